//! The numbers of a partner's log under which something came by itself: the bounded set above the cursor, and the last
//! ones below it, which show when one number is given twice.

use diesel::prelude::*;

use super::schema::partner_numbers;
use super::{Conn, Error};

/// The id that came under a number, if any did.
pub fn get(conn: &mut Conn, host: &str, stream: &str, seq: i64) -> Result<Option<String>, Error> {
    let one = partner_numbers::table.find((host, stream, seq));
    Ok(one.select(partner_numbers::activity_uri).first(conn).optional()?)
}

/// Notes the id that came under a number; the first one stays.
pub fn put(conn: &mut Conn, host: &str, stream: &str, seq: i64, activity_uri: &str) -> Result<(), Error> {
    let row = (
        partner_numbers::host.eq(host),
        partner_numbers::stream.eq(stream),
        partner_numbers::seq.eq(seq),
        partner_numbers::activity_uri.eq(activity_uri),
    );
    each!(conn, |k| diesel::insert_into(partner_numbers::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// The numbers above `after`, in order, at most `limit`.
pub fn above(conn: &mut Conn, host: &str, stream: &str, after: i64, limit: i64) -> Result<Vec<i64>, Error> {
    let mine = partner_numbers::host.eq(host).and(partner_numbers::stream.eq(stream));
    Ok(partner_numbers::table
        .filter(mine.and(partner_numbers::seq.gt(after)))
        .order(partner_numbers::seq.asc())
        .limit(limit)
        .select(partner_numbers::seq)
        .load(conn)?)
}

/// Forgets the numbers up to `upto`.
pub fn forget(conn: &mut Conn, host: &str, stream: &str, upto: i64) -> Result<(), Error> {
    let mine = partner_numbers::host.eq(host).and(partner_numbers::stream.eq(stream));
    diesel::delete(partner_numbers::table.filter(mine.and(partner_numbers::seq.le(upto)))).execute(conn)?;
    Ok(())
}
