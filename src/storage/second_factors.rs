//! The second step of signing in: the key of an app, and codes for who lost it. Of the codes only digests are kept.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{recovery_codes, second_factors};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// The key that an app makes codes from.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = second_factors, treat_none_as_null = true)]
pub struct SecondFactor {
    /// Whose.
    pub account_id: Id,
    /// The key, as apps take it (base 32).
    pub secret: String,
    /// Since when it is asked for, in milliseconds since 1970; nothing until a first code was right.
    pub confirmed_at: Option<i64>,
    /// The last step of thirty seconds whose code was used: no code works twice.
    pub last_step: i64,
}

/// The key of a member, whether it is asked for already or not.
pub fn get(conn: &mut Conn, account: Id) -> Result<Option<SecondFactor>, Error> {
    Ok(second_factors::table.find(account).select(SecondFactor::as_select()).first(conn).optional()?)
}

/// Whether a member signs in with a second step.
pub fn is_on(conn: &mut Conn, account: Id) -> Result<bool, Error> {
    Ok(get(conn, account)?.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// Keeps a key.
pub fn put(conn: &mut Conn, factor: &SecondFactor) -> Result<(), Error> {
    let mine = second_factors::table.find(factor.account_id);
    if diesel::update(mine).set(factor.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(second_factors::table).values(factor.clone()).execute(conn)?;
    }
    Ok(())
}

/// Notes that the code of a step was used; `false` where that step or a later one was used before.
pub fn use_step(conn: &mut Conn, account: Id, step: i64) -> Result<bool, Error> {
    let earlier = second_factors::table.find(account).filter(second_factors::last_step.lt(step));
    Ok(diesel::update(earlier).set(second_factors::last_step.eq(step)).kept().run(conn)? == 1)
}

/// Forgets the key and the codes of a member.
pub fn forget(conn: &mut Conn, account: Id) -> Result<(), Error> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::account_id.eq(account))).execute(conn)?;
    diesel::delete(second_factors::table.find(account)).execute(conn)?;
    Ok(())
}

/// Keeps the digests of codes in the place of older ones.
pub fn put_codes(conn: &mut Conn, account: Id, hashes: &[String]) -> Result<(), Error> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::account_id.eq(account))).execute(conn)?;
    for hash in hashes {
        let row = (recovery_codes::hash.eq(hash), recovery_codes::account_id.eq(account));
        diesel::insert_into(recovery_codes::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Uses a code up; `false` for one that is unknown, used, or somebody else's.
pub fn use_code(conn: &mut Conn, account: Id, hash: &str) -> Result<bool, Error> {
    let mine = recovery_codes::table.find(hash).filter(recovery_codes::account_id.eq(account));
    Ok(diesel::delete(mine).execute(conn)? == 1)
}

/// How many codes are left.
pub fn codes_left(conn: &mut Conn, account: Id) -> Result<i64, Error> {
    Ok(recovery_codes::table.filter(recovery_codes::account_id.eq(account)).count().get_result(conn)?)
}
