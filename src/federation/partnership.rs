//! Institution follows institution: the handshake, the log that a partner reads, and the reading of theirs.

pub mod header;
pub mod handshake;
pub mod log;
pub mod epoch;
pub mod acks;
pub mod cursor;
pub mod guests;
pub mod ask;
pub mod pull;
pub mod buckets;
pub mod holdings;
pub mod compare;
pub mod recover;
pub mod neighbours;
pub mod door;
