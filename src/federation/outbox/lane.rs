//! One lane per remote host: ordered per object, two requests in flight, its own back-off (federation.md, promise 3).
//!
//! A partner's lane is a cursor over the log, so nothing is copied per recipient and nothing expires; what goes to
//! others are rows with an end. A lane is claimed whole, with a lease and a fence.

use std::sync::Arc;

use super::deliver;
use super::verdict::{Evidence, Fault, Outcome};
use crate::actions::{health, policy};
use crate::app::App;
use crate::domain::fault::Fault as Class;
use crate::domain::ids::Id;
use crate::federation::partnership::acks;
use crate::federation::partnership::header::Mark;
use crate::storage::deliveries::{self, Delivery, IDLE, Lane};
use crate::storage::log::{self, Activity};
use crate::storage::{self, Conn, partners, peers, settings, texts};
use crate::telemetry::metrics;

/// How long a claim lasts: longer than three deadlines of the dialer, in milliseconds.
pub const LEASE_MS: i64 = 35_000;
/// A claim that ends sooner than two deadlines of the dialer is prolonged before anything more is sent.
const ENDING_MS: i64 = 20_000;
/// How many items one look at the database takes.
const BATCH: i64 = 20;
/// After so many faults of the server with one item, the next one is tried.
const STUBBORN: i64 = 5;
/// When a parked item is tried again, in milliseconds.
const DAILY_MS: i64 = 24 * 3_600_000;
/// When a lane to a host that the mode does not let in looks again, in milliseconds.
const HOUR_MS: i64 = 3_600_000;

/// Something to send, in the order of the lane.
#[derive(Clone, Debug)]
struct Item {
    activity: Activity,
    inbox: String,
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    /// The log, at this place.
    Log(Mark),
    /// A row of its own.
    Row { id: Id, attempts: i64 },
}

/// Works a claimed lane until nothing waits or the host fails.
///
/// # Errors
/// The database's; the lease then runs out by itself, and what was taken meanwhile is sent again.
pub async fn work(app: &Arc<App>, mut lane: Lane) -> Result<(), storage::Error> {
    loop {
        let now = app.now().0;
        let host = lane.host.clone();
        // The calls are read before the items: a call after this moment makes the lane look again.
        let (calls, admitted, items) = app.db.read(|conn| {
            let calls = deliveries::lane(conn, &host)?.map_or(lane.calls, |lane| lane.calls);
            let admitted = policy::admits(conn, app, &host)?;
            let items = if admitted { next_items(conn, &host, now)? } else { Vec::new() };
            Ok::<_, storage::Error>((calls, admitted, items))
        })?;
        lane.calls = calls;
        if !admitted {
            return turn_away(app, lane).await;
        }
        // Less than a look can show is all that waits, unless the lane is called meanwhile.
        let all = items.len() < usize::try_from(BATCH).unwrap_or_default();
        let mut taken = Vec::new();
        let sent = send_all(app, &mut lane, items, &mut taken).await?;
        if let Ok(Sent::Elsewhere) = sent {
            return Ok(());
        }
        if let Err(fault) = sent {
            settle(app, &lane, taken).await?;
            return give_way(app, lane, fault).await;
        }
        if all && rest(app, &lane, std::mem::take(&mut taken)).await? {
            return Ok(());
        }
        if !hold(app, &mut lane, taken).await? {
            return Ok(());
        }
    }
}

/// How it went with a look's items.
enum Sent {
    /// All were taken, or put aside.
    All,
    /// Another process has claimed the lane.
    Elsewhere,
}

fn next_items(conn: &mut Conn, host: &str, now: i64) -> Result<Vec<Item>, storage::Error> {
    let mut items = from_log(conn, host)?;
    for (row, activity) in deliveries::waiting(conn, host, now, BATCH)? {
        let Delivery { id, inbox, attempts, .. } = row;
        items.push(Item { activity, inbox, source: Source::Row { id, attempts } });
    }
    Ok(items)
}

fn from_log(conn: &mut Conn, host: &str) -> Result<Vec<Item>, storage::Error> {
    let Some(partner) =
        partners::get(conn, host)?.filter(|partner| crate::actions::partner::state(partner) == "mutual")
    else {
        return Ok(vec![]);
    };
    let Some(inbox) = partner.shared_inbox.clone() else { return Ok(vec![]) };
    let mut items = Vec::new();
    let log_epoch = settings::epoch(conn)?;
    for state in partners::streams(conn, host)? {
        if state.stream == "network" && !(partner.network_grant && partner.capable) {
            continue;
        }
        let head = log::head(conn, &state.stream)?;
        for activity in log::after(conn, &state.stream, state.sent, BATCH)? {
            let seq = activity.seq.unwrap_or_default();
            let (stream, epoch) = (state.stream.clone(), log_epoch.clone());
            let source = Source::Log(Mark { stream, epoch, seq, head: Some(head), twice: false });
            items.push(Item { activity, inbox: inbox.clone(), source });
        }
    }
    Ok(items)
}

/// Sends items in order, two at a time where they are about different objects. What was taken is noted by the caller,
/// together with what it does next; until then it is in `done`.
async fn send_all(
    app: &Arc<App>,
    lane: &mut Lane,
    items: Vec<Item>,
    done: &mut Vec<Taken>,
) -> Result<Result<Sent, Fault>, storage::Error> {
    let mut waiting = items.into_iter().peekable();
    let mut skipped: Option<(Item, Fault)> = None;
    while let Some(first) = waiting.next() {
        if lane.lease_until < app.now().0 + ENDING_MS && !hold(app, lane, std::mem::take(done)).await? {
            return Ok(Ok(Sent::Elsewhere));
        }
        let second = waiting.next_if(|next| next.activity.object_uri != first.activity.object_uri);
        let (one, two) = tokio::join!(attempt(app, &first), attempt_some(app, second.as_ref()));
        for (item, outcome) in [Some((first, one?)), second.zip(two.transpose()?)].into_iter().flatten() {
            match outcome {
                Outcome::Taken(seen, told) => {
                    if let Some((stubborn, fault)) = skipped.take() {
                        park(app, lane, stubborn, fault).await?;
                    }
                    done.push(taken(app, lane, item, (seen, told)));
                }
                Outcome::Unwanted(fault) => park(app, lane, item, fault).await?,
                Outcome::Trouble(fault) if may_skip(lane, &fault) && skipped.is_none() => skipped = Some((item, fault)),
                Outcome::Trouble(fault) => return Ok(Err(fault)),
            }
        }
    }
    Ok(skipped.map_or(Ok(Sent::All), |(_, fault)| Err(fault)))
}

/// One item must not block a lane: after five faults of the server the next item shows whose fault it is.
fn may_skip(lane: &Lane, fault: &Fault) -> bool {
    lane.failures >= STUBBORN && matches!(fault.class, "server_error" | "timeout")
}

async fn attempt(app: &Arc<App>, item: &Item) -> Result<Outcome, storage::Error> {
    // Bytes that are gone were superseded or erased: there is nothing to send, and the cursor moves on.
    let Some(body) = item.activity.body.clone() else { return Ok(Outcome::Taken(Evidence::default(), None)) };
    let place = match &item.source {
        Source::Log(place) => Some(place),
        Source::Row { .. } => None,
    };
    let outcome = deliver::post(app, &item.activity, &item.inbox, body, place).await?;
    metrics::ATTEMPTS.add(match &outcome {
        Outcome::Taken(..) => "taken",
        Outcome::Unwanted(fault) | Outcome::Trouble(fault) => fault.class,
    });
    Ok(outcome)
}

async fn attempt_some(app: &Arc<App>, item: Option<&Item>) -> Option<Result<Outcome, storage::Error>> {
    match item {
        Some(item) => Some(attempt(app, item).await),
        None => None,
    }
}

/// An item that the other side has, and what is to be noted of it.
#[derive(Clone, Debug)]
struct Taken {
    item: Item,
    /// How far the other side has read our log, by its own word.
    told: Option<Mark>,
    /// What the attempt showed, where it is worth noting.
    sight: Option<health::Sight>,
    /// The host failed before.
    recovered: bool,
}

fn taken(app: &App, lane: &mut Lane, item: Item, (seen, told): (Evidence, Option<Mark>)) -> Taken {
    let now = app.now().0;
    let sight = health::Sight { class: None, ..sight(&seen) };
    let failed_before = lane.error_class.is_some();
    let logged = matches!(item.source, Source::Log(_));
    let note = failed_before || (logged && health::worth_noting(&lane.host, health::SEND, &sight, now));
    lane.failures = 0;
    lane.failing_since = None;
    lane.error_class = None;
    lane.error_sentence = None;
    lane.last_success = Some(now);
    Taken { item, told, sight: Some(sight).filter(|_| note), recovered: failed_before }
}

/// Notes what was taken.
fn note(tx: &mut Conn, app: &App, host: &str, taken: &[Taken], now: i64) -> Result<(), storage::Error> {
    let mut rows = Vec::new();
    for Taken { item, told, sight, recovered } in taken {
        match &item.source {
            Source::Log(place) => {
                partners::sent_up_to(tx, host, &place.stream, place.seq, now)?;
                match told {
                    Some(told) => acks::take(tx, app, host, told, now)?,
                    None => note_arrival(tx, &item.activity, host, &place.stream, now)?,
                }
            }
            Source::Row { id, .. } => rows.push(*id),
        }
        if *recovered {
            partners::works(tx, host)?;
        }
        if let Some(sight) = sight {
            health::note(tx, host, health::SEND, sight, now)?;
        }
    }
    if rows.is_empty() { Ok(()) } else { deliveries::remove(tx, &rows) }
}

/// Notes what was taken, in a transaction of its own. Only a place in the log is shown to anybody.
async fn settle(app: &Arc<App>, lane: &Lane, taken: Vec<Taken>) -> Result<(), storage::Error> {
    if taken.is_empty() {
        return Ok(());
    }
    let (shared, host, now) = (Arc::clone(app), lane.host.clone(), app.now().0);
    change(app, shown(&taken), move |tx| note(tx, &shared, &host, &taken, now)).await
}

fn shown(taken: &[Taken]) -> bool {
    taken.iter().any(|one| matches!(one.item.source, Source::Log(_)))
}

/// A change that ends kept answers only where it is `shown` in one.
async fn change<T, F>(app: &App, shown: bool, change: F) -> Result<T, storage::Error>
where
    T: Send + 'static,
    F: FnMut(&mut Conn) -> Result<T, storage::Error> + Send + 'static,
{
    if shown { app.db.write(change).await } else { app.db.write_unseen(change).await }
}

/// Notes what was taken and prolongs the claim; `false` when another process has the lane.
async fn hold(app: &Arc<App>, lane: &mut Lane, taken: Vec<Taken>) -> Result<bool, storage::Error> {
    let (shared, held, now) = (Arc::clone(app), lane.clone(), app.now().0);
    lane.lease_until = now + LEASE_MS;
    change(app, shown(&taken), move |tx| {
        note(tx, &shared, &held.host, &taken, now)?;
        deliveries::hold(tx, &held, now + LEASE_MS)
    })
    .await
}

/// What an attempt showed of the host, for those who keep its health.
fn sight(seen: &Evidence) -> health::Sight {
    health::Sight {
        class: None,
        status: seen.status,
        millis: Some(seen.millis),
        said: seen.said.clone(),
        ahead_ms: seen.ahead_ms,
    }
}

/// A partner that says how far it has read our log is believed; of any other, what it takes has arrived.
fn note_arrival(tx: &mut Conn, activity: &Activity, host: &str, stream: &str, now: i64) -> Result<(), storage::Error> {
    let silent = partners::stream(tx, host, stream)?.is_none_or(|state| state.acked < 0);
    if !silent || activity.body.is_none() || !matches!(activity.kind.as_str(), "Create" | "Update") {
        return Ok(());
    }
    match texts::by_uri(tx, &activity.object_uri)? {
        Some(text) => texts::arrived(tx, text.id, host, now),
        None => Ok(()),
    }
}

/// Puts an item aside with its reason, so that the others pass it. An item of the log becomes a row that is tried daily.
async fn park(app: &App, lane: &Lane, item: Item, fault: Fault) -> Result<(), storage::Error> {
    let (now, row_id, host) = (app.now().0, app.ids.next(), lane.host.clone());
    tracing::warn!(host, class = fault.class, "an item was parked: {}", fault.sentence);
    let server = matches!(fault.class, "server_error" | "timeout");
    let retry_at = server.then(|| now + app.delay(DAILY_MS));
    let gone = Some(health::Sight { class: Some(fault.class), ..sight(&fault.evidence) })
        .filter(|_| fault.class == Class::Gone.as_str());
    app.db
        .write(move |tx| {
            // An inbox that is gone concerns every item; what else is not wanted concerns this one alone.
            if let Some(sight) = &gone {
                health::note(tx, &host, health::SEND, sight, now)?;
            }
            match &item.source {
                Source::Row { id, attempts } => {
                    let again = retry_at.filter(|_| *attempts < 14);
                    deliveries::failed(tx, *id, again, fault.class, &fault.sentence)
                }
                Source::Log(place) => {
                    let row = Delivery {
                        id: row_id,
                        activity_id: item.activity.id,
                        host: host.clone(),
                        inbox: item.inbox.clone(),
                        state: if retry_at.is_some() { "waiting" } else { "parked" }.to_owned(),
                        attempts: STUBBORN,
                        retry_at: retry_at.unwrap_or(IDLE),
                        expires_at: IDLE,
                        error_class: Some(fault.class.to_owned()),
                        error_sentence: Some(fault.sentence.clone()),
                    };
                    deliveries::push(tx, &row)?;
                    partners::sent_up_to(tx, &host, &place.stream, place.seq, now)
                }
            }
        })
        .await
}

/// Nothing waits but what was taken: that is noted, and the lane sleeps until a row is due again. `false` when it was
/// called meanwhile.
async fn rest(app: &Arc<App>, lane: &Lane, taken: Vec<Taken>) -> Result<bool, storage::Error> {
    let (shared, mut lane, now) = (Arc::clone(app), lane.clone(), app.now().0);
    change(app, shown(&taken), move |tx| {
        note(tx, &shared, &lane.host, &taken, now)?;
        forget_fault(tx, &mut lane, now)?;
        let now_due = deliveries::next_retry(tx, &lane.host)?;
        lane.next_at = now_due.unwrap_or(IDLE);
        lane.lease_until = 0;
        lane.failures = 0;
        if deliveries::put(tx, &lane)? {
            return Ok(true);
        }
        let current = deliveries::lane(tx, &lane.host)?;
        Ok(current.is_none_or(|current| current.fence != lane.fence))
    })
    .await
}

/// A partner that was not there, and has fetched by itself what waited, says with that that it is there again. Why it refused
/// what we sent, on the other hand, stands until it takes something.
fn forget_fault(tx: &mut Conn, lane: &mut Lane, now: i64) -> Result<(), storage::Error> {
    let was_away = lane.error_class.as_deref().and_then(Class::parse).is_some_and(Class::is_away);
    let host = lane.host.as_str();
    if !was_away || partners::get(tx, host)?.is_none() || deliveries::backlog(tx, host)? > 0 {
        return Ok(());
    }
    partners::works(tx, host)?;
    storage::health::works(tx, host, health::SEND, now)?;
    (lane.error_class, lane.error_sentence, lane.failing_since) = (None, None, None);
    Ok(())
}

/// The host may not have anything from us now: a blocked one loses what waits for it, unless it is a partner whose cursor
/// simply stays; others wait for another mode as long as their rows last.
async fn turn_away(app: &App, mut lane: Lane) -> Result<(), storage::Error> {
    let shared = lane.host.clone();
    let blocked = app.db.read(|conn| policy::verdict(conn, app, &shared))? == policy::Verdict::Blocked;
    let now = app.now().0;
    lane.next_at = if blocked { IDLE } else { now + app.delay(HOUR_MS) };
    lane.lease_until = 0;
    app.db
        .write(move |tx| {
            if blocked {
                return peers::silence(tx, &lane.host);
            }
            deliveries::expire(tx, &lane.host, now)?;
            lane.calls = deliveries::lane(tx, &lane.host)?.map_or(lane.calls, |current| current.calls);
            deliveries::put(tx, &lane).map(drop)
        })
        .await
}

/// The host fails: wait as the schedule says, then try again.
async fn give_way(app: &App, mut lane: Lane, fault: Fault) -> Result<(), storage::Error> {
    let now = app.now().0;
    lane.failures = lane.failures.saturating_add(1);
    let since = *lane.failing_since.get_or_insert(now);
    lane.error_class = Some(fault.class.to_owned());
    lane.error_sentence = Some(fault.sentence.clone());
    lane.lease_until = 0;
    let speed = i64::from(app.config.federation.speed);
    let random = i64::from(u16::from_le_bytes(app.ids.bytes::<2>()));
    tracing::warn!(host = lane.host, class = fault.class, failures = lane.failures, "a host cannot take anything now");
    let sight = health::Sight { class: Some(fault.class), ..sight(&fault.evidence) };
    app.db
        .write(move |tx| {
            let partner = partners::get(tx, &lane.host)?.is_some();
            let planned = back_off(now - since, lane.failures, partner, random);
            lane.next_at = now + longer((planned / speed).max(1), fault.retry_after);
            deliveries::expire(tx, &lane.host, now)?;
            health::note(tx, &lane.host, health::SEND, &sight, now)?;
            if partner {
                partners::failed(tx, &lane.host, fault.class, &fault.sentence)?;
            }
            lane.calls = deliveries::lane(tx, &lane.host)?.map_or(lane.calls, |current| current.calls);
            deliveries::put(tx, &lane).map(drop)
        })
        .await
}

fn longer(planned: i64, asked: Option<i64>) -> i64 {
    asked.map_or(planned, |asked| asked.max(planned))
}

/// The schedule of federation.md, promise 3, in milliseconds: every 20 s within the first hour, then ever more slowly;
/// partners at least hourly; 25 % of jitter either way.
fn back_off(down_for: i64, failures: i64, partner: bool, random: i64) -> i64 {
    const HOUR: i64 = 3_600_000;
    let planned = match down_for {
        ..HOUR => 20_000,
        _ => match failures.saturating_sub(HOUR / 20_000) {
            ..=1 => 120_000,
            2 => 600_000,
            3 => HOUR,
            4 => 3 * HOUR,
            _ => 6 * HOUR,
        },
    };
    let planned = if partner { planned.min(HOUR) } else { planned };
    let jitter = planned / 2 * (random & 0xFFFF) / 0x1_0000 - planned / 4;
    planned + jitter
}

#[cfg(test)]
mod tests {
    use super::back_off;

    #[test]
    fn a_host_is_probed_every_20_seconds_for_an_hour_and_then_more_slowly() {
        let middle = 0x8000;
        assert_eq!(back_off(0, 1, false, middle), 20_000);
        assert_eq!(back_off(3_599_999, 180, false, middle), 20_000);
        assert_eq!(back_off(3_600_000, 181, false, middle), 120_000);
        assert_eq!(back_off(9_000_000, 300, false, middle), 6 * 3_600_000);
        assert_eq!(back_off(9_000_000, 300, true, middle), 3_600_000);
        assert_eq!((back_off(0, 1, false, 0), back_off(0, 1, false, 0xFFFF)), (15_000, 24_999));
    }
}
