//! Where a text of ours has arrived, as the API tells it.

use serde_json::{Map, Value, json};

use crate::actions::{Error, arrival, partner};
use crate::domain::time::Timestamp;
use crate::storage::Conn;
use crate::storage::texts::Text;

/// `{"of", "at", "hosts": [{"host", "state", "at"}]}`; a host that is `failing` has a `reason` too. The hosts are told to
/// members alone; a text that is not published, stays in the house or came from elsewhere goes to nobody.
pub(super) fn of(conn: &mut Conn, text: &Text, for_member: bool, now: Timestamp) -> Result<Value, Error> {
    let stops = arrival::stops(conn, text, "en", now)?;
    let taken = stops.iter().filter(|stop| stop.at.is_some()).count();
    let host = |stop: &arrival::Stop| {
        let mut host = Map::from_iter([
            ("host".to_owned(), json!(stop.partner.host)),
            ("state".to_owned(), json!(stop.state())),
            ("at".to_owned(), json!(stop.at.map(|at| Timestamp(at).rfc3339()))),
        ]);
        if let Some(trouble) = &stop.trouble {
            host.insert("reason".to_owned(), json!(trouble.sentence));
        }
        Value::Object(host)
    };
    let hosts: Vec<Value> = if for_member { stops.iter().map(host).collect() } else { Vec::new() };
    Ok(json!({"of": stops.len(), "at": taken, "hosts": hosts}))
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
