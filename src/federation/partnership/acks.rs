//! What a partner says that it has of our log: by the number it asks after, and by its answers to what we send.

use std::sync::Arc;

use super::epoch;
use super::header::Mark;
use crate::app::App;
use crate::storage::{self, Conn, log, partners, settings, texts};

/// How many numbers one transaction accounts for; the rest follows with the next sign.
const BATCH: i64 = 500;

/// The partner at `host` has everything of our log up to the mark: those texts have arrived, and need not be sent. A mark
/// of another epoch than ours says nothing about this log; one above its head, that this database is an older copy.
///
/// # Errors
/// The database's.
pub fn take(tx: &mut Conn, app: &App, host: &str, mark: &Mark, now: i64) -> Result<(), storage::Error> {
    if mark.epoch != settings::epoch(tx)? {
        return Ok(());
    }
    if mark.twice || mark.seq > log::head(tx, &mark.stream)? {
        return epoch::rolled_back(tx, app, host);
    }
    let Some(state) = partners::stream(tx, host, &mark.stream)? else { return Ok(()) };
    if mark.seq > state.acked {
        let known = state.acked.max(0);
        let upto = mark.seq.min(known + BATCH);
        texts::arrived_between(tx, &mark.stream, (known, upto), host, now)?;
        partners::acked_up_to(tx, host, &mark.stream, upto)?;
    }
    Ok(())
}

/// The same in a transaction of its own, where the mark says anything new.
///
/// # Errors
/// The database's.
pub async fn note(app: &Arc<App>, host: &str, mark: Option<Mark>) -> Result<(), storage::Error> {
    let Some(mark) = mark else { return Ok(()) };
    let (epoch, known) = app
        .db
        .read(|conn| Ok::<_, storage::Error>((settings::epoch(conn)?, partners::stream(conn, host, &mark.stream)?)))?;
    if mark.epoch != epoch || (!mark.twice && known.is_none_or(|known| known.acked >= mark.seq)) {
        return Ok(());
    }
    let (host, now, shared) = (host.to_owned(), app.now().0, Arc::clone(app));
    app.db.write(move |tx| take(tx, &shared, &host, &mark, now)).await?;
    app.wake.jobs.notify_one();
    Ok(())
}
