//! People who change their server: followers of ours go along, and one of ours can go elsewhere or come from elsewhere.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::actors::Actor;
use crate::storage::facts;
use crate::storage::follows::{self, Follow};
use crate::storage::{Conn, accounts, happenings};

use super::accept::Outcome;
use super::error::Error;

/// The most other addresses of one person.
const MOST_ALIASES: usize = 16;

/// Everybody here who followed `old` follows `new`. Both sides have confirmed that they are one.
///
/// # Errors
/// The database's.
pub fn moved(tx: &mut Conn, app: &App, old: &Actor, new: &Actor) -> Result<Outcome, Error> {
    let now = app.now().0;
    let mut gone_along = 0;
    for follower in follows::local_followers(tx, old.id)? {
        let Some(before) = follows::get(tx, follower, old.id)? else { continue };
        follows::delete(tx, follower, old.id)?;
        let undone = Happening::FollowUndone { follower, target: old.id, uri: before.uri };
        happenings::push(tx, app.ids.next(), &undone, now)?;
        gone_along += 1;
        if follower == new.id || follows::get(tx, follower, new.id)?.is_some() {
            continue;
        }
        let uri = app.config.url(&format!("/follows/{}", app.ids.next()));
        let state = if new.local { "accepted" } else { "requested" }.to_owned();
        let row =
            Follow { follower_id: follower, target_id: new.id, uri: uri.clone(), state, created_at: before.created_at };
        follows::put(tx, &row)?;
        if !new.local {
            let asked = Happening::FollowAsked { follower, target: new.id, uri };
            happenings::push(tx, app.ids.next(), &asked, now)?;
        }
    }
    Ok(if gone_along > 0 { Outcome::Done } else { Outcome::Ignored("nobody here followed who moved") })
}

fn find(tx: &mut Conn, handle: &str) -> Result<Actor, Error> {
    let handle = handle.trim_start_matches('@').to_lowercase();
    accounts::by_handle(tx, &handle)?.map(|(_, actor)| actor).ok_or(Error::NotFound)
}

/// The person of this house with a handle.
///
/// # Errors
/// `NotFound`.
pub fn person(app: &App, handle: &str) -> Result<Actor, Error> {
    app.db.read(|conn| find(conn, handle))
}

/// One of ours says that an address elsewhere is the same person: before moving from there to here.
///
/// # Errors
/// `NotFound` for an unknown handle; `Refused` for too many addresses.
pub async fn add_alias(app: &App, handle: &str, alias: &str) -> Result<(), Error> {
    let (handle, alias, happens, now) = (handle.to_owned(), alias.to_owned(), app.ids.next(), app.now().0);
    app.db
        .write(move |tx| {
            let actor = find(tx, &handle)?;
            let known = facts::of(tx, actor.id)?;
            let mut aliases = known.aliases();
            if aliases.contains(&alias) {
                return Ok(());
            }
            if aliases.len() >= MOST_ALIASES {
                return Err(Error::Refused(format!("A person has at most {MOST_ALIASES} other addresses.")));
            }
            aliases.push(alias.clone());
            facts::put(tx, &known.with_aliases(&aliases))?;
            Ok(happenings::push(tx, happens, &Happening::ActorChanged { actor: actor.id }, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// One of ours has moved elsewhere: the followers are told. The new address has confirmed it.
///
/// # Errors
/// `NotFound` for an unknown handle; `Refused` when it happened before.
pub async fn move_away(app: &App, handle: &str, target: &str) -> Result<(), Error> {
    let (handle, target, now) = (handle.to_owned(), target.to_owned(), app.now().0);
    let happen: [Id; 2] = [app.ids.next(), app.ids.next()];
    app.db
        .write(move |tx| {
            let actor = find(tx, &handle)?;
            let known = facts::of(tx, actor.id)?;
            if let Some(there) = known.moved_to {
                return Err(Error::Refused(format!("This person has moved to {there} already.")));
            }
            facts::put(tx, &facts::Facts { moved_to: Some(target.clone()), ..known })?;
            let [changes, moves] = happen;
            // The document says it first: whoever hears of the move looks there.
            happenings::push(tx, changes, &Happening::ActorChanged { actor: actor.id }, now)?;
            let departure = Happening::Moved { actor: actor.id, target: target.clone() };
            Ok(happenings::push(tx, moves, &departure, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}
