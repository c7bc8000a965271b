//! The library that asks and checks (`webauthn-rs`), for one name and one origin.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::{Host, Url};
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::{Made, Owner, Question, Refusal, Shown};

/// What passkeys are made for: the name of this server, and the origin of its pages.
pub struct Site(Webauthn);

/// The name that passkeys are made for: the host of the address of this server, where browsers make passkeys for it. They do so for names, not
/// for addresses of machines, and without https only on the machine itself.
fn name_of(base_url: &Url) -> Option<&str> {
    let Some(Host::Domain(name)) = base_url.host() else { return None };
    let here = name == "localhost" || name.ends_with(".localhost");
    (base_url.scheme() == "https" || here).then_some(name)
}

impl From<WebauthnError> for Refusal {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            other => Self::Untrusted(other.to_string()),
        }
    }
}

fn written(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|error| unreadable(&error))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|error| unreadable(&error))
}

fn unreadable(error: &serde_json::Error) -> Refusal {
    Refusal::Untrusted(format!("unreadable: {error}"))
}

/// The options for a browser, as it takes them.
fn options(question: &impl Serialize) -> Result<Value, Refusal> {
    let mut value = serde_json::to_value(question).map_err(|error| unreadable(&error))?;
    Ok(value.get_mut("publicKey").map(Value::take).unwrap_or_default())
}

impl Site {
    /// For the house with this name at this address; nothing where browsers make no passkeys for it.
    pub fn of(house: &str, base_url: &Url) -> Option<Self> {
        let name = name_of(base_url)?;
        let origin: Url = base_url.origin().ascii_serialization().parse().ok()?;
        let site = WebauthnBuilder::new(name, &origin).and_then(|builder| builder.rp_name(house).build());
        site.inspect_err(|error| tracing::error!(%error, "passkeys cannot be offered")).ok().map(Self)
    }

    /// Asks a browser to make a passkey that none of the `known` ones stands beside on the same device.
    ///
    /// # Errors
    /// `Untrusted` for a mark or a credential that cannot be read.
    pub fn ask_for_new(&self, owner: Owner, known: &[String]) -> Result<Question, Refusal> {
        let foreign = |what: &str| Refusal::Untrusted(format!("{what} cannot be read"));
        let mark = URL_SAFE_NO_PAD.decode(owner.mark).ok().and_then(|bytes| Uuid::from_slice(&bytes).ok());
        let mark = mark.ok_or_else(|| foreign("the mark of an account"))?;
        let bytes = |one: &String| URL_SAFE_NO_PAD.decode(one).ok();
        let known: Option<Vec<CredentialID>> = known.iter().map(bytes).collect();
        let known = known.ok_or_else(|| foreign("the name of a credential"))?;
        let (asked, state) = self.0.start_passkey_registration(mark, owner.account, owner.name, Some(known))?;
        let mut options = options(&asked)?;
        // Who signs in types no name: the device has to know for whom the passkey is.
        if let Some(wanted) = options.get_mut("authenticatorSelection").and_then(Value::as_object_mut) {
            wanted.insert("residentKey".to_owned(), json!("required"));
            wanted.insert("requireResidentKey".to_owned(), json!(true));
        }
        Ok(Question { options, state: written(&state)? })
    }

    /// The passkey that was made, whose user was verified by the device.
    ///
    /// # Errors
    /// `Untrusted` for an answer to another question, from another origin, or without a verified user.
    pub fn made(&self, state: &str, answer: &str) -> Result<Made, Refusal> {
        let state: PasskeyRegistration = read(state)?;
        let passkey = self.0.finish_passkey_registration(&read::<RegisterPublicKeyCredential>(answer)?, &state)?;
        Ok(Made { credential: URL_SAFE_NO_PAD.encode(passkey.cred_id()), public_key: written(&passkey)? })
    }

    /// Asks a browser to show a passkey, whose ever it is.
    ///
    /// # Errors
    /// `Untrusted` when the question cannot be written.
    pub fn ask(&self) -> Result<Question, Refusal> {
        let (asked, state) = self.0.start_discoverable_authentication()?;
        Ok(Question { options: options(&asked)?, state: written(&state)? })
    }

    /// Which passkey an answer names, and whose it says to be.
    pub fn shown(&self, answer: &str) -> Option<Shown> {
        let answer: PublicKeyCredential = read(answer).ok()?;
        let (mark, credential) = self.0.identify_discoverable_authentication(&answer).ok()?;
        Some(Shown { credential: URL_SAFE_NO_PAD.encode(credential), mark: URL_SAFE_NO_PAD.encode(mark.as_bytes()) })
    }

    /// Whether an answer is signed by this passkey, with a user whom the device has verified; answers the public key with its counter as they
    /// are now.
    ///
    /// # Errors
    /// `Copied` when it is signed and counts backwards; else `Untrusted`.
    pub fn check(&self, state: &str, answer: &str, public_key: &str) -> Result<String, Refusal> {
        let state: DiscoverableAuthentication = read(state)?;
        let mut passkey: Passkey = read(public_key)?;
        let answer: PublicKeyCredential = read(answer)?;
        let seen = self.0.finish_discoverable_authentication_v2(&answer, state, &passkey)?;
        passkey.update_credential(&seen);
        written(&passkey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_for_names_that_browsers_make_them_for() {
        for (address, name) in [
            ("https://practices.centre.example", Some("practices.centre.example")),
            ("https://centre.example:8443", Some("centre.example")),
            ("http://localhost:8100", Some("localhost")),
            ("http://vora.localhost:8100", Some("vora.localhost")),
            ("http://127.0.0.1:8100", None),
            ("https://192.0.2.1", None),
            ("https://[2001:db8::1]", None),
            ("http://centre.example", None),
        ] {
            let url: Url = address.parse().unwrap();
            assert_eq!(name_of(&url), name, "{address}");
            assert_eq!(Site::of("The house", &url).is_some(), name.is_some(), "{address}");
        }
    }
}
