//! Reports by members: into the same queue as those that come from elsewhere.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;

use crate::actions::{Viewer, report};
use crate::app::App;
use crate::domain::ids;

use super::caller::Caller;
use super::entities::notification;
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
    let made = app.db.read(|conn| notification::report(conn, &app, receipt))?;
    Ok(Json(made.ok_or_else(ApiError::not_found)?).into_response())
}
