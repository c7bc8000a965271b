//! The admin's desk: servers that are blocked, limited or allowed; lists; what the inboxes refused.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::Error;
use crate::actions::peer::lists::{self, Manner};
use crate::actions::peer::{self, Decision};
use crate::app::App;
use crate::config::Mode;
use crate::domain::peer::Action;
use crate::domain::time::Timestamp;
use crate::storage::peers::Peer;
use crate::storage::{inbox_refusals, refusals};
use crate::web::error::{self, Trouble};
use crate::web::pages::admin::{Report, Seen, Server, ServersPage, Typed};
use crate::web::pages::frame::Choice;
use crate::web::session::{Posted, Reader, SignedIn, frame, show};
use crate::web::tongue::{Said, Tongue};
use crate::web::words;

use super::admin_only;

/// For how many days refusals are told.
const DAYS: i64 = 7;
/// At most so many lines of what changed nothing.
const MOST: i64 = 20;
/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// `/desk/admin/servers/...`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/servers", get(list))
        .route("/desk/admin/servers/decide", post(decide))
        .route("/desk/admin/servers/lift", post(lift))
        .route("/desk/admin/servers/import", post(import))
        .route("/desk/admin/servers/blocked.csv", get(blocked))
        .route("/desk/admin/servers/allowed.csv", get(allowed))
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    page(&app, &signed.reader, Action::Block, Typed::default(), None)
}

async fn decide(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let fields = &form.fields;
    let action = Action::parse(&fields.one("action")).unwrap_or(Action::Block);
    let (host, reason, reject_media) =
        (fields.trimmed("host"), fields.trimmed("reason"), fields.ticked("reject_media"));
    let decision = Decision { action, reason: reason.clone(), reject_media };
    match peer::decide(&app, &host, decision).await {
        Ok(_) => Ok(back()),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(form.reader.tongue, &problems);
            let typed = Typed { host, reason, reject_media, fault, ..Typed::default() };
            let page = page(&app, &form.reader, action, typed, None)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn lift(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    peer::lift(&app, &form.fields.one("host")).await?;
    Ok(back())
}

async fn import(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (text, dry_run, tongue) = (form.fields.one("list"), form.fields.ticked("try"), form.reader.tongue);
    let (status, report) = match lists::import(&app, &text, Manner { dry_run, ..Manner::default() }).await {
        Ok(report) => (StatusCode::OK, told(tongue, &report, dry_run)),
        Err(Error::Refused(why)) => {
            let (heading, why) = (tongue.say("lists-unusable").said(), Said::english(tongue, &why));
            (StatusCode::UNPROCESSABLE_ENTITY, Report { heading, lines: vec![why] })
        }
        Err(other) => return Err(other.into()),
    };
    let kept = dry_run || status != StatusCode::OK;
    let typed = Typed { list: if kept { text } else { String::new() }, ..Typed::default() };
    Ok((status, page(&app, &form.reader, Action::Block, typed, Some(report))?).into_response())
}

async fn blocked(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    csv(&app, &signed, false)
}

async fn allowed(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    csv(&app, &signed, true)
}

fn csv(app: &App, signed: &SignedIn, allowed: bool) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let name = if allowed { "allowed" } else { "blocked" };
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, lists::export(app, allowed)?).into_response())
}

fn back() -> Response {
    Redirect::to("/desk/admin/servers").into_response()
}

fn page(app: &App, reader: &Reader, chosen: Action, typed: Typed, report: Option<Report>) -> Result<Response, Trouble> {
    let all = peer::list(app)?;
    let day = app.now().0.div_euclid(DAY_MS);
    let (refused, ignored) = app
        .db
        .read(|conn| Ok::<_, Error>((inbox_refusals::since(conn, day - DAYS + 1)?, refusals::all(conn, MOST)?)))?;
    let page = ServersPage {
        frame: frame(app, reader, "desk"),
        place: "servers",
        token: reader.token(),
        sentence: sentence(app, reader.tongue, &all),
        report,
        choices: choices(reader.tongue, chosen),
        typed,
        refusals: refused
            .into_iter()
            .map(|(name, count)| Seen { name: Said::english(reader.tongue, &name), value: count.to_string() })
            .collect(),
        ignored: ignored
            .into_iter()
            .map(|one| Seen {
                name: Said::english(reader.tongue, &format!("{}: {}", one.kind, one.reason)),
                value: one.times.to_string(),
            })
            .collect(),
        servers: all.into_iter().map(|one| server(reader.tongue, one)).collect(),
    };
    show(reader, &page)
}

/// Whom this node talks to, in plain sentences.
fn sentence(app: &App, tongue: Tongue, all: &[Peer]) -> Said {
    let count = |action: Action| all.iter().filter(|peer| peer.action == action.as_str()).count();
    let mode = match app.config.federation.mode {
        Mode::Open => "servers-open",
        Mode::Partners => "servers-partners",
        Mode::Closed => "servers-closed",
    };
    let (blocked, limited, allowed) = (count(Action::Block), count(Action::Limit), count(Action::Allow));
    let counts = tongue.say("servers-counts").with("blocked", blocked).with("limited", limited);
    tongue.say(mode).said().and(counts.with("allowed", allowed))
}

fn choices(tongue: Tongue, chosen: Action) -> Vec<Choice> {
    let words = |action: Action| match action {
        Action::Block => ("servers-block", "servers-block-words"),
        Action::Hold => ("servers-hold", "servers-hold-words"),
        Action::Limit => ("servers-limit", "servers-limit-words"),
        Action::Allow => ("servers-allow", "servers-allow-words"),
    };
    let one = |action: Action| {
        let (label, detail) = words(action);
        Choice::explained(tongue, action.as_str(), label, tongue.say(detail), action == chosen)
    };
    Action::ALL.into_iter().map(one).collect()
}

fn server(tongue: Tongue, peer: Peer) -> Server {
    let said = tongue.say(match Action::parse(&peer.action) {
        Some(Action::Block) => "servers-is-blocked",
        Some(Action::Hold) => "servers-is-held",
        Some(Action::Limit) => "servers-is-limited",
        Some(Action::Allow) => "servers-is-allowed",
        None => "servers-is-unknown",
    });
    let no_media = || tongue.say("servers-no-media").with("decision", &said.text()).said();
    Server {
        words: if peer.reject_media { no_media() } else { said.said() },
        since: words::day(tongue, Timestamp(peer.created_at)),
        reason: peer.reason,
        host: peer.host,
    }
}

fn told(tongue: Tongue, report: &lists::Report, dry_run: bool) -> Report {
    let counts = tongue.say("lists-counts").with("new", report.added.len()).with("same", report.same);
    let mut lines = vec![counts.said()];
    let groups = [("lists-added", &report.added), ("lists-kept", &report.kept), ("lists-partners", &report.partners)];
    for (what, hosts) in groups.into_iter().filter(|(_, hosts)| !hosts.is_empty()) {
        lines.push(tongue.say(what).with("hosts", &hosts.join(", ")).said());
    }
    lines.extend(
        report.faults.iter().map(|(line, fault)| {
            tongue.say("lists-left-out").with("line", line).said().and(Said::english(tongue, fault))
        }),
    );
    Report { heading: tongue.say(if dry_run { "lists-would" } else { "lists-done" }).said(), lines }
}
