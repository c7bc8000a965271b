//! Outbox, followers, following, featured and replies as paged collections, newest first.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::protocol::collection::{self, PageOut};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::actors::Actor;
use crate::storage::texts::Text;
use crate::storage::{self, Conn, follows, log, views};

/// How many items a page has.
const PAGE: i64 = 20;

/// Which page is asked for; without anything, the collection itself.
#[derive(Debug, Deserialize)]
pub struct Ask {
    page: Option<String>,
    max_id: Option<String>,
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

/// The public replies to a text, oldest first.
///
/// # Errors
/// The database's.
pub fn replies(app: &Arc<App>, text: &Text) -> Result<Value, storage::Error> {
    app.db.read(|conn| {
        let thread = views::thread(conn, text.root_id.unwrap_or(text.id), 1000)?;
        let direct: Vec<Value> = thread
            .into_iter()
            .filter(|reply| {
                reply.parent_id == Some(text.id) && reply.state == "published" && reply.audience == "public"
            })
            .map(|reply| Value::from(reply.uri))
            .collect();
        let address = format!("{}/replies", text.uri);
        let total = u64::try_from(direct.len()).unwrap_or_default();
        let mut whole = collection::collection(&address, total, None);
        if let Some(members) = whole.as_object_mut() {
            members.insert("orderedItems".to_owned(), Value::Array(direct));
        }
        Ok(whole)
    })
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
