//! What search engines ask for: which pages they may read, and where our texts stand.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::views;

use super::error::Trouble;
use super::shelf;

/// The most addresses of one sitemap (sitemaps.org).
const MOST: i64 = 50_000;
const KEPT: &str = "public, max-age=3600";

/// `/robots.txt` and `/sitemap.xml`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/robots.txt", get(robots)).route("/sitemap.xml", get(sitemap))
}

async fn robots(State(app): State<Arc<App>>) -> Response {
    let closed = ["/api/", "/decisions/", "/desk/", "/oauth/", "/report", "/search", "/sign-in"]
        .map(|path| format!("Disallow: {path}\n"));
    let text = format!("User-agent: *\n{}Sitemap: {}\n", closed.concat(), app.config.url("/sitemap.xml"));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, KEPT)], text).into_response()
}

/// The pages of the house and its own texts that everybody may read. Those of partners stand in their own.
#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Sitemap {
    pages: Vec<String>,
    /// (address, day of the last change)
    texts: Vec<(String, String)>,
}

async fn sitemap(State(app): State<Arc<App>>) -> Result<Response, Trouble> {
    let own = app.db.read(|conn| views::own_pages(conn, MOST))?;
    let pages = ["/", "/practices", "/essays", "/people", "/network", "/about", "/privacy", "/accessibility"]
        .map(|path| app.config.url(path));
    let address = |(id, kind, name, updated): (Id, String, String, i64)| {
        (app.config.url(&shelf::page(&kind, id, &name)), Timestamp(updated).date())
    };
    let sitemap = Sitemap { pages: pages.to_vec(), texts: own.into_iter().map(address).collect() };
    let headers = [(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, KEPT)];
    Ok((headers, sitemap.render()?).into_response())
}
