//! Whom this node talks to, asked before anything is fetched, taken or answered (federation.md, R8 and section 10).

use axum::http::StatusCode;
use url::Url;

use super::error::Refusal;
use super::resolve::FetchError;
use crate::actions::policy::{self, Verdict};
use crate::app::App;
use crate::domain::peer;

/// Whether a request signed by a key at this address may come in.
///
/// # Errors
/// 403 for a blocked host and for one that the mode does not admit.
pub fn admit(app: &App, key_id: &str) -> Result<(), Refusal> {
    let host = peer::of_address(key_id).unwrap_or_default();
    let refuse = |name, sentence: &str| Err(Refusal::new(StatusCode::FORBIDDEN, name, sentence));
    match app.db.read(|conn| policy::verdict(conn, app, &host))? {
        Verdict::Admitted | Verdict::Limited | Verdict::Held => Ok(()),
        Verdict::Blocked => refuse("blocked", "This node does not take anything from your host."),
        Verdict::NotAdmitted => {
            refuse("not-admitted", "This node does not let your host in; its admin decides whom it talks to.")
        }
    }
}

/// Whether anything may be fetched from an address.
///
/// # Errors
/// `Never` for a blocked host and for one that the mode does not admit.
pub fn may_reach(app: &App, address: &Url) -> Result<(), FetchError> {
    let host = peer::of_address(address.as_str()).unwrap_or_default();
    match app.db.read(|conn| policy::verdict(conn, app, &host)).map_err(FetchError::Storage)? {
        Verdict::Admitted | Verdict::Limited | Verdict::Held => Ok(()),
        Verdict::Blocked => Err(FetchError::Never(format!("{host} is blocked here"))),
        Verdict::NotAdmitted => {
            let mode = app.config.federation.mode.as_str();
            Err(FetchError::Never(format!("federation.mode is \"{mode}\", which does not let us talk to {host}")))
        }
    }
}
