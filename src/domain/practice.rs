//! The block of a practice: what is done, for whom, with which resources (vocabulary.md, section 7; TIDieR).

use serde_json::{Map, Number, Value};

use super::block::{self, members};
use super::problem::{Problem, Problems};

members! {
    /// The structured data of a practice, `"schema": 1`. Texts are Markdown; lists of codes are open.
    PracticeBlock {
        /// The version of the block; ours is 1.
        schema: Value,
        /// The twelve items of TIDieR, except the name.
        tidier: Tidier,
        /// What must be kept when the practice is adapted.
        core_elements: Vec<CoreElement>,
        /// Why it should work, step by step.
        logic_model: LogicModel,
        /// What has been seen to change so far, of whom, where and when; a table of figures is welcome. Ours: vocabulary.md, section 7,
        /// has no member for it, and the results of pilots are objects of their own.
        observed: String,
        /// Who else takes part: codes. An empty list is an answer.
        also_involved: Vec<String>,
        /// For whom: codes.
        target_groups: Vec<String>,
        /// In which part of life: codes.
        life_stages: Vec<String>,
        /// In which kind of place: codes.
        settings: Vec<String>,
        /// In which fields of work: codes.
        sectors: Vec<String>,
        /// What the neighbourhood brings: codes.
        community_resources: Vec<String>,
        /// What it costs.
        resources: Resources,
        /// What can go wrong, and for whom it is not.
        risks: Vec<String>,
        /// `in-use`, `paused`, `caution` or `withdrawn`.
        status: String,
        /// The evidence ladder: derived, never typed (vocabulary.md, section 6).
        evidence: Evidence,
        /// What it adapts, where it does. On the wire it stands beside the block ([`Adaptation`]).
        adaptation: Adaptation,
    }
}

members! {
    /// The Template for Intervention Description and Replication.
    Tidier {
        /// Rationale, theory, goal. Compulsory.
        why: String,
        /// What is needed.
        materials: Vec<Material>,
        /// What is done, in order. Compulsory.
        procedures: Vec<String>,
        /// Who does it.
        providers: Vec<Provider>,
        /// In which form, and with whom at a time.
        how: How,
        /// Codes of places. Compulsory.
        r#where: Vec<String>,
        /// When and how much. Compulsory.
        dose: Dose,
        /// What is fitted to each family.
        tailoring: String,
        /// What changed over time.
        modifications: String,
        /// How fidelity is to be watched.
        fidelity_planned: String,
        /// How faithful it turned out to be.
        fidelity_actual: String,
    }
}

members! {
    /// A thing that is needed.
    Material {
        /// What it is.
        name: String,
        /// Where it can be had.
        href: String,
    }
}

members! {
    /// A kind of professional who takes part.
    Provider {
        /// The occupation, in words.
        role: String,
        /// How many of them.
        count: u32,
        /// What they need to have learnt.
        training: String,
        /// The occupation in ESCO.
        esco: String,
    }
}

members! {
    /// The mode of delivery.
    How {
        /// Codes: face-to-face, online, phone, hybrid, written.
        mode: Vec<String>,
        /// A code: individual, one-family, several-families, group, community.
        unit: String,
    }
}

members! {
    /// When and how much.
    Dose {
        /// How many sessions.
        sessions: u32,
        /// Minutes of each session.
        minutes: u32,
        /// Days from one session to the next.
        every_days: u32,
        /// Smallest and largest number of families or people.
        group_size: (u32, u32),
        /// Weeks from beginning to end.
        weeks: u32,
        /// Whether it goes on for as long as it is needed.
        open_ended: bool,
    }
}

members! {
    /// An element that every adaptation keeps.
    CoreElement {
        /// Stable across revisions and adaptations.
        id: String,
        /// The element, in words.
        text: String,
    }
}

members! {
    /// Inputs, activities, outputs, outcomes, and what is taken for granted.
    LogicModel {
        /// What goes in.
        inputs: Vec<String>,
        /// What is done with it.
        activities: Vec<String>,
        /// What can be counted.
        outputs: Vec<String>,
        /// What becomes different for people.
        outcomes: Vec<String>,
        /// What has to be true for all this.
        assumptions: Vec<String>,
    }
}

members! {
    /// What a cycle of the practice takes.
    Resources {
        /// Hours of staff for one cycle.
        staff_hours_per_cycle: Number,
        /// A code: free, low, medium, high.
        cost_band: String,
        /// Whether interpreting or translation is provided.
        language_support: bool,
        /// The room it needs.
        space: String,
    }
}

members! {
    /// The step on the evidence ladder and what justifies it.
    Evidence {
        /// 0 (described) to 6 (randomised or multi-site).
        step: u8,
        /// The code of the step.
        label: String,
        /// Ids of the objects that justify it.
        because: Vec<String>,
    }
}

members! {
    /// Which practice another one adapts, and how. `of`, `based_on`, `name` and `house` are ours; what travels as the `adaptation`
    /// block are the other members, and `wasDerivedFrom` and `isBasedOn` beside it (vocabulary.md, `examples/adaptation.json`).
    Adaptation {
        /// The version of the block; ours is 1.
        schema: Value,
        /// The ActivityPub id of the practice that is adapted.
        of: String,
        /// The revision of it that was before the eyes of who adapted it.
        based_on: String,
        /// Its title.
        name: String,
        /// The institution that it comes from.
        house: String,
        /// Its core elements: kept or not.
        core: Vec<KeptElement>,
        /// What is different, each change for itself.
        changes: Vec<String>,
    }
}

members! {
    /// A core element of a practice that is adapted.
    KeptElement {
        /// Its id in the practice that is adapted.
        id: String,
        /// The element, in the words of that practice.
        text: String,
        /// Whether it is kept.
        kept: bool,
        /// What is done in its place.
        instead: String,
    }
}

impl Adaptation {
    /// The core elements that are kept, in words.
    pub fn kept(&self) -> impl Iterator<Item = &str> {
        let kept = self.core.iter().flatten().filter(|element| element.kept == Some(true));
        kept.filter_map(|element| element.text.as_deref()).filter(|text| !text.trim().is_empty())
    }

    /// The core elements that are not kept, in words.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        let left = self.core.iter().flatten().filter(|element| element.kept == Some(false));
        left.filter_map(|element| element.text.as_deref()).filter(|text| !text.trim().is_empty())
    }

    /// What is different, in words: what is done in place of core elements, then the other changes.
    pub fn changed(&self) -> impl Iterator<Item = &str> {
        let instead = self.core.iter().flatten().filter(|element| element.kept != Some(true));
        let instead = instead.filter_map(|element| element.instead.as_deref());
        instead.chain(self.changes.iter().flatten().map(String::as_str)).filter(|text| !text.trim().is_empty())
    }
}

impl PracticeBlock {
    /// An empty block of our version.
    pub fn empty() -> Self {
        Self { schema: Some(Value::from(block::SCHEMA)), ..Self::default() }
    }

    /// Reads a block of another server: what has the wrong shape is left out, the rest is read.
    pub fn lenient(value: &Value) -> Self {
        let mut members = value.as_object().cloned().unwrap_or_default();
        if let Some(Value::Object(tidier)) = members.get_mut("tidier") {
            block::mend_list::<Material>(tidier, "materials");
            block::mend_list::<String>(tidier, "procedures");
            block::mend_list::<Provider>(tidier, "providers");
            block::mend_list::<String>(tidier, "where");
            block::mend::<How>(tidier, "how");
            block::mend::<Dose>(tidier, "dose");
        }
        block::mend::<Tidier>(&mut members, "tidier");
        block::mend_list::<CoreElement>(&mut members, "coreElements");
        for codes in
            ["alsoInvolved", "targetGroups", "lifeStages", "settings", "sectors", "communityResources", "risks"]
        {
            block::mend_list::<String>(&mut members, codes);
        }
        block::mend::<LogicModel>(&mut members, "logicModel");
        block::mend::<Resources>(&mut members, "resources");
        block::mend::<Evidence>(&mut members, "evidence");
        // What stands there in a block of another server is not what it adapts: that stands beside the block.
        members.shift_remove("adaptation");
        block::lenient(members)
    }

    /// Whether this version of the block is newer than what we know (vocabulary.md R2).
    pub fn is_newer(&self) -> bool {
        self.schema.as_ref().is_some_and(|schema| schema.as_u64() != Some(block::SCHEMA))
    }
}

impl Dose {
    /// Whether anything at all is said about when and how much.
    pub fn says_something(&self) -> bool {
        self.sessions.is_some()
            || self.minutes.is_some()
            || self.every_days.is_some()
            || self.group_size.is_some()
            || self.weeks.is_some()
            || self.open_ended == Some(true)
    }
}

/// The limits of a practice always, and its five compulsory answers when it is to be published:
/// name, why, procedures, where, dose.
pub fn problems(name: &str, summary: &str, block: &PracticeBlock, for_publication: bool) -> Vec<Problem> {
    let mut problems = Problems::default();
    problems.head(name, summary);
    let none = Tidier::default();
    let tidier = block.tidier.as_ref().unwrap_or(&none);
    if for_publication {
        compulsory(&mut problems, tidier);
    }
    if let Some(adaptation) = &block.adaptation {
        adaptation_limits(&mut problems, adaptation, for_publication);
    }
    tidier_limits(&mut problems, tidier);
    other_limits(&mut problems, block);
    block::check(&mut problems, "practice", block.schema.as_ref(), block);
    problems.into_vec()
}

fn compulsory(problems: &mut Problems, tidier: &Tidier) {
    problems.answered("tidier.why", tidier.why.as_deref());
    for (field, list) in [("tidier.procedures", &tidier.procedures), ("tidier.where", &tidier.r#where)] {
        if list.as_ref().is_none_or(Vec::is_empty) {
            problems.note(field, "missing", "This is needed before the text can be published.");
        }
    }
    if !tidier.dose.as_ref().is_some_and(Dose::says_something) {
        problems.note("tidier.dose", "missing", "Say at least one thing about when and how much.");
    }
}

fn tidier_limits(problems: &mut Problems, tidier: &Tidier) {
    let texts = [
        ("tidier.why", &tidier.why),
        ("tidier.tailoring", &tidier.tailoring),
        ("tidier.modifications", &tidier.modifications),
        ("tidier.fidelityPlanned", &tidier.fidelity_planned),
        ("tidier.fidelityActual", &tidier.fidelity_actual),
    ];
    for (field, text) in texts {
        problems.text(field, text.as_deref(), 5_000);
    }
    let materials = tidier.materials.as_deref().unwrap_or_default();
    problems.list("tidier.materials", materials.iter().map(|material| material.name.as_deref()), 30, 300);
    for (place, material) in materials.iter().enumerate() {
        let href = material.href.as_deref().unwrap_or_default();
        if !href.is_empty() && !is_web_address(href) {
            let field = format!("tidier.materials.{place}.href");
            problems.note(
                field,
                "invalid",
                "An address begins with https:// or http:// and has at most 2,000 characters.",
            );
        }
    }
    strings(problems, "tidier.procedures", tidier.procedures.as_ref(), 50, 2_000);
    let providers = tidier.providers.as_deref().unwrap_or_default();
    problems.list("tidier.providers", providers.iter().map(|provider| provider.role.as_deref()), 20, 300);
    for (place, provider) in providers.iter().enumerate() {
        problems.text(&format!("tidier.providers.{place}.training"), provider.training.as_deref(), 1_000);
    }
    strings(problems, "tidier.where", tidier.r#where.as_ref(), 20, 64);
    if let Some(how) = &tidier.how {
        strings(problems, "tidier.how.mode", how.mode.as_ref(), 20, 64);
        problems.text("tidier.how.unit", how.unit.as_deref(), 64);
    }
    if let Some((least, most)) = tidier.dose.as_ref().and_then(|dose| dose.group_size)
        && (least == 0 || least > most)
    {
        problems.note("tidier.dose.groupSize", "invalid", "The smallest group has at least 1, the largest no fewer.");
    }
}

fn other_limits(problems: &mut Problems, block: &PracticeBlock) {
    let core = block.core_elements.as_deref().unwrap_or_default();
    problems.list("coreElements", core.iter().map(|element| element.text.as_deref()), 20, 1_000);
    for (place, element) in core.iter().enumerate() {
        let id = element.id.as_deref().unwrap_or_default();
        let twice = core.iter().take(place).any(|earlier| earlier.id == element.id);
        if id.is_empty() || id.chars().count() > 64 || twice {
            problems.note(format!("coreElements.{place}.id"), "invalid", "Each element has an id of its own.");
        }
    }
    if let Some(model) = &block.logic_model {
        strings(problems, "logicModel.inputs", model.inputs.as_ref(), 30, 1_000);
        strings(problems, "logicModel.activities", model.activities.as_ref(), 30, 1_000);
        strings(problems, "logicModel.outputs", model.outputs.as_ref(), 30, 1_000);
        strings(problems, "logicModel.outcomes", model.outcomes.as_ref(), 30, 1_000);
        strings(problems, "logicModel.assumptions", model.assumptions.as_ref(), 30, 1_000);
    }
    problems.text("observed", block.observed.as_deref(), 5_000);
    strings(problems, "alsoInvolved", block.also_involved.as_ref(), 30, 64);
    strings(problems, "targetGroups", block.target_groups.as_ref(), 30, 64);
    strings(problems, "lifeStages", block.life_stages.as_ref(), 30, 64);
    strings(problems, "settings", block.settings.as_ref(), 30, 64);
    strings(problems, "sectors", block.sectors.as_ref(), 30, 64);
    strings(problems, "communityResources", block.community_resources.as_ref(), 30, 64);
    strings(problems, "risks", block.risks.as_ref(), 30, 2_000);
    problems.text("status", block.status.as_deref(), 64);
    if let Some(resources) = &block.resources {
        problems.text("resources.costBand", resources.cost_band.as_deref(), 64);
        problems.text("resources.space", resources.space.as_deref(), 1_000);
        if resources.staff_hours_per_cycle.as_ref().and_then(Number::as_f64).is_some_and(|hours| hours < 0.0) {
            problems.note("resources.staffHoursPerCycle", "invalid", "Hours are zero or more.");
        }
    }
}

fn adaptation_limits(problems: &mut Problems, adaptation: &Adaptation, for_publication: bool) {
    if !adaptation.of.as_deref().is_some_and(is_web_address) {
        problems.note("adaptation.of", "invalid", "Name the practice that this one adapts by its address.");
    }
    if adaptation.based_on.as_deref().is_some_and(|revision| !is_web_address(revision)) {
        problems.note("adaptation.basedOn", "invalid", "Name the revision that this one adapts by its address.");
    }
    problems.text("adaptation.name", adaptation.name.as_deref(), 300);
    problems.text("adaptation.house", adaptation.house.as_deref(), 300);
    let core = adaptation.core.as_deref().unwrap_or_default();
    problems.list("adaptation.core", core.iter().map(|element| element.text.as_deref()), 20, 1_000);
    for (place, element) in core.iter().enumerate() {
        problems.text(&format!("adaptation.core.{place}.id"), element.id.as_deref(), 64);
        problems.text(&format!("adaptation.core.{place}.instead"), element.instead.as_deref(), 1_000);
    }
    strings(problems, "adaptation.changes", adaptation.changes.as_ref(), 30, 1_000);
    if for_publication && adaptation.changed().next().is_none() {
        problems.note("adaptation.changes", "missing", "Say at least one thing that is different.");
    }
}

fn strings(problems: &mut Problems, field: &str, list: Option<&Vec<String>>, count: usize, limit: usize) {
    let list = list.map(Vec::as_slice).unwrap_or_default();
    problems.list(field, list.iter().map(|text| Some(text.as_str())), count, limit);
}

/// Whether this is an address of the web, of a length that is shown.
pub fn is_web_address(href: &str) -> bool {
    href.len() <= 2_000
        && url::Url::parse(href).is_ok_and(|address| matches!(address.scheme(), "http" | "https") && address.has_host())
}

/// How many of the 12 items of TIDieR are answered.
pub fn completeness(name: &str, block: &PracticeBlock) -> u8 {
    let none = Tidier::default();
    let tidier = block.tidier.as_ref().unwrap_or(&none);
    let said = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let how = tidier.how.as_ref();
    let answered = [
        !name.trim().is_empty(),
        said(&tidier.why),
        tidier.materials.as_ref().is_some_and(|list| !list.is_empty()),
        tidier.procedures.as_ref().is_some_and(|list| !list.is_empty()),
        tidier.providers.as_ref().is_some_and(|list| !list.is_empty()),
        how.is_some_and(|how| how.mode.as_ref().is_some_and(|mode| !mode.is_empty()) || said(&how.unit)),
        tidier.r#where.as_ref().is_some_and(|list| !list.is_empty()),
        tidier.dose.as_ref().is_some_and(Dose::says_something),
        said(&tidier.tailoring),
        said(&tidier.modifications),
        said(&tidier.fidelity_planned),
        said(&tidier.fidelity_actual),
    ];
    answered.into_iter().map(u8::from).sum()
}

/// Members of a JSON object that a form or an API handed in, read strictly; the error names what is wrong.
pub fn parse(members: Map<String, Value>) -> Result<PracticeBlock, Problem> {
    serde_json::from_value(Value::Object(members))
        .map_err(|error| Problem::new("practice", "invalid", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn example() -> Value {
        let text = include_str!("../federation/protocol/fixtures/practice.json");
        serde_json::from_str::<Value>(text).unwrap()["practice"].clone()
    }

    #[test]
    fn the_example_is_read_and_written_with_nothing_lost() {
        let block: PracticeBlock = serde_json::from_value(example()).unwrap();
        assert_eq!(serde_json::to_value(&block).unwrap(), example());
        assert_eq!(PracticeBlock::lenient(&example()), block);
        assert_eq!(problems("Multi-family group", "", &block, true), []);
        assert_eq!(completeness("Multi-family group", &block), 12);
        assert!(block.evidence.unwrap().extra.contains_key("reaim"));
    }

    #[test]
    fn unknown_members_are_kept_at_every_level() {
        let value = json!({"schema": 1, "x": 1, "alsoInvolved": [], "tidier": {"y": [2], "dose": {"sessions": 3, "z": {}},
            "materials": [{"name": "a", "w": true}]}, "resources": {"v": 1.5}});
        let block: PracticeBlock = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&block).unwrap(), value);
    }

    #[test]
    fn a_stranger_loses_only_what_is_wrong() {
        let block = PracticeBlock::lenient(&json!({"schema": 2, "tidier": {"why": 5, "procedures": ["a", 7],
            "dose": {"sessions": -1, "minutes": 90}}, "risks": "none", "status": "caution", "resources": []}));
        let tidier = block.tidier.clone().unwrap();
        assert_eq!((tidier.why, tidier.procedures), (None, Some(vec!["a".to_owned()])));
        assert_eq!(tidier.dose.unwrap().minutes, Some(90));
        assert_eq!((block.risks.as_ref(), block.status.as_deref()), (None, Some("caution")));
        assert!(block.is_newer());
        for odd in [json!(null), json!([]), json!("x"), json!({"tidier": []}), json!({"tidier": {"how": 3}})] {
            assert!(!PracticeBlock::lenient(&odd).is_newer());
        }
    }

    #[test]
    fn a_draft_may_be_empty_but_publishing_asks_for_five_answers() {
        let block = PracticeBlock::empty();
        assert_eq!(problems("Abc", "", &block, false), []);
        let fields: Vec<String> = problems("Ab", "", &block, true).into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "tidier.why", "tidier.procedures", "tidier.where", "tidier.dose"]);
        assert_eq!(completeness("Abc", &block), 1);
    }

    #[test]
    fn limits_hold_in_drafts_too() {
        let block: PracticeBlock = serde_json::from_value(json!({"schema": 1, "tidier": {"why": "x".repeat(5_001),
            "procedures": vec!["a"; 51], "materials": [{"name": "a", "href": "javascript:alert(1)"}],
            "dose": {"groupSize": [8, 5]}}, "coreElements": [{"id": "e1", "text": "a"}, {"id": "e1", "text": "b"}],
            "more": "y".repeat(70_000)}))
        .unwrap();
        let found: Vec<(String, &str)> = problems("Abc", "See https://x.example", &block, false)
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect();
        for expected in [
            ("summary", "link"),
            ("tidier.why", "too_long"),
            ("tidier.procedures", "too_many"),
            ("tidier.materials.0.href", "invalid"),
            ("tidier.dose.groupSize", "invalid"),
            ("coreElements.1.id", "invalid"),
            ("practice", "too_large"),
        ] {
            assert!(found.iter().any(|(field, code)| (field.as_str(), *code) == expected), "{expected:?} in {found:?}");
        }
    }
}
