//! Follow, Accept, Reject and their Undo: between people, and between nodes.

use std::sync::Arc;

use serde_json::Value;

use super::digest::{Digested, change};
use crate::actions::accept::{self, Outcome};
use crate::actions::partner::{self, Request};
use crate::app::App;
use crate::domain::job::Job;
use crate::federation::protocol::activity::{IncomingActivity, ObjectRef};
use crate::federation::protocol::reading;
use crate::storage::actors::{self, Actor};
use crate::storage::{follows, jobs, partners};

/// Somebody asks to follow one of ours. A node that follows our node asks to be a partner.
pub async fn asked(app: &Arc<App>, actor: Actor, activity: &IncomingActivity) -> Digested {
    let Some(target) = activity.object.as_ref().and_then(ObjectRef::id) else {
        return Ok(Outcome::Ignored("it names nobody"));
    };
    let uri = activity.id.clone();
    let invitation = activity.raw.get("invitation").and_then(Value::as_str).map(str::to_owned);
    change(app, move |tx, app| {
        if target == app.node.uri {
            if actor.kind != "application" {
                return Ok(Outcome::Ignored("only nodes follow a node"));
            }
            let request =
                Request { host: &actor.host, follow: &uri, node_uri: &actor.uri, code: invitation.as_deref() };
            partner::asked_by(tx, app, &request, app.ids.next())?;
            return Ok(Outcome::Done);
        }
        let Some(target) = actors::by_uri(tx, &target)?.filter(|target| target.local && target.gone_at.is_none())
        else {
            return Ok(Outcome::Ignored("nobody of this id lives here"));
        };
        accept::follow(tx, app, &actor, &target, &uri)?;
        Ok(Outcome::Done)
    })
    .await
}

/// The answer to a Follow of ours: believed only from whom it was sent to (lesson 12).
pub async fn answered(app: &Arc<App>, actor: Actor, activity: &IncomingActivity, accepted: bool) -> Digested {
    let Some(object) = &activity.object else { return Ok(Outcome::Ignored("it names no Follow")) };
    let Some(uri) = object.id() else { return Ok(Outcome::Ignored("it names no Follow")) };
    let answer = activity.id.clone();
    change(app, move |tx, app| {
        if let Some(row) = follows::by_uri(tx, &uri)? {
            if row.target_id != actor.id {
                return Ok(Outcome::Ignored("the Follow was for somebody else"));
            }
            if accepted {
                follows::accept(tx, row.follower_id, row.target_id)?;
                follows::answered_by(tx, &answer, row.follower_id, row.target_id)?;
            } else {
                follows::delete(tx, row.follower_id, row.target_id)?;
            }
            return Ok(Outcome::Done);
        }
        if actor.kind != "application" {
            return Ok(Outcome::Ignored("it answers no Follow of ours"));
        }
        let known = if accepted {
            partner::accepted_by(tx, app, &actor.host, &uri)?
        } else {
            partner::refused_by(tx, app, &actor.host, &uri)? || their_end(tx, app, &actor, &uri)?
        };
        if known && accepted {
            let host = actor.host.clone();
            jobs::push(tx, app.ids.next(), &Job::Neighbours { host: host.clone() }, app.now().0)?;
            jobs::push(tx, app.ids.next(), &Job::Pull { host }, app.now().0)?;
        }
        Ok(if known { Outcome::Done } else { Outcome::Ignored("it answers no Follow of ours") })
    })
    .await
}

/// A node that rejects the Follow which it sent itself has ended the partnership from its side.
fn their_end(
    tx: &mut crate::storage::Conn,
    app: &App,
    actor: &Actor,
    uri: &str,
) -> Result<bool, crate::actions::Error> {
    let partner = partners::get(tx, &actor.host)?;
    let theirs = partner.is_some_and(|partner| partner.their_follow.as_deref() == Some(uri));
    if theirs {
        partner::ended_by(tx, app, &actor.host)?;
    }
    Ok(theirs)
}

/// Somebody follows one of ours no longer; a node that does so ends the partnership.
pub async fn undone(app: &Arc<App>, actor: Actor, object: &ObjectRef) -> Digested {
    let uri = object.id();
    let target = object.embedded().and_then(|value| value.get("object")).and_then(Value::as_str).map(str::to_owned);
    change(app, move |tx, app| {
        if target.as_deref() == Some(app.node.uri.as_str()) && actor.kind == "application" {
            partner::ended_by(tx, app, &actor.host)?;
            return Ok(Outcome::Done);
        }
        let by_uri = match &uri {
            Some(uri) => follows::by_uri(tx, uri)?.filter(|row| row.follower_id == actor.id).map(|row| row.target_id),
            None => None,
        };
        let by_target = match &target {
            Some(target) => actors::by_uri(tx, target)?.map(|target| target.id),
            None => None,
        };
        let Some(target) = by_uri.or(by_target) else { return Ok(Outcome::Ignored("it was not here")) };
        let ended = follows::delete(tx, actor.id, target)?;
        Ok(if ended { Outcome::Done } else { Outcome::Ignored("it was not here") })
    })
    .await
}

/// Undo of an Accept: the follow that it had accepted ends. Named by its own id, or with the Follow inside.
pub async fn taken_back(app: &Arc<App>, actor: Actor, object: &ObjectRef) -> Digested {
    let accept = object.id();
    let asked = object.embedded().and_then(Value::as_object).and_then(|members| reading::first_id(members, "object"));
    change(app, move |tx, _| {
        let by_answer = match &accept {
            Some(accept) => follows::by_answer(tx, accept)?,
            None => None,
        };
        let by_follow = match &asked {
            Some(asked) => follows::by_uri(tx, asked)?.map(|row| (row.follower_id, row.target_id)),
            None => None,
        };
        let Some((follower, target)) = by_answer.or(by_follow).filter(|(_, target)| *target == actor.id) else {
            return Ok(Outcome::Ignored("it was not here"));
        };
        let ended = follows::delete(tx, follower, target)?;
        Ok(if ended { Outcome::Done } else { Outcome::Ignored("it was not here") })
    })
    .await
}
