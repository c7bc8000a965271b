//! The shapes that clients read, from what is stored.

pub mod account;
pub mod filtering;
pub mod parts;
pub mod status;
pub mod notification;
pub mod written;
