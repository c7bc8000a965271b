//! Announcements to the members of the house: an admin writes, changes, ends and deletes them; each member puts them away.

use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::announcements::{self, Announcement};
use crate::storage::audit;

use super::error::Error;
use super::members;
use super::viewer::Member;

/// At most so many characters of an announcement.
pub const LONGEST: usize = 1000;
/// At most so many are shown at once.
pub const SHOWN: i64 = 20;

/// What is announced, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The words, in Markdown.
    pub words: String,
    /// The last day, `2026-03-04`; empty for none.
    pub until: String,
}

fn admin_only(by: &Member) -> Result<(), Error> {
    if by.role.may_administer() { Ok(()) } else { Err(Error::Forbidden("Only an admin announces something.")) }
}

/// The words, and the moment that ends the last day (in UTC).
fn checked(wish: &Wish, now: Timestamp) -> Result<(String, Option<i64>), Error> {
    let words = wish.words.replace("\r\n", "\n").trim().to_owned();
    if words.is_empty() || words.contains('\0') {
        return Err(Error::field("words", "empty", "Write what is announced."));
    }
    if words.chars().count() > LONGEST {
        return Err(Error::field("words", "too_long", format!("At most {LONGEST} characters.")));
    }
    if wish.until.is_empty() {
        return Ok((words, None));
    }
    let end = Timestamp::parse(&format!("{}T23:59:59.999Z", wish.until)).filter(|end| end.0 > now.0);
    let end = end.ok_or_else(|| Error::field("until", "day", "Choose today or a later day, or leave it empty."))?;
    Ok((words, Some(end.0)))
}

/// Announces something to the members.
///
/// # Errors
/// `Forbidden` for who is no admin; `Invalid` for empty or long words and for a day that is over.
pub async fn publish(app: &App, by: &Member, wish: &Wish) -> Result<(), Error> {
    admin_only(by)?;
    let now = app.now();
    let (words, ends_at) = checked(wish, now)?;
    let one = Announcement { id: app.ids.next(), words, published_at: now.0, updated_at: now.0, ends_at };
    let line = members::line(app, by, "announcement.published", String::new(), one.words.clone());
    app.db
        .write(move |tx| {
            announcements::insert(tx, &one)?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Changes what is announced. Who has put it away does not see it again.
///
/// # Errors
/// As [`publish`]; `NotFound`.
pub async fn change(app: &App, by: &Member, id: Id, wish: &Wish) -> Result<(), Error> {
    admin_only(by)?;
    let now = app.now();
    let (words, ends_at) = checked(wish, now)?;
    let line = members::line(app, by, "announcement.changed", String::new(), words.clone());
    app.db
        .write(move |tx| {
            let one = announcements::get(tx, id)?.ok_or(Error::NotFound)?;
            announcements::update(tx, &Announcement { words: words.clone(), ends_at, updated_at: now.0, ..one })?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Ends an announcement now; one that has ended stays as it is.
///
/// # Errors
/// `Forbidden` for who is no admin; `NotFound`.
pub async fn end(app: &App, by: &Member, id: Id) -> Result<(), Error> {
    admin_only(by)?;
    let now = app.now().0;
    let line = members::line(app, by, "announcement.ended", String::new(), String::new());
    app.db
        .write(move |tx| {
            let one = announcements::get(tx, id)?.ok_or(Error::NotFound)?;
            if one.ends_at.is_some_and(|end| end <= now) {
                return Ok(());
            }
            announcements::update(tx, &Announcement { ends_at: Some(now), updated_at: now, ..one })?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Deletes an announcement.
///
/// # Errors
/// `Forbidden` for who is no admin; `NotFound`.
pub async fn delete(app: &App, by: &Member, id: Id) -> Result<(), Error> {
    admin_only(by)?;
    let line = members::line(app, by, "announcement.deleted", String::new(), String::new());
    app.db
        .write(move |tx| {
            announcements::get(tx, id)?.ok_or(Error::NotFound)?;
            announcements::delete(tx, id)?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Puts an announcement away for a member; twice changes nothing.
///
/// # Errors
/// `NotFound`.
pub async fn put_away(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    let me = member.id();
    app.db
        .write(move |tx| {
            announcements::get(tx, id)?.ok_or(Error::NotFound)?;
            Ok(announcements::put_away(tx, id, me)?)
        })
        .await
}

/// What is announced to a member now, the newest first; each with whether the member has put it away.
///
/// # Errors
/// The database's.
pub fn shown(app: &App, member: &Member) -> Result<Vec<(Announcement, bool)>, Error> {
    app.db.read(|conn| Ok(announcements::shown(conn, member.id(), app.now().0, SHOWN)?))
}
