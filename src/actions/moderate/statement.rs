//! The statement of reasons (DSA, article 17): what was decided and how far it reaches, the facts, that people decided, the ground,
//! and what the person can do about it. It never says who reported.

use super::appeal;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::decisions::Decision;
use crate::storage::texts::Text;
use crate::text::phrases::{self, Arg};
use crate::text::sanitize;

/// How much of a text without a title stands for it, in characters.
const EXCERPT: usize = 80;

/// The title of a text, or how it begins.
pub(super) fn title(text: &Text) -> String {
    if !text.name.is_empty() {
        return text.name.clone();
    }
    let words = sanitize::plain_text(&text.content);
    let begin: String = words.chars().take(EXCERPT).collect();
    if begin.is_empty() { text.uri.clone() } else { begin }
}

/// Writes the statement to `person` into a decision, in `language` where that can be spoken.
pub(super) fn write(decision: &mut Decision, language: &str, house: &str, text: Option<&Text>, person: &Actor) {
    let Some(id) = phrase(decision, person.local) else { return };
    // Days are said in the language that the sentences around them are said in.
    let language = phrases::spoken(language, "statement-people");
    let day = phrases::day(language, Timestamp(decision.decided_at));
    let until = phrases::day(language, Timestamp(appeal::until(decision)));
    let title = text.map(title).unwrap_or_default();
    let say = |id: &str, args: &[(&str, Arg<'_>)]| phrases::get(language, id, args);
    let fill = |name: &'static str, value| (name, Arg::Text(value));
    let what = say(id, &[fill("title", title.as_str()), fill("name", person.name.as_str())]);
    let ground = if decision.ground == "law" { "statement-law" } else { "statement-rules" };
    let paragraphs = [
        say("statement-opening", &[fill("house", house), fill("day", &day)]),
        what,
        say("statement-facts", &[fill("facts", &decision.facts)]),
        say(ground, &[fill("rule", &decision.rule)]),
        say("statement-origin", &[]),
        say("statement-people", &[]),
        say("statement-redress", &[fill("day", &until)]),
    ];
    decision.statement = paragraphs.join("\n\n");
    language.clone_into(&mut decision.language);
}

/// The phrase for what was decided and how far it reaches.
fn phrase(decision: &Decision, local: bool) -> Option<&'static str> {
    Some(match (decision.measure.as_str(), local) {
        ("warn", _) => "statement-warn",
        ("hide", true) => "statement-hide",
        ("hide", false) => "statement-hide-elsewhere",
        ("withdraw", _) => "statement-withdraw",
        ("limit", true) => "statement-limit",
        ("limit", false) => "statement-limit-elsewhere",
        ("suspend", true) => "statement-suspend",
        ("suspend", false) => "statement-suspend-elsewhere",
        _ => return None,
    })
}

/// Whether words hold a name, as whole words and whatever their case.
pub(super) fn names(said: &str, name: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
        parts.map(str::to_lowercase).collect()
    };
    let (said, name) = (words(said), words(name));
    !name.is_empty() && said.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_name_is_found_as_whole_words() {
        assert!(names("It was JORDI Vila, who wrote to us.", "Jordi Vila"));
        assert!(names("Told by @jordi@a.example.", "jordi"));
        assert!(!names("A banana is named.", "Ana") && !names("Anything", "") && !names("Jordi", "Jordi Vila"));
    }
}
