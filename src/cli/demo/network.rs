//! The institutions of the demo becoming partners of each other.

use std::time::{Duration, Instant};

use crate::actions::{Error, partner};
use crate::app::App;
use crate::storage::partners;

use super::house::{House, Open, told};

/// How long a request may take to arrive before the demo gives up refusing it.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often the demo looks whether a request has arrived.
const PACE: Duration = Duration::from_millis(50);

/// Lets every institution ask every other one, which makes both partners at once. The one at the place `refusing` does not
/// ask the first, and refuses its request.
///
/// # Errors
/// A sentence, when a database fails or the request that is to be refused does not arrive.
pub async fn join(houses: &[House], opens: &[Open], refusing: Option<usize>) -> Result<(), String> {
    let asking = opens.iter().enumerate().map(|(place, open)| async move {
        let others = houses.iter().enumerate();
        for (_, house) in others.filter(|(other, _)| *other != place && (*other != 0 || Some(place) != refusing)) {
            ask(&open.app, &house.authority()).await.map_err(|error| told(&error))?;
        }
        Ok::<_, String>(())
    });
    futures_util::future::try_join_all(asking).await?;
    match (houses.first(), refusing.and_then(|place| opens.get(place))) {
        (Some(first), Some(open)) => refuse(&open.app, &first.authority()).await,
        _ => Ok(()),
    }
}

/// Asks, unless the two are partners from an earlier run.
async fn ask(app: &App, host: &str) -> Result<(), Error> {
    let known = app.db.read(|conn| partners::get(conn, host).map_err(Error::from))?;
    if known.is_some_and(|known| partner::state(&known) == "mutual") {
        return Ok(());
    }
    partner::ask(app, host).await
}

async fn refuse(app: &App, host: &str) -> Result<(), String> {
    let end = Instant::now() + PATIENCE;
    loop {
        let known = app.db.read(|conn| partners::get(conn, host).map_err(Error::from)).map_err(|error| told(&error))?;
        if known.is_some_and(|known| known.their_follow.is_some()) {
            return partner::refuse(app, host).await.map_err(|error| told(&error));
        }
        if Instant::now() >= end {
            return Err(format!("the request of {host} did not arrive; see log.txt in its folder"));
        }
        tokio::time::sleep(PACE).await;
    }
}
