//! The public list of partners: ours, as a collection of the node actor, and those of our partners, read once a day.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::ask::{self, Said};
use crate::actions::partner::neighbours::listed;
use crate::app::App;
use crate::federation::protocol::activity::ObjectRef;
use crate::federation::protocol::actor::IncomingActor;
use crate::federation::protocol::collection::IncomingCollection;
use crate::federation::protocol::context::ACTIVITY_STREAMS;
use crate::federation::resolve::{self, FetchError, host_of, same_origin};
use crate::storage::neighbours::Named;
use crate::storage::{self, Conn, neighbours, partners};

/// The largest page, in bytes; the most pages of a list, and the most institutions.
const MAX_PAGE: usize = 256 * 1024;
const MOST_PAGES: usize = 10;
const MOST: usize = 1_000;

/// The address of the list of a node.
pub fn address(app: &App) -> String {
    format!("{}/partners", app.node.uri)
}

/// Our list: the node actors of our mutual partners; none where an admin has switched it off.
///
/// # Errors
/// The database's.
pub fn ours(app: &App) -> Result<Option<Value>, storage::Error> {
    let found = app.db.read(|conn| {
        if !listed(conn)? {
            return Ok::<_, storage::Error>(None);
        }
        Ok(Some(partners::mutual(conn)?))
    })?;
    let Some(mutual) = found else { return Ok(None) };
    let items: Vec<String> = mutual.into_iter().filter_map(|partner| partner.node_uri).take(MOST).collect();
    Ok(Some(json!({
        "@context": ACTIVITY_STREAMS,
        "id": address(app),
        "type": "Collection",
        "totalItems": items.len(),
        "items": items,
    })))
}

/// Reads whom the partner at `host` names, and where it is now. One that names nobody, or has no such list, is asked again all the same; `false`
/// where there is no partnership any more.
///
/// # Errors
/// [`FetchError`].
pub async fn look(app: &Arc<App>, host: &str) -> Result<bool, FetchError> {
    let known = app.db.read(|conn| partners::get(conn, host))?;
    let Some(node) = known.filter(partners::Partner::is_followed).and_then(|one| one.node_uri) else {
        return Ok(false);
    };
    let document = resolve::document(app, &node, MAX_PAGE).await?;
    let country = IncomingActor::read(&document).ok().and_then(|actor| actor.country).unwrap_or_default();
    let list = document.get("partners").and_then(Value::as_str).filter(|list| same_origin(list, &node));
    let mut hosts = match list {
        Some(list) => read(app, list).await?,
        None => BTreeSet::new(),
    };
    hosts.remove(host);
    let named = Value::from(hosts.into_iter().collect::<Vec<_>>()).to_string();
    let row = Named { host: host.to_owned(), named, looked_at: app.now().0 };
    let keep = move |tx: &mut Conn| {
        partners::is_in(tx, &row.host, &country)?;
        neighbours::put(tx, &row)
    };
    app.db.write(keep).await.map_err(FetchError::Storage)?;
    Ok(true)
}

async fn read(app: &App, list: &str) -> Result<BTreeSet<String>, FetchError> {
    let mut hosts = BTreeSet::new();
    let mut next = Some(list.to_owned());
    for _ in 0..MOST_PAGES {
        let Some(page) = next.take().filter(|page| same_origin(page, list)) else { break };
        let value = match ask::ask(app, &page, None, MAX_PAGE).await?.0 {
            Said::Page { value, .. } => value,
            Said::Busy(_) => return Err(FetchError::Later(format!("{page} asks us to wait"))),
            Said::Unchanged | Said::Erased | Said::Absent => break,
        };
        let Ok(found) = IncomingCollection::read(&value) else { break };
        next = found.next.or_else(|| found.first.as_ref().and_then(ObjectRef::id));
        hosts.extend(found.items.iter().filter_map(ObjectRef::id).filter_map(|uri| host_of(&uri)));
        if hosts.len() >= MOST {
            break;
        }
    }
    Ok(hosts.into_iter().take(MOST).collect())
}
