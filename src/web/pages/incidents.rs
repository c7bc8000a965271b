//! The pages about texts that could identify somebody.

use askama::Template;

use super::frame::{Choice, Frame};
use super::moderation::Typed;
use crate::web::tongue::Said;

/// `/desk/admin/incidents`.
#[derive(Template)]
#[template(path = "incidents.html")]
pub struct IncidentsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// How many there are, in a sentence.
    pub sentence: Said,
    /// The texts, the latest decision first.
    pub rows: Vec<IncidentRow>,
}

/// A text in the list.
pub struct IncidentRow {
    /// Its title, or what stands for it.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// When the last decision was made.
    pub when: String,
    /// How things stand.
    pub sentence: Said,
    /// Its page on the desk.
    pub url: String,
}

/// `/desk/admin/incidents/{number}`.
#[derive(Template)]
#[template(path = "incident.html")]
pub struct IncidentPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Where the form is sent.
    pub action: String,
    /// Its title, or what stands for it.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// Who wrote it.
    pub author: String,
    /// Its page; empty once its words are erased.
    pub url: String,
    /// How things stand.
    pub sentence: Said,
    /// Where it was: the partner, what it says, and whether it has erased it.
    pub places: Vec<(String, Said, bool)>,
    /// What was decided: the words, and the page of the decision.
    pub decisions: Vec<(Said, String)>,
    /// What can be done; empty when nothing is left to do.
    pub measures: Vec<Choice>,
    /// What it can rest on.
    pub grounds: Vec<Choice>,
    /// What was typed.
    pub typed: Typed,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn an_incident() {
        for open in [true, false] {
            pages(|text| {
                IncidentPage {
                    frame: sample::frame(text),
                    place: "incidents",
                    token: "t".to_owned(),
                    action: "/desk/admin/incidents/7".to_owned(),
                    title: text.to_owned(),
                    language: "sl".to_owned(),
                    author: text.to_owned(),
                    url: if open { "/practices/7/x".to_owned() } else { String::new() },
                    sentence: text.into(),
                    places: vec![(text.to_owned(), text.into(), open), (text.to_owned(), text.into(), !open)],
                    decisions: vec![(text.into(), "/desk/admin/decisions/7".to_owned())],
                    measures: if open { sample::choices(text) } else { Vec::new() },
                    grounds: sample::choices(text),
                    typed: Typed { facts: text.to_owned(), facts_fault: text.into(), ..Typed::default() },
                }
                .render()
            });
        }
    }

    #[test]
    fn the_list() {
        pages(|text| {
            let row = || IncidentRow {
                title: text.to_owned(),
                language: "sl".to_owned(),
                when: text.to_owned(),
                sentence: text.into(),
                url: "/desk/admin/incidents/7".to_owned(),
            };
            IncidentsPage {
                frame: sample::frame(text),
                place: "incidents",
                sentence: text.into(),
                rows: vec![row(), row()],
            }
            .render()
        });
    }
}
