//! The page of settings.

use askama::Template;

use super::frame::Frame;
use crate::app::house::House;
use crate::web::settings;
use crate::web::tongue::Said;

/// `/desk/admin/settings`.
#[derive(Template)]
#[template(path = "settings.html")]
pub struct SettingsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// What matters most, in plain sentences.
    pub sentence: Said,
    /// The file that the configuration came from.
    pub file: String,
    /// What holds, by what it is about.
    pub groups: Vec<Group>,
    /// The languages of the pages, and who has read them.
    pub languages: Vec<Spoken>,
    /// Whether mail is sent.
    pub sends: bool,
    /// What can be changed here, as it was typed.
    pub typed: Typed,
}

/// Settings about one thing.
pub struct Group {
    /// The phrase of its heading.
    pub heading: &'static str,
    /// Each setting.
    pub lines: Vec<Line>,
}

/// A setting.
pub struct Line {
    /// The phrase of its name.
    pub name: &'static str,
    /// What holds, in words.
    pub value: Said,
    /// Its key in the file.
    pub key: &'static str,
}

/// A language of the pages.
pub struct Spoken {
    /// Its tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Who has read it, in words.
    pub state: Said,
    /// Whether a native speaker has read it.
    pub read: bool,
}

/// What can be changed at the desk, as it was typed, with what is wrong.
#[derive(Default)]
pub struct Typed {
    /// What everybody reads.
    pub for_readers: String,
    /// What is wrong with it.
    pub readers_fault: Said,
    /// What members read.
    pub for_members: String,
    /// What is wrong with it.
    pub members_fault: Said,
    /// The sentence about the institution.
    pub summary: String,
    /// What is wrong with it.
    pub summary_fault: Said,
    /// The colour of the pages, `#rrggbb`.
    pub colour: String,
    /// Whether that is another than the one delivered.
    pub painted: bool,
    /// What is wrong with it.
    pub colour_fault: Said,
    /// What is wrong with the logo that was sent.
    pub logo_fault: Said,
    /// What the mail server said to a test; empty when there was none.
    pub mail_said: Said,
    /// Whether it refused.
    pub mail_failed: bool,
}

impl Typed {
    /// What is kept.
    pub fn of(house: House) -> Self {
        Self {
            colour: settings::colour(&house),
            painted: house.hue.is_some(),
            for_readers: house.for_readers,
            for_members: house.for_members,
            summary: house.summary.unwrap_or_default(),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    #[test]
    fn settings() {
        for (sends, read) in [(true, true), (false, false)] {
            pages(|text| {
                let line = Line { name: "setting-name", value: text.into(), key: "x.y" };
                let spoken = Spoken { tag: "el", name: "Ελληνικά", state: text.into(), read };
                let typed = Typed {
                    for_readers: text.to_owned(),
                    readers_fault: text.into(),
                    for_members: text.to_owned(),
                    members_fault: text.into(),
                    summary: text.to_owned(),
                    summary_fault: text.into(),
                    colour: "#12564b".to_owned(),
                    painted: read,
                    colour_fault: text.into(),
                    logo_fault: text.into(),
                    mail_said: text.into(),
                    mail_failed: read,
                };
                SettingsPage {
                    frame: sample::frame(text),
                    place: "settings",
                    token: "t".to_owned(),
                    sentence: text.into(),
                    file: text.to_owned(),
                    groups: vec![Group { heading: "setting-house", lines: vec![line] }],
                    languages: vec![spoken],
                    sends,
                    typed,
                }
                .render()
            });
        }
    }
}
