//! Statuses: practices, essays and notes as clients of the Mastodon API read them (client-api.md, Decisions).

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::Viewer;
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::around::{self, Around};
use crate::storage::reactions::Reaction;
use crate::storage::texts::{Line, Text};
use crate::storage::{self, Conn, actors};
use crate::text::{phrases, render, sanitize};

use super::filtering::{self, Place};
use super::{account, parts};

pub use super::parts::tag_page;

/// What a page of texts needs beside the texts: loaded in three queries however long it is.
pub struct Shelf<'a> {
    app: &'a App,
    around: Around,
    people: HashMap<Id, Actor>,
    accounts: HashMap<Id, Value>,
    signed_in: Option<Id>,
    place: Place,
    now: i64,
}

impl<'a> Shelf<'a> {
    /// Loads what stands around texts; `others` are people beside the authors whose accounts are shown.
    ///
    /// # Errors
    /// The database's.
    pub fn load(
        conn: &mut Conn,
        app: &'a App,
        viewer: &Viewer,
        page: &[&Text],
        others: &[Id],
        place: Place,
    ) -> Result<Self, storage::Error> {
        let ids: Vec<Id> = page.iter().map(|text| text.id).collect();
        let roots: Vec<Id> = page.iter().filter_map(|text| text.root_id).collect();
        let signed_in = viewer.member().map(crate::actions::Member::id);
        let around = around::load(conn, &ids, &roots, signed_in)?;
        let mut shown: Vec<Id> = page.iter().map(|text| text.author_id).chain(others.iter().copied()).collect();
        shown.sort_unstable();
        shown.dedup();
        let mut wanted: Vec<Id> = around.mentions.iter().map(|(_, person)| *person).chain(shown.clone()).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let people = if wanted.is_empty() { Vec::new() } else { actors::by_ids(conn, &wanted)? };
        let writers: Vec<Actor> =
            people.iter().filter(|actor| shown.binary_search(&actor.id).is_ok()).cloned().collect();
        Ok(Self {
            accounts: account::many(conn, app, &writers)?,
            people: people.into_iter().map(|actor| (actor.id, actor)).collect(),
            app,
            around,
            signed_in,
            place,
            now: app.now().0,
        })
    }

    /// The account of an author, or of one of the others.
    pub fn account(&self, id: Id) -> Option<&Value> {
        self.accounts.get(&id)
    }

    /// A status; none when its author is unknown or one of the reader's filters hides it here.
    pub fn status(&self, text: &Text) -> Option<Value> {
        let own = self.reader().of(text)?;
        let mut status = self.common(text)?;
        if let Some(members) = status.as_object_mut() {
            members.extend(own.into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        Some(status)
    }

    /// Who reads.
    pub fn reader(&self) -> Reader<'_> {
        Reader { around: &self.around, me: self.signed_in, place: self.place, now: self.now }
    }

    /// What somebody passed on: a wrapper around the status itself.
    pub fn boost(&self, reaction: &Reaction, text: &Text) -> Option<Value> {
        Some(boost(reaction, self.account(reaction.actor_id)?, &self.status(text)?))
    }

    /// The poll of a text.
    pub fn poll(&self, text: &Text) -> Value {
        parts::poll(&self.around, text, self.now)
    }

    /// Name and town of the institution that a text comes from.
    fn house<'b>(&'b self, text: &'b Text) -> (&'b str, &'b str) {
        if text.local {
            let institution = &self.app.config.institution;
            return (&institution.name, institution.town.as_deref().unwrap_or_default());
        }
        let known = self.around.houses.iter().find(|(host, name)| *host == text.host && !name.is_empty());
        (known.map_or(text.host.as_str(), |(_, name)| name), "")
    }

    /// Whether a text has a poll, which is not the same for every reader, nor at every moment.
    pub fn has_poll(&self, text: &Text) -> bool {
        self.around.polls.iter().any(|poll| poll.text == text.id)
    }

    /// What every reader reads of a text: without `filtered` and what the reader did to it.
    pub fn common(&self, text: &Text) -> Option<Value> {
        let account = self.accounts.get(&text.author_id)?;
        let parent = self.around.parents.iter().find(|(id, _, _)| *id == text.id);
        let published = text.published_at.unwrap_or(text.created_at);
        let long = text.kind != "note";
        let pictures = parts::pictures(self.app, &self.around, text);
        let house = self.house(text);
        let card = if long {
            parts::card(text, self.people.get(&text.author_id), account, house.0, pictures.first())
        } else {
            Value::Null
        };
        let warning = if long { "" } else { text.summary.as_str() };
        let named = self.around.mentions.iter().filter(|(id, _)| *id == text.id);
        let mentions: Vec<Value> =
            named.filter_map(|(_, person)| self.people.get(person)).map(parts::mention).collect();
        let words = self.around.tags.iter().filter(|(id, _)| *id == text.id);
        let tags: Vec<Value> =
            words.map(|(_, word)| json!({"name": word, "url": parts::tag_page(self.app, word)})).collect();
        Some(json!({
            "id": number(text).to_string(),
            "created_at": Timestamp(published).rfc3339_ms(),
            "in_reply_to_id": parent.and_then(|(_, status, _)| *status).map(|id| id.to_string()),
            "in_reply_to_account_id": parent.map(|(_, _, author)| author.to_string()),
            "sensitive": !warning.is_empty() || self.around.sensitive.contains(&text.id),
            "spoiler_text": warning,
            "visibility": visibility(&text.audience),
            "language": Some(&text.language).filter(|tag| !tag.is_empty()),
            "uri": text.uri,
            "url": text.url,
            "replies_count": text.replies_count,
            "reblogs_count": text.boosts_count,
            "favourites_count": text.likes_count,
            "quotes_count": 0,
            "edited_at": (text.updated_at > published).then(|| Timestamp(text.updated_at).rfc3339_ms()),
            "content": Self::content(text, house),
            "reblog": null,
            "application": null,
            "account": account,
            "media_attachments": pictures,
            "mentions": mentions,
            "tags": tags,
            "emojis": [],
            "card": card,
            "poll": parts::poll(&self.around, text, self.now),
            "quote": null,
            "interpraxis": parts::own_data(text, house),
        }))
    }

    fn content(text: &Text, (house, town): (&str, &str)) -> String {
        if text.kind == "note" {
            return sanitize::for_clients(&text.content);
        }
        let label = phrases::get(&text.language, &format!("kind-{}", text.kind), &[]);
        render::client_html(&label, house, town, &text.name, &text.content)
    }
}

/// Who reads texts at a place, with what stands around them for that reader.
pub struct Reader<'a> {
    /// What the reader did to the texts, and does not want to read.
    pub around: &'a Around,
    /// The member; none for anybody.
    pub me: Option<Id>,
    /// Where the texts are shown.
    pub place: Place,
    /// The present moment, in milliseconds since 1970.
    pub now: i64,
}

impl Reader<'_> {
    /// The members of a status that are its reader's own; none when a filter hides it here.
    pub fn of(&self, text: &Text) -> Option<Vec<(&'static str, Value)>> {
        let filtered = match self.me {
            Some(me) if me != text.author_id => filtering::of(self.around, text, number(text), self.place, self.now)?,
            _ => Vec::new(),
        };
        let mut own = self.marks(&Line::from(text));
        if let Some((_, met)) = own.first_mut() {
            *met = Value::Array(filtered);
        }
        Some(own)
    }

    /// The same for who filters nothing.
    pub fn marks(&self, line: &Line) -> Vec<(&'static str, Value)> {
        let mut own = vec![("filtered", json!([]))];
        if self.me.is_some() {
            let did = |id: Id, deed: &str| self.around.mine.iter().any(|(on, kind)| *on == id && kind == deed);
            own.extend([
                ("favourited", json!(did(line.id, "like"))),
                ("reblogged", json!(did(line.id, "boost"))),
                ("bookmarked", json!(did(line.id, "bookmark"))),
                ("muted", json!(did(line.root_id.unwrap_or(line.id), "mute"))),
                ("pinned", json!(did(line.id, "pin"))),
            ]);
        }
        own
    }
}

/// The statuses of texts that the viewer may read, in their order.
///
/// # Errors
/// The database's.
pub fn many(conn: &mut Conn, app: &App, viewer: &Viewer, page: &[Text]) -> Result<Vec<Value>, storage::Error> {
    many_at(conn, app, viewer, page, Place::Alone)
}

/// The statuses of texts at a place, in their order; what the viewer's filters hide there is left out.
///
/// # Errors
/// The database's.
pub fn many_at(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    page: &[Text],
    place: Place,
) -> Result<Vec<Value>, storage::Error> {
    let shelf = Shelf::load(conn, app, viewer, &page.iter().collect::<Vec<_>>(), &[], place)?;
    Ok(page.iter().filter_map(|text| shelf.status(text)).collect())
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
