//! Posts for later.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::later::{self, Later};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::scheduled::{self, Scheduled};
use crate::storage::{self, media, texts};

use super::caller::Caller;
use super::entities::{parts, status};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{paging, statuses};

/// A post for later as clients read it.
///
/// # Errors
/// The database's.
pub fn entity(app: &App, post: &Scheduled) -> Result<Value, storage::Error> {
    let unreadable = |error: serde_json::Error| storage::Error::Database(error.to_string());
    let said: Later = serde_json::from_str(&post.params).map_err(unreadable)?;
    let (pictures, answers) = app.db.read(|conn| {
        let mut pictures = Vec::new();
        for id in &said.pictures {
            pictures.extend(media::get(conn, post.account_id, *id)?);
        }
        let answers = match said.answers {
            Some(id) => texts::by_id(conn, id)?.map(|text| status::number(&text)),
            None => None,
        };
        Ok::<_, storage::Error>((pictures, answers))
    })?;
    let visibility = match said.audience.as_str() {
        "followers" => "private",
        other => other,
    };
    let poll = said.poll.map(|(options, multiple, hide_totals, lasts)| {
        json!({"options": options, "multiple": multiple, "hide_totals": hide_totals, "expires_in": lasts})
    });
    let at = Timestamp(post.run_at).rfc3339_ms();
    Ok(json!({
        "id": post.id.to_string(),
        "scheduled_at": at,
        "params": {
            "text": said.words, "media_ids": said.pictures.iter().map(Id::to_string).collect::<Vec<_>>(),
            "sensitive": said.sensitive, "spoiler_text": said.warning, "visibility": visibility,
            "language": said.language, "in_reply_to_id": answers, "poll": poll, "scheduled_at": null,
            "application_id": 0, "idempotency": said.key, "with_rate_limit": false,
        },
        "media_attachments": pictures.iter().map(|one| parts::picture(app, one)).collect::<Vec<_>>(),
    }))
}

/// `GET /api/v1/scheduled_statuses`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let (max, limit) = (params.id("max_id"), params.limit(20, 40));
    let posts = app.db.read(|conn| scheduled::of(conn, member.id(), max, limit))?;
    let entities = posts.iter().map(|post| entity(&app, post)).collect::<Result<Vec<_>, _>>()?;
    let mut response = Json(entities).into_response();
    let link = posts.last().and_then(|last| paging::link_older(&app, "/api/v1/scheduled_statuses", &params, last.id));
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

/// `GET /api/v1/scheduled_statuses/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("read:statuses")?;
    let id = statuses::number(&id)?;
    let post = app.db.read(|conn| scheduled::get(conn, id))?.filter(|post| post.account_id == member.id());
    Ok(Json(entity(&app, &post.ok_or_else(ApiError::not_found)?)?).into_response())
}

/// `PUT /api/v1/scheduled_statuses/{id}`
///
/// # Errors
/// 404; 422 for a moment that is too near; 401 and 403 by the token.
pub async fn postpone(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("write:statuses")?;
    let id = statuses::number(&id)?;
    let at = params.moment("scheduled_at");
    let at = at.ok_or_else(|| ApiError::invalid("Validation failed: scheduled_at is no moment."))?;
    Ok(Json(entity(&app, &later::postpone(&app, member, id, at).await?)?).into_response())
}

/// `DELETE /api/v1/scheduled_statuses/{id}`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn cancel(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:statuses")?;
    later::cancel(&app, member, statuses::number(&id)?).await?;
    Ok(Json(json!({})).into_response())
}
