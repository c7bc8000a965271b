//! What a person does with statuses: write, withdraw, favourite, pass on, save.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::amend::{self, Amendment};
use crate::actions::pictures::MAX_WORDS;
use crate::actions::react::{self, Deed};
use crate::actions::{Member, Viewer, comment, later, pin, poll, publish, viewer};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::media as pictures;
use crate::storage::texts::{self, Text};
use crate::storage::{notes, reactions, views};
use crate::text::sanitize;

use super::caller::Caller;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::paging::Paged;
use super::params::Params;
use super::{media, scheduled, statuses, wish};

fn viewer_of(member: &Member) -> Viewer {
    Viewer::Member(Box::new(member.clone()))
}

fn shown(app: &App, member: &Member, text: &Text) -> Answer {
    let status = app.db.read(|conn| status::one(conn, app, &viewer_of(member), text))?;
    Ok(Json(status).into_response())
}

/// `POST /api/v1/statuses`: said now, or kept for later.
///
/// # Errors
/// 422 for what cannot be said here; 404 when what it answers cannot be read.
pub async fn post(State(app): State<Arc<App>>, caller: Caller, headers: HeaderMap, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok());
    let key = key.filter(|key| !key.is_empty() && key.len() <= 256).map(str::to_owned);
    let wish = wish::post(&app, member, &params, key)?;
    if params.filled("scheduled_at").is_some() {
        let at = params.moment("scheduled_at");
        let at = at.ok_or_else(|| ApiError::invalid("Validation failed: scheduled_at is no moment."))?;
        let post = later::schedule(&app, member, &wish, at).await?;
        return Ok(Json(scheduled::entity(&app, &post)?).into_response());
    }
    shown(&app, member, &comment::comment(&app, member, wish).await?)
}

/// `PUT /api/v1/statuses/{id}`: notes only. What is not sent becomes empty, as with a new post, but for the language.
///
/// # Errors
/// 404 for what is not the person's own; 422 for what cannot be said.
pub async fn edit(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let text = statuses::readable(&app, &viewer_of(member), &id)?;
    let mut extras = wish::extras(&params)?;
    if !params.has("media_ids") {
        let kept = app.db.read(|conn| crate::storage::media::of_texts(conn, &[text.id]))?;
        extras.pictures = kept.iter().map(|picture| picture.id).collect();
    }
    let attributes = params.objects("media_attributes");
    let descriptions = attributes.iter().filter_map(|of_one| {
        let words = of_one.one("description").map(|words| words.chars().take(MAX_WORDS).collect());
        Some((ids::parse(of_one.one("id")?)?, words, of_one.one("focus").and_then(media::focus)))
    });
    let amendment = Amendment {
        words: params.one("status").unwrap_or_default().to_owned(),
        language: wish::tongue(&params),
        extras,
        descriptions: descriptions.collect(),
    };
    shown(&app, member, &amend::amend(&app, member, text.id, amendment).await?)
}

/// `DELETE /api/v1/statuses/{id}`: notes only; long texts are withdrawn where their consent and revisions are seen. Its
/// pictures wait a while for a new post, unless `delete_media` is said.
///
/// # Errors
/// 404, 403, 422.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let text = statuses::readable(&app, &viewer_of(member), &id)?;
    if text.author_id != member.id() {
        return Err(ApiError::not_found());
    }
    if text.kind != "note" {
        return Err(ApiError::invalid("Practices and essays are withdrawn on the pages of this server."));
    }
    let (mut last, typed, pictures) = app.db.read(|conn| {
        let last = status::one(conn, &app, &viewer_of(member), &text)?;
        Ok::<_, crate::storage::Error>((last, notes::newest(conn, text.id)?, pictures::of_texts(conn, &[text.id])?))
    })?;
    publish::withdraw(&app, member, text.id).await?;
    if params.flag("delete_media") == Some(true) {
        media::forget_all(&app, member, &pictures.iter().map(|picture| picture.id).collect::<Vec<_>>()).await?;
    }
    if let Some(members) = last.as_object_mut() {
        let words = typed.map_or_else(|| sanitize::plain_text(&text.content), |typed| typed.words);
        members.insert("text".to_owned(), json!(words));
    }
    Ok(Json(last).into_response())
}

/// `POST /api/v1/statuses/{id}/favourite`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn favourite(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:favourites")?, &id, Deed::Like, true).await
}

/// `POST /api/v1/statuses/{id}/unfavourite`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn unfavourite(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:favourites")?, &id, Deed::Like, false).await
}

/// `POST /api/v1/statuses/{id}/reblog`
///
/// # Errors
/// 404 for a text that cannot be read; 403 by the token, or for a boost of what is not public.
pub async fn reblog(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:statuses")?, &id, Deed::Boost, true).await
}

/// `POST /api/v1/statuses/{id}/unreblog`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn unreblog(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:statuses")?, &id, Deed::Boost, false).await
}

/// `POST /api/v1/statuses/{id}/bookmark`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn bookmark(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:bookmarks")?, &id, Deed::Bookmark, true).await
}

/// `POST /api/v1/statuses/{id}/unbookmark`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn unbookmark(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:bookmarks")?, &id, Deed::Bookmark, false).await
}

/// `POST /api/v1/statuses/{id}/mute`: nothing more is heard of the thread
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn mute(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:mutes")?, &id, Deed::Mute, true).await
}

/// `POST /api/v1/statuses/{id}/unmute`
///
/// # Errors
/// 404 for a text that cannot be read; 401 and 403 by the token.
pub async fn unmute(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    act(&app, caller.may("write:mutes")?, &id, Deed::Mute, false).await
}

/// `POST /api/v1/statuses/{id}/pin`: to the top of the own page.
///
/// # Errors
/// 404 for what is not one's own; 422 for what is not public, and above five; 401 and 403 by the token.
pub async fn pin(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    pinned(&app, caller.may("write:accounts")?, &id, true).await
}

/// `POST /api/v1/statuses/{id}/unpin`
///
/// # Errors
/// 404 for what is not one's own; 401 and 403 by the token.
pub async fn unpin(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    pinned(&app, caller.may("write:accounts")?, &id, false).await
}

async fn pinned(app: &App, member: &Member, id: &str, on: bool) -> Answer {
    let text = statuses::readable(app, &viewer_of(member), id)?;
    shown(app, member, &pin::pin(app, member, text.id, on).await?)
}

async fn act(app: &App, member: &Member, id: &str, deed: Deed, does: bool) -> Answer {
    let text = statuses::readable(app, &viewer_of(member), id)?;
    let text = if does {
        react::react(app, member, text.id, deed).await?
    } else {
        react::take_back(app, member, text.id, deed).await?
    };
    if does && deed == Deed::Boost {
        return wrapped(app, member, &text);
    }
    shown(app, member, &text)
}

/// `POST /api/v1/polls/{id}/votes`
///
/// # Errors
/// 404 for a text without a poll; 422 after its end, a second time, and for an answer that is none.
pub async fn vote(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let text = statuses::readable(&app, &viewer_of(member), &id)?;
    let choices: Option<Vec<i64>> =
        params.all("choices").into_iter().map(|choice| choice.trim().parse().ok()).collect();
    let choices = choices.ok_or_else(|| ApiError::invalid("Validation failed: a choice is a number."))?;
    let text = poll::vote(&app, member, text.id, choices).await?;
    statuses::poll_of(&app, &viewer_of(member), &text)
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
