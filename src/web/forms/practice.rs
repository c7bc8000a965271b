//! The practice form: fields to the `practice` block of the vocabulary (section 7) and back.

use serde_json::{Map, Value, json};

use super::adapted::Adapted;
use super::lists::{self, items, lines, put, text, texts};
use super::{Faults, Fields, Head, Words};
use crate::web::pages::frame::Choice;
use crate::web::tongue::{Said, Tongue};

/// Codes with the phrases that name them here: what is chosen is a word, not yet part of a sentence.
const UNITS: [(&str, &str); 6] = [
    ("", "choose-none"),
    ("individual", "choose-individual"),
    ("one-family", "choose-one-family"),
    ("several-families", "choose-several-families"),
    ("group", "choose-group"),
    ("community", "choose-community"),
];
const COSTS: [(&str, &str); 5] = [
    ("", "choose-none"),
    ("free", "choose-cost-free"),
    ("low", "choose-cost-low"),
    ("medium", "choose-cost-medium"),
    ("high", "choose-cost-high"),
];
const STATUSES: [(&str, &str); 5] = [
    ("", "choose-none"),
    ("in-use", "choose-in-use"),
    ("paused", "choose-paused"),
    ("caution", "choose-caution"),
    ("withdrawn", "choose-withdrawn"),
];

/// Texts of `tidier` that are typed as they are: the field, then the member.
const TEXTS: [(&str, &str); 5] = [
    ("why", "why"),
    ("tailoring", "tailoring"),
    ("modifications", "modifications"),
    ("fidelity_planned", "fidelityPlanned"),
    ("fidelity_actual", "fidelityActual"),
];

/// The practice form, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is the field of the form with the same name")]
pub struct PracticeForm {
    pub head: Head,
    pub why: String,
    pub procedures: String,
    pub materials: String,
    pub providers: String,
    pub mode: Vec<String>,
    pub unit: String,
    pub place: Vec<String>,
    pub sessions: String,
    pub minutes: String,
    pub every_days: String,
    pub weeks: String,
    pub group_min: String,
    pub group_max: String,
    pub open_ended: bool,
    pub tailoring: String,
    pub modifications: String,
    pub fidelity_planned: String,
    pub fidelity_actual: String,
    pub observed: String,
    pub core_elements: String,
    pub risks: String,
    pub also_involved: Vec<String>,
    pub target_groups: Vec<String>,
    pub life_stages: Vec<String>,
    pub settings: Vec<String>,
    pub sectors: Vec<String>,
    pub community_resources: Vec<String>,
    pub staff_hours: String,
    pub cost_band: String,
    pub language_support: bool,
    pub space: String,
    pub inputs: String,
    pub activities: String,
    pub outputs: String,
    pub outcomes: String,
    pub assumptions: String,
    pub status: String,
    pub consent: String,
    pub adapted: Option<Adapted>,
    pub faults: Faults,
}

impl PracticeForm {
    /// Reads what was typed.
    pub fn read(tongue: Tongue, fields: &Fields) -> Self {
        let one = |name| fields.trimmed(name);
        Self {
            head: Head::read(fields),
            why: one("why"),
            procedures: fields.one("procedures"),
            materials: fields.one("materials"),
            providers: fields.one("providers"),
            mode: fields.all("mode"),
            unit: one("unit"),
            place: fields.all("where"),
            sessions: one("sessions"),
            minutes: one("minutes"),
            every_days: one("every_days"),
            weeks: one("weeks"),
            group_min: one("group_min"),
            group_max: one("group_max"),
            open_ended: fields.ticked("open_ended"),
            tailoring: one("tailoring"),
            modifications: one("modifications"),
            fidelity_planned: one("fidelity_planned"),
            fidelity_actual: one("fidelity_actual"),
            observed: one("observed"),
            core_elements: fields.one("core_elements"),
            risks: fields.one("risks"),
            also_involved: fields.all("also_involved"),
            target_groups: fields.all("target_groups"),
            life_stages: fields.all("life_stages"),
            settings: fields.all("settings"),
            sectors: fields.all("sectors"),
            community_resources: fields.all("community_resources"),
            staff_hours: one("staff_hours"),
            cost_band: one("cost_band"),
            language_support: fields.ticked("language_support"),
            space: one("space"),
            inputs: fields.one("inputs"),
            activities: fields.one("activities"),
            outputs: fields.one("outputs"),
            outcomes: fields.one("outcomes"),
            assumptions: fields.one("assumptions"),
            status: one("status"),
            consent: one("consent"),
            adapted: Adapted::read(fields),
            faults: Faults::new(tongue),
        }
    }

    /// Fills the form from a stored practice.
    pub fn of(tongue: Tongue, head: Head, block: &Value) -> Self {
        let none = Value::Null;
        let tidier = block.get("tidier").unwrap_or(&none);
        let (how, dose) = (tidier.get("how").unwrap_or(&none), tidier.get("dose").unwrap_or(&none));
        let (means, model) = (block.get("resources").unwrap_or(&none), block.get("logicModel").unwrap_or(&none));
        let group =
            |place: usize| dose.get("groupSize").and_then(|size| size.get(place)).map(number).unwrap_or_default();
        let list = |object: &Value, name: &str| lines(texts(object.get(name)));
        Self {
            head,
            why: text(tidier, "why"),
            procedures: list(tidier, "procedures"),
            materials: lists::material_lines(tidier.get("materials")),
            providers: lists::provider_lines(tidier.get("providers")),
            mode: texts(how.get("mode")),
            unit: text(how, "unit"),
            place: texts(tidier.get("where")),
            sessions: dose.get("sessions").map(number).unwrap_or_default(),
            minutes: dose.get("minutes").map(number).unwrap_or_default(),
            every_days: dose.get("everyDays").map(number).unwrap_or_default(),
            weeks: dose.get("weeks").map(number).unwrap_or_default(),
            group_min: group(0),
            group_max: group(1),
            open_ended: dose.get("openEnded").and_then(Value::as_bool).unwrap_or(false),
            tailoring: text(tidier, "tailoring"),
            modifications: text(tidier, "modifications"),
            fidelity_planned: text(tidier, "fidelityPlanned"),
            fidelity_actual: text(tidier, "fidelityActual"),
            observed: text(block, "observed"),
            core_elements: lists::core_element_lines(block.get("coreElements")),
            risks: list(block, "risks"),
            also_involved: texts(block.get("alsoInvolved")),
            target_groups: texts(block.get("targetGroups")),
            life_stages: texts(block.get("lifeStages")),
            settings: texts(block.get("settings")),
            sectors: texts(block.get("sectors")),
            community_resources: texts(block.get("communityResources")),
            staff_hours: means.get("staffHoursPerCycle").map(number).unwrap_or_default(),
            cost_band: text(means, "costBand"),
            language_support: means.get("languageSupport").and_then(Value::as_bool).unwrap_or(false),
            space: text(means, "space"),
            inputs: list(model, "inputs"),
            activities: list(model, "activities"),
            outputs: list(model, "outputs"),
            outcomes: list(model, "outcomes"),
            assumptions: list(model, "assumptions"),
            status: text(block, "status"),
            consent: String::new(),
            adapted: Adapted::of(block),
            faults: Faults::new(tongue),
        }
    }

    /// The block of what was typed; members that the form does not show stay as they are in `before`.
    ///
    /// What cannot be read is noted in `faults` beside its field.
    pub fn block(&mut self, before: &Value) -> Value {
        self.head.check(&mut self.faults);
        let mut block = before.as_object().cloned().unwrap_or_default();
        block.insert("schema".to_owned(), json!(1));
        let tidier = self.tidier(before.get("tidier").unwrap_or(&Value::Null));
        block.insert("tidier".to_owned(), Value::Object(tidier));
        put(&mut block, "coreElements", filled(lists::core_elements(&self.core_elements, before.get("coreElements"))));
        put(&mut block, "observed", filled(json!(self.observed)));
        put(&mut block, "risks", filled(json!(items(&self.risks))));
        put(&mut block, "alsoInvolved", filled(json!(self.also_involved)));
        let facets = [
            ("targetGroups", &self.target_groups),
            ("lifeStages", &self.life_stages),
            ("settings", &self.settings),
            ("sectors", &self.sectors),
            ("communityResources", &self.community_resources),
        ];
        for (name, typed) in facets {
            put(&mut block, name, filled(json!(typed)));
        }
        let means = self.means(before.get("resources"));
        put(&mut block, "resources", means);
        let model = self.model(before.get("logicModel"));
        put(&mut block, "logicModel", model);
        put(&mut block, "status", filled(json!(self.status)));
        if let (Some(adapted), Some(stored)) = (&self.adapted, before.get("adaptation")) {
            put(&mut block, "adaptation", Some(adapted.over(stored)));
        }
        Value::Object(block)
    }

    fn tidier(&mut self, before: &Value) -> Map<String, Value> {
        let mut tidier = before.as_object().cloned().unwrap_or_default();
        for (field, member) in TEXTS {
            put(&mut tidier, member, filled(json!(self.typed(field))));
        }
        put(&mut tidier, "materials", filled(lists::materials(&self.materials, before.get("materials"))));
        put(&mut tidier, "procedures", filled(json!(items(&self.procedures))));
        put(&mut tidier, "providers", filled(lists::providers(&self.providers, before.get("providers"))));
        put(&mut tidier, "where", filled(json!(self.place)));
        let mut how = before.get("how").and_then(Value::as_object).cloned().unwrap_or_default();
        put(&mut how, "mode", filled(json!(self.mode)));
        put(&mut how, "unit", filled(json!(self.unit)));
        put(&mut tidier, "how", filled(Value::Object(how)));
        let dose = self.dose(before.get("dose"));
        put(&mut tidier, "dose", dose);
        tidier
    }

    fn dose(&mut self, before: Option<&Value>) -> Option<Value> {
        let mut dose = before.and_then(Value::as_object).cloned().unwrap_or_default();
        let numbers = [
            ("sessions", self.sessions.clone()),
            ("minutes", self.minutes.clone()),
            ("everyDays", self.every_days.clone()),
            ("weeks", self.weeks.clone()),
        ];
        for (name, typed) in numbers {
            let value = self.whole("dose", &typed);
            put(&mut dose, name, value.map(Value::from));
        }
        let (least, most) = (self.whole("dose", &self.group_min.clone()), self.whole("dose", &self.group_max.clone()));
        let size = match (least, most) {
            (Some(least), Some(most)) if least > most => {
                self.faults.note("dose", "wrong-group");
                Some(json!([most, least]))
            }
            (Some(least), most) => Some(json!([least, most.unwrap_or(least)])),
            (None, Some(most)) => Some(json!([1, most])),
            (None, None) => None,
        };
        put(&mut dose, "groupSize", size);
        put(&mut dose, "openEnded", self.open_ended.then(|| json!(true)));
        filled(Value::Object(dose))
    }

    fn means(&mut self, before: Option<&Value>) -> Option<Value> {
        let mut means = before.and_then(Value::as_object).cloned().unwrap_or_default();
        let hours = self.whole("staff_hours", &self.staff_hours.clone());
        put(&mut means, "staffHoursPerCycle", hours.map(Value::from));
        put(&mut means, "costBand", filled(json!(self.cost_band)));
        put(&mut means, "languageSupport", self.language_support.then(|| json!(true)));
        put(&mut means, "space", filled(json!(self.space)));
        filled(Value::Object(means))
    }

    fn model(&self, before: Option<&Value>) -> Option<Value> {
        let mut model = before.and_then(Value::as_object).cloned().unwrap_or_default();
        let parts = [
            ("inputs", &self.inputs),
            ("activities", &self.activities),
            ("outputs", &self.outputs),
            ("outcomes", &self.outcomes),
            ("assumptions", &self.assumptions),
        ];
        for (name, typed) in parts {
            put(&mut model, name, filled(json!(items(typed))));
        }
        filled(Value::Object(model))
    }

    fn whole(&mut self, field: &str, typed: &str) -> Option<u32> {
        if typed.is_empty() {
            return None;
        }
        let read = typed.parse::<u32>().ok().filter(|number| *number <= 100_000);
        if read.is_none() {
            self.faults.add(field, self.faults.tongue().say("wrong-number").with("typed", typed));
        }
        read
    }

    /// Notes what is still missing to publish (vocabulary.md, section 7: the five compulsory answers).
    pub fn check_complete(&mut self) {
        if self.head.name.chars().count() < 3 {
            self.faults.note("name", "wrong-practice-name");
        }
        if self.why.is_empty() {
            self.faults.note("why", "wrong-why");
        }
        if items(&self.procedures).is_empty() {
            self.faults.note("procedures", "wrong-procedures");
        }
        if self.place.is_empty() {
            self.faults.note("where", "wrong-where");
        }
        if !self.has_dose() {
            self.faults.note("dose", "wrong-dose");
        }
        if self.adapted.as_ref().is_some_and(|adapted| items(&adapted.changes).is_empty()) {
            self.faults.note("changes", "lineage-missing");
        }
        self.head.check_promises(&mut self.faults);
        if !["none_described", "composite", "written"].contains(&self.consent.as_str()) {
            self.faults.note("consent", "wrong-consent");
        }
    }

    fn has_dose(&self) -> bool {
        let figures = [&self.sessions, &self.minutes, &self.every_days, &self.weeks, &self.group_min, &self.group_max];
        self.open_ended || figures.iter().any(|typed| !typed.is_empty())
    }

    /// What is said in words: the field, the phrase of its question, what may stand in it, and the words.
    pub fn said(&mut self) -> Vec<Words<'_>> {
        let adapted = self.adapted.as_mut();
        let changes = adapted.map(|adapted| ("changes", "lineage-changes", "lines", &mut adapted.changes));
        let mut said: Vec<Words<'_>> = vec![
            ("name", "practice-name", "line", &mut self.head.name),
            ("why", "practice-why", "prose", &mut self.why),
            ("procedures", "practice-procedures", "lines", &mut self.procedures),
            ("summary", "write-summary", "plain", &mut self.head.summary),
            ("materials", "practice-materials", "lines", &mut self.materials),
            ("providers", "practice-providers", "lines", &mut self.providers),
            ("tailoring", "practice-tailoring", "prose", &mut self.tailoring),
            ("modifications", "practice-modifications", "prose", &mut self.modifications),
            ("fidelity_planned", "practice-fidelity-planned", "prose", &mut self.fidelity_planned),
            ("fidelity_actual", "practice-fidelity-actual", "prose", &mut self.fidelity_actual),
            ("observed", "practice-observed", "prose", &mut self.observed),
            ("core_elements", "practice-core-elements", "lines", &mut self.core_elements),
            ("risks", "practice-risks", "lines", &mut self.risks),
            ("space", "practice-space", "line", &mut self.space),
            ("inputs", "practice-inputs", "lines", &mut self.inputs),
            ("activities", "practice-activities", "lines", &mut self.activities),
            ("outputs", "practice-outputs", "lines", &mut self.outputs),
            ("outcomes", "practice-outcomes", "lines", &mut self.outcomes),
            ("assumptions", "practice-assumptions", "lines", &mut self.assumptions),
        ];
        said.extend(changes);
        said
    }

    /// The 12 questions of TIDieR, each with its field, the phrase that names it and whether it is answered.
    pub fn questions(&self) -> [(&'static str, &'static str, bool); 12] {
        let some = |typed: &str| !typed.trim().is_empty();
        [
            ("name", "ask-name", some(&self.head.name)),
            ("why", "ask-why", some(&self.why)),
            ("procedures", "ask-procedures", some(&self.procedures)),
            ("where", "ask-where", !self.place.is_empty()),
            ("dose", "ask-dose", self.has_dose()),
            ("materials", "ask-materials", some(&self.materials)),
            ("providers", "ask-providers", some(&self.providers)),
            ("mode", "ask-mode", !self.mode.is_empty() || some(&self.unit)),
            ("tailoring", "ask-tailoring", some(&self.tailoring)),
            ("modifications", "ask-modifications", some(&self.modifications)),
            ("fidelity_planned", "ask-fidelity-planned", some(&self.fidelity_planned)),
            ("fidelity_actual", "ask-fidelity-actual", some(&self.fidelity_actual)),
        ]
    }

    /// What is wrong with a field; empty when nothing is.
    pub fn fault(&self, field: &str) -> Said {
        self.faults.of(field)
    }

    /// Whether one of the further answers is given or wrong, so that they must not be folded away.
    pub fn shows_more(&self) -> bool {
        let typed = [
            &self.staff_hours,
            &self.cost_band,
            &self.space,
            &self.inputs,
            &self.activities,
            &self.outputs,
            &self.outcomes,
            &self.assumptions,
            &self.status,
        ];
        let chosen = [&self.also_involved, &self.life_stages, &self.settings, &self.sectors, &self.community_resources];
        chosen.iter().any(|codes| !codes.is_empty()) || typed.iter().any(|typed| !typed.is_empty())
    }

    /// The places to choose from.
    pub fn places(&self) -> Vec<Choice> {
        self.of_list("where", &self.place)
    }

    /// The ways to choose from.
    pub fn modes(&self) -> Vec<Choice> {
        self.of_list("mode", &self.mode)
    }

    /// The units to choose from.
    pub fn units(&self) -> Vec<Choice> {
        Choice::said(self.faults.tongue(), &UNITS, &self.unit)
    }

    /// The groups to choose from.
    pub fn groups(&self) -> Vec<Choice> {
        self.of_list("group", &self.target_groups)
    }

    /// The stages of life to choose from.
    pub fn stages(&self) -> Vec<Choice> {
        self.of_list("life", &self.life_stages)
    }

    /// The kinds of service to choose from.
    pub fn services(&self) -> Vec<Choice> {
        self.of_list("where", &self.settings)
    }

    /// The sectors to choose from.
    pub fn fields_of_work(&self) -> Vec<Choice> {
        self.of_list("sector", &self.sectors)
    }

    /// What the neighbourhood may contribute, to choose from.
    pub fn community(&self) -> Vec<Choice> {
        self.of_list("community", &self.community_resources)
    }

    /// The others involved to choose from.
    pub fn involved(&self) -> Vec<Choice> {
        self.of_list("also", &self.also_involved)
    }

    /// The costs to choose from.
    pub fn costs(&self) -> Vec<Choice> {
        Choice::said(self.faults.tongue(), &COSTS, &self.cost_band)
    }

    /// The states of use to choose from.
    pub fn statuses(&self) -> Vec<Choice> {
        Choice::said(self.faults.tongue(), &STATUSES, &self.status)
    }

    fn of_list(&self, list: &str, chosen: &[String]) -> Vec<Choice> {
        Choice::of(self.faults.tongue(), list, chosen)
    }

    fn typed(&self, field: &str) -> &str {
        match field {
            "why" => &self.why,
            "tailoring" => &self.tailoring,
            "modifications" => &self.modifications,
            "fidelity_planned" => &self.fidelity_planned,
            _ => &self.fidelity_actual,
        }
    }
}

/// The value, unless it says nothing: an empty text, list or object.
fn filled(value: Value) -> Option<Value> {
    let empty = match &value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        other => other.is_null(),
    };
    (!empty).then_some(value)
}

fn number(value: &Value) -> String {
    value.as_u64().map(|number| number.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::CHECKLIST;

    /// The example of vocabulary.md, with two members that no form shows.
    fn example() -> Value {
        json!({
            "schema": 1,
            "tidier": {
                "why": "Families learn from each other.",
                "materials": [{"name": "Guide", "href": "https://a.example/guide.pdf"}],
                "procedures": ["Welcome round (15 min)", "Theme\nproposed by a family"],
                "providers": [{"role": "Family therapist", "count": 2, "esco": "http://e/1", "training": "20 h"}],
                "how": {"mode": ["face-to-face"], "unit": "several-families"},
                "where": ["day-centre", "tent"],
                "dose": {"sessions": 12, "minutes": 90, "everyDays": 14, "groupSize": [5, 8]},
                "tailoring": "By families.", "modifications": "v3", "fidelityPlanned": "List", "fidelityActual": "10/12"
            },
            "observed": "| a | b |\n|---|---|\n| c | 5% |",
            "coreElements": [{"id": "e1", "text": "At least five"}, {"id": "e7", "text": "Two facilitators"}],
            "logicModel": {"inputs": ["room"], "outcomes": ["shared coping"]},
            "targetGroups": ["families-mental-illness"], "lifeStages": ["adult"], "settings": ["day-centre"],
            "sectors": ["social"], "communityResources": ["peer-families"],
            "resources": {"staffHoursPerCycle": 72, "costBand": "low", "languageSupport": true},
            "risks": ["Not with an active protection order"],
            "evidence": {"step": 4, "label": "piloted-elsewhere"},
            "unheardOf": {"kept": true}
        })
    }

    fn head() -> Head {
        Head {
            name: "Group".into(),
            summary: String::new(),
            language: "en".into(),
            audience: "public".into(),
            ..Head::default()
        }
    }

    #[test]
    fn a_block_passes_through_the_form_unchanged() {
        let mut form = PracticeForm::of(Tongue::english(), head(), &example());
        assert_eq!(form.block(&example()), example());
        assert!(form.faults.is_empty());
        assert_eq!(form.questions().iter().filter(|(.., done)| *done).count(), 12);
    }

    #[test]
    fn what_is_typed_becomes_a_block() {
        let body = "name=Kitchen&language=en&audience=network&why=+Hunger+&procedures=Cook%0D%0AEat&where=home&where=school\
                    &sessions=10&open_ended=yes&consent=composite&providers=Cook+%7C+2";
        let body = format!("{body}{}", CHECKLIST.map(|point| format!("&ethics={point}")).concat());
        let mut form = PracticeForm::read(Tongue::english(), &Fields::parse(body.as_bytes()));
        let block = form.block(&Value::Null);
        form.check_complete();
        assert!(form.faults.is_empty(), "{:?}", form.faults);
        assert_eq!(
            block,
            json!({"schema": 1, "tidier": {
                "why": "Hunger",
                "procedures": ["Cook", "Eat"],
                "providers": [{"role": "Cook", "count": 2}],
                "where": ["home", "school"],
                "dose": {"sessions": 10, "openEnded": true}
            }})
        );
    }

    #[test]
    fn faults_stand_beside_their_fields_and_nothing_typed_is_lost() {
        let body = "name=K&language=en&audience=public&sessions=many&group_min=9&group_max=3&staff_hours=-1";
        let mut form = PracticeForm::read(Tongue::english(), &Fields::parse(body.as_bytes()));
        form.block(&Value::Null);
        form.check_complete();
        let wrong: Vec<&str> = form.faults.list().map(|(field, _)| field).collect();
        assert_eq!(wrong, ["consent", "dose", "ethics", "name", "procedures", "staff_hours", "where", "why"]);
        assert_eq!(form.sessions, "many");
        assert!(form.fault("dose").to_string().contains("many"));
    }

    #[test]
    fn emptied_fields_leave_the_block() {
        let mut form = PracticeForm::of(Tongue::english(), head(), &example());
        (form.materials, form.risks, form.tailoring) = (String::new(), String::new(), String::new());
        let block = form.block(&example());
        assert!(block.get("risks").is_none() && block["tidier"].get("materials").is_none());
        assert_eq!(block["unheardOf"], json!({"kept": true}));
    }
}
