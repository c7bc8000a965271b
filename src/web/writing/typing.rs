//! What the script sends while somebody writes: the form itself, quietly, and again while it changes.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::actions::autosave;
use crate::actions::write::{Draft, Kind};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::autosaves::Autosave;
use crate::web::error::Trouble;
use crate::web::forms::Fields;
use crate::web::session::{Posted, Reader, after};
use crate::web::tongue::{Said, Tongue};
use crate::web::words;

use super::sheet::Sheet;

/// What belongs to the page and not to what was typed.
const NOT_TYPED: [&str; 5] = ["token", "revision", "do", "again_handle", "again_password"];

/// Keeps what was typed. A text without a number gets one, and its address.
pub async fn keep(
    app: &App,
    kind: Kind,
    number: Option<&str>,
    form: Result<Posted, Trouble>,
) -> Result<Response, Trouble> {
    let mut form = match form {
        Err(Trouble::Unsent(unsent)) => return Ok(unsent.status().into_response()),
        form => form?,
    };
    let base = form.fields.one("revision").parse().unwrap_or(0);
    form.fields.remove(&NOT_TYPED);
    let Some(number) = number else {
        let draft = draft(kind, form.reader.tongue, &form.fields)?;
        let text = autosave::begin(app, &form.member, draft, form.fields.encode()).await?;
        let place = format!("/desk/{}/{}", kind.folder(), text.id);
        let told = json!({"edit": format!("{place}/edit"), "autosave": format!("{place}/autosave"), "revision": text.newest_revision});
        return Ok((StatusCode::CREATED, Json(told)).into_response());
    };
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    autosave::keep(app, &form.member, id, base, form.fields.encode()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// What was typed as a draft; a form with faults is an empty one, and its words are kept beside it.
///
/// # Errors
/// None that a form can cause.
pub fn draft(kind: Kind, tongue: Tongue, fields: &Fields) -> Result<Draft, Error> {
    let mut sheet = Sheet::read(kind, tongue, fields);
    let Value::Object(block) = sheet.block(&Value::Null) else { return Err(Error::NotFound) };
    let head = sheet.head();
    let faulty = !sheet.faults().is_empty();
    Ok(Draft {
        kind,
        name: head.name.clone(),
        summary: head.summary.clone(),
        language: head.language.clone(),
        // An audience that no long text has: such a draft is not taken as it is.
        audience: Audience::parse(&head.audience).filter(|_| !faulty).unwrap_or(Audience::Direct),
        block,
    })
}

/// Forgets what was typed, and shows what is stored.
pub async fn discard(app: &App, kind: Kind, number: &str, member: &Member) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    autosave::forget(app, member, id).await?;
    Ok(after(&format!("/desk/{}/{id}/edit", kind.folder()), "discarded"))
}

/// What to know of words that were typed and not saved, in a sentence: since when, and whether somebody else has saved since.
pub fn sentence(app: &App, reader: &Reader, typed: &Autosave, newest: i32) -> Said {
    let when = words::ago(reader.tongue, app.now(), Timestamp(typed.saved_at));
    let said = reader.tongue.say("autosave-found").with("when", &when).said();
    if typed.base == newest { said } else { said.and(reader.tongue.say("autosave-behind")) }
}
