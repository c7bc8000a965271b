//! Pictures: upload, describe, delete; the files themselves; pictures of others through our own address.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use url::Url;

use crate::actions::pictures::{self as keeping, MAX_WORDS};
use crate::actions::{Member, Viewer, list, policy};
use crate::app::App;
use crate::dialer::Follow;
use crate::domain::ids::Id;
use crate::federation::objects::pictures as files_of;
use crate::media::store::media_type;
use crate::media::{Shape, Store, images};
use crate::storage::media::{self as pictures, Picture};

use super::caller::Caller;
use super::entities::parts;
use super::error::{Answer, ApiError};
use super::params::Params;
use super::statuses;

/// The largest body of an upload, in bytes: a picture, and the words around it.
pub const MAX_BODY: usize = images::MAX_BYTES + 256 * 1024;

fn broken(error: &dyn std::fmt::Display) -> ApiError {
    tracing::error!(%error, "the media folder failed");
    ApiError::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something went wrong on our side. Nothing was lost; please try again.",
    )
}

fn store(app: &App) -> Store {
    Store::new(&app.config.storage.media)
}

/// Reads `x,y`, each from -1 to 1, as thousandths.
pub fn focus(text: &str) -> Option<(i64, i64)> {
    let (x, y) = text.split_once(',')?;
    let thousandths = |part: &str| {
        let number: f64 = part.trim().parse().ok().filter(|number: &f64| number.is_finite())?;
        format!("{:.0}", number.clamp(-1.0, 1.0) * 1000.0).parse().ok()
    };
    Some((thousandths(x)?, thousandths(y)?))
}

/// `POST /api/v2/media`
///
/// # Errors
/// 422 for what is no picture; 413 above the limit; 401 and 403 by the token.
pub async fn upload(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:media")?;
    let file = params.file("file").ok_or_else(|| ApiError::invalid("Validation failed: File can't be blank"))?;
    let words = params.one("description").unwrap_or_default();
    let place = params.one("focus").and_then(focus).unwrap_or_default();
    let sent = (file.bytes.clone(), file.kind.clone());
    let kept = keeping::keep(&app, member, sent, Shape::Whole, words, place).await?;
    Ok(Json(parts::picture(&app, &kept)).into_response())
}

/// `POST /api/v1/media`: the same, as old clients call it.
///
/// # Errors
/// As [`upload`].
pub async fn upload_now(app: State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    upload(app, caller, params).await
}

fn own(app: &App, member: &Member, id: &str) -> Result<Picture, ApiError> {
    let id = statuses::number(id)?;
    let found = app.db.read(|conn| pictures::get(conn, member.id(), id))?;
    found.filter(|picture| picture.purpose == "attachment").ok_or_else(ApiError::not_found)
}

/// `GET /api/v1/media/{id}`: pictures are ready at once.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let picture = own(&app, caller.may("write:media")?, &id)?;
    Ok(Json(parts::picture(&app, &picture)).into_response())
}

/// `PUT /api/v1/media/{id}`: before the picture is used; afterwards the post itself is edited.
///
/// # Errors
/// 404; 422 when it hangs on a post; 401 and 403 by the token.
pub async fn describe(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let mut picture = own(&app, caller.may("write:media")?, &id)?;
    if picture.text_id.is_some() {
        return Err(ApiError::invalid("Validation failed: this picture hangs on a post; edit the post."));
    }
    if let Some(words) = params.one("description") {
        picture.description = words.chars().take(MAX_WORDS).collect();
    }
    if let Some(place) = params.one("focus").and_then(focus) {
        (picture.focus_x, picture.focus_y) = place;
    }
    let row = picture.clone();
    app.db.write(move |tx| pictures::update(tx, &row)).await?;
    Ok(Json(parts::picture(&app, &picture)).into_response())
}

/// `DELETE /api/v1/media/{id}`
///
/// # Errors
/// 404; 422 when it hangs on a post; 401 and 403 by the token.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let picture = own(&app, caller.may("write:media")?, &id)?;
    if picture.text_id.is_some() {
        return Err(ApiError::invalid("Media attachment is currently used by a status"));
    }
    forget(&app, picture).await?;
    Ok(Json(json!({})).into_response())
}

/// Deletes pictures at once that hung on a post which is no more.
///
/// # Errors
/// The database's and the store's.
pub async fn forget_all(app: &App, of: &Member, ids: &[Id]) -> Result<(), ApiError> {
    for id in ids {
        if let Some(picture) = app.db.read(|conn| pictures::get(conn, of.id(), *id))? {
            forget(app, picture).await?;
        }
    }
    Ok(())
}

async fn forget(app: &App, picture: Picture) -> Result<(), ApiError> {
    app.db.write(move |tx| pictures::delete(tx, picture.id)).await?;
    forget_file(app, &picture.file)?;
    forget_file(app, &picture.small_file)
}

/// Deletes a file that no picture needs any more.
fn forget_file(app: &App, file: &str) -> Result<(), ApiError> {
    if app.db.read(|conn| pictures::is_used(conn, file))? {
        return Ok(());
    }
    store(app).delete(file).map_err(|error| broken(&error))
}

/// A picture as a browser may show it: never run, never guessed, never framed with rights.
fn picture(mime: &'static str, kept: &'static str, bytes: Vec<u8>) -> Response {
    let fixed: [(HeaderName, HeaderValue); 6] = [
        (header::CONTENT_TYPE, HeaderValue::from_static(mime)),
        (header::CACHE_CONTROL, HeaderValue::from_static(kept)),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin")),
    ];
    (fixed, bytes).into_response()
}

/// `GET /media/{file}`: the name is the hash of the bytes, so it never means anything else.
///
/// # Errors
/// 404.
pub async fn file(State(app): State<Arc<App>>, Path(name): Path<String>) -> Answer {
    let (store, wanted) = (store(&app), name.clone());
    let read = tokio::task::spawn_blocking(move || store.read(&wanted));
    let bytes = read.await.map_err(|error| broken(&error))?.map_err(|error| broken(&error))?;
    let (mime, bytes) = media_type(&name).zip(bytes).ok_or_else(ApiError::not_found)?;
    Ok(picture(mime, "public, max-age=31536000, immutable", bytes))
}

/// `GET /media/remote/{text}/{place}`: a picture of a public text from elsewhere, fetched once, made safe and kept here.
///
/// # Errors
/// 404 for anything else; 502 when the other server does not give it.
pub async fn remote(State(app): State<Arc<App>>, Path((text, place)): Path<(String, String)>) -> Answer {
    let place: usize = place.parse().map_err(|_no_number| ApiError::not_found())?;
    let text = list::text(&app, &Viewer::Anyone, statuses::number(&text)?)?;
    let files = if text.local { Vec::new() } else { files_of::elsewhere(&text) };
    let address = files.get(place).map(|file| file.href.clone()).ok_or_else(ApiError::not_found)?;
    if !app.db.read(|conn| policy::shows_picture(conn, &app, &text.host, &address))? {
        return Err(ApiError::not_found());
    }
    if let Some(known) = KEPT.get(&address)
        && let Some(bytes) = store(&app).read(&known).map_err(|error| broken(&error))?
    {
        return Ok(picture(media_type(&known).unwrap_or("image/jpeg"), "public, max-age=86400", bytes));
    }
    let made = keeping::made(fetched(&app, &address).await?, None, Shape::Whole).await?;
    let name = store(&app).keep(&made.bytes, made.ending).map_err(|error| broken(&error))?;
    KEPT.insert(address, name);
    Ok(picture(made.mime, "public, max-age=86400", made.bytes))
}

/// Names of the files of pictures from elsewhere, by their address, for as long as this process lasts.
static KEPT: std::sync::LazyLock<moka::sync::Cache<String, String>> =
    std::sync::LazyLock::new(|| moka::sync::Cache::builder().max_capacity(10_000).build());

async fn fetched(app: &App, address: &str) -> Result<bytes::Bytes, ApiError> {
    let gone = || ApiError::new(StatusCode::BAD_GATEWAY, "The other server does not give this picture.");
    let url = Url::parse(address).map_err(|_no_address| ApiError::not_found())?;
    let headers = |_: &Url| vec![("accept".to_owned(), images::TYPES.join(", "))];
    let answer = app.dialer.get(url, headers, images::MAX_BYTES, Follow::Anywhere(2)).await.map_err(|_why| gone())?;
    if answer.status == 200 { Ok(answer.body) } else { Err(gone()) }
}

#[cfg(test)]
mod tests {
    use super::focus;

    #[test]
    fn a_focus_is_two_numbers() {
        assert_eq!(focus("-0.25, 1.0"), Some((-250, 1000)));
        assert_eq!(focus("9,-9"), Some((1000, -1000)));
        for bad in ["", "1", "a,b", "NaN,0", "1,2,3", "inf,0"] {
            assert_eq!(focus(bad), None, "{bad}");
        }
    }
}
