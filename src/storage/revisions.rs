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

impl Revision {
    /// Whether its words were erased; a block is never empty otherwise.
    pub fn is_empty(&self) -> bool {
        self.block.is_empty()
    }
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

/// What of a text was published, and the drafts with a number above `drafts_above`: the newest first, those numbered below
/// `below`, at most `limit`.
pub fn versions(conn: &mut Conn, text: Id, drafts_above: i32, below: i32, limit: i64) -> Result<Vec<Revision>, Error> {
    let mine = revisions::text_id.eq(text).and(revisions::number.lt(below));
    let seen = revisions::published_at.is_not_null().or(revisions::number.gt(drafts_above));
    let newest = revisions::table.filter(mine.and(seen)).order(revisions::number.desc()).limit(limit);
    Ok(newest.select(Revision::as_select()).load(conn)?)
}

/// Erases the words of a published revision and of the drafts that led to it: those after the one that was published before.
/// The rows stay, with their numbers and moments.
pub fn empty(conn: &mut Conn, text: Id, number: i32) -> Result<(), Error> {
    let earlier = revisions::table
        .filter(revisions::text_id.eq(text).and(revisions::number.lt(number)))
        .filter(revisions::published_at.is_not_null())
        .select(diesel::dsl::max(revisions::number));
    let before: Option<i32> = earlier.first(conn)?;
    let those = revisions::text_id.eq(text).and(revisions::number.le(number));
    diesel::update(revisions::table.filter(those.and(revisions::number.gt(before.unwrap_or(0)))))
        .set((revisions::name.eq(""), revisions::summary.eq(""), revisions::block.eq("")))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Erases the words of every revision numbered below `below` that was saved, and published where it was, at the moment `until`
/// or before (milliseconds since 1970). The rows stay, with their numbers and moments.
pub fn empty_older(conn: &mut Conn, text: Id, below: i32, until: i64) -> Result<(), Error> {
    let older = revisions::text_id.eq(text).and(revisions::number.lt(below)).and(revisions::created_at.le(until));
    let not_since = revisions::published_at.is_null().or(revisions::published_at.le(Some(until)));
    diesel::update(revisions::table.filter(older).filter(not_since))
        .set((revisions::name.eq(""), revisions::summary.eq(""), revisions::block.eq("")))
        .kept()
        .run(conn)?;
    Ok(())
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
