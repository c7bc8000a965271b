//! The pages of what a member follows and of what the member saved.

use askama::Template;

use super::announcements::Strip;
use super::frame::{Frame, Listed};
use crate::domain::ids::Id;
use crate::web::tongue::Said;

/// `/desk/home`.
#[derive(Template)]
#[template(path = "timeline.html")]
pub struct HomePage {
    /// What is announced to members.
    pub announcements: Vec<Strip>,
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// What those whom the member follows and the partners wrote, the newest first.
    pub posts: Vec<Post>,
    /// Whether it begins with the newest.
    pub first: bool,
    /// The page of what is older; empty when there is none.
    pub older: String,
    /// The box for somebody abroad.
    pub seek: Seek,
    /// Whom the member follows abroad.
    pub followed: Vec<Followed>,
    /// What the house published last.
    pub own: Vec<Listed>,
}

/// `/desk/saved`.
#[derive(Template)]
#[template(path = "saved.html")]
pub struct SavedPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// What is saved, what was saved last first.
    pub posts: Vec<Post>,
    /// The page of what was saved before; empty when there is none.
    pub older: String,
}

/// A text in a home.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its number.
    pub id: Id,
    /// The institution that it comes from.
    pub house: String,
    /// What it is and when, in words.
    pub when: Said,
    /// By whom it was passed on, in a sentence; may be empty.
    pub passed_on: Said,
    /// Where it is read.
    pub url: String,
    /// Its title, or who said something about what.
    pub title: Said,
    /// The title without marks, for who has it read aloud.
    pub plain_title: String,
    /// The language of the title, as a tag; empty for that of the page.
    pub title_language: String,
    /// Its author; empty where the title says it.
    pub author: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its language, in words.
    pub language_name: String,
    /// Its summary, or how it begins.
    pub words: String,
    /// For whom, in words; empty for everybody.
    pub readers: Said,
    /// The names of the member's filters that warn of it; empty for none.
    pub filtered: String,
}

/// What was typed into the box for somebody abroad.
#[derive(Clone, Debug, Default)]
pub struct Seek {
    /// The handle or the address.
    pub typed: String,
    /// Why nobody was found; empty when nothing is wrong.
    pub fault: Said,
}

/// Somebody abroad whom the member follows.
#[derive(Clone, Debug)]
pub struct Followed {
    /// Their name.
    pub name: String,
    /// Their page on this server.
    pub url: String,
    /// Their institution, or their host.
    pub detail: String,
    /// Whether they have agreed.
    pub accepted: bool,
    /// Where it is ended.
    pub action: String,
    /// The token of the session.
    pub token: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::announcements::tests::strip;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn post(text: &str, note: bool) -> Post {
        Post {
            id: 1,
            house: text.to_owned(),
            when: text.into(),
            passed_on: if note { text.into() } else { Said::default() },
            url: "/practices/1/x".to_owned(),
            title: text.into(),
            plain_title: text.to_owned(),
            title_language: if note { String::new() } else { "el".to_owned() },
            author: if note { String::new() } else { text.to_owned() },
            language: "el".to_owned(),
            language_name: text.to_owned(),
            words: text.to_owned(),
            readers: text.into(),
            filtered: if note { text.to_owned() } else { String::new() },
        }
    }

    #[test]
    fn a_home_with_everything_and_with_nothing() {
        for full in [true, false] {
            pages(|text| {
                let followed = |accepted| Followed {
                    name: text.to_owned(),
                    url: "/desk/people/1".to_owned(),
                    detail: text.to_owned(),
                    accepted,
                    action: "/desk/people/1/unfollow".to_owned(),
                    token: "t".to_owned(),
                };
                let fault = if full { text.into() } else { Said::default() };
                HomePage {
                    announcements: if full { vec![strip(text)] } else { vec![] },
                    frame: sample::frame(text),
                    place: "home",
                    token: "t".to_owned(),
                    posts: if full { vec![post(text, true), post(text, false)] } else { vec![] },
                    first: !full,
                    older: if full { "/desk/home?before=1".to_owned() } else { String::new() },
                    seek: Seek { typed: text.to_owned(), fault },
                    followed: if full { vec![followed(true), followed(false)] } else { vec![] },
                    own: if full { vec![sample::listed(text)] } else { vec![] },
                }
                .render()
            });
        }
    }

    #[test]
    fn what_is_saved() {
        for full in [true, false] {
            pages(|text| {
                SavedPage {
                    frame: sample::frame(text),
                    place: "saved",
                    token: "t".to_owned(),
                    posts: if full { vec![post(text, true), post(text, false)] } else { vec![] },
                    older: if full { "/desk/saved?before=1".to_owned() } else { String::new() },
                }
                .render()
            });
        }
    }
}
