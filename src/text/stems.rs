//! What the forms of a word have in common, by the rules of its language (Snowball): `families` and `family`.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::fold::{self, Word};

/// The languages with rules. Nobody has made such for Slovene and Icelandic: their words are found by their beginnings.
const LANGUAGES: [(&str, Algorithm); 23] = [
    ("ca", Algorithm::Catalan),
    ("cs", Algorithm::Czech),
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("et", Algorithm::Estonian),
    ("eu", Algorithm::Basque),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("ga", Algorithm::Irish),
    ("hu", Algorithm::Hungarian),
    ("it", Algorithm::Italian),
    ("lt", Algorithm::Lithuanian),
    ("nb", Algorithm::Norwegian),
    ("nl", Algorithm::Dutch),
    ("pl", Algorithm::Polish),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("sv", Algorithm::Swedish),
    ("tr", Algorithm::Turkish),
    ("uk", Algorithm::Ukrainian),
];

/// The languages with rules, by their tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// The tag under which the rules of a language stand: `pt-BR` has those of `pt`, `nn` those of `nb`.
pub fn rules(tag: &str) -> Option<&'static str> {
    let base = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let base = match base.as_str() {
        "no" | "nn" => "nb",
        "mo" => "ro",
        other => other,
    };
    languages().find(|tag| *tag == base)
}

/// The folded stems of a word by the rules of a language: as it was written and as who leaves out its diacritics writes it.
/// None where it is in letters that the language is not written in.
pub fn of(rules: &str, word: &Word) -> Vec<String> {
    let known = LANGUAGES.iter().find(|(tag, _)| *tag == rules).filter(|_| is_written_in(rules, &word.lower));
    let Some((_, algorithm)) = known else { return Vec::new() };
    let stemmer = Stemmer::create(*algorithm);
    let mut stems = vec![fold::folded(&stemmer.stem(&word.lower))];
    if word.folded != word.lower {
        let plain = fold::folded(&stemmer.stem(&word.folded));
        if !stems.contains(&plain) {
            stems.push(plain);
        }
    }
    stems.retain(|stem| !stem.is_empty() && stem.chars().all(char::is_alphanumeric));
    stems
}

/// Whether a word begins with a letter of the script of a language.
fn is_written_in(rules: &str, word: &str) -> bool {
    word.chars().next().is_some_and(|first| match first {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => rules == "el",
        '\u{400}'..='\u{52f}' => rules == "uk",
        'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => !matches!(rules, "el" | "uk"),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(language: &str, text: &str) -> Vec<Vec<String>> {
        fold::words(text).map(|word| of(rules(language).unwrap(), &word)).collect()
    }

    #[test]
    fn forms_of_a_word_have_a_stem_in_common() {
        for (language, forms) in [
            ("en", "family families"),
            ("en-GB", "listen listening listened"),
            ("es", "familia familias"),
            ("es", "móvil moviles móviles movil"),
            ("ca", "família famílies familia families"),
            ("ca", "col·laboració col·laboracions"),
            ("ro", "familie familiile familiei"),
            ("el", "οικογένεια οικογένειες ΟΙΚΟΓΕΝΕΙΕΣ"),
            ("fr", "famille familles"),
            ("fr", "éducateur educateurs"),
            ("de", "Familie Familien"),
            ("de", "Haus Häuser Hauser"),
            ("fi", "perhe perheet perheen"),
            ("sv", "familj familjer familjerna"),
            ("nn", "familie familier familiene"),
            ("pt-BR", "família famílias familias"),
            ("it", "famiglia famiglie"),
            ("nl", "gezin gezinnen"),
            ("da", "familie familier"),
            ("pl", "rodzina rodziny"),
        ] {
            let all = stems(language, forms);
            assert!(all.iter().all(|one| one.iter().any(|stem| all[0].contains(stem))), "{language}: {all:?}");
        }
    }

    #[test]
    fn a_language_has_rules_for_its_own_letters_only() {
        assert_eq!(stems("en", "γέφυρα родина 家族"), [Vec::<String>::new(), vec![], vec![]]);
        assert_eq!(stems("el", "family"), [Vec::<String>::new()]);
        assert_eq!((rules("sl"), rules("is"), rules(""), rules("x-e")), (None, None, None, None));
        assert_eq!((rules("NO"), rules("mo"), rules("pt_PT")), (Some("nb"), Some("ro"), Some("pt")));
    }
}
