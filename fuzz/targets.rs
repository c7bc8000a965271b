//! What is fuzzed: every parser of foreign bytes, each with what must hold for any input. Shared by the short run
//! (`tests/fuzz.rs`, part of `cargo test`) and by libFuzzer (`fuzz/main.rs`).

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use interpraxis::client_api::params::Params;
use interpraxis::domain::ids;
use interpraxis::domain::time::Timestamp;
use interpraxis::federation::jcs;
use interpraxis::federation::lookup;
use interpraxis::federation::protocol::activity::IncomingActivity;
use interpraxis::federation::protocol::actor::IncomingActor;
use interpraxis::federation::protocol::article::IncomingArticle;
use interpraxis::federation::protocol::collection::IncomingCollection;
use interpraxis::federation::protocol::note::IncomingNote;
use interpraxis::federation::protocol::{MAX_ADDRESSEES, MAX_PAGE_ITEMS};
use interpraxis::federation::signature::{cavage, gate, rfc9421};
use interpraxis::text::language::{self, Wishes};
use interpraxis::text::{blocks, fold, intake as intakes, markdown, sanitize, search, stems};
use serde_json::Value;

/// One property of the code: takes any bytes, panics where it does not hold.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 13] = [
    ("signature", signature),
    ("fields", fields),
    ("request", request),
    ("actor", actor),
    ("object", object),
    ("activity", activity),
    ("webfinger", webfinger),
    ("canonical", canonical),
    ("html", html),
    ("markdown", to_markdown),
    ("cursor", cursor),
    ("words", words),
    ("intake", intake),
];

/// A draft-cavage `Signature` header.
fn signature(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(parameters) = cavage::parse(text) {
        assert!(parameters.covered.len() <= cavage::MAX_COVERED, "more covered fields than the limit");
    }
}

/// `Signature-Input` and `Signature` of RFC 9421, one per line.
fn fields(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (input, signature) = text.split_once('\n').unwrap_or((text, ""));
    if let Ok(labelled) = rfc9421::parse(input, signature) {
        assert!(labelled.text("keyid").is_some(), "a signature by nobody");
        let _ = (labelled.covered().count(), labelled.integer("created"));
    }
}

/// A whole request before its key is asked for: a header per line, a blank line, the body. Whatever is claimed, the
/// digest of another body is never accepted.
fn request(bytes: &[u8]) {
    let at = bytes.windows(2).position(|two| two == b"\n\n").unwrap_or(bytes.len());
    let (head, body) = (bytes.get(..at).unwrap_or_default(), bytes.get(at + 2..).unwrap_or_default());
    let mut headers = HeaderMap::new();
    for line in head.split(|byte| *byte == b'\n').take(64) {
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else { continue };
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value.trim_ascii())) {
            headers.append(name, value);
        }
    }
    let read = |body: &[u8]| {
        let now = Timestamp(1_700_000_000_000);
        gate::read(&Method::POST, "/inbox", &headers, body, "practices.example.org", "https", now)
    };
    if read(body).is_ok() {
        let other: Vec<u8> = body.iter().copied().chain([b'x']).collect();
        assert!(read(&other).is_err(), "a digest accepts two bodies");
    }
}

fn json(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes).ok()
}

/// An actor document.
fn actor(bytes: &[u8]) {
    let Some(value) = json(bytes) else { return };
    if let Ok(actor) = IncomingActor::read(&value) {
        assert!(!actor.id.is_empty(), "an actor without an id");
    }
}

/// An object: as an article with its structured block, and as a note.
fn object(bytes: &[u8]) {
    let Some(value) = json(bytes) else { return };
    if let Ok(article) = IncomingArticle::read(&value) {
        let _ = (article.practice(), article.essay(), article.language());
    }
    if let Ok(note) = IncomingNote::read(&value) {
        let _ = note.language();
    }
}

/// An activity's envelope, and a page of a collection.
fn activity(bytes: &[u8]) {
    let Some(value) = json(bytes) else { return };
    if let Ok(activity) = IncomingActivity::read(&value) {
        assert!(activity.to.len() <= MAX_ADDRESSEES && activity.cc.len() <= MAX_ADDRESSEES, "unbounded addressees");
        let _ = activity.object_ids();
    }
    if let Ok(page) = IncomingCollection::read(&value) {
        assert!(page.items.len() <= MAX_PAGE_ITEMS, "an unbounded page");
    }
}

/// A handle or an address as people type it: what is made of it is one host and one name, never a path.
fn webfinger(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Some((name, host)) = lookup::parse_handle(text) {
        assert!(!name.is_empty() && !host.is_empty(), "an empty part");
        let unsafe_mark =
            |c: char| matches!(c, '/' | '?' | '#' | '@' | '\\' | '%') || c.is_whitespace() || c.is_control();
        assert!(!name.contains(unsafe_mark) && !host.contains(unsafe_mark), "{name}@{host} would change an address");
    }
}

/// The canonical form of JSON: it reads back as the same value, and its canonical form is itself.
fn canonical(bytes: &[u8]) {
    let Some(value) = json(bytes) else { return };
    let Ok(form) = jcs::canonical(&value) else { return };
    let again: Value = serde_json::from_slice(&form).unwrap_or_else(|error| panic!("no JSON: {error}"));
    assert_eq!(jcs::canonical(&again).ok(), Some(form), "canonical again, it changes");
}

/// What would run in a browser.
fn harmless(html: &str) {
    let lower = html.to_lowercase();
    for word in ["<script", "<style", "<iframe", "<object", "<svg", "<math", "<form", "<link", "<meta", "<base"] {
        assert!(!lower.contains(word), "{word} in {html:?}");
    }
}

/// HTML from elsewhere: harmless afterwards, and a second reader that nests it otherwise finds the same words in it.
fn html(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let clean = sanitize::foreign_html(text);
    harmless(&clean);
    let again = sanitize::foreign_html(&clean);
    harmless(&again);
    assert_eq!(sanitize::plain_text(&again), sanitize::plain_text(&clean), "cleaned again, it says something else");
    harmless(&sanitize::for_clients(&clean));
}

/// Any text in any language: search finds it by letters, digits and our marks only, and so it does for whoever asks with it.
fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    // One language for each length of a text: all of them would take a minute.
    let Some(rules) = stems::languages().nth(bytes.len() % stems::languages().count()) else { return };
    let kept = search::index(rules, text, &[text]);
    let odd = kept.chars().find(|c| !(c.is_alphanumeric() || matches!(c, ' ' | '=' | '^')));
    assert_eq!(odd, None, "in {kept:?}");
    for word in fold::words(text) {
        assert!(stems::of(rules, &word).iter().all(|stem| kept.contains(&format!(" ={rules}{stem}"))));
    }
    let asked = search::Question::read(text, None);
    assert!(
        asked.words().len() <= 8 && asked.words().iter().all(|word| word.word().chars().all(char::is_alphanumeric))
    );
}

/// Our Markdown: harmless whatever is written.
fn to_markdown(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    harmless(&markdown::to_html(text));
    harmless(&markdown::to_inline_html(text));
}

/// A file from elsewhere: a Word document or a text. What is read of it is bounded, and can be cut and shown.
fn intake(bytes: &[u8]) {
    let Ok(read) = intakes::read("", bytes) else { return };
    assert!(read.markdown.chars().count() <= intakes::MOST_CHARACTERS, "an unbounded text");
    harmless(&markdown::to_html(&read.markdown));
    let cut = blocks::cut(&read.markdown);
    assert!(!cut.blocks.is_empty() || !cut.notes.is_empty(), "all words are lost");
}

/// Cursors, numbers and languages of a query.
fn cursor(bytes: &[u8]) {
    for params in [Some(Params::form(bytes)), Params::json(bytes)].into_iter().flatten() {
        let page = params.page(20, 40);
        assert!((1..=40).contains(&page.limit), "a limit of {}", page.limit);
        for id in [page.max_id, page.since_id, page.min_id].into_iter().flatten() {
            assert!(id >= 0, "a negative number");
        }
        let _ = params.without_cursors();
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = (ids::parse(text), language::parse(text), Timestamp::parse_http(text));
    let wishes = Wishes { chosen: None, accepted: Some(text), house: &[] };
    let chosen = language::choose(wishes, &["ca", "en"]);
    assert!(["ca", "en"].contains(&chosen), "a language that is not there: {chosen}");
}
