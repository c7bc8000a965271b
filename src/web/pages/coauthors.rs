//! The page of the authors of a text.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/desk/practices/{number}/authors` and the same for essays.
#[derive(Template)]
#[template(path = "coauthors.html")]
pub struct AuthorsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Where every form of it is sent.
    pub action: String,
    /// The title of the text.
    pub title: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// Where the text is read, or written.
    pub text_url: String,
    /// The name of its first author.
    pub first: String,
    /// Everybody, the first author first.
    pub rows: Vec<AuthorRow>,
    /// What the reader can do.
    pub seat: Seat,
}

/// What is asked before a co-author is taken off, or leaves.
#[derive(Template)]
#[template(path = "coauthors_sure.html")]
pub struct AuthorSurePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Where its form is sent: the page of the authors.
    pub action: String,
    /// The title of the text.
    pub title: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// What is about to be done, in a few words.
    pub heading: Said,
    /// What it means.
    pub words: Said,
    /// What the button says.
    pub button: Said,
    /// What it sends: `remove` or `leave`.
    pub deed: &'static str,
    /// The number of who is taken off; empty for who leaves.
    pub who: String,
}

/// One in the list of the authors.
pub struct AuthorRow {
    /// Shown name.
    pub name: String,
    /// Their page.
    pub page: String,
    /// Their address in this house.
    pub address: String,
    /// What they are to the text, in words.
    pub state: Said,
    /// Their number, for whom the reader may take off or ask no more; empty for others.
    pub number: String,
    /// Whether they have been asked and have not answered.
    pub waits: bool,
}

/// What the reader is to the text.
pub enum Seat {
    /// The first author, with a form to invite somebody.
    First {
        /// What was typed.
        typed: String,
        /// What is wrong with it; empty when nothing is.
        fault: Said,
        /// Where the script of the field asks.
        naming: &'static str,
    },
    /// A co-author.
    Coauthor,
    /// Asked to be one.
    Asked,
}

impl AuthorsPage {
    /// Whether somebody can be taken off.
    fn may_take_off(&self) -> bool {
        self.rows.iter().any(|row| !row.number.is_empty() && !row.waits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn before_somebody_is_no_author_any_more() {
        for (deed, who) in [("remove", "7"), ("leave", "")] {
            pages(|text| {
                AuthorSurePage {
                    frame: sample::frame(text),
                    place: "desk",
                    token: "t".to_owned(),
                    action: "/desk/practices/1/authors".to_owned(),
                    title: text.to_owned(),
                    language: "is".to_owned(),
                    heading: text.into(),
                    words: text.into(),
                    button: text.into(),
                    deed,
                    who: who.to_owned(),
                }
                .render()
            });
        }
    }

    #[test]
    fn as_each_of_those_who_see_it() {
        for seat in 0..4 {
            pages(|text| {
                let row = |number: &str, waits: bool| AuthorRow {
                    name: text.to_owned(),
                    page: "/@brrm".to_owned(),
                    address: "@brrm".to_owned(),
                    state: text.into(),
                    number: number.to_owned(),
                    waits,
                };
                let first = |fault: &str| Seat::First {
                    typed: text.to_owned(),
                    fault: fault.into(),
                    naming: "/desk/mentions/list?here=yes&q=",
                };
                AuthorsPage {
                    frame: sample::frame(text),
                    place: "desk",
                    token: "t".to_owned(),
                    action: "/desk/practices/1/authors".to_owned(),
                    title: text.to_owned(),
                    language: "is".to_owned(),
                    text_url: "/desk/practices/1/edit".to_owned(),
                    first: text.to_owned(),
                    rows: vec![row("", false), row("2", false), row("3", true)],
                    seat: match seat {
                        0 => first(""),
                        1 => first(text),
                        2 => Seat::Coauthor,
                        _ => Seat::Asked,
                    },
                }
                .render()
            });
        }
    }
}
