//! What the inboxes refused, by day and reason.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::inbox_refusals;
use super::{Conn, Error};

/// Adds to the count of a reason; `day` counts from 1970.
pub fn add(conn: &mut Conn, day: i64, reason: &str, count: i64) -> Result<(), Error> {
    let known = inbox_refusals::table.find((day, reason));
    let changed =
        diesel::update(known).set(inbox_refusals::count.eq(inbox_refusals::count + count)).kept().run(conn)?;
    if changed == 0 {
        let row = (inbox_refusals::day.eq(day), inbox_refusals::reason.eq(reason), inbox_refusals::count.eq(count));
        diesel::insert_into(inbox_refusals::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// (reason, how often) since a day, by reason.
pub fn since(conn: &mut Conn, day: i64) -> Result<Vec<(String, i64)>, Error> {
    let rows: Vec<(String, i64)> = inbox_refusals::table
        .filter(inbox_refusals::day.ge(day))
        .order(inbox_refusals::reason.asc())
        .select((inbox_refusals::reason, inbox_refusals::count))
        .load(conn)?;
    let mut sums: Vec<(String, i64)> = Vec::new();
    for (reason, count) in rows {
        match sums.last_mut().filter(|(last, _)| *last == reason) {
            Some((_, sum)) => *sum += count,
            None => sums.push((reason, count)),
        }
    }
    Ok(sums)
}

/// Forgets what is older than a day.
pub fn forget(conn: &mut Conn, day: i64) -> Result<(), Error> {
    diesel::delete(inbox_refusals::table.filter(inbox_refusals::day.lt(day))).execute(conn)?;
    Ok(())
}
