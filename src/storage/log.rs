//! Every activity we sent, rendered once; those of the two streams carry dense numbers (federation.md, section 6.2).

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{activities, deliveries, streams};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// An activity of ours.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = activities)]
pub struct Activity {
    /// Our number.
    pub id: Id,
    /// Its ActivityPub id.
    pub uri: String,
    /// Whose it is, and who signs it.
    pub actor_id: Id,
    /// `Create`, `Update`, `Delete`, ...
    pub kind: String,
    /// The object that it is about: what goes out about one object stays in order.
    pub object_uri: String,
    /// `public`, `network`, or none for what is sent to chosen inboxes only.
    pub stream: Option<String>,
    /// Its number in the stream, from 1 on.
    pub seq: Option<i64>,
    /// The bytes; none after its object was erased or superseded.
    pub body: Option<String>,
    /// Whether it stands in the public outbox of its actor.
    pub open: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// The last number given in a stream.
pub fn head(conn: &mut Conn, stream: &str) -> Result<i64, Error> {
    Ok(streams::table.find(stream).select(streams::head).first(conn).optional()?.unwrap_or(0))
}

/// Notes the last number given in a stream. Only the sequencer calls this, under its lease.
pub fn set_head(conn: &mut Conn, stream: &str, head: i64) -> Result<(), Error> {
    let changed = diesel::update(streams::table.find(stream)).set(streams::head.eq(head)).kept().run(conn)?;
    if changed == 0 {
        diesel::insert_into(streams::table).values((streams::name.eq(stream), streams::head.eq(head))).execute(conn)?;
    }
    Ok(())
}

/// Keeps an activity.
pub fn insert(conn: &mut Conn, activity: &Activity) -> Result<(), Error> {
    diesel::insert_into(activities::table).values(activity.clone()).execute(conn)?;
    Ok(())
}

/// By number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Activity>, Error> {
    Ok(activities::table.find(id).select(Activity::as_select()).first(conn).optional()?)
}

/// What follows `after` in a stream, in order; superseded numbers come without bytes.
pub fn after(conn: &mut Conn, stream: &str, after: i64, limit: i64) -> Result<Vec<Activity>, Error> {
    let later = activities::stream.eq(Some(stream.to_owned())).and(activities::seq.gt(Some(after)));
    Ok(activities::table
        .filter(later)
        .order(activities::seq.asc())
        .limit(limit)
        .select(Activity::as_select())
        .load(conn)?)
}

/// When the first activity after `after` in a stream was made, in milliseconds since 1970.
pub fn since(conn: &mut Conn, stream: &str, after: i64) -> Result<Option<i64>, Error> {
    let later = activities::stream.eq(Some(stream.to_owned())).and(activities::seq.gt(Some(after)));
    Ok(activities::table.filter(later).select(diesel::dsl::min(activities::created_at)).first(conn)?)
}

/// Blanks the bytes of everything said before about an object, so that one state of it remains in the log.
pub fn supersede(conn: &mut Conn, object_uri: &str, kinds: &[&str]) -> Result<(), Error> {
    let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let old = activities::object_uri.eq(object_uri).and(activities::kind.eq_any(kinds));
    diesel::update(activities::table.filter(old.and(activities::stream.is_not_null())))
        .set(activities::body.eq(None::<String>))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Blanks every copy of an erased object's bytes and takes its deliveries off the lanes.
pub fn blank(conn: &mut Conn, object_uri: &str) -> Result<(), Error> {
    let all = activities::table.filter(activities::object_uri.eq(object_uri)).select(activities::id).load(conn)?;
    empty(conn, all)
}

/// The same for an object that is hidden here: what takes something back still goes out.
pub fn withhold(conn: &mut Conn, object_uri: &str) -> Result<(), Error> {
    let said = activities::object_uri.eq(object_uri).and(activities::kind.ne("Delete"));
    let said = activities::table.filter(said).select(activities::id).load(conn)?;
    empty(conn, said)
}

fn empty(conn: &mut Conn, ids: Vec<Id>) -> Result<(), Error> {
    diesel::delete(deliveries::table.filter(deliveries::activity_id.eq_any(ids.clone()))).execute(conn)?;
    diesel::update(activities::table.filter(activities::id.eq_any(ids)))
        .set(activities::body.eq(None::<String>))
        .execute(conn)?;
    Ok(())
}

/// One page of what an actor said to everybody, newest first, below the number `max_id` where given.
pub fn outbox(conn: &mut Conn, actor: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<Activity>, Error> {
    let mut query = activities::table
        .filter(activities::actor_id.eq(actor).and(activities::open.eq(true)).and(activities::body.is_not_null()))
        .order(activities::id.desc())
        .limit(limit)
        .select(Activity::as_select())
        .into_boxed();
    if let Some(max) = max_id {
        query = query.filter(activities::id.lt(max));
    }
    Ok(query.load(conn)?)
}

/// How many activities an actor's outbox holds.
pub fn outbox_size(conn: &mut Conn, actor: Id) -> Result<i64, Error> {
    let spoken = activities::actor_id.eq(actor).and(activities::open.eq(true)).and(activities::body.is_not_null());
    Ok(activities::table.filter(spoken).count().get_result(conn)?)
}
