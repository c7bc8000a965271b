//! Notifications, one by one and in groups.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::actions::viewer;
use crate::actions::{self, Viewer};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::notifications::{KINDS, Notification};
use crate::storage::texts::Text;
use crate::storage::{Conn, actors, reports, texts};

use super::filtering::Place;
use super::{account, status};

/// What a page of notifications is about, loaded in a fixed number of queries.
pub struct Page {
    /// Accounts by number.
    pub accounts: HashMap<Id, Value>,
    /// Statuses by the number of the text.
    pub statuses: HashMap<Id, Value>,
    /// Reports by their number.
    pub reports: HashMap<Id, Value>,
}

impl Page {
    /// Loads what the rows are about, as far as the viewer may still read it.
    ///
    /// # Errors
    /// The database's.
    pub fn load(conn: &mut Conn, app: &App, viewer: &Viewer, rows: &[Notification]) -> Result<Self, actions::Error> {
        let mut people: Vec<Id> = rows.iter().map(|row| row.actor_id).collect();
        people.sort_unstable();
        people.dedup();
        let people = actors::by_ids(conn, &people)?;
        let about: Vec<Id> = rows.iter().filter_map(|row| row.text_id).collect();
        let mut readable: Vec<Text> = Vec::new();
        for text in texts::by_ids(conn, &about)? {
            match viewer::readable(conn, Some(text), viewer) {
                Ok(text) => readable.push(text),
                Err(actions::Error::NotFound | actions::Error::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        let statuses = status::many_at(conn, app, viewer, &readable, Place::Notifications)?;
        let statuses = statuses.into_iter().filter_map(|status| Some((status.get("id")?.as_str()?.to_owned(), status)));
        let mut by_number: HashMap<String, Value> = statuses.collect();
        let statuses =
            readable.iter().filter_map(|text| Some((text.id, by_number.remove(&status::number(text).to_string())?)));
        let (statuses, accounts) = (statuses.collect(), account::many(conn, app, &people)?);
        let mut reports = HashMap::new();
        for id in rows.iter().filter_map(|row| row.report_id) {
            reports.extend(report(conn, app, id)?.map(|report| (id, report)));
        }
        Ok(Self { accounts, statuses, reports })
    }

    /// Whether the row can be shown: clients know its kind, its person is known, and its text, if it has one, can still be read.
    fn shows(&self, row: &Notification) -> bool {
        KINDS.contains(&row.kind.as_str())
            && self.accounts.contains_key(&row.actor_id)
            && row.text_id.is_none_or(|text| self.statuses.contains_key(&text))
            && row.report_id.is_none_or(|report| self.reports.contains_key(&report))
    }

    /// One notification; none when what it is about can no longer be read.
    pub fn entity(&self, row: &Notification) -> Option<Value> {
        if !self.shows(row) {
            return None;
        }
        let mut entity = json!({
            "id": row.id.to_string(),
            "type": row.kind,
            "created_at": Timestamp(row.created_at).rfc3339_ms(),
            "group_key": group_key(row),
            "account": self.accounts.get(&row.actor_id)?,
        });
        let about = row.text_id.and_then(|text| self.statuses.get(&text));
        if let (Some(about), Some(members)) = (about, entity.as_object_mut()) {
            members.insert("status".to_owned(), about.clone());
        }
        if let (Some(report), Some(members)) = (self.report(row), entity.as_object_mut()) {
            members.insert("report".to_owned(), report.clone());
        }
        Some(entity)
    }

    fn report(&self, row: &Notification) -> Option<&Value> {
        row.report_id.and_then(|report| self.reports.get(&report))
    }

    /// The rows in groups, the newest group first; rows that cannot be shown are left out.
    pub fn groups(&self, rows: &[Notification]) -> Vec<Value> {
        let mut keys: Vec<String> = Vec::new();
        let mut grouped: HashMap<String, Vec<&Notification>> = HashMap::new();
        for row in rows.iter().filter(|row| self.shows(row)) {
            let key = group_key(row);
            if !grouped.contains_key(&key) {
                keys.push(key.clone());
            }
            grouped.entry(key).or_default().push(row);
        }
        keys.iter().filter_map(|key| self.group(key, grouped.get(key)?)).collect()
    }

    fn group(&self, key: &str, rows: &[&Notification]) -> Option<Value> {
        let (newest, oldest) = (rows.first()?, rows.last()?);
        let about = newest.text_id.and_then(|text| self.statuses.get(&text)).and_then(|status| status.get("id"));
        let people: Vec<String> = rows.iter().take(8).map(|row| row.actor_id.to_string()).collect();
        let mut group = json!({
            "group_key": key,
            "notifications_count": rows.len(),
            "type": newest.kind,
            // An integer, alone among all ids: so the clients' types have it.
            "most_recent_notification_id": newest.id,
            "page_min_id": oldest.id.to_string(),
            "page_max_id": newest.id.to_string(),
            "latest_page_notification_at": Timestamp(newest.created_at).rfc3339_ms(),
            "sample_account_ids": people,
            "status_id": about,
        });
        if let (Some(report), Some(members)) = (self.report(newest), group.as_object_mut()) {
            members.insert("report".to_owned(), report.clone());
        }
        Some(group)
    }
}

/// A report as an admin's client reads it; none when whom it is about is unknown.
///
/// # Errors
/// The database's.
pub fn report(conn: &mut Conn, app: &App, id: Id) -> Result<Option<Value>, actions::Error> {
    let Some(report) = reports::by_id(conn, id)? else { return Ok(None) };
    let Some(subject) = report.subject_id else { return Ok(None) };
    let mut statuses = Vec::new();
    for uri in report.ids() {
        statuses.extend(texts::by_uri(conn, &uri)?.map(|text| status::number(&text).to_string()));
    }
    let subject = actors::by_id(conn, subject)?;
    let closed = report.closed_at.map(|at| Timestamp(at).rfc3339_ms());
    Ok(Some(json!({
        "id": report.id.to_string(),
        "action_taken": closed.is_some(),
        "action_taken_at": closed,
        "category": "other",
        "comment": report.words,
        "forwarded": report.forwarded_at.is_some(),
        "created_at": Timestamp(report.created_at).rfc3339_ms(),
        "status_ids": statuses,
        "rule_ids": null,
        "target_account": account::one(conn, app, &subject)?,
    })))
}

/// The key of the group that a notification belongs to: favourites and boosts of one text stand together, and new followers.
pub fn group_key(row: &Notification) -> String {
    match (row.kind.as_str(), row.text_id) {
        (kind @ ("favourite" | "reblog"), Some(text)) => format!("{kind}-{text}"),
        ("follow", _) => "follow".to_owned(),
        _ => format!("ungrouped-{}", row.id),
    }
}
