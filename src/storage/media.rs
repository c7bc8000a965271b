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
    /// Its place among the pictures of the text; below 0 where its readers do not see it.
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
    /// Milliseconds since 1970; where nothing needs it any more, since when.
    pub created_at: i64,
    /// Its place as the authors of a practice or an essay have it; none where they took it off, and for other texts.
    pub next_place: Option<i64>,
    /// Its description as they have it.
    pub next_words: String,
    /// Whether they say that it is only decoration, which needs no description.
    pub decorative: bool,
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

/// The pictures of texts as their readers see them, in their places.
pub fn of_texts(conn: &mut Conn, texts: &[Id]) -> Result<Vec<Picture>, Error> {
    let wanted: Vec<Option<Id>> = texts.iter().copied().map(Some).collect();
    let all = media::table.filter(media::text_id.eq_any(wanted)).filter(media::place.ge(0));
    Ok(all.order((media::text_id.asc(), media::place.asc())).select(Picture::as_select()).load(conn)?)
}

/// The pictures of a practice or an essay as its authors have them, in their places.
pub fn written(conn: &mut Conn, text: Id) -> Result<Vec<Picture>, Error> {
    let all = media::table.filter(media::text_id.eq(text)).filter(media::next_place.is_not_null());
    Ok(all.order((media::next_place.asc(), media::id.asc())).select(Picture::as_select()).load(conn)?)
}

/// The pictures that the authors of a practice or an essay took off, in the order in which they came.
pub fn taken_off(conn: &mut Conn, text: Id) -> Result<Vec<Picture>, Error> {
    let all = media::table.filter(media::text_id.eq(text)).filter(media::next_place.is_null());
    Ok(all.order(media::id.asc()).select(Picture::as_select()).load(conn)?)
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
    let words = (media::description.eq(""), media::next_words.eq(""));
    let taken = (media::text_id.eq(None::<Id>), words, media::next_place.eq(None::<i64>), media::created_at.eq(0));
    Ok(diesel::update(media::table.filter(media::text_id.eq(Some(text)))).set(taken).kept().run(conn)? > 0)
}

/// Gives up every picture of somebody who leaves, those of the profile too; they are deleted at the next sweep.
pub fn forget(conn: &mut Conn, account: Id) -> Result<(), Error> {
    let words = (media::description.eq(""), media::next_words.eq(""));
    let nothing = (media::text_id.eq(None::<Id>), words, media::next_place.eq(None::<i64>), media::created_at.eq(0));
    let theirs = media::table.filter(media::account_id.eq(account));
    diesel::update(theirs).set((nothing, media::purpose.eq("attachment"))).execute(conn)?;
    Ok(())
}

/// Forgets a picture.
pub fn delete(conn: &mut Conn, id: Id) -> Result<(), Error> {
    diesel::delete(media::table.find(id)).execute(conn)?;
    Ok(())
}

/// Pictures that were uploaded, or taken off a practice or an essay, before `before` and that nothing needs, oldest first.
pub fn stray(conn: &mut Conn, before: i64, limit: i64) -> Result<Vec<Picture>, Error> {
    let hangs_nowhere = media::text_id.is_null().or(media::place.lt(0).and(media::next_place.is_null()));
    let unused = hangs_nowhere.and(media::purpose.eq("attachment")).and(media::created_at.lt(before));
    Ok(media::table.filter(unused).order(media::id.asc()).limit(limit).select(Picture::as_select()).load(conn)?)
}
