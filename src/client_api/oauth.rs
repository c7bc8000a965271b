//! How a client comes to a token: it registers itself, a person agrees in a browser, a code becomes a token.

pub mod clients;
pub mod pages;
pub mod authorize;
pub mod tokens;

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::app::App;

use super::scopes;
use super::table::{Needs, Table};

/// What programs of any origin call.
pub fn table() -> Table {
    Table::of("T0", "tests/oauth.rs")
        .get("/.well-known/oauth-authorization-server", Needs::Nothing, metadata)
        .post("/api/v1/apps", Needs::Nothing, clients::register)
        .get("/api/v1/apps/verify_credentials", Needs::Client, clients::verify)
        .post("/oauth/token", Needs::Client, tokens::make)
        .post("/oauth/revoke", Needs::Client, tokens::revoke)
}

/// What a person sees in the browser.
pub fn page_routes() -> Router<Arc<App>> {
    let door = || get(authorize::ask).post(authorize::decide);
    Router::new().route("/oauth/authorize", door()).route("/oauth/authorize/", door())
}

/// The description of this authorization server (RFC 8414).
async fn metadata(State(app): State<Arc<App>>) -> Response {
    let at = |path: &str| app.config.url(path);
    Json(json!({
        "issuer": at("/"),
        "authorization_endpoint": at("/oauth/authorize"),
        "token_endpoint": at("/oauth/token"),
        "revocation_endpoint": at("/oauth/revoke"),
        "userinfo_endpoint": at("/oauth/userinfo"),
        "app_registration_endpoint": at("/api/v1/apps"),
        "service_documentation": at("/api/v1/openapi.json"),
        "scopes_supported": scopes::ALL,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "client_credentials", "refresh_token"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "code_challenge_methods_supported": ["S256"],
    }))
    .into_response()
}
