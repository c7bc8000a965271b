//! Filters (v1), as old clients know them: one entry per word, and the same filters behind them.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::Member;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::filters::{self, Filter, Word};

use super::caller::Caller;
use super::error::{Answer, ApiError};
use super::filters::{blank, end, keyword, places};
use super::params::Params;
use super::statuses;

fn entity(filter: &Filter, word: &Word) -> Value {
    json!({
        "id": word.id.to_string(),
        "phrase": word.keyword,
        "context": filter.contexts.split(' ').collect::<Vec<_>>(),
        "whole_word": word.whole,
        "expires_at": filter.expires_at.map(|at| Timestamp(at).rfc3339_ms()),
        "irreversible": filter.action == "hide",
    })
}

fn own(app: &App, member: &Member, id: &str) -> Result<(Filter, Word, usize), ApiError> {
    let id = statuses::number(id)?;
    let all = app.db.read(|conn| filters::of(conn, member.id()))?;
    let found = all.into_iter().find_map(|whole| {
        let (count, filter) = (whole.words.len(), whole.filter);
        whole.words.into_iter().find(|word| word.id == id).map(|word| (filter, word, count))
    });
    found.ok_or_else(ApiError::not_found)
}

fn read(app: &App, params: &Params, filter: &mut Filter, word: &mut Word) -> Result<(), ApiError> {
    word.keyword = keyword(params.one("phrase").or(Some(&word.keyword)))?;
    word.whole = params.flag("whole_word").unwrap_or(word.whole);
    if let Some(places) = places(params)? {
        filter.contexts = places;
    }
    if filter.contexts.is_empty() {
        return Err(ApiError::invalid("Validation failed: Context None or invalid context supplied"));
    }
    if let Some(irreversible) = params.flag("irreversible") {
        if irreversible { "hide" } else { "warn" }.clone_into(&mut filter.action);
    }
    filter.expires_at = end(app, params, filter.expires_at);
    Ok(())
}

async fn kept(app: &App, filter: Filter, word: Word) -> Answer {
    let rows = (filter.clone(), word.clone());
    app.db.write(move |tx| filters::put(tx, &rows.0).and_then(|()| filters::put_word(tx, &rows.1))).await?;
    Ok(Json(entity(&filter, &word)).into_response())
}

/// `GET /api/v1/filters`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn all(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:filters")?;
    let all = app.db.read(|conn| filters::of(conn, member.id()))?;
    let entities = all.iter().flat_map(|whole| whole.words.iter().map(|word| entity(&whole.filter, word)));
    Ok(Json(entities.collect::<Vec<_>>()).into_response())
}

/// `POST /api/v1/filters`
///
/// # Errors
/// 422 for an empty phrase or an unknown place; 401 and 403 by the token.
pub async fn create(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let mut filter = blank(&app, caller.may("write:filters")?)?;
    let mut word = Word { id: app.ids.next(), filter_id: filter.id, keyword: String::new(), whole: false };
    read(&app, &params, &mut filter, &mut word)?;
    filter.title.clone_from(&word.keyword);
    kept(&app, filter, word).await
}

/// `GET /api/v1/filters/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let (filter, word, _) = own(&app, caller.may("read:filters")?, &id)?;
    Ok(Json(entity(&filter, &word)).into_response())
}

/// `PUT /api/v1/filters/{id}`
///
/// # Errors
/// 404; 422 for an empty phrase or an unknown place; 401 and 403 by the token.
pub async fn update(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let (mut filter, mut word, _) = own(&app, caller.may("write:filters")?, &id)?;
    read(&app, &params, &mut filter, &mut word)?;
    kept(&app, filter, word).await
}

/// `DELETE /api/v1/filters/{id}`: the word, and the filter with its last one.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let (filter, word, words) = own(&app, caller.may("write:filters")?, &id)?;
    app.db
        .write(move |tx| if words > 1 { filters::delete_word(tx, word.id) } else { filters::delete(tx, filter.id) })
        .await?;
    Ok(Json(json!({})).into_response())
}
