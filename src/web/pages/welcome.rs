//! The page on which a new node is set up.

use askama::Template;

use super::admin::Suggested;
use super::frame::Frame;
use crate::actions::setup::{Step, Steps};
use crate::web::tongue::Said;

/// `/desk/admin/welcome`.
#[derive(Template)]
#[template(path = "welcome.html")]
pub struct WelcomePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// How far it is, in a sentence.
    pub sentence: Said,
    /// Which steps are done.
    pub steps: Steps,
    /// Who the institution is, as its file says.
    pub house: Said,
    /// The sentence about it.
    pub summary: String,
    /// The colour of its pages, `#rrggbb`.
    pub colour: String,
    /// Whether that is another than the one delivered.
    pub painted: bool,
    /// How many were asked and have accepted, in a sentence.
    pub network: Said,
    /// Each partner, and who was asked.
    pub partners: Vec<Neighbour>,
    /// Whom partners name.
    pub suggestions: Vec<Suggested>,
}

/// A partner, or who is to become one.
pub struct Neighbour {
    /// Its name; its host until it is known.
    pub name: String,
    /// Its host.
    pub host: String,
    /// The colour and sign of its state.
    pub tone: &'static str,
    /// Its state, in words.
    pub words: Said,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    #[test]
    fn welcome() {
        for done in [true, false] {
            pages(|text| {
                let neighbour = Neighbour {
                    name: text.to_owned(),
                    host: "centre.example".to_owned(),
                    tone: "good",
                    words: text.into(),
                };
                let suggested = Suggested { host: "other.example".to_owned(), words: text.into(), by: text.to_owned() };
                WelcomePage {
                    frame: sample::frame(text),
                    place: "welcome",
                    token: "t".to_owned(),
                    sentence: text.into(),
                    steps: Steps {
                        done: if done { vec![Step::House, Step::Mail] } else { Vec::new() },
                        ..Steps::default()
                    },
                    house: text.into(),
                    summary: text.to_owned(),
                    colour: "#12564b".to_owned(),
                    painted: done,
                    network: text.into(),
                    partners: if done { vec![neighbour] } else { Vec::new() },
                    suggestions: if done { vec![suggested] } else { Vec::new() },
                }
                .render()
            });
        }
    }
}
