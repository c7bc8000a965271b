//! What a partner's node asks of ours: a page of the log, what its streams come down to, what is here of its own.

use std::sync::Arc;

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header as field};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::header::{self, Mark};
use super::{acks, buckets, cursor, guests, holdings, log};
use crate::actions::Viewer;
use crate::app::App;
use crate::domain::ids;
use crate::federation::caller;
use crate::federation::error::Refusal;
use crate::federation::http::activity_json;
use crate::federation::resolve;
use crate::storage::{self, settings, texts};

/// What a partner asks of the log.
#[derive(Deserialize)]
pub struct LogAsk {
    stream: Option<String>,
    epoch: Option<String>,
    after: Option<String>,
}

/// `GET /actor/log`: a page of a stream, or 304. Whoever asks after a number of this epoch has everything up to it.
///
/// # Errors
/// The 404 of an absent address for everybody who may not read it; 429 while two others read from far behind.
pub async fn read_log(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Query(ask): Query<LogAsk>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let Viewer::Node { host } = caller::viewer(&app, &uri, &headers).await? else { return Err(Refusal::not_found()) };
    let stream = ask.stream.unwrap_or_else(|| "public".to_owned());
    let known = app.db.read(|conn| {
        // The grant is asked at each request, before anything else.
        if !log::may_read(conn, &host, &stream)? {
            return Ok::<_, storage::Error>(None);
        }
        Ok(Some((storage::log::head(conn, &stream)?, settings::epoch(conn)?)))
    })?;
    let (head, epoch) = known.ok_or_else(Refusal::not_found)?;
    // Another epoch, or none: the asker begins at the start of ours.
    let same_epoch = ask.epoch.as_deref() == Some(epoch.as_str());
    let after = ask.after.as_deref().and_then(ids::parse).filter(|_| same_epoch).unwrap_or(0);
    if same_epoch {
        let mark = Mark { stream: stream.clone(), epoch: epoch.clone(), seq: after, head: None, twice: false };
        acks::note(&app, &host, Some(mark)).await?;
    }
    wait_your_turn(&app, &host, head - after)?;
    let etag = log::etag(&epoch, &log::Ask { stream: stream.clone(), after }, head);
    page(&app, &host, &log::Ask { stream, after }, (head, etag), &headers)
}

fn page(
    app: &Arc<App>,
    host: &str,
    ask: &log::Ask,
    (head, etag): (i64, String),
    headers: &HeaderMap,
) -> Result<Response, Refusal> {
    let known = headers.get(field::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let (page, ours) = app.db.read(|conn| {
        let unchanged = known == Some(etag.as_str());
        let page = if unchanged { None } else { Some(log::page(conn, app, ask)?) };
        Ok::<_, storage::Error>((page, cursor::standing(conn, host, &ask.stream)?))
    })?;
    let mut response = match page {
        // A page that was read later than its head was is not named by that head: it is not remembered.
        Some(page) if page.get("head").and_then(Value::as_i64) == Some(head) => {
            let mut response = activity_json(page.to_string(), false);
            response.headers_mut().extend(HeaderValue::try_from(etag).map(|etag| (field::ETAG, etag)));
            response
        }
        Some(page) => activity_json(page.to_string(), false),
        None => {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            response.headers_mut().extend(HeaderValue::try_from(etag).map(|etag| (field::ETAG, etag)));
            response
        }
    };
    acknowledge(&mut response, ours);
    Ok(response)
}

/// What a partner asks of the digest: all buckets of a stream, or the lines of one.
#[derive(Deserialize)]
pub struct DigestAsk {
    stream: Option<String>,
    author: Option<String>,
    month: Option<String>,
}

/// `GET /actor/digest`: what a stream of ours holds, author by author and month by month.
///
/// # Errors
/// The 404 of an absent address for everybody who may not read the stream.
pub async fn read_digest(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Query(ask): Query<DigestAsk>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let Viewer::Node { host } = caller::viewer(&app, &uri, &headers).await? else { return Err(Refusal::not_found()) };
    let stream = ask.stream.unwrap_or_else(|| "public".to_owned());
    let found = app.db.read(|conn| {
        if !log::may_read(conn, &host, &stream)? {
            return Ok::<_, storage::Error>(None);
        }
        let head = storage::log::head(conn, &stream)?;
        Ok(Some((head, settings::epoch(conn)?, holdings::ours(conn, &app.node.uri, &stream)?)))
    })?;
    let (head, epoch, lines) = found.ok_or_else(Refusal::not_found)?;
    let target = uri.path_and_query().map_or("/actor/digest", |target| target.as_str());
    let mut answer = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": app.config.url(target),
        "type": "Collection",
        "stream": stream,
        "epoch": epoch,
        "head": head,
    });
    let (name, value) = match (ask.author, ask.month) {
        (Some(author), Some(month)) => {
            let mine = lines.iter().filter(|line| line.author == author && line.month == month);
            let mut mine: Vec<&str> = mine.map(|line| line.text.as_str()).collect();
            mine.sort_unstable();
            ("lines", json!(mine))
        }
        _ => ("buckets", buckets::buckets(lines.iter()).into_iter().map(bucket).collect()),
    };
    if let Some(members) = answer.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
    Ok(activity_json(answer.to_string(), false))
}

fn bucket(((author, month), bucket): (buckets::Place, buckets::Bucket)) -> Value {
    json!({"author": author, "month": month, "count": bucket.count, "sha256": bucket.sha256})
}

/// What a node asks about its own texts.
#[derive(Deserialize)]
pub struct HeldAsk {
    id: Option<String>,
}

/// The most ids of one answer.
const MOST_IDS: i64 = 10_000;

/// `GET /actor/held`: what is here of the asker's own texts, and which of them were erased; or one of them, by its id. A
/// node that was restored from a backup asks this.
///
/// # Errors
/// The 404 of an absent address for everybody but a partner's node.
pub async fn read_held(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Query(ask): Query<HeldAsk>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let Viewer::Node { host } = caller::viewer(&app, &uri, &headers).await? else { return Err(Refusal::not_found()) };
    let target = uri.path_and_query().map_or("/actor/held", |target| target.as_str());
    let id = app.config.url(target);
    let answer = app.db.read(|conn| {
        if !log::may_read(conn, &host, "public")? {
            return Ok::<_, storage::Error>(None);
        }
        let theirs =
            |text: &texts::Text| text.host == host && !text.local && texts::HERE.contains(&text.state.as_str());
        if let Some(wanted) = &ask.id {
            let raw = texts::by_uri(conn, wanted)?.filter(theirs).and_then(|text| text.raw);
            let object = raw.and_then(|raw| serde_json::from_str::<Value>(&raw).ok());
            return Ok(object.map(|object| json!({"id": id, "type": "Collection", "object": object})));
        }
        let mut held = texts::held_ids(conn, &host, "public", MOST_IDS)?;
        held.extend(texts::held_ids(conn, &host, "network", MOST_IDS)?);
        let origin = storage::partners::get(conn, &host)?.and_then(|partner| resolve::origin(&partner.node_uri?));
        let erased = match origin {
            Some(origin) => texts::buried_of(conn, &format!("{origin}/"), MOST_IDS)?,
            None => Vec::new(),
        };
        Ok(Some(json!({"id": id, "type": "Collection", "held": held, "erased": erased})))
    })?;
    Ok(activity_json(answer.ok_or_else(Refusal::not_found)?.to_string(), false))
}

/// Tells the asker how far its own log has been read here.
pub fn acknowledge(response: &mut Response, ours: Option<Mark>) {
    let value = ours.and_then(|mark| HeaderValue::try_from(mark.write()).ok());
    if let Some(value) = value {
        response.headers_mut().insert(header::ACK, value);
    }
}

/// Who is far behind needs a place; two read at once, and who has come to the end leaves.
fn wait_your_turn(app: &App, host: &str, behind: i64) -> Result<(), Refusal> {
    if behind <= log::PAGE {
        guests::leave(&app.node.uri, host);
        return Ok(());
    }
    if guests::may_enter(&app.node.uri, host, app.now().0) {
        return Ok(());
    }
    let sentence = "Two partners read from far behind at the moment. Come back in half a minute.";
    let refusal = Refusal::new(StatusCode::TOO_MANY_REQUESTS, "busy", sentence);
    Err(Refusal { retry_after: Some(30), ..refusal })
}
