//! Accounts: read, find, follow.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::actions::{follow, viewer};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::actors::{self, Actor};
use crate::storage::follows::{self, Follow};
use crate::storage::views::{self, Filter};
use crate::storage::{self, pins, reactions, texts};
use crate::text::fold;

use super::caller::Caller;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{paging, statuses, timelines};

/// `GET /api/v1/accounts/verify_credentials`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn own(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("profile")?;
    Ok(Json(app.db.read(|conn| account::own(conn, &app, member))?).into_response())
}

fn known(app: &App, id: &str) -> Result<Actor, ApiError> {
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
    if params.flag("pinned") == Some(true) {
        let pinned = app.db.read(|conn| {
            let pinned = pins::of(conn, actor.id, params.limit(20, 40))?;
            status::many(conn, &app, &viewer, &pinned)
        })?;
        return Ok(Json(Value::Array(pinned)).into_response());
    }
    let nothing = params.flag("only_media") == Some(true);
    let with_boosts = params.flag("exclude_reblogs") != Some(true) && params.filled("tagged").is_none();
    let page = params.page(20, 40);
    let filter = Filter {
        author: Some(actor.id),
        audiences: viewer.audiences(),
        no_replies: params.flag("exclude_replies") == Some(true),
        tag: params.filled("tagged").map(fold::words),
        ..Filter::default()
    };
    if nothing {
        return Ok(Json(json!([])).into_response());
    }
    let paged = app.db.read(|conn| {
        let own = views::published(conn, &filter, page)?;
        let mut boosts = Vec::new();
        for boost in if with_boosts { reactions::by_within(conn, actor.id, "boost", page)? } else { Vec::new() } {
            let text = texts::by_id(conn, boost.text_id)?;
            boosts.extend(viewer::readable(conn, text, &viewer).ok().map(|text| (boost, text)));
        }
        timelines::merged(conn, &app, &viewer, &own, &boosts, page)
    })?;
    Ok(paged.answer(&app, &format!("/api/v1/accounts/{}/statuses", actor.id), &params))
}

/// `GET /api/v1/accounts/{id}/followers`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn followers(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    caller.viewer("read:accounts")?;
    let actor = known(&app, &id)?;
    let people = app.db.read(|conn| follows::followers(conn, actor.id, params.id("max_id"), params.limit(40, 80)))?;
    people_page(&app, &format!("/api/v1/accounts/{}/followers", actor.id), &people, &params)
}

/// `GET /api/v1/accounts/{id}/following`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn following(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    caller.viewer("read:accounts")?;
    let actor = known(&app, &id)?;
    let people = app.db.read(|conn| follows::following(conn, actor.id, params.id("max_id"), params.limit(40, 80)))?;
    people_page(&app, &format!("/api/v1/accounts/{}/following", actor.id), &people, &params)
}

fn people_page(app: &App, path: &str, people: &[Actor], params: &Params) -> Answer {
    let accounts = app.db.read(|conn| account::list(conn, app, people))?;
    let mut response: Response = Json(Value::Array(accounts)).into_response();
    if let Some(link) = people.last().and_then(|last| paging::link_older(app, path, params, last.id)) {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// `GET /api/v1/accounts/relationships?id[]=`: one entry per number that was asked for and is known.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn relationships(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:follows")?;
    let wanted: Vec<Id> = params.all("id").into_iter().filter_map(ids::parse).take(80).collect();
    let entries = app.db.read(|conn| {
        let all = follows::between(conn, member.id(), &wanted)?;
        let known: Vec<Id> = actors::by_ids(conn, &wanted)?.iter().map(|actor| actor.id).collect();
        let asked = wanted.iter().filter(|id| known.contains(id));
        Ok::<_, storage::Error>(asked.map(|id| relationship(&all, member.id(), *id)).collect())
    })?;
    Ok(Json(Value::Array(entries)).into_response())
}

fn relationship(all: &[Follow], me: Id, other: Id) -> Value {
    let state = |from: Id, to: Id| {
        all.iter()
            .find(|follow| follow.follower_id == from && follow.target_id == to)
            .map(|follow| follow.state.as_str())
    };
    let (out, back) = (state(me, other), state(other, me));
    json!({
        "id": other.to_string(),
        "following": out == Some("accepted"),
        "showing_reblogs": out == Some("accepted"),
        "notifying": false,
        "languages": [],
        "followed_by": back == Some("accepted"),
        "blocking": false,
        "blocked_by": false,
        "muting": false,
        "muting_notifications": false,
        "muting_expires_at": null,
        "requested": out == Some("requested"),
        "requested_by": back == Some("requested"),
        "domain_blocking": false,
        "endorsed": false,
        "note": "",
    })
}

/// `POST /api/v1/accounts/{id}/follow` and `/unfollow`
///
/// # Errors
/// 404 for an unknown account or deed; 422 for oneself; 401 and 403 by the token.
pub async fn act(State(app): State<Arc<App>>, caller: Caller, Path((id, deed)): Path<(String, String)>) -> Answer {
    let member = caller.may("write:follows")?;
    let other = known(&app, &id)?;
    match deed.as_str() {
        "follow" => follow::follow(&app, member, other.id).await?,
        "unfollow" => follow::unfollow(&app, member, other.id).await?,
        _ => return Err(ApiError::not_found()),
    }
    let all = app.db.read(|conn| follows::between(conn, member.id(), &[other.id]))?;
    Ok(Json(relationship(&all, member.id(), other.id)).into_response())
}

/// `GET /api/v1/follow_requests`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn requests(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:follows")?;
    let accounts = app.db.read(|conn| {
        let people = follows::requests(conn, member.id(), params.limit(40, 80))?;
        account::list(conn, &app, &people)
    })?;
    Ok(Json(Value::Array(accounts)).into_response())
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

/// `GET /api/v1/accounts/{id}/featured_tags` and `/lists`: there are none here.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn nothing_of(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    caller.viewer("read:accounts")?;
    known(&app, &id)?;
    Ok(Json(json!([])).into_response())
}
