//! Follow, approve, refuse, stop.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::follows::{self, Follow};
use crate::storage::{actors, blocks, happenings, ties};

use super::comment::tell;
use super::error::Error;
use super::viewer::Member;

/// Follows a person or an institution. Following twice changes nothing. Somebody elsewhere has to accept first.
///
/// # Errors
/// `NotFound` for an unknown or erased actor; `Refused` for oneself and for nodes.
pub async fn follow(app: &App, member: &Member, target: Id) -> Result<(), Error> {
    let (happens, told, now, member) = (app.ids.next(), app.ids.next(), app.now().0, member.clone());
    let uri = app.config.url(&format!("/follows/{}", app.ids.next()));
    app.db
        .write(move |tx| {
            let other = actors::by_id(tx, target)?;
            if other.gone_at.is_some() {
                return Err(Error::NotFound);
            }
            if other.id == member.id() || other.kind == "application" {
                return Err(Error::Refused("This account cannot be followed.".to_owned()));
            }
            if ties::blocked_between(tx, member.id(), target)? || blocks::exists(tx, target, member.id())? {
                return Err(Error::Forbidden("This account cannot be followed: one of you has blocked the other."));
            }
            if follows::get(tx, member.id(), target)?.is_some() {
                return Ok(());
            }
            let at_once = other.local && !other.manually_approves;
            let state = if at_once { "accepted" } else { "requested" }.to_owned();
            let row = Follow { follower_id: member.id(), target_id: target, uri: uri.clone(), state, created_at: now };
            follows::put(tx, &row)?;
            if other.local {
                let heard = if at_once { "follow" } else { "follow_request" };
                return tell(tx, told, target, heard, member.id(), None, now);
            }
            let happening = Happening::FollowAsked { follower: member.id(), target, uri: uri.clone() };
            Ok(happenings::push(tx, happens, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// How somebody stands to whom they could follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    /// Does not follow.
    None,
    /// Has asked, and waits for the answer.
    Asked,
    /// Follows.
    Follows,
}

/// How a member stands to somebody.
///
/// # Errors
/// The database's.
pub fn bond(app: &App, member: &Member, target: Id) -> Result<Bond, Error> {
    let follow = app.db.read(|conn| follows::get(conn, member.id(), target))?;
    Ok(follow.map_or(Bond::None, |follow| if follow.state == "accepted" { Bond::Follows } else { Bond::Asked }))
}

/// Follows no longer.
///
/// # Errors
/// The database's.
pub async fn unfollow(app: &App, member: &Member, target: Id) -> Result<(), Error> {
    let (happens, now, follower) = (app.ids.next(), app.now().0, member.id());
    app.db
        .write(move |tx| {
            let Some(row) = follows::get(tx, follower, target)? else { return Ok(()) };
            follows::delete(tx, follower, target)?;
            if actors::by_id(tx, target)?.local {
                return Ok(());
            }
            let happening = Happening::FollowUndone { follower, target, uri: row.uri };
            Ok::<_, Error>(happenings::push(tx, happens, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Chooses what a followed account shows: what it passes on in the home, a notification of each of its texts.
///
/// # Errors
/// The database's.
pub async fn choose(
    app: &App,
    member: &Member,
    target: Id,
    boosts: Option<bool>,
    notify: Option<bool>,
) -> Result<(), Error> {
    let me = member.id();
    app.db
        .write(move |tx| {
            let mut tie = ties::get(tx, me, target)?;
            tie.hide_boosts = boosts.map_or(tie.hide_boosts, |boosts| !boosts);
            tie.notify = notify.unwrap_or(tie.notify);
            Ok::<_, Error>(ties::put(tx, &tie)?)
        })
        .await
}
