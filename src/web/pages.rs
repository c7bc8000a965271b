//! Askama structs, one per template, each with a sample for the render test.

pub mod admin;
pub mod safeguards;
pub mod access;
pub mod reports;
pub mod statements;
pub mod heard;
pub mod security;
pub mod members;
pub mod settings;
pub mod footprint;
pub mod welcome;
pub mod moderation;
pub mod incidents;
pub mod rules;
pub mod notices;
pub mod pictures;
pub mod announcements;
pub mod desk;
pub mod timeline;
pub mod bonds;
pub mod elsewhere;
pub mod import;
pub mod mentions;
pub mod frame;
pub mod house;
pub mod sign_in;
pub mod provider;
pub mod texts;
pub mod history;
pub mod translations;
pub mod coauthors;
#[cfg(test)]
mod check;
