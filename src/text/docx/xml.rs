//! XML read piece by piece: no declarations, a bounded depth, names without their prefixes.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Fault, MOST_DEPTH};

/// The beginning of an element.
pub struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// The name without its prefix: files choose their prefixes themselves.
    pub fn name(&self) -> String {
        self.0.local_name().into_inner().to_owned()
    }

    /// The value of the attribute with this name, whatever its prefix; none where there is none that can be read.
    pub fn attribute(&self, name: &str) -> Option<String> {
        // Without the check for doubles, whose work grows with the square of their number.
        let mut all = self.0.attributes();
        let found = all.with_checks(false).flatten().find(|one| one.key.local_name().into_inner() == name)?;
        Some(found.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned())
    }

    /// The attribute `val`, in which most elements say what they say.
    pub fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// What an element says that turns something on by being there: `<b/>`, and `<b val="0"/>` for off.
    pub fn is_on(&self) -> bool {
        !self.value().is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off" | "none"))
    }
}

enum Piece<'a> {
    Open(Tag<'a>),
    Close,
    Words(Cow<'a, str>),
    End,
}

/// A reader of one file.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    /// Begins to read.
    pub fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    fn next(&mut self) -> Result<Piece<'a>, Fault> {
        loop {
            match self.reader.read_event().map_err(|_no_xml| Fault::Damaged)? {
                Event::Start(start) => {
                    self.depth += 1;
                    return if self.depth > MOST_DEPTH { Err(Fault::TooDeep) } else { Ok(Piece::Open(Tag(start))) };
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::Close);
                }
                Event::Text(text) => return Ok(Piece::Words(text.xml10_content())),
                Event::CData(text) => return Ok(Piece::Words(text.xml10_content())),
                Event::GeneralRef(reference) => {
                    let sign = if reference.is_char_ref() {
                        reference.resolve_char_ref().map_err(|_no_sign| Fault::Damaged)?
                    } else {
                        named(&reference.xml10_content())
                    };
                    return sign.map(|sign| Piece::Words(sign.to_string().into())).ok_or(Fault::Damaged);
                }
                Event::DocType(_) => return Err(Fault::Declares),
                Event::Eof if self.depth > 0 => return Err(Fault::Damaged),
                Event::Eof => return Ok(Piece::End),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
            }
        }
    }

    /// Enters the one element that a file consists of.
    pub fn root(&mut self) -> Result<Tag<'a>, Fault> {
        loop {
            match self.next()? {
                Piece::Open(tag) => return Ok(tag),
                Piece::Words(_) => {}
                Piece::Close | Piece::End => return Err(Fault::Damaged),
            }
        }
    }

    /// Goes through the elements inside the one that was entered last, and leaves it. `each` reads an element to its end.
    pub fn children(&mut self, mut each: impl FnMut(&mut Self, &Tag<'a>) -> Result<(), Fault>) -> Result<(), Fault> {
        loop {
            match self.next()? {
                Piece::Open(tag) => each(self, &tag)?,
                Piece::Words(_) => {}
                Piece::Close => return Ok(()),
                Piece::End => return Err(Fault::Damaged),
            }
        }
    }

    /// Leaves the element that was entered last, whatever is in it.
    pub fn skip(&mut self) -> Result<(), Fault> {
        let mut open = 1_usize;
        while open > 0 {
            match self.next()? {
                Piece::Open(_) => open += 1,
                Piece::Close => open -= 1,
                Piece::Words(_) => {}
                Piece::End => return Err(Fault::Damaged),
            }
        }
        Ok(())
    }

    /// The words inside the element that was entered last, and leaves it.
    pub fn words(&mut self) -> Result<String, Fault> {
        let mut words = String::new();
        loop {
            match self.next()? {
                Piece::Open(_) => self.skip()?,
                Piece::Words(more) => words.push_str(&more),
                Piece::Close => return Ok(words),
                Piece::End => return Err(Fault::Damaged),
            }
        }
    }
}

fn named(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
