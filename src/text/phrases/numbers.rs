//! Numbers as each language writes them (CLDR): what stands between groups of three digits, and from how many on.

use fluent_bundle::FluentValue;

/// Writes what a phrase is filled with; none leaves it to Fluent.
type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How the numbers of a language are written.
pub fn formatter<M>(tag: &str) -> Option<Formatter<M>> {
    Some(match tag {
        "en" => grouped::<M, ',', 4>,
        "ca" | "ro" | "el" | "de" | "is" | "nl" => grouped::<M, '.', 4>,
        "es" | "it" | "sl" => grouped::<M, '.', 5>,
        "fr" => grouped::<M, '\u{202f}', 4>,
        "fi" | "sv" | "nb" => grouped::<M, '\u{a0}', 4>,
        // As in Portugal.
        "pt" => grouped::<M, '\u{a0}', 5>,
        _ => return None,
    })
}

/// A whole number with `MARK` between its groups, when it has at least so many digits.
fn grouped<M, const MARK: char, const LEAST: usize>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    let digits = text.trim_start_matches('-');
    if digits.len() < LEAST || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut written = String::with_capacity(text.len() * 2);
    if text.len() > digits.len() {
        written.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(MARK);
        }
        written.push(digit);
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use crate::text::phrases::get;

    #[test]
    fn groups_are_those_of_the_language() {
        let say = |lang: &str, number: i64| get(lang, "people-count", &[("people", number.into())]);
        assert_eq!([say("en", 999), say("en", 1_204)], ["999 people", "1,204 people"]);
        assert_eq!([say("es", 1_204), say("es", 12_040)], ["1204 personas", "12.040 personas"]);
        assert!(say("sv", 1_234_567).starts_with("1\u{a0}234\u{a0}567 "));
        assert!(say("de", 1_204).starts_with("1.204 ") && say("fr", 1_204).starts_with("1\u{202f}204 "));
        assert!(say("en", -1_204).starts_with("-1,204"));
    }
}
