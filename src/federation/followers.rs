//! Follower synchronisation (FEP-8fcf): who follows whom is compared with each delivery, and what has come apart is mended.
//!
//! Nothing but the collection's own origin is asked, and nobody is removed before it was asked twice.

pub mod header;
pub mod door;
pub mod look;
