//! What is typed is kept while its author writes, beside the revisions: nobody else sees it, and readers see nothing of it.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::storage::Conn;
use crate::storage::autosaves::{self, Autosave};
use crate::storage::texts::Text;
use crate::text::{language, phrases};

use super::error::Error;
use super::viewer::Member;
use super::write::{self, Draft};

/// Keeps the fields of a form whose author began from the revision `base`.
///
/// # Errors
/// `Conflict` when somebody else has saved a newer one; `NotFound`, `Gone`, `Forbidden` as for saving.
pub async fn keep(app: &App, member: &Member, id: Id, base: i32, fields: String) -> Result<(), Error> {
    let (member, saved_at) = (member.clone(), app.now().0);
    app.db
        .write(move |tx| {
            let text = write::editable(tx, id, &member)?;
            if text.newest_revision != base {
                return Err(Error::Conflict { newest: text.newest_revision });
            }
            let typed = Autosave { text_id: id, editor_id: member.id(), base, fields: fields.clone(), saved_at };
            Ok(autosaves::put(tx, &typed)?)
        })
        .await
}

/// Gives a text that was never saved its number. What cannot be a revision yet is kept as it was typed.
///
/// # Errors
/// `Forbidden` for who may not draft.
pub async fn begin(app: &App, member: &Member, draft: Draft, fields: String) -> Result<Text, Error> {
    let empty = blank(member, &draft);
    match write::draft(app, member, draft).await {
        Err(Error::Invalid(_)) => {
            let text = write::draft(app, member, empty).await?;
            keep(app, member, text.id, text.newest_revision, fields).await?;
            Ok(text)
        }
        other => other,
    }
}

/// A draft of the same kind that says nothing yet but that it has no title.
fn blank(member: &Member, typed: &Draft) -> Draft {
    let known = language::parse(&typed.language).is_some();
    let language = if known { &typed.language } else { &member.language };
    Draft {
        kind: typed.kind,
        // No draft is without a title; what was typed there is kept with the rest.
        name: phrases::get(&member.language, "word-untitled", &[]),
        summary: String::new(),
        language: language.clone(),
        audience: Some(typed.audience).filter(|audience| audience.fits_long_texts()).unwrap_or(Audience::Team),
        block: serde_json::Map::new(),
    }
}

/// What the member has typed into the form of this text and not saved.
///
/// # Errors
/// The database's.
pub fn kept(conn: &mut Conn, text: &Text, member: &Member) -> Result<Option<Autosave>, Error> {
    Ok(autosaves::get(conn, text.id, member.id())?)
}

/// Forgets what the member has typed: it is saved, or no longer wanted.
///
/// # Errors
/// The database's.
pub async fn forget(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    let me = member.id();
    app.db.write(move |tx| Ok::<_, Error>(autosaves::forget(tx, id, me)?)).await
}
