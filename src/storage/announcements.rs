//! What the house announces to its members, and who has put it away.

use diesel::prelude::*;

use super::schema::{announcements, announcements_read};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An announcement.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = announcements, treat_none_as_null = true)]
pub struct Announcement {
    /// Our number.
    pub id: Id,
    /// What is announced, in Markdown.
    pub words: String,
    /// Milliseconds since 1970.
    pub published_at: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
    /// From when on it is not shown, in milliseconds since 1970; none: until somebody ends it.
    pub ends_at: Option<i64>,
}

/// Keeps a new announcement.
pub fn insert(conn: &mut Conn, one: &Announcement) -> Result<(), Error> {
    diesel::insert_into(announcements::table).values(one.clone()).execute(conn)?;
    Ok(())
}

/// Replaces an announcement.
pub fn update(conn: &mut Conn, one: &Announcement) -> Result<(), Error> {
    diesel::update(announcements::table.find(one.id)).set(one.clone()).execute(conn)?;
    Ok(())
}

/// Deletes an announcement, with who has put it away.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(announcements_read::table.filter(announcements_read::announcement_id.eq(id))).execute(conn)?;
    diesel::delete(announcements::table.find(id)).execute(conn)?;
    Ok(())
}

/// One announcement.
pub fn get(conn: &mut Conn, id: Id) -> Result<Option<Announcement>, Error> {
    Ok(announcements::table.find(id).select(Announcement::as_select()).first(conn).optional()?)
}

/// The newest announcements, ended or not.
pub fn newest(conn: &mut Conn, limit: i64) -> Result<Vec<Announcement>, Error> {
    let all = announcements::table.order(announcements::id.desc()).limit(limit);
    Ok(all.select(Announcement::as_select()).load(conn)?)
}

/// What is shown at a moment, the newest first; each with whether a member has put it away.
pub fn shown(conn: &mut Conn, account: Id, now: i64, limit: i64) -> Result<Vec<(Announcement, bool)>, Error> {
    let lasts = announcements::ends_at.is_null().or(announcements::ends_at.gt(now));
    let all = announcements::table.filter(lasts).order(announcements::id.desc()).limit(limit);
    let all: Vec<Announcement> = all.select(Announcement::as_select()).load(conn)?;
    let mine = announcements_read::table.filter(announcements_read::account_id.eq(account));
    let away: Vec<Id> = mine.select(announcements_read::announcement_id).load(conn)?;
    Ok(all.into_iter().map(|one| (away.contains(&one.id), one)).map(|(away, one)| (one, away)).collect())
}

/// Puts an announcement away for a member; twice changes nothing.
pub fn put_away(conn: &mut Conn, id: Id, account: Id) -> Result<(), Error> {
    let row = (announcements_read::announcement_id.eq(id), announcements_read::account_id.eq(account));
    each!(conn, |k| diesel::insert_into(announcements_read::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// How many members have put an announcement away.
pub fn readers(conn: &mut Conn, id: Id) -> Result<i64, Error> {
    let those = announcements_read::table.filter(announcements_read::announcement_id.eq(id));
    Ok(those.count().get_result(conn)?)
}
