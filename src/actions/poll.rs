//! Vote in a poll.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::polls;
use crate::storage::texts::{self, Text};

use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// Votes once and for all.
///
/// # Errors
/// `NotFound` for a poll that the member cannot read; `Refused` after its end, for an own poll, and a second time.
pub async fn vote(app: &App, member: &Member, text: Id, mut choices: Vec<i64>) -> Result<Text, Error> {
    let (now, member) = (app.now().0, member.clone());
    choices.sort_unstable();
    choices.dedup();
    let refused = |sentence: &str| Error::Refused(format!("Validation failed: {sentence}"));
    app.db
        .write(move |tx| {
            let found = texts::by_id(tx, text)?;
            let text = viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone())))?;
            let poll = polls::of(tx, &[text.id])?.pop().ok_or(Error::NotFound)?;
            if poll.expires_at <= now {
                return Err(refused("The poll has already ended"));
            }
            if text.author_id == member.id() {
                return Err(refused("You can not vote in your own polls"));
            }
            let there = i64::try_from(poll.titles().len()).unwrap_or(0);
            let fits = !choices.is_empty() && choices.iter().all(|choice| (0..there).contains(choice));
            if !fits || (choices.len() > 1 && !poll.multiple) {
                return Err(refused("The chosen vote option does not exist"));
            }
            if polls::votes_in(tx, &[text.id])?.iter().any(|(_, voter, _)| *voter == member.id()) {
                return Err(refused("You have already voted on this poll"));
            }
            for choice in &choices {
                polls::vote(tx, text.id, member.id(), *choice)?;
            }
            Ok(text)
        })
        .await
}
