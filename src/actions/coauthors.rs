//! Write a text together: its author asks a colleague of this house, who agrees or declines; nobody becomes an author unasked.
//!
//! The first author publishes a text for the first time, decides who reads it, withdraws it, and takes co-authors off. A
//! co-author edits it, publishes new versions of what is published, and leaves. Who once wrote a text never looks at it as the
//! second person (`safeguards.rs`).

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::{Id, Ids};
use crate::domain::member::Role;
use crate::storage::actors::{self, Actor};
use crate::storage::coauthors::{self as rows, AGREED, ASKED, Coauthor, LEFT};
use crate::storage::texts::{self, Text};
use crate::storage::{self, Conn, accounts, autosaves, blocks, decisions, revisions, safeguards, ties};

use super::comment::tell;
use super::error::Error;
use super::publish;
use super::viewer::{self, Member, Viewer};
use super::write::{self, Kind};

/// A text has at most so many co-authors, those who are asked included; more are not read from elsewhere.
pub const MOST: usize = 8;
/// So many texts of a co-author who is erased are named anew.
const MOST_TEXTS: i64 = 100_000;

/// What a member is to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its first author.
    First,
    /// A co-author.
    Coauthor,
    /// Asked to be one.
    Asked,
}

/// The authors of a text, as one of them or somebody who is asked sees them.
#[derive(Clone, Debug)]
pub struct Circle {
    /// The text.
    pub text: Text,
    /// Its first author.
    pub first: Actor,
    /// The others in their order; whoever is asked and has not answered is seen by the first author alone.
    pub others: Vec<(Coauthor, Actor)>,
    /// What the member is.
    pub part: Part,
}

/// The authors of a text.
///
/// # Errors
/// `NotFound` for what the member cannot read, `Gone` for what was withdrawn, `Forbidden` for who is none of them.
pub fn circle(conn: &mut Conn, member: &Member, kind: Kind, id: Id) -> Result<Circle, Error> {
    let (text, part) = open(conn, member, kind, id)?;
    let mut all = rows::of(conn, id)?;
    all.retain(|row| row.writes() || (part == Part::First && row.state == ASKED));
    let ids: Vec<Id> = all.iter().map(|row| row.actor_id).chain([text.author_id]).collect();
    let people = actors::by_ids(conn, &ids)?;
    let person = |id: Id| people.iter().find(|actor| actor.id == id).cloned();
    let first = person(text.author_id).ok_or(Error::NotFound)?;
    let others = all.into_iter().filter_map(|row| person(row.actor_id).map(|actor| (row, actor)));
    Ok(Circle { first, others: others.collect(), text, part })
}

/// A text with what the member is to it.
fn open(conn: &mut Conn, member: &Member, kind: Kind, id: Id) -> Result<(Text, Part), Error> {
    let found = texts::by_id(conn, id)?.filter(|text| text.local && text.kind == kind.as_str());
    let text = viewer::readable(conn, found, &Viewer::Member(Box::new(member.clone())))?;
    if text.author_id == member.id() {
        return Ok((text, Part::First));
    }
    let state = rows::get(conn, id, member.id())?.map(|row| row.state);
    match state.as_deref() {
        Some(AGREED) => Ok((text, Part::Coauthor)),
        Some(ASKED) => Ok((text, Part::Asked)),
        _ => Err(Error::Forbidden("This text belongs to somebody else. Its authors decide who writes it.")),
    }
}

fn as_first(conn: &mut Conn, member: &Member, kind: Kind, id: Id) -> Result<Text, Error> {
    match open(conn, member, kind, id)? {
        (text, Part::First) => Ok(text),
        _ => Err(Error::Forbidden("The first author decides who writes this text.")),
    }
}

/// The handle that somebody typed: `name`, `@name`, or with the host of this house.
pub fn handle_of(app: &App, typed: &str) -> String {
    let typed = typed.trim().trim_start_matches('@').to_lowercase();
    typed.strip_suffix(&format!("@{}", app.host())).unwrap_or(&typed).to_owned()
}

/// Asks a colleague to write a text together, who hears of it.
///
/// # Errors
/// `Invalid` for who cannot be asked, with the code `nobody`, `self`, `already`, `role`, `second` or `many`; `Forbidden` for who is
/// not the first author; those of [`circle`].
pub async fn invite(app: &App, member: &Member, kind: Kind, id: Id, typed: &str) -> Result<(), Error> {
    let (handle, told, now, member) = (handle_of(app, typed), app.ids.next(), app.now().0, member.clone());
    app.db
        .write(move |tx| {
            let text = as_first(tx, &member, kind, id)?;
            if decisions::restraint(tx, member.id())?.is_some() {
                return Err(Error::Forbidden(
                    "By a decision, you cannot invite anybody at present. Your desk says why.",
                ));
            }
            let whom = invitable(tx, &member, &text, &handle)?;
            let before = rows::of(tx, id)?;
            let last = before.iter().map(|row| row.place).max().unwrap_or(0);
            let agreed_at = before.iter().find(|row| row.actor_id == whom).and_then(|row| row.agreed_at);
            let place = last.saturating_add(1);
            let state = ASKED.to_owned();
            rows::put(tx, &Coauthor { text_id: id, actor_id: whom, state, place, changed_at: now, agreed_at })?;
            tell(tx, told, whom, "author.asked", member.id(), Some(id), now)
        })
        .await
}

/// Who has this handle and can be asked.
fn invitable(tx: &mut Conn, member: &Member, text: &Text, handle: &str) -> Result<Id, Error> {
    let wrong = |code: &'static str, sentence: &str| Err(Error::field("who", code, sentence));
    let nobody = || wrong("nobody", "Nobody whom you can invite has this name in this house.");
    let found = accounts::by_handle(tx, handle)?.filter(|(account, _)| account.suspended_at.is_none());
    let Some((account, actor)) = found else { return nobody() };
    if actor.id == member.id() {
        return wrong("self", "This is you.");
    }
    if ties::blocked_between(tx, member.id(), actor.id)? || blocks::exists(tx, actor.id, member.id())? {
        return nobody();
    }
    if !Role::parse(&account.role).is_some_and(Role::may_draft) {
        return wrong("role", "The role of this person lets them read and comment, not write.");
    }
    let mut all = rows::of(tx, text.id)?;
    all.retain(|row| row.state != LEFT);
    if all.iter().any(|row| row.actor_id == actor.id) {
        return wrong("already", "This person is an author already, or has been asked.");
    }
    if all.len() >= MOST {
        return wrong("many", "A text has no more authors than these.");
    }
    if is_second_person(tx, text.id, actor.id)? {
        return wrong("second", "This person has published the text as the second person.");
    }
    Ok(actor.id)
}

/// Whether somebody looked at the text as the second person.
fn is_second_person(conn: &mut Conn, text: Id, person: Id) -> Result<bool, Error> {
    Ok(safeguards::check(conn, text)?.is_some_and(|check| check.reviewer_id == Some(person)))
}

/// Answers an invitation. Who agrees is an author from then on, and readers elsewhere hear of it where the text is published.
///
/// # Errors
/// `NotFound` for who is not asked; `Forbidden` by the role; `Refused` for the second person of the text.
pub async fn answer(app: &App, member: &Member, kind: Kind, id: Id, agrees: bool) -> Result<(), Error> {
    let (told, happens, now, member) = (app.ids.next(), app.ids.next(), app.now().0, member.clone());
    app.db
        .write(move |tx| {
            let (text, Part::Asked) = open(tx, &member, kind, id)? else { return Err(Error::NotFound) };
            let me = member.id();
            if !agrees {
                let_go(tx, id, me, now)?;
                return tell(tx, told, text.author_id, "author.declined", me, Some(id), now);
            }
            if !member.role.may_draft() {
                return Err(Error::Forbidden(
                    "Your role lets you read and comment. Ask an admin if you want to write.",
                ));
            }
            if is_second_person(tx, id, me)? {
                return Err(Error::Refused(
                    "You have published this text as the second person, so you cannot be an author of it.".to_owned(),
                ));
            }
            let asked = rows::get(tx, id, me)?.ok_or(Error::NotFound)?;
            let state = AGREED.to_owned();
            rows::put(tx, &Coauthor { state, changed_at: now, agreed_at: Some(now), ..asked })?;
            tell(tx, told, text.author_id, "author.agreed", me, Some(id), now)?;
            tell_readers(tx, text, happens, now)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Takes somebody off: an invitation is withdrawn, a co-author hears of it. Answers whether it was a co-author.
///
/// # Errors
/// `NotFound` for who is neither; `Forbidden` for who is not the first author.
pub async fn remove(app: &App, member: &Member, kind: Kind, id: Id, whom: Id) -> Result<bool, Error> {
    let (told, happens, now, member) = (app.ids.next(), app.ids.next(), app.now().0, member.clone());
    let wrote = app
        .db
        .write(move |tx| {
            let text = as_first(tx, &member, kind, id)?;
            let row = rows::get(tx, id, whom)?.filter(|row| row.state != LEFT).ok_or(Error::NotFound)?;
            let_go(tx, id, whom, now)?;
            if !row.writes() {
                return Ok::<_, Error>(false);
            }
            tell(tx, told, whom, "author.removed", member.id(), Some(id), now)?;
            tell_readers(tx, text, happens, now)?;
            Ok(true)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(wrote)
}

/// Leaves a text: the name goes from it, what was written stays.
///
/// # Errors
/// `NotFound` for who is no co-author.
pub async fn leave(app: &App, member: &Member, kind: Kind, id: Id) -> Result<(), Error> {
    let (told, happens, now, member) = (app.ids.next(), app.ids.next(), app.now().0, member.clone());
    app.db
        .write(move |tx| {
            let (text, Part::Coauthor) = open(tx, &member, kind, id)? else { return Err(Error::NotFound) };
            let_go(tx, id, member.id(), now)?;
            tell(tx, told, text.author_id, "author.left", member.id(), Some(id), now)?;
            tell_readers(tx, text, happens, now)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Begins a draft of the co-author's own with the words of the newest revision.
///
/// # Errors
/// `NotFound` for who is no co-author; `Forbidden` by the role.
pub async fn copy(app: &App, member: &Member, kind: Kind, id: Id) -> Result<Text, Error> {
    let draft = app.db.read(|conn| {
        let (text, Part::Coauthor) = open(conn, member, kind, id)? else { return Err(Error::NotFound) };
        let newest = revisions::get(conn, id, text.newest_revision)?.ok_or(Error::NotFound)?;
        write::draft_of(kind, &newest)
    })?;
    write::draft(app, member, draft).await
}

/// Somebody is asked no more, or writes no more. That they wrote once is kept, and nothing else.
fn let_go(tx: &mut Conn, text: Id, whom: Id, now: i64) -> Result<(), Error> {
    autosaves::forget(tx, text, whom)?;
    match rows::get(tx, text, whom)?.filter(Coauthor::wrote) {
        Some(row) => Ok(rows::put(tx, &Coauthor { state: LEFT.to_owned(), changed_at: now, ..row })?),
        None => Ok(rows::delete(tx, text, whom)?),
    }
}

/// The same words with other authors are a new state of what is published: everybody who has it hears of it.
fn tell_readers(tx: &mut Conn, text: Text, happens: Id, now: i64) -> Result<(), Error> {
    if text.state == "published" { publish::tell_anew(tx, text, happens, now) } else { Ok(()) }
}

/// Takes a name off every text that somebody writes with others: the person is erased. The texts stay.
///
/// # Errors
/// The database's.
pub(super) fn leave_all(tx: &mut Conn, ids: &Ids, who: Id, now: i64) -> Result<(), Error> {
    let shared = rows::texts_of(tx, who, AGREED, MOST_TEXTS)?;
    rows::forget(tx, who)?;
    for text in shared {
        tell(tx, ids.next(), text.author_id, "author.left", who, Some(text.id), now)?;
        tell_readers(tx, text, ids.next(), now)?;
    }
    Ok(())
}

/// Ends what several wrote together: the text is withdrawn, and its co-authors hear of it.
///
/// # Errors
/// The database's.
pub(super) fn end(tx: &mut Conn, ids: &Ids, text: &Text, now: i64) -> Result<(), Error> {
    for whom in writers(tx, text.id)? {
        tell(tx, ids.next(), whom, "author.withdrawn", text.author_id, None, now)?;
    }
    autosaves::erase(tx, text.id)?;
    Ok(rows::erase(tx, text.id)?)
}

/// Keeps whom a text from elsewhere names beside its author: people of the same server that we have met, so that nobody is
/// named who lives where the author has no say.
///
/// # Errors
/// The database's.
pub(super) fn name(tx: &mut Conn, author: &Actor, text: &Text, uris: &[String], now: i64) -> Result<(), Error> {
    if text.local || text.kind == "note" {
        return Ok(());
    }
    let mut people = Vec::new();
    for uri in uris {
        let met = actors::by_uri(tx, uri)?.filter(|actor| is_colleague(actor, author));
        people.extend(met.map(|actor| actor.id).filter(|id| !people.contains(id)));
    }
    people.truncate(MOST);
    Ok(rows::replace(tx, text.id, &people, now)?)
}

fn is_colleague(actor: &Actor, author: &Actor) -> bool {
    !actor.local
        && actor.kind == "person"
        && actor.host == author.host
        && actor.id != author.id
        && actor.gone_at.is_none()
}

/// Who writes a text beside its author.
///
/// # Errors
/// The database's.
pub fn writers(conn: &mut Conn, text: Id) -> Result<Vec<Id>, storage::Error> {
    Ok(rows::agreed(conn, &[text])?.into_iter().map(|(_, actor)| actor).collect())
}

/// Whether somebody writes the text beside its author now.
///
/// # Errors
/// The database's.
pub fn writes(conn: &mut Conn, text: Id, person: Id) -> Result<bool, Error> {
    Ok(rows::get(conn, text, person)?.is_some_and(|row| row.writes()))
}

/// Whether somebody writes the text beside its author, or did so before.
///
/// # Errors
/// The database's.
pub fn wrote(conn: &mut Conn, text: Id, person: Id) -> Result<bool, Error> {
    Ok(rows::get(conn, text, person)?.is_some_and(|row| row.wrote()))
}

/// Whether somebody sees a text that its readers do not: who writes it, and who is asked to write a draft.
///
/// # Errors
/// The database's.
pub(super) fn may_see(conn: &mut Conn, text: &Text, person: Id) -> Result<bool, Error> {
    let row = rows::get(conn, text.id, person)?;
    Ok(row.is_some_and(|row| row.writes() || (row.state == ASKED && text.state == "draft")))
}

/// A draft that the member is asked to write together, to be read before the answer.
///
/// # Errors
/// The database's.
pub fn asked_about(conn: &mut Conn, member: &Member, id: Id) -> Result<Option<Text>, Error> {
    let asked = rows::get(conn, id, member.id())?.is_some_and(|row| row.state == ASKED);
    Ok(if asked { texts::by_id(conn, id)?.filter(|text| text.state == "draft") } else { None })
}

/// Refuses a co-author who would change who reads a text.
///
/// # Errors
/// `Invalid`; the database's.
pub(super) fn keeps_readers(tx: &mut Conn, text: &Text, member: &Member, wished: Audience) -> Result<(), Error> {
    if text.author_id == member.id() || member.role.may_edit_others() {
        return Ok(());
    }
    let newest = revisions::get(tx, text.id, text.newest_revision)?;
    if newest.is_none_or(|newest| newest.audience == wished.as_str()) {
        return Ok(());
    }
    Err(Error::field("audience", "audience_first", "The first author decides who reads this text."))
}

/// Whether a co-author may publish a new version of a text, by the rules that hold for its first author and by those for the
/// co-author.
///
/// # Errors
/// `Forbidden` with the reason.
pub(super) fn may_publish(tx: &mut Conn, text: &Text, member: &Member) -> Result<(), Error> {
    if !writes(tx, text.id, member.id())? {
        return Err(Error::Forbidden(
            "You wrote this text together with its author: somebody else looks at it as the second person.",
        ));
    }
    if text.published_at.is_none() {
        return Err(Error::Forbidden(
            "The first author publishes this text for the first time: tell them it is ready.",
        ));
    }
    let restrained = decisions::restraint(tx, member.id())?.or(decisions::restraint(tx, text.author_id)?);
    if restrained.is_some() {
        return Err(Error::Forbidden("By a decision, somebody else publishes this text: show the draft to an editor."));
    }
    if member.role.may_publish_own() && viewer::role_of(tx, text.author_id)?.may_publish_own() {
        return Ok(());
    }
    Err(Error::Forbidden("A practitioner who is no author of this text publishes it: show the draft to one."))
}
