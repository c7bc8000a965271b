//! All that an action can answer when it does not do what was asked.

use crate::domain::problem::Problem;
use crate::storage;

/// Why an action was not done. Nothing was stored.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or the asker may not know of it.
    #[error("There is nothing here.")]
    NotFound,
    /// It was there, and was withdrawn.
    #[error("This text was withdrawn.")]
    Gone,
    /// Nobody is signed in.
    #[error("Please sign in first.")]
    SignIn,
    /// The member's role does not allow it.
    #[error("{0}")]
    Forbidden(&'static str),
    /// Too many wishes, or too many wrong ones.
    #[error("Too many tries. Please wait {} and try again.", wait_in_words(*.wait_seconds))]
    TooMany {
        /// After how many seconds it may be tried again.
        wait_seconds: u32,
    },
    /// Something changed meanwhile: the newest revision is given.
    #[error("Somebody saved revision {newest} meanwhile.")]
    Conflict {
        /// Number of the newest revision.
        newest: i32,
    },
    /// Fields that are missing or wrong.
    #[error("Some answers are missing or need another look.")]
    Invalid(Vec<Problem>),
    /// It cannot be done now, and why.
    #[error("{0}")]
    Refused(String),
    /// The database failed.
    #[error("Something went wrong on our side. Nothing was lost; please try again.")]
    Storage(storage::Error),
}

impl Error {
    /// One wrong field.
    pub fn field(field: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self::Invalid(vec![Problem::new(field, code, message)])
    }
}

fn wait_in_words(seconds: u32) -> String {
    match seconds.div_ceil(60) {
        0 | 1 => "a minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    }
}

impl From<storage::Error> for Error {
    fn from(error: storage::Error) -> Self {
        match error {
            storage::Error::NotFound => Self::NotFound,
            storage::Error::MetAnother => Self::Storage(error),
            other => {
                tracing::error!(error = %other, "the database failed");
                Self::Storage(other)
            }
        }
    }
}
