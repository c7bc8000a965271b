//! Institution follows institution: the handshake, the log that a partner reads, and the reading of theirs.

pub mod handshake;
pub mod log;
pub mod pull;
