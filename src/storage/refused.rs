//! What a partner lists and we do not hold as it is there; and texts that their origin no longer knows.

use diesel::prelude::*;

use super::schema::{orphaned, partner_refused, texts};
use super::texts::Text;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An object that was refused, with its line at its origin: it does not differ as long as that line stays.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_refused)]
pub struct Refused {
    /// The partner.
    pub host: String,
    /// `public` or `network`.
    pub stream: String,
    /// ActivityPub id of the object.
    pub uri: String,
    /// Who wrote it.
    pub author: String,
    /// Its month.
    pub month: String,
    /// Its line there.
    pub line: String,
    /// Why it is not here.
    pub reason: String,
}

/// All of a partner's stream.
pub fn all(conn: &mut Conn, host: &str, stream: &str) -> Result<Vec<Refused>, Error> {
    let mine = partner_refused::host.eq(host).and(partner_refused::stream.eq(stream));
    Ok(partner_refused::table.filter(mine).select(Refused::as_select()).load(conn)?)
}

/// Keeps one, replacing what was known of the same object.
pub fn put(conn: &mut Conn, row: &Refused) -> Result<(), Error> {
    forget(conn, &row.host, &row.stream, &row.uri)?;
    diesel::insert_into(partner_refused::table).values(row.clone()).execute(conn)?;
    Ok(())
}

/// Forgets one.
pub fn forget(conn: &mut Conn, host: &str, stream: &str, uri: &str) -> Result<(), Error> {
    diesel::delete(partner_refused::table.find((host, stream, uri))).execute(conn)?;
    Ok(())
}

/// Marks a text as missing at its origin; the first moment stays.
pub fn orphan(conn: &mut Conn, text: Id, now: i64) -> Result<(), Error> {
    let row = (orphaned::text_id.eq(text), orphaned::since.eq(now));
    each!(conn, |k| diesel::insert_into(orphaned::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// Takes the mark off: its origin knows it again, or it was erased.
pub fn reclaim(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(orphaned::table.find(text)).execute(conn)?;
    Ok(())
}

/// Since when a text is missing at its origin, in milliseconds since 1970.
pub fn orphaned_since(conn: &mut Conn, text: Id) -> Result<Option<i64>, Error> {
    Ok(orphaned::table.find(text).select(orphaned::since).first(conn).optional()?)
}

/// The texts of a host that are missing there.
pub fn orphans(conn: &mut Conn, host: &str, limit: i64) -> Result<Vec<Text>, Error> {
    Ok(orphaned::table
        .inner_join(texts::table)
        .filter(texts::host.eq(host).and(texts::state.eq("published")))
        .order(texts::id.asc())
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}
