//! A consistent copy of a SQLite database while the server runs, with files beside it, as one file that is itself a
//! SQLite database; and what is read from such a file.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Text};
use diesel::sqlite::SqliteConnection;

use super::Error;

/// A file that goes with a database.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Attached {
    /// Its name: `config`, or `media/...`.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its bytes.
    #[diesel(sql_type = Binary)]
    pub bytes: Vec<u8>,
    /// SHA-256 in hexadecimal digits.
    #[diesel(sql_type = Text)]
    pub sha256: String,
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn open(path: &Path) -> Result<SqliteConnection, Error> {
    let unusable = |what: String| Error::Unusable(format!("{}: {what}", path.display()));
    let name = path.to_str().ok_or_else(|| unusable("the path is not UTF-8".to_owned()))?;
    if !path.is_file() {
        return Err(unusable("there is no such file".to_owned()));
    }
    let mut conn = SqliteConnection::establish(name).map_err(|error| unusable(error.to_string()))?;
    conn.batch_execute("PRAGMA busy_timeout = 10000").map_err(|error| unusable(error.to_string()))?;
    Ok(conn)
}

/// Copies the database at `from` to a new file `to`, as it is at one moment, whoever writes to it meanwhile.
pub fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    let name = to.to_str().ok_or_else(|| Error::Unusable(format!("{}: the path is not UTF-8", to.display())))?;
    diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(name).execute(&mut open(from)?)?;
    Ok(())
}

/// Puts files into a copy, with facts about it.
pub fn attach(copy: &Path, facts: &[(&str, String)], files: &[Attached]) -> Result<(), Error> {
    let mut conn = open(copy)?;
    conn.batch_execute(
        "CREATE TABLE backup_facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT; \
         CREATE TABLE backup_files (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL, sha256 TEXT NOT NULL) STRICT;",
    )?;
    conn.transaction(|tx| {
        for (name, value) in facts {
            let row = diesel::sql_query("INSERT INTO backup_facts VALUES (?, ?)");
            row.bind::<Text, _>(*name).bind::<Text, _>(value).execute(tx)?;
        }
        for file in files {
            let row = diesel::sql_query("INSERT INTO backup_files VALUES (?, ?, ?)");
            row.bind::<Text, _>(&file.name).bind::<Binary, _>(&file.bytes).bind::<Text, _>(&file.sha256).execute(tx)?;
        }
        Ok::<_, Error>(())
    })
}

/// A fact about a backup.
pub fn fact(backup: &Path, name: &str) -> Result<Option<String>, Error> {
    let query = diesel::sql_query("SELECT value AS word FROM backup_facts WHERE name = ?").bind::<Text, _>(name);
    let found: Vec<Word> = query.load(&mut open(backup)?)?;
    Ok(found.into_iter().map(|row| row.word).next())
}

/// The files in a backup.
pub fn files(backup: &Path) -> Result<Vec<Attached>, Error> {
    Ok(diesel::sql_query("SELECT name, bytes, sha256 FROM backup_files ORDER BY name").load(&mut open(backup)?)?)
}

/// What SQLite finds wrong with a file, `ok` alone when nothing is.
pub fn integrity(backup: &Path) -> Result<Vec<String>, Error> {
    let query = diesel::sql_query("SELECT integrity_check AS word FROM pragma_integrity_check LIMIT 20");
    let found: Vec<Word> = query.load(&mut open(backup)?)?;
    let mut said: Vec<String> = found.into_iter().map(|row| row.word).collect();
    let orphans: Vec<Count> =
        diesel::sql_query("SELECT count(*) AS count FROM pragma_foreign_key_check").load(&mut open(backup)?)?;
    if let Some(broken) = orphans.first().filter(|broken| broken.count > 0) {
        said.push(format!("{} rows refer to rows that are not there", broken.count));
    }
    Ok(said)
}

/// Takes the files and facts out of a copy of a backup, so that a plain database remains.
pub fn strip(copy: &Path) -> Result<(), Error> {
    Ok(open(copy)?.batch_execute("DROP TABLE backup_files; DROP TABLE backup_facts;")?)
}

/// Brings everything of a database that nobody uses into its one file.
pub fn settle(database: &Path) -> Result<(), Error> {
    Ok(open(database)?.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?)
}
