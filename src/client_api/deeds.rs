//! What a person does with statuses: write, withdraw, favourite, pass on, save.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::comment::{self, Comment};
use crate::actions::react::{self, Deed};
use crate::actions::{Member, Viewer, publish, viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::storage::texts::{self, Text};
use crate::storage::{reactions, views};
use crate::text::{language, sanitize};

use super::caller::Caller;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::paging::Paged;
use super::params::Params;
use super::statuses;

/// A post under way or done under an `Idempotency-Key`: a second one with the same key waits and answers the same.
type Once = Arc<tokio::sync::Mutex<Option<Id>>>;

/// Keys are kept for an hour (client-api.md, trap 13); a restart forgets them.
static KEYS: LazyLock<moka::sync::Cache<(String, Id, String), Once>> =
    LazyLock::new(|| moka::sync::Cache::builder().max_capacity(10_000).time_to_live(Duration::from_secs(3600)).build());

fn viewer_of(member: &Member) -> Viewer {
    Viewer::Member(Box::new(member.clone()))
}

fn shown(app: &App, member: &Member, text: &Text) -> Answer {
    let status = app.db.read(|conn| status::one(conn, app, &viewer_of(member), text))?;
    Ok(Json(status).into_response())
}

/// `POST /api/v1/statuses`
///
/// # Errors
/// 422 for what cannot be said here; 404 when what it answers cannot be read.
pub async fn post(State(app): State<Arc<App>>, caller: Caller, headers: HeaderMap, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let wish = wish(&app, member, &params)?;
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).filter(|key| !key.is_empty());
    let Some(key) = key.filter(|key| key.len() <= 256) else {
        return shown(&app, member, &comment::comment(&app, member, wish).await?);
    };
    let once = KEYS.get_with((app.epoch.clone(), member.id(), key.to_owned()), Once::default);
    let mut done = once.lock().await;
    let text = match *done {
        Some(id) => app.db.read(|conn| {
            let found = texts::by_id(conn, id)?;
            viewer::readable(conn, found, &viewer_of(member))
        })?,
        None => comment::comment(&app, member, wish).await?,
    };
    *done = Some(text.id);
    shown(&app, member, &text)
}

fn wish(app: &App, member: &Member, params: &Params) -> Result<Comment, ApiError> {
    if !params.all("media_ids").is_empty() || params.filled("scheduled_at").is_some() {
        return Err(ApiError::invalid("Validation failed: pictures and posts for later are not taken here yet."));
    }
    if params.pairs().any(|(name, _)| name.starts_with("poll[")) {
        return Err(ApiError::invalid("Validation failed: polls are not taken here."));
    }
    let answers = match params.filled("in_reply_to_id") {
        Some(id) => Some(statuses::readable(app, &viewer_of(member), id)?.id),
        None => None,
    };
    let audience = match params.filled("visibility").unwrap_or("public") {
        "public" => Audience::Public,
        "unlisted" => Audience::Unlisted,
        "private" => Audience::Followers,
        "direct" => Audience::Direct,
        _ => return Err(ApiError::invalid("Validation failed: visibility is public, unlisted, private or direct.")),
    };
    let status = params.one("status").unwrap_or_default();
    // A content warning stands before the words, as with those that come from elsewhere.
    let words = match params.filled("spoiler_text") {
        Some(warning) => format!("{warning}\n\n{status}"),
        None => status.to_owned(),
    };
    let tongue = params.filled("language").and_then(language::parse).unwrap_or_else(|| member.language.clone());
    Ok(Comment { words, answers, audience, language: tongue })
}

/// `DELETE /api/v1/statuses/{id}`: notes only; long texts are withdrawn where their consent and revisions are seen.
///
/// # Errors
/// 404, 403, 422.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:statuses")?;
    let text = statuses::readable(&app, &viewer_of(member), &id)?;
    if text.author_id != member.id() {
        return Err(ApiError::not_found());
    }
    if text.kind != "note" {
        return Err(ApiError::invalid("Practices and essays are withdrawn on the pages of this server."));
    }
    let mut last = app.db.read(|conn| status::one(conn, &app, &viewer_of(member), &text))?;
    publish::withdraw(&app, member, text.id).await?;
    if let Some(members) = last.as_object_mut() {
        members.insert("text".to_owned(), json!(sanitize::plain_text(&text.content)));
    }
    Ok(Json(last).into_response())
}

/// `POST /api/v1/statuses/{id}/{deed}`
///
/// # Errors
/// 404 for an unknown deed or a text that cannot be read; 403 by the token, or for a boost of what is not public.
pub async fn act(State(app): State<Arc<App>>, caller: Caller, Path((id, deed)): Path<(String, String)>) -> Answer {
    let (scope, what, does) = match deed.as_str() {
        "favourite" => ("write:favourites", Deed::Like, true),
        "unfavourite" => ("write:favourites", Deed::Like, false),
        "reblog" => ("write:statuses", Deed::Boost, true),
        "unreblog" => ("write:statuses", Deed::Boost, false),
        "bookmark" => ("write:bookmarks", Deed::Bookmark, true),
        "unbookmark" => ("write:bookmarks", Deed::Bookmark, false),
        _ => return Err(ApiError::not_found()),
    };
    let member = caller.may(scope)?;
    let text = statuses::readable(&app, &viewer_of(member), &id)?;
    let text = if does {
        react::react(&app, member, text.id, what).await?
    } else {
        react::take_back(&app, member, text.id, what).await?
    };
    if does && what == Deed::Boost {
        return wrapped(&app, member, &text);
    }
    shown(&app, member, &text)
}

/// The wrapper around what was passed on.
fn wrapped(app: &App, member: &Member, text: &Text) -> Answer {
    let wrapper = app.db.read(|conn| {
        let status = status::one(conn, app, &viewer_of(member), text)?;
        let account = account::one(conn, app, &member.actor)?;
        let boost = reactions::get(conn, member.id(), text.id, "boost")?;
        Ok::<_, crate::storage::Error>(boost.map(|boost| status::boost(&boost, &account, &status)))
    })?;
    Ok(Json(wrapper.ok_or_else(ApiError::not_found)?).into_response())
}

/// `GET /api/v1/favourites`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn favourites(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:favourites")?;
    Ok(done_by(&app, member, "like", params.page(20, 40))?.answer(&app, "/api/v1/favourites", &params))
}

/// `GET /api/v1/bookmarks`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn bookmarks(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:bookmarks")?;
    Ok(done_by(&app, member, "bookmark", params.page(20, 40))?.answer(&app, "/api/v1/bookmarks", &params))
}

fn done_by(app: &App, member: &Member, kind: &str, page: views::Page) -> Result<Paged, ApiError> {
    let viewer = viewer_of(member);
    app.db.read(|conn| {
        let rows = reactions::by_within(conn, member.id(), kind, page)?;
        let wanted: Vec<Id> = rows.iter().map(|row| row.text_id).collect();
        let mut readable: Vec<Text> = Vec::new();
        for text in texts::by_ids(conn, &wanted)? {
            readable.extend(viewer::readable(conn, Some(text), &viewer).ok());
        }
        let place = |text: &Text| wanted.iter().position(|id| *id == text.id);
        readable.sort_by_key(place);
        let entries: Vec<Value> = status::many(conn, app, &viewer, &readable)?;
        Ok(Paged::of(rows.iter().map(|row| row.id), &entries))
    })
}
