//! Hang pictures on a practice or an essay.

use crate::app::App;
use crate::domain::ids::Id;

use super::comment::hang;
use super::error::Error;
use super::viewer::Member;
use super::write::editable;

/// So many pictures hang on a long text at most.
pub const MOST: usize = 16;

/// Hangs pictures on a text in their order; those that are not named any more are let go. Who reads the text sees them at
/// once; other servers hear of them with the next publication.
///
/// # Errors
/// `NotFound`, `Forbidden` as for any edit; `Invalid` for too many, and for what is no free picture of the member's.
pub async fn replace(app: &App, member: &Member, text: Id, pictures: Vec<Id>) -> Result<(), Error> {
    if pictures.len() > MOST {
        return Err(Error::field("pictures", "many", format!("A text has at most {MOST} pictures.")));
    }
    let member = member.clone();
    app.db
        .write(move |tx| {
            let text = editable(tx, text, &member)?;
            hang(tx, text.id, member.id(), &pictures)
        })
        .await
}
