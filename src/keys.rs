//! Key pairs of our actors and public keys of everybody: made, parsed, bounded, used (federation S1, R10).
//!
//! A foreign key is measured by a small DER reader before any library touches it, so that a key of 16,384 bits or
//! with an exponent as long as its modulus costs nothing.

mod der;
pub mod push;

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ED25519, Ed25519KeyPair, KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_SHA256,
    RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Longest text of a key that is read, in bytes. A PEM of 8192 bits has some 1500.
const MAX_TEXT: usize = 8192;
/// Multicodec prefix of an Ed25519 public key (FEP-521a).
const ED25519_PREFIX: [u8; 2] = [0xed, 0x01];

/// Multicodec prefix of an RSA public key in PKCS#1 (FEP-521a).
const RSA_PREFIX: [u8; 2] = [0x85, 0x24];

/// A key that cannot be used, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Neither PEM (SPKI, PKCS#1) nor multibase of a kind known here.
    #[error("the key is not readable")]
    Unreadable,
    /// RSA with a modulus outside 2048 to 8192 bits, or an exponent that is even or outside 3 to 2^32.
    #[error("the RSA key is too small, too large or has an odd exponent")]
    OutOfBounds,
    /// The cryptographic library refused to make or use a key of ours.
    #[error("the key pair cannot be made or used")]
    Unusable,
}

/// A way to sign (federation R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    RsaSha256,
    /// RSASSA-PKCS1-v1_5 with SHA-512; verified, never used for signing.
    RsaSha512,
    /// Ed25519 (RFC 8032).
    Ed25519,
}

/// The private keys of one actor, as stored (PKCS#8 DER). Never printed.
#[derive(Clone)]
pub struct KeyPair {
    /// RSA with 2048 bits: `#main-key`.
    pub rsa_pkcs8: Vec<u8>,
    /// Ed25519: `#ed25519-key`, for proofs and RFC 9421.
    pub ed25519_pkcs8: Vec<u8>,
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KeyPair(secret)")
    }
}

impl KeyPair {
    /// Makes both keys. Takes some 100 ms of CPU: call it off the async threads.
    pub fn generate() -> Result<Self, KeyError> {
        let rsa = RsaKeyPair::generate(KeySize::Rsa2048).map_err(|_unspecified| KeyError::Unusable)?;
        let rsa: Pkcs8V1Der<'_> = rsa.as_der().map_err(|_unspecified| KeyError::Unusable)?;
        let ed25519 = Ed25519KeyPair::generate().map_err(|_unspecified| KeyError::Unusable)?;
        let ed25519 = ed25519.to_pkcs8v1().map_err(|_unspecified| KeyError::Unusable)?;
        Ok(Self { rsa_pkcs8: rsa.as_ref().to_vec(), ed25519_pkcs8: ed25519.as_ref().to_vec() })
    }

    /// The RSA public key in SPKI PEM, for `publicKeyPem`.
    pub fn public_pem(&self) -> Result<String, KeyError> {
        Ok(self.signing_keys()?.public_pem().to_owned())
    }

    /// The Ed25519 public key in multibase (`z6Mk...`), for `publicKeyMultibase` (FEP-521a).
    pub fn public_multibase(&self) -> Result<String, KeyError> {
        Ok(self.signing_keys()?.public_multibase())
    }

    /// Parses both keys for signing; keep the result.
    pub fn signing_keys(&self) -> Result<SigningKeys, KeyError> {
        SigningKeys::new(self)
    }
}

/// Parsed private keys, ready to sign. Cloning is cheap.
#[derive(Clone)]
pub struct SigningKeys(Arc<Parsed>);

struct Parsed {
    rsa: RsaKeyPair,
    ed25519: Ed25519KeyPair,
    public_pem: String,
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKeys(secret)")
    }
}

impl SigningKeys {
    /// Parses stored keys and makes one trial signature with the RSA key, so that later ones cannot fail.
    pub fn new(pair: &KeyPair) -> Result<Self, KeyError> {
        let rsa = RsaKeyPair::from_pkcs8(&pair.rsa_pkcs8).map_err(|_rejected| KeyError::Unreadable)?;
        let ed25519 = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&pair.ed25519_pkcs8)
            .map_err(|_rejected| KeyError::Unreadable)?;
        sign_rsa(&rsa, b"trial").ok_or(KeyError::Unusable)?;
        let spki: PublicKeyX509Der<'_> = rsa.public_key().as_der().map_err(|_unspecified| KeyError::Unusable)?;
        let public_pem = pem("PUBLIC KEY", spki.as_ref());
        Ok(Self(Arc::new(Parsed { rsa, ed25519, public_pem })))
    }

    /// The RSA public key in SPKI PEM.
    pub fn public_pem(&self) -> &str {
        &self.0.public_pem
    }

    /// The Ed25519 public key in multibase.
    pub fn public_multibase(&self) -> String {
        let mut bytes = ED25519_PREFIX.to_vec();
        bytes.extend_from_slice(self.0.ed25519.public_key().as_ref());
        format!("z{}", bs58::encode(bytes).into_string())
    }

    /// The RSA signature (PKCS#1 v1.5, SHA-256) of `message`.
    ///
    /// # Panics
    /// If the library refuses a key that signed when it was parsed, which nothing but a lack of memory explains.
    #[expect(clippy::expect_used, reason = "`new` has signed with this key; an empty signature must never go out")]
    pub fn sign_rsa(&self, message: &[u8]) -> Vec<u8> {
        sign_rsa(&self.0.rsa, message).expect("a parsed RSA key signs")
    }

    /// The Ed25519 signature of `message`: 64 bytes.
    pub fn sign_ed25519(&self, message: &[u8]) -> Vec<u8> {
        self.0.ed25519.sign(message).as_ref().to_vec()
    }
}

fn sign_rsa(key: &RsaKeyPair, message: &[u8]) -> Option<Vec<u8>> {
    let mut signature = vec![0_u8; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
    Some(signature)
}

/// A public key within our bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// RSA as PKCS#1 DER, its modulus and exponent measured.
    Rsa(Vec<u8>),
    /// Ed25519.
    Ed25519([u8; 32]),
}

impl PublicKey {
    /// Reads PEM: SPKI of RSA or Ed25519, or PKCS#1, whatever its label says and however its lines are broken.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        if text.len() > MAX_TEXT {
            return Err(KeyError::Unreadable);
        }
        let inner = text.split_once("-----BEGIN ").and_then(|(_, rest)| rest.split_once("-----"));
        let (label, rest) = inner.ok_or(KeyError::Unreadable)?;
        let (body, _) = rest.split_once("-----END ").ok_or(KeyError::Unreadable)?;
        if !matches!(label.trim(), "PUBLIC KEY" | "RSA PUBLIC KEY") {
            return Err(KeyError::Unreadable);
        }
        let body: String = body.split_whitespace().collect();
        Self::from_der(&STANDARD.decode(body).map_err(|_bad| KeyError::Unreadable)?)
    }

    /// Reads DER: SPKI of RSA or Ed25519, or PKCS#1.
    pub fn from_der(bytes: &[u8]) -> Result<Self, KeyError> {
        match der::read(bytes).ok_or(KeyError::Unreadable)? {
            der::Found::Ed25519(key) => Ok(Self::Ed25519(key)),
            der::Found::Rsa { pkcs1, modulus, exponent } => {
                if der::within_bounds(modulus, exponent) {
                    Ok(Self::Rsa(pkcs1.to_vec()))
                } else {
                    Err(KeyError::OutOfBounds)
                }
            }
        }
    }

    /// Reads a Multikey of Ed25519 (`z6Mk...`) or of RSA (`z4MX...`) (FEP-521a).
    pub fn from_multibase(text: &str) -> Result<Self, KeyError> {
        // base58 takes quadratic time; an RSA key of 8192 bits needs some 1420 digits.
        let digits = text.trim().strip_prefix('z').filter(|digits| digits.len() <= 1500).ok_or(KeyError::Unreadable)?;
        let bytes = bs58::decode(digits).into_vec().map_err(|_bad| KeyError::Unreadable)?;
        if let Some(pkcs1) = bytes.strip_prefix(&RSA_PREFIX) {
            return Self::from_der(pkcs1);
        }
        let key = bytes.strip_prefix(&ED25519_PREFIX).ok_or(KeyError::Unreadable)?;
        Ok(Self::Ed25519(key.try_into().map_err(|_length| KeyError::Unreadable)?))
    }

    /// Whether `signature` over `message` was made with this key; false also for an algorithm of another kind of key.
    pub fn verify(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let (scheme, key): (&'static dyn VerificationAlgorithm, &[u8]) = match (self, algorithm) {
            (Self::Rsa(key), Algorithm::RsaSha256) => (&RSA_PKCS1_2048_8192_SHA256, key),
            (Self::Rsa(key), Algorithm::RsaSha512) => (&RSA_PKCS1_2048_8192_SHA512, key),
            (Self::Ed25519(key), Algorithm::Ed25519) => (&ED25519, key),
            _ => return false,
        };
        UnparsedPublicKey::new(scheme, key).verify(message, signature).is_ok()
    }
}

/// SHA-256 in hexadecimal digits: what two copies are compared by.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref())
}

/// Bytes as hexadecimal digits, in lower case.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut digits = String::with_capacity(64);
    for byte in bytes {
        // Writing into a string never fails.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// PEM with lines of 64 characters (RFC 7468).
fn pem(label: &str, der: &[u8]) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    for (index, letter) in STANDARD.encode(der).chars().enumerate() {
        if index > 0 && index.is_multiple_of(64) {
            text.push('\n');
        }
        text.push(letter);
    }
    text.push_str("\n-----END ");
    text.push_str(label);
    text.push_str("-----\n");
    text
}

#[cfg(test)]
pub(crate) mod tests;
