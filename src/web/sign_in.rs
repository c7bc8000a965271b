//! Signing in and out, one-time links, invitations.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};

use crate::actions::invite::{self, Open};
use crate::actions::join::Newcomer;
use crate::actions::session as cookie;
use crate::actions::sign_in::Entry;
use crate::actions::{Error, recovery, sign_in};
use crate::app::App;
use crate::app::origin::Origin;
use crate::domain::problem::Problem;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::sign_in::{InvitationPage, Joining, OneTimePage, RecoverPage, SignInPage};
use super::provider;
use super::session::{Outside, Posted, Reader, encode, frame, is_https, safe_next, show};
use super::tongue::{Said, Tongue};

/// The ways in and the way out.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/sign-in", get(ask).post(check))
        .route("/sign-out", post(leave))
        .route("/welcome/{secret}", get(ask_link).post(use_link))
        .route("/join/{secret}", get(ask_newcomer).post(accept))
        .route("/recover", get(ask_recovery).post(recover))
}

async fn ask(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let next = query.one("next");
    if reader.member.is_some() {
        return Ok(Redirect::to(safe_next(&next)).into_response());
    }
    page(&app, &reader, provider::why(&app, reader.tongue, &query), "", &next)
}

/// The page that asks who is there, with what is wrong and what was typed.
///
/// # Errors
/// `Broken` when the template fails.
pub(super) fn page(app: &App, reader: &Reader, fault: Said, handle: &str, next: &str) -> Result<Response, Trouble> {
    let passkeys = app.passkeys.is_some();
    let page = SignInPage {
        frame: frame(app, reader, ""),
        fault,
        handle: handle.to_owned(),
        next: next.to_owned(),
        sends: app.post.is_set_up(),
        provider: provider::name(app),
        passkeys,
    };
    let shown = show(reader, &page)?;
    Ok(if passkeys { error::let_it_ask(shown) } else { shown })
}

async fn check(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let (handle, password, next) = (fields.trimmed("handle"), fields.one("password"), fields.one("next"));
    let again = |error: &Error| page(&app, &reader, error::refused_entry(reader.tongue, error), &handle, &next);
    match sign_in::by_password(&app, origin, &handle, &password).await {
        Ok(member) => Ok(enter(&app, &sign_in::enter(&app, member.id()).await?, safe_next(&next))),
        Err(error @ Error::Forbidden(_)) => Ok((StatusCode::FORBIDDEN, again(&error)?).into_response()),
        Err(error @ Error::TooMany { wait_seconds }) => {
            let wait = [(header::RETRY_AFTER, HeaderValue::from(wait_seconds))];
            Ok((StatusCode::TOO_MANY_REQUESTS, wait, again(&error)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn ask_recovery(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let page = RecoverPage { frame: frame(&app, &reader, ""), sends: app.post.is_set_up(), sent: false };
    show(&reader, &page)
}

async fn recover(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let sends = app.post.is_set_up();
    if sends {
        recovery::ask(&app, origin, &fields.trimmed("handle")).await?;
    }
    show(&reader, &RecoverPage { frame: frame(&app, &reader, ""), sends, sent: sends })
}

async fn leave(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    sign_in::end(&app, form.reader.secret()).await?;
    let headers = [(header::SET_COOKIE, cookie::clear_cookie(is_https(&app)))];
    Ok((headers, Redirect::to("/")).into_response())
}

async fn ask_link(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Path(secret): Path<String>,
) -> Result<Response, Trouble> {
    let member = sign_in::welcome(&app, origin, &secret).map_err(spent)?;
    let (tongue, house, handle) = (reader.tongue, &app.config.institution.name, format!("@{}", member.actor.handle));
    let page = OneTimePage {
        frame: frame(&app, &reader, ""),
        heading: tongue.say("link-heading").with("name", &member.actor.name).said(),
        sentence: tongue.say("link-sentence").with("house", house).with("handle", &handle).said(),
        action: format!("/welcome/{secret}"),
    };
    show(&reader, &page)
}

async fn use_link(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    Path(secret): Path<String>,
    _form: Outside,
) -> Result<Response, Trouble> {
    let next = if recovery::is_recovery(&app, &secret)? { "/desk/password" } else { "/desk?done=welcome" };
    let entry = sign_in::use_link(&app, origin, &secret).await.map_err(spent)?;
    Ok(enter(&app, &entry, next))
}

async fn ask_newcomer(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Path(secret): Path<String>,
) -> Result<Response, Trouble> {
    let open = invite::open(&app, origin, &secret).map_err(spent)?;
    show(&reader, &newcomer_page(&app, &reader, &open, &secret))
}

async fn accept(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Path(secret): Path<String>,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let open = invite::open(&app, origin, &secret).map_err(spent)?;
    let newcomer = Newcomer {
        handle: fields.trimmed("handle"),
        name: fields.trimmed("name"),
        email: fields.trimmed("email"),
        role: open.role,
        password: Some(fields.one("password")),
    };
    match invite::accept(&app, &secret, newcomer).await {
        Ok(actor) => {
            let next =
                if open.role.may_administer() { "/desk/admin/welcome?done=welcome" } else { "/desk?done=welcome" };
            Ok(enter(&app, &sign_in::enter(&app, actor.id).await?, next))
        }
        Err(Error::Invalid(problems)) => {
            let page = faulty(newcomer_page(&app, &reader, &open, &secret), &fields, &problems);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&reader, &page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// The page again, with what was typed and what is wrong beside each field.
fn faulty(page: InvitationPage, fields: &Fields, problems: &[Problem]) -> InvitationPage {
    let tongue = page.frame.tongue;
    let password_fault = error::fault_of(tongue, problems, "password");
    InvitationPage { newcomer: typed(tongue, fields, problems), password_fault, ..page }
}

/// What was typed about somebody who joins, with what is wrong with it.
pub(super) fn typed(tongue: Tongue, fields: &Fields, problems: &[Problem]) -> Joining {
    let fault = |field: &str| error::fault_of(tongue, problems, field);
    Joining {
        name: fields.trimmed("name"),
        name_fault: fault("name"),
        handle: fields.trimmed("handle"),
        handle_fault: fault("handle"),
        email: fields.trimmed("email"),
        email_fault: fault("email"),
    }
}

fn newcomer_page(app: &App, reader: &Reader, open: &Open, secret: &str) -> InvitationPage {
    InvitationPage {
        frame: frame(app, reader, ""),
        sentence: reader.tongue.say("invited-sentence").with("role", open.role.as_str()).said(),
        action: format!("/join/{secret}"),
        newcomer: Joining { name: open.name.clone(), email: open.email.clone(), ..Joining::default() },
        password_fault: Said::default(),
        provider: provider::name(app),
    }
}

/// A link that does not work says why, as far as it is known.
fn spent(error: Error) -> Trouble {
    match error {
        Error::NotFound | Error::SignIn => Trouble::Spent,
        other => Trouble::Action(other),
    }
}

/// Lets somebody in, or to the second step.
pub(super) fn enter(app: &App, entry: &Entry, next: &str) -> Response {
    let (cookie, next) = match entry {
        Entry::In(session) => (cookie::set_cookie(session, is_https(app)), next.to_owned()),
        Entry::Second(ticket) => {
            (cookie::ticket_cookie(ticket, is_https(app)), format!("/sign-in/code?next={}", encode(next)))
        }
    };
    ([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response()
}
