//! Fluent catalogues from text/phrases/*.ftl: the words that the pages and the generated texts are made of.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::language;

const SOURCES: [(&str, &str); 15] = [
    ("en", include_str!("phrases/en.ftl")),
    ("es", include_str!("phrases/es.ftl")),
    ("ca", include_str!("phrases/ca.ftl")),
    ("ro", include_str!("phrases/ro.ftl")),
    ("el", include_str!("phrases/el.ftl")),
    ("fr", include_str!("phrases/fr.ftl")),
    ("de", include_str!("phrases/de.ftl")),
    ("fi", include_str!("phrases/fi.ftl")),
    ("is", include_str!("phrases/is.ftl")),
    ("sv", include_str!("phrases/sv.ftl")),
    ("nb", include_str!("phrases/nb.ftl")),
    ("sl", include_str!("phrases/sl.ftl")),
    ("pt", include_str!("phrases/pt.ftl")),
    ("it", include_str!("phrases/it.ftl")),
    ("nl", include_str!("phrases/nl.ftl")),
];

/// What only the desk of members says: spoken in English until a language has all of it.
const DESK: &str = include_str!("phrases/desk/en.ftl");

type Catalogue = FluentBundle<FluentResource>;

static CATALOGUES: LazyLock<Vec<(&'static str, Catalogue)>> =
    LazyLock::new(|| SOURCES.into_iter().map(|(tag, source)| (tag, catalogue(tag, source))).collect());

/// A catalogue; a message that does not parse is absent from it, which a test forbids.
fn catalogue(tag: &str, source: &str) -> Catalogue {
    let resource = read(source);
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Isolation marks would travel into addresses, searches and copies.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    if tag == "en" {
        bundle.add_resource_overriding(read(DESK));
    }
    bundle
}

fn read(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable)
}

/// What a phrase is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A number; it also chooses the plural.
    Number(i64),
    /// A text, put in as it is: escape it before or after where HTML is made.
    Text(&'a str),
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// The phrase `id` in `lang` or in what stands in for it; the id itself when no catalogue has it.
pub fn get(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    find(lang, id, args).unwrap_or_else(|| id.to_owned())
}

/// The phrase `id` in `lang` or in what stands in for it, if any catalogue has it.
pub fn find(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    language::fallbacks(lang).into_iter().find_map(|tag| {
        let (_, catalogue) = CATALOGUES.iter().find(|(name, _)| *name == tag)?;
        format(catalogue, id, args)
    })
}

/// The language that the phrase `id` is said in, where `lang` is asked for.
pub fn spoken(lang: &str, id: &str) -> &'static str {
    let has = |tag: &&str| CATALOGUES.iter().any(|(name, catalogue)| name == tag && catalogue.has_message(id));
    language::fallbacks(lang).into_iter().find(has).unwrap_or("en")
}

/// The label of a code, as `where` and `day-centre`; an unknown code is shown as it is (vocabulary.md, section 7).
pub fn code(lang: &str, list: &str, code: &str) -> String {
    let plain = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let label = if plain { find(lang, &format!("{list}-{code}"), &[]) } else { None };
    label.unwrap_or_else(|| code.to_owned())
}

/// The codes of a list with their labels, in the order of the English catalogue: for forms.
pub fn codes(lang: &str, list: &str) -> Vec<(&'static str, String)> {
    let prefix = format!("{list}-");
    let english = SOURCES.iter().find(|(tag, _)| *tag == "en").map_or("", |(_, source)| *source);
    let ids = english.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.filter_map(|id| Some((id.strip_prefix(&prefix)?, get(lang, id, &[])))).collect()
}

fn format(catalogue: &Catalogue, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = catalogue.get_message(id)?.value()?;
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        let value = match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(*text),
        };
        values.set(*name, value);
    }
    let mut errors = Vec::new();
    Some(catalogue.format_pattern(pattern, Some(&values), &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// Ids with the variables they use.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in source.lines() {
            if let Some((name, _)) = line.split_once(" =")
                && !line.starts_with([' ', '#'])
            {
                name.clone_into(&mut id);
                assert!(found.insert(id.clone(), BTreeSet::new()).is_none(), "{id} twice");
            }
            for piece in line.split('$').skip(1) {
                let variable: String = piece.chars().take_while(char::is_ascii_alphanumeric).collect();
                found.get_mut(&id).unwrap().insert(variable);
            }
        }
        found
    }

    #[test]
    fn every_language_has_every_phrase_with_the_same_variables() {
        let english = messages(SOURCES[0].1);
        assert!(english.len() > 100);
        for (tag, source) in SOURCES {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{tag}: {errors:?}");
            }
            let own = messages(source);
            let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
            let unknown: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(missing.is_empty() && unknown.is_empty(), "{tag}: missing {missing:?}, unknown {unknown:?}");
            for (id, variables) in own {
                assert_eq!(variables, english[&id], "{tag}: {id}");
            }
        }
    }

    #[test]
    fn the_desk_says_what_its_sources_ask_for_and_nothing_else() {
        if let Err((_, errors)) = FluentResource::try_new(DESK.to_owned()) {
            panic!("{errors:?}");
        }
        let words = concat!(
            include_str!("../actions/health/words.rs"),
            include_str!("../jobs/pushes.rs"),
            include_str!("../client_api/oauth/pages.rs"),
        );
        let known = messages(DESK);
        let is_asked = |id: &str| words.contains(&format!("\"{id}\""));
        let stem = |id: &str| id.trim_end_matches("-cause").trim_end_matches("-advice").to_owned();
        let by_class = |id: &str| {
            let of_class = |fault: crate::domain::fault::Fault| format!("fault-{}", fault.as_str().replace('_', "-"));
            let clocks = ["theirs", "ours", "unknown"]
                .map(|whose| [format!("fault-clock-{whose}"), format!("fault-clock-receive-{whose}")]);
            let mut all: Vec<String> = crate::domain::fault::Fault::ALL.into_iter().map(of_class).collect();
            all.extend(clocks.into_iter().flatten());
            all.contains(&stem(id))
        };
        let unused: Vec<_> = known.keys().filter(|id| !is_asked(id) && !is_asked(&stem(id)) && !by_class(id)).collect();
        assert!(unused.is_empty(), "{unused:?}");
        for id in words.split("say(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(known.contains_key(id), "no phrase {id}");
        }
    }

    #[test]
    fn a_page_knows_in_which_language_it_speaks() {
        assert_eq!((spoken("ca-ES", "kind-practice"), spoken("ca", "span-days")), ("ca", "en"));
        assert_eq!((spoken("tlh", "kind-practice"), spoken("ca", "no such phrase")), ("en", "en"));
    }

    #[test]
    fn every_phrase_can_be_said_in_every_plural() {
        for (tag, catalogue) in CATALOGUES.iter() {
            for (id, variables) in messages(SOURCES[0].1) {
                for number in [0, 1, 2, 3, 5, 11, 20, 21, 101] {
                    let pattern = catalogue.get_message(&id).unwrap().value().unwrap();
                    let mut args = FluentArgs::new();
                    for variable in &variables {
                        args.set(variable.as_str(), FluentValue::from(number));
                    }
                    let mut errors = Vec::new();
                    let said = catalogue.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(
                        errors.is_empty() && !said.trim().is_empty() && !said.contains('{'),
                        "{tag}: {id}: {errors:?}"
                    );
                }
            }
        }
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
        assert!(SOURCES.iter().all(|(tag, _)| language::interface(tag) == Some(*tag)));
    }
}
