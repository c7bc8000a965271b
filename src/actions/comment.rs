//! Comment, reply, and say a short word.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::notifications::{self, Notification};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, actors, happenings};
use crate::text::{fold, markdown, sanitize};

use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// The longest comment, in characters.
pub const MAX_CHARACTERS: usize = 5000;

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
}

/// Says it.
///
/// # Errors
/// `Invalid` when it is empty or too long; `NotFound` when what it answers cannot be read by the member.
pub async fn comment(app: &App, member: &Member, comment: Comment) -> Result<Text, Error> {
    let words = comment.words.trim();
    if words.is_empty() || words.chars().count() > MAX_CHARACTERS || words.contains('\0') {
        let sentence = format!("A comment has 1 to {MAX_CHARACTERS} characters.");
        return Err(Error::field("status", "length", sentence));
    }
    let content = markdown::to_html(words);
    let (id, happens, told, now, host) = (app.ids.next(), app.ids.next(), app.ids.next(), app.now().0, app.host());
    let uri = app.config.url(&format!("/notes/{id}"));
    let (member, handles) = (member.clone(), mentioned(words));
    let text = app
        .db
        .write(move |tx| {
            let parent = parent(tx, comment.answers, &member)?;
            let mut text = note(&member, &uri, id, now);
            text.content.clone_from(&content);
            text.search = fold::index(&sanitize::plain_text(&content));
            text.language.clone_from(&comment.language);
            comment.audience.as_str().clone_into(&mut text.audience);
            let mut named = named(tx, &handles, &host)?;
            if let Some(parent) = &parent {
                answer(&mut text, parent);
                named.push(parent.author_id);
            }
            named.retain(|actor| *actor != member.id());
            named.sort_unstable();
            named.dedup();
            texts::insert(tx, &text)?;
            texts::set_references(tx, id, &named, &[])?;
            if let Some(parent) = text.parent_id {
                texts::recount(tx, parent)?;
            }
            for (nth, actor) in (0_i64..).zip(&named) {
                tell(tx, told.saturating_add(nth), *actor, "mention", member.id(), Some(id), now)?;
            }
            happenings::push(tx, happens, &Happening::Published { text: id }, now)?;
            Ok::<_, Error>(text)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
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

fn named(tx: &mut Conn, handles: &[(String, Option<String>)], here: &str) -> Result<Vec<Id>, Error> {
    let mut found = Vec::new();
    for (handle, host) in handles {
        let actor = actors::by_handle(tx, handle, host.as_deref().unwrap_or(here))?;
        found.extend(actor.map(|actor| actor.id));
    }
    Ok(found)
}

/// Lets a member hear of something; nothing happens for people elsewhere.
///
/// # Errors
/// The database's.
pub fn tell(tx: &mut Conn, id: Id, whom: Id, kind: &str, who: Id, text: Option<Id>, now: i64) -> Result<(), Error> {
    if whom == who || accounts::by_id(tx, whom).is_err() {
        return Ok(());
    }
    let kind = kind.to_owned();
    let row = Notification { id, account_id: whom, kind, actor_id: who, text_id: text, created_at: now };
    Ok(notifications::insert(tx, &row)?)
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
