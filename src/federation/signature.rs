//! Signed HTTP requests: draft-cavage-12 and RFC 9421, made and verified (federation S1-S5, R1-R5, R10, R11, R13).
//!
//! [`gate::read`] judges everything that needs no key and returns a [`gate::Claim`]; [`gate::Claim::verify`] then
//! needs the key and nothing else. Both are pure and synchronous; fetching and keeping keys is the caller's.

pub mod cavage;
pub mod digest;
pub mod gate;
pub mod message;
pub mod rfc9421;
pub mod sending;

use serde_json::Value;
use url::Url;

/// Which of the two specifications a signature follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// draft-cavage-http-signatures-12.
    Cavage,
    /// RFC 9421, HTTP Message Signatures.
    Rfc9421,
}

/// Removes a Linked Data signature from a received document: it is ignored and never passed on (federation R13).
pub fn drop_linked_data_signature(document: &mut Value) {
    if let Value::Object(members) = document {
        members.shift_remove("signature");
    }
}

/// Host and, if it is not the scheme's own, port of an address: what the `Host` header will say.
pub fn authority_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Path and query of an address, as they go over the wire.
pub fn target_of(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

#[cfg(test)]
mod tests;
