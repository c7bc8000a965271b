//! `POST`, `PUT` and `DELETE`: draft, revise, publish, withdraw.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::actions::safeguards::{self, Given};
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{Error, pictures, publish as publishing};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::revisions::{self, Revision};

use super::body::{self, Body};
use super::caller::Caller;
use super::error::Trouble;
use super::{BASE, item, read};

/// `POST /{kind}`: 201 with a draft.
pub(super) async fn create(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    body: Body,
) -> Result<Response, Trouble> {
    let member = caller.writer()?;
    let members = body::object(body)?;
    let hung = body::pictures(&members)?;
    let draft = body::draft(kind, members, member)?;
    let text = write::draft(&app, member, draft).await?;
    if let Some(hung) = hung {
        pictures::replace(&app, member, text.id, hung).await?;
    }
    let place = app.config.url(&format!("{BASE}/{}/{}", kind.folder(), text.id));
    let item = item::whole(&app, caller.viewer(), &text)?;
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(item)).into_response())
}

/// `PUT /{kind}/{id}`: 200 with the new revision; 409 with both texts when another was saved meanwhile.
pub(super) async fn revise(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    Path(id): Path<String>,
    body: Body,
) -> Result<Json<Value>, Trouble> {
    let member = caller.writer()?;
    let id = read::find(&app, caller.viewer(), kind, &id)?.id;
    let members = body::object(body)?;
    let (base, hung) = (body::revision(&members)?, body::pictures(&members)?);
    let draft = body::draft(kind, members, member)?;
    match write::revise(&app, member, id, draft.clone(), base).await {
        Ok(text) => {
            if let Some(hung) = hung {
                pictures::replace(&app, member, text.id, hung).await?;
            }
            Ok(Json(item::whole(&app, caller.viewer(), &text)?))
        }
        Err(error @ Error::Conflict { .. }) => Err(both(&app, id, draft, base, &error)),
        Err(error) => Err(error.into()),
    }
}

/// A conflict with both texts: the newest revision that is kept, and the one that was handed in.
fn both(app: &App, id: Id, draft: Draft, base: i32, error: &Error) -> Trouble {
    let Error::Conflict { newest } = error else { return error.clone().into() };
    let kept = app.db.read(|conn| revisions::get(conn, id, *newest).map_err(Error::from));
    let kept = match kept {
        Ok(kept) => kept,
        Err(error) => return error.into(),
    };
    let kind = draft.kind.as_str();
    let yours = Revision {
        text_id: id,
        number: base,
        editor_id: 0,
        name: draft.name,
        summary: draft.summary,
        language: draft.language,
        audience: draft.audience.as_str().to_owned(),
        block: Value::Object(draft.block).to_string(),
        created_at: 0,
        published_at: None,
    };
    let newest = kept.map_or(Value::Null, |kept| Value::Object(item::face(kind, &kept)));
    Trouble::conflict(error, newest, Value::Object(item::face(kind, &yours)))
}

/// `POST /{kind}/{id}/publish`: 200; 422 with every answer that is missing.
pub(super) async fn publish(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    Path(id): Path<String>,
    body: Body,
) -> Result<Json<Value>, Trouble> {
    let member = caller.writer()?;
    let id = read::find(&app, caller.viewer(), kind, &id)?.id;
    let members = body::object(body)?;
    let (revision, consent) = (body::revision(&members)?, body::consent(&members)?);
    let given = Given { answers: safeguards::answers_of(members.get("answers")), ..Given::only(consent) };
    let text = publishing::publish_given(&app, member, id, revision, &given).await?;
    Ok(Json(item::whole(&app, caller.viewer(), &text)?))
}

/// `POST /{kind}/{id}/overrides`: 204; the data-protection reviewer lets a finding stand, with a reason on record.
pub(super) async fn overrule(
    State(app): State<Arc<App>>,
    caller: Caller,
    Path(id): Path<String>,
    body: Body,
) -> Result<StatusCode, Trouble> {
    let member = caller.writer()?;
    let members = body::object(body)?;
    let said = |name: &str| members.get(name).and_then(Value::as_str).unwrap_or_default();
    let id = ids::parse(&id).ok_or(Error::NotFound)?;
    safeguards::overrule(&app, member, id, said("mark"), said("reason")).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE /{kind}/{id}`: 204; the words are erased here, and a Tombstone travels.
pub(super) async fn withdraw(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    Path(id): Path<String>,
) -> Result<StatusCode, Trouble> {
    let member = caller.writer()?;
    let id = read::find(&app, caller.viewer(), kind, &id)?.id;
    publishing::withdraw(&app, member, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
