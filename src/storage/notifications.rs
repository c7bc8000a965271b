//! What a member should hear of.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::notifications;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// One thing to hear of.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = notifications)]
pub struct Notification {
    /// Our number, time-ordered.
    pub id: Id,
    /// For whom.
    pub account_id: Id,
    /// One of [`KINDS`] or [`TOGETHER`].
    pub kind: String,
    /// Who did it.
    pub actor_id: Id,
    /// With which text.
    pub text_id: Option<Id>,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// With which report.
    pub report_id: Option<Id>,
}

/// Keeps a notification, among the requests where it is `filtered`.
pub fn insert(conn: &mut Conn, notification: &Notification, filtered: bool) -> Result<(), Error> {
    let row = (notification.clone(), notifications::filtered.eq(filtered));
    diesel::insert_into(notifications::table).values(row).execute(conn)?;
    Ok(())
}

/// Forgets everything that a member heard of somebody.
pub fn forget_of(conn: &mut Conn, account: Id, who: Id) -> Result<(), Error> {
    let theirs = notifications::account_id.eq(account).and(notifications::actor_id.eq(who));
    diesel::delete(notifications::table.filter(theirs)).execute(conn)?;
    Ok(())
}

/// Forgets what a member heard of somebody of one kind.
pub fn forget_kind(conn: &mut Conn, account: Id, who: Id, kind: &str) -> Result<(), Error> {
    let theirs = notifications::account_id.eq(account).and(notifications::actor_id.eq(who));
    diesel::delete(notifications::table.filter(theirs.and(notifications::kind.eq(kind)))).execute(conn)?;
    Ok(())
}

/// Those whose notifications wait among the requests, the newest first: (newest notification, who, how many).
pub fn requests(conn: &mut Conn, account: Id) -> Result<Vec<(Id, Id, i64)>, Error> {
    use diesel::dsl::{count_star, max};
    let waiting = notifications::account_id.eq(account).and(notifications::filtered.eq(true));
    let rows: Vec<(Option<Id>, Id, i64)> = notifications::table
        .filter(waiting)
        .group_by(notifications::actor_id)
        .select((max(notifications::id), notifications::actor_id, count_star()))
        .limit(1000)
        .load(conn)?;
    let mut rows: Vec<(Id, Id, i64)> = rows.into_iter().filter_map(|(id, who, many)| Some((id?, who, many))).collect();
    rows.sort_unstable_by_key(|(newest, _, _)| std::cmp::Reverse(*newest));
    Ok(rows)
}

/// Takes somebody's notifications out of the requests: among the others, or away.
pub fn settle(conn: &mut Conn, account: Id, who: Id, accepted: bool) -> Result<(), Error> {
    let theirs = notifications::account_id.eq(account).and(notifications::actor_id.eq(who));
    let waiting = notifications::table.filter(theirs.and(notifications::filtered.eq(true)));
    if accepted {
        diesel::update(waiting).set(notifications::filtered.eq(false)).kept().run(conn)?;
    } else {
        diesel::delete(waiting).execute(conn)?;
    }
    Ok(())
}

/// A member's notifications within a page, newest first.
pub fn of(conn: &mut Conn, account: Id, page: super::views::Page) -> Result<Vec<Notification>, Error> {
    of_kinds(conn, account, &[&KINDS[..], &TOGETHER[..]].concat(), page)
}

/// What members hear of writing a text together: kinds of our own, which no client of the API knows.
pub const TOGETHER: [&str; 6] =
    ["author.asked", "author.agreed", "author.declined", "author.left", "author.removed", "author.withdrawn"];

/// Every kind of notification that clients of the API know.
pub const KINDS: [&str; 9] =
    ["mention", "status", "reblog", "follow", "follow_request", "favourite", "poll", "update", "admin.report"];

/// A member's notifications of the given kinds within a page, newest first.
pub fn of_kinds(
    conn: &mut Conn,
    account: Id,
    kinds: &[&str],
    page: super::views::Page,
) -> Result<Vec<Notification>, Error> {
    let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let query = notifications::table
        .filter(notifications::account_id.eq(account).and(notifications::kind.eq_any(kinds)))
        .filter(notifications::filtered.eq(false))
        .select(Notification::as_select())
        .into_boxed();
    Ok(page_by!(conn, query, notifications::id, page)?)
}

/// One of a member's notifications that does not wait among the requests.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Option<Notification>, Error> {
    let mine = notifications::account_id.eq(account).and(notifications::filtered.eq(false));
    let one = notifications::table.find(id).filter(mine);
    Ok(one.select(Notification::as_select()).first(conn).optional()?)
}

/// By its number, whoever hears of it; none while it waits among the requests.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Notification>, Error> {
    let one = notifications::table.find(id).filter(notifications::filtered.eq(false));
    Ok(one.select(Notification::as_select()).first(conn).optional()?)
}

/// Forgets all of a member's notifications, or one.
pub fn clear(conn: &mut Conn, account: Id, id: Option<Id>) -> Result<(), Error> {
    match id {
        Some(id) => {
            diesel::delete(notifications::table.find(id).filter(notifications::account_id.eq(account))).execute(conn)?
        }
        None => diesel::delete(notifications::table.filter(notifications::account_id.eq(account))).execute(conn)?,
    };
    Ok(())
}

/// How many of a member's notifications are newer than `after`; counting stops at `most`.
pub fn count_after(conn: &mut Conn, account: Id, after: Id, most: i64) -> Result<usize, Error> {
    let newer = notifications::account_id.eq(account).and(notifications::id.gt(after));
    let newer = notifications::table.filter(newer.and(notifications::filtered.eq(false)));
    let ids: Vec<Id> = newer.select(notifications::id).limit(most).load(conn)?;
    Ok(ids.len())
}
