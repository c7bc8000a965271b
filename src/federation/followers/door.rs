//! The followers of an actor of ours at the asker's own host, and nobody else's (FEP-8fcf).

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde_json::{Value, json};

use super::header;
use crate::app::App;
use crate::domain::ids;
use crate::federation::caller;
use crate::federation::error::Refusal;
use crate::federation::http::activity_json;
use crate::federation::protocol::collection;
use crate::storage::actors::{self, Actor};

/// `GET /people/{id}/followers_synchronization`
///
/// # Errors
/// 404 for everybody who did not sign, and where there are too many to be listed whole.
pub async fn of_person(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let id = ids::parse(&id).ok_or_else(Refusal::not_found)?;
    let actor = app.db.read(|conn| actors::by_id(conn, id))?;
    let ours = Some(actor).filter(|actor| actor.local && actor.kind == "person" && actor.gone_at.is_none());
    partial(&app, &ours.ok_or_else(Refusal::not_found)?, &uri, &headers).await
}

/// `GET /institution/followers_synchronization`
///
/// # Errors
/// As [`of_person`].
pub async fn of_institution(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    partial(&app, &app.institution, &uri, &headers).await
}

async fn partial(app: &App, actor: &Actor, uri: &Uri, headers: &HeaderMap) -> Result<Response, Refusal> {
    let asker = caller::signer(app, uri, headers).await?.ok_or_else(Refusal::not_found)?;
    let found = app.db.read(|conn| header::at_host(conn, actor, &asker.host))?;
    let items: Vec<Value> = found.ok_or_else(Refusal::not_found)?.into_iter().map(Value::from).collect();
    let total = u64::try_from(items.len()).unwrap_or_default();
    let mut whole = collection::collection(&format!("{}/{}", actor.uri, header::PATH), total, None);
    if let Some(members) = whole.as_object_mut() {
        members.insert("orderedItems".to_owned(), json!(items));
    }
    Ok(activity_json(whole.to_string(), false))
}
