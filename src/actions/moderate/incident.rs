//! An incident: a text that could identify somebody is hidden or withdrawn at once, its server is told where it comes from
//! elsewhere, and every place that had it is followed until it has erased it.

use crate::app::App;
use crate::domain::decision::{About, Ground, Measure};
use crate::domain::ids::Id;
use crate::storage::actors::Actor;
use crate::storage::decisions::{self, Decision};
use crate::storage::reports::{self, Report};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, actors};

use super::{LONGEST_FACTS, Means, Wish, carry_out, check, moderators_only, words};
use crate::actions::error::Error;
use crate::actions::viewer::Member;
use crate::actions::{partner, peer, report};

/// What is known of a text that something is wrong with.
#[derive(Clone, Debug)]
pub struct Incident {
    /// The text as it is now; without words once it is withdrawn.
    pub text: Text,
    /// Who wrote it.
    pub author: Actor,
    /// Where it was, by host, and when each place erased it by its own word (milliseconds since 1970); nothing unless it is
    /// withdrawn.
    pub places: Vec<(String, Option<i64>)>,
    /// What was decided about it, the newest first.
    pub decisions: Vec<Decision>,
    /// What can be done now.
    pub measures: Vec<Measure>,
}

/// A text with everything that a moderator needs to act.
///
/// # Errors
/// `Forbidden` by the role; `NotFound` for what was never published or is nobody's business but its author's; `Refused` for a
/// text of the member.
pub fn look(conn: &mut Conn, member: &Member, id: Id) -> Result<Incident, Error> {
    moderators_only(member)?;
    let text = texts::by_id(conn, id)?.filter(|text| text.published_at.is_some()).ok_or(Error::NotFound)?;
    if text.author_id == member.id() {
        return Err(Error::Refused("This text is yours: withdraw it yourself, on its page.".to_owned()));
    }
    let mut measures = Vec::new();
    if text.state == "published" {
        measures.push(Measure::Hide);
    }
    if text.local && matches!(text.state.as_str(), "published" | "concealed") {
        measures.push(Measure::Withdraw);
    }
    let mut decisions = decisions::about_text(conn, id)?;
    decisions.reverse();
    let (author, places) = (actors::by_id(conn, text.author_id)?, partner::erased_at(conn, &text)?);
    Ok(Incident { text, author, places, decisions, measures })
}

/// The texts that were hidden or withdrawn by a decision, the latest decision first, at most `limit`.
///
/// # Errors
/// `Forbidden` by the role; the database's.
pub fn recent(conn: &mut Conn, member: &Member, limit: i64) -> Result<Vec<Incident>, Error> {
    moderators_only(member)?;
    let mut found: Vec<Incident> = Vec::new();
    for id in decisions::latest_texts(conn, limit)? {
        match look(conn, member, id) {
            Ok(incident) if found.iter().all(|one| one.text.id != id) => found.push(incident),
            Ok(_) | Err(Error::NotFound | Error::Refused(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(found)
}

/// Hides or withdraws a text at once, without a report of somebody: the house itself is who reports.
///
/// # Errors
/// Those of [`look`]; `NotFound` for what cannot be done; `Invalid` without facts or ground.
pub async fn act(app: &App, member: &Member, id: Id, measure: Measure, said: Said) -> Result<Decision, Error> {
    let wish =
        Wish { measure, about: About::Text(id), ground: said.ground, rule: said.rule, facts: said.facts, more: false };
    check(&wish)?;
    let (means, member, code) = (Means::of(app), member.clone(), app.ids.secret());
    let house = app.node.id;
    let base = app.config.url("/reports/");
    let decision = app
        .db
        .write(move |tx| {
            let incident = look(tx, &member, id)?;
            let row = opened(&means, house, &base, &incident.text, &wish.facts);
            reports::insert(tx, &row)?;
            carry_out(tx, &means, &member, &row, &wish, code.clone())
        })
        .await?;
    app.wake.sequencer.notify_one();
    peer::wake(app);
    tracing::info!(text = id, measure = decision.measure, "an incident was acted upon");
    Ok(decision)
}

/// What a moderator says of an incident.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The ground.
    pub ground: Option<Ground>,
    /// Which law or rule.
    pub rule: String,
    /// What was found.
    pub facts: String,
}

/// Tells the server of a text from elsewhere, in the name of our house, that it may identify somebody.
///
/// # Errors
/// Those of [`look`]; `Refused` for a text of this house; `Invalid` without words.
pub async fn tell(app: &App, member: &Member, id: Id, facts: &str) -> Result<(), Error> {
    let facts = words("facts", facts, LONGEST_FACTS)?;
    let (means, who, house, base) = (Means::of(app), member.clone(), app.node.id, app.config.url("/reports/"));
    let report = app
        .db
        .write(move |tx| {
            let incident = look(tx, &who, id)?;
            if incident.text.local {
                return Err(Error::Refused("It is of this house: there is nobody else to tell.".to_owned()));
            }
            let row = opened(&means, house, &base, &incident.text, &facts);
            reports::insert(tx, &row)?;
            Ok(row.id)
        })
        .await?;
    report::forward(app, member, report).await
}

fn opened(means: &Means, house: Id, base: &str, text: &Text, facts: &str) -> Report {
    let id = means.ids.next();
    Report::open(
        id,
        format!("{base}{id}"),
        house,
        text.author_id,
        facts.trim(),
        std::slice::from_ref(&text.uri),
        means.now,
    )
}
