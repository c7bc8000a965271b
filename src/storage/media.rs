//! Pictures: what is known of each; the bytes lie in the media folder.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::media;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A picture of a member.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = media, treat_none_as_null = true)]
pub struct Picture {
    /// Our number.
    pub id: Id,
    /// Whose.
    pub account_id: Id,
    /// The text that it belongs to; none before it is used.
    pub text_id: Option<Id>,
    /// Its place among the pictures of the text.
    pub place: i64,
    /// `attachment`, `avatar` or `header`.
    pub purpose: String,
    /// Media type of both files.
    pub mime: String,
    /// Name of the file: SHA-256 of its bytes in hex, with an ending.
    pub file: String,
    /// Name of the file of the small form.
    pub small_file: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// Pixels.
    pub small_width: i64,
    /// Pixels.
    pub small_height: i64,
    /// A few characters that a client paints a blurred picture from.
    pub blurhash: String,
    /// For those who do not see it; empty: none yet.
    pub description: String,
    /// What to keep when it is cut, from left (-1000) to right (1000).
    pub focus_x: i64,
    /// From bottom (-1000) to top (1000).
    pub focus_y: i64,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps a new picture.
pub fn insert(conn: &mut Conn, picture: &Picture) -> Result<(), Error> {
    diesel::insert_into(media::table).values(picture.clone()).execute(conn)?;
    Ok(())
}

/// Replaces what is known of a picture.
pub fn update(conn: &mut Conn, picture: &Picture) -> Result<(), Error> {
    diesel::update(media::table.find(picture.id)).set(picture.clone()).kept().run(conn)?;
    Ok(())
}

/// One of a member's pictures.
pub fn get(conn: &mut Conn, account: Id, id: Id) -> Result<Option<Picture>, Error> {
    let mine = media::table.find(id).filter(media::account_id.eq(account));
    Ok(mine.select(Picture::as_select()).first(conn).optional()?)
}

/// A picture, whosever it is.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Picture>, Error> {
    Ok(media::table.find(id).select(Picture::as_select()).first(conn).optional()?)
}

/// The pictures of texts, in their places.
pub fn of_texts(conn: &mut Conn, texts: &[Id]) -> Result<Vec<Picture>, Error> {
    let wanted: Vec<Option<Id>> = texts.iter().copied().map(Some).collect();
    let all = media::table.filter(media::text_id.eq_any(wanted)).order((media::text_id.asc(), media::place.asc()));
    Ok(all.select(Picture::as_select()).load(conn)?)
}

/// Whether a file belongs to any picture; what nothing belongs to may be deleted.
pub fn is_used(conn: &mut Conn, file: &str) -> Result<bool, Error> {
    let users = media::table.filter(media::file.eq(file).or(media::small_file.eq(file)));
    Ok(diesel::select(diesel::dsl::exists(users)).get_result(conn)?)
}

/// The newest picture of a purpose: (of whom) the avatar or header.
pub fn newest(conn: &mut Conn, account: Id, purpose: &str) -> Result<Option<Picture>, Error> {
    let mine = media::account_id.eq(account).and(media::purpose.eq(purpose));
    Ok(media::table.filter(mine).order(media::id.desc()).select(Picture::as_select()).first(conn).optional()?)
}

/// Takes the pictures off a text that is erased, without their words; they are deleted at the next sweep. Whether there were any.
pub fn let_go(conn: &mut Conn, text: Id) -> Result<bool, Error> {
    let taken = (media::text_id.eq(None::<Id>), media::description.eq(""), media::created_at.eq(0));
    Ok(diesel::update(media::table.filter(media::text_id.eq(Some(text)))).set(taken).kept().run(conn)? > 0)
}

/// Gives up every picture of somebody who leaves, those of the profile too; they are deleted at the next sweep.
pub fn forget(conn: &mut Conn, account: Id) -> Result<(), Error> {
    let nothing = (media::text_id.eq(None::<Id>), media::description.eq(""), media::created_at.eq(0));
    let theirs = media::table.filter(media::account_id.eq(account));
    diesel::update(theirs).set((nothing, media::purpose.eq("attachment"))).execute(conn)?;
    Ok(())
}

/// Forgets a picture.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(media::table.find(id)).execute(conn)?;
    Ok(())
}

/// Pictures that were uploaded before `before` and never used, oldest first.
pub fn stray(conn: &mut Conn, before: i64, limit: i64) -> Result<Vec<Picture>, Error> {
    let unused = media::text_id.is_null().and(media::purpose.eq("attachment")).and(media::created_at.lt(before));
    Ok(media::table.filter(unused).order(media::id.asc()).limit(limit).select(Picture::as_select()).load(conn)?)
}
