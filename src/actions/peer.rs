//! Block, limit, allow servers; lift it again; import and export lists. What follows from it is done in the same
//! transaction, and nothing is told to the other side.

use crate::app::App;
use crate::domain::job::Job;
use crate::domain::peer::{self, Action};
use crate::storage::peers::{self, Peer};
use crate::storage::{Conn, deliveries, jobs, partners};

use super::error::Error;
use super::policy;

pub mod lists;

/// The longest reason, in letters.
const MAX_REASON: usize = 500;

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
    let (mode, now, id) = (app.config.federation.mode, app.now().0, app.ids.clone());
    let effect = app
        .db
        .write(move |tx| {
            keep(tx, &host, &decision, now)?;
            enforce(tx, mode, &id, Some(std::slice::from_ref(&host)), now)
        })
        .await?;
    wake(app);
    Ok(effect)
}

/// Takes a decision back. What was hidden is shown, and what was missed meanwhile is read from a partner's log.
///
/// # Errors
/// `Refused` when there is none about exactly this host.
pub async fn lift(app: &App, typed: &str) -> Result<Effect, Error> {
    let host = host(app, typed)?;
    let (mode, now, id) = (app.config.federation.mode, app.now().0, app.ids.clone());
    let effect = app
        .db
        .write(move |tx| {
            if !peers::remove(tx, &host)? {
                return Err(Error::Refused(format!(
                    "There is no entry about {host}. See: interpraxis admin peer list"
                )));
            }
            enforce(tx, mode, &id, Some(std::slice::from_ref(&host)), now)
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

fn wake(app: &App) {
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

/// Brings every host that we know, and that one of `changed` covers, in line with the list; all of them without
/// `changed`. Doing it twice is harmless.
///
/// # Errors
/// The database's.
pub fn enforce(
    tx: &mut Conn,
    mode: crate::config::Mode,
    ids: &crate::domain::ids::Ids,
    changed: Option<&[String]>,
    now: i64,
) -> Result<Effect, Error> {
    let mut hosts = peers::known_hosts(tx)?;
    hosts.extend(partners::all(tx)?.into_iter().map(|partner| partner.host));
    hosts.extend(peers::hosts_with(tx, "block")?);
    hosts.extend(peers::hosts_with(tx, "limit")?);
    hosts.sort();
    hosts.dedup();
    let concerned = |host: &String| changed.is_none_or(|changed| changed.iter().any(|entry| peer::covers(entry, host)));
    let mut effect = Effect::default();
    for host in hosts.into_iter().filter(concerned) {
        let (before, after) = (peers::verdict(tx, &host)?, policy::listed(tx, mode, &host)?);
        if before.as_deref() == after {
            continue;
        }
        peers::put_verdict(tx, &host, after)?;
        effect.hosts += 1;
        if after == Some("block") {
            effect.follows += peers::part(tx, &host)?;
            effect.hidden += peers::hide(tx, &host)?;
            peers::silence(tx, &host)?;
            stand(tx, &host, "open", "suspended", now)?;
        } else if before.as_deref() == Some("block") {
            effect.shown += peers::show(tx, &host)?;
            if stand(tx, &host, "suspended", "open", now)? {
                jobs::push(tx, ids.next(), &Job::Pull { host: host.clone() }, now)?;
                deliveries::wake(tx, &host, now)?;
            }
        }
    }
    Ok(effect)
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
