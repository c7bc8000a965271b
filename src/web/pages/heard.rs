//! The pages of what a member hears of.

use askama::Template;

use super::frame::{Choice, Frame};
use crate::web::tongue::Said;

/// `/desk/notifications`.
#[derive(Template)]
#[template(path = "heard.html")]
pub struct HeardPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// How much is new, in a sentence.
    pub sentence: Said,
    /// Everything, the newest first.
    pub all: Vec<News>,
    /// The page of what is older; empty when there is none.
    pub older: String,
    /// Whether mail is sent.
    pub sends: bool,
    /// Which mails come.
    pub told: Vec<Choice>,
    /// The languages of mails.
    pub languages: Vec<Choice>,
}

/// Something that a member hears of.
pub struct News {
    /// Who did what.
    pub sentence: Said,
    /// Whether it was not seen before.
    pub fresh: bool,
    /// When, in words.
    pub when: String,
    /// Where it is read.
    pub url: String,
    /// The language of the text; may be empty.
    pub language: String,
    /// How the text begins; may be empty.
    pub words: String,
}

/// `/unsubscribe/{secret}`.
#[derive(Template)]
#[template(path = "unsubscribe.html")]
pub struct StopPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where the form is sent.
    pub action: String,
    /// Whether it is done.
    pub done: bool,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    #[test]
    fn what_is_heard_and_how_it_ends() {
        for sends in [true, false] {
            pages(|text| {
                let news = |fresh: bool| News {
                    sentence: text.into(),
                    fresh,
                    when: text.to_owned(),
                    url: "/practices/1/x".to_owned(),
                    language: if fresh { "el".to_owned() } else { String::new() },
                    words: if fresh { text.to_owned() } else { String::new() },
                };
                HeardPage {
                    frame: sample::frame(text),
                    place: "heard",
                    token: "t".to_owned(),
                    sentence: text.into(),
                    all: if sends { vec![news(true), news(false)] } else { Vec::new() },
                    older: if sends { "/desk/notifications?before=1".to_owned() } else { String::new() },
                    sends,
                    told: sample::choices(text),
                    languages: sample::choices(text),
                }
                .render()
            });
            pages(|text| StopPage { frame: sample::frame(text), action: text.to_owned(), done: sends }.render());
        }
    }
}
