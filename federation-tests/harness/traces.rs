//! What is left of words at a node: in its database, row by row and byte by byte, in its media, its log, its other files.

use std::fs;
use std::path::Path;

use super::node::Node;
use super::program::run;

impl Node {
    /// Every place of the stopped node that holds one of the words, whatever their case: files, and on PostgreSQL rows of tables.
    pub fn traces(&self, words: &[&str]) -> Vec<String> {
        assert!(!self.is_running(), "{} runs", self.handle);
        let mut found = Vec::new();
        in_folder(self.folder(), words, &mut found);
        if let Some((cluster, name)) = self.postgres() {
            let dump = run(cluster.tool("pg_dump").args(["--data-only", "--dbname", &name]));
            let mut table = "";
            for line in dump.lines() {
                table = line.strip_prefix("COPY ").unwrap_or(table);
                note(line.as_bytes(), words, table.split(' ').next().unwrap_or_default(), &mut found);
            }
        }
        found
    }
}

fn in_folder(folder: &Path, words: &[&str], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            in_folder(&path, words, found);
        } else {
            note(&fs::read(&path).unwrap(), words, &path.display().to_string(), found);
        }
    }
}

fn note(bytes: &[u8], words: &[&str], place: &str, found: &mut Vec<String>) {
    let bytes = bytes.to_ascii_lowercase();
    for word in words {
        let wanted = word.to_ascii_lowercase();
        if let Some(at) = bytes.windows(wanted.len()).position(|window| window == wanted.as_bytes()) {
            let around = bytes.get(at.saturating_sub(80)..(at + 80).min(bytes.len())).unwrap_or_default();
            found.push(format!("{place}: {word}: {}", String::from_utf8_lossy(around)));
        }
    }
}
