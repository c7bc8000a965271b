//! A text as it is read by eyes, with the way back to every place of the original.
//!
//! What is invisible is dropped, mark-up is dropped, full-width and foreign digits become ASCII, every dash becomes `-`
//! and every space ` `, so that what is written to evade the rules meets the same rules as what is not.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

/// The zero of every run of ten decimal digits outside ASCII (Unicode 16, general category Nd).
const ZEROS: [u32; 65] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
    0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0,
    0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];
/// The longest tag and the longest character reference that are taken for mark-up, in bytes.
const LONGEST_TAG: usize = 300;
const LONGEST_REFERENCE: usize = 10;

/// A stretch of the plain text and where it comes from.
#[derive(Clone, Copy, Debug)]
struct Piece {
    plain: usize,
    from: usize,
    to: usize,
    /// Whether every byte stands for the byte at the same distance; else the whole stretch stands for the whole origin.
    same: bool,
}

/// The plain text.
#[derive(Debug, Default)]
pub struct Plain {
    /// What the rules read.
    pub text: String,
    pieces: Vec<Piece>,
}

impl Plain {
    /// Reads an original; linear in its length.
    pub fn of(original: &str) -> Self {
        let mut plain = Self { text: String::with_capacity(original.len()), pieces: Vec::new() };
        let mut at = 0;
        while let Some(rest) = original.get(at..).filter(|rest| !rest.is_empty()) {
            at += plain.step(rest, at);
        }
        plain
    }

    /// The byte range of the original that a byte range of the plain text stands for.
    pub fn origin(&self, start: usize, end: usize) -> (usize, usize) {
        let from = self.piece(start).map_or(0, |piece| piece.from + if piece.same { start - piece.plain } else { 0 });
        let last = end.saturating_sub(1).max(start);
        let to =
            self.piece(last).map_or(from, |piece| if piece.same { piece.from + (end - piece.plain) } else { piece.to });
        (from, to.max(from))
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.plain <= at);
        self.pieces.get(after.checked_sub(1)?)
    }

    /// Takes in what stands first in `rest`, and answers its length in bytes.
    fn step(&mut self, rest: &str, at: usize) -> usize {
        let Some(first) = rest.chars().next() else { return 1 };
        let length = first.len_utf8();
        match first {
            '<' => match tag(rest) {
                Some((length, breaks)) => {
                    if breaks {
                        self.put("\n", at, at + length);
                    }
                    length
                }
                None => self.same(first, at),
            },
            '&' => match reference(rest) {
                Some((length, meant)) => {
                    self.other(meant, at, at + length);
                    length
                }
                None => self.same(first, at),
            },
            '*' | '`' | '~' | '\\' => length,
            '\t' | '\r' | '\u{b}' | '\u{c}' => {
                self.put(" ", at, at + length);
                length
            }
            _ if first.is_ascii() || usual(first) => self.same(first, at),
            _ => {
                self.other(first, at, at + length);
                length
            }
        }
    }

    fn same(&mut self, letter: char, at: usize) -> usize {
        let length = letter.len_utf8();
        match self.pieces.last_mut().filter(|piece| piece.same && piece.to == at) {
            Some(piece) => piece.to += length,
            None => self.pieces.push(Piece { plain: self.text.len(), from: at, to: at + length, same: true }),
        }
        self.text.push(letter);
        length
    }

    fn put(&mut self, text: &str, from: usize, to: usize) {
        self.pieces.push(Piece { plain: self.text.len(), from, to, same: false });
        self.text.push_str(text);
    }

    /// A character that is not itself in the plain text.
    fn other(&mut self, letter: char, from: usize, to: usize) {
        if invisible(letter) {
            return;
        }
        if is_combining_mark(letter) {
            return self.mark(letter, to);
        }
        let mut said = String::new();
        match letter {
            _ if is_dash(letter) => said.push('-'),
            _ if letter == '\u{2028}' || letter == '\u{2029}' || letter == '\u{85}' => said.push('\n'),
            _ if letter.is_whitespace() || letter == '\u{2800}' || letter == '\u{3164}' => said.push(' '),
            _ => said.extend(std::iter::once(letter).nfkc().map(ascii_digit).filter(|letter| !invisible(*letter))),
        }
        if !said.is_empty() {
            self.put(&said, from, to);
        }
    }

    /// A mark over the letter before: one character with it where there is one, else nothing (struck-out digits).
    fn mark(&mut self, mark: char, to: usize) {
        let Some(before) = self.text.chars().next_back() else { return };
        let (Some(whole), Some(piece)) = (compose(before, mark), self.pieces.last_mut()) else { return };
        self.text.pop();
        let start = self.text.len();
        let from = if piece.same { piece.from + start.saturating_sub(piece.plain) } else { piece.from };
        if piece.plain == start {
            self.pieces.pop();
        } else {
            piece.to = if piece.same { from } else { piece.to };
        }
        let mut said = [0; 4];
        self.put(whole.encode_utf8(&mut said), from, to);
    }
}

/// Letters of Latin and Greek that are their own plain form.
fn usual(letter: char) -> bool {
    matches!(letter, '\u{c0}'..='\u{131}' | '\u{134}'..='\u{13e}' | '\u{141}'..='\u{148}' | '\u{14a}'..='\u{17e}'
        | '\u{386}' | '\u{388}'..='\u{3ce}' | '\u{400}'..='\u{45f}' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '·' | '€')
        && letter != '\u{387}'
}

fn invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || (letter.is_control() && letter != '\n' && letter != '\u{85}')
}

fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '\u{58a}' | '\u{5be}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{207b}'
                | '\u{208b}'
                | '\u{2212}'
                | '\u{2796}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30fc}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
    )
}

/// A decimal digit of any script as the ASCII digit, anything else as it is.
fn ascii_digit(letter: char) -> char {
    let code = u32::from(letter);
    let zero = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1).and_then(|place| ZEROS.get(place));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(letter)
}

/// The length of the tag that `rest` begins with, and whether it begins a new line.
fn tag(rest: &str) -> Option<(usize, bool)> {
    let second = rest.chars().nth(1)?;
    if !second.is_ascii_alphabetic() && second != '/' && second != '!' {
        return None;
    }
    let end = rest.bytes().take(LONGEST_TAG).skip(1).position(|byte| matches!(byte, b'<' | b'>'))? + 1;
    if rest.as_bytes().get(end) != Some(&b'>') || rest.get(1..end)?.contains([':', '@']) && second != 'a' {
        return None;
    }
    let name = rest.get(1..end)?.trim_start_matches('/');
    let blocks = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "td"];
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next()?.to_ascii_lowercase();
    Some((end + 1, blocks.contains(&name.as_str())))
}

/// The length and the meaning of the character reference that `rest` begins with.
fn reference(rest: &str) -> Option<(usize, char)> {
    let end = rest.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let name = rest.get(1..end)?;
    let meant = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(number) => char::from_u32(u32::from_str_radix(number, 16).ok()?)?,
            None => char::from_u32(number.parse().ok()?)?,
        },
        None => match name {
            "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
            "shy" | "zwnj" | "zwj" => '\u{ad}',
            "ndash" | "mdash" | "minus" => '-',
            "commat" => '@',
            "period" => '.',
            "amp" => '&',
            "plus" => '+',
            _ => return None,
        },
    };
    Some((end + 1, meant))
}

#[cfg(test)]
mod tests {
    use super::Plain;
    use proptest::prelude::*;

    #[test]
    fn what_hides_is_made_plain_and_found_again() {
        for (hidden, plain) in [
            ("１２３４", "1234"),
            ("1\u{200b}2\u{ad}3\u{2060}4", "1234"),
            ("١٢٣٤ 𝟏𝟐𝟑𝟒", "1234 1234"),
            ("9\u{336}8\u{336}0", "980"),
            ("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}", "12"),
            ("12\u{2013}34\u{2212}5", "12-34-5"),
            ("a\u{a0}b\u{2003}c", "a b c"),
            ("98**09**9", "98099"),
            ("98<b>09</b>9", "98099"),
            ("9&#56;&#x30;99", "98099"),
            ("Jose\u{301}", "José"),
            ("①② ＤＮＩ", "12 DNI"),
            ("a < b > c", "a < b > c"),
        ] {
            assert_eq!(Plain::of(hidden).text, plain, "{hidden:?}");
        }
        let hidden = "Su DNI: ９８０９９\u{200b}３５０Ａ.";
        let plain = Plain::of(hidden);
        let start = plain.text.find("98099350A").unwrap();
        let (from, to) = plain.origin(start, start + 9);
        assert_eq!(hidden.get(from..to).unwrap(), "９８０９９\u{200b}３５０Ａ");
        let plain = Plain::of("Jose\u{301} x");
        assert_eq!(plain.origin(0, 5), (0, 6));
        assert_eq!(plain.origin(6, 7), (7, 8));
    }

    proptest! {
        #[test]
        fn every_range_of_the_plain_text_has_a_range_of_the_original(text in "(?s).{0,60}|[<>&#;0-9*a\u{301}\u{200b}é９ ]{0,40}") {
            let plain = Plain::of(&text);
            let places: Vec<usize> = plain.text.char_indices().map(|(at, _)| at).chain([plain.text.len()]).collect();
            for pair in places.windows(2) {
                let (from, to) = plain.origin(pair[0], pair[1]);
                prop_assert!(from < to && text.get(from..to).is_some(), "{text:?} {pair:?} {from} {to}");
            }
            if let (Some(first), Some(last)) = (places.first(), places.last()) && first < last {
                let (from, to) = plain.origin(*first, *last);
                prop_assert!(text.get(from..to).is_some());
            }
        }
    }
}
