//! `POST /oauth/token` and `POST /oauth/revoke` (RFC 6749, RFC 7636, RFC 7009).

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use base64::Engine;
use serde_json::json;
use subtle::ConstantTimeEq;

use crate::actions::sign_in::{self, hash_of};
use crate::actions::{Error, limit};
use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::storage::sessions;

use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::super::scopes;
use super::clients;

/// `POST /oauth/token`
///
/// # Errors
/// 401 `invalid_client`; 400 with a code of RFC 6749, section 5.2; 429 from where too many came.
pub async fn make(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    headers: HeaderMap,
    params: Params,
) -> Answer {
    limit::from_address(&app, Budget::Token, origin)?;
    let client = clients::authenticate(&app, &headers, &params)?;
    match params.filled("grant_type") {
        Some("authorization_code") => by_code(&app, &client, &params).await,
        Some("client_credentials") => for_client(&app, &client, &params).await,
        Some("refresh_token") => again(&app, &client, &params).await,
        _ => Err(bad(
            "unsupported_grant_type",
            "The authorization grant type is not supported by the authorization server.",
        )),
    }
}

fn bad(code: &str, why: &str) -> ApiError {
    ApiError::oauth(StatusCode::BAD_REQUEST, code, why)
}

/// Exchanges a code. A stray `scope` is no fault (client-api.md, section 1): the person agreed to those of the code.
async fn by_code(app: &App, client: &sessions::App, params: &Params) -> Answer {
    let refused = || {
        let why = "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI \
                   used in the authorization request, or was issued to another client.";
        bad("invalid_grant", why)
    };
    let hash = hash_of(params.filled("code").ok_or_else(refused)?);
    let taken = app.db.write(move |tx| sessions::take_code(tx, &hash)).await?;
    let code = taken.ok_or_else(refused)?;
    let matches = code.app_id == client.id
        && params.one("redirect_uri") == Some(code.redirect_uri.as_str())
        && code.expires_at > app.now().0
        && verifier_fits(code.challenge.as_deref(), params.one("code_verifier"));
    if !matches {
        return Err(refused());
    }
    let pair = sign_in::make_pair(app, code.account_id, client.id, &code.scopes).await?;
    Ok(answer(app, &pair.access, Some(&pair.refresh), &code.scopes))
}

/// A new pair for a refresh token (RFC 6749, section 6). Access tokens do not expire here; clients that renew theirs can.
async fn again(app: &App, client: &sessions::App, params: &Params) -> Answer {
    let refused = || bad("invalid_grant", "The refresh token is unknown, used, or was given to another client.");
    let refresh = params.filled("refresh_token").ok_or_else(refused)?;
    match sign_in::renew(app, client.id, refresh).await {
        Ok((pair, scopes)) => Ok(answer(app, &pair.access, Some(&pair.refresh), &scopes)),
        Err(Error::SignIn) => Err(refused()),
        Err(error) => Err(error.into()),
    }
}

/// Whether a verifier makes the challenge (RFC 7636, section 4.6); without a challenge none is needed.
fn verifier_fits(challenge: Option<&str>, verifier: Option<&str>) -> bool {
    let Some(challenge) = challenge else { return true };
    let Some(verifier) = verifier.filter(|verifier| (43..=128).contains(&verifier.len())) else { return false };
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, verifier.as_bytes());
    let made = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest.as_ref());
    made.as_bytes().ct_eq(challenge.trim_end_matches('=').as_bytes()).into()
}

/// A token of the client's own, for what is public.
async fn for_client(app: &App, client: &sessions::App, params: &Params) -> Answer {
    let wanted = scopes::parse(params.filled("scope").unwrap_or("read"))
        .filter(|wanted| !wanted.is_empty() && scopes::hold_all(&client.scopes, wanted))
        .ok_or_else(|| bad("invalid_scope", "The requested scope is invalid, unknown, or malformed."))?;
    let scopes = wanted.join(" ");
    let token = sign_in::make_token(app, None, Some(client.id), &scopes).await?;
    Ok(answer(app, &token, None, &scopes))
}

fn answer(app: &App, access: &str, refresh: Option<&str>, scopes: &str) -> Response {
    let mut body = json!({
        "access_token": access,
        "token_type": "Bearer",
        "scope": scopes,
        "created_at": app.now().seconds(),
    });
    if let (Some(refresh), Some(members)) = (refresh, body.as_object_mut()) {
        members.insert("refresh_token".to_owned(), json!(refresh));
    }
    unkept(body)
}

fn unkept(body: serde_json::Value) -> Response {
    ([(header::CACHE_CONTROL, "no-store"), (header::PRAGMA, "no-cache")], Json(body)).into_response()
}

/// `POST /oauth/revoke`. A token that is unknown is no fault (RFC 7009, section 2.2).
///
/// # Errors
/// 401 for a client that does not prove itself; 403 for a token of another client.
pub async fn revoke(State(app): State<Arc<App>>, headers: HeaderMap, params: Params) -> Answer {
    let client = clients::authenticate(&app, &headers, &params)?;
    let hash = hash_of(params.one("token").unwrap_or_default());
    let known = app.db.read(|conn| sessions::token(conn, &hash))?;
    if let Some(token) = known {
        if token.app_id != Some(client.id) {
            let why = "You are not authorized to revoke this token";
            return Err(ApiError::oauth(StatusCode::FORBIDDEN, "unauthorized_client", why));
        }
        app.db.write(move |tx| sessions::revoke_token(tx, &token.hash)).await?;
    }
    Ok(unkept(json!({})))
}

#[cfg(test)]
mod tests {
    use super::verifier_fits;

    #[test]
    fn only_the_verifier_of_the_challenge_fits() {
        // RFC 7636, appendix B.
        let (verifier, challenge) =
            ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert!(verifier_fits(Some(challenge), Some(verifier)));
        assert!(verifier_fits(None, None));
        assert!(!verifier_fits(Some(challenge), None));
        assert!(!verifier_fits(Some(challenge), Some(challenge)));
        assert!(!verifier_fits(Some("short"), Some("short")), "a plain challenge");
    }
}
