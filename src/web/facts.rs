//! The facts beside a practice, read from its block: what fits in a few words.

use serde_json::Value;

use super::forms::lists::{text, texts};
use super::pages::texts::Fact;
use super::session::encode;
use super::tongue::{Said, Tongue};
use crate::text::facets::evidence_step;

/// The facts of a practice; what its block does not say is left out.
pub fn facts(tongue: Tongue, block: &Value) -> Vec<Fact> {
    let none = Value::Null;
    let tidier = block.get("tidier").unwrap_or(&none);
    let means = block.get("resources").unwrap_or(&none);
    let staff = |hours: u64| tongue.say("fact-staff-hours").with("hours", hours).text();
    let all = [
        ("fact-for", codes(tongue, "group", block.get("targetGroups"))),
        ("fact-where", codes(tongue, "where", tidier.get("where"))),
        ("fact-group", group(tongue, tidier.get("dose").unwrap_or(&none))),
        ("fact-dose", dose(tongue, tidier.get("dose").unwrap_or(&none))),
        ("fact-providers", providers(tidier.get("providers"))),
        ("fact-mode", codes(tongue, "mode", tidier.get("how").and_then(|how| how.get("mode")))),
        ("fact-cost", tongue.code("cost", &text(means, "costBand"))),
        ("fact-staff", figure(means, "staffHoursPerCycle").map_or_else(String::new, staff)),
        ("fact-evidence", evidence(tongue, block)),
    ];
    let told = all.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(name, value)| Fact { name, value }).collect()
}

/// The first field of work of a practice: its name, and the list of the practices of that field.
pub fn sector(tongue: Tongue, block: &Value) -> Option<(String, String)> {
    let code = texts(block.get("sectors")).into_iter().next()?;
    Some((tongue.code("sector", &code), format!("/practices?sector={}", encode(&code))))
}

/// A warning above the text, when the practice is no longer recommended as it stands.
pub fn warning(tongue: Tongue, block: &Value) -> Option<Said> {
    match text(block, "status").as_str() {
        "caution" => Some(tongue.say("text-caution").said()),
        "withdrawn" => Some(tongue.say("text-no-longer").said()),
        _ => None,
    }
}

fn codes(tongue: Tongue, list: &str, value: Option<&Value>) -> String {
    let words: Vec<String> = texts(value).iter().map(|one| tongue.code(list, one)).collect();
    words.join(", ")
}

fn group(tongue: Tongue, dose: &Value) -> String {
    let at = |place: usize| dose.get("groupSize").and_then(|size| size.get(place)).and_then(Value::as_u64);
    match (at(0), at(1)) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => tongue.say("fact-group-size").with("least", least).with("most", most).text(),
        _ => String::new(),
    }
}

fn dose(tongue: Tongue, dose: &Value) -> String {
    let count = |id: &'static str, name: &'static str, number: u64| tongue.say(id).with(name, number).text();
    let sessions = |number| count("fact-sessions", "sessions", number);
    let mut parts = Vec::new();
    match (figure(dose, "sessions"), figure(dose, "minutes")) {
        (Some(number), Some(minutes)) => {
            let (sessions, minutes) = (sessions(number), count("fact-minutes", "minutes", minutes));
            parts.push(tongue.say("fact-sessions-of").with("sessions", &sessions).with("minutes", &minutes).text());
        }
        (Some(number), None) => parts.push(sessions(number)),
        (None, Some(minutes)) => parts.push(count("fact-minutes-each", "minutes", minutes)),
        (None, None) => {}
    }
    match figure(dose, "everyDays") {
        Some(7) => parts.push(tongue.say("fact-every-week").text()),
        Some(days) => parts.push(count("fact-every", "days", days)),
        None => {}
    }
    parts.extend(figure(dose, "weeks").map(|weeks| count("fact-weeks", "weeks", weeks)));
    if dose.get("openEnded").and_then(Value::as_bool) == Some(true) {
        parts.push(tongue.say("fact-open").text());
    }
    parts.join(", ")
}

fn providers(value: Option<&Value>) -> String {
    let all = value.and_then(Value::as_array).into_iter().flatten().take(20);
    let one = |provider: &Value| {
        let count = figure(provider, "count").map(|count| format!("{count} × ")).unwrap_or_default();
        format!("{count}{}", text(provider, "role"))
    };
    all.map(one).collect::<Vec<_>>().join(", ")
}

fn evidence(tongue: Tongue, block: &Value) -> String {
    let said = |step: u64| {
        let label = tongue.code("evidence", &step.to_string());
        tongue.say("fact-step").with("label", &label).with("step", step).text()
    };
    evidence_step(block).map(said).unwrap_or_default()
}

fn figure(object: &Value, name: &str) -> Option<u64> {
    object.get(name).and_then(Value::as_u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_block_says_is_said_in_a_few_words() {
        let block = json!({
            "tidier": {"where": ["day-centre"], "dose": {"sessions": 12, "minutes": 90, "everyDays": 14, "groupSize": [5, 8]},
                "providers": [{"role": "Family therapist", "count": 2}]},
            "evidence": {"step": 4}
        });
        let english = Tongue::english();
        let one = |fact: Fact| format!("{}: {}", english.say(fact.name), fact.value);
        let said: Vec<String> = facts(english, &block).into_iter().map(one).collect();
        assert_eq!(
            said,
            [
                "Where: Day centre",
                "Group: 5 to 8",
                "How much: 12 sessions of 90 minutes, every 14 days",
                "Who provides it: 2 × Family therapist",
                "Evidence: Piloted by another institution (4 of 6)"
            ]
        );
    }

    #[test]
    fn blocks_of_any_shape_are_read_without_harm() {
        for odd in [json!(null), json!([1]), json!({"tidier": 3, "evidence": {"step": 99}, "resources": "x"})] {
            assert!(facts(Tongue::english(), &odd).is_empty(), "{odd}");
            assert!(warning(Tongue::english(), &odd).is_none());
        }
    }
}
