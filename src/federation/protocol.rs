//! The JSON on the wire: plain structs, one file per type. Reading is tolerant (vocabulary.md R1-R3) and bounded
//! (federation.md, promise 12); writing gives the keys in the order of the examples. No wire name leaves this room.

pub mod reading;
pub mod context;
pub mod writing;
pub mod core;
pub mod policy;
pub mod tag;
pub mod article;
pub mod note;
pub mod actor;
pub mod activity;
pub mod collection;

/// The collection of everybody, in the spelling that we send.
pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// The largest `content` we take in, in bytes (vocabulary.md R3).
pub const MAX_CONTENT_BYTES: usize = 256 * 1024;

/// The largest actor document we take in, in bytes.
pub const MAX_ACTOR_BYTES: usize = 100 * 1024;

/// How many tags of an object are looked at; the rest stays in the raw JSON only.
pub const MAX_TAGS: usize = 64;

/// How many of the people that an object names are looked up here.
pub const MAX_MENTIONS: usize = 20;

/// How many attachments of an object are looked at; the rest stays in the raw JSON only.
pub const MAX_ATTACHMENTS: usize = 16;

/// How many items of one page of a collection are looked at.
pub const MAX_PAGE_ITEMS: usize = 1_000;

/// How many addressees of an object are looked at.
pub const MAX_ADDRESSEES: usize = 1_000;

/// The longest address we take in, in bytes.
pub const MAX_ADDRESS_BYTES: usize = 2_048;

/// Why a document was not understood. The inbox answers 400 with this sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolError {
    /// It is an array, a string, a number...
    #[error("the document is not a JSON object")]
    NotAnObject,
    /// A member that must be there is not.
    #[error("the member `{0}` is missing")]
    Missing(&'static str),
    /// A member has a shape or a value that cannot be used.
    #[error("the member `{0}` is not usable")]
    Unusable(&'static str),
    /// A member is larger than what we take in.
    #[error("the member `{what}` is larger than {limit} bytes")]
    TooLarge {
        /// The member.
        what: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// A text holds U+0000, which no database of ours keeps.
    #[error("the document holds a NUL character")]
    Nul,
}
