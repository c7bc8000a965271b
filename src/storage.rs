//! The only room that speaks SQL: `Db::read`, `Db::write`, plain functions per table.

/// The same query text compiled for both databases, for what `MultiConnection` cannot express (`ON CONFLICT`, batches).
macro_rules! each {
    ($conn:expr, |$k:ident| $query:expr) => {
        match $conn {
            $crate::storage::connection::Conn::Sqlite($k) => $query,
            $crate::storage::connection::Conn::Pg($k) => $query,
        }
    };
}

mod schema;
pub mod connection;
pub mod migrate;
pub mod backup;
pub mod error;
pub mod settings;
pub mod actors;
pub mod accounts;
pub mod sessions;
pub mod texts;
pub mod revisions;
pub mod reactions;
pub mod follows;
pub mod partners;
pub mod numbers;
pub mod refused;
pub mod happenings;
pub mod log;
pub mod deliveries;
pub mod received;
pub mod profiles;
pub mod jobs;
pub mod notifications;
pub mod markers;
pub mod views;

pub use connection::{Conn, Db};
pub use error::Error;
