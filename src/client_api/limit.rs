//! The general limit of the APIs, with the headers that clients read.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::actions::{Error, limit};
use crate::app::App;
use crate::app::origin::Origin;

/// Counts a call, and lets it through unless there were too many: then the answer is the `E` of its door.
/// What its token allows goes with it, looked up once.
pub async fn count<E: From<Error> + IntoResponse>(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    mut request: Request,
    next: Next,
) -> Response {
    let said = request.headers().get(header::AUTHORIZATION).and_then(|said| said.to_str().ok());
    let limit::Call { grant, verdict } = limit::call(&app, said, origin);
    let mut response = if let Some(error) = limit::refused(&verdict) {
        E::from(error).into_response()
    } else {
        request.extensions_mut().insert(grant);
        next.run(request).await
    };
    verdict.mark(response.headers_mut());
    response
}
