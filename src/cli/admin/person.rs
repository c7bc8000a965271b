//! `admin person`: add, list, change the role, suspend, delete.

use std::io::{BufRead, IsTerminal};

use serde_json::json;

use super::nobody;
use crate::actions::Error;
use crate::actions::join::{self, Newcomer};
use crate::actions::moving;
use crate::app::App;
use crate::cli::args::{Person, PersonAdd};
use crate::domain::time::Timestamp;
use crate::federation::{lookup, moving as moving_check, resolve};
use crate::storage::accounts::{self, Account};
use crate::storage::actors::Actor;

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(
    app: &App,
    command: Person,
    password: impl FnOnce() -> std::io::Result<String>,
) -> Result<String, Error> {
    match command {
        Person::Add(asked) => add(app, asked, password).await,
        Person::List(output) => list(app, output.json),
        Person::SetRole { handle, role } => {
            join::set_role(app, &handle, role).await.map_err(|error| named(error, &handle))?;
            Ok(format!("{handle} has the role {} from now on.", role.as_str()))
        }
        Person::Suspend(whom) => {
            join::suspend(app, &whom.handle).await.map_err(|error| named(error, &whom.handle))?;
            Ok(format!("{} is suspended: every session and token was ended, and signing in is refused.", whom.handle))
        }
        Person::Alias { handle, address } => {
            let address = address_of(app, &address).await?;
            moving::add_alias(app, &handle, &address).await.map_err(|error| named(error, &handle))?;
            Ok(format!("{handle} is also {address} from now on. Now the move can be started there."))
        }
        Person::Move { handle, to } => {
            let old = moving::person(app, &handle).map_err(|error| named(error, &handle))?;
            let new = moving_check::confirmed(app, &old, &to).await.map_err(|error| unconfirmed(&error))?;
            moving::move_away(app, &handle, &new.uri).await.map_err(|error| named(error, &handle))?;
            Ok(format!("{handle} has moved to {}: the followers will be told.", new.uri))
        }
        Person::Delete(whom) => {
            join::delete(app, &whom.handle).await.map_err(|error| named(error, &whom.handle))?;
            Ok(format!(
                "{} is deleted: the published practices and essays were withdrawn, every session and token was ended, \
                 and other servers will be told.",
                whom.handle
            ))
        }
    }
}

async fn add(app: &App, asked: PersonAdd, password: impl FnOnce() -> std::io::Result<String>) -> Result<String, Error> {
    let unreadable = |error: std::io::Error| Error::Refused(format!("the password cannot be read: {error}"));
    let password = if asked.password_stdin { Some(password().map_err(unreadable)?) } else { None };
    let chosen = password.is_some();
    let PersonAdd { handle, name, email, role, .. } = asked;
    let actor = join::join(app, Newcomer { handle, name, email, role, password }).await?;
    let added = format!("@{} was added with the role {}.", actor.handle, role.as_str());
    if chosen {
        return Ok(added);
    }
    let link = join::sign_in_link(app, actor.id).await?;
    Ok(format!("{added} This link signs in once, within 24 hours:\n{link}"))
}

/// One line of standard input, or what is typed unseen when that is a terminal.
pub(super) fn password_from_stdin() -> std::io::Result<String> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        return rpassword::prompt_password("Password: ");
    }
    first_line(stdin.lock())
}

/// The first line, without its end. At most 4 KB are read: no password is longer.
fn first_line(from: impl BufRead) -> std::io::Result<String> {
    let mut line = String::new();
    from.take(4096).read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn list(app: &App, as_json: bool) -> Result<String, Error> {
    let all = app.db.read(|conn| accounts::all(conn).map_err(Error::from))?;
    let present: Vec<(Account, Actor)> = all.into_iter().filter(|(_, actor)| actor.gone_at.is_none()).collect();
    if as_json {
        let people: Vec<serde_json::Value> = present.iter().map(as_object).collect();
        return serde_json::to_string_pretty(&people).map_err(|error| Error::Refused(error.to_string()));
    }
    if present.is_empty() {
        return Ok("Nobody has an account yet. See: interpraxis admin person add --help".to_owned());
    }
    let line = |(account, actor): &(Account, Actor)| {
        let suspended = if account.suspended_at.is_some() { "  suspended" } else { "" };
        format!("@{:<20} {:<13} {:<30} {}{suspended}", actor.handle, account.role, account.email, actor.name)
    };
    Ok(present.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// The ActivityPub id behind a handle or an address.
async fn address_of(app: &App, typed: &str) -> Result<String, Error> {
    let found = lookup::account(app, typed).await.map_err(|error| unconfirmed(&error))?;
    let uri = found.map_or_else(|| typed.to_owned(), |actor| actor.uri);
    let actor = resolve::actor(app, &uri).await.map_err(|error| unconfirmed(&error))?;
    Ok(actor.uri)
}

fn unconfirmed(error: &resolve::FetchError) -> Error {
    Error::Refused(format!("{error}."))
}

fn as_object((account, actor): &(Account, Actor)) -> serde_json::Value {
    json!({
        "handle": actor.handle,
        "name": actor.name,
        "email": account.email,
        "role": account.role,
        "id": actor.uri,
        "created": Timestamp(account.created_at).rfc3339(),
        "suspended": account.suspended_at.map(|since| Timestamp(since).rfc3339()),
    })
}

fn named(error: Error, handle: &str) -> Error {
    if matches!(error, Error::NotFound) { nobody(handle) } else { error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_the_first_line_without_its_end() {
        assert_eq!(first_line(&b"corr\xc3\xa9ct horse \r\nmore\n"[..]).unwrap(), "corr\u{e9}ct horse ");
        assert_eq!(first_line(&b""[..]).unwrap(), "");
        assert!(first_line(&b"\xff\xfe\n"[..]).is_err());
        assert_eq!(first_line(&[b'a'; 9000][..]).unwrap().len(), 4096);
    }
}
