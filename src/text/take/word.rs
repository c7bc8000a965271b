//! Our Markdown as a Word document: headings, lists, tables, quotes and links as Word knows them.

use std::io::Cursor;

use comrak::Arena;
use comrak::nodes::{ListType, NodeValue};
use docx_rs::{
    AbstractNumbering, BreakType, Docx, Hyperlink, HyperlinkType, IndentLevel, Level, LevelJc, LevelOverride,
    LevelText, NumberFormat, Numbering, NumberingId, Paragraph, Run, RunFonts, SpecialIndentType, Start, Table,
    TableCell, TableRow,
};

use super::{Page, parts};
use crate::text::markdown;

/// Word knows so many levels of a list.
const LEVELS: usize = 9;
/// What a level of a list or a quote is set in, in twentieths of a point.
const STEP: i32 = 425;
/// What marks bulleted lists, and numbered ones. The library has a numbering of its own, the first.
const BULLETS: usize = 2;
const NUMBERS: usize = 3;

/// The document could not be packed.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be written: {0}")]
pub struct Unwritten(String);

/// How words look.
#[derive(Clone, Copy, Default)]
struct Look {
    bold: bool,
    italic: bool,
    strike: bool,
    hand: Hand,
}

/// What words are.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Hand {
    #[default]
    Plain,
    Code,
    Link,
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The list: its numbering, and its level from 0.
    list: Option<(usize, usize)>,
    /// Whether it is the first of its item, which carries the mark.
    marked: bool,
    quoted: bool,
}

/// What stands in the body, in its order.
enum Part {
    Words(Box<Paragraph>),
    Rows(Box<Table>),
}

#[derive(Default)]
struct Writer {
    parts: Vec<Part>,
    /// The numbers at which the numbered lists begin.
    starts: Vec<usize>,
}

/// A document of what stands in this Markdown, with what is known of its page.
///
/// # Errors
/// When it cannot be packed, which no text causes.
pub fn document(text: &str, page: &Page) -> Result<Vec<u8>, Unwritten> {
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &markdown::options());
    let mut writer = Writer::default();
    writer.blocks(root, Place::default());
    let mut docx = Docx::new().add_abstract_numbering(marks(BULLETS, |_| ("bullet", "•".to_owned())));
    docx = docx.add_abstract_numbering(marks(NUMBERS, |level| ("decimal", format!("%{}.", level + 1))));
    docx = docx.add_numbering(Numbering::new(BULLETS, BULLETS));
    for (place, start) in writer.starts.iter().enumerate() {
        let begins = (0..LEVELS).map(|level| LevelOverride::new(level).start(*start)).collect();
        docx = docx.add_numbering(Numbering::new(numbering(place), NUMBERS).overrides(begins));
    }
    for part in writer.parts {
        docx = match part {
            Part::Words(paragraph) => docx.add_paragraph(*paragraph),
            Part::Rows(table) => docx.add_table(*table),
        };
    }
    let mut bytes = Cursor::new(Vec::new());
    let mut packed = docx.build();
    packed.styles = parts::styles(&page.language, STEP).into_bytes();
    packed.doc_props.core = parts::properties(page).into_bytes();
    packed.pack(&mut bytes).map_err(|error| Unwritten(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// The numbering of a numbered list; those before it are taken.
fn numbering(place: usize) -> usize {
    place + NUMBERS + 1
}

/// The marks of the levels of a list.
fn marks(id: usize, of: impl Fn(usize) -> (&'static str, String)) -> AbstractNumbering {
    let mut inset = 0;
    (0..LEVELS).fold(AbstractNumbering::new(id), |all, level| {
        let (format, text) = of(level);
        inset += STEP;
        let level =
            Level::new(level, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
        all.add_level(level.indent(Some(inset), Some(SpecialIndentType::Hanging(STEP)), None, None))
    })
}

impl Writer {
    fn blocks(&mut self, parent: comrak::Node<'_>, place: Place) {
        let mut place = place;
        for node in parent.children() {
            self.block(node, place);
            place.marked = false;
        }
    }

    fn block(&mut self, node: comrak::Node<'_>, place: Place) {
        let value = node.data().value.clone();
        match value {
            NodeValue::Heading(heading) => {
                let style = match heading.level {
                    1 => "Title".to_owned(),
                    level => format!("Heading{}", level - 1),
                };
                self.words(words(Paragraph::new().style(&style), node, Look::default()));
            }
            NodeValue::List(list) => {
                let level = place.list.map_or(0, |(_, level)| level + 1).min(LEVELS - 1);
                let id = if list.list_type == ListType::Ordered {
                    self.starts.push(list.start);
                    numbering(self.starts.len() - 1)
                } else {
                    BULLETS
                };
                for item in node.children() {
                    self.blocks(item, Place { list: Some((id, level)), marked: true, ..place });
                }
            }
            NodeValue::BlockQuote => self.blocks(node, Place { quoted: true, ..place }),
            NodeValue::Table(_) => self.table(node),
            NodeValue::CodeBlock(code) => {
                let mut paragraph = placed(place);
                for (nth, line) in code.literal.trim_end().lines().enumerate() {
                    let run = run(line, Look { hand: Hand::Code, ..Look::default() });
                    paragraph = paragraph.add_run(if nth > 0 {
                        Run::new().add_break(BreakType::TextWrapping)
                    } else {
                        Run::new()
                    });
                    paragraph = paragraph.add_run(run);
                }
                self.words(paragraph);
            }
            NodeValue::Paragraph => self.words(words(placed(place), node, Look::default())),
            // A line between what stands above and below it; both are set off already.
            NodeValue::ThematicBreak => {}
            _ => self.blocks(node, place),
        }
    }

    fn words(&mut self, paragraph: Paragraph) {
        self.parts.push(Part::Words(Box::new(paragraph)));
    }

    fn table(&mut self, node: comrak::Node<'_>) {
        let row = |row: comrak::Node<'_>| {
            let bold = matches!(row.data().value, NodeValue::TableRow(true));
            let look = Look { bold, ..Look::default() };
            TableRow::new(
                row.children()
                    .map(|cell| TableCell::new().add_paragraph(words(Paragraph::new(), cell, look)))
                    .collect(),
            )
        };
        self.parts.push(Part::Rows(Box::new(Table::new(node.children().map(row).collect()))));
        // Two tables that follow each other would be one.
        self.words(Paragraph::new());
    }
}

/// A paragraph where a block stands.
fn placed(place: Place) -> Paragraph {
    let paragraph = Paragraph::new();
    match place.list {
        Some((id, level)) if place.marked => paragraph.numbering(NumberingId::new(id), IndentLevel::new(level)),
        Some((_, level)) => {
            let inset = (0..=level).fold(0, |inset, _| inset + STEP);
            paragraph.indent(Some(inset), None, None, None)
        }
        None if place.quoted => paragraph.style("Quote"),
        None => paragraph,
    }
}

/// A paragraph with the words of a node.
fn words(paragraph: Paragraph, node: comrak::Node<'_>, look: Look) -> Paragraph {
    node.children().fold(paragraph, |paragraph, child| {
        let value = child.data().value.clone();
        match value {
            NodeValue::Link(link) => linked(paragraph, &link.url, runs(child, Look { hand: Hand::Link, ..look })),
            NodeValue::Image(image) => {
                let said: Vec<Run> = runs(child, Look { hand: Hand::Link, ..look });
                let bare = || vec![run(&image.url, Look { hand: Hand::Link, ..look })];
                linked(paragraph, &image.url, if said.is_empty() { bare() } else { said })
            }
            NodeValue::Strong => words(paragraph, child, Look { bold: true, ..look }),
            NodeValue::Emph => words(paragraph, child, Look { italic: true, ..look }),
            NodeValue::Strikethrough => words(paragraph, child, Look { strike: true, ..look }),
            value => plain(&value, look).into_iter().fold(paragraph, Paragraph::add_run),
        }
    })
}

/// The words of a node, each as it looks.
fn runs(node: comrak::Node<'_>, look: Look) -> Vec<Run> {
    let one = |child: comrak::Node<'_>| {
        let value = child.data().value.clone();
        match value {
            NodeValue::Strong => runs(child, Look { bold: true, ..look }),
            NodeValue::Emph => runs(child, Look { italic: true, ..look }),
            NodeValue::Strikethrough => runs(child, Look { strike: true, ..look }),
            NodeValue::Image(_) | NodeValue::Link(_) => runs(child, look),
            value => plain(&value, look),
        }
    };
    node.children().flat_map(one).collect()
}

fn plain(value: &NodeValue, look: Look) -> Vec<Run> {
    match value {
        NodeValue::Text(text) => vec![run(text, look)],
        NodeValue::Code(code) => vec![run(&code.literal, Look { hand: Hand::Code, ..look })],
        NodeValue::HtmlInline(html) => vec![run(html, look)],
        NodeValue::SoftBreak => vec![run(" ", look)],
        NodeValue::LineBreak => vec![Run::new().add_break(BreakType::TextWrapping)],
        _ => Vec::new(),
    }
}

fn linked(paragraph: Paragraph, address: &str, said: Vec<Run>) -> Paragraph {
    let link = Hyperlink::new(address, HyperlinkType::External);
    paragraph.add_hyperlink(said.into_iter().fold(link, Hyperlink::add_run))
}

fn run(text: &str, look: Look) -> Run {
    let mut run = Run::new().add_text(parts::printable(text));
    if look.bold {
        run = run.bold();
    }
    if look.italic {
        run = run.italic();
    }
    if look.strike {
        run = run.strike();
    }
    if look.hand == Hand::Code {
        run = run.fonts(RunFonts::new().ascii("Consolas").hi_ansi("Consolas"));
    }
    if look.hand == Hand::Link { run.style("Hyperlink") } else { run }
}
