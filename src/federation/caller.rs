//! Who asks for a document: the node of a partner, by its signature, or anybody.

use axum::http::{HeaderMap, Method, StatusCode, Uri};

use super::error::Refusal;
use super::keyring;
use super::policy;
use super::signature::gate;
use crate::actions::{Viewer, policy as may};
use crate::app::App;
use crate::storage::actors::Actor;

/// Judges the signature of a GET; a 401 says which one would be taken.
///
/// # Errors
/// A [`Refusal`] with its challenge.
pub async fn viewer(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Viewer, Refusal> {
    judged(app, uri, headers).await.map_err(|refusal| refusal.challenging(headers, false))
}

/// The actor that signed a GET, of whatever kind; none without a signature where that is allowed.
///
/// # Errors
/// As [`viewer`].
pub async fn signer(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Option<Actor>, Refusal> {
    signed(app, uri, headers).await.map_err(|refusal| refusal.challenging(headers, false))
}

async fn judged(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Viewer, Refusal> {
    let Some(actor) = signed(app, uri, headers).await?.filter(|actor| actor.kind == "application") else {
        return Ok(Viewer::Anyone);
    };
    // A node that asks is up: what waits for it goes out at once.
    let (host, now) = (actor.host.clone(), app.now().0);
    app.db.write_unseen(move |tx| crate::storage::deliveries::revive(tx, &host, now)).await?;
    app.wake.lanes.notify_one();
    Ok(Viewer::Node { host: actor.host })
}

/// Judges the signature of a GET. Without one the caller is anybody; a wrong one is refused, not passed over.
///
/// # Errors
/// 400 and 401 of the gate; 401 without a signature where only signed requests may read; 403 for a host that may not come
/// in; 503 when the key cannot be had for now.
async fn signed(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Option<Actor>, Refusal> {
    if !headers.contains_key("signature") {
        return if may::wants_signatures(app) {
            let sentence = "This node answers signed requests only.";
            Err(Refusal::new(StatusCode::UNAUTHORIZED, "signature-missing", sentence))
        } else {
            Ok(None)
        };
    }
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let scheme = app.config.server.base_url.scheme();
    let claim = gate::read(&Method::GET, target, headers, &[], &app.host(), scheme, app.now())?;
    policy::admit(app, claim.key_id.as_str())?;
    Ok(Some(keyring::signer(app, &claim).await?))
}
