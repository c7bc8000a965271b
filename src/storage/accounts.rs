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
