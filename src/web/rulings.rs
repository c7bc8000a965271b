//! What moderators decided, as those read it whom it concerns: on the desk, and the statement of reasons at its own address.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;

use crate::actions::{Error, moderate};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::decisions::Decision;
use crate::storage::{Conn, decisions, reports};

use super::error::Trouble;
use super::pages::desk::Ruling;
use super::pages::moderation::StatementPage;
use super::session::{Reader, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// So many of each are shown on the desk.
const SHOWN: i64 = 20;

/// `/decisions/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/decisions/{code}", get(read))
}

async fn read(State(app): State<Arc<App>>, reader: Reader, Path(code): Path<String>) -> Result<Response, Trouble> {
    let decision = app.db.read(|conn| moderate::statement(conn, &code))?;
    let page = StatementPage {
        frame: frame(&app, &reader, ""),
        language: decision.language.clone(),
        paragraphs: paragraphs(&decision),
        ended: decision.ended_at.is_some(),
    };
    let mut shown = show(&reader, &page)?;
    // Whoever has the address may read it, and nobody keeps a copy of it.
    shown.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(shown)
}

/// The paragraphs of a statement.
pub(super) fn paragraphs(decision: &Decision) -> Vec<String> {
    decision.statement.split("\n\n").filter(|part| !part.trim().is_empty()).map(str::to_owned).collect()
}

/// What was decided about a member, and about what the member reported; the newest first.
pub(super) fn of(app: &App, member: Id, tongue: Tongue) -> Result<Vec<Ruling>, Error> {
    let mut rulings = app.db.read(|conn| {
        let told = decisions::to_person(conn, member, SHOWN)?;
        let mut rulings: Vec<(i64, Said, String)> = told.iter().filter_map(|one| to_person(tongue, one)).collect();
        for report in reports::answered(conn, member, SHOWN)? {
            let at = report.closed_at.unwrap_or(report.created_at);
            let day = words::day(tongue, Timestamp(report.created_at));
            let phrase = if acted(conn, report.id)? { "rulings-acted" } else { "rulings-left" };
            rulings.push((at, tongue.say(phrase).with("day", &day).said(), String::new()));
        }
        Ok::<_, Error>(rulings)
    })?;
    rulings.sort_by_key(|(at, _, _)| std::cmp::Reverse(*at));
    let one = |(at, sentence, url)| Ruling { when: words::ago(tongue, app.now(), Timestamp(at)), sentence, url };
    Ok(rulings.into_iter().map(one).collect())
}

fn acted(conn: &mut Conn, report: Id) -> Result<bool, Error> {
    Ok(decisions::of_report(conn, report)?.iter().any(|decision| decision.measure != "nothing"))
}

fn to_person(tongue: Tongue, decision: &Decision) -> Option<(i64, Said, String)> {
    let phrase = match decision.measure.as_str() {
        "warn" => "rulings-warn",
        "hide" => "rulings-hide",
        "withdraw" => "rulings-withdraw",
        "limit" => "rulings-limit",
        "suspend" => "rulings-suspend",
        _ => return None,
    };
    let said = tongue.say(phrase).said();
    let said = if decision.ended_at.is_some() { said.and(tongue.say("statement-ended")) } else { said };
    Some((decision.decided_at, said, format!("/decisions/{}", decision.code)))
}
