//! What people and partners do here. One file per verb; one function, one transaction; never the network.

pub mod error;
pub mod viewer;
pub mod join;
pub mod sign_in;
pub mod limit;
pub mod session;
pub mod write;
pub mod publish;
pub mod safeguards;
pub mod recover;
pub mod pictures;
pub mod push;
pub mod notices;
pub mod comment;
pub mod amend;
pub mod react;
pub mod follow;
pub mod relate;
pub mod profile;
pub mod poll;
pub mod later;
pub mod partner;
pub mod policy;
pub mod peer;
pub mod health;
pub mod arrival;
pub mod accept;
pub mod block;
pub mod moderate;
pub mod report;
pub mod moving;
pub mod pin;
pub mod list;
pub mod index;

pub use error::Error;
pub use viewer::{Member, Viewer};
