//! Publish a revision, and withdraw what was published. Others hear of it by a happening of the same transaction.

use crate::app::App;
use crate::domain::consent::Consent;
use crate::domain::happening::Happening;
use crate::domain::ids::{Id, Ids};
use crate::domain::job::Job;
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, decisions, happenings, jobs, log, media, notes, polls, revisions, translations};
use crate::text::{links, sanitize};

use super::adapt;
use super::coauthors;
use super::comment;
use super::error::Error;
use super::pictures;
use super::safeguards::{self, Given};
use super::translate;
use super::viewer::{self, Member, Viewer};
use super::write::{self, Kind};

/// Publishes a revision with the statement of consent that its author gives.
///
/// # Errors
/// `Invalid` with every missing answer and every finding that is not answered; `Conflict` when the revision is not the
/// newest; `Forbidden` by the role, or where a second person has to publish it.
pub async fn publish(app: &App, member: &Member, id: Id, revision: i32, consent: Consent) -> Result<Text, Error> {
    publish_given(app, member, id, revision, &Given::only(consent)).await
}

/// Publishes a revision with all that is said of it: consent, checklist, answers to what was found in it.
///
/// # Errors
/// As [`publish`].
pub async fn publish_given(app: &App, member: &Member, id: Id, revision: i32, given: &Given) -> Result<Text, Error> {
    let passed = safeguards::judge(app, member, id, revision, given).await?;
    let consent = given.consent;
    let (now, status_id, member) = (app.now().0, app.ids.next(), member.clone());
    let (narrows, happens, told) = (app.ids.next(), app.ids.next(), app.ids.next());
    let (host, tag_base) = (app.host(), app.config.url(comment::TAG_PAGE));
    let text = app
        .db
        .write(move |tx| {
            let mut text = publishable(tx, id, &member)?;
            if text.newest_revision != revision {
                return Err(Error::Conflict { newest: text.newest_revision });
            }
            let kind = Kind::parse(&text.kind).ok_or(Error::NotFound)?;
            let stored = revisions::get(tx, id, revision)?.ok_or(Error::NotFound)?;
            let draft = write::draft_of(kind, &stored)?;
            let rendered = write::render(&draft, true)?;
            let (first, before) = (text.published_at.is_none(), text.audience.clone());
            let moment = if first { now } else { later(&text, now) };
            write::show(&mut text, &draft, &rendered, moment);
            text.search.push_str(&translate::words_of(tx, &text)?);
            "published".clone_into(&mut text.state);
            text.consent = Some(consent.as_str().to_owned());
            if first {
                text.published_at = Some(now);
                text.status_id = Some(status_id);
            }
            let naming = naming(tx, &text, (&host, &tag_base))?;
            text.content.clone_from(&naming.content);
            texts::set_references(tx, id, &naming.people, &naming.words)?;
            texts::update(tx, &text)?;
            pictures::demand_words(tx, id)?;
            pictures::settle(tx, id, now)?;
            revisions::mark_published(tx, id, revision, now)?;
            if let Some(shown) = decisions::shown_again(tx, id)? {
                // What readers saw when it was hidden is no part of its history either.
                revisions::empty_older(tx, id, revision, shown)?;
            }
            safeguards::keep(tx, &passed)?;
            tell_named(tx, &text, &naming.fresh, told, now)?;
            if !first && text.audience != before {
                // What was said to the wider circle is taken back first; the narrower one then gets the new revision.
                log::blank(tx, &text.uri)?;
                happenings::push(tx, narrows, &Happening::Narrowed { text: id, from: before }, now)?;
            }
            let happening = if first { Happening::Published { text: id } } else { Happening::Revised { text: id } };
            happenings::push(tx, happens, &happening, now)?;
            Ok(text)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}

/// What a text names when it is published.
#[derive(Clone, Debug)]
pub struct Naming {
    /// Its HTML with links to whom and what it names.
    pub content: String,
    /// People, those too whom it named before: what happens to the text must reach them.
    pub people: Vec<Id>,
    /// Hashtags in lower case, without `#`.
    pub words: Vec<String>,
    /// The people whom it did not name before.
    fresh: Vec<Id>,
}

/// What a text will name, as its words stand: `host` is ours, and `tag_base` begins the address of a hashtag's page.
///
/// # Errors
/// The database's.
pub fn naming(conn: &mut Conn, text: &Text, (host, tag_base): (&str, &str)) -> Result<Naming, Error> {
    let said = format!("{}\n{}", text.summary, sanitize::plain_text(&text.content));
    let (content, mut people) = comment::linked(conn, &said, &text.content, (host, tag_base))?;
    people.extend(adapt::adapted_author(conn, text)?);
    let before: Vec<Id> = texts::mentions_of(conn, &[text.id])?.into_iter().map(|(_, actor)| actor).collect();
    people.retain(|actor| *actor != text.author_id && !before.contains(actor));
    people.sort_unstable();
    people.dedup();
    let fresh = people.clone();
    people.extend(before);
    Ok(Naming { content, people, words: links::hashtags(&said), fresh })
}

/// Lets members hear that a text names them, as far as they may read it.
fn tell_named(tx: &mut Conn, text: &Text, named: &[Id], first: Id, now: i64) -> Result<(), Error> {
    for (nth, whom) in (0_i64..).zip(named) {
        let Ok((account, actor)) = accounts::by_id(tx, *whom) else { continue };
        let Some(member) = Member::of(&account, actor) else { continue };
        if viewer::readable(tx, Some(text.clone()), &Viewer::Member(Box::new(member))).is_ok() {
            comment::tell(tx, first.saturating_add(nth), *whom, "mention", text.author_id, Some(text.id), now)?;
        }
    }
    Ok(())
}

/// When a text that readers have is in a new state: later than what went before, even when the clock stands still, because an
/// `Update` that is not would be taken for an old one.
pub(super) fn later(text: &Text, now: i64) -> i64 {
    now.max(text.updated_at.saturating_add(1000))
}

/// Keeps a published text in a new state, and lets everybody who has it know.
pub(super) fn tell_anew(tx: &mut Conn, mut text: Text, happens: Id, now: i64) -> Result<(), Error> {
    text.updated_at = later(&text, now);
    texts::update(tx, &text)?;
    Ok(happenings::push(tx, happens, &Happening::Revised { text: text.id }, now)?)
}

/// A text that the member may publish.
///
/// # Errors
/// `NotFound` for what the member cannot read; `Forbidden` for what the role does not let the member publish.
pub fn publishable(tx: &mut Conn, id: Id, member: &Member) -> Result<Text, Error> {
    let found = texts::by_id(tx, id)?.filter(|text| text.local && text.kind != "note");
    let text = viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone())))?;
    if text.state == "concealed" {
        return Err(Error::Forbidden(
            "This text is hidden by a decision. It can be published again when that is taken back.",
        ));
    }
    let own = text.author_id == member.id();
    if !own && coauthors::wrote(tx, id, member.id())? {
        coauthors::may_publish(tx, &text, member)?;
        return Ok(text);
    }
    if own && decisions::restraint(tx, member.id())?.is_some() {
        return Err(Error::Forbidden(
            "By a decision, somebody else publishes your texts: show the draft to an editor.",
        ));
    }
    if (own && member.role.may_publish_own())
        || (!own && member.role.may_publish_for(viewer::role_of(tx, text.author_id)?))
    {
        return Ok(text);
    }
    Err(Error::Forbidden(if own {
        "A practitioner of your institution publishes your texts: show the draft to one."
    } else {
        "This text belongs to somebody else. An editor can publish it."
    }))
}

/// Withdraws a text: nobody reads it any more, and a Tombstone travels to everybody who had it.
///
/// # Errors
/// `NotFound`, `Gone`, or `Forbidden` by the role.
pub async fn withdraw(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    let member = member.clone();
    app.db.read(|conn| {
        let found = texts::by_id(conn, id)?.filter(|text| text.local);
        let text = viewer::readable(conn, found, &Viewer::Member(Box::new(member.clone())))?;
        if text.author_id == member.id() || member.role.may_withdraw_others() {
            return Ok(());
        }
        Err(Error::Forbidden("This text belongs to somebody else. An editor can withdraw it."))
    })?;
    erase(app, id).await
}

/// Withdraws a text whoever asks: its words are erased here, in the log and on the lanes, in one transaction.
///
/// # Errors
/// `NotFound`; the database's.
pub async fn erase(app: &App, id: Id) -> Result<(), Error> {
    let (now, ids) = (app.now().0, app.ids.clone());
    app.db.write(move |tx| erase_now(tx, &ids, id, now)).await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Erases the words of a text, and lets those who had it hear of it.
///
/// # Errors
/// `NotFound`; the database's.
pub(super) fn erase_now(tx: &mut Conn, ids: &Ids, id: Id, now: i64) -> Result<(), Error> {
    let Some(mut text) = texts::by_id(tx, id)? else { return Err(Error::NotFound) };
    let happens = ids.next();
    let was_published = text.published_at.is_some();
    blank(&mut text, now);
    texts::update(tx, &text)?;
    texts::bury(tx, &text.uri, now)?;
    // Its words are gone; whom they named stays, because the Delete goes there, too.
    let named: Vec<Id> = texts::mentions_of(tx, &[id])?.into_iter().map(|(_, actor)| actor).collect();
    texts::set_references(tx, id, &named, &[])?;
    revisions::erase(tx, id)?;
    translations::erase(tx, &[id])?;
    crate::storage::safeguards::erase(tx, id)?;
    notes::erase(tx, id)?;
    polls::delete(tx, id)?;
    if media::let_go(tx, id)? {
        // The negative number is no other job's, and the job waits already: it is only brought forward.
        jobs::push(tx, -happens, &Job::Clean, now)?;
    }
    coauthors::end(tx, ids, &text, now)?;
    log::blank(tx, &text.uri)?;
    if let Some(parent) = text.parent_id {
        texts::recount(tx, parent)?;
    }
    if was_published {
        happenings::push(tx, happens, &Happening::Withdrawn { text: id }, now)?;
    }
    Ok(())
}

/// Takes every word out of a text; its addresses and its author stay, for the Tombstone.
pub fn blank(text: &mut Text, now: i64) {
    "withdrawn".clone_into(&mut text.state);
    text.name.clear();
    text.summary.clear();
    text.content.clear();
    text.search.clear();
    text.block = None;
    text.derived_from = None;
    text.raw = None;
    // The page's address holds the title.
    text.url.clone_from(&text.uri);
    text.withdrawn_at = Some(now);
    text.updated_at = now;
}
