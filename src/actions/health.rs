//! How the ways between us and a partner do, and why one fails: the one place that judges it.
//!
//! Facts come from `storage::health`, written by whoever uses a way; words from `words`. The admin's page, the command
//! line and /metrics show what is worked out here.

pub mod clock;
mod words;

use std::sync::LazyLock;

use crate::app::App;
use crate::domain::fault::Fault;
use crate::domain::happening::Happening;
use crate::domain::job::Job;
use crate::domain::time::Timestamp;
use crate::storage::health::{self as table, Use, Way};
use crate::storage::measured::{self, Contact};
use crate::storage::partners::Partner;
use crate::storage::{self, Conn, deliveries, figures, jobs, partners};

use super::error::Error;
use super::footprint::{CONTACTS, DAY_MS};
use super::partner;
use clock::Judgement;
pub use words::{report, span};

/// What we deliver.
pub const SEND: &str = "send";
/// What we read there.
pub const FETCH: &str = "fetch";
/// What comes from there.
pub const RECEIVE: &str = "receive";

/// From so much on an answer is slow, in milliseconds.
const SLOW_MS: i64 = 3_000;
/// How long a clock that was seen counts: a day, in milliseconds.
const CLOCK_FRESH_MS: i64 = 24 * 3_600_000;
/// How often a way that works is noted, in milliseconds.
const NOTE_MS: i64 = 5 * 60_000;
/// From so much on, a clock that was seen otherwise is noted again, in milliseconds.
const CLOCK_MOVED_MS: i64 = 5_000;

/// What one use of a way showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// Class of the failure; none when it went well.
    pub class: Option<&'static str>,
    /// Status of the answer.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub millis: Option<i64>,
    /// The other's own words, shortened.
    pub said: Option<String>,
    /// By how many milliseconds the other's clock is ahead of ours.
    pub ahead_ms: Option<i64>,
}

impl Sight {
    fn is_slow(&self) -> bool {
        self.class.is_none() && self.millis.is_some_and(|millis| millis >= SLOW_MS)
    }
}

/// When a way was last noted to do well: (moment, clock, whether slow). What does well is not written each time.
static NOTED: LazyLock<moka::sync::Cache<String, (i64, i64, bool)>> = LazyLock::new(|| moka::sync::Cache::new(4096));

/// Whether a use of a way that went well tells anything new.
pub fn worth_noting(host: &str, way: &str, sight: &Sight, now: i64) -> bool {
    let (ahead, key) = (sight.ahead_ms.unwrap_or_default(), format!("{way} {host}"));
    let stale = NOTED.get(&key).is_none_or(|(at, clock, slow)| {
        now.saturating_sub(at) > NOTE_MS
            || ahead.saturating_sub(clock).saturating_abs() > CLOCK_MOVED_MS
            || slow != sight.is_slow()
    });
    if stale {
        NOTED.insert(key, (now, ahead, sight.is_slow()));
    }
    stale
}

/// Notes a use of a way.
///
/// # Errors
/// The database's.
pub fn note(tx: &mut Conn, host: &str, way: &str, sight: &Sight, now: i64) -> Result<(), storage::Error> {
    let class = sight.class.or_else(|| sight.is_slow().then_some(Fault::Slow.as_str()));
    let ok = sight.class.is_none();
    let used = Use { class, ok, status: sight.status, millis: sight.millis, said: sight.said.clone() };
    table::note(tx, host, way, &used, now)?;
    if way != RECEIVE {
        measured::contact(tx, host, now.div_euclid(DAY_MS), ok)?;
    }
    match sight.ahead_ms {
        Some(ahead) => table::put_clock(tx, host, ahead, now),
        None => Ok(()),
    }
}

/// What is wrong with a partner, in words that are true, with what shows it and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The class.
    pub class: Fault,
    /// Which way fails: `send`, `fetch` or `receive`.
    pub way: &'static str,
    /// Who and what, in one sentence.
    pub sentence: String,
    /// Why, in a sentence or two.
    pub cause: String,
    /// (what, value): what was seen.
    pub evidence: Vec<(String, String)>,
    /// What to do, step by step.
    pub advice: Vec<String>,
}

/// How many numbers of a partner's log have been read, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Read.
    pub read: i64,
    /// All that are known of.
    pub of: i64,
    /// When it was last looked at, in milliseconds since 1970.
    pub looked_at: Option<i64>,
}

/// How a partner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// State of the partnership (contract.md, section 1).
    pub state: &'static str,
    /// `backfilling`, `live`, `lagging`, `repairing` or `broken`.
    pub health: &'static str,
    /// Items of ours that have not arrived.
    pub backlog: i64,
    /// Since when the oldest of them waits, in milliseconds since 1970.
    pub waiting_since: Option<i64>,
    /// Items that they do not want, put aside.
    pub parked: i64,
    /// When the next delivery is tried, in milliseconds since 1970; none when nothing is planned.
    pub next_at: Option<i64>,
    /// How far their log has been read here.
    pub reading: Reading,
    /// Every way that was used.
    pub ways: Vec<Way>,
    /// Their clock, where it was seen within a day.
    pub clock: Option<Judgement>,
    /// What is wrong, if anything is.
    pub trouble: Option<Trouble>,
}

impl Health {
    /// Seconds since the oldest item that has not arrived was made; 0 when all have.
    pub fn lag_seconds(&self, now: Timestamp) -> i64 {
        self.waiting_since.map_or(0, |since| Timestamp(now.0.saturating_sub(since).max(0)).seconds())
    }

    /// A way by its name.
    pub fn way(&self, name: &str) -> Option<&Way> {
        self.ways.iter().find(|way| way.way == name)
    }
}

/// Works out how a partner does, in the words of a language.
///
/// # Errors
/// The database's.
pub fn of(conn: &mut Conn, known: &Partner, lang: &str, now: Timestamp) -> Result<Health, Error> {
    let host = known.host.as_str();
    let (backlog, waiting_since) = (partner::backlog(conn, host)?, partner::waiting_since(conn, host)?);
    let own_lane = deliveries::lane(conn, host)?;
    let next_at = own_lane.map(|own| own.next_at).filter(|at| *at < deliveries::IDLE && backlog > 0);
    let mut health = Health {
        state: partner::state(known),
        health: partner::health(known, backlog),
        backlog,
        waiting_since,
        parked: figures::parked_for(conn, host)?,
        next_at,
        reading: reading(conn, host)?,
        ways: table::ways(conn, host)?,
        clock: clock_of(conn, host, now)?,
        trouble: None,
    };
    if let Some((class, way)) = fault(known, &health) {
        health.health = match (class, way) {
            (Fault::Slow | Fault::RateLimit, _) => "lagging",
            // Anybody can sign wrongly in another's name: that is worth a look, and breaks nothing.
            (Fault::Signature, RECEIVE) => health.health,
            _ => "broken",
        };
        health.trouble = Some(words::trouble(lang, known, &health, (class, way), now));
    }
    Ok(health)
}

fn reading(conn: &mut Conn, host: &str) -> Result<Reading, Error> {
    let streams = partners::streams(conn, host)?;
    Ok(Reading {
        read: streams.iter().map(|stream| stream.pulled).sum(),
        of: streams.iter().map(|stream| stream.head.max(stream.pulled)).sum(),
        looked_at: streams.iter().filter_map(|stream| stream.polled_at).max(),
    })
}

/// Every partner with how it does, in the words of a language, by host.
///
/// # Errors
/// The database's.
pub fn all(conn: &mut Conn, lang: &str, now: Timestamp) -> Result<Vec<(Partner, Health)>, Error> {
    let known = partners::all(conn)?;
    known.into_iter().map(|partner| of(conn, &partner, lang, now).map(|health| (partner, health))).collect()
}

/// Whether a host was reached on each of the last [`CONTACTS`] days, the oldest first; none where nothing was noted.
///
/// # Errors
/// The database's.
pub fn days(conn: &mut Conn, host: &str, now: Timestamp) -> Result<Vec<Option<Contact>>, Error> {
    let today = now.0.div_euclid(DAY_MS);
    let first = today.saturating_sub(CONTACTS - 1);
    let noted = measured::contacts(conn, host, first)?;
    Ok((first..=today).map(|day| noted.iter().find(|one| one.day == day).copied()).collect())
}

/// Tries everything that waits for a partner again at once.
///
/// # Errors
/// `NotFound` for a host that is no partner.
pub async fn retry(app: &App, host: &str) -> Result<(), Error> {
    let (host, now, id) = (host.to_owned(), app.now().0, app.ids.next());
    app.db
        .write(move |tx| {
            let known = partners::get(tx, &host)?.ok_or(Error::NotFound)?;
            deliveries::revive(tx, &host, now)?;
            let job = match partner::state(&known) {
                "mutual" => Job::Pull { host: host.clone() },
                "requested_by_us" => Job::Handshake { step: Happening::PartnerAsked { host: host.clone() } },
                _ => return Ok(()),
            };
            Ok::<_, Error>(jobs::push(tx, id, &job, now)?)
        })
        .await?;
    app.wake.lanes.notify_one();
    app.wake.jobs.notify_one();
    Ok(())
}

/// The clock of a host beside those of our other partners.
fn clock_of(conn: &mut Conn, host: &str, now: Timestamp) -> Result<Option<Judgement>, Error> {
    let partners: Vec<String> = partners::all(conn)?.into_iter().map(|partner| partner.host).collect();
    let seen = table::clocks(conn, now.plus_ms(-CLOCK_FRESH_MS).0)?;
    let Some((_, ahead)) = seen.iter().find(|(other, _)| other == host) else { return Ok(None) };
    let others = seen.iter().filter(|(other, _)| other != host && partners.contains(other));
    let others: Vec<i64> = others.map(|(_, ahead)| *ahead).collect();
    Ok(Some(clock::judge(*ahead, &others)))
}

/// The first of the ways that fails, and how: what we cannot send counts before what we cannot read, and both before what
/// does not come.
fn fault(known: &Partner, health: &Health) -> Option<(Fault, &'static str)> {
    // Whom we refused asks and is not accepted; who refused us does not.
    let refused_by_us = known.their_follow.is_some() && !known.their_follow_accepted;
    if health.state == "refused" && known.our_follow.is_some() && !known.our_follow_accepted && !refused_by_us {
        return Some((Fault::Declined, SEND));
    }
    if !matches!(health.state, "mutual" | "requested_by_us") {
        return None;
    }
    let failing = [SEND, FETCH, RECEIVE].into_iter().find_map(|name| {
        let way = health.way(name).filter(|way| way.failures > 0)?;
        Some((way.class.as_deref().and_then(Fault::parse)?, name))
    });
    let is_slow = |name: &&str| health.way(name).is_some_and(|way| way.class.as_deref() == Some("slow"));
    let slow = || [SEND, FETCH].into_iter().find(is_slow).map(|name| (Fault::Slow, name));
    let noted = || {
        let class = known.error_class.as_deref()?;
        Some((Fault::parse(class).unwrap_or(Fault::Handshake), SEND))
    };
    failing.or_else(noted).or_else(slow)
}
