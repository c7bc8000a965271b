//! What the origin of a text says about the answers to it, and when we asked last.

use diesel::prelude::*;

use super::schema::{texts, threads};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What is known of a thread.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = threads)]
pub struct Thread {
    /// The text that it hangs on.
    pub text_id: Id,
    /// How many answers its origin says there are.
    pub told: i64,
    /// When we asked, in milliseconds since 1970.
    pub checked_at: i64,
}

/// What is known of the thread that hangs on a text.
pub fn of(conn: &mut Conn, text: Id) -> Result<Option<Thread>, Error> {
    Ok(threads::table.find(text).select(Thread::as_select()).first(conn).optional()?)
}

/// Keeps what is known now.
pub fn put(conn: &mut Conn, thread: &Thread) -> Result<(), Error> {
    diesel::delete(threads::table.find(thread.text_id)).execute(conn)?;
    diesel::insert_into(threads::table).values(thread.clone()).execute(conn)?;
    Ok(())
}

/// Whether any of a conversation takes place elsewhere: else there is nobody to ask.
pub fn elsewhere(conn: &mut Conn, root: Id) -> Result<bool, Error> {
    let part = texts::id.eq(root).or(texts::root_id.eq(Some(root)));
    let any = texts::table.filter(texts::local.eq(false).and(part));
    Ok(diesel::select(diesel::dsl::exists(any)).get_result(conn)?)
}

/// How many published answers to a text, at any depth, are here.
pub fn here(conn: &mut Conn, root: Id) -> Result<i64, Error> {
    let answers = texts::root_id.eq(Some(root)).and(texts::state.eq("published"));
    Ok(texts::table.filter(answers).count().get_result(conn)?)
}
