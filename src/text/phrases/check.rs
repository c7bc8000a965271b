//! What every catalogue must be, in every language: read from the files, so that nothing is hidden by what stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::*;
use crate::domain::fault::Fault;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    /// The keys of each choice that it makes.
    choices: Vec<Vec<String>>,
}

type Room = BTreeMap<String, Message>;

fn look(pattern: &Pattern<String>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_into(expression, message);
        }
    }
}

fn look_into(expression: &Expression<String>, message: &mut Message) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            let key = |key: &VariantKey<String>| match key {
                VariantKey::Identifier { name } => name.clone(),
                VariantKey::NumberLiteral { value } => value.clone(),
            };
            message.choices.push(variants.iter().map(|variant| key(&variant.key)).collect());
            for variant in variants {
                look(&variant.value, message);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => look_into(expression, message),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("a phrase uses only variables and choices: {other:?}"),
    }
}

/// The messages of a file; it fails on what does not parse and on what stands twice.
fn messages(name: &str, text: &str) -> Room {
    let resource = parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut room = Room::new();
    for entry in resource.body {
        match entry {
            Entry::Message(one) => {
                let mut message = Message::default();
                look(
                    one.value.as_ref().unwrap_or_else(|| panic!("{name}: {} says nothing", one.id.name)),
                    &mut message,
                );
                assert!(room.insert(one.id.name.clone(), message).is_none(), "{name}: {} stands twice", one.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{name}: {other:?}"),
        }
    }
    room
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The rooms of a language, by name.
fn rooms(tag: &str) -> BTreeMap<String, Room> {
    let mut rooms = BTreeMap::new();
    for entry in fs::read_dir(root().join("text/phrases").join(tag)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let room = messages(&format!("{tag}/{name}"), &fs::read_to_string(&path).unwrap());
        rooms.insert(name, room);
    }
    rooms
}

fn english() -> Room {
    rooms("en").into_values().flatten().collect()
}

/// The categories that a language needs for the whole numbers up to a thousand (CLDR), each with a number that has it.
fn needed(tag: &str) -> BTreeMap<String, Vec<usize>> {
    let rules = PluralRules::create(tag.parse::<LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    let mut needed: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for number in 0..=1000_usize {
        let category = format!("{:?}", rules.select(number).unwrap()).to_lowercase();
        needed.entry(category).or_default().push(number);
    }
    needed
}

/// What is wrong with the choices of a message: a category that its language needs and that no key covers.
fn uncovered(tag: &str, message: &Message) -> Vec<String> {
    let mut uncovered = Vec::new();
    for keys in &message.choices {
        if !keys.iter().any(|key| CATEGORIES.contains(&key.as_str())) {
            continue;
        }
        let covers = |number: &usize| keys.contains(&number.to_string());
        let open = needed(tag)
            .into_iter()
            .filter(|(category, numbers)| !keys.contains(category) && !numbers.iter().all(covers));
        uncovered.extend(open.map(|(category, _)| category));
        uncovered.extend(
            keys.iter()
                .filter(|key| *key != "other" && CATEGORIES.contains(&key.as_str()))
                .filter(|key| !needed(tag).contains_key(*key))
                .map(|key| format!("{key} is of no use")),
        );
    }
    uncovered
}

/// What is wrong with the rooms of a language beside the English ones.
fn faults(tag: &str, english: &BTreeMap<String, Room>, own: &BTreeMap<String, Room>) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, room) in own {
        let Some(model) = english.get(name) else {
            faults.push(format!("{name}: there is no such room"));
            continue;
        };
        faults.extend(model.keys().filter(|id| !room.contains_key(*id)).map(|id| format!("{name}: {id} is missing")));
        for (id, message) in room {
            match model.get(id) {
                None => faults.push(format!("{name}: {id} is unknown")),
                Some(model) if model.variables != message.variables => {
                    faults.push(format!("{name}: {id} has {:?}, not {:?}", message.variables, model.variables));
                }
                Some(_) => {}
            }
            faults.extend(uncovered(tag, message).into_iter().map(|what| format!("{name}: {id}: {what}")));
        }
    }
    faults
}

#[test]
fn every_room_of_every_language_says_what_the_english_one_says() {
    let english = rooms("en");
    for packed in PACKED {
        let own = rooms(packed.tag);
        assert!(own.keys().eq(packed.rooms.iter().copied()), "{}: {:?}", packed.tag, packed.rooms);
        assert!(own.keys().eq(english.keys()), "{}: every room is said in it: {:?}", packed.tag, own.keys());
        let faults = faults(packed.tag, &english, &own);
        assert!(faults.is_empty(), "{}: {faults:#?}", packed.tag);
    }
    let ids: Vec<&String> = english.values().flat_map(BTreeMap::keys).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands in one room only");
    assert_eq!(ids.len(), IDS.len());
}

#[test]
fn planted_faults_are_found() {
    let english = BTreeMap::from([(
        "desk".to_owned(),
        messages("en", "drafts = { $count ->\n    [one] One draft\n   *[other] { $count } drafts\n}\nsave = Save"),
    )]);
    let of = |tag: &str, name: &str, text: &str| {
        faults(tag, &english, &BTreeMap::from([(name.to_owned(), messages(tag, text))]))
    };
    let both = "drafts = { $count ->\n    [1] Un\n   *[other] { $count }\n}\nsave = x";
    assert_eq!(of("en", "desk", both), Vec::<String>::new(), "an exact number stands for its category");
    for (tag, name, text, told) in [
        ("de", "attic", "save = x", "no such room"),
        ("de", "desk", "drafts = { $count }", "save is missing"),
        ("de", "desk", "drafts = { $count }\nsave = x\nsaved = x", "saved is unknown"),
        ("de", "desk", "drafts = { $number }\nsave = x", "has"),
        ("de", "desk", "drafts = Entwürfe\nsave = x", "has"),
        ("de", "desk", "drafts = { $count ->\n   *[other] { $count }\n}\nsave = x", "drafts: one"),
        (
            "de",
            "desk",
            "drafts = { $count ->\n    [one] a\n    [few] b\n   *[other] { $count }\n}\nsave = x",
            "few is of no use",
        ),
        ("ro", "desk", "drafts = { $count ->\n    [one] a\n   *[other] { $count }\n}\nsave = x", "drafts: few"),
    ] {
        let found = of(tag, name, text);
        assert!(found.len() == 1 && found[0].contains(told), "{text}: {found:?}");
    }
    let twice = std::panic::catch_unwind(|| messages("en", "save = a\nsave = b"));
    let unread = std::panic::catch_unwind(|| messages("en", "save { a"));
    assert!(twice.is_err() && unread.is_err());
}

/// Every source and every template by its path, without the tests and the phrases themselves.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs" || end == "html") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("\n#[cfg(test)]\n").next().unwrap_or_default().to_owned();
                found.push((path.strip_prefix(root()).unwrap().to_string_lossy().into_owned(), code));
            }
        }
    }
    found.retain(|(path, _)| path != "text/phrases/check.rs");
    found
}

/// What stands between quotes and could be the id of a phrase.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    let plain = |text: &&str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    code.split('"').filter(plain)
}

/// Ids that are put together while the program runs.
fn made() -> BTreeSet<String> {
    let class = |fault: Fault| fault.as_str().replace('_', "-");
    let clocks = ["theirs", "ours", "unknown"];
    let clocks = clocks.map(|whose| [format!("fault-clock-{whose}"), format!("fault-clock-receive-{whose}")]);
    let faults = Fault::ALL.into_iter().map(|fault| format!("fault-{}", class(fault)));
    let stems: Vec<String> =
        faults.chain(clocks.into_iter().flatten()).chain(["fault-signature-receive".to_owned()]).collect();
    stems.iter().flat_map(|stem| [stem.clone(), format!("{stem}-cause"), format!("{stem}-advice")]).collect()
}

#[test]
fn the_program_says_what_the_catalogues_have_and_nothing_else() {
    let (english, sources, made) = (english(), sources(), made());
    assert!(sources.len() > 100, "the sources are not where this test looks");
    let asked: BTreeSet<&str> = sources.iter().flat_map(|(_, code)| literals(code)).collect();
    // The name of a list, as `where`, stands for its codes.
    let coded = |name: &str| ["names", "texts"].contains(&name);
    let (lists, said): (Vec<_>, Vec<_>) = rooms("en").into_iter().partition(|(name, _)| coded(name));
    let lists: BTreeSet<String> = lists.into_iter().flat_map(|(_, room)| room.into_keys()).collect();
    let of_a_list = |id: &str| {
        lists.contains(id) && id.match_indices('-').any(|(at, _)| id.get(..at).is_some_and(|list| asked.contains(list)))
    };
    let unused: Vec<&String> =
        english.keys().filter(|id| !asked.contains(id.as_str()) && !made.contains(*id) && !of_a_list(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
    // A word with a dash that begins as a phrase does is one, whether it is said at once or chosen first.
    let heads: BTreeSet<&str> =
        said.iter().flat_map(|(_, room)| room.keys()).filter_map(|id| id.split('-').next()).collect();
    for (path, code) in sources.iter().filter(|(path, _)| path.starts_with("web/")) {
        let begins = |id: &&str| id.split_once('-').is_some_and(|(head, _)| heads.contains(head));
        let chosen =
            literals(code).filter(begins).filter(|_| Path::new(path).extension().is_some_and(|end| end == "rs"));
        let said = code.split("say(\"").skip(1).filter_map(|rest| rest.split('"').next());
        for id in chosen.chain(said) {
            assert!(english.contains_key(id), "{path}: there is no phrase {id}");
        }
    }
}

#[test]
fn every_phrase_can_be_said_in_every_language_and_plural() {
    for tag in PACKED.iter().map(|packed| packed.tag).chain([PSEUDO]) {
        let own = rooms(if tag == PSEUDO { "en" } else { tag });
        for (id, message) in own.into_values().flatten() {
            for number in [0, 1, 2, 3, 5, 11, 20, 21, 101, 12_000] {
                let args: Vec<(&str, Arg<'_>)> =
                    message.variables.iter().map(|name| (name.as_str(), Arg::Number(number))).collect();
                let said = format(catalogue(tag).unwrap(), &id, &args).unwrap();
                assert!(!said.trim().is_empty() && !said.contains(['{', '}']), "{tag}: {id}: {said}");
            }
        }
    }
}

#[test]
fn a_language_is_offered_when_it_says_all_of_the_open_pages() {
    assert!(OPEN.iter().all(|room| rooms("en").contains_key(*room)));
    for (tag, _) in language::LANGUAGES {
        let own = rooms(tag);
        assert_eq!(offered().contains(&tag), OPEN.iter().all(|room| own.contains_key(*room)), "{tag}");
    }
    assert!(offered().contains(&"en") && !offered().contains(&PSEUDO));
    assert!(PACKED.iter().all(|packed| language::interface(packed.tag) == Some(packed.tag)));
}

#[test]
fn what_no_language_has_is_said_in_another_and_one_knows_in_which() {
    assert_eq!((spoken("ca-ES", "kind-practice"), spoken("tlh", "kind-practice")), ("ca", "en"));
    assert_eq!(spoken("ca", "no such phrase"), "en");
    assert_eq!(said(PSEUDO, "kind-practice", &[]), Some((PSEUDO, "Prááçtííçéé".to_owned())));
    assert_eq!(get(PSEUDO, "people-count", &[("people", 1.into())]), "1 pééršóóñ");
}

#[test]
fn plurals_are_those_of_the_language() {
    let say = |lang: &str, number: i64| get(lang, "dose-sessions", &[("sessions", number.into())]);
    assert_eq!([say("en", 1), say("en", 12)], ["1 session", "12 sessions"]);
    assert_eq!(
        [say("sl", 1), say("sl", 2), say("sl", 3), say("sl", 5), say("sl", 101)],
        ["1 srečanje", "2 srečanji", "3 srečanja", "5 srečanj", "101 srečanje"]
    );
    assert_eq!([say("ro", 1), say("ro", 19), say("ro", 20)], ["1 ședință", "19 ședințe", "20 de ședințe"]);
    assert_eq!(say("is", 21), "21 fundur");
}

#[test]
fn what_is_unknown_is_shown_as_it_is() {
    assert_eq!(code("en", "where", "day-centre"), "Day centre");
    assert_eq!(code("nn-NO", "where", "school"), code("nb", "where", "school"));
    assert_eq!(code("de", "where", "moon base <b>"), "moon base <b>");
    assert_eq!(get("de", "no-such-phrase", &[]), "no-such-phrase");
    assert_eq!(codes("en", "cost").len(), 4);
}
