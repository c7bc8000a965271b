//! The engines: sequencer, lanes, digestion, jobs. Each claims with a lease, is woken by a bell, and looks by itself
//! once a second for what another process has written.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use crate::actions::{self, members, peer};
use crate::app::{App, news};
use crate::config::Database;
use crate::federation::inbox::digest;
use crate::federation::outbox::{lane, sequencer};
use crate::storage::{self, deliveries, inbox_refusals, jobs, received};
use crate::telemetry::metrics;

use super::{erased, queue};

/// At most so many lanes at work, and of those that fail at most a quarter (federation.md, promise 3).
const LANES: usize = 256;
const FAILING: usize = LANES / 4;
/// How many activities are digested at once.
const DIGESTERS: usize = 8;
/// How many jobs run at once.
const JOBS: usize = 4;
/// How long an activity to digest may be left before another process takes it, in milliseconds; digesting it twice changes
/// nothing.
const DIGEST_LEASE_MS: i64 = 20_000;
/// How often an engine looks without having been called.
const LOOK: Duration = Duration::from_secs(1);
/// How long an engine waits after the database failed.
const PAUSE: Duration = Duration::from_secs(2);

/// How often refusals are written down.
const COUNTING: Duration = Duration::from_secs(5);
/// For so many days.
const REFUSALS_DAYS: i64 = 30;
/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// Tells every engine to stop.
pub type Stop = watch::Receiver<bool>;

/// Starts every engine; each ends when `stop` says so and what it has begun is done.
pub fn start(app: &Arc<App>, stop: &Stop) -> JoinSet<()> {
    let mut engines = JoinSet::new();
    engines.spawn(tell(Arc::clone(app), stop.clone()));
    engines.spawn(deliver(Arc::clone(app), stop.clone()));
    engines.spawn(digest(Arc::clone(app), stop.clone()));
    engines.spawn(work(Arc::clone(app), stop.clone()));
    engines.spawn(remember(Arc::clone(app), stop.clone()));
    engines.spawn(count(Arc::clone(app), stop.clone()));
    engines.spawn(news::run(Arc::clone(app), stop.clone()));
    engines
}

/// What a start finds lying about: leases of a process that was killed, hosts that failed, partners to catch up with.
///
/// # Errors
/// The database's.
pub async fn recover(app: &Arc<App>) -> Result<(), storage::Error> {
    let (shared, now) = (Arc::clone(app), app.now().0);
    app.db
        .write(move |tx| {
            if matches!(shared.config.storage.database, Database::Sqlite(_)) {
                received::release_all(tx)?;
                jobs::release_all(tx)?;
                deliveries::release_all(tx)?;
            }
            deliveries::probe_all(tx, now)?;
            // Another mode may make something else of the list.
            peer::enforce(tx, &peer::Means::of(&shared), None).map_err(unusable)?;
            queue::plan_start(tx, &shared, now)
        })
        .await
}

fn unusable(error: actions::Error) -> storage::Error {
    match error {
        actions::Error::Storage(error) => error,
        other => storage::Error::Unusable(other.to_string()),
    }
}

/// Writes down who was here and what the inboxes refused, so that it outlives the process; a flood of refusals costs one write a while.
async fn count(app: Arc<App>, mut stop: Stop) {
    let bell = Notify::new();
    let mut written: BTreeMap<&'static str, u64> = BTreeMap::new();
    loop {
        let going = pause(&bell, &mut stop, COUNTING).await;
        if let Err(error) = members::write_seen(&app).await {
            tracing::error!(%error, "who was here today cannot be written down");
        }
        let counted = metrics::INBOX_REFUSED.all();
        let fresh = |(reason, count): &(&'static str, u64)| {
            let more = count.saturating_sub(written.get(reason).copied().unwrap_or(0));
            i64::try_from(more).ok().filter(|more| *more > 0).map(|more| (*reason, more))
        };
        let more: Vec<(&'static str, i64)> = counted.iter().filter_map(fresh).collect();
        if !more.is_empty() {
            let day = app.now().0.div_euclid(DAY_MS);
            let kept = app.db.write_unseen(move |tx| {
                inbox_refusals::forget(tx, day - REFUSALS_DAYS)?;
                more.iter().try_for_each(|(reason, count)| inbox_refusals::add(tx, day, reason, *count))
            });
            match kept.await {
                Ok(()) => written = counted.into_iter().collect(),
                Err(error) => tracing::error!(%error, "refusals cannot be counted; they are with the next ones"),
            }
        }
        if !going {
            return;
        }
    }
}

async fn pause(bell: &Notify, stop: &mut Stop, longest: Duration) -> bool {
    tokio::select! {
        () = bell.notified() => {}
        () = tokio::time::sleep(longest) => {}
        _ = stop.changed() => {}
    }
    !*stop.borrow()
}

async fn tell(app: Arc<App>, mut stop: Stop) {
    let holder = app.ids.secret();
    loop {
        let told = if app.is_closed() { Ok(0) } else { sequencer::run(&app, &holder).await };
        if let Err(error) = told {
            tracing::error!(%error, "the sequencer could not go on; it tries again");
            tokio::time::sleep(PAUSE).await;
        }
        if !pause(&app.wake.sequencer, &mut stop, LOOK).await {
            return;
        }
    }
}

/// Keeps the list of what was erased outside the database, a second behind at most.
async fn remember(app: Arc<App>, mut stop: Stop) {
    let never = Notify::new();
    let mut written = None;
    loop {
        let outcome = match &mut written {
            None => erased::Written::of(&app.config).map(|known| written = Some(known)),
            Some(written) => written.follow(&app),
        };
        if let Err(error) = outcome {
            tracing::error!(%error, "the list of what was erased cannot be written");
        }
        if !pause(&never, &mut stop, LOOK).await {
            return;
        }
    }
}

async fn deliver(app: Arc<App>, mut stop: Stop) {
    let mut busy: JoinSet<String> = JoinSet::new();
    let mut hosts: HashSet<String> = HashSet::new();
    loop {
        while let Some(Ok(host)) = busy.try_join_next() {
            hosts.remove(&host);
        }
        let free = LANES.saturating_sub(busy.len());
        match claim_lanes(&app, free).await {
            Ok(lanes) => {
                for lane in lanes {
                    hosts.insert(lane.host.clone());
                    busy.spawn(run_lane(Arc::clone(&app), lane));
                }
            }
            Err(error) => {
                tracing::error!(%error, "lanes cannot be claimed");
                tokio::time::sleep(PAUSE).await;
            }
        }
        let finished = async {
            match busy.join_next().await {
                Some(Ok(host)) => Some(host),
                Some(Err(_)) => None,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            host = finished => { host.map(|host| hosts.remove(&host)); }
            going = pause(&app.wake.lanes, &mut stop, LOOK) => if !going { break },
        }
    }
    // What is in flight has its deadline; what was taken is noted, the rest goes out after the next start.
    while busy.join_next().await.is_some() {}
}

async fn claim_lanes(app: &Arc<App>, free: usize) -> Result<Vec<deliveries::Lane>, storage::Error> {
    if free == 0 || app.is_closed() {
        return Ok(vec![]);
    }
    let now = app.now().0;
    if !app.db.read(|conn| deliveries::any_due(conn, now))? {
        return Ok(vec![]);
    }
    let healthy = i64::try_from(free).unwrap_or(0);
    let failing = i64::try_from(free.min(FAILING)).unwrap_or(0);
    app.db.write_unseen(move |tx| deliveries::claim(tx, now, now + lane::LEASE_MS, healthy, failing)).await
}

async fn run_lane(app: Arc<App>, lane: deliveries::Lane) -> String {
    let host = lane.host.clone();
    if let Err(error) = lane::work(&app, lane).await {
        tracing::error!(%error, host, "a lane stopped; it goes on when its lease has run out");
    }
    host
}

async fn digest(app: Arc<App>, mut stop: Stop) {
    let mut busy: JoinSet<()> = JoinSet::new();
    loop {
        let claimed = match claim_received(&app).await {
            Ok(claimed) => claimed,
            Err(error) => {
                tracing::error!(%error, "received activities cannot be claimed");
                tokio::time::sleep(PAUSE).await;
                vec![]
            }
        };
        let idle = claimed.is_empty();
        // Activities about one object are digested one after another, in the order in which they came.
        for queue in by_root(claimed) {
            while busy.len() >= DIGESTERS {
                busy.join_next().await;
            }
            busy.spawn(digest_queue(Arc::clone(&app), queue));
        }
        while busy.join_next().await.is_some() {}
        if *stop.borrow() || (idle && !pause(&app.wake.digest, &mut stop, LOOK).await) {
            return;
        }
    }
}

async fn claim_received(app: &Arc<App>) -> Result<Vec<received::Received>, storage::Error> {
    let now = app.now().0;
    if !app.db.read(|conn| received::any_due(conn, now))? {
        return Ok(vec![]);
    }
    app.db.write_unseen(move |tx| received::claim(tx, now, now + DIGEST_LEASE_MS, 200)).await
}

fn by_root(claimed: Vec<received::Received>) -> Vec<Vec<received::Received>> {
    let mut queues: Vec<Vec<received::Received>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for row in claimed {
        let place = *places.entry(row.root.clone()).or_insert(queues.len());
        match queues.get_mut(place) {
            Some(queue) => queue.push(row),
            None => queues.push(vec![row]),
        }
    }
    queues
}

async fn digest_queue(app: Arc<App>, queue: Vec<received::Received>) {
    for row in queue {
        let id = row.id;
        if let Err(error) = digest::one(&app, row).await {
            tracing::error!(%error, id, "an activity could not be digested; it waits for its lease to run out");
            return;
        }
    }
}

async fn work(app: Arc<App>, mut stop: Stop) {
    let mut busy: JoinSet<()> = JoinSet::new();
    loop {
        while busy.try_join_next().is_some() {}
        let free = i64::try_from(JOBS.saturating_sub(busy.len())).unwrap_or(0);
        match queue::claim(&app, free).await {
            Ok(jobs) => {
                for job in jobs {
                    busy.spawn(queue::run(Arc::clone(&app), job));
                }
            }
            Err(error) => {
                tracing::error!(%error, "jobs cannot be claimed");
                tokio::time::sleep(PAUSE).await;
            }
        }
        if !pause(&app.wake.jobs, &mut stop, LOOK).await {
            break;
        }
    }
    while busy.join_next().await.is_some() {}
}
