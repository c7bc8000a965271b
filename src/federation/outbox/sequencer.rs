//! The one place that numbers: happenings in, activities with dense numbers and places in lanes out.
//!
//! It works under a lease with a fence, so that several processes on one database never number at once.

use std::sync::Arc;

use super::compose::{Composed, compose};
use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::{Id, Ids};
use crate::domain::job::Job;
use crate::federation::objects;
use crate::storage::deliveries::{self, Delivery};
use crate::storage::log::{self, Activity};
use crate::storage::{self, Conn, happenings, jobs, partners, settings};

/// How many happenings one transaction takes.
const BATCH: i64 = 200;
/// How long the lease lasts, in milliseconds.
const LEASE_MS: i64 = 10_000;
/// How long something waits for a host that is no partner: 14 days, in milliseconds (federation.md, promise 3).
const EXPIRES_MS: i64 = 14 * 24 * 3_600_000;

/// Tells everything that waits; answers how many happenings were told.
///
/// # Errors
/// The database's. Nothing is lost: what was not told is told the next time.
pub async fn run(app: &Arc<App>, holder: &str) -> Result<usize, storage::Error> {
    let mut told = 0;
    loop {
        // Nearly always there is nothing, and then nobody has to write.
        if app.db.read(|conn| happenings::oldest(conn, 1))?.is_empty() {
            return Ok(told);
        }
        let (shared, holder) = (Arc::clone(app), holder.to_owned());
        let batch = app.db.write(move |tx| tell(tx, &shared, &holder)).await?;
        told += batch;
        if batch == 0 {
            return Ok(told);
        }
        app.wake.lanes.notify_one();
        app.wake.jobs.notify_one();
    }
}

fn tell(tx: &mut Conn, app: &App, holder: &str) -> Result<usize, storage::Error> {
    let now = app.now().0;
    let waiting = happenings::oldest(tx, BATCH)?;
    if waiting.is_empty() || settings::lease(tx, "sequencer", holder, now, now + LEASE_MS)?.is_none() {
        return Ok(0);
    }
    for (_, happening) in &waiting {
        if let Happening::PartnerAsked { .. } | Happening::PartnerAnswered { .. } | Happening::PartnerEnded { .. } =
            happening
        {
            jobs::push(tx, app.ids.next(), &Job::Handshake { step: happening.clone() }, now)?;
        }
        for mut composed in compose(tx, app, happening)? {
            if objects::is_open(app, &composed.body) {
                objects::prove(tx, app, composed.actor, &mut composed.body, app.now())?;
            }
            keep(tx, app, composed, now)?;
        }
    }
    let ids: Vec<Id> = waiting.iter().map(|(id, _)| *id).collect();
    happenings::remove(tx, &ids)?;
    Ok(waiting.len())
}

/// Numbers an activity, keeps it, and calls the lanes that carry it.
///
/// # Errors
/// The database's.
pub fn keep(tx: &mut Conn, app: &App, composed: Composed, now: i64) -> Result<(), storage::Error> {
    let seq = match composed.stream {
        Some(stream) => {
            let next = log::head(tx, stream)? + 1;
            log::set_head(tx, stream, next)?;
            // One state per object stays in the log: what went before is void.
            log::supersede(tx, &composed.object_uri, &["Create", "Update"])?;
            Some(next)
        }
        None => None,
    };
    let activity = Activity {
        id: composed.id,
        uri: composed.uri,
        actor_id: composed.actor,
        kind: composed.kind.to_owned(),
        object_uri: composed.object_uri,
        stream: composed.stream.map(str::to_owned),
        seq,
        body: Some(composed.body.to_string()),
        open: composed.open,
        created_at: now,
    };
    log::insert(tx, &activity)?;
    address(tx, &app.ids, activity.id, composed.inboxes, now)?;
    if let Some(stream) = composed.stream {
        for partner in partners::mutual(tx)? {
            if stream == "public" || (partner.network_grant && partner.capable) {
                deliveries::wake(tx, &partner.host, now)?;
            }
        }
    }
    Ok(())
}

/// Keeps an activity that belongs to no stream: the steps of a handshake.
///
/// # Errors
/// The database's.
pub fn keep_unnumbered(tx: &mut Conn, ids: &Ids, composed: Composed, now: i64) -> Result<(), storage::Error> {
    let activity = Activity {
        id: composed.id,
        uri: composed.uri,
        actor_id: composed.actor,
        kind: composed.kind.to_owned(),
        object_uri: composed.object_uri,
        stream: None,
        seq: None,
        body: Some(composed.body.to_string()),
        open: composed.open,
        created_at: now,
    };
    log::insert(tx, &activity)?;
    address(tx, ids, activity.id, composed.inboxes, now)
}

/// Puts an activity into the lanes of the given (host, inbox), and calls them.
fn address(
    tx: &mut Conn,
    ids: &Ids,
    activity: Id,
    inboxes: Vec<(String, String)>,
    now: i64,
) -> Result<(), storage::Error> {
    for (host, inbox) in inboxes {
        let delivery = Delivery {
            id: ids.next(),
            activity_id: activity,
            host: host.clone(),
            inbox,
            state: "waiting".to_owned(),
            attempts: 0,
            retry_at: now,
            expires_at: now + EXPIRES_MS,
            error_class: None,
            error_sentence: None,
        };
        deliveries::push(tx, &delivery)?;
        deliveries::wake(tx, &host, now)?;
    }
    Ok(())
}
