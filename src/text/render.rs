//! The HTML of a text, made from its block, so that nothing stands in the JSON only (vocabulary.md W7 and section 7).
//!
//! Sections stand in the order of the tables of section 7. The example of a practice leaves some members out of its
//! `content`; their sections stand at their place in the table, between those of the example.

use super::{markdown, phrases, sanitize};
use crate::domain::essay::{EssayBlock, SharedWithTeam, WillTry};
use crate::domain::practice::{
    Adaptation, Dose, Evidence, LogicModel, Material, PracticeBlock, Provider, Resources, Tidier,
};

/// The `content` of a practice in the language `lang`. An empty `licence_label` gives no line of licence.
pub fn practice_html(summary: &str, block: &PracticeBlock, lang: &str, licence_label: &str) -> String {
    let mut page = Page { lang, html: String::new() };
    page.paragraph(&sanitize::escape(summary.trim()));
    if let Some(adaptation) = &block.adaptation {
        page.adaptation(adaptation);
    }
    if let Some(tidier) = &block.tidier {
        page.tidier(tidier);
    }
    let core = block.core_elements.iter().flatten().filter_map(|element| element.text.as_deref());
    page.list("core-elements", "ul", &core.map(markdown::to_inline_html).collect::<Vec<_>>());
    if let Some(model) = &block.logic_model {
        page.logic_model(model);
    }
    page.text("observed", block.observed.as_deref());
    page.codes("also-involved", &[("also", &block.also_involved)]);
    page.codes("for-whom", &[("group", &block.target_groups), ("life", &block.life_stages)]);
    page.codes("fields", &[("where", &block.settings), ("sector", &block.sectors)]);
    page.codes("community", &[("community", &block.community_resources)]);
    if let Some(resources) = &block.resources {
        page.resources(resources);
    }
    page.list(
        "risks",
        "ul",
        &block.risks.iter().flatten().map(|risk| markdown::to_inline_html(risk)).collect::<Vec<_>>(),
    );
    if let Some(status) = block.status.as_deref().filter(|status| *status != "in-use") {
        page.section("status", &format!("<p>{}</p>", page.code("status", status)));
    }
    if let Some(evidence) = &block.evidence {
        page.evidence(evidence);
    }
    page.licence(licence_label);
    page.html
}

/// The `content` of an essay in the language `lang`. An empty `licence_label` gives no line of licence.
pub fn essay_html(block: &EssayBlock, lang: &str, licence_label: &str) -> String {
    let mut page = Page { lang, html: String::new() };
    let headings = ["essay-learnt", "essay-before", "essay-meets", "essay-try"];
    for (heading, (_, text)) in headings.into_iter().zip(block.answers()) {
        page.text(heading, text);
    }
    if let Some(interaction) = block.interaction.as_deref().filter(|code| !code.is_empty()) {
        page.section("essay-interaction", &format!("<p>{}</p>", page.code("interaction", interaction)));
    }
    page.list("essay-will-try", "ul", &block.will_try.iter().flatten().filter_map(will_try).collect::<Vec<_>>());
    if let Some(shared) = &block.shared_with_team {
        page.shared(shared);
    }
    page.licence(licence_label);
    page.html
}

/// A text as the clients of the Mastodon API get it: title, kind, institution and town, then everything.
pub fn client_html(kind_label: &str, institution: &str, town: &str, title: &str, content_html: &str) -> String {
    let mut line = format!("<em>{}</em>", sanitize::escape(kind_label));
    for part in [institution, town] {
        if !part.trim().is_empty() {
            line.push_str(" · ");
            line.push_str(&sanitize::escape(part.trim()));
        }
    }
    let title = sanitize::escape(title.trim());
    format!("<p><strong>{title}</strong></p><p>{line}</p>{}", sanitize::for_clients(content_html))
}

/// The `content` of the preview Note: title and summary, without any link (FEP-b2b8).
pub fn preview_html(title: &str, summary: &str) -> String {
    let title = format!("<p><strong>{}</strong></p>", sanitize::escape(title.trim()));
    if summary.trim().is_empty() { title } else { format!("{title}<p>{}</p>", sanitize::escape(summary.trim())) }
}

struct Page<'a> {
    lang: &'a str,
    html: String,
}

impl Page<'_> {
    fn say(&self, id: &str, args: &[(&str, phrases::Arg<'_>)]) -> String {
        sanitize::escape(&phrases::get(self.lang, id, args))
    }

    fn code(&self, list: &str, code: &str) -> String {
        sanitize::escape(&phrases::code(self.lang, list, code))
    }

    fn paragraph(&mut self, html: &str) {
        if !html.is_empty() {
            self.html.extend(["<p>", html, "</p>"]);
        }
    }

    fn section(&mut self, heading: &str, html: &str) {
        if !html.is_empty() {
            let heading = self.say(heading, &[]);
            self.html.extend(["<h2>", &heading, "</h2>", html]);
        }
    }

    fn text(&mut self, heading: &str, text: Option<&str>) {
        let html = text.map(markdown::to_html).unwrap_or_default();
        self.section(heading, &html);
    }

    fn list(&mut self, heading: &str, tag: &str, items: &[String]) {
        self.section(heading, &list_html(tag, items));
    }

    /// One paragraph with the labels of several lists of codes.
    fn codes(&mut self, heading: &str, lists: &[(&str, &Option<Vec<String>>)]) {
        let labels = lists.iter().flat_map(|(list, codes)| codes.iter().flatten().map(|code| self.code(list, code)));
        let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
        if !labels.is_empty() {
            self.section(heading, &format!("<p>{}</p>", labels.join(", ")));
        }
    }

    /// What it adapts, what of that was kept and what is different.
    fn adaptation(&mut self, adaptation: &Adaptation) {
        let (of, name) = (adaptation.of.as_deref().unwrap_or_default(), adaptation.name.as_deref().unwrap_or_default());
        let title = sanitize::escape(if name.trim().is_empty() { of } else { name.trim() });
        let house = adaptation.house.as_deref().map(|house| format!(", {}", sanitize::escape(house.trim())));
        let link = format!("<a href=\"{}\">{title}</a>{}", sanitize::escape(of), house.unwrap_or_default());
        let label = self.say("lineage-of", &[]);
        self.paragraph(&format!("{label}: {link}"));
        self.list("lineage-we-changed", "ul", &adaptation.changed().map(markdown::to_inline_html).collect::<Vec<_>>());
        self.list("lineage-we-kept", "ul", &adaptation.kept().map(markdown::to_inline_html).collect::<Vec<_>>());
        self.list("lineage-we-left", "ul", &adaptation.left().map(markdown::to_inline_html).collect::<Vec<_>>());
    }

    fn tidier(&mut self, tidier: &Tidier) {
        self.text("why", tidier.why.as_deref());
        self.list("materials", "ul", &tidier.materials.iter().flatten().map(material).collect::<Vec<_>>());
        let steps = tidier.procedures.iter().flatten();
        self.list("procedures", "ol", &steps.map(|step| markdown::to_inline_html(step)).collect::<Vec<_>>());
        let providers: Vec<String> = tidier.providers.iter().flatten().map(|one| provider(self.lang, one)).collect();
        match providers.as_slice() {
            [one] => self.section("providers", &format!("<p>{one}</p>")),
            _ => self.list("providers", "ul", &providers),
        }
        if let Some(how) = &tidier.how {
            let unit = how.unit.clone().map(|unit| vec![unit]);
            self.codes("how", &[("mode", &how.mode), ("unit", &unit)]);
        }
        self.codes("where", &[("where", &tidier.r#where)]);
        if let Some(dose) = &tidier.dose {
            let unit = tidier.how.as_ref().and_then(|how| how.unit.as_deref());
            let sentence = sanitize::escape(&dose_sentence(self.lang, dose, unit));
            if !sentence.is_empty() {
                self.section("dose", &format!("<p>{sentence}</p>"));
            }
        }
        self.text("tailoring", tidier.tailoring.as_deref());
        self.text("modifications", tidier.modifications.as_deref());
        self.text("fidelity-planned", tidier.fidelity_planned.as_deref());
        self.text("fidelity-actual", tidier.fidelity_actual.as_deref());
    }

    fn logic_model(&mut self, model: &LogicModel) {
        let parts = [
            ("logic-inputs", &model.inputs),
            ("logic-activities", &model.activities),
            ("logic-outputs", &model.outputs),
            ("logic-outcomes", &model.outcomes),
            ("logic-assumptions", &model.assumptions),
        ];
        let mut html = String::new();
        for (heading, list) in parts {
            let items =
                list_html("ul", &list.iter().flatten().map(|text| markdown::to_inline_html(text)).collect::<Vec<_>>());
            if !items.is_empty() {
                html.extend(["<h3>", &self.say(heading, &[]), "</h3>", &items]);
            }
        }
        self.section("logic-model", &html);
    }

    fn resources(&mut self, resources: &Resources) {
        let hours = resources.staff_hours_per_cycle.as_ref().map(ToString::to_string);
        let cost = resources.cost_band.as_deref().map(|band| phrases::code(self.lang, "cost", band));
        let items = [
            hours.map(|hours| self.say("resources-hours", &[("hours", hours.as_str().into())])),
            cost.map(|cost| self.say("resources-cost", &[("cost", cost.as_str().into())])),
            (resources.language_support == Some(true)).then(|| self.say("resources-language", &[])),
            resources.space.as_deref().map(markdown::to_inline_html),
        ];
        self.list("resources", "ul", &items.into_iter().flatten().collect::<Vec<_>>());
    }

    fn evidence(&mut self, evidence: &Evidence) {
        let step = evidence.step.map(|step| self.code("evidence", &step.to_string()));
        let label = step.or_else(|| evidence.label.as_deref().map(sanitize::escape));
        let because = evidence.because.iter().flatten().filter_map(|id| link(id, id)).collect::<Vec<_>>();
        let label = label.map(|label| format!("<p>{label}</p>")).unwrap_or_default();
        self.section("evidence", &format!("{label}{}", list_html("ul", &because)));
    }

    fn shared(&mut self, shared: &SharedWithTeam) {
        let people = shared.people.map(|people| self.say("people-count", &[("people", people.into())]));
        let format = shared.format.as_deref().map(|format| self.code("format", format));
        let parts: Vec<String> =
            [shared.on.as_deref().map(sanitize::escape), people, format].into_iter().flatten().collect();
        if !parts.is_empty() {
            self.section("essay-shared", &format!("<p>{}</p>", parts.join(", ")));
        }
    }

    fn licence(&mut self, label: &str) {
        if !label.is_empty() {
            let line = self.say("licence-line", &[("licence", label.into())]);
            self.paragraph(&line);
        }
    }
}

fn list_html(tag: &str, items: &[String]) -> String {
    let mut html = String::new();
    for item in items.iter().filter(|item| !item.is_empty()) {
        html.extend(["<li>", item, "</li>"]);
    }
    if html.is_empty() { html } else { format!("<{tag}>{html}</{tag}>") }
}

/// A link with plain words, or the words alone where the address is none of the web.
fn link(href: &str, words: &str) -> Option<String> {
    let words = sanitize::escape(words.trim());
    let web = url::Url::parse(href).is_ok_and(|address| matches!(address.scheme(), "http" | "https"));
    match (web, words.is_empty()) {
        (_, true) => None,
        (true, false) => Some(format!("<a href=\"{}\">{words}</a>", sanitize::escape(href))),
        (false, false) => Some(words),
    }
}

fn material(material: &Material) -> String {
    let name = material.name.as_deref().or(material.href.as_deref()).unwrap_or_default();
    link(material.href.as_deref().unwrap_or_default(), name).unwrap_or_default()
}

fn will_try(one: &WillTry) -> Option<String> {
    let practice = link(one.practice.as_deref()?, one.practice.as_deref()?)?;
    let when = one.when.as_deref().map(|when| format!(" ({})", sanitize::escape(when)));
    Some(practice + when.unwrap_or_default().as_str())
}

fn provider(lang: &str, provider: &Provider) -> String {
    let role = provider.role.as_deref().unwrap_or_default().trim();
    let named = match provider.count {
        Some(count) if count > 1 => match english_plural(lang, role) {
            Some(roles) => format!("{count} {roles}"),
            None => format!("{count} × {role}"),
        },
        _ => role.to_owned(),
    };
    let training = provider.training.as_deref().map(str::trim).filter(|training| !training.is_empty());
    let training = training.map(|training| format!(" ({training})")).unwrap_or_default();
    sanitize::escape(&(named + &training))
}

/// `Family therapist` becomes `family therapists`; `None` for other languages and for more than a plain occupation.
fn english_plural(lang: &str, role: &str) -> Option<String> {
    let plain = role.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ' || byte == b'-');
    let last = role.rsplit(' ').next()?.to_ascii_lowercase();
    let joined = role.split(' ').any(|word| matches!(word, "and" | "or" | "of" | "with" | "for" | "in"));
    let regular =
        last.len() > 2 && !["s", "x", "z", "ch", "sh", "y", "man", "people"].iter().any(|end| last.ends_with(end));
    if !plain || joined || !regular || !(lang == "en" || lang.starts_with("en-")) {
        return None;
    }
    let mut letters = role.chars();
    let first = letters.next()?;
    // `IT trainer` keeps its capitals.
    let first =
        if letters.clone().next().is_some_and(|c| c.is_ascii_uppercase()) { first } else { first.to_ascii_lowercase() };
    Some(format!("{first}{}s", letters.as_str()))
}

/// When and how much, as one sentence: "12 sessions of 90 minutes, every 14 days, 5 to 8 families".
pub fn dose_sentence(lang: &str, dose: &Dose, unit: Option<&str>) -> String {
    let say = |id: &str, name: &str, number: u32| phrases::get(lang, id, &[(name, number.into())]);
    let amount = match (dose.sessions, dose.minutes) {
        (Some(sessions), Some(minutes)) => {
            Some(format!("{} {}", say("dose-sessions", "sessions", sessions), say("dose-length", "minutes", minutes)))
        }
        (Some(sessions), None) => Some(say("dose-sessions", "sessions", sessions)),
        (None, Some(minutes)) => Some(say("dose-each", "minutes", minutes)),
        (None, None) => None,
    };
    let families = matches!(unit, Some("several-families" | "one-family"));
    let group = dose.group_size.map(|(min, max)| match (families, min == max) {
        (true, true) => say("dose-families-exactly", "count", max),
        (false, true) => say("people-count", "people", max),
        (_, false) => {
            let id = if families { "dose-families" } else { "dose-people" };
            phrases::get(lang, id, &[("min", min.into()), ("max", max.into())])
        }
    });
    let parts = [
        amount,
        dose.every_days.map(|days| say("dose-every", "days", days)),
        dose.weeks.map(|weeks| say("dose-weeks", "weeks", weeks)),
        group,
        (dose.open_ended == Some(true)).then(|| phrases::get(lang, "dose-open", &[])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The last part of a page's address: the title in ASCII, at most 80 characters; `text` when nothing of it is left.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        let plain = fold(letter);
        if plain.is_empty() && !slug.ends_with('-') && !slug.is_empty() && !is_mark(letter) {
            slug.push('-');
        }
        slug.push_str(plain);
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        }
        if slug.len() >= 80 {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    match slug {
        "" => "text".to_owned(),
        // Other pages of the text have these addresses.
        "comments" | "history" | "react" => format!("{slug}-1"),
        other => other.to_owned(),
    }
}

fn is_mark(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter) || matches!(letter, '\'' | '’')
}

/// What a small letter of the languages of the network is in ASCII; nothing for all others.
fn fold(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'α' | 'ά' => "a",
        'æ' => "ae",
        'β' => "v",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' | 'δ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ε' | 'έ' => "e",
        'φ' => "f",
        'ğ' | 'γ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'η' | 'ή' | 'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'κ' => "k",
        'ľ' | 'ł' | 'λ' => "l",
        'μ' => "m",
        'ñ' | 'ń' | 'ň' | 'ν' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'ο' | 'ό' | 'ω' | 'ώ' => "o",
        'œ' => "oe",
        'π' => "p",
        'ψ' => "ps",
        'ř' | 'ρ' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'σ' | 'ς' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' | 'τ' => "t",
        'þ' | 'θ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'χ' => "ch",
        'ξ' => "x",
        'ý' | 'ÿ' | 'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'ź' | 'ż' | 'ž' | 'ζ' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn example(text: &str, name: &str) -> (Value, Value) {
        let value: Value = serde_json::from_str(text).unwrap();
        (value[name].clone(), value)
    }

    fn sections(html: &str) -> Vec<&str> {
        html.split("<h2>").flat_map(|part| part.split_inclusive("</ul>").collect::<Vec<_>>()).collect()
    }

    #[test]
    fn the_practice_of_the_example_is_rendered_as_in_the_example() {
        let (block, object) = example(include_str!("../federation/protocol/fixtures/practice.json"), "practice");
        let html = practice_html(
            object["summary"].as_str().unwrap(),
            &serde_json::from_value(block).unwrap(),
            "en",
            "CC BY-SA 4.0",
        );
        let mut rest = html.as_str();
        let mut added = Vec::new();
        // Every section of the example comes in its order, word for word; what is between them is new.
        for section in sections(object["content"].as_str().unwrap()) {
            let (before, after) = rest.split_once(section).unwrap_or_else(|| panic!("no {section:?} in {rest}"));
            added.extend(
                before.split("<h2>").filter_map(|part| part.split_once("</h2>")).map(|(heading, _)| heading.to_owned()),
            );
            rest = after;
        }
        assert_eq!(rest, "");
        let expected = [
            "How",
            "Tailoring",
            "Modifications",
            "Fidelity: what is planned",
            "Fidelity: what was achieved",
            "Logic model",
            "For whom",
            "Fields of work",
            "Community resources",
            "Resources",
            "Evidence",
        ];
        assert_eq!(added, expected);
        assert_eq!(
            preview_html(object["name"].as_str().unwrap(), object["summary"].as_str().unwrap()),
            object["preview"]["content"]
        );
    }

    #[test]
    fn the_essay_of_the_example_is_rendered_as_in_the_example() {
        let (block, object) = example(include_str!("../federation/protocol/fixtures/essay.json"), "essay");
        let html = essay_html(&serde_json::from_value(block).unwrap(), "en", "CC BY 4.0");
        let rest = html.strip_prefix(object["content"].as_str().unwrap()).unwrap();
        assert!(rest.starts_with("<h2>How they relate</h2><p>They complement each other</p>"), "{rest}");
        assert!(rest.ends_with("<p>2026-05-04, 9 people, team meeting</p><p>Licence: CC BY 4.0</p>"), "{rest}");
    }

    #[test]
    fn hostile_blocks_make_harmless_html() {
        let evil = "<script>alert(1)</script>\" onload=\"x";
        let block = json!({"tidier": {"why": evil, "materials": [{"name": evil, "href": "javascript:alert(1)"}, {"name": "a",
            "href": "https://a.example/\"><script>"}], "procedures": [evil], "providers": [{"role": evil, "count": 3}],
            "where": [evil], "how": {"unit": evil}}, "status": evil, "evidence": {"because": ["javascript:x"]}, "risks": [evil]});
        let html = practice_html(evil, &PracticeBlock::lenient(&block), "de", evil);
        assert!(!html.contains("<script") && !html.contains("href=\"javascript"), "{html}");
        let client = client_html(evil, evil, evil, evil, &html);
        assert!(!client.contains("<script") && !client.contains("<h2"), "{client}");
        assert_eq!(practice_html("", &PracticeBlock::default(), "en", ""), "");
    }

    #[test]
    fn clients_get_the_head_and_no_headings() {
        assert_eq!(
            client_html("Practice", "Interfamiliar", "Elche", "A & B", "<h2>Why</h2><p>x</p>"),
            "<p><strong>A &amp; B</strong></p><p><em>Practice</em> · Interfamiliar · Elche</p><p><strong>Why</strong></p><p>x</p>"
        );
    }

    #[test]
    fn doses_are_said_in_words() {
        let dose = |value: Value| serde_json::from_value::<Dose>(value).unwrap();
        let full = dose(json!({"sessions": 12, "minutes": 90, "everyDays": 14, "groupSize": [5, 8]}));
        let say = |lang: &str| dose_sentence(lang, &full, Some("several-families"));
        assert_eq!(say("en"), "12 sessions of 90 minutes, every 14 days, 5 to 8 families");
        assert_eq!(say("es"), "12 sesiones de 90 minutos, cada 14 días, de 5 a 8 familias");
        assert_eq!(say("ro"), "12 ședințe de 90 de minute, la fiecare 14 zile, 5–8 familii");
        assert_eq!(
            dose_sentence("en", &dose(json!({"weeks": 1, "openEnded": true})), None),
            "over 1 week, for as long as needed"
        );
        assert_eq!(dose_sentence("en", &dose(json!({"groupSize": [6, 6]})), None), "6 people");
    }

    #[test]
    fn slugs_are_plain_and_never_empty() {
        for (title, expected) in [
            ("Multi-family group in a day centre", "multi-family-group-in-a-day-centre"),
            ("  Grupo «multifamiliar» en Águilas! ", "grupo-multifamiliar-en-aguilas"),
            ("Το σπίτι με τις δύο πόρτες", "to-spiti-me-tis-dyo-portes"),
            ("Straße, Ærø & Þór", "strasse-aero-thor"),
            ("¿?", "text"),
            ("", "text"),
            ("日本", "text"),
            ("History!", "history-1"),
            ("Our history", "our-history"),
        ] {
            assert_eq!(slug(title), expected);
        }
        assert!(slug(&"word ".repeat(100)).len() <= 82);
    }
}
