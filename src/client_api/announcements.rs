//! What the house announces to its members.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::announce;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::announcements::Announcement;
use crate::text::{markdown, sanitize};

use super::caller::Caller;
use super::error::Answer;
use super::params::Params;
use super::statuses;

fn entity((one, read): &(Announcement, bool)) -> Value {
    let moment = |at: i64| Timestamp(at).rfc3339_ms();
    json!({
        "id": one.id.to_string(),
        "content": sanitize::for_clients(&markdown::to_html(&one.words)),
        // Both or none: clients show them as a period of days.
        "starts_at": one.ends_at.map(|_| moment(one.published_at)),
        "ends_at": one.ends_at.map(moment),
        "all_day": one.ends_at.is_some(),
        "published": true,
        "published_at": moment(one.published_at),
        "updated_at": moment(one.updated_at),
        "read": read,
        "mentions": [],
        "statuses": [],
        "tags": [],
        "emojis": [],
        "reactions": [],
    })
}

/// `GET /api/v1/announcements`: without what the person has put away, unless it is asked for.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read")?;
    let all = params.flag("with_dismissed").unwrap_or(false);
    let shown = announce::shown(&app, member)?;
    Ok(Json(shown.iter().filter(|(_, read)| all || !read).map(entity).collect::<Value>()).into_response())
}

/// `POST /api/v1/announcements/{id}/dismiss`
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn dismiss(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let member = caller.may("write:accounts")?;
    announce::put_away(&app, member, statuses::number(&id)?).await?;
    Ok(Json(json!({})).into_response())
}
