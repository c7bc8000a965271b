//! Sign in by password or one-time link, keep and end sessions; tokens. Only hashes of secrets are stored.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::domain::ids::Id;
use crate::storage::sessions::{self, Session};
use crate::storage::{Conn, accounts, second_factors};

use super::error::Error;
use super::limit;
use super::second;
use super::viewer::Member;

/// How long a session lasts: 14 days, in milliseconds.
pub const SESSION_MS: i64 = 14 * 24 * 3_600_000;

/// The form in which a secret is stored and looked up: SHA-256, in hex. Secrets have 256 bits, so no salt is needed.
pub fn hash_of(secret: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, secret.as_bytes());
    digest.as_ref().iter().fold(String::with_capacity(64), |mut hex, byte| {
        use std::fmt::Write;
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Argon2id in PHC form, for a password of at least 10 characters.
///
/// # Errors
/// `Invalid` for one that is too short or too long.
pub fn hash_password(app: &App, password: &str) -> Result<String, Error> {
    if password.chars().count() < 10 || password.len() > 1000 {
        return Err(Error::field("password", "password", "A password has at least 10 characters."));
    }
    let salt = app.ids.bytes::<16>();
    argon2::Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Refused(error.to_string()))
}

/// Checks the password of somebody who asks from `origin`, unless too many have been wrong.
///
/// # Errors
/// `TooMany`, for every name alike, there or not; else those of [`check_password`].
pub async fn by_password(app: &Arc<App>, origin: Origin, name: &str, password: &str) -> Result<Member, Error> {
    let (whose, from) = (hash_of(&plain(name)), origin.to_string());
    let tries = [
        (Budget::GuessOfBoth, format!("{whose} {from}")),
        (Budget::GuessOfName, whose),
        (Budget::GuessOfAddress, from),
    ];
    let verdicts = tries.each_ref().map(|(budget, subject)| app.limits.take(*budget, subject, app.now()));
    let wait_seconds = verdicts.iter().filter_map(|verdict| verdict.wait_seconds).max();
    let outcome = match wait_seconds {
        Some(wait_seconds) => Err(Error::TooMany { wait_seconds }),
        None => check_aside(app, name, password).await,
    };
    // What counts is wrong passwords: a whole institution may sign in from one address in the morning.
    let wrong = matches!(outcome, Err(Error::Forbidden(_)));
    for ((budget, subject), verdict) in tries.iter().zip(verdicts) {
        if !wrong && verdict.wait_seconds.is_none() {
            app.limits.give_back(*budget, subject);
        }
    }
    outcome
}

/// Argon2 works long on purpose: other requests do not wait for it, and only a few run at once.
async fn check_aside(app: &Arc<App>, name: &str, password: &str) -> Result<Member, Error> {
    let failed = |why: String| Error::Storage(crate::storage::Error::Unusable(why));
    let _one_of_few = app.limits.passwords.acquire().await.map_err(|error| failed(error.to_string()))?;
    let (door, name, password) = (Arc::clone(app), name.to_owned(), password.to_owned());
    let checked = tokio::task::spawn_blocking(move || check_password(&door, &name, &password)).await;
    checked.map_err(|error| failed(error.to_string()))?
}

/// A name as accounts are looked up by it.
fn plain(name: &str) -> String {
    name.trim().trim_start_matches('@').to_lowercase()
}

/// Checks handle or mail address and password; answers the member.
///
/// # Errors
/// `Forbidden` with one sentence for every cause, after the same work: nobody learns which accounts exist.
pub fn check_password(app: &App, name: &str, password: &str) -> Result<Member, Error> {
    const NO: Error = Error::Forbidden("This name and this password do not belong together.");
    let name = plain(name);
    let found = app.db.read(|conn| {
        let by_name = if name.contains('@') { accounts::by_email } else { accounts::by_handle };
        by_name(conn, &name).map_err(Error::from)
    })?;
    let stored = found.as_ref().and_then(|(account, _)| account.password.clone());
    // A hash that fits no password, so that an unknown name costs the same time.
    let hash = stored.unwrap_or_else(|| UNKNOWN.to_owned());
    let fits = PasswordHash::new(&hash)
        .is_ok_and(|hash| argon2::Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
    let member = found.and_then(|(account, actor)| Member::of(&account, actor));
    member.filter(|_| fits).ok_or(NO)
}

const UNKNOWN: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Chooses a password.
///
/// # Errors
/// `Invalid` when it is too short.
pub async fn set_password(app: &App, account: Id, password: &str) -> Result<(), Error> {
    let hash = hash_password(app, password)?;
    app.db.write(move |tx| Ok::<_, Error>(accounts::set_password(tx, account, &hash)?)).await
}

/// What a password or a link opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A session: the secret for its cookie.
    In(String),
    /// The way to the second step: what the first one gave.
    Second(String),
}

/// Lets somebody in whose password or link was right: at once, or to the second step, where that was turned on. Every door comes
/// through here.
///
/// # Errors
/// The database's.
pub async fn enter(app: &App, account: Id) -> Result<Entry, Error> {
    if app.db.read(|conn| second_factors::is_on(conn, account))? {
        return Ok(Entry::Second(second::ticket(app, account).await?));
    }
    Ok(Entry::In(begin(app, account).await?))
}

/// Begins a session for who has done every step; answers the secret for the cookie.
///
/// # Errors
/// The database's.
pub async fn begin(app: &App, account: Id) -> Result<String, Error> {
    let (secret, now) = (app.ids.secret(), app.now());
    let session = Session {
        hash: hash_of(&secret),
        account_id: account,
        created_at: now.0,
        expires_at: now.plus_ms(SESSION_MS).0,
    };
    app.db.write(move |tx| Ok::<_, Error>(sessions::insert_session(tx, &session)?)).await?;
    Ok(secret)
}

/// The member of a session.
///
/// # Errors
/// `SignIn` when the session is unknown or over, or the account suspended.
pub fn member_of_session(app: &App, secret: &str) -> Result<Member, Error> {
    let (hash, now) = (hash_of(secret), app.now().0);
    let member = app.db.read(|conn| {
        let session = sessions::session(conn, &hash, now)?.ok_or(Error::SignIn)?;
        member(conn, session.account_id)
    })?;
    app.seen.note(member.id(), app.now());
    Ok(member)
}

/// A member by number.
///
/// # Errors
/// `SignIn` when there is no such account, or it is suspended.
pub fn member(conn: &mut Conn, account: Id) -> Result<Member, Error> {
    let (account, actor) = accounts::by_id(conn, account)?;
    Member::of(&account, actor).ok_or(Error::SignIn)
}

/// Ends a session.
///
/// # Errors
/// The database's.
pub async fn end(app: &App, secret: &str) -> Result<(), Error> {
    let hash = hash_of(secret);
    app.db.write(move |tx| Ok::<_, Error>(sessions::end_session(tx, &hash)?)).await
}

/// The member that a one-time link is for, without using it up.
///
/// # Errors
/// `NotFound` when it is unknown, used or too old; `TooMany` from where too many of those came.
pub fn welcome(app: &App, origin: Origin, secret: &str) -> Result<Member, Error> {
    let (hash, now) = (hash_of(secret), app.now().0);
    limit::in_vain(app, Budget::Link, origin, || {
        app.db.read(|conn| {
            let link = sessions::link(conn, &hash, now)?
                .filter(|link| link.purpose == "sign_in" || link.purpose == super::recovery::PURPOSE);
            member(conn, link.and_then(|link| link.account_id).ok_or(Error::NotFound)?)
        })
    })
}

/// Uses a one-time link up and lets its member in.
///
/// # Errors
/// As [`welcome`].
pub async fn use_link(app: &App, origin: Origin, secret: &str) -> Result<Entry, Error> {
    let member = welcome(app, origin, secret)?;
    let (hash, now) = (hash_of(secret), app.now().0);
    let first = app.db.write(move |tx| Ok::<_, Error>(sessions::use_link(tx, &hash, now)?)).await?;
    if !first {
        return Err(Error::NotFound);
    }
    enter(app, member.id()).await
}

/// Makes an access token for a member; answers it.
///
/// # Errors
/// The database's.
pub async fn make_token(app: &App, account: Option<Id>, client: Option<Id>, scopes: &str) -> Result<String, Error> {
    keep_token(app, account, client, scopes, None).await
}

async fn keep_token(
    app: &App,
    account: Option<Id>,
    client: Option<Id>,
    scopes: &str,
    refresh_hash: Option<String>,
) -> Result<String, Error> {
    let secret = app.ids.secret();
    let token = sessions::Token {
        hash: hash_of(&secret),
        app_id: client,
        account_id: account,
        scopes: scopes.to_owned(),
        created_at: app.now().0,
        refresh_hash,
    };
    app.db.write(move |tx| Ok::<_, Error>(sessions::insert_token(tx, &token)?)).await?;
    Ok(secret)
}

/// An access token, and the one that another pair is had for, once.
#[derive(Clone)]
pub struct Pair {
    /// The access token.
    pub access: String,
    /// The refresh token.
    pub refresh: String,
}

/// Makes a pair of tokens for a member and a client.
///
/// # Errors
/// The database's.
pub async fn make_pair(app: &App, account: Id, client: Id, scopes: &str) -> Result<Pair, Error> {
    let refresh = app.ids.secret();
    let access = keep_token(app, Some(account), Some(client), scopes, Some(hash_of(&refresh))).await?;
    Ok(Pair { access, refresh })
}

/// Gives a client a new pair for its refresh token, with the scopes as before; the old pair is worth nothing any more.
///
/// # Errors
/// `SignIn` for a refresh token that is unknown, used, or another client's.
pub async fn renew(app: &App, client: Id, refresh: &str) -> Result<(Pair, String), Error> {
    let pair = Pair { access: app.ids.secret(), refresh: app.ids.secret() };
    let (old, fresh) = (hash_of(refresh), (hash_of(&pair.access), hash_of(&pair.refresh)));
    let scopes =
        app.db.write(move |tx| Ok::<_, Error>(sessions::renew(tx, client, &old, (&fresh.0, &fresh.1))?)).await?;
    Ok((pair, scopes.ok_or(Error::SignIn)?))
}

/// What an access token allows.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The person; none for a client's own token.
    pub member: Option<Member>,
    /// The client.
    pub client: Option<Id>,
    /// Scopes, with spaces between.
    pub scopes: String,
    /// The token as it is stored.
    pub hash: String,
}

/// Looks an access token up.
///
/// # Errors
/// `SignIn` when it is unknown or revoked, or the account suspended.
pub fn grant(app: &App, token: &str) -> Result<Grant, Error> {
    let hash = hash_of(token);
    // Asked each time: who was suspended, or whose token was revoked, by another process too, is out at once.
    let (token, person) = app.db.read(|conn| sessions::bearer(conn, &hash))?.ok_or(Error::SignIn)?;
    let member = match (token.account_id, person) {
        (None, _) => None,
        (Some(_), Some((account, actor))) => Some(Member::of(&account, actor).ok_or(Error::SignIn)?),
        (Some(_), None) => return Err(Error::SignIn),
    };
    if let Some(member) = &member {
        app.seen.note(member.id(), app.now());
    }
    Ok(Grant { member, client: token.app_id, scopes: token.scopes, hash: token.hash })
}
