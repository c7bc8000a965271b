//! Claim, run, record, back off: one match over what can be done later.

use std::sync::Arc;

use crate::actions::{self, later, partner};
use crate::app::App;
use crate::domain::job::Job;
use crate::federation::partnership::{handshake, pull};
use crate::federation::resolve::FetchError;
use crate::storage::{self, Conn, jobs, partners, received};

/// How long a failed job waits, in milliseconds times the square of its attempts, at most an hour.
const AGAIN_MS: i64 = 2_000;
const HOUR_MS: i64 = 3_600_000;
/// How often partners' logs are looked at although nothing seems to be missing: 15 minutes, in milliseconds.
const POLL_MS: i64 = 15 * 60_000;
/// How soon a log that is not open to us yet is asked again, in milliseconds.
const NOT_YET_MS: i64 = 1_000;
/// A request that is pending is sent again daily, in milliseconds.
const DAILY_MS: i64 = 24 * HOUR_MS;

/// What a start puts into the queue: a look at every partner's log, and cleaning.
///
/// # Errors
/// The database's.
pub fn plan_start(tx: &mut Conn, app: &App, now: i64) -> Result<(), storage::Error> {
    for known in partners::all(tx)? {
        if known.standing == "open" && known.our_follow_accepted {
            jobs::push(tx, app.ids.next(), &Job::Pull { host: known.host.clone() }, now)?;
        }
    }
    jobs::push(tx, app.ids.next(), &Job::Clean, now + HOUR_MS)
}

/// Claims what is due.
///
/// # Errors
/// The database's.
pub async fn claim(app: &Arc<App>, free: i64, lease: i64) -> Result<Vec<jobs::Job>, storage::Error> {
    let now = app.now().0;
    if free == 0 || !app.db.read(|conn| jobs::any_due(conn, now))? {
        return Ok(vec![]);
    }
    app.db.write(move |tx| jobs::claim(tx, now, now + lease, free)).await
}

/// What becomes of a job.
enum Next {
    /// It is done.
    Done,
    /// It runs again after so many milliseconds, as planned.
    After(i64),
}

/// Runs a job and notes what became of it.
pub async fn run(app: Arc<App>, row: jobs::Job) {
    let outcome = match serde_json::from_str::<Job>(&row.payload) {
        Ok(job) => perform(&app, &job).await,
        Err(error) => Err(FetchError::Never(error.to_string())),
    };
    let (id, now, attempts) = (row.id, app.now().0, row.attempts.min(60));
    let wait = app.delay((AGAIN_MS * (attempts + 1) * (attempts + 1)).min(HOUR_MS));
    if let Err(error) = &outcome {
        tracing::warn!(job = row.key, %error, "a job could not be done");
    }
    let noted = app
        .db
        .write(move |tx| match &outcome {
            Ok(Next::Done) => jobs::finish(tx, id),
            Ok(Next::After(wait)) => jobs::later(tx, id, now + wait),
            Err(FetchError::Never(reason)) if attempts >= 5 => {
                tracing::error!(reason, "a job is given up");
                jobs::finish(tx, id)
            }
            Err(error) => jobs::again(tx, id, now + wait, &error.to_string()),
        })
        .await;
    if let Err(error) = noted {
        tracing::error!(%error, "the end of a job could not be noted; it runs again");
    }
    app.wake.jobs.notify_one();
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
            pull::Progress::Done => Ok(Next::After(app.delay(POLL_MS))),
            pull::Progress::More => Ok(Next::After(1)),
            pull::Progress::NotYet => Ok(Next::After(NOT_YET_MS)),
        },
        Job::Post { scheduled } => match later::say(app, *scheduled).await {
            Ok(None) => Ok(Next::Done),
            Ok(Some(at)) => Ok(Next::After(at - app.now().0)),
            Err(actions::Error::Storage(error)) => Err(FetchError::Storage(error)),
            Err(error) => Err(FetchError::Never(error.to_string())),
        },
        Job::Clean => {
            let now = app.now().0;
            app.db.write(move |tx| received::forget_signatures(tx, now)).await.map_err(FetchError::Storage)?;
            Ok(Next::After(HOUR_MS))
        }
    }
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
    let Err(error) = told else { return Ok(()) };
    let (host, sentence) = (host.clone(), error.to_string());
    app.db.write(move |tx| partners::failed(tx, &host, "handshake", &sentence)).await.map_err(FetchError::Storage)
}

/// A request without an answer is sent again after a day.
fn still_pending(app: &App, step: &crate::domain::happening::Happening) -> Result<Option<i64>, FetchError> {
    let crate::domain::happening::Happening::PartnerAsked { host } = step else { return Ok(None) };
    let known = app.db.read(|conn| partners::get(conn, host))?;
    let pending = known.is_some_and(|known| partner::state(&known) == "requested_by_us");
    Ok(pending.then(|| app.delay(DAILY_MS)))
}
