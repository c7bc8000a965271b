//! The essay form: fields to the `essay` block of the vocabulary (section 7) and back.

use serde_json::{Value, json};

use super::lists::{put, text};
use super::{Faults, Fields, Head};
use crate::web::pages::frame::Choice;

const INTERACTIONS: [(&str, &str); 5] = [
    ("", "Not said"),
    ("replaces", "replaces what we did"),
    ("complements", "complements it"),
    ("conflicts", "conflicts with it"),
    ("unclear", "is not clear yet"),
];

/// The essay form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is the field of the form with the same name")]
pub struct EssayForm {
    pub head: Head,
    pub learnt: String,
    pub before: String,
    pub meets: String,
    pub interaction: String,
    pub try_text: String,
    pub consent: String,
    pub faults: Faults,
}

impl EssayForm {
    /// Reads what was typed.
    pub fn read(fields: &Fields) -> Self {
        Self {
            head: Head::read(fields),
            learnt: fields.trimmed("learnt"),
            before: fields.trimmed("before"),
            meets: fields.trimmed("meets"),
            interaction: fields.trimmed("interaction"),
            try_text: fields.trimmed("try_text"),
            consent: fields.trimmed("consent"),
            faults: Faults::default(),
        }
    }

    /// Fills the form from a stored essay.
    pub fn of(head: Head, block: &Value) -> Self {
        Self {
            head,
            learnt: text(block, "learnt"),
            before: text(block, "before"),
            meets: text(block, "meets"),
            interaction: text(block, "interaction"),
            try_text: text(block, "tryText"),
            consent: String::new(),
            faults: Faults::default(),
        }
    }

    /// The block of what was typed; members that the form does not show stay as they are in `before`.
    pub fn block(&mut self, before: &Value) -> Value {
        self.head.check(&mut self.faults);
        let mut block = before.as_object().cloned().unwrap_or_default();
        block.insert("schema".to_owned(), json!(1));
        for (field, member, typed) in self.prompts() {
            if typed.chars().count() > 10_000 {
                self.faults.add(field, "An answer has at most 10,000 characters.");
            }
            put(&mut block, member, (!typed.is_empty()).then(|| json!(typed)));
        }
        put(&mut block, "interaction", (!self.interaction.is_empty()).then(|| json!(self.interaction)));
        Value::Object(block)
    }

    /// Notes what is still missing to publish: a title, the four answers, the consent statement.
    pub fn check_complete(&mut self) {
        if self.head.name.chars().count() < 3 {
            self.faults.add("name", "An essay needs a title of at least 3 characters.");
        }
        for (field, _, typed) in self.prompts() {
            if typed.is_empty() {
                self.faults.add(field, "A sentence is enough, but one is needed.");
            }
        }
        if !["none_described", "composite", "written"].contains(&self.consent.as_str()) {
            self.faults.add("consent", "Say how the people in this text are protected.");
        }
    }

    /// The questions with their fields and whether they are answered.
    pub fn questions(&self) -> [(&'static str, &'static str, bool); 5] {
        [
            ("name", "The title", !self.head.name.is_empty()),
            ("learnt", "What you learnt", !self.learnt.is_empty()),
            ("before", "How you worked before", !self.before.is_empty()),
            ("meets", "How the two meet", !self.meets.is_empty()),
            ("try_text", "What you will try", !self.try_text.is_empty()),
        ]
    }

    /// How many words the four answers have.
    pub fn words(&self) -> usize {
        self.prompts().iter().map(|(.., typed)| typed.split_whitespace().count()).sum()
    }

    /// What is wrong with a field; empty when nothing is.
    pub fn fault(&self, field: &str) -> &str {
        self.faults.of(field)
    }

    /// The interactions to choose from.
    pub fn interactions(&self) -> Vec<Choice> {
        Choice::among(&INTERACTIONS, std::slice::from_ref(&self.interaction))
    }

    fn prompts(&self) -> [(&'static str, &'static str, String); 4] {
        [
            ("learnt", "learnt", self.learnt.clone()),
            ("before", "before", self.before.clone()),
            ("meets", "meets", self.meets.clone()),
            ("try_text", "tryText", self.try_text.clone()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_passes_through_the_form_unchanged() {
        let block = json!({"schema": 1, "words": 940, "learnt": "a", "before": "b", "interaction": "complements",
            "meets": "c", "tryText": "d", "willTry": [{"practice": "https://a.example/1", "when": "2026-Q3"}]});
        let head = Head { name: "A week".into(), summary: "s".into(), language: "en".into(), audience: "team".into() };
        let mut form = EssayForm::of(head, &block);
        assert_eq!(form.block(&block), block);
        assert_eq!(form.words(), 4);
        form.check_complete();
        assert_eq!(form.faults.list().map(|(field, _)| field).collect::<Vec<_>>(), ["consent"]);
    }

    #[test]
    fn faults_stand_beside_their_fields_and_nothing_typed_is_lost() {
        let body =
            format!("name=Week&language=en&audience=public&consent=written&learnt={}&before=x", "a".repeat(10_001));
        let mut form = EssayForm::read(&Fields::parse(body.as_bytes()));
        form.block(&Value::Null);
        form.check_complete();
        assert_eq!(form.faults.list().map(|(field, _)| field).collect::<Vec<_>>(), ["learnt", "meets", "try_text"]);
        assert_eq!(form.learnt.len(), 10_001);
    }
}
