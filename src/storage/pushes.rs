//! Subscriptions to pushes (Web Push): one for each token at most, gone with its token.

use diesel::prelude::*;

use super::schema::pushes;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = pushes)]
pub struct Push {
    /// Our number.
    pub id: Id,
    /// The token that it was made with, as it is stored.
    pub token_hash: String,
    /// Whose.
    pub account_id: Id,
    /// Where pushes are sent.
    pub endpoint: String,
    /// The receiver's public key, as it was sent.
    pub receiver_key: String,
    /// The receiver's secret, as it was sent.
    pub receiver_secret: String,
    /// RFC 8291; otherwise the draft before it.
    pub standard: bool,
    /// Kinds of notifications, with spaces between.
    pub alerts: String,
    /// From whom: `all`, `followed`, `follower` or `none`.
    pub policy: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

impl Push {
    /// Whether notifications of a kind are wanted.
    pub fn wants(&self, kind: &str) -> bool {
        self.alerts.split(' ').any(|alert| alert == kind)
    }
}

/// Keeps the subscription of a token, instead of an older one.
pub fn put(conn: &mut Conn, push: &Push) -> Result<(), Error> {
    drop_of(conn, &push.token_hash)?;
    diesel::insert_into(pushes::table).values(push.clone()).execute(conn)?;
    Ok(())
}

/// That of a token.
pub fn of_token(conn: &mut Conn, token_hash: &str) -> Result<Option<Push>, Error> {
    let wanted = pushes::table.filter(pushes::token_hash.eq(token_hash));
    Ok(wanted.select(Push::as_select()).first(conn).optional()?)
}

/// All of a member.
pub fn of(conn: &mut Conn, account: Id) -> Result<Vec<Push>, Error> {
    let mine = pushes::table.filter(pushes::account_id.eq(account)).order(pushes::id.asc());
    Ok(mine.select(Push::as_select()).load(conn)?)
}

/// By its number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Push>, Error> {
    Ok(pushes::table.find(id).select(Push::as_select()).first(conn).optional()?)
}

/// Forgets that of a token.
pub fn drop_of(conn: &mut Conn, token_hash: &str) -> Result<(), Error> {
    diesel::delete(pushes::table.filter(pushes::token_hash.eq(token_hash))).execute(conn)?;
    Ok(())
}

/// Forgets one.
pub fn drop_one(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(pushes::table.find(id)).execute(conn)?;
    Ok(())
}
