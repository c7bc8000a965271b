//! One attempt to one inbox: sign, post, read the answer.

use std::time::Instant;

use bytes::Bytes;
use url::Url;

use super::verdict::{self, Outcome};
use crate::app::App;
use crate::dialer::Request;
use crate::domain::ids::Id;
use crate::federation::signature::cavage;
use crate::storage::{self, actors};
use crate::telemetry::metrics;

/// What we send, as every peer does.
const CONTENT_TYPE: &str = "application/activity+json";

/// Sends one activity, signed afresh by its actor (rule S2).
///
/// # Errors
/// The database's, when the keys cannot be read.
pub async fn post(app: &App, actor: Id, inbox: &str, body: String) -> Result<Outcome, storage::Error> {
    let Ok(url) = Url::parse(inbox) else {
        return Ok(verdict::no_address(inbox));
    };
    let keys = app.signing_keys(actor)?;
    let uri = app.db.read(|conn| actors::by_id(conn, actor))?.uri;
    let body = Bytes::from(body);
    let key_id = format!("{uri}#main-key");
    let headers = cavage::sign_post(&keys, &key_id, &url, &body, CONTENT_TYPE, app.now(), &[]);
    let request = Request { method: http::Method::POST, url, headers, body: Some(body), max_body: 64 * 1024 };
    let began = Instant::now();
    let answered = app.dialer.send(request).await;
    let millis = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    metrics::ATTEMPT_TIME.observe(began.elapsed());
    Ok(match answered {
        Ok(answer) => verdict::read(app, &answer, millis),
        Err(error) => verdict::unreachable(error, millis),
    })
}
