//! How people sign in, for admins: what is set, and a test that shows what the institution's system says.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;

use crate::actions::Error;
use crate::actions::identity::{self, Finding, Out};
use crate::app::App;
use crate::config::Provider;
use crate::oidc::{Claims, Failure};
use crate::storage::identities;

use super::super::error::Trouble;
use super::super::members::role_name;
use super::super::pages::provider::{Setting, SignInDeskPage, TestPage};
use super::super::provider::{self, Purpose};
use super::super::session::{Reader, SignedIn, frame, show};
use super::super::settings::admin_only;
use super::super::tongue::{Said, Tongue};

/// `/desk/admin/sign-in`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/admin/sign-in", get(ask))
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let settings = match &app.config.sign_in.provider {
        Some(provider) => {
            let connected = app.db.read(|conn| identities::count(conn, &provider.issuer).map_err(Error::from))?;
            Some(setting(&app, signed.reader.tongue, provider, connected, &signed.reader))
        }
        None => None,
    };
    show(&signed.reader, &SignInDeskPage { frame: frame(&app, &signed.reader, "desk"), place: "sign-in", settings })
}

fn setting(app: &App, tongue: Tongue, provider: &Provider, connected: i64, reader: &Reader) -> Setting {
    let group = |(group, role): &(String, _)| {
        let role = role_name(tongue, *role);
        tongue.say("signin-desk-group").with("group", group).with("role", &role).said()
    };
    let role = role_name(tongue, provider.role);
    let secret = if provider.client_secret.is_some() { "signin-desk-secret-set" } else { "signin-desk-secret-none" };
    let joining = if provider.join { "signin-desk-join-all" } else { "signin-desk-join-invited" };
    Setting {
        sentence: tongue
            .say("signin-desk-on")
            .with("provider", &provider::name(app))
            .said()
            .and(tongue.say("signin-desk-connected").with("count", connected)),
        issuer: provider.issuer.clone(),
        client: provider.client_id.clone(),
        secret: tongue.say(secret).said(),
        back: app.config.url(provider::BACK),
        joining: tongue.say(joining).with("role", &role).said(),
        groups: provider.roles.iter().map(group).collect(),
        test: provider::begin_at(reader, Purpose::Test),
    }
}

/// The outcome of a test that went through: what was said about the admin, and what would follow for somebody new.
///
/// # Errors
/// The database's.
pub fn tested(app: &App, reader: &Reader, provider: &Provider, claims: &Claims) -> Result<Response, Trouble> {
    let (tongue, now) = (reader.tongue, app.now().0);
    let finding = app.db.read(|conn| identity::look(conn, provider, claims, None, now))?;
    let sentence = match &finding {
        Finding::Known(member) => tongue.say("signin-test-known").with("handle", &member.actor.handle),
        Finding::SameAddress(_) => tongue.say("signin-test-link"),
        Finding::New(role, _) => tongue.say("signin-test-join").with("role", role.as_str()),
        Finding::None(Out::Unverified) => tongue.say("signin-test-unverified"),
        Finding::None(Out::Unknown | Out::Suspended) => tongue.say("signin-test-refused"),
    };
    let shown = |(name, value): (&String, &Value)| {
        (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    let page = TestPage {
        frame: frame(app, reader, "desk"),
        place: "sign-in",
        failed: false,
        sentence: sentence.said(),
        cause: Said::default(),
        claims: claims.all.iter().map(shown).collect(),
        again: provider::begin_at(reader, Purpose::Test),
    };
    show(reader, &page)
}

/// The outcome of a test that did not go through.
///
/// # Errors
/// `Broken` when the page cannot be rendered.
pub fn failed(app: &App, reader: &Reader, failure: &Failure) -> Result<Response, Trouble> {
    let page = TestPage {
        frame: frame(app, reader, "desk"),
        place: "sign-in",
        failed: true,
        sentence: reader.tongue.say("signin-test-failed").said(),
        cause: Said::english(reader.tongue, &failure.to_string()),
        claims: Vec::new(),
        again: provider::begin_at(reader, Purpose::Test),
    };
    Ok((StatusCode::BAD_GATEWAY, show(reader, &page)?).into_response())
}
