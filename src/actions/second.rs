//! The second step of signing in (RFC 6238): a code from an app, or one of those for who lost it. No door begins a session of
//! who has turned it on without such a code.

use totp_rs::{Builder, Secret, Totp};

use crate::app::App;
use crate::app::limits::Budget;
use crate::domain::ids::Id;
use crate::storage::second_factors::{self, SecondFactor};
use crate::storage::sessions;
use crate::storage::{Conn, audit};

use super::error::Error;
use super::sign_in::{self, hash_of};
use super::viewer::Member;
use super::{join, limit, members};

/// What the first step gives is kept as, until the second.
const PURPOSE: &str = "second_step";
/// How long there is between the two: 10 minutes, in milliseconds.
const BETWEEN_MS: i64 = 10 * 60_000;
/// How many codes there are for who loses the app.
const CODES: usize = 8;

/// A key on its way into an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key, as it is typed.
    pub secret: String,
    /// The same as apps read it from a picture.
    pub address: String,
}

fn wrong() -> Error {
    Error::field("code", "code", "This code is not right. Codes change every thirty seconds.")
}

fn totp(secret: &str) -> Result<Totp, Error> {
    let unusable = |why: String| Error::Refused(format!("the key cannot be read: {why}"));
    let secret = Secret::try_from_base32(secret).map_err(|error| unusable(error.to_string()))?;
    Builder::new().with_secret(secret).build().map_err(|error| unusable(error.to_string()))
}

/// The step of a code that is right now, as far as it has not been used.
fn step_of(factor: &SecondFactor, code: &str, seconds: i64) -> Result<Option<i64>, Error> {
    let step = totp(&factor.secret)?.check(code, u64::try_from(seconds).unwrap_or_default());
    Ok(step.and_then(|step| i64::try_from(step).ok()).filter(|step| *step > factor.last_step))
}

/// A code without what people type around it.
fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

/// Makes a key for a member, which counts when a first code was right.
///
/// # Errors
/// `Invalid` where the second step is on already.
pub async fn prepare(app: &App, member: &Member) -> Result<Key, Error> {
    let bytes: Vec<u8> = app.ids.bytes::<20>().to_vec();
    let secret = Secret::from(bytes).to_base32();
    let row = SecondFactor { account_id: member.id(), secret: secret.clone(), confirmed_at: None, last_step: 0 };
    app.db
        .write(move |tx| {
            if second_factors::is_on(tx, row.account_id)? {
                return Err(Error::field("code", "on_already", "The second step is on already."));
            }
            Ok(second_factors::put(tx, &row)?)
        })
        .await?;
    Ok(key(app, member, secret))
}

/// The key that was made and waits for a first code.
///
/// # Errors
/// `NotFound` where none waits.
pub fn waiting(app: &App, member: &Member) -> Result<Key, Error> {
    let known = app.db.read(|conn| second_factors::get(conn, member.id()))?;
    let known = known.filter(|factor| factor.confirmed_at.is_none()).ok_or(Error::NotFound)?;
    Ok(key(app, member, known.secret))
}

fn key(app: &App, member: &Member, secret: String) -> Key {
    // A colon parts the two names, so neither may hold one.
    let encoded =
        |text: &str| url::form_urlencoded::byte_serialize(text.replace(':', " ").as_bytes()).collect::<String>();
    let issuer = encoded(&app.config.institution.name).replace('+', "%20");
    let account = encoded(&format!("{}@{}", member.actor.handle, app.host())).replace('+', "%20");
    let address = format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}");
    Key { secret, address }
}

/// Turns the second step on with a first code; answers codes for who loses the app, which are shown once.
///
/// # Errors
/// `Invalid` for a wrong code; `NotFound` where no key waits; `TooMany` after too many wrong ones.
pub async fn turn_on(app: &App, member: &Member, code: &str) -> Result<Vec<String>, Error> {
    let (account, code, now) = (member.id(), plain(code), app.now());
    let alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    let letter = |byte: u8| alphabet.chars().nth(usize::from(byte) % alphabet.len()).unwrap_or('x');
    let codes: Vec<String> = (0..CODES).map(|_| app.ids.bytes::<16>().into_iter().map(letter).collect()).collect();
    let hashes: Vec<String> = codes.iter().map(|code| hash_of(code)).collect();
    let budget = limited(app, account)?;
    app.db
        .write(move |tx| {
            let factor = second_factors::get(tx, account)?;
            let factor = factor.filter(|factor| factor.confirmed_at.is_none()).ok_or(Error::NotFound)?;
            let step = step_of(&factor, &code, now.seconds())?.ok_or_else(wrong)?;
            let factor = SecondFactor { confirmed_at: Some(now.0), last_step: step, ..factor };
            second_factors::put(tx, &factor)?;
            Ok::<_, Error>(second_factors::put_codes(tx, account, &hashes)?)
        })
        .await?;
    budget.give_back(app);
    let grouped = |code: String| {
        let letters: Vec<char> = code.chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    };
    Ok(codes.into_iter().map(grouped).collect())
}

/// Turns the second step off with a code.
///
/// # Errors
/// `Invalid` for a wrong code; `TooMany` after too many wrong ones.
pub async fn turn_off(app: &App, member: &Member, code: &str) -> Result<(), Error> {
    let (account, code, now) = (member.id(), plain(code), app.now().seconds());
    let budget = limited(app, account)?;
    app.db
        .write(move |tx| {
            fits(tx, account, &code, now)?;
            Ok::<_, Error>(second_factors::forget(tx, account)?)
        })
        .await?;
    budget.give_back(app);
    Ok(())
}

/// Uses a code of a member up, where the second step is on: for what would be a way around it.
///
/// # Errors
/// `Invalid` for a wrong code; `TooMany` after too many wrong ones.
pub(super) async fn prove(app: &App, member: &Member, code: &str) -> Result<(), Error> {
    let (account, code, now) = (member.id(), plain(code), app.now().seconds());
    if !app.db.read(|conn| second_factors::is_on(conn, account))? {
        return Ok(());
    }
    let budget = limited(app, account)?;
    app.db.write(move |tx| fits(tx, account, &code, now)).await?;
    budget.give_back(app);
    Ok(())
}

/// Turns the second step of somebody off who lost the app and the codes: an admin's decision, with a line of the log.
///
/// # Errors
/// `Forbidden` for who is no admin; `NotFound` for nobody of this house.
pub async fn lift(app: &App, by: &Member, handle: &str) -> Result<(), Error> {
    if !by.role.may_administer() {
        return Err(Error::Forbidden("Only an admin decides about members."));
    }
    let (handle, entry) =
        (handle.to_owned(), members::line(app, by, "member.second", format!("@{handle}"), String::new()));
    app.db
        .write(move |tx| {
            let (account, _) = members::get(tx, &handle)?;
            second_factors::forget(tx, account.actor_id)?;
            Ok(audit::add(tx, &entry)?)
        })
        .await
}

/// A guess that was counted, until it turns out to be none.
struct Guess(String);

impl Guess {
    fn give_back(self, app: &App) {
        app.limits.give_back(Budget::GuessOfBoth, &self.0);
    }
}

fn limited(app: &App, account: Id) -> Result<Guess, Error> {
    let subject = format!("second step of {account}");
    let verdict = app.limits.take(Budget::GuessOfBoth, &subject, app.now());
    limit::refused(&verdict).map_or(Ok(Guess(subject)), Err)
}

/// Uses a code of a member up: one of the app, or one for who lost it.
fn fits(tx: &mut Conn, account: Id, code: &str, seconds: i64) -> Result<(), Error> {
    let factor = second_factors::get(tx, account)?.filter(|factor| factor.confirmed_at.is_some());
    let factor = factor.ok_or(Error::NotFound)?;
    let used = match step_of(&factor, code, seconds)? {
        Some(step) => second_factors::use_step(tx, account, step)?,
        None => second_factors::use_code(tx, account, &hash_of(code))?,
    };
    if used { Ok(()) } else { Err(wrong()) }
}

/// What the first step gives who has a second one to do: a secret that is good for a few minutes and for nothing else.
///
/// # Errors
/// The database's.
pub(super) async fn ticket(app: &App, account: Id) -> Result<String, Error> {
    let secret = app.ids.secret();
    let link = join::link(app, &secret, PURPOSE, BETWEEN_MS, Some(account));
    app.db.write(move |tx| Ok::<_, Error>(sessions::insert_link(tx, &link)?)).await?;
    Ok(secret)
}

/// Does the second step and begins a session; answers its secret.
///
/// # Errors
/// `SignIn` where the first step was not done, or too long ago; `Invalid` for a wrong code; `TooMany` after too many wrong ones.
pub async fn enter(app: &App, ticket: &str, code: &str) -> Result<String, Error> {
    let (hash, now) = (hash_of(ticket), app.now());
    let link = app.db.read(|conn| sessions::link(conn, &hash, now.0))?;
    let link = link.filter(|link| link.purpose == PURPOSE);
    let account = link.and_then(|link| link.account_id).ok_or(Error::SignIn)?;
    let (budget, code) = (limited(app, account)?, plain(code));
    app.db
        .write(move |tx| {
            sign_in::member(tx, account)?;
            fits(tx, account, &code, now.seconds())?;
            if sessions::use_link(tx, &hash, now.0)? { Ok(()) } else { Err(Error::SignIn) }
        })
        .await?;
    budget.give_back(app);
    sign_in::begin(app, account).await
}

#[cfg(test)]
mod tests;
