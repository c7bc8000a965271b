//! Claim, run, record, back off: one match over what can be done later.

use std::sync::Arc;
use std::time::Duration;

use crate::actions::peer::purge::{self, Purged};
use crate::actions::{self, heard, index, later, partner, poll as polls, push, retention, second_look};
use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::federation::followers::look;
use crate::federation::partnership::{compare, cursor, handshake, neighbours, pull, recover};
use crate::federation::resolve::FetchError;
use crate::federation::threads;
use crate::storage::{self, Conn, jobs, moderated, partners, received};

use super::{letters, pushes, strays};

/// How long a job may be left before another process takes it, in milliseconds, and how often that is renewed.
const LEASE_MS: i64 = 15_000;
const RENEWAL: Duration = Duration::from_secs(5);
/// How long a failed job waits, in milliseconds times the square of its attempts, at most an hour.
const AGAIN_MS: i64 = 2_000;
const HOUR_MS: i64 = 3_600_000;
/// How often partners' logs are looked at although nothing seems to be missing: 15 minutes, in milliseconds.
const POLL_MS: i64 = 15 * 60_000;
/// How soon a log that is not open to us yet is asked again, in milliseconds.
const NOT_YET_MS: i64 = 1_000;
/// How often what is held of a partner is compared with what it holds: weekly, in milliseconds.
const WEEKLY_MS: i64 = 7 * 24 * HOUR_MS;
/// How soon a comparison goes on that has to wait for the log, in milliseconds.
const LOG_FIRST_MS: i64 = 5_000;
/// How soon a partner that did not answer after a restore is asked again, in milliseconds.
const RECOVER_MS: i64 = 60_000;
/// A request that is pending is sent again daily, in milliseconds.
const DAILY_MS: i64 = 24 * HOUR_MS;

/// What a start puts into the queue: a look at every partner's log, and cleaning.
///
/// # Errors
/// The database's.
pub fn plan_start(tx: &mut Conn, app: &App, now: i64) -> Result<(), storage::Error> {
    for known in partners::all(tx)? {
        if known.is_followed() {
            let weekly = known.checked_at.map_or(now, |last| last + app.delay(WEEKLY_MS));
            jobs::push(tx, app.ids.next(), &Job::Check { host: known.host.clone() }, weekly)?;
            let daily =
                storage::neighbours::of(tx, &known.host)?.map_or(now, |list| list.looked_at + app.delay(DAILY_MS));
            jobs::push(tx, app.ids.next(), &Job::Neighbours { host: known.host.clone() }, daily)?;
            jobs::push(tx, app.ids.next(), &Job::Pull { host: known.host }, now)?;
        }
    }
    for (host, since) in moderated::suspended(tx)? {
        jobs::push(tx, app.ids.next(), &Job::Purge { host }, since + purge::kept_for(app))?;
    }
    jobs::push(tx, app.ids.next(), &Job::Clean, now + HOUR_MS)
}

/// Claims what is due.
///
/// # Errors
/// The database's.
pub async fn claim(app: &Arc<App>, free: i64) -> Result<Vec<jobs::Job>, storage::Error> {
    ask_for_threads(app).await?;
    let now = app.now().0;
    if free == 0 || !app.db.read(|conn| jobs::any_due(conn, now))? {
        return Ok(vec![]);
    }
    app.db.write_unseen(move |tx| jobs::claim(tx, now, now + LEASE_MS, free)).await
}

/// Conversations that readers have opened are looked at, each at most every quarter of an hour.
async fn ask_for_threads(app: &Arc<App>) -> Result<(), storage::Error> {
    let opened = app.opened.take();
    if opened.is_empty() {
        return Ok(());
    }
    let shared = Arc::clone(app);
    app.db
        .write(move |tx| {
            let now = shared.now().0;
            for root in &opened {
                let known = storage::threads::of(tx, *root)?;
                let lately = known.as_ref().is_some_and(|known| known.checked_at > now - shared.delay(POLL_MS));
                if lately || !storage::threads::elsewhere(tx, *root)? {
                    continue;
                }
                let told = known.map_or(0, |known| known.told);
                storage::threads::put(tx, &storage::threads::Thread { text_id: *root, told, checked_at: now })?;
                jobs::push(tx, shared.ids.next(), &Job::Thread { root: *root }, now)?;
            }
            Ok(())
        })
        .await
}

/// What becomes of a job.
enum Next {
    /// It is done.
    Done,
    /// It runs again after so many milliseconds, as planned.
    After(i64),
    /// A partner's log was read to its head: it is looked at again, soon where something is known to be missing.
    Look(String),
}

/// Runs a job and notes what became of it.
pub async fn run(app: Arc<App>, row: jobs::Job) {
    let outcome = match serde_json::from_str::<Job>(&row.payload) {
        Ok(job) => held(&app, row.id, Box::pin(perform(&app, &job))).await,
        Err(error) => Err(FetchError::Never(error.to_string())),
    };
    let shared = Arc::clone(&app);
    // A partner's log that cannot be read now is looked at again for ever, hourly at least.
    let regular = ["pull ", "check ", "neighbours "].iter().any(|kind| row.key.starts_with(kind));
    let (now, attempts) = (app.now().0, row.attempts.min(60));
    let wait = app.delay((AGAIN_MS * (attempts + 1) * (attempts + 1)).min(HOUR_MS));
    if let Err(error) = &outcome {
        tracing::warn!(job = row.key, %error, "a job could not be done");
    }
    let noted = app
        .db
        .write(move |tx| match &outcome {
            Ok(Next::Done) => jobs::finish(tx, &row),
            Ok(Next::After(wait)) => jobs::later(tx, &row, now + wait),
            Ok(Next::Look(host)) => {
                let wait = cursor::gap(tx, host)?.map_or_else(|| poll(&shared), |gap| shared.delay(gap));
                jobs::later(tx, &row, now + wait)
            }
            Err(FetchError::Never(reason)) if attempts >= 5 && !regular => {
                tracing::error!(reason, "a job is given up");
                jobs::finish(tx, &row)
            }
            Err(error) => jobs::again(tx, &row, now + wait, &error.to_string()),
        })
        .await;
    if let Err(error) = noted {
        tracing::error!(%error, "the end of a job could not be noted; it runs again");
    }
    app.wake.jobs.notify_one();
}

/// Holds the lease of a job as long as it runs: what a killed process has left is free again soon.
async fn held<T>(app: &App, id: Id, work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            () = tokio::time::sleep(RENEWAL) => {
                let until = app.now().0 + LEASE_MS;
                if let Err(error) = app.db.write_unseen(move |tx| jobs::hold(tx, id, until)).await {
                    tracing::warn!(%error, "the lease of a job could not be renewed");
                }
            }
        }
    }
}

/// When a partner's log is looked at again although nothing seems to be missing: 20 % of jitter either way.
fn poll(app: &App) -> i64 {
    let share = i64::from(u16::from_le_bytes(app.ids.bytes::<2>()));
    app.delay(POLL_MS / 10 * 8 + POLL_MS / 10 * 4 * share / 0x1_0000)
}

async fn perform(app: &Arc<App>, job: &Job) -> Result<Next, FetchError> {
    match job {
        Job::Handshake { step } => {
            let told = handshake::step(app, step).await;
            note_trouble(app, step, &told).await?;
            told?;
            Ok(still_pending(app, step)?.map_or(Next::Done, Next::After))
        }
        Job::Pull { host } => match pull::pull(app, host).await? {
            pull::Progress::Done => Ok(Next::Look(host.clone())),
            pull::Progress::More => Ok(Next::After(1)),
            pull::Progress::After(wait) => Ok(Next::After(wait)),
            pull::Progress::NotYet => Ok(Next::After(NOT_YET_MS)),
        },
        Job::Check { host } => check(app, host).await,
        Job::Recover => {
            let all_answered = recover::recover(app).await?;
            Ok(if all_answered { Next::Done } else { Next::After(app.delay(RECOVER_MS)) })
        }
        Job::Post { scheduled } => match later::say(app, *scheduled).await {
            Ok(None) => Ok(Next::Done),
            Ok(Some(at)) => Ok(Next::After(at - app.now().0)),
            Err(error) => Err(failed(error)),
        },
        Job::Followers(look) => Box::pin(look::look(app, look)).await.map(|()| Next::Done),
        Job::Neighbours { host } => {
            let partner = neighbours::look(app, host).await?;
            Ok(if partner { Next::After(app.delay(DAILY_MS)) } else { Next::Done })
        }
        Job::Purge { host } => Ok(match purge::purge(app, host).await? {
            Purged::Done => Next::Done,
            Purged::More => Next::After(1),
            Purged::NotYet(wait) => Next::After(wait),
        }),
        Job::PollEnds { text } => match polls::end(app, *text).await {
            Ok(wait) => Ok(wait.map_or(Next::Done, Next::After)),
            Err(error) => Err(failed(error)),
        },
        Job::Push { notification } => match push::spread(app, *notification).await {
            Ok(()) => Ok(Next::Done),
            Err(error) => Err(failed(error)),
        },
        Job::PushTo { notification, subscription } => {
            pushes::send(app, *notification, *subscription).await.map(|()| Next::Done)
        }
        Job::Letter { errand, asked_at } => letters::send(app, errand, *asked_at).await.map(|()| Next::Done),
        Job::Thread { root } => Box::pin(threads::complete(app, *root)).await.map(|()| Next::Done),
        Job::Look { text } => match second_look::look(app, *text).await {
            Ok(()) => Ok(Next::Done),
            Err(error) => Err(failed(error)),
        },
        Job::Index => match index::some(app).await {
            Ok(more) => Ok(if more { Next::After(1) } else { Next::Done }),
            Err(error) => Err(failed(error)),
        },
        Job::Clean => {
            let now = app.now().0;
            app.db.write(move |tx| received::forget_signatures(tx, now)).await.map_err(FetchError::Storage)?;
            strays::clean(app).await.map_err(FetchError::Storage)?;
            retention::tidy(app).await.map_err(FetchError::Storage)?;
            heard::plan_digests(app).await.map_err(failed)?;
            Ok(Next::After(HOUR_MS))
        }
    }
}

/// What an action that failed means for its job.
pub(super) fn failed(error: actions::Error) -> FetchError {
    match error {
        actions::Error::Storage(error) => FetchError::Storage(error),
        error => FetchError::Never(error.to_string()),
    }
}

/// Reads the log of a partner to its head, then compares.
async fn check(app: &Arc<App>, host: &str) -> Result<Next, FetchError> {
    let known = app.db.read(|conn| partners::get(conn, host))?;
    if known.is_none_or(|known| !known.is_followed()) {
        return Ok(Next::Done);
    }
    match pull::pull(app, host).await? {
        pull::Progress::Done => {}
        pull::Progress::After(wait) => return Ok(Next::After(wait)),
        pull::Progress::More | pull::Progress::NotYet => return Ok(Next::After(app.delay(LOG_FIRST_MS))),
    }
    let compared = compare::compare(app, host).await?;
    Ok(Next::After(app.delay(if compared.is_some() { WEEKLY_MS } else { LOG_FIRST_MS })))
}

/// An admin reads on the page of partners why a request does not get through.
async fn note_trouble(
    app: &Arc<App>,
    step: &crate::domain::happening::Happening,
    told: &Result<(), FetchError>,
) -> Result<(), FetchError> {
    use crate::domain::happening::Happening;
    let (Happening::PartnerAsked { host } | Happening::PartnerAnswered { host, .. } | Happening::PartnerEnded { host }) =
        step
    else {
        return Ok(());
    };
    let host = host.clone();
    let Err(error) = told else {
        return app.db.write(move |tx| partners::told(tx, &host)).await.map_err(FetchError::Storage);
    };
    let sentence = error.to_string();
    app.db.write(move |tx| partners::failed(tx, &host, "handshake", &sentence)).await.map_err(FetchError::Storage)
}

/// A request without an answer is sent again after a day.
fn still_pending(app: &App, step: &crate::domain::happening::Happening) -> Result<Option<i64>, FetchError> {
    let crate::domain::happening::Happening::PartnerAsked { host } = step else { return Ok(None) };
    let known = app.db.read(|conn| partners::get(conn, host))?;
    let pending = known.is_some_and(|known| partner::state(&known) == "requested_by_us");
    Ok(pending.then(|| app.delay(DAILY_MS)))
}
