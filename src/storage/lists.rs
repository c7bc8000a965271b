//! Lists that a member keeps of the people to read.

use diesel::prelude::*;

use super::actors::Actor;
use super::kept::Keep;
use super::schema::{actors, list_members, lists};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A list of a member.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = lists)]
pub struct List {
    /// Our number.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// Its name.
    pub title: String,
    /// Which replies it shows: `followed`, `list` or `none`.
    pub replies: String,
    /// Whether its people stay out of the home.
    pub exclusive: bool,
}

/// A member's lists, by name.
pub fn of(conn: &mut Conn, account: Id) -> Result<Vec<List>, Error> {
    let mine = lists::table.filter(lists::account_id.eq(account)).order((lists::title.asc(), lists::id.asc()));
    Ok(mine.select(List::as_select()).load(conn)?)
}

/// One of a member's lists.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Option<List>, Error> {
    let mine = lists::table.find(id).filter(lists::account_id.eq(account));
    Ok(mine.select(List::as_select()).first(conn).optional()?)
}

/// Keeps a list, replacing the older one of its number.
pub fn put(conn: &mut Conn, list: &List) -> Result<(), Error> {
    if diesel::update(lists::table.find(list.id)).set(list.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(lists::table).values(list.clone()).execute(conn)?;
    }
    Ok(())
}

/// Forgets a list and who was on it.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(list_members::table.filter(list_members::list_id.eq(id))).execute(conn)?;
    diesel::delete(lists::table.find(id)).execute(conn)?;
    Ok(())
}

/// Who is on a list, newest first, below `max_id` where given: (number of the entry, account).
pub fn members(conn: &mut Conn, list: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<(Id, Actor)>, Error> {
    Ok(list_members::table
        .inner_join(actors::table)
        .filter(list_members::list_id.eq(list).and(list_members::id.lt(max_id.unwrap_or(Id::MAX))))
        .filter(actors::gone_at.is_null())
        .order(list_members::id.desc())
        .limit(limit)
        .select((list_members::id, Actor::as_select()))
        .load(conn)?)
}

/// Puts somebody on a list; twice changes nothing.
pub fn add(conn: &mut Conn, list: Id, actor: Id, id: Id) -> Result<(), Error> {
    let row = (list_members::list_id.eq(list), list_members::actor_id.eq(actor), list_members::id.eq(id));
    each!(conn, |k| diesel::insert_into(list_members::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// Takes somebody off a list.
pub fn remove(conn: &mut Conn, list: Id, actor: Id) -> Result<(), Error> {
    diesel::delete(list_members::table.find((list, actor))).execute(conn)?;
    Ok(())
}

/// A member's lists that somebody is on, by name.
pub fn with(conn: &mut Conn, account: Id, actor: Id) -> Result<Vec<List>, Error> {
    let on = list_members::table.filter(list_members::actor_id.eq(actor)).select(list_members::list_id);
    let mine = lists::table.filter(lists::account_id.eq(account).and(lists::id.eq_any(on)));
    Ok(mine.order((lists::title.asc(), lists::id.asc())).select(List::as_select()).load(conn)?)
}
