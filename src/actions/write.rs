//! Draft and revise practices and essays. Every save is a revision of its own: nothing typed is ever lost.

use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::domain::problem::Problem;
use crate::domain::{essay, practice};
use crate::storage::Conn;
use crate::storage::actors::Actor;
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::{self, Text};
use crate::text::{facets, language, render, sanitize, search};

use super::coauthors;
use super::error::Error;
use super::viewer::{self, Member};

/// The licence of what is published here, as its label.
pub const LICENCE_LABEL: &str = "CC BY-SA 4.0";

/// The two kinds of long text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What is done, for whom, with which resources.
    Practice,
    /// What somebody learnt.
    Essay,
}

impl Kind {
    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Essay => "essay",
        }
    }

    /// The folder in addresses: `practices`, `essays`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Practice => "practices",
            Self::Essay => "essays",
        }
    }

    /// Reads the name in the database.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Practice, Self::Essay].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// What a writer has typed: complete or not.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Practice or essay.
    pub kind: Kind,
    /// Title.
    pub name: String,
    /// One paragraph.
    pub summary: String,
    /// Language tag.
    pub language: String,
    /// Who is to read it.
    pub audience: Audience,
    /// The `practice` or `essay` block of vocabulary.md.
    pub block: Map<String, Value>,
}

/// What a draft becomes: checked, and rendered once.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Safe HTML.
    pub content: String,
    /// The block as JSON.
    pub block: String,
    /// How many of the 12 TIDieR items are answered; 0 for essays.
    pub completeness: i32,
    /// What search finds it by.
    pub search: String,
    /// ActivityPub id of the practice that it adapts.
    pub derived_from: Option<String>,
}

/// Checks a draft and renders it. Missing answers are problems only `for_publication`.
///
/// # Errors
/// `Invalid` with every problem at once.
pub fn render(draft: &Draft, for_publication: bool) -> Result<Rendered, Error> {
    let mut problems = common_problems(draft);
    let (content, block, completeness, derived_from) = match draft.kind {
        Kind::Practice => {
            let block = practice::parse(draft.block.clone()).map_err(|problem| Error::Invalid(vec![problem]))?;
            problems.extend(practice::problems(&draft.name, &draft.summary, &block, for_publication));
            let content = render::practice_html(&draft.summary, &block, &draft.language, LICENCE_LABEL);
            let derived_from = block.adaptation.as_ref().and_then(|adaptation| adaptation.of.clone());
            (content, json(&block)?, practice::completeness(&draft.name, &block), derived_from)
        }
        Kind::Essay => {
            let block =
                essay::parse(draft.block.clone()).map_err(|problem| Error::Invalid(vec![problem]))?.with_words();
            problems.extend(essay::problems(&draft.name, &draft.summary, &block, for_publication));
            let content = render::essay_html(&block, &draft.language, LICENCE_LABEL);
            (content, json(&block)?, 0, None)
        }
    };
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let search = index(&draft.language, &draft.name, &draft.summary, &content, Some(&block));
    Ok(Rendered { content, block, completeness: i32::from(completeness), search, derived_from })
}

/// What search finds a text by, without its translations.
pub fn found_by(text: &Text) -> String {
    index(&text.language, &text.name, &text.summary, &text.content, text.block.as_deref())
}

fn index(language: &str, name: &str, summary: &str, content: &str, block: Option<&str>) -> String {
    let plain = sanitize::plain_text(content);
    search::index(language, name, &[summary, &plain]) + &facets::of(block)
}

fn common_problems(draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !draft.audience.fits_long_texts() {
        let message = "Choose one of: team, institution, network, public.";
        problems.push(Problem::new("audience", "audience", message));
    }
    if language::parse(&draft.language).is_none() {
        let message = "This is no language tag. Right would be: ca, en, pt.";
        problems.push(Problem::new("language", "language", message));
    }
    problems
}

fn json(block: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(block).map_err(|error| Error::Refused(error.to_string()))
}

/// Keeps a first draft.
///
/// # Errors
/// `Forbidden` for readers and reviewers; `Invalid` for what breaks a limit.
pub async fn draft(app: &App, member: &Member, draft: Draft) -> Result<Text, Error> {
    if !member.role.may_draft() {
        return Err(Error::Forbidden("Your role lets you read and comment. Ask an editor if you want to write."));
    }
    let rendered = render(&draft, false)?;
    let (text, revision) = first(app, &draft, &rendered, app.ids.next(), &member.actor, app.now().0);
    app.db
        .write(move |tx| {
            texts::insert(tx, &text)?;
            revisions::insert(tx, &revision)?;
            Ok(text.clone())
        })
        .await
}

/// The rows of a first draft with this number.
pub fn first(app: &App, draft: &Draft, rendered: &Rendered, id: Id, author: &Actor, now: i64) -> (Text, Revision) {
    let uri = app.config.url(&format!("/{}/{id}", draft.kind.folder()));
    let text = Text {
        id,
        url: format!("{uri}/{}", render::slug(&draft.name)),
        audience: draft.audience.as_str().to_owned(),
        language: draft.language.clone(),
        name: draft.name.clone(),
        summary: draft.summary.clone(),
        content: rendered.content.clone(),
        block: Some(rendered.block.clone()),
        derived_from: rendered.derived_from.clone(),
        completeness: rendered.completeness,
        search: rendered.search.clone(),
        ..Text::blank(draft.kind.as_str(), uri, author, now)
    };
    (text, revision(draft, rendered, id, 1, author.id, now))
}

/// Keeps a new revision of a text. What is published stays as it is until this revision is published.
///
/// # Errors
/// `Conflict` when `base` is not the newest revision; `NotFound`, `Gone`, `Forbidden`, `Invalid`.
pub async fn revise(app: &App, member: &Member, id: Id, draft: Draft, base: i32) -> Result<Text, Error> {
    let rendered = render(&draft, false)?;
    let (now, member) = (app.now().0, member.clone());
    app.db
        .write(move |tx| {
            let mut text = editable(tx, id, &member)?;
            if text.newest_revision != base {
                return Err(Error::Conflict { newest: text.newest_revision });
            }
            if text.kind != draft.kind.as_str() {
                return Err(Error::NotFound);
            }
            never_wider(&text, &draft)?;
            coauthors::keeps_readers(tx, &text, &member, draft.audience)?;
            text.newest_revision = base.saturating_add(1);
            revisions::insert(tx, &revision(&draft, &rendered, id, text.newest_revision, member.id(), now))?;
            if text.state == "draft" {
                show(&mut text, &draft, &rendered, now);
            }
            texts::update(tx, &text)?;
            Ok(text)
        })
        .await
}

/// A text that the member may edit.
///
/// # Errors
/// `NotFound` for what the member cannot read; `Forbidden` for what the role does not let the member edit.
pub fn editable(tx: &mut Conn, id: Id, member: &Member) -> Result<Text, Error> {
    let found = texts::by_id(tx, id)?.filter(|text| text.local && text.kind != "note");
    let text = viewer::readable(tx, found, &super::Viewer::Member(Box::new(member.clone())))?;
    if may_edit(tx, &text, member)? {
        return Ok(text);
    }
    Err(Error::Forbidden("This text belongs to somebody else. An editor can change it."))
}

/// Whether the member may edit this text of ours: as one of its authors, or by the role.
///
/// # Errors
/// The database's.
pub fn may_edit(conn: &mut Conn, text: &Text, member: &Member) -> Result<bool, Error> {
    if !text.local || member.role.may_edit_others() {
        return Ok(text.local);
    }
    Ok(member.role.may_draft() && (text.author_id == member.id() || coauthors::writes(conn, text.id, member.id())?))
}

/// Nobody can widen the audience of what was published already (federation.md, section 8, lesson 13).
fn never_wider(text: &Text, draft: &Draft) -> Result<(), Error> {
    let known = Audience::parse(&text.audience).filter(|_| text.published_at.is_some());
    if known.is_none_or(|known| draft.audience.width() <= known.width()) {
        return Ok(());
    }
    let message = "A published text can be given to fewer readers, never to more. Write it anew for other readers.";
    Err(Error::field("audience", "audience_wider", message))
}

/// Puts a revision in front of the readers of the text.
pub fn show(text: &mut Text, draft: &Draft, rendered: &Rendered, now: i64) {
    text.url = format!("{}/{}", text.uri, render::slug(&draft.name));
    text.name.clone_from(&draft.name);
    text.summary.clone_from(&draft.summary);
    text.language.clone_from(&draft.language);
    draft.audience.as_str().clone_into(&mut text.audience);
    text.content.clone_from(&rendered.content);
    text.block = Some(rendered.block.clone());
    text.derived_from.clone_from(&rendered.derived_from);
    text.completeness = rendered.completeness;
    text.search.clone_from(&rendered.search);
    text.revision = text.newest_revision;
    text.updated_at = now;
}

fn revision(draft: &Draft, rendered: &Rendered, id: Id, number: i32, editor: Id, now: i64) -> Revision {
    Revision {
        text_id: id,
        number,
        editor_id: editor,
        name: draft.name.clone(),
        summary: draft.summary.clone(),
        language: draft.language.clone(),
        audience: draft.audience.as_str().to_owned(),
        block: rendered.block.clone(),
        created_at: now,
        published_at: None,
    }
}

/// A stored revision as a draft again.
///
/// # Errors
/// `NotFound` when the stored values cannot be read.
pub fn draft_of(kind: Kind, revision: &Revision) -> Result<Draft, Error> {
    Ok(Draft {
        kind,
        name: revision.name.clone(),
        summary: revision.summary.clone(),
        language: revision.language.clone(),
        audience: Audience::parse(&revision.audience).ok_or(Error::NotFound)?,
        block: serde_json::from_str(&revision.block).map_err(|_unreadable| Error::NotFound)?,
    })
}
