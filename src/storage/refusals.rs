//! What the inboxes refused, by day and reason.

use diesel::prelude::*;

use super::schema::refusals;
use super::{Conn, Error};

/// Adds to the count of a reason; `day` counts from 1970.
pub fn add(conn: &mut Conn, day: i64, reason: &str, count: i64) -> Result<(), Error> {
    let known = refusals::table.find((day, reason));
    let changed = diesel::update(known).set(refusals::count.eq(refusals::count + count)).execute(conn)?;
    if changed == 0 {
        let row = (refusals::day.eq(day), refusals::reason.eq(reason), refusals::count.eq(count));
        diesel::insert_into(refusals::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// (reason, how often) since a day, by reason.
pub fn since(conn: &mut Conn, day: i64) -> Result<Vec<(String, i64)>, Error> {
    let rows: Vec<(String, i64)> = refusals::table
        .filter(refusals::day.ge(day))
        .order(refusals::reason.asc())
        .select((refusals::reason, refusals::count))
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
    diesel::delete(refusals::table.filter(refusals::day.lt(day))).execute(conn)?;
    Ok(())
}
