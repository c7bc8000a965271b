//! Embedded migrations from migrations/{sqlite,postgres}; refuses a newer schema.

use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{Conn, Db};
use super::error::Error;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Brings the schema up to date and answers the names of the steps that were run.
///
/// # Errors
/// `Unusable` when the database was made by a newer program, or a step fails (each step is one transaction).
pub fn run(db: &Db) -> Result<Vec<String>, Error> {
    db.read(|conn| match conn {
        Conn::Sqlite(sqlite) => migrate(sqlite, SQLITE),
        Conn::Pg(pg) => migrate(pg, POSTGRES),
    })
}

/// Names of the steps that have not been run yet.
///
/// # Errors
/// `Unusable` when the database was made by a newer program.
pub fn pending(db: &Db) -> Result<Vec<String>, Error> {
    db.read(|conn| match conn {
        Conn::Sqlite(sqlite) => missing(sqlite, &SQLITE),
        Conn::Pg(pg) => missing(pg, &POSTGRES),
    })
}

fn migrate<DB, C>(conn: &mut C, known: EmbeddedMigrations) -> Result<Vec<String>, Error>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: diesel::migration::MigrationSource<DB>,
{
    missing(conn, &known)?;
    let run = conn.run_pending_migrations(known).map_err(|error| unusable(&*error))?;
    Ok(run.iter().map(ToString::to_string).collect())
}

fn missing<DB, C>(conn: &mut C, known: &EmbeddedMigrations) -> Result<Vec<String>, Error>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: diesel::migration::MigrationSource<DB>,
{
    let steps = diesel::migration::MigrationSource::<DB>::migrations(known).map_err(|error| unusable(&*error))?;
    let names: Vec<String> = steps.iter().map(|step| step.name().version().to_string()).collect();
    let done = conn.applied_migrations().map_err(|error| unusable(&*error))?;
    let done: Vec<String> = done.iter().map(ToString::to_string).collect();
    if let Some(newer) = done.iter().find(|version| !names.contains(version)) {
        return Err(Error::Unusable(format!(
            "the database has the schema step {newer}, which this version does not know: it was made by a newer \
             Interpraxis. Start that version, or restore a backup made by this one"
        )));
    }
    Ok(names.into_iter().filter(|name| !done.contains(name)).collect())
}

fn unusable(error: &(dyn std::error::Error + Send + Sync)) -> Error {
    Error::Unusable(error.to_string())
}
