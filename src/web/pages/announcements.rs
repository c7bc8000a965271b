//! The pages of announcements to members.

use askama::Template;

use super::frame::Frame;
use crate::domain::ids::Id;
use crate::web::tongue::Said;

/// `/desk/admin/announcements`.
#[derive(Template)]
#[template(path = "announcements.html")]
pub struct AnnouncementsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// A new one, as it was typed.
    pub draft: Draft,
    /// What is shown now, the newest first.
    pub running: Vec<Line>,
    /// What has ended.
    pub over: Vec<Line>,
}

/// `/desk/admin/announcements/{id}`.
#[derive(Template)]
#[template(path = "announcement_change.html")]
pub struct ChangePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Its number.
    pub id: Id,
    /// As it was typed.
    pub draft: Draft,
}

/// `/desk/admin/announcements/{id}/delete`.
#[derive(Template)]
#[template(path = "announcement_delete.html")]
pub struct DeletePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Its number.
    pub id: Id,
    /// What it says: safe HTML.
    pub body: String,
}

/// An announcement as it is typed, with what is wrong.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The words.
    pub words: String,
    /// What is wrong with them.
    pub words_fault: Said,
    /// The last day, `2026-03-04`.
    pub until: String,
    /// What is wrong with it.
    pub until_fault: Said,
}

/// An announcement in the list of the admin.
pub struct Line {
    /// Its number.
    pub id: Id,
    /// What it says: safe HTML.
    pub body: String,
    /// From when to when, and how many have put it away.
    pub detail: Said,
}

/// An announcement on the desk of a member.
#[derive(Clone, Debug)]
pub struct Strip {
    /// Its number.
    pub id: Id,
    /// What it says: safe HTML.
    pub body: String,
    /// How long ago it was published, in words.
    pub when: String,
    /// The token of the session.
    pub token: String,
    /// The page to come back to.
    pub back: &'static str,
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    pub fn strip(text: &str) -> Strip {
        Strip { id: 1, body: "<p>safe</p>".to_owned(), when: text.to_owned(), token: "t".to_owned(), back: "/desk" }
    }

    fn draft(text: &str) -> Draft {
        let until = "2026-03-04".to_owned();
        Draft { words: text.to_owned(), words_fault: text.into(), until, until_fault: text.into() }
    }

    #[test]
    fn announcements_to_members() {
        for full in [true, false] {
            pages(|text| {
                let line = |id| Line { id, body: "<p>safe</p>".to_owned(), detail: text.into() };
                AnnouncementsPage {
                    frame: sample::frame(text),
                    place: "announcements",
                    token: "t".to_owned(),
                    draft: if full { draft(text) } else { Draft::default() },
                    running: if full { vec![line(1)] } else { vec![] },
                    over: if full { vec![line(2)] } else { vec![] },
                }
                .render()
            });
        }
        pages(|text| {
            let (place, token) = ("announcements", "t".to_owned());
            ChangePage { frame: sample::frame(text), place, token, id: 1, draft: draft(text) }.render()
        });
        pages(|text| {
            let (place, token, body) = ("announcements", "t".to_owned(), "<p>safe</p>".to_owned());
            DeletePage { frame: sample::frame(text), place, token, id: 1, body }.render()
        });
    }
}
