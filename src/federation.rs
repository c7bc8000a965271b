//! ActivityPub: what this instance says to others and believes from them.

pub mod keys;
pub mod signature;
