//! `admin`: people, tokens, invitations, partners, other servers and the yearly figures, from the command line of the node's own machine.

mod partner;
mod peer;
mod person;
mod transparency;

use std::process::ExitCode;
use std::sync::Arc;

use super::args::{Admin, Invite, Token};
use super::{complain, say};
use crate::actions::{Error, invite, sign_in};
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::accounts;

/// The scopes that a token may have as a whole (client-api.md; `read` and `write` also open our own API).
const SCOPES: [&str; 5] = ["read", "write", "follow", "push", "profile"];

/// Does what the command says and prints the answer; exits 1 with one line on standard error when it was not done.
pub async fn run(app: &Arc<App>, command: Admin) -> ExitCode {
    match execute(app, command, person::password_from_stdin).await {
        Ok(answer) => {
            say(&answer);
            ExitCode::SUCCESS
        }
        Err(error) => complain(&sentence(&error)),
    }
}

/// Does what the command says; answers what belongs on standard output. `password` is asked only where one is wanted.
async fn execute(
    app: &Arc<App>,
    command: Admin,
    password: impl FnOnce() -> std::io::Result<String>,
) -> Result<String, Error> {
    match command {
        Admin::Person(command) => person::run(app, command, password).await,
        Admin::Token(Token::Create { handle, scopes }) => token(app, &handle, &scopes).await,
        Admin::Invite(Invite::Create { role }) => invite::link(app, role).await,
        Admin::Partner(command) => partner::run(app, command).await,
        Admin::Peer(command) => peer::run(app, command).await,
        Admin::Transparency(asked) => transparency::run(app, &asked),
    }
}

async fn token(app: &App, handle: &str, scopes: &str) -> Result<String, Error> {
    let asked: Vec<&str> = scopes.split_whitespace().collect();
    if let Some(unknown) = asked.iter().find(|scope| !is_scope(scope)) {
        let sentence = format!("there is no scope {unknown:?}. Right would be some of: {}", SCOPES.join(" "));
        return Err(Error::field("scopes", "scope", sentence));
    }
    if asked.is_empty() {
        return Err(Error::field("scopes", "missing", format!("name at least one of: {}", SCOPES.join(" "))));
    }
    let account = account_of(app, handle)?;
    sign_in::make_token(app, Some(account), None, &asked.join(" ")).await
}

/// Whether this is a scope of [`SCOPES`], or a part of `read` or `write` such as `read:statuses`.
fn is_scope(scope: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    SCOPES.contains(&scope)
        || scope.split_once(':').is_some_and(|(whole, rest)| ["read", "write"].contains(&whole) && part(rest))
}

/// The account of a handle.
fn account_of(app: &App, handle: &str) -> Result<Id, Error> {
    let plain = handle.trim().trim_start_matches('@').to_lowercase();
    let found = app.db.read(|conn| accounts::by_handle(conn, &plain).map_err(Error::from))?;
    found.map(|(account, _)| account.actor_id).ok_or_else(|| nobody(handle))
}

/// The answer for a handle that nobody here has.
fn nobody(handle: &str) -> Error {
    Error::Refused(format!("Nobody here has the handle {handle:?}. See: interpraxis admin person list"))
}

/// What went wrong, in one line: every wrong field, or the sentence.
fn sentence(error: &Error) -> String {
    match error {
        Error::Invalid(problems) => {
            let one = |problem: &crate::domain::problem::Problem| format!("{}: {}", problem.field, problem.message);
            problems.iter().map(one).collect::<Vec<_>>().join("; ")
        }
        Error::Storage(cause) => format!("the database failed: {cause}"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
