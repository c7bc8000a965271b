//! A form that came when its session was over: nothing that was typed is lost, and signing in on the same page sends it.
//!
//! Nothing is stored before a password fits. The fields are shown again only when the browser says that they come from a
//! page of ours, so that no other site can put words into somebody's form.

use std::sync::{Arc, OnceLock};

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::actions::session as cookie;
use crate::actions::sign_in::Entry;
use crate::actions::{Error, Member, sign_in};
use crate::app::App;
use crate::app::origin::Origin;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::sign_in::{Again, UnsentPage};
use super::session::{Reader, frame, is_https, show};
use super::tongue::{Said, Tongue};

/// The fields in which a person signs in again; they go no further.
const HANDLE: &str = "again_handle";
const PASSWORD: &str = "again_password";
/// What a page never repeats.
const SECRET: [&str; 4] = ["token", "password", HANDLE, PASSWORD];

/// A form that was not taken, with everything that was typed.
#[derive(Clone, Debug)]
pub struct Unsent {
    /// As whom the browser is known now.
    pub reader: Reader,
    /// What was typed, without secrets.
    pub fields: Fields,
    /// What the page asks for; none when the person has signed in anew meanwhile, and only has to send it again.
    pub again: Option<Again>,
    status: StatusCode,
    wait_seconds: Option<u32>,
}

/// Where a session that begins while a form is read is noted, so that the answer carries its cookie whatever it is.
#[derive(Clone, Default)]
pub struct Begun(Arc<OnceLock<String>>);

impl Begun {
    /// Adds the cookie of the session that began with this request, if one did.
    pub fn mark(&self, app: &App, headers: &mut HeaderMap) {
        let cookie =
            self.0.get().and_then(|secret| HeaderValue::from_str(&cookie::set_cookie(secret, is_https(app))).ok());
        if let Some(cookie) = cookie {
            headers.append(header::SET_COOKIE, cookie);
        }
    }
}

/// What a request says about itself, read before its body.
pub struct Came {
    from_our_page: bool,
    tongue: Tongue,
    origin: Origin,
    begun: Begun,
}

impl Came {
    /// Reads it from the request.
    pub fn of(app: &App, request: &Request) -> Self {
        let ours = app.config.server.base_url.origin().ascii_serialization();
        let said = request.headers().get(header::ORIGIN);
        let extensions = request.extensions();
        Self {
            from_our_page: said.is_some_and(|origin| origin.as_bytes() == ours.as_bytes()),
            tongue: Tongue::of(app, request.headers()),
            origin: extensions.get::<Origin>().copied().unwrap_or_else(Origin::inside),
            begun: extensions.get::<Begun>().cloned().unwrap_or_default(),
        }
    }

    /// Signs the person in with what the form says, or keeps the form for another try.
    ///
    /// # Errors
    /// `Unsent` with what is wrong; `SignIn` for a form of which nobody knows where it comes from.
    pub async fn sign_in(self, app: &Arc<App>, fields: &mut Fields) -> Result<Reader, Trouble> {
        if !self.from_our_page {
            return Err(Error::SignIn.into());
        }
        let (handle, password) = (fields.trimmed(HANDLE), fields.one(PASSWORD));
        fields.remove(&SECRET);
        if password.is_empty() {
            return Err(self.unsent(fields, Again { handle, fault: Said::default() }, StatusCode::UNAUTHORIZED, None));
        }
        let checked = sign_in::by_password(app, self.origin, &handle, &password).await;
        let fault = |error: &Error| Again { handle: handle.clone(), fault: error::refused_entry(self.tongue, error) };
        match checked {
            Ok(member) => match sign_in::enter(app, member.id()).await? {
                Entry::In(secret) => Ok(self.begun(member, secret)),
                // The second step has a page of its own: it is done in another tab, and the form is sent again from here.
                Entry::Second(_) => {
                    let again = Again { handle, fault: self.tongue.say("second-elsewhere").said() };
                    Err(self.unsent(fields, again, StatusCode::FORBIDDEN, None))
                }
            },
            Err(error @ Error::Forbidden(_)) => Err(self.unsent(fields, fault(&error), StatusCode::FORBIDDEN, None)),
            Err(error @ Error::TooMany { wait_seconds }) => {
                Err(self.unsent(fields, fault(&error), StatusCode::TOO_MANY_REQUESTS, Some(wait_seconds)))
            }
            Err(other) => Err(other.into()),
        }
    }

    fn begun(self, member: Member, secret: String) -> Reader {
        // Only one form is read in a request: nothing has been noted before.
        let _ = self.begun.0.set(secret.clone());
        Reader::signed_in(self.tongue, member, secret)
    }

    fn unsent(&self, fields: &Fields, again: Again, status: StatusCode, wait_seconds: Option<u32>) -> Trouble {
        let (reader, fields) = (Reader::nobody(self.tongue), fields.clone());
        Trouble::Unsent(Box::new(Unsent { reader, fields, again: Some(again), status, wait_seconds }))
    }

    /// The form of an older session than the one that the browser has now.
    pub fn outdated(self, reader: Reader, mut fields: Fields) -> Trouble {
        if !self.from_our_page {
            return Trouble::Forged;
        }
        fields.remove(&SECRET);
        let unsent = Unsent { reader, fields, again: None, status: StatusCode::FORBIDDEN, wait_seconds: None };
        Trouble::Unsent(Box::new(unsent))
    }
}

impl Unsent {
    /// The HTTP status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What to do, in a sentence.
    pub fn sentence(&self) -> Said {
        let tongue = self.reader.tongue;
        tongue.say(if self.again.is_some() { "unsent-signed-out" } else { "unsent-signed-in" }).said()
    }

    /// The answer around a page that shows the fields: kept by nobody.
    pub fn dress(&self, page: Response) -> Response {
        let mut response = (self.status, page).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if let Some(seconds) = self.wait_seconds {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// A page with the fields of any form, which is sent to `action`.
    ///
    /// # Errors
    /// `Broken` when the template fails.
    pub fn page(&self, app: &App, action: &str) -> Result<Response, Trouble> {
        let (typed, hidden) = self.fields.pairs().into_iter().partition(|(name, _)| name == "text");
        let page = UnsentPage {
            frame: frame(app, &self.reader, ""),
            sentence: self.sentence(),
            action: action.to_owned(),
            token: self.reader.token(),
            typed,
            hidden,
            again: self.again.clone(),
        };
        Ok(self.dress(show(&self.reader, &page)?))
    }
}
