//! Announce of a whole activity: a group passes on what somebody did (FEP-1b12). What is said of a text
//! is believed for a proof by who said it (FEP-8b32); else the object, or the activity itself, is fetched from its origin.

use std::sync::Arc;

use serde_json::Value;

use super::digest::{self, Digested, change};
use super::texts;
use crate::actions::accept::{self, Outcome};
use crate::app::App;
use crate::federation::lookup::{self, Found};
use crate::federation::proof::owner;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::core::{self, Core};
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::storage::actors::Actor;
use crate::storage::{follows, texts as rows};

/// The answer for what cannot be confirmed.
const UNCONFIRMED: Outcome = Outcome::Ignored("its own origin does not confirm it");

/// The activity that is enclosed in an Announce, if it is one.
pub fn enclosed(activity: &IncomingActivity) -> Option<&Value> {
    let value = activity.object.as_ref()?.embedded()?;
    value.as_object().filter(|members| core::of(members) == Core::Activity).map(|_| value)
}

/// Takes in what a group that somebody here follows passes on.
pub async fn passed_on(app: &Arc<App>, group: Actor, announce: &IncomingActivity, inner: &Value) -> Digested {
    let Ok(claimed) = IncomingActivity::read(inner) else {
        return Ok(Outcome::Ignored("what it encloses is unreadable"));
    };
    if app.is_ours(&claimed.id) {
        return Ok(Outcome::Ignored("it comes from this house"));
    }
    if !same_origin(&claimed.id, &claimed.actor) {
        return Ok(Outcome::Ignored("what it encloses is of another origin than its actor"));
    }
    if !app.db.read(|conn| follows::is_followed_here(conn, group.id))? {
        return Ok(Outcome::Ignored("nobody here follows who passes it on"));
    }
    let object = claimed.object.as_ref().and_then(ObjectRef::id);
    let own = object.filter(|object| same_origin(object, &claimed.actor));
    match (claimed.kind.as_str(), own) {
        ("Create", Some(object)) => {
            let post = owner::post_within(app, inner).await?;
            created(app, group, announce, &object, post).await
        }
        ("Update", Some(object)) => match lookup_again(app, &object, owner::post_within(app, inner).await?).await? {
            Found::Text(_) => Ok(Outcome::Done),
            _ => Ok(UNCONFIRMED),
        },
        ("Delete", Some(object)) if owner::of(app, inner).await?.is_none() => texts::perhaps_gone(app, &object).await,
        ("Delete", Some(_)) => Box::pin(digest::by_type(app, &claimed.actor, &claimed)).await,
        ("Create" | "Update" | "Delete" | "Announce", _) => Ok(UNCONFIRMED),
        _ => confirmed(app, &claimed).await,
    }
}

/// A new text is fetched, unless its author's proof came with it; one that answers nothing also appears as passed on by
/// the group.
async fn created(
    app: &Arc<App>,
    group: Actor,
    announce: &IncomingActivity,
    object: &str,
    proven: Option<Value>,
) -> Digested {
    let taken = match proven {
        Some(post) => lookup::take_in(app, post).await,
        None => lookup::address(app, object).await,
    };
    let found = match taken {
        Ok(Found::Text(text)) => text,
        Ok(_) | Err(FetchError::Gone | FetchError::Never(_)) => return Ok(UNCONFIRMED),
        Err(error) => return Err(error.into()),
    };
    if found.in_reply_to.is_some() {
        return Ok(Outcome::Done);
    }
    let (id, object) = (announce.id.clone(), object.to_owned());
    change(app, move |tx, app| accept::reaction(tx, app, &group, "boost", &id, &object)).await
}

async fn lookup_again(app: &Arc<App>, object: &str, proven: Option<Value>) -> Result<Found, FetchError> {
    if app.db.read(|conn| rows::by_uri(conn, object))?.is_none() {
        return Ok(Found::Nothing);
    }
    if let Some(post) = proven {
        return lookup::take_in(app, post).await;
    }
    match resolve::object(app, object).await {
        Ok(value) => lookup::take_in(app, value).await,
        Err(FetchError::Gone | FetchError::Never(_)) => Ok(Found::Nothing),
        Err(error) => Err(error),
    }
}

/// Everything else is believed when the activity itself stands at its id, at the origin of who did it.
async fn confirmed(app: &Arc<App>, claimed: &IncomingActivity) -> Digested {
    let value = match resolve::object(app, &claimed.id).await {
        Ok(value) => value,
        Err(FetchError::Gone | FetchError::Never(_)) => return Ok(UNCONFIRMED),
        Err(error) => return Err(error.into()),
    };
    match IncomingActivity::read(&value) {
        Ok(activity) if activity.id == claimed.id && same_origin(&activity.id, &activity.actor) => {
            let actor = activity.actor.clone();
            Box::pin(digest::by_type(app, &actor, &activity)).await
        }
        _ => Ok(UNCONFIRMED),
    }
}
