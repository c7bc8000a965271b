//! The essay form: fields to the `essay` block of the vocabulary (section 7) and back.

use serde_json::{Value, json};

use super::lists::{put, text};
use super::{Faults, Fields, Head, Words};
use crate::web::pages::frame::Choice;
use crate::web::tongue::{Said, Tongue};

/// Codes with the phrases that name them here: they end a sentence.
const INTERACTIONS: [(&str, &str); 5] = [
    ("", "choose-none"),
    ("replaces", "choose-replaces"),
    ("complements", "choose-complements"),
    ("conflicts", "choose-conflicts"),
    ("unclear", "choose-unclear"),
];

/// The essay form, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub fn read(tongue: Tongue, fields: &Fields) -> Self {
        Self {
            head: Head::read(fields),
            learnt: fields.trimmed("learnt"),
            before: fields.trimmed("before"),
            meets: fields.trimmed("meets"),
            interaction: fields.trimmed("interaction"),
            try_text: fields.trimmed("try_text"),
            consent: fields.trimmed("consent"),
            faults: Faults::new(tongue),
        }
    }

    /// Fills the form from a stored essay.
    pub fn of(tongue: Tongue, head: Head, block: &Value) -> Self {
        Self {
            head,
            learnt: text(block, "learnt"),
            before: text(block, "before"),
            meets: text(block, "meets"),
            interaction: text(block, "interaction"),
            try_text: text(block, "tryText"),
            consent: String::new(),
            faults: Faults::new(tongue),
        }
    }

    /// The block of what was typed; members that the form does not show stay as they are in `before`.
    pub fn block(&mut self, before: &Value) -> Value {
        self.head.check(&mut self.faults);
        let mut block = before.as_object().cloned().unwrap_or_default();
        block.insert("schema".to_owned(), json!(1));
        for (field, member, typed) in self.prompts() {
            if typed.chars().count() > 10_000 {
                self.faults.note(field, "wrong-essay-long");
            }
            put(&mut block, member, (!typed.is_empty()).then(|| json!(typed)));
        }
        put(&mut block, "interaction", (!self.interaction.is_empty()).then(|| json!(self.interaction)));
        Value::Object(block)
    }

    /// Notes what is still missing to publish: a title, the four answers, the consent statement.
    pub fn check_complete(&mut self) {
        if self.head.name.chars().count() < 3 {
            self.faults.note("name", "wrong-essay-name");
        }
        for (field, _, typed) in self.prompts() {
            if typed.is_empty() {
                self.faults.note(field, "wrong-essay-empty");
            }
        }
        self.head.check_promises(&mut self.faults);
        if !["none_described", "composite", "written"].contains(&self.consent.as_str()) {
            self.faults.note("consent", "wrong-consent");
        }
    }

    /// What is said in words: the field, the phrase of its question, what may stand in it, and the words.
    pub fn said(&mut self) -> Vec<Words<'_>> {
        vec![
            ("name", "essay-form-name", "line", &mut self.head.name),
            ("learnt", "essay-form-learnt", "prose", &mut self.learnt),
            ("before", "essay-form-before", "prose", &mut self.before),
            ("meets", "essay-form-meets", "prose", &mut self.meets),
            ("try_text", "essay-form-try-text", "prose", &mut self.try_text),
            ("summary", "write-summary", "plain", &mut self.head.summary),
        ]
    }

    /// The questions with their fields, the phrases that name them and whether they are answered.
    pub fn questions(&self) -> [(&'static str, &'static str, bool); 5] {
        [
            ("name", "ask-title", !self.head.name.is_empty()),
            ("learnt", "ask-learnt", !self.learnt.is_empty()),
            ("before", "ask-before", !self.before.is_empty()),
            ("meets", "ask-meets", !self.meets.is_empty()),
            ("try_text", "ask-try", !self.try_text.is_empty()),
        ]
    }

    /// How many words the four answers have.
    pub fn words(&self) -> usize {
        self.prompts().iter().map(|(.., typed)| typed.split_whitespace().count()).sum()
    }

    /// What is wrong with a field; empty when nothing is.
    pub fn fault(&self, field: &str) -> Said {
        self.faults.of(field)
    }

    /// The interactions to choose from.
    pub fn interactions(&self) -> Vec<Choice> {
        Choice::said(self.faults.tongue(), &INTERACTIONS, &self.interaction)
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
        let head = Head {
            name: "A week".into(),
            summary: "s".into(),
            language: "en".into(),
            audience: "team".into(),
            ..Head::default()
        };
        let mut form = EssayForm::of(Tongue::english(), head, &block);
        assert_eq!(form.block(&block), block);
        assert_eq!(form.words(), 4);
        form.check_complete();
        assert_eq!(form.faults.list().map(|(field, _)| field).collect::<Vec<_>>(), ["consent"]);
    }

    #[test]
    fn faults_stand_beside_their_fields_and_nothing_typed_is_lost() {
        let body =
            format!("name=Week&language=en&audience=public&consent=written&learnt={}&before=x", "a".repeat(10_001));
        let mut form = EssayForm::read(Tongue::english(), &Fields::parse(body.as_bytes()));
        form.block(&Value::Null);
        form.check_complete();
        assert_eq!(
            form.faults.list().map(|(field, _)| field).collect::<Vec<_>>(),
            ["ethics", "learnt", "meets", "try_text"]
        );
        assert_eq!(form.learnt.len(), 10_001);
    }
}
