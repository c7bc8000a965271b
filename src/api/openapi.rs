//! `GET /api/interpraxis/v1/openapi.json`: what this API takes and answers, for programs (`OpenAPI` 3.1).

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// The document, as it stands beside this file; a test holds it against the routes.
pub(super) const DOCUMENT: &str = include_str!("openapi.json");

/// Shows the document. It is the same for everybody, so that caches may keep it for an hour.
pub(super) async fn show() -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, DOCUMENT).into_response()
}
