//! Local accounts: who may sign in, with which role.

use diesel::prelude::*;

use super::actors::Actor;
use super::kept::Keep;
use super::schema::{accounts, actors};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A member of this institution who can sign in.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub struct Account {
    /// The person's actor.
    pub actor_id: Id,
    /// Lower-cased mail address.
    pub email: String,
    /// Argon2id hash in PHC form; none until the person chose a password.
    pub password: Option<String>,
    /// Name of a [`crate::domain::member::Role`].
    pub role: String,
    /// Language of pages and mails.
    pub language: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// When it was suspended, in milliseconds since 1970.
    pub suspended_at: Option<i64>,
    /// The last day on which the person was here, in milliseconds since 1970.
    pub seen_at: Option<i64>,
}

/// Keeps a new account.
pub fn insert(conn: &mut Conn, account: &Account) -> Result<(), Error> {
    diesel::insert_into(accounts::table).values(account.clone()).execute(conn)?;
    Ok(())
}

/// By the person's actor.
pub fn by_id(conn: &mut Conn, actor: Id) -> Result<(Account, Actor), Error> {
    Ok(accounts::table
        .inner_join(actors::table)
        .filter(accounts::actor_id.eq(actor))
        .select(<(Account, Actor)>::as_select())
        .first(conn)?)
}

/// By mail address, lower-cased.
pub fn by_email(conn: &mut Conn, email: &str) -> Result<Option<(Account, Actor)>, Error> {
    Ok(accounts::table
        .inner_join(actors::table)
        .filter(accounts::email.eq(email))
        .select(<(Account, Actor)>::as_select())
        .first(conn)
        .optional()?)
}

/// By handle.
pub fn by_handle(conn: &mut Conn, handle: &str) -> Result<Option<(Account, Actor)>, Error> {
    let wanted = actors::handle.eq(handle).and(actors::local.eq(true)).and(actors::gone_at.is_null());
    Ok(accounts::table
        .inner_join(actors::table)
        .filter(wanted)
        .select(<(Account, Actor)>::as_select())
        .first(conn)
        .optional()?)
}

/// Every account, oldest first.
pub fn all(conn: &mut Conn) -> Result<Vec<(Account, Actor)>, Error> {
    Ok(accounts::table
        .inner_join(actors::table)
        .order(accounts::actor_id.asc())
        .select(<(Account, Actor)>::as_select())
        .load(conn)?)
}

/// Changes the role.
pub fn set_role(conn: &mut Conn, actor: Id, role: &str) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor)).set(accounts::role.eq(role)).kept().run(conn)?;
    Ok(())
}

/// Changes the password's hash.
pub fn set_password(conn: &mut Conn, actor: Id, hash: &str) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor)).set(accounts::password.eq(Some(hash.to_owned()))).kept().run(conn)?;
    Ok(())
}

/// Suspends the account, or lifts the suspension.
pub fn set_suspended(conn: &mut Conn, actor: Id, since: Option<i64>) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor)).set(accounts::suspended_at.eq(since)).kept().run(conn)?;
    Ok(())
}

/// Changes the language of pages and mails.
pub fn set_language(conn: &mut Conn, actor: Id, language: &str) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor)).set(accounts::language.eq(language)).kept().run(conn)?;
    Ok(())
}

/// Notes the day on which somebody was here.
pub fn set_seen(conn: &mut Conn, actor: Id, day: i64) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor)).set(accounts::seen_at.eq(Some(day))).kept().run(conn)?;
    Ok(())
}

/// The mail address of who may sign in.
pub fn address(conn: &mut Conn, actor: Id) -> Result<Option<String>, Error> {
    let active = accounts::table.find(actor).filter(accounts::suspended_at.is_null());
    Ok(active.select(accounts::email).first(conn).optional()?)
}

/// How many people with a role can sign in.
pub fn count_active(conn: &mut Conn, role: &str) -> Result<i64, Error> {
    let active = accounts::table.filter(accounts::role.eq(role).and(accounts::suspended_at.is_null()));
    Ok(active.count().get_result(conn)?)
}

/// How many accounts there are.
pub fn count(conn: &mut Conn) -> Result<i64, Error> {
    Ok(accounts::table.count().get_result(conn)?)
}

/// Erases what identifies the person; the row stays, suspended, so that nothing refers to an account that is not there.
pub fn forget(conn: &mut Conn, actor: Id, now: i64) -> Result<(), Error> {
    diesel::update(accounts::table.find(actor))
        .set((
            accounts::email.eq(format!("erased-{actor}")),
            accounts::password.eq(None::<String>),
            accounts::suspended_at.eq(Some(now)),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}
