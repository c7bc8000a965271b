//! The gate of signed requests: what can be judged without a key is judged here, first, and cheaply.
//!
//! A request passes in two steps. [`read`] checks structure, coverage, digest, time and algorithm and says whose key
//! is claimed; the caller finds that key; [`Claim::verify`] does the mathematics.

use aws_lc_rs::digest::{SHA256, digest as hash};
use http::{HeaderMap, Method};
use url::Url;

pub use super::message::GateError;
use super::message::Message;
use super::{Profile, cavage, digest, rfc9421};
use crate::domain::time::Timestamp;
use crate::keys::{Algorithm, PublicKey};

/// How far a signature's time may lie from ours, in seconds, both ways: an hour and five minutes (federation R5).
pub const WINDOW_SECONDS: i64 = 3900;
/// The longest `keyId`, in bytes.
const MAX_KEY_ID: usize = 2048;
/// Fields that must not come twice, because two readers would choose differently (federation R1).
const SINGLE: [&str; 8] =
    ["host", "date", "digest", "content-digest", "signature", "signature-input", "content-type", "content-length"];

/// What a request says about its signer, well-formed but not yet verified.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The address of the key.
    pub key_id: Url,
    /// The specification that the peer speaks: worth remembering for its host once verified (federation S3).
    pub profile: Profile,
    /// When it was signed, by the signer's clock.
    pub signed_at: Timestamp,
    /// Until when the same signature would pass this gate again: how long the replay memory must keep it.
    pub replayable_until: Timestamp,
    /// SHA-256 of the signature's bytes, for the replay memory.
    pub hash: [u8; 32],
    algorithms: &'static [Algorithm],
    signature: Vec<u8>,
    bases: Vec<String>,
    fields: Vec<String>,
}

impl Claim {
    /// Whether the signature covers this header field, named in lower case: only then is it believed (federation R2).
    pub fn covers(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field == name)
    }

    /// Whether the request was signed with this key.
    ///
    /// An algorithm that does not name its hash is tried by the kind of key. A GET by draft-cavage is tried with its
    /// query and then without, as some servers leave it out; never for `/actor/...` (federation R11).
    pub fn verify(&self, key: &PublicKey) -> bool {
        self.bases.iter().any(|base| {
            self.algorithms.iter().any(|algorithm| key.verify(*algorithm, base.as_bytes(), &self.signature))
        })
    }
}

/// Times and coverage that both profiles have.
struct Covered {
    target: bool,
    host: bool,
    digest: bool,
    created: Option<Timestamp>,
    date: Option<Timestamp>,
    expires: Option<Timestamp>,
}

/// Judges a request by everything but its key (federation R1-R5, R10).
///
/// `target` is path and query as received; `authority` is our public host with its port unless that is the scheme's
/// own; `scheme` is `https`, or `http` in development, where keys may have http addresses too.
pub fn read(
    method: &Method,
    target: &str,
    headers: &HeaderMap,
    body: &[u8],
    authority: &str,
    scheme: &str,
    now: Timestamp,
) -> Result<Claim, GateError> {
    let message = Message { method, target, headers, authority, scheme };
    if let Some(name) = SINGLE.iter().find(|name| headers.get_all(**name).iter().nth(1).is_some()) {
        let sentence = format!("The header field {name} is there more than once.");
        return Err(GateError::malformed("duplicated_header", sentence));
    }
    if !target.starts_with('/') || target.bytes().any(|byte| byte <= b' ' || byte == 0x7f) {
        return Err(GateError::malformed("malformed_target", "The request's path is not one."));
    }
    let input = message.field("signature-input")?;
    let Some(signature) = message.field("signature")? else {
        return Err(match input {
            Some(_) => GateError::malformed("malformed_signature", "Signature-Input is there, Signature is not."),
            None => GateError::unsigned("signature_missing", "The request is not signed."),
        });
    };
    let (claim, covered) = match input {
        Some(input) => read_rfc9421(&message, &input, &signature)?,
        None => read_cavage(&message, &signature)?,
    };
    let carries_body = !matches!(*method, Method::GET | Method::HEAD);
    check_coverage(&covered, carries_body)?;
    if carries_body {
        digest::check(&message, body)?;
    }
    let signed_at = check_time(&covered, now)?;
    Ok(Claim { signed_at, replayable_until: signed_at.plus_seconds(WINDOW_SECONDS), ..claim })
}

fn read_cavage(message: &Message<'_>, value: &str) -> Result<(Claim, Covered), GateError> {
    let parameters = cavage::parse(value)?;
    let covers = |name: &str| parameters.covered.iter().any(|covered| covered == name);
    let created = parameters.created.as_deref().map(unix_time).transpose()?;
    let covered = Covered {
        target: covers("(request-target)"),
        host: covers("host"),
        digest: covers("digest") || covers("content-digest"),
        created: created.filter(|_| covers("(created)")),
        date: if covers("date") { Some(date(message)?) } else { None },
        expires: parameters.expires.as_deref().map(unix_time).transpose()?,
    };
    let mut bases = vec![cavage::signing_string(&parameters, message, message.target)?];
    let path = message.path();
    let queryless = *message.method == Method::GET && path != message.target && !path.starts_with("/actor/");
    if queryless {
        bases.push(cavage::signing_string(&parameters, message, path)?);
    }
    let algorithms = algorithms(parameters.algorithm.as_deref())?;
    let key_id = key_id(&parameters.key_id, message.scheme)?;
    let claim = claim(key_id, Profile::Cavage, algorithms, parameters.signature, bases)?;
    Ok((Claim { fields: parameters.covered, ..claim }, covered))
}

fn read_rfc9421(message: &Message<'_>, input: &str, signature: &str) -> Result<(Claim, Covered), GateError> {
    let labelled = rfc9421::parse(input, signature)?;
    let base = rfc9421::signature_base(&labelled.input, message)?;
    let covers = |name: &str| labelled.covered().any(|covered| covered == name);
    let whole = covers("@target-uri");
    let covered = Covered {
        // A query that is not there need not be covered: a request with one would not fit the signature.
        target: covers("@method")
            && (whole || (covers("@path") && (covers("@query") || !message.target.contains('?')))),
        host: whole || covers("@authority") || covers("host"),
        digest: covers("content-digest") || covers("digest"),
        created: labelled.integer("created")?.map(seconds),
        date: if covers("date") { Some(date(message)?) } else { None },
        expires: labelled.integer("expires")?.map(seconds),
    };
    let algorithms = algorithms(labelled.text("alg"))?;
    let key_id = key_id(labelled.text("keyid").unwrap_or_default(), message.scheme)?;
    let fields = labelled.covered().map(ToString::to_string).collect();
    let claim = claim(key_id, Profile::Rfc9421, algorithms, labelled.signature, vec![base])?;
    Ok((Claim { fields, ..claim }, covered))
}

fn claim(
    key_id: Url,
    profile: Profile,
    algorithms: &'static [Algorithm],
    signature: Vec<u8>,
    bases: Vec<String>,
) -> Result<Claim, GateError> {
    let digested = hash(&SHA256, &signature);
    let hash = digested
        .as_ref()
        .try_into()
        .map_err(|_never| GateError::malformed("malformed_signature", "The signature cannot be read."))?;
    let zero = Timestamp(0);
    let fields = Vec::new();
    Ok(Claim { key_id, profile, signed_at: zero, replayable_until: zero, hash, algorithms, signature, bases, fields })
}

/// The address of the key (federation R6): https, or http where this server itself is.
fn key_id(text: &str, scheme: &str) -> Result<Url, GateError> {
    let refuse = || GateError::unsigned("key_id", "The signature does not name its key by an https address.");
    if text.len() > MAX_KEY_ID {
        return Err(refuse());
    }
    let url = Url::parse(text).map_err(|_bad| refuse())?;
    let known = url.scheme() == "https" || (url.scheme() == "http" && scheme == "http");
    if !known || url.host_str().is_none() || !url.username().is_empty() || url.password().is_some() {
        return Err(refuse());
    }
    Ok(url)
}

/// The algorithms to try for a name (federation R10). Without a name, or with `hs2019`, the key's kind decides, and
/// RSA is tried with both hashes, because peers read `hs2019` both ways.
fn algorithms(name: Option<&str>) -> Result<&'static [Algorithm], GateError> {
    match name {
        None | Some("hs2019") => Ok(&[Algorithm::RsaSha256, Algorithm::RsaSha512, Algorithm::Ed25519]),
        Some("rsa-sha256" | "rsa-v1_5-sha256") => Ok(&[Algorithm::RsaSha256]),
        Some("rsa-sha512" | "rsa-v1_5-sha512") => Ok(&[Algorithm::RsaSha512]),
        Some("ed25519") => Ok(&[Algorithm::Ed25519]),
        Some(_) => {
            Err(GateError::unsigned("algorithm_unsupported", "The signature's algorithm is not supported here."))
        }
    }
}

fn check_coverage(covered: &Covered, carries_body: bool) -> Result<(), GateError> {
    let missing = [
        (!covered.target, "the request's method and target"),
        (!covered.host, "the host"),
        (carries_body && !covered.digest, "the digest of the body"),
        (covered.created.is_none() && covered.date.is_none(), "the time"),
    ];
    match missing.iter().find(|(is_missing, _)| *is_missing) {
        Some((_, what)) => Err(GateError::unsigned("not_covered", format!("The signature does not cover {what}."))),
        None => Ok(()),
    }
}

/// Every time that is signed must lie in the window, and `expires` must not have come. Returns the earliest.
fn check_time(covered: &Covered, now: Timestamp) -> Result<Timestamp, GateError> {
    let times = [covered.created, covered.date];
    for time in times.iter().flatten() {
        if *time < now.plus_seconds(-WINDOW_SECONDS) {
            return Err(GateError::unsigned("stale", "The signature is too old; is the sender's clock right?"));
        }
        if *time > now.plus_seconds(WINDOW_SECONDS) {
            return Err(GateError::unsigned(
                "future",
                "The signature is from the future; is the sender's clock right?",
            ));
        }
    }
    if covered.expires.is_some_and(|expires| expires < now) {
        return Err(GateError::unsigned("expired", "The signature has expired."));
    }
    times.into_iter().flatten().min().ok_or_else(unreadable_time)
}

fn date(message: &Message<'_>) -> Result<Timestamp, GateError> {
    Timestamp::parse_http(&message.covered_field("date")?).ok_or_else(unreadable_time)
}

/// Seconds since 1970, with decimals or without (draft-cavage, 2.1.4 and 2.1.5).
fn unix_time(text: &str) -> Result<Timestamp, GateError> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.parse().map(seconds).map_err(|_bad| unreadable_time())
}

fn seconds(number: i64) -> Timestamp {
    Timestamp(0).plus_seconds(number)
}

fn unreadable_time() -> GateError {
    GateError::unsigned("unreadable_time", "The time of the signature cannot be read.")
}
