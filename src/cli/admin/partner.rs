//! `admin partner`: ask, accept, refuse, end, list. The command writes rows; the running server tells the other side.

mod codes;
mod moderation;

use serde::Serialize;

use crate::actions::health::{self, Health, Trouble};
use crate::actions::partner::moderation::{self as standing, Standing};
use crate::actions::partner::neighbours;
use crate::actions::{Error, partner as partnership};
use crate::app::App;
use crate::cli::args::{Partner as Command, Switch};
use crate::domain::findings::Findings;
use crate::domain::time::Timestamp;
use crate::storage::health::Way;
use crate::storage::partners::Partner;
use crate::storage::texts;

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(app: &App, command: Command) -> Result<String, Error> {
    match command {
        Command::Add { peer, code } => {
            partnership::ask_with(app, &peer.host, code.as_deref()).await?;
            Ok(format!("{} is asked to be a partner as soon as this node serves.", peer.host))
        }
        Command::Invite(_) | Command::Invites(_) | Command::Revoke { .. } => codes::run(app, command).await,
        Command::Accept(peer) => {
            partnership::accept(app, &peer.host).await?;
            Ok(format!("{} is accepted, and asked in turn, so that both read each other.", peer.host))
        }
        Command::Refuse(peer) => {
            partnership::refuse(app, &peer.host).await?;
            Ok(format!("{} is refused.", peer.host))
        }
        Command::Pause(peer) => {
            partnership::pause(app, &peer.host).await?;
            Ok(format!("Nothing is sent to {} or read from it until: admin partner resume {}", peer.host, peer.host))
        }
        Command::Resume(peer) => {
            partnership::resume(app, &peer.host).await?;
            Ok(format!("The partnership with {} goes on from where it stood.", peer.host))
        }
        Command::End(peer) => {
            partnership::end(app, &peer.host).await?;
            Ok(format!(
                "The partnership with {} has ended: neither side gets new texts of the other, and the grant of network \
                 texts is taken back.",
                peer.host
            ))
        }
        Command::Check { peer, agree } => {
            partnership::check(app, &peer.host, agree).await?;
            Ok(format!("{} is compared as soon as this node serves; see: admin partner list --json", peer.host))
        }
        Command::List(output) => list(app, output.json),
        Command::Suggestions(output) => suggestions(app, output.json),
        Command::Listing { set } => listing(app, set).await,
        other => moderation::run(app, other).await,
    }
}

/// A partner as `list --json` shows it (contract.md, section 1, and more).
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Row {
    host: String,
    name: String,
    state: &'static str,
    health: &'static str,
    /// Items that the partner has not taken yet.
    backlog: i64,
    /// Items that it does not want, put aside.
    parked: i64,
    /// Seconds since the oldest of the backlog was made; 0 when there is none.
    lag_seconds: i64,
    last_sent: Option<String>,
    last_received: Option<String>,
    next_attempt: Option<String>,
    last_error: Option<Failure>,
    /// By how many seconds its clock is ahead of ours, where it was seen within a day.
    clock_ahead_seconds: Option<i64>,
    ways: Vec<Passage>,
    /// How far their log has been read here.
    reading: Reading,
    /// When what is held was last compared with what they hold, and what that found.
    compared: Option<String>,
    found: Option<Findings>,
    /// Texts that were withdrawn here and had been there.
    erasures: Erasures,
    /// Whether our request, which is not answered yet, carries an invitation code.
    asked_with_code: bool,
    /// What an admin decided about it.
    moderation: Moderation,
}

/// What an admin decided about a partner's texts.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Moderation {
    /// `hold`, `limit`, `block`, or nothing.
    decision: Option<String>,
    reason: String,
    /// Texts that wait for approval.
    held: i64,
    /// Texts that were declined.
    declined: i64,
    suspended_since: Option<String>,
    /// When what is here from it is purged.
    purge_at: Option<String>,
    purged_at: Option<String>,
}

/// What is wrong, in words.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Failure {
    class: &'static str,
    way: &'static str,
    sentence: String,
    cause: String,
    evidence: Vec<Seen>,
    advice: Vec<String>,
}

/// How many numbers of a partner's log have been read, of how many.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Reading {
    read: i64,
    of: i64,
    /// When it was last looked at.
    looked: Option<String>,
}

/// Of our withdrawn texts that were at a partner: how many, and how many it has erased by its own word.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Erasures {
    of: i64,
    at: i64,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Seen {
    what: String,
    value: String,
}

/// One of the ways between us: what we send, what we fetch, what we receive.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Passage {
    way: String,
    state: &'static str,
    class: Option<String>,
    failures: i64,
    last_success: Option<String>,
    last_attempt: String,
    failing_since: Option<String>,
    status: Option<i64>,
    milliseconds: Option<i64>,
}

fn list(app: &App, as_json: bool) -> Result<String, Error> {
    let now = app.now();
    let all = app.db.read(|conn| health::all(conn, "en", now))?;
    if as_json {
        let rows = app.db.read(|conn| {
            let mut rows = Vec::new();
            for (partner, health) in all {
                let erasures = texts::erasures(conn, &partner.host)?;
                let decided = standing::of(conn, app, &partner.host)?;
                rows.push(row(partner, health, (erasures, decided), now));
            }
            Ok::<_, Error>(rows)
        })?;
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if all.is_empty() {
        return Ok("No partners yet. See: interpraxis admin partner add --help".to_owned());
    }
    let head = format!(
        "{:<32} {:<18} {:<12} {:>7}  {:<16} THEY REACHED US",
        "HOST", "STATE", "HEALTH", "WAITING", "WE REACHED THEM"
    );
    let lines = all.iter().map(|(partner, health)| table_line(partner, health, now));
    Ok([head].into_iter().chain(lines).collect::<Vec<_>>().join("\n"))
}

/// An institution that partners name, as `suggestions --json` shows it.
#[derive(Serialize)]
struct Suggested {
    host: String,
    named_by: Vec<String>,
    of: usize,
}

fn suggestions(app: &App, as_json: bool) -> Result<String, Error> {
    let all = app.db.read(|conn| neighbours::suggestions(conn, app))?;
    if as_json {
        let row = |one: neighbours::Suggestion| Suggested { host: one.host, named_by: one.named_by, of: one.of };
        let rows: Vec<Suggested> = all.into_iter().map(row).collect();
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if all.is_empty() {
        return Ok("Your partners name nobody whom you do not know.".to_owned());
    }
    let line = |one: neighbours::Suggestion| {
        format!("{:<40} {} of {} partners: {}", one.host, one.named_by.len(), one.of, one.named_by.join(", "))
    };
    Ok(all.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

async fn listing(app: &App, set: Option<Switch>) -> Result<String, Error> {
    if let Some(switch) = set {
        neighbours::list_in_public(app, switch == Switch::On).await?;
    }
    let on = app.db.read(neighbours::listed)?;
    let address = format!("{}/partners", app.node.uri);
    Ok(if on {
        format!("on: other servers may read who the partners are, at {address}")
    } else {
        "off: other servers are not told who the partners are; the page Network shows them all the same".to_owned()
    })
}

fn row(partner: Partner, health: Health, (erasures, decided): ((i64, i64), Standing), now: Timestamp) -> Row {
    let moment = |at: i64| Timestamp(at).rfc3339();
    Row {
        state: health.state,
        health: health.health,
        backlog: health.backlog,
        parked: health.parked,
        lag_seconds: health.lag_seconds(now),
        last_sent: partner.last_sent.map(moment),
        last_received: partner.last_received.map(moment),
        next_attempt: health.next_at.map(moment),
        clock_ahead_seconds: health.clock.map(|clock| clock.ahead_ms / 1000),
        compared: partner.checked_at.map(moment),
        found: partner.findings.as_deref().and_then(|found| serde_json::from_str(found).ok()),
        erasures: Erasures { of: erasures.0, at: erasures.1 },
        reading: Reading {
            read: health.reading.read,
            of: health.reading.of,
            looked: health.reading.looked_at.map(moment),
        },
        asked_with_code: decided.asked_with_code,
        moderation: Moderation {
            decision: decided.decision,
            reason: decided.reason,
            held: decided.held,
            declined: decided.declined,
            suspended_since: decided.suspended_since.map(moment),
            purge_at: decided.purge_at.map(moment),
            purged_at: decided.purged_at.map(moment),
        },
        ways: health.ways.into_iter().map(passage).collect(),
        last_error: health.trouble.map(failure),
        name: partner.name,
        host: partner.host,
    }
}

fn failure(trouble: Trouble) -> Failure {
    Failure {
        class: trouble.class.as_str(),
        way: trouble.way,
        sentence: trouble.sentence,
        cause: trouble.cause,
        evidence: trouble.evidence.into_iter().map(|(what, value)| Seen { what, value }).collect(),
        advice: trouble.advice,
    }
}

fn passage(way: Way) -> Passage {
    let moment = |at: i64| Timestamp(at).rfc3339();
    let state = match (way.failures, &way.class) {
        (0, None) => "ok",
        (0, Some(_)) => "slow",
        _ => "failing",
    };
    Passage {
        state,
        class: way.class,
        failures: way.failures,
        last_success: way.ok_at.map(moment),
        last_attempt: moment(way.tried_at),
        failing_since: way.failing_since.map(moment),
        status: way.status,
        milliseconds: way.millis,
        way: way.way,
    }
}

/// A line of the table, and below it what is wrong and what to do.
fn table_line(partner: &Partner, health: &Health, now: Timestamp) -> String {
    let ago = |at: Option<i64>| {
        at.map_or_else(|| "never".to_owned(), |at| format!("{} ago", health::span("en", now.0.saturating_sub(at))))
    };
    let mut lines = vec![format!(
        "{:<32} {:<18} {:<12} {:>7}  {:<16} {}",
        partner.host,
        health.state,
        health.health,
        health.backlog,
        ago(partner.last_sent),
        ago(partner.last_received),
    )];
    if matches!(health.health, "backfilling" | "repairing") {
        lines.push(format!("    {} of {} read of their log", health.reading.read, health.reading.of));
    }
    if let Some(trouble) = &health.trouble {
        lines.push(format!("    {} [{}]", trouble.sentence, trouble.class.as_str()));
        lines.push(format!("    {}", trouble.cause));
        lines.extend(trouble.evidence.iter().map(|(what, value)| format!("      {what}: {value}")));
        lines.extend(trouble.advice.iter().map(|step| format!("    - {step}")));
    }
    lines.join("\n")
}
