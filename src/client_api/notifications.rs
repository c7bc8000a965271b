//! What a person should hear of, one by one; and how far the person has read.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};

use crate::actions::{self, Member, Viewer};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::markers::{self, Marker};
use crate::storage::notifications::{self, Notification};
use crate::storage::{self};

use super::caller::Caller;
use super::entities::notification::Page;
use super::error::{Answer, ApiError};
use super::paging::Paged;
use super::params::Params;
use super::statuses::number;

/// The kinds that are asked for: all, those named, or all but those named. Old clients never get a kind unknown to them.
fn kinds(params: &Params) -> Vec<&'static str> {
    let (wanted, refused) = (params.all("types"), params.all("exclude_types"));
    let is_wanted = |kind: &str| (wanted.is_empty() || wanted.contains(&kind)) && !refused.contains(&kind);
    notifications::KINDS.into_iter().filter(|kind| is_wanted(kind)).collect()
}

/// The person as a reader.
pub fn viewer_of(member: &Member) -> Viewer {
    Viewer::Member(Box::new(member.clone()))
}

/// A page of notifications and what they are about.
///
/// # Errors
/// The database's.
pub fn load(app: &App, member: &Member, params: &Params) -> Result<(Vec<Notification>, Page), ApiError> {
    let about: Option<Id> = params.filled("account_id").map(|id| ids::parse(id).unwrap_or(0));
    Ok(app.db.read(|conn| {
        let mut rows = notifications::of_kinds(conn, member.id(), &kinds(params), params.page(40, 80))?;
        rows.retain(|row| about.is_none_or(|actor| row.actor_id == actor));
        let page = Page::load(conn, app, &viewer_of(member), &rows)?;
        Ok::<_, actions::Error>((rows, page))
    })?)
}

/// `GET /api/v1/notifications`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:notifications")?;
    let (rows, page) = load(&app, member, &params)?;
    let entries: Vec<Value> = rows.iter().filter_map(|row| page.entity(row)).collect();
    let paged = Paged::of(rows.iter().map(|row| row.id), &entries);
    Ok(paged.answer(&app, "/api/v1/notifications", &params))
}

/// `GET /api/v1/notifications/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("read:notifications")?;
    let id = number(&id)?;
    let entity = app.db.read(|conn| {
        let Some(row) = notifications::get(conn, member.id(), id)? else { return Err(actions::Error::NotFound) };
        let page = Page::load(conn, &app, &viewer_of(member), std::slice::from_ref(&row))?;
        page.entity(&row).ok_or(actions::Error::NotFound)
    })?;
    Ok(Json(entity).into_response())
}

/// `POST /api/v1/notifications/clear`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn clear(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    forget(&app, caller.may("write:notifications")?, None).await
}

/// `POST /api/v1/notifications/{id}/dismiss`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn dismiss(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    forget(&app, caller.may("write:notifications")?, Some(number(&id)?)).await
}

async fn forget(app: &App, member: &Member, id: Option<Id>) -> Answer {
    let account = member.id();
    app.db.write(move |tx| notifications::clear(tx, account, id)).await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v1/notifications/unread_count` and its sister of v2: what is newer than the marker, counted up to the limit.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn unread(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:notifications")?;
    let count = app.db.read(|conn| {
        let known = markers::of(conn, member.id())?;
        let read =
            known.iter().find(|marker| marker.timeline == "notifications").map_or(0, |marker| marker.last_read_id);
        let newer =
            storage::views::Page { max_id: None, since_id: Some(read), min_id: None, limit: params.limit(100, 1000) };
        Ok::<_, storage::Error>(notifications::of_kinds(conn, member.id(), &notifications::KINDS, newer)?.len())
    })?;
    Ok(Json(json!({"count": count})).into_response())
}

/// `GET /api/v1/markers?timeline[]=`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn marked(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let wanted = params.all("timeline");
    let mut known = app.db.read(|conn| markers::of(conn, member.id()))?;
    known.retain(|marker| wanted.contains(&marker.timeline.as_str()));
    Ok(Json(entities(&known)).into_response())
}

/// `POST /api/v1/markers`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn mark(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let wished: Vec<(&'static str, Id)> = ["home", "notifications"]
        .into_iter()
        .filter_map(|timeline| Some((timeline, params.id(&format!("{timeline}[last_read_id]"))?)))
        .collect();
    let (account, now) = (member.id(), app.now().0);
    let moved = app
        .db
        .write(move |tx| {
            let moved = wished.iter().map(|(timeline, id)| markers::put(tx, account, timeline, *id, now));
            moved.collect::<Result<Vec<Marker>, storage::Error>>()
        })
        .await?;
    Ok(Json(entities(&moved)).into_response())
}

fn entities(markers: &[Marker]) -> Value {
    let entity = |marker: &Marker| {
        let value = json!({
            "last_read_id": marker.last_read_id.to_string(),
            "version": marker.version,
            "updated_at": Timestamp(marker.updated_at).rfc3339_ms(),
        });
        (marker.timeline.clone(), value)
    };
    Value::Object(markers.iter().map(entity).collect::<Map<String, Value>>())
}
