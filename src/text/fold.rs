//! Words made comparable: lower case, no diacritics.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The rest of a longer word is left out, in characters.
const LONGEST: usize = 64;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it was written, in lower case: what a stemmer reads.
    pub lower: String,
    /// Without diacritics: what is compared.
    pub folded: String,
}

/// The words of a text in order: `«Salut Mental: Família»` has `salut`, `mental` and `familia`. Reads no further than asked.
pub fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut signs = text.nfc().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')).peekable();
    std::iter::from_fn(move || {
        let (mut word, mut length) = (String::new(), 0);
        while let Some(c) = signs.next() {
            if c.is_alphanumeric() || (is_combining_mark(c) && !word.is_empty()) {
                length += 1;
                if length <= LONGEST {
                    word.push(c);
                }
            } else if matches!(c, '·' | '.') && word.ends_with(['l', 'L']) && matches!(signs.peek(), Some('l' | 'L')) {
                // The Catalan `l·l`, which many write `l.l`, is inside a word.
            } else if !word.is_empty() {
                break;
            }
        }
        let lower = word.to_lowercase();
        (!lower.is_empty()).then(|| Word { folded: folded(&lower), lower })
    })
}

/// A word in lower case without its diacritics, and with letters of one language as others write them.
pub fn folded(lower: &str) -> String {
    let mut folded = String::with_capacity(lower.len());
    for c in lower.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ð' | 'đ' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ł' | 'ŀ' => folded.push('l'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::words;

    fn folded(text: &str) -> String {
        words(text).map(|word| word.folded).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_the_same_with_and_without_diacritics() {
        for (written, expected) in [
            ("«Salut Mental: Família» — Sjúkrahúsið", "salut mental familia sjukrahusid"),
            ("Το σπίτι ΤΗΣ ΓΈΦΥΡΑΣ· Ελληνικά", "το σπιτι τησ γεφυρασ ελληνικα"),
            ("Móvil MO\u{301}VIL movil", "movil movil movil"),
            ("Straße STRASSE Ærø Þórður Łódź Đorđe œuvre", "strasse strasse aero thordur lodz dorde oeuvre"),
            ("İstanbul ISPARTA ılık ılıK", "istanbul isparta ilik ilik"),
            ("col·laboració COL·LABORACIÓ col.laboració", "collaboracio collaboracio collaboracio"),
            ("Girona·Lleida all. Later", "girona lleida all later"),
            ("l'escola d’infants o'ne", "l escola d infants o ne"),
            ("fa\u{ad}mília, 30 sessions of 13", "familia 30 sessions of 13"),
            ("\u{301}\0\u{301} --- ", ""),
        ] {
            assert_eq!(folded(written), expected, "{written}");
        }
    }

    #[test]
    fn a_long_word_is_cut() {
        assert_eq!(folded(&"é".repeat(100_000)), "e".repeat(64));
        assert_eq!(words(&"ο λόγος ".repeat(3)).count(), 6);
    }
}
