//! A text cut into sections: each is what stands below a heading, or below a line that is a question of the form.

use crate::actions::write::Kind;
use crate::text::blocks::{self, Block};
use crate::text::markdown;

use super::LOWEST;
use crate::web::import::questions::{self, Question};

/// A title has at most so many characters.
const MOST_NAME: usize = 150;

/// What stands below a heading, or before the first.
pub struct Section {
    /// The question that it answers; none for everything else.
    pub question: Option<&'static Question>,
    /// The level of its heading; 0 before the first.
    pub level: u8,
    /// The words of its heading; empty before the first.
    pub heading: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

impl Section {
    fn below(question: Option<&'static Question>, level: u8, heading: &str) -> Self {
        Self { question, level, heading: heading.to_owned(), blocks: Vec::new() }
    }

    /// Its heading and what stands below it.
    pub fn whole(self) -> Vec<Block> {
        let head = Block { kind: blocks::Kind::Heading(self.level.max(1)), text: self.heading };
        std::iter::once(head).filter(|head| !head.text.is_empty()).chain(self.blocks).collect()
    }
}

/// The sections of a text, the first of which stands before all headings, and its title. `own` is the title that its author wrote
/// beside it; it may be empty.
pub fn sections(kind: Kind, blocks: &[Block], own: &str) -> (Vec<Section>, String) {
    let mut cutter = Cutter { kind, name: line(own) };
    let sections = cutter.cut(blocks);
    (sections, cutter.name)
}

struct Cutter {
    kind: Kind,
    name: String,
}

impl Cutter {
    /// Cuts the text at its headings and questions.
    fn cut(&mut self, blocks: &[Block]) -> Vec<Section> {
        let mut sections = vec![Section::below(None, 0, "")];
        let kind = self.kind;
        for block in blocks.iter().flat_map(|block| rows_as_sections(kind, block)) {
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
}

/// Words on one line.
pub fn line(words: &str) -> String {
    let words: String = words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a title, and whether they are all of it: a link leads somewhere, and a note has words elsewhere.
pub fn title(text: &str) -> (String, bool) {
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

/// Whether words can be a title.
pub fn is_name(words: &str) -> bool {
    (3..=MOST_NAME).contains(&words.chars().count())
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
