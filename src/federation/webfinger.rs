//! WebFinger (RFC 7033), host-meta (RFC 6415), and the node's own actor by its address (FEP-d556).

use std::sync::Arc;

use activitypub_federation::fetch::webfinger::{Webfinger, WebfingerLink};
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;

use super::error::Refusal;
use super::intents::SUBSCRIBE;
use super::lookup::parse_handle;
use crate::app::App;
use crate::storage::actors::{self, Actor};

/// What is asked for.
#[derive(Deserialize)]
pub struct Ask {
    resource: Option<String>,
}

/// `GET /.well-known/webfinger?resource=acct:...`
///
/// # Errors
/// 400 without a resource; 404 for whom we do not know.
pub async fn webfinger(State(app): State<Arc<App>>, Query(ask): Query<Ask>) -> Result<Response, Refusal> {
    let resource = ask.resource.ok_or_else(|| {
        Refusal::new(axum::http::StatusCode::BAD_REQUEST, "malformed", "Say whom: ?resource=acct:name@host")
    })?;
    let actor = find(&app, &resource)?.filter(|actor| actor.local && actor.gone_at.is_none());
    let jrd = answer(&app, &actor.ok_or_else(Refusal::not_found)?)?;
    Ok(([(header::CONTENT_TYPE, "application/jrd+json"), (header::CACHE_CONTROL, "public, max-age=3600")], jrd)
        .into_response())
}

fn find(app: &App, resource: &str) -> Result<Option<Actor>, Refusal> {
    let origin = app.config.url("/");
    if resource == origin || resource == origin.trim_end_matches('/') {
        return Ok(Some(app.node.clone()));
    }
    if resource.starts_with("http://") || resource.starts_with("https://") {
        return Ok(app.db.read(|conn| {
            Ok::<_, crate::storage::Error>(actors::by_uri(conn, resource)?.or(actors::by_url(conn, resource)?))
        })?);
    }
    let Some((name, host)) = parse_handle(resource) else { return Ok(None) };
    if host != app.host() {
        return Ok(None);
    }
    Ok(app.db.read(|conn| actors::by_handle(conn, &name.to_lowercase(), &host))?)
}

fn answer(app: &App, actor: &Actor) -> Result<String, Refusal> {
    let link = |rel: &str, kind: &str, href: &str| -> Result<WebfingerLink, Refusal> {
        let href = href.parse().map_err(|_broken| Refusal::not_found())?;
        let rel = Some(rel.to_owned());
        Ok(WebfingerLink { rel, kind: Some(kind.to_owned()), href: Some(href), ..WebfingerLink::default() })
    };
    let jrd = Webfinger {
        subject: format!("acct:{}@{}", actor.handle, app.host()),
        links: vec![
            link("self", "application/activity+json", &actor.uri)?,
            link("http://webfinger.net/rel/profile-page", "text/html", &actor.url)?,
            // Where members of this house follow or answer what they read on another server.
            WebfingerLink {
                rel: Some(SUBSCRIBE.to_owned()),
                template: Some(app.config.url("/desk/home?who={uri}")),
                ..WebfingerLink::default()
            },
        ],
        aliases: [&actor.uri, &actor.url].into_iter().filter_map(|address| address.parse().ok()).collect(),
        properties: std::collections::HashMap::default(),
    };
    let mut jrd = serde_json::to_value(&jrd).map_err(|_unwritable| Refusal::not_found())?;
    // The library writes what is not there as null, which no reader has to expect.
    for link in
        jrd.get_mut("links").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
    {
        link.retain(|_, value| !value.is_null());
    }
    Ok(jrd.to_string())
}

/// `GET /.well-known/host-meta`
pub async fn host_meta(State(app): State<Arc<App>>) -> Response {
    let template = app.config.url("/.well-known/webfinger?resource={uri}");
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\
         <Link rel=\"lrdd\" type=\"application/jrd+json\" template=\"{template}\"/></XRD>\n"
    );
    ([(header::CONTENT_TYPE, "application/xrd+xml; charset=utf-8")], body).into_response()
}
