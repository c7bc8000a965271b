//! Find somebody or something that a person typed: a handle, an address; and the node behind a host.

use std::sync::Arc;

use serde_json::Value;
use url::Url;

use super::knock::Unanswered;
use super::objects::incoming;
use super::protocol::reading;
use super::resolve::{self, FetchError, same_origin};
use super::sighted;
use crate::actions::accept;
use crate::app::App;
use crate::dialer::Follow;
use crate::storage::actors::{self, Actor};
use crate::storage::texts::{self, Text};

/// What an address led to.
#[derive(Clone, Debug)]
pub enum Found {
    /// A person or an institution.
    Actor(Box<Actor>),
    /// A text that everybody may read.
    Text(Box<Text>),
    /// Nothing that we can show.
    Nothing,
}

/// The largest WebFinger or NodeInfo answer, in bytes.
const MAX_SMALL: usize = 64 * 1024;

/// Fetches a small public JSON document, unsigned as everybody serves it (rule R12).
pub(super) async fn small(app: &App, address: &str) -> Result<Value, FetchError> {
    let url = Url::parse(address).map_err(|error| FetchError::Never(format!("{address}: {error}")))?;
    let accept = |_: &Url| vec![("Accept".to_owned(), "application/jrd+json, application/json".to_owned())];
    let asking = async {
        let answer = app.dialer.get(url.clone(), accept, MAX_SMALL, Follow::Anywhere(resolve::REDIRECTS)).await;
        answer.map_err(Unanswered::Dial)
    };
    let answer = sighted::watch(app, &url, asking).await?;
    match answer.status {
        200 => serde_json::from_slice(&answer.body).map_err(|error| FetchError::Never(format!("{address}: {error}"))),
        status @ (408 | 429 | 500..=599) => Err(FetchError::Later(format!("{address} answered {status}"))),
        status => Err(FetchError::Never(format!("{address} answered {status}"))),
    }
}

/// The scheme in which we speak to others: http only where development allows it and our own address has it.
pub(super) fn scheme(app: &App) -> &'static str {
    if app.config.federation.development && app.config.server.base_url.scheme() == "http" { "http" } else { "https" }
}

fn self_link(jrd: &Value) -> Option<String> {
    let links = jrd.get("links")?.as_array()?;
    let is_self = |link: &&Value| {
        link.get("rel").and_then(Value::as_str) == Some("self")
            && link.get("type").and_then(Value::as_str).is_some_and(resolve::is_activity_json)
    };
    links.iter().take(64).find(is_self)?.get("href")?.as_str().map(str::to_owned)
}

/// The node actor of a host: by its NodeInfo link (FEP-2677), else by WebFinger of the origin's address (FEP-d556).
///
/// # Errors
/// [`FetchError`].
pub async fn node_actor(app: &App, host: &str) -> Result<String, FetchError> {
    const RELATION: &str = "https://www.w3.org/ns/activitystreams#Application";
    let origin = format!("{}://{host}", scheme(app));
    let listed = match small(app, &format!("{origin}/.well-known/nodeinfo")).await {
        Ok(nodeinfo) => {
            let links = nodeinfo.get("links").and_then(Value::as_array).cloned().unwrap_or_default();
            let named = links.iter().find(|link| link.get("rel").and_then(Value::as_str) == Some(RELATION));
            named.and_then(|link| link.get("href")).and_then(Value::as_str).map(str::to_owned)
        }
        Err(FetchError::Never(_)) => None,
        Err(error) => return Err(error),
    };
    let found = match listed {
        Some(uri) => Some(uri),
        None => self_link(&small(app, &webfinger(&origin, &format!("{origin}/"))).await?),
    };
    match found {
        Some(uri) if same_origin(&uri, &origin) => Ok(uri),
        Some(_) => Err(FetchError::Never(format!("{host} names a node actor of another origin"))),
        None => Err(FetchError::Never(format!("{host} has no node actor: it does not run Interpraxis, or an old one"))),
    }
}

pub(super) fn webfinger(origin: &str, resource: &str) -> String {
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("resource", resource).finish();
    format!("{origin}/.well-known/webfinger?{query}")
}

/// Splits a handle as people type it: `@name@host`, `name@host`, `acct:name@host`. Parsed before any address is built.
pub fn parse_handle(typed: &str) -> Option<(String, String)> {
    let typed = typed.trim().trim_start_matches("acct:").trim_start_matches('@');
    let (name, host) = typed.split_once('@')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ':' | '[' | ']');
    let fits = !name.is_empty() && name.len() <= 256 && name.chars().all(plain);
    (fits && !host.is_empty() && host.len() <= 260 && host.chars().all(is_host))
        .then(|| (name.to_owned(), host.to_lowercase()))
}

/// A person or institution by handle; asks the other server where it is unknown here.
///
/// # Errors
/// [`FetchError`]; `Ok(None)` for what is no handle.
pub async fn account(app: &App, typed: &str) -> Result<Option<Actor>, FetchError> {
    let Some((name, host)) = parse_handle(typed) else { return Ok(None) };
    let known = app.db.read(|conn| actors::by_handle(conn, &name, &host))?;
    if known.is_some() || host == app.host() {
        return Ok(known);
    }
    let origin = format!("{}://{host}", scheme(app));
    let jrd = small(app, &webfinger(&origin, &format!("acct:{name}@{host}"))).await?;
    match self_link(&jrd) {
        Some(uri) => resolve::actor(app, &uri).await.map(Some),
        None => Ok(None),
    }
}

/// A person, an institution or a public text by address; fetched where it is unknown here.
///
/// # Errors
/// [`FetchError`].
pub async fn address(app: &Arc<App>, typed: &str) -> Result<Found, FetchError> {
    let Some(typed) = reading::web_address(typed) else { return Ok(Found::Nothing) };
    if let Some(found) = here(app, &typed)? {
        return Ok(found);
    }
    if app.is_ours(&typed) {
        return Ok(Found::Nothing);
    }
    let value = resolve::object(app, &typed).await?;
    if value.get("inbox").is_some() {
        let uri = value.get("id").and_then(Value::as_str).unwrap_or_default();
        return Ok(Found::Actor(Box::new(resolve::actor(app, uri).await?)));
    }
    take_in(app, value).await
}

fn here(app: &App, typed: &str) -> Result<Option<Found>, FetchError> {
    let number = app.is_ours(typed).then(|| number_in(typed)).flatten();
    let found = app.db.read(|conn| {
        if let Some(actor) = actors::by_uri(conn, typed)?.or(actors::by_url(conn, typed)?) {
            return Ok::<_, crate::storage::Error>(Some(Found::Actor(Box::new(actor))));
        }
        let by_number = match number {
            Some(number) => texts::by_id(conn, number)?.filter(|text| text.local),
            None => None,
        };
        let text = by_number.or(texts::by_uri(conn, typed)?);
        let open = |text: &Text| text.state == "published" && matches!(text.audience.as_str(), "public" | "unlisted");
        Ok(text.filter(open).map(|text| Found::Text(Box::new(text))))
    })?;
    Ok(found)
}

/// The number in an address of ours, slug or not.
fn number_in(address: &str) -> Option<i64> {
    let url = Url::parse(address).ok()?;
    let mut parts = url.path_segments()?;
    let kind = parts.next()?;
    matches!(kind, "practices" | "essays" | "notes").then(|| parts.next()).flatten().and_then(crate::domain::ids::parse)
}

/// Meets those whom a text names beside its author, so that they have names here. Who cannot be met is not named: a text does
/// not wait for it.
///
/// # Errors
/// The database's.
pub(super) async fn meet(app: &App, people: &[String]) -> Result<(), FetchError> {
    for uri in people {
        match resolve::actor(app, uri).await {
            Err(error @ FetchError::Storage(_)) => return Err(error),
            Err(error) => tracing::info!(%error, "a co-author cannot be met"),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// Takes in a text that was fetched from its origin, if everybody may read it.
///
/// # Errors
/// [`FetchError`].
pub async fn take_in(app: &Arc<App>, value: Value) -> Result<Found, FetchError> {
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let author = value.as_object().and_then(|members| reading::first_id(members, "attributedTo"));
    let Some(author) = author.filter(|author| same_origin(author, &id)) else { return Ok(Found::Nothing) };
    let author = resolve::actor(app, &author).await?;
    let incoming = match app.db.read(|conn| incoming::post(conn, app, &author, &value))? {
        Ok(incoming) if matches!(incoming.audience, "public" | "unlisted") => incoming,
        _ => return Ok(Found::Nothing),
    };
    meet(app, &incoming.coauthors).await?;
    let shared = Arc::clone(app);
    let text = app
        .db
        .write(move |tx| {
            accept::take_in(tx, &shared, &author, &incoming)?;
            Ok::<_, crate::actions::Error>(texts::by_uri(tx, &incoming.uri)?)
        })
        .await
        .map_err(|error| FetchError::Never(error.to_string()))?;
    Ok(text.filter(|text| text.state == "published").map_or(Found::Nothing, |text| Found::Text(Box::new(text))))
}
