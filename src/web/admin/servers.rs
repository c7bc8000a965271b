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
use crate::web::error::Trouble;
use crate::web::pages::admin::{Report, Seen, Server, ServersPage, Typed};
use crate::web::pages::frame::Choice;
use crate::web::session::{Posted, Reader, SignedIn, frame, show};
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
            let fault = problems.into_iter().map(|problem| problem.message).next().unwrap_or_default();
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
    let (text, dry_run) = (form.fields.one("list"), form.fields.ticked("try"));
    let (status, report) = match lists::import(&app, &text, Manner { dry_run, ..Manner::default() }).await {
        Ok(report) => (StatusCode::OK, told(&report, dry_run)),
        Err(Error::Refused(why)) => {
            let heading = "The list cannot be used".to_owned();
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
        sentence: sentence(app, &all),
        report,
        choices: choices(chosen),
        typed,
        refusals: refused.into_iter().map(|(name, count)| Seen { name, value: count.to_string() }).collect(),
        ignored: ignored
            .into_iter()
            .map(|one| Seen { name: format!("{}: {}", one.kind, one.reason), value: one.times.to_string() })
            .collect(),
        servers: all.into_iter().map(server).collect(),
    };
    show(reader, &page)
}

/// Whom this node talks to, in one plain sentence.
fn sentence(app: &App, all: &[Peer]) -> String {
    let count = |action: Action| all.iter().filter(|peer| peer.action == action.as_str()).count();
    let mode = match app.config.federation.mode {
        Mode::Open => "Every server may follow and answer, unless it is blocked.",
        Mode::Partners => {
            "Only partners and servers that are allowed here may come in; the pages are open to everybody."
        }
        Mode::Closed => "No other server may come in; the pages are open to everybody.",
    };
    let (blocked, limited) = (count(Action::Block), count(Action::Limit));
    format!("{mode} Blocked: {blocked}. Limited: {limited}. Allowed: {}.", count(Action::Allow))
}

fn choices(chosen: Action) -> Vec<Choice> {
    let words = |action: Action| match action {
        Action::Block => {
            ("Block", "Nothing comes in and nothing goes out; follows end, and what is here from it is hidden.")
        }
        Action::Hold => ("Hold", "What it says waits for an admin, who shows or declines each text."),
        Action::Limit => {
            ("Limit", "It may follow and answer, but stands in no public list, and its followers are asked about.")
        }
        Action::Allow => {
            ("Allow", "It may come in where only partners may. Where everybody may, this outweighs a block.")
        }
    };
    let one = |action: Action| {
        let (label, detail) = words(action);
        Choice {
            code: action.as_str().to_owned(),
            label: label.to_owned(),
            detail: detail.to_owned(),
            on: action == chosen,
        }
    };
    Action::ALL.into_iter().map(one).collect()
}

fn server(peer: Peer) -> Server {
    let said = match Action::parse(&peer.action) {
        Some(Action::Block) => "Blocked",
        Some(Action::Hold) => "Held for approval",
        Some(Action::Limit) => "Limited",
        Some(Action::Allow) => "Allowed",
        None => "Unknown",
    };
    let media = if peer.reject_media { ", no media" } else { "" };
    Server {
        words: format!("{said}{media}"),
        since: words::day(Timestamp(peer.created_at)),
        reason: peer.reason,
        host: peer.host,
    }
}

fn told(report: &lists::Report, dry_run: bool) -> Report {
    let mut lines = vec![format!("New: {}. As they were: {}.", report.added.len(), report.same)];
    let mut group = |what: &str, hosts: &[String]| {
        if !hosts.is_empty() {
            lines.push(format!("{what}: {}", hosts.join(", ")));
        }
    };
    group("Taken in", &report.added);
    group("Decided otherwise here, and kept", &report.kept);
    group("Partners, and not blocked", &report.partners);
    lines.extend(report.faults.iter().map(|(line, fault)| format!("Line {line} left out: {fault}")));
    let heading = if dry_run { "This would happen" } else { "The list is taken in" };
    Report { heading: heading.to_owned(), lines }
}
