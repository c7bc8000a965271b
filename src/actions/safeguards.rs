//! What in a draft could identify a person, for its author to see before it goes out.

use crate::app::App;
use crate::domain::ids::Id;
use crate::safeguard::{Content, Finding};
use crate::storage::{accounts, media};

use super::error::Error;
use super::write::Draft;

/// Looks at everything of a draft that would travel, the words for its pictures included. Names of members and of the
/// institution may stand in it.
///
/// # Errors
/// The database's.
pub fn findings(app: &App, id: Id, draft: &Draft) -> Result<Vec<Finding>, Error> {
    let (members, pictures) =
        app.db.read(|conn| Ok::<_, Error>((accounts::all(conn)?, media::of_texts(conn, &[id])?)))?;
    let names = members.into_iter().map(|(_, actor)| actor.name).chain([app.config.institution.name.clone()]);
    let content = Content::new(&draft.language).with("name", &draft.name).with("summary", &draft.summary);
    let mut content = content.with_block(&draft.block).knowing(names);
    for (place, picture) in pictures.iter().enumerate() {
        content = content.with(&format!("pictures.{place}.description"), &picture.description);
    }
    Ok(content.findings())
}
