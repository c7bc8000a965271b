//! The rules of the house, in versions: each is written once.

use diesel::prelude::*;

use super::schema::rules;
use super::{Conn, Error};

/// A version in one language.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = rules)]
pub struct Written {
    /// Its number, from 1.
    pub version: i64,
    /// Language tag.
    pub language: String,
    /// One rule a line, plain text.
    pub words: String,
    /// When it was written, in milliseconds since 1970.
    pub since: i64,
}

/// Every version with the moment of its writing, the newest first.
pub fn versions(conn: &mut Conn) -> Result<Vec<(i64, i64)>, Error> {
    let all = rules::table.select((rules::version, rules::since)).distinct();
    Ok(all.order(rules::version.desc()).load(conn)?)
}

/// A version in all its languages.
pub fn of(conn: &mut Conn, version: i64) -> Result<Vec<Written>, Error> {
    let one = rules::table.filter(rules::version.eq(version)).order(rules::language.asc());
    Ok(one.select(Written::as_select()).load(conn)?)
}

/// Adds a version in one language.
pub fn add(conn: &mut Conn, written: &Written) -> Result<(), Error> {
    diesel::insert_into(rules::table).values(written.clone()).execute(conn)?;
    Ok(())
}
