//! Which mails a member wants, and how far the last one reached.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::mail_choices;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What a member wants to be told by mail.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = mail_choices)]
pub struct MailChoice {
    /// Whose.
    pub account_id: Id,
    /// `at_once`, `daily` or `never`.
    pub told: String,
    /// The secret of the link that ends these mails. It is kept as it is, because every mail carries it; it does nothing else.
    pub secret: String,
    /// When the last daily mail was sent, in milliseconds since 1970.
    pub digest_at: i64,
    /// The newest notification that a mail told of.
    pub upto: Id,
}

/// What a member wants; nothing where it was never asked.
pub fn get(conn: &mut Conn, account: Id) -> Result<Option<MailChoice>, Error> {
    Ok(mail_choices::table.find(account).select(MailChoice::as_select()).first(conn).optional()?)
}

/// By the secret of the link in a mail.
pub fn by_secret(conn: &mut Conn, secret: &str) -> Result<Option<MailChoice>, Error> {
    let found = mail_choices::table.filter(mail_choices::secret.eq(secret));
    Ok(found.select(MailChoice::as_select()).first(conn).optional()?)
}

/// Keeps what a member wants.
pub fn put(conn: &mut Conn, choice: &MailChoice) -> Result<(), Error> {
    let mine = mail_choices::table.find(choice.account_id);
    if diesel::update(mine).set(choice.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(mail_choices::table).values(choice.clone()).execute(conn)?;
    }
    Ok(())
}
