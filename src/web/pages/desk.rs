//! The desk: own texts, the two forms, the preview, withdrawing.

use askama::Template;

use super::frame::{Choice, Frame};
use super::sign_in::Again;
use crate::web::forms::essay::EssayForm;
use crate::web::forms::practice::PracticeForm;
use crate::web::forms::{Faults, Head};
use crate::web::outline::Part;
use crate::web::words;

/// `/desk`.
#[derive(Template)]
#[template(path = "desk.html")]
pub struct DeskPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// What waits, in a sentence.
    pub sentence: String,
    /// Own drafts, newest first.
    pub drafts: Vec<OwnText>,
    /// Drafts of others that this member may publish.
    pub waiting: Vec<OwnText>,
    /// Own published texts, newest first.
    pub published: Vec<OwnText>,
    /// Own texts that were published and withdrawn, newest first.
    pub withdrawn: Vec<Farewell>,
}

/// A withdrawn text.
pub struct Farewell {
    /// `Practice` or `Essay`.
    pub kind: &'static str,
    /// When, in words.
    pub when: String,
    /// Where it has been erased.
    pub sentence: String,
}

/// A text on the desk.
pub struct OwnText {
    /// `Practice` or `Essay`.
    pub kind: &'static str,
    /// Its title, or what stands for it while it has none.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// When, in words.
    pub when: String,
    /// Its state, in words.
    pub detail: String,
    /// Its page.
    pub url: String,
    /// Where it is edited.
    pub edit: String,
}

/// What both forms show around the questions.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Where the form is sent.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// The revision that was read; 0 for a new text.
    pub revision: i64,
    /// What is saved and who can see it, in a sentence.
    pub state: String,
    /// Whether this member may publish it.
    pub may_publish: bool,
    /// Why not, otherwise.
    pub why_not_publish: &'static str,
    /// The stored text, when somebody else saved meanwhile: safe HTML.
    pub newer: Option<String>,
    /// How many partners would receive it.
    pub partners: usize,
    /// Whether it is published already.
    pub published: bool,
    /// Asks the person to sign in again, when the session has ended meanwhile.
    pub again: Option<Again>,
}

/// A line of the list of what to do.
pub struct Tick {
    /// `done`, `open` or `may`.
    pub state: &'static str,
    /// What it is.
    pub label: &'static str,
    /// Its field.
    pub field: &'static str,
}

/// Something wrong, with a link to its field.
pub struct Problem {
    /// The field.
    pub field: String,
    /// The sentence.
    pub sentence: String,
}

macro_rules! writing_page {
    ($name:ident, $form:ty, $template:literal, $doc:literal) => {
        #[doc = $doc]
        #[derive(Template)]
        #[template(path = $template)]
        pub struct $name {
            /// What stands around it.
            pub frame: Frame,
            /// What stands around the questions.
            pub around: Around,
            /// What was typed.
            pub form: $form,
            /// What is wrong, for the list at the top.
            pub problems: Vec<Problem>,
            /// What is done and what is open.
            pub ticks: Vec<Tick>,
            /// Languages to choose from.
            pub languages: Vec<Choice>,
            /// Audiences to choose from.
            pub audiences: Vec<Choice>,
            /// Consent statements to choose from.
            pub consents: Vec<Choice>,
        }

        impl $name {
            /// The page of this form.
            pub fn new(frame: Frame, around: Around, form: $form, needed: usize) -> Self {
                let ticks = form.questions().into_iter().enumerate().map(|(place, (field, label, done))| Tick {
                    state: if done {
                        "done"
                    } else if place < needed {
                        "open"
                    } else {
                        "may"
                    },
                    label,
                    field,
                });
                Self {
                    problems: problems(&form.faults),
                    ticks: ticks.collect(),
                    languages: languages(&form.head.language),
                    audiences: audiences(&form.head, &around),
                    consents: consents(&form.consent),
                    frame,
                    around,
                    form,
                }
            }

            /// What is wrong, in a few words.
            pub fn problems_heading(&self) -> String {
                match self.problems.len() {
                    1 => "One answer needs another look".to_owned(),
                    many => format!("{many} answers need another look"),
                }
            }
        }
    };
}

writing_page!(
    PracticeFormPage,
    PracticeForm,
    "practice_form.html",
    "`/desk/practices/new` and `/desk/practices/{number}/edit`."
);
writing_page!(EssayFormPage, EssayForm, "essay_form.html", "`/desk/essays/new` and `/desk/essays/{number}/edit`.");

impl PracticeFormPage {
    /// How many of the 12 questions are answered.
    pub fn completeness(&self) -> usize {
        self.form.questions().iter().filter(|(.., done)| *done).count()
    }
}

fn problems(faults: &Faults) -> Vec<Problem> {
    let list = faults.list();
    list.map(|(field, sentence)| Problem { field: field.to_owned(), sentence: sentence.to_owned() }).collect()
}

fn languages(chosen: &str) -> Vec<Choice> {
    Choice::among(&words::LANGUAGES, &[chosen.to_owned()])
}

/// Who may be chosen as readers; of a published text, only those it has.
fn audiences(head: &Head, around: &Around) -> Vec<Choice> {
    let network = match around.partners {
        0 => "Signed-in members of this house, and of partner houses as soon as there are some.".to_owned(),
        1 => "Signed-in members of this house and of our partner house.".to_owned(),
        many => format!("Signed-in members of this house and of our {many} partner houses."),
    };
    let listed = [
        ("team", "The team", "Members of this house who write here. It never leaves our server.".to_owned()),
        (
            "institution",
            "This house",
            "Every member of this house, readers too. It never leaves our server.".to_owned(),
        ),
        ("network", "The network", network),
        (
            "public",
            "Everybody",
            "Anybody on the web, our partners, and everyone who follows us from elsewhere.".to_owned(),
        ),
    ];
    let choice = |(code, label, detail): (&str, &str, String)| Choice {
        code: code.to_owned(),
        label: label.to_owned(),
        detail,
        on: head.audience == code,
    };
    listed.into_iter().map(choice).filter(|choice| choice.on || !around.published).collect()
}

fn consents(chosen: &str) -> Vec<Choice> {
    let listed = [
        ("none_described", "Nobody is described", "The text speaks of ways of working, not of people."),
        ("composite", "People are composed", "Nobody in it exists like this; traits of several people are mixed."),
        ("written", "They agreed in writing", "Everybody who could be recognised has read the text and signed."),
    ];
    let choice = |(code, label, detail): (&str, &str, &str)| Choice {
        code: code.to_owned(),
        label: label.to_owned(),
        detail: detail.to_owned(),
        on: chosen == code,
    };
    listed.into_iter().map(choice).collect()
}

/// `/desk/practices/{number}/preview` and the same for essays.
#[derive(Template)]
#[template(path = "preview.html")]
pub struct PreviewPage {
    /// What stands around it.
    pub frame: Frame,
    /// Its title.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its summary; may be empty.
    pub summary: String,
    /// Its author.
    pub author: String,
    /// The institution.
    pub institution: String,
    /// Who will read it, in a sentence.
    pub readers: String,
    /// Back to the form.
    pub edit: String,
    /// The address of its cover.
    pub cover: String,
    /// Its headings.
    pub contents: Vec<Part>,
    /// The text: safe HTML, from the same renderer as the published page.
    pub body: String,
}

/// `/desk/practices/{number}/withdraw` and the same for essays.
#[derive(Template)]
#[template(path = "withdraw.html")]
pub struct WithdrawPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Its title.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// Where the form is sent.
    pub action: String,
    /// Back to the text.
    pub back: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::forms::Fields;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn around(text: &str, published: bool) -> Around {
        Around {
            action: "/desk/practices/new".to_owned(),
            token: "t".to_owned(),
            revision: 3,
            state: text.to_owned(),
            may_publish: published,
            why_not_publish: "A practitioner approves what students publish.",
            newer: published.then(|| "<p>safe</p>".to_owned()),
            partners: 2,
            published,
            again: Some(Again { handle: text.to_owned(), fault: text.to_owned() }),
        }
    }

    #[test]
    fn both_forms_empty_and_full_and_wrong() {
        for published in [false, true] {
            pages(|text| {
                let body = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(
                        ["name", "why", "procedures", "where", "sessions", "mode", "unit", "status", "space"]
                            .map(|name| (name, text)),
                    )
                    .finish();
                let mut form = PracticeForm::read(&Fields::parse(body.as_bytes()));
                if published {
                    form.block(&serde_json::Value::Null);
                    form.check_complete();
                }
                PracticeFormPage::new(sample::frame(text), around(text, published), form, 5).render()
            });
            pages(|text| {
                let body = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(["name", "learnt", "interaction", "language"].map(|name| (name, text)))
                    .finish();
                let mut form = EssayForm::read(&Fields::parse(body.as_bytes()));
                if published {
                    form.check_complete();
                }
                EssayFormPage::new(sample::frame(text), around(text, published), form, 5).render()
            });
        }
    }

    #[test]
    fn desk_preview_withdraw() {
        pages(|text| {
            let own = || OwnText {
                kind: "Essay",
                title: text.to_owned(),
                language: "is".to_owned(),
                when: text.to_owned(),
                detail: text.to_owned(),
                url: "/essays/1/x".to_owned(),
                edit: "/desk/essays/1/edit".to_owned(),
            };
            DeskPage {
                frame: sample::frame(text),
                place: "desk",
                sentence: text.to_owned(),
                drafts: vec![own()],
                waiting: vec![own()],
                published: vec![own()],
                withdrawn: vec![Farewell { kind: "Practice", when: text.to_owned(), sentence: text.to_owned() }],
            }
            .render()
        });
        pages(|text| {
            PreviewPage {
                frame: sample::frame(text),
                title: text.to_owned(),
                language: "is".to_owned(),
                summary: text.to_owned(),
                author: text.to_owned(),
                institution: text.to_owned(),
                readers: text.to_owned(),
                edit: "/desk/essays/1/edit".to_owned(),
                cover: "/covers/0000000000000000.svg".to_owned(),
                contents: vec![Part { id: "part-1".to_owned(), title: text.to_owned() }],
                body: "<h2 id=\"part-1\">Why</h2>".to_owned(),
            }
            .render()
        });
        pages(|text| {
            WithdrawPage {
                frame: sample::frame(text),
                place: "desk",
                token: "t".to_owned(),
                title: text.to_owned(),
                language: "is".to_owned(),
                action: text.to_owned(),
                back: text.to_owned(),
            }
            .render()
        });
    }
}
