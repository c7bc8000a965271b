//! Hashtags: which a member follows or features, and how much each is used.

use diesel::dsl::{count_star, max};
use diesel::prelude::*;

use super::schema::{tag_marks, tags, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A hashtag that a member follows (`followed`) or shows on the own page (`featured`).
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = tag_marks)]
pub struct Mark {
    /// Our number, time-ordered.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// The hashtag, folded.
    pub name: String,
    /// `followed` or `featured`.
    pub kind: String,
}

/// A member's hashtags of a kind, newest first, below `max_id` where given.
pub fn marks(conn: &mut Conn, account: Id, kind: &str, max_id: Option<Id>, limit: i64) -> Result<Vec<Mark>, Error> {
    Ok(tag_marks::table
        .filter(tag_marks::account_id.eq(account).and(tag_marks::kind.eq(kind.to_owned())))
        .filter(tag_marks::id.lt(max_id.unwrap_or(Id::MAX)))
        .order(tag_marks::id.desc())
        .limit(limit)
        .select(Mark::as_select())
        .load(conn)?)
}

/// Which of the hashtags a member has marked: (name, kind).
pub fn marked(conn: &mut Conn, account: Id, names: &[String]) -> Result<Vec<(String, String)>, Error> {
    let mine = tag_marks::account_id.eq(account).and(tag_marks::name.eq_any(names.to_vec()));
    Ok(tag_marks::table.filter(mine).select((tag_marks::name, tag_marks::kind)).load(conn)?)
}

/// Marks a hashtag; twice changes nothing.
pub fn mark(conn: &mut Conn, mark: &Mark) -> Result<(), Error> {
    let row = mark.clone();
    each!(conn, |k| diesel::insert_into(tag_marks::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// Takes a mark away.
pub fn unmark(conn: &mut Conn, account: Id, kind: &str, name: &str) -> Result<(), Error> {
    let mine = tag_marks::account_id.eq(account).and(tag_marks::kind.eq(kind)).and(tag_marks::name.eq(name));
    diesel::delete(tag_marks::table.filter(mine)).execute(conn)?;
    Ok(())
}

/// Of each hashtag, how many texts of an author carry it that anybody may read, and when the last was published.
pub fn of_author(conn: &mut Conn, author: Id, names: &[String]) -> Result<Vec<(String, i64, Option<i64>)>, Error> {
    let open = ["public", "unlisted"].map(str::to_owned).to_vec();
    Ok(tags::table
        .inner_join(texts::table)
        .filter(texts::author_id.eq(author).and(texts::state.eq("published")).and(texts::audience.eq_any(open)))
        .filter(tags::name.eq_any(names.to_vec()))
        .group_by(tags::name)
        .select((tags::name, count_star(), max(texts::published_at)))
        .load(conn)?)
}

/// The hashtags of public texts since `since`, the most used first: (name, how many texts).
pub fn trending(conn: &mut Conn, since: i64, limit: i64) -> Result<Vec<(String, i64)>, Error> {
    Ok(tags::table
        .inner_join(texts::table)
        .filter(texts::state.eq("published").and(texts::audience.eq("public")).and(texts::published_at.gt(Some(since))))
        .group_by(tags::name)
        .order((count_star().desc(), tags::name.asc()))
        .limit(limit)
        .select((tags::name, count_star()))
        .load(conn)?)
}

/// The hashtags that an author uses most: (name, how many texts).
pub fn usual(conn: &mut Conn, author: Id, limit: i64) -> Result<Vec<(String, i64)>, Error> {
    Ok(tags::table
        .inner_join(texts::table)
        .filter(texts::author_id.eq(author).and(texts::state.eq("published")))
        .group_by(tags::name)
        .order((count_star().desc(), tags::name.asc()))
        .limit(limit)
        .select((tags::name, count_star()))
        .load(conn)?)
}

/// Of each hashtag, every use in public texts since `since`: (name, moment in milliseconds since 1970, author).
pub fn uses(conn: &mut Conn, names: &[String], since: i64) -> Result<Vec<(String, i64, Id)>, Error> {
    let rows: Vec<(String, Option<i64>, Id)> = tags::table
        .inner_join(texts::table)
        .filter(texts::state.eq("published").and(texts::audience.eq("public")).and(texts::published_at.gt(Some(since))))
        .filter(tags::name.eq_any(names.to_vec()))
        .limit(10_000)
        .select((tags::name, texts::published_at, texts::author_id))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(name, at, author)| Some((name, at?, author))).collect())
}
