//! Posts that members wrote for later.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::scheduled;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A post for later.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = scheduled)]
pub struct Scheduled {
    /// Our number.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// When it is said, in milliseconds since 1970.
    pub run_at: i64,
    /// What is said, as JSON.
    pub params: String,
}

/// Keeps a post for later.
pub fn insert(conn: &mut Conn, post: &Scheduled) -> Result<(), Error> {
    diesel::insert_into(scheduled::table).values(post.clone()).execute(conn)?;
    Ok(())
}

/// A member's posts for later, newest first, below `max_id` where given.
pub fn of(conn: &mut Conn, account: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<Scheduled>, Error> {
    Ok(scheduled::table
        .filter(scheduled::account_id.eq(account).and(scheduled::id.lt(max_id.unwrap_or(Id::MAX))))
        .order(scheduled::id.desc())
        .limit(limit)
        .select(Scheduled::as_select())
        .load(conn)?)
}

/// One post for later.
pub fn get(conn: &mut Conn, id: Id) -> Result<Option<Scheduled>, Error> {
    Ok(scheduled::table.find(id).select(Scheduled::as_select()).first(conn).optional()?)
}

/// Moves a post for later.
pub fn postpone(conn: &mut Conn, id: Id, run_at: i64) -> Result<(), Error> {
    diesel::update(scheduled::table.find(id)).set(scheduled::run_at.eq(run_at)).kept().run(conn)?;
    Ok(())
}

/// Takes a post for later out; `false` when it was not there any more.
pub fn take(conn: &mut Conn, id: Id) -> Result<bool, Error> {
    Ok(diesel::delete(scheduled::table.find(id)).execute(conn)? == 1)
}
