//! The rules of the house (DSA, article 14): what everybody reads, in versions; until an admin writes some, those that the program
//! brings along.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::audit::{self, Entry};
use crate::storage::rules::{self, Written};
use crate::storage::{Conn, Error as StorageError};
use crate::text::{language, phrases};

use super::error::Error;
use super::viewer::Member;

/// So many rules at most.
pub const MOST: usize = 30;
/// The longest rule, in characters.
pub const LONGEST: usize = 500;

/// The rules that the program brings along, as phrases.
const STANDARD: [&str; 6] =
    ["rules-families", "rules-respect", "rules-children", "rules-sources", "rules-evidence", "rules-law"];

/// A version of the rules as somebody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Its number; 0 for those that the program brings along.
    pub version: i64,
    /// Since when it holds, in milliseconds since 1970; none for those that the program brings along.
    pub since: Option<i64>,
    /// The language that they are in.
    pub language: String,
    /// The rules.
    pub lines: Vec<String>,
}

/// The rules of a version, or the newest, in the language that comes nearest to `wished`.
///
/// # Errors
/// `NotFound` for a version that there is not.
pub fn read(conn: &mut Conn, app: &App, wished: &str, version: Option<i64>) -> Result<Rules, Error> {
    let newest = rules::versions(conn)?.first().map(|(version, _)| *version);
    match version.or(newest) {
        None | Some(0) => Ok(standard(wished)),
        Some(version) => {
            let languages = rules::of(conn, version)?;
            let house = app.config.institution.languages.iter().map(String::as_str);
            let mut order = language::fallbacks(wished).into_iter().chain(house);
            let nearest = order.find_map(|tag| languages.iter().find(|one| one.language == tag));
            let found = nearest.or(languages.first()).ok_or(Error::NotFound)?;
            Ok(Rules {
                version,
                since: Some(found.since),
                language: found.language.clone(),
                lines: lines(&found.words),
            })
        }
    }
}

fn standard(wished: &str) -> Rules {
    let language = phrases::spoken(wished, "rules-law");
    let lines = STANDARD.iter().map(|id| phrases::get(language, id, &[])).collect();
    Rules { version: 0, since: None, language: language.to_owned(), lines }
}

fn lines(words: &str) -> Vec<String> {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Writes a new version: one rule a line, for each language; languages without rules are left out. Answers its number.
///
/// # Errors
/// `Forbidden` for everybody but admins; `Invalid` beside `rules.LANGUAGE`.
pub async fn write(app: &App, member: &Member, said: Vec<(String, String)>) -> Result<i64, Error> {
    if !member.role.may_administer() {
        return Err(Error::Forbidden("Only an admin writes the rules of the house."));
    }
    for (language, words) in &said {
        let lines = lines(words);
        if lines.len() > MOST || lines.iter().any(|line| line.chars().count() > LONGEST || line.contains('\0')) {
            let sentence = format!("At most {MOST} rules, each of at most {LONGEST} characters, one a line.");
            return Err(Error::field(&format!("rules.{language}"), "too_long", sentence));
        }
    }
    let said: Vec<(String, String)> = said.into_iter().filter(|(_, words)| !lines(words).is_empty()).collect();
    if said.is_empty() {
        let first = app.config.institution.languages.first().map_or("en", String::as_str);
        return Err(Error::field(&format!("rules.{first}"), "missing", "Write at least one rule in one language."));
    }
    let (noted, who, now): (Id, Id, i64) = (app.ids.next(), member.id(), app.now().0);
    app.db
        .write(move |tx| {
            let version = rules::versions(tx)?.first().map_or(0, |(version, _)| *version) + 1;
            for (language, words) in &said {
                let words = lines(words).join("\n");
                rules::add(tx, &Written { version, language: language.clone(), words, since: now })?;
            }
            let entry = Entry {
                id: noted,
                at: now,
                who,
                what: "rules.written".to_owned(),
                about: version.to_string(),
                reason: String::new(),
                decision_id: None,
                report_id: None,
            };
            audit::add(tx, &entry)?;
            Ok::<_, Error>(version)
        })
        .await
}

/// The newest rules in the first language of the house, for the client API.
///
/// # Errors
/// The database's.
pub fn of_house(conn: &mut Conn, app: &App) -> Result<Rules, StorageError> {
    let language = app.config.institution.languages.first().map_or("en", String::as_str);
    match read(conn, app, language, None) {
        Ok(rules) => Ok(rules),
        Err(Error::Storage(error)) => Err(error),
        Err(_none) => Ok(standard(language)),
    }
}
