//! What every page must be, whatever text stands in it: checked on each template with plain and with hostile samples.

use std::collections::HashSet;

use super::frame::sample;
use crate::web::tongue::Tongue;

const VOID: [&str; 5] = ["meta", "link", "input", "img", "br"];

/// Text that must never become markup.
const HOSTILE: &str = "</p></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'& style=\"x";

/// Renders the page with a plain and with a hostile sample, in every language, and checks each.
pub fn pages(render: impl Fn(&str) -> askama::Result<String>) {
    for tongue in Tongue::all() {
        sample::SPOKEN.set(tongue);
        check(&render("The Open Kitchen").unwrap(), tongue);
        let hostile = render(HOSTILE).unwrap();
        check(&hostile, tongue);
        assert!(!hostile.contains("<script>"), "hostile text became a script");
        assert!(!hostile.contains("<img src=x"), "hostile text became a picture");
    }
    sample::SPOKEN.set(Tongue::pseudo());
    assert_eq!(unsaid(&render("Brrm").unwrap()), Vec::<String>::new(), "words that are in no catalogue");
}

/// Names and addresses, which no language translates, and the HTML of samples.
const NAMES: [&str; 9] = [
    "Interpraxis",
    "pc-deid/1",
    "BibTeX",
    "English",
    "https://centre.example/practices/1",
    "@centre@",
    "centre.example",
    "other.example",
    "safe",
];

/// Words that a page in the language that no person speaks still says in English: every vowel of a phrase has an accent there.
fn unsaid(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_default();
        let (_, rest) = tag.split_once(' ').unwrap_or_default();
        let spoken = ["aria-label", "placeholder", "title", "alt", "data-name"];
        let said = attributes(rest.trim_end_matches('/')).into_iter().filter(|(name, _)| spoken.contains(name));
        let english = |word: &&str| {
            let rest = NAMES.iter().fold((*word).to_owned(), |rest, name| rest.replace(name, ""));
            rest.contains(['a', 'e', 'i', 'o', 'u'])
        };
        // Commands are the same in every language.
        let text = if tag == "code" { "" } else { text };
        let words = said.map(|(_, value)| value).chain([text]).flat_map(str::split_whitespace);
        found.extend(words.filter(english).map(str::to_owned));
    }
    found
}

#[derive(Debug)]
struct Tag<'a> {
    name: &'a str,
    closes: bool,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }
}

fn check(html: &str, tongue: Tongue) {
    let tags = tags(html);
    balanced(&tags);
    let open = |name: &str| tags.iter().filter(|tag| !tag.closes && tag.name == name).count();
    assert_eq!(open("h1"), 1, "exactly one first heading:\n{html}");
    assert_eq!(open("main"), 1, "exactly one main part");
    // The forms of a text, the field of a comment, what asks a device for a passkey, and what prints a text.
    let asked = tags.iter().any(|tag| {
        matches!(
            (tag.name, tag.get("id")),
            ("form", Some("writing")) | ("template", Some("naming")) | ("button", Some("print"))
        ) || tag.get("data-passkey").is_some()
    });
    for script in tags.iter().filter(|tag| !tag.closes && tag.name == "script") {
        let ours = script.get("src").is_some_and(|src| src.starts_with("/assets/"));
        assert!(asked && ours, "a script is a file of ours, and has something to do: {script:?}");
    }
    assert_eq!(open("style"), 0, "no style");
    assert!(
        tags.iter().any(|tag| tag.name == "html" && tag.get("lang") == Some(tongue.tag())),
        "the page has a language"
    );
    let mut ids = HashSet::new();
    for tag in &tags {
        for (key, _) in &tag.attributes {
            assert!(*key != "style" && !key.starts_with("on"), "inline {key}");
        }
        if let Some(id) = tag.get("id") {
            assert!(ids.insert(id), "the id {id} stands twice");
        }
        assert!(tag.name != "img" || tag.get("alt").is_some(), "a picture without alt");
    }
    labelled(&tags);
    for tag in tags.iter().filter(|tag| tag.get("aria-describedby").is_some()) {
        for id in tag.get("aria-describedby").unwrap().split(' ') {
            assert!(ids.contains(id), "aria-describedby names {id}, which is not there");
        }
    }
}

/// Every field has a label: by `for`, or around it.
fn labelled(tags: &[Tag<'_>]) {
    let named: HashSet<&str> = tags.iter().filter(|tag| tag.name == "label").filter_map(|tag| tag.get("for")).collect();
    let mut inside = false;
    for tag in tags {
        if tag.name == "label" {
            inside = !tag.closes;
        }
        let field =
            matches!(tag.name, "input" | "select" | "textarea") && !tag.closes && tag.get("type") != Some("hidden");
        let by_name = tag.get("id").is_some_and(|id| named.contains(id));
        assert!(!field || inside || by_name, "a field without a label: {tag:?}");
    }
}

fn balanced(tags: &[Tag<'_>]) {
    let mut open = Vec::new();
    for tag in tags {
        if tag.closes {
            assert_eq!(open.pop(), Some(tag.name), "a closing tag that closes nothing");
        } else if !VOID.contains(&tag.name) && tag.get("/").is_none() {
            open.push(tag.name);
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    for piece in html.split('<').skip(1) {
        let (inner, text) = piece.split_once('>').unwrap_or_else(|| panic!("a tag without an end: {piece}"));
        assert!(!text.contains('>'), "a bare > in {text}");
        if inner.starts_with('!') {
            continue;
        }
        let closes = inner.starts_with('/');
        let inner = inner.trim_start_matches('/');
        let (name, rest) = inner.split_once(' ').unwrap_or((inner.trim_end_matches('/'), ""));
        let own_end = inner.ends_with('/');
        let mut attributes = attributes(rest.trim_end_matches('/'));
        if own_end {
            attributes.push(("/", ""));
        }
        tags.push(Tag { name, closes, attributes });
    }
    tags
}

fn attributes(mut rest: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    rest = rest.trim_start();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        if let Some(value) = after.strip_prefix("=\"") {
            let (value, after) = value.split_once('"').unwrap_or_else(|| panic!("an attribute without an end: {rest}"));
            found.push((key, value));
            assert!(after.is_empty() || after.starts_with(' '), "no space after {key}");
            rest = after.trim_start();
        } else {
            assert!(!after.starts_with('='), "an attribute without quotes: {rest}");
            found.push((key, ""));
            rest = after.trim_start();
        }
    }
    found
}

#[test]
#[should_panic(expected = "a field without a label")]
fn the_check_finds_a_field_without_a_label() {
    check("<html lang=\"en\"><main><h1>x</h1><input id=\"a\" name=\"a\"></main></html>", Tongue::english());
}

#[test]
#[should_panic(expected = "closes nothing")]
fn the_check_finds_a_wrong_nesting() {
    check("<html lang=\"en\"><main><h1>x</main></h1></html>", Tongue::english());
}
