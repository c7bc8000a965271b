//! What is measured by the day: how large the node is, and whether its partners were reached. Days count from 1970, in UTC.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{host_days, storage_days};
use super::{Conn, Error};

/// How large the node was on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = storage_days)]
pub struct Size {
    /// The day.
    pub day: i64,
    /// The database, in bytes.
    pub database_bytes: i64,
    /// The files of pictures, in bytes.
    pub picture_bytes: i64,
}

/// How often a host was reached and not reached on a day, as far as it was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = host_days)]
pub struct Contact {
    /// The day.
    pub day: i64,
    /// How often it was reached.
    pub reached: i64,
    /// How often it was not.
    pub failed: i64,
}

/// Keeps how large the node is today, in the place of what was measured earlier that day.
pub fn keep_size(conn: &mut Conn, size: &Size) -> Result<(), Error> {
    diesel::delete(storage_days::table.find(size.day)).execute(conn)?;
    diesel::insert_into(storage_days::table).values(size).execute(conn)?;
    Ok(())
}

/// How large the node was since a day, the oldest first.
pub fn sizes(conn: &mut Conn, since: i64) -> Result<Vec<Size>, Error> {
    let rows = storage_days::table.filter(storage_days::day.ge(since)).order(storage_days::day.asc());
    Ok(rows.select(Size::as_select()).load(conn)?)
}

/// Notes that a host was reached on a day, or that it was not.
pub fn contact(conn: &mut Conn, host: &str, day: i64, reached: bool) -> Result<(), Error> {
    let (well, ill) = (i64::from(reached), i64::from(!reached));
    let changed = diesel::update(host_days::table.find((host, day)))
        .set((host_days::reached.eq(host_days::reached + well), host_days::failed.eq(host_days::failed + ill)))
        .kept()
        .run(conn)?;
    if changed == 0 {
        let row =
            (host_days::host.eq(host), host_days::day.eq(day), host_days::reached.eq(well), host_days::failed.eq(ill));
        each!(conn, |k| diesel::insert_into(host_days::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    Ok(())
}

/// The days since `since` on which it was noted whether a host was reached, the oldest first.
pub fn contacts(conn: &mut Conn, host: &str, since: i64) -> Result<Vec<Contact>, Error> {
    let rows = host_days::table.filter(host_days::host.eq(host).and(host_days::day.ge(since)));
    Ok(rows.order(host_days::day.asc()).select(Contact::as_select()).load(conn)?)
}

/// Forgets what is older: the sizes before one day, whether hosts were reached before another.
pub fn forget(conn: &mut Conn, sizes_before: i64, contacts_before: i64) -> Result<(), Error> {
    diesel::delete(storage_days::table.filter(storage_days::day.lt(sizes_before))).execute(conn)?;
    diesel::delete(host_days::table.filter(host_days::day.lt(contacts_before))).execute(conn)?;
    Ok(())
}
