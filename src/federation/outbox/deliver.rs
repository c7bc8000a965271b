//! One attempt to one inbox: sign, post, read the answer.

use std::time::Instant;

use bytes::Bytes;
use url::Url;

use super::verdict::{self, Outcome};
use crate::app::App;
use crate::federation::followers::header as synchronisation;
use crate::federation::knock::{self, Unanswered};
use crate::federation::partnership::header::{self, Mark};
use crate::federation::signature::sending::Sender;
use crate::storage::log::Activity;
use crate::storage::{self, actors};
use crate::telemetry::metrics;

/// Sends one activity, signed afresh by its actor in the way that the host takes (rules S2 to S4), with its place in our
/// log where it has one, and with what its followers there come to (FEP-8fcf) where it is said to them.
///
/// # Errors
/// The database's, when the keys cannot be read.
pub async fn post(
    app: &App,
    activity: &Activity,
    inbox: &str,
    body: String,
    place: Option<&Mark>,
) -> Result<Outcome, storage::Error> {
    let Ok(url) = Url::parse(inbox) else {
        return Ok(verdict::no_address(inbox));
    };
    let (actor, followers) = app.db.read(|conn| {
        let actor = actors::by_id(conn, activity.actor_id)?;
        let followers = synchronisation::of_delivery(conn, app, &actor, activity, inbox)?;
        Ok::<_, storage::Error>((actor, followers))
    })?;
    let sender = Sender { keys: app.signing_keys(actor.id)?, actor: actor.uri };
    let place = place.map(Mark::write);
    let place = place.as_deref().map(|place| (header::LOG, place));
    let followers = followers.as_deref().map(|followers| (synchronisation::NAME, followers));
    let extra: Vec<_> = place.into_iter().chain(followers).collect();
    let began = Instant::now();
    let answered = knock::post(app, &sender, &url, &Bytes::from(body), &extra).await;
    let millis = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    metrics::ATTEMPT_TIME.observe(began.elapsed());
    match answered {
        Ok(answer) => Ok(verdict::read(app, &answer, millis)),
        Err(Unanswered::Dial(error)) => Ok(verdict::unreachable(error, millis)),
        Err(Unanswered::Storage(error)) => Err(error),
    }
}
