//! ActivityPub: what this instance says to others and believes from them.

pub mod protocol;
pub mod jcs;
pub mod signature;
pub mod error;
pub mod policy;
pub mod sighted;
pub mod profiles;
pub mod knock;
pub mod resolve;
pub mod keyring;
pub mod proof;
pub mod objects;
pub mod outbox;
pub mod lookup;
pub mod intents;
pub mod threads;
pub mod moving;
pub mod partnership;
pub mod followers;
pub mod inbox;
pub mod caller;
pub mod http;
pub mod collections;
pub mod webfinger;
pub mod nodeinfo;

#[cfg(test)]
mod document;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
