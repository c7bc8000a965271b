//! What is said against decisions, once for each, and what was answered.

use diesel::prelude::*;

use super::schema::{appeals, decisions};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An appeal.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = appeals)]
pub struct Appeal {
    /// Against which decision.
    pub decision_id: Id,
    /// What the person concerned says.
    pub words: String,
    /// Milliseconds since 1970.
    pub made_at: i64,
    /// `upheld` or `reversed`: the decision; empty while nobody has answered.
    pub outcome: String,
    /// What was answered.
    pub answer: String,
    /// Who answered.
    pub answered_by: Option<Id>,
    /// Milliseconds since 1970.
    pub answered_at: Option<i64>,
}

/// Keeps an appeal.
pub fn insert(conn: &mut Conn, appeal: &Appeal) -> Result<(), Error> {
    diesel::insert_into(appeals::table).values(appeal.clone()).execute(conn)?;
    Ok(())
}

/// The appeal against a decision.
pub fn of(conn: &mut Conn, decision: Id) -> Result<Option<Appeal>, Error> {
    Ok(appeals::table.find(decision).select(Appeal::as_select()).first(conn).optional()?)
}

/// Those that wait for an answer, the oldest first, at most `limit`.
pub fn open(conn: &mut Conn, limit: i64) -> Result<Vec<Appeal>, Error> {
    let waiting = appeals::table.filter(appeals::outcome.eq("")).order(appeals::made_at.asc()).limit(limit);
    Ok(waiting.select(Appeal::as_select()).load(conn)?)
}

/// Keeps the answer.
pub fn answer(conn: &mut Conn, decision: Id, outcome: &str, words: &str, (by, now): (Id, i64)) -> Result<(), Error> {
    diesel::update(appeals::table.find(decision))
        .set((
            appeals::outcome.eq(outcome),
            appeals::answer.eq(words),
            appeals::answered_by.eq(Some(by)),
            appeals::answered_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets the words of somebody who left, and what was answered to them.
pub fn forget(conn: &mut Conn, person: Id) -> Result<(), Error> {
    let about = decisions::table.filter(decisions::person_id.eq(Some(person)));
    let about: Vec<Id> = about.select(decisions::id).load(conn)?;
    let theirs = appeals::table.filter(appeals::decision_id.eq_any(about));
    diesel::update(theirs).set((appeals::words.eq(""), appeals::answer.eq(""))).execute(conn)?;
    Ok(())
}

/// Those made within a time, in milliseconds since 1970; the end is not part of it.
pub fn between(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<Appeal>, Error> {
    let within = appeals::table.filter(appeals::made_at.ge(from).and(appeals::made_at.lt(to)));
    Ok(within.order(appeals::made_at.asc()).select(Appeal::as_select()).load(conn)?)
}
