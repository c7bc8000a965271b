//! Finds what could identify a person, before it leaves the house. Pure rules, offline, in the languages of the network.
//!
//! A text is made plain (`plain`), cut (`tokens`), and read once by every rule; a finding says the rule, how grave it is,
//! where it stands, and in the reader's language what to do. What each audience demands stands in `gate`.

mod lexicon;
mod plain;
mod tokens;
mod checksums;
mod reader;
pub mod finding;
mod protect;
mod numbers;
mod contacts;
mod dates;
mod streets;
mod names;
mod singling;
pub mod content;
pub mod gate;

pub use content::Content;
pub use finding::{Finding, Level};

#[cfg(test)]
mod tests;

/// The name and version of this set of rules, which travels with what it has checked.
pub const CHECKER: &str = "pc-deid/1";
