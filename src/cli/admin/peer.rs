//! `admin peer`: servers that this one blocks, limits or allows. It holds at once, also for a server that is running.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::Path;

use serde::Serialize;

use crate::actions::Error;
use crate::actions::peer::lists::{self, Manner, Report};
use crate::actions::peer::{self, Decision, Effect};
use crate::app::App;
use crate::cli::args::{Decided, Import, PeerCommand as Command};
use crate::domain::peer::Action;
use crate::domain::time::Timestamp;
use crate::storage::inbox_refusals;
use crate::storage::peers::Peer;
use crate::storage::refusals::{self, Refusal};

/// For how many days refusals are told.
const DAYS: i64 = 7;
/// At most so many lines of what changed nothing.
const MOST: i64 = 100;
/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(app: &App, command: Command) -> Result<String, Error> {
    match command {
        Command::Block(asked) => decide(app, asked, Action::Block).await,
        Command::Hold(asked) => decide(app, asked, Action::Hold).await,
        Command::Limit(asked) => decide(app, asked, Action::Limit).await,
        Command::Allow(asked) => decide(app, asked, Action::Allow).await,
        Command::Lift(peer) => {
            let effect = peer::lift(app, &peer.host).await?;
            Ok(format!("The decision about {} is taken back.{}", peer.host, told(effect)))
        }
        Command::List(output) => list(app, output.json),
        Command::Import(asked) => import(app, &asked).await,
        Command::Export { allowed } => Ok(lists::export(app, allowed)?.trim_end().to_owned()),
        Command::Refusals(output) => refused(app, output.json),
    }
}

async fn decide(app: &App, asked: Decided, action: Action) -> Result<String, Error> {
    let decision = Decision { action, reason: asked.reason, reject_media: asked.reject_media };
    let effect = peer::decide(app, &asked.host, decision).await?;
    let word = match action {
        Action::Block => "blocked",
        Action::Hold => "held for approval",
        Action::Limit => "limited",
        Action::Allow => "allowed",
    };
    Ok(format!("{} and its subdomains are {word}.{}", asked.host, told(effect)))
}

/// What followed from a decision, in a sentence; nothing where nothing did.
pub(super) fn told(effect: Effect) -> String {
    let Effect { hosts, follows, hidden, shown } = effect;
    let mut said = String::new();
    if hosts > 0 {
        // Writing to a String cannot fail.
        let _infallible = write!(
            said,
            " Hosts concerned: {hosts}; follows ended: {follows}; texts hidden: {hidden}; texts shown again: {shown}."
        );
    }
    said
}

/// An entry as `list --json` shows it.
#[derive(Serialize)]
struct Row {
    host: String,
    action: String,
    reason: String,
    reject_media: bool,
    since: String,
}

fn list(app: &App, as_json: bool) -> Result<String, Error> {
    let all = peer::list(app)?;
    if as_json {
        let row = |peer: Peer| Row {
            since: Timestamp(peer.created_at).rfc3339(),
            host: peer.host,
            action: peer.action,
            reason: peer.reason,
            reject_media: peer.reject_media,
        };
        let rows: Vec<Row> = all.into_iter().map(row).collect();
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if all.is_empty() {
        return Ok("No server is blocked, limited or allowed. See: interpraxis admin peer block --help".to_owned());
    }
    let line = |peer: &Peer| {
        let media = if peer.reject_media { ", no media" } else { "" };
        format!("{:<40} {}{media}  {}", peer.host, peer.action, peer.reason)
    };
    Ok(all.iter().map(line).collect::<Vec<_>>().join("\n"))
}

async fn import(app: &App, asked: &Import) -> Result<String, Error> {
    let text = read(&asked.file)?;
    let Import { action, replace, partners_too, dry_run, .. } = *asked;
    let report = lists::import(app, &text, Manner { action, replace, partners_too, dry_run }).await?;
    Ok(reported(&report, dry_run))
}

fn read(file: &Path) -> Result<String, Error> {
    let failed = |error: std::io::Error| Error::Refused(format!("{}: {error}", file.display()));
    let most = u64::try_from(lists::MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        std::fs::File::open(file).map_err(failed)?.take(most).read_to_end(&mut bytes).map_err(failed)?;
    }
    String::from_utf8(bytes).map_err(|error| Error::Refused(format!("{} is no UTF-8 text: {error}", file.display())))
}

fn reported(report: &Report, dry_run: bool) -> String {
    let mut lines = vec![format!(
        "{}: {} new, {} replaced, {} as they were.{}",
        if dry_run { "This would happen" } else { "Done" },
        report.added.len(),
        report.replaced.len(),
        report.same,
        told(report.effect)
    )];
    let mut group = |what: &str, hosts: &[String]| {
        if !hosts.is_empty() {
            lines.push(format!("{what}: {}", hosts.join(", ")));
        }
    };
    if dry_run {
        group("New", &report.added);
        group("Replaced", &report.replaced);
    }
    group("Decided otherwise here, and kept (--replace changes them)", &report.kept);
    group("Partners, and not blocked (--partners-too blocks them)", &report.partners);
    lines.extend(report.faults.iter().map(|(line, fault)| format!("Line {line} left out: {fault}")));
    lines.join("\n")
}

/// What `refusals --json` shows.
#[derive(Serialize)]
struct Refusals {
    /// How often the inboxes refused a request in the last seven days, by reason.
    refused: BTreeMap<String, i64>,
    /// What the inboxes took and what then changed nothing, the most frequent first.
    ignored: Vec<Ignored>,
}

#[derive(Serialize)]
struct Ignored {
    kind: String,
    reason: String,
    times: i64,
}

fn refused(app: &App, as_json: bool) -> Result<String, Error> {
    let day = app.now().0.div_euclid(DAY_MS);
    let (refused, ignored) = app.db.read(|conn| {
        let refused = inbox_refusals::since(conn, day - DAYS + 1)?.into_iter().collect();
        Ok::<_, Error>((refused, refusals::all(conn, MOST)?))
    })?;
    let line = |Refusal { kind, reason, times, .. }| Ignored { kind, reason, times };
    let all = Refusals { refused, ignored: ignored.into_iter().map(line).collect() };
    if as_json {
        return serde_json::to_string_pretty(&all).map_err(|error| Error::Refused(error.to_string()));
    }
    let mut lines = vec![format!("Refused at the inboxes in the last {DAYS} days:")];
    lines.extend(all.refused.iter().map(|(reason, count)| format!("{count:>8}  {reason}")));
    lines.push("Taken, and changed nothing:".to_owned());
    lines.extend(all.ignored.iter().map(|one| format!("{:>8}  {}: {}", one.times, one.kind, one.reason)));
    Ok(lines.join("\n"))
}
