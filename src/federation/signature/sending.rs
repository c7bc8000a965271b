//! How our own requests are signed: one door for both specifications and both keys (federation S1, S2, S5).

use http::Method;
use url::Url;

use super::rfc9421::{Asked, Signer};
use super::{cavage, rfc9421};
use crate::domain::time::Timestamp;
use crate::keys::{Algorithm, SigningKeys};

/// A way to sign a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sending {
    /// draft-cavage-12 with RSA: what everybody understands.
    Cavage,
    /// RFC 9421 with RSA.
    Rsa9421,
    /// RFC 9421 with Ed25519: twenty times cheaper, and what our own kind speaks.
    Ed25519,
}

impl Sending {
    /// A stable word for storage.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cavage => "cavage",
            Self::Rsa9421 => "rfc9421-rsa",
            Self::Ed25519 => "rfc9421-ed25519",
        }
    }

    /// The way of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Cavage, Self::Rsa9421, Self::Ed25519].into_iter().find(|sending| sending.word() == word)
    }
}

/// One of our actors, as it signs.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Its keys.
    pub keys: SigningKeys,
    /// Its id.
    pub actor: String,
}

impl Sender {
    /// Signs a POST and returns all header fields to send with it. `extra` fields are sent and signed too; `asked` is
    /// what the other side wanted in its `Accept-Signature`, which only RFC 9421 can answer.
    #[expect(clippy::too_many_arguments, reason = "a request has that many parts, and each caller has them apart")]
    pub fn post(
        &self,
        sending: Sending,
        url: &Url,
        content_type: &str,
        body: &[u8],
        now: Timestamp,
        extra: &[(&str, &str)],
        asked: Option<&Asked>,
    ) -> Vec<(String, String)> {
        let Some((algorithm, key_id)) = self.by_rfc9421(sending) else {
            return cavage::sign_post(&self.keys, &self.main_key(), url, body, content_type, now, extra);
        };
        let signer = Signer { keys: &self.keys, algorithm, key_id: &key_id, asked };
        rfc9421::sign(signer, &Method::POST, url, Some((content_type, body)), now, extra)
    }

    /// Signs a GET and returns all header fields to send with it, but those that must not be signed (`Accept`).
    pub fn get(&self, sending: Sending, url: &Url, now: Timestamp, asked: Option<&Asked>) -> Vec<(String, String)> {
        let Some((algorithm, key_id)) = self.by_rfc9421(sending) else {
            return cavage::sign_get(&self.keys, &self.main_key(), url, now);
        };
        let signer = Signer { keys: &self.keys, algorithm, key_id: &key_id, asked };
        rfc9421::sign(signer, &Method::GET, url, None, now, &[])
    }

    /// Signs a GET by draft-cavage as if it had no query: some servers verify without it (federation S4).
    pub fn get_without_query(&self, url: &Url, now: Timestamp) -> Vec<(String, String)> {
        let mut bare = url.clone();
        bare.set_query(None);
        cavage::sign_get(&self.keys, &self.main_key(), &bare, now)
    }

    fn main_key(&self) -> String {
        format!("{}#main-key", self.actor)
    }

    fn by_rfc9421(&self, sending: Sending) -> Option<(Algorithm, String)> {
        match sending {
            Sending::Cavage => None,
            Sending::Rsa9421 => Some((Algorithm::RsaSha256, self.main_key())),
            Sending::Ed25519 => Some((Algorithm::Ed25519, format!("{}#ed25519-key", self.actor))),
        }
    }
}
