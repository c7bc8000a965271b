//! Where a text of ours has arrived: of how many partners that get it, at how many, since when, and why not yet.

use crate::domain::time::Timestamp;
use crate::storage::partners::{self, Partner};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, revisions};

use super::error::Error;
use super::health::{self, Trouble};

/// A partner on the way of a text.
#[derive(Clone, Debug)]
pub struct Stop {
    /// The partner.
    pub partner: Partner,
    /// When the revision that readers see arrived there, in milliseconds since 1970.
    pub at: Option<i64>,
    /// What stands in its way, where it has not arrived.
    pub trouble: Option<Trouble>,
}

impl Stop {
    /// `arrived`, `failing` or `waiting`.
    pub fn state(&self) -> &'static str {
        match (self.at, &self.trouble) {
            (Some(_), _) => "arrived",
            (None, Some(_)) => "failing",
            (None, None) => "waiting",
        }
    }
}

/// Every partner that a text goes to, by host. None for a text that is not published, stays in the house or came from
/// elsewhere.
///
/// # Errors
/// The database's.
pub fn stops(conn: &mut Conn, text: &Text, lang: &str, now: Timestamp) -> Result<Vec<Stop>, Error> {
    let network = text.audience == "network";
    if !text.local || text.state != "published" || !(network || text.audience == "public") {
        return Ok(Vec::new());
    }
    let there = texts::arrivals(conn, text.id)?;
    let since = shown_since(conn, text)?;
    let getting = partners::mutual(conn)?;
    let getting = getting.into_iter().filter(|partner| !network || (partner.network_grant && partner.capable));
    let stops = getting.map(|partner| {
        let at = there.iter().find(|(host, at)| *host == partner.host && *at >= since).map(|(_, at)| *at);
        let trouble = if at.is_some() { None } else { health::of(conn, &partner, lang, now)?.trouble };
        Ok(Stop { partner, at, trouble })
    });
    stops.collect()
}

/// When the revision that readers see was published: what arrived before was an older one.
fn shown_since(conn: &mut Conn, text: &Text) -> Result<i64, Error> {
    let shown = revisions::get(conn, text.id, text.revision)?;
    Ok(shown.and_then(|shown| shown.published_at).unwrap_or(text.updated_at))
}
