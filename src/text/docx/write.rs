//! Paragraphs, items, headings, tables and notes to Markdown.

use std::collections::HashMap;

use super::body::{Block, Item};
use super::inline::Place;
use super::styles::Role;
use super::{Fault, MOST_WRITTEN};

/// What was read of a document.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The text.
    pub blocks: Vec<Block>,
    /// The notes, by what names them.
    pub notes: HashMap<String, Vec<Block>>,
    /// The names of the notes in the order in which they are referred to, each with its number.
    pub referred: HashMap<String, usize>,
    /// The addresses of links, by their numbers.
    pub links: Vec<String>,
}

impl Text {
    /// The number of a note, which is one more than the last for a note that is referred to for the first time.
    pub fn refer(&mut self, key: &str) -> usize {
        let next = self.referred.len() + 1;
        *self.referred.entry(key.to_owned()).or_insert(next)
    }
}

/// What kind of block was written last, which says how the next one is set off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Item,
    Quote,
    Other,
}

struct Writer<'a> {
    out: String,
    links: &'a [String],
    last: Last,
    /// Whether the text has a title, below which all headings are one level lower.
    titled: bool,
    /// The open levels of the list: the level, where its words begin, its counter and whether it is numbered with `)`.
    open: Vec<Level>,
    counts: HashMap<String, [Option<u32>; 9]>,
}

struct Level {
    place: u8,
    indent: usize,
    counter: String,
    numbered: bool,
    bracket: bool,
}

/// Writes the whole text.
///
/// # Errors
/// `TooLong`.
pub fn markdown(text: &Text) -> Result<String, Fault> {
    let titled = text.blocks.iter().any(|block| matches!(block, Block::Paragraph { role: Role::Title, .. }));
    let mut writer = Writer::new(&text.links, titled);
    writer.blocks(&text.blocks)?;
    let mut notes: Vec<(usize, &String)> = text.referred.iter().map(|(key, number)| (*number, key)).collect();
    notes.sort_unstable();
    for (number, key) in notes {
        let mut note = Writer::new(&text.links, false);
        note.blocks(text.notes.get(key).map(Vec::as_slice).unwrap_or_default())?;
        writer.note(number, &note.out)?;
    }
    Ok(writer.out)
}

impl<'a> Writer<'a> {
    fn new(links: &'a [String], titled: bool) -> Self {
        Self { out: String::new(), links, last: Last::Nothing, titled, open: Vec::new(), counts: HashMap::new() }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Fault> {
        for block in blocks {
            match block {
                Block::Paragraph { role, item, words } => {
                    let place =
                        if matches!(role, Role::Title | Role::Heading(_)) { Place::Line } else { Place::Paragraph };
                    let text = match role {
                        Role::Title | Role::Heading(_) => words.without_looks().markdown(self.links, place),
                        _ => words.markdown(self.links, place),
                    };
                    self.paragraph(*role, item.as_ref(), &text);
                }
                Block::Table(rows) => self.table(rows)?,
            }
            if self.out.len() > MOST_WRITTEN {
                return Err(Fault::TooLong);
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, role: Role, item: Option<&Item>, text: &str) {
        match (role, item) {
            _ if text.is_empty() => {}
            (Role::Plain, Some(item)) => self.item(item, text),
            (Role::Title, _) => self.block(&format!("# {text}"), Last::Other),
            (Role::Heading(level), _) => {
                let level = usize::from(level) + usize::from(self.titled);
                self.block(&format!("{} {text}", "#".repeat(level.min(6))), Last::Other);
            }
            (Role::Quote, _) => {
                let quoted: Vec<String> = text.lines().map(|line| format!("> {line}")).collect();
                let between = if self.last == Last::Quote { "\n>\n" } else { "\n\n" };
                self.add(between, &quoted.join("\n"), Last::Quote);
            }
            _ => self.block(text, Last::Other),
        }
    }

    fn block(&mut self, text: &str, last: Last) {
        self.add("\n\n", text, last);
    }

    fn add(&mut self, between: &str, text: &str, last: Last) {
        if !self.out.is_empty() {
            self.out.push_str(between);
        }
        self.out.push_str(text);
        self.last = last;
        if last != Last::Item {
            self.open.clear();
        }
    }

    fn item(&mut self, item: &Item, text: &str) {
        let number = item.start.map(|start| self.count(item, start));
        let mut before = None;
        while self.open.last().is_some_and(|open| open.place >= item.level) {
            before = self.open.pop();
        }
        let indent = self.open.last().map_or(0, |open| open.indent);
        // Two lists that follow each other would be read as one, if they were marked alike.
        let same = before.as_ref().filter(|before| before.place == item.level);
        let beside = same.filter(|before| before.numbered && number.is_some());
        let bracket = beside.is_some_and(|before| before.bracket == (before.counter == item.counter));
        let mark = match number {
            Some(number) => format!("{number}{} ", if bracket { ')' } else { '.' }),
            None => "- ".to_owned(),
        };
        let inner = indent + mark.len();
        let words = text.replace('\n', &format!("\n{}", " ".repeat(inner)));
        let between = if self.last == Last::Item { "\n" } else { "\n\n" };
        self.add(between, &format!("{}{mark}{words}", " ".repeat(indent)), Last::Item);
        let counter = item.counter.clone();
        self.open.push(Level { place: item.level, indent: inner, counter, numbered: number.is_some(), bracket });
    }

    /// The number of an item; levels below it begin anew.
    fn count(&mut self, item: &Item, start: u32) -> u32 {
        let counts = self.counts.entry(item.counter.clone()).or_default();
        let mut levels = counts.iter_mut().skip(usize::from(item.level));
        let number = levels.next().map_or(start, |count| {
            let next = count.map_or(start, |last| last.saturating_add(1)).min(999_999_999);
            *count = Some(next);
            next
        });
        levels.for_each(|lower| *lower = None);
        number
    }

    fn table(&mut self, rows: &[Vec<Vec<Block>>]) -> Result<(), Fault> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        if columns <= 1 {
            // A frame around words, and no table.
            return rows.iter().flatten().try_for_each(|cell| self.blocks(cell));
        }
        let mut lines = Vec::new();
        let mut length = 0_usize;
        for (place, row) in rows.iter().enumerate() {
            let cells = (0..columns).map(|column| self.cell(row.get(column).map(Vec::as_slice).unwrap_or_default()));
            let line = format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
            length = length.saturating_add(line.len());
            if length > MOST_WRITTEN {
                return Err(Fault::TooLong);
            }
            lines.push(line);
            if place == 0 {
                lines.push(format!("|{}", " --- |".repeat(columns)));
            }
        }
        self.block(&lines.join("\n"), Last::Other);
        Ok(())
    }

    /// What stands in a cell, on one line.
    fn cell(&self, blocks: &[Block]) -> String {
        let mut parts = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph { item, words, .. } => {
                    let text = words.markdown(self.links, Place::Cell);
                    parts.push(if item.is_some() { format!("• {text}") } else { text });
                }
                Block::Table(rows) => parts.extend(rows.iter().flatten().map(|cell| self.cell(cell))),
            }
        }
        parts.retain(|part| !part.is_empty());
        parts.join(" ")
    }

    fn note(&mut self, number: usize, text: &str) -> Result<(), Fault> {
        let indented = text.replace('\n', "\n    ").replace("\n    \n", "\n\n");
        self.block(&format!("[^{number}]: {indented}"), Last::Other);
        if self.out.len() > MOST_WRITTEN { Err(Fault::TooLong) } else { Ok(()) }
    }
}
