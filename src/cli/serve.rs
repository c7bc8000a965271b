//! `serve`: opens the node and runs it until it is told to stop.

use std::process::ExitCode;

use rustix::process::{Signal, getpid, kill_process};

use super::{complain, config_check, say};
use crate::actions::{Error, invite};
use crate::app::App;
use crate::config::Config;
use crate::domain::member::Role;
use crate::domain::time::Clock;
use crate::server;
use crate::storage::accounts;

/// Asks this process to stop, as SIGTERM does, when its standard input ends.
pub fn stop_with_stdin() {
    std::thread::spawn(|| {
        // Whatever ends the reading, nobody is there any more.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        let _ = kill_process(getpid(), Signal::TERM);
    });
}

/// Runs the node by the given clock; exits 0 after a graceful stop, 1 with the reason when it cannot run.
pub async fn run(config: Config, clock: Clock) -> ExitCode {
    if let Err(report) = config.refuse_public_development(config_check::resolve) {
        return complain(&report.to_string());
    }
    let app = match App::open(config, clock).await {
        Ok(app) => app,
        Err(cannot) => return complain(&cannot.to_string()),
    };
    match first_address(&app).await {
        Ok(Some(link)) => {
            say(&format!("Nobody has an account yet. Open this address once, to become the admin:\n  {link}"));
        }
        Ok(None) => {}
        Err(error) => return complain(&error.to_string()),
    }
    match server::serve(app).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&error.to_string()),
    }
}

/// The set-up address, when there is no account yet.
async fn first_address(app: &App) -> Result<Option<String>, Error> {
    let accounts = app.db.read(|conn| accounts::all(conn).map_err(Error::from))?;
    if accounts.is_empty() { set_up_address(app).await.map(Some) } else { Ok(None) }
}

/// Makes a one-time address at which the first admin makes an account.
///
/// # Errors
/// The database's.
pub async fn set_up_address(app: &App) -> Result<String, Error> {
    invite::link(app, Role::Admin).await
}
