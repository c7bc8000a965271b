//! Favourites, boosts and bookmarks.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::reactions;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What somebody did with a text, without words.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = reactions)]
pub struct Reaction {
    /// Our number, time-ordered.
    pub id: Id,
    /// ActivityPub id of the Like or Announce; an address of ours for bookmarks, which stay here.
    pub uri: String,
    /// `like`, `boost` or `bookmark`.
    pub kind: String,
    /// Who.
    pub actor_id: Id,
    /// With which text.
    pub text_id: Id,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a reaction; `false` when the same person did the same before.
pub fn insert(conn: &mut Conn, reaction: &Reaction) -> Result<bool, Error> {
    let row = reaction.clone();
    let added =
        each!(conn, |k| { diesel::insert_into(reactions::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(added == 1)
}

/// One person's reaction to a text.
pub fn get(conn: &mut Conn, actor: Id, text: Id, kind: &str) -> Result<Option<Reaction>, Error> {
    let one = reactions::actor_id.eq(actor).and(reactions::text_id.eq(text)).and(reactions::kind.eq(kind));
    Ok(reactions::table.filter(one).select(Reaction::as_select()).first(conn).optional()?)
}

/// By ActivityPub id.
pub fn by_uri(conn: &mut Conn, uri: &str) -> Result<Option<Reaction>, Error> {
    Ok(reactions::table.filter(reactions::uri.eq(uri)).select(Reaction::as_select()).first(conn).optional()?)
}

/// Takes a reaction back.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(reactions::table.find(id)).execute(conn)?;
    Ok(())
}

/// What one person did with any of the texts: (text, kind).
pub fn mine(conn: &mut Conn, actor: Id, texts: &[Id]) -> Result<Vec<(Id, String)>, Error> {
    let wanted = reactions::actor_id.eq(actor).and(reactions::text_id.eq_any(rounded(texts)));
    Ok(reactions::table.filter(wanted).select((reactions::text_id, reactions::kind)).kept().load(conn)?)
}

/// Everybody who reacted in one way to a text, newest first.
pub fn of(conn: &mut Conn, text: Id, kind: &str, limit: i64) -> Result<Vec<Reaction>, Error> {
    let wanted = reactions::text_id.eq(text).and(reactions::kind.eq(kind));
    Ok(reactions::table
        .filter(wanted)
        .order(reactions::id.desc())
        .limit(limit)
        .select(Reaction::as_select())
        .load(conn)?)
}

/// Everybody who reacted in one way to a text, newest first, below `max_id` where given.
pub fn of_before(
    conn: &mut Conn,
    text: Id,
    kind: &str,
    max_id: Option<Id>,
    limit: i64,
) -> Result<Vec<Reaction>, Error> {
    let wanted =
        reactions::text_id.eq(text).and(reactions::kind.eq(kind)).and(reactions::id.lt(max_id.unwrap_or(Id::MAX)));
    Ok(reactions::table
        .filter(wanted)
        .order(reactions::id.desc())
        .limit(limit)
        .select(Reaction::as_select())
        .load(conn)?)
}

/// By our number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Reaction>, Error> {
    Ok(reactions::table.find(id).select(Reaction::as_select()).first(conn).optional()?)
}

/// One person's reactions of a kind within a page, newest first.
pub fn by_within(conn: &mut Conn, actor: Id, kind: &str, page: super::views::Page) -> Result<Vec<Reaction>, Error> {
    let query = reactions::table
        .filter(reactions::actor_id.eq(actor).and(reactions::kind.eq(kind.to_owned())))
        .select(Reaction::as_select())
        .into_boxed();
    Ok(page_by!(conn, query, reactions::id, page)?)
}
