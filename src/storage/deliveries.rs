//! Lanes, one per remote inbox host, and the rows of those that are no partner's.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::{activities, deliveries, lanes};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// One remote host as seen by what we send.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = lanes, treat_none_as_null = true)]
pub struct Lane {
    /// Host of the inboxes, with the port where one is named.
    pub host: String,
    /// When it is due, in milliseconds since 1970; [`IDLE`] when nothing waits.
    pub next_at: i64,
    /// Until when a process works on it, in milliseconds since 1970.
    pub lease_until: i64,
    /// Grows with each claim: a process that lost its lease cannot write.
    pub fence: i64,
    /// Grows with each call to work: a lane that was called while it looked for work looks again.
    pub calls: i64,
    /// Failures in a row.
    pub failures: i64,
    /// Since when it fails, in milliseconds since 1970.
    pub failing_since: Option<i64>,
    /// Milliseconds since 1970.
    pub last_success: Option<i64>,
    /// Class of the last failure.
    pub error_class: Option<String>,
    /// The last failure in one sentence.
    pub error_sentence: Option<String>,
}

/// `next_at` of a lane where nothing waits.
pub const IDLE: i64 = i64::MAX;

/// One activity on its way to one inbox.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = deliveries)]
pub struct Delivery {
    /// Our number: the order in the lane.
    pub id: Id,
    /// What is sent.
    pub activity_id: Id,
    /// Host of the inbox.
    pub host: String,
    /// The inbox.
    pub inbox: String,
    /// `waiting` or `parked`.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Not before this moment, in milliseconds since 1970.
    pub retry_at: i64,
    /// Given up after this moment, in milliseconds since 1970.
    pub expires_at: i64,
    /// Class of the last failure.
    pub error_class: Option<String>,
    /// The last failure in one sentence.
    pub error_sentence: Option<String>,
}

/// Puts an activity on the way to an inbox, once.
pub fn push(conn: &mut Conn, delivery: &Delivery) -> Result<(), Error> {
    let row = delivery.clone();
    each!(conn, |k| diesel::insert_into(deliveries::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// Calls a lane to work: it is due now, unless it waits after a failure. Makes it where there is none.
pub fn wake(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    let idle = lanes::failures.eq(0).and(lanes::next_at.gt(now));
    let called = (
        lanes::calls.eq(lanes::calls + 1),
        lanes::next_at
            .eq(diesel::dsl::case_when(idle, now.into_sql::<diesel::sql_types::BigInt>()).otherwise(lanes::next_at)),
    );
    if diesel::update(lanes::table.find(host)).set(called).kept().run(conn)? == 0 {
        let row = fresh(host, now);
        each!(conn, |k| diesel::insert_into(lanes::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    Ok(())
}

/// Makes a lane due at once whatever happened before: its host has spoken to us, or an admin asks.
pub fn revive(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    let slow = lanes::table.find(host).filter(lanes::failures.gt(0).and(lanes::next_at.gt(now)));
    diesel::update(slow).set(lanes::next_at.eq(now)).kept().run(conn)?;
    Ok(())
}

/// Makes every failing lane due: what a start does. A row that was never tried and still waits was made by a clock that has
/// been put back since.
pub fn probe_all(conn: &mut Conn, now: i64) -> Result<(), Error> {
    diesel::update(lanes::table.filter(lanes::next_at.gt(now).and(lanes::next_at.lt(IDLE))))
        .set(lanes::next_at.eq(now))
        .kept()
        .run(conn)?;
    let early = deliveries::attempts.eq(0).and(deliveries::retry_at.gt(now)).and(deliveries::state.eq("waiting"));
    diesel::update(deliveries::table.filter(early)).set(deliveries::retry_at.eq(now)).kept().run(conn)?;
    Ok(())
}

fn fresh(host: &str, now: i64) -> Lane {
    Lane {
        host: host.to_owned(),
        next_at: now,
        lease_until: 0,
        fence: 0,
        calls: 0,
        failures: 0,
        failing_since: None,
        last_success: None,
        error_class: None,
        error_sentence: None,
    }
}

/// Claims due lanes for one process until `until`: healthy ones first, at most `failing` of those that fail.
pub fn claim(conn: &mut Conn, now: i64, until: i64, healthy: i64, failing: i64) -> Result<Vec<Lane>, Error> {
    let mut hosts = due(conn, now, true, healthy)?;
    hosts.extend(due(conn, now, false, failing)?);
    let mut claimed = Vec::with_capacity(hosts.len());
    for host in hosts {
        // The lease in the condition: of two processes that saw the same lane, one changes no row.
        let free = lanes::table.find(&host).filter(lanes::lease_until.le(now));
        let changed = diesel::update(free)
            .set((lanes::lease_until.eq(until), lanes::fence.eq(lanes::fence + 1)))
            .kept()
            .run(conn)?;
        if changed == 1 {
            claimed.push(lanes::table.find(&host).select(Lane::as_select()).first(conn)?);
        }
    }
    Ok(claimed)
}

fn due(conn: &mut Conn, now: i64, healthy: bool, limit: i64) -> Result<Vec<String>, Error> {
    let mut query = lanes::table
        .filter(lanes::next_at.le(now).and(lanes::lease_until.le(now)))
        .order(lanes::next_at.asc())
        .limit(limit.max(0))
        .select(lanes::host)
        .into_boxed();
    query = if healthy { query.filter(lanes::failures.eq(0)) } else { query.filter(lanes::failures.gt(0)) };
    Ok(query.load(conn)?)
}

/// Writes a lane back and gives up the lease; `false` when another process has claimed it, or it was called, meanwhile.
pub fn put(conn: &mut Conn, lane: &Lane) -> Result<bool, Error> {
    let ours = lanes::table.find(&lane.host).filter(lanes::fence.eq(lane.fence).and(lanes::calls.eq(lane.calls)));
    Ok(diesel::update(ours).set(lane.clone()).kept().run(conn)? == 1)
}

/// Prolongs the lease; `false` when another process has claimed the lane meanwhile.
pub fn hold(conn: &mut Conn, lane: &Lane, until: i64) -> Result<bool, Error> {
    let ours = lanes::table.find(&lane.host).filter(lanes::fence.eq(lane.fence));
    Ok(diesel::update(ours).set(lanes::lease_until.eq(until)).kept().run(conn)? == 1)
}

/// One lane.
pub fn lane(conn: &mut Conn, host: &str) -> Result<Option<Lane>, Error> {
    Ok(lanes::table.find(host).select(Lane::as_select()).first(conn).optional()?)
}

/// Whether a lane is due that no process works on.
pub fn any_due(conn: &mut Conn, now: i64) -> Result<bool, Error> {
    let free = lanes::table.filter(lanes::next_at.le(now).and(lanes::lease_until.le(now)));
    Ok(diesel::select(diesel::dsl::exists(free)).get_result(conn)?)
}

/// What waits in a lane and may be tried now, oldest first, each with its activity.
pub fn waiting(
    conn: &mut Conn,
    host: &str,
    now: i64,
    limit: i64,
) -> Result<Vec<(Delivery, super::log::Activity)>, Error> {
    Ok(deliveries::table
        .inner_join(activities::table)
        .filter(deliveries::host.eq(host).and(deliveries::state.eq("waiting")).and(deliveries::retry_at.le(now)))
        .order(deliveries::id.asc())
        .limit(limit)
        .select(<(Delivery, super::log::Activity)>::as_select())
        .load(conn)?)
}

/// When the first of a lane's waiting rows may be tried, in milliseconds since 1970.
pub fn next_retry(conn: &mut Conn, host: &str) -> Result<Option<i64>, Error> {
    let mine = deliveries::host.eq(host).and(deliveries::state.eq("waiting"));
    Ok(deliveries::table.filter(mine).select(diesel::dsl::min(deliveries::retry_at)).first(conn)?)
}

/// Ends all leases: what a start does on SQLite, where no other process can hold one.
pub fn release_all(conn: &mut Conn) -> Result<(), Error> {
    diesel::update(lanes::table.filter(lanes::lease_until.gt(0))).set(lanes::lease_until.eq(0)).kept().run(conn)?;
    Ok(())
}

/// How many rows wait for a host.
pub fn backlog(conn: &mut Conn, host: &str) -> Result<i64, Error> {
    let mine = deliveries::host.eq(host).and(deliveries::state.eq("waiting"));
    Ok(deliveries::table.filter(mine).count().get_result(conn)?)
}

/// Since when the oldest row waits for a host: when its activity was made, in milliseconds since 1970.
pub fn waiting_since(conn: &mut Conn, host: &str) -> Result<Option<i64>, Error> {
    let mine = deliveries::host.eq(host).and(deliveries::state.eq("waiting"));
    let joined = deliveries::table.inner_join(activities::table).filter(mine);
    Ok(joined.select(diesel::dsl::min(activities::created_at)).first(conn)?)
}

/// Takes delivered rows out.
pub fn remove(conn: &mut Conn, ids: &[Id]) -> Result<(), Error> {
    diesel::delete(deliveries::table.filter(deliveries::id.eq_any(rounded(ids)))).kept().run(conn)?;
    Ok(())
}

/// Takes back what an actor says and what has not left yet; what it erases still goes out.
pub fn recall(conn: &mut Conn, actor: Id) -> Result<usize, Error> {
    let said = activities::table
        .filter(activities::actor_id.eq(actor).and(activities::kind.ne_all(["Delete", "Undo", "Reject"])))
        .select(activities::id);
    Ok(diesel::delete(deliveries::table.filter(deliveries::activity_id.eq_any(said))).execute(conn)?)
}

/// Notes a failed attempt: tried again at `retry_at`, or parked where that is none.
pub fn failed(conn: &mut Conn, id: Id, retry_at: Option<i64>, class: &str, sentence: &str) -> Result<(), Error> {
    let state = if retry_at.is_some() { "waiting" } else { "parked" };
    diesel::update(deliveries::table.find(id))
        .set((
            deliveries::state.eq(state),
            deliveries::attempts.eq(deliveries::attempts + 1),
            deliveries::retry_at.eq(retry_at.unwrap_or(IDLE)),
            deliveries::error_class.eq(Some(class.to_owned())),
            deliveries::error_sentence.eq(Some(sentence.to_owned())),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Gives up what has waited too long for a host.
pub fn expire(conn: &mut Conn, host: &str, now: i64) -> Result<usize, Error> {
    let old = deliveries::host.eq(host).and(deliveries::expires_at.le(now));
    Ok(diesel::delete(deliveries::table.filter(old)).execute(conn)?)
}
