//! The page on which somebody to mention is looked up.

use askama::Template;

use super::frame::Frame;
use super::house::Listing;

/// `/desk/mentions`.
#[derive(Template)]
#[template(path = "mentions.html")]
pub struct MentionsPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was asked for; empty at first.
    pub question: String,
    /// Who was found; none before a question.
    pub found: Option<Vec<Listing>>,
    /// So many letters a question has at least.
    pub fewest: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;
    use crate::web::tongue::Said;

    #[test]
    fn before_a_question_and_after_it() {
        for many in [None, Some(0), Some(2)] {
            pages(|text| {
                let person = || Listing {
                    name: text.to_owned(),
                    url: "/@ana".to_owned(),
                    address: "@ana".to_owned(),
                    detail: Said::default(),
                };
                let found = many.map(|many| (0..many).map(|_| person()).collect());
                MentionsPage { frame: sample::frame(text), question: text.to_owned(), found, fewest: 2 }.render()
            });
        }
    }
}
