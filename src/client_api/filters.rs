//! Filters (v2): each has words and texts of its own, and holds in some places.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::{Member, Viewer};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::filters::{self, Filter, Named, Whole, Word};
use crate::storage::{self, Conn};

use super::caller::Caller;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::statuses;

/// So many filters, and so many words in one, at most.
const MOST: usize = 100;
/// The longest title or word, in characters.
const LONGEST: usize = 200;
/// Where a filter can hold.
const PLACES: [&str; 5] = ["home", "notifications", "public", "thread", "account"];

fn word_entity(word: &Word) -> Value {
    json!({"id": word.id.to_string(), "keyword": word.keyword, "whole_word": word.whole})
}

fn named_entity((named, status): &(Named, Id)) -> Value {
    json!({"id": named.id.to_string(), "status_id": status.to_string()})
}

fn entity(whole: &Whole) -> Value {
    let filter = &whole.filter;
    json!({
        "id": filter.id.to_string(),
        "title": filter.title,
        "context": filter.contexts.split(' ').collect::<Vec<_>>(),
        "expires_at": filter.expires_at.map(|at| Timestamp(at).rfc3339_ms()),
        "filter_action": filter.action,
        "keywords": whole.words.iter().map(word_entity).collect::<Vec<_>>(),
        "statuses": whole.texts.iter().map(named_entity).collect::<Vec<_>>(),
    })
}

fn own(app: &App, member: &Member, id: &str) -> Result<Whole, ApiError> {
    let id = statuses::number(id)?;
    app.db.read(|conn| filters::get(conn, member.id(), id))?.ok_or_else(ApiError::not_found)
}

/// A word as it was sent.
///
/// # Errors
/// 422 for an empty or too long one.
pub(super) fn keyword(text: Option<&str>) -> Result<String, ApiError> {
    let text = text.map(str::trim).unwrap_or_default();
    if (1..=LONGEST).contains(&text.chars().count()) {
        return Ok(text.to_owned());
    }
    Err(ApiError::invalid(format!("Validation failed: a keyword has 1 to {LONGEST} characters.")))
}

/// The places that were sent, if any were.
///
/// # Errors
/// 422 for an unknown one.
pub(super) fn places(params: &Params) -> Result<Option<String>, ApiError> {
    let sent = params.all("context");
    if sent.iter().any(|place| !PLACES.contains(place)) {
        return Err(ApiError::invalid("Validation failed: Context None or invalid context supplied"));
    }
    Ok((!sent.is_empty()).then(|| sent.join(" ")))
}

/// When a filter ends: `expires_in` seconds from now; empty: never; not sent: as before.
pub(super) fn end(app: &App, params: &Params, before: Option<i64>) -> Option<i64> {
    if !params.has("expires_in") {
        return before;
    }
    let lasts = params.whole("expires_in", 0, 10 * 365 * 24 * 3600).filter(|lasts| *lasts > 0)?;
    Some(app.now().plus_seconds(lasts).0)
}

fn read(app: &App, params: &Params, mut filter: Filter) -> Result<Filter, ApiError> {
    if let Some(title) = params.one("title").map(str::trim) {
        title.clone_into(&mut filter.title);
    }
    if let Some(places) = places(params)? {
        filter.contexts = places;
    }
    if let Some(action) = params.filled("filter_action") {
        action.clone_into(&mut filter.action);
    }
    filter.expires_at = end(app, params, filter.expires_at);
    if filter.title.is_empty() || filter.title.chars().count() > LONGEST || filter.contexts.is_empty() {
        return Err(ApiError::invalid("Validation failed: a filter has a title and at least one context."));
    }
    if !["warn", "hide", "blur"].contains(&filter.action.as_str()) {
        return Err(ApiError::invalid("Validation failed: filter_action is warn, hide or blur."));
    }
    Ok(filter)
}

/// What `keywords_attributes` says: new words, changed ones, and those to be forgotten.
struct Changes {
    kept: Vec<Word>,
    gone: Vec<Id>,
}

fn changes(app: &App, params: &Params, filter: Id, known: &[Word]) -> Result<Changes, ApiError> {
    let mut changes = Changes { kept: Vec::new(), gone: Vec::new() };
    for sent in params.objects("keywords_attributes") {
        let before = sent.id("id").and_then(|id| known.iter().find(|word| word.id == id));
        if sent.filled("id").is_some() && before.is_none() {
            return Err(ApiError::not_found());
        }
        if let Some(before) = before.filter(|_| sent.flag("_destroy") == Some(true)) {
            changes.gone.push(before.id);
            continue;
        }
        let words = sent.one("keyword").or(before.map(|before| before.keyword.as_str()));
        changes.kept.push(Word {
            id: before.map_or_else(|| app.ids.next(), |before| before.id),
            filter_id: filter,
            keyword: keyword(words)?,
            whole: sent.flag("whole_word").unwrap_or(before.is_some_and(|before| before.whole)),
        });
    }
    if known.len() + changes.kept.len() > MOST {
        return Err(ApiError::invalid(format!("Validation failed: a filter has at most {MOST} keywords.")));
    }
    Ok(changes)
}

async fn kept(app: &App, filter: Filter, changes: Changes) -> Answer {
    let (account, id) = (filter.account_id, filter.id);
    let whole = app
        .db
        .write(move |tx| {
            filters::put(tx, &filter)?;
            changes.gone.iter().try_for_each(|word| filters::delete_word(tx, *word))?;
            changes.kept.iter().try_for_each(|word| filters::put_word(tx, word))?;
            filters::get(tx, account, id)?.ok_or(storage::Error::NotFound)
        })
        .await?;
    Ok(Json(entity(&whole)).into_response())
}

/// `GET /api/v2/filters`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn all(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:filters")?;
    let all = app.db.read(|conn| filters::of(conn, member.id()))?;
    Ok(Json(all.iter().map(entity).collect::<Vec<_>>()).into_response())
}

/// An empty filter of a person, with a number of its own.
///
/// # Errors
/// 422 when there are too many.
pub(super) fn blank(app: &App, member: &Member) -> Result<Filter, ApiError> {
    if app.db.read(|conn| filters::of(conn, member.id()))?.len() >= MOST {
        return Err(ApiError::invalid(format!("Validation failed: there are at most {MOST} filters.")));
    }
    let (title, contexts, action) = (String::new(), String::new(), "warn".to_owned());
    Ok(Filter { id: app.ids.next(), account_id: member.id(), title, contexts, action, expires_at: None })
}

/// `POST /api/v2/filters`
///
/// # Errors
/// 422 for what makes no filter; 401 and 403 by the token.
pub async fn create(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let filter = read(&app, &params, blank(&app, caller.may("write:filters")?)?)?;
    let changes = changes(&app, &params, filter.id, &[])?;
    kept(&app, filter, changes).await
}

/// `GET /api/v2/filters/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    Ok(Json(entity(&own(&app, caller.may("read:filters")?, &id)?)).into_response())
}

/// `PUT /api/v2/filters/{id}`
///
/// # Errors
/// 404; 422 for what makes no filter; 401 and 403 by the token.
pub async fn update(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let whole = own(&app, caller.may("write:filters")?, &id)?;
    let changes = changes(&app, &params, whole.filter.id, &whole.words)?;
    kept(&app, read(&app, &params, whole.filter)?, changes).await
}

/// `DELETE /api/v2/filters/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let whole = own(&app, caller.may("write:filters")?, &id)?;
    done(&app, move |tx| filters::delete(tx, whole.filter.id)).await
}

async fn done<F>(app: &App, work: F) -> Answer
where
    F: Fn(&mut Conn) -> Result<(), storage::Error> + Send + 'static,
{
    app.db.write(work).await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v2/filters/{id}/keywords`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn words(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let whole = own(&app, caller.may("read:filters")?, &id)?;
    Ok(Json(whole.words.iter().map(word_entity).collect::<Vec<_>>()).into_response())
}

async fn put_word(app: &App, word: Word) -> Answer {
    let row = word.clone();
    app.db.write(move |tx| filters::put_word(tx, &row)).await?;
    Ok(Json(word_entity(&word)).into_response())
}

/// `POST /api/v2/filters/{id}/keywords`
///
/// # Errors
/// 404; 422 for an empty word; 401 and 403 by the token.
pub async fn add_word(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let whole = own(&app, caller.may("write:filters")?, &id)?;
    if whole.words.len() >= MOST {
        return Err(ApiError::invalid(format!("Validation failed: a filter has at most {MOST} keywords.")));
    }
    let (keyword, whole_word) = (keyword(params.one("keyword"))?, params.flag("whole_word").unwrap_or(false));
    put_word(&app, Word { id: app.ids.next(), filter_id: whole.filter.id, keyword, whole: whole_word }).await
}

fn own_word(app: &App, member: &Member, id: &str) -> Result<Word, ApiError> {
    let id = statuses::number(id)?;
    app.db.read(|conn| filters::word(conn, member.id(), id))?.ok_or_else(ApiError::not_found)
}

/// `GET /api/v2/filters/keywords/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn word(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    Ok(Json(word_entity(&own_word(&app, caller.may("read:filters")?, &id)?)).into_response())
}

/// `PUT /api/v2/filters/keywords/{id}`
///
/// # Errors
/// 404; 422 for an empty word; 401 and 403 by the token.
pub async fn change_word(
    State(app): State<Arc<App>>,
    caller: Caller,
    Path(id): Path<String>,
    params: Params,
) -> Answer {
    let mut word = own_word(&app, caller.may("write:filters")?, &id)?;
    word.keyword = keyword(params.one("keyword").or(Some(&word.keyword)))?;
    word.whole = params.flag("whole_word").unwrap_or(word.whole);
    put_word(&app, word).await
}

/// `DELETE /api/v2/filters/keywords/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn drop_word(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let word = own_word(&app, caller.may("write:filters")?, &id)?;
    done(&app, move |tx| filters::delete_word(tx, word.id)).await
}

/// `GET /api/v2/filters/{id}/statuses`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn named(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let whole = own(&app, caller.may("read:filters")?, &id)?;
    Ok(Json(whole.texts.iter().map(named_entity).collect::<Vec<_>>()).into_response())
}

/// `POST /api/v2/filters/{id}/statuses`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn name(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:filters")?;
    let whole = own(&app, member, &id)?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let text = statuses::readable(&app, &viewer, params.one("status_id").unwrap_or_default())?;
    if let Some(known) = whole.texts.iter().find(|(named, _)| named.text_id == text.id) {
        return Ok(Json(named_entity(known)).into_response());
    }
    let named = Named { id: app.ids.next(), filter_id: whole.filter.id, text_id: text.id };
    let row = named.clone();
    app.db.write(move |tx| filters::name(tx, &row)).await?;
    Ok(Json(named_entity(&(named, super::entities::status::number(&text)))).into_response())
}

fn own_named(app: &App, member: &Member, id: &str) -> Result<(Named, Id), ApiError> {
    let id = ids::parse(id).ok_or_else(ApiError::not_found)?;
    let all = app.db.read(|conn| filters::of(conn, member.id()))?;
    let found = all.into_iter().flat_map(|whole| whole.texts).find(|(named, _)| named.id == id);
    found.ok_or_else(ApiError::not_found)
}

/// `GET /api/v2/filters/statuses/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn named_one(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    Ok(Json(named_entity(&own_named(&app, caller.may("read:filters")?, &id)?)).into_response())
}

/// `DELETE /api/v2/filters/statuses/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn unname(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let found = own_named(&app, caller.may("write:filters")?, &id)?;
    let id = found.0.id;
    app.db.write(move |tx| filters::unname(tx, id)).await?;
    Ok(Json(named_entity(&found)).into_response())
}
