//! Note: a comment, a reply, a short word.

use serde_json::Value;

use super::article::content;
use super::context::{self, ACTIVITY_STREAMS};
use super::policy;
use super::tag::{Attachment, Tags};
use super::writing::Writer;
use super::{ProtocolError, reading};
use crate::domain::time::Timestamp;

/// A Note of ours, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteOut {
    /// The object's id.
    pub id: String,
    /// The author's id.
    pub attributed_to: String,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// Addressees.
    pub to: Vec<String>,
    /// Further addressees.
    pub cc: Vec<String>,
    /// A warning before the text.
    pub summary: Option<String>,
    /// The HTML.
    pub content: String,
    /// The language of the text.
    pub language: Option<String>,
    /// First publication.
    pub published: Option<Timestamp>,
    /// Last revision.
    pub updated: Option<Timestamp>,
    /// The page.
    pub url: Option<String>,
    /// Whether to hide its media at first.
    pub sensitive: bool,
    /// Hashtags, mentions, object links.
    pub tags: Tags,
    /// Pictures.
    pub attachments: Vec<Attachment>,
    /// The group that it is for.
    pub audience: Option<String>,
    /// The collection of replies.
    pub replies: Option<String>,
    /// The collection of the whole conversation (FEP-7888).
    pub context: Option<String>,
    /// What others may do with it.
    pub policy: Option<Value>,
}

/// Writes a Note.
pub fn note(out: &NoteOut) -> Value {
    let mut terms = vec!["sensitive"];
    terms.extend((!out.tags.hashtags.is_empty()).then_some("Hashtag"));
    terms.extend(out.policy.iter().flat_map(|_| policy::TERMS));
    let by_language: Vec<(String, String)> =
        out.language.iter().map(|language| (language.clone(), out.content.clone())).collect();
    Writer::default()
        .with("@context", context::with_terms(&[ACTIVITY_STREAMS], &terms))
        .with("id", out.id.as_str())
        .with("type", "Note")
        .with("attributedTo", out.attributed_to.as_str())
        .some("audience", out.audience.clone())
        .some("inReplyTo", out.in_reply_to.clone())
        .with("to", out.to.as_slice())
        .list("cc", &out.cc)
        .some("summary", out.summary.clone())
        .with("content", out.content.as_str())
        .languages("contentMap", &by_language)
        .moment("published", out.published)
        .moment("updated", out.updated)
        .some("url", out.url.clone())
        .with("sensitive", out.sensitive)
        .list("tag", &out.tags.write())
        .list("attachment", &out.attachments.iter().map(Attachment::write).collect::<Vec<_>>())
        .some("replies", out.replies.clone())
        .some("context", out.context.clone())
        .some("interactionPolicy", out.policy.clone())
        .finish()
}

/// A Note as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingNote {
    /// The object's id.
    pub id: String,
    /// Its ActivityStreams type: `Note`, `Question`...
    pub as_type: String,
    /// The author's id (the first, when there are several).
    pub attributed_to: String,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// The conversation it says it belongs to.
    pub context: Option<String>,
    /// The groups it is for.
    pub audience: Vec<String>,
    /// Addressees; Public in its full spelling.
    pub to: Vec<String>,
    /// Further addressees; Public in its full spelling.
    pub cc: Vec<String>,
    /// A title, of the few that have one. Not cleaned.
    pub name: Option<String>,
    /// A warning before the text. Not cleaned.
    pub summary: Option<String>,
    /// The HTML. Not cleaned.
    pub content: String,
    /// The HTML by language, in its order. Not cleaned.
    pub content_map: Vec<(String, String)>,
    /// When it says it was published.
    pub published: Option<Timestamp>,
    /// When it says it was revised.
    pub updated: Option<Timestamp>,
    /// The page.
    pub url: Option<String>,
    /// Whether to hide its media at first.
    pub sensitive: bool,
    /// Hashtags, mentions, object links.
    pub tags: Tags,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// The collection of replies.
    pub replies: Option<String>,
    /// The whole object, verbatim.
    pub raw: Value,
}

impl IncomingNote {
    /// Reads a Note, tolerant in shapes and strict in sizes.
    pub fn read(value: &Value) -> Result<Self, ProtocolError> {
        let members = reading::object(value)?;
        let (content, content_map) = content(members)?;
        Ok(Self {
            id: reading::id(members)?,
            as_type: reading::first_type(members)?,
            attributed_to: reading::first_id(members, "attributedTo").ok_or(ProtocolError::Missing("attributedTo"))?,
            in_reply_to: reading::first_id(members, "inReplyTo"),
            context: reading::first_id(members, "context"),
            audience: reading::addressees(members, "audience"),
            to: reading::addressees(members, "to"),
            cc: reading::addressees(members, "cc"),
            name: reading::text(members, "name"),
            summary: reading::text(members, "summary"),
            content,
            content_map,
            published: reading::moment(members, "published"),
            updated: reading::moment(members, "updated"),
            url: reading::page(members),
            sensitive: reading::flag(members, "sensitive").unwrap_or(false),
            tags: Tags::read(members),
            attachments: Attachment::read_all(members),
            replies: reading::first_id(members, "replies"),
            raw: value.clone(),
        })
    }

    /// The language of the text, when it says one.
    pub fn language(&self) -> Option<&str> {
        self.content_map.first().map(|(language, _)| language.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_note_of_ours_is_read_again() {
        let out = NoteOut {
            id: "https://a.example/notes/1".into(),
            attributed_to: "https://a.example/people/1".into(),
            in_reply_to: Some("https://b.example/practices/1".into()),
            to: vec![super::super::PUBLIC.into()],
            cc: vec!["https://b.example/people/2".into()],
            summary: None,
            content: "<p>Thank you.</p>".into(),
            language: Some("en".into()),
            published: Timestamp::parse("2026-01-12T10:00:00Z"),
            updated: None,
            url: Some("https://a.example/notes/1".into()),
            sensitive: false,
            tags: Tags::default(),
            attachments: Vec::new(),
            audience: None,
            replies: None,
            context: None,
            policy: None,
        };
        let read = IncomingNote::read(&note(&out)).unwrap();
        assert_eq!((read.id, read.in_reply_to, read.to, read.cc), (out.id, out.in_reply_to, out.to, out.cc));
        assert_eq!((read.content, read.published, read.sensitive), (out.content, out.published, false));
        assert_eq!(read.content_map, [("en".to_owned(), "<p>Thank you.</p>".to_owned())]);
    }

    #[test]
    fn a_note_of_mastodon_is_read() {
        let value = json!({"id": "https://m.example/users/a/statuses/1", "type": "Note", "summary": null,
            "inReplyTo": null, "published": "2026-11-20T10:01:00Z", "url": "https://m.example/@a/1",
            "attributedTo": "https://m.example/users/a", "to": ["https://www.w3.org/ns/activitystreams#Public"],
            "cc": ["https://m.example/users/a/followers"], "sensitive": false, "atomUri": "x", "conversation": "tag:x",
            "content": "<p>Hi</p>", "contentMap": {"es": "<p>Hi</p>"}, "attachment": [],
            "tag": [{"type": "Mention", "href": "https://a.example/people/1", "name": "@ana@a.example"},
                {"type": "Hashtag", "href": "https://m.example/tags/x", "name": "#x"}, {"type": "Emoji", "name": ":x:"}],
            "replies": {"id": "https://m.example/users/a/statuses/1/replies", "type": "Collection"}});
        let read = IncomingNote::read(&value).unwrap();
        assert_eq!(read.language(), Some("es"));
        assert_eq!((read.tags.mentions.len(), read.tags.hashtags.len(), read.summary), (1, 1, None));
        assert_eq!(read.replies.as_deref(), Some("https://m.example/users/a/statuses/1/replies"));
        assert_eq!(read.raw, value);
    }
}
