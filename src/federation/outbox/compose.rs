//! Happening to activity, rendered once: what is said, who says it, and who gets it beside the partners.

use serde_json::Value;

use super::deeds;
use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::federation::objects;
use crate::federation::protocol::PUBLIC;
use crate::federation::protocol::activity::{self, ActivityOut};
use crate::federation::resolve::host_of;
use crate::storage::actors::{self, Actor};
use crate::storage::texts::{self, Text};
use crate::storage::{self, Conn, blocks, follows, partners, reactions};

/// One activity, ready to be numbered and sent.
#[derive(Clone, Debug)]
pub struct Composed {
    /// Our number of it.
    pub id: Id,
    /// The bytes.
    pub body: Value,
    /// Its ActivityPub id.
    pub uri: String,
    /// Who says it and signs it.
    pub actor: Id,
    /// `Create`, `Update`, ...
    pub kind: &'static str,
    /// What it is about.
    pub object_uri: String,
    /// The stream of the log that it belongs to.
    pub stream: Option<&'static str>,
    /// Whether it stands in the public outbox.
    pub open: bool,
    /// (host, inbox) of those who get it beside the partners of the stream.
    pub inboxes: Vec<(String, String)>,
}

/// Makes the activities that tell of a happening: none where there is nothing to tell any more.
///
/// # Errors
/// The database's.
pub fn compose(conn: &mut Conn, app: &App, happening: &Happening) -> Result<Vec<Composed>, storage::Error> {
    match happening {
        Happening::Published { text } => said(conn, app, *text, "Create"),
        Happening::Revised { text } => said(conn, app, *text, "Update"),
        Happening::Narrowed { text, from } => narrowed(conn, app, *text, from),
        Happening::Withdrawn { text } => withdrawn(conn, app, *text),
        Happening::Reacted { reaction } => reacted(conn, app, *reaction),
        Happening::Unreacted { actor, reaction, uri, text } => unreacted(conn, app, *actor, reaction, uri, *text),
        Happening::FollowAsked { follower, target, uri } => asked(conn, app, (*follower, *target, uri), false),
        Happening::FollowUndone { follower, target, uri } => asked(conn, app, (*follower, *target, uri), true),
        Happening::FollowAnswered { follower, target, uri, accepted } => {
            answered(conn, app, *follower, *target, uri, *accepted)
        }
        Happening::ActorChanged { actor } => changed(conn, app, *actor),
        Happening::Moved { actor, target } => deeds::moved(conn, app, *actor, target),
        Happening::Pinned { actor, text, on } => deeds::pinned(conn, app, *actor, *text, *on),
        Happening::Flagged { report } => deeds::flagged(conn, app, *report),
        Happening::PassedOn { activity, object } => deeds::foreign(conn, app, activity, object),
        Happening::Forwarded { activity, object, of } => deeds::forwarded(conn, app, activity, object, of),
        Happening::Requested { asker, owner, request } => deeds::refused(conn, app, *asker, *owner, request),
        // The handshake needs the network first: `partnership::handshake` runs it as a job.
        Happening::PartnerAsked { .. } | Happening::PartnerAnswered { .. } | Happening::PartnerEnded { .. } => {
            Ok(vec![])
        }
    }
}

pub(super) fn envelope(app: &App, actor: &Actor, to: Vec<String>, cc: Vec<String>) -> (Id, ActivityOut) {
    let id = app.ids.next();
    let uri = app.config.url(&format!("/activities/{id}"));
    (id, ActivityOut { id: uri, actor: actor.uri.clone(), to, cc, published: Some(app.now()) })
}

/// Create or Update of a text, and the institution's Announce of what is new and public.
fn said(conn: &mut Conn, app: &App, text: Id, kind: &'static str) -> Result<Vec<Composed>, storage::Error> {
    let Some(text) = texts::by_id(conn, text)?.filter(|text| text.state == "published") else { return Ok(vec![]) };
    if matches!(text.audience.as_str(), "team" | "institution") {
        return Ok(vec![]);
    }
    let author = actors::by_id(conn, text.author_id)?;
    let named = named(conn, &text)?;
    let (to, cc) = objects::addressees(app, &author, &text, &named);
    let (id, envelope) = envelope(app, &author, to, cc);
    let object = objects::object(conn, app, &text)?;
    let body = if kind == "Create" { activity::create(&envelope, object) } else { activity::update(&envelope, object) };
    let mut all = vec![Composed {
        id,
        body,
        uri: envelope.id,
        actor: author.id,
        kind,
        object_uri: text.uri.clone(),
        stream: stream(&text),
        open: text.audience == "public",
        inboxes: inboxes(conn, app, &author, &text, &named)?,
    }];
    if kind == "Create" && text.kind != "note" && text.audience == "public" {
        all.push(passed_on(conn, app, &text)?);
    }
    if let Some(activity) = all.first().map(|first| first.body.clone()) {
        all.extend(deeds::wrapped(conn, app, &text, activity)?);
    }
    Ok(all)
}

fn stream(text: &Text) -> Option<&'static str> {
    match text.audience.as_str() {
        "public" => Some("public"),
        "network" => Some("network"),
        _ => None,
    }
}

fn named(conn: &mut Conn, text: &Text) -> Result<Vec<Actor>, storage::Error> {
    let mut ids: Vec<Id> = texts::mentions_of(conn, &[text.id])?.into_iter().map(|(_, actor)| actor).collect();
    if let Some(parent) = text.parent_id {
        ids.extend(texts::by_id(conn, parent)?.map(|parent| parent.author_id));
    }
    ids.sort_unstable();
    ids.dedup();
    actors::by_ids(conn, &ids)
}

/// Followers of the author and of the house, and who is named; nobody but partners gets a text for the network.
fn inboxes(
    conn: &mut Conn,
    app: &App,
    author: &Actor,
    text: &Text,
    named: &[Actor],
) -> Result<Vec<(String, String)>, storage::Error> {
    if text.audience == "network" {
        return Ok(vec![]);
    }
    let elsewhere: Vec<&Actor> = named.iter().filter(|actor| !actor.local).collect();
    let ids: Vec<Id> = elsewhere.iter().map(|actor| actor.id).collect();
    let blocked = blocks::of(conn, author.id, &ids)?;
    let mut found: Vec<(String, String)> =
        elsewhere.into_iter().filter(|actor| !blocked.contains(&actor.id)).map(inbox_of).collect();
    if text.audience != "direct" {
        let mut followed = vec![author.id];
        if text.audience == "public" && text.kind != "note" {
            followed.extend([app.institution.id, app.node.id]);
        }
        found.extend(follows::inboxes(conn, &followed)?);
    }
    beside_partners(conn, found, stream(text).is_some())
}

pub(super) fn inbox_of(actor: &Actor) -> (String, String) {
    (actor.host.clone(), actor.shared_inbox.clone().unwrap_or_else(|| actor.inbox.clone()))
}

/// Drops doubles, and those at partners where the log carries the activity there anyway.
pub(super) fn beside_partners(
    conn: &mut Conn,
    mut found: Vec<(String, String)>,
    logged: bool,
) -> Result<Vec<(String, String)>, storage::Error> {
    if logged {
        let partners: Vec<String> = partners::mutual(conn)?.into_iter().map(|partner| partner.host).collect();
        found.retain(|(host, _)| !partners.contains(host));
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The institution passes a public text on to its own followers (FEP-1b12), who need not follow the author.
fn passed_on(conn: &mut Conn, app: &App, text: &Text) -> Result<Composed, storage::Error> {
    let followers = app.institution.followers.clone().into_iter().collect();
    let (id, envelope) = envelope(app, &app.institution, vec![PUBLIC.to_owned()], followers);
    let found = follows::inboxes(conn, &[app.institution.id])?;
    Ok(Composed {
        id,
        body: activity::announce(&envelope, &text.uri),
        uri: envelope.id,
        actor: app.institution.id,
        kind: "Announce",
        object_uri: text.uri.clone(),
        stream: None,
        open: true,
        inboxes: beside_partners(conn, found, true)?,
    })
}

fn withdrawn(conn: &mut Conn, app: &App, text: Id) -> Result<Vec<Composed>, storage::Error> {
    let Some(text) = texts::by_id(conn, text)?.filter(|text| text.state == "withdrawn") else { return Ok(vec![]) };
    if matches!(text.audience.as_str(), "team" | "institution") {
        return Ok(vec![]);
    }
    let author = actors::by_id(conn, text.author_id)?;
    let named = named(conn, &text)?;
    let (to, cc) = objects::addressees(app, &author, &text, &[]);
    let (id, envelope) = envelope(app, &author, to, cc);
    let body = activity::delete(&envelope, objects::object(conn, app, &text)?);
    let wrapped = deeds::wrapped(conn, app, &text, body.clone())?;
    let inboxes = inboxes(conn, app, &author, &text, &named)?;
    let (stream, open) = (stream(&text), false);
    let (uri, object_uri) = (envelope.id, text.uri);
    let delete = Composed { id, body, uri, actor: author.id, kind: "Delete", object_uri, stream, open, inboxes };
    Ok([delete].into_iter().chain(wrapped).collect())
}

/// The wider circle loses the text: everybody where it stays at home, those who are no partners where it is for the
/// network from now on.
fn narrowed(conn: &mut Conn, app: &App, text: Id, from: &str) -> Result<Vec<Composed>, storage::Error> {
    let Some(text) = texts::by_id(conn, text)? else { return Ok(vec![]) };
    let still_for_partners = text.audience == "network";
    let wider = Text { audience: from.to_owned(), ..text };
    let author = actors::by_id(conn, wider.author_id)?;
    let (to, cc) = objects::addressees(app, &author, &wider, &[]);
    let (id, envelope) = envelope(app, &author, to, cc);
    let body = activity::delete(&envelope, activity::tombstone(&wider.uri, "Article", app.now()));
    let named = named(conn, &wider)?;
    let inboxes = inboxes(conn, app, &author, &wider, &named)?;
    let stream = stream(&wider).filter(|_| !still_for_partners);
    let (uri, object_uri) = (envelope.id, wider.uri);
    Ok(vec![Composed { id, body, uri, actor: author.id, kind: "Delete", object_uri, stream, open: false, inboxes }])
}

fn reacted(conn: &mut Conn, app: &App, reaction: Id) -> Result<Vec<Composed>, storage::Error> {
    let Some(row) = reactions::by_id(conn, reaction)? else { return Ok(vec![]) };
    let Some(text) = texts::by_id(conn, row.text_id)? else { return Ok(vec![]) };
    let (actor, author) = (actors::by_id(conn, row.actor_id)?, actors::by_id(conn, text.author_id)?);
    let boost = row.kind == "boost";
    let (to, cc) = reaction_addressees(&actor, &author, boost);
    let envelope =
        ActivityOut { id: row.uri, actor: actor.uri.clone(), to, cc, published: Some(Timestamp(row.created_at)) };
    let (kind, body) = if boost {
        ("Announce", activity::announce(&envelope, &text.uri))
    } else {
        ("Like", activity::like(&envelope, &text.uri))
    };
    let inboxes = reaction_inboxes(conn, &actor, &author, boost)?;
    let (id, uri, open) = (app.ids.next(), envelope.id, boost);
    Ok(vec![Composed { id, body, uri, actor: actor.id, kind, object_uri: text.uri, stream: None, open, inboxes }])
}

fn reaction_addressees(actor: &Actor, author: &Actor, boost: bool) -> (Vec<String>, Vec<String>) {
    if boost {
        let cc = actor.followers.iter().cloned().chain([author.uri.clone()]).collect();
        return (vec![PUBLIC.to_owned()], cc);
    }
    (vec![author.uri.clone()], vec![])
}

fn reaction_inboxes(
    conn: &mut Conn,
    actor: &Actor,
    author: &Actor,
    boost: bool,
) -> Result<Vec<(String, String)>, storage::Error> {
    let mut found = if boost { follows::inboxes(conn, &[actor.id])? } else { vec![] };
    if !author.local && !blocks::exists(conn, author.id, actor.id)? {
        found.push(inbox_of(author));
    }
    beside_partners(conn, found, false)
}

fn unreacted(
    conn: &mut Conn,
    app: &App,
    actor: Id,
    reaction: &str,
    uri: &str,
    text: Id,
) -> Result<Vec<Composed>, storage::Error> {
    let Some(text) = texts::by_id(conn, text)? else { return Ok(vec![]) };
    let (actor, author) = (actors::by_id(conn, actor)?, actors::by_id(conn, text.author_id)?);
    let boost = reaction == "boost";
    let (to, cc) = reaction_addressees(&actor, &author, boost);
    let undone = ActivityOut { id: uri.to_owned(), actor: actor.uri.clone(), ..ActivityOut::default() };
    let undone = if boost { activity::announce(&undone, &text.uri) } else { activity::like(&undone, &text.uri) };
    let (id, envelope) = envelope(app, &actor, to, cc);
    let inboxes = reaction_inboxes(conn, &actor, &author, boost)?;
    let (body, uri) = (activity::undo(&envelope, undone), envelope.id);
    let object_uri = text.uri;
    Ok(vec![Composed { id, body, uri, actor: actor.id, kind: "Undo", object_uri, stream: None, open: false, inboxes }])
}

fn asked(conn: &mut Conn, app: &App, follow: (Id, Id, &str), undo: bool) -> Result<Vec<Composed>, storage::Error> {
    let (follower, target, uri) = follow;
    let (follower, target) = (actors::by_id(conn, follower)?, actors::by_id(conn, target)?);
    let to = vec![target.uri.clone()];
    let asked =
        ActivityOut { id: uri.to_owned(), actor: follower.uri.clone(), to: to.clone(), ..ActivityOut::default() };
    let asked = activity::follow(&asked, &target.uri);
    let (id, envelope) = envelope(app, &follower, to, vec![]);
    let (kind, body, uri) =
        if undo { ("Undo", activity::undo(&envelope, asked), envelope.id) } else { ("Follow", asked, uri.to_owned()) };
    let inboxes = vec![(target.host.clone(), target.inbox.clone())];
    let object_uri = target.uri;
    Ok(vec![Composed { id, body, uri, actor: follower.id, kind, object_uri, stream: None, open: false, inboxes }])
}

fn answered(
    conn: &mut Conn,
    app: &App,
    follower: Id,
    target: Id,
    uri: &str,
    accepted: bool,
) -> Result<Vec<Composed>, storage::Error> {
    let (follower, target) = (actors::by_id(conn, follower)?, actors::by_id(conn, target)?);
    let asked = ActivityOut { id: uri.to_owned(), actor: follower.uri.clone(), ..ActivityOut::default() };
    let asked = activity::follow(&asked, &target.uri);
    let (id, envelope) = envelope(app, &target, vec![follower.uri.clone()], vec![]);
    let (kind, body) = if accepted {
        ("Accept", activity::accept(&envelope, asked))
    } else {
        ("Reject", activity::reject(&envelope, asked))
    };
    let inboxes = vec![(follower.host.clone(), follower.inbox.clone())];
    let (uri, object_uri) = (envelope.id, follower.uri);
    Ok(vec![Composed { id, body, uri, actor: target.id, kind, object_uri, stream: None, open: false, inboxes }])
}

/// Update of an actor, or its Delete once it is gone, to everybody who follows it.
fn changed(conn: &mut Conn, app: &App, actor: Id) -> Result<Vec<Composed>, storage::Error> {
    let actor = actors::by_id(conn, actor)?;
    let followers = actor.followers.clone().into_iter().collect();
    let (id, envelope) = envelope(app, &actor, vec![PUBLIC.to_owned()], followers);
    let (kind, body) = if actor.gone_at.is_some() {
        ("Delete", activity::delete_actor(&envelope))
    } else {
        ("Update", activity::update(&envelope, objects::actor(conn, app, &actor)?))
    };
    let mut inboxes = follows::inboxes(conn, &[actor.id])?;
    inboxes.extend(partner_inboxes(conn)?);
    let inboxes = beside_partners(conn, inboxes, false)?;
    let (uri, object_uri) = (envelope.id, actor.uri.clone());
    Ok(vec![Composed { id, body, uri, actor: actor.id, kind, object_uri, stream: None, open: false, inboxes }])
}

pub(super) fn partner_inboxes(conn: &mut Conn) -> Result<Vec<(String, String)>, storage::Error> {
    let known = partners::mutual(conn)?.into_iter().filter_map(|partner| partner.shared_inbox);
    Ok(known.filter_map(|inbox| Some((host_of(&inbox)?, inbox))).collect())
}
