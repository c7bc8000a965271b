//! Invitation codes of ours for other institutions, and the codes of others that we ask with.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{partner_asks, partner_codes};
use super::{Conn, Error};

/// A code that we gave out; the code itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_codes)]
pub struct Code {
    /// SHA-256 of the code, in hexadecimal digits.
    pub hash: String,
    /// For whom or what, for other admins.
    pub note: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// It works before this moment, in milliseconds since 1970.
    pub expires_at: i64,
    /// When somebody used it, in milliseconds since 1970.
    pub used_at: Option<i64>,
    /// Which host.
    pub used_by: Option<String>,
    /// When an admin took it back, in milliseconds since 1970.
    pub revoked_at: Option<i64>,
}

/// Keeps a new code.
pub fn insert(conn: &mut Conn, code: &Code) -> Result<(), Error> {
    diesel::insert_into(partner_codes::table).values(code.clone()).execute(conn)?;
    Ok(())
}

/// The codes that were given out, the latest first.
pub fn all(conn: &mut Conn, limit: i64) -> Result<Vec<Code>, Error> {
    let sorted = partner_codes::table.order((partner_codes::created_at.desc(), partner_codes::hash.asc()));
    Ok(sorted.limit(limit).select(Code::as_select()).load(conn)?)
}

/// Uses a code up; `false` for one that is unknown, used, expired or taken back.
pub fn redeem(conn: &mut Conn, hash: &str, host: &str, now: i64) -> Result<bool, Error> {
    let open = partner_codes::used_at.is_null().and(partner_codes::revoked_at.is_null());
    let valid = partner_codes::table.find(hash).filter(open.and(partner_codes::expires_at.gt(now)));
    let used = (partner_codes::used_at.eq(Some(now)), partner_codes::used_by.eq(Some(host.to_owned())));
    Ok(diesel::update(valid).set(used).kept().run(conn)? == 1)
}

/// Takes a code back; `false` where it was used or taken back before.
pub fn revoke(conn: &mut Conn, hash: &str, now: i64) -> Result<bool, Error> {
    let open = partner_codes::used_at.is_null().and(partner_codes::revoked_at.is_null());
    let known = partner_codes::table.find(hash).filter(open);
    Ok(diesel::update(known).set(partner_codes::revoked_at.eq(Some(now))).kept().run(conn)? == 1)
}

/// The code that we ask a host with.
pub fn asked_with(conn: &mut Conn, host: &str) -> Result<Option<String>, Error> {
    Ok(partner_asks::table.find(host).select(partner_asks::code).first(conn).optional()?)
}

/// Keeps the code that we ask a host with, or forgets it.
pub fn ask_with(conn: &mut Conn, host: &str, code: Option<&str>) -> Result<(), Error> {
    diesel::delete(partner_asks::table.find(host)).execute(conn)?;
    if let Some(code) = code {
        let row = (partner_asks::host.eq(host), partner_asks::code.eq(code));
        diesel::insert_into(partner_asks::table).values(row).execute(conn)?;
    }
    Ok(())
}
