//! Askama structs, one per template, each with a sample for the render test.

pub mod admin;
pub mod safeguards;
pub mod access;
pub mod reports;
pub mod statements;
pub mod moderation;
pub mod notices;
pub mod desk;
pub mod frame;
pub mod house;
pub mod sign_in;
pub mod texts;
#[cfg(test)]
mod check;
