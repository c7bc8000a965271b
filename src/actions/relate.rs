//! Block, mute, endorse, note; answer requests to follow; send followers away.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::actors::Actor;
use crate::storage::ties::{self, Tie};
use crate::storage::{Conn, actors, follows, happenings, notifications};

use super::error::Error;
use super::viewer::Member;

/// The longest note about somebody, in characters.
const MAX_NOTE: usize = 2000;

/// What a member does about somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Wants nothing to do with the other: neither follows, neither hears of the other.
    Block,
    /// Ends that.
    Unblock,
    /// Reads nothing of the other for a while (in seconds; 0: always); with notifications or without.
    Mute {
        /// Whether notifications are silenced too.
        notifications: bool,
        /// How long, in seconds; 0: until it is ended.
        lasts: i64,
    },
    /// Ends that.
    Unmute,
    /// Recommends the other on the own page.
    Endorse,
    /// Ends that.
    Unendorse,
    /// Keeps a private note.
    Note(String),
    /// Sends a follower away.
    SendAway,
}

/// Does it. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for an unknown or erased account; `Refused` for oneself, and to recommend whom one does not follow.
pub async fn bear(app: &App, member: &Member, target: Id, bearing: Bearing) -> Result<(), Error> {
    let (number, now, me) = (app.ids.next(), app.now().0, member.id());
    let (first, second) = (app.ids.next(), app.ids.next());
    app.db
        .write(move |tx| {
            let other = actors::by_id(tx, target)?;
            if other.gone_at.is_some() {
                return Err(Error::NotFound);
            }
            if other.id == me {
                return Err(Error::Refused("This cannot be done with oneself.".to_owned()));
            }
            let mut tie = ties::get(tx, me, target)?;
            match &bearing {
                Bearing::SendAway => return part(tx, &other, me, first, now),
                Bearing::Block => {
                    tie.blocked = tie.blocked.or(Some(number));
                    tie.endorsed = None;
                    part(tx, &other, me, first, now)?;
                    leave(tx, &other, me, second, now)?;
                    notifications::forget_of(tx, me, target)?;
                }
                other => change(tx, &mut tie, other, number, now)?,
            }
            Ok::<_, Error>(ties::put(tx, &tie)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

fn change(tx: &mut Conn, tie: &mut Tie, bearing: &Bearing, number: Id, now: i64) -> Result<(), Error> {
    match bearing {
        Bearing::Unblock => tie.blocked = None,
        Bearing::Mute { notifications, lasts } => {
            tie.muted = tie.muted.or(Some(number));
            tie.mute_notifications = *notifications;
            tie.muted_until = (*lasts > 0).then(|| now.saturating_add(lasts.saturating_mul(1000)));
        }
        Bearing::Unmute => (tie.muted, tie.muted_until, tie.mute_notifications) = (None, None, false),
        Bearing::Endorse => {
            let follow = follows::get(tx, tie.account_id, tie.target_id)?;
            if follow.is_none_or(|follow| follow.state != "accepted") {
                return Err(Error::Refused("Validation failed: you can only recommend whom you follow.".to_owned()));
            }
            tie.endorsed = tie.endorsed.or(Some(number));
        }
        Bearing::Unendorse => tie.endorsed = None,
        Bearing::Note(words) => {
            if words.chars().count() > MAX_NOTE || words.contains('\0') {
                return Err(Error::field("comment", "length", format!("A note has at most {MAX_NOTE} characters.")));
            }
            tie.note.clone_from(words);
        }
        Bearing::Block | Bearing::SendAway => {}
    }
    Ok(())
}

/// The other follows the member no longer, and is told so.
fn part(tx: &mut Conn, other: &Actor, me: Id, happens: Id, now: i64) -> Result<(), Error> {
    let Some(follow) = follows::get(tx, other.id, me)? else { return Ok(()) };
    follows::delete(tx, other.id, me)?;
    if other.local {
        return Ok(());
    }
    let happening = Happening::FollowAnswered { follower: other.id, target: me, uri: follow.uri, accepted: false };
    Ok(happenings::push(tx, happens, &happening, now)?)
}

/// The member follows the other no longer, and the other is told so.
fn leave(tx: &mut Conn, other: &Actor, me: Id, happens: Id, now: i64) -> Result<(), Error> {
    let Some(follow) = follows::get(tx, me, other.id)? else { return Ok(()) };
    follows::delete(tx, me, other.id)?;
    if other.local {
        return Ok(());
    }
    let happening = Happening::FollowUndone { follower: me, target: other.id, uri: follow.uri };
    Ok(happenings::push(tx, happens, &happening, now)?)
}

/// Answers somebody's request to follow the member.
///
/// # Errors
/// `NotFound` when nobody of that number asked.
pub async fn answer(app: &App, member: &Member, follower: Id, accepted: bool) -> Result<(), Error> {
    let (happens, told, now, me) = (app.ids.next(), app.ids.next(), app.now().0, member.id());
    app.db
        .write(move |tx| {
            let asked = follows::get(tx, follower, me)?.filter(|follow| follow.state == "requested");
            let asked = asked.ok_or(Error::NotFound)?;
            notifications::forget_kind(tx, me, follower, "follow_request")?;
            if accepted {
                follows::accept(tx, follower, me)?;
                super::comment::tell(tx, told, me, "follow", follower, None, now)?;
            } else {
                follows::delete(tx, follower, me)?;
            }
            if actors::by_id(tx, follower)?.local {
                return Ok(());
            }
            let happening = Happening::FollowAnswered { follower, target: me, uri: asked.uri, accepted };
            Ok::<_, Error>(happenings::push(tx, happens, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}
