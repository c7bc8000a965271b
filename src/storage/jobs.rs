//! The queue of what runs later: push, claim, finish, fail with back-off.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::jobs;
use super::{Conn, Error};
use crate::domain::ids::Id;
use crate::domain::job::Job as Work;

/// Something to do later.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = jobs)]
pub struct Job {
    /// Our number.
    pub id: Id,
    /// What makes it the same job: a second push while it waits changes nothing.
    pub key: String,
    /// The job as JSON.
    pub payload: String,
    /// How often it was tried.
    pub attempts: i64,
    /// Not before this moment, in milliseconds since 1970.
    pub run_at: i64,
    /// Until when a process works on it, in milliseconds since 1970.
    pub lease_until: i64,
    /// Why it failed last.
    pub last_error: Option<String>,
}

/// Puts a job into the queue. A waiting job with the same key runs sooner if this one is due sooner; one that runs now runs
/// once more.
pub fn push(conn: &mut Conn, id: Id, work: &Work, run_at: i64) -> Result<(), Error> {
    let key = work.key();
    let payload = serde_json::to_string(work).map_err(|error| Error::Database(error.to_string()))?;
    let job =
        Job { id, key: key.clone(), payload: payload.clone(), attempts: 0, run_at, lease_until: 0, last_error: None };
    let added =
        each!(&mut *conn, |k| { diesel::insert_into(jobs::table).values(job).on_conflict_do_nothing().execute(k) })?;
    if added == 0 {
        let later = jobs::table.filter(jobs::key.eq(key).and(jobs::run_at.gt(run_at)).and(jobs::lease_until.eq(0)));
        let waits =
            diesel::update(later).set((jobs::run_at.eq(run_at), jobs::payload.eq(&payload))).kept().run(conn)?;
        // Another moment than the one that it was claimed for tells its runner that it was asked for meanwhile.
        let running = jobs::table.filter(jobs::key.eq(work.key()).and(jobs::lease_until.gt(0)));
        if waits == 0 {
            diesel::update(running.filter(jobs::run_at.lt(run_at)))
                .set((jobs::run_at.eq(run_at), jobs::payload.eq(&payload)))
                .kept()
                .run(conn)?;
        }
    }
    Ok(())
}

/// Claims jobs that are due, oldest first, until `until`.
pub fn claim(conn: &mut Conn, now: i64, until: i64, limit: i64) -> Result<Vec<Job>, Error> {
    let due: Vec<Job> = jobs::table
        .filter(jobs::run_at.le(now).and(jobs::lease_until.le(now)))
        .order(jobs::run_at.asc())
        .limit(limit)
        .select(Job::as_select())
        .load(conn)?;
    let mut claimed = Vec::with_capacity(due.len());
    for job in due {
        let free = jobs::table.find(job.id).filter(jobs::lease_until.le(now));
        if diesel::update(free).set(jobs::lease_until.eq(until)).kept().run(conn)? == 1 {
            claimed.push(job);
        }
    }
    Ok(claimed)
}

/// Prolongs the lease of a job that runs.
pub fn hold(conn: &mut Conn, id: Id, until: i64) -> Result<(), Error> {
    diesel::update(jobs::table.find(id).filter(jobs::lease_until.gt(0)))
        .set(jobs::lease_until.eq(until))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Takes a finished job out, unless it was asked for again since it was claimed.
pub fn finish(conn: &mut Conn, job: &Job) -> Result<(), Error> {
    diesel::delete(jobs::table.find(job.id).filter(jobs::run_at.eq(job.run_at))).execute(conn)?;
    release(conn, job)
}

/// Gives up the lease of a job that was asked for again while it ran: it is due as it was asked for.
fn release(conn: &mut Conn, job: &Job) -> Result<(), Error> {
    diesel::update(jobs::table.find(job.id).filter(jobs::run_at.ne(job.run_at)).filter(jobs::lease_until.gt(0)))
        .set((jobs::attempts.eq(0), jobs::lease_until.eq(0), jobs::last_error.eq(None::<String>)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes why a job failed and when it runs again, unless it was asked for again meanwhile.
pub fn again(conn: &mut Conn, job: &Job, run_at: i64, error: &str) -> Result<(), Error> {
    let changed = diesel::update(jobs::table.find(job.id).filter(jobs::run_at.eq(job.run_at)))
        .set((
            jobs::attempts.eq(jobs::attempts + 1),
            jobs::run_at.eq(run_at),
            jobs::lease_until.eq(0),
            jobs::last_error.eq(Some(error.to_owned())),
        ))
        .kept()
        .run(conn)?;
    if changed == 0 { release(conn, job) } else { Ok(()) }
}

/// Ends all leases: what a start does on SQLite, where no other process can hold one.
pub fn release_all(conn: &mut Conn) -> Result<(), Error> {
    diesel::update(jobs::table.filter(jobs::lease_until.gt(0))).set(jobs::lease_until.eq(0)).kept().run(conn)?;
    Ok(())
}

/// Whether any job is due.
pub fn any_due(conn: &mut Conn, now: i64) -> Result<bool, Error> {
    let due = jobs::table.filter(jobs::run_at.le(now).and(jobs::lease_until.le(now)));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(conn)?)
}

/// Lets a job run again as planned, unless it was asked for again meanwhile; its failures are forgotten.
pub fn later(conn: &mut Conn, job: &Job, run_at: i64) -> Result<(), Error> {
    let changed = diesel::update(jobs::table.find(job.id).filter(jobs::run_at.eq(job.run_at)))
        .set((
            jobs::attempts.eq(0),
            jobs::run_at.eq(run_at),
            jobs::lease_until.eq(0),
            jobs::last_error.eq(None::<String>),
        ))
        .kept()
        .run(conn)?;
    if changed == 0 { release(conn, job) } else { Ok(()) }
}
