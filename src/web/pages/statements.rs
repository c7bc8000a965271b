//! Statements of the institution: headings with sentences and addresses below them.

use askama::Template;

use super::frame::Frame;
use super::notices::BarrierForm;
use crate::web::tongue::Said;

/// `/privacy` and `/accessibility`.
#[derive(Template)]
#[template(path = "statement.html")]
pub struct StatementPage {
    /// What stands around it.
    pub frame: Frame,
    /// The phrase of its title.
    pub title: &'static str,
    /// What it is about.
    pub lede: Said,
    /// Its parts.
    pub sections: Vec<Section>,
    /// Where somebody tells what is in the way, right below the part that asks for it.
    pub tell: Option<BarrierForm>,
}

/// A part of a statement.
pub struct Section {
    /// The phrase of its heading.
    pub heading: &'static str,
    /// Its sentences, each with the address that it ends with.
    pub lines: Vec<(Said, Option<Reached>)>,
}

impl Section {
    /// A part without sentences yet.
    pub fn new(heading: &'static str) -> Self {
        Self { heading, lines: Vec::new() }
    }

    /// Adds a sentence.
    #[must_use]
    pub fn line(mut self, sentence: Said) -> Self {
        self.lines.push((sentence, None));
        self
    }

    /// Adds sentences.
    #[must_use]
    pub fn lines(mut self, sentences: impl IntoIterator<Item = Said>) -> Self {
        self.lines.extend(sentences.into_iter().map(|sentence| (sentence, None)));
        self
    }

    /// Says where the last sentence leads.
    #[must_use]
    pub fn reached(mut self, reached: Reached) -> Self {
        if let Some((_, last)) = self.lines.last_mut() {
            *last = Some(reached);
        }
        self
    }
}

/// Where somebody or something is reached.
pub struct Reached {
    /// The address of the link.
    pub url: String,
    /// What it says.
    pub words: String,
}

impl Reached {
    /// A mail address or an https address, as the configuration has it.
    pub fn at(address: &str) -> Self {
        let url = if address.contains("://") { address.to_owned() } else { format!("mailto:{address}") };
        Self { url, words: address.to_owned() }
    }

    /// A page of ours.
    pub fn page(path: &str, words: String) -> Self {
        Self { url: path.to_owned(), words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;
    use crate::web::pages::notices::NoticeFaults;

    #[test]
    fn statements() {
        pages(|text| {
            StatementPage {
                frame: sample::frame(text),
                title: "privacy-title",
                lede: text.into(),
                sections: vec![
                    Section::new("privacy-who").line(text.into()).reached(Reached::page("/about", text.to_owned())),
                    Section::new("privacy-long").lines([text.into(), text.into()]),
                ],
                tell: Some(BarrierForm {
                    address: text.to_owned(),
                    words: text.to_owned(),
                    mail: text.to_owned(),
                    faults: NoticeFaults { words: text.into(), mail: text.into(), ..NoticeFaults::default() },
                }),
            }
            .render()
        });
        assert_eq!(Reached::at("office@centre.example").url, "mailto:office@centre.example");
        assert_eq!(Reached::at("https://centre.example/dpo").url, "https://centre.example/dpo");
    }
}
