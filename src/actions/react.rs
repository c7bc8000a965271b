//! Favourite, boost, save - and take each back.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::happenings;
use crate::storage::reactions::{self, Reaction};
use crate::storage::texts::{self, Text};

use super::comment::tell;
use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// What somebody can do with a text, without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Favourite.
    Like,
    /// Boost: pass on to the own followers. Public texts only.
    Boost,
    /// Save for oneself; nobody else hears of it.
    Bookmark,
    /// Hear nothing more of a thread; kept with its root, and nobody else hears of it.
    Mute,
}

impl Deed {
    /// Whether others hear of it.
    fn is_heard(self) -> bool {
        matches!(self, Self::Like | Self::Boost)
    }

    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Like => "like",
            Self::Boost => "boost",
            Self::Bookmark => "bookmark",
            Self::Mute => "mute",
        }
    }
}

/// Does it. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for what the member cannot read; `Forbidden` for a boost of what is not public.
pub async fn react(app: &App, member: &Member, text: Id, deed: Deed) -> Result<Text, Error> {
    let (id, happens, told, now) = (app.ids.next(), app.ids.next(), app.ids.next(), app.now().0);
    let uri = app.config.url(&format!("/{}s/{id}", deed.as_str()));
    let member = member.clone();
    let text = app
        .db
        .write(move |tx| {
            let found = texts::by_id(tx, text)?;
            let text = viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone())))?;
            if deed == Deed::Boost && !Audience::parse(&text.audience).is_some_and(Audience::is_open) {
                return Err(Error::Forbidden("Only public texts can be passed on."));
            }
            let row = Reaction {
                id,
                uri: uri.clone(),
                kind: deed.as_str().to_owned(),
                actor_id: member.id(),
                text_id: place(&text, deed),
                created_at: now,
            };
            if reactions::insert(tx, &row)? && deed.is_heard() {
                texts::recount(tx, text.id)?;
                let heard = if deed == Deed::Like { "favourite" } else { "reblog" };
                tell(tx, told, text.author_id, heard, member.id(), Some(text.id), now)?;
                happenings::push(tx, happens, &Happening::Reacted { reaction: id }, now)?;
            }
            texts::by_id(tx, text.id)?.ok_or(Error::NotFound)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}

/// The text that a deed is kept with: a thread is muted at its root.
fn place(text: &Text, deed: Deed) -> Id {
    if deed == Deed::Mute { text.root_id.unwrap_or(text.id) } else { text.id }
}

/// Takes it back. What was not done changes nothing.
///
/// # Errors
/// `NotFound` for what the member cannot read.
pub async fn take_back(app: &App, member: &Member, text: Id, deed: Deed) -> Result<Text, Error> {
    let (happens, now, member) = (app.ids.next(), app.now().0, member.clone());
    let text = app
        .db
        .write(move |tx| {
            let found = texts::by_id(tx, text)?;
            let text = viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone())))?;
            let on = place(&text, deed);
            let Some(row) = reactions::get(tx, member.id(), on, deed.as_str())? else { return Ok(text) };
            reactions::delete(tx, row.id)?;
            if deed.is_heard() {
                texts::recount(tx, text.id)?;
                let happening =
                    Happening::Unreacted { actor: member.id(), reaction: row.kind, uri: row.uri, text: text.id };
                happenings::push(tx, happens, &happening, now)?;
            }
            texts::by_id(tx, text.id)?.ok_or(Error::NotFound)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}
