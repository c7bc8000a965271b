//! Every revision of our practices and essays, drafts included.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::revisions;
use super::{Conn, Error, autosaves};
use crate::domain::ids::Id;

/// One revision, as its editor saved it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = revisions)]
pub struct Revision {
    /// Of which text.
    pub text_id: Id,
    /// From 1 on.
    pub number: i32,
    /// Who saved it.
    pub editor_id: Id,
    /// Title.
    pub name: String,
    /// One paragraph.
    pub summary: String,
    /// Language tag.
    pub language: String,
    /// Name of an audience.
    pub audience: String,
    /// The block as JSON.
    pub block: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// When it was published, in milliseconds since 1970.
    pub published_at: Option<i64>,
}

/// Keeps a new revision; `Taken` when the number exists already.
pub fn insert(conn: &mut Conn, revision: &Revision) -> Result<(), Error> {
    diesel::insert_into(revisions::table).values(revision.clone()).execute(conn)?;
    Ok(())
}

/// One revision of a text.
pub fn get(conn: &mut Conn, text: Id, number: i32) -> Result<Option<Revision>, Error> {
    Ok(revisions::table.find((text, number)).select(Revision::as_select()).first(conn).optional()?)
}

/// All revisions of a text, newest first.
pub fn of(conn: &mut Conn, text: Id) -> Result<Vec<Revision>, Error> {
    let mine = revisions::table.filter(revisions::text_id.eq(text)).order(revisions::number.desc());
    Ok(mine.select(Revision::as_select()).load(conn)?)
}

/// Notes when a revision was published.
pub fn mark_published(conn: &mut Conn, text: Id, number: i32, now: i64) -> Result<(), Error> {
    let one = revisions::table.find((text, number));
    diesel::update(one).set(revisions::published_at.eq(Some(now))).kept().run(conn)?;
    Ok(())
}

/// Erases every revision of a text, and what was typed since.
pub fn erase(conn: &mut Conn, text: Id) -> Result<(), Error> {
    autosaves::erase(conn, text)?;
    diesel::delete(revisions::table.filter(revisions::text_id.eq(text))).execute(conn)?;
    Ok(())
}
