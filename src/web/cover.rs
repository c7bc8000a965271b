//! Covers: a picture of threads that meet, drawn from the id of the text, so that every house shows the same one; and the same
//! picture for those who show a page of ours elsewhere (OpenGraph).

mod threads;

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use tokio::sync::Semaphore;

use crate::actions::list::{self, Search};
use crate::actions::{Error, Viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::{self, Id};
use crate::storage::accounts;
use crate::storage::texts::Text;

use super::error::Trouble;
use super::lists;

pub use threads::SHARED;

/// The picture styles itself and needs nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// An address with the number of the picture in it never means another one.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// A week: the picture of a page stays the same as long as there is the page.
const WEEK: &str = "public, max-age=604800";
/// Memory for pictures that were drawn, in bytes; one has some 60,000.
const MEMORY: u64 = 6 * 1024 * 1024;

/// Pictures that were drawn, by their number.
static DRAWN: LazyLock<moka::sync::Cache<u64, Bytes>> = LazyLock::new(|| {
    let weigh = |_: &u64, picture: &Bytes| u32::try_from(picture.len()).unwrap_or(u32::MAX);
    moka::sync::Cache::builder().weigher(weigh).max_capacity(MEMORY).build()
});
/// One is drawn at a time: whoever asks for many waits, and readers do not.
static EASEL: Semaphore = Semaphore::const_new(1);

/// The number that the cover of the object with this id is drawn from.
fn seed(object: &str) -> u64 {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, object.as_bytes());
    digest.as_ref().iter().take(8).fold(0_u64, |seed, byte| (seed << 8) | u64::from(*byte))
}

/// The address of the cover of the object with this id.
pub fn path(object: &str) -> String {
    format!("/covers/{:016x}.svg", seed(object))
}

/// Where the picture of the page of a text stands.
pub fn of_text(id: Id) -> String {
    format!("/covers/texts/{id}.png")
}

/// Where the picture of the page of a person of ours stands.
pub fn of_person(handle: &str) -> String {
    format!("/covers/people/{handle}.png")
}

/// Where the picture of the page of a theme stands.
pub fn of_theme(tag: &str) -> String {
    format!("/covers/themes/{}.png", super::session::encode(tag))
}

/// Where the picture of the house stands.
pub const OF_HOUSE: &str = "/covers/house.png";

/// `/covers/{seed}.svg`, and the pictures of pages: `/covers/texts/{number}.png` and the like.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/covers/{file}", get(drawing))
        .route(OF_HOUSE, get(house))
        .route("/covers/texts/{file}", get(text))
        .route("/covers/people/{file}", get(person))
        .route("/covers/themes/{file}", get(theme))
}

async fn drawing(Path(file): Path<String>) -> Response {
    let seed =
        file.strip_suffix(".svg").filter(|seed| seed.len() == 16).and_then(|seed| u64::from_str_radix(seed, 16).ok());
    let Some(seed) = seed else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, FOREVER),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, threads::svg(seed)).into_response()
}

async fn house(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    picture(Ok(seed(&app.institution.uri)), &headers).await
}

async fn text(State(app): State<Arc<App>>, headers: HeaderMap, Path(file): Path<String>) -> Response {
    let found = name_in(&file).and_then(|number| ids::parse(number).ok_or(Error::NotFound));
    let found = found
        .and_then(|id| list::text(&app, &Viewer::Anyone, id))
        .and_then(|text| if is_shared(&text) { Ok(seed(&text.uri)) } else { Err(Error::NotFound) });
    picture(found, &headers).await
}

async fn person(State(app): State<Arc<App>>, headers: HeaderMap, Path(file): Path<String>) -> Response {
    let found = name_in(&file).and_then(|handle| {
        let known = app.db.read(|conn| accounts::by_handle(conn, &handle.to_lowercase()))?;
        known.map(|(_, actor)| seed(&actor.uri)).ok_or(Error::NotFound)
    });
    picture(found, &headers).await
}

async fn theme(State(app): State<Arc<App>>, headers: HeaderMap, Path(file): Path<String>) -> Response {
    let found = name_in(&file).and_then(|tag| {
        let tag = tag.to_lowercase();
        if has_theme(&app, &tag)? { Ok(seed(&format!("#{tag}"))) } else { Err(Error::NotFound) }
    });
    picture(found, &headers).await
}

/// Whether there is a practice or an essay for everybody with this hashtag.
///
/// # Errors
/// The database's.
pub fn has_theme(app: &App, tag: &str) -> Result<bool, Error> {
    let search = Search { kinds: lists::both(), tag: Some(tag.to_owned()), ..Search::default() };
    Ok(!list::texts(app, &Viewer::Anyone, &search, lists::first(1))?.is_empty())
}

fn name_in(file: &str) -> Result<&str, Error> {
    file.strip_suffix(".png").ok_or(Error::NotFound)
}

/// Whether everybody may be shown the page of a text.
pub fn is_shared(text: &Text) -> bool {
    text.state == "published"
        && matches!(text.kind.as_str(), "practice" | "essay")
        && Audience::parse(&text.audience).is_some_and(Audience::is_open)
}

/// A picture, drawn where it is not at hand; nothing for what is not shown to everybody.
async fn picture(found: Result<u64, Error>, headers: &HeaderMap) -> Response {
    let seed = match found {
        Ok(seed) => seed,
        // Whether there once was something is said by the page.
        Err(Error::NotFound | Error::Gone) => return StatusCode::NOT_FOUND.into_response(),
        Err(other) => return Trouble::from(other).into_response(),
    };
    let tag = format!("\"threads-{seed:016x}\"");
    let fixed = [
        (header::CACHE_CONTROL, WEEK.to_owned()),
        (header::ETAG, tag.clone()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin".to_owned()),
    ];
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok()).unwrap_or_default();
    if known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    match drawn(seed).await {
        Some(bytes) => (fixed, [(header::CONTENT_TYPE, "image/png")], bytes).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The picture with this number, drawn away from the reactor.
async fn drawn(seed: u64) -> Option<Bytes> {
    if let Some(bytes) = DRAWN.get(&seed) {
        return Some(bytes);
    }
    let _permit = EASEL.acquire().await.ok()?;
    // Who waited for the same picture finds it.
    if let Some(bytes) = DRAWN.get(&seed) {
        return Some(bytes);
    }
    let bytes = Bytes::from(tokio::task::spawn_blocking(move || threads::png(seed)).await.ok()??);
    DRAWN.insert(seed, bytes.clone());
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn the_same_object_has_the_same_cover_everywhere_and_others_have_others() {
        let one = path("https://interfamiliar.example/practices/115881207398400001");
        assert_eq!(one, path("https://interfamiliar.example/practices/115881207398400001"));
        assert_ne!(one, path("https://interfamiliar.example/practices/115881207398400002"));
    }
}
