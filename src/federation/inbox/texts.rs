//! Create, Update, Delete, Announce and Like of texts.

use std::sync::Arc;

use serde_json::Value;

use super::digest::{COMPARED, Digested, Failure, change};
use crate::actions::accept::{self, Incoming, Outcome};
use crate::actions::{self, forget};
use crate::app::App;
use crate::federation::lookup;
use crate::federation::objects::incoming;
use crate::federation::proof::owner;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::core::{self, Core};
use crate::federation::protocol::reading;
use crate::federation::resolve::{self, FetchError, same_origin};
use crate::storage::actors::Actor;
use crate::storage::{self, Conn, actors, partners, texts};

/// Create and Update: a text by its own author, or a changed actor.
pub async fn said(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let value = match &activity.object {
        Some(ObjectRef::Embedded(value)) => value.clone(),
        Some(ObjectRef::Id(id)) if same_origin(id, &actor.uri) => resolve::object(app, id).await?,
        _ => return Ok(Outcome::Ignored("the object is of another origin")),
    };
    if value.get("id").and_then(Value::as_str) == Some(actor.uri.as_str()) {
        // What was fetched a moment ago may be older than this word.
        resolve::fetched_since(app, &actor.uri, app.now()).await?;
        return Ok(Outcome::Done);
    }
    let author = value.as_object().and_then(|members| reading::first_id(members, "attributedTo"));
    if author.as_deref() != Some(actor.uri.as_str()) {
        return Ok(Outcome::Ignored("the object is not its actor's own"));
    }
    let value = owner::cleaned(app, value).await;
    let incoming = match app.db.read(|conn| incoming::post(conn, app, &actor, &value))? {
        Ok(incoming) if same_origin(&incoming.uri, &actor.uri) => incoming,
        Ok(_) => return Ok(Outcome::Ignored("the object is of another origin")),
        Err(reason) => return Err(Failure::Never(reason)),
    };
    let host = actor.host.clone();
    let wanted = app.db.read(|conn| is_wanted(conn, &actor, &incoming))?;
    if wanted {
        lookup::meet(app, &incoming.coauthors).await?;
    }
    let readers = addressees(&activity.raw, &value);
    // What a comparison has fetched is no activity that anybody said: it is not passed on.
    let to_the_house = readers.contains(&app.institution.uri) && !activity.id.ends_with(COMPARED);
    let whole = activity.raw.to_string();
    let proven = activity.raw.get("proof").is_some() && owner::of(app, &activity.raw).await?.is_some();
    change(app, move |tx, app| {
        // The network audience is for partners alone: whoever else says so is not believed (section 6.3).
        if incoming.audience == "network" && !partners::followed(tx, &host)? {
            return Ok(Outcome::Ignored("texts for the network come from partners only"));
        }
        if is_wanted(tx, &actor, &incoming)? {
            let outcome = accept::take_in(tx, app, &actor, &incoming)?;
            if outcome == Outcome::Done && to_the_house && incoming.audience == "public" {
                accept::pass_on(tx, app, &incoming.uri, &whole)?;
            }
            if outcome == Outcome::Done && proven {
                accept::forward(tx, app, &incoming.uri, &whole, &readers)?;
            }
            return Ok(outcome);
        }
        Ok(Outcome::Ignored("nobody here follows its author, and it answers nothing here"))
    })
    .await
}

/// Whether a text is to be here: of a partner, for readers that partners have; or because it concerns somebody.
fn is_wanted(conn: &mut Conn, author: &Actor, incoming: &Incoming) -> Result<bool, actions::Error> {
    let from_partner = partners::followed(conn, &author.host)?;
    if incoming.audience == "network" && !from_partner {
        return Ok(false);
    }
    Ok((from_partner && matches!(incoming.audience, "public" | "network"))
        || accept::concerns_us(conn, author, incoming)?)
}

/// To whom an activity and its object are addressed.
fn addressees(activity: &Value, object: &Value) -> Vec<String> {
    let members = [activity, object].into_iter().filter_map(Value::as_object);
    members
        .flat_map(|members| ["to", "cc", "audience"].map(|name| reading::addressees(members, name)))
        .flatten()
        .collect()
}

/// Delete of a text, or of the actor itself with all its texts. What somebody else of the same server deletes, as its
/// moderators do, is believed when the server itself says that it is gone (FEP-4f05).
pub async fn deleted(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(uri) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names no object"));
    };
    if !same_origin(&uri, &actor.uri) {
        return Ok(Outcome::Ignored("the object is of another origin"));
    }
    let owner = app.db.read(|conn| texts::by_uri(conn, &uri))?.map(|text| text.author_id);
    if owner.is_some_and(|owner| owner != actor.id) {
        return perhaps_gone(app, &uri).await;
    }
    change(app, move |tx, app| {
        if uri != actor.uri {
            return accept::erase(tx, app, &actor, &uri);
        }
        for text in storage::views::by_author(tx, actor.id)? {
            accept::erase(tx, app, &actor, &text)?;
        }
        forget::forget(tx, actor.clone(), app.now().0)?;
        Ok(Outcome::Done)
    })
    .await
}

/// Erases a text of another server if that server says that it is gone: 410, or a Tombstone in its place. A 404 is no
/// erasure (federation.md, section 6.2).
pub async fn perhaps_gone(app: &Arc<App>, uri: &str) -> Digested {
    let Some(text) = app.db.read(|conn| texts::by_uri(conn, uri))?.filter(|text| !text.local) else {
        return Ok(Outcome::Ignored("it was not here"));
    };
    let gone = match resolve::object(app, uri).await {
        Err(FetchError::Gone) => true,
        Ok(value) => value.as_object().is_some_and(|members| core::of(members) == Core::Tombstone),
        Err(FetchError::Never(_)) => false,
        Err(error) => return Err(error.into()),
    };
    if !gone {
        return Ok(Outcome::Ignored("its own origin does not say that it is gone"));
    }
    let uri = uri.to_owned();
    change(app, move |tx, app| {
        let owner = actors::by_id(tx, text.author_id)?;
        accept::erase(tx, app, &owner, &uri)
    })
    .await
}

/// Announce: the object is believed as embedded only with its author's proof, else fetched from its origin by its id.
pub async fn announced(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(mut uri) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names no object"));
    };
    let known = app.db.read(|conn| texts::by_uri(conn, &uri))?;
    if known.is_none() {
        let followed = app.db.read(|conn| storage::follows::is_followed_here(conn, actor.id))?;
        if !followed || app.is_ours(&uri) {
            return Ok(Outcome::Ignored("nobody here follows who passes it on"));
        }
        let taken = match proven(app, activity).await? {
            Some(post) => {
                uri = post.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
                lookup::take_in(app, post).await
            }
            None => lookup::address(app, &uri).await,
        };
        match taken {
            Ok(_) | Err(FetchError::Gone | FetchError::Never(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let id = activity.id.clone();
    change(app, move |tx, app| accept::reaction(tx, app, &actor, "boost", &id, &uri)).await
}

/// The post that is passed on whole, with a proof of its author.
async fn proven(app: &Arc<App>, activity: &IncomingActivity) -> Result<Option<Value>, FetchError> {
    match activity.object.as_ref().and_then(ObjectRef::embedded) {
        Some(passed_on) => owner::post_within(app, passed_on).await,
        None => Ok(None),
    }
}

/// Like, and what degrades to it.
pub async fn liked(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(uri) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names no object"));
    };
    let id = activity.id.clone();
    change(app, move |tx, app| accept::reaction(tx, app, &actor, "like", &id, &uri)).await
}

/// Undo of a Like or an Announce.
pub async fn unreacted(app: &Arc<App>, actor: Actor, kind: &'static str, object: &ObjectRef) -> Digested {
    let id = object.id();
    let text = object.embedded().and_then(Value::as_object).and_then(|members| reading::first_id(members, "object"));
    change(app, move |tx, _| accept::undo_reaction(tx, &actor, kind, id.as_deref(), text.as_deref())).await
}
