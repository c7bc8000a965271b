//! Who asks for a document: the node of a partner, by its signature, or anybody.

use axum::http::{HeaderMap, Method, StatusCode, Uri};

use super::error::Refusal;
use super::signature::gate;
use super::{policy, resolve};
use crate::actions::{Viewer, policy as may};
use crate::app::App;

/// Judges the signature of a GET. Without one the caller is anybody; a wrong one is refused, not passed over.
///
/// # Errors
/// 400 and 401 of the gate; 401 without a signature where only signed requests may read; 403 for a host that may not come
/// in; 503 when the key cannot be had for now.
pub async fn viewer(app: &App, uri: &Uri, headers: &HeaderMap) -> Result<Viewer, Refusal> {
    if !headers.contains_key("signature") {
        return if may::wants_signatures(app) {
            let sentence = "This node answers signed requests only.";
            Err(Refusal::new(StatusCode::UNAUTHORIZED, "signature-missing", sentence))
        } else {
            Ok(Viewer::Anyone)
        };
    }
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let scheme = app.config.server.base_url.scheme();
    let claim = gate::read(&Method::GET, target, headers, &[], &app.host(), scheme, app.now())?;
    policy::admit(app, claim.key_id.as_str())?;
    let found = resolve::key(app, claim.key_id.as_str()).await;
    let (key, actor) = match found {
        Ok(found) => found,
        Err(resolve::FetchError::Later(sentence)) => return Err(Refusal::later("key-fetch", sentence)),
        Err(error) => return Err(Refusal::new(StatusCode::UNAUTHORIZED, "key", error.to_string())),
    };
    let fits = claim.verify(&key)
        || matches!(fresh(app, &actor.uri, claim.key_id.as_str()).await, Some(key) if claim.verify(&key));
    if !fits {
        return Err(Refusal::new(StatusCode::UNAUTHORIZED, "signature", "The signature does not fit the key."));
    }
    if actor.kind == "application" {
        // A node that asks is up: what waits for it goes out at once.
        let (host, now) = (actor.host.clone(), app.now().0);
        app.db.write(move |tx| crate::storage::deliveries::revive(tx, &host, now)).await?;
        app.wake.lanes.notify_one();
        return Ok(Viewer::Node { host: actor.host });
    }
    Ok(Viewer::Anyone)
}

/// The key after one fresh look at its owner, who may have changed it (rule R7).
async fn fresh(app: &App, owner: &str, key_id: &str) -> Option<crate::keys::PublicKey> {
    resolve::refetch_key(app, owner).await.ok()?;
    resolve::known_key(app, key_id).ok().flatten().map(|(key, _)| key)
}
