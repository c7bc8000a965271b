//! Language tags (BCP 47), what a reader asks for, and what stands in for what is missing.

use unic_langid::LanguageIdentifier;

use super::phrases::PSEUDO;

/// The languages of the pages with their own names, in the order of lists.
pub const LANGUAGES: [(&str, &str); 15] = [
    ("ca", "Català"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("is", "Íslenska"),
    ("nl", "Nederlands"),
    ("nb", "Norsk bokmål"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("sl", "Slovenščina"),
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("el", "Ελληνικά"),
];

/// Who has read the words of the pages in a language as its native speaker: one line for each, `None` until somebody has.
const READ_BY: [(&str, Option<&str>); 15] = [
    ("ca", None),
    ("de", None),
    ("en", Some("Interpraxis")),
    ("es", None),
    ("fr", None),
    ("it", None),
    ("is", None),
    ("nl", None),
    ("nb", None),
    ("pt", None),
    ("ro", None),
    ("sl", None),
    ("fi", None),
    ("sv", None),
    ("el", None),
];

/// Who has read the words of the pages in this language as its native speaker.
pub fn read_by(tag: &str) -> Option<&'static str> {
    READ_BY.iter().find(|(known, _)| *known == tag).and_then(|(_, reader)| *reader)
}

/// Reads a tag of BCP 47 and gives its usual spelling: `PT_br` becomes `pt-BR`; `None` for what is no tag.
pub fn parse(tag: &str) -> Option<String> {
    if tag.len() > 35 || tag.is_empty() {
        return None;
    }
    let tag = tag.parse::<LanguageIdentifier>().ok()?.to_string();
    (tag != "und").then_some(tag)
}

/// The language of the pages for a tag: itself, its base, or the one that replaces it (`nn` and `no` read `nb`).
pub fn interface(tag: &str) -> Option<&'static str> {
    let base = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let base = match base.as_str() {
        "no" | "nn" => "nb",
        "mo" => "ro",
        other => other,
    };
    LANGUAGES.iter().map(|(tag, _)| *tag).find(|tag| *tag == base)
}

/// The languages to look for a phrase in, best first, English last.
pub fn fallbacks(tag: &str) -> Vec<&'static str> {
    let first = if tag == PSEUDO { Some(PSEUDO) } else { interface(tag) };
    let second = if first == Some("ca") { Some("es") } else { None };
    let mut chain: Vec<&'static str> = first.into_iter().chain(second).collect();
    if !chain.contains(&"en") {
        chain.push("en");
    }
    chain
}

/// What is known of the language that somebody would like to read, most telling first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// What the person has chosen here.
    pub chosen: Option<&'a str>,
    /// What the browser asks for: an `Accept-Language` header.
    pub accepted: Option<&'a str>,
    /// The languages of the institution, the main one first.
    pub house: &'a [String],
}

/// The language of `available` that fits the wishes best; English when none does.
pub fn choose(wishes: Wishes<'_>, available: &[&'static str]) -> &'static str {
    let one = |tag: &str| find(tag, available);
    let chosen = wishes.chosen.and_then(one);
    let accepted = || wishes.accepted.and_then(|header| negotiate(header, available));
    let house = || wishes.house.iter().find_map(|tag| one(tag));
    chosen.or_else(accepted).or_else(house).unwrap_or("en")
}

/// The language of `available` that an `Accept-Language` header asks for most (RFC 9110, section 12.5.4); none when it asks
/// for none of them, or for any.
fn negotiate(header: &str, available: &[&'static str]) -> Option<&'static str> {
    let mut wishes: Vec<(&str, u16)> = header.split(',').take(32).filter_map(wish).collect();
    wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let wanted = wishes.into_iter().take_while(|(tag, weight)| *weight > 0 && *tag != "*");
    wanted.map(|(tag, _)| tag).find_map(|tag| find(tag, available))
}

fn find<'a>(tag: &str, available: &[&'a str]) -> Option<&'a str> {
    let exact = |wanted: &str| available.iter().copied().find(|one| one.eq_ignore_ascii_case(wanted));
    let base = tag.split('-').next().unwrap_or_default();
    let replaced = interface(tag);
    exact(tag).or_else(|| exact(base)).or_else(|| replaced.and_then(exact))
}

/// A tag and its weight in thousandths; an unreadable weight counts as none.
fn wish(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';');
    let tag = pieces.next()?.trim();
    let weight =
        match pieces.map(str::trim).find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q="))) {
            None => 1_000,
            Some(text) => thousandths(text)?,
        };
    (!tag.is_empty()).then_some((tag, weight))
}

fn thousandths(text: &str) -> Option<u16> {
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if rest.len() > 3 || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part: u16 = format!("{rest:0<3}").parse().ok()?;
    match whole {
        "0" | "" => Some(part),
        "1" if part == 0 => Some(1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AVAILABLE: [&str; 6] = ["ca", "es", "en", "fr", "nb", "nl"];

    #[test]
    fn weights_count_and_not_the_order() {
        for (header, expected) in [
            ("fr-BE;q=0.9,nl;q=1.0", "nl"),
            ("en-GB;q=0.1, ca", "ca"),
            ("no", "nb"),
            ("nn-NO, en;q=0.5", "nb"),
            ("fr-LU", "fr"),
            ("fr;q=0, en;q=0.2", "en"),
            ("*", "es"),
            ("xx, *;q=0.5, en;q=0.1", "es"),
            ("", "es"),
            ("en;q=x, nl;q=0.001", "nl"),
            ("EN-us", "en"),
        ] {
            let house = ["tlh".to_owned(), "es".to_owned()];
            let wishes = Wishes { chosen: None, accepted: Some(header), house: &house };
            assert_eq!(choose(wishes, &AVAILABLE), expected, "{header}");
        }
    }

    #[test]
    fn what_a_person_chose_comes_first_and_english_last() {
        let house = ["ro".to_owned()];
        let of = |chosen, accepted| choose(Wishes { chosen, accepted, house: &house }, &AVAILABLE);
        assert_eq!(of(Some("nl"), Some("fr")), "nl");
        assert_eq!(of(Some("ro"), Some("fr")), "fr", "what is not offered cannot be chosen");
        assert_eq!((of(None, Some("tlh")), of(None, None)), ("en", "en"));
    }

    #[test]
    fn tags_are_read_and_spelt_as_usual() {
        assert_eq!(parse("PT-br").as_deref(), Some("pt-BR"));
        assert_eq!(parse("ca").as_deref(), Some("ca"));
        for bad in ["", "x y", "<b>", "und", "123456789012345678901234567890123456"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_chain_ends_in_english() {
        assert_eq!(fallbacks("ca"), ["ca", "es", "en"]);
        assert_eq!(fallbacks("nn-NO"), ["nb", "en"]);
        assert_eq!(fallbacks("en-GB"), ["en"]);
        assert_eq!(fallbacks("zu"), ["en"]);
    }
}
