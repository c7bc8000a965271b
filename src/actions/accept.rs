//! Take in what somebody elsewhere published, revised or withdrew, and what they did with our texts.
//!
//! Everything here is harmless when repeated, in any order: a tombstone blocks a late Create, an older Update is ignored.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::happening::Happening;
use crate::domain::ids::{Id, Ids};
use crate::domain::job::Job;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::reactions::{self, Reaction};
use crate::storage::texts::{self, Text};
use crate::storage::translations::{self, Translation};
use crate::storage::{Conn, actors, decisions, facts, follows, happenings, jobs, moderated, partners, peers};
use crate::text::{sanitize, search};

use super::coauthors;
use super::comment::tell;
use super::error::Error;
use super::publish;
use super::viewer;

/// What a text from elsewhere says, past the sanitizer: made once, before the transaction that keeps it.
#[derive(Clone, Debug)]
pub struct Words {
    /// Safe HTML.
    pub html: String,
    /// The same without marks.
    pub plain: String,
    /// What search finds it by, with its title and summary.
    pub search: String,
}

impl Words {
    /// Cleans HTML as it came, in the language that it is said to be in, or none.
    pub fn clean(language: &str, name: &str, summary: &str, html: &str) -> Self {
        let html = sanitize::foreign_html(html);
        let plain = sanitize::plain_text(&html);
        let search = search::index(language, name, &[summary, &plain]);
        Self { html, plain, search }
    }
}

/// A translation that a text from elsewhere brings, past the sanitizer.
#[derive(Clone, Debug)]
pub struct Translated {
    /// Its language, as a tag.
    pub language: String,
    /// Title, plain text.
    pub name: String,
    /// Plain text.
    pub summary: String,
    /// What it says.
    pub words: Words,
    /// The ids of who translated.
    pub translators: Vec<String>,
    /// The `updated` of the original that it was made from.
    pub source_updated: Option<Timestamp>,
}

/// A text from elsewhere that passed every gate: signature, origin, size, sanitizer.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its ActivityPub id, of the author's origin.
    pub uri: String,
    /// Its page.
    pub url: String,
    /// `practice`, `essay` or `note`.
    pub kind: &'static str,
    /// Name of an audience, as addressed.
    pub audience: &'static str,
    /// Language tag, or empty.
    pub language: String,
    /// Title, plain text.
    pub name: String,
    /// Plain text.
    pub summary: String,
    /// What it says.
    pub words: Words,
    /// The same in other languages.
    pub translations: Vec<Translated>,
    /// The block as JSON.
    pub block: Option<String>,
    /// How many of the 12 TIDieR items are answered.
    pub completeness: i32,
    /// The whole object as it came.
    pub raw: String,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// Id of the practice that it adapts.
    pub derived_from: Option<String>,
    /// People of ours and others that it names.
    pub mentions: Vec<Id>,
    /// Hashtags without `#`, lower case.
    pub tags: Vec<String>,
    /// Ids of those whom it names as its authors beside the first: of the author's origin alone.
    pub coauthors: Vec<String>,
    /// When it was published.
    pub published: Timestamp,
    /// When it was revised last.
    pub updated: Timestamp,
}

/// What became of something that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It changed something here.
    Done,
    /// It changed nothing, and why.
    Ignored(&'static str),
}

/// Takes in a published or revised text of `author`.
///
/// # Errors
/// The database's.
pub fn take_in(tx: &mut Conn, app: &App, author: &Actor, incoming: &Incoming) -> Result<Outcome, Error> {
    if texts::buried(tx, &incoming.uri)?.is_some() {
        return Ok(Outcome::Ignored("it was erased before"));
    }
    let known = texts::by_uri(tx, &incoming.uri)?;
    if let Some(known) = &known {
        if known.local || known.author_id != author.id {
            return Ok(Outcome::Ignored("it belongs to somebody else"));
        }
        if known.updated_at >= incoming.updated.0 {
            return Ok(Outcome::Ignored("this revision or a later one is here"));
        }
        if width(incoming.audience) > width(&known.audience) {
            return Ok(Outcome::Ignored("nobody can widen an audience afterwards"));
        }
    }
    let fresh = known.is_none();
    let mut text = known.unwrap_or_else(|| blank_text(app, author, incoming));
    fill(&mut text, incoming);
    state_for(tx, author, &text)?.clone_into(&mut text.state);
    // Partners' texts are found by search, others' where their author agreed (FEP-5feb).
    let partner = partners::followed(tx, &author.host)?;
    if !partner && !facts::of(tx, author.id)?.indexable {
        text.search.clear();
    }
    tie(tx, author, &mut text)?;
    if fresh {
        insert_with_free_number(tx, app, &mut text, incoming.published)?;
        texts::adopt_orphans(tx, &text)?;
    } else {
        texts::update(tx, &text)?;
    }
    translate(tx, text.id, incoming)?;
    texts::set_references(tx, text.id, &incoming.mentions, &incoming.tags)?;
    coauthors::name(tx, author, &text, &incoming.coauthors, app.now().0)?;
    texts::recount(tx, text.id)?;
    if let Some(parent) = text.parent_id {
        texts::recount(tx, parent)?;
    }
    if partner && text.state == "published" {
        jobs::push(tx, app.ids.next(), &Job::Look { text: text.id }, app.now().0)?;
    }
    if fresh && text.state == "published" && !is_archive(tx, author, incoming)? {
        notify(tx, &app.ids, author, &text, &incoming.mentions, app.now().0)?;
    }
    Ok(Outcome::Done)
}

/// Whether what an author says is shown, waits for somebody, or is hidden: each revision anew. A decision about the text or its
/// author comes before what is decided about the server.
fn state_for(tx: &mut Conn, author: &Actor, text: &Text) -> Result<&'static str, Error> {
    let restraint = decisions::restraint(tx, author.id)?;
    if restraint.as_deref() == Some("suspend") || decisions::hides(tx, text.id)? {
        return Ok("concealed");
    }
    Ok(match peers::verdict(tx, &author.host)?.as_deref() {
        Some("block") => "hidden",
        Some("hold") => "held",
        _ if restraint.is_some() => "held",
        _ => "published",
    })
}

/// Shows a text that waited for an admin, and tells those whom it concerns.
///
/// # Errors
/// The database's.
pub fn release(tx: &mut Conn, ids: &Ids, text: &Text, now: i64) -> Result<(), Error> {
    moderated::publish(tx, text.id)?;
    if let Some(parent) = text.parent_id {
        texts::recount(tx, parent)?;
    }
    if text.local {
        // A comment of this house that came back after a restore: those it was told to have it, and the log goes on with it.
        return Ok(happenings::push(tx, ids.next(), &Happening::Published { text: text.id }, now)?);
    }
    if text.revision > 1 {
        return Ok(());
    }
    let author = actors::by_id(tx, text.author_id)?;
    let named: Vec<Id> = texts::mentions_of(tx, &[text.id])?.into_iter().map(|(_, actor)| actor).collect();
    notify(tx, ids, &author, text, &named, now)
}

/// The largest activity that the institution passes on, in bytes.
const MAX_PASSED_ON: usize = 64 * 1024;

/// An answer that was said to our institution, about a public text of this house, goes on to its followers (FEP-1b12).
///
/// # Errors
/// The database's.
pub fn pass_on(tx: &mut Conn, app: &App, uri: &str, activity: &str) -> Result<(), Error> {
    let root = match texts::by_uri(tx, uri)?.and_then(|text| text.root_id) {
        Some(root) => texts::by_id(tx, root)?,
        None => None,
    };
    let ours = root.is_some_and(|root| root.local && root.kind != "note" && root.audience == "public");
    if !ours || activity.len() > MAX_PASSED_ON {
        return Ok(());
    }
    let happening = Happening::PassedOn { activity: activity.to_owned(), object: uri.to_owned() };
    Ok(happenings::push(tx, app.ids.next(), &happening, app.now().0)?)
}

/// An answer to a text of this house that names followers of ours among its readers goes on to them, as it came: it
/// carries the proof of who said it (ActivityPub, 7.1.2).
///
/// # Errors
/// The database's.
pub fn forward(tx: &mut Conn, app: &App, uri: &str, activity: &str, readers: &[String]) -> Result<(), Error> {
    let parent = match texts::by_uri(tx, uri)?.and_then(|text| text.parent_id) {
        Some(parent) => texts::by_id(tx, parent)?.filter(|parent| parent.local),
        None => None,
    };
    let Some(parent) = parent.filter(|_| activity.len() <= MAX_PASSED_ON) else { return Ok(()) };
    let author = crate::storage::actors::by_id(tx, parent.author_id)?;
    let named = |actor: &&Actor| actor.followers.as_ref().is_some_and(|followers| readers.contains(followers));
    let of: Vec<Id> = [&author, &app.institution].into_iter().filter(named).map(|actor| actor.id).collect();
    if of.is_empty() {
        return Ok(());
    }
    let (activity, object) = (activity.to_owned(), uri.to_owned());
    let happening = Happening::Forwarded { activity, object, of };
    Ok(happenings::push(tx, app.ids.next(), &happening, app.now().0)?)
}

/// Whether this was written before the partnership: reading a partner's archive notifies nobody.
fn is_archive(tx: &mut Conn, author: &Actor, incoming: &Incoming) -> Result<bool, Error> {
    let partner = partners::get(tx, &author.host)?;
    // Objects tell whole seconds: what is published in the very second of the handshake is new.
    let before = |began: i64| incoming.published.seconds() < Timestamp(began).seconds();
    Ok(partner.is_some_and(|one| (one.backfilling || one.repairing) && before(one.updated_at)))
}

/// How wide an audience is, by its name.
fn width(audience: &str) -> u8 {
    Audience::parse(audience).map_or(0, Audience::width)
}

fn blank_text(app: &App, author: &Actor, incoming: &Incoming) -> Text {
    Text {
        audience: incoming.audience.to_owned(),
        state: "published".to_owned(),
        in_reply_to: incoming.in_reply_to.clone(),
        revision: 0,
        newest_revision: 0,
        published_at: Some(incoming.published.0),
        ..Text::blank(incoming.kind, incoming.uri.clone(), author, app.now().0)
    }
}

fn fill(text: &mut Text, incoming: &Incoming) {
    incoming.audience.clone_into(&mut text.audience);
    text.url.clone_from(&incoming.url);
    text.language.clone_from(&incoming.language);
    text.name.clone_from(&incoming.name);
    text.summary.clone_from(&incoming.summary);
    text.content.clone_from(&incoming.words.html);
    text.search.clone_from(&incoming.words.search);
    for one in &incoming.translations {
        text.search.push(' ');
        text.search.push_str(&one.words.search);
    }
    text.block.clone_from(&incoming.block);
    text.derived_from.clone_from(&incoming.derived_from);
    text.raw = Some(incoming.raw.clone());
    text.completeness = incoming.completeness;
    text.updated_at = incoming.updated.0;
    text.revision = text.revision.saturating_add(1);
    text.newest_revision = text.revision;
}

/// Keeps the translations that a text brings, in place of those that it brought before.
fn translate(tx: &mut Conn, text: Id, incoming: &Incoming) -> Result<(), Error> {
    translations::erase(tx, &[text])?;
    for one in &incoming.translations {
        let row = Translation {
            translators: one.translators.join("\n"),
            name: one.name.clone(),
            summary: one.summary.clone(),
            content: one.words.html.clone(),
            search: one.words.search.clone(),
            source_updated: one.source_updated.map(|at| at.0),
            published_at: Some(incoming.updated.0),
            ..Translation::blank(text, &one.language)
        };
        translations::put(tx, &row)?;
    }
    Ok(())
}

/// Ties a text to what it answers, where that is here.
///
/// # Errors
/// The database's.
pub(super) fn tie(tx: &mut Conn, author: &Actor, text: &mut Text) -> Result<(), Error> {
    let Some(uri) = &text.in_reply_to else { return Ok(()) };
    if let Some(parent) = texts::by_uri(tx, uri)?
        && viewer::known_to(tx, &parent, author)?
    {
        text.parent_id = Some(parent.id);
        text.root_id = Some(parent.root_id.unwrap_or(parent.id));
    }
    Ok(())
}

/// The number comes from the time of publication, so that order by number is order by time; a collision is drawn again.
fn insert_with_free_number(tx: &mut Conn, app: &App, text: &mut Text, published: Timestamp) -> Result<(), Error> {
    loop {
        let id = app.ids.at(published);
        if texts::by_id(tx, id)?.is_none() && texts::by_status_id(tx, id)?.is_none() {
            text.id = id;
            text.status_id = Some(id);
            return Ok(texts::insert(tx, text)?);
        }
    }
}

fn notify(tx: &mut Conn, ids: &Ids, author: &Actor, text: &Text, mentions: &[Id], now: i64) -> Result<(), Error> {
    let mut heard: Vec<Id> = mentions.to_vec();
    if let Some(parent) = text.parent_id {
        heard.extend(texts::by_id(tx, parent)?.map(|parent| parent.author_id));
        heard.extend(coauthors::writers(tx, parent)?);
    }
    heard.sort_unstable();
    heard.dedup();
    let limited = peers::verdict(tx, &author.host)?.is_some();
    for whom in heard {
        // Whoever follows the author has chosen to hear of a server that others do not.
        if limited && follows::get(tx, whom, author.id)?.is_none() {
            continue;
        }
        tell(tx, ids.next(), whom, "mention", author.id, Some(text.id), now)?;
    }
    Ok(())
}

/// Whether a text of an author who is nobody's partner concerns anybody here: followed, an answer, or naming somebody.
///
/// # Errors
/// The database's.
pub fn concerns_us(tx: &mut Conn, author: &Actor, incoming: &Incoming) -> Result<bool, Error> {
    if follows::is_followed_here(tx, author.id)? || texts::by_uri(tx, &incoming.uri)?.is_some() {
        return Ok(true);
    }
    if let Some(uri) = &incoming.in_reply_to
        && let Some(parent) = texts::by_uri(tx, uri)?.filter(|parent| parent.state == "published")
        && viewer::known_to(tx, &parent, author)?
    {
        return Ok(true);
    }
    let named = actors::by_ids(tx, &incoming.mentions)?;
    Ok(named.iter().any(|actor| actor.local))
}

/// Erases a text that its author withdrew; remembers the id so that a late Create is refused.
///
/// # Errors
/// The database's.
pub fn erase(tx: &mut Conn, app: &App, author: &Actor, uri: &str) -> Result<Outcome, Error> {
    let now = app.now().0;
    match texts::by_uri(tx, uri)? {
        Some(text) if text.local || text.author_id != author.id => Ok(Outcome::Ignored("it belongs to somebody else")),
        Some(mut text) => {
            publish::blank(&mut text, now);
            texts::update(tx, &text)?;
            translations::erase(tx, &[text.id])?;
            texts::set_references(tx, text.id, &[], &[])?;
            crate::storage::coauthors::erase(tx, text.id)?;
            texts::bury(tx, uri, now)?;
            if let Some(parent) = text.parent_id {
                texts::recount(tx, parent)?;
            }
            Ok(Outcome::Done)
        }
        None => {
            texts::bury(tx, uri, now)?;
            Ok(Outcome::Ignored("it was not here"))
        }
    }
}

/// Takes in a favourite or a boost of a text that is here.
///
/// # Errors
/// The database's.
pub fn reaction(tx: &mut Conn, app: &App, actor: &Actor, kind: &str, uri: &str, text: &str) -> Result<Outcome, Error> {
    let text = texts::by_uri(tx, text)?.filter(|text| text.state == "published");
    let known = text.as_ref().map_or(Ok(false), |text| viewer::known_to(tx, text, actor))?;
    let Some(text) = text.filter(|_| known) else { return Ok(Outcome::Ignored("the text is not here")) };
    if reactions::by_uri(tx, uri)?.is_some() {
        return Ok(Outcome::Ignored("it is here already"));
    }
    let (id, now) = (app.ids.next(), app.now().0);
    let row = Reaction {
        id,
        uri: uri.to_owned(),
        kind: kind.to_owned(),
        actor_id: actor.id,
        text_id: text.id,
        created_at: now,
    };
    if !reactions::insert(tx, &row)? {
        return Ok(Outcome::Ignored("it is here already"));
    }
    texts::recount(tx, text.id)?;
    let heard = if kind == "like" { "favourite" } else { "reblog" };
    tell(tx, app.ids.next(), text.author_id, heard, actor.id, Some(text.id), now)?;
    Ok(Outcome::Done)
}

/// Takes a favourite or a boost back, by its own id or, where only the text is named, by actor and text.
///
/// # Errors
/// The database's.
pub fn undo_reaction(
    tx: &mut Conn,
    actor: &Actor,
    kind: &str,
    uri: Option<&str>,
    text: Option<&str>,
) -> Result<Outcome, Error> {
    let by_uri = match uri {
        Some(uri) => reactions::by_uri(tx, uri)?,
        None => None,
    };
    let found = match (by_uri, text) {
        (Some(row), _) => Some(row),
        (None, Some(text)) => match texts::by_uri(tx, text)? {
            Some(text) => reactions::get(tx, actor.id, text.id, kind)?,
            None => None,
        },
        (None, None) => None,
    };
    let Some(row) = found.filter(|row| row.actor_id == actor.id && row.kind == kind) else {
        return Ok(Outcome::Ignored("it was not here"));
    };
    reactions::delete(tx, row.id)?;
    texts::recount(tx, row.text_id)?;
    Ok(Outcome::Done)
}

/// Somebody elsewhere asks to follow one of ours. Answers whether it was accepted at once.
///
/// # Errors
/// The database's.
pub fn follow(tx: &mut Conn, app: &App, follower: &Actor, target: &Actor, uri: &str) -> Result<bool, Error> {
    let now = app.now().0;
    let limited = peers::verdict(tx, &follower.host)?.is_some();
    let accepted = !target.manually_approves && !limited;
    let known = follows::get(tx, follower.id, target.id)?;
    let state = if accepted { "accepted" } else { "requested" };
    let row = follows::Follow {
        follower_id: follower.id,
        target_id: target.id,
        uri: uri.to_owned(),
        state: state.to_owned(),
        created_at: now,
    };
    follows::put(tx, &row)?;
    if accepted {
        let happening =
            Happening::FollowAnswered { follower: follower.id, target: target.id, uri: uri.to_owned(), accepted: true };
        happenings::push(tx, app.ids.next(), &happening, now)?;
    }
    if known.is_none() {
        let heard = if accepted { "follow" } else { "follow_request" };
        tell(tx, app.ids.next(), target.id, heard, follower.id, None, now)?;
    }
    Ok(accepted)
}
