//! The questions of both forms by what they are called, in any of our languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::actions::write::Kind;
use crate::text::{fold, language, phrases};

/// A heading that names a question has at most so many bytes.
const LONGEST: usize = 300;

/// How an answer is written in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The title: the first line.
    Name,
    /// Words without marks, at most so many characters, and without addresses.
    Plain(usize),
    /// Markdown.
    Prose,
    /// Markdown, an item on each line, each with at most so many characters.
    Lines(usize),
    /// Words without marks, an item on each line.
    Rows,
    /// Choices: fields, each with its list of codes.
    Choices(&'static [(&'static str, &'static str)]),
}

/// A question: its field, how it is answered, and the phrases that name it.
pub struct Question {
    /// The field of the form.
    pub field: &'static str,
    /// How it is answered.
    pub shape: Shape,
    names: &'static [&'static str],
}

const fn question(field: &'static str, shape: Shape, names: &'static [&'static str]) -> Question {
    Question { field, shape, names }
}

const GROUPS: &[(&str, &str)] = &[("target_groups", "group"), ("life_stages", "life")];
const WAYS: &[(&str, &str)] = &[("mode", "mode"), ("unit", "unit")];
const WORK: &[(&str, &str)] = &[("sectors", "sector"), ("settings", "where")];

/// Where two questions are called alike, the first is meant.
static PRACTICE: [Question; 27] = [
    question("name", Shape::Name, &["practice-name", "ask-name"]),
    question("summary", Shape::Plain(500), &["write-summary"]),
    question("why", Shape::Prose, &["practice-why", "ask-why", "why"]),
    question("procedures", Shape::Lines(2_000), &["practice-procedures", "ask-procedures", "procedures"]),
    question("where", Shape::Choices(&[("where", "where")]), &["practice-where", "ask-where", "where"]),
    question("target_groups", Shape::Choices(GROUPS), &["practice-target-groups", "for-whom"]),
    question("materials", Shape::Rows, &["practice-materials", "ask-materials", "materials"]),
    question("providers", Shape::Rows, &["practice-providers", "ask-providers", "providers"]),
    question("mode", Shape::Choices(WAYS), &["practice-mode", "ask-mode", "how", "practice-unit"]),
    question("tailoring", Shape::Prose, &["practice-tailoring", "ask-tailoring", "tailoring"]),
    question("modifications", Shape::Prose, &["practice-modifications", "ask-modifications", "modifications"]),
    question(
        "fidelity_planned",
        Shape::Prose,
        &["practice-fidelity-planned", "ask-fidelity-planned", "fidelity-planned"],
    ),
    question("fidelity_actual", Shape::Prose, &["practice-fidelity-actual", "ask-fidelity-actual", "fidelity-actual"]),
    question("observed", Shape::Prose, &["practice-observed", "observed"]),
    question("core_elements", Shape::Lines(1_000), &["practice-core-elements", "core-elements"]),
    question("risks", Shape::Lines(2_000), &["practice-risks", "risks"]),
    question("life_stages", Shape::Choices(&[("life_stages", "life")]), &["practice-life-stages"]),
    question("settings", Shape::Choices(&[("settings", "where")]), &["practice-settings"]),
    question("sectors", Shape::Choices(WORK), &["practice-sectors", "fields"]),
    question(
        "community_resources",
        Shape::Choices(&[("community_resources", "community")]),
        &["practice-community-resources", "community"],
    ),
    question(
        "also_involved",
        Shape::Choices(&[("also_involved", "also")]),
        &["practice-also-involved", "also-involved"],
    ),
    question("space", Shape::Plain(1_000), &["practice-space"]),
    question("inputs", Shape::Lines(1_000), &["practice-inputs", "logic-inputs"]),
    question("activities", Shape::Lines(1_000), &["practice-activities", "logic-activities"]),
    question("outputs", Shape::Lines(1_000), &["practice-outputs", "logic-outputs"]),
    question("outcomes", Shape::Lines(1_000), &["practice-outcomes", "logic-outcomes"]),
    question("assumptions", Shape::Lines(1_000), &["practice-assumptions", "logic-assumptions"]),
];

static ESSAY: [Question; 6] = [
    question("name", Shape::Name, &["essay-form-name", "ask-title"]),
    question("summary", Shape::Plain(500), &["write-summary"]),
    question("learnt", Shape::Prose, &["essay-form-learnt", "ask-learnt", "essay-learnt"]),
    question("before", Shape::Prose, &["essay-form-before", "ask-before", "essay-before"]),
    question("meets", Shape::Prose, &["essay-form-meets", "ask-meets", "essay-meets"]),
    question("try_text", Shape::Prose, &["essay-form-try-text", "ask-try", "essay-try"]),
];

type Names = HashMap<String, &'static Question>;

static PRACTICE_NAMES: LazyLock<Names> = LazyLock::new(|| names(&PRACTICE));
static ESSAY_NAMES: LazyLock<Names> = LazyLock::new(|| names(&ESSAY));

fn names(questions: &'static [Question]) -> Names {
    let mut names = Names::new();
    for question in questions {
        for id in question.names {
            for (tag, _) in language::LANGUAGES {
                let name = folded(&phrases::get(tag, id, &[]));
                names.entry(name).or_insert(question);
            }
        }
    }
    names.remove("");
    names
}

/// Words as they are compared: no case, no accents, no signs, no number before them.
fn folded(words: &str) -> String {
    let words = fold::words(words).map(|word| word.folded);
    let words = words.skip_while(|word| word.chars().all(|sign| sign.is_ascii_digit()));
    words.collect::<Vec<_>>().join(" ")
}

/// The question that is called so.
pub fn named(kind: Kind, words: &str) -> Option<&'static Question> {
    if words.len() > LONGEST {
        return None;
    }
    let names = match kind {
        Kind::Practice => &PRACTICE_NAMES,
        Kind::Essay => &ESSAY_NAMES,
    };
    names.get(&folded(words)).copied()
}

/// The codes of a list by what they are called.
static CODES: LazyLock<HashMap<(&'static str, String), &'static str>> = LazyLock::new(|| {
    let mut codes = HashMap::new();
    for list in ["where", "group", "life", "mode", "unit", "sector", "community", "also"] {
        for (tag, _) in language::LANGUAGES {
            for (code, label) in phrases::codes(tag, list) {
                codes.entry((list, folded(&label))).or_insert(code);
            }
        }
    }
    codes
});

/// The code of a list that is called so.
pub fn code(list: &'static str, words: &str) -> Option<&'static str> {
    if words.len() > LONGEST {
        return None;
    }
    CODES.get(&(list, folded(words))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: Kind, words: &str) -> Option<&'static str> {
        named(kind, words).map(|question| question.field)
    }

    #[test]
    fn questions_are_known_by_their_names_in_every_language() {
        for (words, expected) in [
            ("Why do you do it?", Some("why")),
            ("2. WHY DO YOU DO IT", Some("why")),
            ("What is done", Some("procedures")),
            ("Fidelity: what was achieved", Some("fidelity_actual")),
            ("How much, and how often?", None),
            ("Anything else", None),
            ("", None),
            ("3.", None),
        ] {
            assert_eq!(field(Kind::Practice, words), expected, "{words}");
        }
        assert_eq!(field(Kind::Essay, "How did you work before?"), Some("before"));
        assert_eq!(field(Kind::Essay, "Why do you do it?"), None);
        for (tag, _) in language::LANGUAGES {
            for (kind, id, expected) in [
                (Kind::Practice, "practice-risks", "risks"),
                (Kind::Practice, "practice-procedures", "procedures"),
                (Kind::Practice, "materials", "materials"),
                (Kind::Essay, "essay-form-try-text", "try_text"),
                (Kind::Essay, "essay-learnt", "learnt"),
            ] {
                assert_eq!(field(kind, &phrases::get(tag, id, &[])), Some(expected), "{tag} {id}");
            }
            assert_eq!(code("where", &phrases::get(tag, "where-school", &[])), Some("school"), "{tag}");
        }
        assert_eq!(code("where", "The moon"), None);
    }

    #[test]
    fn every_field_has_one_question() {
        let mut fields: Vec<&str> = PRACTICE.iter().map(|question| question.field).collect();
        fields.sort_unstable();
        fields.dedup();
        assert_eq!(fields.len(), PRACTICE.len());
    }
}
