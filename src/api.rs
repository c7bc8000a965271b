//! Our own JSON API: everything the forms can do.

mod arrived;
mod body;
mod caller;
mod error;
mod item;
mod openapi;
mod problems;
mod read;
mod write;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};

use crate::actions::write::Kind;
use crate::app::App;
use crate::client_api::limit;

use error::Trouble;

/// Where the API stands.
const BASE: &str = "/api/interpraxis/v1";
/// The addresses below the folder of a kind: all texts, one text, its publication, what the reviewer lets stand.
const TEXTS: [&str; 4] = ["", "/{id}", "/{id}/publish", "/{id}/overrides"];
/// The largest body that is read, in bytes: a block has at most 64 KB, and JSON may spell every byte of it in six.
const MAX_BODY: usize = 1024 * 1024;

/// The API under `/api/interpraxis/v1` (contract.md, section 3) and the pages that explain its errors.
pub fn routes(app: &Arc<App>) -> Router<Arc<App>> {
    let mut api = Router::new().route("/openapi.json", get(openapi::show));
    for kind in [Kind::Practice, Kind::Essay] {
        api = api.nest(&format!("/{}", kind.folder()), texts(kind));
    }
    let api = api
        .fallback(async || Trouble::nothing())
        .method_not_allowed_fallback(async || Trouble::method())
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(from_fn_with_state(Arc::clone(app), limit::count::<Trouble>))
        .layer(from_fn(guard));
    Router::new().nest(BASE, api).route("/problems/{name}", get(problems::show))
}

/// The calls of one kind of text: the same for practices and essays.
fn texts(kind: Kind) -> Router<Arc<App>> {
    let [all, one, publication, overrides] = TEXTS.map(|path| if path.is_empty() { "/" } else { path });
    Router::new()
        .route(
            all,
            get(async move |app, caller, query| read::list(app, caller, kind, query).await)
                .post(async move |app, caller, body| write::create(app, caller, kind, body).await),
        )
        .route(
            one,
            get(async move |app, caller, id| read::one(app, caller, kind, id).await)
                .put(async move |app, caller, id, body| write::revise(app, caller, kind, id, body).await)
                .delete(async move |app, caller, id| write::withdraw(app, caller, kind, id).await),
        )
        .route(publication, post(async move |app, caller, id, body| write::publish(app, caller, kind, id, body).await))
        .route(overrides, post(write::overrule))
}

/// Answers depend on the token and are nobody else's: no cache keeps them, no browser guesses what they are.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests;
