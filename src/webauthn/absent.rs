//! A program that was built without passkeys: there is no value of its `Site`.

use url::Url;

use super::{Made, Owner, Question, Refusal, Shown};

/// What passkeys are made for: there is none.
pub enum Site {}

impl Site {
    /// None.
    pub fn of(_house: &str, _base_url: &Url) -> Option<Self> {
        None
    }

    /// Asks a browser to make a passkey.
    ///
    /// # Errors
    /// None: nobody can ask.
    pub fn ask_for_new(&self, _owner: Owner, _known: &[String]) -> Result<Question, Refusal> {
        match *self {}
    }

    /// The passkey that was made.
    ///
    /// # Errors
    /// None: nobody can ask.
    pub fn made(&self, _state: &str, _answer: &str) -> Result<Made, Refusal> {
        match *self {}
    }

    /// Asks a browser to show a passkey.
    ///
    /// # Errors
    /// None: nobody can ask.
    pub fn ask(&self) -> Result<Question, Refusal> {
        match *self {}
    }

    /// Which passkey an answer names.
    pub fn shown(&self, _answer: &str) -> Option<Shown> {
        match *self {}
    }

    /// Whether an answer is signed by a passkey.
    ///
    /// # Errors
    /// None: nobody can ask.
    pub fn check(&self, _state: &str, _answer: &str, _public_key: &str) -> Result<String, Refusal> {
        match *self {}
    }
}
