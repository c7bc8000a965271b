//! Complete a conversation from the servers where it takes place: upwards to its beginning, downwards through `context`
//! (FEP-f228) or `replies` (FEP-7458). Everything is fetched from its own origin, and everything is bounded.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use serde_json::Value;

use super::lookup;
use super::protocol::activity::ObjectRef;
use super::protocol::collection::IncomingCollection;
use super::protocol::reading;
use super::resolve::{self, FetchError, same_origin};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::texts::{self, Text};
use crate::storage::threads::{self, Thread};
use crate::storage::{self, views};

/// So many steps upwards.
pub(super) const MOST_PARENTS: usize = 10;
/// So many pages of collections in one run.
pub(super) const MOST_PAGES: usize = 10;
/// So many texts in one run.
pub(super) const MOST_TEXTS: usize = 100;
/// So many collections of answers below each other.
pub(super) const MOST_DEPTH: usize = 3;
/// How long one run goes on asking, in milliseconds.
pub(super) const LONGEST_MS: i64 = 60_000;
/// The largest page of a collection, in bytes.
const MAX_PAGE: usize = 1024 * 1024;

/// What a run may still do, and what it has seen.
struct Walk {
    until: i64,
    pages: usize,
    texts: usize,
    /// Ids that collections have named.
    named: HashSet<String>,
    /// The largest number of answers that a collection of the whole conversation has told.
    told: u64,
    /// What was fetched and waits for what it answers: id, document.
    waiting: HashMap<String, Value>,
    /// Collections to read: address, how deep.
    collections: VecDeque<(String, usize)>,
}

/// Looks for answers that are not here, and notes how many there are.
///
/// # Errors
/// The database's. What cannot be fetched is left out; the next run tries it again.
pub async fn complete(app: &Arc<App>, root: Id) -> Result<(), FetchError> {
    let mut walk = Walk {
        until: app.now().plus_ms(LONGEST_MS).0,
        pages: MOST_PAGES,
        texts: MOST_TEXTS,
        named: HashSet::new(),
        told: 0,
        waiting: HashMap::new(),
        collections: VecDeque::new(),
    };
    let Some(root) = upwards(app, &mut walk, root).await? else { return Ok(()) };
    let whole = own_address(&root, "context");
    match whole {
        Some(address) => read_whole(app, &mut walk, &root, &address).await?,
        None => plan_replies(app, &mut walk, &root)?,
    }
    if walk.named.is_empty() {
        plan_replies(app, &mut walk, &root)?;
    }
    while let Some((address, depth)) = walk.collections.pop_front() {
        read_collection(app, &mut walk, &address, depth, false).await?;
    }
    settle(app, &mut walk).await?;
    note(app, &walk, &root).await
}

/// The beginning of the conversation, fetched where it is not here.
async fn upwards(app: &Arc<App>, walk: &mut Walk, id: Id) -> Result<Option<Text>, FetchError> {
    let Some(mut top) = app.db.read(|conn| texts::by_id(conn, id))? else { return Ok(None) };
    for _ in 0..MOST_PARENTS {
        let Some(above) = top.in_reply_to.clone().filter(|_| top.parent_id.is_none() && !app.is_ours(&top.uri)) else {
            break;
        };
        if !walk.may_fetch(app) {
            break;
        }
        match lookup::address(app, &above).await {
            Ok(lookup::Found::Text(parent)) => top = *parent,
            Ok(_) | Err(FetchError::Gone | FetchError::Never(_) | FetchError::Later(_)) => break,
            Err(error) => return Err(error),
        }
    }
    let root = top.root_id.unwrap_or(top.id);
    let root = app.db.read(|conn| texts::by_id(conn, root))?;
    Ok(root.filter(|root| root.state == "published" && matches!(root.audience.as_str(), "public" | "unlisted")))
}

impl Walk {
    fn may_fetch(&mut self, app: &App) -> bool {
        let may = self.texts > 0 && app.now().0 < self.until;
        self.texts = self.texts.saturating_sub(1);
        may
    }

    fn may_turn(&mut self, app: &App) -> bool {
        let may = self.pages > 0 && app.now().0 < self.until;
        self.pages = self.pages.saturating_sub(1);
        may
    }
}

/// The address of a collection that a remote text names, if it is of the text's own origin.
fn own_address(text: &Text, member: &str) -> Option<String> {
    let raw: Value = serde_json::from_str(text.raw.as_deref().filter(|_| !text.local)?).ok()?;
    address_in(&raw, &text.uri, member)
}

fn address_in(raw: &Value, id: &str, member: &str) -> Option<String> {
    reading::first_id(raw.as_object()?, member).filter(|address| same_origin(address, id))
}

/// The collection of the whole conversation: only believed from the origin of its beginning.
async fn read_whole(app: &Arc<App>, walk: &mut Walk, root: &Text, address: &str) -> Result<(), FetchError> {
    read_collection(app, walk, address, MOST_DEPTH, true).await?;
    walk.named.remove(&root.uri);
    Ok(())
}

/// Without it, the answers to each text of the conversation that is not ours.
fn plan_replies(app: &App, walk: &mut Walk, root: &Text) -> Result<(), storage::Error> {
    let all = app.db.read(|conn| views::thread(conn, root.id, 100))?;
    for text in std::iter::once(root).chain(&all).filter(|text| text.state == "published") {
        let below = usize::from(text.id != root.id);
        walk.collections.extend(own_address(text, "replies").map(|address| (address, below)));
    }
    Ok(())
}

/// Reads a collection page by page, all of one origin.
async fn read_collection(
    app: &Arc<App>,
    walk: &mut Walk,
    address: &str,
    depth: usize,
    whole: bool,
) -> Result<(), FetchError> {
    let mut next = Some(address.to_owned());
    let mut seen = HashSet::new();
    while let Some(page) = next.take().filter(|page| same_origin(page, address) && seen.insert(page.clone())) {
        if !walk.may_turn(app) {
            return Ok(());
        }
        let value = match resolve::document(app, &page, MAX_PAGE).await {
            Ok(value) => value,
            Err(FetchError::Storage(error)) => return Err(error.into()),
            Err(_absent) => return Ok(()),
        };
        let Ok(read) = IncomingCollection::read(&value) else { return Ok(()) };
        if let Some(total) = read.total_items.filter(|_| whole) {
            walk.told = walk.told.max(total.saturating_sub(1));
        }
        let mut items = read.items;
        next = read.next;
        match read.first {
            Some(ObjectRef::Id(first)) => next = next.or(Some(first)),
            Some(ObjectRef::Embedded(first)) => {
                if let Ok(first) = IncomingCollection::read(&first) {
                    items.extend(first.items);
                    next = next.or(first.next);
                }
            }
            None => {}
        }
        for id in items.iter().filter_map(ObjectRef::id) {
            fetch(app, walk, id, depth).await?;
        }
    }
    Ok(())
}

/// Fetches a text that a collection names, from its own origin; it is kept once what it answers is here.
async fn fetch(app: &Arc<App>, walk: &mut Walk, id: String, depth: usize) -> Result<(), FetchError> {
    if !walk.named.insert(id.clone()) || app.is_ours(&id) || app.db.read(|conn| texts::by_uri(conn, &id))?.is_some() {
        return Ok(());
    }
    if !walk.may_fetch(app) {
        return Ok(());
    }
    match resolve::object(app, &id).await {
        Ok(value) if value.get("id").and_then(Value::as_str) == Some(id.as_str()) => {
            if depth < MOST_DEPTH {
                walk.collections.extend(address_in(&value, &id, "replies").map(|address| (address, depth + 1)));
            }
            walk.waiting.insert(id, value);
            settle(app, walk).await
        }
        Err(FetchError::Storage(error)) => Err(error.into()),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Takes in what answers a text that is here, until nothing more fits: a collection that names something else than
/// answers brings nothing in.
async fn settle(app: &Arc<App>, walk: &mut Walk) -> Result<(), FetchError> {
    loop {
        let mut ready = Vec::new();
        for (id, value) in &walk.waiting {
            let parent = value.as_object().and_then(|members| reading::first_id(members, "inReplyTo"));
            let Some(parent) = parent else { continue };
            let here = app.db.read(|conn| texts::by_uri(conn, &parent))?;
            if here.is_some_and(|parent| parent.state == "published") {
                ready.push(id.clone());
            }
        }
        if ready.is_empty() {
            return Ok(());
        }
        for id in ready {
            let Some(value) = walk.waiting.remove(&id) else { continue };
            // What cannot be shown is counted among the answers, and not shown.
            if let Err(FetchError::Storage(error)) = lookup::take_in(app, value).await {
                return Err(error.into());
            }
        }
    }
}

/// Notes how many answers there are: those that are here, and those that collections have named or told of.
async fn note(app: &Arc<App>, walk: &Walk, root: &Text) -> Result<(), FetchError> {
    let mut absent = 0_i64;
    for id in &walk.named {
        let here = *id == root.uri || app.db.read(|conn| texts::by_uri(conn, id))?.is_some();
        absent += i64::from(!here);
    }
    let (now, root, told) = (app.now().0, root.id, i64::try_from(walk.told).unwrap_or(i64::MAX).min(1_000_000));
    app.db
        .write(move |tx| {
            let told = told.max(threads::here(tx, root)?.saturating_add(absent));
            threads::put(tx, &Thread { text_id: root, told, checked_at: now })
        })
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
