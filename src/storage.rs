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

/// A page of a boxed query that is ordered by one column of time-ordered numbers, newest first.
///
/// With `min_id` the rows next to that number are wanted: they are read upwards and then turned.
macro_rules! page_by {
    ($conn:expr, $query:expr, $column:expr, $page:expr) => {{
        use $crate::storage::kept::Keep as _;
        let mut query = $query.limit($page.limit);
        if let Some(max) = $page.max_id {
            query = query.filter($column.lt(max));
        }
        if let Some(since) = $page.min_id.or($page.since_id) {
            query = query.filter($column.gt(since));
        }
        if $page.min_id.is_some() {
            query.order($column.asc()).kept().load($conn).map(|mut rows| {
                rows.reverse();
                rows
            })
        } else {
            query.order($column.desc()).kept().load($conn)
        }
    }};
}

mod schema;
mod kept;
pub mod connection;
pub mod migrate;
pub mod backup;
pub mod error;
pub mod settings;
pub mod actors;
pub mod accounts;
pub mod second_factors;
pub mod identities;
pub mod passkeys;
pub mod sessions;
pub mod texts;
pub mod revisions;
pub mod autosaves;
pub mod translations;
pub mod coauthors;
pub mod personal;
pub mod safeguards;
pub mod reactions;
pub mod follows;
pub mod partners;
pub mod invitations;
pub mod neighbours;
pub mod numbers;
pub mod refused;
pub mod happenings;
pub mod log;
pub mod deliveries;
pub mod received;
pub mod profiles;
pub mod jobs;
pub mod notifications;
pub mod pushes;
pub mod news;
pub mod mail_choices;
pub mod markers;
pub mod around;
pub mod tallies;
pub mod ties;
pub mod mentionable;
pub mod choices;
pub mod notes;
pub mod media;
pub mod lists;
pub mod filters;
pub mod announcements;
pub mod hashtags;
pub mod polls;
pub mod scheduled;
pub mod conversations;
pub mod blocks;
pub mod facts;
pub mod pins;
pub mod refusals;
pub mod reports;
pub mod retention;
pub mod rules;
pub mod notices;
pub mod decisions;
pub mod appeals;
pub mod audit;
pub mod threads;
pub mod search;
pub mod views;
pub mod home;
pub mod health;
pub mod peers;
pub mod moderated;
pub mod inbox_refusals;
pub mod measured;
pub mod figures;

pub use connection::{Conn, Db};
pub use error::Error;
