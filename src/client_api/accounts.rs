//! Accounts: read and find.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::{Viewer, viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::{self, Id};
use crate::storage::actors::{self, Actor};
use crate::storage::texts::{self, Line};
use crate::storage::views::{self, Filter};
use crate::storage::{self, choices, follows, pins, reactions, ties};

use super::caller::Caller;
use super::entities::filtering::Place;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{paging, relations, statuses, timelines};

/// `GET /api/v1/accounts/verify_credentials`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn own(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("profile")?;
    Ok(Json(app.db.read(|conn| account::own(conn, &app, member))?).into_response())
}

/// The account behind a number in a path.
///
/// # Errors
/// 404 for what is unknown or erased.
pub fn known(app: &App, id: &str) -> Result<Actor, ApiError> {
    let id = statuses::number(id)?;
    let actor = app.db.read(|conn| actors::by_id(conn, id))?;
    if actor.gone_at.is_some() { Err(ApiError::not_found()) } else { Ok(actor) }
}

fn shown(app: &App, actor: &Actor) -> Answer {
    Ok(Json(app.db.read(|conn| account::one(conn, app, actor))?).into_response())
}

/// `GET /api/v1/accounts/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    caller.viewer("read:accounts")?;
    shown(&app, &known(&app, &id)?)
}

/// `GET /api/v1/accounts?id[]=`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn several(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    caller.viewer("read:accounts")?;
    let wanted: Vec<Id> = params.all("id").into_iter().filter_map(ids::parse).take(80).collect();
    let accounts = app.db.read(|conn| {
        let people: Vec<Actor> =
            actors::by_ids(conn, &wanted)?.into_iter().filter(|actor| actor.gone_at.is_none()).collect();
        account::list(conn, &app, &people)
    })?;
    Ok(Json(Value::Array(accounts)).into_response())
}

/// Finds an actor that is known here by `@name`, `name@host` or `@name@host`.
///
/// # Errors
/// The database's.
pub fn by_address(app: &App, address: &str) -> Result<Option<Actor>, storage::Error> {
    let address = address.trim().trim_start_matches('@').to_lowercase();
    let here = app.host();
    let (name, host) = address.split_once('@').unwrap_or((&address, &here));
    app.db.read(|conn| actors::by_handle(conn, name, host))
}

/// `GET /api/v1/accounts/lookup?acct=`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn lookup(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    caller.viewer("read:accounts")?;
    let found = by_address(&app, params.one("acct").unwrap_or_default())?;
    shown(&app, &found.ok_or_else(ApiError::not_found)?)
}

/// `GET /api/v1/accounts/{id}/statuses`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn texts_of(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let actor = known(&app, &id)?;
    let path = format!("/api/v1/accounts/{}/statuses", actor.id);
    if params.flag("pinned") == Some(true) {
        return Ok(paging::Paged::of([], &pinned(&app, &viewer, actor.id)?).answer(&app, &path, &params));
    }
    let only_media = params.flag("only_media") == Some(true);
    let with_boosts = params.flag("exclude_reblogs") != Some(true) && params.filled("tagged").is_none() && !only_media;
    let page = params.page(20, 40);
    let filter = Filter {
        author: Some(actor.id),
        audiences: audiences_of(&app, &viewer, &actor)?,
        no_replies: params.flag("exclude_replies") == Some(true),
        tag: params.filled("tagged").map(str::to_lowercase),
        only_media,
        ..Filter::default()
    };
    let paged = app.db.read(|conn| {
        let mut rows = timelines::alone(views::published_lines(conn, &filter, page)?);
        let boosts = if with_boosts { reactions::by_within(conn, actor.id, "boost", page)? } else { Vec::new() };
        let wanted: Vec<Id> = boosts.iter().map(|boost| boost.text_id).collect();
        let passed_on = texts::by_ids(conn, &wanted)?;
        for boost in boosts {
            let text = passed_on.iter().find(|text| text.id == boost.text_id).cloned();
            let readable = viewer::readable(conn, text, &viewer).ok();
            rows.extend(readable.map(|text| (Some(boost), Line::from(&text))));
        }
        timelines::merged(conn, &app, &viewer, rows, page, Place::Account)
    })?;
    Ok(paged.answer(&app, &path, &params))
}

/// The audiences of an account's texts that the viewer may read: one's own all, else the lists', with those for followers.
fn audiences_of(app: &App, viewer: &Viewer, author: &Actor) -> Result<Vec<String>, ApiError> {
    let Some(member) = viewer.member() else { return Ok(vec!["public".to_owned(), "unlisted".to_owned()]) };
    if member.id() == author.id {
        let all = Audience::ALL.into_iter().filter(|audience| *audience != Audience::Direct);
        return Ok(all.map(|audience| audience.as_str().to_owned()).collect());
    }
    let mut audiences = viewer.audiences();
    audiences.push("unlisted".to_owned());
    let follow = app.db.read(|conn| follows::get(conn, member.id(), author.id))?;
    if follow.is_some_and(|follow| follow.state == "accepted") {
        audiences.push("followers".to_owned());
    }
    Ok(audiences)
}

/// What stands at the top of an account's page, newest pin first.
fn pinned(app: &App, viewer: &Viewer, author: Id) -> Result<Vec<Value>, ApiError> {
    Ok(app.db.read(|conn| {
        let found = pins::of(conn, author, 5)?;
        status::many_at(conn, app, viewer, &found, Place::Account)
    })?)
}

/// `GET /api/v1/accounts/{id}/followers`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn followers(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let viewer = caller.viewer("read:accounts")?;
    let actor = known(&app, &id)?;
    let people = if shows_people(&app, &viewer, &actor)? {
        app.db.read(|conn| follows::followers(conn, actor.id, params.id("max_id"), params.limit(40, 80)))?
    } else {
        Vec::new()
    };
    people_page(&app, &format!("/api/v1/accounts/{}/followers", actor.id), people, &params)
}

/// `GET /api/v1/accounts/{id}/following`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn following(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let viewer = caller.viewer("read:accounts")?;
    let actor = known(&app, &id)?;
    let people = if shows_people(&app, &viewer, &actor)? {
        app.db.read(|conn| follows::following(conn, actor.id, params.id("max_id"), params.limit(40, 80)))?
    } else {
        Vec::new()
    };
    people_page(&app, &format!("/api/v1/accounts/{}/following", actor.id), people, &params)
}

/// Whether the viewer may see who follows an account and whom it follows.
fn shows_people(app: &App, viewer: &Viewer, actor: &Actor) -> Result<bool, ApiError> {
    if viewer.member().is_some_and(|member| member.id() == actor.id) {
        return Ok(true);
    }
    Ok(!app.db.read(|conn| choices::get(conn, actor.id))?.hide_collections)
}

fn people_page(app: &App, path: &str, people: Vec<Actor>, params: &Params) -> Answer {
    let rows: Vec<(Id, Actor)> = people.into_iter().map(|actor| (actor.id, actor)).collect();
    relations::people_page(app, path, &rows, params, |_, _| {})
}

/// `GET /api/v1/accounts/{id}/endorsements`: whom the account recommends.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn endorsed_by(
    State(app): State<Arc<App>>,
    caller: Caller,
    Path(id): Path<String>,
    params: Params,
) -> Answer {
    caller.viewer("read:accounts")?;
    let actor = known(&app, &id)?;
    let (max, limit) = (params.id("max_id"), params.limit(40, 80));
    let rows = app.db.read(|conn| ties::listed(conn, actor.id, ties::Kind::Endorsed, max, limit))?;
    relations::people_page(&app, &format!("/api/v1/accounts/{}/endorsements", actor.id), &rows, &params, |_, _| {})
}

/// `GET /oauth/userinfo` (`OpenID` Connect, section 5.3)
///
/// # Errors
/// 401 and 403 by the token.
pub async fn userinfo(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("profile")?;
    let account = app.db.read(|conn| account::one(conn, &app, &member.actor))?;
    Ok(Json(json!({
        "iss": app.config.url("/"),
        "sub": member.actor.uri,
        "name": member.actor.name,
        "preferred_username": member.actor.handle,
        "profile": member.actor.url,
        "picture": account.get("avatar"),
    }))
    .into_response())
}

/// `GET /api/v1/accounts/familiar_followers?id[]=`: whom the person follows and who follow the account.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn familiar(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:follows")?;
    let mut entries = Vec::new();
    for id in params.all("id").into_iter().filter_map(ids::parse).take(10) {
        let accounts = app.db.read(|conn| {
            let people = follows::familiar(conn, member.id(), id, 10)?;
            account::list(conn, &app, &people)
        })?;
        entries.push(json!({"id": id.to_string(), "accounts": accounts}));
    }
    Ok(Json(Value::Array(entries)).into_response())
}

/// `GET /api/v1/accounts/{id}/identity_proofs`: an old address, empty everywhere.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn nothing_of(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    caller.may("read:accounts")?;
    known(&app, &id)?;
    Ok(Json(json!([])).into_response())
}
