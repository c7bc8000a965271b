//! The plain text cut into words, numbers and signs, once; every rule reads these.

use super::lexicon::{self, Kinds};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Letters.
    Word,
    /// ASCII digits.
    Number,
    /// One other character that is no blank.
    Sign,
}

/// A word, a number or a sign.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// Which of the three.
    pub shape: Shape,
    /// As it stands in the plain text.
    pub text: &'a str,
    /// Where it begins in the plain text, in bytes.
    pub start: usize,
    /// Lower case without marks, for lists; empty for signs and numbers.
    pub folded: String,
    /// What kinds of word the lexicon knows it for.
    pub kinds: Kinds,
    /// Whether a line begins with it.
    pub opens_line: bool,
    /// Whether it belongs to an address, a DOI or the like.
    pub protected: bool,
}

impl Token<'_> {
    /// Where it ends, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is this sign.
    pub fn is(&self, sign: &str) -> bool {
        self.shape == Shape::Sign && self.text == sign
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        self.shape == Shape::Number
    }

    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.shape == Shape::Word
    }

    /// The number, if it is one of at most nine digits.
    pub fn value(&self) -> Option<u32> {
        if self.is_number() && self.text.len() <= 9 { self.text.parse().ok() } else { None }
    }

    /// Whether it begins with a capital and ends in a small letter.
    pub fn is_capital(&self) -> bool {
        self.is_word() && self.text.starts_with(char::is_uppercase) && self.text.ends_with(char::is_lowercase)
    }

    /// Whether it is one capital letter.
    pub fn is_initial(&self) -> bool {
        let mut letters = self.text.chars();
        self.is_word() && letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    }

    /// Whether it has two capitals and no small letter.
    pub fn is_shouted(&self) -> bool {
        self.is_word() && self.text.chars().nth(1).is_some() && self.text.chars().all(|letter| !letter.is_lowercase())
    }
}

/// Cuts a plain text; linear in its length.
pub fn cut(plain: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(plain.len() / 5);
    let mut letters = plain.char_indices().peekable();
    let (mut breaks, mut line) = (2, 0);
    while let Some((start, first)) = letters.next() {
        if first.is_whitespace() {
            breaks += usize::from(first == '\n');
            continue;
        }
        let shape = shape_of(first);
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| shape != Shape::Sign && shape_of(*letter) == shape)
        {
            end = at + letter.len_utf8();
        }
        let text = plain.get(start..end).unwrap_or_default();
        let folded = if shape == Shape::Word { lexicon::fold(text) } else { String::new() };
        let kinds = lexicon::kinds(text, &folded);
        let opens_line = breaks > 1 || (breaks == 1 && ends_line(tokens.last(), start - line, shape));
        line = if breaks > 0 { start } else { line };
        breaks = 0;
        tokens.push(Token { shape, text, start, folded, kinds, opens_line, protected: false });
    }
    lexicon::mark_phrases(&mut tokens);
    tokens
}

/// Whether one line break is more than the wrapping of a long line: after a short line, a full stop, or before a sign.
fn ends_line(last: Option<&Token<'_>>, length: usize, next: Shape) -> bool {
    const SHORT: usize = 40;
    length < SHORT
        || next == Shape::Sign
        || last.is_none_or(|last| matches!(last.text, "." | "!" | "?" | ":" | ";" | "|"))
}

fn shape_of(letter: char) -> Shape {
    if letter.is_ascii_digit() {
        Shape::Number
    } else if letter.is_alphabetic() {
        Shape::Word
    } else {
        Shape::Sign
    }
}

/// Whether a sentence, a line or an item of a list begins with the token at `at`.
pub fn opens_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return true };
    if token.opens_line {
        return true;
    }
    let Some((last, earlier)) = tokens.get(..at).and_then(<[_]>::split_last) else { return true };
    match last.text {
        "!" | "?" | ":" | "•" | "|" | "¿" | "¡" | ";" | "#" => true,
        "." => !earlier.last().is_some_and(abbreviates),
        "\"" | "«" | "“" | "„" | "(" | "[" | "‘" | "'" | "-" | "_" | "”" | "»" => {
            last.opens_line || opens_sentence_before(tokens, at.saturating_sub(1))
        }
        ")" | "]" => false,
        _ => last.is_number() && last.opens_line,
    }
}

/// One look further, over an opening quotation mark; never more, so that a row of marks costs nothing.
fn opens_sentence_before(tokens: &[Token<'_>], at: usize) -> bool {
    let Some((last, earlier)) = tokens.get(..at).and_then(<[_]>::split_last) else { return true };
    match last.text {
        "!" | "?" | ":" => true,
        "." => !earlier.last().is_some_and(abbreviates),
        _ => false,
    }
}

fn abbreviates(token: &Token<'_>) -> bool {
    token.is_initial() || token.kinds.has(lexicon::ABBREVIATION)
}

/// The tokens before `at` in its line, nearest first, at most `most` of them.
pub fn before<'t, 'a>(tokens: &'t [Token<'a>], at: usize, most: usize) -> impl Iterator<Item = &'t Token<'a>> {
    let mut whole = true;
    let opens = tokens.get(at).is_some_and(|token| token.opens_line);
    let earlier = tokens.get(..at).unwrap_or_default();
    earlier.iter().rev().take(if opens { 0 } else { most }).take_while(move |token| {
        let goes_on = whole;
        whole = !token.opens_line;
        goes_on
    })
}

/// The tokens from `at` on in the same line, at most `most` of them.
pub fn after<'t, 'a>(tokens: &'t [Token<'a>], at: usize, most: usize) -> impl Iterator<Item = &'t Token<'a>> {
    tokens.get(at..).unwrap_or_default().iter().take(most).take_while(|token| !token.opens_line)
}
