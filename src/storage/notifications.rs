//! What a member should hear of.

use diesel::prelude::*;

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
    /// `mention`, `favourite`, `reblog`, `follow` or `follow_request`.
    pub kind: String,
    /// Who did it.
    pub actor_id: Id,
    /// With which text.
    pub text_id: Option<Id>,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a notification.
pub fn insert(conn: &mut Conn, notification: &Notification) -> Result<(), Error> {
    diesel::insert_into(notifications::table).values(notification.clone()).execute(conn)?;
    Ok(())
}

/// A member's notifications within a page, newest first.
pub fn of(conn: &mut Conn, account: Id, page: super::views::Page) -> Result<Vec<Notification>, Error> {
    of_kinds(conn, account, &KINDS, page)
}

/// Every kind of notification.
pub const KINDS: [&str; 5] = ["mention", "favourite", "reblog", "follow", "follow_request"];

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
        .select(Notification::as_select())
        .into_boxed();
    Ok(page_by!(conn, query, notifications::id, page)?)
}

/// One of a member's notifications.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Option<Notification>, Error> {
    let one = notifications::table.find(id).filter(notifications::account_id.eq(account));
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
    let newer = notifications::table.filter(notifications::account_id.eq(account).and(notifications::id.gt(after)));
    let ids: Vec<Id> = newer.select(notifications::id).limit(most).load(conn)?;
    Ok(ids.len())
}
