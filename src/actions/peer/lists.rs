//! Lists of servers as Mastodon writes and reads them: blocks with severity and comment, or hosts that are allowed.

use std::collections::BTreeSet;

use crate::app::App;
use crate::domain::peer::Action;
use crate::storage::partners;
use crate::storage::peers::{self, Peer};
use crate::text::csv;

use super::{Decision, Effect, Means, enforce, host, keep, wake};
use crate::actions::error::Error;

/// The largest list, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// The most entries of a list.
const MAX_ENTRIES: usize = 50_000;

/// The columns of Mastodon's list of blocked servers.
const COLUMNS: [&str; 6] =
    ["#domain", "#severity", "#reject_media", "#reject_reports", "#public_comment", "#obfuscate"];

/// How a list is taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// What a list without severities does; a list of blocks says it itself.
    pub action: Option<Action>,
    /// Whether entries that are here already are replaced.
    pub replace: bool,
    /// Whether partners may be blocked too.
    pub partners_too: bool,
    /// Only say what would happen.
    pub dry_run: bool,
}

/// What became, or would become, of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Hosts that are new.
    pub added: Vec<String>,
    /// Hosts whose entry is another one now.
    pub replaced: Vec<String>,
    /// How many are here already, just so.
    pub same: usize,
    /// Hosts that are here with another decision, which stays.
    pub kept: Vec<String>,
    /// Partners that the list would block, and that stay partners.
    pub partners: Vec<String>,
    /// (line, what is wrong): lines that cannot be used.
    pub faults: Vec<(usize, String)>,
    /// What it changed.
    pub effect: Effect,
}

/// Takes a list in.
///
/// # Errors
/// `Refused` for a list that is too large, or that does not say what to do with its servers.
pub async fn import(app: &App, text: &str, manner: Manner) -> Result<Report, Error> {
    let (entries, faults) = read(app, text, manner.action)?;
    let means = Means::of(app);
    let plan = move |tx: &mut crate::storage::Conn| {
        let mut report = Report { faults: faults.clone(), ..Report::default() };
        for (host, decision) in &entries {
            sort_in(tx, &mut report, host, decision, manner)?;
        }
        Ok::<_, Error>((report, entries.clone()))
    };
    if manner.dry_run {
        return app.db.read(plan).map(|(report, _)| report);
    }
    let report = app
        .db
        .write(move |tx| {
            let (mut report, entries) = plan(tx)?;
            let taken: BTreeSet<String> = report.added.iter().chain(&report.replaced).cloned().collect();
            for (host, decision) in entries.iter().filter(|(host, _)| taken.contains(host)) {
                keep(tx, host, decision, means.now)?;
            }
            report.effect = enforce(tx, &means, None)?;
            Ok::<_, Error>(report)
        })
        .await?;
    wake(app);
    Ok(report)
}

/// Writes every block and limit as Mastodon reads it; or, with `allowed`, the hosts that are allowed.
///
/// # Errors
/// The database's.
pub fn export(app: &App, allowed: bool) -> Result<String, Error> {
    let all = app.db.read(|conn| peers::all(conn).map_err(Error::from))?;
    // A list of others has no word for what waits for approval.
    let wanted = all.iter().filter(|peer| peer.action != Action::Hold.as_str());
    let wanted = wanted.filter(|peer| (peer.action == Action::Allow.as_str()) == allowed);
    let head = if allowed { csv::write(&["#domain"]) } else { csv::write(&COLUMNS) };
    let line = |peer: &Peer| {
        if allowed {
            return csv::write(&[&peer.host]);
        }
        let severity = if peer.action == Action::Block.as_str() { "suspend" } else { "silence" };
        let media = if peer.reject_media { "true" } else { "false" };
        csv::write(&[&peer.host, severity, media, "false", &peer.reason, "false"])
    };
    Ok(wanted.fold(head, |text, peer| text + &line(peer)))
}

type Read = (Vec<(String, Decision)>, Vec<(usize, String)>);

fn read(app: &App, text: &str, action: Option<Action>) -> Result<Read, Error> {
    if text.len() > MAX_BYTES {
        return Err(Error::Refused(format!("The list has more than {MAX_BYTES} bytes.")));
    }
    let mut records = csv::read(text);
    let head = records.first().filter(|(_, record)| record.first().is_some_and(|name| is_head(name)));
    let names: Vec<String> = head.map_or_else(Vec::new, |(_, record)| record.iter().map(|name| plain(name)).collect());
    if !names.is_empty() {
        records.remove(0);
    }
    let column = |name: &str| names.iter().position(|known| known == name);
    let severity = column("severity");
    if severity.is_none() && action.is_none() {
        let sentence = "The list has no column #severity: say with --as what to do with its servers.";
        return Err(Error::Refused(sentence.to_owned()));
    }
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (line, record) in records.into_iter().take(MAX_ENTRIES) {
        let field = |at: Option<usize>| at.and_then(|at| record.get(at)).map_or("", |field| field.trim());
        let name = field(Some(column("domain").unwrap_or(0)));
        let action = match severity {
            None => action,
            Some(_) => match plain(field(severity)).as_str() {
                "suspend" | "block" => Some(Action::Block),
                "silence" | "limit" => Some(Action::Limit),
                _ => None,
            },
        };
        match (host(app, name), action) {
            (Ok(host), Some(action)) => {
                let reason: String = field(column("public_comment")).chars().take(super::MAX_REASON).collect();
                let reject_media = field(column("reject_media")).eq_ignore_ascii_case("true");
                if seen.insert(host.clone()) {
                    entries.push((host, Decision { action, reason, reject_media }));
                }
            }
            (Ok(host), None) => faults.push((line, format!("{host}: nothing is done about it in this list"))),
            (Err(Error::Invalid(problems)), _) => {
                faults.extend(problems.into_iter().map(|problem| (line, problem.message)));
            }
            (Err(other), _) => return Err(other),
        }
    }
    Ok((entries, faults))
}

fn is_head(name: &str) -> bool {
    let name = name.trim();
    name.starts_with('#') || name.eq_ignore_ascii_case("domain")
}

fn plain(name: &str) -> String {
    name.trim().trim_start_matches('#').to_ascii_lowercase()
}

fn sort_in(
    tx: &mut crate::storage::Conn,
    report: &mut Report,
    host: &str,
    decision: &Decision,
    manner: Manner,
) -> Result<(), Error> {
    let known = peers::get(tx, host)?;
    let same = |known: &Peer| known.action == decision.action.as_str() && known.reject_media == decision.reject_media;
    let open =
        |partner: partners::Partner| partner.standing == "open" && crate::domain::peer::covers(host, &partner.host);
    let partner = decision.action == Action::Block && partners::all(tx)?.into_iter().any(open);
    let name = host.to_owned();
    match known {
        Some(known) if same(&known) => report.same += 1,
        _ if partner && !manner.partners_too => report.partners.push(name),
        Some(_) if !manner.replace => report.kept.push(name),
        Some(_) => report.replaced.push(name),
        None => report.added.push(name),
    }
    Ok(())
}
