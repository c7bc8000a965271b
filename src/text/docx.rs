//! A Word document (.docx) to our Markdown: what people wrote in it, without its looks, its pictures and its history.
//!
//! Kept are headings, bold and italic words, links, lists, tables, notes, line breaks and quotes. Left out are pictures (which are
//! counted), comments, what tracked changes delete, hidden words, codes of fields and a table of contents. Macros are never read.
//! The file is hostile until it is read: every limit below is counted while something is unpacked or read, and nothing is
//! believed that the file says about its own sizes.

mod body;
mod inline;
mod numbering;
mod package;
mod styles;
mod write;
mod xml;

use body::Body;
use numbering::Numbering;
use package::Package;
use styles::Styles;

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// An archive has at most so many entries.
pub const MOST_ENTRIES: usize = 500;
/// The largest entry that is read, in bytes as it is unpacked.
pub const MOST_UNPACKED: usize = 30 * 1024 * 1024;
/// XML is nested at most so deep.
pub const MOST_DEPTH: usize = 200;
/// The longest text that is read out of a file, in bytes; a cell of a table counts as some.
pub const MOST_WRITTEN: usize = 1024 * 1024;
/// The longest address of a link, in bytes.
pub const MOST_ADDRESS: usize = 2_000;

/// How a file of the format before 2007, or one sealed with a password, begins.
pub const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is no archive, or none with a text in it.
    #[error("this is no Word document")]
    NoWord,
    /// It is of the format before 2007, or sealed with a password: both look alike from outside.
    #[error("this is an old or a sealed Word document")]
    OldOrSealed,
    /// It is larger than [`MOST_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// It has too many entries, or one that is too large when it is unpacked.
    #[error("the archive unpacks to too much")]
    Unpacks,
    /// It declares a type of document, by which entities could be made.
    #[error("the XML declares a document type")]
    Declares,
    /// It is nested deeper than [`MOST_DEPTH`].
    #[error("the XML is nested too deep")]
    TooDeep,
    /// Its text is longer than [`MOST_WRITTEN`].
    #[error("the text is too long")]
    TooLong,
    /// It ends too early, or is no XML where XML should be.
    #[error("the file is damaged")]
    Damaged,
}

/// What was read out of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The text as our Markdown.
    pub markdown: String,
    /// The title that the file's properties give it; may be empty.
    pub title: String,
    /// The language that most of it is marked with, as a tag; may be empty.
    pub language: String,
    /// How many pictures were left out.
    pub pictures: usize,
}

/// Reads a Word document.
///
/// # Errors
/// Each [`Fault`]; never a panic, whatever the bytes are.
pub fn read(bytes: &[u8]) -> Result<Document, Fault> {
    let mut package = Package::open(bytes)?;
    let main = package.main()?;
    let text = package.read(&main)?.ok_or(Fault::NoWord)?;
    let relations = package.relations(&main)?;
    let mut part = |kind: &str| match relations.target(kind) {
        Some(path) => package.read(&path),
        None => Ok(None),
    };
    let styles = part("styles")?.map_or_else(|| Ok(Styles::default()), |xml| Styles::read(&xml))?;
    let numbering = part("numbering")?.map_or_else(|| Ok(Numbering::default()), |xml| Numbering::read(&xml))?;
    let mut body = Body::new(&styles, &numbering);
    for (kind, element) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
        let Some(path) = relations.target(kind) else { continue };
        let links = package.relations(&path)?.links;
        if let Some(xml) = package.read(&path)? {
            body.read_notes(&xml, element, links)?;
        }
    }
    body.read_text(&text, relations.links)?;
    drop(text);
    let title = package.title()?;
    let (language, pictures) = (body.language(), body.pictures());
    Ok(Document { markdown: write::markdown(&body.finish())?, title, language, pictures })
}

#[cfg(test)]
mod tests;
