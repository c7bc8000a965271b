//! Read a partner's log from where we stand to its head: backfill after the handshake, gaps, and the regular look.
//!
//! Each page is digested before the cursor moves, so that a stop at any moment costs one page at most. A look that finds
//! nothing new costs one 304 for each stream.

use std::sync::Arc;

use serde_json::Value;

use super::ask::{self, Said};
use super::{acks, cursor, header};
use crate::actions::partner::STREAMS;
use crate::app::App;
use crate::domain::job::Job;
use crate::federation::inbox::digest;
use crate::federation::resolve::FetchError;
use crate::storage::partners::{self, Partner, PartnerStream};
use crate::storage::{self, jobs};

/// The most pages that one run reads of a stream; the job goes on in the next run.
const PAGES: usize = 500;
/// The largest page, in bytes, and in items.
const MAX_PAGE: usize = 16 * 1024 * 1024;
const MAX_ITEMS: usize = 1000;
/// Four questions a second at most, and 2 MB a second: the budget of federation.md, section 6.2, in milliseconds.
const PAUSE_MS: i64 = 250;
const BYTES_PER_MS: i64 = 2_000;
/// How long the two halves of a handshake may be apart, in milliseconds.
const HANDSHAKE_MS: i64 = 600_000;
/// An epoch changes at most daily unless an admin agrees, in milliseconds.
const EPOCH_MS: i64 = 24 * 3_600_000;
/// How long a repair after a new epoch may wait at random, so that not all partners begin at once, in milliseconds.
const REPAIR_MS: i64 = 30 * 60_000;

/// Whether everything was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// We stand at the head.
    Done,
    /// There is more.
    More,
    /// The other side does not let us read everything yet: its half of the handshake is still on the way.
    NotYet,
    /// Go on after so many milliseconds.
    After(i64),
}

/// Pulls both streams of a partner.
///
/// # Errors
/// [`FetchError`]; what was read before it stays.
pub async fn pull(app: &Arc<App>, host: &str) -> Result<Progress, FetchError> {
    let Some(partner) = app.db.read(|conn| partners::get(conn, host))? else { return Ok(Progress::Done) };
    if !partner.is_followed() {
        return Ok(Progress::Done);
    }
    let Some(node) = partner.node_uri.clone() else { return Ok(Progress::Done) };
    let mut progress = Progress::Done;
    for stream in STREAMS {
        match pull_stream(app, &partner, &node, stream).await {
            Ok(Progress::Done) => {}
            // The other side may not let us read the network stream: at first because it does not know yet that we have
            // accepted, later because it does not want to.
            Ok(Progress::NotYet) if stream == "network" && !young(app, &partner) => {}
            Ok(other) => progress = other,
            Err(error) => {
                note_trouble(app, host, &error).await?;
                return Err(error);
            }
        }
    }
    let (owner, finished) = (host.to_owned(), progress == Progress::Done && (partner.backfilling || partner.repairing));
    if finished || partner.error_class.as_deref() == Some("log") {
        // A log that was read from its start is compared with what came of it.
        let (check, now) = (app.ids.next(), app.now().0);
        let ended = move |tx: &mut storage::Conn| {
            partners::recovered(tx, &owner, "log")?;
            if finished {
                partners::backfilled(tx, &owner)?;
                jobs::push(tx, check, &Job::Check { host: owner.clone() }, now)?;
            }
            Ok::<_, storage::Error>(())
        };
        app.db.write(ended).await.map_err(FetchError::Storage)?;
    }
    Ok(progress)
}

/// A log that cannot be read at all is a fault that an admin has to hear of.
async fn note_trouble(app: &App, host: &str, error: &FetchError) -> Result<(), FetchError> {
    let FetchError::Never(sentence) = error else { return Ok(()) };
    let (host, sentence) = (host.to_owned(), sentence.clone());
    app.db.write(move |tx| partners::failed(tx, &host, "log", &sentence)).await.map_err(FetchError::Storage)
}

/// Whether the partnership was made a moment ago.
fn young(app: &App, partner: &Partner) -> bool {
    partner.backfilling && partner.updated_at > app.now().plus_ms(-HANDSHAKE_MS).0
}

async fn pull_stream(app: &Arc<App>, partner: &Partner, node: &str, stream: &str) -> Result<Progress, FetchError> {
    let host = partner.host.as_str();
    let Some(mut state) = app.db.read(|conn| partners::stream(conn, host, stream))? else { return Ok(Progress::Done) };
    for _ in 0..PAGES {
        let address = format!("{node}/log?stream={stream}&epoch={}&after={}", state.epoch, state.pulled);
        let (said, told) = ask::ask(app, &address, state.etag.as_deref(), MAX_PAGE).await?;
        acks::note(app, host, told).await.map_err(FetchError::Storage)?;
        let (page, etag, bytes) = match said {
            Said::Page { value, etag, bytes } => (value, etag, bytes),
            Said::Unchanged => return seen(app, state).await,
            Said::Busy(wait) => return Ok(Progress::After(app.delay(wait))),
            Said::Absent | Said::Erased => return refused(app, partner, stream),
        };
        let page = Page::read(host, &page)?;
        let begins = page.epoch != state.epoch;
        if begins {
            match turn(app, partner, &state, &page).await? {
                Turn::Begin(fresh) => state = fresh,
                Turn::Wait(progress) => return Ok(progress),
            }
        }
        // The first question of an epoch is asked again: only then the other side knows that its log is read here.
        if page.last <= state.pulled && !begins {
            let same_head = PartnerStream { etag, head: page.head.max(state.pulled), ..state };
            return seen(app, same_head).await;
        }
        for activity in page.items {
            digest::from_log(app, host, activity).await?;
        }
        state = moved(app, PartnerStream { pulled: page.last, head: page.head, etag: None, ..state }).await?;
        // The next question also tells the other side that this page was kept, so it is asked even at the head.
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX) / BYTES_PER_MS;
        if page.last < page.head {
            pause(app.delay(PAUSE_MS.max(bytes))).await;
        }
    }
    Ok(Progress::More)
}

async fn pause(milliseconds: i64) {
    tokio::time::sleep(std::time::Duration::from_millis(milliseconds.unsigned_abs())).await;
}

fn refused(app: &App, partner: &Partner, stream: &str) -> Result<Progress, FetchError> {
    if stream == "network" || young(app, partner) {
        return Ok(Progress::NotYet);
    }
    Err(FetchError::Never(format!("{} does not let us read its log: is the partnership over there?", partner.host)))
}

/// Nothing new: when it was looked is kept.
async fn seen(app: &App, state: PartnerStream) -> Result<Progress, FetchError> {
    moved(app, state).await.map(|_| Progress::Done)
}

async fn moved(app: &App, state: PartnerStream) -> Result<PartnerStream, FetchError> {
    let now = app.now().0;
    let page = PartnerStream { polled_at: Some(now), ..state };
    app.db
        .write(move |tx| {
            partners::heard_from(tx, &page.host, now)?;
            cursor::read_up_to(tx, &page)
        })
        .await
        .map_err(FetchError::Storage)
}

/// A page of a log, its numbers checked.
struct Page<'a> {
    epoch: &'a str,
    head: i64,
    last: i64,
    items: &'a [Value],
}

impl<'a> Page<'a> {
    fn read(host: &str, page: &'a Value) -> Result<Self, FetchError> {
        let number = |name: &str| page.get(name).and_then(Value::as_i64).filter(|number| *number >= 0);
        let epoch = page.get("epoch").and_then(Value::as_str).and_then(header::parse_epoch);
        let items = page.get("orderedItems").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        match (epoch, number("head"), number("last")) {
            (Some(epoch), Some(head), Some(last)) if last <= head && items.len() <= MAX_ITEMS => {
                Ok(Self { epoch, head, last, items })
            }
            _ => Err(FetchError::Never(format!("{host} answers with a page of its log that cannot be read"))),
        }
    }
}

/// What a log with another epoch than before leads to.
enum Turn {
    /// Reading from its start.
    Begin(PartnerStream),
    /// Waiting.
    Wait(Progress),
}

/// The log of the partner begins anew: it was restored from a backup, or somebody pretends so. At once the first time,
/// at most daily later, unless an admin agrees; a repair begins at a random moment of the next half hour.
async fn turn(app: &App, partner: &Partner, state: &PartnerStream, page: &Page<'_>) -> Result<Turn, FetchError> {
    let now = app.now().0;
    let first = state.epoch.is_empty();
    let agreed = partner.agreed_at.is_some_and(|agreed| agreed > now - EPOCH_MS);
    if !first && !agreed && state.epoch_at > now - app.delay(EPOCH_MS) {
        let sentence =
            "Its log begins anew for the second time in a day. If its admin says that this is right, compare now.";
        let host = partner.host.clone();
        let noted = app.db.write(move |tx| partners::failed(tx, &host, "epoch", sentence)).await;
        noted.map_err(FetchError::Storage)?;
        return Ok(Turn::Wait(Progress::After(app.delay(REPAIR_MS))));
    }
    let fresh = PartnerStream {
        epoch: page.epoch.to_owned(),
        // The first epoch of a partner is no change of it.
        epoch_at: if first { 0 } else { now },
        pulled: 0,
        head: page.head,
        etag: None,
        ..state.clone()
    };
    let (row, host) = (fresh.clone(), partner.host.clone());
    app.db
        .write(move |tx| {
            if !first {
                partners::repair(tx, &host)?;
                partners::recovered(tx, &host, "epoch")?;
            }
            cursor::read_up_to(tx, &row)
        })
        .await
        .map_err(FetchError::Storage)?;
    if first {
        return Ok(Turn::Begin(fresh));
    }
    let share = i64::from(u16::from_le_bytes(app.ids.bytes::<2>()));
    Ok(Turn::Wait(Progress::After(app.delay(REPAIR_MS * share / 0x1_0000))))
}
