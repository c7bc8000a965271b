//! Fetch an actor or object by address or handle, signed by our node, within limits; nothing is believed that another
//! origin says (FEP-fe34).

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use serde_json::Value;
use url::Url;

use super::protocol::actor::IncomingActor;
use super::signature::cavage;
use crate::app::App;
use crate::dialer::{DialError, Follow};
use crate::domain::time::Timestamp;
use crate::keys::PublicKey;
use crate::storage;
use crate::storage::actors::{self, Actor, RemoteKey};
use crate::text::sanitize;

/// The largest actor document, in bytes.
const MAX_ACTOR: usize = 100 * 1024;
/// The largest object, in bytes.
const MAX_OBJECT: usize = 1024 * 1024;
/// How long a failed fetch is remembered, in milliseconds (rule R7).
const NEGATIVE_MS: i64 = 5 * 60_000;
/// How long a fetched actor is taken as it is, in milliseconds.
const FRESH_MS: i64 = 24 * 3_600_000;

/// Why something could not be fetched.
#[derive(Debug, Clone, thiserror::Error)]
pub enum FetchError {
    /// It cannot be had now: another attempt may succeed.
    #[error("{0}")]
    Later(String),
    /// It is erased: 410 at its origin.
    #[error("it is gone")]
    Gone,
    /// It is absent, or not what it claims to be.
    #[error("{0}")]
    Never(String),
    /// Our own database failed.
    #[error(transparent)]
    Storage(#[from] storage::Error),
}

impl From<DialError> for FetchError {
    fn from(error: DialError) -> Self {
        match error {
            DialError::Refused | DialError::TooLarge => Self::Never(error.sentence().to_owned()),
            other => Self::Later(other.sentence().to_owned()),
        }
    }
}

/// Scheme, host and port together: what may speak for an id.
pub fn origin(address: &str) -> Option<String> {
    let url = Url::parse(address).ok().filter(Url::has_host)?;
    Some(url.origin().ascii_serialization())
}

/// Whether two ids have the same origin.
pub fn same_origin(one: &str, other: &str) -> bool {
    origin(one).is_some_and(|first| origin(other) == Some(first))
}

/// Host of an address, with the port where one is named.
pub fn host_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// Fetches a document of ActivityStreams; its `id` has the origin that it came from (CVE-2024-23832).
///
/// # Errors
/// [`FetchError`].
pub async fn document(app: &App, address: &str, max: usize) -> Result<Value, FetchError> {
    let url = Url::parse(address).map_err(|error| FetchError::Never(format!("{address}: {error}")))?;
    let keys = app.signing_keys(app.node.id)?;
    let key_id = format!("{}#main-key", app.node.uri);
    let clock = app.clock.clone();
    let headers = |hop: &Url| {
        let mut headers = cavage::sign_get(&keys, &key_id, hop, clock.now());
        headers.push(("Accept".to_owned(), ACCEPT.to_owned()));
        headers
    };
    let answer = app.dialer.get(url, headers, max, Follow::Anywhere(2)).await?;
    match answer.status {
        200 => {}
        410 => return Err(FetchError::Gone),
        status @ (408 | 425 | 429 | 500..=599) => {
            return Err(FetchError::Later(format!("{address} answered {status}")));
        }
        status => return Err(FetchError::Never(format!("{address} answered {status}"))),
    }
    let content_type = answer.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !is_activity_json(content_type) {
        return Err(FetchError::Never(format!("{address} is no ActivityStreams document")));
    }
    let value: Value =
        serde_json::from_slice(&answer.body).map_err(|error| FetchError::Never(format!("{address}: {error}")))?;
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
    if !same_origin(id, answer.final_url.as_str()) {
        return Err(FetchError::Never(format!("{address} says that it is {id}, of another origin")));
    }
    Ok(value)
}

/// What we ask for.
pub const ACCEPT: &str =
    "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

/// Every legal spelling of the media types of ActivityStreams (lesson 2), whatever the order and case of parameters.
pub fn is_activity_json(content_type: &str) -> bool {
    let Ok(mime) = content_type.trim().parse::<mime::Mime>() else { return false };
    match mime.essence_str().to_ascii_lowercase().as_str() {
        "application/activity+json" => true,
        "application/ld+json" => mime.get_param("profile").is_some_and(|profile| {
            profile.as_str().split_whitespace().any(|one| one == "https://www.w3.org/ns/activitystreams")
        }),
        _ => false,
    }
}

/// An actor as we know it, fetched where it is unknown or old.
///
/// # Errors
/// [`FetchError`]; an old copy is better than none where the fetch fails for now.
pub async fn actor(app: &App, uri: &str) -> Result<Actor, FetchError> {
    let known = app.db.read(|conn| actors::by_uri(conn, uri))?;
    match known {
        Some(known) if known.local || known.fetched_at > app.now().plus_ms(-FRESH_MS).0 => Ok(known),
        Some(known) => match refetch(app, uri).await {
            Ok(fresh) => Ok(fresh),
            Err(FetchError::Later(_)) => Ok(known),
            Err(error) => Err(error),
        },
        None => refetch(app, uri).await,
    }
}

/// Fetches an actor anew and keeps it with its keys. One fetch at a time per actor; failures are remembered.
///
/// # Errors
/// [`FetchError`].
pub async fn refetch(app: &App, uri: &str) -> Result<Actor, FetchError> {
    let gate = flight(uri);
    let _one_at_a_time = gate.lock().await;
    if let Some(failure) = remembered(app.now(), uri) {
        return Err(failure);
    }
    let recent = app.db.read(|conn| actors::by_uri(conn, uri))?;
    if let Some(recent) = recent.filter(|actor| actor.fetched_at > app.now().plus_ms(-2_000).0) {
        return Ok(recent);
    }
    let fetched = fetch_and_keep(app, uri).await;
    if let Err(failure @ (FetchError::Never(_) | FetchError::Gone)) = &fetched {
        remember(app.now(), uri, failure.clone());
    }
    fetched
}

/// Fetches the keys of a known actor anew after a signature did not fit: once in five minutes (rule R7).
///
/// # Errors
/// `Later` when it was done less than five minutes ago, so that the other side tries again.
pub async fn refetch_key(app: &App, uri: &str) -> Result<Actor, FetchError> {
    if REFETCHED.get(uri).is_some_and(|until| until > app.now().0) {
        return Err(FetchError::Later(format!("the keys of {uri} were fetched a moment ago")));
    }
    REFETCHED.insert(uri.to_owned(), app.now().plus_ms(NEGATIVE_MS).0);
    refetch(app, uri).await
}

/// Until when the keys of an actor are not fetched again.
static REFETCHED: LazyLock<moka::sync::Cache<String, i64>> = LazyLock::new(|| moka::sync::Cache::new(4096));

async fn fetch_and_keep(app: &App, uri: &str) -> Result<Actor, FetchError> {
    let value = document(app, uri, MAX_ACTOR).await?;
    let incoming = IncomingActor::read(&value).map_err(|error| FetchError::Never(error.to_string()))?;
    if incoming.id != uri && !same_origin(&incoming.id, uri) {
        return Err(FetchError::Never(format!("{uri} says that it is {}", incoming.id)));
    }
    let keys = reciprocal_keys(&incoming, app.now().0);
    let now = app.now();
    let mut actor = row(&incoming, now).ok_or_else(|| FetchError::Never(format!("{uri} is no usable actor")))?;
    actor.id = app.ids.next();
    app.db
        .write(move |tx| {
            let mut actor = actor.clone();
            match actors::by_uri(tx, &actor.uri)? {
                Some(known) if known.local => return Ok(known),
                Some(known) => {
                    actor.id = known.id;
                    actor.created_at = known.created_at;
                    actors::update(tx, &actor)?;
                }
                None => actors::insert(tx, &actor)?,
            }
            actors::replace_remote_keys(tx, &actor.uri, &keys)?;
            Ok(actor)
        })
        .await
        .map_err(|error: storage::Error| FetchError::Storage(error))
}

/// The keys that an actor lists and that say themselves that they are this actor's, of its own origin (rule R6).
fn reciprocal_keys(actor: &IncomingActor, now: i64) -> Vec<RemoteKey> {
    let pems = actor.public_keys.iter().map(|key| (&key.id, &key.owner, &key.pem));
    let multibase = actor.multikeys.iter().map(|key| (&key.id, &key.controller, &key.multibase));
    pems.chain(multibase)
        .filter(|(id, owner, _)| **owner == actor.id && same_origin(id, &actor.id))
        .take(8)
        .map(|(id, _, key)| RemoteKey {
            key_id: id.clone(),
            actor_uri: actor.id.clone(),
            public_key: key.clone(),
            fetched_at: now,
        })
        .collect()
}

fn row(incoming: &IncomingActor, now: Timestamp) -> Option<Actor> {
    let host = host_of(&incoming.id)?;
    let handle = incoming.preferred_username.clone()?;
    if !same_origin(&incoming.inbox, &incoming.id) {
        return None;
    }
    let shared = incoming.shared_inbox.clone().filter(|inbox| same_origin(inbox, &incoming.id));
    let name = incoming.name.clone().unwrap_or_default();
    let name = sanitize::plain_text(&name).chars().take(200).collect::<String>();
    Some(Actor {
        id: 0,
        uri: incoming.id.clone(),
        kind: incoming.kind.to_lowercase(),
        local: false,
        handle: handle.clone(),
        host,
        name: if name.trim().is_empty() { handle } else { name },
        summary: sanitize::foreign_html(incoming.summary.as_deref().unwrap_or_default()),
        url: incoming.url.clone().unwrap_or_else(|| incoming.id.clone()),
        inbox: incoming.inbox.clone(),
        shared_inbox: shared,
        followers: incoming.followers.clone(),
        icon: incoming.icon.clone(),
        manually_approves: incoming.manually_approves,
        created_at: now.0,
        fetched_at: now.0,
        gone_at: None,
        header: None,
        fields: "[]".to_owned(),
    })
}

/// A public key by its `keyId`, and the actor whose it is; fetched where it is unknown.
///
/// # Errors
/// [`FetchError`].
pub async fn key(app: &App, key_id: &str) -> Result<(PublicKey, Actor), FetchError> {
    if let Some(found) = known_key(app, key_id)? {
        return Ok(found);
    }
    let owner = owner_of_key(app, key_id).await?;
    refetch(app, &owner).await?;
    known_key(app, key_id)?.ok_or_else(|| FetchError::Never(format!("{owner} does not list the key {key_id}")))
}

/// A key that is here already.
///
/// # Errors
/// The database's.
pub fn known_key(app: &App, key_id: &str) -> Result<Option<(PublicKey, Actor)>, FetchError> {
    let found = app.db.read(|conn| {
        let Some(key) = actors::remote_key(conn, key_id)? else { return Ok::<_, storage::Error>(None) };
        Ok(actors::by_uri(conn, &key.actor_uri)?.map(|actor| (key, actor)))
    })?;
    let Some((stored, actor)) = found else { return Ok(None) };
    let parsed =
        PublicKey::from_pem(&stored.public_key).or_else(|_no_pem| PublicKey::from_multibase(&stored.public_key));
    let key = parsed.map_err(|error| FetchError::Never(error.to_string()))?;
    Ok(Some((key, actor)))
}

/// The actor behind a `keyId`: the address before `#`, or what the key document names as its owner (path form).
async fn owner_of_key(app: &App, key_id: &str) -> Result<String, FetchError> {
    if let Some((actor, _)) = key_id.split_once('#') {
        return Ok(actor.to_owned());
    }
    if let Some(failure) = remembered(app.now(), key_id) {
        return Err(failure);
    }
    let fetched = document(app, key_id, MAX_ACTOR).await;
    if let Err(failure @ (FetchError::Never(_) | FetchError::Gone)) = &fetched {
        remember(app.now(), key_id, failure.clone());
    }
    let value = fetched?;
    let nested = value.get("publicKey").and_then(|key| key.get("owner"));
    let owner = value.get("owner").or_else(|| value.get("controller")).or(nested).and_then(Value::as_str);
    let owner = owner.unwrap_or(key_id);
    if !same_origin(owner, key_id) {
        return Err(FetchError::Never(format!("the key {key_id} names an owner of another origin")));
    }
    Ok(owner.to_owned())
}

/// Fetches a post by its address; answers the document and its id.
///
/// # Errors
/// [`FetchError`].
pub async fn object(app: &App, address: &str) -> Result<Value, FetchError> {
    let value = document(app, address, MAX_OBJECT).await?;
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
    if id == address {
        return Ok(value);
    }
    // The id is the truth, not the address that somebody typed: ask once more, there.
    let again = document(app, id, MAX_OBJECT).await?;
    if again.get("id").and_then(Value::as_str) != Some(id) {
        return Err(FetchError::Never(format!("{address} does not keep to one id")));
    }
    Ok(again)
}

static FLIGHTS: LazyLock<moka::sync::Cache<String, Arc<tokio::sync::Mutex<()>>>> =
    LazyLock::new(|| moka::sync::Cache::new(4096));

fn flight(uri: &str) -> Arc<tokio::sync::Mutex<()>> {
    FLIGHTS.get_with(uri.to_owned(), || Arc::new(tokio::sync::Mutex::new(())))
}

/// Failed fetches and until when they are remembered. Bounded: the oldest half goes when it is full.
static FAILURES: LazyLock<Mutex<HashMap<String, (i64, FetchError)>>> = LazyLock::new(|| Mutex::new(HashMap::new()));

fn remembered(now: Timestamp, uri: &str) -> Option<FetchError> {
    let failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    failures.get(uri).filter(|(until, _)| *until > now.0).map(|(_, failure)| failure.clone())
}

fn remember(now: Timestamp, uri: &str, failure: FetchError) {
    let mut failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    if failures.len() >= 4096 {
        failures.retain(|_, (until, _)| *until > now.plus_ms(NEGATIVE_MS / 2).0);
    }
    failures.insert(uri.to_owned(), (now.plus_ms(NEGATIVE_MS).0, failure));
}
