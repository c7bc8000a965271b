//! A Markdown text cut into its blocks, each in the words in which it was written.

use std::collections::{HashMap, HashSet};

use comrak::Arena;
use comrak::nodes::NodeValue;

use super::markdown;

/// The longest name of a note or a link, in characters.
const MOST_LABEL: usize = 200;

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading of this level, from 1. The words of the block are those of the heading, without its marks.
    Heading(u8),
    /// Plain words.
    Paragraph,
    /// A list, with its items.
    List(Vec<String>),
    /// A table, with its rows of cells.
    Table(Vec<Vec<String>>),
    /// Code, a quote, a line.
    Other,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its Markdown.
    pub text: String,
}

/// What a name in brackets stands for, elsewhere in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The Markdown that defines it, on one line.
    pub text: String,
    /// Whether it is a footnote; otherwise it is the address of links.
    pub footnote: bool,
}

/// A text in its blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// The blocks in their order.
    pub blocks: Vec<Block>,
    /// The notes in their order.
    pub notes: Vec<Note>,
    labels: HashMap<String, usize>,
}

impl Cut {
    /// The places of the notes that some Markdown refers to, each once, in the order of the text.
    pub fn notes_of(&self, text: &str) -> Vec<usize> {
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for (at, _) in text.match_indices('[').filter(|_| !self.labels.is_empty()) {
            let place = label(text.get(at..).unwrap_or_default()).and_then(|label| self.labels.get(&label));
            found.extend(place.copied().filter(|place| seen.insert(*place)));
        }
        found
    }

    fn note(&mut self, lines: &[&str]) {
        let text: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        let text = text.join(" ");
        let Some(label) = label(&text) else { return };
        self.labels.entry(label).or_insert(self.notes.len());
        self.notes.push(Note { footnote: text.starts_with("[^"), text });
    }
}

/// What stands in the brackets that a text begins with, folded.
fn label(text: &str) -> Option<String> {
    let rest = text.strip_prefix('[')?;
    let length: usize =
        rest.chars().take(MOST_LABEL).take_while(|sign| !matches!(sign, '[' | ']')).map(char::len_utf8).sum();
    let label = rest.get(..length).filter(|label| !label.trim().is_empty())?;
    rest.get(length..)?.starts_with(']').then(|| label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}

/// Whether a line defines a note: `[^1]: words` or `[name]: https://a.example`.
fn defines(line: &str) -> bool {
    let trimmed = line.trim_start_matches(' ');
    if line.len() - trimmed.len() > 3 || !trimmed.starts_with('[') {
        return false;
    }
    let after = trimmed.split_once("]:").filter(|(label, _)| !label.get(1..).unwrap_or_default().contains(['[', ']']));
    after.is_some_and(|(_, rest)| !rest.trim().is_empty())
}

/// Cuts a text. Every line of it is in a block or in a note.
pub fn cut(markdown: &str) -> Cut {
    let text = markdown.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, &text, &markdown::options());
    // Where each block begins, with what it is.
    let mut begins: Vec<(usize, Begun)> = root.children().map(|node| (first_line(node), begun(node))).collect();
    begins.sort_by_key(|(line, _)| *line);
    if begins.first().is_none_or(|(line, _)| *line > 0) {
        begins.insert(0, (0, Begun::Paragraph));
    }
    let ends = begins.iter().skip(1).map(|(line, _)| *line).chain([lines.len()]).collect::<Vec<_>>();
    let mut cut = Cut::default();
    for ((begin, what), end) in begins.into_iter().zip(ends) {
        let lines = lines.get(begin..end.max(begin)).unwrap_or_default();
        match what {
            Begun::Note => {
                let mut rest = lines;
                while !rest.is_empty() {
                    let more = rest.iter().skip(1).take_while(|line| !defines(line)).count();
                    let (note, after) = rest.split_at(more + 1);
                    cut.note(note);
                    rest = after;
                }
            }
            what => {
                let code = if let Begun::Code(end) = what { end.saturating_sub(begin).min(lines.len()) } else { 0 };
                let (code, rest) = lines.split_at(code);
                let own: Vec<&str> = code.iter().copied().chain(own_lines(rest, &mut cut)).collect();
                cut.blocks.extend(block(&own, begin, what));
            }
        }
    }
    cut
}

/// What begins, as far as the parser knows it.
enum Begun {
    Heading(u8),
    Paragraph,
    /// The lines at which its items begin.
    List(Vec<usize>),
    Table,
    /// The line after its last.
    Code(usize),
    Other,
    Note,
}

fn first_line(node: comrak::Node<'_>) -> usize {
    node.data().sourcepos.start.line.saturating_sub(1)
}

fn begun(node: comrak::Node<'_>) -> Begun {
    match &node.data().value {
        NodeValue::Heading(heading) => Begun::Heading(heading.level),
        NodeValue::Paragraph => Begun::Paragraph,
        NodeValue::List(_) => Begun::List(node.children().map(first_line).collect()),
        NodeValue::Table(_) => Begun::Table,
        NodeValue::CodeBlock(_) | NodeValue::HtmlBlock(_) => Begun::Code(node.data().sourcepos.end.line),
        NodeValue::FootnoteDefinition(_) => Begun::Note,
        _ => Begun::Other,
    }
}

/// The lines of a block without the definitions among them, which become notes: the parser keeps no place for those.
fn own_lines<'a>(lines: &[&'a str], cut: &mut Cut) -> Vec<&'a str> {
    let (mut own, mut note, mut after_blank) = (Vec::new(), Vec::new(), true);
    for line in lines {
        let begins = defines(line) && (after_blank || !note.is_empty() || line.trim_start().starts_with("[^"));
        let blank = line.trim().is_empty();
        if begins {
            cut.note(&note);
            note = vec![*line];
        } else if blank || note.is_empty() {
            cut.note(&note);
            note.clear();
            own.push(*line);
        } else {
            note.push(*line);
        }
        after_blank = blank;
    }
    cut.note(&note);
    own
}

fn block(lines: &[&str], begin: usize, what: Begun) -> Option<Block> {
    let joined = lines.join("\n");
    let text = joined.trim_end().trim_start_matches('\n');
    if text.trim().is_empty() {
        return None;
    }
    let (kind, text) = match what {
        Begun::Heading(level) => (Kind::Heading(level), heading(text)),
        Begun::Paragraph => (Kind::Paragraph, text.trim().to_owned()),
        Begun::List(starts) => {
            let starts: Vec<usize> = starts.into_iter().map(|line| line.saturating_sub(begin)).collect();
            (Kind::List(items(lines, &starts)), text.to_owned())
        }
        Begun::Table => (Kind::Table(text.lines().filter(|line| !is_rule(line)).map(cells).collect()), text.to_owned()),
        Begun::Code(_) | Begun::Other | Begun::Note => (Kind::Other, text.to_owned()),
    };
    Some(Block { kind, text })
}

/// The words of a heading: `## Why ##`, or a line that is underlined.
fn heading(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.starts_with('#') {
        let words = trimmed.trim_start_matches('#').trim();
        let end = words.trim_end_matches('#');
        return if end.is_empty() || end.ends_with(' ') { end.trim().to_owned() } else { words.to_owned() };
    }
    let mut lines: Vec<&str> = trimmed.lines().map(str::trim).collect();
    if lines.len() > 1 && lines.last().is_some_and(|line| line.chars().all(|sign| matches!(sign, '=' | '-'))) {
        lines.pop();
    }
    lines.join(" ")
}

/// The items of a list: `starts` are the lines at which they begin.
fn items(lines: &[&str], starts: &[usize]) -> Vec<String> {
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let one = |(start, end): (&usize, usize)| {
        let lines = lines.get(*start..end.max(*start)).unwrap_or_default();
        let first = lines.first().copied().unwrap_or_default();
        let words = without_mark(first);
        let indent = first.len() - words.len();
        let rest = lines.iter().skip(1).map(|line| {
            let spaces = line.bytes().take(indent).take_while(|byte| *byte == b' ').count();
            line.get(spaces..).unwrap_or_default()
        });
        std::iter::once(words).chain(rest).collect::<Vec<_>>().join("\n").trim().to_owned()
    };
    starts.iter().zip(ends).map(one).filter(|item| !item.is_empty()).collect()
}

/// A line without the mark of an item before it.
fn without_mark(line: &str) -> &str {
    let line = line.trim_start();
    let rest = line.strip_prefix(['-', '+', '*']).or_else(|| {
        let rest = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
        if rest.len() < line.len() { rest.strip_prefix(['.', ')']) } else { None }
    });
    rest.unwrap_or(line).trim_start()
}

/// Whether a line of a table divides its head from its rows.
fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|sign| matches!(sign, '|' | '-' | ':' | ' ' | '\t'))
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let (mut cells, mut cell, mut escaped) = (Vec::new(), String::new(), false);
    for sign in inner.chars() {
        if sign == '|' && !escaped {
            cells.push(std::mem::take(&mut cell).trim().to_owned());
        } else {
            if sign == '|' {
                cell.pop();
            }
            cell.push(sign);
        }
        escaped = sign == '\\' && !escaped;
    }
    let last = cell.trim();
    if !last.is_empty() {
        cells.push(last.to_owned());
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(cut: &Cut) -> Vec<&str> {
        cut.blocks.iter().map(|block| block.text.as_str()).collect()
    }

    #[test]
    fn every_kind_of_block_is_told_apart() {
        let text = "Before\n# One #\nwords\n*two*\n\nUnder\n---\n\n1. a\n   more\n\n   still\n2. b\n   - c\n\n> q\n\n```\n[x]: y\n\n# no\n```\n| h \\| i | j |\n|---|---|\n| k |  |";
        let cut = cut(text);
        let kinds: Vec<&Kind> = cut.blocks.iter().map(|block| &block.kind).collect();
        let items = vec!["a\nmore\n\nstill".to_owned(), "b\n- c".to_owned()];
        let rows = vec![vec!["h | i".to_owned(), "j".to_owned()], vec!["k".to_owned(), String::new()]];
        assert_eq!(
            kinds,
            [
                &Kind::Paragraph,
                &Kind::Heading(1),
                &Kind::Paragraph,
                &Kind::Heading(2),
                &Kind::List(items),
                &Kind::Other,
                &Kind::Other,
                &Kind::Table(rows)
            ]
        );
        assert_eq!(texts(&cut)[..4], ["Before", "One", "words\n*two*", "Under"]);
        assert_eq!(cut.blocks[6].text, "```\n[x]: y\n\n# no\n```");
        assert!(cut.notes.is_empty());
    }

    #[test]
    fn notes_are_found_by_what_refers_to_them() {
        let text = "[top]: https://a.example\n\nOne[^1] and [Top], [^none].\n[^1]: A note\n    on two lines\n\nTwo[^b]\n\n[other]: https://b.example\n\
                    [^unused]: Nobody\n\n[^b]: B\n\n    more\n\n[Note]: no address but words [x](y)";
        let cut = cut(text);
        assert_eq!(texts(&cut), ["One[^1] and [Top], [^none].", "Two[^b]"]);
        let notes: Vec<&str> = cut.notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(notes[0], "[top]: https://a.example");
        assert!(notes.contains(&"[^1]: A note on two lines") && notes.contains(&"[^b]: B more"), "{notes:?}");
        let found = cut.notes_of("x[^1] y [TOP] [^1]");
        let found: Vec<&str> = found.into_iter().map(|place| cut.notes[place].text.as_str()).collect();
        assert_eq!(found, ["[^1]: A note on two lines", "[top]: https://a.example"]);
        assert!(cut.notes_of("[^unused]").len() == 1 && cut.notes_of("[nothing] [").is_empty());
    }

    #[test]
    fn no_line_is_lost() {
        let words = |text: &str| {
            let mut words: Vec<String> = text.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned).collect();
            words.sort();
            words.retain(|word| !word.is_empty());
            words
        };
        for text in [
            "",
            "\n\n",
            "a",
            "\u{feff}a",
            "- \n- b\n\n\n\n- c\n10) d\n   e",
            "```\nnever closed\n# a",
            "<div>\nb\n</div>\n\nc",
            "[a]: b\n[c]: d\ne",
            "x\n[not]: a note\ny",
            "> a\nb\n\n    code\n***\nc",
            "|a|\n|-|\nb\n\n\tc",
            "[^a]: b\n\n[^a]: c",
            "Term\n:   words",
            "a[^x]\n\n[^x]: b\n[^y]: c\n\n    d\n[z]: e",
            "```\n[^x]: a\n```\n\n[^y]: b\nc",
        ] {
            let cut = cut(text);
            let kept: Vec<String> = cut
                .blocks
                .iter()
                .map(|block| block.text.clone())
                .chain(cut.notes.iter().map(|note| note.text.clone()))
                .collect();
            assert_eq!(words(&kept.join("\n")), words(text), "{text:?}");
        }
    }
}
