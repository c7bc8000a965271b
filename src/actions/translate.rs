//! The translations of a practice or an essay of ours: who writes them, what readers see, and from which revision they were made.
//!
//! A translation has one draft, which every save replaces, and what of it is published. It is checked as its original is, and
//! goes out and away with it.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::actors::{self, Actor};
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::Text;
use crate::storage::translations::{self as rows, Translation};
use crate::storage::{Conn, log};
use crate::text::language;

use super::error::Error;
use super::publish;
use super::safeguards::{self, Answers};
use super::viewer::Member;
use super::write::{self, Draft, Kind};

/// So many languages a text has at most beside its own.
pub const MOST: usize = 40;

/// A text of ours with its translations, for somebody who may translate it.
#[derive(Clone, Debug)]
pub struct Original {
    /// The text.
    pub text: Text,
    /// The revision of it that readers see.
    pub source: Revision,
    /// Its translations, drafts included, by language.
    pub translations: Vec<Translation>,
}

impl Original {
    /// Its translation into a language.
    pub fn into_language(&self, language: &str) -> Option<&Translation> {
        self.translations.iter().find(|one| one.language == language)
    }
}

/// A text that the member may translate: one that is published, and that the member may edit.
///
/// # Errors
/// `NotFound` for what the member cannot read, for drafts, and for what is hidden; `Forbidden` by the role.
pub fn open(conn: &mut Conn, member: &Member, kind: Kind, id: Id) -> Result<Original, Error> {
    let text = write::editable(conn, id, member)?;
    if text.kind != kind.as_str() || text.state != "published" {
        return Err(Error::NotFound);
    }
    let source = revisions::get(conn, id, text.revision)?.ok_or(Error::NotFound)?;
    let translations = rows::of(conn, id)?;
    Ok(Original { text, source, translations })
}

/// Whether a text can have a translation into this language: a tag as it is usually spelt, other than its own.
pub fn is_offered(original: &Original, tag: &str) -> bool {
    let others = original.translations.iter().filter(|one| one.language != tag).count();
    language::parse(tag).as_deref() == Some(tag) && tag != original.text.language && others < MOST
}

/// What of a translation is saved.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The number of the draft that the form was filled from; 0 for a first one.
    pub base: i32,
    /// The fields, as the form sends them.
    pub fields: String,
    /// The revision of the original that the translation says now; none where it was not followed.
    pub follows: Option<i32>,
    /// Whether it is kept while somebody is still writing: then the form stays as good as it was.
    pub typing: bool,
}

/// Keeps the draft of a translation. Readers see nothing of it.
///
/// # Errors
/// Those of [`open`]; `Conflict` when somebody else saved it meanwhile.
pub async fn save(
    app: &App,
    member: &Member,
    (kind, id): (Kind, Id),
    tag: &str,
    sent: Sent,
) -> Result<Translation, Error> {
    let (now, member, tag) = (app.now().0, member.clone(), tag.to_owned());
    app.db
        .write(move |tx| {
            let original = open(tx, &member, kind, id)?;
            if !is_offered(&original, &tag) {
                return Err(Error::NotFound);
            }
            let known = original.into_language(&tag).cloned();
            let mut one = known.unwrap_or_else(|| Translation {
                translator_id: Some(member.id()),
                draft_source: original.text.revision,
                ..Translation::blank(id, &tag)
            });
            if one.draft_number != sent.base {
                return Err(Error::Conflict { newest: one.draft_number });
            }
            one.draft.clone_from(&sent.fields);
            one.drafted_at = now;
            if !sent.typing {
                one.draft_number = one.draft_number.saturating_add(1);
            }
            if let Some(source) = sent.follows.filter(|source| *source == original.text.revision) {
                one.draft_source = source;
            }
            rows::put(tx, &one)?;
            Ok(one)
        })
        .await
}

/// Publishes a translation as it was saved under the number `draft_number`, past the same gate as its original.
///
/// # Errors
/// Those of [`open`]; `Invalid` with what is missing and what was found; `Conflict` when the draft was saved again;
/// `Forbidden` by the role, or where a second person has to publish it.
pub async fn publish(
    app: &App,
    member: &Member,
    id: Id,
    draft: Draft,
    draft_number: i32,
    answers: &Answers,
) -> Result<Translation, Error> {
    let known = app.db.read(|conn| {
        publish::publishable(conn, id, member)?;
        rows::get(conn, id, &draft.language)?.ok_or(Error::NotFound)
    })?;
    let rendered = write::render(&draft, true)?;
    safeguards::judge_translation(app, member, id, known.translator_id, &draft, answers).await?;
    let (now, happens, member) = (app.now().0, app.ids.next(), member.clone());
    let one = app
        .db
        .write(move |tx| {
            publish::publishable(tx, id, &member)?;
            let original = open(tx, &member, draft.kind, id)?;
            let known = original.into_language(&draft.language).ok_or(Error::NotFound)?;
            if known.draft_number != draft_number {
                return Err(Error::Conflict { newest: known.draft_number });
            }
            let source = revisions::get(tx, id, known.draft_source)?;
            let one = Translation {
                name: draft.name.clone(),
                summary: draft.summary.clone(),
                content: rendered.content.clone(),
                block: Some(rendered.block.clone()),
                search: rendered.search.clone(),
                source: known.draft_source,
                source_updated: source.and_then(|source| source.published_at),
                published_at: Some(now),
                ..known.clone()
            };
            rows::put(tx, &one)?;
            changed(tx, original.text, happens, now)?;
            Ok(one)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(one)
}

/// Withdraws a translation: its words are erased here, and whoever has the text gets it again without them.
///
/// # Errors
/// Those of [`open`]; `NotFound` where there is none.
pub async fn withdraw(app: &App, member: &Member, (kind, id): (Kind, Id), tag: &str) -> Result<(), Error> {
    let (now, happens, member, tag) = (app.now().0, app.ids.next(), member.clone(), tag.to_owned());
    app.db
        .write(move |tx| {
            let original = open(tx, &member, kind, id)?;
            let known = original.into_language(&tag).ok_or(Error::NotFound)?;
            let was_published = known.published_at.is_some();
            rows::delete(tx, id, &tag)?;
            if was_published {
                // What our log still hands out holds the words that go.
                log::blank(tx, &original.text.uri)?;
                changed(tx, original.text, happens, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Lets search and everybody who has the text know of its translations as they are now.
fn changed(tx: &mut Conn, mut text: Text, happens: Id, now: i64) -> Result<(), Error> {
    text.search = write::found_by(&text);
    text.search.push_str(&words_of(tx, &text)?);
    publish::tell_anew(tx, text, happens, now)
}

/// The translations of a text that its readers see, by language; none into its own.
///
/// # Errors
/// The database's.
pub fn shown(conn: &mut Conn, text: &Text) -> Result<Vec<Translation>, crate::storage::Error> {
    let mut found = rows::of(conn, text.id)?;
    found.retain(|one| one.published_at.is_some() && one.language != text.language);
    Ok(found)
}

/// What search finds a text by beside its own words: those of its translations.
///
/// # Errors
/// The database's.
pub fn words_of(conn: &mut Conn, text: &Text) -> Result<String, crate::storage::Error> {
    let found = shown(conn, text)?;
    Ok(found.iter().flat_map(|one| [" ", one.search.as_str()]).collect())
}

/// Whether the original has changed since a translation was made from it.
pub fn is_older(text: &Text, one: &Translation) -> bool {
    if text.local {
        return one.source < text.revision;
    }
    one.source_updated.is_some_and(|source| source < text.updated_at)
}

/// Who translated: those of them who are known here and have not left.
///
/// # Errors
/// The database's.
pub fn translators(conn: &mut Conn, one: &Translation) -> Result<Vec<Actor>, crate::storage::Error> {
    let mut found = Vec::new();
    if let Some(member) = one.translator_id {
        found.push(actors::by_id(conn, member)?);
    }
    for uri in one.translators.lines() {
        found.extend(actors::by_uri(conn, uri)?);
    }
    found.retain(|actor| actor.gone_at.is_none());
    Ok(found)
}
