//! Comment, reply, and say a short word.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::storage::notes::{self, NoteRevision};
use crate::storage::notifications::{self, Notification};
use crate::storage::polls::{self, Poll};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, actors, happenings, jobs, media, reactions, ties};
use crate::text::{links, markdown, sanitize, search};

use super::coauthors;
use super::error::Error;
use super::safeguards;
use super::viewer::{self, Member, Viewer};

/// The longest comment, in characters, the warning before it included.
pub const MAX_CHARACTERS: usize = 5000;
/// So many pictures hang on a note at most.
pub const MAX_PICTURES: usize = 4;
/// For how long a key stands for one post, in milliseconds (client-api.md, trap 13).
const KEY_MS: i64 = 3_600_000;
/// Begins the path of the page of a hashtag.
pub const TAG_PAGE: &str = "/search?q=%23";

/// A short word, or an answer.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Markdown.
    pub words: String,
    /// Our number of the text that it answers.
    pub answers: Option<Id>,
    /// Wished audience; an answer to a text for the network is never wider (client-api.md, Decisions).
    pub audience: Audience,
    /// Language tag.
    pub language: String,
    /// What clients can add to the words.
    pub extras: Extras,
}

/// What a note can have beside its words.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// A warning that is read before the words; empty: none.
    pub warning: String,
    /// Whether its pictures are hidden at first.
    pub sensitive: bool,
    /// Numbers of the member's own pictures, in their order.
    pub pictures: Vec<Id>,
    /// A poll under the words.
    pub poll: Option<PollWish>,
    /// A key that stands for this one post: sent again within the hour it answers the same note.
    pub key: Option<String>,
}

/// A poll to be asked.
#[derive(Clone, Debug)]
pub struct PollWish {
    /// What can be chosen.
    pub options: Vec<String>,
    /// Whether more than one can be chosen.
    pub multiple: bool,
    /// Whether the figures are told only after its end.
    pub hide_totals: bool,
    /// How long it lasts, in seconds.
    pub lasts: i64,
}

/// Says it.
///
/// # Errors
/// `Invalid` when it is empty or too long; `NotFound` when what it answers cannot be read by the member.
pub async fn comment(app: &App, member: &Member, comment: Comment) -> Result<Text, Error> {
    let words = comment.words.trim().to_owned();
    check(&words, &comment.extras)?;
    safeguards::before_comment(app, member, &comment).await?;
    let html = markdown::to_html(&words);
    let (id, happens, told, now, host) = (app.ids.next(), app.ids.next(), app.ids.next(), app.now().0, app.host());
    let uri = app.config.url(&format!("/notes/{id}"));
    let tag_base = app.config.url(TAG_PAGE);
    let member = member.clone();
    let text = app
        .db
        .write(move |tx| {
            if let Some(known) = said_before(tx, &comment, &member, now)? {
                return Ok(known);
            }
            let parent = parent(tx, comment.answers, &member)?;
            let mut text = note(&member, &uri, id, now);
            text.language.clone_from(&comment.language);
            comment.audience.as_str().clone_into(&mut text.audience);
            let mut named = dress(tx, &mut text, &words, &html, &comment.extras.warning, (&host, &tag_base))?;
            if let Some(parent) = &parent {
                answer(&mut text, parent);
                named.push(parent.author_id);
            }
            named.retain(|actor| *actor != member.id());
            named.sort_unstable();
            named.dedup();
            texts::insert(tx, &text)?;
            texts::set_references(tx, id, &named, &links::hashtags(&words))?;
            notes::insert(tx, &revision(&text, &words, &comment.extras, now))?;
            attach(tx, &text, &member, &comment.extras, now)?;
            if let Some(parent) = text.parent_id {
                texts::recount(tx, parent)?;
            }
            // Who writes a text together with its author hears of answers, too; the answer itself names its author alone.
            if let Some(parent) = &parent {
                let others = coauthors::writers(tx, parent.id)?;
                named.extend(others.into_iter().filter(|one| *one != member.id()));
                named.sort_unstable();
                named.dedup();
            }
            for (nth, actor) in (0_i64..).zip(&named) {
                tell(tx, told.saturating_add(nth), *actor, "mention", member.id(), Some(id), now)?;
            }
            let listening = told.saturating_add(i64::try_from(named.len()).unwrap_or(0));
            tell_listeners(tx, listening, &text, &named, now)?;
            if let Some(key) = &comment.extras.key {
                notes::remember(tx, member.id(), key, id, now, now - KEY_MS)?;
            }
            happenings::push(tx, happens, &Happening::Published { text: id }, now)?;
            Ok::<_, Error>(text)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}

/// Who would read it: as wished, or those of what it answers where these are fewer.
///
/// # Errors
/// `NotFound` when what it answers cannot be read by the member.
pub(super) fn readers(conn: &mut Conn, comment: &Comment, member: &Member) -> Result<Audience, Error> {
    let parent = parent(conn, comment.answers, member)?;
    let narrow = parent.and_then(|parent| Audience::parse(&parent.audience)).filter(|audience| !audience.is_open());
    Ok(narrow.unwrap_or(comment.audience))
}

/// Whether the words and what hangs on them can be said at all.
///
/// # Errors
/// `Invalid`.
pub(super) fn check(words: &str, extras: &Extras) -> Result<(), Error> {
    let length = words.chars().count() + extras.warning.chars().count();
    let empty = words.is_empty() && extras.pictures.is_empty();
    if empty || length > MAX_CHARACTERS || words.contains('\0') || extras.warning.contains('\0') {
        let sentence = format!("A comment has 1 to {MAX_CHARACTERS} characters.");
        return Err(Error::field("status", "length", sentence));
    }
    if extras.pictures.len() > MAX_PICTURES || (!extras.pictures.is_empty() && extras.poll.is_some()) {
        let sentence = format!("A comment has at most {MAX_PICTURES} pictures, or a poll.");
        return Err(Error::field("media_ids", "many", sentence));
    }
    Ok(())
}

/// The note that was posted under the same key within the hour.
fn said_before(tx: &mut Conn, comment: &Comment, member: &Member, now: i64) -> Result<Option<Text>, Error> {
    let Some(key) = &comment.extras.key else { return Ok(None) };
    match notes::posted(tx, member.id(), key, now - KEY_MS)? {
        Some(id) => Ok(texts::by_id(tx, id)?.filter(|text| text.state == "published")),
        None => Ok(None),
    }
}

/// Puts words into a note: HTML with links to the people and hashtags named, and what search finds. Answers the people.
///
/// # Errors
/// The database's.
pub(super) fn dress(
    tx: &mut Conn,
    text: &mut Text,
    words: &str,
    html: &str,
    warning: &str,
    (host, tag_base): (&str, &str),
) -> Result<Vec<Id>, Error> {
    let (content, named) = linked(tx, words, html, (host, tag_base))?;
    text.content = content;
    warning.clone_into(&mut text.summary);
    text.search = search::index(&text.language, "", &[warning, &sanitize::plain_text(&text.content)]);
    Ok(named)
}

/// Safe HTML with links to the people and hashtags that `words` name, and the people.
///
/// # Errors
/// The database's.
pub(super) fn linked(
    tx: &mut Conn,
    words: &str,
    html: &str,
    (host, tag_base): (&str, &str),
) -> Result<(String, Vec<Id>), Error> {
    let mut pages = Vec::new();
    for (handle, at) in mentioned(words) {
        let found = actors::by_handle(tx, &handle, at.as_deref().unwrap_or(host))?;
        let written = at.map_or_else(|| handle.clone(), |at| format!("{handle}@{at}"));
        pages.extend(found.map(|actor| (written, actor)));
    }
    let tag_page = |word: &str| {
        let word: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
        format!("{tag_base}{word}")
    };
    let page_of =
        |handle: &str| pages.iter().find(|(written, _)| written == handle).map(|(_, actor)| actor.url.clone());
    let content = links::link(html, &tag_page, &page_of);
    Ok((content, pages.into_iter().map(|(_, actor)| actor.id).collect()))
}

/// A revision of a note as it stands.
pub(super) fn revision(text: &Text, words: &str, extras: &Extras, now: i64) -> NoteRevision {
    NoteRevision {
        text_id: text.id,
        number: text.revision,
        words: words.to_owned(),
        content: text.content.clone(),
        warning: text.summary.clone(),
        sensitive: extras.sensitive || !text.summary.is_empty(),
        created_at: now,
    }
}

/// Hangs pictures and a poll on a new note.
fn attach(tx: &mut Conn, text: &Text, member: &Member, extras: &Extras, now: i64) -> Result<(), Error> {
    hang(tx, text.id, member.id(), &extras.pictures)?;
    if let Some(poll) = &extras.poll {
        let options = serde_json::to_string(&poll.options).map_err(|error| Error::Refused(error.to_string()))?;
        let (multiple, hide_totals) = (poll.multiple, poll.hide_totals);
        let expires_at = now.saturating_add(poll.lasts.saturating_mul(1000));
        ask(tx, &Poll { text_id: text.id, options, multiple, hide_totals, expires_at })?;
    }
    Ok(())
}

/// Keeps a poll, and plans that its end is heard of.
///
/// # Errors
/// The database's.
pub(super) fn ask(tx: &mut Conn, poll: &Poll) -> Result<(), Error> {
    polls::insert(tx, poll)?;
    // The negative number is no other job's: numbers are positive, and a text has one poll.
    Ok(jobs::push(tx, -poll.text_id, &Job::PollEnds { text: poll.text_id }, poll.expires_at)?)
}

/// Hangs pictures on a text in their order; those that hung on it before and are not named are let go.
///
/// # Errors
/// `Invalid` for what is no free picture of the member's.
pub(super) fn hang(tx: &mut Conn, text: Id, member: Id, pictures: &[Id]) -> Result<(), Error> {
    for mut old in media::of_texts(tx, &[text])? {
        if !pictures.contains(&old.id) {
            old.text_id = None;
            media::update(tx, &old)?;
        }
    }
    for (place, id) in (0_i64..).zip(pictures) {
        let found = media::by_id(tx, *id)?.filter(|picture| picture.purpose == "attachment");
        let free = found.filter(|picture| match picture.text_id {
            Some(on) => on == text,
            None => picture.account_id == member,
        });
        let Some(mut picture) = free else {
            return Err(Error::field("media_ids", "media_ids", "One of the pictures is not there or hangs elsewhere."));
        };
        (picture.text_id, picture.place) = (Some(text), place);
        media::update(tx, &picture)?;
    }
    Ok(())
}

/// Members who asked to hear of everything that an author says; who is named hears of it anyway.
fn tell_listeners(tx: &mut Conn, first: Id, text: &Text, named: &[Id], now: i64) -> Result<(), Error> {
    if text.audience == "direct" || text.in_reply_to.is_some() {
        return Ok(());
    }
    let listeners = ties::listeners(tx, text.author_id)?;
    for (nth, whom) in (0_i64..).zip(listeners.into_iter().filter(|whom| !named.contains(whom))) {
        tell(tx, first.saturating_add(nth), whom, "status", text.author_id, Some(text.id), now)?;
    }
    Ok(())
}

fn parent(tx: &mut Conn, answers: Option<Id>, member: &Member) -> Result<Option<Text>, Error> {
    let Some(id) = answers else { return Ok(None) };
    let found = texts::by_id(tx, id)?;
    viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone()))).map(Some)
}

/// Ties a note to what it answers, in the thread and in the audience.
fn answer(text: &mut Text, parent: &Text) {
    text.in_reply_to = Some(parent.uri.clone());
    text.parent_id = Some(parent.id);
    text.root_id = Some(parent.root_id.unwrap_or(parent.id));
    let narrow = Audience::parse(&parent.audience).filter(|audience| !audience.is_open());
    if let Some(audience) = narrow {
        audience.as_str().clone_into(&mut text.audience);
    }
}

fn note(member: &Member, uri: &str, id: Id, now: i64) -> Text {
    Text {
        id,
        status_id: Some(id),
        url: uri.to_owned(),
        state: "published".to_owned(),
        published_at: Some(now),
        ..Text::blank("note", uri.to_owned(), &member.actor, now)
    }
}

/// The handles in a comment: `@name` or `@name@host`, at most 20.
fn mentioned(words: &str) -> Vec<(String, Option<String>)> {
    let is_handle = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | ':');
    words
        .split(|c: char| !is_handle(c))
        .filter_map(|word| word.strip_prefix('@'))
        .map(|word| word.trim_end_matches(['.', ':', '-']))
        .filter(|word| !word.is_empty())
        .map(|word| match word.split_once('@') {
            Some((name, host)) => (name.to_lowercase(), Some(host.to_lowercase())),
            None => (word.to_lowercase(), None),
        })
        .take(20)
        .collect()
}

/// Lets a member hear of something; nothing happens for people elsewhere, and for members who want to hear nothing of
/// this person or in this thread.
///
/// # Errors
/// The database's.
pub fn tell(tx: &mut Conn, id: Id, whom: Id, kind: &str, who: Id, text: Option<Id>, now: i64) -> Result<(), Error> {
    if whom == who || accounts::by_id(tx, whom).is_err() || ties::silences(tx, whom, who, now)? {
        return Ok(());
    }
    if let Some(text) = text
        && let Some(text) = texts::by_id(tx, text)?
        && reactions::get(tx, whom, text.root_id.unwrap_or(text.id), "mute")?.is_some()
    {
        return Ok(());
    }
    let filtered = match super::notices::judge(tx, whom, who, kind, text, now)? {
        super::notices::Verdict::Accept => false,
        super::notices::Verdict::Filter => true,
        super::notices::Verdict::Drop => return Ok(()),
    };
    let kind = kind.to_owned();
    let row =
        Notification { id, account_id: whom, kind, actor_id: who, text_id: text, created_at: now, report_id: None };
    keep(tx, &row, filtered)
}

/// Keeps a notification and plans its pushes and its mail.
///
/// # Errors
/// The database's.
pub(super) fn keep(tx: &mut Conn, told: &Notification, filtered: bool) -> Result<(), Error> {
    notifications::insert(tx, told, filtered)?;
    if filtered {
        return Ok(());
    }
    super::heard::plan(tx, told)?;
    super::push::plan(tx, told)
}

#[cfg(test)]
mod tests {
    use super::mentioned;

    #[test]
    fn handles_are_found_in_a_comment() {
        let found = mentioned("Thanks @Mireia, and @ana@other.example:8443! mail me: a@b.c @");
        let expected = vec![("mireia".to_owned(), None), ("ana".to_owned(), Some("other.example:8443".to_owned()))];
        assert_eq!(found, expected);
    }
}
