//! Error pages that help, and the headers that every page carries.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::actions::Error;
use crate::app::App;

use super::pages::house::{ProblemPage, Step};
use super::session::{self, Reader};
use super::unsent::{Begun, Unsent};

/// What a browser may load on our pages: our own files and nothing else, and no script or style inside a page.
const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Why a page cannot be shown.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// What an action answered.
    Action(Error),
    /// A form that did not come from a page of this session.
    Forged,
    /// A form whose session is over, with what was typed.
    Unsent(Box<Unsent>),
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
            Self::Action(Error::Forbidden(_)) | Self::Forged => StatusCode::FORBIDDEN,
            Self::Action(Error::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Self::Action(Error::Conflict { .. } | Error::Refused(_)) => StatusCode::CONFLICT,
            Self::Action(Error::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Action(Error::Storage(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unsent(unsent) => unsent.status(),
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::Action(Error::Invalid(problems)) => {
                problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join(" ")
            }
            Self::Action(error) => error.to_string(),
            Self::Forged => {
                "This form did not come from a page of your session, or you have signed in anew since. Go back: \
                             your browser has kept what you typed. Copy it, reload the page and send it again."
                    .to_owned()
            }
            Self::Unsent(unsent) => unsent.sentence().to_owned(),
            Self::Unreadable => "What your browser sent cannot be read.".to_owned(),
            Self::TooLarge => "What your browser sent is larger than any text here may be.".to_owned(),
            Self::Broken(_) => "Something went wrong on our side. Please try again in a while.".to_owned(),
        }
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
            let mut page = page(&app, &reader, trouble.status(), trouble.sentence());
            if let Trouble::Action(Error::TooMany { wait_seconds }) = trouble {
                page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait_seconds));
            }
            page
        }
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => {
            page(&app, &reader, StatusCode::METHOD_NOT_ALLOWED, "This address takes no such request.".to_owned())
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
    let mut response = page(app, &reader, StatusCode::NOT_FOUND, Error::NotFound.to_string());
    harden(&mut response);
    response
}

/// A page about a status, with a sentence.
pub fn page(app: &App, reader: &Reader, status: StatusCode, sentence: String) -> Response {
    let heading = match status {
        StatusCode::NOT_FOUND => "There is nothing here",
        StatusCode::GONE => "This text was withdrawn",
        StatusCode::UNAUTHORIZED => "Please sign in",
        StatusCode::FORBIDDEN => "This is not for your account",
        StatusCode::TOO_MANY_REQUESTS => "Too many tries",
        StatusCode::CONFLICT => "This cannot be done now",
        StatusCode::SERVICE_UNAVAILABLE => "We cannot answer right now",
        StatusCode::INTERNAL_SERVER_ERROR => "Something went wrong on our side",
        _ => "This did not work",
    };
    let sentence = match status {
        StatusCode::NOT_FOUND if reader.member.is_none() => {
            "The address may be mistyped, or the text is only for signed-in colleagues.".to_owned()
        }
        StatusCode::GONE => "Its house took it back. What you see here is all that is left of it.".to_owned(),
        _ => sentence,
    };
    let problem = ProblemPage {
        frame: session::frame(app, reader, ""),
        code: status.as_u16(),
        heading: heading.to_owned(),
        sentence,
        steps: steps(status, reader),
        reference: String::new(),
    };
    match session::show(reader, &problem) {
        Ok(page) => (status, page).into_response(),
        Err(_unrendered) => (status, heading).into_response(),
    }
}

fn steps(status: StatusCode, reader: &Reader) -> Vec<Step> {
    let mut steps = vec![Step { url: "/practices", label: "All practices" }, Step { url: "/", label: "Front page" }];
    if matches!(status, StatusCode::NOT_FOUND) {
        steps.insert(0, Step { url: "/search", label: "Search" });
    }
    if reader.member.is_none()
        && matches!(status, StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
    {
        steps.insert(0, Step { url: "/sign-in", label: "Sign in" });
    }
    steps
}

/// Puts the guarding headers on every page.
pub async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    harden(&mut response);
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
