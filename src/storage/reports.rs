//! Reports of texts and people, until a moderator has decided about them.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{actors, notices, reports};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = reports)]
pub struct Report {
    /// Our number: the receipt.
    pub id: Id,
    /// ActivityPub id of the Flag.
    pub uri: String,
    /// Who sent it: often the node of a server, which keeps the person behind it unnamed.
    pub reporter_id: Id,
    /// Who is reported, where we know the person.
    pub subject_id: Option<Id>,
    /// What the reporter wrote, plain text.
    pub words: String,
    /// What is reported: ids, as a JSON list.
    pub objects: String,
    /// `open` or `closed`.
    pub state: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// When it was passed on to the server of the reported, in milliseconds since 1970.
    pub forwarded_at: Option<i64>,
    /// Milliseconds since 1970.
    pub closed_at: Option<i64>,
    /// Who closed it.
    pub closed_by: Option<Id>,
}

/// What is counted of a report: when it came, when it was dealt with, whether its sender lives here, the cause that was chosen.
pub type Figure = (i64, Option<i64>, bool, Option<String>);

impl Report {
    /// One that has just been made: by whom, about whom, in which words, and the ids of what is named.
    pub fn open(id: Id, uri: String, by: Id, about: Id, words: &str, objects: &[String], now: i64) -> Self {
        Self {
            id,
            uri,
            reporter_id: by,
            subject_id: Some(about),
            words: words.to_owned(),
            objects: serde_json::Value::from(objects.to_vec()).to_string(),
            state: "open".to_owned(),
            created_at: now,
            forwarded_at: None,
            closed_at: None,
            closed_by: None,
        }
    }

    /// The ids of what is reported.
    pub fn ids(&self) -> Vec<String> {
        serde_json::from_str(&self.objects).unwrap_or_default()
    }
}

/// Keeps a report; `false` when it is here already.
pub fn insert(conn: &mut Conn, report: &Report) -> Result<bool, Error> {
    let row = report.clone();
    let added =
        each!(conn, |k| { diesel::insert_into(reports::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(added == 1)
}

/// Whether somebody has reported the same in the same words, decided about or not.
pub fn is_known(conn: &mut Conn, report: &Report) -> Result<bool, Error> {
    let same = reports::reporter_id.eq(report.reporter_id).and(reports::subject_id.eq(report.subject_id));
    let same = same.and(reports::objects.eq(&report.objects)).and(reports::words.eq(&report.words));
    Ok(diesel::select(exists(reports::table.filter(same))).get_result(conn)?)
}

/// By its number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Report>, Error> {
    Ok(reports::table.find(id).select(Report::as_select()).first(conn).optional()?)
}

/// Those in a state, the oldest first, at most `limit`.
pub fn in_state(conn: &mut Conn, state: &str, limit: i64) -> Result<Vec<Report>, Error> {
    Ok(reports::table
        .filter(reports::state.eq(state))
        .order(reports::id.asc())
        .limit(limit)
        .select(Report::as_select())
        .load(conn)?)
}

/// Those that somebody sent and that are dealt with, the newest first, at most `limit`.
pub fn answered(conn: &mut Conn, reporter: Id, limit: i64) -> Result<Vec<Report>, Error> {
    Ok(reports::table
        .filter(reports::reporter_id.eq(reporter).and(reports::state.eq("closed")))
        .order(reports::id.desc())
        .limit(limit)
        .select(Report::as_select())
        .load(conn)?)
}

/// Notes that it was passed on.
pub fn forwarded(conn: &mut Conn, id: Id, now: i64) -> Result<(), Error> {
    diesel::update(reports::table.find(id)).set(reports::forwarded_at.eq(Some(now))).kept().run(conn)?;
    Ok(())
}

/// Closes an open one; `false` when it was closed before.
pub fn close(conn: &mut Conn, id: Id, by: Id, now: i64) -> Result<bool, Error> {
    let still_open = reports::table.find(id).filter(reports::state.eq("open"));
    let changed = diesel::update(still_open)
        .set((reports::state.eq("closed"), reports::closed_at.eq(Some(now)), reports::closed_by.eq(Some(by))))
        .kept()
        .run(conn)?;
    Ok(changed == 1)
}

/// Forgets the words of reports by and about somebody who left, and closes those that wait.
pub fn forget(conn: &mut Conn, person: Id, now: i64) -> Result<(), Error> {
    let theirs = || reports::table.filter(reports::reporter_id.eq(person).or(reports::subject_id.eq(Some(person))));
    diesel::update(theirs()).set(reports::words.eq("")).execute(conn)?;
    let closed = (reports::state.eq("closed"), reports::closed_at.eq(Some(now)));
    diesel::update(theirs().filter(reports::state.eq("open"))).set(closed).execute(conn)?;
    Ok(())
}

/// Of those that came within a time: when each came and was dealt with, whether its sender lives here, and the cause where it came by
/// the form. In milliseconds since 1970; the end is not part of it.
pub fn between(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<Figure>, Error> {
    let senders = reports::table.inner_join(actors::table.on(actors::id.eq(reports::reporter_id)));
    let within = senders.left_join(notices::table.on(notices::report_id.eq(reports::id)));
    Ok(within
        .filter(reports::created_at.ge(from).and(reports::created_at.lt(to)))
        .select((reports::created_at, reports::closed_at, actors::local, notices::cause.nullable()))
        .load(conn)?)
}
