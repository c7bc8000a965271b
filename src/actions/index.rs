//! Give texts that were kept by an earlier version what search finds them by now.

use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::{search as index, settings};

use super::error::Error;
use super::{translate, write};

/// How many texts are indexed in one transaction: nobody who writes meanwhile waits for long.
const AT_ONCE: i64 = 50;
/// The setting that says how far this has come.
const REACHED: &str = "indexed_to";

/// Indexes the next texts; `false` when there are no more. Goes on where it was interrupted.
///
/// # Errors
/// The database's.
pub async fn some(app: &App) -> Result<bool, Error> {
    app.db
        .write(|tx| {
            let after: Id = settings::get(tx, REACHED)?.and_then(|number| ids::parse(&number)).unwrap_or(0);
            let next = index::kept(tx, after, AT_ONCE)?;
            let Some(last) = next.last().map(|text| text.id) else {
                settings::set(tx, REACHED, "0")?;
                return Ok(false);
            };
            for text in next {
                let words = write::found_by(&text) + &translate::words_of(tx, &text)?;
                index::keep(tx, text.id, &words)?;
            }
            settings::set(tx, REACHED, &last.to_string())?;
            Ok(true)
        })
        .await
}
