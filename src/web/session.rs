//! Who looks at a page: the session cookie, the token of forms, and the frame around every page.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::actions::session as cookie;
use crate::actions::{Error, Member, Viewer, heard, sign_in};
use crate::app::App;
use crate::app::house::House;
use crate::domain::hue::Hue;
use crate::text::{language, phrases};

use super::error::Trouble;
use super::forms::Fields;
use super::pages::frame::{Frame, Signed};
use super::tongue::{Said, Tongue};
use super::unsent::Came;
use super::{assets, words};

/// Whoever asks for a page; nobody needs a cookie to read.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The member who is signed in.
    pub member: Option<Member>,
    /// The language that pages are said in.
    pub tongue: Tongue,
    secret: String,
    /// The path of the page, where it is said in the reader's language as a whole.
    path: Option<&'static str>,
    /// The phrases for what has just been done, each with the number in it.
    done: Vec<(&'static str, u32)>,
}

/// What can have been done just before a page, by its name in the address, and the phrase that says so.
const DONE: &[(&str, &str)] = &[
    ("translated", "translate-done"),
    ("untranslated", "translate-gone"),
    ("saved", "done-saved"),
    ("discarded", "done-discarded"),
    ("waits", "done-waits"),
    ("published", "done-published"),
    ("withdrawn", "done-withdrawn"),
    ("erased", "history-done"),
    ("password", "done-password"),
    ("welcome", "done-welcome"),
    ("told", "incident-told"),
    ("rules", "done-rules"),
    ("invited", "join-sent"),
    ("settings", "setting-kept"),
    ("mails", "heard-kept"),
    ("set-up", "done-set-up"),
    ("followed", "bond-now-follows"),
    ("asked", "bond-now-asked"),
    ("unfollowed", "bond-now-ended"),
    ("kept", "react-now-saved"),
    ("unsaved", "react-now-unsaved"),
    ("liked", "react-now-liked"),
    ("boosted", "react-now-passed-on"),
    ("undone", "react-now-undone"),
    ("imported", "import-done"),
    ("unshortened", "import-done-long"),
    ("left-out", "import-left-out"),
    ("among-steps", "import-among-steps"),
    ("joined", "import-joined"),
    ("announced", "done-announced"),
    ("reworded", "done-announcement-kept"),
    ("ended", "done-announcement-ended"),
    ("deleted", "done-announcement-deleted"),
    ("tidied", "done-announcement-away"),
    ("connected", "signin-done-connected"),
    ("disconnected", "signin-done-disconnected"),
    ("compared", "partners-compared-all"),
    ("author-asked", "coauthors-done-invited"),
    ("author-unasked", "coauthors-done-taken-back"),
    ("author-removed", "coauthors-done-taken-off"),
    ("author-agreed", "coauthors-done-agreed"),
    ("author-declined", "coauthors-done-declined"),
    ("author-left", "coauthors-done-left"),
    ("copied", "coauthors-done-copied"),
    ("passkey", "passkey-done-added"),
    ("renamed", "passkey-done-renamed"),
    ("removed", "passkey-done-removed"),
    ("pictures", "pictures-done-saved"),
    ("pictured", "pictures-done-added"),
    ("unhung", "pictures-done-off"),
    ("rehung", "pictures-done-back"),
];

/// At most so many sentences say what has just been done.
const MOST_DONE: usize = 3;

/// Pages that are said in the reader's language as a whole: each language of the house has an address of its own there,
/// `?lang=`, which search engines are told of (`hreflang`).
const SPOKEN: [&str; 8] = ["/", "/practices", "/essays", "/people", "/network", "/about", "/privacy", "/accessibility"];

/// Whether a page is that of a text: there `?lang=` names the language of the text, and the page stays in the reader's.
fn is_text(path: &str) -> bool {
    ["/practices/", "/essays/"].iter().any(|folder| path.starts_with(folder))
}

/// A page of ours that says what has just been done: `path` has no query yet.
pub fn after(path: &str, done: &str) -> Response {
    Redirect::to(&format!("{path}?done={done}")).into_response()
}

/// As [`after`], where several sentences say what has been done, each with its number.
pub fn after_counting(path: &str, done: &[(&str, usize)]) -> Response {
    let said: Vec<String> = done.iter().map(|(name, count)| format!("done={name}.{count}")).collect();
    Redirect::to(&format!("{path}?{}", said.join("&"))).into_response()
}

/// The phrase for what has been done, and the number in it: `saved`, or `left-out.3`.
fn phrase_of(done: &str) -> Option<(&'static str, u32)> {
    let (named, count) = done.split_once('.').unwrap_or((done, ""));
    let (_, phrase) = DONE.iter().find(|(name, _)| *name == named)?;
    Some((phrase, count.parse().unwrap_or_default()))
}

impl Reader {
    /// Reads the session from the headers of a request.
    pub fn of(app: &App, headers: &HeaderMap) -> Self {
        let sent = headers.get(header::COOKIE).and_then(|value| value.to_str().ok());
        let secret = sent.and_then(|sent| cookie::secret_in(sent, is_https(app))).unwrap_or_default();
        let member = if secret.is_empty() { None } else { sign_in::member_of_session(app, secret).ok() };
        Self { member, tongue: Tongue::of(app, headers), secret: secret.to_owned(), path: None, done: Vec::new() }
    }

    fn of_request(app: &App, parts: &Parts) -> Self {
        let query = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let done = query.all("done").iter().take(MOST_DONE).filter_map(|done| phrase_of(done)).collect();
        let path = SPOKEN.into_iter().find(|path| *path == parts.uri.path());
        let reader = Self::of(app, &parts.headers);
        let named = Tongue::offered(&query.one("lang")).filter(|_| !is_text(parts.uri.path()));
        Self { done, path, tongue: named.unwrap_or(reader.tongue), ..reader }
    }

    /// A reader without a session.
    pub fn nobody(tongue: Tongue) -> Self {
        Self { member: None, tongue, secret: String::new(), path: None, done: Vec::new() }
    }

    /// A reader whose session has just begun.
    pub fn signed_in(tongue: Tongue, member: Member, secret: String) -> Self {
        Self { member: Some(member), tongue, secret, path: None, done: Vec::new() }
    }

    /// What this reader may see.
    pub fn viewer(&self) -> Viewer {
        self.member.clone().map_or(Viewer::Anyone, |member| Viewer::Member(Box::new(member)))
    }

    /// The token for the forms of this session.
    pub fn token(&self) -> String {
        cookie::form_token(&self.secret)
    }

    /// The secret of the session, to end it.
    pub fn secret(&self) -> &str {
        &self.secret
    }
}

impl FromRequestParts<Arc<App>> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        Ok(Self::of_request(app, parts))
    }
}

/// A member who is signed in; others are led to the sign-in page.
pub struct SignedIn {
    /// The member.
    pub member: Member,
    /// As a reader of pages.
    pub reader: Reader,
}

impl FromRequestParts<Arc<App>> for SignedIn {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Trouble> {
        let reader = Reader::of_request(app, parts);
        let member = reader.member.clone().ok_or(Error::SignIn)?;
        Ok(Self { member, reader })
    }
}

/// A form sent by a member from a page of the same session; or, when that session is over, with a password in it.
pub struct Posted {
    /// The member.
    pub member: Member,
    /// As a reader of pages.
    pub reader: Reader,
    /// What was typed.
    pub fields: Fields,
}

impl FromRequest<Arc<App>> for Posted {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Trouble> {
        let (mut reader, came) = (Reader::of(app, request.headers()), Came::of(app, &request));
        let mut fields = Outside::from_request(request, app).await?.0;
        if reader.member.is_none() {
            reader = came.sign_in(app, &mut fields).await?;
        } else if !cookie::token_fits(reader.secret(), &fields.one("token")) {
            return Err(came.outdated(reader, fields));
        }
        let member = reader.member.clone().ok_or(Error::SignIn)?;
        Ok(Self { member, reader, fields })
    }
}

/// Refuses a form of which the browser says that it comes from another server.
///
/// # Errors
/// `Forged`.
pub fn from_our_page(app: &App, headers: &HeaderMap) -> Result<(), Trouble> {
    let ours = app.config.server.base_url.origin().ascii_serialization();
    let origin = headers.get(header::ORIGIN).map(HeaderValue::as_bytes);
    if origin.is_some_and(|origin| origin != ours.as_bytes() && origin != b"null") {
        return Err(Trouble::Forged);
    }
    Ok(())
}

/// A form sent by somebody who need not be signed in, from a page of this server as far as the browser says.
pub struct Outside(pub Fields);

impl FromRequest<Arc<App>> for Outside {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Trouble> {
        from_our_page(app, request.headers())?;
        let form = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if form.is_some_and(|kind| !kind.starts_with("application/x-www-form-urlencoded")) {
            return Err(Trouble::Unreadable);
        }
        let body = Bytes::from_request(request, app).await.map_err(|rejection| {
            if rejection.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
                Trouble::TooLarge
            } else {
                Trouble::Unreadable
            }
        })?;
        Ok(Self(Fields::parse(&body)))
    }
}

/// What stands around every page.
pub fn frame(app: &App, reader: &Reader, section: &'static str) -> Frame {
    let institution = &app.config.institution;
    let country = words::country(reader.tongue, &institution.country);
    let place = match (&institution.town, country.as_str()) {
        (Some(town), "ZZ") => town.clone(),
        (Some(town), country) => reader.tongue.say("place").with("town", town).with("country", country).text(),
        (None, "ZZ") => String::new(),
        (None, country) => country.to_owned(),
    };
    let own_name =
        |(tag, name): &(&'static str, &'static str)| phrases::offered().contains(tag).then_some((*tag, *name));
    let house = app.db.read(House::read).unwrap_or_default();
    let say = |(phrase, count): &(&'static str, u32)| reader.tongue.say(phrase).with("count", *count).said();
    let done = reader.done.iter().filter(|_| reader.member.is_some()).map(say).reduce(Said::and);
    let members_only = if reader.member.is_some() { house.for_members.clone() } else { String::new() };
    Frame {
        hue: house.hue().map(Hue::degrees),
        logo: house.logo,
        spoken: reader.path.map(|path| spoken(app, path)).unwrap_or_default(),
        announced: [house.for_readers, members_only].into_iter().filter(|words| !words.is_empty()).collect(),
        tongue: reader.tongue,
        tongues: language::LANGUAGES.iter().filter_map(own_name).collect(),
        institution: institution.name.clone(),
        language: institution.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
        place,
        host: app.host(),
        address: format!("@{}@{}", institution.handle, app.host()),
        assets: assets::base(),
        section,
        member: reader.member.as_ref().map(|member| Signed {
            name: member.actor.name.clone(),
            handle: member.actor.handle.clone(),
            token: reader.token(),
            unread: app.db.read(|conn| heard::unread(conn, member.id())).unwrap_or_default(),
            role: member.role,
        }),
        notice: done,
    }
}

/// The addresses of a page in the languages of the house, where there are several; the last for everybody else.
fn spoken(app: &App, path: &str) -> Vec<(&'static str, String)> {
    let offered = |tag: &String| Tongue::offered(tag).map(Tongue::tag);
    let tags: Vec<&str> = app.config.institution.languages.iter().filter_map(offered).collect();
    if tags.len() < 2 {
        return Vec::new();
    }
    let own = |tag| (tag, app.config.url(&format!("{path}?lang={tag}")));
    tags.into_iter().map(own).chain([("x-default", app.config.url(path))]).collect()
}

/// Renders a page. What a member sees is kept by nobody; what everybody sees is asked for again each time.
///
/// # Errors
/// `Broken` when the template fails.
pub fn show(reader: &Reader, page: &impl Template) -> Result<Response, Trouble> {
    let html = page.render()?;
    let kept = if reader.member.is_some() { "private, no-store" } else { "public, no-cache" };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_LANGUAGE, reader.tongue.tag()),
        (header::CACHE_CONTROL, kept),
        (header::VARY, "Accept-Language, Cookie"),
    ];
    Ok((headers, html).into_response())
}

/// Whether this node is reached by https, as its address says.
pub fn is_https(app: &App) -> bool {
    app.config.server.base_url.scheme() == "https"
}

/// A path of this server as a value in an address.
pub fn encode(value: &str) -> String {
    url::form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// Where to go after signing in: a path of this server, or the desk.
pub fn safe_next(next: &str) -> &str {
    let path = next.strip_prefix('/').is_some_and(|rest| !rest.starts_with(['/', '\\']));
    if path && !next.contains(|letter: char| letter.is_control() || letter == '\\') { next } else { "/desk" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_server() {
        assert_eq!(safe_next("/practices/1/x?lang=el"), "/practices/1/x?lang=el");
        for bad in
            ["", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nb", "/a\\b"]
        {
            assert_eq!(safe_next(bad), "/desk", "{bad}");
        }
        assert_eq!(encode("/desk?a=1&b"), "%2Fdesk%3Fa%3D1%26b");
    }
}
