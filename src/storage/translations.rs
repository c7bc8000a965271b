//! The translations of texts, ours and those from elsewhere: one row for each language, with what readers see of it and, of ours,
//! the draft that somebody writes on.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::translations;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A translation of a text into one language.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = translations)]
pub struct Translation {
    /// Of which text.
    pub text_id: Id,
    /// Into which language, as a tag.
    pub language: String,
    /// The member who began it; none for what came from elsewhere.
    pub translator_id: Option<Id>,
    /// The ids of who translated it elsewhere, one a line.
    pub translators: String,
    /// The draft, as its form sends it; empty for what came from elsewhere.
    pub draft: String,
    /// Grows with each save, so that nobody overwrites what another has saved.
    pub draft_number: i32,
    /// The revision of the original that the draft says.
    pub draft_source: i32,
    /// When the draft was saved, in milliseconds since 1970.
    pub drafted_at: i64,
    /// The title that readers see, plain text.
    pub name: String,
    /// The summary that readers see, plain text.
    pub summary: String,
    /// What readers see: safe HTML.
    pub content: String,
    /// The answers that readers see, as the `practice` or `essay` block of vocabulary.md.
    pub block: Option<String>,
    /// What search finds it by.
    pub search: String,
    /// The revision of the original that readers see translated; 0 for what came from elsewhere.
    pub source: i32,
    /// When that revision of the original was published, in milliseconds since 1970, where it is known.
    pub source_updated: Option<i64>,
    /// When readers first saw it as it is now, in milliseconds since 1970; none for a draft.
    pub published_at: Option<i64>,
}

impl Translation {
    /// A translation without words.
    pub fn blank(text: Id, language: &str) -> Self {
        Self {
            text_id: text,
            language: language.to_owned(),
            translator_id: None,
            translators: String::new(),
            draft: String::new(),
            draft_number: 0,
            draft_source: 0,
            drafted_at: 0,
            name: String::new(),
            summary: String::new(),
            content: String::new(),
            block: None,
            search: String::new(),
            source: 0,
            source_updated: None,
            published_at: None,
        }
    }
}

/// The translation of a text into a language.
pub fn get(conn: &mut Conn, text: Id, language: &str) -> Result<Option<Translation>, Error> {
    let one = translations::table.find((text, language)).select(Translation::as_select());
    Ok(one.first(conn).optional()?)
}

/// The translations of a text, drafts included, by language.
pub fn of(conn: &mut Conn, text: Id) -> Result<Vec<Translation>, Error> {
    let mine = translations::table.filter(translations::text_id.eq(text)).order(translations::language.asc());
    Ok(mine.select(Translation::as_select()).kept().load(conn)?)
}

/// Keeps a translation in place of the one that was kept before.
pub fn put(conn: &mut Conn, one: &Translation) -> Result<(), Error> {
    delete(conn, one.text_id, &one.language)?;
    diesel::insert_into(translations::table).values(one.clone()).execute(conn)?;
    Ok(())
}

/// Erases the translation of a text into a language.
pub fn delete(conn: &mut Conn, text: Id, language: &str) -> Result<(), Error> {
    diesel::delete(translations::table.find((text, language))).execute(conn)?;
    Ok(())
}

/// Erases every translation of texts.
pub fn erase(conn: &mut Conn, texts: &[Id]) -> Result<(), Error> {
    diesel::delete(translations::table.filter(translations::text_id.eq_any(rounded(texts)))).execute(conn)?;
    Ok(())
}

/// Erases what a member has begun to translate and nobody has published.
pub fn forget_drafts(conn: &mut Conn, member: Id) -> Result<(), Error> {
    let begun = translations::translator_id.eq(Some(member)).and(translations::published_at.is_null());
    diesel::delete(translations::table.filter(begun)).execute(conn)?;
    Ok(())
}
