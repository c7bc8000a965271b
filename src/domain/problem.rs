//! What is wrong with something that a person or a program handed in, beside the field it is about.

use serde::Serialize;

/// One thing to mend. Forms show it beside the field, APIs list it (contract.md, section 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The member, with dots and places: `tidier.why`, `tidier.procedures.2`.
    pub field: String,
    /// A stable word for programs: `missing`, `too_short`, `too_long`, `too_many`, `invalid`, `link`, `too_large`, `identifies`.
    pub code: &'static str,
    /// One sentence in plain English.
    pub message: String,
    /// Where it stands and what it is, when it could identify a person.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub found: Option<Found>,
}

/// A place in a field that could identify a person (safeguards.md, section 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The rule: `es.dni`, `phone`, `name.honorific`.
    pub rule: &'static str,
    /// `block`, or `ask` for what its author may answer.
    pub level: &'static str,
    /// What names it in answers.
    pub mark: String,
    /// The first character (Unicode scalar value) in the field, and the one after the last.
    pub range: [usize; 2],
    /// The same in bytes of UTF-8.
    pub bytes: [usize; 2],
    /// The words, at most 120 characters.
    pub words: String,
    /// The phrase that says why and what to do.
    #[serde(skip)]
    pub phrase: &'static str,
    /// What the number is called where it comes from, for that phrase.
    #[serde(skip)]
    pub label: &'static str,
    /// What may be answered; empty when it has to go.
    pub answers: Vec<&'static str>,
}

impl Problem {
    /// A problem with the given field.
    pub fn new(field: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self { field: field.into(), code, message: message.into(), found: None }
    }
}

/// Collects the problems of one text while its members are looked at.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem.
    pub fn note(&mut self, field: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.0.push(Problem::new(field, code, message));
    }

    /// Demands at most `limit` characters.
    pub fn text(&mut self, field: &str, text: Option<&str>, limit: usize) {
        let length = text.map_or(0, |text| text.chars().count());
        if length > limit {
            self.note(field, "too_long", format!("At most {limit} characters; this has {length}."));
        }
    }

    /// Demands an answer that is more than white space.
    pub fn answered(&mut self, field: &str, text: Option<&str>) {
        if text.is_none_or(|text| text.trim().is_empty()) {
            self.note(field, "missing", "This is needed before the text can be published.");
        }
    }

    /// Demands at most `count` entries of at most `limit` characters each, none of them empty.
    pub fn list<'a>(
        &mut self,
        field: &str,
        list: impl ExactSizeIterator<Item = Option<&'a str>>,
        count: usize,
        limit: usize,
    ) {
        if list.len() > count {
            self.note(field, "too_many", format!("At most {count} entries; there are {}.", list.len()));
        }
        for (place, text) in list.enumerate().take(count) {
            let field = format!("{field}.{place}");
            if text.is_none_or(|text| text.trim().is_empty()) {
                self.note(field.as_str(), "missing", "An entry needs words.");
            }
            self.text(&field, text, limit);
        }
    }

    /// Demands a title of 3 to 150 characters on one line, and a summary of at most 500 without addresses
    /// (vocabulary.md W8; a link in it would become the card of the post in Mastodon).
    pub fn head(&mut self, name: &str, summary: &str) {
        let length = name.trim().chars().count();
        if length < 3 {
            self.note("name", "too_short", "A title has at least 3 characters.");
        }
        self.text("name", Some(name), 150);
        if name.chars().any(char::is_control) {
            self.note("name", "invalid", "A title stands on one line.");
        }
        self.text("summary", Some(summary), 500);
        if summary.contains("http://") || summary.contains("https://") {
            self.note("summary", "link", "A summary has no addresses.");
        }
        if summary.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
            self.note("summary", "invalid", "A summary has no control characters.");
        }
    }

    /// Everything that was noted, in the order of the form.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
