//! The home of a person: what the followed, the person and the own institution published and passed on.
//!
//! One query, of numbers and what changes often alone. It walks the index of time from its newest end and asks of each text
//! whether it belongs here, so that it costs the same with a hundred and with ten thousand followed; whose home is rare
//! among the newest gets it by the indexes of the authors.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text as SqlText};

use super::kept::Keep;
use super::reactions::Reaction;
use super::texts::Line;
use super::views::Page;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// So many of the newest texts are walked through before the authors are asked.
const WALKED: i64 = 1000;

/// What stands in a home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number in the client API: that of the text, or of the boost.
    pub number: Id,
    /// By whom it was passed on.
    pub boost: Option<Reaction>,
    /// The text.
    pub line: Line,
}

#[derive(Debug, QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    floor: i64,
    #[diesel(sql_type = BigInt)]
    boost: Id,
    #[diesel(sql_type = BigInt)]
    booster: Id,
    #[diesel(sql_type = SqlText)]
    boost_uri: String,
    #[diesel(sql_type = BigInt)]
    boosted_at: i64,
    #[diesel(embed)]
    line: Line,
}

/// How the texts are found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// By the time, the newest first, as far as `WALKED`.
    Time,
    /// By their authors and hashtags.
    Authors,
}

/// A page of a home, in no particular order: at most `page.limit` texts, and as many that were passed on.
///
/// Nothing of those whom the person does not want to read at `now`, in milliseconds since 1970.
pub fn page(conn: &mut Conn, person: Id, now: i64, page: Page) -> Result<Vec<Entry>, Error> {
    let way = if page.min_id.is_some() { Way::Authors } else { Way::Time };
    let rows = ask(conn, way, person, now, page)?;
    let (mut texts, mut end) = (0, None);
    for row in rows.iter().filter(|row| row.boost == 0) {
        (texts, end) = (texts + 1, Some(row.floor));
    }
    let since = page.since_id.unwrap_or(0);
    let all_seen = texts >= page.limit || end.is_some_and(|floor| floor <= since);
    let rows = if way == Way::Authors || all_seen { rows } else { ask(conn, Way::Authors, person, now, page)? };
    Ok(rows.into_iter().map(Entry::from).collect())
}

fn ask(conn: &mut Conn, way: Way, person: Id, now: i64, page: Page) -> Result<Vec<Row>, Error> {
    let direction = if page.min_id.is_some() { "ASC" } else { "DESC" };
    let (until, since) = (page.max_id.unwrap_or(Id::MAX), page.min_id.or(page.since_id).unwrap_or(0));
    let sql = query(way, direction);
    Ok(each!(conn, |k| diesel::sql_query(sql)
        .bind::<BigInt, _>(until)
        .bind::<BigInt, _>(since)
        .bind::<BigInt, _>(person)
        .bind::<BigInt, _>(now)
        .bind::<BigInt, _>(page.limit)
        .kept()
        .load(k))?)
}

/// `$1` and `$2` are the numbers between which it is, `$3` is the person, `$4` the present moment, `$5` how many.
fn query(way: Way, direction: &str) -> String {
    let floor = format!(
        "COALESCE((SELECT w.status_id FROM texts w WHERE w.state = 'published' AND w.status_id < $1 \
         ORDER BY w.status_id DESC LIMIT 1 OFFSET {WALKED}), 0)"
    );
    let line =
        "t.id, t.status_id, t.author_id, t.root_id, t.updated_at, t.replies_count, t.likes_count, t.boosts_count";
    let zero = "CAST(0 AS BIGINT)";
    let (floor, within, belongs) = match way {
        Way::Time => (
            floor.as_str(),
            format!(" AND t.status_id > {floor}"),
            "t.author_id = $3 OR EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = $3 \
             AND f.target_id = t.author_id AND f.state = 'accepted') \
             OR (t.audience = 'public' AND EXISTS (SELECT 1 FROM tags g JOIN tag_marks m ON m.name = g.name \
             WHERE g.text_id = t.id AND m.account_id = $3 AND m.kind = 'followed'))",
        ),
        Way::Authors => (
            zero,
            String::new(),
            "t.author_id = $3 OR t.author_id IN (SELECT target_id FROM follows WHERE follower_id = $3 \
             AND state = 'accepted') \
             OR (t.audience = 'public' AND t.id IN (SELECT g.text_id FROM tags g JOIN tag_marks m ON m.name = g.name \
             WHERE m.account_id = $3 AND m.kind = 'followed'))",
        ),
    };
    let unwanted = |who: &str| {
        format!(
            "{who} NOT IN (SELECT target_id FROM ties WHERE account_id = $3 AND (blocked IS NOT NULL \
             OR (muted IS NOT NULL AND (muted_until IS NULL OR muted_until > $4))))"
        )
    };
    let (of_author, of_booster) = (unwanted("t.author_id"), unwanted("r.actor_id"));
    let wanted = format!(
        "{of_author} AND t.author_id NOT IN (SELECT account_id FROM ties WHERE target_id = $3 AND blocked IS NOT NULL) \
         AND t.host NOT IN (SELECT host FROM closed_hosts WHERE account_id = $3)"
    );
    format!(
        "SELECT * FROM (SELECT {floor} AS floor, {zero} AS boost, {zero} AS booster, '' AS boost_uri, \
         {zero} AS boosted_at, {line} FROM texts t \
         WHERE t.state = 'published' AND t.status_id < $1 AND t.status_id > $2{within} \
         AND t.audience IN ('public', 'unlisted', 'network', 'institution', 'followers') AND ({belongs}) \
         AND t.author_id NOT IN (SELECT x.actor_id FROM list_members x JOIN lists l ON l.id = x.list_id \
         WHERE l.account_id = $3 AND l.exclusive) AND {wanted} \
         ORDER BY t.status_id {direction} LIMIT $5) AS own \
         UNION ALL SELECT * FROM (SELECT {zero} AS floor, r.id AS boost, r.actor_id AS booster, r.uri AS boost_uri, \
         r.created_at AS boosted_at, {line} FROM reactions r JOIN texts t ON t.id = r.text_id \
         WHERE r.kind = 'boost' AND r.id < $1 AND r.id > $2 AND t.state = 'published' \
         AND t.audience IN ('public', 'unlisted') \
         AND (r.actor_id = $3 OR r.actor_id IN (SELECT target_id FROM follows WHERE follower_id = $3 \
         AND state = 'accepted')) \
         AND r.actor_id NOT IN (SELECT target_id FROM ties WHERE account_id = $3 AND hide_boosts) \
         AND {of_booster} AND {wanted} \
         ORDER BY r.id {direction} LIMIT $5) AS passed_on"
    )
}

impl From<Row> for Entry {
    fn from(row: Row) -> Self {
        let Row { boost, booster, boost_uri, boosted_at, line, .. } = row;
        let boost = (boost != 0).then(|| Reaction {
            id: boost,
            uri: boost_uri,
            kind: "boost".to_owned(),
            actor_id: booster,
            text_id: line.id,
            created_at: boosted_at,
        });
        Self { number: boost.as_ref().map_or(line.number(), |boost| boost.id), boost, line }
    }
}
