//! Answers to findings, the last check of each text, what the reviewer let stand, and comments that were asked about.

use diesel::prelude::*;

use super::schema::{safeguard_answers, safeguard_asked, safeguard_checks, safeguard_overrides};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What an author answered to a finding.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = safeguard_answers)]
pub struct Answer {
    /// In which text.
    pub text_id: Id,
    /// What the words are, as a digest of the rule and the words.
    pub mark: String,
    /// The rule that found them.
    pub rule: String,
    /// `colleague`, `fictional` or `nobody`.
    pub answer: String,
    /// Who answered.
    pub answered_by: Id,
    /// Milliseconds since 1970.
    pub answered_at: i64,
}

/// The last check of a published text.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = safeguard_checks)]
pub struct Check {
    /// Of which text.
    pub text_id: Id,
    /// Of which revision.
    pub revision: i32,
    /// By which set of rules.
    pub checker: String,
    /// Milliseconds since 1970.
    pub checked_at: i64,
    /// The name of the statement of consent.
    pub consent: String,
    /// The second person who looked at it.
    pub reviewer_id: Option<Id>,
    /// Whether every point of the ethics checklist was ticked.
    pub checklist: bool,
}

/// A finding that the data-protection reviewer let stand.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = safeguard_overrides)]
pub struct Override {
    /// Our number.
    pub id: Id,
    /// In which text.
    pub text_id: Id,
    /// In which revision.
    pub revision: i32,
    /// What the words are.
    pub mark: String,
    /// The rule that found them.
    pub rule: String,
    /// Who let it stand.
    pub reviewer_id: Id,
    /// Why.
    pub reason: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// Keeps an answer; a later one to the same words takes its place.
pub fn answer(conn: &mut Conn, answer: &Answer) -> Result<(), Error> {
    diesel::delete(safeguard_answers::table.find((answer.text_id, &answer.mark))).execute(conn)?;
    diesel::insert_into(safeguard_answers::table).values(answer.clone()).execute(conn)?;
    Ok(())
}

/// Every answer about a text.
pub fn answers(conn: &mut Conn, text: Id) -> Result<Vec<Answer>, Error> {
    let mine = safeguard_answers::table.filter(safeguard_answers::text_id.eq(text));
    Ok(mine.order(safeguard_answers::mark.asc()).select(Answer::as_select()).load(conn)?)
}

/// Keeps the check of a text; the one before is replaced.
pub fn checked(conn: &mut Conn, check: &Check) -> Result<(), Error> {
    diesel::delete(safeguard_checks::table.find(check.text_id)).execute(conn)?;
    diesel::insert_into(safeguard_checks::table).values(check.clone()).execute(conn)?;
    Ok(())
}

/// The last check of a text, if it was published since there are checks.
pub fn check(conn: &mut Conn, text: Id) -> Result<Option<Check>, Error> {
    Ok(safeguard_checks::table.find(text).select(Check::as_select()).first(conn).optional()?)
}

/// Adds what the reviewer let stand.
pub fn overrule(conn: &mut Conn, row: &Override) -> Result<(), Error> {
    diesel::insert_into(safeguard_overrides::table).values(row.clone()).execute(conn)?;
    Ok(())
}

/// What the reviewer let stand in a text, oldest first.
pub fn overrides(conn: &mut Conn, text: Id) -> Result<Vec<Override>, Error> {
    let mine = safeguard_overrides::table.filter(safeguard_overrides::text_id.eq(text));
    Ok(mine.order(safeguard_overrides::id.asc()).select(Override::as_select()).load(conn)?)
}

/// When an author was asked about these words since `since`, if ever.
pub fn asked(conn: &mut Conn, author: Id, mark: &str, since: i64) -> Result<bool, Error> {
    let row = safeguard_asked::table.find((author, mark)).select(safeguard_asked::asked_at);
    let at: Option<i64> = row.first(conn).optional()?;
    Ok(at.is_some_and(|at| at >= since))
}

/// Notes that an author was asked about these words now, and forgets what was asked before `since`.
pub fn ask(conn: &mut Conn, author: Id, mark: &str, now: i64, since: i64) -> Result<(), Error> {
    diesel::delete(safeguard_asked::table.filter(safeguard_asked::asked_at.lt(since))).execute(conn)?;
    diesel::delete(safeguard_asked::table.find((author, mark))).execute(conn)?;
    let row =
        (safeguard_asked::author_id.eq(author), safeguard_asked::mark.eq(mark), safeguard_asked::asked_at.eq(now));
    diesel::insert_into(safeguard_asked::table).values(row).execute(conn)?;
    Ok(())
}

/// Erases the answers about a text. What the reviewer let stand stays on record, without any words of the text.
pub fn erase(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::delete(safeguard_answers::table.filter(safeguard_answers::text_id.eq(text))).execute(conn)?;
    diesel::delete(safeguard_checks::table.find(text)).execute(conn)?;
    Ok(())
}
