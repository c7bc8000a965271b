//! The text of a Word document, read element by element into paragraphs, items, headings and tables.

use std::collections::HashMap;

use super::inline::{Look, Words};
use super::numbering::{Mark, Numbering};
use super::styles::{self, InList, Role, Styles};
use super::write::Text;
use super::xml::{Tag, Xml};
use super::{Fault, MOST_ADDRESS, MOST_WRITTEN};

/// What a cell, an item or a paragraph costs of what may be written, beside its words.
const COST: usize = 4;
/// A cell reaches over at most so many columns.
const MOST_COLUMNS: usize = 64;
/// At most so many languages are counted.
const MOST_LANGUAGES: usize = 50;
/// Fields stand in one another at most so deep.
const MOST_FIELDS: usize = 50;

/// A paragraph that is an item of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// What counts it.
    pub counter: String,
    /// Its level, from 0.
    pub level: u8,
    /// The first number of its list; none for a bullet.
    pub start: Option<u32>,
}

/// A block of the text.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What it is.
        role: Role,
        /// The list that it stands in.
        item: Option<Item>,
        /// Its words.
        words: Words,
    },
    /// A table: rows of cells, each with its blocks.
    Table(Vec<Vec<Vec<Block>>>),
}

/// Reads the text and the notes.
pub struct Body<'a> {
    styles: &'a Styles,
    numbering: &'a Numbering,
    text: Text,
    /// The addresses of links in the part that is read, by their ids there.
    links: HashMap<String, String>,
    numbers: HashMap<String, u32>,
    left: usize,
    languages: HashMap<String, usize>,
    pictures: usize,
    fields: Vec<Field>,
}

/// A field whose end has not come yet.
#[derive(Default)]
struct Field {
    code: String,
    /// Whether its result has begun.
    shown: bool,
    link: Option<u32>,
}

/// What is known of a paragraph before its words.
#[derive(Default)]
struct About {
    style: String,
    list: Option<InList>,
    outline: Option<u8>,
}

/// Where words are put while a paragraph is read: into the paragraph, and what stands in boxes behind it.
#[derive(Default)]
struct Open {
    words: Words,
    boxes: Vec<Block>,
}

impl<'a> Body<'a> {
    /// A reader that knows the styles and the lists of the document.
    pub fn new(styles: &'a Styles, numbering: &'a Numbering) -> Self {
        Self {
            styles,
            numbering,
            text: Text::default(),
            links: HashMap::new(),
            numbers: HashMap::new(),
            left: MOST_WRITTEN,
            languages: HashMap::new(),
            pictures: 0,
            fields: Vec::new(),
        }
    }

    /// Reads `document.xml`, with the addresses of its links.
    pub fn read_text(&mut self, text: &str, links: HashMap<String, String>) -> Result<(), Fault> {
        self.links = links;
        self.fields.clear();
        let (mut xml, mut blocks) = (Xml::new(text), Vec::new());
        xml.root()?;
        xml.children(|xml, tag| if tag.name() == "body" { self.blocks(xml, &mut blocks) } else { xml.skip() })?;
        self.text.blocks = blocks;
        Ok(())
    }

    /// Reads `footnotes.xml` or `endnotes.xml`, whose notes are elements of this name.
    pub fn read_notes(&mut self, text: &str, element: &str, links: HashMap<String, String>) -> Result<(), Fault> {
        self.links = links;
        let mut xml = Xml::new(text);
        xml.root()?;
        xml.children(|xml, tag| {
            // Lines between the text and its notes are notes with a type.
            let plain = tag.attribute("type").is_none_or(|kind| kind == "normal");
            if tag.name() != element || !plain {
                return xml.skip();
            }
            let id = tag.attribute("id").unwrap_or_default();
            let mut blocks = Vec::new();
            self.fields.clear();
            self.blocks(xml, &mut blocks)?;
            self.spend(COST)?;
            self.text.notes.insert(format!("{element} {id}"), blocks);
            Ok(())
        })
    }

    /// The language of most words, as a tag; may be empty.
    pub fn language(&self) -> String {
        let most = self.languages.iter().max_by_key(|(tag, count)| (**count, std::cmp::Reverse(*tag)));
        most.map(|(tag, _)| tag.clone()).unwrap_or_default()
    }

    /// How many pictures were left out.
    pub fn pictures(&self) -> usize {
        self.pictures
    }

    /// What was read.
    pub fn finish(self) -> Text {
        self.text
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Fault> {
        self.left = self.left.checked_sub(bytes).ok_or(Fault::TooLong)?;
        Ok(())
    }

    fn blocks(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Fault> {
        xml.children(|xml, tag| match tag.name().as_str() {
            "p" => self.paragraph(xml, blocks),
            "tbl" => self.table(xml, blocks),
            name if is_left_out(name) => xml.skip(),
            _ => self.blocks(xml, blocks),
        })
    }

    fn paragraph(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Fault> {
        let (mut about, mut open) = (About::default(), Open::default());
        xml.children(|xml, tag| {
            if tag.name() == "pPr" { about.read(xml) } else { self.inline(xml, tag, Look::default(), &mut open) }
        })?;
        let role = about.outline.and_then(styles::heading).unwrap_or_else(|| self.styles.role(&about.style));
        if !open.words.is_empty() && role != Role::Contents {
            self.spend(COST)?;
            let item = if role == Role::Plain { self.item(&about) } else { None };
            blocks.push(Block::Paragraph { role, item, words: open.words });
        }
        blocks.append(&mut open.boxes);
        Ok(())
    }

    fn item(&self, about: &About) -> Option<Item> {
        let (of_style, by_name) = (self.styles.list(&about.style), self.styles.item(&about.style));
        let own = about.list.as_ref();
        let id = own.map(|list| &list.id).filter(|id| !id.is_empty()).or_else(|| of_style.map(|list| &list.id));
        if let Some(id) = id {
            let by_numbering = || self.numbering.level(id, &about.style);
            let level = own.and_then(|list| list.level).or_else(by_numbering);
            let level = level.or_else(|| of_style.and_then(|list| list.level)).unwrap_or(0).min(8);
            let start = match self.numbering.mark(id, level) {
                Mark::Nothing => return None,
                Mark::Bullet => None,
                Mark::Number(start) => Some(start),
            };
            // The styles of lower levels have lists of their own, in which they stand on the first.
            let level = level.max(by_name.map_or(0, |(level, _)| level)).min(8);
            return Some(Item { counter: self.numbering.counter(id), level, start });
        }
        let (level, numbered) = by_name?;
        Some(Item { counter: "style".to_owned(), level: level.min(8), start: numbered.then_some(1) })
    }

    fn inline(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>, look: Look, open: &mut Open) -> Result<(), Fault> {
        match tag.name().as_str() {
            "r" => self.run(xml, look, open),
            "hyperlink" => {
                let known = tag.attribute("id").and_then(|id| self.links.get(&id).cloned());
                let link = match known {
                    Some(address) => self.link(&address)?.or(look.link),
                    None => look.link,
                };
                let look = Look { link, ..look };
                xml.children(|xml, tag| self.inline(xml, tag, look, open))
            }
            "fldSimple" => {
                let address = address_of(&tag.attribute("instr").unwrap_or_default());
                let link = match address {
                    Some(address) => self.link(&address)?.or(look.link),
                    None => look.link,
                };
                xml.children(|xml, tag| self.inline(xml, tag, Look { link, ..look }, open))
            }
            name if is_left_out(name) => xml.skip(),
            _ => xml.children(|xml, tag| self.inline(xml, tag, look, open)),
        }
    }

    /// The number of a link; none for an address that is not of the web and of no mailbox.
    fn link(&mut self, address: &str) -> Result<Option<u32>, Fault> {
        let read = url::Url::parse(address.trim()).ok();
        let read = read.filter(|address| matches!(address.scheme(), "http" | "https" | "mailto"));
        let Some(address) = read.map(String::from).filter(|address| address.len() <= MOST_ADDRESS) else {
            return Ok(None);
        };
        if let Some(number) = self.numbers.get(&address) {
            return Ok(Some(*number));
        }
        self.spend(address.len())?;
        let number = u32::try_from(self.text.links.len()).map_err(|_too_many| Fault::TooLong)?;
        self.text.links.push(address.clone());
        self.numbers.insert(address, number);
        Ok(Some(number))
    }

    fn run(&mut self, xml: &mut Xml<'_>, around: Look, open: &mut Open) -> Result<(), Fault> {
        let mut letters = Letters { look: around, hidden: false, language: String::new() };
        xml.children(|xml, tag| self.piece(xml, tag, &mut letters, open))
    }

    fn piece(&mut self, xml: &mut Xml<'_>, tag: &Tag<'_>, letters: &mut Letters, open: &mut Open) -> Result<(), Fault> {
        let name = tag.name();
        match name.as_str() {
            "rPr" => return letters.read(xml, self.styles),
            "t" => {
                let words = xml.words()?;
                return self.say(&words, letters, open);
            }
            "tab" | "ptab" => self.say(" ", letters, open)?,
            "cr" => self.say("\n", letters, open)?,
            "br" => {
                let line = tag.attribute("type").is_none_or(|kind| kind == "textWrapping");
                self.say(if line { "\n" } else { " " }, letters, open)?;
            }
            "noBreakHyphen" => self.say("\u{2011}", letters, open)?,
            "sym" => self.say(&symbol(tag), letters, open)?,
            "footnoteReference" | "endnoteReference" => {
                let key = format!("{} {}", name.trim_end_matches("Reference"), tag.attribute("id").unwrap_or_default());
                if self.text.notes.contains_key(&key) && !letters.hidden {
                    let number = self.text.refer(&key);
                    self.spend(COST)?;
                    open.words.push(&format!("[^{number}]"), Look { mark: true, ..Look::default() });
                }
            }
            "fldChar" => self.field(&tag.attribute("fldCharType").unwrap_or_default())?,
            "instrText" => {
                let code = xml.words()?;
                if let Some(field) = self.fields.last_mut().filter(|field| !field.shown)
                    && field.code.len() <= MOST_ADDRESS
                {
                    field.code.push_str(&code);
                }
                return Ok(());
            }
            "drawing" | "pict" | "object" => return self.drawing(xml, open),
            "AlternateContent" | "Choice" | "ruby" | "rubyBase" => {
                return xml.children(|xml, tag| self.piece(xml, tag, letters, open));
            }
            // The base of a ruby is a run in a run.
            "r" => return self.run(xml, letters.look, open),
            _ => {}
        }
        xml.skip()
    }

    fn say(&mut self, words: &str, letters: &Letters, open: &mut Open) -> Result<(), Fault> {
        if letters.hidden || self.fields.iter().any(|field| !field.shown) {
            return Ok(());
        }
        self.spend(words.len())?;
        let tag = if letters.language.is_empty() { &self.styles.language } else { &letters.language };
        if let Some(count) = self.languages.get_mut(tag) {
            *count = count.saturating_add(words.len());
        } else if self.languages.len() < MOST_LANGUAGES && !tag.is_empty() && tag.len() <= 35 {
            self.languages.insert(tag.clone(), words.len());
        }
        let link = letters.look.link.or_else(|| self.fields.iter().rev().find_map(|field| field.link));
        open.words.push(words, Look { link, ..letters.look });
        Ok(())
    }

    fn field(&mut self, kind: &str) -> Result<(), Fault> {
        match kind {
            "begin" if self.fields.len() >= MOST_FIELDS => return Err(Fault::TooDeep),
            "begin" => self.fields.push(Field::default()),
            "separate" => {
                let address = self.fields.last().and_then(|field| address_of(&field.code));
                let link = match address {
                    Some(address) => self.link(&address)?,
                    None => None,
                };
                if let Some(field) = self.fields.last_mut() {
                    (field.shown, field.link) = (true, link);
                }
            }
            "end" => drop(self.fields.pop()),
            _ => {}
        }
        Ok(())
    }

    /// A picture, or a box with a text in it.
    fn drawing(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        let before = open.boxes.len();
        let mut picture = false;
        self.boxes(xml, open, &mut picture)?;
        if picture || open.boxes.len() == before {
            self.pictures += 1;
        }
        Ok(())
    }

    fn boxes(&mut self, xml: &mut Xml<'_>, open: &mut Open, picture: &mut bool) -> Result<(), Fault> {
        xml.children(|xml, tag| match tag.name().as_str() {
            "txbxContent" => {
                // What a field around the box hides or links stays outside.
                let fields = std::mem::take(&mut self.fields);
                let read = self.blocks(xml, &mut open.boxes);
                self.fields = fields;
                read
            }
            "Fallback" => xml.skip(),
            name => {
                *picture |= matches!(name, "blip" | "imagedata");
                self.boxes(xml, open, picture)
            }
        })
    }

    fn table(&mut self, xml: &mut Xml<'_>, blocks: &mut Vec<Block>) -> Result<(), Fault> {
        let mut rows = Vec::new();
        self.rows(xml, &mut rows)?;
        if !rows.is_empty() {
            blocks.push(Block::Table(rows));
        }
        Ok(())
    }

    fn rows(&mut self, xml: &mut Xml<'_>, rows: &mut Vec<Vec<Vec<Block>>>) -> Result<(), Fault> {
        xml.children(|xml, tag| match tag.name().as_str() {
            "tr" => {
                let (mut cells, mut deleted) = (Vec::new(), false);
                self.spend(COST)?;
                self.cells(xml, &mut cells, &mut deleted)?;
                if !deleted {
                    rows.push(cells);
                }
                Ok(())
            }
            name if is_left_out(name) => xml.skip(),
            _ => self.rows(xml, rows),
        })
    }

    fn cells(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Block>>, deleted: &mut bool) -> Result<(), Fault> {
        xml.children(|xml, tag| match tag.name().as_str() {
            "tc" => self.cell(xml, cells),
            "trPr" => xml.children(|xml, tag| {
                *deleted |= tag.name() == "del";
                xml.skip()
            }),
            name if is_left_out(name) => xml.skip(),
            _ => self.cells(xml, cells, deleted),
        })
    }

    fn cell(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Block>>) -> Result<(), Fault> {
        let (mut blocks, mut columns) = (Vec::new(), 1_usize);
        xml.children(|xml, tag| match tag.name().as_str() {
            "tcPr" => xml.children(|xml, tag| {
                if tag.name() == "gridSpan" {
                    columns = tag.value().and_then(|count| count.parse().ok()).unwrap_or(1).clamp(1, MOST_COLUMNS);
                }
                xml.skip()
            }),
            "p" => self.paragraph(xml, &mut blocks),
            "tbl" => self.table(xml, &mut blocks),
            name if is_left_out(name) => xml.skip(),
            _ => self.blocks(xml, &mut blocks),
        })?;
        self.spend(COST * columns)?;
        cells.push(blocks);
        cells.resize_with(cells.len() + columns - 1, Vec::new);
        Ok(())
    }
}

impl About {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Fault> {
        xml.children(|xml, tag| {
            match tag.name().as_str() {
                "pStyle" => self.style = tag.value().unwrap_or_default(),
                "outlineLvl" => self.outline = tag.value().and_then(|level| level.parse().ok()),
                "numPr" => {
                    self.list = Some(styles::in_list(xml)?);
                    return Ok(());
                }
                _ => {}
            }
            xml.skip()
        })
    }
}

/// How the letters of a run look.
struct Letters {
    look: Look,
    hidden: bool,
    language: String,
}

impl Letters {
    fn read(&mut self, xml: &mut Xml<'_>, styles: &Styles) -> Result<(), Fault> {
        let (mut style, mut bold, mut italic) = (Look::default(), None, None);
        xml.children(|xml, tag| {
            match tag.name().as_str() {
                "rStyle" => style = styles.look(&tag.value().unwrap_or_default()),
                "b" => bold = Some(tag.is_on()),
                "i" => italic = Some(tag.is_on()),
                "vanish" => self.hidden = tag.is_on(),
                "lang" => self.language = tag.value().unwrap_or_default(),
                _ => {}
            }
            xml.skip()
        })?;
        self.look.bold = bold.unwrap_or(style.bold);
        self.look.italic = italic.unwrap_or(style.italic);
        Ok(())
    }
}

/// Elements of which nothing is read: what was deleted or moved away, settings, and what stands in for something else.
fn is_left_out(name: &str) -> bool {
    name.ends_with("Pr")
        || matches!(name, "del" | "moveFrom" | "Fallback" | "rt" | "sectPr" | "tblGrid" | "delText" | "delInstrText")
}

/// The address in the code of a field that is a link: `HYPERLINK "https://a.example"`.
fn address_of(code: &str) -> Option<String> {
    let rest = code.trim_start().strip_prefix("HYPERLINK")?.trim_start();
    let quoted = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
    let bare = || rest.split_whitespace().next().filter(|word| !word.starts_with(['\\', '"']));
    quoted.or_else(bare).map(str::to_owned)
}

/// A sign of a font of signs, as the sign that it looks like.
fn symbol(tag: &Tag<'_>) -> String {
    let code = tag.attribute("char").and_then(|code| u32::from_str_radix(&code, 16).ok()).unwrap_or_default();
    let sign = match code {
        0xf0e0 | 0xf0e8 | 0xf0f0 => Some('→'),
        0xf0fc | 0xf0fe => Some('✓'),
        0xf06f | 0xf0a8 => Some('☐'),
        0xf0fb | 0xf078 => Some('✗'),
        0xf04a => Some('☺'),
        // What the other signs of such fonts look like is known to the font alone.
        0xe000..=0xf8ff => None,
        code => char::from_u32(code),
    };
    sign.map(String::from).unwrap_or_default()
}
