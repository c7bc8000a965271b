//! The translations of a text on the desk: the list, the form beside the original, and the question before one is withdrawn.

use askama::Template;

use super::frame::{Choice, Frame};
use crate::web::forms::Ask;
use crate::web::tongue::Said;

/// `/desk/practices/{number}/translations` and the same for essays.
#[derive(Template)]
#[template(path = "translations.html")]
pub struct TranslationsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The title of the original.
    pub title: String,
    /// The language of the original, as a tag.
    pub language: String,
    /// The page of the original.
    pub text_url: String,
    /// Whether it is published, so that it can be translated.
    pub published: bool,
    /// The translations.
    pub translations: Vec<TranslationRow>,
    /// Where a new one is begun.
    pub action: String,
    /// The languages to choose from.
    pub languages: Vec<Choice>,
}

/// A translation in the list.
pub struct TranslationRow {
    /// Its language, in words.
    pub name: String,
    /// Its form.
    pub url: String,
    /// Its state, in a sentence.
    pub state: Said,
    /// Whether the original has changed since.
    pub older: bool,
}

/// `/desk/practices/{number}/translations/{language}` and the same for essays.
#[derive(Template)]
#[template(path = "translate.html")]
pub struct TranslatePage {
    /// What stands around it.
    pub frame: Frame,
    /// The title of the original.
    pub title: String,
    /// The language of the original, as a tag.
    pub from: String,
    /// The language of the translation, as a tag.
    pub into: String,
    /// The language of the original, in words.
    pub from_name: String,
    /// The language of the translation, in words.
    pub into_name: String,
    /// The page of the original.
    pub text_url: String,
    /// The list of the translations.
    pub list_url: String,
    /// Where the form is sent.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// The number of the draft that the form was filled from.
    pub revision: i32,
    /// The revision of the original beside it.
    pub source: i32,
    /// What is saved, in a sentence.
    pub state: Said,
    /// The page that shows what changed in the original since; empty when nothing did.
    pub changed: String,
    /// Whether it is said that the translation follows the change.
    pub follows: bool,
    /// Whether this member may publish it.
    pub may_publish: bool,
    /// Whether there is something to withdraw.
    pub kept: bool,
    /// The questions that the original answers.
    pub parts: Vec<Part>,
}

impl TranslatePage {
    fn faults(&self) -> Vec<&Part> {
        self.parts.iter().filter(|part| !part.fault.is_empty()).collect()
    }
}

/// A question with the words of the original and those of the translation.
pub struct Part {
    /// The field.
    pub field: &'static str,
    /// The question.
    pub question: String,
    /// What may stand in it: `line`, `prose`, `plain` or `lines`.
    pub kind: &'static str,
    /// The words of the original, as typed.
    pub original: String,
    /// The words of the translation, as typed.
    pub typed: String,
    /// What is wrong with it; empty when nothing is.
    pub fault: Said,
    /// What could identify a person in it.
    pub asks: Vec<Ask>,
}

impl Part {
    /// So many lines the field shows.
    fn rows(&self) -> usize {
        (self.original.len() / 60 + self.original.lines().count()).clamp(2, 16)
    }
}

/// `/desk/practices/{number}/translations/{language}/withdraw` and the same for essays.
#[derive(Template)]
#[template(path = "translation_out.html")]
pub struct TranslationOutPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The title of the original.
    pub title: String,
    /// The language of the original, as a tag.
    pub from: String,
    /// The language of the translation, in words.
    pub into_name: String,
    /// Where the form is sent.
    pub action: String,
    /// Back to the translation.
    pub back: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn part(text: &str, field: &'static str, kind: &'static str) -> Part {
        let choice = Choice { code: "removed".to_owned(), label: text.to_owned(), detail: Said::default(), on: true };
        let ask = |choices| Ask { field: field.to_owned(), mark: "m".to_owned(), sentence: text.into(), choices };
        Part {
            field,
            question: text.to_owned(),
            kind,
            original: text.to_owned(),
            typed: text.to_owned(),
            fault: text.into(),
            asks: vec![ask(vec![choice]), ask(Vec::new())],
        }
    }

    fn form(text: &str) -> TranslatePage {
        TranslatePage {
            frame: sample::frame(text),
            title: text.to_owned(),
            from: "el".to_owned(),
            into: "is".to_owned(),
            from_name: text.to_owned(),
            into_name: text.to_owned(),
            text_url: "/practices/1/x".to_owned(),
            list_url: "/desk/practices/1/translations".to_owned(),
            action: "/desk/practices/1/translations/is".to_owned(),
            token: "t".to_owned(),
            revision: 2,
            source: 3,
            state: text.into(),
            changed: "/practices/1/history/3?with=1".to_owned(),
            follows: true,
            may_publish: true,
            kept: true,
            parts: vec![part(text, "name", "line"), part(text, "why", "prose"), part(text, "risks", "lines")],
        }
    }

    #[test]
    fn the_pages_of_translations() {
        pages(|text| form(text).render());
        pages(|text| {
            let none = |one: Part| Part { fault: Said::default(), asks: Vec::new(), ..one };
            let page = form(text);
            let parts = page.parts.into_iter().map(none).collect();
            TranslatePage { parts, changed: String::new(), may_publish: false, kept: false, ..page }.render()
        });
        pages(|text| {
            TranslationOutPage {
                frame: sample::frame(text),
                place: "desk",
                token: "t".to_owned(),
                title: text.to_owned(),
                from: "el".to_owned(),
                into_name: text.to_owned(),
                action: "/x".to_owned(),
                back: "/y".to_owned(),
            }
            .render()
        });
    }

    #[test]
    fn the_list_of_translations() {
        for (published, count) in [(true, 2), (true, 0), (false, 0)] {
            pages(|text| {
                let row = |place| TranslationRow {
                    name: text.to_owned(),
                    url: "/desk/practices/1/translations/is".to_owned(),
                    state: text.into(),
                    older: place == 0,
                };
                TranslationsPage {
                    frame: sample::frame(text),
                    place: "desk",
                    title: text.to_owned(),
                    language: "el".to_owned(),
                    text_url: "/practices/1/x".to_owned(),
                    published,
                    translations: (0..count).map(row).collect(),
                    action: "/desk/practices/1/translations".to_owned(),
                    languages: sample::choices(text),
                }
                .render()
            });
        }
    }
}
