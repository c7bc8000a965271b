//! What is neither a Note nor an Article becomes a short text with everything a reader needs and a link to the original:
//! titles, dates and places of events (FEP-8a8e), options of polls, files (FEP-2277, "duck typing").

use serde_json::{Map, Value};

use crate::domain::time::Timestamp;
use crate::federation::protocol::note::IncomingNote;
use crate::federation::protocol::reading;
use crate::text::{markdown, sanitize};

/// The longest name of anything, in characters.
const MOST_CHARACTERS: usize = 1_500;
/// How many options of a poll are shown.
const MOST_OPTIONS: usize = 20;

/// The HTML of a foreign object that is shown as a short text. Not cleaned.
pub fn html(note: &IncomingNote) -> String {
    let empty = Map::new();
    let members = note.raw.as_object().unwrap_or(&empty);
    let plain = note.as_type == "Note";
    let name = note.name.as_deref().map(label).unwrap_or_default();
    let title = paragraph(&name, true);
    let facts = if plain { String::new() } else { facts(members) };
    let origin = if plain { String::new() } else { link_to(note.url.as_deref().unwrap_or(&note.id), None) };
    // A content warning stands before the words: nothing is hidden, nothing is lost.
    let summary = note.summary.as_deref().map(sanitize::plain_text).unwrap_or_default();
    let warning = paragraph(&summary, plain);
    let head = if plain { format!("{warning}{title}") } else { format!("{title}{warning}") };
    let body = content(members, &note.content);
    format!("{head}{facts}{body}{}{}{origin}", options(members), files(note))
}

/// The `content` as HTML: some servers send Markdown or plain text, and say so.
pub fn content(members: &Map<String, Value>, content: &str) -> String {
    match reading::text(members, "mediaType").as_deref() {
        Some("text/markdown") => markdown::to_html(content),
        Some("text/plain") => format!("<p>{}</p>", sanitize::escape(content).replace('\n', "<br>")),
        _ => content.to_owned(),
    }
}

/// The language that an object names outside of its language maps.
pub fn language(members: &Map<String, Value>) -> Option<String> {
    let named = reading::list(members, "language").find_map(|value| value.get("identifier")).and_then(Value::as_str);
    named.map(str::to_owned).or_else(|| reading::text(members, "inLanguage"))
}

/// A name, which is plain text and no HTML: in one line, without what nobody sees.
fn label(name: &str) -> String {
    let seen = name.replace('\u{200b}', "");
    seen.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MOST_CHARACTERS).collect()
}

fn paragraph(words: &str, strong: bool) -> String {
    let words = sanitize::escape(words.replace('\u{200b}', "").trim()).replace('\n', "<br>");
    match (words.is_empty(), strong) {
        (true, _) => String::new(),
        (false, true) => format!("<p><strong>{words}</strong></p>"),
        (false, false) => format!("<p>{words}</p>"),
    }
}

fn link_to(address: &str, name: Option<&str>) -> String {
    let name = name.filter(|name| !name.is_empty()).unwrap_or(address);
    format!("<p><a href=\"{}\">{}</a></p>", sanitize::escape(address), sanitize::escape(name))
}

/// When and where, for what has a beginning or a place.
fn facts(members: &Map<String, Value>) -> String {
    let moment = |name: &str| reading::text(members, name).and_then(|text| Timestamp::at_its_place(&text));
    let line = |name: &str, value: Option<String>| {
        value.filter(|value| !value.is_empty()).map(|value| format!("{name}: {}", sanitize::escape(&value)))
    };
    let status = ["eventStatus", "ical:status"].into_iter().find_map(|name| reading::text(members, name));
    let cancelled = status.is_some_and(|status| status.to_lowercase().contains("cancelled"));
    let lines: Vec<String> = [
        cancelled.then(|| "<strong>Cancelled</strong>".to_owned()),
        line("Begins", moment("startTime")),
        line("Ends", moment("endTime")),
        line("Time zone", reading::text(members, "timezone")),
        line("Place", place(members)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lines.is_empty() { String::new() } else { format!("<p>{}</p>", lines.join("<br>")) }
}

/// Name and postal address of the first place.
fn place(members: &Map<String, Value>) -> Option<String> {
    let one = reading::list(members, "location").find_map(Value::as_object)?;
    let mut parts: Vec<String> = reading::text(one, "name").map(|name| label(&name)).into_iter().collect();
    match one.get("address") {
        Some(Value::String(address)) => parts.push(label(address)),
        Some(Value::Object(address)) => {
            let names = ["streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"];
            parts.extend(names.into_iter().filter_map(|name| reading::text(address, name)).map(|part| label(&part)));
        }
        _ => {}
    }
    parts.retain(|part| !part.is_empty());
    Some(parts.join(", ").chars().take(500).collect())
}

/// The options of a poll, without a way to vote here.
fn options(members: &Map<String, Value>) -> String {
    let all = reading::list(members, "oneOf").chain(reading::list(members, "anyOf"));
    let names = all.filter_map(Value::as_object).filter_map(|option| reading::text(option, "name"));
    let items: String =
        names.take(MOST_OPTIONS).map(|name| format!("<li>{}</li>", sanitize::escape(&label(&name)))).collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// Files and pictures as links, with the words for who cannot see them.
fn files(note: &IncomingNote) -> String {
    note.attachments
        .iter()
        .map(|file| {
            let name = file.name.as_deref().map(label).filter(|name| !name.is_empty());
            link_to(&file.href, name.as_deref())
        })
        .collect()
}
