//! Direct conversations: threads of texts for named people alone.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::{self, Member, Viewer, viewer};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::conversations::{self, Read};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, actors};

use super::caller::Caller;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::paging::{self, Paged};
use super::params::Params;
use super::statuses;

/// A conversation: its root, its newest text, and whether that is unread.
struct Talk {
    root: Id,
    last: Text,
    unread: bool,
}

/// The conversations of a person, newest first; those taken away come back with the next text.
fn talks(conn: &mut Conn, member: &Member) -> Result<Vec<Talk>, actions::Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    let (newest, read) = (conversations::newest(conn, member.id())?, conversations::read(conn, member.id())?);
    let of = |root: Id| read.iter().find(|read| read.root_id == root).cloned().unwrap_or_default();
    let shown: Vec<(Id, Id)> = newest.into_iter().filter(|(root, last)| *last > of(*root).hidden_to).collect();
    let numbers: Vec<Id> = shown.iter().map(|(_, last)| *last).collect();
    let found = texts::by_status_ids(conn, &numbers)?;
    let mut talks = Vec::new();
    for (root, last) in shown {
        let text = found.iter().find(|text| status::number(text) == last).cloned();
        if let Ok(text) = viewer::readable(conn, text, &viewer) {
            let unread = text.author_id != member.id() && last > of(root).read_to;
            talks.push(Talk { root, last: text, unread });
        }
    }
    Ok(talks)
}

fn entity(conn: &mut Conn, app: &App, member: &Member, talk: &Talk) -> Result<Value, actions::Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    let mut people: Vec<Id> = texts::mentions_of(conn, &[talk.last.id])?.into_iter().map(|(_, who)| who).collect();
    people.push(talk.last.author_id);
    people.retain(|who| *who != member.id());
    people.sort_unstable();
    people.dedup();
    let people = actors::by_ids(conn, &people)?;
    Ok(json!({
        "id": talk.root.to_string(),
        "unread": talk.unread,
        "accounts": account::list(conn, app, &people)?,
        "last_status": status::one(conn, app, &viewer, &talk.last)?,
    }))
}

/// `GET /api/v1/conversations`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let (page, limit) = (params.page(20, 40), usize::try_from(params.limit(20, 40)).unwrap_or(20));
    let (entities, last) = app.db.read(|conn| {
        let mut talks = talks(conn, member)?;
        talks.retain(|talk| page.max_id.is_none_or(|max| status::number(&talk.last) < max));
        talks.retain(|talk| page.min_id.or(page.since_id).is_none_or(|min| status::number(&talk.last) > min));
        talks.truncate(limit);
        let entities: Result<Vec<Value>, actions::Error> =
            talks.iter().map(|talk| entity(conn, &app, member, talk)).collect();
        Ok::<_, actions::Error>((entities?, talks.last().map(|talk| status::number(&talk.last))))
    })?;
    let mut response = Json(entities).into_response();
    if let Some(link) = last.and_then(|last| paging::link_older(&app, "/api/v1/conversations", &params, last)) {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// `GET /api/v1/timelines/direct`: the newest text of each conversation, as very old clients call it.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn timeline(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let page = params.page(20, 40);
    let limit = usize::try_from(page.limit).unwrap_or(20);
    let viewer = Viewer::Member(Box::new(member.clone()));
    let paged = app.db.read(|conn| {
        let mut found: Vec<Text> = talks(conn, member)?.into_iter().map(|talk| talk.last).collect();
        found.retain(|text| page.max_id.is_none_or(|max| status::number(text) < max));
        found.retain(|text| page.min_id.or(page.since_id).is_none_or(|min| status::number(text) > min));
        found.truncate(limit);
        let entries = status::many(conn, &app, &viewer, &found)?;
        Ok::<_, actions::Error>(Paged::of(found.iter().map(status::number), &entries))
    })?;
    Ok(paged.answer(&app, "/api/v1/timelines/direct", &params))
}

/// The conversation of which a text is the newest, as a member reads it; none where it is in none of hers.
///
/// # Errors
/// The database's.
pub fn told(conn: &mut Conn, app: &App, member: &Member, text: Id) -> Result<Option<Value>, actions::Error> {
    let all = talks(conn, member)?;
    let Some(talk) = all.iter().find(|talk| status::number(&talk.last) == text) else { return Ok(None) };
    entity(conn, app, member, talk).map(Some)
}

/// Notes how far a conversation is read or taken away.
async fn note(app: &App, member: &Member, id: &str, hides: bool) -> Result<Talk, ApiError> {
    let id = statuses::number(id)?;
    let mut found = app.db.read(|conn| talks(conn, member))?;
    let place = found.iter().position(|talk| talk.root == id).ok_or_else(ApiError::not_found)?;
    let mut talk = found.swap_remove(place);
    let (account_id, newest) = (member.id(), status::number(&talk.last));
    app.db
        .write(move |tx| {
            let known = conversations::read(tx, account_id)?.into_iter().find(|read| read.root_id == id);
            let hidden_to = if hides { newest } else { known.map_or(0, |read| read.hidden_to) };
            conversations::put(tx, &Read { account_id, root_id: id, read_to: newest, hidden_to })
        })
        .await?;
    talk.unread = false;
    Ok(talk)
}

/// `POST /api/v1/conversations/{id}/read`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn read(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:conversations")?;
    let talk = note(&app, member, &id, false).await?;
    Ok(Json(app.db.read(|conn| entity(conn, &app, member, &talk))?).into_response())
}

/// `DELETE /api/v1/conversations/{id}`: until the next text of it.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn hide(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    note(&app, caller.may("write:conversations")?, &id, true).await?;
    Ok(Json(json!({})).into_response())
}
