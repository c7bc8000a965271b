//! Where a text of ours has arrived: of how many partners that get it, at how many, and since when.

use serde_json::{Value, json};

use crate::actions::{Error, partner};
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::storage::{Conn, partners, revisions, texts};

/// `{"of", "at", "hosts": [{"host", "state", "at"}]}`. The hosts are told to members alone; a text that is not
/// published, stays in the house or came from elsewhere goes to nobody.
pub(super) fn of(conn: &mut Conn, text: &Text, for_member: bool) -> Result<Value, Error> {
    let network = text.audience == "network";
    let mut hosts = Vec::new();
    let mut taken = 0_u32;
    if text.local && text.state == "published" && (network || text.audience == "public") {
        let there = texts::arrivals(conn, text.id)?;
        let since = shown_since(conn, text)?;
        let partners = partners::mutual(conn)?.into_iter();
        for partner in partners.filter(|partner| !network || (partner.network_grant && partner.capable)) {
            let at = there.iter().find(|(host, at)| *host == partner.host && *at >= since).map(|(_, at)| *at);
            taken += u32::from(at.is_some());
            let state = match at {
                Some(_) => "arrived",
                None if partner.error_class.is_some() => "failing",
                None => "waiting",
            };
            hosts.push(json!({"host": partner.host, "state": state, "at": at.map(|at| Timestamp(at).rfc3339())}));
        }
    }
    let of = hosts.len();
    Ok(json!({"of": of, "at": taken, "hosts": if for_member { hosts } else { Vec::new() }}))
}

/// The same for a withdrawn text: at how many of the places where it was it has been erased, by their own word.
pub(super) fn erased(conn: &mut Conn, text: &Text) -> Result<Value, Error> {
    let places = partner::erased_at(conn, text)?;
    let at = places.iter().filter(|(_, at)| at.is_some()).count();
    let hosts: Vec<Value> = places
        .iter()
        .map(|(host, at)| {
            let state = if at.is_some() { "erased" } else { "waiting" };
            json!({"host": host, "state": state, "at": at.map(|at| Timestamp(at).rfc3339())})
        })
        .collect();
    Ok(json!({"of": places.len(), "at": at, "hosts": hosts}))
}

/// When the revision that readers see was published: what arrived before was an older one.
fn shown_since(conn: &mut Conn, text: &Text) -> Result<i64, Error> {
    let shown = revisions::get(conn, text.id, text.revision)?;
    Ok(shown.and_then(|shown| shown.published_at).unwrap_or(text.updated_at))
}
