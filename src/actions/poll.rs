//! Vote in a poll, and hear of its end.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::notifications::Notification;
use crate::storage::texts::{self, Text};
use crate::storage::{accounts, polls};

use super::comment;
use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// Lets everybody of this house hear of the end of a poll who asked or voted; how long it still lasts, in milliseconds,
/// where it was prolonged.
///
/// # Errors
/// The database's.
pub async fn end(app: &App, text: Id) -> Result<Option<i64>, Error> {
    let (first, now) = (app.ids.next(), app.now().0);
    app.db
        .write(move |tx| {
            let (Some(poll), Some(text)) = (polls::of(tx, &[text])?.pop(), texts::by_id(tx, text)?) else {
                return Ok(None);
            };
            if poll.expires_at > now {
                return Ok(Some(poll.expires_at - now));
            }
            let (author, about) = (text.author_id, Some(text.id));
            let mut voters: Vec<Id> = polls::votes_in(tx, &[text.id])?.into_iter().map(|(_, voter, _)| voter).collect();
            voters.sort_unstable();
            voters.dedup();
            for (nth, voter) in (1_i64..).zip(voters) {
                comment::tell(tx, first.saturating_add(nth), voter, "poll", author, about, now)?;
            }
            if accounts::by_id(tx, author).is_ok() {
                let kind = "poll".to_owned();
                let told = Notification {
                    id: first,
                    account_id: author,
                    kind,
                    actor_id: author,
                    text_id: about,
                    created_at: now,
                    report_id: None,
                };
                comment::keep(tx, &told, false)?;
            }
            Ok(None)
        })
        .await
}

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
