//! The figures of accounts: followers, followed, texts; and what their owners chose to show. One query for all of them.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text as SqlText};

use super::kept::{Keep, listed, packed};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// The figures of one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many follow it.
    pub followers: i64,
    /// How many it follows.
    pub following: i64,
    /// How many of its texts anybody may read.
    pub texts: i64,
    /// When the last of them was published, in milliseconds since 1970.
    pub last: Option<i64>,
    /// Whether it may be recommended.
    pub discoverable: bool,
    /// Whether its public texts may be found by search engines.
    pub indexable: bool,
    /// Whether nobody sees who follows it and whom it follows.
    pub hide_collections: bool,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            followers: 0,
            following: 0,
            texts: 0,
            last: None,
            discoverable: true,
            indexable: true,
            hide_collections: false,
        }
    }
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
}

/// The figures of accounts, by number; whoever has none is left out.
pub fn of(conn: &mut Conn, actors: &[Id]) -> Result<HashMap<Id, Tally>, Error> {
    if actors.is_empty() {
        return Ok(HashMap::new());
    }
    let ids = listed(conn, "$1");
    let sql = format!(
        "SELECT 'followers' AS part, target_id AS a, COUNT(*) AS b, CAST(0 AS BIGINT) AS c FROM follows \
         WHERE state = 'accepted' AND target_id IN ({ids}) GROUP BY target_id \
         UNION ALL SELECT 'following', follower_id, COUNT(*), CAST(0 AS BIGINT) FROM follows \
         WHERE state = 'accepted' AND follower_id IN ({ids}) GROUP BY follower_id \
         UNION ALL SELECT 'texts', author_id, COUNT(*), COALESCE(MAX(published_at), 0) FROM texts \
         WHERE author_id IN ({ids}) AND state = 'published' AND audience IN ('public', 'unlisted') GROUP BY author_id \
         UNION ALL SELECT 'chosen', account_id, CAST(0 AS BIGINT), \
         (CASE WHEN discoverable THEN CAST(4 AS BIGINT) ELSE CAST(0 AS BIGINT) END) + \
         (CASE WHEN indexable THEN CAST(2 AS BIGINT) ELSE CAST(0 AS BIGINT) END) + \
         (CASE WHEN hide_collections THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END) \
         FROM choices WHERE account_id IN ({ids})"
    );
    let rows: Vec<Row> = each!(conn, |k| diesel::sql_query(sql).bind::<SqlText, _>(packed(actors)).kept().load(k))?;
    let mut tallies: HashMap<Id, Tally> = HashMap::new();
    for row in rows {
        let tally = tallies.entry(row.a).or_default();
        match row.part.as_str() {
            "followers" => tally.followers = row.b,
            "following" => tally.following = row.b,
            "texts" => (tally.texts, tally.last) = (row.b, (row.c != 0).then_some(row.c)),
            _ => {
                tally.discoverable = row.c & 4 != 0;
                tally.indexable = row.c & 2 != 0;
                tally.hide_collections = row.c & 1 != 0;
            }
        }
    }
    Ok(tallies)
}
