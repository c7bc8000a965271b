//! What is known about a text while it is read: its language, whether it is a title, and who may be named in it.

use std::collections::HashSet;

use super::lexicon;
use super::tokens::{self, Token};

/// How one field is read.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The base of the language tag: `es`, `nb`; empty when it is unknown.
    pub language: &'a str,
    /// Whether the field is a title: capitals say nothing in it.
    pub heading: bool,
    /// Names of members and institutions that may stand in it, each as its folded words.
    pub known: &'a [HashSet<String>],
}

impl Reader<'_> {
    /// Whether at least two words are all of one known name.
    pub fn knows(&self, tokens: &[Token<'_>], words: &[usize]) -> bool {
        let mut folded = words.iter().filter_map(|place| tokens.get(*place)).map(|token| &token.folded);
        words.len() >= 2
            && self.known.iter().any(|name| folded.clone().all(|word| name.contains(word)))
            && folded.next().is_some()
    }

    /// Whether names change their endings in this language.
    pub fn declines(&self) -> bool {
        matches!(self.language, "sl" | "fi" | "is" | "el" | "ro" | "sv" | "nb" | "")
    }

    /// Whether two capitals from `first` to `last` are likely a name: not in titles, not where most words have a capital.
    pub fn by_shape(&self, tokens: &[Token<'_>], first: usize, last: usize) -> bool {
        if self.heading {
            return false;
        }
        let long = |token: &&Token<'_>| token.is_word() && token.text.chars().count() >= 3;
        let around = tokens::before(tokens, first, 8).chain(tokens::after(tokens, last + 1, 8)).filter(long);
        let (mut small, mut capitals) = (0, 0);
        for token in around {
            let capital = token.is_capital() || token.is_shouted();
            capitals += usize::from(capital);
            small += usize::from(!capital);
        }
        // In German every noun has a capital: only two that nothing joins are left, which nouns hardly are.
        if self.language == "de" { small >= 2 && last == first + 1 } else { small > capitals }
    }
}

/// The folded words of a name.
pub fn name_words(name: &str) -> HashSet<String> {
    name.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).map(lexicon::fold).collect()
}
