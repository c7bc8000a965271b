//! Forget somebody who left, of this house or of another one: the name, the words about them, the words by them that are no text.

use crate::storage::actors::{self, Actor};
use crate::storage::{Conn, appeals, coauthors, decisions, facts, reports, translations};

use super::error::Error;

/// Takes the name and every word about somebody out; the number, the handle and the moment stay, so that nobody takes their
/// place. Texts are erased before, each with its Tombstone.
///
/// # Errors
/// The database's.
pub fn forget(tx: &mut Conn, mut gone: Actor, now: i64) -> Result<(), Error> {
    gone.gone_at = Some(now);
    gone.name.clear();
    gone.summary.clear();
    actors::update(tx, &gone)?;
    coauthors::forget(tx, gone.id)?;
    facts::put(tx, &facts::Facts::open(gone.id))?;
    decisions::forget(tx, gone.id)?;
    appeals::forget(tx, gone.id)?;
    translations::forget_drafts(tx, gone.id)?;
    Ok(reports::forget(tx, gone.id, now)?)
}
