//! What is wrong with the database: whether it is there, opens, and has the schema of this version.

use super::Finding;
use crate::config::{Config, Database};
use crate::storage::{Db, migrate};

/// Looks at the database without changing it.
pub fn examine(config: &Config) -> Vec<Finding> {
    if let Database::Sqlite(file) = &config.storage.database
        && !file.exists()
    {
        let cause = format!("The database {} is not there yet.", file.display());
        return vec![Finding::warning(
            "database",
            cause,
            "Run `interpraxis migrate`, or `interpraxis serve`: both make it.",
        )];
    }
    let db = match Db::open(&config.storage.database) {
        Ok(db) => db,
        Err(error) => {
            let fix = "Check storage.database, that the server runs, and that this user may open it.";
            return vec![Finding::error("database", format!("The database cannot be opened ({error})."), fix)];
        }
    };
    match migrate::pending(&db) {
        Ok(steps) if steps.is_empty() => Vec::new(),
        Ok(steps) => {
            let cause = format!("The database lacks {} steps of this version's schema.", steps.len());
            vec![Finding::warning("schema", cause, "Run `interpraxis migrate`; `interpraxis serve` does it as well.")]
        }
        Err(error) => {
            let fix = "Start the version that made it, or restore a backup made by this one.";
            vec![Finding::error("schema", format!("The schema cannot be used: {error}."), fix)]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(folder: &std::path::Path) -> Config {
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let mut config = Config::parse(toml, &folder.join("interpraxis.toml"), std::iter::empty()).unwrap();
        config.storage.database = Database::Sqlite(folder.join("one.db"));
        config
    }

    fn ids(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(|finding| finding.id).collect()
    }

    #[test]
    fn a_database_is_absent_then_empty_then_well() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        assert_eq!(ids(&examine(&config)), ["database"]);
        assert!(!folder.path().join("one.db").exists(), "the doctor changes nothing");
        std::fs::write(folder.path().join("one.db"), "").unwrap();
        assert_eq!(ids(&examine(&config)), ["schema"]);
        migrate::run(&Db::open(&config.storage.database).unwrap()).unwrap();
        assert_eq!(examine(&config), []);
    }
}
