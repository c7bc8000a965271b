//! Statuses as JSON: what is the same for every reader is made once, and kept while nothing changes that is shown.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

use crate::actions::{Member, Viewer};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::around::{self, Around};
use crate::storage::reactions::Reaction;
use crate::storage::texts::Text;
use crate::storage::{self, Conn};

use super::filtering::Place;
use super::status::{Reader, Shelf};

/// What of a text changes without another revision of it.
fn stamp(text: &Text) -> [i64; 4] {
    [text.updated_at, text.replies_count, text.boosts_count, text.likes_count]
}

/// The statuses of a list, each a text or what somebody passed on; what the reader's filters hide there is left out.
///
/// # Errors
/// The database's.
pub fn page(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    rows: &[(Option<&Reaction>, &Text)],
    place: Place,
) -> Result<Vec<String>, storage::Error> {
    // Asked for before anything is read that a kept part is made from.
    let version = app.db.version();
    let mut kept: HashMap<Id, Arc<str>> = HashMap::with_capacity(rows.len());
    for (_, text) in rows {
        kept.extend(app.statuses.get(version, text.id, &stamp(text)).map(|json| (text.id, json)));
    }
    let me = viewer.member().map(Member::id);
    let texts: Vec<&Text> = rows.iter().map(|(_, text)| *text).collect();
    if rows.iter().all(|(boost, text)| boost.is_none() && kept.contains_key(&text.id)) {
        let around = me.map_or(Ok(Around::default()), |me| own(conn, &texts, me))?;
        let reader = Reader { around: &around, me, place, now: app.now().0 };
        return Ok(texts.iter().filter_map(|text| closed(kept.get(&text.id)?, &reader, text)).collect());
    }
    let boosters: Vec<Id> = rows.iter().filter_map(|(boost, _)| boost.map(|boost| boost.actor_id)).collect();
    let shelf = Shelf::load(conn, app, viewer, &texts, &boosters, place)?;
    let reader = shelf.reader();
    let entry = |(boost, text): &(Option<&Reaction>, &Text)| match boost {
        Some(boost) => shelf.boost(boost, text).map(|status| status.to_string()),
        None if shelf.has_poll(text) => shelf.status(text).map(|status| status.to_string()),
        None => {
            if let Some(json) = kept.get(&text.id) {
                return closed(json, &reader, text);
            }
            let status = shelf.common(text)?.to_string();
            let json: Arc<str> = status.strip_suffix('}')?.into();
            app.statuses.put(version, text.id, stamp(text), Arc::clone(&json));
            closed(&json, &reader, text)
        }
    };
    Ok(rows.iter().filter_map(entry).collect())
}

fn own(conn: &mut Conn, texts: &[&Text], reader: Id) -> Result<Around, storage::Error> {
    let ids: Vec<Id> = texts.iter().map(|text| text.id).collect();
    let roots: Vec<Id> = texts.iter().filter_map(|text| text.root_id).collect();
    if ids.is_empty() { Ok(Around::default()) } else { around::of_reader(conn, &ids, &roots, reader) }
}

/// A status with what is its reader's own, and its last brace; none when a filter hides it.
fn closed(open: &str, reader: &Reader<'_>, text: &Text) -> Option<String> {
    let mut json = String::with_capacity(open.len() + 160);
    json.push_str(open);
    for (name, value) in reader.of(text)? {
        // Writing to a `String` cannot fail.
        let _ = write!(json, ",\"{name}\":{value}");
    }
    json.push('}');
    Some(json)
}
