//! The accounts that members have at their institution, and who is on the way from there to an account here.

use diesel::prelude::*;

use super::schema::{identities, sign_in_pending};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An account of the institution that a member signs in with.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = identities)]
pub struct Identity {
    /// Who keeps that account.
    pub issuer: String,
    /// What names it there for ever.
    pub subject: String,
    /// Whose account here.
    pub account_id: Id,
    /// What the member knows it by: a mail address or a name.
    pub label: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Somebody who has signed in at the institution and has something to do here.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = sign_in_pending)]
pub struct Pending {
    /// SHA-256 of the cookie, in hex.
    pub hash: String,
    /// As [`Identity::issuer`].
    pub issuer: String,
    /// As [`Identity::subject`].
    pub subject: String,
    /// As [`Identity::label`].
    pub label: String,
    /// The account whose password is asked for; none where an account is to be made.
    pub account_id: Option<Id>,
    /// The role of the account to be made.
    pub role: Option<String>,
    /// The hash of the invitation that is used up by it.
    pub invitation: Option<String>,
    /// What the institution calls the person; may be empty.
    pub name: String,
    /// A handle to begin with; may be empty.
    pub handle: String,
    /// The mail address; may be empty.
    pub email: String,
    /// Where to go afterwards.
    pub next: String,
    /// Milliseconds since 1970.
    pub expires_at: i64,
}

/// Whose account here an account of the institution is.
pub fn get(conn: &mut Conn, issuer: &str, subject: &str) -> Result<Option<Identity>, Error> {
    Ok(identities::table.find((issuer, subject)).select(Identity::as_select()).first(conn).optional()?)
}

/// The account of an institution that a member signs in with.
pub fn of(conn: &mut Conn, account: Id, issuer: &str) -> Result<Option<Identity>, Error> {
    let mine = identities::table.filter(identities::account_id.eq(account).and(identities::issuer.eq(issuer)));
    Ok(mine.select(Identity::as_select()).first(conn).optional()?)
}

/// How many accounts of an institution are connected.
pub fn count(conn: &mut Conn, issuer: &str) -> Result<i64, Error> {
    Ok(identities::table.filter(identities::issuer.eq(issuer)).count().get_result(conn)?)
}

/// Connects two accounts.
pub fn insert(conn: &mut Conn, identity: &Identity) -> Result<(), Error> {
    diesel::insert_into(identities::table).values(identity.clone()).execute(conn)?;
    Ok(())
}

/// Takes two accounts apart.
pub fn delete(conn: &mut Conn, account: Id, issuer: &str) -> Result<(), Error> {
    let mine = identities::table.filter(identities::account_id.eq(account).and(identities::issuer.eq(issuer)));
    diesel::delete(mine).execute(conn)?;
    Ok(())
}

/// Keeps who is on the way.
pub fn insert_pending(conn: &mut Conn, pending: &Pending) -> Result<(), Error> {
    diesel::insert_into(sign_in_pending::table).values(pending.clone()).execute(conn)?;
    Ok(())
}

/// Who is on the way, as long as there is time.
pub fn pending(conn: &mut Conn, hash: &str, now: i64) -> Result<Option<Pending>, Error> {
    let open = sign_in_pending::table.find(hash).filter(sign_in_pending::expires_at.gt(now));
    Ok(open.select(Pending::as_select()).first(conn).optional()?)
}

/// Ends a way; `false` where it was ended before.
pub fn end_pending(conn: &mut Conn, hash: &str) -> Result<bool, Error> {
    Ok(diesel::delete(sign_in_pending::table.find(hash)).execute(conn)? == 1)
}
