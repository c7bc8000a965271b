//! Who elsewhere wants nothing to do with one of ours.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::blocks;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A block by somebody elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = blocks)]
pub struct Block {
    /// ActivityPub id of the Block.
    pub uri: String,
    /// Who blocks.
    pub actor_id: Id,
    /// Whom.
    pub target_id: Id,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a block; `false` when the same two had one before.
pub fn insert(conn: &mut Conn, block: &Block) -> Result<bool, Error> {
    let row = block.clone();
    let added =
        each!(conn, |k| { diesel::insert_into(blocks::table).values(row).on_conflict_do_nothing().execute(k) })?;
    Ok(added == 1)
}

/// By ActivityPub id.
pub fn by_uri(conn: &mut Conn, uri: &str) -> Result<Option<Block>, Error> {
    Ok(blocks::table.find(uri).select(Block::as_select()).first(conn).optional()?)
}

/// Whether `actor` blocks `target`.
pub fn exists(conn: &mut Conn, actor: Id, target: Id) -> Result<bool, Error> {
    let one = blocks::table.filter(blocks::actor_id.eq(actor).and(blocks::target_id.eq(target)));
    Ok(diesel::select(diesel::dsl::exists(one)).get_result(conn)?)
}

/// Who of these block `target`.
pub fn of(conn: &mut Conn, target: Id, actors: &[Id]) -> Result<Vec<Id>, Error> {
    let some = blocks::table.filter(blocks::target_id.eq(target).and(blocks::actor_id.eq_any(rounded(actors))));
    Ok(some.select(blocks::actor_id).kept().load(conn)?)
}

/// Ends a block between two; `false` when there was none.
pub fn delete(conn: &mut Conn, actor: Id, target: Id) -> Result<bool, Error> {
    let one = blocks::table.filter(blocks::actor_id.eq(actor).and(blocks::target_id.eq(target)));
    Ok(diesel::delete(one).execute(conn)? == 1)
}
