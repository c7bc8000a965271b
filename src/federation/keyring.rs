//! Keys of others: who signed a request, which keys an actor lists, and fetching them within bounds (rules R6 to R8).

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::Semaphore;

use super::error::Refusal;
use super::profiles;
use super::protocol::actor::{self as wire, IncomingActor};
use super::protocol::reading;
use super::resolve::{self, FetchError, origin, same_origin};
use super::signature::Profile;
use super::signature::gate::Claim;
use super::signature::sending::Sending;
use crate::app::App;
use crate::keys::PublicKey;
use crate::storage::actors::{self, Actor, RemoteKey};
use crate::storage::{self, Conn, partners, profiles as memory};

/// How many requests may wait inline for a key, and how long each (rule R8).
static WAITING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(64));
const PATIENCE: Duration = Duration::from_secs(3);
/// How long the keys of an actor are not fetched again, in milliseconds (rule R7).
const AGAIN_MS: i64 = 5 * 60_000;
/// How many documents are fetched from one origin in a minute because somebody claims to have a key there.
pub(super) const PER_ORIGIN: u32 = 120;
/// How many keys of one actor are kept.
pub(super) const MOST_KEYS: usize = 8;

/// A key that is here.
#[derive(Clone, Debug)]
pub struct Known {
    /// The key.
    pub key: PublicKey,
    /// Whose it is.
    pub actor: Actor,
    /// Whether its owner lists it as an assertion method, as a Multikey (FEP-521a): only such a key makes proofs.
    pub asserts: bool,
}

/// A key that is here already.
///
/// # Errors
/// The database's.
pub fn known(app: &App, key_id: &str) -> Result<Option<Known>, FetchError> {
    let found = app.db.read(|conn| {
        let Some(key) = actors::remote_key(conn, key_id)? else { return Ok::<_, storage::Error>(None) };
        Ok(actors::by_uri(conn, &key.actor_uri)?.map(|actor| (key.public_key, actor)))
    })?;
    Ok(found.and_then(|(text, actor)| {
        let asserts = !text.contains("-----");
        parse(&text).map(|key| Known { key, actor, asserts })
    }))
}

fn parse(text: &str) -> Option<PublicKey> {
    PublicKey::from_pem(text).or_else(|_no_pem| PublicKey::from_multibase(text)).ok()
}

/// The actor whose key signed a request: known keys first, one fresh look when they do not fit (rule R7). What the peer
/// speaks is remembered (rule S3).
///
/// # Errors
/// 401 when the signature does not fit or the key cannot be used; 503 when the key cannot be had for now.
pub async fn signer(app: &App, claim: &Claim) -> Result<Actor, Refusal> {
    let key_id = claim.key_id.as_str();
    if let Some(known) = fitting(app, claim)? {
        heard(app, claim, &known).await?;
        return Ok(known.actor);
    }
    let _place = WAITING.try_acquire().map_err(|_full| Refusal::later("busy", "Too many keys are being fetched."))?;
    let fetched = tokio::time::timeout(PATIENCE, renewed(app, key_id)).await;
    // Whatever the fetch says: another request may have brought the key meanwhile.
    if let Some(known) = fitting(app, claim)? {
        heard(app, claim, &known).await?;
        return Ok(known.actor);
    }
    match fetched {
        Ok(Ok(())) => Err(Refusal::new(StatusCode::UNAUTHORIZED, "signature", "The signature does not fit the key.")),
        Ok(Err(FetchError::Later(sentence))) => Err(Refusal::later("key-fetch", sentence)),
        Ok(Err(FetchError::Storage(error))) => Err(error.into()),
        Ok(Err(error @ (FetchError::Gone | FetchError::Never(_)))) => {
            Err(Refusal::new(StatusCode::UNAUTHORIZED, "key", format!("Your key cannot be used: {error}.")))
        }
        Err(_slow) => Err(Refusal::later("key-fetch", "Your key cannot be fetched in time.")),
    }
}

fn fitting(app: &App, claim: &Claim) -> Result<Option<Known>, Refusal> {
    match known(app, claim.key_id.as_str()) {
        Ok(known) => Ok(known.filter(|known| claim.verify(&known.key))),
        Err(FetchError::Storage(error)) => Err(error.into()),
        Err(error) => Err(Refusal::later("key-fetch", error.to_string())),
    }
}

/// Who signs by RFC 9421 reads it too: from now on we knock with it first (rule S3).
async fn heard(app: &App, claim: &Claim, known: &Known) -> Result<(), Refusal> {
    if claim.profile != Profile::Rfc9421 {
        return Ok(());
    }
    let sending = if matches!(known.key, PublicKey::Ed25519(_)) { Sending::Ed25519 } else { Sending::Rsa9421 };
    profiles::hear(app, &known.actor.host, sending).await.map_err(Refusal::from)
}

/// Fetches the actor behind a `keyId` with its keys: at once where it is unknown, else once in five minutes.
///
/// # Errors
/// `Later` when it cannot be had for now, or was fetched a moment ago.
pub async fn renewed(app: &App, key_id: &str) -> Result<(), FetchError> {
    if let Some(failure) = resolve::remembered(app.now(), key_id) {
        return Err(failure);
    }
    let renewed = renew(app, key_id).await;
    if let Err(failure @ (FetchError::Never(_) | FetchError::Gone)) = &renewed {
        resolve::remember(app.now(), key_id, failure.clone());
    }
    renewed
}

async fn renew(app: &App, key_id: &str) -> Result<(), FetchError> {
    let began = app.now();
    let (known, same_key) = app.db.read(|conn| {
        let key = actors::remote_key(conn, key_id)?;
        Ok::<_, storage::Error>((key.as_ref().map(|key| key.actor_uri.clone()), key.is_some()))
    })?;
    let owner = match known {
        Some(owner) => owner,
        None => owner_of(app, key_id).await?,
    };
    let met = app.db.read(|conn| actors::by_uri(conn, &owner))?;
    if met.as_ref().is_some_and(|actor| actor.local) {
        return Err(FetchError::Never(format!("{owner} lives here and signs nothing from outside")));
    }
    if met.is_some() && RENEWED.get(&owner).is_some_and(|until| until > app.now().0) {
        // Whoever fetches it now brings what we wait for.
        drop(resolve::flight(&owner).lock().await);
        return Err(FetchError::Later(format!("the keys of {owner} were fetched a moment ago")));
    }
    spend(&owner)?;
    if met.is_some() {
        RENEWED.insert(owner.clone(), app.now().plus_ms(AGAIN_MS).0);
    }
    resolve::fetched_since(app, &owner, began).await?;
    let listed = app.db.read(|conn| actors::remote_key(conn, key_id))?;
    match listed {
        Some(_) => Ok(()),
        None if same_key => Ok(()),
        None => Err(FetchError::Never(format!("{owner} does not list the key {key_id}"))),
    }
}

/// Until when the keys of an actor are not fetched again.
static RENEWED: LazyLock<moka::sync::Cache<String, i64>> = LazyLock::new(|| moka::sync::Cache::new(4096));

/// How many documents each origin has been asked for in this minute.
static SPENT: LazyLock<moka::sync::Cache<String, Arc<AtomicU32>>> =
    LazyLock::new(|| moka::sync::Cache::builder().max_capacity(4096).time_to_live(Duration::from_secs(60)).build());

/// Counts a fetch; refuses it when strangers have made us ask this origin too often (rule R8).
fn spend(address: &str) -> Result<(), FetchError> {
    let origin = origin(address).ok_or_else(|| FetchError::Never(format!("{address} is no address")))?;
    let spent = SPENT.get_with(origin.clone(), Arc::default);
    if spent.fetch_add(1, Ordering::Relaxed) < PER_ORIGIN {
        return Ok(());
    }
    Err(FetchError::Later(format!("{origin} has been asked for too many keys in this minute")))
}

/// The actor behind a `keyId`: the address before `#`, or what the key's document names as its owner (path form).
async fn owner_of(app: &App, key_id: &str) -> Result<String, FetchError> {
    if let Some((actor, _)) = key_id.split_once('#') {
        return Ok(actor.to_owned());
    }
    let gate = resolve::flight(key_id);
    let _one_at_a_time = gate.lock().await;
    spend(key_id)?;
    let value = resolve::document_of_key(app, key_id).await?;
    let nested = value.as_object().and_then(|members| {
        let listed = wire::public_keys(members).into_iter().find(|key| key.id == key_id).map(|key| key.owner);
        let named = || reading::first_id(members, "owner").or_else(|| reading::first_id(members, "controller"));
        named().or(listed.filter(|owner| !owner.is_empty()))
    });
    let owner = nested.unwrap_or_else(|| key_id.to_owned());
    if !same_origin(&owner, key_id) {
        return Err(FetchError::Never(format!("the key {key_id} names an owner of another origin")));
    }
    Ok(owner)
}

/// The keys that an actor lists, that say themselves that they are this actor's, that have its origin (rule R6), and
/// that can be used here (rule R10).
pub(super) fn listed(actor: &IncomingActor, now: i64) -> Vec<RemoteKey> {
    let pems = actor.public_keys.iter().map(|key| (&key.id, &key.owner, &key.pem));
    let multikeys = actor.multikeys.iter().map(|key| (&key.id, &key.controller, &key.multibase));
    pems.filter(|(_, _, text)| PublicKey::from_pem(text).is_ok())
        .chain(multikeys.filter(|(_, _, text)| PublicKey::from_multibase(text).is_ok()))
        .filter(|(id, owner, _)| **owner == actor.id && same_origin(id, &actor.id))
        .take(MOST_KEYS)
        .map(|(id, _, key)| RemoteKey {
            key_id: id.clone(),
            actor_uri: actor.id.clone(),
            public_key: key.clone(),
            fetched_at: now,
        })
        .collect()
}

/// Notes that the node of a partner has other keys than before: its admin is to know of it, though it blocks nothing
/// (rule R7).
pub(super) fn note_change(conn: &mut Conn, actor: &Actor, keys: &[RemoteKey], now: i64) -> Result<(), storage::Error> {
    if actor.kind != "application" || partners::get(conn, &actor.host)?.is_none() {
        return Ok(());
    }
    let before = actors::remote_keys(conn, &actor.uri)?;
    let kept = |old: &RemoteKey| keys.iter().any(|new| new.key_id == old.key_id && new.public_key == old.public_key);
    if before.is_empty() || before.iter().all(kept) {
        return Ok(());
    }
    tracing::warn!(host = actor.host, "the node of a partner has changed its keys");
    memory::key_changed(conn, &actor.host, now)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The document of FEP-521a, with a reader's view of which keys count.
    #[test]
    fn only_keys_that_are_the_actors_own_and_usable_are_listed() {
        let alice = "https://server.example/users/alice";
        let multikey = |id: &str, controller: &str, text: &str| json!({"id": id, "type": "Multikey", "controller": controller, "publicKeyMultibase": text});
        let good = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
        let document = json!({
            "id": alice, "type": "Person", "inbox": format!("{alice}/inbox"),
            "assertionMethod": [
                multikey(&format!("{alice}#ed25519-key"), alice, good),
                multikey(&format!("{alice}#other"), "https://server.example/users/bob", good),
                multikey("https://evil.example/#key", alice, good),
                multikey(&format!("{alice}#broken"), alice, "z6Mk"),
            ],
        });
        let keys = listed(&IncomingActor::read(&document).unwrap(), 1);
        let ids: Vec<&str> = keys.iter().map(|key| key.key_id.as_str()).collect();
        assert_eq!(ids, [format!("{alice}#ed25519-key")]);
    }

    #[test]
    fn an_origin_is_asked_only_so_often_in_a_minute() {
        let key = |number: u32| format!("https://asked.example/users/{number}#main-key");
        for number in 0..PER_ORIGIN {
            spend(&key(number)).unwrap();
        }
        assert!(matches!(spend(&key(0)), Err(FetchError::Later(_))));
        spend("https://another.example/users/1").unwrap();
    }
}
