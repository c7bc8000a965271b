//! The page of the data-protection reviewer.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/desk/safeguards`.
#[derive(Template)]
#[template(path = "safeguards.html")]
pub struct SafeguardsDeskPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// How many were stopped, in a sentence.
    pub sentence: Said,
    /// What was wrong with the last answer.
    pub fault: Said,
    /// The texts.
    pub texts: Vec<StoppedText>,
}

/// A text that was stopped.
pub struct StoppedText {
    /// Its title.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its author's name.
    pub author: String,
    /// Our number of it.
    pub number: i64,
    /// What stopped it.
    pub findings: Vec<Stopped>,
}

/// What stopped a text.
pub struct Stopped {
    /// Its number on the page.
    pub place: usize,
    /// What names it in answers.
    pub mark: String,
    /// The field.
    pub field: String,
    /// Why, and what to do.
    pub sentence: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn what_was_stopped() {
        pages(|text| {
            let finding =
                |place| Stopped { place, mark: text.to_owned(), field: text.to_owned(), sentence: text.into() };
            SafeguardsDeskPage {
                frame: sample::frame(text),
                place: "safeguards",
                token: "t".to_owned(),
                sentence: text.into(),
                fault: text.into(),
                texts: vec![StoppedText {
                    title: text.to_owned(),
                    language: "is".to_owned(),
                    author: text.to_owned(),
                    number: 7,
                    findings: vec![finding(1), finding(2)],
                }],
            }
            .render()
        });
    }
}
