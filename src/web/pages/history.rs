//! The versions of a practice or an essay, one beside another, and the question before one is taken out.

use askama::Template;

use super::frame::Frame;
use crate::text::difference::{Piece, Run};
use crate::web::tongue::Said;

/// `/practices/{number}/history` and the same for essays.
#[derive(Template)]
#[template(path = "history.html")]
pub struct HistoryPage {
    /// What stands around it.
    pub frame: Frame,
    /// The address of the list that the text stands in.
    pub list_url: &'static str,
    /// The phrase for that list.
    pub list_name: &'static str,
    /// The title of the text.
    pub title: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// The page of the text.
    pub text_url: String,
    /// The versions, the newest first.
    pub versions: Vec<VersionRow>,
    /// The page of older versions; empty when there are none.
    pub older: String,
}

/// A version in the list.
pub struct VersionRow {
    /// Its number.
    pub number: i32,
    /// Its page; empty where its words cannot be read.
    pub url: String,
    /// The phrase for what it is beside being a version; empty for most.
    pub tag: &'static str,
    /// Its day, in words.
    pub date: String,
    /// Its moment, for machines.
    pub date_iso: String,
    /// Who saved it; empty where that is not known.
    pub by: Said,
    /// What changed, or why it cannot be read; may be empty.
    pub note: Said,
    /// Where it is taken out; empty for those who may not.
    pub take_out: String,
}

/// `/practices/{number}/history/{version}` and the same for essays.
#[derive(Template)]
#[template(path = "version.html")]
pub struct VersionPage {
    /// What stands around it.
    pub frame: Frame,
    /// The address of the list that the text stands in.
    pub list_url: &'static str,
    /// The phrase for that list.
    pub list_name: &'static str,
    /// The title of the text as it is read now.
    pub title: String,
    /// The language of this version, as a tag.
    pub language: String,
    /// The language of the text as it is read now, as a tag.
    pub text_language: String,
    /// The page of the text.
    pub text_url: String,
    /// The list of its versions.
    pub history_url: String,
    /// The number of the version.
    pub number: i32,
    /// The phrase for what it is beside being a version; empty for most.
    pub tag: &'static str,
    /// Its day, in words.
    pub date: String,
    /// Its moment, for machines.
    pub date_iso: String,
    /// Who saved it; empty where that is not known.
    pub by: Said,
    /// What it is compared with, or why it cannot be read.
    pub sentence: Said,
    /// Whether words are marked as gone or new.
    pub marked: bool,
    /// The fields that changed; all of them where there is nothing to compare with.
    pub fields: Vec<FieldDifference>,
    /// The other fields, in a sentence; may be empty.
    pub unchanged: Said,
    /// The same beside the version that is read now; empty for that version itself.
    pub beside_current: String,
    /// Where it is taken out; empty for those who may not.
    pub take_out: String,
}

/// What changed in a field.
pub struct FieldDifference {
    /// The phrase for its heading.
    pub label: &'static str,
    /// Whether it is in the language of the text, and not in that of the page.
    pub typed: bool,
    /// Its lines.
    pub pieces: Vec<Piece>,
}

/// `/desk/practices/{number}/history/{version}/take-out` and the same for essays.
#[derive(Template)]
#[template(path = "version_out.html")]
pub struct TakeOutPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The title of the text.
    pub title: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// The number of the version.
    pub number: i32,
    /// Where the form is sent.
    pub action: String,
    /// Back to the versions.
    pub back: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn row(text: &str, number: i32, tag: &'static str, open: bool) -> VersionRow {
        VersionRow {
            number,
            url: if open { format!("/practices/1/history/{number}") } else { String::new() },
            tag,
            date: text.to_owned(),
            date_iso: "2026-03-04T10:00:00Z".to_owned(),
            by: if open { text.into() } else { Said::default() },
            note: text.into(),
            take_out: if open { String::new() } else { format!("/desk/practices/1/history/{number}/take-out") },
        }
    }

    #[test]
    fn the_versions_of_a_text() {
        for older in ["", "/practices/1/history?before=2"] {
            pages(|text| {
                HistoryPage {
                    frame: sample::frame(text),
                    list_url: "/practices",
                    list_name: "word-practices",
                    title: text.to_owned(),
                    language: "el".to_owned(),
                    text_url: "/practices/1/x".to_owned(),
                    versions: vec![
                        row(text, 4, "history-draft", true),
                        row(text, 3, "history-current", true),
                        row(text, 2, "", false),
                    ],
                    older: older.to_owned(),
                }
                .render()
            });
        }
    }

    fn version(text: &str, fields: Vec<FieldDifference>) -> VersionPage {
        VersionPage {
            frame: sample::frame(text),
            list_url: "/practices",
            list_name: "word-practices",
            title: text.to_owned(),
            language: "el".to_owned(),
            text_language: "ca".to_owned(),
            text_url: "/practices/1/x".to_owned(),
            history_url: "/practices/1/history".to_owned(),
            number: 3,
            tag: "history-current",
            date: text.to_owned(),
            date_iso: "2026-03-04T10:00:00Z".to_owned(),
            by: text.into(),
            sentence: text.into(),
            marked: !fields.is_empty(),
            fields,
            unchanged: text.into(),
            beside_current: "/practices/1/history/3?with=4".to_owned(),
            take_out: "/desk/practices/1/history/3/take-out".to_owned(),
        }
    }

    fn differences(text: &str) -> Vec<FieldDifference> {
        let words = || text.to_owned();
        let runs = vec![Run::Same(words()), Run::Gone(words()), Run::Added(words())];
        let pieces = vec![
            Piece::Same(words()),
            Piece::Folded(12),
            Piece::Gone(words()),
            Piece::Added(words()),
            Piece::Changed(runs),
        ];
        vec![
            FieldDifference { label: "why", typed: true, pieces },
            FieldDifference { label: "where", typed: false, pieces: vec![Piece::Added(words())] },
        ]
    }

    #[test]
    fn a_version_beside_another_and_one_without_words() {
        pages(|text| version(text, differences(text)).render());
        pages(|text| {
            let page = version(text, Vec::new());
            VersionPage {
                tag: "",
                by: Said::default(),
                unchanged: Said::default(),
                beside_current: String::new(),
                take_out: String::new(),
                ..page
            }
            .render()
        });
    }

    #[test]
    fn what_changed_is_marked_by_more_than_colour() {
        let html = version("σπίτι", differences("σπίτι")).render().unwrap();
        assert!(html.contains("<del><span class=\"unseen\" lang=\"en\">Gone: </span>σπίτι</del>"), "{html}");
        assert!(html.contains("<ins><span class=\"unseen\" lang=\"en\">New: </span>σπίτι</ins>"), "{html}");
        assert!(html.contains("<div class=\"change\" lang=\"el\">"), "{html}");
    }

    #[test]
    fn the_question_before_a_version_is_taken_out() {
        pages(|text| {
            TakeOutPage {
                frame: sample::frame(text),
                place: "",
                token: "t".to_owned(),
                title: text.to_owned(),
                language: "is".to_owned(),
                number: 2,
                action: "/desk/practices/1/history/2/take-out".to_owned(),
                back: "/practices/1/history".to_owned(),
            }
            .render()
        });
    }
}
