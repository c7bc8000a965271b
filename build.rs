//! Packs the phrases of every language, so that the program carries them in a quarter of their size.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Where the catalogues stand: a folder for each language, a file for each room.
const PHRASES: &str = "src/text/phrases";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PHRASES}");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut table = String::from("[\n");
    for (tag, rooms) in catalogues(Path::new(PHRASES))? {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        for text in rooms.values() {
            encoder.write_all(text.as_bytes())?;
            encoder.write_all(b"\n")?;
        }
        fs::write(out.join(format!("{tag}.deflate")), encoder.finish()?)?;
        let names: Vec<&String> = rooms.keys().collect();
        writeln!(
            table,
            "Packed {{ tag: {tag:?}, rooms: &{names:?}, bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.deflate\")) }},"
        )?;
    }
    table.push(']');
    fs::write(out.join("phrases.rs"), table)?;
    Ok(())
}

/// Every language with its rooms and their text, by name.
fn catalogues(folder: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>, Box<dyn Error>> {
    let mut found: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for language in fs::read_dir(folder)? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        let rooms = found.entry(language.file_name().to_string_lossy().into_owned()).or_default();
        for room in fs::read_dir(language.path())? {
            let path = room?.path();
            if path.extension().is_some_and(|end| end == "ftl") {
                let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                rooms.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}
