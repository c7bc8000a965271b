//! Decide about a report: what is done, on which ground, and what the person concerned is told. A decision, what follows from
//! it, its line in the log and the end of the report are one transaction.

use crate::app::App;
use crate::domain::decision::{About, Ground, Measure};
use crate::domain::ids::{Id, Ids};
use crate::storage::actors::{self, Actor};
use crate::storage::audit::{self, Entry};
use crate::storage::decisions::{self, Decision};
use crate::storage::reports::{self, Report};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, notices};

use super::error::Error;
use super::peer;
use super::viewer::{self, Member};

pub mod appeal;
pub mod figures;
pub mod incident;
mod effect;
mod statement;

/// The longest words of a decision, in characters: the facts, and which law or rule.
pub const LONGEST_FACTS: usize = 5_000;
/// The longest name of a law or a rule, in characters.
pub const LONGEST_RULE: usize = 500;

/// What a moderator wishes to decide.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What is done.
    pub measure: Measure,
    /// About what.
    pub about: About,
    /// On which ground; needed wherever something is done.
    pub ground: Option<Ground>,
    /// Which law or which rule.
    pub rule: String,
    /// What was found, in words.
    pub facts: String,
    /// Whether the report stays open, because more is to be decided about it.
    pub more: bool,
}

/// Something that can be decided about a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// What is done.
    pub measure: Measure,
    /// About what.
    pub about: About,
    /// The title, the name or the host of that.
    pub name: String,
}

/// What decisions need beside the database.
#[derive(Clone)]
struct Means {
    peer: peer::Means,
    ids: Ids,
    house: String,
    /// The first language of the house.
    language: String,
    now: i64,
}

impl Means {
    fn of(app: &App) -> Self {
        let institution = &app.config.institution;
        Self {
            peer: peer::Means::of(app),
            ids: app.ids.clone(),
            house: institution.name.clone(),
            language: institution.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
            now: app.now().0,
        }
    }
}

/// Only those who decide about reports.
///
/// # Errors
/// `Forbidden` by the role.
pub fn moderators_only(member: &Member) -> Result<(), Error> {
    if member.role.may_moderate() {
        return Ok(());
    }
    Err(Error::Forbidden("Reports are for editors, the data-protection reviewer and admins."))
}

/// The reports that wait, the one that is due first at the head; without those about the member.
///
/// # Errors
/// `Forbidden` by the role; the database's.
pub fn queue(conn: &mut Conn, member: &Member, limit: i64) -> Result<Vec<Report>, Error> {
    moderators_only(member)?;
    let mut open = reports::in_state(conn, "open", limit)?;
    open.retain(|report| report.subject_id != Some(member.id()));
    Ok(open)
}

/// An open report that the member may decide about.
///
/// # Errors
/// `Forbidden` by the role; `NotFound` for what is no open report; `Refused` for one about the member.
pub fn open(conn: &mut Conn, member: &Member, id: Id) -> Result<Report, Error> {
    moderators_only(member)?;
    let report = reports::by_id(conn, id)?.filter(|report| report.state == "open").ok_or(Error::NotFound)?;
    if report.subject_id == Some(member.id()) {
        return Err(Error::Refused("This report is about you: somebody else decides about it.".to_owned()));
    }
    Ok(report)
}

/// Everything that the member can decide about a report.
///
/// # Errors
/// The database's.
pub fn possible(conn: &mut Conn, member: &Member, report: &Report) -> Result<Vec<Possible>, Error> {
    let mut all = vec![Possible { measure: Measure::Nothing, about: About::Report, name: String::new() }];
    for uri in report.ids() {
        let Some(text) = texts::by_uri(conn, &uri)? else { continue };
        let mut add = |measure| {
            all.push(Possible { measure, about: About::Text(text.id), name: statement::title(&text) });
        };
        if text.state == "published" {
            add(Measure::Hide);
        }
        if text.local && matches!(text.state.as_str(), "published" | "concealed") {
            add(Measure::Withdraw);
        }
    }
    let Some(subject) = report.subject_id else { return Ok(all) };
    let subject = actors::by_id(conn, subject)?;
    all.extend(possible_of_person(conn, member, &subject)?);
    if !subject.local && member.role.may_administer() {
        let server =
            |measure| Possible { measure, about: About::Server(subject.host.clone()), name: subject.host.clone() };
        all.extend([Measure::Limit, Measure::Suspend].map(server));
    }
    Ok(all)
}

/// What can be decided about a person. Only an admin limits or suspends who moderates.
fn possible_of_person(conn: &mut Conn, member: &Member, subject: &Actor) -> Result<Vec<Possible>, Error> {
    if subject.kind == "application" || (subject.local && accounts::by_id(conn, subject.id).is_err()) {
        return Ok(Vec::new());
    }
    let peer = subject.local && viewer::role_of(conn, subject.id)?.may_moderate();
    let standing = decisions::restraint(conn, subject.id)?;
    let mut measures = Vec::new();
    if subject.local {
        measures.push(Measure::Warn);
    }
    if !peer || member.role.may_administer() {
        if standing.is_none() {
            measures.push(Measure::Limit);
        }
        if standing.as_deref() != Some("suspend") {
            measures.push(Measure::Suspend);
        }
    }
    let name = format!("{} (@{}@{})", subject.name, subject.handle, subject.host);
    let one = |measure| Possible { measure, about: About::Person(subject.id), name: name.clone() };
    Ok(measures.into_iter().map(one).collect())
}

/// Decides about a report.
///
/// # Errors
/// `Forbidden` by the role; `NotFound` for what is no open report or cannot be decided about it; `Refused` for a report about
/// the member; `Invalid` without facts or ground, and where the words name who reported.
pub async fn decide(app: &App, member: &Member, report: Id, wish: Wish) -> Result<Decision, Error> {
    moderators_only(member)?;
    check(&wish)?;
    let (means, member, code) = (Means::of(app), member.clone(), app.ids.secret());
    let decision = app
        .db
        .write(move |tx| {
            let report = open(tx, &member, report)?;
            carry_out(tx, &means, &member, &report, &wish, code.clone())
        })
        .await?;
    app.wake.sequencer.notify_one();
    peer::wake(app);
    tracing::info!(receipt = report, measure = decision.measure, "a report was decided about");
    Ok(decision)
}

/// Decides about an open report: what follows, the statement, the line of the log, and the end of the report.
fn carry_out(
    tx: &mut Conn,
    means: &Means,
    member: &Member,
    report: &Report,
    wish: &Wish,
    code: String,
) -> Result<Decision, Error> {
    let known = possible(tx, member, report)?;
    if !known.iter().any(|one| one.measure == wish.measure && one.about == wish.about) {
        return Err(Error::NotFound);
    }
    keeps_quiet(tx, report, wish)?;
    let decision = made(tx, means, member, report, wish, code)?;
    effect::apply(tx, means, &decision)?;
    decisions::insert(tx, &decision)?;
    log(tx, means, member.id(), &format!("decision.{}", decision.measure), &decision, "")?;
    if !wish.more {
        reports::close(tx, report.id, member.id(), means.now)?;
        notices::settle(tx, report.id)?;
    }
    Ok(decision)
}

/// Takes a decision back: what it hid or limited is as before. What was withdrawn is erased and stays so.
///
/// # Errors
/// `Forbidden` by the role; `NotFound`; `Refused` for what cannot be taken back; `Invalid` without a reason.
pub async fn take_back(app: &App, member: &Member, id: Id, reason: &str) -> Result<(), Error> {
    moderators_only(member)?;
    let reason = words("reason", reason, LONGEST_FACTS)?;
    let (means, member) = (Means::of(app), member.clone());
    app.db
        .write(move |tx| {
            let decision = decisions::by_id(tx, id)?.ok_or(Error::NotFound)?;
            if decision.person_id == Some(member.id()) {
                return Err(Error::Refused("This decision is about you: somebody else takes it back.".to_owned()));
            }
            if decision.about == "server" && !member.role.may_administer() {
                return Err(Error::Forbidden("Only an admin decides about servers."));
            }
            if matches!(decision.measure.as_str(), "nothing" | "withdraw") {
                return Err(Error::Refused(
                    "This decision cannot be taken back: there is nothing to bring back.".to_owned(),
                ));
            }
            end(tx, &means, &decision)?;
            log(tx, &means, member.id(), "decision.taken_back", &decision, &reason)
        })
        .await?;
    app.wake.sequencer.notify_one();
    peer::wake(app);
    Ok(())
}

/// Ends a decision and what follows from it.
fn end(tx: &mut Conn, means: &Means, decision: &Decision) -> Result<(), Error> {
    if !decisions::end(tx, decision.id, means.now)? {
        return Err(Error::Refused("This decision was taken back before.".to_owned()));
    }
    effect::undo(tx, means, decision)
}

fn check(wish: &Wish) -> Result<(), Error> {
    words("facts", &wish.facts, LONGEST_FACTS)?;
    if wish.measure == Measure::Nothing {
        return Ok(());
    }
    words("rule", &wish.rule, LONGEST_RULE)?;
    if wish.ground.is_none() {
        return Err(Error::field("ground", "missing", "Say whether the ground is the law or the rules of the house."));
    }
    Ok(())
}

/// Words without blanks around them, or what is wrong with them.
fn words(field: &str, said: &str, longest: usize) -> Result<String, Error> {
    let said = said.trim();
    if said.is_empty() || said.chars().count() > longest || said.contains('\0') {
        return Err(Error::field(field, "missing", format!("Write 1 to {longest} characters.")));
    }
    Ok(said.to_owned())
}

/// The words of a decision go to the person concerned: they must not tell who reported.
fn keeps_quiet(tx: &mut Conn, report: &Report, wish: &Wish) -> Result<(), Error> {
    let reporter = actors::by_id(tx, report.reporter_id)?;
    let mut secrets = Vec::new();
    if reporter.kind != "application" && Some(reporter.id) != report.subject_id {
        secrets.extend([reporter.name, reporter.handle]);
    }
    // Whoever uses the form writes any name: one ordinary word would keep moderators from writing a sentence.
    let typed = notices::of_report(tx, report.id)?.into_iter().flat_map(|notice| [notice.name, notice.mail]);
    secrets.extend(typed.filter(|name| name.trim().contains([' ', '@'])));
    for (field, said) in [("facts", &wish.facts), ("rule", &wish.rule)] {
        if secrets.iter().any(|secret| statement::names(said, secret)) {
            let sentence = "The person concerned reads this: it must not name who reported.";
            return Err(Error::field(field, "reporter", sentence));
        }
    }
    Ok(())
}

/// The decision with its statement, before anything is done: what is erased afterwards is still named in it.
fn made(
    tx: &mut Conn,
    means: &Means,
    member: &Member,
    report: &Report,
    wish: &Wish,
    code: String,
) -> Result<Decision, Error> {
    let text = match &wish.about {
        About::Text(id) => texts::by_id(tx, *id)?,
        _ => None,
    };
    let person = match &wish.about {
        About::Text(_) => text.as_ref().map(|text| text.author_id),
        About::Person(id) => Some(*id),
        About::Report | About::Server(_) => None,
    };
    let person = person.map(|id| actors::by_id(tx, id)).transpose()?;
    let host = if let About::Server(host) = &wish.about { host.clone() } else { String::new() };
    let named = named(report, text.as_ref(), person.as_ref(), &host);
    let mut decision = Decision {
        id: means.ids.next(),
        code,
        report_id: Some(report.id),
        measure: wish.measure.as_str().to_owned(),
        about: wish.about.kind().to_owned(),
        text_id: text.as_ref().map(|text| text.id),
        person_id: person.as_ref().map(|person| person.id),
        host,
        named,
        ground: wish.ground.filter(|_| wish.measure != Measure::Nothing).map_or("", Ground::as_str).to_owned(),
        rule: wish.rule.trim().to_owned(),
        facts: wish.facts.trim().to_owned(),
        statement: String::new(),
        language: String::new(),
        decided_by: member.id(),
        decided_at: means.now,
        ended_at: None,
    };
    if let Some(person) = &person {
        let language = match accounts::by_id(tx, person.id) {
            Ok((account, _)) => account.language,
            Err(_elsewhere) => means.language.clone(),
        };
        statement::write(&mut decision, &language, &means.house, text.as_ref(), person);
    }
    Ok(decision)
}

fn named(report: &Report, text: Option<&Text>, person: Option<&Actor>, host: &str) -> String {
    let address = text.map(|text| text.uri.clone()).or_else(|| person.map(|person| person.uri.clone()));
    address.unwrap_or_else(|| if host.is_empty() { report.id.to_string() } else { host.to_owned() })
}

fn log(tx: &mut Conn, means: &Means, who: Id, what: &str, decision: &Decision, reason: &str) -> Result<(), Error> {
    let entry = Entry {
        id: means.ids.next(),
        at: means.now,
        who,
        what: what.to_owned(),
        about: decision.named.clone(),
        reason: reason.to_owned(),
        decision_id: Some(decision.id),
        report_id: decision.report_id,
    };
    Ok(audit::add(tx, &entry)?)
}

/// The statement behind a secret address, for whoever holds it.
///
/// # Errors
/// `NotFound`.
pub fn statement(conn: &mut Conn, code: &str) -> Result<Decision, Error> {
    decisions::by_code(conn, code)?.filter(|decision| !decision.statement.is_empty()).ok_or(Error::NotFound)
}
