//! The facts beside a practice, read from its block: what fits in a few words.

use serde_json::Value;

use super::forms::lists::{text, texts};
use super::pages::texts::Fact;
use crate::text::phrases;

/// The facts of a practice; what its block does not say is left out.
pub fn facts(block: &Value) -> Vec<Fact> {
    let none = Value::Null;
    let tidier = block.get("tidier").unwrap_or(&none);
    let means = block.get("resources").unwrap_or(&none);
    let all = [
        ("For", codes("group", block.get("targetGroups"))),
        ("Where", codes("where", tidier.get("where"))),
        ("Group", group(tidier.get("dose").unwrap_or(&none))),
        ("How much", dose(tidier.get("dose").unwrap_or(&none))),
        ("Who provides it", providers(tidier.get("providers"))),
        ("How", codes("mode", tidier.get("how").and_then(|how| how.get("mode")))),
        ("Cost beside staff", phrases::code("en", "cost", &text(means, "costBand"))),
        (
            "Staff",
            figure(means, "staffHoursPerCycle").map_or_else(String::new, |hours| format!("{hours} hours a cycle")),
        ),
        ("Evidence", evidence(block.get("evidence").unwrap_or(&none))),
    ];
    let told = all.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(name, value)| Fact { name, value }).collect()
}

/// A warning above the text, when the practice is no longer recommended as it stands.
pub fn warning(block: &Value) -> Option<String> {
    match text(block, "status").as_str() {
        "caution" => Some("Its authors ask for caution: read the risks before you try it.".to_owned()),
        "withdrawn" => Some("Its authors no longer recommend this practice.".to_owned()),
        _ => None,
    }
}

fn codes(list: &str, value: Option<&Value>) -> String {
    let words: Vec<String> = texts(value).iter().map(|one| phrases::code("en", list, one)).collect();
    words.join(", ")
}

fn group(dose: &Value) -> String {
    let at = |place: usize| dose.get("groupSize").and_then(|size| size.get(place)).and_then(Value::as_u64);
    match (at(0), at(1)) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        _ => String::new(),
    }
}

fn dose(dose: &Value) -> String {
    let mut parts = Vec::new();
    match (figure(dose, "sessions"), figure(dose, "minutes")) {
        (Some(sessions), Some(minutes)) => parts.push(format!("{sessions} sessions of {minutes} minutes")),
        (Some(sessions), None) => parts.push(format!("{sessions} sessions")),
        (None, Some(minutes)) => parts.push(format!("{minutes} minutes each time")),
        (None, None) => {}
    }
    match figure(dose, "everyDays") {
        Some(1) => parts.push("every day".to_owned()),
        Some(7) => parts.push("every week".to_owned()),
        Some(days) => parts.push(format!("every {days} days")),
        None => {}
    }
    parts.extend(figure(dose, "weeks").map(|weeks| format!("{weeks} weeks")));
    if dose.get("openEnded").and_then(Value::as_bool) == Some(true) {
        parts.push("open-ended".to_owned());
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

fn evidence(evidence: &Value) -> String {
    let step = figure(evidence, "step").filter(|step| *step <= 6);
    step.map(|step| format!("{} ({step} of 6)", phrases::code("en", "evidence", &step.to_string()))).unwrap_or_default()
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
        let said: Vec<String> =
            facts(&block).into_iter().map(|fact| format!("{}: {}", fact.name, fact.value)).collect();
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
            assert!(facts(&odd).is_empty(), "{odd}");
            assert!(warning(&odd).is_none());
        }
    }
}
