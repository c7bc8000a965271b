//! The examples of the vocabulary are read and written with nothing lost, and no JSON at all makes a reader panic.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::federation::protocol::activity::IncomingActivity;
use crate::federation::protocol::actor::IncomingActor;
use crate::federation::protocol::collection::IncomingCollection;
use crate::federation::protocol::note::IncomingNote;

const PRACTICE: &str = include_str!("fixtures/practice.json");
const ESSAY: &str = include_str!("fixtures/essay.json");

fn out(read: IncomingArticle) -> ArticleOut {
    ArticleOut {
        id: read.id,
        kind: read.kind,
        attributed_to: read.attributed_to,
        contributor: read.contributor,
        audience: read.audience.into_iter().next(),
        to: read.to,
        cc: read.cc,
        name: read.name.unwrap(),
        name_map: read.name_map,
        summary_map: read.summary_map,
        summary: read.summary,
        content: read.content,
        content_map: read.content_map,
        translations: read.translations,
        preview: read.preview,
        published: read.published,
        updated: read.updated,
        url: read.url,
        version: read.version,
        license: read.license,
        about: read.about,
        sensitive: read.sensitive,
        image: None,
        tags: read.tags,
        attachments: read.attachments,
        replies: read.replies,
        context: None,
        policy: None,
        history: read.history,
        adaptations: read.adaptations,
        results: read.results,
        teaches: read.teaches,
        block: read.block,
        deidentification: read.deidentification,
        derivation: read.derivation,
    }
}

#[test]
fn the_examples_survive_reading_and_writing() {
    for (text, kind) in [(PRACTICE, ArticleKind::Practice), (ESSAY, ArticleKind::Essay)] {
        let example: Value = serde_json::from_str(text).unwrap();
        let read = IncomingArticle::read(&example).unwrap();
        assert_eq!(read.raw, example);
        assert_eq!(read.kind, kind);
        assert_eq!(read.deidentification.as_ref(), example.get("deidentification"));
        assert_eq!(read.language(), Some("en"));
        assert!(!read.newer_block);
        let typed = read.practice().map(|block| serde_json::to_value(block).unwrap());
        let typed = typed.or_else(|| read.essay().map(|block| serde_json::to_value(block).unwrap()));
        assert_eq!(typed, read.block);
        let written = article(&out(read));
        assert_eq!(written, example);
        let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&written), keys(&example));
    }
}

fn least() -> Value {
    json!({"id": "https://a.example/1", "type": "Article", "attributedTo": "https://a.example/u"})
}

#[test]
fn a_stranger_may_be_sloppy() {
    let value = json!({"type": ["Article", "pc:Practice"], "id": "https://a.example/1", "content": null,
        "attributedTo": [{"type": "Person", "id": "https://a.example/u"}, {"type": "Group", "id": "https://a.example/g"}],
        "to": "as:Public", "contentMap": {"ca": "<p>x</p>"}, "practice": {"schema": 1}, "tag": {"type": "Hashtag", "name": "#a"},
        "published": "yesterday", "audience": {"id": "https://a.example/g"}, "own:thing": {"x": [1]}});
    let read = IncomingArticle::read(&value).unwrap();
    assert_eq!((read.kind, read.attributed_to.as_str()), (ArticleKind::Practice, "https://a.example/u"));
    assert_eq!((read.content.as_str(), read.language()), ("<p>x</p>", Some("ca")));
    assert_eq!((read.tags.hashtags.len(), read.published), (1, None));
    assert_eq!(read.raw, value);
    assert_eq!(IncomingArticle::read(&least()).unwrap().kind, ArticleKind::Other);
}

#[test]
fn sizes_are_bounded_and_newer_blocks_are_noticed() {
    let with = |name: &str, member: Value| {
        let mut value = least();
        value[name] = member;
        IncomingArticle::read(&value)
    };
    assert!(with("content", json!("x".repeat(MAX_CONTENT_BYTES))).is_ok());
    assert!(matches!(with("content", json!("x".repeat(MAX_CONTENT_BYTES + 1))), Err(ProtocolError::TooLarge { .. })));
    assert!(matches!(
        with("contentMap", json!({"en": "x".repeat(MAX_CONTENT_BYTES + 1)})),
        Err(ProtocolError::TooLarge { .. })
    ));
    assert!(matches!(with("practice", json!({"x": "y".repeat(MAX_BLOCK_BYTES)})), Err(ProtocolError::TooLarge { .. })));
    let tags = with("tag", json!(vec![json!({"type": "Hashtag", "name": "#a"}); 100])).unwrap().tags;
    assert_eq!(tags.hashtags.len(), 64);
    let files = with("attachment", json!(vec![json!({"type": "Link", "href": "https://a.example/f"}); 100])).unwrap();
    assert_eq!(files.attachments.len(), 16);
    let newer = with("essay", json!({"schema": 2, "learnt": "x"})).unwrap();
    assert!(newer.newer_block && newer.essay().is_none());
    assert_eq!(with("id", json!("urn:x")), Err(ProtocolError::Unusable("id")));
    assert_eq!(with("name", json!("a\u{0}b")), Err(ProtocolError::Nul));
}

/// Any JSON, with the names that the readers look at as the likeliest keys.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "\\PC{0,12}",
        Just("https://a.example/1".to_owned()),
        Just("Article".to_owned()),
        Just("as:Public".to_owned()),
        Just("2026-01-12T10:00:00Z".to_owned())
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        text.prop_map(Value::from)
    ];
    let names = prop::sample::select(vec![
        "id",
        "type",
        "@type",
        "actor",
        "object",
        "target",
        "attributedTo",
        "to",
        "cc",
        "tag",
        "attachment",
        "content",
        "contentMap",
        "practice",
        "essay",
        "schema",
        "tidier",
        "dose",
        "how",
        "publicKey",
        "publicKeyPem",
        "assertionMethod",
        "publicKeyMultibase",
        "endpoints",
        "sharedInbox",
        "inbox",
        "icon",
        "url",
        "href",
        "generator",
        "implements",
        "orderedItems",
        "first",
        "published",
        "translations",
        "inLanguage",
        "additionalType",
        "name",
        "rel",
        "preview",
    ]);
    leaf.prop_recursive(5, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..12).prop_map(|members| Value::Object(
                members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            ))
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_a_reader_panic(value in any_json()) {
        if let Ok(read) = IncomingArticle::read(&value) {
            let _ = (read.practice(), read.essay());
            prop_assert_eq!(read.raw, value.clone());
        }
        let _ = (IncomingNote::read(&value), IncomingActor::read(&value), IncomingCollection::read(&value));
        if let Ok(read) = IncomingActivity::read(&value) {
            prop_assert!(!read.kind.is_empty() || read.raw.is_object());
        }
    }
}
