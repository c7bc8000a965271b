//! What happened and has not been told yet: written with the change, taken out by the sequencer.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::happenings;
use super::{Conn, Error};
use crate::domain::happening::Happening;
use crate::domain::ids::Id;

/// Keeps a happening, in the transaction of the change itself.
pub fn push(conn: &mut Conn, id: Id, happening: &Happening, now: i64) -> Result<(), Error> {
    let payload = serde_json::to_string(happening).map_err(|error| Error::Database(error.to_string()))?;
    diesel::insert_into(happenings::table)
        .values((happenings::id.eq(id), happenings::payload.eq(payload), happenings::created_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// The oldest happenings, in order.
pub fn oldest(conn: &mut Conn, limit: i64) -> Result<Vec<(Id, Happening)>, Error> {
    let rows: Vec<(Id, String)> = happenings::table
        .order(happenings::id.asc())
        .limit(limit)
        .select((happenings::id, happenings::payload))
        .load(conn)?;
    let read = |(id, payload): (Id, String)| match serde_json::from_str(&payload) {
        Ok(happening) => Ok((id, happening)),
        Err(error) => Err(Error::Database(format!("happening {id} cannot be read: {error}"))),
    };
    rows.into_iter().map(read).collect()
}

/// Takes happenings out once they are told.
pub fn remove(conn: &mut Conn, ids: &[Id]) -> Result<(), Error> {
    diesel::delete(happenings::table.filter(happenings::id.eq_any(rounded(ids)))).kept().run(conn)?;
    Ok(())
}
