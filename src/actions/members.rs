//! What an admin does about the members of the house: roles, suspensions, links to sign in, deletion; each with a line of the log.

use crate::app::App;
use crate::domain::member::Role;
use crate::storage::accounts::{self, Account};
use crate::storage::actors::Actor;
use crate::storage::audit::{self, Entry};
use crate::storage::{Conn, passkeys, sessions};

use super::error::Error;
use super::join;
use super::viewer::Member;

/// Everybody with an account, the oldest first, with the days on which they were here.
///
/// # Errors
/// The database's.
pub async fn all(app: &App) -> Result<Vec<(Account, Actor)>, Error> {
    write_seen(app).await?;
    let mut all = app.db.read(|conn| accounts::all(conn).map_err(Error::from))?;
    all.retain(|(_, actor)| actor.gone_at.is_none());
    Ok(all)
}

/// Writes down who has been here since the last time.
///
/// # Errors
/// The database's.
pub async fn write_seen(app: &App) -> Result<(), Error> {
    let seen = app.seen.take();
    if seen.is_empty() {
        return Ok(());
    }
    app.db
        .write_unseen(move |tx| seen.iter().try_for_each(|(member, day)| accounts::set_seen(tx, *member, *day)))
        .await?;
    Ok(())
}

/// A member by handle.
///
/// # Errors
/// `NotFound` for nobody of this house.
pub fn get(conn: &mut Conn, handle: &str) -> Result<(Account, Actor), Error> {
    accounts::by_handle(conn, handle)?.ok_or(Error::NotFound)
}

fn admin_only(by: &Member) -> Result<(), Error> {
    if by.role.may_administer() { Ok(()) } else { Err(Error::Forbidden("Only an admin decides about members.")) }
}

/// A line of the log.
pub(super) fn line(app: &App, by: &Member, what: &str, about: String, reason: String) -> Entry {
    Entry {
        id: app.ids.next(),
        at: app.now().0,
        who: by.id(),
        what: what.to_owned(),
        about,
        reason,
        decision_id: None,
        report_id: None,
    }
}

/// Refuses what would leave the house without an admin.
fn keep_an_admin(conn: &mut Conn, account: &Account) -> Result<(), Error> {
    let is_one = account.role == Role::Admin.as_str() && account.suspended_at.is_none();
    if is_one && accounts::count_active(conn, Role::Admin.as_str())? <= 1 {
        let sentence = "This is the only admin. Make somebody else an admin first.";
        return Err(Error::field("member", "last_admin", sentence));
    }
    Ok(())
}

/// Refuses what an admin does to the own account, which somebody else has to do.
fn not_oneself(by: &Member, account: &Account) -> Result<(), Error> {
    if by.id() == account.actor_id {
        return Err(Error::field("member", "oneself", "This is you. Ask another admin."));
    }
    Ok(())
}

/// Changes a member's role.
///
/// # Errors
/// `Invalid` for the only admin; `Forbidden` for who is no admin; `NotFound` for nobody of this house.
pub async fn set_role(app: &App, by: &Member, handle: &str, role: Role) -> Result<(), Error> {
    admin_only(by)?;
    let (handle, entry) = (handle.to_owned(), line(app, by, "member.role", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            let (account, _) = get(tx, &handle)?;
            if role != Role::Admin {
                keep_an_admin(tx, &account)?;
            }
            accounts::set_role(tx, account.actor_id, role.as_str())?;
            Ok(audit::add(tx, &Entry { reason: format!("{} → {}", account.role, role.as_str()), ..entry.clone() })?)
        })
        .await
}

/// Takes the passkeys of somebody off who lost the device: an admin's decision, with a line of the log.
///
/// # Errors
/// `Forbidden` for who is no admin; `NotFound` for nobody of this house, and where there is none.
pub async fn forget_passkeys(app: &App, by: &Member, handle: &str) -> Result<(), Error> {
    admin_only(by)?;
    let (handle, entry) = (handle.to_owned(), line(app, by, "member.passkeys", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            let (account, _) = get(tx, &handle)?;
            let known = passkeys::of(tx, account.actor_id)?;
            if known.is_empty() {
                return Err(Error::NotFound);
            }
            known.iter().try_for_each(|passkey| passkeys::delete(tx, passkey.id))?;
            Ok(audit::add(tx, &entry)?)
        })
        .await
}

/// Suspends a member: every channel is closed at once.
///
/// # Errors
/// As [`set_role`]; `Invalid` for oneself.
pub async fn suspend(app: &App, by: &Member, handle: &str) -> Result<(), Error> {
    admin_only(by)?;
    let (by, now) = (by.clone(), app.now().0);
    let (handle, entry) = (handle.to_owned(), line(app, &by, "member.suspended", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            let (account, _) = get(tx, &handle)?;
            keep_an_admin(tx, &account)?;
            not_oneself(&by, &account)?;
            join::shut_out(tx, account.actor_id, now)?;
            Ok(audit::add(tx, &entry)?)
        })
        .await
}

/// Lifts a suspension.
///
/// # Errors
/// As [`set_role`].
pub async fn restore(app: &App, by: &Member, handle: &str) -> Result<(), Error> {
    admin_only(by)?;
    let (handle, entry) = (handle.to_owned(), line(app, by, "member.restored", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            let (account, _) = get(tx, &handle)?;
            accounts::set_suspended(tx, account.actor_id, None)?;
            Ok(audit::add(tx, &entry)?)
        })
        .await
}

/// Makes a link that signs a member in once, to be handed over; older ones stop working. Answers its address.
///
/// # Errors
/// As [`set_role`]; `Invalid` for who is suspended.
pub async fn link(app: &App, by: &Member, handle: &str) -> Result<String, Error> {
    admin_only(by)?;
    let (account, _) = app.db.read(|conn| get(conn, handle))?;
    if account.suspended_at.is_some() {
        return Err(Error::field("member", "suspended", "Who is suspended cannot sign in."));
    }
    let (id, entry) = (account.actor_id, line(app, by, "member.link", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            sessions::end_links(tx, id)?;
            Ok::<_, Error>(audit::add(tx, &entry)?)
        })
        .await?;
    join::sign_in_link(app, id).await
}

/// Deletes a member as [`join::delete`] does.
///
/// # Errors
/// As [`suspend`].
pub async fn delete(app: &App, by: &Member, handle: &str) -> Result<(), Error> {
    admin_only(by)?;
    app.db.read(|conn| {
        let (account, _) = get(conn, handle)?;
        keep_an_admin(conn, &account)?;
        not_oneself(by, &account)
    })?;
    join::delete(app, handle).await?;
    let entry = line(app, by, "member.deleted", format!("@{handle}"), String::new());
    app.db.write(move |tx| Ok::<_, Error>(audit::add(tx, &entry)?)).await
}

#[cfg(test)]
mod tests;
