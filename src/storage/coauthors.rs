//! Who writes a text together with its author: asked, agreed, or left; of texts from elsewhere, whom they name.

use diesel::prelude::*;

use super::kept::{Keep, rounded};
use super::schema::{actors, coauthors, texts};
use super::texts::Text;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Asked to write the text, and has not answered.
pub const ASKED: &str = "asked";
/// Writes the text, and is named as its author.
pub const AGREED: &str = "agreed";
/// Wrote the text, and does so no more.
pub const LEFT: &str = "left";

/// One who writes a text with its author, was asked to, or did so before.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = coauthors)]
pub struct Coauthor {
    /// Which text.
    pub text_id: Id,
    /// Who.
    pub actor_id: Id,
    /// [`ASKED`], [`AGREED`] or [`LEFT`].
    pub state: String,
    /// Where the name stands among the others.
    pub place: i32,
    /// Since when the state is this, in milliseconds since 1970.
    pub changed_at: i64,
    /// When they agreed last, in milliseconds since 1970; none for who never did.
    pub agreed_at: Option<i64>,
}

impl Coauthor {
    /// Whether they write the text now.
    pub fn writes(&self) -> bool {
        self.state == AGREED
    }

    /// Whether they write the text, or did so before.
    pub fn wrote(&self) -> bool {
        self.agreed_at.is_some()
    }
}

/// Keeps a row, in place of what was kept before of this person and this text.
pub fn put(conn: &mut Conn, row: &Coauthor) -> Result<(), Error> {
    delete(conn, row.text_id, row.actor_id)?;
    diesel::insert_into(coauthors::table).values(row.clone()).execute(conn)?;
    Ok(())
}

/// Forgets that somebody was asked.
pub fn delete(conn: &mut Conn, text: Id, actor: Id) -> Result<(), Error> {
    diesel::delete(coauthors::table.find((text, actor))).execute(conn)?;
    Ok(())
}

/// What somebody is to a text beside its author.
pub fn get(conn: &mut Conn, text: Id, actor: Id) -> Result<Option<Coauthor>, Error> {
    Ok(coauthors::table.find((text, actor)).select(Coauthor::as_select()).first(conn).optional()?)
}

/// Everybody who writes a text, was asked to, or did so before, in their order.
pub fn of(conn: &mut Conn, text: Id) -> Result<Vec<Coauthor>, Error> {
    let all = coauthors::table.filter(coauthors::text_id.eq(text)).order((coauthors::place, coauthors::actor_id));
    Ok(all.select(Coauthor::as_select()).load(conn)?)
}

/// Who writes these texts beside their authors: (text, person), in their order. Nobody who is gone.
pub fn agreed(conn: &mut Conn, texts: &[Id]) -> Result<Vec<(Id, Id)>, Error> {
    let wanted = coauthors::text_id.eq_any(rounded(texts)).and(coauthors::state.eq(AGREED));
    Ok(coauthors::table
        .inner_join(actors::table)
        .filter(wanted.and(actors::gone_at.is_null()))
        .order((coauthors::text_id, coauthors::place, coauthors::actor_id))
        .select((coauthors::text_id, coauthors::actor_id))
        .kept()
        .load(conn)?)
}

/// The texts of this house to which somebody is this, without what is withdrawn, newest change first.
pub fn texts_of(conn: &mut Conn, actor: Id, state: &str, limit: i64) -> Result<Vec<Text>, Error> {
    let mine = coauthors::actor_id.eq(actor).and(coauthors::state.eq(state.to_owned()));
    Ok(coauthors::table
        .inner_join(texts::table)
        .filter(mine.and(texts::local.eq(true)).and(texts::state.ne("withdrawn")))
        .order((texts::updated_at.desc(), texts::id.desc()))
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// Who writes texts of an author: (text, person).
pub fn with_author(conn: &mut Conn, author: Id) -> Result<Vec<(Id, Id)>, Error> {
    let theirs = texts::author_id.eq(author).and(texts::state.ne("withdrawn")).and(coauthors::state.eq(AGREED));
    let found = coauthors::table.inner_join(texts::table).filter(theirs);
    Ok(found
        .order((coauthors::text_id, coauthors::place))
        .select((coauthors::text_id, coauthors::actor_id))
        .load(conn)?)
}

/// How many published practices and essays of this house for these audiences people write with others: (person, how many).
pub fn shared(conn: &mut Conn, audiences: &[String]) -> Result<Vec<(Id, i64)>, Error> {
    let open = texts::state.eq("published").and(texts::audience.eq_any(audiences.to_vec()));
    Ok(coauthors::table
        .inner_join(texts::table)
        .filter(texts::local.eq(true).and(open).and(coauthors::state.eq(AGREED)))
        .group_by(coauthors::actor_id)
        .select((coauthors::actor_id, diesel::dsl::count_star()))
        .load(conn)?)
}

/// Replaces whom a text from elsewhere names beside its author; `now` in milliseconds since 1970.
pub fn replace(conn: &mut Conn, text: Id, people: &[Id], now: i64) -> Result<(), Error> {
    erase(conn, text)?;
    for (place, actor) in (0_i32..).zip(people) {
        let (state, agreed_at) = (AGREED.to_owned(), Some(now));
        put(conn, &Coauthor { text_id: text, actor_id: *actor, state, place, changed_at: now, agreed_at })?;
    }
    Ok(())
}

/// Forgets everybody who wrote a text with its author.
pub fn erase(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(coauthors::table.filter(coauthors::text_id.eq(text))).execute(conn)?;
    Ok(())
}

/// Forgets what somebody wrote with others.
pub fn forget(conn: &mut Conn, actor: Id) -> Result<(), Error> {
    diesel::delete(coauthors::table.filter(coauthors::actor_id.eq(actor))).execute(conn)?;
    Ok(())
}
