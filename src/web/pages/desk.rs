//! The desk: own texts, the two forms, the preview, withdrawing.

use askama::Template;

use super::announcements::Strip;
use super::frame::{Choice, Frame};
use super::pictures::Figure;
use super::sign_in::Again;
use crate::domain::consent;
use crate::web::forms::essay::EssayForm;
use crate::web::forms::practice::PracticeForm;
use crate::web::forms::{Faults, Head};
use crate::web::outline::Part;
use crate::web::tongue::{Said, Tongue};
use crate::web::words;

/// `/desk`.
#[derive(Template)]
#[template(path = "desk.html")]
pub struct DeskPage {
    /// What is announced to members.
    pub announcements: Vec<Strip>,
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// What waits, in a sentence.
    pub sentence: Said,
    /// How far an admin has set up the node; none once that is ended.
    pub reminder: Option<Said>,
    /// What moderators decided about the member and about the member's reports, newest first.
    pub rulings: Vec<Ruling>,
    /// Texts that the member is asked to write with others; where they are edited stands where they are answered.
    pub asked: Vec<OwnText>,
    /// Own drafts, newest first.
    pub drafts: Vec<OwnText>,
    /// Texts that the member writes with their first authors, newest change first.
    pub shared: Vec<OwnText>,
    /// Drafts of others that this member may publish.
    pub waiting: Vec<OwnText>,
    /// Own published texts, newest first.
    pub published: Vec<OwnText>,
    /// Own texts that were published and withdrawn, newest first.
    pub withdrawn: Vec<Farewell>,
}

/// What moderators decided.
pub struct Ruling {
    /// When, in words.
    pub when: String,
    /// What, in a sentence.
    pub sentence: Said,
    /// The statement of reasons; empty where there is none for this member.
    pub url: String,
}

/// A withdrawn text.
pub struct Farewell {
    /// Practice or essay, in words.
    pub kind: String,
    /// When, in words.
    pub when: String,
    /// Where it has been erased.
    pub sentence: Said,
}

/// A text on the desk.
pub struct OwnText {
    /// Practice or essay, in words.
    pub kind: String,
    /// Its title, or what stands for it while it has none.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// When, in words.
    pub when: String,
    /// Its state, in words.
    pub detail: Said,
    /// Its page.
    pub url: String,
    /// Where it is edited.
    pub edit: String,
    /// Where it is looked at before it is published.
    pub preview: String,
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
    pub state: Said,
    /// Whether this member may publish it.
    pub may_publish: bool,
    /// Why not, otherwise.
    pub why_not_publish: Said,
    /// The stored text, when somebody else saved meanwhile: safe HTML.
    pub newer: Option<String>,
    /// That what is in the form was typed and not saved, in a sentence.
    pub typed: Option<Said>,
    /// Where a script sends what is typed.
    pub autosave: String,
    /// Who its authors are and is asked to be one, for them; empty for a new text and for others.
    pub circle: String,
    /// Its pictures, small.
    pub pictures: Vec<Figure>,
    /// Whether nothing is missing of them.
    pub described: bool,
    /// How many partners would receive it.
    pub partners: usize,
    /// Whether it is published already.
    pub published: bool,
    /// Asks the person to sign in again, when the session has ended meanwhile.
    pub again: Option<Again>,
}

impl Around {
    /// Whether nothing is written yet: then a text can begin from a file.
    fn begins(&self) -> bool {
        self.revision == 0 && self.again.is_none()
    }
}

/// A line of the list of what to do.
pub struct Tick {
    /// `done`, `open` or `may`.
    pub state: &'static str,
    /// The phrase for what it is.
    pub label: &'static str,
    /// Its field.
    pub field: &'static str,
}

/// Something wrong, with a link to its field.
pub struct Problem {
    /// The field.
    pub field: String,
    /// The sentence.
    pub sentence: Said,
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
            /// The points of the ethics checklist.
            pub ethics: Vec<Choice>,
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
                let state = if around.described { "done" } else { "open" };
                let of_pictures = Tick { state, label: "pictures-tick", field: "pictures" };
                let of_pictures = (!around.pictures.is_empty()).then_some(of_pictures);
                Self {
                    problems: problems(&form.faults),
                    ticks: ticks.chain(of_pictures).collect(),
                    languages: languages(frame.tongue, &form.head.language),
                    audiences: audiences(frame.tongue, &form.head, &around),
                    consents: consents(frame.tongue, &form.consent),
                    ethics: ethics(frame.tongue, &form.head.ethics),
                    frame,
                    around,
                    form,
                }
            }

            /// What is wrong, in a few words.
            pub fn problems_heading(&self) -> Said {
                self.frame.say("write-problems").with("count", self.problems.len()).said()
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
    list.map(|(field, sentence)| Problem { field: field.to_owned(), sentence: sentence.clone() }).collect()
}

fn languages(tongue: Tongue, chosen: &str) -> Vec<Choice> {
    let named = words::languages(tongue);
    let listed: Vec<(&str, &str)> = named.iter().map(|(tag, name)| (*tag, name.as_str())).collect();
    Choice::among(&listed, &[chosen.to_owned()])
}

/// Who may be chosen as readers; of a published text, only those it has.
fn audiences(tongue: Tongue, head: &Head, around: &Around) -> Vec<Choice> {
    let network = match around.partners {
        0 => tongue.say("audience-network-alone"),
        many => tongue.say("audience-network-words").with("count", many),
    };
    let listed = [
        ("team", "audience-team", tongue.say("audience-team-words")),
        ("institution", "audience-institution", tongue.say("audience-institution-words")),
        ("network", "audience-network", network),
        ("public", "audience-public", tongue.say("audience-public-words")),
    ];
    let all = listed
        .into_iter()
        .map(|(code, label, detail)| Choice::explained(tongue, code, label, detail, head.audience == code));
    all.filter(|choice| choice.on || !around.published).collect()
}

/// The statements of consent.
pub fn consents(tongue: Tongue, chosen: &str) -> Vec<Choice> {
    let listed = [
        ("none_described", "consent-none-described", "consent-none-described-words"),
        ("composite", "consent-composite", "consent-composite-words"),
        ("written", "consent-written", "consent-written-words"),
    ];
    let choice = |(code, label, detail): (&str, &str, &str)| {
        Choice::explained(tongue, code, label, tongue.say(detail), chosen == code)
    };
    listed.into_iter().map(choice).collect()
}

/// The points of the ethics checklist.
pub fn ethics(tongue: Tongue, ticked: &[String]) -> Vec<Choice> {
    let point = |code: &&str| {
        let on = ticked.iter().any(|one| one == code);
        Choice { code: (*code).to_owned(), label: tongue.say(code).text(), detail: Said::default(), on }
    };
    consent::CHECKLIST.iter().map(point).collect()
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
    pub readers: Said,
    /// Back to the form; empty for who may not change it.
    pub edit: String,
    /// The address of its cover.
    pub cover: String,
    /// Its headings.
    pub contents: Vec<Part>,
    /// The text: safe HTML, from the same renderer as the published page.
    pub body: String,
    /// Its pictures.
    pub pictures: Vec<Figure>,
    /// How Mastodon would show it; none where it would not be sent there.
    pub toot: Option<Toot>,
    /// What in it could identify a person: a sentence for each place, and whether it does so for certain.
    pub found: Vec<(Said, bool)>,
    /// What a second person is asked who may publish it for its author.
    pub approval: Option<Approval>,
}

/// A text of ours as a post in Mastodon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toot {
    /// Who posts it.
    pub name: String,
    /// Their address, `@handle@host`.
    pub address: String,
    /// When, in words.
    pub when: String,
    /// The same for programs.
    pub when_iso: String,
    /// The address of their picture.
    pub face: Option<String>,
    /// The language of the post, as a tag.
    pub language: String,
    /// The title.
    pub title: String,
    /// The summary; may be empty.
    pub summary: String,
    /// The address of the page, as it is shown.
    pub link: String,
    /// Hashtags, with `#`.
    pub hashtags: Vec<String>,
    /// Pictures: the address, and the words for who does not see it.
    pub pictures: Vec<(String, String)>,
}

/// The form by which a second person publishes a text.
pub struct Approval {
    /// Where it is sent.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// The revision that is shown.
    pub revision: i32,
    /// The mark of the pictures that are shown.
    pub pictures: String,
    /// Consent statements to choose from.
    pub consents: Vec<Choice>,
    /// The points of the ethics checklist.
    pub ethics: Vec<Choice>,
    /// What is wrong with the last answer.
    pub faults: Faults,
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
    /// Who writes it with the member and loses it, too; empty where nobody does.
    pub others: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::forms::Fields;
    use crate::web::pages::announcements::tests::strip;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn around(text: &str, published: bool) -> Around {
        Around {
            action: "/desk/practices/new".to_owned(),
            token: "t".to_owned(),
            revision: 3,
            state: text.into(),
            may_publish: published,
            why_not_publish: text.into(),
            newer: published.then(|| "<p>safe</p>".to_owned()),
            typed: published.then(|| text.into()),
            autosave: "/desk/practices/autosave".to_owned(),
            circle: "/desk/practices/1/authors".to_owned(),
            pictures: vec![Figure { url: "/media/x.jpg".to_owned(), words: text.to_owned(), size: Some((4, 3)) }],
            described: published,
            partners: 2,
            published,
            again: Some(Again { handle: text.to_owned(), fault: text.into() }),
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
                let mut form = PracticeForm::read(sample::SPOKEN.get(), &Fields::parse(body.as_bytes()));
                if published {
                    form.block(&serde_json::Value::Null);
                    form.check_complete();
                    for (mark, choices) in [("a", consents(form.faults.tongue(), "composite")), ("b", Vec::new())] {
                        let (field, sentence) = ("why".to_owned(), text.into());
                        form.faults.ask(crate::web::forms::Ask { field, mark: mark.to_owned(), sentence, choices });
                    }
                }
                PracticeFormPage::new(sample::frame(text), around(text, published), form, 5).render()
            });
            pages(|text| {
                let body = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(["name", "learnt", "interaction", "language"].map(|name| (name, text)))
                    .finish();
                let mut form = EssayForm::read(sample::SPOKEN.get(), &Fields::parse(body.as_bytes()));
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
                kind: text.to_owned(),
                title: text.to_owned(),
                language: "is".to_owned(),
                when: text.to_owned(),
                detail: text.into(),
                url: "/essays/1/x".to_owned(),
                edit: "/desk/essays/1/edit".to_owned(),
                preview: "/desk/essays/1/preview".to_owned(),
            };
            DeskPage {
                announcements: vec![strip(text)],
                frame: sample::frame(text),
                place: "desk",
                sentence: text.into(),
                reminder: Some(text.into()),
                rulings: ["", "/decisions/x"]
                    .map(|url| Ruling { when: text.to_owned(), sentence: text.into(), url: url.to_owned() })
                    .into(),
                asked: vec![own()],
                drafts: vec![own()],
                shared: vec![own()],
                waiting: vec![own()],
                published: vec![own()],
                withdrawn: vec![Farewell { kind: text.to_owned(), when: text.to_owned(), sentence: text.into() }],
            }
            .render()
        });
        for toot in [None, Some(false), Some(true)] {
            pages(|text| {
                let toot = toot.map(|full| Toot {
                    name: text.to_owned(),
                    address: "@brrm@centre.example".to_owned(),
                    when: text.to_owned(),
                    when_iso: "2026-11-23T10:00:00Z".to_owned(),
                    face: full.then(|| "/media/face.webp".to_owned()),
                    language: "is".to_owned(),
                    title: text.to_owned(),
                    summary: if full { text.to_owned() } else { String::new() },
                    link: "centre.example/1".to_owned(),
                    hashtags: if full { vec![format!("#{text}")] } else { Vec::new() },
                    pictures: if full { vec![("/media/one.webp".to_owned(), text.to_owned())] } else { Vec::new() },
                });
                let tongue = sample::SPOKEN.get();
                let mut faults = Faults::new(tongue);
                faults.note("ethics", "wrong-ethics");
                let (field, mark, choices) = ("why".to_owned(), "a".to_owned(), consents(tongue, ""));
                faults.ask(crate::web::forms::Ask { field, mark, sentence: text.into(), choices });
                PreviewPage {
                    frame: sample::frame(text),
                    title: text.to_owned(),
                    language: "is".to_owned(),
                    summary: text.to_owned(),
                    author: text.to_owned(),
                    institution: text.to_owned(),
                    readers: text.into(),
                    edit: "/desk/essays/1/edit".to_owned(),
                    cover: "/covers/0000000000000000.svg".to_owned(),
                    contents: vec![Part { id: "part-1".to_owned(), title: text.to_owned() }],
                    body: "<h2 id=\"part-1\">Why</h2>".to_owned(),
                    pictures: vec![Figure { url: "/media/x.jpg".to_owned(), words: text.to_owned(), size: None }],
                    toot,
                    found: vec![(text.into(), true), (text.into(), false)],
                    approval: Some(Approval {
                        action: "/desk/essays/1/approve".to_owned(),
                        token: "t".to_owned(),
                        revision: 2,
                        pictures: "m".to_owned(),
                        consents: consents(tongue, "composite"),
                        ethics: ethics(tongue, &["ethics-nobody".to_owned()]),
                        faults,
                    }),
                }
                .render()
            });
        }
        pages(|text| {
            WithdrawPage {
                frame: sample::frame(text),
                place: "desk",
                token: "t".to_owned(),
                title: text.to_owned(),
                language: "is".to_owned(),
                action: text.to_owned(),
                back: text.to_owned(),
                others: text.into(),
            }
            .render()
        });
    }
}
