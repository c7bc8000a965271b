//! The gate of the inbox (federation.md, section 5): what passes is stored durably before the 202.

use std::sync::Arc;
use std::sync::LazyLock;
use std::time::Duration;

use axum::http::{HeaderMap, Method, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use serde_json::Value;
use tokio::sync::Semaphore;

use crate::app::App;
use crate::domain::ids::Id;
use crate::federation::error::Refusal;
use crate::federation::policy;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::reading;
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::federation::sighted;
use crate::federation::signature::drop_linked_data_signature;
use crate::federation::signature::gate::{self, Claim};
use crate::storage::actors::Actor;
use crate::storage::received::Received;
use crate::storage::{self, deliveries, received};

/// The largest body, in bytes: exactly so many are accepted.
pub const MAX_BODY: usize = 1_048_576;

/// How many requests may wait inline for a key, and how long each (rule R8).
static WAITING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(64));
const PATIENCE: Duration = Duration::from_secs(3);

/// A request to an inbox, as it came.
pub struct Delivery {
    /// Path and query as received.
    pub target: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

/// Judges a delivery and keeps it.
///
/// # Errors
/// [`Refusal`] with the status that federation.md names; then nothing is stored.
pub async fn receive(app: &Arc<App>, delivery: &Delivery) -> Result<(), Refusal> {
    check_media_type(&delivery.headers)?;
    if delivery.body.len() > MAX_BODY {
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is larger than 1 MiB."));
    }
    let claim = claim(app, delivery)?;
    // Policy by the host of the key comes before any fetch (rule R8).
    policy::admit(app, claim.key_id.as_str())?;
    let (activity, value) = read(&delivery.body)?;
    if is_farewell_of_a_stranger(app, &activity)? {
        return Ok(());
    }
    let signer = verified(app, &claim).await?;
    check_origins(&activity, &signer)?;
    keep(app, &claim, &activity, &value, &signer).await
}

fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let content_type = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if resolve::is_activity_json(content_type) {
        return Ok(());
    }
    let sentence = "Send application/activity+json, or application/ld+json with the profile of ActivityStreams.";
    Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", sentence))
}

/// What the request claims about its signer, read against our configured name (rule R3).
fn claim(app: &App, delivery: &Delivery) -> Result<Claim, Refusal> {
    let authority = app.host();
    let scheme = app.config.server.base_url.scheme();
    let Delivery { target, headers, body } = delivery;
    Ok(gate::read(&Method::POST, target, headers, body, &authority, scheme, app.now())?)
}

fn read(body: &[u8]) -> Result<(IncomingActivity, Value), Refusal> {
    let malformed = |sentence: String| Refusal::new(StatusCode::BAD_REQUEST, "malformed", sentence);
    let mut value: Value = serde_json::from_slice(body)
        .map_err(|error| malformed(format!("The body is no JSON that we read: {error}")))?;
    drop_linked_data_signature(&mut value);
    let activity = IncomingActivity::read(&value).map_err(|error| malformed(error.to_string()))?;
    Ok((activity, value))
}

/// A Delete of an actor that we never met: its key is gone, and there is nothing to erase.
fn is_farewell_of_a_stranger(app: &App, activity: &IncomingActivity) -> Result<bool, Refusal> {
    let itself = activity.object.as_ref().and_then(ObjectRef::id).is_some_and(|id| id == activity.actor);
    if activity.kind != "Delete" || !itself {
        return Ok(false);
    }
    let known = app.db.read(|conn| storage::actors::by_uri(conn, &activity.actor))?;
    Ok(known.is_none())
}

/// The actor whose key made the signature: known keys first, one fresh fetch when they do not fit (rule R7).
async fn verified(app: &App, claim: &Claim) -> Result<Actor, Refusal> {
    let key_id = claim.key_id.as_str();
    let known = resolve::known_key(app, key_id).map_err(|error| cannot_fetch(&error))?;
    if let Some((key, actor)) = &known
        && claim.verify(key)
    {
        return Ok(actor.clone());
    }
    let wrong = || Refusal::new(StatusCode::UNAUTHORIZED, "signature", "The signature does not fit the key.");
    let _place = WAITING.try_acquire().map_err(|_full| Refusal::later("busy", "Too many keys are being fetched."))?;
    let fetched = tokio::time::timeout(PATIENCE, async {
        if let Some((_, actor)) = &known {
            resolve::refetch_key(app, &actor.uri).await?;
        }
        resolve::key(app, key_id).await
    });
    let answer = fetched.await.map_err(|_slow| Refusal::later("key-fetch", "Your key cannot be fetched in time."))?;
    let (key, actor) = answer.map_err(|error| cannot_fetch(&error))?;
    if claim.verify(&key) { Ok(actor) } else { Err(wrong()) }
}

fn cannot_fetch(error: &FetchError) -> Refusal {
    match error {
        FetchError::Later(sentence) => Refusal::later("key-fetch", sentence.clone()),
        FetchError::Storage(error) => Refusal::from(error.clone()),
        FetchError::Gone | FetchError::Never(_) => {
            Refusal::new(StatusCode::UNAUTHORIZED, "key", format!("Your key cannot be used: {error}."))
        }
    }
}

/// Signer, actor and id belong together (rule R9, FEP-fe34).
fn check_origins(activity: &IncomingActivity, signer: &Actor) -> Result<(), Refusal> {
    let forbidden = |sentence: &str| Err(Refusal::new(StatusCode::FORBIDDEN, "origin", sentence));
    if activity.actor != signer.uri {
        return forbidden("The activity's actor is not the owner of the key.");
    }
    if !same_origin(&activity.id, &signer.uri) {
        return forbidden("The activity's id is of another origin than its actor.");
    }
    let owns = |object: &Value| {
        let id = object.get("id").and_then(Value::as_str);
        id.is_none_or(|id| same_origin(id, &signer.uri))
    };
    let named = activity.object.as_ref().and_then(ObjectRef::id);
    if activity.kind == "Delete" && named.is_some_and(|id| !same_origin(&id, &signer.uri)) {
        return forbidden("Only its own origin can erase an object.");
    }
    let speaks_of_own = matches!(activity.kind.as_str(), "Create" | "Update");
    let embedded = activity.object.as_ref().and_then(|object| object.embedded());
    if speaks_of_own && !embedded.is_none_or(owns) {
        return forbidden("The object's id is of another origin than its author.");
    }
    let author = |object: &Value| object.as_object().and_then(|members| reading::first_id(members, "attributedTo"));
    if speaks_of_own && embedded.and_then(author).is_some_and(|author| author != signer.uri) {
        return forbidden("The object belongs to somebody else than the activity's actor.");
    }
    Ok(())
}

async fn keep(
    app: &Arc<App>,
    claim: &Claim,
    activity: &IncomingActivity,
    value: &Value,
    signer: &Actor,
) -> Result<(), Refusal> {
    let now = app.now();
    let row = Received {
        id: app.ids.next(),
        activity_uri: activity.id.clone(),
        signer_uri: signer.uri.clone(),
        root: activity.object.as_ref().and_then(ObjectRef::id).unwrap_or_else(|| activity.id.clone()),
        body: Some(value.to_string()),
        state: "waiting".to_owned(),
        reason: None,
        attempts: 0,
        run_at: now.0,
        lease_until: 0,
        received_at: now.0,
    };
    let hash = URL_SAFE_NO_PAD.encode(claim.hash);
    let (until, host) = (claim.replayable_until.0, signer.host.clone());
    app.db
        .write(move |tx| {
            if received::first_sight(tx, &hash, until)? {
                received::insert(tx, &row)?;
                // Whoever speaks to us is there: what waits for that host goes out at once.
                deliveries::revive(tx, &host, now.0)?;
                sighted::received(tx, &host, now.0)?;
            }
            Ok::<_, storage::Error>(())
        })
        .await?;
    app.wake.digest.notify_one();
    app.wake.lanes.notify_one();
    Ok(())
}

/// Whether a person with this number lives here: the personal inbox of anybody else is 404.
///
/// # Errors
/// The database's.
pub fn knows_person(app: &App, id: Id) -> Result<bool, Refusal> {
    let uri = app.config.url(&format!("/people/{id}"));
    let found = app.db.read(|conn| storage::actors::by_uri(conn, &uri))?;
    Ok(found.is_some_and(|actor| actor.local && actor.gone_at.is_none()))
}
