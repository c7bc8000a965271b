//! Outbox, followers, following and featured as collections, newest first; replies and conversations, oldest first.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::protocol::collection::{self, PageOut};
use crate::actions::viewer::Viewer;
use crate::actions::{Error, adapt};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::actors::Actor;
use crate::storage::texts::Text;
use crate::storage::views::{self, Answers};
use crate::storage::{self, Conn, follows, log, pins};

/// How many items a page has.
const PAGE: i64 = 20;

/// Which page is asked for; without anything, the collection itself.
#[derive(Debug, Deserialize)]
pub struct Ask {
    page: Option<String>,
    max_id: Option<String>,
    min_id: Option<String>,
}

/// The outbox of an actor: its public Creates and Announces.
///
/// # Errors
/// The database's.
pub fn outbox(app: &Arc<App>, actor: &Actor, ask: &Ask) -> Result<Value, storage::Error> {
    let address = format!("{}/outbox", actor.uri);
    app.db.read(|conn| {
        let total = log::outbox_size(conn, actor.id)?;
        let Asked::Page(max) = wanted(ask) else { return Ok(whole(&address, total)) };
        let found = log::outbox(conn, actor.id, max, PAGE)?;
        let last = found.last().map(|activity| activity.id).filter(|_| found.len() >= 20);
        let items = found.iter().filter_map(|one| serde_json::from_str(one.body.as_deref()?).ok()).collect();
        Ok(page(&address, max, last, items))
    })
}

/// The followers of an actor.
///
/// # Errors
/// The database's.
pub fn followers(app: &Arc<App>, actor: &Actor, ask: &Ask) -> Result<Value, storage::Error> {
    people(app, actor, ask, "followers")
}

/// Whom an actor follows.
///
/// # Errors
/// The database's.
pub fn following(app: &Arc<App>, actor: &Actor, ask: &Ask) -> Result<Value, storage::Error> {
    people(app, actor, ask, "following")
}

fn people(app: &Arc<App>, actor: &Actor, ask: &Ask, which: &str) -> Result<Value, storage::Error> {
    let address = format!("{}/{which}", actor.uri);
    app.db.read(|conn| {
        let (inward, outward) = follows::counts(conn, actor.id)?;
        let (total, listed): (i64, Lister) =
            if which == "followers" { (inward, follows::followers) } else { (outward, follows::following) };
        let Asked::Page(max) = wanted(ask) else { return Ok(whole(&address, total)) };
        let found = listed(conn, actor.id, max, PAGE)?;
        let last = found.last().map(|actor| actor.id).filter(|_| found.len() >= 20);
        let items = found.into_iter().map(|actor| Value::from(actor.uri)).collect();
        Ok(page(&address, max, last, items))
    })
}

type Lister = fn(&mut Conn, Id, Option<Id>, i64) -> Result<Vec<Actor>, storage::Error>;

/// The answers to a text (FEP-7458), oldest first: what the readers of the text may read, by id.
///
/// # Errors
/// The database's.
pub fn replies(app: &Arc<App>, text: &Text, ask: &Ask) -> Result<Value, storage::Error> {
    answers(app, text, &format!("{}/replies", text.uri), Answers::To(text.id), None, ask)
}

/// The whole conversation that began with a text (FEP-7888, FEP-f228): the text itself, and every answer at any depth.
///
/// # Errors
/// The database's.
pub fn context(app: &Arc<App>, text: &Text, ask: &Ask) -> Result<Value, storage::Error> {
    answers(app, text, &format!("{}/context", text.uri), Answers::Under(text.id), Some(text.uri.as_str()), ask)
}

/// Collections without order (`Collection`): an `OrderedCollection` would have to begin with the newest.
fn answers(
    app: &Arc<App>,
    text: &Text,
    address: &str,
    which: Answers,
    head: Option<&str>,
    ask: &Ask,
) -> Result<Value, storage::Error> {
    let audiences: &[&str] = if text.audience == "network" { &["network"] } else { &["public", "unlisted"] };
    app.db.read(|conn| {
        let first = format!("{address}?page=true");
        let after = match (&ask.min_id, &ask.page) {
            (Some(min), _) => ids::parse(min).unwrap_or_default(),
            (None, Some(_)) => 0,
            (None, None) => {
                let total = views::count_answers(conn, which, audiences)? + i64::from(head.is_some());
                return Ok(collection::unordered(address, u64::try_from(total).unwrap_or_default(), &first));
            }
        };
        let found = views::answers(conn, which, audiences, after, PAGE)?;
        let last = found.last().map(|text| text.id).filter(|_| found.len() >= 20);
        let head = head.filter(|_| after == 0).map(Value::from);
        let items = head.into_iter().chain(found.into_iter().map(|text| Value::from(text.uri))).collect();
        let id = if after == 0 { first } else { format!("{address}?min_id={after}") };
        let next = last.map(|last| format!("{address}?min_id={last}"));
        Ok(collection::unordered_page(&PageOut { id, part_of: address.to_owned(), next, prev: None, items }))
    })
}

/// What an actor has put to the top of its page, the newest pin first, by id.
///
/// # Errors
/// The database's.
pub fn featured(app: &Arc<App>, actor: &Actor) -> Result<Value, storage::Error> {
    let pinned = app.db.read(|conn| pins::of(conn, actor.id, PAGE))?;
    Ok(listed(&format!("{}/featured", actor.uri), pinned))
}

/// What adapts a practice and everybody may read, by id, the newest first: what its page shows.
///
/// # Errors
/// The database's.
pub fn adaptations(app: &Arc<App>, text: &Text) -> Result<Value, Error> {
    let line = app.db.read(|conn| adapt::line(conn, text, &Viewer::Anyone))?;
    let own = line.adaptations.into_iter().rev().filter(|one| one.derived_from.as_ref() == Some(&text.uri));
    Ok(listed(&format!("{}/adaptations", text.uri), own.collect()))
}

/// A short collection, as a whole.
fn listed(address: &str, texts: Vec<Text>) -> Value {
    let mut whole = collection::collection(address, u64::try_from(texts.len()).unwrap_or_default(), None);
    if let Some(members) = whole.as_object_mut() {
        let items = texts.into_iter().map(|text| Value::from(text.uri)).collect();
        members.insert("orderedItems".to_owned(), Value::Array(items));
    }
    whole
}

/// A collection with nothing in it.
pub fn empty(address: &str) -> Value {
    collection::collection(address, 0, None)
}

/// What of a collection is asked for.
enum Asked {
    /// The collection itself.
    Whole,
    /// The page below a number, or the first.
    Page(Option<Id>),
}

fn wanted(ask: &Ask) -> Asked {
    match (&ask.max_id, &ask.page) {
        (Some(max), _) => Asked::Page(ids::parse(max)),
        (None, Some(_)) => Asked::Page(None),
        (None, None) => Asked::Whole,
    }
}

fn whole(address: &str, total: i64) -> Value {
    collection::collection(address, u64::try_from(total).unwrap_or_default(), Some(&format!("{address}?page=true")))
}

fn page(address: &str, max: Option<Id>, last: Option<Id>, items: Vec<Value>) -> Value {
    let id = max.map_or_else(|| format!("{address}?page=true"), |max| format!("{address}?max_id={max}"));
    let next = last.map(|last| format!("{address}?max_id={last}"));
    collection::page(&PageOut { id, part_of: address.to_owned(), next, prev: None, items })
}
