//! A letter in the language of who gets it, as plain text and as HTML that looks the same without pictures.

use askama::Template;

use crate::text::phrases::{self, Arg};

/// A letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The language that it is said in, as a tag.
    pub language: &'static str,
    /// What stands above it in a list of mails.
    pub subject: String,
    /// The words of address; may be empty.
    pub greeting: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// What can be done at once: the words, and where they lead.
    pub button: Option<(String, String)>,
    /// What has happened, each with its place.
    pub items: Vec<Item>,
    /// What is said after that, in smaller letters.
    pub notes: Vec<String>,
    /// The house that it comes from.
    pub house: String,
    /// The address of that house.
    pub address: String,
    /// How to get no more of them.
    pub stop: Option<Stop>,
}

/// Something that has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What, in a sentence.
    pub heading: String,
    /// How the text begins; may be empty.
    pub words: String,
    /// Where it stands.
    pub url: String,
}

/// How to get no more letters of this kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The words.
    pub words: String,
    /// Where that is done, without signing in.
    pub url: String,
}

#[derive(Template)]
#[template(path = "letter.txt")]
struct Plain<'a> {
    letter: &'a Letter,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    letter: &'a Letter,
}

impl Letter {
    /// A letter of a house in a language, with nothing in it yet; the subject and paragraphs are phrases.
    pub fn new(language: &str, house: &str, address: &str, name: &str) -> Self {
        let spoken = phrases::spoken(language, "mail-hello");
        let greeting = match name {
            "" => String::new(),
            name => phrases::get(spoken, "mail-hello", &[("name", Arg::Text(name))]),
        };
        Self { language: spoken, greeting, house: house.to_owned(), address: address.to_owned(), ..Self::default() }
    }

    /// A phrase in the language of the letter.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        phrases::get(self.language, id, args)
    }

    /// The plain text and the HTML.
    ///
    /// # Errors
    /// Why a template failed.
    pub(super) fn bodies(&self) -> Result<(String, String), String> {
        let plain = Plain { letter: self }.render().map_err(|error| error.to_string())?;
        let html = Html { letter: self }.render().map_err(|error| error.to_string())?;
        Ok((plain, html))
    }
}
