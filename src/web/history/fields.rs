//! The fields of a version, as its readers know them: in the order and with the headings of the text.

use serde_json::Value;

use crate::actions::write::Kind;
use crate::domain::essay::EssayBlock;
use crate::domain::practice::{LogicModel, PracticeBlock, Resources, Tidier};
use crate::storage::revisions::Revision;
use crate::text::render;
use crate::web::tongue::Tongue;
use crate::web::words;

/// A field of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The phrase for its heading.
    pub label: &'static str,
    /// What stands in it, an item on each line; empty where nothing does.
    pub text: String,
    /// Whether it is in the language of the text, and not in that of the page.
    pub typed: bool,
}

/// Every field of a version, the empty ones too: versions of one kind have the same fields.
pub fn fields(tongue: Tongue, kind: Kind, version: &Revision) -> Vec<Field> {
    let mut sheet = Sheet { tongue, fields: Vec::new() };
    sheet.typed("history-field-title", Some(&version.name));
    sheet.typed("history-field-summary", Some(&version.summary));
    sheet.said("list-language", [words::language(tongue, &version.language)]);
    sheet.said("write-audience", [readers(tongue, &version.audience)]);
    let block = serde_json::from_str(&version.block).unwrap_or(Value::Null);
    match kind {
        Kind::Practice => sheet.practice(&PracticeBlock::lenient(&block)),
        Kind::Essay => sheet.essay(&EssayBlock::lenient(&block)),
    }
    sheet.fields
}

fn readers(tongue: Tongue, audience: &str) -> String {
    let phrase = match audience {
        "team" => "audience-team",
        "institution" => "audience-institution",
        "network" => "audience-network",
        _ => "audience-public",
    };
    tongue.say(phrase).text()
}

type Codes = Option<Vec<String>>;

struct Sheet {
    tongue: Tongue,
    fields: Vec<Field>,
}

impl Sheet {
    /// Words of the author.
    fn typed(&mut self, label: &'static str, text: Option<&str>) {
        self.fields.push(Field { label, text: text.unwrap_or_default().to_owned(), typed: true });
    }

    /// Items in the words of the author.
    fn items(&mut self, label: &'static str, items: impl IntoIterator<Item = String>) {
        self.typed(label, Some(&joined(items)));
    }

    /// Items in the words of the page.
    fn said(&mut self, label: &'static str, items: impl IntoIterator<Item = String>) {
        self.fields.push(Field { label, text: joined(items), typed: false });
    }

    fn codes(&mut self, label: &'static str, lists: &[(&str, &Codes)]) {
        let tongue = self.tongue;
        let labels = lists.iter().flat_map(|(list, codes)| codes.iter().flatten().map(|code| tongue.code(list, code)));
        self.said(label, labels.collect::<Vec<_>>());
    }

    fn practice(&mut self, block: &PracticeBlock) {
        if let Some(adaptation) = &block.adaptation {
            self.items("lineage-we-changed", adaptation.changed().map(str::to_owned));
            self.items("lineage-we-kept", adaptation.kept().map(str::to_owned));
            self.items("lineage-we-left", adaptation.left().map(str::to_owned));
        }
        self.tidier(&block.tidier.clone().unwrap_or_default());
        let core = block.core_elements.iter().flatten().filter_map(|element| element.text.clone());
        self.items("core-elements", core);
        self.model(&block.logic_model.clone().unwrap_or_default());
        self.typed("observed", block.observed.as_deref());
        self.codes("also-involved", &[("also", &block.also_involved)]);
        self.codes("for-whom", &[("group", &block.target_groups), ("life", &block.life_stages)]);
        self.codes("fields", &[("where", &block.settings), ("sector", &block.sectors)]);
        self.codes("community", &[("community", &block.community_resources)]);
        self.resources(&block.resources.clone().unwrap_or_default());
        self.items("risks", block.risks.iter().flatten().cloned());
        self.codes("status", &[("status", &block.status.clone().map(|status| vec![status]))]);
    }

    fn tidier(&mut self, tidier: &Tidier) {
        self.typed("why", tidier.why.as_deref());
        let materials = tidier.materials.iter().flatten();
        self.items("materials", materials.map(|one| cells([one.name.clone(), one.href.clone()])));
        self.items("procedures", tidier.procedures.iter().flatten().cloned());
        let providers = tidier.providers.iter().flatten();
        let provider = |count: Option<u32>| count.map(|count| count.to_string());
        self.items(
            "providers",
            providers.map(|one| cells([one.role.clone(), provider(one.count), one.training.clone()])),
        );
        let how = tidier.how.clone().unwrap_or_default();
        self.codes("how", &[("mode", &how.mode), ("unit", &how.unit.clone().map(|unit| vec![unit]))]);
        self.codes("where", &[("where", &tidier.r#where)]);
        let tag = self.tongue.tag();
        let dose = tidier.dose.as_ref().map(|dose| render::dose_sentence(tag, dose, how.unit.as_deref()));
        self.said("dose", dose);
        self.typed("tailoring", tidier.tailoring.as_deref());
        self.typed("modifications", tidier.modifications.as_deref());
        self.typed("fidelity-planned", tidier.fidelity_planned.as_deref());
        self.typed("fidelity-actual", tidier.fidelity_actual.as_deref());
    }

    fn model(&mut self, model: &LogicModel) {
        self.items("logic-inputs", model.inputs.iter().flatten().cloned());
        self.items("logic-activities", model.activities.iter().flatten().cloned());
        self.items("logic-outputs", model.outputs.iter().flatten().cloned());
        self.items("logic-outcomes", model.outcomes.iter().flatten().cloned());
        self.items("logic-assumptions", model.assumptions.iter().flatten().cloned());
    }

    fn resources(&mut self, means: &Resources) {
        let tongue = self.tongue;
        let hours = means.staff_hours_per_cycle.as_ref().map(ToString::to_string);
        let cost = means.cost_band.as_ref().map(|band| tongue.code("cost", band));
        let told = [
            hours.map(|hours| tongue.say("resources-hours").with("hours", &hours).text()),
            cost.map(|cost| tongue.say("resources-cost").with("cost", &cost).text()),
            (means.language_support == Some(true)).then(|| tongue.say("resources-language").text()),
            means.space.clone(),
        ];
        self.said("resources", told.into_iter().flatten());
    }

    fn essay(&mut self, block: &EssayBlock) {
        for (label, (_, text)) in
            ["essay-learnt", "essay-before", "essay-meets", "essay-try"].into_iter().zip(block.answers())
        {
            self.typed(label, text);
        }
        self.codes("essay-interaction", &[("interaction", &block.interaction.clone().map(|code| vec![code]))]);
        let tries = block.will_try.iter().flatten();
        self.items("essay-will-try", tries.map(|one| cells([one.practice.clone(), one.when.clone()])));
        let tongue = self.tongue;
        let shared = block.shared_with_team.clone().unwrap_or_default();
        let people = shared.people.map(|people| tongue.say("people-count").with("people", people).text());
        let format = shared.format.map(|format| tongue.code("format", &format));
        self.said("essay-shared", [shared.on, people, format].into_iter().flatten());
    }
}

/// Items, one on each line; the lines of one item become one.
fn joined(items: impl IntoIterator<Item = String>) -> String {
    let lines = items.into_iter().map(|item| item.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What an item is made of, as it is typed in the form: with bars between.
fn cells<const N: usize>(cells: [Option<String>; N]) -> String {
    let filled = cells.into_iter().flatten().filter(|cell| !cell.trim().is_empty());
    filled.collect::<Vec<_>>().join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(block: &str) -> Revision {
        Revision {
            text_id: 1,
            number: 1,
            editor_id: 1,
            name: "The Open Kitchen".to_owned(),
            summary: String::new(),
            language: "el".to_owned(),
            audience: "team".to_owned(),
            block: block.to_owned(),
            created_at: 0,
            published_at: None,
        }
    }

    fn text(fields: &[Field], label: &str) -> String {
        fields.iter().find(|field| field.label == label).unwrap().text.clone()
    }

    #[test]
    fn the_example_says_everything_under_its_headings() {
        let example = include_str!("../../federation/protocol/fixtures/practice.json");
        let example: Value = serde_json::from_str(example).unwrap();
        let fields = fields(Tongue::english(), Kind::Practice, &version(&example["practice"].to_string()));
        assert_eq!(text(&fields, "history-field-title"), "The Open Kitchen");
        assert_eq!(text(&fields, "list-language"), "Greek");
        assert_eq!(text(&fields, "write-audience"), "The team");
        for label in ["why", "procedures", "where", "dose", "core-elements"] {
            assert!(!text(&fields, label).is_empty(), "{label}");
        }
    }

    #[test]
    fn versions_of_one_kind_have_the_same_fields_whatever_stands_in_them() {
        for kind in [Kind::Practice, Kind::Essay] {
            let labels = |block: &str| -> Vec<&str> {
                fields(Tongue::english(), kind, &version(block)).iter().map(|field| field.label).collect()
            };
            let all = labels("{}");
            for block in ["", "[]", "{\"tidier\": 3}", "{\"willTry\": [{\"when\": \"now\"}], \"risks\": [\"a\\nb\"]}"] {
                assert_eq!(labels(block), all, "{block}");
            }
        }
    }

    #[test]
    fn items_stand_on_lines_of_their_own() {
        let block = r#"{"tidier": {"materials": [{"name": "Cards", "href": "https://a.example/x"}, {"name": "Tea\n and cups"}],
            "providers": [{"role": "Cook", "count": 2, "training": ""}]}}"#;
        let fields = fields(Tongue::english(), Kind::Practice, &version(block));
        assert_eq!(text(&fields, "materials"), "Cards | https://a.example/x\nTea and cups");
        assert_eq!(text(&fields, "providers"), "Cook | 2");
    }
}
