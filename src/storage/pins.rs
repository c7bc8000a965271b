//! What an actor puts at the top of its own page: the `featured` collection.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::{pins, texts};
use super::texts::Text;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Puts a text to the top of an actor's page; `false` when it stands there.
pub fn add(conn: &mut Conn, actor: Id, text: Id, now: i64) -> Result<bool, Error> {
    let row = (pins::actor_id.eq(actor), pins::text_id.eq(text), pins::created_at.eq(now));
    let added = each!(conn, |k| { diesel::insert_into(pins::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(added == 1)
}

/// Takes it down; `false` when it did not stand there.
pub fn remove(conn: &mut Conn, actor: Id, text: Id) -> Result<bool, Error> {
    Ok(diesel::delete(pins::table.find((actor, text))).execute(conn)? == 1)
}

/// What anybody may read at the top of an actor's page, the newest pin first, at most `limit`.
pub fn of(conn: &mut Conn, actor: Id, limit: i64) -> Result<Vec<Text>, Error> {
    Ok(pins::table
        .inner_join(texts::table)
        .filter(pins::actor_id.eq(actor).and(texts::state.eq("published")).and(texts::audience.eq("public")))
        .order((pins::created_at.desc(), pins::text_id.desc()))
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// Which of the texts an actor has pinned.
pub fn among(conn: &mut Conn, actor: Id, texts: &[Id]) -> Result<Vec<Id>, Error> {
    let some = pins::table.filter(pins::actor_id.eq(actor).and(pins::text_id.eq_any(rounded(texts))));
    Ok(some.select(pins::text_id).kept().load(conn)?)
}
