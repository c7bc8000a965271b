//! What was decided about reports, with the statement of reasons, and what of it still holds.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::schema::decisions;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = decisions)]
pub struct Decision {
    /// Our number, time-ordered.
    pub id: Id,
    /// The secret in the address of its statement.
    pub code: String,
    /// The report that it answers.
    pub report_id: Option<Id>,
    /// Name of the measure.
    pub measure: String,
    /// `report`, `text`, `person` or `server`.
    pub about: String,
    /// The text that it is about.
    pub text_id: Option<Id>,
    /// The person whom it concerns: the author of the text, or who is limited.
    pub person_id: Option<Id>,
    /// The server that it is about; empty for all others.
    pub host: String,
    /// What it is about, as an address.
    pub named: String,
    /// `law` or `rules`; empty where nothing is done.
    pub ground: String,
    /// Which law or which rule.
    pub rule: String,
    /// What was found, in words.
    pub facts: String,
    /// The statement of reasons as it was given, a paragraph between empty lines; empty where nothing is done.
    pub statement: String,
    /// The language of the statement, as a tag.
    pub language: String,
    /// Who decided.
    pub decided_by: Id,
    /// Milliseconds since 1970.
    pub decided_at: i64,
    /// When it was taken back, in milliseconds since 1970.
    pub ended_at: Option<i64>,
}

/// Keeps a decision.
pub fn insert(conn: &mut Conn, decision: &Decision) -> Result<(), Error> {
    diesel::insert_into(decisions::table).values(decision.clone()).execute(conn)?;
    Ok(())
}

/// By its number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Decision>, Error> {
    Ok(decisions::table.find(id).select(Decision::as_select()).first(conn).optional()?)
}

/// By the secret in its address.
pub fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Decision>, Error> {
    let one = decisions::table.filter(decisions::code.eq(code));
    Ok(one.select(Decision::as_select()).first(conn).optional()?)
}

/// Those about a report, the oldest first.
pub fn of_report(conn: &mut Conn, report: Id) -> Result<Vec<Decision>, Error> {
    let those = decisions::table.filter(decisions::report_id.eq(Some(report))).order(decisions::id.asc());
    Ok(those.select(Decision::as_select()).load(conn)?)
}

/// Those with a statement to a person, the newest first.
pub fn to_person(conn: &mut Conn, person: Id, limit: i64) -> Result<Vec<Decision>, Error> {
    let those = decisions::table.filter(decisions::person_id.eq(Some(person)).and(decisions::statement.ne("")));
    Ok(those.order(decisions::id.desc()).limit(limit).select(Decision::as_select()).load(conn)?)
}

/// Those about a text, the oldest first.
pub fn about_text(conn: &mut Conn, text: Id) -> Result<Vec<Decision>, Error> {
    let those = decisions::table.filter(decisions::text_id.eq(Some(text))).order(decisions::id.asc());
    Ok(those.select(Decision::as_select()).load(conn)?)
}

/// The texts that the newest decisions to hide or to withdraw are about, at most `limit`; one may stand there twice.
pub fn latest_texts(conn: &mut Conn, limit: i64) -> Result<Vec<Id>, Error> {
    let hidden = decisions::measure.eq("hide").or(decisions::measure.eq("withdraw"));
    let those = decisions::table.filter(decisions::text_id.is_not_null().and(hidden)).order(decisions::id.desc());
    let found: Vec<Option<Id>> = those.limit(limit).select(decisions::text_id).load(conn)?;
    Ok(found.into_iter().flatten().collect())
}

/// Whether a decision hides a text now.
pub fn hides(conn: &mut Conn, text: Id) -> Result<bool, Error> {
    let holds = decisions::text_id.eq(Some(text)).and(decisions::measure.eq("hide")).and(decisions::ended_at.is_null());
    Ok(diesel::select(exists(decisions::table.filter(holds))).get_result(conn)?)
}

/// When a text that a decision had hidden was last shown again, in milliseconds since 1970.
pub fn shown_again(conn: &mut Conn, text: Id) -> Result<Option<i64>, Error> {
    let over = decisions::table.filter(decisions::text_id.eq(Some(text)).and(decisions::measure.eq("hide")));
    Ok(over.select(diesel::dsl::max(decisions::ended_at)).first(conn)?)
}

/// What holds about a person now: `suspend`, else `limit`, or nothing.
pub fn restraint(conn: &mut Conn, person: Id) -> Result<Option<String>, Error> {
    let holds = decisions::person_id.eq(Some(person)).and(decisions::about.eq("person"));
    let holds = decisions::table
        .filter(holds.and(decisions::ended_at.is_null()))
        .filter(decisions::measure.eq("limit").or(decisions::measure.eq("suspend")));
    // By name, `suspend` comes after `limit`.
    Ok(holds.order(decisions::measure.desc()).select(decisions::measure).first(conn).optional()?)
}

/// Forgets the words about somebody who left; what was decided, when and on which ground stays, for the yearly report.
pub fn forget(conn: &mut Conn, person: Id) -> Result<(), Error> {
    let about = decisions::table.filter(decisions::person_id.eq(Some(person)));
    let nothing = (decisions::statement.eq(""), decisions::facts.eq(""), decisions::rule.eq(""));
    diesel::update(about).set(nothing).execute(conn)?;
    Ok(())
}

/// Notes that a decision was taken back; `false` when it was before.
pub fn end(conn: &mut Conn, id: Id, now: i64) -> Result<bool, Error> {
    let standing = decisions::table.find(id).filter(decisions::ended_at.is_null());
    Ok(diesel::update(standing).set(decisions::ended_at.eq(Some(now))).execute(conn)? == 1)
}

/// Those made within a time, in milliseconds since 1970; the end is not part of it.
pub fn between(conn: &mut Conn, from: i64, to: i64) -> Result<Vec<Decision>, Error> {
    let within = decisions::table.filter(decisions::decided_at.ge(from).and(decisions::decided_at.lt(to)));
    Ok(within.order(decisions::id.asc()).select(Decision::as_select()).load(conn)?)
}
