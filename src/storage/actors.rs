//! Actors, ours and remote ones, and their keys.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::{actor_keys, actors, remote_keys};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Whoever acts: a node, an institution, a person; here or elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = actors, treat_none_as_null = true)]
pub struct Actor {
    /// Our number for it.
    pub id: Id,
    /// Its ActivityPub id.
    pub uri: String,
    /// `application`, `group`, `person`, `service` or `organization`.
    pub kind: String,
    /// Whether it lives here.
    pub local: bool,
    /// The part of its handle before the `@`.
    pub handle: String,
    /// Host, with the port where one is named.
    pub host: String,
    /// Shown name, plain text.
    pub name: String,
    /// About it; sanitized HTML.
    pub summary: String,
    /// Its page.
    pub url: String,
    /// Where activities for it go.
    pub inbox: String,
    /// Where activities for everybody on its node go.
    pub shared_inbox: Option<String>,
    /// Its collection of followers.
    pub followers: Option<String>,
    /// Address of its picture.
    pub icon: Option<String>,
    /// Whether it answers requests to follow by hand.
    pub manually_approves: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// When a remote actor was last fetched, in milliseconds since 1970.
    pub fetched_at: i64,
    /// When it was erased, in milliseconds since 1970.
    pub gone_at: Option<i64>,
    /// Address of the wide picture above its page.
    pub header: Option<String>,
    /// What it says of itself in pairs, as a JSON list of `{"name", "value"}`; values are safe HTML.
    pub fields: String,
}

/// Secret and public keys of a local actor.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = actor_keys)]
pub struct LocalKeys {
    /// Whose.
    pub actor_id: Id,
    /// RSA private key, PKCS#8 DER.
    pub rsa: Vec<u8>,
    /// Ed25519 private key, PKCS#8 DER.
    pub ed25519: Vec<u8>,
    /// RSA public key, SPKI PEM.
    pub rsa_public: String,
    /// Ed25519 public key, multibase (FEP-521a).
    pub ed25519_public: String,
}

/// A key of a remote actor, as last fetched.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = remote_keys)]
pub struct RemoteKey {
    /// The `keyId`.
    pub key_id: String,
    /// The actor that lists it.
    pub actor_uri: String,
    /// PEM or multibase.
    pub public_key: String,
    /// Milliseconds since 1970.
    pub fetched_at: i64,
}

/// By our number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Actor, Error> {
    Ok(actors::table.find(id).select(Actor::as_select()).first(conn)?)
}

/// By our numbers, in no particular order.
pub fn by_ids(conn: &mut Conn, ids: &[Id]) -> Result<Vec<Actor>, Error> {
    Ok(actors::table.filter(actors::id.eq_any(rounded(ids))).select(Actor::as_select()).kept().load(conn)?)
}

/// By ActivityPub id.
pub fn by_uri(conn: &mut Conn, uri: &str) -> Result<Option<Actor>, Error> {
    Ok(actors::table.filter(actors::uri.eq(uri)).select(Actor::as_select()).first(conn).optional()?)
}

/// By the address of its page.
pub fn by_url(conn: &mut Conn, url: &str) -> Result<Option<Actor>, Error> {
    let live = actors::url.eq(url).and(actors::gone_at.is_null()).and(actors::kind.ne("application"));
    Ok(actors::table.filter(live).order(actors::id.desc()).select(Actor::as_select()).first(conn).optional()?)
}

/// By handle and host, the newest first where a handle was given twice; the erased are left out.
pub fn by_handle(conn: &mut Conn, handle: &str, host: &str) -> Result<Option<Actor>, Error> {
    Ok(actors::table
        .filter(actors::handle.eq(handle).and(actors::host.eq(host)).and(actors::gone_at.is_null()))
        .order(actors::id.desc())
        .select(Actor::as_select())
        .first(conn)
        .optional()?)
}

/// Our own actor of a kind that exists once: `application` or `group`.
pub fn own(conn: &mut Conn, kind: &str) -> Result<Option<Actor>, Error> {
    Ok(actors::table
        .filter(actors::local.eq(true).and(actors::kind.eq(kind)))
        .select(Actor::as_select())
        .first(conn)
        .optional()?)
}

/// Institutions and people whose name or handle holds `words` (already folded to lower case), newest first.
pub fn search(conn: &mut Conn, words: &str, limit: i64) -> Result<Vec<Actor>, Error> {
    let pattern = format!("%{}%", super::views::escape_like(words));
    Ok(actors::table
        .filter(actors::gone_at.is_null().and(actors::kind.ne("application")))
        .filter(actors::handle.like(pattern.clone()).escape('\\').or(actors::name.like(pattern).escape('\\')))
        .order(actors::id.desc())
        .limit(limit)
        .select(Actor::as_select())
        .load(conn)?)
}

/// Keeps a new actor.
pub fn insert(conn: &mut Conn, actor: &Actor) -> Result<(), Error> {
    diesel::insert_into(actors::table).values(actor.clone()).execute(conn)?;
    Ok(())
}

/// Replaces what is known of an actor; its number, id and host stay.
pub fn update(conn: &mut Conn, actor: &Actor) -> Result<(), Error> {
    diesel::update(actors::table.find(actor.id)).set(actor.clone()).kept().run(conn)?;
    Ok(())
}

/// Keeps the keys of a local actor.
pub fn insert_keys(conn: &mut Conn, keys: &LocalKeys) -> Result<(), Error> {
    diesel::insert_into(actor_keys::table).values(keys.clone()).execute(conn)?;
    Ok(())
}

/// The keys of a local actor.
pub fn keys(conn: &mut Conn, actor: Id) -> Result<LocalKeys, Error> {
    Ok(actor_keys::table.find(actor).select(LocalKeys::as_select()).first(conn)?)
}

/// The keys of some local actors.
pub fn some_keys(conn: &mut Conn, limit: i64) -> Result<Vec<LocalKeys>, Error> {
    let some = actor_keys::table.order(actor_keys::actor_id.asc()).limit(limit);
    Ok(some.select(LocalKeys::as_select()).load(conn)?)
}

/// A remote key by its `keyId`.
pub fn remote_key(conn: &mut Conn, key_id: &str) -> Result<Option<RemoteKey>, Error> {
    Ok(remote_keys::table.find(key_id).select(RemoteKey::as_select()).first(conn).optional()?)
}

/// The keys of a remote actor.
pub fn remote_keys(conn: &mut Conn, actor_uri: &str) -> Result<Vec<RemoteKey>, Error> {
    let theirs = remote_keys::table.filter(remote_keys::actor_uri.eq(actor_uri));
    Ok(theirs.order(remote_keys::key_id.asc()).select(RemoteKey::as_select()).load(conn)?)
}

/// Replaces the keys of a remote actor by those that its document lists now: a dropped key is dropped at once (rule R7).
pub fn replace_remote_keys(conn: &mut Conn, actor_uri: &str, keys: &[RemoteKey]) -> Result<(), Error> {
    diesel::delete(remote_keys::table.filter(remote_keys::actor_uri.eq(actor_uri))).execute(conn)?;
    for key in keys {
        diesel::delete(remote_keys::table.find(&key.key_id)).execute(conn)?;
        diesel::insert_into(remote_keys::table).values(key.clone()).execute(conn)?;
    }
    Ok(())
}

/// Whom a member might want to follow: those who have published anything and whom the member neither follows nor avoids
/// nor has declined; the newest here first.
pub fn suggestions(conn: &mut Conn, member: Id, now: i64, limit: i64) -> Result<Vec<Actor>, Error> {
    use super::schema::{choices, closed_hosts, follows, texts, ties};
    let followed = follows::table.filter(follows::follower_id.eq(member)).select(follows::target_id);
    let muted = ties::muted.is_not_null().and(ties::muted_until.is_null().or(ties::muted_until.gt(Some(now))));
    let avoided = ties::table
        .filter(ties::account_id.eq(member).and(ties::blocked.is_not_null().or(ties::declined.eq(true)).or(muted)))
        .select(ties::target_id);
    let blocking =
        ties::table.filter(ties::target_id.eq(member).and(ties::blocked.is_not_null())).select(ties::account_id);
    let shut = closed_hosts::table.filter(closed_hosts::account_id.eq(member)).select(closed_hosts::host);
    let hidden = choices::table.filter(choices::discoverable.eq(false)).select(choices::account_id);
    let open = texts::state.eq("published").and(texts::audience.eq("public")).and(texts::kind.ne("note"));
    Ok(actors::table
        .filter(actors::gone_at.is_null().and(actors::kind.eq_any(["person".to_owned(), "group".to_owned()].to_vec())))
        .filter(actors::id.ne(member).and(diesel::dsl::not(actors::id.eq_any(followed))))
        .filter(diesel::dsl::not(actors::id.eq_any(avoided)))
        .filter(diesel::dsl::not(actors::id.eq_any(blocking)))
        .filter(diesel::dsl::not(actors::id.eq_any(hidden)))
        .filter(diesel::dsl::not(actors::host.eq_any(shut)))
        .filter(actors::id.eq_any(texts::table.filter(open).select(texts::author_id)))
        .order(actors::id.desc())
        .limit(limit)
        .select(Actor::as_select())
        .load(conn)?)
}

/// Everybody who may be listed, a page from `offset` on: those who published last first, or the newest.
pub fn directory(conn: &mut Conn, local: bool, newest: bool, offset: i64, limit: i64) -> Result<Vec<Actor>, Error> {
    use super::schema::{choices, texts};
    let hidden = choices::table.filter(choices::discoverable.eq(false)).select(choices::account_id);
    let mut query = actors::table
        .filter(actors::gone_at.is_null().and(actors::kind.ne("application")))
        .filter(diesel::dsl::not(actors::id.eq_any(hidden)))
        .offset(offset)
        .limit(limit)
        .select(Actor::as_select())
        .into_boxed();
    if local {
        query = query.filter(actors::local.eq(true));
    }
    if newest {
        return Ok(query.order(actors::id.desc()).load(conn)?);
    }
    // Who has published nothing has no place in this order.
    let writers = texts::table.filter(texts::state.eq("published")).select(texts::author_id);
    let last = texts::table
        .filter(texts::author_id.eq(actors::id).and(texts::state.eq("published")))
        .select(diesel::dsl::max(texts::status_id))
        .single_value();
    Ok(query.filter(actors::id.eq_any(writers)).order((last.desc(), actors::id.desc())).load(conn)?)
}
