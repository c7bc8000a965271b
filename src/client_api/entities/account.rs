//! Accounts: institutions and people, ours and remote ones.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::actions::Member;
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::{self, Conn, follows, texts};
use crate::text::sanitize;

/// The accounts of all actors, by number; four queries however many they are, for those that are not kept.
///
/// # Errors
/// The database's.
pub fn many(conn: &mut Conn, app: &App, actors: &[Actor]) -> Result<HashMap<Id, Arc<Value>>, storage::Error> {
    let version = app.db.version();
    let (mut all, mut wanted) = (HashMap::with_capacity(actors.len()), Vec::new());
    for actor in actors {
        match app.accounts.get(version, actor.id, actor) {
            Some(account) => drop(all.insert(actor.id, account)),
            None => wanted.push(actor),
        }
    }
    if wanted.is_empty() {
        return Ok(all);
    }
    let ids: Vec<Id> = wanted.iter().map(|actor| actor.id).collect();
    let followers: HashMap<Id, i64> = follows::follower_counts(conn, &ids)?.into_iter().collect();
    let following: HashMap<Id, i64> = follows::following_counts(conn, &ids)?.into_iter().collect();
    let figures = texts::figures(conn, &ids)?;
    let figures: HashMap<Id, (i64, Option<i64>)> =
        figures.into_iter().map(|(author, count, last)| (author, (count, last))).collect();
    let count = |counts: &HashMap<Id, i64>, id: Id| counts.get(&id).copied().unwrap_or(0);
    for actor in wanted {
        let (statuses, last) = figures.get(&actor.id).copied().unwrap_or((0, None));
        let (followers, following) = (count(&followers, actor.id), count(&following, actor.id));
        let account = Arc::new(entity(app, actor, &Numbers { followers, following, statuses, last }));
        app.accounts.put(version, actor.id, actor.clone(), Arc::clone(&account));
        all.insert(actor.id, account);
    }
    Ok(all)
}

/// One account.
///
/// # Errors
/// The database's.
pub fn one(conn: &mut Conn, app: &App, actor: &Actor) -> Result<Value, storage::Error> {
    let mut all = many(conn, app, std::slice::from_ref(actor))?;
    all.remove(&actor.id).map(Arc::unwrap_or_clone).ok_or(storage::Error::NotFound)
}

/// Accounts in the order of the actors.
///
/// # Errors
/// The database's.
pub fn list(conn: &mut Conn, app: &App, actors: &[Actor]) -> Result<Vec<Value>, storage::Error> {
    let mut all = many(conn, app, actors)?;
    Ok(actors.iter().filter_map(|actor| all.remove(&actor.id)).map(Arc::unwrap_or_clone).collect())
}

struct Numbers {
    followers: i64,
    following: i64,
    statuses: i64,
    last: Option<i64>,
}

/// The handle as this node's clients write it: without host for our own (client-api.md, trap 12).
pub fn acct(actor: &Actor) -> String {
    if actor.local { actor.handle.clone() } else { format!("{}@{}", actor.handle, actor.host) }
}

/// A picture of threads that every actor has without giving one.
fn cover(app: &App, actor: &Actor) -> String {
    app.config.url(&format!("/covers/{:016x}.svg", actor.id))
}

fn entity(app: &App, actor: &Actor, numbers: &Numbers) -> Value {
    let cover = cover(app, actor);
    let avatar = actor.icon.clone().filter(|icon| icon.starts_with("https://")).unwrap_or_else(|| cover.clone());
    json!({
        "id": actor.id.to_string(),
        "username": actor.handle,
        "acct": acct(actor),
        "display_name": actor.name,
        "locked": actor.manually_approves,
        "bot": matches!(actor.kind.as_str(), "application" | "service"),
        "discoverable": true,
        "indexable": true,
        "group": matches!(actor.kind.as_str(), "group" | "organization"),
        "created_at": Timestamp(actor.created_at).rfc3339_ms(),
        "note": sanitize::for_clients(&actor.summary),
        "url": actor.url,
        "uri": actor.uri,
        "avatar": avatar,
        "avatar_static": avatar,
        "avatar_description": "",
        "header": cover,
        "header_static": cover,
        "header_description": "",
        "followers_count": numbers.followers,
        "following_count": numbers.following,
        "statuses_count": numbers.statuses,
        "last_status_at": numbers.last.map(|moment| Timestamp(moment).date()),
        "hide_collections": false,
        "noindex": false,
        "emojis": [],
        "roles": [],
        "fields": [],
    })
}

/// The signed-in person's own account, with what only that person sees.
///
/// # Errors
/// The database's.
pub fn own(conn: &mut Conn, app: &App, member: &Member) -> Result<Value, storage::Error> {
    let mut account = one(conn, app, &member.actor)?;
    let requests = follows::requests(conn, member.id(), 80)?.len();
    if let Some(members) = account.as_object_mut() {
        members.insert(
            "source".to_owned(),
            json!({
                "privacy": "public",
                "sensitive": false,
                "language": member.language,
                "note": sanitize::plain_text(&member.actor.summary),
                "fields": [],
                "follow_requests_count": requests,
                "hide_collections": false,
                "discoverable": true,
                "indexable": true,
                "attribution_domains": [],
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
