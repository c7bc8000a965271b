//! Accounts: institutions and people, ours and remote ones.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::Member;
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::tallies::{self, Tally};
use crate::storage::{self, Conn, choices, follows};
use crate::text::sanitize;

/// The accounts of all actors, by number; one query however many they are.
///
/// # Errors
/// The database's.
pub fn many(conn: &mut Conn, app: &App, actors: &[Actor]) -> Result<HashMap<Id, Value>, storage::Error> {
    let ids: Vec<Id> = actors.iter().map(|actor| actor.id).collect();
    let tallies = tallies::of(conn, &ids)?;
    let entity = |actor: &Actor| {
        let tally = tallies.get(&actor.id).copied().unwrap_or_default();
        (actor.id, entity(app, actor, &tally))
    };
    Ok(actors.iter().map(entity).collect())
}

/// One account.
///
/// # Errors
/// The database's.
pub fn one(conn: &mut Conn, app: &App, actor: &Actor) -> Result<Value, storage::Error> {
    let mut all = many(conn, app, std::slice::from_ref(actor))?;
    all.remove(&actor.id).ok_or(storage::Error::NotFound)
}

/// Accounts in the order of the actors.
///
/// # Errors
/// The database's.
pub fn list(conn: &mut Conn, app: &App, actors: &[Actor]) -> Result<Vec<Value>, storage::Error> {
    let mut all = many(conn, app, actors)?;
    Ok(actors.iter().filter_map(|actor| all.remove(&actor.id)).collect())
}

/// The handle as this node's clients write it: without host for our own (client-api.md, trap 12).
pub fn acct(actor: &Actor) -> String {
    if actor.local { actor.handle.clone() } else { format!("{}@{}", actor.handle, actor.host) }
}

/// A picture of threads that every actor has without giving one.
fn cover(app: &App, actor: &Actor) -> String {
    app.config.url(&format!("/covers/{:016x}.svg", actor.id))
}

/// An address that a client may load: ours, or a secure one elsewhere.
fn picture(app: &App, address: Option<&String>) -> Option<String> {
    address.filter(|address| address.starts_with("https://") || app.is_ours(address)).cloned()
}

/// Pairs of a name and a value; of our own people, with the value as it was typed (`source`).
pub fn fields(actor: &Actor, source: bool) -> Vec<Value> {
    let kept: Vec<Value> = serde_json::from_str(&actor.fields).unwrap_or_default();
    let text = |pair: &Value, name: &str| pair.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let one = |pair: &Value| {
        let value = if source { text(pair, "source") } else { sanitize::for_clients(&text(pair, "value")) };
        json!({"name": text(pair, "name"), "value": value, "verified_at": null})
    };
    kept.iter().map(one).collect()
}

fn entity(app: &App, actor: &Actor, tally: &Tally) -> Value {
    let cover = cover(app, actor);
    let avatar = picture(app, actor.icon.as_ref()).unwrap_or_else(|| cover.clone());
    let header = picture(app, actor.header.as_ref()).unwrap_or(cover);
    json!({
        "id": actor.id.to_string(),
        "username": actor.handle,
        "acct": acct(actor),
        "display_name": actor.name,
        "locked": actor.manually_approves,
        "bot": matches!(actor.kind.as_str(), "application" | "service"),
        "discoverable": tally.discoverable,
        "indexable": tally.indexable,
        "group": matches!(actor.kind.as_str(), "group" | "organization"),
        "created_at": Timestamp(actor.created_at).rfc3339_ms(),
        "note": sanitize::for_clients(&actor.summary),
        "url": actor.url,
        "uri": actor.uri,
        "avatar": avatar,
        "avatar_static": avatar,
        "avatar_description": "",
        "header": header,
        "header_static": header,
        "header_description": "",
        "followers_count": tally.followers,
        "following_count": tally.following,
        "statuses_count": tally.texts,
        "last_status_at": tally.last.map(|moment| Timestamp(moment).date()),
        "hide_collections": tally.hide_collections,
        "noindex": !tally.indexable,
        "emojis": [],
        "roles": [],
        "fields": fields(actor, false),
    })
}

/// The signed-in person's own account, with what only that person sees.
///
/// # Errors
/// The database's.
pub fn own(conn: &mut Conn, app: &App, member: &Member) -> Result<Value, storage::Error> {
    let mut account = one(conn, app, &member.actor)?;
    let requests = follows::requests(conn, member.id(), 80)?.len();
    let chosen = choices::get(conn, member.id())?;
    if let Some(members) = account.as_object_mut() {
        members.insert(
            "source".to_owned(),
            json!({
                "privacy": chosen.privacy,
                "sensitive": chosen.sensitive,
                "language": chosen.language.as_ref().unwrap_or(&member.language),
                "note": chosen.note,
                "fields": fields(&member.actor, true),
                "follow_requests_count": requests,
                "hide_collections": chosen.hide_collections,
                "discoverable": chosen.discoverable,
                "indexable": chosen.indexable,
                "attribution_domains": chosen.domains(),
                "quote_policy": "nobody",
            }),
        );
        let role = member.role.as_str();
        // Permissions are a set of bits for moderation tools, which stand on our own pages: none here.
        members.insert(
            "role".to_owned(),
            json!({
                "id": "0", "name": role, "color": "", "permissions": "0", "highlighted": false,
            }),
        );
    }
    Ok(account)
}
