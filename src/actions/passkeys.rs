//! Passkeys: add, name and remove one, and come in with one. The device verifies who uses it, so neither a password nor a code is asked for.
//!
//! A browser is asked something that it can answer once, within minutes. What it was asked stays in the database, under the digest of what only
//! this browser knows: the session of who adds a passkey, a cookie of who comes in with one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::domain::errand::Errand;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::storage::passkeys::{self, Passkey, Question};
use crate::storage::{Conn, accounts, identities, jobs};
use crate::webauthn::{Owner, Refusal, Site};

use super::error::Error;
use super::sign_in::{self, hash_of};
use super::viewer::Member;
use super::{limit, second};

/// How long a browser has for its answer: 5 minutes, in milliseconds. The browser is told the same.
pub const LASTS_MS: i64 = 5 * 60_000;
/// So many passkeys a member has at most.
pub const MOST: usize = 20;
/// So many letters the name of a passkey has at most.
const LONGEST_NAME: usize = 60;
/// So many browsers are asked at a time, whoever asks.
const MOST_ASKED: i64 = 10_000;

/// How somebody arrives who has shown a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// With a session: the secret for its cookie.
    In(String),
    /// Not at all, and why.
    Out(Out),
}

/// Why somebody is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// The passkey is not known here, does not prove what it says, or belongs to an account that is suspended: nobody learns which.
    Unknown,
    /// The browser was not asked, was asked too long ago, or has answered before.
    Late,
    /// There is a copy of the passkey.
    Copied,
}

fn site(app: &App) -> Result<&Site, Error> {
    app.passkeys.as_ref().ok_or(Error::NotFound)
}

fn checked_name(name: &str) -> Result<String, Error> {
    let (name, wrong) = (name.trim(), "A passkey has a name of at most 60 characters.");
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(Error::field("name", "passkey_name", wrong)) }
}

fn room_for_one(mine: &[Passkey]) -> Result<(), Error> {
    if mine.len() < MOST { Ok(()) } else { Err(Error::field("name", "passkey_most", "There are too many passkeys.")) }
}

fn not_kept() -> Error {
    Error::field("credential", "passkey_not_kept", "What the device answered cannot be used.")
}

/// Whose browser makes a passkey: its session, in the form in which the question is kept.
fn of_session(session: &str) -> String {
    hash_of(&format!("passkey of {session}"))
}

async fn keep(app: &App, question: Question) -> Result<(), Error> {
    let now = app.now().0;
    let room = app.db.write(move |tx| Ok::<_, Error>(passkeys::ask(tx, &question, now, MOST_ASKED)?)).await?;
    if room { Ok(()) } else { Err(Error::field("credential", "passkey_full", "Too many are signing in now.")) }
}

/// Asks the browser of a member to make a passkey; answers what it takes. Where the second step is on, its code is asked for: the passkey will
/// open the account without one.
///
/// # Errors
/// `Invalid` for a wrong code, a name that is none, or one passkey too many; `NotFound` where there are no passkeys.
pub async fn ask_for_new(app: &App, member: &Member, session: &str, name: &str, code: &str) -> Result<Value, Error> {
    let (site, me) = (site(app)?, member.id());
    checked_name(name)?;
    let mine = app.db.read(|conn| passkeys::of(conn, me))?;
    room_for_one(&mine)?;
    second::prove(app, member, code).await?;
    let fresh = || URL_SAFE_NO_PAD.encode(app.ids.bytes::<16>());
    let owner = mine.first().map_or_else(fresh, |passkey| passkey.owner.clone());
    let account = format!("{}@{}", member.actor.handle, app.host());
    let known: Vec<String> = mine.into_iter().map(|passkey| passkey.credential).collect();
    let asked = site.ask_for_new(Owner { mark: &owner, account: &account, name: &member.actor.name }, &known);
    let asked = asked.map_err(|refusal| Error::Refused(refusal.to_string()))?;
    let (hash, expires_at) = (of_session(session), app.now().plus_ms(LASTS_MS).0);
    keep(app, Question { hash, account_id: Some(me), owner: Some(owner), state: asked.state, expires_at }).await?;
    Ok(asked.options)
}

/// Keeps the passkey that the browser of a member has made, and writes a mail about it.
///
/// # Errors
/// `Invalid` for an answer that is late or cannot be believed, for a name that is none, for one passkey too many.
pub async fn add(app: &App, member: &Member, session: &str, name: &str, answer: &str) -> Result<(), Error> {
    site(app)?;
    let (me, name, hash, now) = (member.id(), checked_name(name)?, of_session(session), app.now().0);
    // Whatever becomes of the answer: it is the only one.
    let asked = app.db.write(move |tx| Ok::<_, Error>(passkeys::answered(tx, &hash, now)?)).await?;
    let asked = asked.filter(|question| question.account_id == Some(me)).ok_or_else(not_kept)?;
    let made = site(app)?.made(&asked.state, answer).map_err(|refusal| {
        tracing::warn!(account = me, cause = %refusal, "a passkey was not added");
        not_kept()
    })?;
    let passkey = Passkey {
        id: app.ids.next(),
        account_id: me,
        credential: made.credential,
        owner: asked.owner.unwrap_or_default(),
        name,
        public_key: made.public_key,
        created_at: now,
        used_at: None,
        refused_at: None,
    };
    let told = letter(app, Errand::PasskeyAdded { account: me });
    app.db
        .write(move |tx| {
            room_for_one(&passkeys::of(tx, me)?)?;
            if passkeys::by_credential(tx, &passkey.credential)?.is_some() {
                return Err(not_kept());
            }
            passkeys::insert(tx, &passkey)?;
            write(tx, told.as_ref(), now)
        })
        .await?;
    app.wake.jobs.notify_one();
    tracing::info!(account = me, "a passkey was added");
    Ok(())
}

/// A mail about a passkey; none where no mail is sent.
fn letter(app: &App, errand: Errand) -> Option<(Id, Job)> {
    app.post.is_set_up().then(|| (app.ids.next(), Job::Letter { errand, asked_at: app.now().0 }))
}

fn write(tx: &mut Conn, letter: Option<&(Id, Job)>, now: i64) -> Result<(), Error> {
    letter.map_or(Ok(()), |(id, work)| Ok(jobs::push(tx, *id, work, now)?))
}

/// A passkey of a member.
///
/// # Errors
/// `NotFound` for one that is somebody else's, or none.
pub fn one(app: &App, member: &Member, id: Id) -> Result<Passkey, Error> {
    site(app)?;
    Ok(app.db.read(|conn| passkeys::get(conn, member.id(), id))?)
}

/// Gives a passkey of a member another name.
///
/// # Errors
/// `Invalid` for a name that is none; `NotFound` as [`one`].
pub async fn rename(app: &App, member: &Member, id: Id, name: &str) -> Result<(), Error> {
    let (me, name) = (member.id(), checked_name(name)?);
    app.db
        .write(move |tx| {
            let passkey = passkeys::get(tx, me, id)?;
            Ok::<_, Error>(passkeys::rename(tx, passkey.id, &name)?)
        })
        .await
}

/// Removes a passkey of a member, unless it is the only way in.
///
/// # Errors
/// `Invalid` where it is the only way in; `NotFound` as [`one`].
pub async fn remove(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    let me = member.id();
    let issuer = app.config.sign_in.provider.as_ref().map(|provider| provider.issuer.clone());
    app.db
        .write(move |tx| {
            let passkey = passkeys::get(tx, me, id)?;
            let others = passkeys::of(tx, me)?.iter().any(|other| other.id != id && other.refused_at.is_none());
            let password = accounts::by_id(tx, me)?.0.password.is_some();
            let institution = match &issuer {
                Some(issuer) => identities::of(tx, me, issuer)?.is_some(),
                None => false,
            };
            if !(others || password || institution) {
                return Err(Error::field("passkey", "only_way", "Without a password there is no other way in."));
            }
            Ok(passkeys::delete(tx, passkey.id)?)
        })
        .await?;
    tracing::info!(account = me, "a passkey was removed");
    Ok(())
}

/// Asks a browser to show a passkey; answers what it takes, and what it keeps meanwhile.
///
/// # Errors
/// `TooMany` for an address from which too many asked; `Invalid` when too many are asked at this moment; `NotFound` where there are no passkeys.
pub async fn ask(app: &App, origin: Origin) -> Result<(Value, String), Error> {
    let site = site(app)?;
    limit::from_address(app, Budget::Passkey, origin)?;
    let asked = site.ask().map_err(|refusal| Error::Refused(refusal.to_string()))?;
    let (secret, expires_at) = (app.ids.secret(), app.now().plus_ms(LASTS_MS).0);
    keep(app, Question { hash: hash_of(&secret), account_id: None, owner: None, state: asked.state, expires_at })
        .await?;
    Ok((asked.options, secret))
}

/// Lets somebody in whose passkey answers what the browser was asked, which it keeps `secret`. What is wrong counts as a wrong password from
/// that address does.
///
/// # Errors
/// `TooMany` for an address with too many wrong answers; `NotFound` where there are no passkeys.
pub async fn enter(app: &App, origin: Origin, secret: &str, answer: &str) -> Result<Arrival, Error> {
    site(app)?;
    limit::from_address(app, Budget::GuessOfAddress, origin)?;
    let (hash, now) = (hash_of(secret), app.now().0);
    // Whatever becomes of the answer: it is the only one.
    let asked = app.db.write(move |tx| Ok::<_, Error>(passkeys::answered(tx, &hash, now)?)).await?;
    let outcome = match asked.filter(|question| question.account_id.is_none()) {
        Some(asked) => check(app, &asked.state, answer).await?,
        None => Err(Out::Late),
    };
    if outcome != Err(Out::Unknown) {
        app.limits.give_back(Budget::GuessOfAddress, &origin.to_string());
    }
    match outcome {
        Ok(account) => Ok(Arrival::In(sign_in::begin(app, account).await?)),
        Err(out) => Ok(Arrival::Out(out)),
    }
}

/// Whose passkey answers; notes that it was used, or that there is a copy of it.
async fn check(app: &App, state: &str, answer: &str) -> Result<Result<Id, Out>, Error> {
    let site = site(app)?;
    let Some(shown) = site.shown(answer) else { return Ok(Err(Out::Unknown)) };
    let found = app.db.read(|conn| passkeys::by_credential(conn, &shown.credential))?;
    let Some(passkey) = found.filter(|passkey| passkey.owner == shown.mark) else { return Ok(Err(Out::Unknown)) };
    let (id, account, now) = (passkey.id, passkey.account_id, app.now().0);
    let believed = match site.check(state, answer, &passkey.public_key) {
        Ok(_) if passkey.refused_at.is_some() => return Ok(Err(Out::Copied)),
        Ok(counted) => counted,
        Err(Refusal::Copied) => {
            if passkey.refused_at.is_none() {
                refuse(app, &passkey).await?;
            }
            return Ok(Err(Out::Copied));
        }
        Err(refusal) => {
            tracing::warn!(account, cause = %refusal, "a passkey was not believed");
            return Ok(Err(Out::Unknown));
        }
    };
    let known = passkey.public_key;
    app.db
        .write(move |tx| {
            // Who is suspended is told no more than whoever has no account.
            match sign_in::member(tx, account) {
                Ok(_) => {}
                Err(Error::SignIn | Error::NotFound) => return Ok(Err(Out::Unknown)),
                Err(other) => return Err(other),
            }
            // Removed, refused, or counted further in the meantime: by an answer that came at the same moment.
            let same = passkeys::of(tx, account)?.into_iter().find(|other| other.id == id);
            if same.is_none_or(|same| same.refused_at.is_some() || same.public_key != known) {
                return Ok(Err(Out::Late));
            }
            passkeys::used(tx, id, &believed, now)?;
            Ok::<_, Error>(Ok(account))
        })
        .await
}

/// Refuses a passkey from now on, and writes a mail about it.
async fn refuse(app: &App, passkey: &Passkey) -> Result<(), Error> {
    let (id, account, now) = (passkey.id, passkey.account_id, app.now().0);
    tracing::warn!(account, "a passkey counts backwards and is refused: there is a copy of it");
    let told = letter(app, Errand::PasskeyRefused { account });
    app.db
        .write(move |tx| {
            passkeys::refuse(tx, id, now)?;
            write(tx, told.as_ref(), now)
        })
        .await?;
    app.wake.jobs.notify_one();
    Ok(())
}
