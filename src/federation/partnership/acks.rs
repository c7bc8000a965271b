//! What a partner says that it has of our log: by the number it asks after, and by its answers to what we send.

use super::header::Mark;
use crate::app::App;
use crate::storage::{self, Conn, log, partners, texts};

/// How many numbers one transaction accounts for; the rest follows with the next sign.
const BATCH: i64 = 500;

/// What a mark of ours in a partner's hand tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing new, or that more has arrived.
    Heard,
    /// It has read more than there is, or another id under the same number: this log was rolled back.
    RolledBack,
}

/// The partner at `host` has everything of our log up to the mark: those texts have arrived, and need not be sent.
/// A mark of another epoch than ours says nothing about this log.
///
/// # Errors
/// The database's.
pub fn take(tx: &mut Conn, epoch: &str, host: &str, mark: &Mark, now: i64) -> Result<Told, storage::Error> {
    if mark.epoch != epoch {
        return Ok(Told::Heard);
    }
    if mark.twice || mark.seq > log::head(tx, &mark.stream)? {
        return Ok(Told::RolledBack);
    }
    let Some(state) = partners::stream(tx, host, &mark.stream)? else { return Ok(Told::Heard) };
    if mark.seq > state.acked {
        let known = state.acked.max(0);
        let upto = mark.seq.min(known + BATCH);
        texts::arrived_between(tx, &mark.stream, (known, upto), host, now)?;
        partners::acked_up_to(tx, host, &mark.stream, upto)?;
    }
    Ok(Told::Heard)
}

/// The same in a transaction of its own, where the mark says anything new.
///
/// # Errors
/// The database's.
pub async fn note(app: &App, host: &str, mark: Option<Mark>) -> Result<(), storage::Error> {
    let Some(mark) = mark.filter(|mark| mark.epoch == app.epoch) else { return Ok(()) };
    let known = app.db.read(|conn| partners::stream(conn, host, &mark.stream))?;
    if !mark.twice && known.is_none_or(|known| known.acked >= mark.seq) {
        return Ok(());
    }
    let (owner, now, epoch) = (host.to_owned(), app.now().0, app.epoch.clone());
    let told = app.db.write(move |tx| take(tx, &epoch, &owner, &mark, now)).await?;
    if told == Told::RolledBack {
        tracing::error!(host, "a partner has read more of this node's log than there is: this database is an old copy");
    }
    Ok(())
}
