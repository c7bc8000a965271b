//! The page on which a text begins from a file.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/desk/practices/import` and `/desk/essays/import`.
#[derive(Template)]
#[template(path = "import.html")]
pub struct ImportPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The folder of its kind in addresses.
    pub folder: &'static str,
    /// Whether it becomes a practice; otherwise an essay.
    pub practice: bool,
    /// The largest Word document, in megabytes.
    pub most: usize,
    /// The largest file of words, in megabytes.
    pub most_text: usize,
    /// Why the file was not taken; may be empty.
    pub fault: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn both_kinds_and_what_was_not_taken() {
        for (folder, practice) in [("practices", true), ("essays", false)] {
            pages(|text| {
                ImportPage {
                    frame: sample::frame(text),
                    place: "",
                    token: "t".to_owned(),
                    folder,
                    practice,
                    most: 20,
                    most_text: 1,
                    fault: if practice { text.into() } else { Said::default() },
                }
                .render()
            });
        }
    }
}
