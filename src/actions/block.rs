//! Somebody elsewhere blocks one of ours, or stops to: the two no longer follow each other, and nothing is sent there.

use crate::app::App;
use crate::storage::actors::Actor;
use crate::storage::blocks::{self, Block};
use crate::storage::{Conn, follows};

use super::accept::Outcome;
use super::error::Error;

/// Keeps a block and ends both follows.
///
/// # Errors
/// The database's.
pub fn blocked_by(tx: &mut Conn, app: &App, actor: &Actor, target: &Actor, uri: &str) -> Result<Outcome, Error> {
    let row = Block { uri: uri.to_owned(), actor_id: actor.id, target_id: target.id, created_at: app.now().0 };
    if !blocks::insert(tx, &row)? {
        return Ok(Outcome::Ignored("it is here already"));
    }
    follows::delete(tx, actor.id, target.id)?;
    follows::delete(tx, target.id, actor.id)?;
    Ok(Outcome::Done)
}

/// Ends a block, named by its own id or by whom it was for. The follows do not come back by themselves.
///
/// # Errors
/// The database's.
pub fn unblocked_by(tx: &mut Conn, actor: &Actor, uri: Option<&str>, target: Option<&Actor>) -> Result<Outcome, Error> {
    let by_uri = match uri {
        Some(uri) => blocks::by_uri(tx, uri)?.filter(|row| row.actor_id == actor.id).map(|row| row.target_id),
        None => None,
    };
    let ended = match by_uri.or(target.map(|target| target.id)) {
        Some(target) => blocks::delete(tx, actor.id, target)?,
        None => false,
    };
    Ok(if ended { Outcome::Done } else { Outcome::Ignored("it was not here") })
}
