//! Invitation codes: an institution that asks with one of ours becomes a partner without a further decision.

use crate::app::App;
use crate::domain::time::Timestamp;
use crate::keys::sha256_hex;
use crate::storage::Conn;
use crate::storage::invitations::{self, Code};

use super::super::error::Error;

/// How many days a code works where nothing else is said, and at most.
pub const DAYS: i64 = 14;
/// The most days that a code may work.
pub const MOST_DAYS: i64 = 365;
/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;
/// How many letters of the hash name a code.
const NAME: usize = 8;
/// The longest note, in letters, and how many codes are listed.
const MAX_NOTE: usize = 200;
const LISTED: i64 = 200;
/// How long a code may be, in letters.
const MAX_CODE: usize = 128;

/// A code that was made: it is shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    /// The code.
    pub code: String,
    /// What it is called in the list.
    pub name: String,
    /// Until when it works.
    pub expires: Timestamp,
}

/// A code as an admin sees it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What it is called.
    pub name: String,
    /// For whom or what.
    pub note: String,
    /// `open`, `used`, `expired` or `revoked`.
    pub state: &'static str,
    /// Which host used it.
    pub used_by: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Until when it works, or worked.
    pub expires: Timestamp,
}

/// Makes a code that works once, within so many days.
///
/// # Errors
/// `Invalid` for a number of days that is none, and for a note that is too long.
pub async fn invite(app: &App, note: &str, days: i64) -> Result<Made, Error> {
    let note = note.trim().to_owned();
    if !(1..=MOST_DAYS).contains(&days) {
        return Err(Error::field("days", "days", format!("A code works for 1 to {MOST_DAYS} days.")));
    }
    if note.chars().count() > MAX_NOTE || note.contains(char::is_control) {
        return Err(Error::field("note", "too_long", format!("A note has at most {MAX_NOTE} letters.")));
    }
    // Letters and digits only: one that begins with a hyphen would be an option on the command line.
    let (code, now) = (app.ids.secret().replace(['-', '_'], ""), app.now());
    let expires = now.plus_ms(days * DAY_MS);
    let hash = sha256_hex(code.as_bytes());
    let row = Code {
        hash: hash.clone(),
        note,
        created_at: now.0,
        expires_at: expires.0,
        used_at: None,
        used_by: None,
        revoked_at: None,
    };
    app.db.write(move |tx| Ok::<_, Error>(invitations::insert(tx, &row)?)).await?;
    Ok(Made { code, name: name_of(&hash), expires })
}

/// The codes that were given out, the latest first.
///
/// # Errors
/// The database's.
pub fn list(app: &App) -> Result<Vec<Invitation>, Error> {
    let (all, now) = (app.db.read(|conn| invitations::all(conn, LISTED))?, app.now().0);
    Ok(all.into_iter().map(|code| invitation(code, now)).collect())
}

fn invitation(code: Code, now: i64) -> Invitation {
    let state = match &code {
        Code { used_at: Some(_), .. } => "used",
        Code { revoked_at: Some(_), .. } => "revoked",
        Code { expires_at, .. } if *expires_at <= now => "expired",
        _ => "open",
    };
    Invitation {
        name: name_of(&code.hash),
        note: code.note,
        state,
        used_by: code.used_by,
        created: Timestamp(code.created_at),
        expires: Timestamp(code.expires_at),
    }
}

fn name_of(hash: &str) -> String {
    hash.chars().take(NAME).collect()
}

/// Takes a code back before somebody has used it. `name` is what it is called in the list, or the code itself.
///
/// # Errors
/// `Refused` where there is no such code that is still open.
pub async fn revoke(app: &App, name: &str) -> Result<(), Error> {
    let (name, now) = (name.trim().to_owned(), app.now().0);
    app.db
        .write(move |tx| {
            let whole = sha256_hex(name.as_bytes());
            let known = invitations::all(tx, LISTED)?;
            let code = known.into_iter().find(|code| code.hash == whole || name_of(&code.hash) == name);
            let revoked = match code {
                Some(code) => invitations::revoke(tx, &code.hash, now)?,
                None => false,
            };
            let refused = || {
                Error::Refused(
                    "There is no such code that is still open. See: interpraxis admin partner invites".into(),
                )
            };
            if revoked { Ok(()) } else { Err(refused()) }
        })
        .await
}

/// Reads a code as an admin types it or as a request carries it.
pub fn read(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    Some(typed.to_owned()).filter(|code| (1..=MAX_CODE).contains(&code.len()) && code.bytes().all(plain))
}

/// Uses a code of ours up for the node at `host`; `false` for one that does not work, whatever the reason.
///
/// # Errors
/// The database's.
pub fn redeem(tx: &mut Conn, host: &str, code: &str, now: i64) -> Result<bool, Error> {
    match read(code) {
        Some(code) => Ok(invitations::redeem(tx, &sha256_hex(code.as_bytes()), host, now)?),
        None => Ok(false),
    }
}
