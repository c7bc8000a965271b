//! An appeal against a decision (DSA, article 20): once, within six months, answered by a person and not by the one who decided,
//! as long as the house has a second one.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::appeals::{self, Appeal};
use crate::storage::decisions::{self, Decision};
use crate::storage::{Conn, accounts};

use super::{LONGEST_FACTS, Means, end, log, moderators_only, statement, words};
use crate::actions::error::Error;
use crate::actions::viewer::{Member, Viewer};

/// For so many milliseconds an appeal can be made: 184 days, which no six months exceed.
const OPEN_MS: i64 = 184 * 24 * 3_600_000;

/// Until when an appeal can be made against a decision, in milliseconds since 1970.
pub fn until(decision: &Decision) -> i64 {
    decision.decided_at.saturating_add(OPEN_MS)
}

/// Whether an appeal can be made now.
///
/// # Errors
/// The database's.
pub fn may_be_made(conn: &mut Conn, decision: &Decision, now: i64) -> Result<bool, Error> {
    Ok(decision.ended_at.is_none() && now <= until(decision) && appeals::of(conn, decision.id)?.is_none())
}

/// Makes an appeal, by whoever holds the address of the statement.
///
/// # Errors
/// `NotFound`; `Forbidden` for a member who is somebody else; `Refused` the second time and after six months; `Invalid` without words.
pub async fn make(app: &App, viewer: &Viewer, code: &str, said: &str) -> Result<(), Error> {
    let said = words("words", said, LONGEST_FACTS)?;
    let (means, code, member) = (Means::of(app), code.to_owned(), viewer.member().map(Member::id));
    app.db
        .write(move |tx| {
            let decision = statement(tx, &code)?;
            if member.is_some() && member != decision.person_id {
                return Err(Error::Forbidden("Only the person concerned can appeal."));
            }
            if !may_be_made(tx, &decision, means.now)? {
                let sentence = "An appeal can be made once, within six months, as long as the decision holds.";
                return Err(Error::Refused(sentence.to_owned()));
            }
            let appeal = Appeal {
                decision_id: decision.id,
                words: said.clone(),
                made_at: means.now,
                outcome: String::new(),
                answer: String::new(),
                answered_by: None,
                answered_at: None,
            };
            appeals::insert(tx, &appeal)?;
            let person = decision.person_id.ok_or(Error::NotFound)?;
            log(tx, &means, person, "appeal.made", &decision, "")
        })
        .await
}

/// The appeals that wait and that the member may answer, with what they are against.
///
/// # Errors
/// `Forbidden` by the role; the database's.
pub fn queue(conn: &mut Conn, member: &Member, limit: i64) -> Result<Vec<(Decision, Appeal)>, Error> {
    moderators_only(member)?;
    let mut waiting = Vec::new();
    for appeal in appeals::open(conn, limit)? {
        let decision = decisions::by_id(conn, appeal.decision_id)?.ok_or(Error::NotFound)?;
        if why_not(conn, member, &decision)?.is_none() {
            waiting.push((decision, appeal));
        }
    }
    Ok(waiting)
}

/// Why the member may not answer an appeal against this decision; none when nothing stands against it.
///
/// # Errors
/// The database's.
pub fn why_not(conn: &mut Conn, member: &Member, decision: &Decision) -> Result<Option<&'static str>, Error> {
    if decision.person_id == Some(member.id()) {
        return Ok(Some("This decision is about you: somebody else answers."));
    }
    if decision.decided_by == member.id() && others(conn, decision)? > 0 {
        return Ok(Some("You made this decision: somebody else answers the appeal."));
    }
    Ok(None)
}

/// How many could answer beside the one who decided and the person concerned.
fn others(conn: &mut Conn, decision: &Decision) -> Result<usize, Error> {
    let members = accounts::all(conn)?.into_iter().filter_map(|(account, actor)| Member::of(&account, actor));
    let other = |member: &Member| decision.decided_by != member.id() && decision.person_id != Some(member.id());
    Ok(members.filter(|member| member.role.may_moderate() && other(member)).count())
}

/// Answers an appeal. A decision that is reversed ends, and what it hid or limited is as before.
///
/// # Errors
/// `Forbidden` by the role; `NotFound` where no appeal waits; `Refused` for who decided while there is another one; `Invalid` without
/// words.
pub async fn answer(app: &App, member: &Member, decision: Id, reverse: bool, said: &str) -> Result<(), Error> {
    moderators_only(member)?;
    let said = words("answer", said, LONGEST_FACTS)?;
    let (means, member) = (Means::of(app), member.clone());
    app.db
        .write(move |tx| {
            let decision = decisions::by_id(tx, decision)?.ok_or(Error::NotFound)?;
            let waits = appeals::of(tx, decision.id)?.is_some_and(|appeal| appeal.outcome.is_empty());
            if !waits {
                return Err(Error::NotFound);
            }
            if let Some(sentence) = why_not(tx, &member, &decision)? {
                return Err(Error::Refused(sentence.to_owned()));
            }
            let outcome = if reverse { "reversed" } else { "upheld" };
            appeals::answer(tx, decision.id, outcome, &said, (member.id(), means.now))?;
            if reverse && decision.ended_at.is_none() {
                end(tx, &means, &decision)?;
            }
            log(tx, &means, member.id(), &format!("appeal.{outcome}"), &decision, &said)
        })
        .await?;
    app.wake.sequencer.notify_one();
    super::peer::wake(app);
    Ok(())
}
