//! Who of ours follows somebody elsewhere, compared with what their own server says, and mended (FEP-8fcf).
//!
//! Two looks a minute apart, each at the whole list, as its digest proves: what is on the way between the servers at
//! the first has arrived at the second.

use std::collections::BTreeSet;
use std::sync::Arc;

use url::Url;

use super::header::{self, Said};
use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::job::{FollowersLook, Job};
use crate::federation::partnership::ask::{self, Said as Answer};
use crate::federation::protocol::activity::ObjectRef;
use crate::federation::protocol::collection::IncomingCollection;
use crate::federation::resolve::{FetchError, same_origin};
use crate::storage::actors::{self, Actor};
use crate::storage::{self, Conn, follows, happenings, jobs};

/// How long after one look the next one at the same actor may begin, in milliseconds.
const RARELY_MS: i64 = 10 * 60_000;
/// How long after the first look the second one is, in milliseconds.
const AGAIN_MS: i64 = 60_000;
/// The largest page, in bytes, and the most pages.
const MAX_PAGE: usize = 1024 * 1024;
const MOST_PAGES: usize = 20;

/// Plans a look at the followers of `actor` where what was said of them is not what is known here.
///
/// # Errors
/// The database's.
pub fn plan(tx: &mut Conn, app: &App, actor: &Actor, said: &Said, now: i64) -> Result<(), storage::Error> {
    let ours = follows::local_followers_of(tx, actor.id)?;
    let accepted = ours.iter().filter(|one| one.accepted).map(|one| one.uri.as_str());
    if header::digest(accepted) == said.digest {
        return Ok(());
    }
    let lately = follows::looked_at(tx, actor.id)?.is_some_and(|at| at > now - app.delay(RARELY_MS));
    if lately {
        return Ok(());
    }
    follows::looks(tx, actor.id, now)?;
    let look =
        FollowersLook { actor: actor.id, url: said.url.clone(), digest: said.digest.clone(), doubted: Vec::new() };
    jobs::push(tx, app.ids.next(), &Job::Followers(look), now)
}

/// What differs between the two sides.
#[derive(Debug, Default, PartialEq, Eq)]
struct Difference {
    /// People of ours who follow, as we believe, and as their server does not.
    stale: Vec<Id>,
    /// People of ours who follow, as their server believes, and as we do not.
    unknown: Vec<Id>,
    /// Requests of ours that their server has accepted.
    answered: Vec<Id>,
}

/// One look. The first one only notes what is in doubt; the second one mends what still is.
///
/// # Errors
/// [`FetchError`]: the job is tried again when it is `Later`.
pub async fn look(app: &Arc<App>, look: &FollowersLook) -> Result<(), FetchError> {
    let Ok(actor) = app.db.read(|conn| actors::by_id(conn, look.actor)) else { return Ok(()) };
    if actor.local || !same_origin(&look.url, &actor.uri) {
        return Ok(());
    }
    let Some(theirs) = whole(app, look).await? else { return Ok(()) };
    let (shared, look) = (Arc::clone(app), look.clone());
    let mended = app
        .db
        .write(move |tx| {
            let found = difference(tx, look.actor, &theirs)?;
            for follower in &found.answered {
                follows::accept(tx, *follower, look.actor)?;
            }
            if look.doubted.is_empty() { doubt(tx, &shared, &look, &found) } else { mend(tx, &shared, &look, &found) }
        })
        .await
        .map_err(FetchError::Storage)?;
    if mended > 0 {
        tracing::info!(host = actor.host, mended, "follows that only one side knew of were ended");
    }
    app.wake.sequencer.notify_one();
    app.wake.jobs.notify_one();
    Ok(())
}

/// The whole partial collection; none where it cannot be had whole, or is another than was told of by now.
async fn whole(app: &App, look: &FollowersLook) -> Result<Option<BTreeSet<String>>, FetchError> {
    let mut all = BTreeSet::new();
    let (mut next, mut pages) = (Some(look.url.clone()), 0_usize);
    while let Some(page) = next.take().filter(|page| same_origin(page, &look.url) && Url::parse(page).is_ok()) {
        pages = pages.saturating_add(1);
        if pages > MOST_PAGES {
            return Ok(None);
        }
        let value = match ask::ask(app, &page, None, MAX_PAGE).await?.0 {
            Answer::Page { value, .. } => value,
            Answer::Busy(_) => return Err(FetchError::Later(format!("{page} asks us to wait"))),
            Answer::Unchanged | Answer::Erased | Answer::Absent => return Ok(None),
        };
        let Ok(read) = IncomingCollection::read(&value) else { return Ok(None) };
        let mut items = read.items;
        next = read.next;
        match read.first {
            Some(ObjectRef::Id(first)) => next = next.or(Some(first)),
            Some(ObjectRef::Embedded(first)) => {
                let Ok(first) = IncomingCollection::read(&first) else { return Ok(None) };
                items.extend(first.items);
                next = next.or(first.next);
            }
            None => {}
        }
        all.extend(items.iter().filter_map(ObjectRef::id));
    }
    let same = header::digest(all.iter().map(String::as_str)) == look.digest;
    Ok(Some(all).filter(|_| same))
}

fn difference(tx: &mut Conn, actor: Id, theirs: &BTreeSet<String>) -> Result<Difference, storage::Error> {
    let ours = follows::local_followers_of(tx, actor)?;
    let mut found = Difference::default();
    for one in &ours {
        match (one.accepted, theirs.contains(&one.uri)) {
            (true, false) => found.stale.push(one.id),
            (false, true) => found.answered.push(one.id),
            (true, true) | (false, false) => {}
        }
    }
    for uri in theirs.iter().filter(|uri| !ours.iter().any(|one| one.uri == **uri)) {
        let person = actors::by_uri(tx, uri)?.filter(|person| person.local && person.gone_at.is_none());
        found.unknown.extend(person.map(|person| person.id));
    }
    Ok(found)
}

/// Looks again where anything is in doubt.
fn doubt(tx: &mut Conn, app: &App, look: &FollowersLook, found: &Difference) -> Result<usize, storage::Error> {
    let doubted: Vec<Id> = found.stale.iter().chain(&found.unknown).copied().collect();
    if !doubted.is_empty() {
        let again = Job::Followers(FollowersLook { doubted, ..look.clone() });
        jobs::push(tx, app.ids.next(), &again, app.now().0 + app.delay(AGAIN_MS))?;
    }
    Ok(0)
}

/// Ends the follows that were in doubt the first time and still are: ours without a word, theirs by an Undo.
fn mend(tx: &mut Conn, app: &App, look: &FollowersLook, found: &Difference) -> Result<usize, storage::Error> {
    let mut mended = 0_usize;
    for follower in found.stale.iter().filter(|one| look.doubted.contains(one)) {
        mended = mended.saturating_add(usize::from(follows::delete(tx, *follower, look.actor)?));
    }
    for follower in found.unknown.iter().filter(|one| look.doubted.contains(one)) {
        // The id of the Follow is not known any more: the two who follow each other are named.
        let uri = app.config.url(&format!("/follows/{}", app.ids.next()));
        let happening = Happening::FollowUndone { follower: *follower, target: look.actor, uri };
        happenings::push(tx, app.ids.next(), &happening, app.now().0)?;
        mended = mended.saturating_add(1);
    }
    Ok(mended)
}
