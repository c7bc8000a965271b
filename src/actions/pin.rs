//! Put an own text to the top of the own page, and take it down.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::texts::{self, Text};
use crate::storage::{happenings, pins};

use super::error::Error;
use super::viewer::Member;

/// So many texts can stand there.
pub const MOST: i64 = 5;

/// Pins one's own public text, or takes the pin away. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for what is not one's own; `Refused` for what is not public, and above five.
pub async fn pin(app: &App, member: &Member, text: Id, on: bool) -> Result<Text, Error> {
    let (happens, now, member) = (app.ids.next(), app.now().0, member.clone());
    let text = app
        .db
        .write(move |tx| {
            let text =
                texts::by_id(tx, text)?.filter(|text| text.author_id == member.id() && text.state == "published");
            let text = text.ok_or(Error::NotFound)?;
            if on && text.audience != "public" {
                return Err(Error::Refused("Only a public text can stand at the top of your page.".to_owned()));
            }
            let there = i64::try_from(pins::of(tx, member.id(), MOST)?.len()).unwrap_or(MOST);
            if on && there >= MOST && pins::among(tx, member.id(), &[text.id])?.is_empty() {
                return Err(Error::Refused(format!("At most {MOST} texts can stand at the top of your page.")));
            }
            let changed =
                if on { pins::add(tx, member.id(), text.id, now)? } else { pins::remove(tx, member.id(), text.id)? };
            if changed {
                let happening = Happening::Pinned { actor: member.id(), text: text.id, on };
                happenings::push(tx, happens, &happening, now)?;
            }
            Ok(text)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}
