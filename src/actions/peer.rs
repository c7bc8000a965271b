//! Block, limit, allow servers; lift it again; import and export lists. What follows from it is done in the same
//! transaction, and nothing is told to the other side.

use crate::app::App;
use crate::config::Mode;
use crate::domain::ids::Ids;
use crate::domain::job::Job;
use crate::domain::peer::{self, Action};
use crate::storage::peers::{self, Peer};
use crate::storage::{Conn, deliveries, jobs, moderated, partners};

use super::error::Error;
use super::{accept, policy};

pub mod lists;
pub mod purge;

/// How many texts are read at once.
const BATCH: i64 = 200;
/// The longest reason, in letters.
pub(super) const MAX_REASON: usize = 500;

/// What a decision is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What to do with the server.
    pub action: Action,
    /// Why.
    pub reason: String,
    /// Whether its pictures and files are refused.
    pub reject_media: bool,
}

/// What a decision changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Hosts that we know and that it concerns.
    pub hosts: usize,
    /// Follows that ended, in both directions.
    pub follows: usize,
    /// Texts that are hidden now.
    pub hidden: usize,
    /// Texts that are shown again.
    pub shown: usize,
}

/// Reads a host as an admin types it; refuses our own.
///
/// # Errors
/// `Invalid` with what would be right.
pub fn host(app: &App, typed: &str) -> Result<String, Error> {
    let shown: String = typed.chars().take(100).collect();
    let wrong = || {
        let sentence = format!("\u{201c}{shown}\u{201d} is no host. Right would be: practices.example.org");
        Error::field("host", "host", sentence)
    };
    let host = peer::normal(typed).filter(|host| host.len() <= 255).ok_or_else(wrong)?;
    if peer::covers(&host, &app.host()) {
        return Err(Error::field("host", "host", "This would be your own node."));
    }
    Ok(host)
}

/// Decides about a server. An older decision about the same host is replaced.
///
/// # Errors
/// `Invalid` for what is no host, our own, and a reason that is too long.
pub async fn decide(app: &App, typed: &str, decision: Decision) -> Result<Effect, Error> {
    let host = host(app, typed)?;
    if decision.reason.chars().count() > MAX_REASON {
        return Err(Error::field("reason", "too_long", format!("A reason has at most {MAX_REASON} letters.")));
    }
    let means = Means::of(app);
    let effect = app.db.write(move |tx| put(tx, &means, &host, &decision)).await?;
    wake(app);
    Ok(effect)
}

/// Keeps a decision about a host and does what follows from it.
///
/// # Errors
/// The database's.
pub(super) fn put(tx: &mut Conn, means: &Means, host: &str, decision: &Decision) -> Result<Effect, Error> {
    keep(tx, host, decision, means.now)?;
    enforce(tx, means, Some(&[host.to_owned()]))
}

/// Takes the decision about exactly this host back, if there is one.
///
/// # Errors
/// The database's.
pub(super) fn remove(tx: &mut Conn, means: &Means, host: &str) -> Result<Option<Effect>, Error> {
    if !peers::remove(tx, host)? {
        return Ok(None);
    }
    enforce(tx, means, Some(&[host.to_owned()])).map(Some)
}

/// Takes a decision back. What was hidden is shown, and what was missed meanwhile is read from a partner's log.
///
/// # Errors
/// `Refused` when there is none about exactly this host.
pub async fn lift(app: &App, typed: &str) -> Result<Effect, Error> {
    let host = host(app, typed)?;
    let means = Means::of(app);
    let effect = app
        .db
        .write(move |tx| {
            remove(tx, &means, &host)?.ok_or_else(|| {
                Error::Refused(format!("There is no entry about {host}. See: interpraxis admin peer list"))
            })
        })
        .await?;
    wake(app);
    Ok(effect)
}

/// Every entry, by host.
///
/// # Errors
/// The database's.
pub fn list(app: &App) -> Result<Vec<Peer>, Error> {
    app.db.read(|conn| peers::all(conn).map_err(Error::from))
}

/// Wakes what a decision gives to do.
pub(super) fn wake(app: &App) {
    app.wake.lanes.notify_one();
    app.wake.jobs.notify_one();
}

fn keep(tx: &mut Conn, host: &str, decision: &Decision, now: i64) -> Result<(), Error> {
    let created_at = peers::get(tx, host)?.map_or(now, |known| known.created_at);
    let row = Peer {
        host: host.to_owned(),
        action: decision.action.as_str().to_owned(),
        reason: decision.reason.trim().to_owned(),
        reject_media: decision.reject_media,
        created_at,
        updated_at: now,
    };
    Ok(peers::put(tx, &row)?)
}

/// What bringing hosts in line needs beside the database.
#[derive(Clone)]
pub struct Means {
    mode: Mode,
    ids: Ids,
    /// For how long what is here of a suspended server is kept, in milliseconds.
    kept_for: i64,
    /// Milliseconds since 1970.
    now: i64,
}

impl Means {
    /// At this moment.
    pub fn of(app: &App) -> Self {
        let (mode, ids) = (app.config.federation.mode, app.ids.clone());
        Self { mode, ids, kept_for: purge::kept_for(app), now: app.now().0 }
    }
}

/// Brings every host that we know, and that one of `changed` covers, in line with the list; all of them without
/// `changed`. Doing it twice is harmless.
///
/// # Errors
/// The database's.
pub fn enforce(tx: &mut Conn, means: &Means, changed: Option<&[String]>) -> Result<Effect, Error> {
    let mut hosts = peers::known_hosts(tx)?;
    hosts.extend(partners::all(tx)?.into_iter().map(|partner| partner.host));
    for verdict in ["block", "hold", "limit"] {
        hosts.extend(peers::hosts_with(tx, verdict)?);
    }
    hosts.sort();
    hosts.dedup();
    let concerned = |host: &String| changed.is_none_or(|changed| changed.iter().any(|entry| peer::covers(entry, host)));
    let mut effect = Effect::default();
    for host in hosts.into_iter().filter(concerned) {
        let (before, after) = (peers::verdict(tx, &host)?, policy::listed(tx, means.mode, &host)?);
        if before.as_deref() == after {
            continue;
        }
        peers::put_verdict(tx, &host, after)?;
        effect.hosts += 1;
        if after == Some("block") {
            suspend(tx, means, &host, &mut effect)?;
        } else if before.as_deref() == Some("block") {
            resume(tx, means, &host, &mut effect)?;
        }
        if !matches!(after, Some("block" | "hold")) {
            effect.shown += release(tx, means, &host)?;
        }
    }
    Ok(effect)
}

/// Closes every channel to and from a host, and hides what is here from it until it is purged.
fn suspend(tx: &mut Conn, means: &Means, host: &str, effect: &mut Effect) -> Result<(), Error> {
    effect.follows += peers::part(tx, host)?;
    effect.hidden += peers::hide(tx, host)?;
    peers::silence(tx, host)?;
    stand(tx, host, "open", "suspended", means.now)?;
    moderated::suspend(tx, host, means.now)?;
    let purge = Job::Purge { host: host.to_owned() };
    Ok(jobs::push(tx, means.ids.next(), &purge, means.now + means.kept_for)?)
}

/// Opens them again. A partner's log is read on from where it stood, or from its beginning where nothing of it is left; then
/// both sides are compared.
fn resume(tx: &mut Conn, means: &Means, host: &str, effect: &mut Effect) -> Result<(), Error> {
    effect.shown += peers::show(tx, host)?;
    // A purge that was under way may have taken a part.
    let begun = moderated::count(tx, host, "purged")? > 0;
    moderated::unsuspend(tx, host)?;
    if !stand(tx, host, "suspended", "open", means.now)? {
        return Ok(());
    }
    if begun {
        moderated::begin_again(tx, host)?;
    }
    for job in [Job::Pull { host: host.to_owned() }, Job::Check { host: host.to_owned() }] {
        jobs::push(tx, means.ids.next(), &job, means.now)?;
    }
    Ok(deliveries::wake(tx, host, means.now)?)
}

/// Shows what waited for approval: nothing of this host has to wait any more.
fn release(tx: &mut Conn, means: &Means, host: &str) -> Result<usize, Error> {
    let mut shown = 0_usize;
    loop {
        let found = moderated::held(tx, Some(host), BATCH)?;
        if found.is_empty() {
            return Ok(shown);
        }
        shown = shown.saturating_add(found.len());
        for text in found {
            accept::release(tx, &means.ids, &text, means.now)?;
        }
    }
}

/// Changes the standing of a partner, if it is the one named. Its follows stay, so that it can go on afterwards.
fn stand(tx: &mut Conn, host: &str, from: &str, to: &str, now: i64) -> Result<bool, Error> {
    let Some(mut partner) = partners::get(tx, host)?.filter(|partner| partner.standing == from) else {
        return Ok(false);
    };
    to.clone_into(&mut partner.standing);
    partner.updated_at = now;
    partners::update(tx, &partner)?;
    Ok(true)
}

#[cfg(test)]
mod tests;
