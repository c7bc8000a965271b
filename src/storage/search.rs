//! Full text: FTS5 or tsvector behind one function. `migrations/` keep the index with the texts, in the same transaction.

use diesel::dsl::sql;
use diesel::expression::{AsExpression, SqlLiteral, UncheckedBind};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::schema::{text_words, texts};
use super::texts::Text as Row;
use super::views::Page;
use super::{Conn, Error};
use crate::domain::ids::Id;
use crate::text::search::{Asked, Question};

/// A condition on [`text_words`].
pub(super) type Answers = SqlLiteral<Bool, UncheckedBind<SqlLiteral<Bool>, <String as AsExpression<Text>>::Expression>>;

/// Whether a row of the index answers a question.
pub(super) fn answers(conn: &Conn, question: &Question) -> Answers {
    match conn {
        Conn::Sqlite(_) => {
            let one = |asked: &Asked| {
                let stems = asked.stems().iter().map(|stem| format!(" OR {}", quoted(stem, '"')));
                let start = if asked.is_whole() { "" } else { " *" };
                format!("({}{start}{})", quoted(asked.word(), '"'), stems.collect::<String>())
            };
            let marks = question.marks().iter().map(|mark| quoted(mark, '"'));
            let asked: Vec<String> = question.words().iter().map(one).chain(marks).collect();
            sql("text_words MATCH ").bind::<Text, _>(asked.join(" AND ")).sql("")
        }
        Conn::Pg(_) => {
            let one = |asked: &Asked| {
                let stems = asked.stems().iter().map(|stem| format!(" | {}", quoted(stem, '\'')));
                let start = if asked.is_whole() { "" } else { ":*" };
                format!("({}{start}{})", quoted(asked.word(), '\''), stems.collect::<String>())
            };
            let marks = question.marks().iter().map(|mark| quoted(mark, '\''));
            let asked: Vec<String> = question.words().iter().map(one).chain(marks).collect();
            sql("text_words.words @@ ").bind::<Text, _>(asked.join(" & ")).sql("::tsquery")
        }
    }
}

/// A word as both query languages take it literally. It consists of letters and digits, so that nothing in it is escaped.
fn quoted(word: &str, quote: char) -> String {
    let inner: String = word.chars().filter(|c| !matches!(c, '"' | '\'' | '\\' | '\0')).collect();
    format!("{quote}{inner}{quote}")
}

/// A word that so many texts hold is common. So many answers are looked at before all are.
pub const MANY: i64 = 200;

/// The same question with common words taken as they are: all the longer ones that begin with them need not be gathered.
pub fn settled(conn: &mut Conn, question: &Question) -> Result<Question, Error> {
    let newest = Page { max_id: None, since_id: None, min_id: None, limit: MANY };
    question.whole_where(|word| Ok(is_many(&first(conn, word, newest)?)))
}

/// Whether there may be more than these.
pub fn is_many(numbers: &[Id]) -> bool {
    i64::try_from(numbers.len()).is_ok_and(|count| count >= MANY)
}

/// Numbers of the published texts that answer, [`MANY`] at most: those with which a page begins, whoever may
/// read them.
pub fn first(conn: &mut Conn, question: &Question, page: Page) -> Result<Vec<Id>, Error> {
    let mut query =
        text_words::table.filter(answers(conn, question)).select(text_words::rowid).limit(MANY).into_boxed();
    if let Some(max) = page.max_id {
        query = query.filter(text_words::rowid.lt(max));
    }
    if let Some(since) = page.min_id.or(page.since_id) {
        query = query.filter(text_words::rowid.gt(since));
    }
    let sorted = match page.min_id {
        Some(_) => query.order(text_words::rowid.asc()),
        None => query.order(text_words::rowid.desc()),
    };
    Ok(sorted.load(conn)?)
}

/// Texts that search may find, by our numbers above `after`.
pub fn kept(conn: &mut Conn, after: Id, limit: i64) -> Result<Vec<Row>, Error> {
    let known = texts::table.filter(texts::search.ne("").and(texts::id.gt(after)));
    Ok(known.order(texts::id.asc()).limit(limit).select(Row::as_select()).load(conn)?)
}

/// Replaces what search finds a text by.
pub fn keep(conn: &mut Conn, id: Id, words: &str) -> Result<(), Error> {
    diesel::update(texts::table.find(id)).set(texts::search.eq(words)).execute(conn)?;
    Ok(())
}
