//! Passkeys in a browser: made at the desk, shown at the door. The script of the page (`passkey.js`) asks here what to ask the device.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use serde_json::json;

use crate::actions::passkeys::{self, Arrival, LASTS_MS, MOST, Out};
use crate::actions::{Error, sign_in as entrance};
use crate::app::App;
use crate::app::origin::Origin;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;
use crate::storage::passkeys as stored;

use super::error::{self, Trouble};
use super::pages::security::{Passkey, PasskeyPage, Passkeys};
use super::session::{Outside, Posted, Reader, SignedIn, after, frame, safe_next, show};
use super::tongue::{Said, Tongue};
use super::{security, sign_in, way, words};

/// `/sign-in/passkey` and `/desk/security/passkeys/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/sign-in/passkey/begin", post(ask))
        .route("/sign-in/passkey", post(enter))
        .route("/desk/security/passkeys/begin", post(ask_for_new))
        .route("/desk/security/passkeys", post(add))
        .route("/desk/security/passkeys/{id}", get(one).post(change))
}

/// What is wrong, in a sentence; nothing for what the person cannot mend.
fn wrong(tongue: Tongue, error: &Error) -> Option<Said> {
    let Error::Invalid(problems) = error else { return security::wrong(tongue, error) };
    let phrase = match problems.first().map(|problem| problem.code) {
        Some("passkey_name") => "passkey-name-wrong",
        Some("passkey_most") => return Some(tongue.say("passkey-most").with("count", MOST).said()),
        Some("passkey_full") => "passkey-full",
        Some("passkey_not_kept") => "passkey-not-kept",
        Some("only_way") => "passkey-only-way",
        _ => return security::wrong(tongue, error),
    };
    Some(tongue.say(phrase).said())
}

/// What the script shows when the device is not to be asked: as HTML.
fn told(tongue: Tongue, error: Error) -> Result<Response, Trouble> {
    let Some(fault) = wrong(tongue, &error) else { return Err(error.into()) };
    Ok((security::status_of(&error), Json(json!({"fault": fault.to_string()}))).into_response())
}

async fn ask(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    _form: Outside,
) -> Result<Response, Trouble> {
    match passkeys::ask(&app, origin).await {
        Ok((options, secret)) => way::keep(&app, Json(options), &secret),
        Err(error) => told(reader.tongue, error).map(way::unkept),
    }
}

async fn enter(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    headers: HeaderMap,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let (next, tongue) = (fields.one("next"), reader.tongue);
    let secret = way::kept(&app, &headers);
    let again = |status: StatusCode, fault: Said| {
        let page = sign_in::page(&app, &reader, fault, "", &next)?;
        way::keep(&app, (status, page), "")
    };
    match passkeys::enter(&app, origin, &secret, &fields.one("credential")).await {
        Ok(Arrival::In(session)) => {
            let entry = entrance::Entry::In(session);
            way::keep(&app, sign_in::enter(&app, &entry, safe_next(&next)), "")
        }
        Ok(Arrival::Out(Out::Unknown)) => again(StatusCode::FORBIDDEN, tongue.say("passkey-unknown").said()),
        Ok(Arrival::Out(Out::Copied)) => again(StatusCode::FORBIDDEN, tongue.say("passkey-copied").said()),
        Ok(Arrival::Out(Out::Late)) => {
            let late = tongue.say("passkey-late").with("minutes", LASTS_MS / 60_000).said();
            again(StatusCode::UNPROCESSABLE_ENTITY, late)
        }
        Err(error @ Error::TooMany { wait_seconds }) => {
            let mut page = again(StatusCode::TOO_MANY_REQUESTS, error::said(tongue, &error))?;
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait_seconds));
            Ok(page)
        }
        Err(other) => Err(other.into()),
    }
}

/// The passkeys of a member, as the page of all ways in shows them; nothing where there cannot be any.
///
/// # Errors
/// The database's.
pub fn own(app: &App, tongue: Tongue, me: Id) -> Result<Option<Passkeys>, Error> {
    if app.passkeys.is_none() {
        return Ok(None);
    }
    let all = app.db.read(|conn| stored::of(conn, me))?;
    Ok(Some(Passkeys {
        full: (all.len() >= MOST).then_some(MOST),
        all: all.iter().map(|passkey| shown(tongue, passkey)).collect(),
        name: String::new(),
        name_fault: Said::default(),
        fault: Said::default(),
    }))
}

fn shown(tongue: Tongue, passkey: &stored::Passkey) -> Passkey {
    let on = |phrase: &'static str, at: i64| tongue.say(phrase).with("day", &words::day(tongue, Timestamp(at))).said();
    let unused = || tongue.say("passkey-unused").said();
    Passkey {
        address: format!("/desk/security/passkeys/{}", passkey.id),
        name: passkey.name.clone(),
        added: on("passkey-added", passkey.created_at),
        used: passkey.used_at.map_or_else(unused, |at| on("passkey-used", at)),
        refused: passkey.refused_at.map(|at| on("passkey-refused-on", at)).unwrap_or_default(),
    }
}

async fn ask_for_new(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let (name, code) = (form.fields.one("name"), form.fields.one("code"));
    match passkeys::ask_for_new(&app, &form.member, form.reader.secret(), &name, &code).await {
        Ok(options) => Ok(way::unkept(Json(options))),
        Err(error) => told(form.reader.tongue, error).map(way::unkept),
    }
}

async fn add(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let (name, answer) = (form.fields.one("name"), form.fields.one("credential"));
    let Err(error) = passkeys::add(&app, &form.member, form.reader.secret(), &name, &answer).await else {
        return Ok(after("/desk/security", "passkey"));
    };
    let (tongue, me) = (form.reader.tongue, form.member.id());
    let Some(fault) = wrong(tongue, &error) else { return Err(error.into()) };
    let of_name = matches!(&error, Error::Invalid(problems) if problems.iter().any(is_of_name));
    let (name_fault, fault) = if of_name { (fault, Said::default()) } else { (Said::default(), fault) };
    let own = own(&app, tongue, me)?.map(|own| Passkeys { name, name_fault, fault, ..own });
    let page = security::page(&app, &form.reader, me, Said::default(), own)?;
    Ok((security::status_of(&error), page).into_response())
}

fn is_of_name(problem: &Problem) -> bool {
    problem.code == "passkey_name"
}

async fn one(State(app): State<Arc<App>>, signed: SignedIn, Path(id): Path<String>) -> Result<Response, Trouble> {
    let passkey = passkeys::one(&app, &signed.member, number(&id)?)?;
    show(&signed.reader, &page(&app, &signed.reader, &passkey))
}

fn number(id: &str) -> Result<Id, Error> {
    ids::parse(id).ok_or(Error::NotFound)
}

fn page(app: &App, reader: &Reader, passkey: &stored::Passkey) -> PasskeyPage {
    PasskeyPage {
        frame: frame(app, reader, "desk"),
        place: "security",
        token: reader.token(),
        passkey: shown(reader.tongue, passkey),
        name: passkey.name.clone(),
        fault: Said::default(),
        kept: Said::default(),
    }
}

async fn change(State(app): State<Arc<App>>, Path(id): Path<String>, form: Posted) -> Result<Response, Trouble> {
    let passkey = passkeys::one(&app, &form.member, number(&id)?)?;
    let (remove, name) = (form.fields.one("do") == "remove", form.fields.one("name"));
    let (done, outcome) = if remove {
        ("removed", passkeys::remove(&app, &form.member, passkey.id).await)
    } else {
        ("renamed", passkeys::rename(&app, &form.member, passkey.id, &name).await)
    };
    let Err(error) = outcome else { return Ok(after("/desk/security", done)) };
    let Some(fault) = wrong(form.reader.tongue, &error) else { return Err(error.into()) };
    let known = page(&app, &form.reader, &passkey);
    let page = if remove { PasskeyPage { kept: fault, ..known } } else { PasskeyPage { name, fault, ..known } };
    Ok((security::status_of(&error), show(&form.reader, &page)?).into_response())
}
