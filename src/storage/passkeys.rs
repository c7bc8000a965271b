//! Passkeys of members, and what browsers were asked and have not answered yet. A passkey is public: who reads it cannot sign in by it.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{passkey_questions, passkeys};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A passkey of a member.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = passkeys)]
pub struct Passkey {
    /// Our number.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// What the device calls it, in base64url.
    pub credential: String,
    /// What the device knows its owner by, in base64url: the same for all passkeys of a member.
    pub owner: String,
    /// What the member calls it.
    pub name: String,
    /// The public key with its counter, as JSON of the library.
    pub public_key: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// When somebody came in with it last, in milliseconds since 1970.
    pub used_at: Option<i64>,
    /// Since when it is refused, because there is a copy of it; in milliseconds since 1970.
    pub refused_at: Option<i64>,
}

/// What a browser was asked.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = passkey_questions)]
pub struct Question {
    /// SHA-256 of what only this browser knows, in hex.
    pub hash: String,
    /// Who makes a passkey; nobody where one is to be shown.
    pub account_id: Option<Id>,
    /// As [`Passkey::owner`], where one is made.
    pub owner: Option<String>,
    /// What the library compares the answer with.
    pub state: String,
    /// Milliseconds since 1970.
    pub expires_at: i64,
}

/// The passkeys of a member, in the order in which they were added.
pub fn of(conn: &mut Conn, account: Id) -> Result<Vec<Passkey>, Error> {
    let mine = passkeys::table.filter(passkeys::account_id.eq(account)).order(passkeys::id);
    Ok(mine.select(Passkey::as_select()).load(conn)?)
}

/// A passkey of a member by its number.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Passkey, Error> {
    let mine = passkeys::table.find(id).filter(passkeys::account_id.eq(account));
    mine.select(Passkey::as_select()).first(conn).optional()?.ok_or(Error::NotFound)
}

/// A passkey by what its device calls it.
pub fn by_credential(conn: &mut Conn, credential: &str) -> Result<Option<Passkey>, Error> {
    let found = passkeys::table.filter(passkeys::credential.eq(credential));
    Ok(found.select(Passkey::as_select()).first(conn).optional()?)
}

/// Keeps a passkey.
pub fn insert(conn: &mut Conn, passkey: &Passkey) -> Result<(), Error> {
    diesel::insert_into(passkeys::table).values(passkey.clone()).execute(conn)?;
    Ok(())
}

/// Gives a passkey another name.
pub fn rename(conn: &mut Conn, id: Id, name: &str) -> Result<(), Error> {
    diesel::update(passkeys::table.find(id)).set(passkeys::name.eq(name)).kept().run(conn)?;
    Ok(())
}

/// Notes that somebody came in with a passkey, and how far it has counted.
pub fn used(conn: &mut Conn, id: Id, public_key: &str, now: i64) -> Result<(), Error> {
    let changed = (passkeys::public_key.eq(public_key), passkeys::used_at.eq(now));
    diesel::update(passkeys::table.find(id)).set(changed).kept().run(conn)?;
    Ok(())
}

/// Notes that a passkey is refused from now on.
pub fn refuse(conn: &mut Conn, id: Id, now: i64) -> Result<(), Error> {
    diesel::update(passkeys::table.find(id)).set(passkeys::refused_at.eq(now)).kept().run(conn)?;
    Ok(())
}

/// Removes a passkey.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(passkeys::table.find(id)).execute(conn)?;
    Ok(())
}

/// Keeps what a browser was asked, in the place of what the same one was asked before. `false` where `most` browsers are asked already.
pub fn ask(conn: &mut Conn, question: &Question, now: i64, most: i64) -> Result<bool, Error> {
    diesel::delete(passkey_questions::table.find(&question.hash)).execute(conn)?;
    let waiting = passkey_questions::table.filter(passkey_questions::expires_at.gt(now));
    if waiting.count().get_result::<i64>(conn)? >= most {
        return Ok(false);
    }
    diesel::insert_into(passkey_questions::table).values(question.clone()).execute(conn)?;
    Ok(true)
}

/// Takes what a browser was asked, as long as there is time: it is answered once.
pub fn answered(conn: &mut Conn, hash: &str, now: i64) -> Result<Option<Question>, Error> {
    let asked = passkey_questions::table.find(hash).select(Question::as_select()).first(conn).optional()?;
    diesel::delete(passkey_questions::table.find(hash)).execute(conn)?;
    Ok(asked.filter(|question: &Question| question.expires_at > now))
}
