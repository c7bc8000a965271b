//! A whole text sorted into the fields of a form: what stands below a question answers it, everything else goes, in its order,
//! where it fits best, and no word is lost.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::actions::write::Kind;
use crate::text::blocks::{self, Block, Cut};
use crate::text::markdown;
use crate::web::forms::lists;

use super::questions::{self, Question, Shape};

/// A title has at most so many characters.
const MOST_NAME: usize = 150;
/// So much of what stands before the first heading answers why a practice is done; the rest are steps.
const MOST_WHY: usize = 5_000;
/// A step has at most so many characters.
const MOST_STEP: usize = 2_000;
/// A line that is a question without being a heading counts as one of this level.
const LOWEST: u8 = 6;

/// What stands below a heading, or before the first.
struct Section {
    /// The question that it answers; none for everything else.
    question: Option<&'static Question>,
    level: u8,
    heading: String,
    blocks: Vec<Block>,
}

impl Section {
    fn below(question: Option<&'static Question>, level: u8, heading: &str) -> Self {
        Self { question, level, heading: heading.to_owned(), blocks: Vec::new() }
    }

    /// Its heading and what stands below it.
    fn whole(self) -> Vec<Block> {
        let head = Block { kind: blocks::Kind::Heading(self.level.max(1)), text: self.heading };
        std::iter::once(head).filter(|head| !head.text.is_empty()).chain(self.blocks).collect()
    }
}

/// The title that stands beside a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Title<'a> {
    /// Written by the author: it comes before all others.
    pub own: &'a str,
    /// Written by a program, or the name of the file: it comes after the first heading.
    pub other: [&'a str; 2],
}

/// The fields of a form that a text fills, as they are typed, with their names.
pub fn sort(kind: Kind, text: &str, title: Title<'_>) -> Vec<(String, String)> {
    let cut = blocks::cut(text);
    let mut sorter = Sorter {
        kind,
        cut: &cut,
        fields: BTreeMap::new(),
        used: BTreeSet::new(),
        noted: HashSet::new(),
        name: line(title.own),
    };
    let sections = sorter.sections();
    sorter.put_all(sections);
    let name = [sorter.name.as_str()].into_iter().chain(title.other).map(line).find(|name| is_name(name));
    let name = name.unwrap_or_default();
    sorter.keep_unused_notes();
    let mut fields: Vec<(String, String)> = vec![("name".to_owned(), name)];
    for (field, values) in sorter.fields {
        fields.extend(values.into_iter().map(|value| (field.to_owned(), value)));
    }
    fields
}

fn line(words: &str) -> String {
    let words: String = words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a title, and whether they are all of it: a link leads somewhere, and a note has words elsewhere.
fn title(text: &str) -> (String, bool) {
    let (words, links) = markdown::words_and_links(text);
    let mut parts = words.split("[^");
    let mut name = parts.next().unwrap_or_default().to_owned();
    let mut whole = links.is_empty();
    for part in parts {
        name.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
        whole = false;
    }
    (line(&name), whole)
}

fn is_name(words: &str) -> bool {
    (3..=MOST_NAME).contains(&words.chars().count())
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

    fn sections(&mut self) -> Vec<Section> {
        let mut sections = vec![Section::below(None, 0, "")];
        let kind = self.kind;
        for block in self.cut.blocks.iter().flat_map(|block| rows_as_sections(kind, block)) {
            let begun = sections.len() > 1;
            let Some(current) = sections.last_mut() else { continue };
            let level = match block.kind {
                blocks::Kind::Heading(level) => Some(level),
                _ => None,
            };
            if let Some(question) = self.question(&block) {
                sections.push(Section::below(Some(question), level.unwrap_or(LOWEST), &markdown::words(&block.text)));
                continue;
            }
            let Some(level) = level else {
                current.blocks.push(block);
                continue;
            };
            let (words, whole) = title(&block.text);
            if !begun && self.is_title(&words) {
                self.name = words;
                if !whole {
                    current.blocks.push(Block { kind: blocks::Kind::Paragraph, ..block });
                }
                continue;
            }
            match sections.last_mut() {
                Some(current) if current.question.is_some() && level > current.level => current.blocks.push(block),
                _ => sections.push(Section::below(None, level, &block.text)),
            }
        }
        sections
    }

    /// Whether the first heading is the title of the text: it is, unless the author wrote another beside it.
    fn is_title(&self, words: &str) -> bool {
        is_name(words) && (self.name.is_empty() || self.name == words)
    }

    /// The question that a block is: a heading, or a line of its own. One word alone has to be strong to be one.
    fn question(&self, block: &Block) -> Option<&'static Question> {
        let words = match block.kind {
            blocks::Kind::Heading(_) => markdown::words(&block.text),
            blocks::Kind::Paragraph if !block.text.contains('\n') && block.text.len() < 400 => {
                let strong = block.text.starts_with("**") && block.text.ends_with("**");
                Some(markdown::words(&block.text)).filter(|words| strong || words.contains(' '))?
            }
            _ => return None,
        };
        questions::named(self.kind, &words)
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
        let mut steps = Steps { done: Vec::new(), open: String::new(), joins: false, most };
        for block in blocks {
            match &block.kind {
                blocks::Kind::Heading(_) => steps.head(&block.text),
                blocks::Kind::List(items) if steps.open.is_empty() => {
                    steps.done.extend(items.iter().map(|item| flat(item)));
                }
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

/// A table whose first column are questions is a form that somebody filled in: each of its rows is a question with its
/// answer, and the others are what they are.
fn rows_as_sections(kind: Kind, block: &Block) -> Vec<Block> {
    let as_it_is = || vec![block.clone()];
    let blocks::Kind::Table(rows) = &block.kind else { return as_it_is() };
    let asks = |row: &Vec<String>| {
        let first = row.first().map(|cell| markdown::words(cell)).unwrap_or_default();
        row.len() == 2 && questions::named(kind, &first).is_some()
    };
    if !rows.iter().any(asks) {
        return as_it_is();
    }
    let paragraph = |text: &String| Block { kind: blocks::Kind::Paragraph, text: text.clone() };
    let heading = |text: &String| Block { kind: blocks::Kind::Heading(LOWEST), text: text.clone() };
    let mut found = Vec::new();
    for row in rows {
        let mut cells = row.iter().filter(|cell| !cell.is_empty());
        found.extend(cells.next().map(if row.len() == 2 { heading } else { paragraph }));
        found.extend(cells.map(paragraph));
    }
    found
}

/// Items that are being made of blocks.
struct Steps {
    done: Vec<String>,
    /// What stands below a heading so far; empty before the first.
    open: String,
    /// Whether words may follow what is open.
    joins: bool,
    most: usize,
}

impl Steps {
    fn head(&mut self, text: &str) {
        self.close();
        self.open = if text.contains('*') { text.to_owned() } else { format!("**{text}**") };
        self.joins = true;
    }

    fn add(&mut self, text: &str, paragraph: bool) {
        if self.open.is_empty() {
            self.done.push(text.to_owned());
            return;
        }
        let fits = self.open.chars().count() + text.chars().count() + 2 <= self.most;
        if self.joins && fits {
            self.open.push_str(if paragraph { "\\\n" } else { "\n" });
            self.open.push_str(text);
        } else {
            self.close();
            text.clone_into(&mut self.open);
        }
        self.joins = paragraph;
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.close();
        self.done
    }
}

fn level(block: &Block) -> Option<u8> {
    match block.kind {
        blocks::Kind::Heading(level) => Some(level),
        _ => None,
    }
}

/// Whether a block is a line across the page and no words.
fn is_rule(text: &str) -> bool {
    text.chars().all(|sign| matches!(sign, '-' | '*' | '_' | ' '))
}

/// Markdown without blank lines and indents, which an item cannot have: a paragraph begins on a new line instead.
fn flat(text: &str) -> String {
    let (mut out, mut before, mut apart) = (String::with_capacity(text.len()), "", false);
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            apart = true;
            continue;
        }
        if !out.is_empty() {
            if apart && is_plain(before) && is_plain(words) && !out.ends_with('\\') {
                out.push('\\');
            }
            out.push('\n');
        }
        out.push_str(words);
        before = words;
        apart = line.ends_with("  ");
    }
    out
}

/// Whether a line is words of a paragraph.
fn is_plain(line: &str) -> bool {
    let digits = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    !numbered && !["- ", "+ ", "* ", ">", "|", "#", "```", "~~~"].iter().any(|mark| line.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sorted(kind: Kind, text: &str) -> BTreeMap<String, String> {
        let mut fields = BTreeMap::new();
        for (name, value) in sort(kind, text, Title { own: "", other: ["", "From the file name"] }) {
            let known: &mut String = fields.entry(name).or_default();
            if !known.is_empty() {
                known.push('+');
            }
            known.push_str(&value);
        }
        fields
    }

    #[test]
    fn a_filled_in_form_comes_back_into_its_fields() {
        let text = "# The open kitchen\n\nIt began with hunger[^1].\n\n## Why do you do it?\n\nTwo\n\n### Roots\n\nwords.[^1]\n\n## ¿Qué se hace?\n\n\
                    1. Invite\n   by hand\n2. Cook\n   - rice\n\n## Where does it take place?\n\nSchool, home\n\n## What do you need?\n\n\
                    - A **stove**\n- [Cards](https://a.example/cards)\n\n## Who provides it?\n\n| Cook | 2 |\n|---|---|\n| Neighbour | |\n\n\
                    ## When should one not do it?\n\nNever alone.\n\n## How does it happen?\n\nFace to face; Several families together\n\n\
                    ## In two sentences, for somebody in a hurry\n\nParents *cook*.\n\n[^1]: In 2019";
        let fields = sorted(Kind::Practice, text);
        let expected = [
            ("materials", "A stove\nCards | https://a.example/cards"),
            ("mode", "face-to-face"),
            ("name", "The open kitchen"),
            ("procedures", "Invite\n  by hand\nCook\n  - rice"),
            ("providers", "Cook | 2\nNeighbour"),
            ("risks", "Never alone."),
            ("summary", "Parents cook."),
            ("unit", "several-families"),
            ("where", "school+home"),
            ("why", "It began with hunger[^1].\n\n[^1]: In 2019\n\nTwo\n\n## Roots\n\nwords.[^1]"),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(fields, BTreeMap::from(expected));
    }

    #[test]
    fn what_answers_no_question_is_kept_where_it_fits() {
        let text = "Before.\n\n# Session 1: welcome\n\nA round[^a].\n\nA song.\n\n- clap\n- sing\n\nThen rest.\n\n# Where\n\nSchool, on the *roof*\n\n# Literature\n\n\
                    | a | b |\n|---|---|\n| c | d |\n\n[^a]: Everybody\n[^b]: Nobody";
        let fields = sorted(Kind::Practice, text);
        assert_eq!(fields["name"], "Session 1: welcome");
        assert_eq!(
            fields["why"],
            "Before.\n\nA round[^a].\n\nA song.\n\n- clap\n- sing\n\nThen rest.\n\n[^a]: Everybody\n\n[^b]: Nobody"
        );
        assert_eq!((fields["where"].as_str(), fields.len()), ("school", 4));
        assert_eq!(
            fields["procedures"],
            "**Where**\\\n  School, on the *roof*\n**Literature**\n  | a | b |\n  |---|---|\n  | c | d |"
        );
        let fields = sorted(Kind::Practice, &format!("# Name\n\n{text}"));
        assert_eq!(
            fields["procedures"].split("\n**Where").next(),
            Some(
                "**Session 1: welcome**\\\n  A round[^a].\\\n  A song.\n  - clap\n  - sing\n  [^a]: Everybody\nThen rest."
            )
        );
        let html =
            markdown::to_html(&fields["procedures"].lines().take(6).map(str::trim).collect::<Vec<_>>().join("\n"));
        assert!(html.contains("<br>") && html.contains("<li>clap</li>") && html.contains("<sup>1</sup>"), "{html}");
    }

    #[test]
    fn questions_without_headings_and_forms_in_tables_are_known() {
        let fields = sorted(
            Kind::Essay,
            "**What did you learn?**\n\nTo wait.\n\nHow did you work before?\n\nIn haste.\n\n# Thanks\n\nTo all.",
        );
        assert_eq!(
            (fields["learnt"].as_str(), fields["before"].as_str()),
            ("To wait.", "In haste.\n\n## Thanks\n\nTo all.")
        );
        assert_eq!(fields["name"], "From the file name");
        let table = "| Title | A kitchen |\n|---|---|\n| Why do you do it? | Hunger |\n| Contact | the office |";
        let fields = sorted(Kind::Practice, &table.replace("Title", "What do you call it?"));
        assert_eq!((fields["name"].as_str(), fields["why"].as_str()), ("A kitchen", "Hunger"));
        assert_eq!(fields["procedures"], "**Contact**\\\n  the office");
        let own = Title { own: "Mine", other: ["Theirs", ""] };
        assert!(sort(Kind::Essay, "# Mine\n\na", own).contains(&("learnt".to_owned(), "a".to_owned())));
        assert!(sort(Kind::Essay, "# Other\n\na", own).contains(&("learnt".to_owned(), "## Other\n\na".to_owned())));
        assert_eq!(sort(Kind::Essay, "a", Title { own: "", other: ["x", ""] })[0], ("name".to_owned(), String::new()));
    }

    #[test]
    fn a_long_text_without_headings_goes_on_among_the_steps() {
        let text = vec!["word ".repeat(200); 20].join("\n\n");
        let fields = sorted(Kind::Practice, &text);
        assert!(fields["why"].chars().count() <= MOST_WHY && fields["procedures"].lines().count() == 16);
        assert_eq!(sorted(Kind::Essay, &text)["learnt"].split_whitespace().count(), 4_000);
    }

    fn block() -> impl Strategy<Value = String> {
        let words = "[a-z]{2,6}( [a-z]{1,4}){0,3}";
        let asked = [
            "Why do you do it?",
            "Where",
            "What do you need?",
            "What did you learn?",
            "How",
            "Space",
            "What do you call it?",
        ];
        prop_oneof![
            (1..4_usize, words).prop_map(|(level, words)| format!("{} {words}", "#".repeat(level))),
            (1..4_usize, prop::sample::select(asked.to_vec()))
                .prop_map(|(level, words)| format!("{} {words}", "#".repeat(level))),
            words.prop_map(|words| words),
            words.prop_map(|words| format!("- {words}\n- two\n  1. three\n\n     four")),
            words.prop_map(|words| format!("> {words}\n\n```\ncode\n```")),
            words.prop_map(|words| format!("| a | b |\n|---|---|\n| {words} | x |")),
            words.prop_map(|words| format!("[^n]: {words}")),
            words.prop_map(|words| format!("{words}[^n] and [link](https://a.example/{})", words.replace(' ', "-"))),
        ]
    }

    proptest! {
        /// Whatever a text consists of, each of its words stands in the form.
        #[test]
        fn no_word_is_lost(blocks in proptest::collection::vec(block(), 0..12), essay in any::<bool>()) {
            let text = blocks.join("\n\n");
            let kind = if essay { Kind::Essay } else { Kind::Practice };
            let fields = sort(kind, &text, Title::default());
            let kept: Vec<String> = fields.into_iter().map(|(_, value)| value).collect();
            let kept = kept.join("\n");
            let words = |text: &str| {
                // The names of questions are asked by the form.
                let lines = text.lines().filter(|line| !line.starts_with('#'));
                let words = lines.flat_map(|line| line.split(|sign: char| !sign.is_alphanumeric()));
                words.filter(|word| word.len() > 1).map(str::to_owned).collect::<BTreeSet<String>>()
            };
            let lost: Vec<String> = words(&text).difference(&words(&kept.replace('#', ""))).cloned().collect();
            prop_assert!(lost.is_empty(), "{:?} of {}\n->\n{}", lost, text, kept);
        }
    }
}
