//! The archive of a Word document: its parts by name, each unpacked under a limit, and how they belong together.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::xml::Xml;
use super::{COMPOUND, Fault, MOST_BYTES, MOST_ENTRIES, MOST_UNPACKED};

/// A part names at most so many others.
const MOST_RELATIONS: usize = 20_000;

/// An opened archive.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
}

/// What a part names.
#[derive(Default)]
pub struct Relations {
    folder: String,
    /// The paths of other parts, by the last word of their kind: `styles`.
    parts: HashMap<String, String>,
    /// The addresses of links, by their ids.
    pub links: HashMap<String, String>,
}

impl Relations {
    /// The path of the part of this kind in the archive.
    pub fn target(&self, kind: &str) -> Option<String> {
        self.parts.get(kind).map(|target| joined(&self.folder, target))
    }
}

/// A target as it stands in a part of this folder, as a path from the root of the archive.
fn joined(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

fn folder_and_name(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

impl<'a> Package<'a> {
    /// Opens an archive.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        if bytes.len() > MOST_BYTES {
            return Err(Fault::TooLarge);
        }
        if bytes.starts_with(&COMPOUND) {
            return Err(Fault::OldOrSealed);
        }
        if !bytes.starts_with(b"PK") {
            return Err(Fault::NoWord);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_no_archive| Fault::Damaged)?;
        if archive.len() > MOST_ENTRIES {
            return Err(Fault::Unpacks);
        }
        let names = archive.file_names().flatten().map(Cow::into_owned).collect();
        Ok(Self { archive, names })
    }

    /// The text of a part, unpacked as far as the limit; none where there is no such part.
    pub fn read(&mut self, path: &str) -> Result<Option<String>, Fault> {
        let Some(name) = self.names.iter().find(|name| name.trim_start_matches('/').eq_ignore_ascii_case(path)) else {
            return Ok(None);
        };
        let entry = match self.archive.by_name(name) {
            Ok(entry) => entry,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Fault::OldOrSealed),
            Err(_unreadable) => return Err(Fault::Damaged),
        };
        let mut bytes = Vec::new();
        let most = u64::try_from(MOST_UNPACKED).unwrap_or(u64::MAX);
        entry.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_unreadable| Fault::Damaged)?;
        if bytes.len() > MOST_UNPACKED {
            return Err(Fault::Unpacks);
        }
        let text = String::from_utf8(bytes).map_err(|_other_encoding| Fault::Damaged)?;
        Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
    }

    /// The path of the text itself.
    pub fn main(&mut self) -> Result<String, Fault> {
        let named = self.relations("")?.target("officeDocument");
        let usual = "word/document.xml".to_owned();
        Ok(named.filter(|path| self.names.iter().any(|name| name == path)).unwrap_or(usual))
    }

    /// What a part names; for an empty path, what the archive names.
    pub fn relations(&mut self, path: &str) -> Result<Relations, Fault> {
        let (folder, name) = folder_and_name(path);
        let beside = joined(folder, &format!("_rels/{name}.rels"));
        let mut found = Relations { folder: folder.to_owned(), ..Relations::default() };
        let Some(text) = self.read(&beside)? else { return Ok(found) };
        let mut xml = Xml::new(&text);
        xml.root()?;
        let mut count = 0_usize;
        xml.children(|xml, tag| {
            count += 1;
            if count > MOST_RELATIONS {
                return Err(Fault::Unpacks);
            }
            let said = |name: &str| tag.attribute(name).unwrap_or_default();
            let (kind, target) = (said("Type"), said("Target"));
            let kind = kind.rsplit('/').next().unwrap_or_default();
            if kind == "hyperlink" {
                found.links.insert(said("Id"), target);
            } else if said("TargetMode") != "External" {
                found.parts.entry(kind.to_owned()).or_insert(target);
            }
            xml.skip()
        })?;
        Ok(found)
    }

    /// The title in the properties of the file; empty where there is none.
    pub fn title(&mut self) -> Result<String, Fault> {
        let path = self.relations("")?.target("core-properties").unwrap_or_else(|| "docProps/core.xml".to_owned());
        let Some(text) = self.read(&path)? else { return Ok(String::new()) };
        let mut xml = Xml::new(&text);
        xml.root()?;
        let mut title = String::new();
        xml.children(|xml, tag| {
            if tag.name() == "title" {
                title = xml.words()?;
                return Ok(());
            }
            xml.skip()
        })?;
        Ok(title.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}
