//! Clients: they register themselves, and prove later who they are.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use base64::Engine;
use serde_json::{Value, json};
use subtle::ConstantTimeEq;
use url::Url;

use crate::actions::limit;
use crate::actions::sign_in::hash_of;
use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::storage::sessions;

use super::super::caller::Caller;
use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::super::scopes;

/// "Show the code to the person" instead of an address.
pub const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// `POST /api/v1/apps`
///
/// # Errors
/// 422 for a missing name, an address that no code may be sent to, or an unknown scope; 429 from where too many came.
pub async fn register(State(app): State<Arc<App>>, Extension(origin): Extension<Origin>, params: Params) -> Answer {
    limit::from_address(&app, Budget::Registration, origin)?;
    let name = params.filled("client_name").map(str::trim).unwrap_or_default();
    if name.is_empty() || name.chars().count() > 100 {
        return Err(ApiError::invalid("Validation failed: a client has a name of 1 to 100 characters."));
    }
    let redirects = redirects(&params)?;
    let website = params.filled("website").filter(|site| web_page(site)).map(str::to_owned);
    let scopes = scopes::parse(params.filled("scopes").unwrap_or("read"))
        .ok_or_else(|| ApiError::invalid("Validation failed: one of the scopes is unknown here."))?;
    let secret = app.ids.secret();
    let client = sessions::App {
        id: app.ids.next(),
        client_id: app.ids.secret(),
        secret_hash: hash_of(&secret),
        name: name.to_owned(),
        website,
        redirect_uris: redirects.join("\n"),
        scopes: scopes.join(" "),
        created_at: app.now().0,
    };
    let row = client.clone();
    app.db.write(move |tx| sessions::insert_app(tx, &row)).await?;
    Ok(Json(credentials(&app, &client, &secret)).into_response())
}

/// What a client is told once: how it proves itself later.
fn credentials(app: &App, client: &sessions::App, secret: &str) -> Value {
    let mut entity = entity(app, client);
    if let Some(members) = entity.as_object_mut() {
        members.insert("client_id".to_owned(), json!(client.client_id));
        members.insert("client_secret".to_owned(), json!(secret));
        members.insert("client_secret_expires_at".to_owned(), json!(0));
    }
    entity
}

/// `GET /api/v1/apps/verify_credentials`
///
/// # Errors
/// 401 without a token of a client.
pub async fn verify(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let client = caller.grant()?.client.ok_or_else(ApiError::bad_token)?;
    let client = app.db.read(|conn| sessions::app(conn, client))?;
    Ok(Json(entity(&app, &client)).into_response())
}

fn entity(app: &App, client: &sessions::App) -> Value {
    json!({
        "id": client.id.to_string(),
        "name": client.name,
        "website": client.website,
        "redirect_uri": client.redirect_uris,
        "redirect_uris": client.redirect_uris.lines().collect::<Vec<_>>(),
        "scopes": client.scopes.split(' ').collect::<Vec<_>>(),
        "vapid_key": app.vapid.public(),
    })
}

/// The addresses that a client may send codes to: a list, or one text with one a line.
fn redirects(params: &Params) -> Result<Vec<String>, ApiError> {
    let given = params.all("redirect_uris");
    let given: Vec<&str> = given.iter().flat_map(|text| text.split_whitespace()).collect();
    if given.is_empty() || given.len() > 20 || !given.iter().all(|address| may_receive_codes(address)) {
        return Err(ApiError::invalid(
            "Validation failed: redirect_uris must be absolute addresses without a fragment.",
        ));
    }
    Ok(given.into_iter().map(str::to_owned).collect())
}

/// Whether a code may be sent to an address. Apps have schemes of their own; those that run or read here are refused.
fn may_receive_codes(address: &str) -> bool {
    if address == OUT_OF_BAND {
        return true;
    }
    let plain = address.len() <= 2000 && address.bytes().all(|byte| byte.is_ascii_graphic());
    let Ok(parsed) = Url::parse(address) else { return false };
    let runs_here = ["javascript", "data", "vbscript", "file", "about", "blob", "view-source", "mailto"];
    plain && parsed.fragment().is_none() && !runs_here.contains(&parsed.scheme())
}

fn web_page(address: &str) -> bool {
    address.len() <= 2000 && Url::parse(address).is_ok_and(|address| matches!(address.scheme(), "https" | "http"))
}

/// The client that proves itself by its secret, in the header (RFC 6749, section 2.3.1) or in the body.
///
/// # Errors
/// 401 `invalid_client`, which makes clients register anew.
pub fn authenticate(app: &App, headers: &HeaderMap, params: &Params) -> Result<sessions::App, ApiError> {
    let refused = || {
        let why = "Client authentication failed due to unknown client, no client authentication included, or \
                   unsupported authentication method.";
        ApiError::oauth(StatusCode::UNAUTHORIZED, "invalid_client", why)
    };
    let in_body = || Some((params.filled("client_id")?.to_owned(), params.filled("client_secret")?.to_owned()));
    let (id, secret) = basic(headers).or_else(in_body).ok_or_else(refused)?;
    let client = app.db.read(|conn| sessions::app_by_client_id(conn, &id))?.ok_or_else(refused)?;
    let fits: bool = client.secret_hash.as_bytes().ct_eq(hash_of(&secret).as_bytes()).into();
    fits.then_some(client).ok_or_else(refused)
}

fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (kind, sent) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.trim().split_once(' ')?;
    if !kind.eq_ignore_ascii_case("basic") {
        return None;
    }
    let bytes = base64::engine::general_purpose::STANDARD.decode(sent.trim()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::may_receive_codes;

    #[test]
    fn apps_have_schemes_of_their_own_and_scripts_get_no_code() {
        for good in [
            "https://phanpy.example/",
            "icecubesapp://",
            "com.tapbots.Ivory.10217:/request_token",
            "http://localhost:8080/cb?x=1",
            super::OUT_OF_BAND,
        ] {
            assert!(may_receive_codes(good), "{good}");
        }
        for bad in [
            "",
            "/cb",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://a.example/#x",
            "https://a.example/\u{e9}",
            "file:///etc/passwd",
        ] {
            assert!(!may_receive_codes(bad), "{bad}");
        }
    }
}
