//! Fetch an actor or object by address or handle, signed by our node, within limits; nothing is believed that another
//! origin says (FEP-fe34). Keys are in [`keyring`].

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use serde_json::Value;
use url::Url;

use super::protocol::MAX_ACTOR_BYTES;
use super::protocol::actor::IncomingActor;
use super::signature::sending::Sender;
use super::{keyring, knock, profiles, sighted};
use crate::actions::policy;
use crate::app::App;
use crate::dialer::{Answer, DialError, Follow};
use crate::domain::time::Timestamp;
use crate::storage;
use crate::storage::actors::{self, Actor};
use crate::storage::{facts, peers};
use crate::text::sanitize;

/// The largest object, in bytes.
pub(super) const MAX_OBJECT: usize = 1024 * 1024;
/// So many redirects are followed to a document.
pub(super) const REDIRECTS: u8 = 2;
/// So many are followed, within its origin, to a document that says whose a key is.
pub(super) const REDIRECTS_OF_KEYS: u8 = 1;
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
    fetch(app, address, max, Follow::Anywhere(REDIRECTS)).await
}

/// The same for a document that says whose a key is: it is not fetched from another origin (rule R6).
///
/// # Errors
/// [`FetchError`].
pub(super) async fn document_of_key(app: &App, address: &str) -> Result<Value, FetchError> {
    fetch(app, address, MAX_ACTOR_BYTES, Follow::SameOrigin(REDIRECTS_OF_KEYS)).await
}

/// The answer to a signed question of our node, noted in the health of a partner. `etag` makes it conditional. A partner
/// whose clock is wrong stays in step through what is fetched: it is asked again, signed by its own clock.
///
/// # Errors
/// [`FetchError`] where there is no answer.
pub(super) async fn answer(
    app: &App,
    address: &str,
    etag: Option<&str>,
    max: usize,
    follow: Follow,
) -> Result<Answer, FetchError> {
    let url = Url::parse(address).map_err(|error| FetchError::Never(format!("{address}: {error}")))?;
    let sender = Sender { keys: app.signing_keys(app.node.id)?, actor: app.node.uri.clone() };
    let mut fetch = knock::Fetch { url: &url, accept: ACCEPT, etag, max_body: max, follow, ahead_ms: 0 };
    // On the heap, or everything that fetches would carry it about.
    let answer = Box::pin(sighted::watch(app, &url, knock::get(app, &sender, fetch))).await?;
    let Some(ahead_ms) = sighted::only_its_clock(app, &answer)? else { return Ok(answer) };
    fetch.ahead_ms = ahead_ms;
    Box::pin(sighted::watch(app, &url, knock::get(app, &sender, fetch))).await
}

async fn fetch(app: &App, address: &str, max: usize, follow: Follow) -> Result<Value, FetchError> {
    let answer = answer(app, address, None, max, follow).await?;
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
    fetched_since(app, uri, app.now().plus_ms(-2_000)).await
}

/// The same, content with what was fetched after `moment` only: by whoever was first while we waited.
pub(super) async fn fetched_since(app: &App, uri: &str, moment: Timestamp) -> Result<Actor, FetchError> {
    let gate = flight(uri);
    let _one_at_a_time = gate.lock().await;
    if let Some(failure) = remembered(app.now(), uri) {
        return Err(failure);
    }
    let recent = app.db.read(|conn| actors::by_uri(conn, uri))?;
    if let Some(recent) = recent.filter(|actor| actor.fetched_at > moment.0) {
        return Ok(recent);
    }
    let fetched = fetch_and_keep(app, uri).await;
    if let Err(failure @ (FetchError::Never(_) | FetchError::Gone)) = &fetched {
        remember(app.now(), uri, failure.clone());
    }
    fetched
}

async fn fetch_and_keep(app: &App, uri: &str) -> Result<Actor, FetchError> {
    let value = document_of_key(app, uri).await?;
    let incoming = IncomingActor::read(&value).map_err(|error| FetchError::Never(error.to_string()))?;
    if incoming.id != uri && !same_origin(&incoming.id, uri) {
        return Err(FetchError::Never(format!("{uri} says that it is {}", incoming.id)));
    }
    let said = facts_of(&incoming);
    let now = app.now();
    let keys = keyring::listed(&incoming, now.0);
    let mut actor = row(&incoming, now).ok_or_else(|| FetchError::Never(format!("{uri} is no usable actor")))?;
    actor.id = app.ids.next();
    let mode = app.config.federation.mode;
    let declared = profiles::declared(&incoming.implements);
    let host = actor.host.clone();
    let kept = app
        .db
        .write(move |tx| {
            let mut actor = actor.clone();
            if policy::rejects_media(tx, &actor.host)? {
                actor.icon = None;
            }
            match actors::by_uri(tx, &actor.uri)? {
                Some(known) if known.local => return Ok(known),
                Some(known) => {
                    actor.id = known.id;
                    actor.created_at = known.created_at;
                    actors::update(tx, &actor)?;
                }
                None => {
                    actors::insert(tx, &actor)?;
                    let listed = policy::listed(tx, mode, &actor.host)?;
                    peers::put_verdict(tx, &actor.host, listed)?;
                }
            }
            keyring::note_change(tx, &actor, &keys, now.0)?;
            actors::replace_remote_keys(tx, &actor.uri, &keys)?;
            facts::put(tx, &facts::Facts { actor_id: actor.id, ..said.clone() })?;
            Ok(actor)
        })
        .await
        .map_err(|error: storage::Error| FetchError::Storage(error))?;
    if let Some(sending) = declared {
        profiles::hear(app, &host, sending).await?;
    }
    Ok(kept)
}

/// What an actor says about itself; its collections count only at its own origin.
fn facts_of(incoming: &IncomingActor) -> facts::Facts {
    let aliases: Vec<String> = incoming.also_known_as.iter().take(64).cloned().collect();
    let said = facts::Facts {
        featured: incoming.featured.clone().filter(|featured| same_origin(featured, &incoming.id)),
        moved_to: incoming.moved_to.clone(),
        discoverable: incoming.discoverable,
        indexable: incoming.indexable,
        ..facts::Facts::open(0)
    };
    said.with_aliases(&aliases)
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
        url: own_page(incoming.url.as_deref(), &incoming.id),
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

/// The page of an actor or a text: only an address of the same origin is believed, since authority comes from the id
/// (lesson 6).
pub(super) fn own_page(url: Option<&str>, id: &str) -> String {
    url.filter(|url| same_origin(url, id)).unwrap_or(id).to_owned()
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

/// One fetch at a time of each address.
static FLIGHTS: LazyLock<moka::sync::Cache<String, Arc<tokio::sync::Mutex<()>>>> =
    LazyLock::new(|| moka::sync::Cache::new(4096));

pub(super) fn flight(uri: &str) -> Arc<tokio::sync::Mutex<()>> {
    FLIGHTS.get_with(uri.to_owned(), || Arc::new(tokio::sync::Mutex::new(())))
}

/// Failed fetches and until when they are remembered. Bounded: the oldest half goes when it is full.
static FAILURES: LazyLock<Mutex<HashMap<String, (i64, FetchError)>>> = LazyLock::new(|| Mutex::new(HashMap::new()));

pub(super) fn remembered(now: Timestamp, uri: &str) -> Option<FetchError> {
    let failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    failures.get(uri).filter(|(until, _)| *until > now.0).map(|(_, failure)| failure.clone())
}

pub(super) fn remember(now: Timestamp, uri: &str, failure: FetchError) {
    let mut failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    if failures.len() >= 4096 {
        failures.retain(|_, (until, _)| *until > now.plus_ms(NEGATIVE_MS / 2).0);
    }
    failures.insert(uri.to_owned(), (now.plus_ms(NEGATIVE_MS).0, failure));
}
