//! What can go wrong between us and the database.

use std::cell::Cell;

/// A failure of the database, told apart only as far as callers act on it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// No row where one had to be.
    #[error("not found")]
    NotFound,
    /// A unique value exists already.
    #[error("already exists: {0}")]
    Taken(String),
    /// The disk is full: nothing was stored.
    #[error("the disk is full")]
    Full,
    /// The database cannot be opened, or has a newer schema.
    #[error("{0}")]
    Unusable(String),
    /// The transaction met another one, which was first: it is tried again, and so no failure yet.
    #[error("another transaction was first")]
    MetAnother,
    /// Anything else.
    #[error("database: {0}")]
    Database(String),
}

thread_local! {
    /// Whether the database has said on this thread that a transaction met another one. What an action makes of an error
    /// hides its kind, so it is noted where every error of the database passes.
    static MET_ANOTHER: Cell<bool> = const { Cell::new(false) };
}

/// Whether a transaction of this thread has met another one since the last question.
pub(super) fn met_another() -> bool {
    MET_ANOTHER.replace(false)
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error as Diesel};
        let met_another = match &error {
            Diesel::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
            Diesel::DatabaseError(_, info) => info.message().contains("deadlock detected"),
            _ => false,
        };
        if met_another {
            MET_ANOTHER.set(true);
            return Self::MetAnother;
        }
        match error {
            Diesel::NotFound => Self::NotFound,
            Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => Self::Taken(info.message().to_owned()),
            Diesel::DatabaseError(_, info) if is_full(info.message()) => Self::Full,
            other => Self::Database(other.to_string()),
        }
    }
}

impl From<diesel::r2d2::PoolError> for Error {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Unusable(error.to_string())
    }
}

fn is_full(message: &str) -> bool {
    message.contains("disk is full") || message.contains("No space left on device")
}
