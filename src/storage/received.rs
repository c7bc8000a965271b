//! Activities received, once each, with what became of them.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{received, signatures_seen};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An activity that passed the gate and waits to be digested, or what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = received)]
pub struct Received {
    /// Our number.
    pub id: Id,
    /// Its ActivityPub id.
    pub activity_uri: String,
    /// The actor whose key signed it.
    pub signer_uri: String,
    /// The object it is about: what comes in about one object is digested in order.
    pub root: String,
    /// The bytes as they came; none once it is done.
    pub body: Option<String>,
    /// `waiting`, `done`, `ignored` or `quarantined`.
    pub state: String,
    /// Why it was ignored or quarantined.
    pub reason: Option<String>,
    /// How often it was tried.
    pub attempts: i64,
    /// Not before this moment, in milliseconds since 1970.
    pub run_at: i64,
    /// Until when a process works on it, in milliseconds since 1970.
    pub lease_until: i64,
    /// Milliseconds since 1970.
    pub received_at: i64,
}

/// Keeps an activity; `false` when it is here already.
pub fn insert(conn: &mut Conn, activity: &Received) -> Result<bool, Error> {
    let row = activity.clone();
    let added =
        each!(conn, |k| { diesel::insert_into(received::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(added == 1)
}

/// Remembers a signature until `expires_at`; `false` when it was seen before (rule R5).
pub fn first_sight(conn: &mut Conn, hash: &str, expires_at: i64) -> Result<bool, Error> {
    let row = (signatures_seen::hash.eq(hash), signatures_seen::expires_at.eq(expires_at));
    let added = each!(conn, |k| {
        diesel::insert_into(signatures_seen::table).values(row).on_conflict_do_nothing().execute(k)
    })?;
    Ok(added == 1)
}

/// Forgets signatures that would be refused for their age anyway.
pub fn forget_signatures(conn: &mut Conn, now: i64) -> Result<usize, Error> {
    Ok(diesel::delete(signatures_seen::table.filter(signatures_seen::expires_at.le(now))).execute(conn)?)
}

/// Claims what is due, oldest first, until `until`.
pub fn claim(conn: &mut Conn, now: i64, until: i64, limit: i64) -> Result<Vec<Received>, Error> {
    let due = received::state.eq("waiting").and(received::run_at.le(now)).and(received::lease_until.le(now));
    let found: Vec<Received> =
        received::table.filter(due).order(received::id.asc()).limit(limit).select(Received::as_select()).load(conn)?;
    let mut claimed = Vec::with_capacity(found.len());
    for row in found {
        let free = received::table.find(row.id).filter(received::lease_until.le(now));
        if diesel::update(free).set(received::lease_until.eq(until)).kept().run(conn)? == 1 {
            claimed.push(row);
        }
    }
    Ok(claimed)
}

/// Notes what became of an activity. The bytes of what is done are dropped; the id stays, so that a repeat has no effect.
pub fn finish(conn: &mut Conn, id: Id, state: &str, reason: Option<&str>) -> Result<(), Error> {
    let one = received::table.find(id);
    if state == "quarantined" {
        diesel::update(one)
            .set((received::state.eq(state), received::reason.eq(reason.map(str::to_owned))))
            .kept()
            .run(conn)?;
    } else {
        diesel::update(one)
            .set((
                received::state.eq(state),
                received::reason.eq(reason.map(str::to_owned)),
                received::body.eq(None::<String>),
            ))
            .kept()
            .run(conn)?;
    }
    Ok(())
}

/// Tries an activity again at `run_at`.
pub fn again(conn: &mut Conn, id: Id, run_at: i64, reason: &str) -> Result<(), Error> {
    diesel::update(received::table.find(id))
        .set((
            received::attempts.eq(received::attempts + 1),
            received::run_at.eq(run_at),
            received::lease_until.eq(0),
            received::reason.eq(Some(reason.to_owned())),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Ends all leases: what a start does on SQLite, where no other process can hold one.
pub fn release_all(conn: &mut Conn) -> Result<(), Error> {
    diesel::update(received::table.filter(received::lease_until.gt(0).and(received::state.eq("waiting"))))
        .set(received::lease_until.eq(0))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Whether anything is due.
pub fn any_due(conn: &mut Conn, now: i64) -> Result<bool, Error> {
    let due = received::state.eq("waiting").and(received::run_at.le(now)).and(received::lease_until.le(now));
    Ok(diesel::select(diesel::dsl::exists(received::table.filter(due))).get_result(conn)?)
}
