//! The styles of a Word document: what a paragraph is by the name or the outline level of its style, and how its words look.

use std::collections::HashMap;

use super::xml::{Tag, Xml};
use super::{Fault, inline::Look};

/// At most so many styles are kept.
const MOST_STYLES: usize = 5_000;
/// A style is based on another at most so many times.
const MOST_BASES: usize = 20;

/// What the styles of headings are called, folded: programs write the English name, and some the one of their language.
const HEADINGS: [&str; 24] = [
    "heading",
    "uberschrift",
    "berschrift",
    "titulo",
    "ttulo",
    "titre",
    "titolo",
    "titol",
    "ttol",
    "kop",
    "rubrik",
    "overskrift",
    "otsikko",
    "naslov",
    "titlu",
    "fyrirsogn",
    "fyrirsgn",
    "cabecalho",
    "επικεφαλιδα",
    "tytul",
    "naglowek",
    "nadpis",
    "cimsor",
    "baslik",
];
/// What the styles of a title are called.
const TITLES: [&str; 11] =
    ["title", "titel", "puesto", "titre", "titolo", "titol", "tittel", "otsikko", "naslov", "titlu", "τιτλοσ"];
/// What the styles of quotes are called.
const QUOTES: [&str; 15] = [
    "quote",
    "intense quote",
    "intensequote",
    "block text",
    "quotations",
    "zitat",
    "cita",
    "citation",
    "citazione",
    "citaat",
    "citat",
    "sitat",
    "lainaus",
    "citacao",
    "tilvitnun",
];

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Plain words.
    #[default]
    Plain,
    /// The title of the whole text.
    Title,
    /// A heading, from level 1.
    Heading(u8),
    /// A quote.
    Quote,
    /// A line of a table of contents.
    Contents,
}

/// The list that a paragraph belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InList {
    /// The id of the numbering; `0` takes a paragraph out of its list.
    pub id: String,
    /// The level, from 0; none where the style leaves it to the numbering.
    pub level: Option<u8>,
}

#[derive(Clone, Debug, Default)]
struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    list: Option<InList>,
    bold: Option<bool>,
    italic: Option<bool>,
}

/// What a style says with all that it is based on.
#[derive(Clone, Debug, Default)]
struct Whole {
    role: Role,
    list: Option<InList>,
    item: Option<(u8, bool)>,
    look: Look,
}

/// The styles of a document by their ids.
#[derive(Clone, Debug, Default)]
pub struct Styles {
    by_id: HashMap<String, Whole>,
    /// The language of words that are marked with none; may be empty.
    pub language: String,
}

/// Reads the numbering of a paragraph: `numPr`.
pub fn in_list(xml: &mut Xml<'_>) -> Result<InList, Fault> {
    let mut list = InList::default();
    xml.children(|xml, tag| {
        match tag.name().as_str() {
            "numId" => list.id = tag.value().unwrap_or_default(),
            "ilvl" => list.level = tag.value().and_then(|level| level.parse().ok()),
            _ => {}
        }
        xml.skip()
    })?;
    Ok(list)
}

impl Styles {
    /// Reads `styles.xml`.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let (mut xml, mut language, mut styles) = (Xml::new(text), String::new(), HashMap::new());
        xml.root()?;
        xml.children(|xml, tag| match tag.name().as_str() {
            "style" if styles.len() < MOST_STYLES => {
                let id = tag.attribute("styleId").unwrap_or_default();
                let style = style(xml)?;
                styles.entry(id).or_insert(style);
                Ok(())
            }
            "docDefaults" => {
                language = default_language(xml)?;
                Ok(())
            }
            _ => xml.skip(),
        })?;
        let by_id = styles.keys().map(|id| (id.clone(), whole(&styles, id))).collect();
        Ok(Self { by_id, language })
    }

    /// What a paragraph of this style is. The id of a style that the file does not describe says at times what it is.
    pub fn role(&self, id: &str) -> Role {
        self.by_id.get(id).map_or_else(|| named(id).unwrap_or_default(), |style| style.role)
    }

    /// The list that paragraphs of this style belong to.
    pub fn list(&self, id: &str) -> Option<&InList> {
        self.by_id.get(id)?.list.as_ref()
    }

    /// Whether paragraphs of this style are items by its name alone: their level, and whether they are numbered.
    pub fn item(&self, id: &str) -> Option<(u8, bool)> {
        self.by_id.get(id)?.item
    }

    /// How words of this style of letters look.
    pub fn look(&self, id: &str) -> Look {
        self.by_id.get(id).map(|style| style.look).unwrap_or_default()
    }
}

fn whole(styles: &HashMap<String, Style>, id: &str) -> Whole {
    let first = styles.get(id);
    let chain = || std::iter::successors(first, |style| styles.get(&style.based_on)).take(MOST_BASES);
    let by_name = chain().find_map(|style| named(&style.name));
    let outline = || chain().find_map(|style| style.outline).and_then(heading);
    let lists = || chain().filter_map(|style| style.list.as_ref());
    let list = lists().find(|list| !list.id.is_empty()).map(|list| list.id.clone());
    let level = lists().find_map(|list| list.level);
    Whole {
        role: by_name.or_else(outline).unwrap_or_default(),
        list: list.map(|id| InList { id, level }),
        item: chain().find_map(|style| item(&style.name)),
        look: Look {
            bold: chain().find_map(|style| style.bold).unwrap_or_default(),
            italic: chain().find_map(|style| style.italic).unwrap_or_default(),
            ..Look::default()
        },
    }
}

fn item(name: &str) -> Option<(u8, bool)> {
    let (words, level) = cut(name);
    let level = level.unwrap_or(1).saturating_sub(1);
    match words.as_str() {
        "list bullet" => Some((level, false)),
        "list number" => Some((level, true)),
        _ => None,
    }
}

/// The heading of an outline level, which counts from 0; the levels from 9 are none.
pub fn heading(outline: u8) -> Option<Role> {
    (outline < 9).then(|| Role::Heading((outline + 1).min(6)))
}

/// A name in folded letters without the number at its end, and that number.
fn cut(name: &str) -> (String, Option<u8>) {
    let words = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name.strip_prefix(words).and_then(|digits| digits.parse().ok());
    let folded: Vec<String> =
        words.split_whitespace().map(|word| crate::text::fold::folded(&word.to_lowercase())).collect();
    (folded.join(" "), number)
}

fn named(name: &str) -> Option<Role> {
    let (words, number) = cut(name);
    match number {
        Some(level @ 1..=9) if HEADINGS.contains(&words.as_str()) => Some(Role::Heading(level.min(6))),
        Some(_) if words == "toc" => Some(Role::Contents),
        None if words == "toc heading" => Some(Role::Contents),
        None if TITLES.contains(&words.as_str()) => Some(Role::Title),
        None if QUOTES.contains(&words.as_str()) => Some(Role::Quote),
        _ => None,
    }
}

fn style(xml: &mut Xml<'_>) -> Result<Style, Fault> {
    let mut style = Style::default();
    xml.children(|xml, tag| match tag.name().as_str() {
        "pPr" => xml.children(|xml, tag| match tag.name().as_str() {
            "outlineLvl" => {
                style.outline = tag.value().and_then(|level| level.parse().ok());
                xml.skip()
            }
            "numPr" => {
                style.list = Some(in_list(xml)?);
                Ok(())
            }
            _ => xml.skip(),
        }),
        "rPr" => xml.children(|xml, tag| {
            match tag.name().as_str() {
                "b" => style.bold = Some(tag.is_on()),
                "i" => style.italic = Some(tag.is_on()),
                _ => {}
            }
            xml.skip()
        }),
        name => {
            let value = |tag: &Tag<'_>| tag.value().unwrap_or_default();
            match name {
                "name" => style.name = value(tag),
                "basedOn" => style.based_on = value(tag),
                _ => {}
            }
            xml.skip()
        }
    })?;
    Ok(style)
}

fn default_language(xml: &mut Xml<'_>) -> Result<String, Fault> {
    let mut language = String::new();
    xml.children(|xml, tag| {
        if tag.name() != "rPrDefault" {
            return xml.skip();
        }
        xml.children(|xml, _letters| {
            xml.children(|xml, tag| {
                if tag.name() == "lang" {
                    language = tag.value().unwrap_or_default();
                }
                xml.skip()
            })
        })
    })?;
    Ok(language)
}
