//! What clients ask for at their start and we have nothing of, or little: each exists, so that no client stumbles.

use axum::Json;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;

use super::error::ApiError;

/// A list that is empty here, for everybody.
pub async fn nothing_for_anybody() -> Response {
    Json(json!([])).into_response()
}

/// `GET /api/v1/instance/translation_languages`: nothing is translated by machines here.
pub async fn no_languages() -> Response {
    Json(json!({})).into_response()
}

/// Whatever is not here, as JSON: pages of HTML make clients throw. A slash too many leads to the address without it.
pub async fn unknown(uri: Uri) -> Response {
    let path = uri.path().trim_end_matches('/');
    if path.len() == uri.path().len() || !path.starts_with("/api/") {
        return ApiError::not_found().into_response();
    }
    let target = uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    Redirect::permanent(&target).into_response()
}

/// A method that an address does not know, as JSON.
pub async fn wrong_method() -> Response {
    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed").into_response()
}
