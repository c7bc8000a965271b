//! What members have typed into the form of a text since it was saved: one row for each, replaced while they write.

use diesel::prelude::*;

use super::schema::autosaves;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What a member has typed into the form of a text.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = autosaves)]
pub struct Autosave {
    /// Of which text.
    pub text_id: Id,
    /// Who typed it.
    pub editor_id: Id,
    /// The revision that was in the form before.
    pub base: i32,
    /// The fields, as the form sends them.
    pub fields: String,
    /// Milliseconds since 1970.
    pub saved_at: i64,
}

/// Keeps what a member has typed, in place of what was kept before.
pub fn put(conn: &mut Conn, typed: &Autosave) -> Result<(), Error> {
    forget(conn, typed.text_id, typed.editor_id)?;
    diesel::insert_into(autosaves::table).values(typed.clone()).execute(conn)?;
    Ok(())
}

/// What a member has typed and not saved.
pub fn get(conn: &mut Conn, text: Id, editor: Id) -> Result<Option<Autosave>, Error> {
    Ok(autosaves::table.find((text, editor)).select(Autosave::as_select()).first(conn).optional()?)
}

/// Forgets what a member has typed.
pub fn forget(conn: &mut Conn, text: Id, editor: Id) -> Result<(), Error> {
    diesel::delete(autosaves::table.find((text, editor))).execute(conn)?;
    Ok(())
}

/// Erases what anybody has typed into the form of a text.
pub fn erase(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(autosaves::table.filter(autosaves::text_id.eq(text))).execute(conn)?;
    Ok(())
}
