//! What the checker found: the rule, how grave it is, where it stands, and what to say about it.

use serde::Serialize;

use crate::text::phrases::Arg;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The author answers: removed, a colleague or public author, fictional.
    Ask,
    /// It has to go; only the data-protection reviewer may say that it is nothing.
    Block,
}

/// A rule with its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name: `es.dni`, `phone`, `name.honorific`.
    pub id: &'static str,
    /// What the number is called where it comes from; empty for other rules.
    pub label: &'static str,
    /// The phrase of the catalogues that says why and what to do.
    pub phrase: &'static str,
}

impl Rule {
    /// A rule without a label.
    pub const fn new(id: &'static str, phrase: &'static str) -> Self {
        Self { id, label: "", phrase }
    }
}

/// A place in one text, before it is known which field the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: Rule,
    /// How grave.
    pub level: Level,
    /// Bytes of the plain text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A place in a text that could identify a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// How grave.
    pub level: Level,
    /// The field, with dots and places: `tidier.procedures.2`.
    pub field: String,
    /// The first byte in the field as it was handed in.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The first character (Unicode scalar value) in the field.
    pub first: usize,
    /// The character after the last.
    pub last: usize,
    /// The words themselves, at most 120 characters of them; for their author's eyes only.
    pub words: String,
}

impl Finding {
    /// The phrase that says why it was found and what to do.
    pub fn phrase(&self) -> &'static str {
        match (self.rule.phrase, self.level) {
            (NUMBER_PHRASE, Level::Block) => "safeguard-number-block",
            (NUMBER_PHRASE, Level::Ask) => "safeguard-number-ask",
            (phrase, _) => phrase,
        }
    }

    /// What that phrase is filled with.
    pub fn args(&self) -> [(&'static str, Arg<'_>); 2] {
        [("words", Arg::Text(&self.words)), ("number", Arg::Text(self.rule.label))]
    }

    /// What stays the same when the text around it changes: the rule and the words, without blanks and capitals.
    pub fn essence(&self) -> String {
        let words = super::lexicon::fold(&super::plain::Plain::of(&self.words).text);
        let words: Vec<&str> = words.split_whitespace().collect();
        format!("{} {}", self.rule.id, words.join(" "))
    }
}

/// The phrase of personal numbers, which has one sentence for each level.
pub const NUMBER_PHRASE: &str = "safeguard-number";
