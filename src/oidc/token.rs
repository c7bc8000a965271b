//! The ID token: who signed it, for whom, for which try, and when (`OpenID Connect` Core 1.0, section 3.1.3.7).

use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

use super::Failure;
use crate::config::Provider;

/// So many seconds two clocks may differ.
const LEEWAY: i64 = 120;

/// Ways to sign with a key that only the institution has: none that the client's secret or nothing at all would do for.
const TRUSTED: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// The claims of a token that proves them. `keys` is a JWK Set; `now` in seconds since 1970.
///
/// # Errors
/// `Untrusted` for a token that proves nothing; `Clock` for one of another time.
pub(super) fn read(
    token: &str,
    keys: &Value,
    provider: &Provider,
    nonce: &str,
    now: i64,
) -> Result<Map<String, Value>, Failure> {
    let untrusted = |why: &str| Failure::Untrusted(format!("The ID token {why}."));
    let header = decode_header(token).map_err(|error| untrusted(&format!("cannot be read: {error}")))?;
    if !TRUSTED.contains(&header.alg) {
        return Err(untrusted(&format!("is signed in a way that is not trusted: {:?}", header.alg)));
    }
    let mut validation = Validation::new(header.alg);
    validation.set_audience(&[&provider.client_id]);
    validation.set_issuer(&[&provider.issuer]);
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    // Our own clock judges below.
    validation.validate_exp = false;
    let known = keys.get("keys").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    // A key of a kind that is not known here says nothing about the others.
    let known = known.iter().filter_map(|key| serde_json::from_value::<Jwk>(key.clone()).ok());
    let meant = known
        .filter(|key| key.common.public_key_use.as_ref().is_none_or(|kind| *kind == PublicKeyUse::Signature))
        .filter(|key| header.kid.is_none() || key.common.key_id.is_none() || key.common.key_id == header.kid);
    let mut why = "is signed with a key that the issuer does not show".to_owned();
    for key in meant.filter_map(|key| DecodingKey::from_jwk(&key).ok()) {
        match decode::<Map<String, Value>>(token, &key, &validation) {
            Ok(read) => return judged(read.claims, provider, nonce, now),
            Err(error) => why = format!("is not right: {error}"),
        }
    }
    Err(untrusted(&why))
}

fn judged(
    claims: Map<String, Value>,
    provider: &Provider,
    nonce: &str,
    now: i64,
) -> Result<Map<String, Value>, Failure> {
    use subtle::ConstantTimeEq;
    let untrusted = |why: &str| Failure::Untrusted(format!("The ID token {why}."));
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let same: bool = text("nonce").unwrap_or_default().as_bytes().ct_eq(nonce.as_bytes()).into();
    if !same {
        return Err(untrusted("belongs to another try"));
    }
    let several = claims.get("aud").and_then(Value::as_array).is_some_and(|list| list.len() > 1);
    let named = text("azp").or_else(|| claims.get("azp").map(|_| ""));
    if named.is_some_and(|named| named != provider.client_id) || (several && named.is_none()) {
        return Err(untrusted("was made for another client"));
    }
    // Seconds may have decimals (RFC 7519, section 2).
    let moment = |name: &str| {
        let found = claims.get(name);
        found.and_then(|value| value.as_i64().or_else(|| value.to_string().split('.').next()?.parse().ok()))
    };
    let expires = moment("exp").ok_or_else(|| untrusted("does not say how long it is valid"))?;
    let late = now.saturating_sub(expires);
    let early = [moment("iat"), moment("nbf")].into_iter().flatten().max().unwrap_or(now).saturating_sub(now);
    if late > LEEWAY {
        return Err(Failure::Clock(format!("The ID token ended {late} seconds before it came.")));
    }
    if early > LEEWAY {
        return Err(Failure::Clock(format!("The ID token begins {early} seconds after it came.")));
    }
    Ok(claims)
}

#[cfg(test)]
mod tests;
