//! Who follows whom, and the distinct inboxes behind that.

use diesel::prelude::*;

use super::actors::Actor;
use super::kept::{Keep, rounded};
use super::schema::{actors, follow_answers, follower_looks, follows};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// One follow, asked or accepted.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = follows)]
pub struct Follow {
    /// Who follows.
    pub follower_id: Id,
    /// Whom.
    pub target_id: Id,
    /// ActivityPub id of the Follow.
    pub uri: String,
    /// `requested` or `accepted`.
    pub state: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a follow, replacing an earlier one between the two.
pub fn put(conn: &mut Conn, follow: &Follow) -> Result<(), Error> {
    delete(conn, follow.follower_id, follow.target_id)?;
    diesel::insert_into(follows::table).values(follow.clone()).execute(conn)?;
    Ok(())
}

/// The follow between two, if any.
pub fn get(conn: &mut Conn, follower: Id, target: Id) -> Result<Option<Follow>, Error> {
    Ok(follows::table.find((follower, target)).select(Follow::as_select()).first(conn).optional()?)
}

/// By ActivityPub id.
pub fn by_uri(conn: &mut Conn, uri: &str) -> Result<Option<Follow>, Error> {
    Ok(follows::table.filter(follows::uri.eq(uri)).select(Follow::as_select()).first(conn).optional()?)
}

/// Marks a follow as accepted.
pub fn accept(conn: &mut Conn, follower: Id, target: Id) -> Result<(), Error> {
    diesel::update(follows::table.find((follower, target))).set(follows::state.eq("accepted")).kept().run(conn)?;
    Ok(())
}

/// Ends a follow; `false` when there was none.
pub fn delete(conn: &mut Conn, follower: Id, target: Id) -> Result<bool, Error> {
    Ok(diesel::delete(follows::table.find((follower, target))).execute(conn)? == 1)
}

/// Accepted followers of an actor, newest first, below the follower number `max_id` where given.
pub fn followers(conn: &mut Conn, target: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<Actor>, Error> {
    let mut query = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(follows::state.eq("accepted")).and(actors::gone_at.is_null()))
        .order(follows::follower_id.desc())
        .limit(limit)
        .select(Actor::as_select())
        .into_boxed();
    if let Some(max) = max_id {
        query = query.filter(follows::follower_id.lt(max));
    }
    Ok(query.load(conn)?)
}

/// Whom an actor follows, newest first, below the number `max_id` where given.
pub fn following(conn: &mut Conn, follower: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<Actor>, Error> {
    let mut query = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::target_id)))
        .filter(follows::follower_id.eq(follower).and(follows::state.eq("accepted")).and(actors::gone_at.is_null()))
        .order(follows::target_id.desc())
        .limit(limit)
        .select(Actor::as_select())
        .into_boxed();
    if let Some(max) = max_id {
        query = query.filter(follows::target_id.lt(max));
    }
    Ok(query.load(conn)?)
}

/// Whom somebody follows or has asked to, the newest follow first, and whether it was accepted.
pub fn chosen(conn: &mut Conn, follower: Id, limit: i64) -> Result<Vec<(Actor, bool)>, Error> {
    let rows: Vec<(Actor, String)> = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::target_id)))
        .filter(follows::follower_id.eq(follower).and(actors::gone_at.is_null()))
        .order((follows::created_at.desc(), follows::target_id.desc()))
        .limit(limit)
        .select((Actor::as_select(), follows::state))
        .load(conn)?;
    Ok(rows.into_iter().map(|(actor, state)| (actor, state == "accepted")).collect())
}

/// How many follow an actor, and how many it follows.
pub fn counts(conn: &mut Conn, actor: Id) -> Result<(i64, i64), Error> {
    let accepted = follows::state.eq("accepted");
    let followers = follows::table.filter(follows::target_id.eq(actor).and(accepted)).count().get_result(conn)?;
    let following = follows::table.filter(follows::follower_id.eq(actor).and(accepted)).count().get_result(conn)?;
    Ok((followers, following))
}

/// Requests that wait for an actor's answer, oldest first.
pub fn requests(conn: &mut Conn, target: Id, limit: i64) -> Result<Vec<Actor>, Error> {
    Ok(follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(follows::state.eq("requested")))
        .order(follows::created_at.asc())
        .limit(limit)
        .select(Actor::as_select())
        .load(conn)?)
}

/// Whether anybody here follows the actor.
pub fn is_followed_here(conn: &mut Conn, target: Id) -> Result<bool, Error> {
    let ours = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(follows::state.eq("accepted")).and(actors::local.eq(true)));
    Ok(diesel::select(diesel::dsl::exists(ours)).get_result(conn)?)
}

/// Distinct (host, inbox) of the remote followers of any of the actors; a shared inbox counts only on its actor's host.
pub fn inboxes(conn: &mut Conn, targets: &[Id]) -> Result<Vec<(String, String)>, Error> {
    let rows: Vec<(String, String, Option<String>)> = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq_any(rounded(targets)).and(follows::state.eq("accepted")))
        .filter(actors::local.eq(false).and(actors::gone_at.is_null()))
        .select((actors::host, actors::inbox, actors::shared_inbox))
        .kept()
        .load(conn)?;
    let mut inboxes: Vec<_> = rows.into_iter().map(|(host, inbox, shared)| (host, shared.unwrap_or(inbox))).collect();
    inboxes.sort();
    inboxes.dedup();
    Ok(inboxes)
}

/// How many follow each of the actors: (actor, how many); those whom nobody follows are left out.
pub fn follower_counts(conn: &mut Conn, actors: &[Id]) -> Result<Vec<(Id, i64)>, Error> {
    let accepted = follows::table.filter(follows::target_id.eq_any(rounded(actors)).and(follows::state.eq("accepted")));
    Ok(accepted
        .group_by(follows::target_id)
        .select((follows::target_id, diesel::dsl::count_star()))
        .kept()
        .load(conn)?)
}

/// How many each of the actors follows: (actor, how many); those who follow nobody are left out.
pub fn following_counts(conn: &mut Conn, actors: &[Id]) -> Result<Vec<(Id, i64)>, Error> {
    let accepted =
        follows::table.filter(follows::follower_id.eq_any(rounded(actors)).and(follows::state.eq("accepted")));
    Ok(accepted
        .group_by(follows::follower_id)
        .select((follows::follower_id, diesel::dsl::count_star()))
        .kept()
        .load(conn)?)
}

/// Every follow between one actor and any of the others, in both directions, asked or accepted.
pub fn between(conn: &mut Conn, one: Id, others: &[Id]) -> Result<Vec<Follow>, Error> {
    let out = follows::follower_id.eq(one).and(follows::target_id.eq_any(rounded(others)));
    let back = follows::target_id.eq(one).and(follows::follower_id.eq_any(rounded(others)));
    Ok(follows::table.filter(out.or(back)).select(Follow::as_select()).kept().load(conn)?)
}

/// Whom `one` follows and who follow `other`.
pub fn familiar(conn: &mut Conn, one: Id, other: Id, limit: i64) -> Result<Vec<Actor>, Error> {
    let accepted = follows::state.eq("accepted");
    let mine: Vec<Id> =
        follows::table.filter(follows::follower_id.eq(one).and(accepted)).select(follows::target_id).load(conn)?;
    Ok(follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(other).and(accepted).and(follows::follower_id.eq_any(mine)))
        .limit(limit)
        .select(Actor::as_select())
        .load(conn)?)
}

/// Remembers which Accept answered a follow.
pub fn answered_by(conn: &mut Conn, accept: &str, follower: Id, target: Id) -> Result<(), Error> {
    let pair = follow_answers::follower_id.eq(follower).and(follow_answers::target_id.eq(target));
    diesel::delete(follow_answers::table.filter(pair)).execute(conn)?;
    let row = (
        follow_answers::uri.eq(accept),
        follow_answers::follower_id.eq(follower),
        follow_answers::target_id.eq(target),
    );
    each!(conn, |k| diesel::insert_into(follow_answers::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// The two whose follow an Accept answered: (follower, target).
pub fn by_answer(conn: &mut Conn, accept: &str) -> Result<Option<(Id, Id)>, Error> {
    let both = (follow_answers::follower_id, follow_answers::target_id);
    Ok(follow_answers::table.find(accept).select(both).first(conn).optional()?)
}

/// Who of this house follows an actor, asked or accepted.
pub fn local_followers(conn: &mut Conn, target: Id) -> Result<Vec<Id>, Error> {
    Ok(follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(actors::local.eq(true)))
        .select(follows::follower_id)
        .load(conn)?)
}

/// The ids of an actor's accepted followers at another host, in order.
pub fn uris_at(conn: &mut Conn, target: Id, host: &str, limit: i64) -> Result<Vec<String>, Error> {
    Ok(follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(follows::state.eq("accepted")))
        .filter(actors::host.eq(host).and(actors::local.eq(false)).and(actors::gone_at.is_null()))
        .order(actors::uri.asc())
        .limit(limit)
        .select(actors::uri)
        .load(conn)?)
}

/// An actor's accepted followers elsewhere: (host, id).
pub fn elsewhere(conn: &mut Conn, target: Id, limit: i64) -> Result<Vec<(String, String)>, Error> {
    Ok(follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(follows::state.eq("accepted")))
        .filter(actors::local.eq(false).and(actors::gone_at.is_null()))
        .limit(limit)
        .select((actors::host, actors::uri))
        .load(conn)?)
}

/// Somebody of this house who follows an actor, or has asked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalFollower {
    /// Our number.
    pub id: Id,
    /// The ActivityPub id.
    pub uri: String,
    /// Whether the follow was accepted.
    pub accepted: bool,
}

/// Who of this house follows an actor, asked or accepted.
pub fn local_followers_of(conn: &mut Conn, target: Id) -> Result<Vec<LocalFollower>, Error> {
    let found: Vec<(Id, String, String)> = follows::table
        .inner_join(actors::table.on(actors::id.eq(follows::follower_id)))
        .filter(follows::target_id.eq(target).and(actors::local.eq(true)))
        .select((actors::id, actors::uri, follows::state))
        .load(conn)?;
    let one = |(id, uri, state): (Id, String, String)| LocalFollower { id, uri, accepted: state == "accepted" };
    Ok(found.into_iter().map(one).collect())
}

/// When the followers of an actor elsewhere were last compared with what their server says, in milliseconds since 1970.
pub fn looked_at(conn: &mut Conn, actor: Id) -> Result<Option<i64>, Error> {
    Ok(follower_looks::table.find(actor).select(follower_looks::looked_at).first(conn).optional()?)
}

/// Notes such a comparison.
pub fn looks(conn: &mut Conn, actor: Id, now: i64) -> Result<(), Error> {
    diesel::delete(follower_looks::table.find(actor)).execute(conn)?;
    let row = (follower_looks::actor_id.eq(actor), follower_looks::looked_at.eq(now));
    diesel::insert_into(follower_looks::table).values(row).execute(conn)?;
    Ok(())
}
