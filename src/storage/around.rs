//! Everything that a page of texts needs beside the texts and their people, in one query however long the page is.
//!
//! The parts are put together with `UNION ALL` and told apart by their first column: one round trip instead of ten.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text as SqlText};

use super::kept::{Keep, listed, packed};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What stands around texts, in no particular order unless it is said.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// (text, number of its parent in the client API, author of the parent).
    pub parents: Vec<(Id, Option<Id>, Id)>,
    /// (text, person named).
    pub mentions: Vec<(Id, Id)>,
    /// (text, hashtag), by name.
    pub tags: Vec<(Id, String)>,
    /// (text, kind): what the reader did with the texts, and with the roots of their threads.
    pub mine: Vec<(Id, String)>,
    /// (host, name): the institutions that texts from elsewhere come from.
    pub houses: Vec<(String, String)>,
    /// (text, picture), in their places.
    pub pictures: Vec<(Id, PictureLine)>,
    /// Texts whose pictures are hidden at first.
    pub sensitive: Vec<Id>,
    /// Polls.
    pub polls: Vec<PollLine>,
    /// (text, choice, how many chose it).
    pub votes: Vec<(Id, i64, i64)>,
    /// (text, how many voted).
    pub voters: Vec<(Id, i64)>,
    /// (text, choice of the reader).
    pub voted: Vec<(Id, i64)>,
    /// What the reader does not want to read.
    pub filters: Vec<FilterLine>,
    /// (filter, entry, text): what a filter names by itself.
    pub named: Vec<(Id, Id, Id)>,
}

/// A picture as a list needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureLine {
    /// Our number.
    pub id: Id,
    /// Its place among the pictures of the text.
    pub place: i64,
    /// Name of its file.
    pub file: String,
    /// Name of the file of its small form.
    pub small_file: String,
    /// Width, height, those of the small form; focus in thousandths, from left to right and from bottom to top.
    pub sizes: [i64; 6],
    /// What a blurred picture is painted from.
    pub blurhash: String,
    /// For those who do not see it.
    pub description: String,
}

/// A poll as a list needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PollLine {
    /// Of which text.
    pub text: Id,
    /// When it ends, in milliseconds since 1970.
    pub expires_at: i64,
    /// Whether more than one can be chosen.
    pub multiple: bool,
    /// Whether the figures are told only after its end.
    pub hide_totals: bool,
    /// What can be chosen, as a JSON list.
    pub options: String,
}

/// A word of a filter; a filter without words has one line with an empty word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterLine {
    /// The filter.
    pub filter: Id,
    /// When it ends, in milliseconds since 1970.
    pub expires_at: Option<i64>,
    /// The word.
    pub keyword: String,
    /// Whether it counts only as a whole word.
    pub whole: bool,
    /// What becomes of the text: `warn`, `hide` or `blur`.
    pub action: String,
    /// Where it holds, with spaces between.
    pub contexts: String,
    /// Its name.
    pub title: String,
}

#[derive(Debug, QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlText)]
    part: String,
    #[diesel(sql_type = BigInt)]
    a: i64,
    #[diesel(sql_type = BigInt)]
    b: i64,
    #[diesel(sql_type = BigInt)]
    c: i64,
    #[diesel(sql_type = SqlText)]
    s: String,
    #[diesel(sql_type = SqlText)]
    u: String,
}

/// Loads what stands around texts; `roots` are the roots of their threads, `reader` the member who reads.
pub fn load(conn: &mut Conn, texts: &[Id], roots: &[Id], reader: Option<Id>) -> Result<Around, Error> {
    if texts.is_empty() {
        return Ok(Around::default());
    }
    let mut sql = query(&listed(conn, "$1"));
    let rows = if let Some(me) = reader {
        sql.push_str(" UNION ALL ");
        sql.push_str(&readers(&listed(conn, "$1"), &listed(conn, "$2")));
        ask(conn, sql, texts, roots, me)?
    } else {
        each!(conn, |k| diesel::sql_query(sql).bind::<SqlText, _>(packed(texts)).kept().load(k))?
    };
    let mut around = Around::of(rows);
    around.tags.sort();
    around.pictures.sort_by_key(|(text, picture)| (*text, picture.place));
    Ok(around)
}

/// The part of it that is the reader's own: what the reader did, chose, and does not want to read.
pub fn of_reader(conn: &mut Conn, texts: &[Id], roots: &[Id], reader: Id) -> Result<Around, Error> {
    let sql = readers(&listed(conn, "$1"), &listed(conn, "$2"));
    Ok(Around::of(ask(conn, sql, texts, roots, reader)?))
}

/// Asks with the texts as `$1`, the roots of their threads as `$2` and the reader as `$3`.
fn ask(conn: &mut Conn, sql: String, texts: &[Id], roots: &[Id], reader: Id) -> Result<Vec<Row>, Error> {
    let (texts, roots) = (packed(texts), packed(roots));
    Ok(each!(conn, |k| diesel::sql_query(sql)
        .bind::<SqlText, _>(texts)
        .bind::<SqlText, _>(roots)
        .bind::<BigInt, _>(reader)
        .kept()
        .load(k))?)
}

const ZERO: &str = "CAST(0 AS BIGINT)";

fn query(texts: &str) -> String {
    format!(
        "SELECT 'parent' AS part, t.id AS a, COALESCE(p.status_id, 0) AS b, p.author_id AS c, '' AS s, '' AS u \
         FROM texts t JOIN texts p ON p.id = t.parent_id WHERE t.id IN ({texts}) \
         UNION ALL SELECT 'mention', text_id, actor_id, {ZERO}, '', '' FROM mentions WHERE text_id IN ({texts}) \
         UNION ALL SELECT 'tag', text_id, {ZERO}, {ZERO}, name, '' FROM tags WHERE text_id IN ({texts}) \
         UNION ALL SELECT 'house', {ZERO}, {ZERO}, {ZERO}, host, name FROM partners \
         WHERE host IN (SELECT host FROM texts WHERE id IN ({texts})) \
         UNION ALL SELECT 'picture', text_id, id, place, file || ' ' || small_file || ' ' || \
         CAST(width AS TEXT) || ' ' || CAST(height AS TEXT) || ' ' || CAST(small_width AS TEXT) || ' ' || \
         CAST(small_height AS TEXT) || ' ' || CAST(focus_x AS TEXT) || ' ' || CAST(focus_y AS TEXT) || ' ' || blurhash, \
         description FROM media WHERE place >= 0 AND text_id IN ({texts}) \
         UNION ALL SELECT 'sensitive', n.text_id, {ZERO}, {ZERO}, '', '' FROM note_revisions n \
         JOIN texts t ON t.id = n.text_id AND t.revision = n.number WHERE n.text_id IN ({texts}) AND n.sensitive \
         UNION ALL SELECT 'poll', text_id, expires_at, CASE WHEN multiple THEN {ZERO} + 1 ELSE {ZERO} END, options, \
         CASE WHEN hide_totals THEN '1' ELSE '' END FROM polls WHERE text_id IN ({texts}) \
         UNION ALL SELECT 'vote', text_id, choice, COUNT(*), '', '' FROM votes WHERE text_id IN ({texts}) \
         GROUP BY text_id, choice \
         UNION ALL SELECT 'voters', text_id, COUNT(DISTINCT actor_id), {ZERO}, '', '' FROM votes \
         WHERE text_id IN ({texts}) GROUP BY text_id"
    )
}

/// Here `$3` is the reader; `$2` is asked for before it, since SQLite counts what is bound in the order of the text.
fn readers(texts: &str, roots: &str) -> String {
    format!(
        "SELECT 'mine' AS part, text_id AS a, {ZERO} AS b, {ZERO} AS c, kind AS s, '' AS u FROM reactions \
             WHERE text_id IN ({texts} UNION ALL {roots}) AND actor_id = $3 \
             UNION ALL SELECT 'mine', text_id, {ZERO}, {ZERO}, 'pin', '' FROM pins \
             WHERE actor_id = $3 AND text_id IN ({texts}) \
             UNION ALL SELECT 'voted', text_id, choice, {ZERO}, '', '' FROM votes \
             WHERE actor_id = $3 AND text_id IN ({texts}) \
             UNION ALL SELECT 'filter', f.id, COALESCE(f.expires_at, 0), \
             CASE WHEN w.whole THEN {ZERO} + 1 ELSE {ZERO} END, COALESCE(w.keyword, ''), \
             f.action || '|' || f.contexts || '|' || f.title FROM filters f \
             LEFT JOIN filter_words w ON w.filter_id = f.id WHERE f.account_id = $3 \
             UNION ALL SELECT 'named', n.filter_id, n.id, n.text_id, '', '' FROM filter_texts n \
             JOIN filters f ON f.id = n.filter_id WHERE f.account_id = $3 AND n.text_id IN ({texts})"
    )
}

impl Around {
    fn of(rows: Vec<Row>) -> Self {
        let mut around = Self::default();
        for row in rows {
            around.take(row);
        }
        around
    }

    fn take(&mut self, row: Row) {
        let Row { part, a, b, c, s, u } = row;
        match part.as_str() {
            "parent" => self.parents.push((a, (b != 0).then_some(b), c)),
            "mention" => self.mentions.push((a, b)),
            "tag" => self.tags.push((a, s)),
            "mine" => self.mine.push((a, s)),
            "house" => self.houses.push((s, u)),
            "picture" => self.pictures.extend(picture(b, c, &s, u).map(|picture| (a, picture))),
            "sensitive" => self.sensitive.push(a),
            "poll" => self.polls.push(PollLine {
                text: a,
                expires_at: b,
                multiple: c != 0,
                hide_totals: !u.is_empty(),
                options: s,
            }),
            "vote" => self.votes.push((a, b, c)),
            "voters" => self.voters.push((a, b)),
            "voted" => self.voted.push((a, b)),
            "filter" => self.filters.extend(filter(a, b, c != 0, s, &u)),
            "named" => self.named.push((a, b, c)),
            _ => {}
        }
    }
}

fn picture(id: Id, place: i64, line: &str, description: String) -> Option<PictureLine> {
    let mut words = line.split(' ');
    let (file, small_file) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut sizes = [0; 6];
    for size in &mut sizes {
        *size = words.next()?.parse().ok()?;
    }
    Some(PictureLine { id, place, file, small_file, sizes, blurhash: words.next()?.to_owned(), description })
}

fn filter(filter: Id, expires_at: i64, whole: bool, keyword: String, rest: &str) -> Option<FilterLine> {
    let mut parts = rest.splitn(3, '|').map(str::to_owned);
    let (action, contexts, title) = (parts.next()?, parts.next()?, parts.next()?);
    Some(FilterLine {
        filter,
        expires_at: (expires_at != 0).then_some(expires_at),
        keyword,
        whole,
        action,
        contexts,
        title,
    })
}
