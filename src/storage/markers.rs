//! How far a member has read, as clients of the Mastodon API remember it between devices.

use diesel::prelude::*;

use super::schema::markers;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// How far a member has read in one list.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = markers)]
pub struct Marker {
    /// Whose.
    pub account_id: Id,
    /// `home` or `notifications`.
    pub timeline: String,
    /// The newest that was read.
    pub last_read_id: Id,
    /// How often it was moved.
    pub version: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
}

/// A member's markers.
pub fn of(conn: &mut Conn, account: Id) -> Result<Vec<Marker>, Error> {
    Ok(markers::table.filter(markers::account_id.eq(account)).select(Marker::as_select()).load(conn)?)
}

/// Moves a marker; answers it as it is now.
pub fn put(conn: &mut Conn, account: Id, timeline: &str, last_read: Id, now: i64) -> Result<Marker, Error> {
    let mine = markers::table.find((account, timeline));
    let known: Option<i64> = mine.select(markers::version).first(conn).optional()?;
    let marker = Marker {
        account_id: account,
        timeline: timeline.to_owned(),
        last_read_id: last_read,
        version: known.map_or(0, |version| version.saturating_add(1)),
        updated_at: now,
    };
    diesel::delete(markers::table.find((account, timeline))).execute(conn)?;
    diesel::insert_into(markers::table).values(marker.clone()).execute(conn)?;
    Ok(marker)
}
