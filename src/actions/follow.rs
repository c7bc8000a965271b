//! Follow, approve, refuse, stop.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::follows::{self, Follow};
use crate::storage::{actors, blocks, happenings};

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
            if blocks::exists(tx, target, member.id())? {
                return Err(Error::Refused("This person does not want to be followed by you.".to_owned()));
            }
            if follows::get(tx, member.id(), target)?.is_some() {
                return Ok(());
            }
            let state = if other.local { "accepted" } else { "requested" }.to_owned();
            let row = Follow { follower_id: member.id(), target_id: target, uri: uri.clone(), state, created_at: now };
            follows::put(tx, &row)?;
            if other.local {
                return tell(tx, told, target, "follow", member.id(), None, now);
            }
            let happening = Happening::FollowAsked { follower: member.id(), target, uri: uri.clone() };
            Ok(happenings::push(tx, happens, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
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
