//! Integrity proofs on objects and activities (FEP-8b32, cryptosuite `eddsa-jcs-2022`): made, read, verified.
//!
//! All of it is pure: whose key it must be, and how that key is had, is [`owner`]'s business.

pub mod owner;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map, Value};

use super::jcs;
use super::protocol::context::{self, DATA_INTEGRITY};
use super::protocol::reading;
use super::protocol::writing::Writer;
use crate::domain::time::Timestamp;
use crate::keys::{Algorithm, PublicKey, SigningKeys};

const KIND: &str = "DataIntegrityProof";
const SUITE: &str = "eddsa-jcs-2022";
const PURPOSE: &str = "assertionMethod";
/// How many proofs of one document are looked at; there should be one.
const MOST: usize = 4;

/// Signs a document with the Ed25519 key whose id is `method`, and keeps the proof in its member `proof`. The context
/// gets the terms of proofs first, since it is signed too.
///
/// # Errors
/// [`jcs::Error`]: then the document is as it was, without a proof.
pub fn attach(document: &mut Value, keys: &SigningKeys, method: &str, created: Timestamp) -> Result<(), jcs::Error> {
    let mut signed = document.clone();
    if let Some(members) = signed.as_object_mut() {
        members.shift_remove("proof");
        context::include(members, DATA_INTEGRITY);
    }
    let bare = Writer::default()
        .some("@context", signed.get("@context").cloned())
        .with("type", KIND)
        .with("cryptosuite", SUITE)
        .with("verificationMethod", method)
        .with("proofPurpose", PURPOSE)
        .with("created", created.rfc3339())
        .finish();
    let signature = keys.sign_ed25519(&hashes(&bare, &signed)?);
    let mut proof = bare;
    if let (Some(document), Some(proof)) = (signed.as_object_mut(), proof.as_object_mut()) {
        proof.insert("proofValue".to_owned(), format!("z{}", bs58::encode(signature).into_string()).into());
        document.insert("proof".to_owned(), Value::Object(proof.clone()));
    }
    *document = signed;
    Ok(())
}

/// What is signed: the hash of the proof without its value, then that of the document without its proof.
fn hashes(bare: &Value, document: &Value) -> Result<Vec<u8>, jcs::Error> {
    let mut both = digest(&SHA256, &jcs::canonical(bare)?).as_ref().to_vec();
    both.extend_from_slice(digest(&SHA256, &jcs::canonical(document)?).as_ref());
    Ok(both)
}

/// A proof that can be verified once its key is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The id of the key.
    pub method: String,
    signature: Vec<u8>,
    /// What the signature may be over: some makers sign the context of the document without writing it into the proof.
    signed: Vec<Vec<u8>>,
}

impl Proof {
    /// Whether this key made the proof.
    pub fn verify(&self, key: &PublicKey) -> bool {
        self.signed.iter().any(|bytes| key.verify(Algorithm::Ed25519, bytes, &self.signature))
    }
}

/// The proofs of a document that can be verified here: of this cryptosuite, for this purpose, not expired. What cannot
/// be read is passed over, as are proofs of other kinds.
pub fn read(document: &Value, now: Timestamp) -> Vec<Proof> {
    let Some(members) = document.as_object() else { return Vec::new() };
    let found = reading::list(members, "proof").filter_map(Value::as_object).take(MOST);
    found.filter_map(|proof| read_one(members, proof, now)).collect()
}

fn read_one(document: &Map<String, Value>, proof: &Map<String, Value>, now: Timestamp) -> Option<Proof> {
    let is = |name: &str, wanted: &str| proof.get(name).and_then(Value::as_str) == Some(wanted);
    if !(is("type", KIND) && is("cryptosuite", SUITE) && is("proofPurpose", PURPOSE)) {
        return None;
    }
    let moment = |name: &str| proof.get(name).map(|value| value.as_str().and_then(Timestamp::parse));
    if moment("created") == Some(None) || moment("expires").is_some_and(|until| until.is_none_or(|until| until < now)) {
        return None;
    }
    let method = proof.get("verificationMethod").and_then(reading::id_of)?;
    let text = proof.get("proofValue").and_then(Value::as_str)?;
    // base58 takes quadratic time; 64 bytes never need more than 88 digits.
    let digits = text.strip_prefix('z').filter(|digits| digits.len() <= 88)?;
    let signature = bs58::decode(digits).into_vec().ok().filter(|bytes| bytes.len() == 64)?;
    let mut secured = document.clone();
    secured.shift_remove("proof");
    secured.shift_remove("signature");
    let mut bare = proof.clone();
    bare.shift_remove("proofValue");
    let own = bare.get("@context").cloned();
    let mut configurations = vec![bare.clone()];
    match (own, secured.get("@context").cloned()) {
        (Some(own), Some(outer)) if begins_with(&outer, &own) => {
            secured.insert("@context".to_owned(), own);
        }
        (Some(_), _) => return None,
        (None, Some(outer)) => {
            bare.insert("@context".to_owned(), outer);
            configurations.push(bare);
        }
        (None, None) => {}
    }
    let secured = Value::Object(secured);
    let signed = configurations.into_iter().map(|bare| hashes(&Value::Object(bare), &secured));
    Some(Proof { method, signature, signed: signed.collect::<Result<_, _>>().ok()? })
}

/// Whether the context of a document begins with that of its proof (vc-di-eddsa, 3.3.2).
fn begins_with(outer: &Value, own: &Value) -> bool {
    let entries = |value: &Value| match value {
        Value::Array(list) => list.clone(),
        one => vec![one.clone()],
    };
    entries(outer).starts_with(&entries(own))
}

#[cfg(test)]
mod tests;
