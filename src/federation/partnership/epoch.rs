//! The epoch of our own log: it changes when the log goes on from an older state, after a restore or when somebody copied
//! an old data folder back (federation.md, section 6.2).

use crate::app::App;
use crate::domain::job::Job;
use crate::storage::{self, Conn, jobs, settings};

/// A partner's word alone begins a new epoch at most daily, in milliseconds.
const DAILY_MS: i64 = 24 * 3_600_000;
/// When this epoch began, in milliseconds since 1970.
const SINCE: &str = "epoch_at";

/// A partner has more of this log than there is: the log begins anew, and what only partners still have is asked for.
///
/// # Errors
/// The database's.
pub fn rolled_back(tx: &mut Conn, app: &App, host: &str) -> Result<(), storage::Error> {
    let now = app.now().0;
    let since = settings::get(tx, SINCE)?.and_then(|since| since.parse::<i64>().ok()).unwrap_or(0);
    if since > now - app.delay(DAILY_MS) {
        return Ok(());
    }
    tracing::error!(host, "this partner has read more of our log than there is: the data folder is an older copy");
    settings::set(tx, "epoch", &app.ids.secret())?;
    settings::set(tx, SINCE, &now.to_string())?;
    jobs::push(tx, app.ids.next(), &Job::Recover, now)
}
