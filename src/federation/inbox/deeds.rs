//! Block, Add and Remove, Flag, Move, and requests for leave to do something.

use std::sync::Arc;

use serde_json::Value;

use super::digest::{Digested, change};
use super::texts;
use crate::actions::accept::Outcome;
use crate::actions::report::{self, Complaint};
use crate::actions::{block, moving, viewer};
use crate::app::App;
use crate::domain::happening::Happening;
use crate::federation::lookup;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::context;
use crate::federation::protocol::reading;
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::storage::actors::{self, Actor};
use crate::storage::{self, facts, happenings, pins};
use crate::text::sanitize;

/// The largest request that is sent back with its answer, in bytes.
const MAX_REQUEST: usize = 64 * 1024;

/// Somebody blocks one of ours. With a `target` it is a ban from a group, which changes nothing here.
pub async fn blocked(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    if activity.target.is_some() {
        return Ok(Outcome::Ignored("a ban from a group elsewhere changes nothing here"));
    }
    let Some(target) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names nobody"));
    };
    let uri = activity.id.clone();
    change(app, move |tx, app| {
        let target = actors::by_uri(tx, &target)?.filter(|one| one.local && one.kind != "application");
        let Some(target) = target else { return Ok(Outcome::Ignored("nobody of this id lives here")) };
        block::blocked_by(tx, app, &actor, &target, &uri)
    })
    .await
}

/// Undo of a Block.
pub async fn unblocked(app: &Arc<App>, actor: Actor, object: &ObjectRef) -> Digested {
    let uri = object.id();
    let target = object.embedded().and_then(Value::as_object).and_then(|members| reading::first_id(members, "object"));
    change(app, move |tx, _| {
        let target = target.as_deref().map(|target| actors::by_uri(tx, target)).transpose()?.flatten();
        block::unblocked_by(tx, &actor, uri.as_deref(), target.as_ref())
    })
    .await
}

/// Add and Remove: to the top of the actor's page, or to a conversation of its origin.
pub async fn listed(app: &Arc<App>, actor: Actor, activity: &IncomingActivity, add: bool) -> Digested {
    let (Some(object), Some(target)) = (activity.object.as_ref().and_then(ObjectRef::id), activity.target.clone())
    else {
        return Ok(Outcome::Ignored("it names no object or no collection"));
    };
    if !same_origin(&target, &actor.uri) {
        return Ok(Outcome::Ignored("the collection is somebody else's"));
    }
    let featured = app.db.read(|conn| facts::of(conn, actor.id))?.featured;
    if featured.as_deref() != Some(target.as_str()) {
        return if add { said_elsewhere(app, &actor, &object).await } else { Ok(Outcome::Ignored(NO_COLLECTION)) };
    }
    if add && same_origin(&object, &actor.uri) {
        match lookup::address(app, &object).await {
            Ok(_) | Err(FetchError::Gone | FetchError::Never(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    change(app, move |tx, app| {
        let text = storage::texts::by_uri(tx, &object)?.filter(|text| text.author_id == actor.id);
        let Some(text) = text else { return Ok(Outcome::Ignored("the text is not here, or not the actor's own")) };
        let changed =
            if add { pins::add(tx, actor.id, text.id, app.now().0)? } else { pins::remove(tx, actor.id, text.id)? };
        Ok(if changed { Outcome::Done } else { Outcome::Ignored("it is so already") })
    })
    .await
}

const NO_COLLECTION: &str = "it is about a collection that is not kept here";

/// Something was added to a conversation: it is fetched if it answers a text that is here.
async fn said_elsewhere(app: &Arc<App>, actor: &Actor, object: &str) -> Digested {
    let known = app.db.read(|conn| storage::texts::by_uri(conn, object))?;
    if known.is_some() || app.is_ours(object) {
        return Ok(Outcome::Ignored("it is here already"));
    }
    let value = resolve::object(app, object).await?;
    let parent = value.as_object().and_then(|members| reading::first_id(members, "inReplyTo"));
    let answers = app.db.read(|conn| {
        let parent = parent.as_deref().map(|parent| storage::texts::by_uri(conn, parent)).transpose()?.flatten();
        let parent = parent.filter(|parent| parent.state == "published");
        parent.map_or(Ok(false), |parent| viewer::known_to(conn, &parent, actor))
    })?;
    if !answers {
        return Ok(Outcome::Ignored(NO_COLLECTION));
    }
    match lookup::take_in(app, value).await? {
        lookup::Found::Text(_) => Ok(Outcome::Done),
        _ => Ok(Outcome::Ignored("it cannot be shown")),
    }
}

/// Flag: into the queue of reports.
pub async fn flagged(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let reason =
        activity.raw.as_object().and_then(|raw| reading::text(raw, "content").or(reading::text(raw, "summary")));
    let words = sanitize::plain_text(&reason.unwrap_or_default());
    let complaint = Complaint { uri: activity.id.clone(), words, objects: activity.object_ids() };
    change(app, move |tx, app| report::receive(tx, app, &actor, &complaint)).await
}

/// Move: believed when the old address says where it went, and the new one that it is the old one (FEP-7628).
pub async fn moved(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let object = activity.object.as_ref().and_then(ObjectRef::id);
    let Some(target) = activity.target.clone() else { return Ok(Outcome::Ignored("it names no new address")) };
    if object.is_some_and(|object| object != actor.uri) {
        return Ok(Outcome::Ignored("somebody moves somebody else"));
    }
    let old = resolve::fetched_since(app, &actor.uri, app.now()).await?;
    let new = if app.is_ours(&target) {
        app.db.read(|conn| actors::by_uri(conn, &target))?
    } else {
        Some(resolve::fetched_since(app, &target, app.now()).await?)
    };
    let Some(new) = new.filter(|new| new.gone_at.is_none() && new.id != old.id) else {
        return Ok(Outcome::Ignored("there is nobody at the new address"));
    };
    change(app, move |tx, app| {
        if facts::of(tx, old.id)?.moved_to.as_deref() != Some(new.uri.as_str()) {
            return Ok(Outcome::Ignored("the old address does not say that it moved there"));
        }
        if !facts::of(tx, new.id)?.aliases().contains(&old.uri) {
            return Ok(Outcome::Ignored("the new address does not say that it is the old one"));
        }
        moving::moved(tx, app, &old, &new)
    })
    .await
}

/// A request to quote is refused; for everything else our texts ask no leave, so what is asked for is taken in as done.
pub async fn requested(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    match activity.kind.as_str() {
        "QuoteRequest" => quote(app, actor, activity).await,
        "LikeRequest" => texts::liked(app, actor, activity).await,
        "ReplyRequest" => match instrument(activity) {
            Some(reply) if same_origin(&reply, &actor.uri) => said_elsewhere(app, &actor, &reply).await,
            _ => Ok(Outcome::Ignored("it names no answer of its own")),
        },
        _ => Ok(Outcome::Ignored("everybody may pass our texts on: nobody has to ask")),
    }
}

fn instrument(activity: &IncomingActivity) -> Option<String> {
    activity.raw.as_object().and_then(|raw| reading::first_id(raw, "instrument"))
}

async fn quote(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(object) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names no text"));
    };
    // What was quoted is named, not enclosed: the answer goes out with this request in it.
    let quoting = instrument(activity).unwrap_or_default();
    let request = serde_json::json!({
        "@context": context::with_terms(&[context::ACTIVITY_STREAMS], &["QuoteRequest"]),
        "type": "QuoteRequest", "id": activity.id, "actor": activity.actor, "object": object, "instrument": quoting,
    })
    .to_string();
    if request.len() > MAX_REQUEST {
        return Ok(Outcome::Ignored("the request is too large"));
    }
    change(app, move |tx, app| {
        let text = storage::texts::by_uri(tx, &object)?.filter(|text| text.local);
        // A refusal would say that the text is there.
        let known = text.as_ref().map_or(Ok(false), |text| viewer::known_to(tx, text, &actor))?;
        let Some(text) = text.filter(|_| known) else {
            return Ok(Outcome::Ignored("the text is not of this house"));
        };
        let asked = Happening::Requested { asker: actor.id, owner: text.author_id, request: request.clone() };
        happenings::push(tx, app.ids.next(), &asked, app.now().0)?;
        Ok(Outcome::Done)
    })
    .await
}
