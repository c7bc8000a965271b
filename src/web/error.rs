//! Error pages that help, and the headers that every page carries.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::actions::Error;
use crate::app::App;
use crate::domain::problem::{Found, Problem};

use super::pages::house::{ProblemPage, Step};
use super::session::{self, Reader};
use super::tongue::{Said, Tongue};
use super::unsent::{Begun, Unsent};

macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; ",
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            $more
        )
    };
}

/// What a browser may load on our pages: our own files and nothing else, and no script or style inside a page.
const POLICY: &str = policy!("");
/// The same for the pages on which a script keeps what is typed, or asks whom to mention.
const WRITING: &str = policy!("; connect-src 'self'");

/// Why a page cannot be shown.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// What an action answered.
    Action(Error),
    /// A form that did not come from a page of this session.
    Forged,
    /// A form whose session is over, with what was typed.
    Unsent(Box<Unsent>),
    /// What the member's role does not allow: the phrase that says so.
    NotAllowed(&'static str),
    /// A link that works once, and has.
    Spent,
    /// A form that cannot be read.
    Unreadable,
    /// A form that is too large.
    TooLarge,
    /// A page that could not be rendered.
    Broken(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Action(error)
    }
}

impl From<crate::storage::Error> for Trouble {
    fn from(error: crate::storage::Error) -> Self {
        Self::Action(error.into())
    }
}

impl From<askama::Error> for Trouble {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl Trouble {
    fn status(&self) -> StatusCode {
        match self {
            Self::Action(Error::NotFound) => StatusCode::NOT_FOUND,
            Self::Action(Error::Gone) => StatusCode::GONE,
            Self::Action(Error::SignIn) => StatusCode::UNAUTHORIZED,
            Self::Action(Error::Forbidden(_)) | Self::Forged | Self::NotAllowed(_) => StatusCode::FORBIDDEN,
            Self::Action(Error::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Self::Action(Error::Conflict { .. } | Error::Refused(_)) | Self::Spent => StatusCode::CONFLICT,
            Self::Action(Error::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Action(Error::Storage(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unsent(unsent) => unsent.status(),
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn sentence(&self, tongue: Tongue) -> Said {
        let id = match self {
            Self::Action(error) => return said(tongue, error),
            Self::Unsent(unsent) => return unsent.sentence(),
            Self::NotAllowed(id) => id,
            Self::Forged => "problem-forged",
            Self::Spent => "link-spent",
            Self::Unreadable => "problem-unreadable",
            Self::TooLarge => "problem-too-large",
            Self::Broken(_) => "problem-broken-hint",
        };
        tongue.say(id).said()
    }
}

/// What an action answered, in a sentence.
pub fn said(tongue: Tongue, error: &Error) -> Said {
    let id = match error {
        Error::Forbidden(sentence) => return Said::english(tongue, sentence),
        Error::Refused(sentence) => return Said::english(tongue, sentence),
        Error::Invalid(problems) => {
            return problems.iter().fold(Said::default(), |said, one| said.and(fault(tongue, one)));
        }
        Error::TooMany { wait_seconds } => {
            let wait = tongue.say("wait-minutes").with("count", wait_seconds.div_ceil(60).max(1)).text();
            return tongue.say("problem-too-many-hint").with("wait", &wait).said();
        }
        Error::Conflict { newest } => return tongue.say("problem-newer").with("newest", *newest).said(),
        Error::NotFound => "problem-not-found-member",
        Error::Gone => "problem-gone-hint",
        Error::SignIn => "problem-sign-in-hint",
        Error::Storage(_) => "problem-storage",
    };
    tongue.say(id).said()
}

/// What is wrong with a field, in a sentence.
pub fn fault(tongue: Tongue, problem: &Problem) -> Said {
    match &problem.found {
        Some(found) => identified(tongue, found),
        None => Said::english(tongue, &problem.message),
    }
}

/// Why words could identify a person and what to do, in a sentence.
pub fn identified(tongue: Tongue, found: &Found) -> Said {
    tongue.say(found.phrase).with("words", &found.words).with("number", found.label).said()
}

/// What is wrong with the first of several fields, in a sentence.
pub fn first_fault(tongue: Tongue, problems: &[Problem]) -> Said {
    problems.first().map(|problem| fault(tongue, problem)).unwrap_or_default()
}

/// What is wrong with one of several fields, in a sentence; empty where nothing is.
pub fn fault_of(tongue: Tongue, problems: &[Problem], field: &str) -> Said {
    problems.iter().find(|problem| problem.field == field).map(|problem| fault(tongue, problem)).unwrap_or_default()
}

/// Why somebody was not signed in, in a sentence.
pub fn refused_entry(tongue: Tongue, error: &Error) -> Said {
    match error {
        Error::Forbidden(_) => tongue.say("enter-wrong").said(),
        other => said(tongue, other),
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        if let Self::Broken(cause) = &self {
            tracing::error!(cause, "a page could not be rendered");
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns what went wrong into a page that says so and what to do next.
pub async fn dress(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let reading = request.method() == Method::GET;
    let address = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let (reader, begun) = (Reader::of(&app, request.headers()), Begun::default());
    request.extensions_mut().insert(begun.clone());
    let response = next.run(request).await;
    let trouble = response.extensions().get::<Trouble>().cloned();
    let mut response = match trouble {
        Some(Trouble::Action(Error::SignIn)) if reading => {
            Redirect::to(&format!("/sign-in?next={}", session::encode(&address))).into_response()
        }
        Some(Trouble::Unsent(unsent)) => unsent.page(&app, &address).unwrap_or_else(IntoResponse::into_response),
        Some(trouble) => {
            let mut page = page(&app, &reader, trouble.status(), trouble.sentence(reader.tongue));
            if let Trouble::Action(Error::TooMany { wait_seconds }) = trouble {
                page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait_seconds));
            }
            page
        }
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => {
            page(&app, &reader, StatusCode::METHOD_NOT_ALLOWED, reader.tongue.say("problem-method").said())
        }
        None => response,
    };
    begun.mark(&app, response.headers_mut());
    response
}

/// The answer for an address where nothing is: a page for browsers, the bare status for programs.
pub fn nothing_here(app: &App, headers: &HeaderMap) -> Response {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !accept.contains("text/html") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let reader = Reader::of(app, headers);
    let mut response = page(app, &reader, StatusCode::NOT_FOUND, said(reader.tongue, &Error::NotFound));
    harden(&mut response);
    response
}

/// A page about a status, with a sentence.
pub fn page(app: &App, reader: &Reader, status: StatusCode, sentence: Said) -> Response {
    let heading = match status {
        StatusCode::NOT_FOUND => "problem-not-found",
        StatusCode::GONE => "problem-gone",
        StatusCode::UNAUTHORIZED => "problem-sign-in",
        StatusCode::FORBIDDEN => "problem-forbidden",
        StatusCode::TOO_MANY_REQUESTS => "problem-too-many",
        StatusCode::CONFLICT => "problem-conflict",
        StatusCode::SERVICE_UNAVAILABLE => "problem-unavailable",
        StatusCode::INTERNAL_SERVER_ERROR => "problem-broken",
        _ => "problem-other",
    };
    let stranger = status == StatusCode::NOT_FOUND && reader.member.is_none();
    let problem = ProblemPage {
        frame: session::frame(app, reader, ""),
        code: status.as_u16(),
        heading,
        sentence: if stranger { reader.tongue.say("problem-not-found-hint").said() } else { sentence },
        steps: steps(status, reader),
        reference: String::new(),
    };
    match session::show(reader, &problem) {
        Ok(page) => (status, page).into_response(),
        Err(_unrendered) => (status, reader.tongue.say(heading).text()).into_response(),
    }
}

fn steps(status: StatusCode, reader: &Reader) -> Vec<Step> {
    let mut steps =
        vec![Step { url: "/practices", label: "problem-all-practices" }, Step { url: "/", label: "problem-front" }];
    if matches!(status, StatusCode::NOT_FOUND) {
        steps.insert(0, Step { url: "/search", label: "problem-search" });
    }
    if reader.member.is_none()
        && matches!(status, StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
    {
        steps.insert(0, Step { url: "/sign-in", label: "problem-sign-in-button" });
    }
    steps
}

/// Puts the guarding headers on every page.
pub async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    harden(&mut response);
    response
}

/// Lets the script of a page send what is typed to this server.
pub fn let_it_ask(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WRITING));
    response
}

fn harden(response: &mut Response) {
    let headers = response.headers_mut();
    let set = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in set {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
