//! How far a partner's log has been read here: one durable cursor per stream, below which nothing is missing, and a bounded
//! set of numbers above it (federation.md, section 6.2).

use super::header::Mark;
use crate::app::App;
use crate::domain::job::Job;
use crate::storage::partners::{self, PartnerStream};
use crate::storage::{self, Conn, jobs, numbers};

/// A number further ahead than this is not noted: the log is pulled anyway.
const JUMP: i64 = 10_000;
/// How many numbers above the cursor are noted.
const AHEAD: i64 = 1000;
/// How many numbers below the cursor keep their id, to see one given twice.
const BEHIND: i64 = 200;
/// How long a missing number may be on its way before the log is pulled, in milliseconds.
const GAP_MS: i64 = 5_000;
/// How long the last numbers may be on their way, in milliseconds: the other side sends them again by itself.
const TAIL_MS: i64 = 30_000;

/// Something of the partner at `host` came by itself, under this number. Answers how far nothing is missing now.
///
/// Nothing for who is no partner of ours: only partners have a log that we read.
///
/// # Errors
/// The database's.
pub fn heard(
    tx: &mut Conn,
    app: &App,
    host: &str,
    mark: &Mark,
    activity_uri: &str,
) -> Result<Option<Mark>, storage::Error> {
    let ours = partners::followed(tx, host)?;
    let Some(mut state) = partners::stream(tx, host, &mark.stream)?.filter(|_| ours) else { return Ok(None) };
    if state.epoch != mark.epoch {
        pull_after(tx, app, host, GAP_MS)?;
        return Ok(Some(answer(&state, false)));
    }
    let before = numbers::get(tx, host, &mark.stream, mark.seq)?;
    if before.is_some_and(|before| before != activity_uri) {
        return Ok(Some(answer(&state, true)));
    }
    if mark.seq > state.pulled {
        note(tx, &mut state, mark, activity_uri)?;
        if let Some(wait) = missing(tx, &state)? {
            pull_after(tx, app, host, wait)?;
        }
    }
    Ok(Some(answer(&state, false)))
}

fn note(tx: &mut Conn, state: &mut PartnerStream, mark: &Mark, activity_uri: &str) -> Result<(), storage::Error> {
    let far = state.pulled + JUMP;
    state.head = state.head.max(mark.head.unwrap_or(mark.seq).min(far)).max(mark.seq.min(far));
    if mark.seq <= far && numbers::above(tx, &state.host, &state.stream, state.pulled, AHEAD)?.len() < 1000 {
        numbers::put(tx, &state.host, &state.stream, mark.seq, activity_uri)?;
    }
    advance(tx, state)?;
    partners::put_pulled(tx, state)
}

/// Moves the cursor over the numbers that stand above it without a gap.
fn advance(tx: &mut Conn, state: &mut PartnerStream) -> Result<(), storage::Error> {
    for seq in numbers::above(tx, &state.host, &state.stream, state.pulled, AHEAD)? {
        if seq != state.pulled + 1 {
            break;
        }
        state.pulled = seq;
    }
    state.head = state.head.max(state.pulled);
    // Not each time: a row that is deleted costs as much as one that is written.
    if state.pulled % 50 == 0 {
        numbers::forget(tx, &state.host, &state.stream, state.pulled - BEHIND)?;
    }
    Ok(())
}

/// A page of the log was digested up to `page.pulled`; what came by itself meanwhile may stand further on.
///
/// # Errors
/// The database's.
pub fn read_up_to(tx: &mut Conn, page: &PartnerStream) -> Result<PartnerStream, storage::Error> {
    let mut state = page.clone();
    let known = partners::stream(tx, &page.host, &page.stream)?.ok_or(storage::Error::NotFound)?;
    if known.epoch == page.epoch {
        state.pulled = state.pulled.max(known.pulled);
        if known.pulled > page.pulled {
            state.head = state.head.max(known.head);
        }
    } else {
        numbers::forget(tx, &page.host, &page.stream, i64::MAX)?;
    }
    advance(tx, &mut state)?;
    partners::put_pulled(tx, &state)?;
    Ok(state)
}

/// How long to wait before the log of the partner at `host` is pulled for what is missing, in milliseconds; none when
/// nothing is.
///
/// # Errors
/// The database's.
pub fn gap(conn: &mut Conn, host: &str) -> Result<Option<i64>, storage::Error> {
    let mut soonest: Option<i64> = None;
    for state in partners::streams(conn, host)? {
        soonest = soonest.into_iter().chain(missing(conn, &state)?).min();
    }
    Ok(soonest)
}

/// A number above a missing one is a gap; a head that has not come yet is most probably on its way.
fn missing(conn: &mut Conn, state: &PartnerStream) -> Result<Option<i64>, storage::Error> {
    if state.epoch.is_empty() || state.head <= state.pulled {
        return Ok(None);
    }
    let ahead = numbers::above(conn, &state.host, &state.stream, state.pulled, 1)?;
    Ok(Some(if ahead.is_empty() { TAIL_MS } else { GAP_MS }))
}

/// How far the log of `host` has been read here, as it is told to `host` itself.
///
/// # Errors
/// The database's.
pub fn standing(conn: &mut Conn, host: &str, stream: &str) -> Result<Option<Mark>, storage::Error> {
    let known = partners::stream(conn, host, stream)?;
    Ok(known.filter(|state| !state.epoch.is_empty()).map(|state| answer(&state, false)))
}

fn answer(state: &PartnerStream, twice: bool) -> Mark {
    Mark { stream: state.stream.clone(), epoch: state.epoch.clone(), seq: state.pulled, head: None, twice }
}

fn pull_after(tx: &mut Conn, app: &App, host: &str, wait: i64) -> Result<(), storage::Error> {
    jobs::push(tx, app.ids.next(), &Job::Pull { host: host.to_owned() }, app.now().0 + app.delay(wait))
}
