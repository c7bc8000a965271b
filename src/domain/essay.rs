//! The block of an essay: the short text after a training event or an exchange visit (vocabulary.md, section 7).

use serde_json::{Map, Value};

use super::block::{self, members};
use super::problem::{Problem, Problems};

members! {
    /// The structured data of an essay, `"schema": 1`. Texts are Markdown.
    EssayBlock {
        /// The version of the block; ours is 1.
        schema: Value,
        /// Words of the four answers together: derived.
        words: u32,
        /// What I learnt. Compulsory.
        learnt: String,
        /// How we worked before. Compulsory.
        before: String,
        /// How the two meet. Compulsory.
        meets: String,
        /// What we will try. Compulsory.
        try_text: String,
        /// A code: replaces, complements, conflicts, unclear.
        interaction: String,
        /// Which practices will be tried, and when.
        will_try: Vec<WillTry>,
        /// When the team at home heard of it.
        shared_with_team: SharedWithTeam,
    }
}

members! {
    /// The intention to try a practice.
    WillTry {
        /// The id of the practice.
        practice: String,
        /// When, in the writer's words: `2026-Q3`.
        when: String,
    }
}

members! {
    /// How the team at home was told.
    SharedWithTeam {
        /// The day, `2026-05-04`.
        on: String,
        /// How many were there.
        people: u32,
        /// A code: team-meeting and others.
        format: String,
    }
}

impl EssayBlock {
    /// An empty block of our version.
    pub fn empty() -> Self {
        Self { schema: Some(Value::from(block::SCHEMA)), ..Self::default() }
    }

    /// Reads a block of another server: what has the wrong shape is left out, the rest is read.
    pub fn lenient(value: &Value) -> Self {
        let mut members = value.as_object().cloned().unwrap_or_default();
        block::mend_list::<WillTry>(&mut members, "willTry");
        block::mend::<SharedWithTeam>(&mut members, "sharedWithTeam");
        block::lenient(members)
    }

    /// Whether this version of the block is newer than what we know (vocabulary.md R2).
    pub fn is_newer(&self) -> bool {
        self.schema.as_ref().is_some_and(|schema| schema.as_u64() != Some(block::SCHEMA))
    }

    /// The words of the four answers, counted.
    pub fn count_words(&self) -> u32 {
        let words =
            self.answers().into_iter().flat_map(|(_, text)| text.unwrap_or_default().split_whitespace()).count();
        u32::try_from(words).unwrap_or(u32::MAX)
    }

    /// The block with `words` derived anew: what every save of ours does.
    #[must_use]
    pub fn with_words(mut self) -> Self {
        self.words = Some(self.count_words());
        self
    }

    /// The four compulsory answers with their names, in order.
    pub fn answers(&self) -> [(&'static str, Option<&str>); 4] {
        [
            ("learnt", self.learnt.as_deref()),
            ("before", self.before.as_deref()),
            ("meets", self.meets.as_deref()),
            ("tryText", self.try_text.as_deref()),
        ]
    }
}

/// The limits of an essay always, and its four compulsory answers when it is to be published.
pub fn problems(name: &str, summary: &str, block: &EssayBlock, for_publication: bool) -> Vec<Problem> {
    let mut problems = Problems::default();
    problems.head(name, summary);
    for (field, text) in block.answers() {
        if for_publication {
            problems.answered(field, text);
        }
        problems.text(field, text, 10_000);
    }
    problems.text("interaction", block.interaction.as_deref(), 64);
    let tries = block.will_try.as_deref().unwrap_or_default();
    problems.list("willTry", tries.iter().map(|one| one.practice.as_deref()), 20, 2_000);
    for (place, one) in tries.iter().enumerate() {
        problems.text(&format!("willTry.{place}.when"), one.when.as_deref(), 64);
    }
    if let Some(shared) = &block.shared_with_team {
        problems.text("sharedWithTeam.on", shared.on.as_deref(), 32);
        problems.text("sharedWithTeam.format", shared.format.as_deref(), 64);
    }
    block::check(&mut problems, "essay", block.schema.as_ref(), block);
    problems.into_vec()
}

/// Members of a JSON object that a form or an API handed in, read strictly; the error names what is wrong.
pub fn parse(members: Map<String, Value>) -> Result<EssayBlock, Problem> {
    serde_json::from_value(Value::Object(members)).map_err(|error| Problem::new("essay", "invalid", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_example_is_read_and_written_with_nothing_lost() {
        let text = include_str!("../federation/protocol/fixtures/essay.json");
        let value = serde_json::from_str::<Value>(text).unwrap()["essay"].clone();
        let block: EssayBlock = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&block).unwrap(), value);
        assert_eq!(EssayBlock::lenient(&value), block);
        assert_eq!(problems("A week in Elche", "", &block, true), []);
        assert_eq!(block.with_words().words, Some(40));
    }

    #[test]
    fn publishing_asks_for_the_four_answers() {
        let block = EssayBlock { learnt: Some(" \n".into()), ..EssayBlock::empty() };
        assert_eq!(problems("Abc", "", &block, false), []);
        let fields: Vec<String> = problems("Abc", "", &block, true).into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["learnt", "before", "meets", "tryText"]);
        let long = EssayBlock { meets: Some("x".repeat(10_001)), ..EssayBlock::empty() };
        assert_eq!(problems("Abc", "", &long, false)[0].code, "too_long");
    }

    #[test]
    fn a_stranger_loses_only_what_is_wrong() {
        let block =
            EssayBlock::lenient(&json!({"learnt": "a", "before": 1, "willTry": [{"practice": 2}, {"when": "now"}]}));
        assert_eq!((block.learnt.as_deref(), block.before), (Some("a"), None));
        assert_eq!(block.will_try.unwrap().len(), 1);
    }
}
