//! The desk of the data-protection reviewer: what was stopped, and letting it stand with a reason.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::actions::safeguards::{self, Blocked};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::ids;
use crate::storage::actors;

use super::error::{self, Trouble};
use super::pages::safeguards::{SafeguardsDeskPage, Stopped, StoppedText};
use super::session::{Posted, Reader, SignedIn, frame, show};
use super::shelf;
use super::tongue::{Said, Tongue};

/// `/desk/safeguards`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/safeguards", get(list).post(overrule))
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    page(&app, &signed.member, &signed.reader, Said::default())
}

async fn overrule(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let id = ids::parse(&form.fields.one("text")).ok_or(Error::NotFound)?;
    let (mark, reason) = (form.fields.one("mark"), form.fields.one("reason"));
    match safeguards::overrule(&app, &form.member, id, &mark, &reason).await {
        Ok(()) => Ok(Redirect::to("/desk/safeguards").into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(form.reader.tongue, &problems);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &form.member, &form.reader, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn page(app: &App, member: &Member, reader: &Reader, fault: Said) -> Result<Response, Trouble> {
    let blocked = safeguards::blocked(app, member)?;
    let sentence = reader.tongue.say("stopped-count").with("count", blocked.len()).said();
    let mut texts = Vec::new();
    let mut place = 0;
    for one in &blocked {
        texts.push(stopped(app, one, reader.tongue, &mut place)?);
    }
    let page = SafeguardsDeskPage {
        frame: frame(app, reader, "desk"),
        place: "safeguards",
        token: reader.token(),
        sentence,
        fault,
        texts,
    };
    show(reader, &page)
}

fn stopped(app: &App, one: &Blocked, tongue: Tongue, place: &mut usize) -> Result<StoppedText, Error> {
    let author = app.db.read(|conn| actors::by_id(conn, one.text.author_id).map_err(Error::from))?;
    let mut findings = Vec::new();
    for problem in &one.problems {
        let Some(found) = &problem.found else { continue };
        *place += 1;
        findings.push(Stopped {
            place: *place,
            mark: found.mark.clone(),
            field: problem.field.clone(),
            sentence: error::identified(tongue, found),
        });
    }
    Ok(StoppedText {
        title: shelf::title(tongue, &one.text),
        language: one.text.language.clone(),
        author: author.name,
        number: one.text.id,
        findings,
    })
}
