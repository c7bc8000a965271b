//! Notes beyond what readers see now: their earlier revisions with the words as typed, and posts sent only once.

use diesel::prelude::*;

use super::schema::{note_revisions, posted_once};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A revision of a note of ours.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = note_revisions)]
pub struct NoteRevision {
    /// Of which text.
    pub text_id: Id,
    /// 1, 2, 3...
    pub number: i32,
    /// As it was typed.
    pub words: String,
    /// Safe HTML.
    pub content: String,
    /// The warning before the words; empty: none.
    pub warning: String,
    /// Whether its pictures are hidden at first.
    pub sensitive: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a revision.
pub fn insert(conn: &mut Conn, revision: &NoteRevision) -> Result<(), Error> {
    diesel::insert_into(note_revisions::table).values(revision.clone()).execute(conn)?;
    Ok(())
}

/// Every revision of a note, oldest first.
pub fn of(conn: &mut Conn, text: Id) -> Result<Vec<NoteRevision>, Error> {
    let mine = note_revisions::table.filter(note_revisions::text_id.eq(text)).order(note_revisions::number.asc());
    Ok(mine.select(NoteRevision::as_select()).load(conn)?)
}

/// The newest revision of a note.
pub fn newest(conn: &mut Conn, text: Id) -> Result<Option<NoteRevision>, Error> {
    let mine = note_revisions::table.filter(note_revisions::text_id.eq(text)).order(note_revisions::number.desc());
    Ok(mine.select(NoteRevision::as_select()).first(conn).optional()?)
}

/// Erases the words of a withdrawn note.
pub fn erase(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(note_revisions::table.filter(note_revisions::text_id.eq(text))).execute(conn)?;
    Ok(())
}

/// What a member posted under a key since `since`, in milliseconds since 1970.
pub fn posted(conn: &mut Conn, account: Id, key: &str, since: i64) -> Result<Option<Id>, Error> {
    let mine = posted_once::table.find((account, key)).filter(posted_once::created_at.gt(since));
    Ok(mine.select(posted_once::text_id).first(conn).optional()?)
}

/// Remembers what a member posted under a key, and forgets what was posted before `since`.
pub fn remember(conn: &mut Conn, account: Id, key: &str, text: Id, now: i64, since: i64) -> Result<(), Error> {
    diesel::delete(posted_once::table.filter(posted_once::created_at.le(since))).execute(conn)?;
    diesel::delete(posted_once::table.find((account, key))).execute(conn)?;
    let row = (
        posted_once::account_id.eq(account),
        posted_once::key.eq(key),
        posted_once::text_id.eq(text),
        posted_once::created_at.eq(now),
    );
    diesel::insert_into(posted_once::table).values(row).execute(conn)?;
    Ok(())
}
