//! ActivityPub: what this instance says to others and believes from them.

pub mod protocol;
