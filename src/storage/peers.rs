//! Servers that an admin blocks, limits or allows, and what that comes to for the hosts that we know.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{actors, deliveries, follows, host_verdicts, lanes, notifications, peers, received, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;
use crate::domain::peer::covering;

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = peers)]
pub struct Peer {
    /// The host; it counts for its subdomains too.
    pub host: String,
    /// `block`, `hold`, `limit` or `allow`.
    pub action: String,
    /// Why, for other admins.
    pub reason: String,
    /// Whether pictures and files of it are refused.
    pub reject_media: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
}

/// All, by host.
pub fn all(conn: &mut Conn) -> Result<Vec<Peer>, Error> {
    Ok(peers::table.order(peers::host.asc()).select(Peer::as_select()).load(conn)?)
}

/// The entry of exactly this host.
pub fn get(conn: &mut Conn, host: &str) -> Result<Option<Peer>, Error> {
    Ok(peers::table.find(host).select(Peer::as_select()).first(conn).optional()?)
}

/// Every entry that covers a host: its own, and those of the names above it.
pub fn about(conn: &mut Conn, host: &str) -> Result<Vec<Peer>, Error> {
    Ok(peers::table.filter(peers::host.eq_any(covering(host))).select(Peer::as_select()).kept().load(conn)?)
}

/// Keeps an entry, replacing the older one of the same host.
pub fn put(conn: &mut Conn, peer: &Peer) -> Result<(), Error> {
    remove(conn, &peer.host)?;
    diesel::insert_into(peers::table).values(peer.clone()).execute(conn)?;
    Ok(())
}

/// Takes an entry out; `false` when there was none.
pub fn remove(conn: &mut Conn, host: &str) -> Result<bool, Error> {
    Ok(diesel::delete(peers::table.find(host)).execute(conn)? == 1)
}

/// Every other host that we know an actor of.
pub fn known_hosts(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(actors::table.filter(actors::local.eq(false)).select(actors::host).distinct().load(conn)?)
}

/// What was last worked out for a host: `block`, `hold`, `limit`, or nothing.
pub fn verdict(conn: &mut Conn, host: &str) -> Result<Option<String>, Error> {
    Ok(host_verdicts::table.find(host).select(host_verdicts::verdict).first(conn).optional()?)
}

/// Keeps what was worked out for a host.
pub fn put_verdict(conn: &mut Conn, host: &str, verdict: Option<&str>) -> Result<(), Error> {
    diesel::delete(host_verdicts::table.find(host)).execute(conn)?;
    if let Some(verdict) = verdict {
        let row = (host_verdicts::host.eq(host), host_verdicts::verdict.eq(verdict));
        diesel::insert_into(host_verdicts::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Hosts that a verdict stands for.
pub fn hosts_with(conn: &mut Conn, verdict: &str) -> Result<Vec<String>, Error> {
    let those = host_verdicts::table.filter(host_verdicts::verdict.eq(verdict)).order(host_verdicts::host.asc());
    Ok(those.select(host_verdicts::host).load(conn)?)
}

/// Ends the follows between here and a host, in both directions, and forgets the notices about its people.
pub fn part(conn: &mut Conn, host: &str) -> Result<usize, Error> {
    let theirs: Vec<Id> =
        actors::table.filter(actors::host.eq(host).and(actors::local.eq(false))).select(actors::id).load(conn)?;
    let mut ended = 0;
    for some in theirs.chunks(500) {
        let either = follows::follower_id.eq_any(some.to_vec()).or(follows::target_id.eq_any(some.to_vec()));
        ended += diesel::delete(follows::table.filter(either)).execute(conn)?;
        diesel::delete(notifications::table.filter(notifications::actor_id.eq_any(some.to_vec()))).execute(conn)?;
    }
    Ok(ended)
}

/// Takes everything that waits for a host out of the queues, and what came from it and waits to be digested.
pub fn silence(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::delete(deliveries::table.filter(deliveries::host.eq(host))).execute(conn)?;
    diesel::delete(lanes::table.find(host)).execute(conn)?;
    let theirs = actors::table.filter(actors::host.eq(host)).select(actors::uri);
    diesel::update(received::table.filter(received::state.eq("waiting").and(received::signer_uri.eq_any(theirs))))
        .set((
            received::state.eq("ignored"),
            received::reason.eq(Some("the host is blocked")),
            received::body.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Hides every text of a host; answers how many.
pub fn hide(conn: &mut Conn, host: &str) -> Result<usize, Error> {
    let shown = texts::table.filter(texts::host.eq(host).and(texts::local.eq(false)).and(texts::state.eq("published")));
    Ok(diesel::update(shown).set(texts::state.eq("hidden")).kept().run(conn)?)
}

/// Shows the hidden texts of a host again; answers how many.
pub fn show(conn: &mut Conn, host: &str) -> Result<usize, Error> {
    let hidden = texts::table.filter(texts::host.eq(host).and(texts::state.eq("hidden")));
    Ok(diesel::update(hidden).set(texts::state.eq("published")).kept().run(conn)?)
}
