//! Article: a practice or an essay with our extension terms, or anybody's long text (vocabulary.md; FEP-b2b8).

use serde_json::{Map, Value};

use super::context::{self, ACTIVITY_STREAMS, DATA_INTEGRITY};
use super::policy;
use super::tag::{Attachment, Tags};
use super::writing::Writer;
use super::{MAX_ADDRESS_BYTES, MAX_CONTENT_BYTES, ProtocolError, reading};
use crate::domain::block::{MAX_BLOCK_BYTES, SCHEMA};
use crate::domain::essay::EssayBlock;
use crate::domain::practice::PracticeBlock;
use crate::domain::time::Timestamp;

/// What an Article is, by `additionalType` or by its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArticleKind {
    /// A practice.
    Practice,
    /// An essay.
    Essay,
    /// Any other long text.
    Other,
}

impl ArticleKind {
    /// The address in `additionalType`.
    pub fn additional_type(self) -> Option<&'static str> {
        match self {
            Self::Practice => Some("https://w3id.org/practice-commons/ns#Practice"),
            Self::Essay => Some("https://w3id.org/practice-commons/ns#Essay"),
            Self::Other => None,
        }
    }

    /// The name of the member that holds the block.
    pub fn block_member(self) -> Option<&'static str> {
        match self {
            Self::Practice => Some("practice"),
            Self::Essay => Some("essay"),
            Self::Other => None,
        }
    }

    fn read(members: &Map<String, Value>) -> Self {
        let says = |kind: Self| {
            let address = kind.additional_type();
            let short = address.and_then(|address| address.rsplit_once('#')).map(|(_, name)| format!("pc:{name}"));
            let mut said = reading::list(members, "additionalType").filter_map(Value::as_str);
            said.any(|one| Some(one) == address || Some(one) == short.as_deref())
        };
        let holds =
            |kind: Self| kind.block_member().is_some_and(|name| members.get(name).is_some_and(Value::is_object));
        let known = [Self::Practice, Self::Essay];
        known
            .into_iter()
            .find(|kind| says(*kind))
            .or_else(|| known.into_iter().find(|kind| holds(*kind)))
            .unwrap_or(Self::Other)
    }
}

/// Who translated an Article, and from which state of it (FEP-22cd).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The language of the translation.
    pub language: String,
    /// The translators' ids.
    pub translators: Vec<String>,
    /// The translated object.
    pub of: Option<String>,
    /// The `updated` of the original that was translated.
    pub source_updated: Option<Timestamp>,
    /// The page of the translation.
    pub url: Option<String>,
}

/// An Article of ours, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleOut {
    /// The object's id.
    pub id: String,
    /// Practice, essay or other.
    pub kind: ArticleKind,
    /// The author's id.
    pub attributed_to: String,
    /// Co-authors and the institution.
    pub contributor: Vec<String>,
    /// The institution's Group.
    pub audience: Option<String>,
    /// Addressees.
    pub to: Vec<String>,
    /// Further addressees.
    pub cc: Vec<String>,
    /// The title, plain.
    pub name: String,
    /// The title by language, the original's first; empty when there are no translations.
    pub name_map: Vec<(String, String)>,
    /// One plain paragraph without links, at most 500 characters.
    pub summary: Option<String>,
    /// The summary by language, the original's first; empty when there are no translations.
    pub summary_map: Vec<(String, String)>,
    /// The generated HTML.
    pub content: String,
    /// The HTML by language, the original's first.
    pub content_map: Vec<(String, String)>,
    /// The translations and their translators.
    pub translations: Vec<Translation>,
    /// The HTML of the preview Note (FEP-b2b8).
    pub preview: Option<String>,
    /// First publication.
    pub published: Option<Timestamp>,
    /// Last revision.
    pub updated: Option<Timestamp>,
    /// The page.
    pub url: Option<String>,
    /// The number of the revision.
    pub version: Option<String>,
    /// The licence's address.
    pub license: Option<String>,
    /// The event that an essay is about.
    pub about: Option<String>,
    /// Whether to hide its media at first.
    pub sensitive: Option<bool>,
    /// The picture at the head.
    pub image: Option<Attachment>,
    /// Hashtags, mentions, object links.
    pub tags: Tags,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// The collection of replies.
    pub replies: Option<String>,
    /// The collection of everything said about it (FEP-7888).
    pub context: Option<String>,
    /// What others may do with it.
    pub policy: Option<Value>,
    /// The collection of revisions.
    pub history: Option<String>,
    /// The collection of accepted adaptations.
    pub adaptations: Option<String>,
    /// The collection of results.
    pub results: Option<String>,
    /// The competencies it teaches.
    pub teaches: Vec<String>,
    /// The block, as it is.
    pub block: Option<Value>,
    /// By what and when it was checked for what identifies people; never what was found.
    pub deidentification: Option<Value>,
    /// What it adapts.
    pub derivation: Derivation,
}

/// Which practice another one adapts, and how (vocabulary.md, W3 and `examples/adaptation.json`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derivation {
    /// The id of the practice that is adapted.
    pub from: Option<String>,
    /// The revision of it that was adapted.
    pub based_on: Option<String>,
    /// The `adaptation` block, verbatim.
    pub block: Option<Value>,
}

/// Writes an Article, with the keys in the order of `examples/practice.json`.
pub fn article(out: &ArticleOut) -> Value {
    let preview =
        out.preview.as_ref().map(|html| Writer::default().with("type", "Note").with("content", html.as_str()).finish());
    let translations: Vec<Value> = out.translations.iter().map(write_translation).collect();
    let attachments: Vec<Value> = out.attachments.iter().map(Attachment::write).collect();
    let writer = Writer::default()
        .with("@context", context::with_terms(&[ACTIVITY_STREAMS, DATA_INTEGRITY], &terms(out)))
        .with("id", out.id.as_str())
        .with("type", "Article")
        .some("additionalType", out.kind.additional_type())
        .with("attributedTo", out.attributed_to.as_str())
        .list("contributor", &out.contributor)
        .some("audience", out.audience.clone())
        .with("to", out.to.as_slice())
        .list("cc", &out.cc)
        .with("name", out.name.as_str())
        .languages("nameMap", &out.name_map)
        .some("summary", out.summary.clone())
        .languages("summaryMap", &out.summary_map)
        .with("content", out.content.as_str())
        .languages("contentMap", &out.content_map)
        .list("translations", &translations)
        .some("preview", preview)
        .moment("published", out.published)
        .moment("updated", out.updated)
        .some("url", out.url.clone())
        .some("version", out.version.clone())
        .some("license", out.license.clone())
        .some("about", out.about.clone())
        .some("sensitive", out.sensitive)
        .some("image", out.image.as_ref().map(Attachment::write))
        .list("tag", &out.tags.write())
        .list("attachment", &attachments)
        .some("replies", out.replies.clone())
        .some("context", out.context.clone())
        .some("interactionPolicy", out.policy.clone())
        .some("history", out.history.clone())
        .some("adaptations", out.adaptations.clone())
        .some("results", out.results.clone())
        .list("teaches", &out.teaches);
    let writer = match out.kind.block_member() {
        Some(name) => writer.some(name, out.block.clone()),
        None => writer,
    };
    writer
        .some("deidentification", out.deidentification.clone())
        .some("wasDerivedFrom", out.derivation.from.clone())
        .some("isBasedOn", out.derivation.based_on.clone())
        .some("adaptation", out.derivation.block.clone())
        .finish()
}

fn write_translation(translation: &Translation) -> Value {
    Writer::default()
        .with("type", "Translation")
        .with("inLanguage", translation.language.as_str())
        .list("translator", &translation.translators)
        .some("translationOfWork", translation.of.clone())
        .moment("sourceUpdated", translation.source_updated)
        .some("url", translation.url.clone())
        .finish()
}

fn terms(out: &ArticleOut) -> Vec<&'static str> {
    let mut used: Vec<&'static str> = Vec::new();
    let mut when = |there: bool, names: &[&'static str]| {
        if there {
            used.extend_from_slice(names);
        }
    };
    when(out.kind != ArticleKind::Other, &["additionalType"]);
    when(!out.tags.hashtags.is_empty(), &["Hashtag"]);
    when(out.sensitive.is_some(), &["sensitive"]);
    when(out.license.is_some(), &["license"]);
    when(out.about.is_some(), &["about"]);
    when(!out.contributor.is_empty(), &["contributor"]);
    when(out.version.is_some(), &["version"]);
    let of_translations =
        ["inLanguage", "translator", "translationOfWork", "translations", "Translation", "sourceUpdated"];
    when(!out.translations.is_empty(), &of_translations);
    when(out.adaptations.is_some(), &["adaptations"]);
    when(out.results.is_some(), &["results"]);
    when(out.history.is_some(), &["history"]);
    when(!out.teaches.is_empty(), &["teaches"]);
    when(out.policy.is_some(), &policy::TERMS);
    when(out.block.is_some() && out.kind == ArticleKind::Practice, &["practice"]);
    when(out.block.is_some() && out.kind == ArticleKind::Essay, &["essay"]);
    when(out.deidentification.is_some(), &["deidentification"]);
    when(out.derivation.from.is_some(), &["wasDerivedFrom"]);
    when(out.derivation.based_on.is_some(), &["isBasedOn"]);
    when(out.derivation.block.is_some(), &["adaptation"]);
    used
}

/// An Article as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingArticle {
    /// The object's id.
    pub id: String,
    /// Its ActivityStreams type: `Article`, `Page`, `Event`...
    pub as_type: String,
    /// Practice, essay or other.
    pub kind: ArticleKind,
    /// The author's id (the first, when there are several).
    pub attributed_to: String,
    /// Co-authors and the institution.
    pub contributor: Vec<String>,
    /// The groups it is for.
    pub audience: Vec<String>,
    /// Addressees; Public in its full spelling.
    pub to: Vec<String>,
    /// Further addressees; Public in its full spelling.
    pub cc: Vec<String>,
    /// The title. Not cleaned.
    pub name: Option<String>,
    /// The title by language.
    pub name_map: Vec<(String, String)>,
    /// The summary. Not cleaned.
    pub summary: Option<String>,
    /// The summary by language.
    pub summary_map: Vec<(String, String)>,
    /// The HTML. Not cleaned.
    pub content: String,
    /// The HTML by language, in its order. Not cleaned.
    pub content_map: Vec<(String, String)>,
    /// The translations and their translators.
    pub translations: Vec<Translation>,
    /// The HTML of the preview. Not cleaned.
    pub preview: Option<String>,
    /// When it says it was published.
    pub published: Option<Timestamp>,
    /// When it says it was revised.
    pub updated: Option<Timestamp>,
    /// The page.
    pub url: Option<String>,
    /// The number of the revision.
    pub version: Option<String>,
    /// The licence's address.
    pub license: Option<String>,
    /// What an essay is about.
    pub about: Option<String>,
    /// Whether to hide its media at first.
    pub sensitive: Option<bool>,
    /// The picture at the head.
    pub image: Option<String>,
    /// Hashtags, mentions, object links.
    pub tags: Tags,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// The collection of replies.
    pub replies: Option<String>,
    /// The collection of revisions.
    pub history: Option<String>,
    /// The collection of accepted adaptations.
    pub adaptations: Option<String>,
    /// The collection of results.
    pub results: Option<String>,
    /// The competencies it teaches.
    pub teaches: Vec<String>,
    /// The block, verbatim.
    pub block: Option<Value>,
    /// Whether the block is of a version that we do not know: show the HTML only (vocabulary.md R2).
    pub newer_block: bool,
    /// What its server says about the check for identifying details. Kept, not yet sent.
    pub deidentification: Option<Value>,
    /// What it adapts.
    pub derivation: Derivation,
    /// The whole object, verbatim.
    pub raw: Value,
}

impl IncomingArticle {
    /// Reads an Article, tolerant in shapes and strict in sizes.
    pub fn read(value: &Value) -> Result<Self, ProtocolError> {
        let members = reading::object(value)?;
        let kind = ArticleKind::read(members);
        let block = kind.block_member().and_then(|name| members.get(name)).filter(|block| block.is_object());
        if let Some(block) = block {
            reading::bounded_json("practice or essay", block, MAX_BLOCK_BYTES)?;
        }
        let (content, content_map) = content(members)?;
        Ok(Self {
            id: reading::id(members)?,
            as_type: reading::first_type(members)?,
            kind,
            attributed_to: reading::first_id(members, "attributedTo").ok_or(ProtocolError::Missing("attributedTo"))?,
            contributor: reading::ids(members, "contributor"),
            audience: reading::addressees(members, "audience"),
            to: reading::addressees(members, "to"),
            cc: reading::addressees(members, "cc"),
            name: reading::text(members, "name"),
            name_map: reading::language_map(members, "nameMap"),
            summary: reading::text(members, "summary"),
            summary_map: reading::language_map(members, "summaryMap"),
            content,
            content_map,
            translations: reading::list(members, "translations").filter_map(read_translation).take(64).collect(),
            preview: reading::list(members, "preview")
                .filter_map(Value::as_object)
                .find_map(|note| reading::text(note, "content")),
            published: reading::moment(members, "published"),
            updated: reading::moment(members, "updated"),
            url: reading::page(members),
            version: reading::text(members, "version"),
            license: reading::first_id(members, "license"),
            about: reading::first_id(members, "about"),
            sensitive: reading::flag(members, "sensitive"),
            image: reading::list(members, "image").find_map(reading::link),
            tags: Tags::read(members),
            attachments: Attachment::read_all(members),
            in_reply_to: reading::first_id(members, "inReplyTo"),
            replies: reading::first_id(members, "replies"),
            history: reading::first_id(members, "history"),
            adaptations: reading::first_id(members, "adaptations"),
            results: reading::first_id(members, "results"),
            teaches: reading::ids(members, "teaches"),
            newer_block: block
                .is_some_and(|block| block.get("schema").is_some_and(|schema| schema.as_u64() != Some(SCHEMA))),
            block: block.cloned(),
            deidentification: members.get("deidentification").cloned(),
            derivation: derivation(members)?,
            raw: value.clone(),
        })
    }

    /// The block of a practice, if it is one of a version that we know.
    pub fn practice(&self) -> Option<PracticeBlock> {
        let known = self.kind == ArticleKind::Practice && !self.newer_block;
        self.block.as_ref().filter(|_| known).map(PracticeBlock::lenient)
    }

    /// The block of an essay, if it is one of a version that we know.
    pub fn essay(&self) -> Option<EssayBlock> {
        let known = self.kind == ArticleKind::Essay && !self.newer_block;
        self.block.as_ref().filter(|_| known).map(EssayBlock::lenient)
    }

    /// The language of `content`: the one whose text it is, else the first one.
    pub fn language(&self) -> Option<&str> {
        let same = self.content_map.iter().find(|(_, text)| *text == self.content);
        same.or_else(|| self.content_map.first())
            .or_else(|| self.name_map.first())
            .map(|(language, _)| language.as_str())
    }
}

fn derivation(members: &Map<String, Value>) -> Result<Derivation, ProtocolError> {
    let block = members.get("adaptation").filter(|block| block.is_object());
    if let Some(block) = block {
        reading::bounded_json("adaptation", block, MAX_BLOCK_BYTES)?;
    }
    let address = |name: &str| reading::first_id(members, name).filter(|id| id.len() <= MAX_ADDRESS_BYTES);
    Ok(Derivation { from: address("wasDerivedFrom"), based_on: address("isBasedOn"), block: block.cloned() })
}

/// `content` and `contentMap`, bounded; the first language stands in for a missing `content`.
pub(super) fn content(members: &Map<String, Value>) -> Result<(String, Vec<(String, String)>), ProtocolError> {
    let by_language = reading::language_map(members, "contentMap");
    for (_, text) in &by_language {
        reading::bounded("contentMap", text, MAX_CONTENT_BYTES)?;
    }
    let own = reading::text(members, "content");
    let content = own.or_else(|| by_language.first().map(|(_, text)| text.clone())).unwrap_or_default();
    reading::bounded("content", &content, MAX_CONTENT_BYTES)?;
    Ok((content, by_language))
}

fn read_translation(value: &Value) -> Option<Translation> {
    let members = value.as_object()?;
    Some(Translation {
        language: reading::text(members, "inLanguage")?,
        translators: reading::ids(members, "translator"),
        of: reading::first_id(members, "translationOfWork"),
        source_updated: reading::moment(members, "sourceUpdated"),
        url: reading::page(members),
    })
}

#[cfg(test)]
#[path = "article_tests.rs"]
mod tests;
