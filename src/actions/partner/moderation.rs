//! What an admin decides about a partner's texts: hold them back, limit them, suspend all of it, and lift that again.
//!
//! The decision itself stands in the list of servers (`actions/peer`); this is how it looks from the partnership.

use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::peer::Action;
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, actors, invitations, moderated, partners, peers};

use super::super::accept;
use super::super::error::Error;
use super::super::peer::{self, Decision, Effect, purge};
use super::super::publish;
use super::{Partner, parse_host};

/// The most texts that are listed or released at once.
pub const MOST: i64 = 500;

/// What is decided about a partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// `hold`, `limit`, `block`, or nothing.
    pub decision: Option<String>,
    /// Why, for other admins.
    pub reason: String,
    /// How many of its texts wait for approval.
    pub held: i64,
    /// How many of its texts were declined.
    pub declined: i64,
    /// Since when it is suspended, in milliseconds since 1970.
    pub suspended_since: Option<i64>,
    /// When what is here from it is purged, in milliseconds since 1970.
    pub purge_at: Option<i64>,
    /// When that was done, in milliseconds since 1970.
    pub purged_at: Option<i64>,
    /// Whether our request, which is not answered yet, carries an invitation code.
    pub asked_with_code: bool,
}

/// What is decided about the partner at `host`.
///
/// # Errors
/// The database's.
pub fn of(conn: &mut Conn, app: &App, host: &str) -> Result<Standing, Error> {
    let suspension = moderated::suspension(conn, host)?;
    let since = suspension.map(|(since, _)| since);
    let purged_at = suspension.and_then(|(_, purged)| purged);
    let entries = peers::about(conn, host)?;
    let decision = peers::verdict(conn, host)?;
    let entry = entries.into_iter().find(|entry| Some(&entry.action) == decision.as_ref());
    Ok(Standing {
        reason: entry.map(|entry| entry.reason).unwrap_or_default(),
        decision,
        held: moderated::count(conn, host, "held")?,
        declined: moderated::count(conn, host, "declined")?,
        suspended_since: since,
        purge_at: since.filter(|_| purged_at.is_none()).map(|since| since + purge::kept_for(app)),
        purged_at,
        asked_with_code: invitations::asked_with(conn, host)?.is_some(),
    })
}

/// Holds a partner's texts for approval, limits them, or suspends the partner.
///
/// # Errors
/// `Refused` where there is no partnership with `host`; those of [`peer::decide`].
pub async fn decide(app: &App, host: &str, action: Action, reason: &str) -> Result<Effect, Error> {
    let known = known(app, host)?;
    let old = app.db.read(|conn| peers::get(conn, &known.host))?;
    let reject_media = old.is_some_and(|old| old.reject_media);
    peer::decide(app, &known.host, Decision { action, reason: reason.to_owned(), reject_media }).await
}

/// Takes the decision about a partner back: what was hidden or waited is shown, and both sides are compared.
///
/// # Errors
/// `Refused` where there is no partnership with `host`, or nothing is decided about it.
pub async fn lift(app: &App, host: &str) -> Result<Effect, Error> {
    let known = known(app, host)?;
    peer::lift(app, &known.host).await
}

fn known(app: &App, host: &str) -> Result<Partner, Error> {
    let host = parse_host(app, host)?;
    let known = app.db.read(|conn| partners::get(conn, &host))?;
    known.ok_or_else(|| {
        Error::Refused(format!("{host} is no partner. Another server is decided about by: interpraxis admin peer"))
    })
}

/// A text that waits for approval, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The text.
    pub text: Text,
    /// The name of its author.
    pub author: String,
}

/// The texts that wait for approval, the oldest first.
///
/// # Errors
/// The database's.
pub fn queue(conn: &mut Conn) -> Result<Vec<Waiting>, Error> {
    let found = moderated::held(conn, None, MOST)?;
    let with_author = |text: Text| {
        let author = actors::by_id(conn, text.author_id)?.name;
        Ok::<_, Error>(Waiting { text, author })
    };
    found.into_iter().map(with_author).collect()
}

/// Shows a text that waited.
///
/// # Errors
/// `NotFound` where no such text waits.
pub async fn release(app: &App, text: Id) -> Result<(), Error> {
    let ids = app.ids.clone();
    let now = app.now().0;
    app.db
        .write(move |tx| {
            let text = texts::by_id(tx, text)?.filter(|text| text.state == "held").ok_or(Error::NotFound)?;
            accept::release(tx, &ids, &text, now)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Shows everything of a partner that waited; answers how many texts these were.
///
/// # Errors
/// The database's.
pub async fn release_all(app: &App, host: &str) -> Result<usize, Error> {
    let host = parse_host(app, host)?;
    let (ids, now) = (app.ids.clone(), app.now().0);
    app.db
        .write(move |tx| {
            let found = moderated::held(tx, Some(&host), MOST)?;
            let count = found.len();
            for text in found {
                accept::release(tx, &ids, &text, now)?;
            }
            Ok(count)
        })
        .await
}

/// Declines a text that waited: nobody here sees it. A later revision of it waits again. A comment of this house that came
/// back after a restore is withdrawn instead, everywhere.
///
/// # Errors
/// `NotFound` where no such text waits.
pub async fn decline(app: &App, text: Id) -> Result<(), Error> {
    let known = app.db.read(|conn| texts::by_id(conn, text))?;
    if known.is_some_and(|text| text.local && text.state == "held") {
        return publish::erase(app, text).await;
    }
    app.db
        .write(move |tx| {
            let text = texts::by_id(tx, text)?.filter(|text| text.state == "held").ok_or(Error::NotFound)?;
            Ok::<_, Error>(moderated::decline(tx, text.id)?)
        })
        .await
}
