//! A text in the language of its reader: which of its languages is shown, what is said of a translation, and where the others are.

use crate::actions::translate;
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::revisions;
use crate::storage::texts::Text;
use crate::storage::translations::Translation;
use crate::text::language;

use super::pages::texts::Spoken;
use super::session::Reader;
use super::tongue::{Said, Tongue};
use super::{shelf, translating, words};

/// The languages of a text, and the translation that this reader is shown.
#[derive(Default)]
pub struct Languages {
    /// The translation that is shown; none for the original.
    pub shown: Option<Translation>,
    /// Every language of the text, the original's first; none where there is only that.
    pub all: Vec<Spoken>,
    /// Who translated it, and whether the original has changed since.
    pub note: Option<Said>,
}

/// Chooses among the languages of a text: the one that is named, else the reader's, else the original.
pub fn choose(app: &App, reader: &Reader, text: &Text, named: &str) -> Result<Languages, crate::storage::Error> {
    let found = app.db.read(|conn| translate::shown(conn, text))?;
    if found.is_empty() {
        return Ok(Languages::default());
    }
    let wished = if named.is_empty() { reader.tongue.tag() } else { named };
    let own = named == text.language || (named.is_empty() && base(&text.language) == base(wished));
    let same = found.iter().find(|one| one.language == wished);
    let near = || found.iter().find(|one| base(&one.language) == base(wished));
    let shown = if own { None } else { same.or_else(near).cloned() };
    let page = shelf::page_of(text);
    let tags = [&text.language].into_iter().chain(found.iter().map(|one| &one.language));
    let current = shown.as_ref().map_or(&text.language, |one| &one.language).clone();
    let all = tags.enumerate().map(|(place, tag)| {
        let url = format!("{page}?lang={tag}");
        let alternate = text.local.then(|| format!("{}?lang={tag}", text.url));
        Spoken { url, alternate, on: *tag == current, ..spoken(reader.tongue, tag, place == 0) }
    });
    let note = shown.as_ref().map(|one| note(app, reader.tongue, text, one)).transpose()?;
    Ok(Languages { all: all.collect(), note, shown })
}

fn base(tag: &str) -> &str {
    language::interface(tag).unwrap_or_else(|| tag.split('-').next().unwrap_or(tag))
}

fn spoken(tongue: Tongue, tag: &str, original: bool) -> Spoken {
    let own = Tongue::offered(tag);
    let name = words::language(own.unwrap_or(tongue), tag);
    let lang = own.unwrap_or(tongue).tag();
    let label = if original {
        tongue.say("translated-original").foreign("language", "span", lang, &name).said()
    } else {
        name.as_str().into()
    };
    // A language without pages of ours is named in the reader's.
    let lang = if original { tongue.tag() } else { lang };
    Spoken { tag: tag.to_owned(), lang, label, url: String::new(), alternate: None, on: false }
}

fn note(app: &App, tongue: Tongue, text: &Text, one: &Translation) -> Result<Said, crate::storage::Error> {
    let (by, source) = app.db.read(|conn| {
        let by = translate::translators(conn, one)?;
        let source = if text.local { revisions::get(conn, text.id, text.revision)? } else { None };
        Ok::<_, crate::storage::Error>((by, source))
    })?;
    let from = words::language(tongue, &text.language);
    let names: Vec<String> = by.into_iter().map(|actor| actor.name).filter(|name| !name.is_empty()).collect();
    let said = if names.is_empty() {
        tongue.say("translated-from").with("language", &from).said()
    } else {
        tongue.say("translated-by").with("language", &from).with("name", &names.join(", ")).said()
    };
    if !translate::is_older(text, one) {
        return Ok(said);
    }
    let changed = source.and_then(|source| source.published_at).unwrap_or(text.updated_at);
    let day = words::day(tongue, Timestamp(changed));
    Ok(said.and(tongue.say("translated-older").with("day", &day)))
}

/// Where somebody who may translates a text of ours.
pub fn translate_link(kind: Kind, text: &Text, edits: bool) -> Option<String> {
    (edits && text.local && text.state == "published").then(|| translating::list_of(kind, text.id))
}
