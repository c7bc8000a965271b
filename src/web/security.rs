//! The second step of signing in: asked for at the door, turned on and off at the desk.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use qrcode::{Color, QrCode};

use crate::actions::session as cookie;
use crate::actions::{Error, second};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::second_factors;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::security::{CodePage, CodesPage, KeyPage, Passkeys, SecurityPage};
use super::passkeys;
use super::session::{Outside, Posted, Reader, SignedIn, frame, is_https, safe_next, show};
use super::tongue::{Said, Tongue};

/// `/sign-in/code` and `/desk/security/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/sign-in/code", get(ask_code).post(enter))
        .route("/desk/security", get(ask))
        .route("/desk/security/key", post(make_key))
        .route("/desk/security/on", post(turn_on))
        .route("/desk/security/off", post(turn_off))
}

/// What is wrong with a code, in a sentence.
pub(super) fn wrong(tongue: Tongue, error: &Error) -> Option<Said> {
    match error {
        Error::Invalid(_) => Some(tongue.say("second-wrong").said()),
        Error::TooMany { .. } => Some(error::said(tongue, error)),
        _ => None,
    }
}

pub(super) fn status_of(error: &Error) -> StatusCode {
    if matches!(error, Error::TooMany { .. }) {
        StatusCode::TOO_MANY_REQUESTS
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

async fn ask_code(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let next = Fields::parse(query.unwrap_or_default().as_bytes()).one("next");
    show(&reader, &CodePage { frame: frame(&app, &reader, ""), fault: Said::default(), next })
}

/// Does the second step: the cookie of the first one, and a code.
async fn enter(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: HeaderMap,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let next = fields.one("next");
    let sent = headers.get(header::COOKIE).and_then(|value| value.to_str().ok());
    let ticket = sent.and_then(|sent| cookie::ticket_in(sent, is_https(&app))).unwrap_or_default().to_owned();
    match second::enter(&app, &ticket, &fields.one("code")).await {
        Ok(session) => {
            let mut response = Redirect::to(safe_next(&next)).into_response();
            for value in [cookie::set_cookie(&session, is_https(&app)), cookie::clear_ticket(is_https(&app))] {
                response
                    .headers_mut()
                    .append(header::SET_COOKIE, HeaderValue::from_str(&value).map_err(|error| unsendable(&error))?);
            }
            Ok(response)
        }
        // The first step was not done in this browser, or it is too long ago.
        Err(Error::SignIn) => Ok(Redirect::to("/sign-in").into_response()),
        Err(error) => match wrong(reader.tongue, &error) {
            Some(fault) => {
                let page = show(&reader, &CodePage { frame: frame(&app, &reader, ""), fault, next })?;
                Ok((status_of(&error), page).into_response())
            }
            None => Err(error.into()),
        },
    }
}

fn unsendable(error: &axum::http::header::InvalidHeaderValue) -> Trouble {
    Trouble::Broken(error.to_string())
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    let passkeys = passkeys::own(&app, signed.reader.tongue, signed.member.id())?;
    page(&app, &signed.reader, signed.member.id(), Said::default(), passkeys)
}

/// The page of all ways in, with what is wrong with a code, and with the passkeys, where there can be any.
///
/// # Errors
/// The database's.
pub(super) fn page(
    app: &App,
    reader: &Reader,
    me: Id,
    fault: Said,
    passkeys: Option<Passkeys>,
) -> Result<Response, Trouble> {
    let (on, left) = app
        .db
        .read(|conn| Ok::<_, Error>((second_factors::is_on(conn, me)?, second_factors::codes_left(conn, me)?)))?;
    let tongue = reader.tongue;
    let sentence = if on { tongue.say("second-is-on").with("count", left) } else { tongue.say("second-is-off") };
    let page = SecurityPage {
        frame: frame(app, reader, "desk"),
        place: "security",
        token: reader.token(),
        sentence: sentence.said(),
        on,
        fault,
        passkeys,
    };
    let shown = show(reader, &page)?;
    Ok(if page.asks_device() { error::let_it_ask(shown) } else { shown })
}

async fn make_key(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match second::prepare(&app, &form.member).await {
        Ok(key) => key_page(&app, &form.reader, &key, Said::default()),
        Err(Error::Invalid(_)) => Ok(Redirect::to("/desk/security").into_response()),
        Err(other) => Err(other.into()),
    }
}

fn key_page(app: &App, reader: &Reader, key: &second::Key, fault: Said) -> Result<Response, Trouble> {
    let (side, squares) = drawn(&key.address)?;
    let four: Vec<char> = key.secret.chars().collect();
    let four: Vec<String> = four.chunks(4).map(|four| four.iter().collect()).collect();
    let page = KeyPage {
        frame: frame(app, reader, "desk"),
        place: "security",
        token: reader.token(),
        key: four.join(" "),
        side,
        squares,
        fault,
    };
    show(reader, &page)
}

/// The picture that apps read: how many squares are in a row, with the margin, and the path around the dark ones.
fn drawn(address: &str) -> Result<(usize, String), Trouble> {
    use std::fmt::Write;
    const MARGIN: usize = 4;
    let code = QrCode::new(address.as_bytes()).map_err(|error| Trouble::Broken(error.to_string()))?;
    let (width, mut path) = (code.width(), String::new());
    for (place, _) in code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark) {
        // Writing to a `String` cannot fail.
        let _ = write!(path, "M{} {}h1v1h-1z", place % width + MARGIN, place / width + MARGIN);
    }
    Ok((width + 2 * MARGIN, path))
}

async fn turn_on(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match second::turn_on(&app, &form.member, &form.fields.one("code")).await {
        Ok(codes) => {
            let page = CodesPage { frame: frame(&app, &form.reader, "desk"), place: "security", codes };
            show(&form.reader, &page)
        }
        Err(Error::NotFound) => Ok(Redirect::to("/desk/security").into_response()),
        Err(error) => match wrong(form.reader.tongue, &error) {
            Some(fault) => {
                let key = second::waiting(&app, &form.member)?;
                Ok((status_of(&error), key_page(&app, &form.reader, &key, fault)?).into_response())
            }
            None => Err(error.into()),
        },
    }
}

async fn turn_off(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match second::turn_off(&app, &form.member, &form.fields.one("code")).await {
        Ok(()) | Err(Error::NotFound) => Ok(Redirect::to("/desk/security").into_response()),
        Err(error) => match wrong(form.reader.tongue, &error) {
            Some(fault) => {
                let passkeys = passkeys::own(&app, form.reader.tongue, form.member.id())?;
                let page = page(&app, &form.reader, form.member.id(), fault, passkeys)?;
                Ok((status_of(&error), page).into_response())
            }
            None => Err(error.into()),
        },
    }
}
