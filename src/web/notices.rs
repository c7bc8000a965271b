//! The public form for reports, the confirmation of receipt, and what became of a report.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};

use crate::actions::Error;
use crate::actions::notice::{self, Notice};
use crate::app::App;
use crate::app::origin::Origin;
use crate::domain::decision::Cause;
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::notices::{BarrierForm, NoticeFaults, NoticePage, ReceiptPage};
use super::session::{Outside, Reader, encode, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// `/report`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/report", get(ask).post(receive))
        .route("/report/receipt", get(look_up))
        .route("/report/{receipt}", get(receipt))
}

/// The causes with their labels.
const CAUSES: [(&str, &str); 4] = [
    ("identifies", "notice-cause-identifies"),
    ("child", "notice-cause-child"),
    ("illegal", "notice-cause-illegal"),
    ("rules", "notice-cause-rules"),
];

async fn ask(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let address = Fields::parse(query.unwrap_or_default().as_bytes()).trimmed("about");
    let address = address.chars().take(notice::LONGEST_ADDRESS).collect();
    let known = reader.member.as_ref();
    let (name, mail) = known.map(|member| (member.actor.name.clone(), member.email.clone())).unwrap_or_default();
    show(&reader, &page(&app, &reader, &Notice { address, name, mail, ..Notice::default() }, &[]))
}

async fn receive(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let told = Notice {
        address: fields.trimmed("address"),
        cause: Cause::parse(&fields.one("cause")),
        words: fields.trimmed("words"),
        name: fields.trimmed("name"),
        mail: fields.trimmed("mail"),
        honest: fields.ticked("honest"),
    };
    match notice::receive(&app, origin, &reader.viewer(), told.clone()).await {
        Ok(receipt) => Ok(Redirect::to(&format!("/report/{receipt}")).into_response()),
        Err(Error::Invalid(problems)) => {
            let shown = show(&reader, &page(&app, &reader, &told, &problems))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// What somebody tells of a barrier on a page of ours, on the accessibility statement.
pub(super) async fn barrier(
    app: &App,
    origin: Origin,
    reader: &Reader,
    fields: &Fields,
) -> Result<Result<Response, BarrierForm>, Trouble> {
    let told = Notice {
        address: fields.trimmed("address"),
        cause: Some(Cause::Barrier),
        words: fields.trimmed("words"),
        mail: fields.trimmed("mail"),
        ..Notice::default()
    };
    match notice::receive(app, origin, &reader.viewer(), told.clone()).await {
        Ok(receipt) => Ok(Ok(Redirect::to(&format!("/report/{receipt}")).into_response())),
        Err(Error::Invalid(problems)) => {
            let faults = faults(reader.tongue, &problems);
            Ok(Err(BarrierForm { address: told.address, words: told.words, mail: told.mail, faults }))
        }
        Err(other) => Err(other.into()),
    }
}

fn faults(tongue: Tongue, problems: &[Problem]) -> NoticeFaults {
    let fault = |field: &str| {
        let found = problems.iter().find(|problem| problem.field == field);
        found.map(|problem| error::fault(tongue, problem)).unwrap_or_default()
    };
    NoticeFaults {
        address: fault("address"),
        cause: fault("cause"),
        words: fault("words"),
        name: fault("name"),
        mail: fault("mail"),
        honest: fault("honest"),
    }
}

fn page(app: &App, reader: &Reader, told: &Notice, problems: &[Problem]) -> NoticePage {
    let tongue = reader.tongue;
    NoticePage {
        frame: frame(app, reader, ""),
        address: told.address.clone(),
        causes: Choice::said(tongue, &CAUSES, told.cause.map_or("", Cause::as_str)),
        words: told.words.clone(),
        name: told.name.clone(),
        mail: told.mail.clone(),
        honest: told.honest,
        faults: faults(tongue, problems),
    }
}

/// Where anybody reports what stands at an address.
pub(super) fn form_for(address: &str) -> String {
    format!("/report?about={}", encode(address))
}

async fn look_up(RawQuery(query): RawQuery) -> Response {
    let typed = Fields::parse(query.unwrap_or_default().as_bytes()).one("number");
    let number: String = typed.chars().filter(char::is_ascii_hexdigit).take(40).collect();
    let there = if number.is_empty() { "/report".to_owned() } else { format!("/report/{}", number.to_lowercase()) };
    Redirect::to(&there).into_response()
}

async fn receipt(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Path(number): Path<String>,
) -> Result<Response, Trouble> {
    let state = notice::state(&app, origin, &number)?;
    let page = ReceiptPage {
        frame: frame(&app, &reader, ""),
        sentences: sentences(reader.tongue, &state),
        receipt: state.receipt,
    };
    let mut shown = show(&reader, &page)?;
    shown.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(shown)
}

fn sentences(tongue: Tongue, state: &notice::State) -> Vec<Said> {
    let day = |at: i64| words::day(tongue, Timestamp(at));
    let received = tongue.say("receipt-received").with("day", &day(state.received_at)).said();
    match state.decided {
        None => vec![received, tongue.say("receipt-open").with("day", &day(state.due_at)).said()],
        Some((at, acted)) => {
            let phrase = if acted { "receipt-acted" } else { "receipt-left" };
            vec![received, tongue.say(phrase).with("day", &day(at)).said(), tongue.say("receipt-redress").said()]
        }
    }
}
