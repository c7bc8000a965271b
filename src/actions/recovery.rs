//! The way back into an account by mail, for who forgot the password. The answer never tells whether there is an account.

use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::domain::errand::Errand;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::storage::{accounts, jobs, sessions};

use super::error::Error;
use super::sign_in::hash_of;
use super::{join, limit};

/// How long the link works: one hour, in milliseconds.
pub const LASTS_MS: i64 = 3_600_000;
/// What such links are kept as.
pub const PURPOSE: &str = "recover";

/// Plans a mail to the account with this handle or mail address, if there is one and it did not get too many lately. The same
/// is written and answered in every case.
///
/// # Errors
/// `TooMany` from where too many were asked for, whatever the accounts.
pub async fn ask(app: &App, origin: Origin, name: &str) -> Result<(), Error> {
    limit::from_address(app, Budget::Recovery, origin)?;
    let name = name.trim().trim_start_matches('@').to_lowercase();
    let found = app.db.read(|conn| {
        let by_name = if name.contains('@') { accounts::by_email } else { accounts::by_handle };
        by_name(conn, &name).map_err(Error::from)
    })?;
    let account =
        found.filter(|(account, _)| account.suspended_at.is_none()).map_or(0, |(account, _)| account.actor_id);
    let verdict = app.limits.take(Budget::RecoveryOf, &name, app.now());
    let account = if limit::refused(&verdict).is_some() { 0 } else { account };
    let (id, asked_at) = (app.ids.next(), app.now().0);
    let work = Job::Letter { errand: Errand::Recover { account }, asked_at };
    app.db.write(move |tx| Ok::<_, Error>(jobs::push(tx, id, &work, asked_at)?)).await?;
    app.wake.jobs.notify_one();
    Ok(())
}

/// Makes a link for the mail, in the place of an older one; answers the mail address and the link, or nothing where there is no
/// account that may sign in.
///
/// # Errors
/// The database's.
pub async fn link(app: &App, account: Id) -> Result<Option<(String, String)>, Error> {
    let secret = app.ids.secret();
    let link = join::link(app, &secret, PURPOSE, LASTS_MS, Some(account));
    let address = app.config.url(&format!("/welcome/{secret}"));
    app.db
        .write(move |tx| {
            let Some(email) = accounts::address(tx, account)? else { return Ok(None) };
            sessions::end_links_for(tx, account, PURPOSE)?;
            sessions::insert_link(tx, &link)?;
            Ok::<_, Error>(Some((email, address.clone())))
        })
        .await
}

/// Whether a link is one of those.
///
/// # Errors
/// The database's.
pub fn is_recovery(app: &App, secret: &str) -> Result<bool, Error> {
    let (hash, now) = (hash_of(secret), app.now().0);
    let link = app.db.read(|conn| sessions::link(conn, &hash, now))?;
    Ok(link.is_some_and(|link| link.purpose == PURPOSE))
}
