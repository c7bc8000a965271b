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
    let mut query = notifications::table
        .filter(notifications::account_id.eq(account))
        .select(Notification::as_select())
        .limit(page.limit)
        .into_boxed();
    if let Some(max) = page.max_id {
        query = query.filter(notifications::id.lt(max));
    }
    if let Some(since) = page.min_id.or(page.since_id) {
        query = query.filter(notifications::id.gt(since));
    }
    if page.min_id.is_some() {
        let mut rows = query.order(notifications::id.asc()).load(conn)?;
        rows.reverse();
        return Ok(rows);
    }
    Ok(query.order(notifications::id.desc()).load(conn)?)
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
