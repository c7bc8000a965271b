//! Statuses: practices, essays and notes as clients of the Mastodon API read them (client-api.md, Decisions).

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::actions::Viewer;
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::reactions::Reaction;
use crate::storage::texts::{self, Text};
use crate::storage::{self, Conn, actors, partners, reactions};
use crate::text::{phrases, render, sanitize};

use super::account;

/// What a page of texts needs beside the texts: loaded in a fixed number of queries.
struct Around {
    people: HashMap<Id, Actor>,
    accounts: HashMap<Id, Arc<Value>>,
    parents: HashMap<Id, (Option<Id>, Id)>,
    mentions: Vec<(Id, Id)>,
    tags: Vec<(Id, String)>,
    mine: Option<Vec<(Id, String)>>,
    houses: HashMap<String, String>,
}

impl Around {
    fn load(conn: &mut Conn, app: &App, viewer: &Viewer, page: &[Text]) -> Result<Self, storage::Error> {
        let ids: Vec<Id> = page.iter().map(|text| text.id).collect();
        let parents: Vec<Id> = page.iter().filter_map(|text| text.parent_id).collect();
        let parents = texts::by_ids(conn, &parents)?;
        let mentions = texts::mentions_of(conn, &ids)?;
        let authors: Vec<Id> = page.iter().map(|text| text.author_id).collect();
        let mut wanted: Vec<Id> = mentions.iter().map(|(_, person)| *person).chain(authors.iter().copied()).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let people = actors::by_ids(conn, &wanted)?;
        let writers: Vec<Actor> = people.iter().filter(|actor| authors.contains(&actor.id)).cloned().collect();
        let mine = viewer.member().map(|member| reactions::mine(conn, member.id(), &ids)).transpose()?;
        let houses = if page.iter().any(|text| !text.local) { partners::all(conn)? } else { Vec::new() };
        Ok(Self {
            accounts: account::many(conn, app, &writers)?,
            people: people.into_iter().map(|actor| (actor.id, actor)).collect(),
            parents: parents.into_iter().map(|text| (text.id, (text.status_id, text.author_id))).collect(),
            tags: texts::tags_of(conn, &ids)?,
            houses: houses.into_iter().map(|partner| (partner.host, partner.name)).collect(),
            mentions,
            mine,
        })
    }

    /// Name and town of the institution that a text comes from.
    fn house<'a>(&'a self, app: &'a App, text: &'a Text) -> (&'a str, &'a str) {
        if text.local {
            let institution = &app.config.institution;
            return (&institution.name, institution.town.as_deref().unwrap_or_default());
        }
        let name = self.houses.get(&text.host).filter(|name| !name.is_empty());
        (name.map_or(text.host.as_str(), String::as_str), "")
    }
}

/// The statuses of texts that the viewer may read, in their order.
///
/// # Errors
/// The database's.
pub fn many(conn: &mut Conn, app: &App, viewer: &Viewer, page: &[Text]) -> Result<Vec<Value>, storage::Error> {
    let around = Around::load(conn, app, viewer, page)?;
    Ok(page.iter().filter_map(|text| entity(app, &around, text)).collect())
}

/// The same as JSON; what is the same for every reader is made once and kept.
///
/// # Errors
/// The database's.
pub fn written(conn: &mut Conn, app: &App, viewer: &Viewer, page: &[Text]) -> Result<Vec<String>, storage::Error> {
    let version = app.db.version();
    let stamp = |text: &Text| [text.updated_at, text.replies_count, text.boosts_count, text.likes_count];
    let mut open: HashMap<Id, Arc<str>> = HashMap::with_capacity(page.len());
    let mut wanted = Vec::new();
    for text in page {
        match app.statuses.get(version, text.id, &stamp(text)) {
            Some(kept) => drop(open.insert(text.id, kept)),
            None => wanted.push(text.clone()),
        }
    }
    if !wanted.is_empty() {
        let around = Around::load(conn, app, &Viewer::Anyone, &wanted)?;
        for text in &wanted {
            let Some(status) = entity(app, &around, text) else { continue };
            let json: Arc<str> = status.to_string().strip_suffix('}').unwrap_or_default().into();
            app.statuses.put(version, text.id, stamp(text), Arc::clone(&json));
            open.insert(text.id, json);
        }
    }
    let ids: Vec<Id> = page.iter().map(|text| text.id).collect();
    let mine = viewer.member().map(|member| reactions::mine(conn, member.id(), &ids)).transpose()?;
    let whole = |text: &Text| Some(closed(open.get(&text.id)?, mine.as_deref(), text.id));
    Ok(page.iter().filter_map(whole).collect())
}

/// A status with what its reader did to it, and its last brace.
fn closed(open: &str, mine: Option<&[(Id, String)]>, text: Id) -> String {
    let mut json = String::with_capacity(open.len() + 120);
    json.push_str(open);
    if let Some(mine) = mine {
        for (member, deed) in [("favourited", "like"), ("reblogged", "boost"), ("bookmarked", "bookmark")] {
            let did = mine.iter().any(|(id, kind)| *id == text && kind == deed);
            for part in [",\"", member, "\":", if did { "true" } else { "false" }] {
                json.push_str(part);
            }
        }
        json.push_str(",\"muted\":false,\"pinned\":false");
    }
    json.push('}');
    json
}

/// One status.
///
/// # Errors
/// The database's.
pub fn one(conn: &mut Conn, app: &App, viewer: &Viewer, text: &Text) -> Result<Value, storage::Error> {
    many(conn, app, viewer, std::slice::from_ref(text))?.pop().ok_or(storage::Error::NotFound)
}

/// The number of a text in the client API.
pub fn number(text: &Text) -> Id {
    text.status_id.unwrap_or(text.id)
}

/// The four visibilities that strict clients know; the audiences of the house show as `private`.
fn visibility(audience: &str) -> &'static str {
    match audience {
        "public" => "public",
        "unlisted" => "unlisted",
        "direct" => "direct",
        _ => "private",
    }
}

fn entity(app: &App, around: &Around, text: &Text) -> Option<Value> {
    let account: &Value = around.accounts.get(&text.author_id)?;
    let parent = text.parent_id.and_then(|parent| around.parents.get(&parent));
    let published = text.published_at.unwrap_or(text.created_at);
    let long = text.kind != "note";
    let mut status = json!({
        "id": number(text).to_string(),
        "created_at": Timestamp(published).rfc3339_ms(),
        "in_reply_to_id": parent.and_then(|(status, _)| *status).map(|id| id.to_string()),
        "in_reply_to_account_id": parent.map(|(_, author)| author.to_string()),
        "sensitive": false,
        "spoiler_text": "",
        "visibility": visibility(&text.audience),
        "language": Some(&text.language).filter(|tag| !tag.is_empty()),
        "uri": text.uri,
        "url": text.url,
        "replies_count": text.replies_count,
        "reblogs_count": text.boosts_count,
        "favourites_count": text.likes_count,
        "quotes_count": 0,
        "edited_at": (text.updated_at > published).then(|| Timestamp(text.updated_at).rfc3339_ms()),
        "content": content(app, around, text),
        "reblog": null,
        "application": null,
        "account": account,
        "media_attachments": [],
        "mentions": mentions(around, text),
        "tags": tags(app, around, text),
        "emojis": [],
        "card": if long { card(app, around, text, account) } else { Value::Null },
        "poll": null,
        "quote": null,
        "filtered": [],
        "interpraxis": own_data(app, around, text),
    });
    if let (Some(mine), Some(members)) = (&around.mine, status.as_object_mut()) {
        let did = |deed: &str| mine.iter().any(|(id, kind)| *id == text.id && kind == deed);
        members.insert("favourited".to_owned(), json!(did("like")));
        members.insert("reblogged".to_owned(), json!(did("boost")));
        members.insert("bookmarked".to_owned(), json!(did("bookmark")));
        members.insert("muted".to_owned(), json!(false));
        members.insert("pinned".to_owned(), json!(false));
    }
    Some(status)
}

fn content(app: &App, around: &Around, text: &Text) -> String {
    if text.kind == "note" {
        return sanitize::for_clients(&text.content);
    }
    let label = phrases::get(&text.language, &format!("kind-{}", text.kind), &[]);
    let (house, town) = around.house(app, text);
    render::client_html(&label, house, town, &text.name, &text.content)
}

fn mentions(around: &Around, text: &Text) -> Vec<Value> {
    let of_this = around.mentions.iter().filter(|(id, _)| *id == text.id);
    of_this
        .filter_map(|(_, person)| around.people.get(person))
        .map(|actor| {
            json!({"id": actor.id.to_string(), "username": actor.handle, "url": actor.url, "acct": account::acct(actor)})
        })
        .collect()
}

fn tags(app: &App, around: &Around, text: &Text) -> Vec<Value> {
    let of_this = around.tags.iter().filter(|(id, _)| *id == text.id);
    of_this.map(|(_, word)| json!({"name": word, "url": tag_page(app, word)})).collect()
}

/// The page of a hashtag.
pub fn tag_page(app: &App, word: &str) -> String {
    let word: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
    app.config.url(&format!("/search?q=%23{word}"))
}

fn card(app: &App, around: &Around, text: &Text, account: &Value) -> Value {
    let author = around.people.get(&text.author_id);
    let (name, url) = author.map_or(("", ""), |actor| (actor.name.as_str(), actor.url.as_str()));
    let (house, _) = around.house(app, text);
    let provider = url::Url::parse(&text.url).map(|page| page.origin().ascii_serialization()).unwrap_or_default();
    json!({
        "url": text.url,
        "title": text.name,
        "description": text.summary,
        "language": Some(&text.language).filter(|tag| !tag.is_empty()),
        "type": "link",
        "author_name": name,
        "author_url": url,
        "provider_name": house,
        "provider_url": provider,
        "html": "",
        "width": 0,
        "height": 0,
        "image": null,
        "image_description": "",
        "embed_url": "",
        "blurhash": null,
        "published_at": text.published_at.map(|moment| Timestamp(moment).rfc3339_ms()),
        "authors": [{"name": name, "url": url, "account": account}],
        "history": [],
    })
}

/// What other clients ignore: our own data, in one key.
fn own_data(app: &App, around: &Around, text: &Text) -> Value {
    let (house, town) = around.house(app, text);
    let block = text.block.as_deref().and_then(|block| serde_json::from_str::<Map<String, Value>>(block).ok());
    json!({
        "kind": text.kind,
        "name": text.name,
        "summary": text.summary,
        "audience": text.audience,
        "revision": text.revision,
        "completeness": text.completeness,
        "institution": {"host": text.host, "name": house, "town": town},
        "block": block,
    })
}

/// What somebody passed on: a wrapper around the status itself.
pub fn boost(reaction: &Reaction, account: &Value, status: &Value) -> Value {
    let mut wrapper = status.clone();
    if let Some(members) = wrapper.as_object_mut() {
        members.insert("id".to_owned(), json!(reaction.id.to_string()));
        members.insert("uri".to_owned(), json!(reaction.uri));
        members.insert("created_at".to_owned(), json!(Timestamp(reaction.created_at).rfc3339_ms()));
        members.insert("edited_at".to_owned(), Value::Null);
        members.insert("card".to_owned(), Value::Null);
        members.insert("account".to_owned(), account.clone());
        members.insert("reblog".to_owned(), status.clone());
    }
    wrapper
}

/// Wrappers for boosts, in their order.
///
/// # Errors
/// The database's.
pub fn boosts(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    rows: &[(Reaction, Text)],
) -> Result<Vec<(Id, Value)>, storage::Error> {
    let page: Vec<Text> = rows.iter().map(|(_, text)| text.clone()).collect();
    let people: Vec<Id> = rows.iter().map(|(reaction, _)| reaction.actor_id).collect();
    let people = actors::by_ids(conn, &people)?;
    let accounts = account::many(conn, app, &people)?;
    let statuses = many(conn, app, viewer, &page)?;
    let by_number: HashMap<&str, &Value> =
        statuses.iter().filter_map(|status| Some((status.get("id")?.as_str()?, status))).collect();
    Ok(rows
        .iter()
        .filter_map(|(reaction, text)| {
            let status = by_number.get(number(text).to_string().as_str()).copied()?;
            Some((reaction.id, boost(reaction, accounts.get(&reaction.actor_id)?, status)))
        })
        .collect())
}
