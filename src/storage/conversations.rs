//! Direct conversations of a member: threads of texts for named people alone.

use diesel::dsl::max;
use diesel::prelude::*;

use super::schema::{conversations_read, mentions, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// How far a member has read a conversation, and up to where it was taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = conversations_read)]
pub struct Read {
    /// Whose.
    pub account_id: Id,
    /// The text that the thread hangs on.
    pub root_id: Id,
    /// The newest text that was read, by its number in the client API.
    pub read_to: Id,
    /// The newest text when it was taken away, by its number in the client API.
    pub hidden_to: Id,
}

/// The newest text of each direct conversation of a member, newest first: (root, number in the client API), at most 500.
pub fn newest(conn: &mut Conn, account: Id) -> Result<Vec<(Id, Id)>, Error> {
    let named = mentions::table.filter(mentions::actor_id.eq(account)).select(mentions::text_id);
    let direct = texts::table
        .filter(texts::audience.eq("direct").and(texts::state.eq("published")))
        .filter(texts::author_id.eq(account).or(texts::id.eq_any(named)));
    let answers: Vec<(Option<Id>, Option<Id>)> = direct
        .filter(texts::root_id.is_not_null())
        .group_by(texts::root_id)
        .select((texts::root_id, max(texts::status_id)))
        .limit(500)
        .load(conn)?;
    let named = mentions::table.filter(mentions::actor_id.eq(account)).select(mentions::text_id);
    let first: Vec<(Id, Option<Id>)> = texts::table
        .filter(texts::audience.eq("direct").and(texts::state.eq("published")).and(texts::root_id.is_null()))
        .filter(texts::author_id.eq(account).or(texts::id.eq_any(named)))
        .order(texts::status_id.desc())
        .limit(500)
        .select((texts::id, texts::status_id))
        .load(conn)?;
    let mut newest: std::collections::HashMap<Id, Id> = std::collections::HashMap::new();
    let answers = answers.into_iter().filter_map(|(root, status)| Some((root?, status?)));
    for (root, status) in first.into_iter().filter_map(|(root, status)| Some((root, status?))).chain(answers) {
        let known = newest.entry(root).or_insert(status);
        *known = status.max(*known);
    }
    let mut rows: Vec<(Id, Id)> = newest.into_iter().collect();
    rows.sort_unstable_by_key(|(_, status)| std::cmp::Reverse(*status));
    Ok(rows)
}

/// How far a member has read each conversation.
pub fn read(conn: &mut Conn, account: Id) -> Result<Vec<Read>, Error> {
    let mine = conversations_read::table.filter(conversations_read::account_id.eq(account));
    Ok(mine.select(Read::as_select()).load(conn)?)
}

/// Remembers how far.
pub fn put(conn: &mut Conn, read: &Read) -> Result<(), Error> {
    diesel::delete(conversations_read::table.find((read.account_id, read.root_id))).execute(conn)?;
    diesel::insert_into(conversations_read::table).values(read.clone()).execute(conn)?;
    Ok(())
}
