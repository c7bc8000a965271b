//! The lines of what we said in a stream, and of what we hold of a partner's.

use std::sync::LazyLock;

use serde_json::Value;

use super::buckets::{self, Line};
use crate::domain::ids::Id;
use crate::storage::{self, Conn, log, refused, texts};

/// How many rows are read at once.
const CHUNK: i64 = 200;

/// What a line is of: ours or held, of which node, its number, its state.
type Key = (&'static str, String, Id, i64);

/// Lines that were made: an object is canonised once.
static LINES: LazyLock<moka::sync::Cache<Key, Line>> = LazyLock::new(|| moka::sync::Cache::new(20_000));

/// What stands in a stream of ours now: the newest state of each object, as it was sent.
///
/// # Errors
/// The database's.
pub fn ours(conn: &mut Conn, node: &str, stream: &str) -> Result<Vec<Line>, storage::Error> {
    let (mut lines, mut after) = (Vec::new(), 0);
    loop {
        let found = log::after(conn, stream, after, CHUNK)?;
        let Some(last) = found.last().and_then(|activity| activity.seq) else { return Ok(lines) };
        after = last;
        for activity in found.iter().filter(|activity| matches!(activity.kind.as_str(), "Create" | "Update")) {
            let Some(body) = &activity.body else { continue };
            let key = ("ours", node.to_owned(), activity.id, 0);
            let line = LINES.get(&key).or_else(|| {
                let body: Value = serde_json::from_str(body).ok()?;
                let line = buckets::line(body.get("object")?)?;
                LINES.insert(key, line.clone());
                Some(line)
            });
            lines.extend(line);
        }
    }
}

/// What we hold of a stream of the partner at `host`, with what it lists and we refused.
///
/// # Errors
/// The database's.
pub fn theirs(conn: &mut Conn, node: &str, host: &str, stream: &str) -> Result<Vec<Line>, storage::Error> {
    let refused = refused::all(conn, host, stream)?;
    let (mut lines, mut after) = (Vec::new(), 0);
    loop {
        let found = texts::held(conn, host, stream, after, CHUNK)?;
        let Some(last) = found.last().map(|held| held.id) else { break };
        after = last;
        for held in found.into_iter().filter(|held| !refused.iter().any(|row| row.uri == held.uri)) {
            let key = ("held", node.to_owned(), held.id, i64::from(held.revision));
            let line = LINES.get(&key).or_else(|| {
                let line = buckets::line(&serde_json::from_str(held.raw.as_deref()?).ok()?)?;
                LINES.insert(key, line.clone());
                Some(line)
            });
            // What has no line still is here: it differs, and is fetched again.
            lines.push(line.unwrap_or_else(|| unreadable(held.uri)));
        }
    }
    lines.extend(refused.into_iter().map(|row| Line {
        uri: row.uri,
        author: row.author,
        month: row.month,
        text: row.line,
    }));
    Ok(lines)
}

fn unreadable(uri: String) -> Line {
    Line { author: String::new(), month: String::new(), text: format!("{uri}||"), uri }
}
