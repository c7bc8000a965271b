//! Happening to activity, beyond texts and follows: moves, pins, reports, answers to requests, and what the group passes on.

use serde_json::Value;

use super::compose::{Composed, beside_partners, envelope, inbox_of, partner_inboxes};
use crate::app::App;
use crate::domain::ids::Id;
use crate::federation::objects;
use crate::federation::protocol::PUBLIC;
use crate::federation::protocol::activity;
use crate::federation::resolve::host_of;
use crate::storage::actors::{self, Actor};
use crate::storage::texts::{self, Text};
use crate::storage::{self, Conn, follows, reports};

/// Move of a person of ours, to everybody who follows it.
pub(super) fn moved(conn: &mut Conn, app: &App, actor: Id, target: &str) -> Result<Vec<Composed>, storage::Error> {
    let actor = actors::by_id(conn, actor)?;
    let (id, envelope) = envelope(app, &actor, followers_of(&actor), vec![]);
    let body = activity::move_to(&envelope, target);
    let mut inboxes = follows::inboxes(conn, &[actor.id])?;
    inboxes.extend(partner_inboxes(conn)?);
    let inboxes = beside_partners(conn, inboxes, false)?;
    let (uri, object_uri) = (envelope.id, actor.uri);
    Ok(vec![Composed { id, body, uri, actor: actor.id, kind: "Move", object_uri, stream: None, open: false, inboxes }])
}

/// Add to or Remove from the collection of what stands at the top of a page.
pub(super) fn pinned(
    conn: &mut Conn,
    app: &App,
    actor: Id,
    text: Id,
    on: bool,
) -> Result<Vec<Composed>, storage::Error> {
    let Some(text) = texts::by_id(conn, text)? else { return Ok(vec![]) };
    let actor = actors::by_id(conn, actor)?;
    let (id, envelope) = envelope(app, &actor, vec![PUBLIC.to_owned()], followers_of(&actor));
    let body = activity::list(&envelope, &text.uri, &format!("{}/featured", actor.uri), on);
    let inboxes = follows::inboxes(conn, &[actor.id])?;
    let inboxes = beside_partners(conn, inboxes, false)?;
    let (uri, kind, object_uri) = (envelope.id, if on { "Add" } else { "Remove" }, text.uri);
    Ok(vec![Composed { id, body, uri, actor: actor.id, kind, object_uri, stream: None, open: false, inboxes }])
}

/// A report, from our node to the server of whom it is about. Who complained stays unnamed.
pub(super) fn flagged(conn: &mut Conn, app: &App, report: Id) -> Result<Vec<Composed>, storage::Error> {
    let Some(report) = reports::by_id(conn, report)? else { return Ok(vec![]) };
    let Some(subject) = report.subject_id else { return Ok(vec![]) };
    let subject = actors::by_id(conn, subject)?;
    if subject.local {
        return Ok(vec![]);
    }
    let mut objects = report.ids();
    if !objects.contains(&subject.uri) {
        objects.insert(0, subject.uri.clone());
    }
    let (id, envelope) = envelope(app, &app.node, vec![subject.uri.clone()], vec![]);
    let body = activity::flag(&envelope, &objects, &report.words);
    let inboxes = vec![inbox_of(&subject)];
    let (uri, object_uri, actor) = (envelope.id, subject.uri, app.node.id);
    Ok(vec![Composed { id, body, uri, actor, kind: "Flag", object_uri, stream: None, open: false, inboxes }])
}

/// Reject of a request, enclosed as it came: nobody quotes our texts (FEP-044f; `interactionPolicy`).
pub(super) fn refused(
    conn: &mut Conn,
    app: &App,
    asker: Id,
    owner: Id,
    request: &str,
) -> Result<Vec<Composed>, storage::Error> {
    let Ok(request) = serde_json::from_str::<Value>(request) else { return Ok(vec![]) };
    let (asker, owner) = (actors::by_id(conn, asker)?, actors::by_id(conn, owner)?);
    let (id, envelope) = envelope(app, &owner, vec![asker.uri.clone()], vec![]);
    let body = activity::reject(&envelope, request);
    let inboxes = vec![(asker.host.clone(), asker.inbox.clone())];
    let (uri, object_uri) = (envelope.id, asker.uri);
    let (actor, kind) = (owner.id, "Reject");
    Ok(vec![Composed { id, body, uri, actor, kind, object_uri, stream: None, open: false, inboxes }])
}

fn followers_of(actor: &Actor) -> Vec<String> {
    actor.followers.iter().cloned().collect()
}

/// The institution passes a whole activity on to its followers, so that servers of communities follow what is written,
/// revised, answered and withdrawn here (FEP-1b12). Others get the text itself by its id, see `compose`.
pub(super) fn wrapped(
    conn: &mut Conn,
    app: &App,
    text: &Text,
    body: Value,
) -> Result<Option<Composed>, storage::Error> {
    if text.audience != "public" || !of_the_house(conn, text)? {
        return Ok(None);
    }
    let mut body = body;
    if objects::is_open(app, &body) {
        objects::prove(conn, app, text.author_id, &mut body, app.now())?;
    }
    enclosed(conn, app, body, text.uri.clone())
}

/// Inbox forwarding (ActivityPub, 7.1.2): the activity as it came, to those followers of ours whom it names together.
pub(super) fn forwarded(
    conn: &mut Conn,
    app: &App,
    activity: &str,
    object: &str,
    of: &[Id],
) -> Result<Vec<Composed>, storage::Error> {
    let Ok(body) = serde_json::from_str::<Value>(activity) else { return Ok(vec![]) };
    let followers = follows::inboxes(conn, of)?;
    let mut inboxes = beside_partners(conn, followers, false)?;
    let origin = host_of(object);
    inboxes.retain(|(host, _)| Some(host) != origin.as_ref());
    if inboxes.is_empty() {
        return Ok(vec![]);
    }
    // The row has an id of ours: what others choose as ids can stand in nobody's way.
    let (id, envelope) = envelope(app, &app.node, vec![], vec![]);
    let (uri, actor, object_uri) = (envelope.id, app.node.id, object.to_owned());
    let kind = if body.get("type").and_then(Value::as_str) == Some("Update") { "Update" } else { "Create" };
    Ok(vec![Composed { id, body, uri, actor, kind, object_uri, stream: None, open: false, inboxes }])
}

/// The same for an answer from elsewhere that was said to the institution.
pub(super) fn foreign(
    conn: &mut Conn,
    app: &App,
    activity: &str,
    object: &str,
) -> Result<Vec<Composed>, storage::Error> {
    let Ok(body) = serde_json::from_str::<Value>(activity) else { return Ok(vec![]) };
    Ok(enclosed(conn, app, body, object.to_owned())?.into_iter().collect())
}

/// A practice or an essay of ours, or what is said in the conversation about one.
fn of_the_house(conn: &mut Conn, text: &Text) -> Result<bool, storage::Error> {
    if text.kind != "note" {
        return Ok(text.local);
    }
    let root = text.root_id.map(|root| texts::by_id(conn, root)).transpose()?.flatten();
    Ok(root.is_some_and(|root| root.local && root.kind != "note" && root.audience == "public"))
}

fn enclosed(conn: &mut Conn, app: &App, body: Value, object_uri: String) -> Result<Option<Composed>, storage::Error> {
    let group = &app.institution;
    let followers = follows::inboxes(conn, &[group.id])?;
    let inboxes = beside_partners(conn, followers, true)?;
    if inboxes.is_empty() {
        return Ok(None);
    }
    let (id, envelope) = envelope(app, group, vec![PUBLIC.to_owned()], followers_of(group));
    let body = activity::announce_activity(&envelope, body);
    let (uri, actor) = (envelope.id, group.id);
    Ok(Some(Composed { id, body, uri, actor, kind: "Announce", object_uri, stream: None, open: false, inboxes }))
}
