//! What has happened since a moment, for those who listen: one short look along an index for each kind.

use diesel::prelude::*;

use super::schema::{notifications, reactions, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Everything of a stretch of time, as numbers: what each listener may see of it is asked when it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent {
    /// Status ids of texts that were published or revised, each with the moment in milliseconds since 1970.
    pub texts: Vec<(Id, i64)>,
    /// Status ids of texts that were withdrawn.
    pub withdrawn: Vec<Id>,
    /// Numbers of boosts.
    pub boosts: Vec<Id>,
    /// Numbers of notifications, each with whom it is for.
    pub notifications: Vec<(Id, Id)>,
}

/// What happened from `from` to `until` (milliseconds since 1970): the newest of each kind, at most `limit`.
pub fn recent(conn: &mut Conn, from: i64, until: i64, limit: i64) -> Result<Recent, Error> {
    let numbers = (from << 16, until << 16);
    let changed: Vec<(Option<Id>, i64)> = texts::table
        .filter(texts::updated_at.between(from, until).and(texts::state.eq("published")))
        .order(texts::updated_at.desc())
        .limit(limit)
        .select((texts::status_id, texts::updated_at))
        .load(conn)?;
    let withdrawn: Vec<Option<Id>> = texts::table
        .filter(texts::withdrawn_at.between(from, until))
        .order(texts::withdrawn_at.desc())
        .limit(limit)
        .select(texts::status_id)
        .load(conn)?;
    let boosts = reactions::table
        .filter(reactions::id.between(numbers.0, numbers.1).and(reactions::kind.eq("boost")))
        .order(reactions::id.desc())
        .limit(limit)
        .select(reactions::id)
        .load(conn)?;
    let notifications = notifications::table
        .filter(notifications::id.between(numbers.0, numbers.1))
        .order(notifications::id.desc())
        .limit(limit)
        .select((notifications::id, notifications::account_id))
        .load(conn)?;
    let texts = changed.into_iter().filter_map(|(status, moment)| Some((status?, moment))).collect();
    Ok(Recent { texts, withdrawn: withdrawn.into_iter().flatten().collect(), boosts, notifications })
}
