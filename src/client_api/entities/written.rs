//! Statuses as JSON: what is the same for every reader is made once, and kept while nothing changes that is shown.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

use serde_json::Value;

use crate::actions::{Member, Viewer};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::around::{self, Around};
use crate::storage::reactions::Reaction;
use crate::storage::texts::{self, Line, Text};
use crate::storage::{self, Conn};

use super::filtering::Place;
use super::status::{Reader, Shelf};

/// What of a text changes without another revision of it.
fn stamp(line: &Line) -> [i64; 4] {
    [line.updated_at, line.replies_count, line.boosts_count, line.likes_count]
}

/// The statuses of a list, each a text or what somebody passed on; what the reader's filters hide there is left out.
///
/// The texts themselves are loaded only where their statuses are not kept, or where somebody filters their words.
///
/// # Errors
/// The database's.
pub fn page(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    rows: &[(Option<Reaction>, Line)],
    place: Place,
) -> Result<Vec<String>, storage::Error> {
    // Asked for before anything is read that a kept part is made from.
    let version = app.db.version();
    let known = |line: &Line| app.statuses.get(version, &line.id, &stamp(line)).map(|json| (line.id, json));
    let kept: HashMap<Id, Arc<str>> = rows.iter().filter_map(|(_, line)| known(line)).collect();
    if rows.iter().all(|(boost, line)| boost.is_none() && kept.contains_key(&line.id)) {
        let around = match viewer.member() {
            Some(member) => own(conn, rows, member.id())?,
            None => Around::default(),
        };
        if around.filters.is_empty() {
            let reader = Reader { around: &around, me: viewer.member().map(Member::id), place, now: app.now().0 };
            let marks = |line: &Line| Some(closed(kept.get(&line.id)?, &reader.marks(line)));
            return Ok(rows.iter().filter_map(|(_, line)| marks(line)).collect());
        }
    }
    made(conn, app, viewer, rows, place, (version, &kept))
}

/// The same, where not every status is kept.
fn made(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    rows: &[(Option<Reaction>, Line)],
    place: Place,
    (version, kept): (Option<u64>, &HashMap<Id, Arc<str>>),
) -> Result<Vec<String>, storage::Error> {
    let mut wanted: Vec<Id> = rows.iter().map(|(_, line)| line.id).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let texts: HashMap<Id, Text> = texts::by_ids(conn, &wanted)?.into_iter().map(|text| (text.id, text)).collect();
    let boosters: Vec<Id> = rows.iter().filter_map(|(boost, _)| boost.as_ref().map(|boost| boost.actor_id)).collect();
    let shelf = Shelf::load(conn, app, viewer, &texts.values().collect::<Vec<_>>(), &boosters, place)?;
    let reader = shelf.reader();
    let entry = |(boost, line): &(Option<Reaction>, Line)| {
        let text = texts.get(&line.id)?;
        if let Some(boost) = boost {
            return shelf.boost(boost, text).map(|status| status.to_string());
        }
        if shelf.has_poll(text) {
            return shelf.status(text).map(|status| status.to_string());
        }
        let own = reader.of(text)?;
        if let Some(json) = kept.get(&text.id) {
            return Some(closed(json, &own));
        }
        let status = shelf.common(text)?.to_string();
        let json: Arc<str> = status.strip_suffix('}')?.into();
        app.statuses.put(version, text.id, stamp(&Line::from(text)), Arc::clone(&json));
        Some(closed(&json, &own))
    };
    Ok(rows.iter().filter_map(entry).collect())
}

fn own(conn: &mut Conn, rows: &[(Option<Reaction>, Line)], reader: Id) -> Result<Around, storage::Error> {
    let ids: Vec<Id> = rows.iter().map(|(_, line)| line.id).collect();
    let roots: Vec<Id> = rows.iter().filter_map(|(_, line)| line.root_id).collect();
    if ids.is_empty() { Ok(Around::default()) } else { around::of_reader(conn, &ids, &roots, reader) }
}

/// A status with what is its reader's own, and its last brace.
fn closed(open: &str, own: &[(&'static str, Value)]) -> String {
    let mut json = String::with_capacity(open.len() + 160);
    json.push_str(open);
    for (name, value) in own {
        // Writing to a `String` cannot fail.
        let _ = write!(json, ",\"{name}\":{value}");
    }
    json.push('}');
    json
}
