//! `Digest` (RFC 3230) and `Content-Digest` (RFC 9530): made for what we send, checked for what we receive.

use aws_lc_rs::digest::{SHA256, SHA512, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sfv::{BareItem, Dictionary, ListEntry, Parser};

use super::message::{GateError, Message};

/// The value of `Digest` for a body: `SHA-256=...`.
pub fn digest_of(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(digest(&SHA256, body)))
}

/// The value of `Content-Digest` for a body: `sha-256=:...:`.
pub fn content_digest_of(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(digest(&SHA256, body)))
}

/// Checks every digest that the message lists against the body as received (federation R4).
pub fn check(message: &Message<'_>, body: &[u8]) -> Result<(), GateError> {
    if let Some(value) = message.field("digest")? {
        check_digest(&value, body)?;
    }
    if let Some(value) = message.field("content-digest")? {
        check_content_digest(&value, body)?;
    }
    Ok(())
}

fn check_digest(value: &str, body: &[u8]) -> Result<(), GateError> {
    for listed in value.split(',') {
        let (algorithm, encoded) = listed.trim().split_once('=').ok_or_else(malformed)?;
        if !algorithm.eq_ignore_ascii_case("sha-256") {
            return Err(unsupported());
        }
        let bytes = STANDARD.decode(encoded).map_err(|_bad| malformed())?;
        compare(&bytes, digest(&SHA256, body).as_ref())?;
    }
    Ok(())
}

fn check_content_digest(value: &str, body: &[u8]) -> Result<(), GateError> {
    let listed: Dictionary = Parser::new(value).parse().map_err(|_bad| malformed())?;
    if listed.is_empty() {
        return Err(malformed());
    }
    for (algorithm, entry) in &listed {
        let ListEntry::Item(item) = entry else { return Err(malformed()) };
        let BareItem::ByteSequence(bytes) = &item.bare_item else { return Err(malformed()) };
        match algorithm.as_str() {
            "sha-256" => compare(bytes, digest(&SHA256, body).as_ref())?,
            "sha-512" => compare(bytes, digest(&SHA512, body).as_ref())?,
            _ => return Err(unsupported()),
        }
    }
    Ok(())
}

fn compare(claimed: &[u8], computed: &[u8]) -> Result<(), GateError> {
    if claimed == computed {
        return Ok(());
    }
    Err(GateError::unsigned("digest_mismatch", "The digest does not belong to the body."))
}

fn malformed() -> GateError {
    GateError::malformed("malformed_digest", "The digest of the body cannot be read.")
}

fn unsupported() -> GateError {
    GateError::unsigned(
        "digest_unsupported",
        "The digest must be SHA-256; in Content-Digest, sha-512 is accepted as well.",
    )
}
