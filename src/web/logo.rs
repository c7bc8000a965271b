//! The logo of the house: where an admin sends and removes it, and where browsers and other servers fetch it.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::sync::Semaphore;

use crate::actions::house;
use crate::app::App;
use crate::app::house::{House, Kept};
use crate::media::BadPicture;
use crate::media::images::MAX_BYTES;
use crate::media::logo::{self, BadLogo};

use super::error::Trouble;
use super::pages::settings::Typed;
use super::session::{Posted, after};
use super::settings::{self, admin_only};
use super::upload::{File, Uploaded};

/// What is larger than a picture may be is read up to here and thrown away, so that the browser hears the answer.
const MOST_SENT: usize = 2 * MAX_BYTES;
/// One is made at a time: decoding may take a quarter of a gigabyte.
static TURNS: Semaphore = Semaphore::const_new(1);

/// `/desk/admin/settings/logo`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/settings/logo", post(take))
        .layer(DefaultBodyLimit::max(MOST_SENT))
        .route("/desk/admin/settings/logo/remove", post(remove))
}

/// `/logo/{name}/{form}`, for everybody.
pub fn files() -> Router<Arc<App>> {
    Router::new().route("/logo/{name}/{form}", get(file))
}

async fn take(State(app): State<Arc<App>>, form: Uploaded<MAX_BYTES>) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let made = match form.file {
        File::Read { bytes, .. } if !bytes.is_empty() => {
            let turn = TURNS.acquire().await;
            let work = tokio::task::spawn_blocking(move || {
                let made = logo::make(&bytes);
                drop(turn);
                made
            });
            // A decoder that panics has read a broken file.
            work.await.unwrap_or(Err(BadLogo::Picture(BadPicture::Broken))).map_err(|fault| match fault {
                BadLogo::Drawing => "logo-wrong-drawing",
                BadLogo::Picture(BadPicture::TooLarge) => "logo-wrong-large",
                BadLogo::Picture(BadPicture::Unknown) => "logo-wrong-kind",
                BadLogo::Picture(BadPicture::Broken) => "logo-wrong-broken",
            })
        }
        File::TooLarge => Err("logo-wrong-large"),
        File::Read { .. } | File::Missing => Err("logo-wrong-missing"),
    };
    match made {
        Ok(made) => {
            house::show_logo(&app, &form.member, Some(made)).await?;
            Ok(after("/desk/admin/settings", "settings"))
        }
        Err(fault) => {
            let typed =
                Typed { logo_fault: form.reader.tongue.say(fault).said(), ..Typed::of(app.db.read(House::read)?) };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, settings::page(&app, &form.reader, typed)?).into_response())
        }
    }
}

async fn remove(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    house::show_logo(&app, &form.member, None).await?;
    Ok(after("/desk/admin/settings", "settings"))
}

/// A form of the logo that is shown now: its name changes with it, so an address never means another picture.
async fn file(State(app): State<Arc<App>>, Path((name, form)): Path<(String, String)>) -> Result<Response, Trouble> {
    let Some(kept) = app.db.read(Kept::read)? else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let Some(bytes) = kept.form(&form).filter(|_| kept.name() == name) else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let headers = [
        (header::CONTENT_TYPE, "image/png"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    Ok((headers, bytes).into_response())
}
