//! Hashtags: how much each is used, which a person follows, which stand on a person's page.

use std::collections::HashSet;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::Member;
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::hashtags::{self, Mark};
use crate::storage::{self, Conn};

use super::caller::Caller;
use super::entities::parts::tag_page;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{accounts, paging, statuses};

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;
/// So many hashtags stand on a page at most.
pub const MAX_FEATURED: usize = 10;

/// The hashtags as clients read them, with a week of their history, and what the reader marked.
///
/// # Errors
/// The database's.
pub fn entities(
    conn: &mut Conn,
    app: &App,
    reader: Option<Id>,
    names: &[String],
) -> Result<Vec<Value>, storage::Error> {
    let today = app.now().0.div_euclid(DAY_MS);
    let uses = hashtags::uses(conn, names, (today - 6) * DAY_MS)?;
    let marked = match reader {
        Some(reader) => hashtags::marked(conn, reader, names)?,
        None => Vec::new(),
    };
    let day = |name: &str, day: i64| {
        let that_day = uses.iter().filter(|(tag, at, _)| tag == name && at.div_euclid(DAY_MS) == day);
        let people: Vec<Id> = that_day.map(|(_, _, author)| *author).collect();
        let accounts = people.iter().collect::<HashSet<_>>().len();
        let start = Timestamp(day * DAY_MS).seconds().to_string();
        json!({"day": start, "uses": people.len().to_string(), "accounts": accounts.to_string()})
    };
    let one = |name: &String| {
        let is = |kind: &str| marked.iter().any(|(tag, mark)| tag == name && mark == kind);
        let mut entity = json!({
            "id": name, "name": name, "url": tag_page(app, name),
            "history": (0..7).map(|back| day(name, today - back)).collect::<Vec<_>>(),
        });
        if let (Some(members), Some(_)) = (entity.as_object_mut(), reader) {
            members.insert("following".to_owned(), json!(is("followed")));
            members.insert("featuring".to_owned(), json!(is("featured")));
        }
        entity
    };
    Ok(names.iter().map(one).collect())
}

/// A hashtag as it is kept.
///
/// # Errors
/// 422 for what is no hashtag.
fn name(text: &str) -> Result<String, ApiError> {
    let name = text.trim().trim_start_matches('#').to_lowercase();
    let is_word = name.chars().any(char::is_alphabetic) && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    if is_word && name.chars().count() <= 100 {
        return Ok(name);
    }
    Err(ApiError::invalid("Validation failed: this is no hashtag."))
}

fn shown(app: &App, reader: Option<Id>, name: String) -> Answer {
    let entity = app.db.read(|conn| entities(conn, app, reader, &[name]))?.pop();
    Ok(Json(entity).into_response())
}

/// `GET /api/v1/tags/{name}`
///
/// # Errors
/// 404 for what is no hashtag; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>) -> Answer {
    let viewer = caller.viewer("read")?;
    let tag = name(&tag).map_err(|_no_tag| ApiError::not_found())?;
    shown(&app, viewer.member().map(Member::id), tag)
}

async fn mark(app: &App, member: &Member, kind: &'static str, tag: String, on: bool) -> Result<(), ApiError> {
    let mark = Mark { id: app.ids.next(), account_id: member.id(), name: tag, kind: kind.to_owned() };
    let too_many = app
        .db
        .write(move |tx| {
            if !on {
                return hashtags::unmark(tx, mark.account_id, kind, &mark.name).map(|()| false);
            }
            let there = hashtags::marks(tx, mark.account_id, kind, None, 1000)?;
            let most = if kind == "featured" { MAX_FEATURED } else { 1000 };
            if there.len() >= most && !there.iter().any(|known| known.name == mark.name) {
                return Ok(true);
            }
            hashtags::mark(tx, &mark).map(|()| false)
        })
        .await?;
    if too_many { Err(ApiError::invalid("Validation failed: there are too many hashtags.")) } else { Ok(()) }
}

/// `POST /api/v1/tags/{name}/follow`
///
/// # Errors
/// 422 for what is no hashtag; 401 and 403 by the token.
pub async fn follow(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>) -> Answer {
    change(&app, caller.may("write:follows")?, "followed", &tag, true).await
}

/// `POST /api/v1/tags/{name}/unfollow`
///
/// # Errors
/// As [`follow`].
pub async fn unfollow(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>) -> Answer {
    change(&app, caller.may("write:follows")?, "followed", &tag, false).await
}

/// `POST /api/v1/tags/{name}/feature`
///
/// # Errors
/// As [`follow`].
pub async fn feature(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>) -> Answer {
    change(&app, caller.may("write:accounts")?, "featured", &tag, true).await
}

/// `POST /api/v1/tags/{name}/unfeature`
///
/// # Errors
/// As [`follow`].
pub async fn unfeature(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>) -> Answer {
    change(&app, caller.may("write:accounts")?, "featured", &tag, false).await
}

async fn change(app: &App, member: &Member, kind: &'static str, tag: &str, on: bool) -> Answer {
    let tag = name(tag)?;
    mark(app, member, kind, tag.clone(), on).await?;
    shown(app, Some(member.id()), tag)
}

/// `GET /api/v1/followed_tags`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn followed(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:follows")?;
    let (marks, entities) = app.db.read(|conn| {
        let marks = hashtags::marks(conn, member.id(), "followed", params.id("max_id"), params.limit(100, 200))?;
        let names: Vec<String> = marks.iter().map(|mark| mark.name.clone()).collect();
        let entities = entities(conn, &app, Some(member.id()), &names)?;
        Ok::<_, storage::Error>((marks, entities))
    })?;
    let mut response = Json(entities).into_response();
    let link = marks.last().and_then(|last| paging::link_older(&app, "/api/v1/followed_tags", &params, last.id));
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// What an author features, with how often the author wrote of it.
///
/// # Errors
/// The database's.
pub fn featured_entities(conn: &mut Conn, app: &App, author: Id) -> Result<Vec<Value>, storage::Error> {
    let marks = hashtags::marks(conn, author, "featured", None, 100)?;
    let names: Vec<String> = marks.iter().map(|mark| mark.name.clone()).collect();
    let figures = hashtags::of_author(conn, author, &names)?;
    let entity = |mark: &Mark| {
        let figure = figures.iter().find(|(name, _, _)| *name == mark.name);
        let (count, last) = figure.map_or((0, None), |(_, count, last)| (*count, *last));
        json!({
            "id": mark.id.to_string(), "name": mark.name, "url": tag_page(app, &mark.name),
            "statuses_count": count.to_string(), "last_status_at": last.map(|at| Timestamp(at).date()),
        })
    };
    Ok(marks.iter().map(entity).collect())
}

/// `GET /api/v1/featured_tags`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn featured(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:accounts")?;
    Ok(Json(app.db.read(|conn| featured_entities(conn, &app, member.id()))?).into_response())
}

/// `GET /api/v1/accounts/{id}/featured_tags`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn featured_of(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    caller.viewer("read:accounts")?;
    let author = accounts::known(&app, &id)?.id;
    Ok(Json(app.db.read(|conn| featured_entities(conn, &app, author))?).into_response())
}

/// `POST /api/v1/featured_tags`
///
/// # Errors
/// 422 for what is no hashtag; 401 and 403 by the token.
pub async fn feature_new(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:accounts")?;
    let tag = name(params.one("name").unwrap_or_default())?;
    mark(&app, member, "featured", tag.clone(), true).await?;
    let all = app.db.read(|conn| featured_entities(conn, &app, member.id()))?;
    let made = all.into_iter().find(|entity| entity.get("name").and_then(Value::as_str) == Some(&tag));
    Ok(Json(made.ok_or_else(ApiError::not_found)?).into_response())
}

/// `DELETE /api/v1/featured_tags/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn unfeature_by_id(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:accounts")?;
    let id = statuses::number(&id)?;
    let mine = app.db.read(|conn| hashtags::marks(conn, member.id(), "featured", None, 100))?;
    let named = mine.into_iter().find(|mark| mark.id == id).ok_or_else(ApiError::not_found)?;
    mark(&app, member, "featured", named.name, false).await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v1/featured_tags/suggestions`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn usual(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:accounts")?;
    let entities = app.db.read(|conn| {
        let names: Vec<String> = hashtags::usual(conn, member.id(), 10)?.into_iter().map(|(name, _)| name).collect();
        entities(conn, &app, Some(member.id()), &names)
    })?;
    Ok(Json(entities).into_response())
}
