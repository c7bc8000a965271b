//! What moderators decided, as those read it whom it concerns: on the desk, and the statement of reasons at its own address.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::actions::Error;
use crate::actions::moderate::{self, appeal};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::appeals::{self, Appeal};
use crate::storage::decisions::Decision;
use crate::storage::{Conn, decisions, reports};

use super::error::{self, Trouble};
use super::pages::desk::Ruling;
use super::pages::moderation::{AppealForm, RulingPage};
use super::session::{Outside, Reader, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// So many of each are shown on the desk.
const SHOWN: i64 = 20;

/// `/decisions/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/decisions/{code}", get(read).post(appeal))
}

async fn read(State(app): State<Arc<App>>, reader: Reader, Path(code): Path<String>) -> Result<Response, Trouble> {
    page(&app, &reader, &code, String::new(), Said::default())
}

async fn appeal(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path(code): Path<String>,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let typed = fields.one("words");
    match appeal::make(&app, &reader.viewer(), &code, &typed).await {
        Ok(()) => Ok(Redirect::to(&format!("/decisions/{code}")).into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(reader.tongue, &problems);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &reader, &code, typed, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn page(app: &App, reader: &Reader, code: &str, words: String, fault: Said) -> Result<Response, Trouble> {
    let (decision, made, open) = app.db.read(|conn| {
        let decision = moderate::statement(conn, code)?;
        let open = appeal::may_be_made(conn, &decision, app.now().0)?;
        let made = appeals::of(conn, decision.id)?;
        Ok::<_, Error>((decision, made, open))
    })?;
    let page = RulingPage {
        frame: frame(app, reader, ""),
        language: decision.language.clone(),
        paragraphs: paragraphs(&decision),
        ended: decision.ended_at.is_some(),
        appeal: made.as_ref().map(|made| of_appeal(reader.tongue, &decision, made)).unwrap_or_default(),
        said: made.map(|made| [made.words, made.answer]).unwrap_or_default(),
        form: open.then(|| AppealForm { action: format!("/decisions/{code}"), words, fault }),
    };
    let mut shown = show(reader, &page)?;
    // Whoever has the address may read it, and nobody keeps a copy of it.
    shown.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(shown)
}

/// What became of an appeal, and who answered it.
fn of_appeal(tongue: Tongue, decision: &Decision, made: &Appeal) -> Vec<Said> {
    let day = |at: i64| words::day(tongue, Timestamp(at));
    let Some(at) = made.answered_at else {
        return vec![tongue.say("appeal-waits").with("day", &day(made.made_at)).said()];
    };
    let outcome = match (made.outcome.as_str(), decision.measure.as_str()) {
        ("reversed", "withdraw") => "appeal-reversed-withdrawn",
        ("reversed", _) => "appeal-reversed",
        _ => "appeal-upheld",
    };
    let same = made.answered_by == Some(decision.decided_by);
    let by = tongue.say(if same { "appeal-same" } else { "appeal-another" }).said();
    vec![tongue.say(outcome).with("day", &day(at)).said(), by]
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
