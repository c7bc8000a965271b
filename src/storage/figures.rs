//! How much waits where, and since when: counts for /metrics, each from an index.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::deliveries::IDLE;
use super::schema::{activities, deliveries, happenings, jobs, lanes, received};
use super::{Conn, Error};

/// What waits in a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// How many.
    pub waiting: i64,
    /// When the oldest came, in milliseconds since 1970.
    pub oldest: Option<i64>,
}

/// The lanes, by what they do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lanes {
    /// All that exist.
    pub known: i64,
    /// Those that have something to send now.
    pub due: i64,
    /// Those whose host failed last.
    pub failing: i64,
}

/// Happenings that the sequencer has not told yet.
pub fn happenings(conn: &mut Conn) -> Result<Queue, Error> {
    let (waiting, oldest) =
        happenings::table.select((diesel::dsl::count_star(), diesel::dsl::min(happenings::created_at))).first(conn)?;
    Ok(Queue { waiting, oldest })
}

/// Activities that wait to be digested.
pub fn received(conn: &mut Conn) -> Result<Queue, Error> {
    let (waiting, oldest) = received::table
        .filter(received::state.eq("waiting"))
        .select((diesel::dsl::count_star(), diesel::dsl::min(received::received_at)))
        .first(conn)?;
    Ok(Queue { waiting, oldest })
}

/// How many activities stand in quarantine.
pub fn quarantined(conn: &mut Conn) -> Result<i64, Error> {
    Ok(received::table.filter(received::state.eq("quarantined")).count().get_result(conn)?)
}

/// Rows on their way to an inbox: what partners get from the log is not among them.
pub fn deliveries(conn: &mut Conn) -> Result<Queue, Error> {
    let (waiting, oldest) = deliveries::table
        .inner_join(activities::table)
        .filter(deliveries::state.eq("waiting"))
        .select((diesel::dsl::count_star(), diesel::dsl::min(activities::created_at)))
        .first(conn)?;
    Ok(Queue { waiting, oldest })
}

/// How many rows were put aside because their inbox does not want them.
pub fn parked(conn: &mut Conn) -> Result<i64, Error> {
    Ok(deliveries::table.filter(deliveries::state.eq("parked")).count().get_result(conn)?)
}

/// How many items to a host were put aside because it does not want them.
pub fn parked_for(conn: &mut Conn, host: &str) -> Result<i64, Error> {
    let mine = deliveries::host.eq(host).and(deliveries::state.eq("parked"));
    Ok(deliveries::table.filter(mine).count().get_result(conn)?)
}

/// The lanes at a moment.
pub fn lanes(conn: &mut Conn, now: i64) -> Result<Lanes, Error> {
    let known = lanes::table.count().get_result(conn)?;
    let due = lanes::table.filter(lanes::next_at.le(now).and(lanes::next_at.lt(IDLE))).count().get_result(conn)?;
    let failing = lanes::table.filter(lanes::failures.gt(0)).count().get_result(conn)?;
    Ok(Lanes { known, due, failing })
}

/// Jobs that are due, and since when the oldest is.
pub fn jobs(conn: &mut Conn, now: i64) -> Result<Queue, Error> {
    let (waiting, oldest) = jobs::table
        .filter(jobs::run_at.le(now))
        .select((diesel::dsl::count_star(), diesel::dsl::min(jobs::run_at)))
        .first(conn)?;
    Ok(Queue { waiting, oldest })
}

/// How many jobs failed when they last ran.
pub fn failing_jobs(conn: &mut Conn) -> Result<i64, Error> {
    Ok(jobs::table.filter(jobs::last_error.is_not_null()).count().get_result(conn)?)
}

/// The size of the database in bytes.
pub fn size(conn: &mut Conn) -> Result<i64, Error> {
    let sqlite =
        diesel::dsl::sql::<BigInt>("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    let postgres = diesel::dsl::sql::<BigInt>("SELECT pg_database_size(current_database())");
    Ok(match conn {
        Conn::Sqlite(known) => sqlite.get_result(known)?,
        Conn::Pg(known) => postgres.get_result(known)?,
    })
}
