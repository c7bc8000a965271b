//! How each host is spoken to: the signature that it takes, and when we learnt so (federation.md, rule S3).

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::profiles;
use super::{Conn, Error};

/// What is known of a host.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = profiles)]
pub struct HostProfile {
    /// Host, with the port where one is named.
    pub host: String,
    /// The word for the way in which we sign for it.
    pub profile: String,
    /// When that was learnt, in milliseconds since 1970; 0 for never.
    pub learned_at: i64,
    /// When the host's node was last seen with other keys than before, in milliseconds since 1970.
    pub key_changed_at: Option<i64>,
}

/// What is known of a host.
pub fn get(conn: &mut Conn, host: &str) -> Result<Option<HostProfile>, Error> {
    Ok(profiles::table.find(host).select(HostProfile::as_select()).first(conn).optional()?)
}

/// Remembers the way in which a host is spoken to.
pub fn learn(conn: &mut Conn, host: &str, profile: &str, now: i64) -> Result<(), Error> {
    let known = diesel::update(profiles::table.find(host))
        .set((profiles::profile.eq(profile), profiles::learned_at.eq(now)))
        .kept()
        .run(conn)?;
    if known == 0 {
        insert(conn, HostProfile { profile: profile.to_owned(), learned_at: now, ..unknown(host) })?;
    }
    Ok(())
}

/// Notes that the node of a host has other keys than before.
pub fn key_changed(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    let known =
        diesel::update(profiles::table.find(host)).set(profiles::key_changed_at.eq(Some(now))).kept().run(conn)?;
    if known == 0 {
        insert(conn, HostProfile { key_changed_at: Some(now), ..unknown(host) })?;
    }
    Ok(())
}

fn unknown(host: &str) -> HostProfile {
    HostProfile { host: host.to_owned(), profile: String::new(), learned_at: 0, key_changed_at: None }
}

fn insert(conn: &mut Conn, row: HostProfile) -> Result<(), Error> {
    each!(conn, |k| { diesel::insert_into(profiles::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(())
}
