//! What is kept for a time is let go when it is over: by the hour, and what takes a long look once a day.

use crate::app::App;
use crate::storage::{self, moderated, retention};

use super::footprint;

/// Reports that were decided about are kept for so long with their words: a year, in milliseconds.
pub const REPORTS_MS: i64 = 365 * DAY_MS;
/// Texts of servers that are no partners are kept for so long, unless somebody here had to do with them: 180 days, in milliseconds.
pub const ELSEWHERE_MS: i64 = 180 * DAY_MS;

const DAY_MS: i64 = 24 * HOUR_MS;
const HOUR_MS: i64 = 3_600_000;
/// The hour of the day (UTC) in which every text from elsewhere is looked at.
const QUIET_HOUR: i64 = 3;
/// So many texts at once.
const BATCH: i64 = 500;

/// Lets go of what has passed its time.
///
/// # Errors
/// The database's.
pub async fn tidy(app: &App) -> Result<(), storage::Error> {
    let now = app.now().0;
    app.db
        .write_unseen(move |tx| {
            retention::ended(tx, now)?;
            retention::old_reports(tx, now.saturating_sub(REPORTS_MS))
        })
        .await?;
    if now.div_euclid(HOUR_MS).rem_euclid(24) == QUIET_HOUR {
        while elsewhere(app, now).await? > 0 {}
    }
    footprint::note(app).await
}

/// Takes the words out of some texts from elsewhere that nobody needs; answers of how many.
async fn elsewhere(app: &App, now: i64) -> Result<usize, storage::Error> {
    let unused = app.db.read(|conn| retention::unused(conn, now.saturating_sub(ELSEWHERE_MS), BATCH))?;
    if unused.is_empty() {
        return Ok(0);
    }
    app.db.write(move |tx| moderated::purge(tx, &unused)).await
}
