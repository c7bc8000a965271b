//! NodeInfo 2.0 and 2.1 (FEP-f1d5, FEP-0151), with the link to the node's own actor (FEP-2677).

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::error::Refusal;
use crate::app::App;
use crate::storage::views::{self, Filter};
use crate::storage::{self, accounts};

/// `GET /.well-known/nodeinfo`
pub async fn links(State(app): State<Arc<App>>) -> Response {
    let schema = |version: &str| {
        json!({
            "rel": format!("http://nodeinfo.diaspora.software/ns/schema/{version}"),
            "href": app.config.url(&format!("/nodeinfo/{version}")),
        })
    };
    let node = json!({ "rel": "https://www.w3.org/ns/activitystreams#Application", "href": app.node.uri });
    answer("application/json", &json!({ "links": [schema("2.0"), schema("2.1"), node] }))
}

/// `GET /nodeinfo/{version}`
///
/// # Errors
/// 404 for other versions.
pub async fn document(State(app): State<Arc<App>>, Path(version): Path<String>) -> Result<Response, Refusal> {
    if version != "2.0" && version != "2.1" {
        return Err(Refusal::not_found());
    }
    let (people, posts, comments) = app.db.read(|conn| {
        let of = |kinds: &[&str]| Filter {
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            audiences: vec!["public".to_owned()],
            local: Some(true),
            ..Filter::default()
        };
        let people = accounts::all(conn)?.len();
        Ok::<_, storage::Error>((
            people,
            views::count(conn, &of(&["practice", "essay"]))?,
            views::count(conn, &of(&["note"]))?,
        ))
    })?;
    let mut software = json!({ "name": "interpraxis", "version": env!("CARGO_PKG_VERSION") });
    if let Some(members) = software.as_object_mut().filter(|_| version == "2.1") {
        members.insert("homepage".to_owned(), Value::from(app.config.url("/about")));
    }
    let document = json!({
        "version": version,
        "software": software,
        "protocols": ["activitypub"],
        "services": { "inbound": [], "outbound": [] },
        "openRegistrations": false,
        "usage": { "users": { "total": people }, "localPosts": posts, "localComments": comments },
        "metadata": {
            "nodeName": app.institution.name,
            "upstream": { "name": "mastodon" },
        },
    });
    let kind = format!("application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/{version}#\"");
    Ok(answer(&kind, &document))
}

fn answer(kind: &str, value: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CACHE_CONTROL, "public, max-age=600".to_owned())];
    (headers, value.to_string()).into_response()
}
