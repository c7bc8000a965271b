//! The page between ours and somebody's own server.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// The answer of `/elsewhere`.
#[derive(Template)]
#[template(path = "elsewhere.html")]
pub struct ElsewherePage {
    /// What stands around it.
    pub frame: Frame,
    /// What became of it.
    pub sentence: Said,
    /// What is wrong with what was typed; empty when nothing is.
    pub fault: Said,
    /// What was typed.
    pub typed: String,
    /// The ActivityPub id of what is followed or answered.
    pub object: String,
    /// Whether it is followed, not answered.
    pub follows: bool,
    /// What one pastes into the search of another server.
    pub address: String,
    /// The page of ours where it began.
    pub back: String,
    /// Whether and how it goes on.
    pub way: Way,
}

/// Whether and how somebody gets to their own server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By this page of it.
    Open {
        /// Its address.
        url: String,
        /// Its host.
        host: String,
    },
    /// It names no such page.
    None {
        /// Its host.
        host: String,
    },
    /// It does not answer.
    Silent {
        /// Its host.
        host: String,
    },
    /// What was typed is no server.
    Unreadable,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn every_way_to_another_server() {
        let host = || "other.example".to_owned();
        let open = Way::Open { url: "https://other.example/?uri=x".to_owned(), host: host() };
        for (follows, way) in [
            (true, open),
            (false, Way::None { host: host() }),
            (true, Way::Silent { host: host() }),
            (false, Way::Unreadable),
        ] {
            pages(|text| {
                ElsewherePage {
                    frame: sample::frame(text),
                    sentence: text.into(),
                    fault: if way == Way::Unreadable { text.into() } else { Said::default() },
                    typed: text.to_owned(),
                    object: "https://centre.example/practices/1".to_owned(),
                    follows,
                    address: text.to_owned(),
                    back: "/practices/1/x".to_owned(),
                    way: way.clone(),
                }
                .render()
            });
        }
    }
}
