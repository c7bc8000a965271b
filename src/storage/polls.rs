//! Polls of notes, and who chose what.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::{polls, votes};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A poll.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = polls)]
pub struct Poll {
    /// Of which text; its own number too.
    pub text_id: Id,
    /// What can be chosen, as a JSON list of texts.
    pub options: String,
    /// Whether more than one can be chosen.
    pub multiple: bool,
    /// Whether the figures are told only after its end.
    pub hide_totals: bool,
    /// Its end, in milliseconds since 1970.
    pub expires_at: i64,
}

impl Poll {
    /// What can be chosen.
    pub fn titles(&self) -> Vec<String> {
        serde_json::from_str(&self.options).unwrap_or_default()
    }
}

/// Keeps a poll.
pub fn insert(conn: &mut Conn, poll: &Poll) -> Result<(), Error> {
    diesel::insert_into(polls::table).values(poll.clone()).execute(conn)?;
    Ok(())
}

/// The polls of texts.
pub fn of(conn: &mut Conn, texts: &[Id]) -> Result<Vec<Poll>, Error> {
    Ok(polls::table.filter(polls::text_id.eq_any(rounded(texts))).select(Poll::as_select()).kept().load(conn)?)
}

/// Every vote in the polls of texts: (text, voter, choice from 0 on).
pub fn votes_in(conn: &mut Conn, texts: &[Id]) -> Result<Vec<(Id, Id, i64)>, Error> {
    let wanted = votes::table.filter(votes::text_id.eq_any(rounded(texts)));
    Ok(wanted.select((votes::text_id, votes::actor_id, votes::choice)).kept().load(conn)?)
}

/// Keeps a vote.
pub fn vote(conn: &mut Conn, text: Id, actor: Id, choice: i64) -> Result<(), Error> {
    let row = (votes::text_id.eq(text), votes::actor_id.eq(actor), votes::choice.eq(choice));
    diesel::insert_into(votes::table).values(row).execute(conn)?;
    Ok(())
}

/// Forgets a poll and every vote in it.
pub fn delete(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(votes::table.filter(votes::text_id.eq(text))).execute(conn)?;
    diesel::delete(polls::table.find(text)).execute(conn)?;
    Ok(())
}
