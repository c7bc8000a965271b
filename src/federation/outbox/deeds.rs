//! Happening to activity, beyond texts and follows: moves, pins, reports passed on, and answers to requests.

use serde_json::Value;

use super::compose::{Composed, beside_partners, envelope, inbox_of, partner_inboxes};
use crate::app::App;
use crate::domain::ids::Id;
use crate::federation::protocol::PUBLIC;
use crate::federation::protocol::activity;
use crate::storage::actors::{self, Actor};
use crate::storage::{self, Conn, follows, reports, texts};

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
