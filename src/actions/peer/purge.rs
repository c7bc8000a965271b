//! What is here of a suspended server is hidden for 30 days, and then purged.

use crate::app::App;
use crate::storage::{self, moderated, peers};

/// How long it is kept, in milliseconds: 30 days.
pub const KEPT_MS: i64 = 30 * 24 * 3_600_000;
/// How many texts one transaction purges.
const BATCH: i64 = 200;

/// For how long what is here of a suspended server is kept, in milliseconds.
pub fn kept_for(app: &App) -> i64 {
    app.delay(KEPT_MS)
}

/// What became of a purge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purged {
    /// Nothing is left, or nothing is to be purged any more.
    Done,
    /// It goes on.
    More,
    /// Its time comes after so many milliseconds.
    NotYet(i64),
}

/// Takes out a part of what is here of a server, if it is suspended for long enough.
///
/// # Errors
/// The database's.
pub async fn purge(app: &App, host: &str) -> Result<Purged, storage::Error> {
    let (host, now, kept) = (host.to_owned(), app.now().0, kept_for(app));
    let outcome = app
        .db
        .write(move |tx| {
            let suspension = moderated::suspension(tx, &host)?.filter(|(_, purged)| purged.is_none());
            let Some((since, _)) = suspension else { return Ok(Purged::Done) };
            if peers::verdict(tx, &host)?.as_deref() != Some("block") {
                return Ok(Purged::Done);
            }
            if since + kept > now {
                return Ok(Purged::NotYet(since + kept - now));
            }
            if moderated::purge_texts(tx, &host, BATCH)? > 0 {
                return Ok(Purged::More);
            }
            moderated::purge_people(tx, &host)?;
            moderated::purged(tx, &host, now)?;
            tracing::info!(host, "what was here of a suspended server is purged");
            Ok::<_, storage::Error>(Purged::Done)
        })
        .await?;
    Ok(outcome)
}
