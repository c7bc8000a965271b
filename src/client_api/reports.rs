//! Reports by members: into the same queue as those that come from elsewhere.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::json;

use crate::actions::{Viewer, report};
use crate::app::App;
use crate::domain::ids;
use crate::storage::actors;

use super::caller::Caller;
use super::entities::account;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::statuses;

/// `POST /api/v1/reports`
///
/// # Errors
/// 404 for an unknown account or a status that cannot be read; 401 and 403 by the token.
pub async fn post(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:reports")?;
    let about = params.filled("account_id").and_then(ids::parse).ok_or_else(ApiError::not_found)?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let mut texts = Vec::new();
    for id in params.all("status_ids").into_iter().take(report::MOST_OBJECTS) {
        texts.push(statuses::readable(&app, &viewer, id)?.id);
    }
    let words = params.filled("comment").unwrap_or_default();
    let receipt = report::report(&app, member, about, &texts, words).await?;
    let target = app.db.read(|conn| {
        let actor = actors::by_id(conn, about)?;
        account::one(conn, &app, &actor)
    })?;
    Ok(Json(json!({
        "id": receipt.to_string(), "action_taken": false, "action_taken_at": null, "category": "other",
        "comment": words, "forwarded": false, "created_at": app.now().rfc3339_ms(),
        "status_ids": params.all("status_ids"), "rule_ids": null, "target_account": target,
    }))
    .into_response())
}
