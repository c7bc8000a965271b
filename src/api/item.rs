//! A text as the API shows it (contract.md, section 3).

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::actions::{Error, Member, Viewer, pictures, viewer, write};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::media::{self, Picture};
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::Text;
use crate::storage::{Conn, coauthors, partners};

use super::arrived;

/// What everything on a page of items shares.
struct Shelf<'a> {
    app: &'a App,
    authors: HashMap<Id, Actor>,
    /// Who writes a text beside its author: (text, person).
    others: Vec<(Id, Id)>,
    houses: HashMap<String, String>,
    pictures: Vec<Picture>,
}

/// Texts as their readers see them: what is published.
///
/// # Errors
/// The database's.
pub(super) fn listed(app: &App, texts: &[Text]) -> Result<Vec<Value>, Error> {
    app.db.read(|conn| {
        let shelf = Shelf::of(app, conn, texts)?;
        Ok(texts.iter().map(|text| Value::Object(shelf.item(text))).collect())
    })
}

/// One text whole, with its revisions and where it has arrived. Who may change or publish it gets the newest revision and the
/// pictures of the next one, everybody else the published one; `published_revision` says which that is.
///
/// # Errors
/// The database's.
pub(super) fn whole(app: &App, reader: &Viewer, text: &Text) -> Result<Value, Error> {
    app.db.read(|conn| {
        let shelf = Shelf::of(app, conn, std::slice::from_ref(text))?;
        let mut item = shelf.item(text);
        let works = works_on(conn, reader.member(), text)?;
        if works {
            item.insert("pictures".to_owned(), shelf.pictures(&pictures::to_publish(conn, text.id)?));
        }
        if works && text.newest_revision != text.revision {
            let newest = revisions::get(conn, text.id, text.newest_revision)?.ok_or(Error::NotFound)?;
            item.extend(face(&text.kind, &newest));
        }
        let all = revisions::of(conn, text.id)?;
        let seen = all.iter().filter(|revision| works || revision.published_at.is_some());
        let seen = seen.map(|revision| history(revision, works || revision.number == text.revision));
        item.insert("revisions".to_owned(), seen.collect());
        item.insert("arrived".to_owned(), arrived::of(conn, text, reader.member().is_some(), app.now())?);
        Ok(Value::Object(item))
    })
}

/// A revision as the half of a conflict.
pub(super) fn face(kind: &str, revision: &Revision) -> Map<String, Value> {
    Map::from_iter([
        ("revision".to_owned(), json!(revision.number)),
        ("name".to_owned(), json!(revision.name)),
        ("summary".to_owned(), json!(revision.summary)),
        ("language".to_owned(), json!(revision.language)),
        ("audience".to_owned(), json!(revision.audience)),
        (kind.to_owned(), block(Some(&revision.block))),
    ])
}

/// Whether the member may change or publish a text, and so sees what is not published yet.
fn works_on(conn: &mut Conn, member: Option<&Member>, text: &Text) -> Result<bool, Error> {
    let Some(member) = member.filter(|_| text.local) else { return Ok(false) };
    if text.author_id == member.id() || write::may_edit(conn, text, member)? {
        return Ok(true);
    }
    Ok(member.role.may_publish_for(viewer::role_of(conn, text.author_id)?))
}

impl<'a> Shelf<'a> {
    fn of(app: &'a App, conn: &mut Conn, texts: &[Text]) -> Result<Self, Error> {
        let shown: Vec<Id> = texts.iter().map(|text| text.id).collect();
        let others = coauthors::agreed(conn, &shown)?;
        let mut ids: Vec<Id> = texts.iter().map(|text| text.author_id).collect();
        ids.extend(others.iter().map(|(_, person)| *person));
        ids.sort_unstable();
        ids.dedup();
        let authors = actors::by_ids(conn, &ids)?.into_iter().map(|actor| (actor.id, actor)).collect();
        let foreign = texts.iter().any(|text| !text.local);
        let known = if foreign { partners::all(conn)? } else { Vec::new() };
        let houses = known.into_iter().map(|partner| (partner.host, partner.name)).collect();
        Ok(Self { app, authors, others, houses, pictures: media::of_texts(conn, &shown)? })
    }

    fn item(&self, text: &Text) -> Map<String, Value> {
        let moment = |at: i64| Timestamp(at).rfc3339();
        let mut item = Map::new();
        let mut set = |name: &str, value: Value| drop(item.insert(name.to_owned(), value));
        set("id", json!(text.uri));
        set("number", json!(text.id.to_string()));
        set("url", json!(text.url));
        set("name", json!(text.name));
        set("summary", json!(text.summary));
        set("state", json!(text.state));
        set("revision", json!(text.revision));
        set("published_revision", json!(text.published_at.map(|_| text.revision)));
        set("language", json!(text.language));
        set("audience", json!(text.audience));
        set("institution", self.institution(text));
        set("author", self.author(text.author_id));
        let others = self.others.iter().filter(|(shared, _)| *shared == text.id);
        set("coauthors", others.map(|(_, person)| self.author(*person)).collect());
        set("published", json!(text.published_at.map(moment)));
        set("updated", json!(moment(text.updated_at)));
        if text.kind == "practice" {
            set("completeness", json!(text.completeness));
        }
        set("pictures", self.pictures(self.pictures.iter().filter(|picture| picture.text_id == Some(text.id))));
        set(&text.kind, block(text.block.as_deref()));
        item
    }

    fn pictures<'p>(&self, pictures: impl IntoIterator<Item = &'p Picture>) -> Value {
        let address = |file: &str| self.app.config.url(&format!("/media/{file}"));
        let one = |picture: &Picture| {
            json!({
                "id": picture.id.to_string(), "url": address(&picture.file), "preview_url": address(&picture.small_file),
                "description": picture.description, "width": picture.width, "height": picture.height,
            })
        };
        pictures.into_iter().map(one).collect()
    }

    fn institution(&self, text: &Text) -> Value {
        let config = &self.app.config;
        if text.local {
            return json!({"name": config.institution.name, "host": text.host, "url": config.url("/")});
        }
        let name = self.houses.get(&text.host).filter(|name| !name.is_empty()).unwrap_or(&text.host);
        json!({"name": name, "host": text.host, "url": format!("{}://{}/", config.server.base_url.scheme(), text.host)})
    }

    fn author(&self, person: Id) -> Value {
        let Some(actor) = self.authors.get(&person) else { return Value::Null };
        json!({"id": actor.uri, "name": actor.name, "handle": format!("@{}@{}", actor.handle, actor.host), "url": actor.url})
    }
}

/// A revision in the list of all. The title of an older one is told to those alone who work on the text: it may be what is kept
/// back on the pages of its history (`actions/history.rs`), and to judge each here would cost more than it tells.
fn history(revision: &Revision, named: bool) -> Value {
    json!({
        "revision": revision.number,
        "name": if named { revision.name.as_str() } else { "" },
        "created": Timestamp(revision.created_at).rfc3339(),
        "published": revision.published_at.map(|at| Timestamp(at).rfc3339()),
    })
}

/// The stored block; null where a text from elsewhere has none that can be read.
fn block(stored: Option<&str>) -> Value {
    stored.and_then(|stored| serde_json::from_str(stored).ok()).unwrap_or(Value::Null)
}
