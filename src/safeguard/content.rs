//! Everything of a text that would be published, field by field, and what is found in it.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::finding::{Finding, Hit, Level, Rule};
use super::plain::Plain;
use super::reader::{self, Reader};
use super::tokens::{self, Token};
use super::{contacts, dates, names, numbers, protect, singling, streets};

/// The largest text that is checked as a whole, in bytes; what is larger is blocked unread.
pub const MOST_BYTES: usize = 1_048_576;
/// At most so many findings are told: who has more mends these first.
const MOST_FINDINGS: usize = 200;
/// How far numbers are followed over the border of two fields, in bytes of each.
const BORDER: usize = 60;

const TOO_LARGE: Rule = Rule::new("too_large", "safeguard-too-large");

/// Members of a block that hold codes, numbers or our own derivations instead of words.
const CODES: [&str; 14] = [
    "schema",
    "where",
    "mode",
    "unit",
    "interaction",
    "format",
    "on",
    "status",
    "costBand",
    "alsoInvolved",
    "targetGroups",
    "lifeStages",
    "settings",
    "evidence",
];

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, with dots and places: `summary`, `tidier.procedures.2`.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// A text with everything that would travel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The language as a tag.
    pub language: String,
    /// Every field, in the order of the page.
    pub fields: Vec<Field>,
    /// Names of members, of the institution and of its partners: they may stand in a text.
    pub known: Vec<String>,
}

impl Content {
    /// An empty one.
    pub fn new(language: &str) -> Self {
        Self { language: language.to_owned(), ..Self::default() }
    }

    /// Adds a field; empty ones are passed over.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.fields.push(Field { name: name.to_owned(), text: text.to_owned() });
        }
        self
    }

    /// Adds every text of a structured block under its path; codes are passed over, unknown members are not.
    #[must_use]
    pub fn with_block(mut self, block: &Map<String, Value>) -> Self {
        let mut waiting: Vec<(String, &Value)> = members("", block);
        waiting.reverse();
        while let Some((path, value)) = waiting.pop() {
            match value {
                Value::String(text) => self = self.with(&path, text),
                Value::Object(inner) => waiting.extend(members(&path, inner).into_iter().rev()),
                Value::Array(list) => {
                    let items = list.iter().enumerate().map(|(place, item)| (format!("{path}.{place}"), item));
                    waiting.extend(items.collect::<Vec<_>>().into_iter().rev());
                }
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        self
    }

    /// Lets these names stand.
    #[must_use]
    pub fn knowing(mut self, names: impl IntoIterator<Item = String>) -> Self {
        self.known.extend(names);
        self
    }

    /// Everything that could identify a person, in the order of the fields. Linear in the size of the text.
    pub fn findings(&self) -> Vec<Finding> {
        let size: usize = self.fields.iter().map(|field| field.text.len()).sum();
        if size > MOST_BYTES {
            let (field, end) =
                self.fields.first().map_or((String::new(), 0), |field| (field.name.clone(), field.text.len()));
            let words = String::new();
            return vec![Finding {
                rule: TOO_LARGE,
                level: Level::Block,
                field,
                start: 0,
                end,
                first: 0,
                last: end,
                words,
            }];
        }
        let known: Vec<HashSet<String>> = self.known.iter().map(|name| reader::name_words(name)).collect();
        let language = crate::text::language::interface(&self.language).unwrap_or_default();
        let mut findings = Vec::new();
        for field in &self.fields {
            // Titles, the one of the practice that is adapted among them, and hashtags begin their words as names do.
            let heading = matches!(field.name.as_str(), "name" | "adaptation.name" | "hashtags");
            let plain = Plain::of(&field.text);
            let hits = hits(&plain, &Reader { language, heading, known: &known });
            findings.extend(place(field, &plain, &hits));
        }
        self.over_borders(&mut findings);
        findings.truncate(MOST_FINDINGS);
        findings
    }

    /// Numbers that begin in one field and end in the next. Their place is the end of the first.
    fn over_borders(&self, findings: &mut Vec<Finding>) {
        for (one, two) in self.fields.iter().zip(self.fields.iter().skip(1)) {
            let (tail, head) = (tail(&one.text), head(&two.text));
            let joined = format!("{tail}\n{head}");
            let plain = Plain::of(&joined);
            let border = tail.len();
            let mut tokens = tokens::cut(&plain.text);
            protect::mark(&plain.text, &mut tokens);
            let mut hits = Vec::new();
            numbers::find(&plain.text, &tokens, &mut hits);
            for hit in hits.iter().filter(|hit| hit.level == Level::Block) {
                let (start, end) = plain.origin(hit.start, hit.end);
                if start < border && end > border + 1 {
                    let from = one.text.len() - tail.len() + start;
                    findings.push(finding(one, hit, from, one.text.trim_end().len().max(from)));
                }
            }
        }
    }
}

fn members<'a>(path: &str, block: &'a Map<String, Value>) -> Vec<(String, &'a Value)> {
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    block.iter().filter(|(name, _)| !CODES.contains(&name.as_str())).map(|(name, value)| (inner(name), value)).collect()
}

fn tail(text: &str) -> &str {
    let from = (text.len().saturating_sub(BORDER)..=text.len()).find(|at| text.is_char_boundary(*at));
    from.and_then(|from| text.get(from..)).unwrap_or_default()
}

fn head(text: &str) -> &str {
    let to = (0..=BORDER.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    to.and_then(|to| text.get(..to)).unwrap_or_default()
}

/// What the rules find in one plain text; where two overlap, the graver one, or the longer.
fn hits(plain: &Plain, reader: &Reader<'_>) -> Vec<Hit> {
    let text = plain.text.as_str();
    let mut tokens: Vec<Token<'_>> = tokens::cut(text);
    protect::mark(text, &mut tokens);
    let mut hits = Vec::new();
    numbers::find(text, &tokens, &mut hits);
    contacts::find(text, &tokens, &mut hits);
    dates::find(&tokens, &mut hits);
    streets::find(&tokens, reader.language, &mut hits);
    names::find(&tokens, reader, &mut hits);
    let mut kept: Vec<Hit> = Vec::new();
    hits.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
    for hit in hits {
        match kept.last_mut().filter(|last| last.end > hit.start) {
            Some(last) if graver(&hit, last) => *last = hit,
            Some(_) => {}
            None => kept.push(hit),
        }
    }
    // A story is asked about beside what stands in it.
    singling::find(text, &tokens, &mut kept);
    kept
}

fn graver(hit: &Hit, than: &Hit) -> bool {
    (hit.level, hit.end - hit.start) > (than.level, than.end - than.start)
}

/// The findings of a field, with their places in what was handed in.
fn place(field: &Field, plain: &Plain, hits: &[Hit]) -> Vec<Finding> {
    hits.iter()
        .take(MOST_FINDINGS)
        .map(|hit| {
            let (start, end) = plain.origin(hit.start, hit.end);
            finding(field, hit, start, end)
        })
        .collect()
}

fn finding(field: &Field, hit: &Hit, start: usize, end: usize) -> Finding {
    let text = field.text.as_str();
    let count = |to: usize| text.get(..to).map_or(0, |before| before.chars().count());
    let words = text.get(start..end).unwrap_or_default();
    let words = words.chars().take(120).collect();
    let (rule, level, field) = (hit.rule, hit.level, field.name.clone());
    Finding { rule, level, field, start, end, first: count(start), last: count(end), words }
}
