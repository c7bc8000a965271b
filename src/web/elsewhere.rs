//! From a page of ours to somebody's own server, where they follow or answer: for readers without an account here.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Extension, Router};

use crate::actions::{Error, Viewer, limit, list};
use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::federation::intents::{self, Intent, Own};
use crate::federation::resolve::FetchError;
use crate::storage::{actors, texts};

use super::error::Trouble;
use super::pages::elsewhere::{ElsewherePage, Way};
use super::session::{Outside, Reader, encode, frame, show};
use super::shelf;
use super::tongue::Said;

/// What is typed is cut here, in characters.
const LONGEST: usize = 300;

/// `/elsewhere`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/elsewhere", post(go))
}

/// What is followed or answered.
struct Wanted {
    intent: Intent,
    /// Its ActivityPub id.
    uri: String,
    /// Its page here.
    page: String,
    /// What one pastes into the search of another server.
    address: String,
}

/// Somebody of this house, the house, or a text that everybody may read; nothing else is asked about.
fn wanted(app: &App, uri: &str) -> Result<Wanted, Error> {
    let (actor, text) =
        app.db.read(|conn| Ok::<_, crate::storage::Error>((actors::by_uri(conn, uri)?, texts::by_uri(conn, uri)?)))?;
    let uri = uri.to_owned();
    if let Some(actor) = actor.filter(|actor| actor.local && actor.gone_at.is_none() && actor.kind != "application") {
        let page = if actor.kind == "group" { "/about".to_owned() } else { format!("/@{}", actor.handle) };
        let address = format!("@{}@{}", actor.handle, actor.host);
        return Ok(Wanted { intent: Intent::Follow, uri, page, address });
    }
    let text = list::text(app, &Viewer::Anyone, text.ok_or(Error::NotFound)?.id)?;
    if text.kind == "note" || text.state != "published" {
        return Err(Error::NotFound);
    }
    Ok(Wanted { intent: Intent::Answer, page: shelf::page_of(&text), address: uri.clone(), uri })
}

async fn go(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    let wanted = wanted(&app, &fields.one("object"))?;
    let typed: String = fields.trimmed("own").chars().take(LONGEST).collect();
    let Some(own) = Own::parse(&typed) else {
        let page = page(&app, &reader, &wanted, typed, Way::Unreadable);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&reader, &page)?).into_response());
    };
    if own.host == app.host() {
        return Ok(Redirect::to(&format!("/sign-in?next={}", encode(&wanted.page))).into_response());
    }
    limit::from_address(&app, Budget::Elsewhere, origin)?;
    match Box::pin(intents::door(&app, &own, wanted.intent, &wanted.uri)).await {
        Ok(Some(url)) => {
            let page = page(&app, &reader, &wanted, typed, Way::Open { url: url.to_string(), host: own.host });
            let mut shown = show(&reader, &page)?;
            // A browser lets no form lead to another host (form-action), so the page goes on by itself.
            let onward = HeaderValue::try_from(format!("0; url={url}")).map_err(|_unwritable| Trouble::Unreadable)?;
            shown.headers_mut().insert(header::REFRESH, onward);
            shown.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            Ok(shown)
        }
        Ok(None) | Err(FetchError::Never(_) | FetchError::Gone) => {
            show(&reader, &page(&app, &reader, &wanted, typed, Way::None { host: own.host }))
        }
        Err(FetchError::Later(_)) => {
            show(&reader, &page(&app, &reader, &wanted, typed, Way::Silent { host: own.host }))
        }
        Err(FetchError::Storage(error)) => Err(error.into()),
    }
}

fn page(app: &App, reader: &Reader, wanted: &Wanted, typed: String, way: Way) -> ElsewherePage {
    let tongue = reader.tongue;
    let (sentence, fault) = match &way {
        Way::Open { host, .. } => (tongue.say("remote-onward").with("host", host).said(), Said::default()),
        Way::None { host } => (tongue.say("remote-none").with("host", host).said(), Said::default()),
        Way::Silent { host } => (tongue.say("remote-silent").with("host", host).said(), Said::default()),
        Way::Unreadable => (tongue.say("remote-hint").said(), tongue.say("remote-unreadable").said()),
    };
    ElsewherePage {
        frame: frame(app, reader, ""),
        sentence,
        fault,
        typed,
        object: wanted.uri.clone(),
        follows: wanted.intent == Intent::Follow,
        address: wanted.address.clone(),
        back: wanted.page.clone(),
        way,
    }
}
