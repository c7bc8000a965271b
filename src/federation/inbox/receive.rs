//! The gate of the inbox (federation.md, section 5): what passes is stored durably before the 202.

use std::sync::Arc;

use axum::http::{HeaderMap, Method, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use serde_json::Value;

use crate::app::App;
use crate::domain::ids::Id;
use crate::federation::error::Refusal;
use crate::federation::followers::header::{self as header_of_followers, Said};
use crate::federation::followers::look;
use crate::federation::partnership::cursor;
use crate::federation::partnership::header::{self, Mark};
use crate::federation::policy;
use crate::federation::proof::owner;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::reading;
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::federation::sighted;
use crate::federation::signature::drop_linked_data_signature;
use crate::federation::signature::gate::{self, Claim};
use crate::federation::{jcs, keyring};
use crate::storage::actors::Actor;
use crate::storage::received::Received;
use crate::storage::{self, deliveries, received};

/// The largest body, in bytes: exactly so many are accepted.
pub const MAX_BODY: usize = 1_048_576;

/// What may be passed on by others, for its actor's proof: what is said of texts. A proof holds for ever, so that an old
/// Follow or Accept could come again when it is not meant any more.
const CARRIED: [&str; 8] = ["Create", "Update", "Delete", "Announce", "Like", "EmojiReact", "Add", "Remove"];

/// A request to an inbox, as it came.
pub struct Delivery {
    /// Path and query as received.
    pub target: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

/// Judges a delivery and keeps it. Answers how far the sender's log has been read here, where it names a place in it.
///
/// # Errors
/// [`Refusal`] with the status that federation.md names; then nothing is stored.
pub async fn receive(app: &Arc<App>, delivery: &Delivery) -> Result<Option<Mark>, Refusal> {
    check_media_type(&delivery.headers)?;
    if delivery.body.len() > MAX_BODY {
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is larger than 1 MiB."));
    }
    let claim = claim(app, delivery)?;
    // Policy by the host of the key comes before any fetch (rule R8).
    policy::admit(app, claim.key_id.as_str())?;
    let (activity, value) = read(&delivery.body)?;
    if is_farewell_of_a_stranger(app, &activity)? {
        return Ok(None);
    }
    let signer = verified(app, &claim).await?;
    let speaker = spoken_by(app, &delivery.body, &activity, &signer).await?;
    check_origins(&activity, &speaker)?;
    let told = Told {
        place: place_in_log(&claim, &delivery.headers),
        followers: header_of_followers::of_request(&claim, &delivery.headers, &signer),
    };
    keep(app, &claim, (&activity, &value), (&speaker, &signer), told).await
}

/// What the signed header of a delivery says beside the activity.
struct Told {
    place: Option<Mark>,
    followers: Option<Said>,
}

/// The place in the sender's log, believed only where the signature covers it (rule R2).
fn place_in_log(claim: &Claim, headers: &HeaderMap) -> Option<Mark> {
    let mut values = headers.get_all(header::LOG).iter();
    let only = values.next().filter(|_| values.next().is_none())?;
    Mark::read(only.to_str().ok()?).filter(|_| claim.covers(header::LOG))
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

/// The actor whose key made the signature.
async fn verified(app: &App, claim: &Claim) -> Result<Actor, Refusal> {
    keyring::signer(app, claim).await
}

/// Whose activity it is: the signer's, or, where somebody passes it on, that of the actor whose proof it carries
/// (rule R9).
async fn spoken_by(app: &App, body: &[u8], activity: &IncomingActivity, signer: &Actor) -> Result<Actor, Refusal> {
    let carried = CARRIED.contains(&activity.kind.as_str()) && activity.raw.get("proof").is_some();
    if activity.actor == signer.uri || !carried {
        return Ok(signer.clone());
    }
    policy::admit(app, &activity.actor)?;
    // What is signed must read in one way only.
    let document = jcs::read(body).map_err(|error| {
        Refusal::new(StatusCode::BAD_REQUEST, "malformed", format!("The activity's proof cannot hold: {error}."))
    })?;
    match owner::of(app, &document).await {
        Ok(Some(actor)) => Ok(actor),
        Ok(None) => {
            let sentence = "Neither the key of the request nor a proof is the actor's of this activity.";
            Err(Refusal::new(StatusCode::FORBIDDEN, "proof", sentence))
        }
        Err(FetchError::Storage(error)) => Err(error.into()),
        Err(error) => Err(Refusal::later("key-fetch", error.to_string())),
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
    (activity, value): (&IncomingActivity, &Value),
    (speaker, signer): (&Actor, &Actor),
    told: Told,
) -> Result<Option<Mark>, Refusal> {
    let now = app.now();
    let row = Received {
        id: app.ids.next(),
        activity_uri: activity.id.clone(),
        signer_uri: speaker.uri.clone(),
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
    let (until, signer, shared) = (claim.replayable_until.0, signer.clone(), Arc::clone(app));
    let reached = app
        .db
        .write_unseen(move |tx| {
            if !received::first_sight(tx, &hash, until)? {
                return Ok::<_, storage::Error>(None);
            }
            received::insert(tx, &row)?;
            // Whoever speaks to us is there: what waits for that host goes out at once.
            deliveries::revive(tx, &signer.host, now.0)?;
            sighted::received(tx, &signer.host, now.0)?;
            if let Some(said) = &told.followers {
                look::plan(tx, &shared, &signer, said, now.0)?;
            }
            // It is on the disk with this transaction, so its number is no longer missing.
            let place = told.place.as_ref();
            place.map_or(Ok(None), |place| cursor::heard(tx, &shared, &signer.host, place, &row.activity_uri))
        })
        .await?;
    app.wake.digest.notify_one();
    app.wake.lanes.notify_one();
    Ok(reached)
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
