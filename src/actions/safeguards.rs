//! The gate: what could identify a person is found, asked about or stopped, before a text or a comment goes out.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::ids::Id;
use crate::domain::problem::{Found, Problem};
use crate::safeguard::gate::{self, Answer, Demand};
use crate::safeguard::{self, Content, Finding, Level};
use crate::storage::revisions::Revision;
use crate::storage::safeguards::{self as rows, Check, Override};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, decisions, media, revisions, views};
use crate::text::phrases;

use super::coauthors;
use super::comment::{self, Comment, Extras};
use super::error::Error;
use super::viewer::{self, Member};
use super::write::{self, Draft, Kind};
use super::{pictures, publish};

/// How long the question about a comment is remembered, in milliseconds: 400 days, so that what is posted later passes too.
const PATIENCE_MS: i64 = 34_560_000_000;
/// The longest reason of the reviewer, in characters.
const LONGEST_REASON: usize = 1000;
/// At most so many drafts are looked through for the reviewer.
const MOST_DRAFTS: i64 = 200;

/// What is said of a text when it is published.
#[derive(Clone, Debug)]
pub struct Given {
    /// How the people in it are protected.
    pub consent: Consent,
    /// Whether every point of the ethics checklist was ticked. Our API does not ask for it (contract.md, section 3).
    pub checklist: bool,
    /// Answers to what was found, by its mark.
    pub answers: Answers,
    /// The mark of the pictures that were looked at; none where that is not said.
    pub pictures: Option<String>,
}

impl Given {
    /// A statement of consent alone.
    pub fn only(consent: Consent) -> Self {
        Self { consent, checklist: false, answers: Answers::new(), pictures: None }
    }
}

/// Answers to what was found, by its mark.
pub type Answers = BTreeMap<String, Answer>;

/// What a text has passed, to be kept in the transaction that publishes it.
#[derive(Clone, Debug)]
pub struct Passed {
    check: Check,
    /// The mark of the pictures that were judged with the words.
    pictures: String,
}

/// Judges a revision before it is published: every finding answered, nothing that blocks, and a second person where the
/// configuration asks for one. Answers are kept even when others are still missing.
///
/// # Errors
/// `Invalid` with what is missing and what was found; `Conflict`, `NotFound`, `Forbidden`.
pub async fn judge(app: &App, member: &Member, id: Id, revision: i32, given: &Given) -> Result<Passed, Error> {
    let (text, draft, before, wrote, pictures) = app.db.read(|conn| {
        let text = publish::publishable(conn, id, member)?;
        let pictures = pictures::mark(conn, id)?;
        let others = given.pictures.as_ref().is_some_and(|seen| *seen != pictures);
        if text.newest_revision != revision || others {
            return Err(Error::Conflict { newest: text.newest_revision });
        }
        pictures::demand_words(conn, id)?;
        let draft = newest(conn, &text)?;
        let wrote = text.author_id == member.id() || coauthors::wrote(conn, id, member.id())?;
        Ok((text, draft, Before::of(conn, id)?, wrote, pictures))
    })?;
    write::render(&draft, true)?;
    heed(app, member, id, &draft, &before, &given.answers).await?;
    if waits_for_second(app, member, &text, draft.audience)? {
        return Err(leave_to_second());
    }
    let now = app.now().0;
    let checker = safeguard::CHECKER.to_owned();
    let reviewer_id = (!wrote).then(|| member.id());
    let (consent, checklist) = (given.consent.as_str().to_owned(), given.checklist);
    let check = Check { text_id: id, revision, checker, checked_at: now, consent, reviewer_id, checklist };
    Ok(Passed { check, pictures })
}

/// Judges a translation before it is published as its original was: every finding answered, nothing that blocks, and a second
/// person for what its translator or an author of the text would publish alone.
///
/// # Errors
/// `Invalid` with what was found; `Forbidden` where somebody else has to publish it.
pub async fn judge_translation(
    app: &App,
    member: &Member,
    id: Id,
    translator: Option<Id>,
    draft: &Draft,
    given: &Answers,
) -> Result<(), Error> {
    let (before, text, wrote) = app.db.read(|conn| {
        let text = texts::by_id(conn, id)?.ok_or(Error::NotFound)?;
        Ok::<_, Error>((Before::of(conn, id)?, text, coauthors::wrote(conn, id, member.id())?))
    })?;
    heed(app, member, id, draft, &before, given).await?;
    let wrote = wrote || text.author_id == member.id() || translator.is_none_or(|first| first == member.id());
    let asked = draft.audience == Audience::Public && app.config.safeguards.second_person;
    if asked && wrote && member.role.needs_second_person() { Err(leave_to_second()) } else { Ok(()) }
}

/// Looks through a draft, keeps the answers, and refuses it while something in it is not answered or must not stand.
async fn heed(
    app: &App,
    member: &Member,
    id: Id,
    draft: &Draft,
    before: &Before,
    given: &Answers,
) -> Result<(), Error> {
    let findings = findings(app, id, draft)?;
    let answers = answered(&findings, id, given, member.id(), app.now().0);
    if !answers.is_empty() {
        app.db
            .write(move |tx| answers.iter().try_for_each(|answer| rows::answer(tx, answer)).map_err(Error::from))
            .await?;
    }
    let open = open(&findings, draft.audience, id, before, given, &member.language);
    if open.is_empty() { Ok(()) } else { Err(Error::Invalid(open)) }
}

fn leave_to_second() -> Error {
    Error::Forbidden(
        "A text for everybody needs a second person. It is saved: an editor of your institution finds it on the desk, \
         reads it and publishes it.",
    )
}

/// Whether this member has to leave a text to a second person, who publishes it for these readers. No author is the second person
/// of a text that is also theirs, whatever their role.
///
/// # Errors
/// The database's.
pub fn waits_for_second(app: &App, member: &Member, text: &Text, audience: Audience) -> Result<bool, Error> {
    if audience != Audience::Public || !app.config.safeguards.second_person {
        return Ok(false);
    }
    if text.author_id == member.id() {
        return Ok(member.role.needs_second_person());
    }
    app.db.read(|conn| {
        let waits = member.role.needs_second_person() || viewer::role_of(conn, text.author_id)?.needs_second_person();
        Ok(waits && coauthors::wrote(conn, text.id, member.id())?)
    })
}

/// Keeps what a text has passed.
///
/// # Errors
/// `Forbidden` for a second person who has become an author meanwhile; the database's.
pub fn keep(tx: &mut Conn, passed: &Passed) -> Result<(), Error> {
    if let Some(second) = passed.check.reviewer_id
        && coauthors::wrote(tx, passed.check.text_id, second)?
    {
        return Err(Error::Forbidden("You write this text together with its author: somebody else publishes it."));
    }
    if pictures::mark(tx, passed.check.text_id)? != passed.pictures {
        return Err(Error::Conflict { newest: passed.check.revision });
    }
    Ok(rows::checked(tx, &passed.check)?)
}

/// What was answered and let stand before.
#[derive(Default)]
struct Before {
    answered: BTreeSet<String>,
    overruled: BTreeSet<String>,
}

impl Before {
    fn of(conn: &mut Conn, id: Id) -> Result<Self, Error> {
        let answered = rows::answers(conn, id)?.into_iter().map(|row| row.mark).collect();
        let overruled = rows::overrides(conn, id)?.into_iter().map(|row| row.mark).collect();
        Ok(Self { answered, overruled })
    }
}

fn newest(conn: &mut Conn, text: &Text) -> Result<Draft, Error> {
    let kind = Kind::parse(&text.kind).ok_or(Error::NotFound)?;
    let stored = revisions::get(conn, text.id, text.newest_revision)?.ok_or(Error::NotFound)?;
    write::draft_of(kind, &stored)
}

/// Looks at everything of a draft that would travel, the words for its pictures included. Names of members and of the
/// institution may stand in it.
///
/// # Errors
/// The database's.
pub fn findings(app: &App, id: Id, draft: &Draft) -> Result<Vec<Finding>, Error> {
    Ok(Beside::of(app, id)?.findings(draft))
}

/// What the checker has to know beside the words of a text.
struct Beside {
    /// Names that may stand in it.
    names: Vec<String>,
    /// Words for its pictures.
    descriptions: Vec<String>,
}

impl Beside {
    fn of(app: &App, id: Id) -> Result<Self, Error> {
        let (members, pictures) =
            app.db.read(|conn| Ok::<_, Error>((accounts::all(conn)?, media::written(conn, id)?)))?;
        let names = members.into_iter().map(|(_, actor)| actor.name).chain([app.config.institution.name.clone()]);
        let seen = pictures.into_iter().filter(|picture| !picture.decorative);
        let descriptions = seen.map(|picture| picture.next_words);
        Ok(Self { names: names.collect(), descriptions: descriptions.collect() })
    }

    fn findings(&self, draft: &Draft) -> Vec<Finding> {
        let content = Content::new(&draft.language).with("name", &draft.name).with("summary", &draft.summary);
        let mut content = content.with_block(&draft.block).knowing(self.names.iter().cloned());
        for (place, description) in self.descriptions.iter().enumerate() {
            content = content.with(&format!("pictures.{place}.description"), description);
        }
        content.findings()
    }
}

/// Judges versions of a text by the rules of today, for its readers of today.
pub struct Judge {
    beside: Beside,
    overruled: BTreeSet<String>,
    text: Id,
    kind: Kind,
    audience: Audience,
}

impl Judge {
    /// For the versions of this text.
    ///
    /// # Errors
    /// The database's; `NotFound` for a note.
    pub fn of(app: &App, text: &Text) -> Result<Self, Error> {
        let overruled = app.db.read(|conn| Ok::<_, Error>(Before::of(conn, text.id)?.overruled))?;
        let audience = Audience::parse(&text.audience).ok_or(Error::NotFound)?;
        let kind = Kind::parse(&text.kind).ok_or(Error::NotFound)?;
        Ok(Self { beside: Beside::of(app, text.id)?, overruled, text: text.id, kind, audience })
    }

    /// Whether something in a version would keep it from its readers, and the reviewer has not let it stand. What cannot be
    /// read is kept, too.
    pub fn keeps_back(&self, version: &Revision) -> bool {
        let Ok(draft) = write::draft_of(self.kind, version) else { return true };
        let keeps = |finding: &Finding| {
            gate::demand(finding.level, self.audience) == Demand::Block
                && !self.overruled.contains(&mark(self.text, finding))
        };
        self.beside.findings(&draft).iter().any(keeps)
    }
}

/// What names a finding in answers: a digest of the rule and the words, other for each text.
fn mark(id: Id, finding: &Finding) -> String {
    digest(&format!("{id} {}", finding.essence()))
}

pub(super) fn digest(words: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, words.as_bytes());
    URL_SAFE_NO_PAD.encode(digest.as_ref().get(..16).unwrap_or_default())
}

/// The findings that keep a text from these readers, each as a problem beside its field.
fn open(
    findings: &[Finding],
    audience: Audience,
    id: Id,
    before: &Before,
    given: &Answers,
    language: &str,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for finding in findings {
        let mark = mark(id, finding);
        let stands = match gate::demand(finding.level, audience) {
            Demand::Nothing | Demand::Warn => true,
            Demand::Answer => given.contains_key(&mark) || before.answered.contains(&mark),
            Demand::Block => before.overruled.contains(&mark),
        };
        if !stands {
            problems.push(problem(finding, mark, language));
        }
    }
    problems
}

fn problem(finding: &Finding, mark: String, language: &str) -> Problem {
    let (level, answers) = match finding.level {
        Level::Block => ("block", Vec::new()),
        Level::Ask => ("ask", Answer::ALL.map(Answer::as_str).to_vec()),
    };
    let found = Found {
        rule: finding.rule.id,
        level,
        mark,
        range: [finding.first, finding.last],
        bytes: [finding.start, finding.end],
        words: finding.words.clone(),
        phrase: finding.phrase(),
        label: finding.rule.label,
        answers,
    };
    let problem =
        Problem::new(finding.field.as_str(), "identifies", phrases::get(language, finding.phrase(), &finding.args()));
    Problem { found: Some(found), ..problem }
}

fn answered(findings: &[Finding], id: Id, given: &Answers, member: Id, now: i64) -> Vec<rows::Answer> {
    let asked = findings.iter().filter(|finding| finding.level == Level::Ask);
    let marked: BTreeMap<String, &Finding> = asked.map(|finding| (mark(id, finding), finding)).collect();
    let answers = given.iter().filter_map(|(mark, answer)| Some((mark, answer, marked.get(mark)?)));
    answers
        .map(|(mark, answer, finding)| rows::Answer {
            text_id: id,
            mark: mark.clone(),
            rule: finding.rule.id.to_owned(),
            answer: answer.as_str().to_owned(),
            answered_by: member,
            answered_at: now,
        })
        .collect()
}

/// Judges a comment before it goes out. What only asks may be sent once more unchanged, which is the answer.
///
/// # Errors
/// `Invalid` with what was found; `NotFound` when what it answers cannot be read by the member.
pub async fn before_comment(app: &App, member: &Member, said: &Comment) -> Result<(), Error> {
    let audience = app.db.read(|conn| comment::readers(conn, said, member))?;
    before_words(app, member, (said.words.trim(), &said.language), &said.extras, audience).await
}

/// Judges the words of a note with its warning, its poll and the descriptions of its pictures, for these readers.
///
/// # Errors
/// `Invalid` with what was found; `Forbidden` for a member whom a decision limits.
pub async fn before_words(
    app: &App,
    member: &Member,
    (words, language): (&str, &str),
    extras: &Extras,
    audience: Audience,
) -> Result<(), Error> {
    if app.db.read(|conn| decisions::restraint(conn, member.id()).map_err(Error::from))?.is_some() {
        return Err(Error::Forbidden("By a decision, you cannot comment at present. Your desk says why."));
    }
    let mut content = Content::new(language).with("status", words).with("spoiler_text", &extras.warning);
    for (place, option) in extras.poll.iter().flat_map(|poll| poll.options.iter().enumerate()) {
        content = content.with(&format!("poll.options.{place}"), option);
    }
    for (place, picture) in extras.pictures.iter().enumerate() {
        let known = app.db.read(|conn| media::by_id(conn, *picture).map_err(Error::from))?;
        let description = known.map(|picture| picture.description).unwrap_or_default();
        content = content.with(&format!("media_ids.{place}.description"), &description);
    }
    let findings = content.findings();
    let problems = open(&findings, audience, member.id(), &Before::default(), &Answers::new(), &member.language);
    if problems.is_empty() { Ok(()) } else { ask(app, member, &content, problems).await }
}

/// Refuses what blocks, and what asks the first time.
async fn ask(app: &App, member: &Member, content: &Content, mut problems: Vec<Problem>) -> Result<(), Error> {
    if problems.iter().any(|problem| problem.found.as_ref().is_some_and(|found| found.level == "block")) {
        return Err(Error::Invalid(problems));
    }
    let said: Vec<&str> = content.fields.iter().map(|field| field.text.as_str()).collect();
    let (author, mark, now) = (member.id(), digest(&said.join("\n")), app.now().0);
    let since = now.saturating_sub(PATIENCE_MS);
    if app.db.read(|conn| rows::asked(conn, author, &mark, since).map_err(Error::from))? {
        return Ok(());
    }
    app.db.write(move |tx| Ok::<_, Error>(rows::ask(tx, author, &mark, now, since)?)).await?;
    if let Some(last) = problems.last_mut() {
        last.message = format!("{} {}", last.message, phrases::get(&member.language, "safeguard-again", &[]));
    }
    Err(Error::Invalid(problems))
}

/// A draft with what blocks it, for the data-protection reviewer.
#[derive(Clone, Debug)]
pub struct Blocked {
    /// The text.
    pub text: Text,
    /// What blocks its newest revision.
    pub problems: Vec<Problem>,
}

/// Every text whose newest revision holds something that blocks it. Only the reviewer sees them.
///
/// # Errors
/// `Forbidden` by the role; the database's.
pub fn blocked(app: &App, member: &Member) -> Result<Vec<Blocked>, Error> {
    only_reviewer(member)?;
    let waiting = app.db.read(|conn| {
        let mut waiting = Vec::new();
        for text in views::unpublished(conn, MOST_DRAFTS)? {
            waiting.push((newest(conn, &text)?, Before::of(conn, text.id)?, text));
        }
        Ok::<_, Error>(waiting)
    })?;
    let mut found = Vec::new();
    for (draft, before, text) in waiting {
        let findings = findings(app, text.id, &draft)?;
        let mut problems = open(&findings, draft.audience, text.id, &before, &Answers::new(), &member.language);
        problems.retain(|problem| problem.found.as_ref().is_some_and(|found| found.level == "block"));
        if !problems.is_empty() {
            found.push(Blocked { text, problems });
        }
    }
    Ok(found)
}

/// Lets a finding stand that blocks a text; the reason stays on record.
///
/// # Errors
/// `Forbidden` by the role; `Invalid` without a reason; `NotFound` when the newest revision has no such finding.
pub async fn overrule(app: &App, member: &Member, id: Id, mark: &str, reason: &str) -> Result<(), Error> {
    only_reviewer(member)?;
    let reason = reason.trim().to_owned();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON || reason.contains('\0') {
        return Err(Error::field("reason", "missing", format!("Give a reason of 1 to {LONGEST_REASON} characters.")));
    }
    let found = blocked(app, member)?.into_iter().find(|one| one.text.id == id).ok_or(Error::NotFound)?;
    if app.db.read(|conn| coauthors::wrote(conn, id, member.id()))? {
        return Err(Error::Forbidden("You wrote this text together with its author: another reviewer decides."));
    }
    let mut marks = found.problems.iter().filter_map(|problem| problem.found.as_ref());
    let rule = marks.find(|found| found.mark == mark).ok_or(Error::NotFound)?.rule.to_owned();
    let row = Override {
        id: app.ids.next(),
        text_id: id,
        revision: found.text.newest_revision,
        mark: mark.to_owned(),
        rule,
        reviewer_id: member.id(),
        reason,
        created_at: app.now().0,
    };
    app.db.write(move |tx| Ok::<_, Error>(rows::overrule(tx, &row)?)).await
}

fn only_reviewer(member: &Member) -> Result<(), Error> {
    if member.role.may_overrule() {
        return Ok(());
    }
    Err(Error::Forbidden("Only the data-protection reviewer may let such a finding stand."))
}

/// Reads answers as they are handed in; what is no answer is left out, and then asked again.
pub fn answers<'a>(said: impl Iterator<Item = (&'a str, &'a str)>) -> Answers {
    said.filter_map(|(mark, answer)| Some((mark.to_owned(), Answer::parse(answer)?))).collect()
}

/// Reads answers of a JSON object.
pub fn answers_of(said: Option<&Value>) -> Answers {
    let members = said.and_then(Value::as_object).into_iter().flatten();
    answers(members.filter_map(|(mark, answer)| Some((mark.as_str(), answer.as_str()?))))
}
