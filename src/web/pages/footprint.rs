//! The page about storage.

use askama::Template;

use super::frame::Frame;
use super::texts::Fact;
use crate::web::tongue::Said;

/// `/desk/admin/storage`.
#[derive(Template)]
#[template(path = "storage.html")]
pub struct StoragePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The state, in plain sentences.
    pub sentence: Said,
    /// Whether room runs out.
    pub tight: bool,
    /// Whether the database is on a server, whose disk is not seen from here.
    pub apart: bool,
    /// The figures.
    pub tally: Vec<Fact>,
    /// The last days, the newest first.
    pub days: Vec<Day>,
}

/// How large the node was on a day, in words.
pub struct Day {
    /// The day.
    pub day: String,
    /// The database.
    pub database: String,
    /// The pictures.
    pub pictures: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn roomy_and_tight() {
        for tight in [false, true] {
            pages(|text| {
                StoragePage {
                    frame: sample::frame(text),
                    place: "storage",
                    sentence: text.into(),
                    tight,
                    apart: tight,
                    tally: vec![Fact { name: "storage-free", value: text.to_owned() }],
                    days: vec![Day { day: text.to_owned(), database: text.to_owned(), pictures: text.to_owned() }],
                }
                .render()
            });
        }
    }
}
