//! How often something that came in changed nothing, and why: numbers by type and reason, no names and no words.

use diesel::prelude::*;

use super::schema::refusals;
use super::{Conn, Error};

/// So many different lines at most; what is odder than that is counted together.
const MOST: i64 = 1_000;
/// The type under which the rest is counted.
const OTHER: &str = "(other)";

/// One line of the count.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = refusals)]
pub struct Refusal {
    /// Type of the activity, as it said.
    pub kind: String,
    /// Why it changed nothing: a sentence of ours.
    pub reason: String,
    /// How often.
    pub times: i64,
    /// The last time, in milliseconds since 1970.
    pub last_at: i64,
}

/// Counts one. The type is a stranger's word: only a plain one of at most 64 characters is kept.
pub fn count(conn: &mut Conn, kind: &str, reason: &str, now: i64) -> Result<(), Error> {
    let plain = !kind.is_empty() && kind.len() <= 64 && kind.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let kind = if plain { kind } else { OTHER };
    if bump(conn, kind, reason, now)? {
        return Ok(());
    }
    let lines: i64 = refusals::table.count().get_result(conn)?;
    let kind = if lines < MOST { kind } else { OTHER };
    if kind == OTHER && bump(conn, kind, reason, now)? {
        return Ok(());
    }
    let row = Refusal { kind: kind.to_owned(), reason: reason.to_owned(), times: 1, last_at: now };
    let added =
        each!(&mut *conn, |k| diesel::insert_into(refusals::table).values(row).on_conflict_do_nothing().execute(k))?;
    if added == 0 {
        bump(conn, kind, reason, now)?;
    }
    Ok(())
}

fn bump(conn: &mut Conn, kind: &str, reason: &str, now: i64) -> Result<bool, Error> {
    let line = refusals::table.find((kind, reason));
    let changed = diesel::update(line).set((refusals::times.eq(refusals::times + 1), refusals::last_at.eq(now)));
    Ok(changed.execute(conn)? == 1)
}

/// The whole count, the most frequent first, at most `limit` lines.
pub fn all(conn: &mut Conn, limit: i64) -> Result<Vec<Refusal>, Error> {
    Ok(refusals::table
        .order((refusals::times.desc(), refusals::kind.asc(), refusals::reason.asc()))
        .limit(limit)
        .select(Refusal::as_select())
        .load(conn)?)
}
