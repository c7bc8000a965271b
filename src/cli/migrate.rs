//! `migrate`: brings the database to the schema of this version.

use std::process::ExitCode;

use super::{complain, say};
use crate::config::Config;
use crate::storage::{Db, Error, migrate};

/// Runs the missing steps and prints their names; exits 1 with the reason when one fails or the schema is newer.
pub fn run(config: &Config) -> ExitCode {
    match steps(config) {
        Ok(steps) if steps.is_empty() => say("The database has the schema of this version already."),
        Ok(steps) => steps.iter().for_each(|step| say(&format!("{step}: done"))),
        Err(error) => return complain(&error.to_string()),
    }
    ExitCode::SUCCESS
}

fn steps(config: &Config) -> Result<Vec<String>, Error> {
    migrate::run(&Db::open(&config.storage.database)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;

    #[test]
    fn the_steps_are_run_once() {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let mut config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        config.storage.database = Database::Sqlite(folder.path().join("one.db"));
        assert!(!steps(&config).unwrap().is_empty());
        assert_eq!(steps(&config).unwrap(), Vec::<String>::new());
        config.storage.database = Database::Sqlite(folder.path().join("absent/one.db"));
        assert!(steps(&config).is_err());
    }
}
