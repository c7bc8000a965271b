//! How each way between us and another host does, and what its clock says.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{host_clocks, host_health};
use super::{Conn, Error};

/// One way between us and a host, as its last use left it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = host_health, treat_none_as_null = true)]
pub struct Way {
    /// Host, with the port where one is named.
    pub host: String,
    /// `send`, `fetch` or `receive`.
    pub way: String,
    /// The last use, in milliseconds since 1970.
    pub tried_at: i64,
    /// The last use that went well, in milliseconds since 1970.
    pub ok_at: Option<i64>,
    /// Since when every use fails, in milliseconds since 1970.
    pub failing_since: Option<i64>,
    /// Failures in a row.
    pub failures: i64,
    /// Class of the last failure (`domain::fault`); `slow` where it went well and took long.
    pub class: Option<String>,
    /// HTTP status of the last answer, where there was one.
    pub status: Option<i64>,
    /// How long the last use took, in milliseconds.
    pub millis: Option<i64>,
    /// The other side's own words, shortened.
    pub said: Option<String>,
}

/// What one use of a way came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// Class of the failure, or `slow`.
    pub class: Option<&'static str>,
    /// Whether it went well.
    pub ok: bool,
    /// HTTP status of the answer, where there was one.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub millis: Option<i64>,
    /// The other side's own words, shortened.
    pub said: Option<String>,
}

/// Notes a use of a way.
pub fn note(conn: &mut Conn, host: &str, way: &str, used: &Use, now: i64) -> Result<(), Error> {
    let before = get(conn, host, way)?;
    let known = before.is_some();
    let mut row = before.unwrap_or_else(|| Way { host: host.to_owned(), way: way.to_owned(), ..Way::default() });
    row.tried_at = now;
    row.class = used.class.map(str::to_owned);
    row.status = used.status.map(i64::from);
    row.millis = used.millis;
    row.said.clone_from(&used.said);
    if used.ok {
        row.ok_at = Some(now);
        row.failing_since = None;
        row.failures = 0;
    } else {
        row.failing_since = row.failing_since.or(Some(now));
        row.failures = row.failures.saturating_add(1);
    }
    if known {
        diesel::update(host_health::table.find((host, way))).set(row).kept().run(conn)?;
    } else {
        each!(conn, |k| diesel::insert_into(host_health::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    Ok(())
}

/// Notes that a way that failed works again; one that works costs no write.
pub fn works(conn: &mut Conn, host: &str, way: &str, now: i64) -> Result<(), Error> {
    let failing = host_health::table.find((host, way)).filter(host_health::failures.gt(0));
    diesel::update(failing)
        .set((
            host_health::tried_at.eq(now),
            host_health::ok_at.eq(Some(now)),
            host_health::failing_since.eq(None::<i64>),
            host_health::failures.eq(0),
            host_health::class.eq(None::<String>),
            host_health::said.eq(None::<String>),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// One way.
pub fn get(conn: &mut Conn, host: &str, way: &str) -> Result<Option<Way>, Error> {
    Ok(host_health::table.find((host, way)).select(Way::as_select()).first(conn).optional()?)
}

/// Every way of a host.
pub fn ways(conn: &mut Conn, host: &str) -> Result<Vec<Way>, Error> {
    Ok(host_health::table.filter(host_health::host.eq(host)).select(Way::as_select()).load(conn)?)
}

/// Keeps by how much a host's clock is ahead of ours, in milliseconds.
pub fn put_clock(conn: &mut Conn, host: &str, ahead_ms: i64, now: i64) -> Result<(), Error> {
    let changed = diesel::update(host_clocks::table.find(host))
        .set((host_clocks::ahead_ms.eq(ahead_ms), host_clocks::seen_at.eq(now)))
        .kept()
        .run(conn)?;
    if changed == 0 {
        let row = (host_clocks::host.eq(host), host_clocks::ahead_ms.eq(ahead_ms), host_clocks::seen_at.eq(now));
        each!(conn, |k| diesel::insert_into(host_clocks::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    Ok(())
}

/// (host, by how many milliseconds its clock is ahead of ours), as seen since a moment.
pub fn clocks(conn: &mut Conn, since: i64) -> Result<Vec<(String, i64)>, Error> {
    let fresh = host_clocks::table.filter(host_clocks::seen_at.ge(since)).order(host_clocks::host.asc());
    Ok(fresh.select((host_clocks::host, host_clocks::ahead_ms)).load(conn)?)
}
