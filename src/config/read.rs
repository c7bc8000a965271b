//! Reads a TOML text and the environment into one sheet of values, and remembers what was asked for and what was wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::report::{Fault, Place, nearest};

/// Keys that the program knows, each with its section.
pub(super) type Keys = BTreeSet<(&'static str, &'static str)>;

/// What every variable that overrides a key begins with.
pub(super) const PREFIX: &str = "INTERPRAXIS__";

/// Why a value is refused.
pub(super) struct Wrong {
    /// What it is, following the key: `is not an address`.
    pub what: String,
    /// What would be right.
    pub right: String,
}

impl Wrong {
    pub(super) fn new(what: impl Into<String>, right: impl Into<String>) -> Self {
        Self { what: what.into(), right: right.into() }
    }
}

/// A value as it was written.
pub(super) enum Value {
    Text(String),
    Whole(i64),
    Truth(bool),
    List(Vec<String>),
    /// From the environment: its type is what the key asks for.
    Variable(String),
    /// Of a type that no key has; named.
    Other(&'static str),
}

impl Value {
    fn of(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(text) => Self::Text(text.to_string()),
            DeValue::Integer(whole) => i64::from_str_radix(whole.as_str(), whole.radix())
                .map_or(Self::Other("too large a number"), Self::Whole),
            DeValue::Boolean(truth) => Self::Truth(*truth),
            DeValue::Array(items) => texts(items).map_or(Self::Other("a list of other things than texts"), Self::List),
            DeValue::Table(_) => Self::Other("a table"),
            DeValue::Float(_) => Self::Other("a fraction"),
            DeValue::Datetime(_) => Self::Other("a date"),
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::Variable(_) => "a text",
            Self::Whole(_) => "a number",
            Self::Truth(_) => "true or false",
            Self::List(_) => "a list",
            Self::Other(name) => name,
        }
    }

    fn refuse(&self, right: &str) -> Wrong {
        Wrong::new(format!("is {}", self.type_name()), right)
    }

    /// A text, without the blanks around it.
    pub(super) fn text(&self) -> Result<&str, Wrong> {
        match self {
            Self::Text(text) | Self::Variable(text) => Ok(text.trim()),
            other => Err(other.refuse("a text in quotation marks")),
        }
    }

    /// True or false.
    pub(super) fn truth(&self) -> Result<bool, Wrong> {
        match self {
            Self::Truth(truth) => Ok(*truth),
            Self::Variable(text) => text.trim().parse().ok().ok_or_else(|| self.refuse("true or false")),
            other => Err(other.refuse("true or false, without quotation marks")),
        }
    }

    /// A whole number.
    pub(super) fn whole(&self) -> Result<i64, Wrong> {
        match self {
            Self::Whole(whole) => Ok(*whole),
            Self::Variable(text) => text.trim().parse().ok().ok_or_else(|| self.refuse("a whole number")),
            other => Err(other.refuse("a whole number, without quotation marks")),
        }
    }

    /// A list of texts; in the environment as in TOML, or with commas between.
    pub(super) fn list(&self) -> Result<Vec<String>, Wrong> {
        match self {
            Self::List(list) => Ok(list.iter().map(|item| item.trim().to_owned()).collect()),
            Self::Variable(text) if text.trim_start().starts_with('[') => DeValue::parse(text.trim())
                .ok()
                .and_then(|value| value.get_ref().as_array().and_then(texts))
                .ok_or_else(|| self.refuse("a list such as [\"a\", \"b\"], or a,b")),
            Self::Variable(text) => {
                Ok(text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect())
            }
            other => Err(other.refuse("a list such as [\"a\", \"b\"]")),
        }
    }
}

fn texts(items: &DeArray<'_>) -> Option<Vec<String>> {
    items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
}

struct Entry {
    place: Place,
    value: Value,
}

/// All values by section and key, what has been asked for, and the faults so far.
pub(super) struct Sheet {
    file: String,
    entries: BTreeMap<(String, String), Entry>,
    /// Sections that the file names, so that an unknown one is one fault, however many keys it holds.
    headers: BTreeMap<String, Place>,
    /// Keys that stand before the first section.
    strays: Vec<(Place, String)>,
    asked: Keys,
    faults: Vec<Fault>,
    /// The text is no TOML: a key that seems to be missing may have been lost by that.
    broken: bool,
}

impl Sheet {
    /// Reads `text`, which came from `file`, and lays the variables of `env` over it.
    pub(super) fn read(text: &str, file: &str, env: impl Iterator<Item = (String, String)>) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut sheet = Self {
            file: file.to_owned(),
            entries: BTreeMap::new(),
            headers: BTreeMap::new(),
            strays: Vec::new(),
            asked: BTreeSet::new(),
            faults: Vec::new(),
            broken: !errors.is_empty(),
        };
        for error in errors {
            let place = sheet.line(text, error.span());
            sheet.blame(
                place,
                format!("is not TOML here ({})", error.message()),
                "key = value, texts in quotation marks",
            );
        }
        for (name, value) in table.get_ref() {
            sheet.section(text, name, value);
        }
        for (name, value) in env.filter(|(name, _)| name.starts_with(PREFIX)) {
            sheet.variable(name, value);
        }
        sheet
    }

    fn section(&mut self, text: &str, name: &Spanned<std::borrow::Cow<'_, str>>, value: &Spanned<DeValue<'_>>) {
        let place = self.line(text, Some(name.span()));
        let section = name.get_ref().to_string();
        let Some(keys) = value.get_ref().as_table() else {
            self.strays.push((place, section));
            return;
        };
        self.headers.insert(section.clone(), place);
        for (key, value) in keys {
            let place = self.line(text, Some(key.span()));
            self.entries.insert(
                (section.clone(), key.get_ref().to_string()),
                Entry { place, value: Value::of(value.get_ref()) },
            );
        }
    }

    fn variable(&mut self, name: String, value: String) {
        let path = name.strip_prefix(PREFIX).unwrap_or_default().to_ascii_lowercase();
        let (section, key) = path.split_once("__").unwrap_or((path.as_str(), ""));
        let entry = Entry { place: Place::Variable(name), value: Value::Variable(value) };
        self.entries.insert((section.to_owned(), key.to_owned()), entry);
    }

    fn line(&self, text: &str, span: Option<Range<usize>>) -> Place {
        let before = span.and_then(|span| text.as_bytes().get(..span.start)).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        Place::Line { file: self.file.clone(), line }
    }

    fn blame(&mut self, place: Place, wrong: impl Into<String>, right: impl Into<String>) {
        self.faults.push(Fault { place, wrong: wrong.into(), right: right.into() });
    }

    /// The value of a key that must be there; `example` says what would be right when it is not. `None` when faulty.
    pub(super) fn required<T>(
        &mut self,
        section: &'static str,
        key: &'static str,
        example: &str,
        read: impl FnOnce(&Value) -> Result<T, Wrong>,
    ) -> Option<T> {
        if let Some(entry) = self.ask(section, key) {
            return self.judge(section, key, entry, read);
        }
        if !self.broken {
            let place = Place::File(self.file.clone());
            self.blame(place, format!("{section}.{key} is missing"), format!("{key} = {example} under [{section}]"));
        }
        None
    }

    /// The value of a key, or its default when nobody wrote it; `None` when faulty.
    pub(super) fn optional<T>(
        &mut self,
        section: &'static str,
        key: &'static str,
        default: T,
        read: impl FnOnce(&Value) -> Result<T, Wrong>,
    ) -> Option<T> {
        match self.ask(section, key) {
            Some(entry) => self.judge(section, key, entry, read),
            None => Some(default),
        }
    }

    fn ask(&mut self, section: &'static str, key: &'static str) -> Option<Entry> {
        self.asked.insert((section, key));
        self.entries.remove(&(section.to_owned(), key.to_owned()))
    }

    fn judge<T>(
        &mut self,
        section: &str,
        key: &str,
        entry: Entry,
        read: impl FnOnce(&Value) -> Result<T, Wrong>,
    ) -> Option<T> {
        match read(&entry.value) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.blame(entry.place, format!("{section}.{key} {}", wrong.what), wrong.right);
                None
            }
        }
    }

    /// Ends the reading: what nobody asked for is unknown. The names of all keys, or every fault.
    pub(super) fn close(mut self) -> Result<Keys, Vec<Fault>> {
        self.refuse_strays();
        self.refuse_unknown();
        if self.faults.is_empty() { Ok(self.asked) } else { Err(self.faults) }
    }

    fn refuse_strays(&mut self) {
        for (place, name) in std::mem::take(&mut self.strays) {
            let right = match self.asked.iter().find(|(_, key)| *key == name) {
                Some((section, _)) => format!("to write it under [{section}]"),
                None => format!("one of the sections {}", self.sections()),
            };
            self.blame(place, format!("{name} stands in no section"), right);
        }
    }

    fn refuse_unknown(&mut self) {
        let known: BTreeSet<&str> = self.asked.iter().map(|(section, _)| *section).collect();
        for (section, place) in std::mem::take(&mut self.headers) {
            if !known.contains(section.as_str()) {
                let right = self.right_section(&section);
                self.blame(place, format!("[{section}] is no section"), right);
            }
        }
        for ((section, key), entry) in std::mem::take(&mut self.entries) {
            let variable = matches!(entry.place, Place::Variable(_));
            if known.contains(section.as_str()) {
                let right = self.right_key(&section, &key, variable);
                self.blame(entry.place, format!("{section}.{key} is no key"), right);
            } else if variable {
                let right = self.right_section(&section);
                self.blame(entry.place, format!("{section} is no section"), right);
            }
        }
    }

    fn sections(&self) -> String {
        let sections: BTreeSet<&str> = self.asked.iter().map(|(section, _)| *section).collect();
        sections.into_iter().collect::<Vec<_>>().join(", ")
    }

    fn right_section(&self, typed: &str) -> String {
        match nearest(typed, self.asked.iter().map(|(section, _)| *section)) {
            Some(section) => format!("[{section}]"),
            None => format!("one of {}", self.sections()),
        }
    }

    fn right_key(&self, section: &str, typed: &str, variable: bool) -> String {
        let here = || self.asked.iter().filter(|(of, _)| *of == section).map(|(_, key)| *key);
        let name = |section: &str, key: &str| {
            if variable {
                format!("{PREFIX}{}__{}", section.to_ascii_uppercase(), key.to_ascii_uppercase())
            } else {
                key.to_owned()
            }
        };
        if let Some((other, key)) = self.asked.iter().find(|(_, key)| *key == typed) {
            return if variable { name(other, key) } else { format!("to write it under [{other}]") };
        }
        match nearest(typed, here()) {
            Some(key) => name(section, key),
            None => format!("one of {}", here().map(|key| name(section, key)).collect::<Vec<_>>().join(", ")),
        }
    }
}
