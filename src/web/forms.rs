//! Forms parsed into drafts, with errors beside their fields and everything typed kept.

pub mod adapted;
pub mod essay;
pub mod lists;
pub mod practice;

use std::collections::{BTreeMap, HashMap};

use crate::domain::audience::Audience;
use crate::domain::consent;
use crate::safeguard::gate;

use super::pages::frame::Choice;
use super::tongue::{Said, Tongue};

/// A field that holds words: its name, the phrase of its question, what may stand in it (`line`, `prose`, `plain`, or `lines`:
/// an item on each line), and the words.
pub type Words<'a> = (&'static str, &'static str, &'static str, &'a mut String);

/// At most so many fields are read of one form; ours have fewer than a hundred.
const MOST: usize = 500;

/// The fields of a form as they came.
#[derive(Clone, Debug, Default)]
pub struct Fields(HashMap<String, Vec<String>>);

impl Fields {
    /// Reads an `application/x-www-form-urlencoded` body; what is not UTF-8 is replaced, what is too much is dropped.
    pub fn parse(body: &[u8]) -> Self {
        Self::of(url::form_urlencoded::parse(body).take(MOST))
    }

    /// Fields from their names and values.
    pub fn of(pairs: impl IntoIterator<Item = (impl Into<String>, impl AsRef<str>)>) -> Self {
        let mut fields: HashMap<String, Vec<String>> = HashMap::new();
        for (name, value) in pairs {
            let value = value.as_ref().replace("\r\n", "\n").replace('\0', "");
            fields.entry(name.into()).or_default().push(value);
        }
        Self(fields)
    }

    /// The first value of a field; empty when there is none.
    pub fn one(&self, name: &str) -> String {
        self.0.get(name).and_then(|values| values.first()).cloned().unwrap_or_default()
    }

    /// The first value of a field without white space around it.
    pub fn trimmed(&self, name: &str) -> String {
        self.one(name).trim().to_owned()
    }

    /// Every value of a field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// The first value of every field whose name begins so, by the rest of the name.
    pub fn beginning(&self, prefix: &str) -> Vec<(&str, &str)> {
        let found = self.0.iter().map(|(name, values)| (name.strip_prefix(prefix), values.first()));
        found.filter_map(|(name, value)| Some((name?, value?.as_str()))).collect()
    }

    /// Takes fields out.
    pub fn remove(&mut self, names: &[&str]) {
        self.0.retain(|name, _| !names.contains(&name.as_str()));
    }

    /// Only the fields with these names.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| names.contains(&name.as_str()));
        self
    }

    /// Every name with each of its values, by name.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let one = |(name, values): (&String, &Vec<String>)| -> Vec<(String, String)> {
            values.iter().map(|value| (name.clone(), value.clone())).collect()
        };
        let mut pairs: Vec<_> = self.0.iter().flat_map(one).collect();
        pairs.sort_by(|one, other| one.0.cmp(&other.0));
        pairs
    }

    /// The fields as a form sends them, for [`Fields::parse`].
    pub fn encode(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs()).finish()
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// What could identify a person in a field, and what may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The field.
    pub field: String,
    /// What names it in answers.
    pub mark: String,
    /// Why it is asked about and what to do.
    pub sentence: Said,
    /// The answers to choose from; empty when it has to go.
    pub choices: Vec<Choice>,
}

/// What is wrong, by the name of the field, in the language of who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    tongue: Tongue,
    noted: BTreeMap<String, Said>,
    asks: Vec<Ask>,
}

impl Faults {
    /// Nothing is wrong yet.
    pub fn new(tongue: Tongue) -> Self {
        Self { tongue, noted: BTreeMap::new(), asks: Vec::new() }
    }

    /// The language that is spoken.
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// Notes what is wrong with a field, by the id of the phrase; the first note stays.
    pub fn note(&mut self, field: &str, id: &str) {
        self.add(field, self.tongue.say(id));
    }

    /// Notes what is wrong with a field; the first note stays.
    pub fn add(&mut self, field: &str, sentence: impl Into<Said>) {
        self.noted.entry(field.to_owned()).or_insert_with(|| sentence.into());
    }

    /// Notes what could identify a person; what is named the same is asked once.
    pub fn ask(&mut self, ask: Ask) {
        self.add(&ask.field, ask.sentence.clone());
        if !self.asks.iter().any(|known| known.mark == ask.mark) {
            self.asks.push(ask);
        }
    }

    /// Everything that could identify a person.
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }

    /// What could identify a person in a field.
    pub fn asks_of(&self, field: &str) -> Vec<Ask> {
        self.asks.iter().filter(|ask| ask.field == field).cloned().collect()
    }

    /// What is wrong with a field; empty when nothing is.
    pub fn of(&self, field: &str) -> Said {
        self.noted.get(field).cloned().unwrap_or_default()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.noted.is_empty()
    }

    /// Every field with its sentence.
    pub fn list(&self) -> impl Iterator<Item = (&str, &Said)> {
        self.noted.iter().map(|(field, sentence)| (field.as_str(), sentence))
    }
}

/// What a practice and an essay have in common beside their block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The title.
    pub name: String,
    /// The summary.
    pub summary: String,
    /// The language, as a tag.
    pub language: String,
    /// The audience, by its name.
    pub audience: String,
    /// The points of the ethics checklist that are ticked.
    pub ethics: Vec<String>,
}

impl Head {
    /// Reads the fields that every text has.
    pub fn read(fields: &Fields) -> Self {
        Self {
            name: fields.trimmed("name"),
            summary: fields.trimmed("summary"),
            language: fields.trimmed("language"),
            audience: fields.trimmed("audience"),
            ethics: fields.all("ethics"),
        }
    }

    /// Notes that the ethics checklist is not whole, where these readers need it to be.
    pub fn check_promises(&self, faults: &mut Faults) {
        let needed = Audience::parse(&self.audience).is_some_and(gate::needs_checklist);
        if needed && !consent::all_ticked(&self.ethics) {
            faults.note("ethics", "wrong-ethics");
        }
    }

    /// Notes what keeps the text from being saved.
    pub fn check(&self, faults: &mut Faults) {
        if self.name.chars().count() > 150 {
            faults.note("name", "wrong-name-long");
        }
        let length = self.summary.chars().count();
        if length > 500 {
            faults.add("summary", faults.tongue.say("wrong-summary-long").with("count", length));
        }
        let tag = !self.language.is_empty() && self.language.len() <= 35;
        if !tag || !self.language.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
            faults.note("language", "wrong-language");
        }
        if Audience::parse(&self.audience).is_none_or(|audience| !audience.fits_long_texts()) {
            faults.note("audience", "wrong-audience");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_of_any_kind_are_read_without_harm() {
        let fields = Fields::parse(b"where=home&where=school&why=a%0D%0Ab&name=%FF%00x");
        assert_eq!(fields.all("where"), ["home", "school"]);
        assert_eq!(fields.one("why"), "a\nb");
        assert_eq!(fields.one("name"), "\u{fffd}x");
        assert_eq!(fields.one("absent"), "");
        let same = Fields::parse(fields.encode().as_bytes());
        assert_eq!(same.pairs(), fields.pairs());
        let many = "a=1&".repeat(10_000);
        assert_eq!(Fields::parse(many.as_bytes()).all("a").len(), MOST);
    }

    #[test]
    fn a_head_is_checked_field_by_field() {
        let mut faults = Faults::new(Tongue::english());
        let head = Head {
            name: "x".repeat(151),
            summary: "y".repeat(501),
            language: "<>".into(),
            audience: "direct".into(),
            ..Head::default()
        };
        head.check(&mut faults);
        assert_eq!(
            faults.list().map(|(field, _)| field).collect::<Vec<_>>(),
            ["audience", "language", "name", "summary"]
        );
    }
}
