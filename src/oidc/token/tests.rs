//! Tokens that prove somebody, and many that do not.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{EncodingKey, Header, encode};
use serde_json::json;

use super::super::testing::Signer;
use super::*;
use crate::domain::member::Role;

const NOW: i64 = 1_768_212_000;

fn provider() -> Provider {
    Provider {
        issuer: "https://i.example".to_owned(),
        name: String::new(),
        client_id: "praxis".to_owned(),
        client_secret: Some("hush".to_owned()),
        scopes: Vec::new(),
        join: false,
        role: Role::Reader,
        groups_claim: "groups".to_owned(),
        roles: Vec::new(),
    }
}

/// The usual claims with some in the place of others; `null` takes one out.
fn claims(other: &Value) -> Value {
    let mut all =
        json!({"iss": "https://i.example", "aud": "praxis", "sub": "7", "nonce": "n", "exp": NOW + 60, "iat": NOW});
    for (name, value) in other.as_object().unwrap() {
        match value {
            Value::Null => drop(all.as_object_mut().unwrap().remove(name)),
            value => all[name] = value.clone(),
        }
    }
    all
}

fn outcome(token: &str, keys: &Value) -> Result<Map<String, Value>, Failure> {
    read(token, keys, &provider(), "n", NOW)
}

#[test]
fn a_token_is_taken_for_what_it_proves() {
    let signer = Signer::new("a");
    let keys = json!({"keys": [{"kty": "unheard-of"}, Signer::new("b").jwk, signer.jwk]});
    for other in [
        json!({}),
        json!({"aud": ["praxis"]}),
        json!({"aud": ["praxis", "x"], "azp": "praxis"}),
        json!({"exp": NOW - LEEWAY, "iat": NOW + LEEWAY}),
        json!({"exp": 1_768_212_060.5}),
    ] {
        let read = outcome(&signer.sign(&claims(&other)), &keys);
        assert_eq!(read.unwrap()["sub"], "7", "{other}");
    }
    for other in [
        json!({"nonce": "m"}),
        json!({"nonce": null}),
        json!({"iss": "https://j.example"}),
        json!({"iss": null}),
        json!({"aud": "other"}),
        json!({"aud": null}),
        json!({"aud": ["praxis", "x"]}),
        json!({"azp": "x"}),
        json!({"azp": 7}),
        json!({"exp": null}),
        json!({"exp": "soon"}),
        json!({"sub": null}),
    ] {
        let refused = outcome(&signer.sign(&claims(&other)), &keys);
        assert!(matches!(refused, Err(Failure::Untrusted(_))), "{other}: {refused:?}");
    }
    for other in [json!({"exp": NOW - LEEWAY - 1}), json!({"iat": NOW + LEEWAY + 1}), json!({"nbf": NOW + LEEWAY + 1})]
    {
        let refused = outcome(&signer.sign(&claims(&other)), &keys);
        assert!(matches!(refused, Err(Failure::Clock(_))), "{other}: {refused:?}");
    }
}

#[test]
fn only_a_key_that_the_issuer_shows_for_signing_will_do() {
    let (signer, other) = (Signer::new("a"), Signer::new("a"));
    let right = json!({"keys": [signer.jwk]});
    let mut sealing = signer.jwk.clone();
    sealing["use"] = json!("enc");
    let mut renamed = signer.jwk.clone();
    renamed["kid"] = json!("z");
    let plain = |part: Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let token = signer.sign(&claims(&json!({})));
    let unsigned = format!("{}.{}.", plain(json!({"alg": "none"})), plain(claims(&json!({}))));
    let shared = encode(&Header::default(), &claims(&json!({})), &EncodingKey::from_secret(b"hush")).unwrap();
    let (head, rest) = token.split_once('.').unwrap();
    let changed = format!("{head}.{}.{}", plain(claims(&json!({"sub": "8"}))), rest.split_once('.').unwrap().1);
    assert!(outcome(&token, &right).is_ok());
    for (why, token, keys) in [
        ("another key of the same name", other.sign(&claims(&json!({}))), right.clone()),
        ("no keys", token.clone(), json!({})),
        ("a key to seal with", token.clone(), json!({"keys": [sealing]})),
        ("a key of another name", token.clone(), json!({"keys": [renamed]})),
        ("no signature", unsigned, right.clone()),
        ("the client's secret", shared, right.clone()),
        ("other claims under the signature", changed, right.clone()),
        ("no token", "a.b".to_owned(), right.clone()),
    ] {
        let refused = outcome(&token, &keys);
        assert!(matches!(refused, Err(Failure::Untrusted(_))), "{why}: {refused:?}");
    }
}
