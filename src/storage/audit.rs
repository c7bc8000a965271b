//! The log of what moderators did. It is read and added to; nothing here changes a line or takes one out.

use diesel::prelude::*;

use super::schema::audit_log;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_log)]
pub struct Entry {
    /// Our number, time-ordered.
    pub id: Id,
    /// Milliseconds since 1970.
    pub at: i64,
    /// Who did it.
    pub who: Id,
    /// What was done, as `decision.hide`.
    pub what: String,
    /// About what: an address, a host or a receipt.
    pub about: String,
    /// Why, in the words of who did it.
    pub reason: String,
    /// The decision that was made or taken back.
    pub decision_id: Option<Id>,
    /// The report that it belongs to.
    pub report_id: Option<Id>,
}

/// Adds a line.
pub fn add(conn: &mut Conn, entry: &Entry) -> Result<(), Error> {
    diesel::insert_into(audit_log::table).values(entry.clone()).execute(conn)?;
    Ok(())
}

/// At most `limit` lines older than the number `before`, the newest first.
pub fn page(conn: &mut Conn, before: Option<Id>, limit: i64) -> Result<Vec<Entry>, Error> {
    let older = audit_log::table.filter(audit_log::id.lt(before.unwrap_or(Id::MAX)));
    Ok(older.order(audit_log::id.desc()).limit(limit).select(Entry::as_select()).load(conn)?)
}

/// What was done within a time, by the name of the deed, in milliseconds since 1970; the end is not part of it.
pub fn counts(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<(String, i64)>, Error> {
    let within = audit_log::table.filter(audit_log::at.ge(from).and(audit_log::at.lt(to)));
    let counted = within.group_by(audit_log::what).select((audit_log::what, diesel::dsl::count_star()));
    Ok(counted.order(audit_log::what.asc()).load(conn)?)
}
