//! Lists of the people to read.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::Member;
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::lists::{self, List};
use crate::storage::{self, follows};

use super::caller::Caller;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{accounts, relations, statuses};

/// So many lists at most.
const MOST: usize = 50;

fn entity(list: &List) -> Value {
    json!({
        "id": list.id.to_string(), "title": list.title, "replies_policy": list.replies, "exclusive": list.exclusive,
    })
}

fn own(app: &App, member: &Member, id: &str) -> Result<List, ApiError> {
    let id = statuses::number(id)?;
    app.db.read(|conn| lists::get(conn, member.id(), id))?.ok_or_else(ApiError::not_found)
}

/// What was sent, over what was there.
fn read(params: &Params, mut list: List) -> Result<List, ApiError> {
    if let Some(title) = params.one("title").map(str::trim) {
        title.clone_into(&mut list.title);
    }
    if let Some(replies) = params.filled("replies_policy") {
        replies.clone_into(&mut list.replies);
    }
    list.exclusive = params.flag("exclusive").unwrap_or(list.exclusive);
    if list.title.is_empty() || list.title.chars().count() > 256 {
        return Err(ApiError::invalid("Validation failed: Title can't be blank"));
    }
    if !["followed", "list", "none"].contains(&list.replies.as_str()) {
        return Err(ApiError::invalid("Validation failed: replies_policy is followed, list or none."));
    }
    Ok(list)
}

async fn kept(app: &App, list: List) -> Answer {
    let row = list.clone();
    app.db.write(move |tx| lists::put(tx, &row)).await?;
    Ok(Json(entity(&list)).into_response())
}

/// `GET /api/v1/lists`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn all(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:lists")?;
    let all = app.db.read(|conn| lists::of(conn, member.id()))?;
    Ok(Json(all.iter().map(entity).collect::<Vec<_>>()).into_response())
}

/// `GET /api/v1/accounts/{id}/lists`: the person's lists that the account is on.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn with(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("read:lists")?;
    let other = accounts::known(&app, &id)?;
    let all = app.db.read(|conn| lists::with(conn, member.id(), other.id))?;
    Ok(Json(all.iter().map(entity).collect::<Vec<_>>()).into_response())
}

/// `POST /api/v1/lists`
///
/// # Errors
/// 422 without a title; 401 and 403 by the token.
pub async fn create(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:lists")?;
    if app.db.read(|conn| lists::of(conn, member.id()))?.len() >= MOST {
        return Err(ApiError::invalid(format!("Validation failed: there are at most {MOST} lists.")));
    }
    let (title, replies) = (String::new(), "list".to_owned());
    let blank = List { id: app.ids.next(), account_id: member.id(), title, replies, exclusive: false };
    kept(&app, read(&params, blank)?).await
}

/// `GET /api/v1/lists/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let list = own(&app, caller.may("read:lists")?, &id)?;
    Ok(Json(entity(&list)).into_response())
}

/// `PUT /api/v1/lists/{id}`
///
/// # Errors
/// 404; 422 without a title; 401 and 403 by the token.
pub async fn update(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let list = own(&app, caller.may("write:lists")?, &id)?;
    kept(&app, read(&params, list)?).await
}

/// `DELETE /api/v1/lists/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let list = own(&app, caller.may("write:lists")?, &id)?;
    app.db.write(move |tx| lists::delete(tx, list.id)).await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v1/lists/{id}/accounts`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn members(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let list = own(&app, caller.may("read:lists")?, &id)?;
    // The API gives all of them for a limit of 0.
    let limit = if params.one("limit") == Some("0") { 1000 } else { params.limit(40, 80) };
    let rows = app.db.read(|conn| lists::members(conn, list.id, params.id("max_id"), limit))?;
    relations::people_page(&app, &format!("/api/v1/lists/{}/accounts", list.id), &rows, &params, |_, _| {})
}

/// `POST /api/v1/lists/{id}/accounts`: those whom the person follows, and the person too.
///
/// # Errors
/// 404 for whom the person does not follow; 401 and 403 by the token.
pub async fn add(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:lists")?;
    let list = own(&app, member, &id)?;
    let wanted: Vec<Id> = params.all("account_ids").into_iter().filter_map(ids::parse).take(100).collect();
    let (me, numbers) = (member.id(), wanted.iter().map(|_| app.ids.next()).collect::<Vec<_>>());
    app.db
        .write(move |tx| {
            for (whom, number) in wanted.iter().zip(&numbers) {
                if *whom != me && follows::get(tx, me, *whom)?.is_none() {
                    return Err(storage::Error::NotFound);
                }
                lists::add(tx, list.id, *whom, *number)?;
            }
            Ok(())
        })
        .await?;
    Ok(Json(json!({})).into_response())
}

/// `DELETE /api/v1/lists/{id}/accounts`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn remove(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let list = own(&app, caller.may("write:lists")?, &id)?;
    let wanted: Vec<Id> = params.all("account_ids").into_iter().filter_map(ids::parse).take(100).collect();
    app.db.write(move |tx| wanted.iter().try_for_each(|whom| lists::remove(tx, list.id, *whom))).await?;
    Ok(Json(json!({})).into_response())
}
