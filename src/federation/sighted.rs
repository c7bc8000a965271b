//! What our fetches from partners and their requests to us show of their health: noted where it is new.

use std::time::{Duration, Instant};

use axum::http::{HeaderMap, Method};
use url::Url;

use super::error::Refusal;
use super::inbox::receive::Delivery;
use super::keyring;
use super::knock::Unanswered;
use super::outbox::verdict;
use super::policy;
use super::resolve::{self, FetchError};
use super::signature::gate;
use crate::actions::health::{self, Sight};
use crate::app::App;
use crate::dialer::{Answer, DialError};
use crate::domain::fault::Fault;
use crate::domain::peer;
use crate::domain::time::Timestamp;
use crate::storage::{self, partners};

/// Waits for the answer to a fetch, if we may fetch there, and notes what it shows of a partner; other hosts are not kept.
///
/// # Errors
/// `Never` where we may not; the dialer's; the database's.
pub async fn watch(
    app: &App,
    url: &Url,
    asking: impl Future<Output = Result<Answer, Unanswered>>,
) -> Result<Answer, FetchError> {
    policy::may_reach(app, url)?;
    let host = peer::of_address(url.as_str()).unwrap_or_default();
    let began = Instant::now();
    let answered = asking.await;
    let seen = match &answered {
        Ok(answer) => Ok(answer),
        Err(Unanswered::Dial(error)) => Err(*error),
        Err(Unanswered::Storage(error)) => return Err(FetchError::Storage(error.clone())),
    };
    fetched(app, &host, seen, began.elapsed()).await?;
    let answer = answered?;
    policy::may_reach(app, &answer.final_url)?;
    Ok(answer)
}

async fn fetched(
    app: &App,
    host: &str,
    answered: Result<&Answer, DialError>,
    took: Duration,
) -> Result<(), FetchError> {
    let sight = sight_of(app.now(), answered, took);
    let now = app.now().0;
    let known = app.db.read(|conn| {
        let partner = partners::get(conn, host)?.is_some();
        let failing = partner && storage::health::get(conn, host, health::FETCH)?.is_some_and(|way| way.failures > 0);
        Ok::<_, storage::Error>((partner, failing))
    })?;
    let (is_partner, failing) = known;
    if !is_partner || !(failing || sight.class.is_some() || health::worth_noting(host, health::FETCH, &sight, now)) {
        return Ok(());
    }
    let host = host.to_owned();
    let noted = app.db.write_unseen(move |tx| health::note(tx, &host, health::FETCH, &sight, now)).await;
    noted.map_err(FetchError::Storage)
}

/// By how much the clock of a partner is ahead, where that alone stands in the way of an answer; a day at most.
///
/// # Errors
/// The database's.
pub fn only_its_clock(app: &App, answer: &Answer) -> Result<Option<i64>, FetchError> {
    const DAY_MS: i64 = 24 * 3_600_000;
    let ahead_ms = verdict::clock_ahead(answer, app.now());
    if verdict::class(answer, ahead_ms) != Some(Fault::Clock) {
        return Ok(None);
    }
    let host = peer::of_address(answer.final_url.as_str()).unwrap_or_default();
    let partner = app.db.read(|conn| partners::get(conn, &host))?;
    Ok(ahead_ms.filter(|ahead| ahead.saturating_abs() <= DAY_MS && partner.is_some()))
}

fn sight_of(now: Timestamp, answered: Result<&Answer, DialError>, took: Duration) -> Sight {
    let millis = Some(i64::try_from(took.as_millis()).unwrap_or(i64::MAX));
    match answered {
        Err(error) => Sight { class: Some(error.class()), millis, ..Sight::default() },
        Ok(answer) => {
            let ahead_ms = verdict::clock_ahead(answer, now);
            // A document that is absent or gone is an answer of a server that works.
            let works = |class: &Fault| matches!(class, Fault::Gone | Fault::Refused);
            // So is one that says that nothing has changed.
            let class = verdict::class(answer, ahead_ms).filter(|class| !works(class) && answer.status != 304);
            let class = class.map(Fault::as_str);
            Sight { class, status: Some(answer.status), millis, ahead_ms, said: verdict::said(answer) }
        }
    }
}

/// A request to an inbox that was refused for its time or its signature: noted where it claims to come from a partner.
/// For the time the signature has to fit the partner's key, so that nobody can speak ill of another's clock.
///
/// # Errors
/// The database's.
pub async fn refused(app: &App, delivery: &Delivery, refusal: &Refusal) -> Result<(), storage::Error> {
    let Delivery { target, headers, body } = delivery;
    let untimely = matches!(refusal.name, "stale" | "future" | "expired");
    if !untimely && refusal.name != "signature" {
        return Ok(());
    }
    let Some(signed) = signed_at(headers) else { return Ok(()) };
    // Read as if it were the moment of its signing: then only the time was wrong, if anything was.
    let (host, scheme) = (app.host(), app.config.server.base_url.scheme());
    let Ok(claim) = gate::read(&Method::POST, target, headers, body, &host, scheme, signed) else { return Ok(()) };
    let Some(theirs) = resolve::host_of(claim.key_id.as_str()) else { return Ok(()) };
    if app.db.read(|conn| partners::get(conn, &theirs))?.is_none() {
        return Ok(());
    }
    let known = keyring::known(app, claim.key_id.as_str()).ok().flatten();
    let fits = known.is_some_and(|known| claim.verify(&known.key));
    let (class, ahead_ms) = match (untimely, fits) {
        (true, true) => (Fault::Clock, Some(signed.0.saturating_sub(app.now().0))),
        (true, false) => return Ok(()),
        (false, _) => (Fault::Signature, None),
    };
    let sight = Sight { class: Some(class.as_str()), ahead_ms, ..Sight::default() };
    let now = app.now().0;
    app.db.write_unseen(move |tx| health::note(tx, &theirs, health::RECEIVE, &sight, now)).await
}

/// The time in the `Date` of a request.
fn signed_at(headers: &HeaderMap) -> Option<Timestamp> {
    Timestamp::parse_http(headers.get("date")?.to_str().ok()?)
}

/// A signed request of a partner was taken: what failed before works.
///
/// # Errors
/// The database's.
pub fn received(tx: &mut storage::Conn, host: &str, now: i64) -> Result<(), storage::Error> {
    storage::health::works(tx, host, health::RECEIVE, now)
}
