//! The words of a paragraph with their looks, and how they are written in Markdown so that they read back as they were.

use crate::text::markdown;

use super::MOST_ADDRESS;

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Strong.
    pub bold: bool,
    /// Stressed.
    pub italic: bool,
    /// The number of the link that they are in.
    pub link: Option<u32>,
    /// Our own mark and no words: it is written as it is.
    pub mark: bool,
}

/// Where words are going to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a paragraph, where lines may break.
    Paragraph,
    /// On one line.
    Line,
    /// In a cell of a table, on one line too.
    Cell,
}

#[derive(Clone, Copy, Debug)]
struct Span {
    /// Where it ends in the words, in bytes.
    end: usize,
    look: Look,
}

/// The words of a paragraph. A line break is one of its characters.
#[derive(Clone, Debug, Default)]
pub struct Words {
    text: String,
    spans: Vec<Span>,
}

/// A part of a paragraph in which everything looks the same.
type Part<'a> = (&'a str, Look);

impl Words {
    /// Adds words.
    pub fn push(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return;
        }
        self.text.push_str(text);
        let end = self.text.len();
        match self.spans.last_mut() {
            Some(last) if last.look == look => last.end = end,
            _ => self.spans.push(Span { end, look }),
        }
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The same without bold and italic words: a heading is strong already.
    pub fn without_looks(&self) -> Self {
        let mut same = Self::default();
        for (text, look) in self.parts() {
            same.push(text, Look { bold: false, italic: false, ..look });
        }
        same
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let mut from = 0;
        let part = |span: &Span| {
            let text = self.text.get(from..span.end).unwrap_or_default();
            from = span.end;
            (text, span.look)
        };
        self.spans.iter().map(part).collect()
    }

    /// The same with single spaces, none at an end of a line, and on one line where no lines may break.
    fn tidy(&self, place: Place) -> Self {
        let (mut tidy, mut open) = (Self::default(), true);
        let mut piece = String::new();
        for (text, look) in self.parts() {
            piece.clear();
            for sign in text.chars() {
                let breaks = sign == '\n' && place == Place::Paragraph;
                let space = sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{202f}');
                if breaks {
                    while piece.ends_with(' ') {
                        piece.pop();
                    }
                    piece.push('\n');
                } else if !space && !is_unseen(sign) {
                    piece.push(sign);
                } else if space && !open {
                    piece.push(' ');
                } else {
                    continue;
                }
                open = breaks || space;
            }
            tidy.push(&piece, look);
        }
        tidy
    }

    /// The words as Markdown. `links` are the addresses by their numbers.
    pub fn markdown(&self, links: &[String], place: Place) -> String {
        let tidy = self.tidy(place);
        let written = tidy.written(links, place);
        let looks = tidy.spans.iter().any(|span| span.look.bold || span.look.italic);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        // Marks that touch other marks are not always read as they are meant: words are worth more than their looks.
        if looks && bare(&markdown::words(&written)) != bare(&tidy.text) {
            return tidy.without_looks().written(links, place);
        }
        written
    }

    fn written(&self, links: &[String], place: Place) -> String {
        let mut pen = Pen { out: String::new(), place, last: None, linked: false };
        let parts = self.parts();
        let mut rest = parts.as_slice();
        while let Some((_, first)) = rest.first() {
            let (same, after) = rest.split_at(rest.iter().take_while(|(_, look)| look.link == first.link).count());
            let next = after.first().and_then(|(text, _)| text.chars().next());
            match first.link.and_then(|number| links.get(usize::try_from(number).ok()?)) {
                Some(address) => pen.link(same, address),
                None => pen.looks(same, next, 0),
            }
            rest = after;
        }
        let written: Vec<String> = pen.out.lines().map(|line| line_start(line.trim())).collect();
        written.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\\\n")
    }
}

/// Signs that nobody sees, and those that no XML has.
fn is_unseen(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

struct Pen {
    out: String,
    place: Place,
    /// The last sign of the words, without our marks.
    last: Option<char>,
    /// Whether it is the text of a link.
    linked: bool,
}

impl Pen {
    fn link(&mut self, parts: &[Part<'_>], address: &str) {
        let text: String = parts.iter().map(|(text, _)| *text).collect();
        let (before, inner, after) = cut_spaces(&text);
        self.plain(before, inner.chars().next());
        if inner == address {
            self.out.extend(["<", address, ">"]);
        } else if !inner.is_empty() {
            let mut within = Self { out: String::new(), place: self.place, last: None, linked: true };
            within.looks(&trimmed(parts), None, 0);
            let words = within.out.replace('\n', " ");
            self.no_picture();
            self.out.extend(["[", words.trim(), "](", &destination(address), ")"]);
        }
        self.last = inner.chars().next_back().or(self.last);
        self.plain(after, None);
    }

    /// A bracket after an exclamation mark would be a picture.
    fn no_picture(&mut self) {
        if self.out.ends_with('!') {
            self.out.pop();
            self.out.push_str("\\!");
        }
    }

    /// Writes parts, strong ones first (`depth` 0), then stressed ones within them (1), then the words (2).
    fn looks(&mut self, parts: &[Part<'_>], next: Option<char>, depth: u8) {
        let (mark, is): (&str, fn(&Look) -> bool) = match depth {
            0 => ("**", |look| look.bold && !look.mark),
            1 => ("*", |look| look.italic && !look.mark),
            _ => {
                for (place, (text, look)) in parts.iter().enumerate() {
                    let after = parts.get(place + 1).and_then(|(text, _)| text.chars().next()).or(next);
                    if look.mark {
                        self.no_picture();
                        self.out.push_str(text);
                        self.last = Some(']');
                    } else {
                        self.plain(text, after);
                    }
                }
                return;
            }
        };
        let mut rest = parts;
        while let Some((_, first)) = rest.first() {
            let on = is(first);
            let (same, after) = rest.split_at(rest.iter().take_while(|(_, look)| is(look) == on).count());
            let following = after.first().and_then(|(text, _)| text.chars().next()).or(next);
            if on {
                self.wrapped(same, following, mark, depth);
            } else {
                self.looks(same, following, depth + 1);
            }
            rest = after;
        }
    }

    /// Writes parts between marks, which must stand at letters: what a mark may not touch is written outside of it.
    fn wrapped(&mut self, parts: &[Part<'_>], next: Option<char>, mark: &str, depth: u8) {
        let text: String = parts.iter().map(|(text, _)| *text).collect();
        let letter_before = self.last.is_some_and(|sign| !sign.is_whitespace() && !is_punctuation(sign));
        let letter_after = next.is_some_and(|sign| !sign.is_whitespace() && !is_punctuation(sign));
        // A mark sees through a tilde, because two of them are marks as well.
        let outside =
            |sign: char, letter: bool| sign.is_whitespace() || sign == '~' || (letter && is_punctuation(sign));
        let from = text.len() - text.trim_start_matches(|sign| outside(sign, letter_before)).len();
        let inner = text.get(from..).unwrap_or_default().trim_end_matches(|sign| outside(sign, letter_after));
        let until = from + inner.len();
        let (before, middle, after) =
            (within(parts, 0, from), within(parts, from, until), within(parts, until, text.len()));
        let first = inner.chars().next();
        self.looks(&before, first.or(next), 2);
        if !inner.is_empty() {
            self.out.push_str(mark);
            self.looks(&middle, after.first().and_then(|(text, _)| text.chars().next()).or(next), depth + 1);
            self.out.push_str(mark);
        }
        self.looks(&after, next, 2);
    }

    /// Writes words so that nothing in them is Markdown.
    fn plain(&mut self, text: &str, next: Option<char>) {
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            let starts = !self.last.is_some_and(char::is_alphanumeric);
            if let Some(address) = address(rest).filter(|_| starts && !self.linked) {
                self.out.extend(["<", address, ">"]);
                self.last = address.chars().next_back();
                rest = rest.get(address.len()..).unwrap_or_default();
                continue;
            }
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            if self.is_markdown(sign, rest.chars().next().or(next)) {
                self.out.push('\\');
            }
            self.out.push(sign);
            self.last = Some(sign);
        }
    }

    fn is_markdown(&self, sign: char, after: Option<char>) -> bool {
        let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        match sign {
            '\\' | '`' | '*' | '[' | ']' => true,
            '_' => !(letter(self.last) && letter(after)),
            '~' => self.last.is_some_and(|sign| !sign.is_whitespace()) || after == Some('~'),
            '<' => after.is_some_and(|sign| sign.is_alphabetic() || matches!(sign, '/' | '!' | '?')),
            '&' => after.is_some_and(|sign| sign.is_alphanumeric() || sign == '#'),
            '|' => self.place == Place::Cell,
            _ => false,
        }
    }
}

/// The address that words begin with, if it has signs in it that are Markdown: between angles they are none.
fn address(text: &str) -> Option<&str> {
    if !text.starts_with("http") {
        return None;
    }
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let ends = |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '|' | '`' | '\\');
    let scheme = text.len() - rest.len();
    let length: usize = rest.chars().take(MOST_ADDRESS + 1).take_while(|sign| !ends(*sign)).map(char::len_utf8).sum();
    // What is longer is words: this is asked again at each of its signs.
    let whole = text.get(..scheme + length).filter(|whole| whole.len() <= MOST_ADDRESS)?;
    let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '~', ']', '”', '»']);
    let marked = whole.contains(['*', '_', '~', '[', ']', '&']);
    (marked && address.len() > scheme).then_some(address)
}

/// What `CommonMark` takes for punctuation, and a little more: a mark is never in doubt beside other signs.
fn is_punctuation(sign: char) -> bool {
    !sign.is_alphanumeric() && !sign.is_whitespace()
}

fn cut_spaces(text: &str) -> (&str, &str, &str) {
    let inner = text.trim();
    let before = text.len() - text.trim_start().len();
    (text.get(..before).unwrap_or_default(), inner, text.get(before + inner.len()..).unwrap_or_default())
}

/// Parts without the white space around them all.
fn trimmed<'a>(parts: &[Part<'a>]) -> Vec<Part<'a>> {
    let text: String = parts.iter().map(|(text, _)| *text).collect();
    let (before, inner, _) = cut_spaces(&text);
    within(parts, before.len(), before.len() + inner.len())
}

/// What of the parts stands between two places in their words, in bytes.
fn within<'a>(parts: &[Part<'a>], from: usize, until: usize) -> Vec<Part<'a>> {
    let (mut at, mut found) = (0, Vec::new());
    for (text, look) in parts {
        let (begin, end) = (from.max(at), until.min(at + text.len()));
        if let Some(piece) =
            begin.checked_sub(at).zip(end.checked_sub(at)).and_then(|(begin, end)| text.get(begin..end))
            && !piece.is_empty()
        {
            found.push((piece, *look));
        }
        at += text.len();
    }
    found
}

/// An address as it stands in a link.
fn destination(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for sign in address.chars() {
        match sign {
            '(' => written.push_str("%28"),
            ')' => written.push_str("%29"),
            '<' => written.push_str("%3C"),
            '>' => written.push_str("%3E"),
            '\\' => written.push_str("%5C"),
            '|' => written.push_str("%7C"),
            '`' => written.push_str("%60"),
            '&' => written.push_str("\\&"),
            '*' => written.push_str("\\*"),
            '_' => written.push_str("\\_"),
            sign if sign.is_whitespace() || sign.is_control() => {}
            sign => written.push(sign),
        }
    }
    written
}

/// A line whose beginning is no heading, list, quote, line or table.
fn line_start(line: &str) -> String {
    let escaped = |at: usize| {
        let (before, after) = line.split_at_checked(at).unwrap_or((line, ""));
        format!("{before}\\{after}")
    };
    let first = line.chars().next();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let ruled = !line.is_empty() && line.chars().all(|sign| matches!(sign, '-' | '=' | '+' | ':' | '|' | ' '));
    if (1..=9).contains(&digits) && rest.starts_with(['.', ')']) && ends(rest.get(1..).unwrap_or_default()) {
        return escaped(digits);
    }
    match first {
        Some('-' | '+') if ruled || ends(line.get(1..).unwrap_or_default()) => escaped(0),
        Some('=' | ':' | '|') if ruled => escaped(0),
        Some('>') => escaped(0),
        Some('#') if ends(line.trim_start_matches('#')) => escaped(0),
        _ => line.to_owned(),
    }
}
