//! Statuses, one at a time: read, with what was said before and after, and who liked or passed on.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::{self, Viewer, list, viewer};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::texts::Text;
use crate::storage::{actors, notes, reactions, texts, views};
use crate::text::sanitize;

use super::caller::Caller;
use super::entities::filtering::Place;
use super::entities::status::{self, Shelf};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::relations;

/// A number in a path; anything else is unknown.
///
/// # Errors
/// 404.
pub fn number(text: &str) -> Result<Id, ApiError> {
    ids::parse(text).ok_or_else(ApiError::not_found)
}

/// The text behind the number of a status, or of a wrapper around it.
///
/// # Errors
/// 404 for what is absent and for what the viewer may not read.
pub fn readable(app: &App, viewer: &Viewer, id: &str) -> Result<Text, ApiError> {
    let id = number(id)?;
    match list::status(app, viewer, id) {
        Err(actions::Error::NotFound) => {}
        other => return Ok(other?),
    }
    let boost = app.db.read(|conn| reactions::by_id(conn, id))?.filter(|reaction| reaction.kind == "boost");
    Ok(list::text(app, viewer, boost.ok_or_else(ApiError::not_found)?.text_id)?)
}

/// `GET /api/v1/statuses/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(&app, &viewer, &id)?;
    let shown = app.db.read(|conn| {
        let wrapped = ids::parse(&id).filter(|id| *id != status::number(&text));
        let boost = wrapped.map(|id| reactions::by_id(conn, id)).transpose()?.flatten();
        match boost {
            Some(boost) => {
                let shelf = Shelf::load(conn, &app, &viewer, &[&text], &[boost.actor_id], Place::Alone)?;
                Ok(shelf.boost(&boost, &text))
            }
            None => status::one(conn, &app, &viewer, &text).map(Some),
        }
    })?;
    Ok(Json(shown.ok_or_else(ApiError::not_found)?).into_response())
}

/// `GET /api/v1/statuses?id[]=`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn several(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let wanted: Vec<Id> = params.all("id").into_iter().filter_map(ids::parse).take(40).collect();
    let statuses = app.db.read(|conn| {
        let mut found = Vec::new();
        for text in texts::by_status_ids(conn, &wanted)? {
            match viewer::readable(conn, Some(text), &viewer) {
                Ok(text) => found.push(text),
                Err(actions::Error::NotFound | actions::Error::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(status::many(conn, &app, &viewer, &found)?)
    })?;
    Ok(Json(Value::Array(statuses)).into_response())
}

/// `GET /api/v1/statuses/{id}/context`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn context(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(&app, &viewer, &id)?;
    let mut thread = list::thread(&app, &viewer, &text)?;
    if let Some(member) = viewer.member() {
        let authors: Vec<Id> = thread.iter().map(|one| one.author_id).collect();
        let hidden = app.db.read(|conn| views::hidden_among(conn, member.id(), &authors, app.now().0))?;
        thread.retain(|one| one.id == text.id || !hidden.contains(&one.author_id));
    }
    let (before, after) = around(&thread, &text);
    let (before, after) = app.db.read(|conn| {
        Ok::<_, crate::storage::Error>((
            status::many_at(conn, &app, &viewer, &before, Place::Thread)?,
            status::many_at(conn, &app, &viewer, &after, Place::Thread)?,
        ))
    })?;
    // What strict clients pass over: how many answers are here, and how many their servers tell of.
    let (here, told) = list::answers(&app, &text)?;
    let own = json!({"replies_here": here, "replies_known": told});
    Ok(Json(json!({"ancestors": before, "descendants": after, "interpraxis": own})).into_response())
}

/// What a text answers, from the root on; and all that answers it, each answer after what it answers.
fn around(thread: &[Text], text: &Text) -> (Vec<Text>, Vec<Text>) {
    let by_id: HashMap<Id, &Text> = thread.iter().map(|one| (one.id, one)).collect();
    let mut seen = HashSet::from([text.id]);
    let (mut before, mut above) = (Vec::new(), text.parent_id);
    while let Some(parent) = above.and_then(|id| by_id.get(&id)).filter(|parent| seen.insert(parent.id)) {
        before.push((*parent).clone());
        above = parent.parent_id;
    }
    before.reverse();
    let mut answers: HashMap<Id, Vec<&Text>> = HashMap::new();
    for one in thread.iter().rev() {
        if let Some(parent) = one.parent_id {
            answers.entry(parent).or_default().push(one);
        }
    }
    let mut waiting = answers.remove(&text.id).unwrap_or_default();
    let mut after = Vec::new();
    while let Some(next) = waiting.pop() {
        if seen.insert(next.id) {
            after.push(next.clone());
            waiting.extend(answers.remove(&next.id).unwrap_or_default());
        }
    }
    (before, after)
}

/// `GET /api/v1/statuses/{id}/source`
///
/// # Errors
/// 404 for what is not the person's own; 401 and 403 by the token.
pub async fn source(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("read:statuses")?;
    let text = readable(&app, &Viewer::Member(Box::new(member.clone())), &id)?;
    if text.author_id != member.id() {
        return Err(ApiError::not_found());
    }
    let typed = app.db.read(|conn| notes::newest(conn, text.id))?;
    let (words, warning) = typed
        .map_or_else(|| (sanitize::plain_text(&text.content), String::new()), |typed| (typed.words, typed.warning));
    let id = status::number(&text).to_string();
    Ok(Json(json!({"id": id, "text": words, "spoiler_text": warning})).into_response())
}

/// `GET /api/v1/statuses/{id}/history`: every revision of a note, oldest first; of longer texts what stands there now,
/// because their older revisions are read on our own pages.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn history(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(&app, &viewer, &id)?;
    let (now, kept) = app.db.read(|conn| {
        Ok::<_, crate::storage::Error>((status::one(conn, &app, &viewer, &text)?, notes::of(conn, text.id)?))
    })?;
    let part = |name: &str| now.get(name).cloned().unwrap_or_default();
    let edit = |content: Value, warning: &str, sensitive: bool, at: Value| {
        json!({
            "content": content, "spoiler_text": warning, "sensitive": sensitive, "created_at": at,
            "account": part("account"), "media_attachments": part("media_attachments"), "emojis": [],
        })
    };
    if kept.is_empty() {
        let edited = now.get("edited_at").is_some_and(Value::is_string);
        let at = part(if edited { "edited_at" } else { "created_at" });
        return Ok(Json(json!([edit(part("content"), &text_warning(&now), false, at)])).into_response());
    }
    let edits = kept.iter().map(|one| {
        let at = json!(Timestamp(one.created_at).rfc3339_ms());
        edit(json!(sanitize::for_clients(&one.content)), &one.warning, one.sensitive, at)
    });
    Ok(Json(edits.collect::<Vec<_>>()).into_response())
}

fn text_warning(status: &Value) -> String {
    status.get("spoiler_text").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// `GET /api/v1/statuses/{id}/card`: an old address of the card; `{}` where there is none.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn card(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(&app, &viewer, &id)?;
    let status = app.db.read(|conn| status::one(conn, &app, &viewer, &text))?;
    let card = status.get("card").filter(|card| card.is_object()).cloned();
    Ok(Json(card.unwrap_or_else(|| json!({}))).into_response())
}

/// `GET /api/v1/polls/{id}`
///
/// # Errors
/// 404 for a text without a poll; 401 and 403 by the token.
pub async fn poll(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(&app, &viewer, &id)?;
    poll_of(&app, &viewer, &text)
}

/// The poll of a text, as the viewer may see it.
///
/// # Errors
/// 404 for a text without a poll.
pub fn poll_of(app: &App, viewer: &Viewer, text: &Text) -> Answer {
    let poll = app.db.read(|conn| {
        Ok::<_, crate::storage::Error>(Shelf::load(conn, app, viewer, &[text], &[], Place::Alone)?.poll(text))
    })?;
    if poll.is_null() { Err(ApiError::not_found()) } else { Ok(Json(poll).into_response()) }
}

/// `GET /api/v1/statuses/{id}/favourited_by`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn favourited_by(app: State<Arc<App>>, caller: Caller, id: Path<String>, params: Params) -> Answer {
    those_who(&app, &caller, &id, "like", &params)
}

/// `GET /api/v1/statuses/{id}/reblogged_by`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn reblogged_by(app: State<Arc<App>>, caller: Caller, id: Path<String>, params: Params) -> Answer {
    those_who(&app, &caller, &id, "boost", &params)
}

fn those_who(app: &App, caller: &Caller, id: &str, did: &str, params: &Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let text = readable(app, &viewer, id)?;
    let rows = app.db.read(|conn| {
        let found = reactions::of_before(conn, text.id, did, params.id("max_id"), params.limit(40, 80))?;
        let who: Vec<Id> = found.iter().map(|reaction| reaction.actor_id).collect();
        let mut people: HashMap<Id, Actor> =
            actors::by_ids(conn, &who)?.into_iter().map(|actor| (actor.id, actor)).collect();
        let rows = found.iter().filter_map(|row| Some((row.id, people.remove(&row.actor_id)?)));
        Ok::<_, crate::storage::Error>(rows.collect::<Vec<_>>())
    })?;
    let name = if did == "like" { "favourited_by" } else { "reblogged_by" };
    relations::people_page(app, &format!("/api/v1/statuses/{id}/{name}"), &rows, params, |_, _| {})
}
