//! The list of what was erased, kept in a file outside the database, so that a restore cannot bring it back.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use crate::app::App;
use crate::config::{Config, Database};
use crate::storage::texts;

/// How many erasures are written at once.
const BATCH: i64 = 500;

/// Where the list lies: beside the database file, or beside the folder of media.
pub fn path(config: &Config) -> PathBuf {
    let beside = match &config.storage.database {
        Database::Sqlite(file) => file,
        Database::Postgres(_) => &config.storage.media,
    };
    beside.with_file_name("erased.list")
}

/// The ids in the list, in the order in which they were erased.
///
/// # Errors
/// The file's; a list that is not there is empty.
pub fn read(config: &Config) -> io::Result<Vec<(i64, String)>> {
    let text = match fs::read_to_string(path(config)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let line = |line: &str| {
        let (at, uri) = line.split_once(' ')?;
        Some((at.parse().ok()?, uri.to_owned()))
    };
    // A last line that a power cut has halved is no line; it is written again.
    Ok(text.lines().filter_map(line).collect())
}

/// What of the list is known to be written.
#[derive(Debug, Default)]
pub struct Written {
    since: i64,
    at_since: HashSet<String>,
}

impl Written {
    /// As the file says.
    ///
    /// # Errors
    /// The file's.
    pub fn of(config: &Config) -> io::Result<Self> {
        let mut written = Self::default();
        for (at, uri) in read(config)? {
            written.note(at, uri);
        }
        Ok(written)
    }

    fn note(&mut self, at: i64, uri: String) {
        if at > self.since {
            self.since = at;
            self.at_since.clear();
        }
        self.at_since.insert(uri);
    }

    /// Appends what was erased since; on the disk when it answers.
    ///
    /// # Errors
    /// The file's and the database's: then it is tried again.
    pub fn follow(&mut self, app: &App) -> io::Result<()> {
        let found = app.db.read(|conn| texts::buried_since(conn, self.since, BATCH)).map_err(io::Error::other)?;
        let fresh: Vec<(String, i64)> =
            found.into_iter().filter(|(uri, at)| *at > self.since || !self.at_since.contains(uri)).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        let lines: String =
            fresh.iter().filter(|(uri, _)| !uri.contains(char::is_whitespace)).map(line).collect::<Vec<_>>().concat();
        let mut file = OpenOptions::new().create(true).append(true).mode(0o600).open(path(&app.config))?;
        file.write_all(lines.as_bytes())?;
        file.sync_data()?;
        for (uri, at) in fresh {
            self.note(at, uri);
        }
        Ok(())
    }
}

fn line((uri, at): &(String, i64)) -> String {
    format!("{at} {uri}\n")
}
