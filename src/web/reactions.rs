//! Save, favourite, pass on: what a member does with a practice or an essay without words.

use axum::response::Response;

use crate::actions::Error;
use crate::actions::react::{self, Deed};
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::audience::Audience;
use crate::storage::reactions;
use crate::storage::texts::Text;

use super::error::Trouble;
use super::pages::texts::{self, React};
use super::reading;
use super::session::{Posted, Reader, after};
use super::shelf;

/// What can be done: the deed, what the form sends to do it and to take it back, the phrases for both, and what was done
/// then (for `after`).
const DEEDS: [(Deed, [&str; 2], [&str; 2], &str); 3] = [
    (Deed::Bookmark, ["bookmark", "undo-bookmark"], ["react-save", "react-saved"], "kept"),
    (Deed::Like, ["like", "undo-like"], ["react-like", "react-liked"], "liked"),
    (Deed::Boost, ["boost", "undo-boost"], ["react-pass-on", "react-passed-on"], "boosted"),
];

/// The form for a member who is signed in; only what is published is reacted to, and only what is open is passed on.
///
/// # Errors
/// The database's.
pub fn form(app: &App, reader: &Reader, kind: Kind, text: &Text) -> Result<Option<React>, Error> {
    let Some(member) = reader.member.as_ref().filter(|_| text.state == "published") else { return Ok(None) };
    let done = app.db.read(|conn| reactions::mine(conn, member.id(), &[text.id]))?;
    let open = Audience::parse(&text.audience).is_some_and(Audience::is_open);
    let button = |(deed, [value, undo], [label, on_label], _): &(Deed, [&'static str; 2], [&'static str; 2], &str)| {
        let on = done.iter().any(|(_, kind)| kind == deed.as_str());
        let (value, label) = if on { (*undo, *on_label) } else { (*value, *label) };
        texts::Deed { value, label, on }
    };
    Ok(Some(React {
        action: format!("/{}/{}/react", kind.folder(), text.id),
        token: reader.token(),
        deeds: DEEDS.iter().filter(|(deed, ..)| open || *deed != Deed::Boost).map(button).collect(),
        likes: text.likes_count,
        boosts: text.boosts_count,
    }))
}

/// Does it or takes it back, and shows the text again.
///
/// # Errors
/// `Unreadable` for what is no such wish; as `actions::react`.
pub async fn react(app: &App, kind: Kind, number: &str, form: Posted) -> Result<Response, Trouble> {
    let text = reading::find(app, &form.reader, kind, number)?;
    let wish = form.fields.one("do");
    let (deed, [value, _], _, done) =
        DEEDS.into_iter().find(|(_, values, ..)| values.contains(&wish.as_str())).ok_or(Trouble::Unreadable)?;
    let page = shelf::page_of(&text);
    if wish == value {
        react::react(app, &form.member, text.id, deed).await?;
        return Ok(after(&page, done));
    }
    react::take_back(app, &form.member, text.id, deed).await?;
    Ok(after(&page, if deed == Deed::Bookmark { "unsaved" } else { "undone" }))
}
