//! draft-cavage-http-signatures-12: the header read, the signing string built, our own requests signed.

use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use url::Url;

use super::message::{GateError, Message};
use super::{authority_of, digest, target_of};
use crate::domain::time::Timestamp;
use crate::keys::SigningKeys;

/// Peers exist that leave the padding out.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// The most names that a signature may cover.
pub const MAX_COVERED: usize = 32;

/// The parameters of a `Signature` header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// `keyId`.
    pub key_id: String,
    /// `algorithm`, in lower case.
    pub algorithm: Option<String>,
    /// `headers`, in lower case; `date` alone if the parameter is absent.
    pub covered: Vec<String>,
    /// The signature's bytes.
    pub signature: Vec<u8>,
    /// `created`, as written.
    pub created: Option<String>,
    /// `expires`, as written.
    pub expires: Option<String>,
}

/// Reads the pairs of a header that has the syntax of `Signature`. A parameter given twice is refused: two readers could
/// disagree on it.
pub fn pairs(value: &str) -> Result<Vec<(String, String)>, GateError> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut rest = value.trim();
    while !rest.trim().is_empty() {
        let (name, after) = rest.split_once('=').ok_or_else(malformed)?;
        let (text, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').ok_or_else(malformed)?,
            None => after.find(',').map_or((after, ""), |comma| after.split_at(comma)),
        };
        let name = name.trim();
        if found.iter().any(|(known, _)| known == name) {
            return Err(GateError::malformed("duplicated_parameter", "The signature gives a parameter twice."));
        }
        found.push((name.to_owned(), text.trim().to_owned()));
        let after = after.trim_start();
        rest = after.strip_prefix(',').unwrap_or(after);
        if rest.len() == after.len() && !after.is_empty() {
            return Err(malformed());
        }
    }
    Ok(found)
}

/// Reads the value of a `Signature` header.
pub fn parse(value: &str) -> Result<Parameters, GateError> {
    // Old PeerTube repeats the header's name as the scheme of an `Authorization` header would be.
    let value = value.trim();
    let found = pairs(value.strip_prefix("Signature ").unwrap_or(value))?;
    let take = |name: &str| found.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone());
    let covered = take("headers").unwrap_or_else(|| "date".to_owned());
    let covered: Vec<String> = covered.split_whitespace().map(str::to_ascii_lowercase).collect();
    if covered.len() > MAX_COVERED {
        return Err(malformed());
    }
    // A folded header arrives with spaces where the sender broke the base64.
    let signature: String = take("signature").ok_or_else(malformed)?.split_whitespace().collect();
    Ok(Parameters {
        key_id: take("keyId").ok_or_else(malformed)?,
        algorithm: take("algorithm").map(|name| name.to_ascii_lowercase()),
        covered,
        signature: TOLERANT.decode(signature).map_err(|_bad| malformed())?,
        created: take("created"),
        expires: take("expires"),
    })
}

fn malformed() -> GateError {
    GateError::malformed("malformed_signature", "The Signature header cannot be read.")
}

/// The string that a signature with these parameters signs (section 2.3), with this target as `(request-target)`.
pub fn signing_string(parameters: &Parameters, message: &Message<'_>, target: &str) -> Result<String, GateError> {
    let timed = |value: &Option<String>| {
        value.clone().ok_or_else(|| {
            GateError::unsigned("covered_field_missing", "The signature covers a time it does not give.")
        })
    };
    let mut lines = Vec::with_capacity(parameters.covered.len());
    for name in &parameters.covered {
        let value = match name.as_str() {
            "(request-target)" => format!("{} {target}", message.method.as_str().to_ascii_lowercase()),
            "(created)" => timed(&parameters.created)?,
            "(expires)" => timed(&parameters.expires)?,
            "host" => message.host()?,
            other => message.covered_field(other)?,
        };
        lines.push(format!("{name}: {value}"));
    }
    Ok(lines.join("\n"))
}

/// Signs a POST (federation S2) and returns all header fields to send with it: `Host`, `Date`, `Digest`,
/// `Content-Type`, the `extra` fields, which are signed too, and `Signature`.
pub fn sign_post(
    keys: &SigningKeys,
    key_id: &str,
    url: &Url,
    body: &[u8],
    content_type: &str,
    now: Timestamp,
    extra: &[(&str, &str)],
) -> Vec<(String, String)> {
    let mut fields = vec![
        ("host".to_owned(), authority_of(url)),
        ("date".to_owned(), now.http_date()),
        ("digest".to_owned(), digest::digest_of(body)),
        ("content-type".to_owned(), content_type.to_owned()),
    ];
    fields.extend(extra.iter().map(|(name, value)| (name.to_ascii_lowercase(), (*value).to_owned())));
    sign(keys, key_id, "post", url, fields)
}

/// Signs a GET (federation S2): `(request-target) host date`, nothing that a cache or proxy may change.
pub fn sign_get(keys: &SigningKeys, key_id: &str, url: &Url, now: Timestamp) -> Vec<(String, String)> {
    let fields = vec![("host".to_owned(), authority_of(url)), ("date".to_owned(), now.http_date())];
    sign(keys, key_id, "get", url, fields)
}

fn sign(
    keys: &SigningKeys,
    key_id: &str,
    method: &str,
    url: &Url,
    mut fields: Vec<(String, String)>,
) -> Vec<(String, String)> {
    let mut lines = vec![format!("(request-target): {method} {}", target_of(url))];
    let mut covered = vec!["(request-target)"];
    for (name, value) in &fields {
        lines.push(format!("{name}: {value}"));
        covered.push(name);
    }
    let (covered, text) = (covered.join(" "), lines.join("\n"));
    let signature = STANDARD.encode(keys.sign_rsa(text.as_bytes()));
    // PeerTube takes `hs2019` for SHA-512, so the algorithm is named.
    let value = format!("keyId=\"{key_id}\",algorithm=\"rsa-sha256\",headers=\"{covered}\",signature=\"{signature}\"");
    fields.push(("signature".to_owned(), value));
    fields
}
