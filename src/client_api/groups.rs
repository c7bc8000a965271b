//! Notifications in groups (v2), the policy for strangers, and the requests that the policy keeps apart.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::notices::{self, Policy, Verdict};
use crate::actions::{self, Member};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::notifications::{self, Notification};
use crate::storage::{self, actors};

use super::caller::Caller;
use super::entities::account;
use super::entities::notification::{Page, group_key};
use super::error::{Answer, ApiError};
use super::notifications::{load, viewer_of};
use super::params::Params;
use super::{paging, statuses};

/// So far back a group is put together, in notifications.
const REACH: i64 = 400;

fn body(page: &Page, rows: &[Notification]) -> Value {
    let mut accounts: Vec<(&Id, &Value)> = page.accounts.iter().collect();
    accounts.sort_unstable_by_key(|(id, _)| **id);
    let mut statuses: Vec<(&Id, &Value)> = page.statuses.iter().collect();
    statuses.sort_unstable_by_key(|(id, _)| **id);
    json!({
        "accounts": accounts.into_iter().map(|(_, account)| account).collect::<Vec<_>>(),
        "partial_accounts": [],
        "statuses": statuses.into_iter().map(|(_, status)| status).collect::<Vec<_>>(),
        "notification_groups": page.groups(rows),
    })
}

/// `GET /api/v2/notifications`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:notifications")?;
    let (rows, page) = load(&app, member, &params)?;
    let mut response = Json(body(&page, &rows)).into_response();
    let ends = rows.first().zip(rows.last()).map(|(newest, oldest)| (newest.id, oldest.id));
    let link = ends.map(|ends| paging::link(&app, "/api/v2/notifications", &params, ends));
    if let Some(link) = link.and_then(|link| HeaderValue::from_str(&link).ok()) {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// The notifications of a group, newest first.
fn group(app: &App, member: &Member, key: &str) -> Result<Vec<Notification>, ApiError> {
    let newest = storage::views::Page { max_id: None, since_id: None, min_id: None, limit: REACH };
    let mut rows = app.db.read(|conn| notifications::of_kinds(conn, member.id(), &notifications::KINDS, newest))?;
    rows.retain(|row| group_key(row) == key);
    if rows.is_empty() { Err(ApiError::not_found()) } else { Ok(rows) }
}

/// `GET /api/v2/notifications/{key}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(key): Path<String>) -> Answer {
    let member = caller.may("read:notifications")?;
    let rows = group(&app, member, &key)?;
    let page = app.db.read(|conn| Page::load(conn, &app, &viewer_of(member), &rows))?;
    Ok(Json(body(&page, &rows)).into_response())
}

/// `POST /api/v2/notifications/{key}/dismiss`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn dismiss(State(app): State<Arc<App>>, caller: Caller, Path(key): Path<String>) -> Answer {
    let member = caller.may("write:notifications")?;
    let (rows, me) = (group(&app, member, &key)?, member.id());
    app.db.write(move |tx| rows.iter().try_for_each(|row| notifications::clear(tx, me, Some(row.id)))).await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v2/notifications/{key}/accounts`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn accounts(State(app): State<Arc<App>>, caller: Caller, Path(key): Path<String>) -> Answer {
    let member = caller.may("read:notifications")?;
    let rows = group(&app, member, &key)?;
    let wanted: Vec<Id> = rows.iter().map(|row| row.actor_id).collect();
    let accounts = app.db.read(|conn| {
        let mut people = actors::by_ids(conn, &wanted)?;
        people.sort_by_key(|actor| wanted.iter().position(|id| *id == actor.id));
        account::list(conn, &app, &people)
    })?;
    Ok(Json(Value::Array(accounts)).into_response())
}

fn policy_entity(app: &App, member: &Member) -> Result<Value, ApiError> {
    let (policy, waiting) = app.db.read(|conn| {
        Ok::<_, actions::Error>((notices::of(conn, member.id())?, notifications::requests(conn, member.id())?))
    })?;
    let pending: i64 = waiting.iter().map(|(_, _, count)| *count).sum();
    Ok(json!({
        "for_not_following": policy.for_not_following.as_str(),
        "for_not_followers": policy.for_not_followers.as_str(),
        "for_new_accounts": policy.for_new_accounts.as_str(),
        "for_private_mentions": policy.for_private_mentions.as_str(),
        "for_limited_accounts": policy.for_limited_accounts.as_str(),
        "summary": {"pending_requests_count": waiting.len(), "pending_notifications_count": pending},
    }))
}

/// `GET /api/v2/notifications/policy`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn policy(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:notifications")?;
    Ok(Json(policy_entity(&app, member)?).into_response())
}

/// `PATCH /api/v2/notifications/policy`
///
/// # Errors
/// 422 for a verdict that is none; 401 and 403 by the token.
pub async fn set_policy(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:notifications")?;
    let mut chosen = app.db.read(|conn| notices::of(conn, member.id()))?;
    let Policy { for_not_following, for_not_followers, for_new_accounts, for_private_mentions, for_limited_accounts } =
        &mut chosen;
    let names: [(&str, &mut Verdict); 5] = [
        ("for_not_following", for_not_following),
        ("for_not_followers", for_not_followers),
        ("for_new_accounts", for_new_accounts),
        ("for_private_mentions", for_private_mentions),
        ("for_limited_accounts", for_limited_accounts),
    ];
    for (name, verdict) in names {
        if let Some(said) = params.filled(name) {
            let wrong = || ApiError::invalid(format!("Validation failed: {name} is accept, filter or drop."));
            *verdict = Verdict::parse(said).ok_or_else(wrong)?;
        }
    }
    let me = member.id();
    app.db.write(move |tx| notices::put(tx, me, &chosen)).await?;
    Ok(Json(policy_entity(&app, member)?).into_response())
}

/// The policy as old clients read it: what is filtered, yes or no.
fn old_entity(app: &App, member: &Member) -> Answer {
    let entity = policy_entity(app, member)?;
    let is = |name: &str| entity.get(name).is_some_and(|verdict| *verdict != Verdict::Accept.as_str());
    Ok(Json(json!({
        "filter_not_following": is("for_not_following"),
        "filter_not_followers": is("for_not_followers"),
        "filter_new_accounts": is("for_new_accounts"),
        "filter_private_mentions": is("for_private_mentions"),
        "summary": entity.get("summary"),
    }))
    .into_response())
}

/// `GET /api/v1/notifications/policy`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn old_policy(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    old_entity(&app, caller.may("read:notifications")?)
}

/// `PUT` and `PATCH /api/v1/notifications/policy`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn set_old_policy(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:notifications")?;
    let before = app.db.read(|conn| notices::of(conn, member.id()))?;
    let said = |name: &str, before: Verdict| match params.flag(name) {
        None => before,
        Some(true) => Verdict::Filter,
        Some(false) => Verdict::Accept,
    };
    let chosen = Policy {
        for_not_following: said("filter_not_following", before.for_not_following),
        for_not_followers: said("filter_not_followers", before.for_not_followers),
        for_new_accounts: said("filter_new_accounts", before.for_new_accounts),
        for_private_mentions: said("filter_private_mentions", before.for_private_mentions),
        ..before
    };
    let me = member.id();
    app.db.write(move |tx| notices::put(tx, me, &chosen)).await?;
    old_entity(&app, member)
}

fn request_entities(app: &App, member: &Member) -> Result<Vec<(Id, Value)>, ApiError> {
    Ok(app.db.read(|conn| {
        let waiting = notifications::requests(conn, member.id())?;
        let who: Vec<Id> = waiting.iter().map(|(_, who, _)| *who).collect();
        let people = actors::by_ids(conn, &who)?;
        let accounts = account::many(conn, app, &people)?;
        let entity = |(newest, who, count): &(Id, Id, i64)| {
            let at = Timestamp(newest >> 16).rfc3339_ms();
            let value = json!({
                "id": who.to_string(), "created_at": at, "updated_at": at, "account": accounts.get(who)?,
                "notifications_count": count.to_string(), "last_status": null,
            });
            Some((*who, value))
        };
        Ok::<_, storage::Error>(waiting.iter().filter_map(entity).collect())
    })?)
}

/// `GET /api/v1/notifications/requests`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn requests(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:notifications")?;
    let limit = usize::try_from(params.limit(40, 80)).unwrap_or(40);
    let all = request_entities(&app, member)?;
    Ok(Json(all.into_iter().take(limit).map(|(_, entity)| entity).collect::<Vec<_>>()).into_response())
}

/// `GET /api/v1/notifications/requests/merged`: an answer to a request takes effect at once.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn merged(caller: Caller) -> Answer {
    caller.may("read:notifications")?;
    Ok(Json(json!({"merged": true})).into_response())
}

/// `GET /api/v1/notifications/requests/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn request(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("read:notifications")?;
    let id = statuses::number(&id)?;
    let found = request_entities(&app, member)?.into_iter().find(|(who, _)| *who == id);
    Ok(Json(found.ok_or_else(ApiError::not_found)?.1).into_response())
}

async fn settle(app: &App, member: &Member, whom: Vec<Id>, accepted: bool) -> Answer {
    let me = member.id();
    app.db.write(move |tx| whom.iter().try_for_each(|who| notifications::settle(tx, me, *who, accepted))).await?;
    Ok(Json(json!({})).into_response())
}

/// `POST /api/v1/notifications/requests/{id}/accept`
///
/// # Errors
/// 404 for what is no number; 401 and 403 by the token.
pub async fn accept(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    settle(&app, caller.may("write:notifications")?, vec![statuses::number(&id)?], true).await
}

/// `POST /api/v1/notifications/requests/{id}/dismiss`
///
/// # Errors
/// As [`accept`].
pub async fn dismiss_request(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    settle(&app, caller.may("write:notifications")?, vec![statuses::number(&id)?], false).await
}

/// `POST /api/v1/notifications/requests/accept`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn accept_several(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let whom = params.all("id").into_iter().filter_map(ids::parse).take(40).collect();
    settle(&app, caller.may("write:notifications")?, whom, true).await
}

/// `POST /api/v1/notifications/requests/dismiss`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn dismiss_several(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let whom = params.all("id").into_iter().filter_map(ids::parse).take(40).collect();
    settle(&app, caller.may("write:notifications")?, whom, false).await
}
