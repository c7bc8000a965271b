//! Routes: actors, objects, inbox, outbox, followers, the log; each handler in a paragraph.

use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{DefaultBodyLimit, OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde_json::Value;

use super::collections::{self, Ask};
use super::error::{Named, Refusal};
use super::inbox::receive::{self, Delivery, MAX_BODY};
use super::partnership::{door, neighbours};
use super::{caller, followers, nodeinfo, objects, resolve, sighted, webfinger};
use crate::actions::partner::neighbours::listed;
use crate::actions::{policy, viewer};
use crate::app::App;
use crate::domain::ids;
use crate::storage::actors::{self, Actor};
use crate::storage::facts::{self, Facts};
use crate::storage::texts::{self, Text};
use crate::storage::{self, log};
use crate::telemetry::metrics;

/// The vocabulary's context (vocabulary.md, section 3).
const CONTEXT: &str = include_str!("protocol/context-v1.jsonld");

/// Every address of federation.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/.well-known/webfinger", get(webfinger::webfinger))
        .route("/.well-known/host-meta", get(webfinger::host_meta))
        .route("/.well-known/nodeinfo", get(nodeinfo::links))
        .route("/nodeinfo/{version}", get(nodeinfo::document))
        .route("/ns/v1", get(context))
        .route("/actor", get(node))
        .route("/actor/log", get(door::read_log))
        .route("/actor/digest", get(door::read_digest))
        .route("/actor/held", get(door::read_held))
        .route("/actor/{collection}", get(node_collection))
        .route("/institution", get(institution))
        .route("/institution/{collection}", get(institution_collection))
        .route("/institution/followers_synchronization", get(followers::door::of_institution))
        .route("/people/{id}/followers_synchronization", get(followers::door::of_person))
        .route("/people/{id}", get(person))
        .route("/people/{id}/{collection}", get(person_collection))
        .route("/activities/{id}", get(activity))
        .route("/practices/{id}", get(object))
        .route("/essays/{id}", get(object))
        .route("/notes/{id}", get(object))
        .route("/practices/{id}/replies", get(text_collection))
        .route("/practices/{id}/adaptations", get(text_collection))
        .route("/essays/{id}/replies", get(text_collection))
        .route("/notes/{id}/replies", get(text_collection))
        .route("/practices/{id}/context", get(text_collection))
        .route("/essays/{id}/context", get(text_collection))
        .route("/notes/{id}/context", get(text_collection))
        .merge(inboxes())
        // One byte more than we take, so that the gate itself answers what is too large.
        .layer(DefaultBodyLimit::max(MAX_BODY + 1))
}

/// The inboxes; what they refuse is counted by its reason.
fn inboxes() -> Router<Arc<App>> {
    Router::new()
        .route("/inbox", post(inbox).fallback(only_post))
        .route("/actor/inbox", post(inbox).fallback(only_post))
        .route("/institution/inbox", post(inbox).fallback(only_post))
        .route("/people/{id}/inbox", post(personal_inbox).fallback(only_post))
        .layer(map_response(count_refusal))
}

async fn count_refusal(response: Response) -> Response {
    if let Some(Named(reason)) = response.extensions().get() {
        metrics::INBOX_REFUSED.add(reason);
    }
    response
}

async fn context() -> Response {
    let headers = [(header::CONTENT_TYPE, "application/ld+json"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, CONTEXT).into_response()
}

/// Whether ActivityStreams is what the caller prefers: `*/*` and HTML mean the page.
fn wants_activity(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let quality = |wanted: fn(&str) -> bool| {
        let ranges = accept.split(',').filter(|range| wanted(range.trim()));
        ranges.map(quality_of).fold(0.0_f32, f32::max)
    };
    let html = quality(|range| range.starts_with("text/html") || range.starts_with("application/xhtml+xml"));
    let json = quality(|range| resolve::is_activity_json(range.split(";q=").next().unwrap_or_default()));
    json > 0.0 && json >= html
}

fn quality_of(range: &str) -> f32 {
    let named = range.split(';').find_map(|part| part.trim().strip_prefix("q="));
    named.map_or(1.0, |value| value.parse().unwrap_or(0.0))
}

/// An answer in ActivityStreams; `open` where anybody may keep it.
pub(in crate::federation) fn activity_json(body: impl Into<Bytes>, open: bool) -> Response {
    let mut response = Response::new(axum::body::Body::from(body.into()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/activity+json"));
    vary(headers, open);
    response
}

/// Where only signed requests may read, no cache may give the answer to another (lesson 18).
fn closed_to_caches(app: &App, mut response: Response) -> Response {
    if policy::wants_signatures(app) {
        vary(response.headers_mut(), false);
    }
    response
}

fn vary(headers: &mut HeaderMap, open: bool) {
    headers.insert(header::VARY, HeaderValue::from_static("Accept, Signature, Signature-Input"));
    let cache = if open { "public, max-age=60" } else { "private, no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
}

fn to_page(address: &str) -> Response {
    let mut response = Redirect::to(address).into_response();
    vary(response.headers_mut(), true);
    response
}

/// The node's own actor is served to everybody, signed or not, so that two nodes can meet (rule R12).
async fn node(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    actor_document(&app, &app.node)
}

async fn institution(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if !wants_activity(&headers) {
        return Ok(to_page(&app.institution.url));
    }
    caller::viewer(&app, &uri, &headers).await?;
    // Its sentence may have changed since the start.
    let institution = app.db.read(|conn| actors::by_id(conn, app.institution.id))?;
    Ok(closed_to_caches(&app, actor_document(&app, &institution)?))
}

async fn person(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if wants_activity(&headers) {
        caller::viewer(&app, &uri, &headers).await?;
    }
    let actor = person_by(&app, &id)?;
    if actor.gone_at.is_some() {
        return Err(Refusal::new(StatusCode::GONE, "gone", "This account was deleted."));
    }
    if wants_activity(&headers) {
        Ok(closed_to_caches(&app, actor_document(&app, &actor)?))
    } else {
        Ok(to_page(&actor.url))
    }
}

fn person_by(app: &App, id: &str) -> Result<Actor, Refusal> {
    let id = ids::parse(id).ok_or_else(Refusal::not_found)?;
    let actor = app.db.read(|conn| actors::by_id(conn, id))?;
    Some(actor).filter(|actor| actor.local && actor.kind == "person").ok_or_else(Refusal::not_found)
}

fn actor_document(app: &App, actor: &Actor) -> Result<Response, Refusal> {
    let said = app.db.read(|conn| {
        let listed = actor.id == app.node.id && listed(conn)?;
        Ok::<_, storage::Error>((facts::of(conn, actor.id)?, listed))
    })?;
    let bytes = match ACTORS.get(&actor.uri) {
        Some((name, before, bytes)) if name == actor.name && before == said => bytes,
        _ => {
            let value = app.db.read(|conn| objects::actor(conn, app, actor))?;
            let bytes = Bytes::from(value.to_string());
            ACTORS.insert(actor.uri.clone(), (actor.name.clone(), said, bytes.clone()));
            bytes
        }
    };
    Ok(activity_json(bytes, true))
}

/// A rendered actor, with the name and what else it was rendered with.
type RenderedActor = (String, (Facts, bool), Bytes);

/// Rendered actors, by id.
static ACTORS: LazyLock<moka::sync::Cache<String, RenderedActor>> = LazyLock::new(|| moka::sync::Cache::new(10_000));

/// Rendered public objects, by id, with the moment of their revision: rendered once, served many times.
static OBJECTS: LazyLock<moka::sync::Cache<String, (i64, Bytes)>> = LazyLock::new(|| {
    let weigh = |key: &String, (_, bytes): &(i64, Bytes)| u32::try_from(key.len() + bytes.len()).unwrap_or(u32::MAX);
    moka::sync::Cache::builder().weigher(weigh).max_capacity(16 * 1024 * 1024).build()
});

async fn object(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let text = local_text(&app, &uri, &id)?;
    if !wants_activity(&headers) {
        // The page knows who is signed in, and says itself what is not to be read.
        let text = text.filter(|text| text.state != "draft").ok_or_else(Refusal::not_found)?;
        return Ok(to_page(&page_of(&app, &text)));
    }
    let caller = caller::viewer(&app, &uri, &headers).await?;
    match app.db.read(|conn| viewer::readable(conn, text.clone(), &caller)) {
        Ok(text) => Ok(closed_to_caches(&app, activity_json(rendered(&app, &text)?, text.audience == "public"))),
        Err(crate::actions::Error::Gone) => Ok(closed_to_caches(&app, gone(&app, text)?)),
        Err(error) => Err(error.into()),
    }
}

/// An activity that was said to everybody, at its id; what was said about it since stands there no longer.
async fn activity(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    caller::viewer(&app, &uri, &headers).await?;
    let id = ids::parse(&id).ok_or_else(Refusal::not_found)?;
    let found = app.db.read(|conn| log::by_id(conn, id))?;
    let body = found.filter(|activity| activity.open).and_then(|activity| activity.body);
    Ok(closed_to_caches(&app, activity_json(body.ok_or_else(Refusal::not_found)?, true)))
}

/// The page of a comment is the page of the text that it hangs on.
fn page_of(app: &App, text: &Text) -> String {
    if text.kind != "note" {
        return text.url.clone();
    }
    let root = text.root_id.and_then(|root| app.db.read(|conn| texts::by_id(conn, root)).ok().flatten());
    root.map_or_else(|| app.config.url("/"), |root| format!("{}#c{}", root.url, text.id))
}

fn local_text(app: &App, uri: &Uri, id: &str) -> Result<Option<Text>, Refusal> {
    let id = ids::parse(id).ok_or_else(Refusal::not_found)?;
    let folder = uri.path().split('/').nth(1).unwrap_or_default();
    let found = app.db.read(|conn| texts::by_id(conn, id))?;
    Ok(found.filter(|text| text.local && folder.strip_suffix('s') == Some(text.kind.as_str())))
}

fn rendered(app: &App, text: &Text) -> Result<Bytes, Refusal> {
    if let Some((revised, bytes)) = OBJECTS.get(&text.uri)
        && revised == text.updated_at
    {
        return Ok(bytes);
    }
    let value = app.db.read(|conn| objects::object(conn, app, text))?;
    let bytes = Bytes::from(value.to_string());
    if text.audience == "public" {
        OBJECTS.insert(text.uri.clone(), (text.updated_at, bytes.clone()));
    }
    Ok(bytes)
}

fn gone(app: &App, text: Option<Text>) -> Result<Response, Refusal> {
    let text = text.ok_or_else(Refusal::not_found)?;
    let tombstone = app.db.read(|conn| objects::object(conn, app, &text))?;
    let mut response = activity_json(tombstone.to_string(), true);
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

/// The collections of a text, by the last part of their address.
async fn text_collection(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    Query(ask): Query<Ask>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let text = for_caller(&app, &uri, &id, &headers).await?;
    let document = match uri.path().rsplit('/').next() {
        Some("replies") => collections::replies(&app, &text, &ask)?,
        Some("context") => collections::context(&app, &text, &ask)?,
        Some("adaptations") => collections::adaptations(&app, &text)?,
        _ => return Err(Refusal::not_found()),
    };
    Ok(closed_to_caches(&app, activity_json(document.to_string(), text.audience == "public")))
}

/// The text of ours at an address, if whoever signed the request may read it.
async fn for_caller(app: &App, uri: &Uri, id: &str, headers: &HeaderMap) -> Result<Text, Refusal> {
    let caller = caller::viewer(app, uri, headers).await?;
    let text = local_text(app, uri, id)?;
    Ok(app.db.read(|conn| viewer::readable(conn, text, &caller))?)
}

async fn node_collection(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    Query(ask): Query<Ask>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    caller::viewer(&app, &uri, &headers).await?;
    if name == "partners" {
        let list = neighbours::ours(&app)?.ok_or_else(Refusal::not_found)?;
        return Ok(closed_to_caches(&app, activity_json(list.to_string(), true)));
    }
    // Who our partners are stands in a list of its own; the usual collections say nothing.
    if matches!(name.as_str(), "outbox" | "followers" | "following") {
        drop(ask);
        let empty = collections::empty(&format!("{}/{name}", app.node.uri)).to_string();
        return Ok(closed_to_caches(&app, activity_json(empty, true)));
    }
    Err(Refusal::not_found())
}

async fn institution_collection(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    Query(ask): Query<Ask>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    caller::viewer(&app, &uri, &headers).await?;
    collection(&app, &app.institution, &name, &ask)
}

async fn person_collection(
    State(app): State<Arc<App>>,
    Path((id, name)): Path<(String, String)>,
    Query(ask): Query<Ask>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    caller::viewer(&app, &uri, &headers).await?;
    let actor = person_by(&app, &id)?;
    collection(&app, &actor, &name, &ask)
}

fn collection(app: &Arc<App>, actor: &Actor, name: &str, ask: &Ask) -> Result<Response, Refusal> {
    let value: Value = match name {
        "outbox" => collections::outbox(app, actor, ask)?,
        "followers" => collections::followers(app, actor, ask)?,
        "following" => collections::following(app, actor, ask)?,
        "featured" => collections::featured(app, actor)?,
        _ => return Err(Refusal::not_found()),
    };
    Ok(closed_to_caches(app, activity_json(value.to_string(), true)))
}

/// An inbox is not for reading (A5).
async fn only_post() -> Response {
    let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method", "An inbox takes POST only.");
    ([(header::ALLOW, "POST")], refusal).into_response()
}

async fn inbox(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let body = body.map_err(|error| unread(&error))?;
    let target = uri.path_and_query().map_or_else(|| "/inbox".to_owned(), ToString::to_string);
    let delivery = Delivery { target, headers, body };
    match receive::receive(&app, &delivery).await {
        Ok(reached) => {
            metrics::INBOX_ACCEPTED.fetch_add(1, Ordering::Relaxed);
            let mut response = StatusCode::ACCEPTED.into_response();
            door::acknowledge(&mut response, reached);
            Ok(response)
        }
        Err(refusal) => {
            sighted::refused(&app, &delivery, &refusal).await?;
            Err(refusal.challenging(&delivery.headers, true))
        }
    }
}

/// Why a body was not read.
fn unread(error: &BytesRejection) -> Refusal {
    match error {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is larger than 1 MiB.")
        }
        _ => Refusal::new(StatusCode::BAD_REQUEST, "incomplete", "The body broke off."),
    }
}

async fn personal_inbox(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    uri: OriginalUri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let known = ids::parse(&id).map_or(Ok(false), |id| receive::knows_person(&app, id))?;
    if !known {
        return Err(Refusal::not_found());
    }
    inbox(State(app), uri, headers, body).await
}
