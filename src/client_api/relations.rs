//! How a person stands to others: follow, block, mute, note, recommend; requests to follow; hosts that are shut out.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::actions::relate::{self, Bearing};
use crate::actions::{Member, follow as following};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::follows::{self, Follow};
use crate::storage::ties::{self, Kind, Tie};
use crate::storage::{self, Conn, blocks};

use super::caller::Caller;
use super::entities::account;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{accounts, paging, statuses};

/// `GET /api/v1/accounts/relationships?id[]=`: one entry per number that was asked for and is known.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn several(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:follows")?;
    let wanted: Vec<Id> = params.all("id").into_iter().filter_map(ids::parse).take(80).collect();
    let entries = app.db.read(|conn| {
        let mut known = actors::by_ids(conn, &wanted)?;
        known.sort_by_key(|actor| wanted.iter().position(|id| *id == actor.id));
        entities(conn, &app, member.id(), &known)
    })?;
    Ok(Json(Value::Array(entries)).into_response())
}

fn entities(conn: &mut Conn, app: &App, me: Id, others: &[Actor]) -> Result<Vec<Value>, storage::Error> {
    let ids: Vec<Id> = others.iter().map(|actor| actor.id).collect();
    let hosts: Vec<String> = others.iter().map(|actor| actor.host.clone()).collect();
    let (follows, ties) = (follows::between(conn, me, &ids)?, ties::between(conn, me, &ids)?);
    let closed = ties::closed_among(conn, me, &hosts)?;
    let blocking = blocks::of(conn, me, &ids)?;
    let now = app.now().0;
    let mut entries: Vec<Value> =
        others.iter().map(|other| entity((&follows, &ties, &closed), me, other, now)).collect();
    for (other, entry) in others.iter().zip(&mut entries) {
        if blocking.contains(&other.id) {
            // Somebody elsewhere told us so.
            entry
                .as_object_mut()
                .into_iter()
                .for_each(|members| drop(members.insert("blocked_by".to_owned(), json!(true))));
        }
    }
    Ok(entries)
}

fn entity((follows, ties, closed): (&[Follow], &[Tie], &[String]), me: Id, other: &Actor, now: i64) -> Value {
    let state = |from: Id, to: Id| {
        let follow = follows.iter().find(|follow| follow.follower_id == from && follow.target_id == to);
        follow.map(|follow| follow.state.as_str())
    };
    let tie = |from: Id, to: Id| ties.iter().find(|tie| tie.account_id == from && tie.target_id == to);
    let (out, back) = (state(me, other.id), state(other.id, me));
    let mine = tie(me, other.id).cloned().unwrap_or_else(|| Tie::none(me, other.id));
    let muting = mine.is_muted(now);
    json!({
        "id": other.id.to_string(),
        "following": out == Some("accepted"),
        "showing_reblogs": out.is_some() && !mine.hide_boosts,
        "notifying": out.is_some() && mine.notify,
        "languages": [],
        "followed_by": back == Some("accepted"),
        "blocking": mine.blocked.is_some(),
        "blocked_by": tie(other.id, me).is_some_and(|tie| tie.blocked.is_some()),
        "muting": muting,
        "muting_notifications": muting && mine.mute_notifications,
        "muting_expires_at": mine.muted_until.filter(|_| muting).map(|until| Timestamp(until).rfc3339_ms()),
        "requested": out == Some("requested"),
        "requested_by": back == Some("requested"),
        "domain_blocking": !other.local && closed.contains(&other.host),
        "endorsed": mine.endorsed.is_some(),
        "note": mine.note,
    })
}

fn shown(app: &App, member: &Member, other: &Actor) -> Answer {
    let entity = app.db.read(|conn| entities(conn, app, member.id(), std::slice::from_ref(other)))?.pop();
    Ok(Json(entity).into_response())
}

/// `POST /api/v1/accounts/{id}/follow`
///
/// # Errors
/// 404 for an unknown account; 422 for oneself; 401 and 403 by the token, and for those who block.
pub async fn follow(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:follows")?;
    let other = accounts::known(&app, &id)?;
    following::follow(&app, member, other.id).await?;
    let (boosts, notify) = (params.flag("reblogs"), params.flag("notify"));
    if boosts.is_some() || notify.is_some() {
        following::choose(&app, member, other.id, boosts, notify).await?;
    }
    shown(&app, member, &other)
}

/// `POST /api/v1/accounts/{id}/unfollow`
///
/// # Errors
/// 404 for an unknown account; 401 and 403 by the token.
pub async fn unfollow(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:follows")?;
    let other = accounts::known(&app, &id)?;
    following::unfollow(&app, member, other.id).await?;
    shown(&app, member, &other)
}

async fn bear(app: &App, member: &Member, id: &str, bearing: Bearing) -> Answer {
    let other = accounts::known(app, id)?;
    relate::bear(app, member, other.id, bearing).await?;
    shown(app, member, &other)
}

/// `POST /api/v1/accounts/{id}/remove_from_followers`
///
/// # Errors
/// 404 for an unknown account; 422 for oneself; 401 and 403 by the token.
pub async fn send_away(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:follows")?, &id, Bearing::SendAway).await
}

/// `POST /api/v1/accounts/{id}/block`
///
/// # Errors
/// As [`send_away`].
pub async fn block(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:blocks")?, &id, Bearing::Block).await
}

/// `POST /api/v1/accounts/{id}/unblock`
///
/// # Errors
/// As [`send_away`].
pub async fn unblock(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:blocks")?, &id, Bearing::Unblock).await
}

/// `POST /api/v1/accounts/{id}/mute`
///
/// # Errors
/// As [`send_away`].
pub async fn mute(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let notifications = params.flag("notifications").unwrap_or(true);
    let lasts = params.whole("duration", 0, 10 * 365 * 24 * 3600).unwrap_or(0);
    bear(&app, caller.may("write:mutes")?, &id, Bearing::Mute { notifications, lasts }).await
}

/// `POST /api/v1/accounts/{id}/unmute`
///
/// # Errors
/// As [`send_away`].
pub async fn unmute(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:mutes")?, &id, Bearing::Unmute).await
}

/// `POST /api/v1/accounts/{id}/note`
///
/// # Errors
/// As [`send_away`]; 422 for more than 2,000 characters.
pub async fn note(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let words = params.one("comment").unwrap_or_default().to_owned();
    bear(&app, caller.may("write:accounts")?, &id, Bearing::Note(words)).await
}

/// `POST /api/v1/accounts/{id}/endorse`, and `/pin` as old clients call it.
///
/// # Errors
/// As [`send_away`]; 422 for whom one does not follow.
pub async fn endorse(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:accounts")?, &id, Bearing::Endorse).await
}

/// `POST /api/v1/accounts/{id}/unendorse`, and `/unpin` as old clients call it.
///
/// # Errors
/// As [`send_away`].
pub async fn unendorse(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    bear(&app, caller.may("write:accounts")?, &id, Bearing::Unendorse).await
}

/// Accounts with the numbers that their list is paged by.
pub(super) fn people_page(
    app: &App,
    path: &str,
    rows: &[(Id, Actor)],
    params: &Params,
    dress: impl Fn(&Actor, &mut Value),
) -> Answer {
    let people: Vec<Actor> = rows.iter().map(|(_, actor)| actor.clone()).collect();
    let mut accounts = app.db.read(|conn| account::list(conn, app, &people))?;
    people.iter().zip(&mut accounts).for_each(|(actor, entity)| dress(actor, entity));
    let mut response: Response = Json(Value::Array(accounts)).into_response();
    if let Some(link) = rows.last().and_then(|(last, _)| paging::link_older(app, path, params, *last)) {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

fn listed(app: &App, member: &Member, kind: Kind, path: &str, params: &Params) -> Answer {
    let rows = app.db.read(|conn| ties::listed(conn, member.id(), kind, params.id("max_id"), params.limit(40, 80)))?;
    people_page(app, path, &rows, params, |_, _| {})
}

/// `GET /api/v1/blocks`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn blocks(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    listed(&app, caller.may("read:blocks")?, Kind::Blocked, "/api/v1/blocks", &params)
}

/// `GET /api/v1/mutes`: each with the end of its mute.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn mutes(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:mutes")?;
    let (rows, ties) = app.db.read(|conn| {
        let rows = ties::listed(conn, member.id(), Kind::Muted, params.id("max_id"), params.limit(40, 80))?;
        let ids: Vec<Id> = rows.iter().map(|(_, actor)| actor.id).collect();
        let ties = ties::between(conn, member.id(), &ids)?;
        Ok::<_, storage::Error>((rows, ties))
    })?;
    people_page(&app, "/api/v1/mutes", &rows, &params, |actor, entity| {
        let tie = ties.iter().find(|tie| tie.account_id == member.id() && tie.target_id == actor.id);
        let until = tie.and_then(|tie| tie.muted_until).map(|until| Timestamp(until).rfc3339_ms());
        if let Some(members) = entity.as_object_mut() {
            members.insert("mute_expires_at".to_owned(), json!(until));
        }
    })
}

/// `GET /api/v1/endorsements`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn endorsements(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    listed(&app, caller.may("read:accounts")?, Kind::Endorsed, "/api/v1/endorsements", &params)
}

/// `GET /api/v1/domain_blocks`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn closed(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:blocks")?;
    let rows = app.db.read(|conn| ties::closed(conn, member.id(), params.id("max_id"), params.limit(100, 200)))?;
    let hosts: Vec<&String> = rows.iter().map(|(_, host)| host).collect();
    let mut response = Json(hosts).into_response();
    let link = rows.last().and_then(|(last, _)| paging::link_older(&app, "/api/v1/domain_blocks", &params, *last));
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// A host as it is kept.
fn host(app: &App, params: &Params) -> Result<String, ApiError> {
    let host = params.one("domain").unwrap_or_default().trim().trim_start_matches('@').to_lowercase();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.is_empty() || host.len() > 253 || !host.chars().all(plain) || host == app.host() {
        return Err(ApiError::invalid("Validation failed: this is no other server's name."));
    }
    Ok(host)
}

/// `POST /api/v1/domain_blocks`
///
/// # Errors
/// 422 for what is no host, and for our own; 401 and 403 by the token.
pub async fn close(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let (me, host) = (caller.may("write:blocks")?.id(), host(&app, &params)?);
    let id = app.ids.next();
    app.db.write(move |tx| ties::close(tx, me, &host, Some(id))).await?;
    Ok(Json(json!({})).into_response())
}

/// `DELETE /api/v1/domain_blocks`
///
/// # Errors
/// As [`close`].
pub async fn open(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let (me, host) = (caller.may("write:blocks")?.id(), host(&app, &params)?);
    app.db.write(move |tx| ties::close(tx, me, &host, None)).await?;
    Ok(Json(json!({})).into_response())
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

async fn answered(app: &App, member: &Member, id: &str, accepted: bool) -> Answer {
    let id = statuses::number(id)?;
    relate::answer(app, member, id, accepted).await?;
    let other = app.db.read(|conn| actors::by_id(conn, id))?;
    shown(app, member, &other)
}

/// `POST /api/v1/follow_requests/{id}/authorize`
///
/// # Errors
/// 404 when nobody of that number asked; 401 and 403 by the token.
pub async fn authorize(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    answered(&app, caller.may("write:follows")?, &id, true).await
}

/// `POST /api/v1/follow_requests/{id}/reject`
///
/// # Errors
/// As [`authorize`].
pub async fn reject(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    answered(&app, caller.may("write:follows")?, &id, false).await
}
