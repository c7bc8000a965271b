//! A whole text sorted into the fields of a form: what stands below a question answers it, everything else goes, in its order,
//! where it fits best, and no word is lost.

mod sections;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::actions::write::Kind;
use crate::text::blocks::{self, Block, Cut};
use crate::text::markdown;
use crate::web::forms::lists;

use sections::{Section, is_name, line, sections, title};
use steps::{Steps, flat, is_rule};

use super::questions::{self, Question, Shape};

/// So much of what stands before the first heading answers why a practice is done; the rest are steps.
const MOST_WHY: usize = 5_000;
/// A step has at most so many characters.
const MOST_STEP: usize = 2_000;
/// A line that is a question without being a heading counts as one of this level.
const LOWEST: u8 = 6;

/// The title that stands beside a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Title<'a> {
    /// Written by the author: it comes before all others.
    pub own: &'a str,
    /// Written by a program, or the name of the file: it comes after the first heading.
    pub other: [&'a str; 2],
}

/// What a text answers.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The fields of the form that it fills, as they are typed, with their names.
    pub fields: Vec<(String, String)>,
    /// How many headings of the text are no questions of the form.
    pub unasked: usize,
}

/// Sorts a text into the fields of a form.
pub fn sort(kind: Kind, text: &str, title: Title<'_>) -> Answers {
    let cut = blocks::cut(text);
    let (sections, name) = sections(kind, &cut.blocks, title.own);
    let unasked = sections.iter().filter(|section| section.question.is_none() && section.level > 0).count();
    let mut sorter =
        Sorter { kind, cut: &cut, fields: BTreeMap::new(), used: BTreeSet::new(), noted: HashSet::new(), name };
    sorter.put_all(sections);
    let name = [sorter.name.as_str()].into_iter().chain(title.other).map(line).find(|name| is_name(name));
    let name = name.unwrap_or_default();
    sorter.keep_unused_notes();
    let mut fields: Vec<(String, String)> = vec![("name".to_owned(), name)];
    for (field, values) in sorter.fields {
        fields.extend(values.into_iter().map(|value| (field.to_owned(), value)));
    }
    Answers { fields, unasked }
}

struct Sorter<'a> {
    kind: Kind,
    cut: &'a Cut,
    fields: BTreeMap<&'static str, Vec<String>>,
    /// The notes that stand in a field.
    used: BTreeSet<usize>,
    /// The fields of Markdown in which a note stands.
    noted: HashSet<(&'static str, usize)>,
    name: String,
}

impl Sorter<'_> {
    /// The field that takes in prose which answers no question.
    fn open_field(&self) -> &'static str {
        match self.kind {
            Kind::Practice => "why",
            Kind::Essay => "learnt",
        }
    }

    fn put_all(&mut self, sections: Vec<Section>) {
        let mut last = self.open_field();
        for section in sections {
            match section.question {
                None if section.heading.is_empty() => self.before_all(section.blocks),
                None if self.kind == Kind::Essay => self.prose(last, section.whole()),
                None => self.steps(&section.whole(), "procedures", MOST_STEP),
                Some(question) => {
                    if question.shape == Shape::Prose {
                        last = question.field;
                    }
                    self.answer(question, section);
                }
            }
        }
    }

    /// What stands before the first heading: why a practice is done, as far as there is room.
    fn before_all(&mut self, mut blocks: Vec<Block>) {
        let mut steps = Vec::new();
        if self.kind == Kind::Practice {
            let mut length = 0_usize;
            let fits = blocks.iter().take_while(|block| {
                length = length.saturating_add(block.text.chars().count() + 2);
                length <= MOST_WHY
            });
            steps = blocks.split_off(fits.count());
        }
        self.prose(self.open_field(), blocks);
        self.steps(&steps, "procedures", MOST_STEP);
    }

    fn answer(&mut self, question: &'static Question, section: Section) {
        match question.shape {
            Shape::Prose => self.prose(question.field, section.blocks),
            Shape::Lines(most) => self.steps(&section.blocks, question.field, most),
            Shape::Rows => {
                let rows: Vec<String> = section.blocks.iter().flat_map(|block| self.rows(block)).collect();
                self.add_lines(question.field, &rows);
            }
            Shape::Name => self.named(section.blocks),
            Shape::Plain(most) => self.plain(question, section, most),
            Shape::Choices(lists) => self.choices(lists, section),
        }
    }

    fn add(&mut self, field: &'static str, text: String, between: &str) {
        if text.is_empty() {
            return;
        }
        match self.fields.entry(field).or_default().first_mut() {
            Some(before) => before.extend([between, &text]),
            None => drop(self.fields.insert(field, vec![text])),
        }
    }

    fn add_lines(&mut self, field: &'static str, items: &[String]) {
        self.add(field, lists::lines(items), "\n");
    }

    /// Adds blocks to a field of Markdown, with the notes that they refer to.
    fn prose(&mut self, field: &'static str, blocks: Vec<Block>) {
        let lowest = blocks.iter().filter_map(level).min().unwrap_or(1);
        let mut written: Vec<String> = Vec::new();
        for block in blocks {
            written.push(match level(&block) {
                Some(level) => {
                    let marks = usize::from(level - lowest) + 2;
                    format!("{} {}", "#".repeat(marks.min(6)), block.text)
                }
                None => block.text,
            });
        }
        let text = written.join("\n\n");
        for place in self.cut.notes_of(&text) {
            self.used.insert(place);
            // A note that two sections refer to stands once in their field.
            if self.noted.insert((field, place)) {
                written.extend(self.cut.notes.get(place).map(|note| note.text.clone()));
            }
        }
        self.add(field, written.join("\n\n"), "\n\n");
    }

    /// Adds blocks as items on lines of their own; what stands below a heading stays with it, as far as there is room.
    fn steps(&mut self, blocks: &[Block], field: &'static str, most: usize) {
        let mut steps = Steps::new(most);
        for block in blocks {
            match &block.kind {
                blocks::Kind::Heading(_) => steps.head(&block.text),
                blocks::Kind::List(items) => steps.list(items, &block.text),
                blocks::Kind::Paragraph => steps.add(&flat(&block.text), true),
                _ if is_rule(&block.text) => {}
                _ => steps.add(&flat(&block.text), false),
            }
        }
        let items: Vec<String> = steps.finish().into_iter().map(|step| self.with_notes(step)).collect();
        self.add_lines(field, &items);
    }

    /// An item with the notes that it refers to: each is shown by itself.
    fn with_notes(&mut self, item: String) -> String {
        let (mut before, mut after) = (String::new(), item);
        for place in self.cut.notes_of(&after) {
            self.used.insert(place);
            let Some(note) = self.cut.notes.get(place) else { continue };
            if note.footnote {
                after.extend(["\n", &note.text]);
            } else {
                before.extend([&note.text, "\n"]);
            }
        }
        before + &after
    }

    /// The rows of a field whose words have no marks.
    fn rows(&mut self, block: &Block) -> Vec<String> {
        match &block.kind {
            blocks::Kind::List(items) => items.iter().map(|item| self.bare(item)).collect(),
            blocks::Kind::Table(rows) => {
                let row = |cells: &Vec<String>| {
                    let cells: Vec<String> = cells.iter().map(|cell| self.bare(cell)).collect();
                    cells.join(" | ").trim_end_matches([' ', '|']).to_owned()
                };
                rows.iter().map(row).collect::<Vec<_>>()
            }
            _ => vec![self.bare(&block.text)],
        }
    }

    /// Words without marks: a link is written behind a bar, a note in brackets.
    fn bare(&mut self, text: &str) -> String {
        let mut whole = text.to_owned();
        for place in self.cut.notes_of(text) {
            self.used.insert(place);
            whole.extend(self.cut.notes.get(place).map(|note| format!("\n\n{}", note.text)));
        }
        let (words, links) = markdown::words_and_links(&whole);
        let new: Vec<String> = links.into_iter().filter(|link| !words.contains(link.as_str())).collect();
        match new.as_slice() {
            [] => words,
            [link] => format!("{words} | {link}"),
            links => format!("{words} ({})", links.join(", ")),
        }
    }

    /// The answer to what a practice or an essay is called: its first line. What else stands there, or stood for it, is kept.
    fn named(&mut self, mut blocks: Vec<Block>) {
        let (first, whole) = blocks.first().map(|block| title(&block.text)).unwrap_or_default();
        if is_name(&first) {
            let before = std::mem::replace(&mut self.name, first);
            if whole {
                blocks.remove(0);
            }
            if !before.is_empty() && before != self.name {
                blocks.insert(0, Block { kind: blocks::Kind::Heading(LOWEST), text: before });
            }
        }
        self.prose(self.open_field(), blocks);
    }

    fn plain(&mut self, question: &'static Question, section: Section, most: usize) {
        let words: Vec<String> = section.blocks.iter().map(|block| self.bare(&block.text)).collect();
        let words = words.join(" ");
        let fits = words.chars().count() <= most && !words.contains("://");
        if fits && !self.fields.contains_key(question.field) {
            self.add(question.field, words, " ");
        } else {
            self.prose(self.open_field(), section.whole());
        }
    }

    /// What is called as a choice of the form is chosen; when anything else stands there, all of it is kept in words, too.
    fn choices(&mut self, lists: &[(&'static str, &'static str)], section: Section) {
        let rows: Vec<String> = section.blocks.iter().flat_map(|block| self.rows(block)).collect();
        let pieces = rows.iter().flat_map(|row| row.split([',', ';', '|'])).map(str::trim);
        let mut all = true;
        for piece in pieces.filter(|piece| !piece.is_empty()) {
            let found = lists.iter().find_map(|(field, list)| Some((*field, questions::code(list, piece)?)));
            let Some((field, code)) = found else {
                all = false;
                continue;
            };
            let chosen = self.fields.entry(field).or_default();
            if field == "unit" && !chosen.is_empty() {
                all = false;
            } else if !chosen.iter().any(|known| known == code) {
                chosen.push(code.to_owned());
            }
        }
        if !all {
            self.steps(&section.whole(), "procedures", MOST_STEP);
        }
    }

    /// Notes that nothing refers to are shown nowhere, but stand in the form.
    fn keep_unused_notes(&mut self) {
        let cut = self.cut;
        for (place, note) in cut.notes.iter().enumerate() {
            if !self.used.contains(&place) {
                self.add(self.open_field(), note.text.clone(), "\n\n");
            }
        }
    }
}

fn level(block: &Block) -> Option<u8> {
    match block.kind {
        blocks::Kind::Heading(level) => Some(level),
        _ => None,
    }
}
