//! Passkeys (Web Authentication Level 3): what a browser is asked, and whether what it answers is true.
//!
//! The library comes with the Cargo feature `passkeys`. Without it there is no [`Site`], and so nothing that a door could offer.

#[cfg(not(feature = "passkeys"))]
mod absent;
#[cfg(feature = "passkeys")]
mod library;

#[cfg(not(feature = "passkeys"))]
pub use absent::Site;
#[cfg(feature = "passkeys")]
pub use library::Site;

use serde_json::Value;

/// Whom a passkey is for, as the device is told.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// What names the account for ever: 16 random bytes, in base64url. It says nothing about the person.
    pub mark: &'a str,
    /// What the person signs in by: `nora@practices.example.org`.
    pub account: &'a str,
    /// What the person is called.
    pub name: &'a str,
}

/// What a browser is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What goes to the browser.
    pub options: Value,
    /// What stays here until the answer comes, and never goes to a browser.
    pub state: String,
}

/// A passkey that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What the device calls it, in base64url.
    pub credential: String,
    /// Its public key with its counter, as JSON of the library.
    pub public_key: String,
}

/// What an answer says of itself, before anything of it is proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// As [`Made::credential`].
    pub credential: String,
    /// As [`Owner::mark`].
    pub mark: String,
}

/// Why an answer is not believed. The sentence is for logs; it holds no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It does not prove what it says.
    #[error("{0}")]
    Untrusted(String),
    /// It is signed by the passkey, which has counted further before: there are two of it.
    #[error("the passkey counts backwards, so there is a copy of it")]
    Copied,
}
