//! What a member does not want to read, or only after a warning.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{filter_texts, filter_words, filters, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A filter of a member.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = filters, treat_none_as_null = true)]
pub struct Filter {
    /// Our number.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// Its name, shown in the place of what it hides.
    pub title: String,
    /// Where it holds, with spaces between: `home`, `notifications`, `public`, `thread`, `account`.
    pub contexts: String,
    /// `warn`, `hide` or `blur`.
    pub action: String,
    /// When it ends, in milliseconds since 1970; none: never.
    pub expires_at: Option<i64>,
}

/// A word of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = filter_words)]
pub struct Word {
    /// Our number.
    pub id: Id,
    /// Of which filter.
    pub filter_id: Id,
    /// The word or phrase.
    pub keyword: String,
    /// Whether it counts only as a whole word.
    pub whole: bool,
}

/// A text that a filter names by itself.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = filter_texts)]
pub struct Named {
    /// Our number of the entry.
    pub id: Id,
    /// Of which filter.
    pub filter_id: Id,
    /// The text.
    pub text_id: Id,
}

/// A filter with all that it looks for; of each text, its number in the client API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The filter.
    pub filter: Filter,
    /// Its words.
    pub words: Vec<Word>,
    /// Its texts: the entry, and the text's number in the client API.
    pub texts: Vec<(Named, Id)>,
}

/// Every filter of a member, whole, oldest first.
pub fn of(conn: &mut Conn, account: Id) -> Result<Vec<Whole>, Error> {
    let mine: Vec<Filter> = filters::table
        .filter(filters::account_id.eq(account))
        .order(filters::id.asc())
        .select(Filter::as_select())
        .load(conn)?;
    whole(conn, mine)
}

/// One of a member's filters, whole.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Option<Whole>, Error> {
    let mine = filters::table.find(id).filter(filters::account_id.eq(account)).select(Filter::as_select());
    let mine: Vec<Filter> = mine.load(conn)?;
    Ok(whole(conn, mine)?.pop())
}

fn whole(conn: &mut Conn, mine: Vec<Filter>) -> Result<Vec<Whole>, Error> {
    if mine.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Id> = mine.iter().map(|filter| filter.id).collect();
    let words: Vec<Word> = filter_words::table
        .filter(filter_words::filter_id.eq_any(ids.clone()))
        .order(filter_words::id.asc())
        .select(Word::as_select())
        .load(conn)?;
    let named: Vec<(Named, Option<Id>)> = filter_texts::table
        .inner_join(texts::table.on(texts::id.eq(filter_texts::text_id)))
        .filter(filter_texts::filter_id.eq_any(ids))
        .order(filter_texts::id.asc())
        .select((Named::as_select(), texts::status_id))
        .load(conn)?;
    Ok(mine
        .into_iter()
        .map(|filter| Whole {
            words: words.iter().filter(|word| word.filter_id == filter.id).cloned().collect(),
            texts: named
                .iter()
                .filter(|(entry, _)| entry.filter_id == filter.id)
                .map(|(entry, status)| (entry.clone(), status.unwrap_or(entry.text_id)))
                .collect(),
            filter,
        })
        .collect())
}

/// Keeps a filter, replacing the older one of its number.
pub fn put(conn: &mut Conn, filter: &Filter) -> Result<(), Error> {
    if diesel::update(filters::table.find(filter.id)).set(filter.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(filters::table).values(filter.clone()).execute(conn)?;
    }
    Ok(())
}

/// Forgets a filter and all that it looked for.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(filter_words::table.filter(filter_words::filter_id.eq(id))).execute(conn)?;
    diesel::delete(filter_texts::table.filter(filter_texts::filter_id.eq(id))).execute(conn)?;
    diesel::delete(filters::table.find(id)).execute(conn)?;
    Ok(())
}

/// Keeps a word, replacing the older one of its number.
pub fn put_word(conn: &mut Conn, word: &Word) -> Result<(), Error> {
    if diesel::update(filter_words::table.find(word.id)).set(word.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(filter_words::table).values(word.clone()).execute(conn)?;
    }
    Ok(())
}

/// A word of one of a member's filters.
pub fn word(conn: &mut Conn, account: Id, id: Id) -> Result<Option<Word>, Error> {
    let mine = filters::table.filter(filters::account_id.eq(account)).select(filters::id);
    let one = filter_words::table.find(id).filter(filter_words::filter_id.eq_any(mine));
    Ok(one.select(Word::as_select()).first(conn).optional()?)
}

/// Forgets a word.
pub fn delete_word(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(filter_words::table.find(id)).execute(conn)?;
    Ok(())
}

/// Names a text in a filter.
pub fn name(conn: &mut Conn, named: &Named) -> Result<(), Error> {
    diesel::insert_into(filter_texts::table).values(named.clone()).execute(conn)?;
    Ok(())
}

/// Forgets such an entry.
pub fn unname(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(filter_texts::table.find(id)).execute(conn)?;
    Ok(())
}
