//! Read a partner's log from where we stand to its head: backfill after the handshake, and catching up after downtime.
//!
//! Each page is digested before the cursor moves, so that a stop at any moment costs one page at most.

use std::sync::Arc;

use serde_json::Value;

use crate::actions::partner::STREAMS;
use crate::app::App;
use crate::federation::inbox::digest;
use crate::federation::resolve::{self, FetchError};
use crate::storage::partners::{self, Partner, PartnerStream};

/// The most pages that one run reads of a stream; the job goes on in the next run.
const PAGES: usize = 500;
/// The largest page, in bytes.
const MAX_PAGE: usize = 16 * 1024 * 1024;
/// Pages a second at most: the budget of federation.md, section 6.2, as a pause in milliseconds.
const PAUSE_MS: u64 = 250;

/// How long the two halves of a handshake may be apart, in milliseconds.
const HANDSHAKE_MS: i64 = 600_000;

/// Whether everything was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// We stand at the head.
    Done,
    /// There is more.
    More,
    /// The other side does not let us read everything yet: its half of the handshake is still on the way.
    NotYet,
}

/// Pulls both streams of a partner.
///
/// # Errors
/// [`FetchError`]; what was read before it stays.
pub async fn pull(app: &Arc<App>, host: &str) -> Result<Progress, FetchError> {
    let Some(partner) = app.db.read(|conn| partners::get(conn, host))? else { return Ok(Progress::Done) };
    if partner.standing != "open" || !partner.our_follow_accepted {
        return Ok(Progress::Done);
    }
    let Some(node) = partner.node_uri.clone() else { return Ok(Progress::Done) };
    let mut progress = Progress::Done;
    for stream in STREAMS {
        match pull_stream(app, host, &node, stream).await {
            Ok(Progress::Done) => {}
            Ok(other) => progress = other,
            // The other side may not let us read the network stream: at first because it does not know yet that we have
            // accepted, later because it does not want to.
            Err(FetchError::Never(_)) if stream == "network" && young(app, &partner) => progress = Progress::NotYet,
            Err(FetchError::Never(_)) if stream == "network" => {}
            Err(error) => return Err(error),
        }
    }
    if progress == Progress::Done && partner.backfilling {
        let host = host.to_owned();
        app.db.write(move |tx| partners::backfilled(tx, &host)).await.map_err(FetchError::Storage)?;
    }
    Ok(progress)
}

/// Whether the partnership was made a moment ago.
fn young(app: &App, partner: &Partner) -> bool {
    partner.backfilling && partner.updated_at > app.now().plus_ms(-HANDSHAKE_MS).0
}

async fn pull_stream(app: &Arc<App>, host: &str, node: &str, stream: &str) -> Result<Progress, FetchError> {
    let Some(mut state) = app.db.read(|conn| partners::stream(conn, host, stream))? else { return Ok(Progress::Done) };
    for nth in 0..PAGES {
        if nth > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(PAUSE_MS)).await;
        }
        let address = format!("{node}/log?stream={stream}&epoch={}&after={}", state.epoch, state.pulled);
        let page = resolve::document(app, &address, MAX_PAGE).await?;
        let Some(next) = read(app, host, &state, &page).await? else { return Ok(Progress::Done) };
        let done = next.pulled >= next.head;
        state = next;
        if done {
            return Ok(Progress::Done);
        }
    }
    Ok(Progress::More)
}

/// Digests a page and moves the cursor; `None` when the page does not move it, which ends the run.
async fn read(
    app: &Arc<App>,
    host: &str,
    state: &PartnerStream,
    page: &Value,
) -> Result<Option<PartnerStream>, FetchError> {
    let number = |name: &str| page.get(name).and_then(Value::as_i64);
    let epoch = page.get("epoch").and_then(Value::as_str).filter(|epoch| epoch.len() <= 64).unwrap_or_default();
    let (Some(head), Some(last)) = (number("head"), number("last")) else {
        return Err(FetchError::Never(format!("{host} answers with a page of its log that cannot be read")));
    };
    let from_the_start = state.epoch != epoch;
    if (last <= state.pulled && !from_the_start) || last < 0 || last > head {
        let seen = PartnerStream { head: head.max(state.pulled), epoch: epoch.to_owned(), ..state.clone() };
        app.db.write(move |tx| partners::put_pulled(tx, &seen)).await.map_err(FetchError::Storage)?;
        return Ok(None);
    }
    let items = page.get("orderedItems").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for activity in items.iter().take(1000) {
        digest::from_log(app, host, activity).await?;
    }
    let next = PartnerStream { epoch: epoch.to_owned(), pulled: last, head, ..state.clone() };
    let row = next.clone();
    let now = app.now().0;
    app.db
        .write(move |tx| {
            partners::put_pulled(tx, &row)?;
            partners::heard_from(tx, &row.host, now)
        })
        .await
        .map_err(FetchError::Storage)?;
    Ok(Some(next))
}
