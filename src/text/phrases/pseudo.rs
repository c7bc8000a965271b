//! The letters of the language that no person speaks: English that is longer and has accents.

use std::borrow::Cow;

/// English words with accents, every vowel twice: about 40 in a hundred longer, as the longest languages are.
pub fn stretch(words: &str) -> Cow<'_, str> {
    let mut stretched = String::with_capacity(words.len() * 3);
    for letter in words.chars() {
        let (other, twice) = match letter {
            'a' => ('á', true),
            'e' => ('é', true),
            'i' => ('í', true),
            'o' => ('ó', true),
            'u' => ('ú', true),
            'A' => ('Á', false),
            'E' => ('É', false),
            'I' => ('Í', false),
            'O' => ('Ó', false),
            'U' => ('Ú', false),
            'c' => ('ç', false),
            'n' => ('ñ', false),
            's' => ('š', false),
            'y' => ('ý', false),
            'C' => ('Ç', false),
            'N' => ('Ñ', false),
            'S' => ('Š', false),
            other => (other, false),
        };
        stretched.push(other);
        if twice {
            stretched.push(other);
        }
    }
    Cow::Owned(stretched)
}

#[cfg(test)]
mod tests {
    use super::stretch;

    #[test]
    fn it_is_longer_and_can_still_be_read() {
        assert_eq!(stretch("Skip to content"), "Škííp tóó çóóñtééñt");
    }
}
