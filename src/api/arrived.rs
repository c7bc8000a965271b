//! Where a text of ours has arrived, as the API tells it.

use serde_json::{Value, json};

use crate::actions::{Error, arrival};
use crate::domain::time::Timestamp;
use crate::storage::Conn;
use crate::storage::texts::Text;

/// `{"of", "at", "hosts": [{"host", "state", "at"}]}`; a host that is `failing` has a `reason` too. The hosts are told to
/// members alone; a text that is not published, stays in the house or came from elsewhere goes to nobody.
pub(super) fn of(conn: &mut Conn, text: &Text, for_member: bool, now: Timestamp) -> Result<Value, Error> {
    let stops = arrival::stops(conn, text, now)?;
    let taken = stops.iter().filter(|stop| stop.at.is_some()).count();
    let host = |stop: &arrival::Stop| {
        let mut host = json!({
            "host": stop.partner.host, "state": stop.state(), "at": stop.at.map(|at| Timestamp(at).rfc3339())
        });
        if let Some(trouble) = &stop.trouble {
            host["reason"] = json!(trouble.sentence);
        }
        host
    };
    let hosts: Vec<Value> = if for_member { stops.iter().map(host).collect() } else { Vec::new() };
    Ok(json!({"of": stops.len(), "at": taken, "hosts": hosts}))
}
