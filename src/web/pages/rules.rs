//! The pages of the rules of the house.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/about/rules`.
#[derive(Template)]
#[template(path = "rules.html")]
pub struct RulesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The language of the rules, as a tag.
    pub language: String,
    /// Which version it is, and since when.
    pub sentence: Said,
    /// The rules.
    pub lines: Vec<String>,
    /// Other versions: (address, words).
    pub versions: Vec<(String, Said)>,
}

/// `/desk/admin/rules`.
#[derive(Template)]
#[template(path = "rules_edit.html")]
pub struct RulesEditPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The languages of the house.
    pub languages: Vec<Language>,
}

/// The rules in one language, as they are written.
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its name.
    pub name: String,
    /// One rule a line.
    pub words: String,
    /// What is wrong with them.
    pub fault: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn rules() {
        for many in [true, false] {
            pages(|text| {
                RulesPage {
                    frame: sample::frame(text),
                    language: "nb".to_owned(),
                    sentence: text.into(),
                    lines: vec![text.to_owned(), text.to_owned()],
                    versions: if many { vec![("/about/rules?version=1".to_owned(), text.into())] } else { Vec::new() },
                }
                .render()
            });
        }
        pages(|text| {
            let language = |tag: &str, fault: Said| Language {
                tag: tag.to_owned(),
                name: text.to_owned(),
                words: text.to_owned(),
                fault,
            };
            RulesEditPage {
                frame: sample::frame(text),
                place: "rules",
                token: "t".to_owned(),
                languages: vec![language("el", text.into()), language("en", Said::default())],
            }
            .render()
        });
    }
}
