//! Words made comparable: lower case, no diacritics, one space between.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds words for search: `«Salut Mental: Família»` becomes `salut mental familia`.
pub fn words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let plain = text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    for c in plain {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ς' => folded.push('σ'),
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Words as they are kept for search: each begins after a space, so that a search for `3` does not find `30 sessions of 13`
/// in the middle of a word.
pub fn index(text: &str) -> String {
    format!(" {}", words(text))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_found_with_and_without_diacritics() {
        assert_eq!(words("«Salut Mental: Família» — Sjúkrahúsið"), "salut mental familia sjukrahusid");
        assert_eq!(words("Το σπίτι ΤΗΣ ΓΈΦΥΡΑΣ"), "το σπιτι τησ γεφυρασ");
    }
}
