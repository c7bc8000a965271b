//! Signing in with the account that people have at their institution: the way there, the way back, and what is to be done here after it.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::actions::identity::{self, Arrival, Out};
use crate::actions::join::Newcomer;
use crate::actions::session as cookie;
use crate::actions::sign_in::Entry;
use crate::actions::{Error, limit};
use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::config::Provider;
use crate::domain::member::Role;
use crate::domain::problem::Problem;
use crate::oidc::{self, Claims, Failure};
use crate::storage::identities::{self, Pending};

use super::admin::sign_in as desk;
use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::access::Own;
use super::pages::provider::{ConnectPage, JoinPage};
use super::pages::sign_in::Joining;
use super::session::{Outside, Posted, Reader, after, encode, frame, safe_next, show};
use super::settings::admin_only;
use super::sign_in;
use super::tongue::{Said, Tongue};
use super::way::{keep, kept};

/// Where somebody comes back to.
pub const BACK: &str = "/sign-in/callback";
/// How long the way may take: 10 minutes, in seconds.
const LASTS: i64 = 600;
/// The longest address that is kept on the way.
const LONGEST: usize = 1000;

/// Why somebody stands before the door again, by the word in the address, and the phrase that says so.
const WHY: [(&str, &str); 13] = [
    ("cancelled", "signin-cancelled"),
    ("declined", "signin-declined"),
    ("down", "signin-down"),
    ("misconfigured", "signin-misconfigured"),
    ("untrusted", "signin-untrusted"),
    ("clock", "signin-clock"),
    ("expired", "signin-expired"),
    ("no-entry", "signin-no-entry"),
    ("no-account", "signin-no-account"),
    ("unverified", "signin-unverified"),
    ("taken", "signin-own-taken"),
    ("another", "signin-own-another"),
    ("only-way", "signin-own-only-way"),
];

/// `/sign-in/...` with the accounts of the institution, and what a member decides about their own.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/sign-in/with", get(begin))
        .route(BACK, get(back))
        .route("/sign-in/connect", get(ask_password).post(connect))
        .route("/sign-in/join", get(ask_newcomer).post(join))
        .route("/desk/access/disconnect", post(disconnect))
}

/// What the accounts of the institution are called; empty where nobody signs in with them.
pub fn name(app: &App) -> String {
    let named = app.config.sign_in.provider.as_ref().map(|provider| provider.name.clone());
    named.map(|name| if name.is_empty() { app.config.institution.name.clone() } else { name }).unwrap_or_default()
}

/// Why somebody stands here again, as the address says.
pub fn why(app: &App, tongue: Tongue, query: &Fields) -> Said {
    let (provider, named) = (name(app), query.one("why"));
    let phrase = WHY.iter().find(|(word, _)| *word == named && !provider.is_empty()).map(|(_, phrase)| *phrase);
    phrase.map(|phrase| tongue.say(phrase).with("provider", &provider).said()).unwrap_or_default()
}

/// What a way is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To come in.
    Enter,
    /// To connect the account of the member who is signed in.
    Connect,
    /// To look at what comes.
    Test,
}

impl Purpose {
    const ALL: [(Self, &'static str); 3] = [(Self::Enter, "enter"), (Self::Connect, "connect"), (Self::Test, "test")];

    fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(purpose, _)| *purpose == self).map_or("", |(_, word)| *word)
    }
}

/// The address at which a member begins such a way.
pub fn begin_at(reader: &Reader, purpose: Purpose) -> String {
    format!("/sign-in/with?for={}&mark={}", purpose.as_str(), cookie::way_token(reader.secret()))
}

/// A way that was begun: the browser keeps it, and nobody else knows it.
struct Way {
    secret: String,
    purpose: Purpose,
    began: i64,
    next: String,
}

impl Way {
    fn write(&self) -> String {
        let next = URL_SAFE_NO_PAD.encode(&self.next);
        format!("{}.{}.{}.{next}", self.secret, self.purpose.as_str(), self.began)
    }

    fn read(kept: &str) -> Option<Self> {
        let mut parts = kept.split('.');
        let (secret, purpose, began, next) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let purpose = Purpose::ALL.iter().find(|(_, word)| *word == purpose).map(|(purpose, _)| *purpose)?;
        let next = String::from_utf8(URL_SAFE_NO_PAD.decode(next).ok()?).ok()?;
        Some(Self { secret: secret.to_owned(), purpose, began: began.parse().ok()?, next })
    }
}

fn provider(app: &App) -> Result<&Provider, Trouble> {
    Ok(app.config.sign_in.provider.as_ref().ok_or(Error::NotFound)?)
}

/// Back to the page that the way began at, with the reason; the page that was wanted is kept.
fn again(app: &App, purpose: Purpose, why: &str, next: &str) -> Result<Response, Trouble> {
    let address = match purpose {
        Purpose::Enter => format!("/sign-in?why={why}&next={}", encode(next)),
        Purpose::Connect | Purpose::Test => format!("/desk/access?why={why}"),
    };
    keep(app, Redirect::to(&address), "")
}

async fn begin(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    let (provider, query) = (provider(&app)?, Fields::parse(query.unwrap_or_default().as_bytes()));
    limit::from_address(&app, Budget::Provider, origin)?;
    let wanted = query.one("for");
    let purpose = Purpose::ALL.iter().find(|(_, word)| *word == wanted).map_or(Purpose::Enter, |(purpose, _)| *purpose);
    let next = Some(query.one("next")).filter(|next| next.len() <= LONGEST).unwrap_or_default();
    match (&reader.member, purpose) {
        (Some(_), Purpose::Enter) => return Ok(Redirect::to(safe_next(&next)).into_response()),
        (None, Purpose::Connect | Purpose::Test) => return Err(Error::SignIn.into()),
        // Else a page elsewhere could connect its visitor's account with another one.
        (Some(_), _) if query.one("mark") != cookie::way_token(reader.secret()) => return Err(Trouble::Forged),
        (Some(member), Purpose::Test) => admin_only(member)?,
        _ => {}
    }
    let way = Way { secret: app.ids.secret(), purpose, began: app.now().seconds(), next };
    match oidc::begin(&app.dialer, provider, &app.config.url(BACK), &way.secret).await {
        Ok(url) => keep(&app, Redirect::to(url.as_str()), &way.write()),
        Err(failure) => failed(&app, &reader, &way, &failure),
    }
}

/// What went wrong, for the log, and for whom it concerns.
fn failed(app: &App, reader: &Reader, way: &Way, failure: &Failure) -> Result<Response, Trouble> {
    tracing::warn!(cause = %failure, "somebody could not be signed in with the institution");
    if way.purpose == Purpose::Test {
        return keep(app, desk::failed(app, reader, failure)?, "");
    }
    let why = match failure {
        Failure::Down(_) => "down",
        Failure::Misconfigured(_) => "misconfigured",
        Failure::Untrusted(_) => "untrusted",
        Failure::Clock(_) => "clock",
    };
    again(app, way.purpose, why, &way.next)
}

async fn back(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    let (provider, query) = (provider(&app)?, Fields::parse(query.unwrap_or_default().as_bytes()));
    limit::from_address(&app, Budget::Provider, origin)?;
    let Some(way) = Way::read(&kept(&app, &headers)) else {
        let purpose = if reader.member.is_some() { Purpose::Connect } else { Purpose::Enter };
        return again(&app, purpose, "expired", "");
    };
    let old = app.now().seconds().saturating_sub(way.began) > LASTS;
    if old || !oidc::belongs(&way.secret, &query.one("state")) {
        return again(&app, way.purpose, "expired", &way.next);
    }
    let (code, refused, issuer) = (query.one("code"), query.one("error"), query.one("iss"));
    if !issuer.is_empty() && issuer != provider.issuer {
        // RFC 9207: an answer of another issuer, mixed up with ours.
        let failure = Failure::Untrusted("The answer came from another issuer.".to_owned());
        return failed(&app, &reader, &way, &failure);
    }
    if code.is_empty() {
        let cancelled = matches!(refused.as_str(), "access_denied" | "login_required" | "interaction_required");
        return again(&app, way.purpose, if cancelled { "cancelled" } else { "declined" }, &way.next);
    }
    let back = app.config.url(BACK);
    match oidc::finish(&app.dialer, provider, &back, &way.secret, &code, app.now()).await {
        Ok(claims) => arrived(&app, provider, &reader, &way, &claims).await,
        Err(failure) => failed(&app, &reader, &way, &failure),
    }
}

async fn arrived(
    app: &Arc<App>,
    provider: &Provider,
    reader: &Reader,
    way: &Way,
    claims: &Claims,
) -> Result<Response, Trouble> {
    match (way.purpose, &reader.member) {
        (Purpose::Test, Some(member)) => {
            admin_only(member)?;
            keep(app, desk::tested(app, reader, provider, claims)?, "")
        }
        (Purpose::Connect, Some(member)) => match identity::connect(app, member, claims).await {
            Ok(()) => keep(app, after("/desk/access", "connected"), ""),
            Err(Error::Invalid(problems)) => again(app, way.purpose, word_of(&problems), ""),
            Err(other) => Err(other.into()),
        },
        (Purpose::Test | Purpose::Connect, None) => again(app, Purpose::Enter, "expired", ""),
        (Purpose::Enter, _) => {
            let invitation = way.next.strip_prefix("/join/");
            let next = if invitation.is_some() { "/desk?done=welcome" } else { safe_next(&way.next) };
            match identity::arrive(app, provider, claims, invitation, next).await? {
                Arrival::In(entry) => entered(app, &entry, next),
                Arrival::Connect(secret) => keep(app, Redirect::to("/sign-in/connect"), &secret),
                Arrival::Join(secret) => keep(app, Redirect::to("/sign-in/join"), &secret),
                Arrival::Out(out) => {
                    let why = match out {
                        Out::Suspended => "no-entry",
                        Out::Unverified => "unverified",
                        Out::Unknown => "no-account",
                    };
                    again(app, way.purpose, why, &way.next)
                }
            }
        }
    }
}

/// The word of why two accounts were not connected.
fn word_of(problems: &[Problem]) -> &'static str {
    let another = problems.iter().any(|problem| problem.code == "another");
    if another { "another" } else { "taken" }
}

fn entered(app: &App, entry: &Entry, next: &str) -> Result<Response, Trouble> {
    keep(app, sign_in::enter(app, entry, next), "")
}

/// Who is on the way, by what the browser keeps; nothing where nobody is, or it took too long.
fn pending(app: &App, headers: &HeaderMap) -> Result<Option<(String, Pending)>, Trouble> {
    let secret = kept(app, headers);
    match identity::pending(app, &secret) {
        Ok(pending) => Ok(Some((secret, pending))),
        Err(Error::SignIn) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn too_late(app: &App) -> Result<Response, Trouble> {
    again(app, Purpose::Enter, "expired", "")
}

async fn ask_password(State(app): State<Arc<App>>, reader: Reader, headers: HeaderMap) -> Result<Response, Trouble> {
    match pending(&app, &headers)? {
        Some((_, pending)) if pending.account_id.is_some() => {
            show(&reader, &password_page(&app, &reader, &pending, Said::default()))
        }
        _ => too_late(&app),
    }
}

fn password_page(app: &App, reader: &Reader, pending: &Pending, fault: Said) -> ConnectPage {
    let (tongue, provider) = (reader.tongue, name(app));
    let sentence = tongue.say("signin-link-sentence").with("provider", &provider).with("email", &pending.email).said();
    ConnectPage { frame: frame(app, reader, ""), sentence, fault, sends: app.post.is_set_up() }
}

async fn connect(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    headers: HeaderMap,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let Some((secret, pending)) = pending(&app, &headers)? else { return too_late(&app) };
    let page = |error: &Error| {
        show(&reader, &password_page(&app, &reader, &pending, error::refused_entry(reader.tongue, error)))
    };
    match identity::connect_by_password(&app, origin, &secret, &fields.one("password")).await {
        Ok((entry, next)) => entered(&app, &entry, safe_next(&next)),
        Err(error @ Error::Forbidden(_)) => Ok((StatusCode::FORBIDDEN, page(&error)?).into_response()),
        Err(error @ Error::TooMany { wait_seconds }) => {
            let wait = [(header::RETRY_AFTER, HeaderValue::from(wait_seconds))];
            Ok((StatusCode::TOO_MANY_REQUESTS, wait, page(&error)?).into_response())
        }
        Err(Error::SignIn) => too_late(&app),
        Err(Error::Invalid(problems)) => again(&app, Purpose::Enter, word_of(&problems), ""),
        Err(other) => Err(other.into()),
    }
}

async fn ask_newcomer(State(app): State<Arc<App>>, reader: Reader, headers: HeaderMap) -> Result<Response, Trouble> {
    let Some((_, pending)) = pending(&app, &headers)? else { return too_late(&app) };
    let (name, handle, email) = (pending.name.clone(), pending.handle.clone(), pending.email.clone());
    match newcomer_page(&app, &reader, &pending, Joining { name, handle, email, ..Joining::default() }) {
        Some(page) => show(&reader, &page),
        None => too_late(&app),
    }
}

/// The form for a new account; none for who has one to connect.
fn newcomer_page(app: &App, reader: &Reader, pending: &Pending, newcomer: Joining) -> Option<JoinPage> {
    let (tongue, provider) = (reader.tongue, name(app));
    let role = pending.role.as_deref().and_then(Role::parse)?;
    let sentence = tongue.say("signin-join-sentence").with("provider", &provider).with("email", &pending.label);
    Some(JoinPage { frame: frame(app, reader, ""), sentence: sentence.with("role", role.as_str()).said(), newcomer })
}

async fn join(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: HeaderMap,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let Some((secret, pending)) = pending(&app, &headers)? else { return too_late(&app) };
    let [name, handle, email] = ["name", "handle", "email"].map(|field| fields.trimmed(field));
    // The role is that of the pending row.
    let newcomer = Newcomer { handle, name, email, role: Role::Reader, password: None };
    match identity::join(&app, &secret, newcomer).await {
        Ok((entry, next)) => entered(&app, &entry, safe_next(&next)),
        Err(Error::Invalid(problems)) => {
            let typed = sign_in::typed(reader.tongue, &fields, &problems);
            match newcomer_page(&app, &reader, &pending, typed) {
                Some(page) => Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&reader, &page)?).into_response()),
                None => too_late(&app),
            }
        }
        Err(Error::SignIn) => too_late(&app),
        Err(Error::NotFound) => again(&app, Purpose::Enter, "no-account", ""),
        Err(other) => Err(other.into()),
    }
}

/// How the member's own account is connected, for the page of what can use it.
///
/// # Errors
/// The database's.
pub fn own(app: &App, reader: &Reader, query: &Fields) -> Result<Option<Own>, Error> {
    let (Some(provider), Some(member)) = (&app.config.sign_in.provider, &reader.member) else { return Ok(None) };
    let (me, called, tongue) = (member.id(), name(app), reader.tongue);
    let known = app.db.read(|conn| identities::of(conn, me, &provider.issuer))?;
    let sentence = match &known {
        Some(identity) => tongue.say("signin-own-connected").with("as", &identity.label),
        None => tongue.say("signin-own-free"),
    };
    Ok(Some(Own {
        sentence: sentence.with("provider", &called).said(),
        fault: why(app, tongue, query),
        connected: known.is_some(),
        begin: begin_at(reader, Purpose::Connect),
        provider: called,
    }))
}

async fn disconnect(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match identity::disconnect(&app, &form.member, provider(&app)?).await {
        Ok(()) => Ok(after("/desk/access", "disconnected")),
        Err(Error::Invalid(_)) => Ok(Redirect::to("/desk/access?why=only-way").into_response()),
        Err(other) => Err(other.into()),
    }
}
