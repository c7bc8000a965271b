//! Do what a received activity says: each by its type, in one transaction with the note of what became of it.
//!
//! Repeats are harmless. What cannot be done now is tried again; what cannot be done at all stays with its reason.

use std::sync::Arc;

use serde_json::Value;

use super::{deeds, follows, groups, texts};
use crate::actions;
use crate::actions::accept::Outcome;
use crate::app::App;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::storage::actors::Actor;
use crate::storage::received::{self, Received};
use crate::storage::{Conn, partners, refusals};

/// After so many attempts an activity is put into quarantine, where an admin finds it (federation.md, promise 5).
const ATTEMPTS: i64 = 5;
/// When a failed attempt is repeated, in milliseconds times the number of attempts squared.
const AGAIN_MS: i64 = 10_000;

/// The end of the id of an Update that a comparison makes of a fetched object.
pub const COMPARED: &str = "#compared";

/// What the digestion of an activity came to.
pub type Digested = Result<Outcome, Failure>;

/// Why an activity was not digested.
#[derive(Debug, Clone)]
pub enum Failure {
    /// It can be tried again.
    Later(String),
    /// It never can.
    Never(String),
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Later(sentence) => Self::Later(sentence),
            FetchError::Storage(error) => Self::Later(error.to_string()),
            FetchError::Gone | FetchError::Never(_) => Self::Never(error.to_string()),
        }
    }
}

impl From<actions::Error> for Failure {
    fn from(error: actions::Error) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<crate::storage::Error> for Failure {
    fn from(error: crate::storage::Error) -> Self {
        Self::Later(error.to_string())
    }
}

/// Digests one received activity and notes what became of it.
///
/// # Errors
/// The database's; the activity is then digested again when its lease has run out.
pub async fn one(app: &Arc<App>, row: Received) -> Result<(), crate::storage::Error> {
    let (kind, outcome) = match parse(&row) {
        Ok(activity) => (activity.kind.clone(), by_type(app, &row.signer_uri, &activity).await),
        Err(failure) => (String::new(), Err(failure)),
    };
    let (id, attempts, now) = (row.id, row.attempts, app.now().0);
    let host = resolve::host_of(&row.signer_uri).unwrap_or_default();
    let wait = app.delay(AGAIN_MS * (attempts + 1) * (attempts + 1));
    app.db
        .write_unseen(move |tx| match &outcome {
            Ok(outcome) => {
                partners::heard_from(tx, &host, now)?;
                match outcome {
                    Outcome::Done => received::finish(tx, id, "done", None),
                    Outcome::Ignored(reason) => {
                        refusals::count(tx, &kind, reason, now)?;
                        received::finish(tx, id, "ignored", Some(reason))
                    }
                }
            }
            Err(Failure::Never(reason)) => {
                // The reason may name addresses of people: it stays with the activity, and is counted without them.
                refusals::count(tx, &kind, "it cannot be read, or its parts cannot be had", now)?;
                received::finish(tx, id, "ignored", Some(reason))
            }
            Err(Failure::Later(reason)) if attempts + 1 < ATTEMPTS => received::again(tx, id, now + wait, reason),
            Err(Failure::Later(reason)) => {
                refusals::count(tx, &kind, "it was tried five times in vain", now)?;
                received::finish(tx, id, "quarantined", Some(reason))
            }
        })
        .await
}

fn parse(row: &Received) -> Result<IncomingActivity, Failure> {
    let body = row.body.as_deref().unwrap_or_default();
    let value: Value = serde_json::from_str(body).map_err(|error| Failure::Never(error.to_string()))?;
    IncomingActivity::read(&value).map_err(|error| Failure::Never(error.to_string()))
}

/// Digests an activity from the log of the partner at `host`: believed for everything of that origin, since the
/// partner's own node served it.
///
/// # Errors
/// [`FetchError`] when it has to be tried again; what can never be digested is passed over.
pub async fn from_log(app: &Arc<App>, host: &str, value: &Value) -> Result<(), FetchError> {
    match from_node(app, host, value).await {
        Ok(_) | Err(Failure::Never(_)) => Ok(()),
        Err(Failure::Later(reason)) => Err(FetchError::Later(reason)),
    }
}

/// The same, answering what became of it.
///
/// # Errors
/// [`Failure`].
pub async fn from_node(app: &Arc<App>, host: &str, value: &Value) -> Digested {
    let activity = IncomingActivity::read(value).map_err(|error| Failure::Never(error.to_string()))?;
    let theirs = |id: &str| resolve::host_of(id).as_deref() == Some(host);
    if !theirs(&activity.actor) || !same_origin(&activity.id, &activity.actor) {
        return Ok(Outcome::Ignored("it is of another origin than the log"));
    }
    if !matches!(activity.kind.as_str(), "Create" | "Update" | "Delete") {
        return Ok(Outcome::Ignored("activities of this type do not stand in a log"));
    }
    by_type(app, &activity.actor.clone(), &activity).await
}

/// The table of what an activity can say. Unknown types are taken, counted and passed over: never an error.
pub(super) async fn by_type(app: &Arc<App>, signer: &str, activity: &IncomingActivity) -> Digested {
    let actor = resolve::actor(app, signer).await?;
    match activity.kind.as_str() {
        "Create" | "Update" => texts::said(app, actor, activity).await,
        "Delete" => texts::deleted(app, actor, activity).await,
        "Announce" => match groups::enclosed(activity) {
            Some(inner) => groups::passed_on(app, actor, activity, inner).await,
            None => texts::announced(app, actor, activity).await,
        },
        "Like" | "EmojiReact" => texts::liked(app, actor, activity).await,
        "Dislike" => Ok(Outcome::Ignored("dislikes are not counted here")),
        "Follow" => follows::asked(app, actor, activity).await,
        "Accept" => follows::answered(app, actor, activity, true).await,
        "Reject" => follows::answered(app, actor, activity, false).await,
        "TentativeAccept" | "TentativeReject" => Ok(Outcome::Ignored("the answer is not final")),
        "Undo" => undone(app, actor, activity).await,
        "Block" => deeds::blocked(app, actor, activity).await,
        "Add" => deeds::listed(app, actor, activity, true).await,
        "Remove" => deeds::listed(app, actor, activity, false).await,
        "Flag" => deeds::flagged(app, actor, activity).await,
        "Move" => deeds::moved(app, actor, activity).await,
        "QuoteRequest" | "LikeRequest" | "ReplyRequest" | "AnnounceRequest" => {
            deeds::requested(app, actor, activity).await
        }
        _ => Ok(Outcome::Ignored("activities of this type are not read")),
    }
}

/// Undo of a Follow, an Accept, a Like, an Announce or a Block, which may be embedded or only named.
async fn undone(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(object) = &activity.object else { return Ok(Outcome::Ignored("it undoes nothing")) };
    let same_actor = |value: &Value| value.get("actor").and_then(Value::as_str).is_none_or(|one| one == actor.uri);
    if object.embedded().is_some_and(|value| !same_actor(value)) {
        return Ok(Outcome::Ignored("the undone activity is somebody else's"));
    }
    match object.kind().as_deref() {
        Some("Follow") => follows::undone(app, actor, object).await,
        Some("Like" | "EmojiReact") => texts::unreacted(app, actor, "like", object).await,
        Some("Announce") => texts::unreacted(app, actor, "boost", object).await,
        Some("Accept") => follows::taken_back(app, actor, object).await,
        Some("Block") => deeds::unblocked(app, actor, object).await,
        Some(_) => Ok(Outcome::Ignored("activities of this type are not undone")),
        None => named_undone(app, actor, object).await,
    }
}

/// Only the id is given: whatever of that id is here and is the actor's own is undone.
async fn named_undone(app: &Arc<App>, actor: Actor, object: &ObjectRef) -> Digested {
    let mut outcome = follows::undone(app, actor.clone(), object).await?;
    for kind in ["like", "boost"] {
        if outcome != Outcome::Done {
            outcome = texts::unreacted(app, actor.clone(), kind, object).await?;
        }
    }
    if outcome != Outcome::Done {
        outcome = follows::taken_back(app, actor.clone(), object).await?;
    }
    if outcome == Outcome::Done { Ok(outcome) } else { deeds::unblocked(app, actor, object).await }
}

/// Runs a change in one transaction.
pub(super) async fn change<F>(app: &Arc<App>, change: F) -> Digested
where
    F: Fn(&mut Conn, &App) -> Result<Outcome, actions::Error> + Send + 'static,
{
    let shared = Arc::clone(app);
    let outcome = app.db.write(move |tx| change(tx, &shared)).await?;
    if outcome == Outcome::Done {
        app.wake.sequencer.notify_one();
        app.wake.jobs.notify_one();
    }
    Ok(outcome)
}
