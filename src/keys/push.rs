//! Web Push: the server's own key (VAPID, RFC 8292) and the encryption of what is pushed (RFC 8291). Older clients ask for
//! the draft before it (draft-ietf-webpush-encryption-04), which differs in its labels and carries its keys in fields.

use std::fmt;

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE_NO_PAD};
use serde_json::json;

use super::KeyError;

/// The size of a record, as the header names it: everything that is pushed is one record (RFC 8291, section 4).
const RECORD: u32 = 4096;
/// The most bytes that fit into one push: what is left of a record of 4096 bytes with its header.
pub const MOST: usize = 3900;

/// The key by which this server shows itself to push services.
pub struct Vapid {
    pair: EcdsaKeyPair,
    public: String,
}

impl fmt::Debug for Vapid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Vapid({})", self.public)
    }
}

impl Vapid {
    /// A new private key, as it is stored (PKCS#8 DER).
    pub fn generate() -> Result<Vec<u8>, KeyError> {
        let pair =
            EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(|_unspecified| KeyError::Unusable)?;
        Ok(pair.to_pkcs8v1().map_err(|_unspecified| KeyError::Unusable)?.as_ref().to_vec())
    }

    /// Parses a stored key.
    pub fn read(pkcs8: &[u8]) -> Result<Self, KeyError> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8);
        let pair = pair.map_err(|_rejected| KeyError::Unreadable)?;
        let public = URL_SAFE_NO_PAD.encode(pair.public_key().as_ref());
        Ok(Self { pair, public })
    }

    /// The public key as clients hand it to their push service: an uncompressed point in base64url.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// The signed claim for a push service (RFC 8292, section 2): `audience` is its origin, `contact` a `mailto:` or
    /// `https:` address, `expires` a moment in seconds since 1970, at most a day ahead.
    pub fn claim(&self, audience: &str, contact: &str, expires: i64) -> Result<String, KeyError> {
        let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = part(json!({"typ": "JWT", "alg": "ES256"}));
        let claims = part(json!({"aud": audience, "exp": expires, "sub": contact}));
        let said = format!("{head}.{claims}");
        let signature = self.pair.sign(&SystemRandom::new(), said.as_bytes());
        let signature = signature.map_err(|_unspecified| KeyError::Unusable)?;
        Ok(format!("{said}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref())))
    }
}

/// Who can read a push: the public key and the secret that a browser or an app made for it.
#[derive(Clone)]
pub struct Receiver {
    key: Vec<u8>,
    secret: Vec<u8>,
}

impl fmt::Debug for Receiver {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Receiver(secret)")
    }
}

/// Clients write both alphabets, with padding or without.
fn decode(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let engine = GeneralPurpose::new(&base64::alphabet::URL_SAFE, LENIENT);
    engine.decode(text.trim().replace('+', "-").replace('/', "_")).ok()
}

impl Receiver {
    /// Reads the two values of a subscription; none where the key is no point of the curve or the secret has no 16 bytes.
    pub fn read(key: &str, secret: &str) -> Option<Self> {
        let receiver = Self { key: decode(key)?, secret: decode(secret)? };
        let trial = PrivateKey::generate(&ECDH_P256).ok()?;
        let fits = receiver.key.len() == 65 && receiver.secret.len() == 16 && receiver.agree(&trial).is_ok();
        fits.then_some(receiver)
    }

    fn agree(&self, sender: &PrivateKey) -> Result<Vec<u8>, KeyError> {
        let theirs = UnparsedPublicKey::new(&ECDH_P256, &self.key);
        agree(sender, theirs, KeyError::Unreadable, |shared| Ok(shared.to_vec()))
    }

    /// Encrypts words, at most [`MOST`] bytes, as `aes128gcm` (RFC 8291): the whole body of the push.
    pub fn seal(&self, words: &[u8], salt: [u8; 16]) -> Result<Vec<u8>, KeyError> {
        self.seal_by(&new_sender()?, words, salt)
    }

    fn seal_by(&self, sender: &PrivateKey, words: &[u8], salt: [u8; 16]) -> Result<Vec<u8>, KeyError> {
        let own = public_of(sender)?;
        let info = [b"WebPush: info\0", self.key.as_slice(), &own].concat();
        let shared = Salt::new(HKDF_SHA256, &self.secret).extract(&self.agree(sender)?);
        let prk = Salt::new(HKDF_SHA256, &salt).extract(&expand::<32>(&shared, &info)?);
        let key = expand::<16>(&prk, b"Content-Encoding: aes128gcm\0")?;
        let nonce = expand::<12>(&prk, b"Content-Encoding: nonce\0")?;
        // The byte 2 ends the last record; no padding.
        let sealed = encrypt(&key, nonce, [words, &[2]].concat())?;
        let length = u8::try_from(own.len()).map_err(|_too_long| KeyError::Unusable)?;
        Ok([salt.as_slice(), &RECORD.to_be_bytes(), &[length], &own, &sealed].concat())
    }

    /// Encrypts words, at most [`MOST`] bytes, as `aesgcm`, the draft.
    pub fn seal_as_draft(&self, words: &[u8], salt: [u8; 16]) -> Result<Draft, KeyError> {
        let sender = new_sender()?;
        let own = public_of(&sender)?;
        let shared = Salt::new(HKDF_SHA256, &self.secret).extract(&self.agree(&sender)?);
        let prk = Salt::new(HKDF_SHA256, &salt).extract(&expand::<32>(&shared, b"Content-Encoding: auth\0")?);
        let context = [b"P-256\0\0\x41".as_slice(), &self.key, b"\0\x41", &own].concat();
        let key = expand::<16>(&prk, &[b"Content-Encoding: aesgcm\0".as_slice(), &context].concat())?;
        let nonce = expand::<12>(&prk, &[b"Content-Encoding: nonce\0".as_slice(), &context].concat())?;
        // Two bytes say how much padding follows: none.
        let body = encrypt(&key, nonce, [&[0, 0], words].concat())?;
        Ok(Draft { body, sender: URL_SAFE_NO_PAD.encode(own), salt: URL_SAFE_NO_PAD.encode(salt) })
    }
}

/// What is sent under the draft.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The body.
    pub body: Vec<u8>,
    /// The public key for `Crypto-Key: dh=`, base64url.
    pub sender: String,
    /// The salt for `Encryption: salt=`, base64url.
    pub salt: String,
}

fn new_sender() -> Result<PrivateKey, KeyError> {
    PrivateKey::generate(&ECDH_P256).map_err(|_unspecified| KeyError::Unusable)
}

fn public_of(key: &PrivateKey) -> Result<Vec<u8>, KeyError> {
    Ok(key.compute_public_key().map_err(|_unspecified| KeyError::Unusable)?.as_ref().to_vec())
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn expand<const N: usize>(prk: &Prk, info: &[u8]) -> Result<[u8; N], KeyError> {
    let mut out = [0; N];
    let info = [info];
    let made = prk.expand(&info, Length(N)).and_then(|okm| okm.fill(&mut out));
    made.map_err(|_unspecified| KeyError::Unusable)?;
    Ok(out)
}

fn encrypt(key: &[u8; 16], nonce: [u8; 12], mut words: Vec<u8>) -> Result<Vec<u8>, KeyError> {
    if words.len() > MOST + 2 {
        return Err(KeyError::OutOfBounds);
    }
    let key = UnboundKey::new(&AES_128_GCM, key).map_err(|_unspecified| KeyError::Unusable)?;
    // Key and nonce come of a fresh salt and a fresh key pair: they are never used again.
    let nonce = Nonce::assume_unique_for_key(nonce);
    let sealed = LessSafeKey::new(key).seal_in_place_append_tag(nonce, Aad::empty(), &mut words);
    sealed.map_err(|_unspecified| KeyError::Unusable)?;
    Ok(words)
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey as Verifier};

    use super::*;

    const SECRET: &str = "BTBZMqHH6r4Tts7J_aSIgg";
    const RECEIVER: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    #[test]
    fn the_example_of_rfc_8291_is_made_byte_for_byte() {
        // RFC 8291, section 5 and appendix A.
        let receiver = Receiver::read(RECEIVER, SECRET).unwrap();
        let sender = decode("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw").unwrap();
        let sender = PrivateKey::from_private_key(&ECDH_P256, &sender).unwrap();
        let salt: [u8; 16] = decode("DGv6ra1nlYgDCS1FRnbzlw").unwrap().try_into().unwrap();
        let sealed = receiver.seal_by(&sender, b"When I grow up, I want to be a watermelon", salt).unwrap();
        let wanted = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(sealed), wanted);
    }

    #[test]
    fn a_receiver_reads_both_forms() {
        let own = PrivateKey::generate(&ECDH_P256).unwrap();
        let key = public_of(&own).unwrap();
        let receiver = Receiver { key: key.clone(), secret: vec![7; 16] };
        let read = |sender: &[u8], salt: &[u8], draft: bool, body: &[u8]| {
            let theirs = UnparsedPublicKey::new(&ECDH_P256, sender.to_vec());
            let shared = agree(&own, theirs, KeyError::Unreadable, |shared| Ok(shared.to_vec())).unwrap();
            let info = [b"WebPush: info\0", key.as_slice(), sender].concat();
            let context = [b"P-256\0\0\x41".as_slice(), &key, b"\0\x41", sender].concat();
            let (label, context, auth) = if draft {
                ("aesgcm", context, b"Content-Encoding: auth\0".to_vec())
            } else {
                ("aes128gcm", vec![], info)
            };
            let prk = Salt::new(HKDF_SHA256, &[7; 16]).extract(&shared);
            let prk = Salt::new(HKDF_SHA256, salt).extract(&expand::<32>(&prk, &auth).unwrap());
            let named = |label: &str| [format!("Content-Encoding: {label}\0").as_bytes(), &context].concat();
            let cipher = expand::<16>(&prk, &named(label)).unwrap();
            let nonce = Nonce::assume_unique_for_key(expand::<12>(&prk, &named("nonce")).unwrap());
            let cipher = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &cipher).unwrap());
            cipher.open_in_place(nonce, Aad::empty(), &mut body.to_vec()).unwrap().to_vec()
        };
        let sealed = receiver.seal(b"hello", [9; 16]).unwrap();
        assert_eq!(read(&sealed[21..86], &[9; 16], false, &sealed[86..]), b"hello\x02");
        let draft = receiver.seal_as_draft(b"hello", [9; 16]).unwrap();
        assert_eq!(draft.salt, URL_SAFE_NO_PAD.encode([9; 16]));
        assert_eq!(read(&decode(&draft.sender).unwrap(), &[9; 16], true, &draft.body), b"\0\0hello");
        assert_eq!(receiver.seal(&vec![1; MOST + 2], [9; 16]).unwrap_err(), KeyError::OutOfBounds);
        assert!(receiver.seal(&vec![1; MOST], [9; 16]).unwrap().len() <= 4096);
    }

    #[test]
    fn what_is_no_receiver_is_refused() {
        assert!(Receiver::read(&RECEIVER.replace('-', "+").replace('_', "/"), "BTBZMqHH6r4Tts7J/aSIgg==").is_some());
        for (key, secret) in [
            ("", SECRET),
            (RECEIVER, ""),
            (RECEIVER, "AAAA"),
            (RECEIVER.split_at(40).0, SECRET),
            (&URL_SAFE_NO_PAD.encode([4; 65]), SECRET),
            ("\u{fc}", SECRET),
        ] {
            assert!(Receiver::read(key, secret).is_none(), "{key} {secret}");
        }
    }

    #[test]
    fn the_claim_is_signed_by_the_key_that_is_shown() {
        let vapid = Vapid::read(&Vapid::generate().unwrap()).unwrap();
        let claim = vapid.claim("https://push.example", "mailto:desk@vora.example", 1_768_212_000).unwrap();
        let (said, signature) = claim.rsplit_once('.').unwrap();
        let key = Verifier::new(&ECDSA_P256_SHA256_FIXED, decode(vapid.public()).unwrap());
        key.verify(said.as_bytes(), &decode(signature).unwrap()).unwrap();
        let claims: serde_json::Value =
            serde_json::from_slice(&decode(said.split_once('.').unwrap().1).unwrap()).unwrap();
        let wanted = json!({"aud": "https://push.example", "exp": 1_768_212_000, "sub": "mailto:desk@vora.example"});
        assert_eq!(claims, wanted);
        assert_eq!(Vapid::read(b"nonsense").unwrap_err(), KeyError::Unreadable);
    }
}
