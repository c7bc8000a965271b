//! The way to the accounts of an institution and back (`OpenID Connect` Core 1.0, authorization code with PKCE).
//!
//! The settings and keys of the institution's system are read anew each time: people sign in seldom, and a key that was changed or
//! withdrawn there counts here at once. Nothing is stored: what belongs to one try is made from one secret that the browser keeps.

mod token;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use http::Method;
use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use crate::config::Provider;
use crate::dialer::{Answer, DialError, Dialer, Follow, Request};
use crate::domain::time::Timestamp;
use crate::keys;

/// The most bytes that an answer of the institution's system may have.
const MOST: usize = 256 * 1024;

/// Why nobody was signed in. The sentence is for logs and for the admin; it holds no secret and no claim.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The system does not answer.
    #[error("{0}")]
    Down(String),
    /// It answers, but not as our settings expect.
    #[error("{0}")]
    Misconfigured(String),
    /// What it says does not prove who somebody is.
    #[error("{0}")]
    Untrusted(String),
    /// Its clock and ours differ.
    #[error("{0}")]
    Clock(String),
}

impl Failure {
    /// Sorts what the dialer says: an address that may not be reached is a matter of settings.
    fn of_dialer(what: &str, error: DialError) -> Self {
        let sentence = format!("{what}: {}", error.sentence());
        match error {
            DialError::Refused | DialError::TooLarge => Self::Misconfigured(sentence),
            _ => Self::Down(sentence),
        }
    }

    fn of_status(what: &str, status: u16) -> Self {
        let sentence = format!("{what}: the answer has the status {status}.");
        if status >= 500 || status == 429 { Self::Down(sentence) } else { Self::Misconfigured(sentence) }
    }
}

/// What belongs to one try, all made from one secret.
struct Attempt {
    state: String,
    nonce: String,
    verifier: String,
}

impl Attempt {
    fn of(secret: &str) -> Self {
        let part = |what: &str| keys::sha256_hex(format!("{what} of {secret}").as_bytes());
        Self { state: part("state"), nonce: part("nonce"), verifier: part("verifier") }
    }
}

/// Whether an answer belongs to the try that was begun with this secret.
pub fn belongs(secret: &str, state: &str) -> bool {
    use subtle::ConstantTimeEq;
    Attempt::of(secret).state.as_bytes().ct_eq(state.as_bytes()).into()
}

/// What the institution's system says of itself (`OpenID Connect` Discovery 1.0, section 3).
#[derive(Debug, Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    userinfo_endpoint: Option<Url>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: Option<String>,
    access_token: Option<String>,
}

#[derive(Deserialize)]
struct Refused {
    error: String,
}

/// What the institution says about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Who says so.
    pub issuer: String,
    /// What names the person there for ever.
    pub subject: String,
    /// All that is said, by name.
    pub all: Map<String, Value>,
}

impl Claims {
    fn text(&self, name: &str) -> Option<&str> {
        self.all.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
    }

    /// The mail address.
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// Whether the institution vouches for the mail address.
    pub fn email_verified(&self) -> bool {
        // Some systems write truth as a text.
        matches!(self.all.get("email_verified"), Some(Value::Bool(true)))
            || self.text("email_verified").is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    /// The name of the person; may be empty.
    pub fn name(&self) -> String {
        let parts = || {
            let both = [self.text("given_name"), self.text("family_name")];
            both.into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        self.text("name").map_or_else(parts, str::to_owned)
    }

    /// A handle to begin with; may be empty.
    pub fn handle(&self) -> String {
        let known = self.text("preferred_username").or_else(|| self.email()).unwrap_or_default();
        let before = known.split('@').next().unwrap_or_default().to_lowercase();
        before.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).take(30).collect()
    }

    /// What the person knows this account by.
    pub fn label(&self) -> String {
        let name = Some(self.name()).filter(|name| !name.is_empty());
        let known = self.email().or_else(|| self.text("preferred_username")).map(str::to_owned).or(name);
        known.unwrap_or_else(|| self.subject.clone()).chars().take(254).collect()
    }

    /// The groups that a claim names: a list, or one; a dot in its name leads into an object.
    pub fn groups(&self, claim: &str) -> Vec<String> {
        let whole = self.all.get(claim);
        let mut path = claim.split('.');
        let first = path.next().and_then(|name| self.all.get(name));
        let found = whole.or_else(|| path.fold(first, |inner, name| inner.and_then(|object| object.get(name))));
        match found {
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    }
}

/// The address at which somebody signs in there.
///
/// # Errors
/// `Down` and `Misconfigured`, before anybody was sent anywhere.
pub async fn begin(dialer: &Dialer, provider: &Provider, back: &str, secret: &str) -> Result<Url, Failure> {
    let metadata = discover(dialer, provider).await?;
    let attempt = Attempt::of(secret);
    let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, attempt.verifier.as_bytes()));
    let mut url = metadata.authorization_endpoint;
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &provider.client_id)
        .append_pair("redirect_uri", back)
        .append_pair("scope", &provider.scopes.join(" "))
        .append_pair("state", &attempt.state)
        .append_pair("nonce", &attempt.nonce)
        .append_pair("code_challenge", &challenge)
        .append_pair("code_challenge_method", "S256");
    Ok(url)
}

/// Trades the code that somebody came back with for what the institution says about them. `back` is the address of [`begin`].
///
/// # Errors
/// Every [`Failure`].
pub async fn finish(
    dialer: &Dialer,
    provider: &Provider,
    back: &str,
    secret: &str,
    code: &str,
    now: Timestamp,
) -> Result<Claims, Failure> {
    let (metadata, attempt) = (discover(dialer, provider).await?, Attempt::of(secret));
    let tokens = exchange(dialer, provider, &metadata, back, &attempt, code).await?;
    let id_token = tokens.id_token.ok_or_else(|| Failure::Misconfigured("The answer holds no ID token.".to_owned()))?;
    let keys: Value = get(dialer, "The keys", metadata.jwks_uri, None).await?;
    let mut all = token::read(&id_token, &keys, provider, &attempt.nonce, now.seconds())?;
    let subject = match all.get("sub").and_then(Value::as_str) {
        Some(subject) if !subject.is_empty() && subject.len() <= 255 => subject.to_owned(),
        _ => return Err(Failure::Untrusted("The ID token names nobody.".to_owned())),
    };
    if let (Some(address), Some(access)) = (metadata.userinfo_endpoint, tokens.access_token) {
        let more: Map<String, Value> = get(dialer, "What is known about the person", address, Some(&access)).await?;
        // Section 5.3.2: an answer about somebody else must not be used.
        if more.get("sub").and_then(Value::as_str) != Some(&subject) {
            return Err(Failure::Untrusted("What is known about the person is about somebody else.".to_owned()));
        }
        for (name, value) in more {
            all.entry(name).or_insert(value);
        }
    }
    Ok(Claims { issuer: provider.issuer.clone(), subject, all })
}

async fn discover(dialer: &Dialer, provider: &Provider) -> Result<Metadata, Failure> {
    const WHAT: &str = "The settings of the issuer";
    let address = format!("{}/.well-known/openid-configuration", provider.issuer.trim_end_matches('/'));
    let address = Url::parse(&address).map_err(|error| Failure::Misconfigured(format!("{WHAT}: {error}.")))?;
    let metadata: Metadata = get(dialer, WHAT, address, None).await?;
    // Section 4.3: else one system could speak for another.
    if metadata.issuer != provider.issuer {
        let found: String = metadata.issuer.chars().take(200).collect();
        return Err(Failure::Misconfigured(format!("The issuer names itself {found:?}, not {:?}.", provider.issuer)));
    }
    let unsafe_address = |error: DialError| Failure::of_dialer("The page for signing in", error);
    dialer.check(&metadata.authorization_endpoint).map_err(unsafe_address)?;
    Ok(metadata)
}

async fn exchange(
    dialer: &Dialer,
    provider: &Provider,
    metadata: &Metadata,
    back: &str,
    attempt: &Attempt,
    code: &str,
) -> Result<Tokens, Failure> {
    const WHAT: &str = "The exchange of the code";
    let request = question(provider, metadata, back, attempt, code);
    let answer = dialer.send(request).await.map_err(|error| Failure::of_dialer(WHAT, error))?;
    match answer.status {
        200 => parsed(WHAT, &answer),
        400 | 401 => {
            let refused: Refused = parsed(WHAT, &answer)?;
            let error: String = refused.error.chars().filter(char::is_ascii_graphic).take(60).collect();
            let sentence = format!("{WHAT} was refused: {error}.");
            // Of these, only a code that was used or is too old is no matter of settings (RFC 6749, section 5.2).
            Err(if error == "invalid_grant" { Failure::Untrusted(sentence) } else { Failure::Misconfigured(sentence) })
        }
        status => Err(Failure::of_status(WHAT, status)),
    }
}

/// What is asked with the code (RFC 6749, section 4.1.3; RFC 7636, section 4.5).
fn question(provider: &Provider, metadata: &Metadata, back: &str, attempt: &Attempt, code: &str) -> Request {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", "authorization_code").append_pair("code", code).append_pair("redirect_uri", back);
    form.append_pair("code_verifier", &attempt.verifier);
    let mut headers = vec![
        ("Content-Type".to_owned(), "application/x-www-form-urlencoded".to_owned()),
        ("Accept".to_owned(), "application/json".to_owned()),
    ];
    // Without the list, a client shows its secret in the header (Discovery, section 3).
    let methods = metadata.token_endpoint_auth_methods_supported.as_deref();
    let in_header = methods.is_none_or(|methods| methods.iter().any(|method| method == "client_secret_basic"));
    match &provider.client_secret {
        Some(secret) if in_header => headers.push(("Authorization".to_owned(), basic(&provider.client_id, secret))),
        Some(secret) => {
            form.append_pair("client_id", &provider.client_id).append_pair("client_secret", secret);
        }
        None => {
            form.append_pair("client_id", &provider.client_id);
        }
    }
    let body = Some(Bytes::from(form.finish()));
    Request { method: Method::POST, url: metadata.token_endpoint.clone(), headers, body, max_body: MOST }
}

/// RFC 6749, section 2.3.1: both parts are encoded as in forms first.
fn basic(client_id: &str, secret: &str) -> String {
    let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    format!("Basic {}", STANDARD.encode(format!("{}:{}", encoded(client_id), encoded(secret))))
}

async fn get<T: serde::de::DeserializeOwned>(
    dialer: &Dialer,
    what: &str,
    url: Url,
    access: Option<&str>,
) -> Result<T, Failure> {
    let headers = |_: &Url| {
        let bearer = access.map(|access| ("Authorization".to_owned(), format!("Bearer {access}")));
        bearer.into_iter().chain([("Accept".to_owned(), "application/json".to_owned())]).collect()
    };
    let answer = dialer.get(url, headers, MOST, Follow::SameOrigin(3)).await;
    let answer = answer.map_err(|error| Failure::of_dialer(what, error))?;
    if answer.status == 200 { parsed(what, &answer) } else { Err(Failure::of_status(what, answer.status)) }
}

fn parsed<T: serde::de::DeserializeOwned>(what: &str, answer: &Answer) -> Result<T, Failure> {
    // The error of the parser may repeat a value, so only its place is told.
    serde_json::from_slice(&answer.body).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Failure::Misconfigured(format!("{what}: the answer is not what OpenID Connect asks for ({place})."))
    })
}

#[cfg(test)]
pub(crate) mod testing;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn claims(all: &Value) -> Claims {
        Claims { issuer: "https://i.example".into(), subject: "s".into(), all: all.as_object().unwrap().clone() }
    }

    #[test]
    fn claims_are_read_as_systems_write_them() {
        let full = claims(
            &json!({"email": " a.b@i.example ", "email_verified": "true", "given_name": "A", "family_name": "B",
            "groups": "staff", "realm_access": {"roles": ["x", 7, "y"]}, "a.b": ["whole"]}),
        );
        assert_eq!((full.email(), full.email_verified()), (Some("a.b@i.example"), true));
        assert_eq!((full.name(), full.handle(), full.label()), ("A B".into(), "a_b".into(), "a.b@i.example".into()));
        assert_eq!(full.groups("groups"), ["staff"]);
        assert_eq!(full.groups("realm_access.roles"), ["x", "y"]);
        assert_eq!(full.groups("a.b"), ["whole"]);
        assert!(full.groups("realm_access.none").is_empty() && full.groups("none.none").is_empty());
        for unsure in [json!({}), json!({"email_verified": false}), json!({"email_verified": 1})] {
            assert!(!claims(&unsure).email_verified(), "{unsure}");
        }
        assert_eq!(claims(&json!({"email": ""})).label(), "s");
    }

    #[test]
    fn one_try_is_not_another() {
        assert!(belongs("one", &Attempt::of("one").state));
        assert!(!belongs("one", &Attempt::of("other").state) && !belongs("one", ""));
        assert_eq!(basic("a b", "c:d"), format!("Basic {}", STANDARD.encode("a+b:c%3Ad")));
    }
}
