//! Read lists and single texts as somebody may see them.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::texts::{self, Text};
use crate::storage::threads;
use crate::storage::views::{self, Filter, Page};
use crate::text::facets::Facet;
use crate::text::search::Question;

use super::error::Error;
use super::viewer::{self, Viewer};

/// What a reader is looking for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// `practice` or `essay`; empty: both.
    pub kinds: Vec<String>,
    /// Words that must all occur, in any script and form, with or without diacritics; the first eight count.
    pub words: String,
    /// Only in this language.
    pub language: Option<String>,
    /// Only of this host.
    pub host: Option<String>,
    /// Codes that the block must hold, each of a list.
    pub codes: Vec<(Facet, String)>,
    /// Only ours, or only remote ones.
    pub local: Option<bool>,
    /// Only what this person wrote, alone or with others.
    pub writer: Option<Id>,
    /// Only with this hashtag, lower case.
    pub tag: Option<String>,
}

/// Published texts that the viewer may see, newest first.
///
/// # Errors
/// The database's.
pub fn texts(app: &App, viewer: &Viewer, search: &Search, page: Page) -> Result<Vec<Text>, Error> {
    app.db.read(|conn| views::published(conn, &filter(viewer, search), page).map_err(Error::from))
}

/// The published texts that answer best and that the viewer may see: those with the words in their title first.
///
/// # Errors
/// The database's.
pub fn best(app: &App, viewer: &Viewer, search: &Search, limit: i64) -> Result<Vec<Text>, Error> {
    app.db.read(|conn| views::best(conn, &filter(viewer, search), limit).map_err(Error::from))
}

fn filter(viewer: &Viewer, search: &Search) -> Filter {
    // What is no code is a mark that no text has: nothing is found, instead of everything.
    let mark = |(facet, code): &(Facet, String)| facet.mark(code).unwrap_or_else(|| "=^".to_owned());
    let marks = search.codes.iter().map(mark);
    Filter {
        kinds: search.kinds.clone(),
        audiences: viewer.audiences(),
        local: search.local,
        host: search.host.clone(),
        writer: search.writer,
        language: search.language.clone(),
        words: Question::read(&search.words, search.language.as_deref()).with_marks(marks),
        tag: search.tag.clone(),
        no_replies: false,
        ..Filter::default()
    }
}

/// One text by its number, if the viewer may read it.
///
/// # Errors
/// `NotFound`, `Gone`.
pub fn text(app: &App, viewer: &Viewer, id: Id) -> Result<Text, Error> {
    app.db.read(|conn| {
        let found = texts::by_id(conn, id)?;
        viewer::readable(conn, found, viewer)
    })
}

/// One text by its id in the client API, if the viewer may read it.
///
/// # Errors
/// `NotFound`, `Gone`.
pub fn status(app: &App, viewer: &Viewer, id: Id) -> Result<Text, Error> {
    app.db.read(|conn| {
        let found = texts::by_status_id(conn, id)?;
        viewer::readable(conn, found, viewer)
    })
}

/// How many answers to a text there are: (here, in all as far as the servers where it takes place have told us).
///
/// # Errors
/// The database's.
pub fn answers(app: &App, text: &Text) -> Result<(i64, i64), Error> {
    app.db.read(|conn| {
        let root = text.root_id.unwrap_or(text.id);
        let here = threads::here(conn, root)?;
        Ok((here, threads::of(conn, root)?.map_or(here, |known| known.told.max(here))))
    })
}

/// The whole thread that a text belongs to, as the viewer may see it: root first, oldest first, at most 1,000. Where
/// it can be completed from elsewhere, this is done soon after.
///
/// # Errors
/// The database's.
pub fn thread(app: &App, viewer: &Viewer, text: &Text) -> Result<Vec<Text>, Error> {
    if matches!(text.audience.as_str(), "public" | "unlisted") {
        app.opened.note(text.root_id.unwrap_or(text.id));
    }
    app.db.read(|conn| {
        let root = text.root_id.unwrap_or(text.id);
        let mut all: Vec<Text> = texts::by_id(conn, root)?.into_iter().collect();
        all.extend(views::thread(conn, root, 1000)?);
        let mut seen = Vec::with_capacity(all.len());
        for text in all {
            if let Ok(text) = viewer::readable(conn, Some(text), viewer) {
                seen.push(text);
            }
        }
        Ok(seen)
    })
}
