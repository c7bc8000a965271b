//! Whom a member can mention: the people of this house, those whom the member follows, those who took part in a conversation.

use diesel::prelude::*;

use super::schema::{actors, choices, follows, texts};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Somebody who can be mentioned, with what is compared and shown.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Known {
    /// Our number.
    pub id: Id,
    /// The part of the handle before the `@`.
    pub handle: String,
    /// Host, with the port where one is named.
    pub host: String,
    /// Shown name.
    pub name: String,
    /// Whether it lives here.
    pub local: bool,
}

/// Who wrote in the conversation below `root`, as far as it is published for `audiences`; at most `limit`.
pub fn talking(conn: &mut Conn, root: Id, audiences: &[String], limit: i64) -> Result<Vec<Id>, Error> {
    let here = texts::id.eq(root).or(texts::root_id.eq(Some(root)));
    Ok(texts::table
        .filter(here.and(texts::state.eq("published")).and(texts::audience.eq_any(audiences.to_vec())))
        .select(texts::author_id)
        .distinct()
        .limit(limit)
        .load(conn)?)
}

/// Everybody near a member who has not left and may be listed: the newest first, at most `limit`.
/// `others` are let in beside those of the house and those whom the member follows.
pub fn near(conn: &mut Conn, member: Id, others: &[Id], limit: i64) -> Result<Vec<Known>, Error> {
    let followed = follows::table
        .filter(follows::follower_id.eq(member).and(follows::state.eq("accepted")))
        .select(follows::target_id);
    let hidden = choices::table.filter(choices::discoverable.eq(false)).select(choices::account_id);
    let close = actors::local.eq(true).or(actors::id.eq_any(followed)).or(actors::id.eq_any(others.to_vec()));
    Ok(actors::table
        .filter(actors::gone_at.is_null().and(actors::id.ne(member)).and(close))
        .filter(actors::kind.eq("person").or(actors::kind.eq("group").and(actors::local.eq(false))))
        .filter(diesel::dsl::not(actors::id.eq_any(hidden)))
        .order(actors::id.desc())
        .limit(limit)
        .select((actors::id, actors::handle, actors::host, actors::name, actors::local))
        .load(conn)?)
}
