//! What stands around every page, and the small things that several pages show.

use crate::app::house::Logo;
use crate::domain::member::Role;
use crate::text::phrases;
use crate::web::cover;
use crate::web::tongue::{Phrase, Said, Tongue};

/// The frame of a page: whose server this is, and who looks at it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The language that the page is said in.
    pub tongue: Tongue,
    /// The languages that readers may choose, with their own names.
    pub tongues: Vec<(&'static str, &'static str)>,
    /// The name of the institution.
    pub institution: String,
    /// The language of that name, as a tag.
    pub language: String,
    /// Where the institution is, in words; may be empty.
    pub place: String,
    /// The host of this server.
    pub host: String,
    /// The address of the institution in the fediverse, `@handle@host`.
    pub address: String,
    /// Where the assets stand, without a slash at the end.
    pub assets: &'static str,
    /// The hue that the institution chose for its pages, in degrees.
    pub hue: Option<u16>,
    /// The logo that the institution chose.
    pub logo: Option<Logo>,
    /// The addresses of the page in other languages, by their tags.
    pub spoken: Vec<(&'static str, String)>,
    /// Which entry of the main menu is current: `practices`, `essays`, `people`, `network`, `desk` or empty.
    pub section: &'static str,
    /// The member who is signed in.
    pub member: Option<Signed>,
    /// What the house tells everybody, or its members, in its own language.
    pub announced: Vec<String>,
    /// What has just been done, in a sentence.
    pub notice: Option<Said>,
}

impl Frame {
    /// A phrase in the language of the page.
    pub fn say<'a>(&self, id: &'a str) -> Phrase<'a> {
        self.tongue.say(id)
    }
}

/// The member who looks at the page.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Their name.
    pub name: String,
    /// Their handle, without signs.
    pub handle: String,
    /// How much they have not seen of what they hear of.
    pub unread: usize,
    /// The token that every form of this session carries.
    pub token: String,
    /// What they may do.
    pub role: Role,
}

/// What a page says to those who show it elsewhere (OpenGraph).
#[derive(Clone, Debug)]
pub struct Shared {
    /// `article`, `profile` or `website`.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// A few words about it; may be empty.
    pub words: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its address.
    pub url: String,
    /// The address of its picture.
    pub picture: String,
    /// When it was published, for machines; may be empty.
    pub published: String,
    /// Who wrote it, `@handle@host`; may be empty.
    pub creator: String,
}

impl Shared {
    /// The language as `og:locale` has it.
    pub fn locale(&self) -> String {
        self.language.replace('-', "_")
    }

    /// Width and height of the picture in pixels.
    pub fn size(&self) -> (u32, u32) {
        cover::SHARED
    }
}

/// A practice or an essay in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Practice or essay, in words.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its address on this server.
    pub url: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its language, in words.
    pub language_name: String,
    /// Its summary.
    pub summary: String,
    /// The address of its cover.
    pub cover: String,
    /// The institution that it comes from.
    pub institution: String,
    /// Its author; empty where the list says it elsewhere.
    pub author: String,
    /// When, in words.
    pub when: String,
    /// For whom, in words; empty for everybody.
    pub readers: Said,
}

/// One of several answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub code: String,
    /// What the person reads.
    pub label: String,
    /// A sentence that explains it; may be empty.
    pub detail: Said,
    /// Whether it is chosen.
    pub on: bool,
}

impl Choice {
    /// The codes of a list of the vocabulary, with their labels.
    pub fn of(tongue: Tongue, list: &str, chosen: &[String]) -> Vec<Self> {
        let codes = phrases::codes(tongue.tag(), list);
        let listed: Vec<(&str, &str)> = codes.iter().map(|(code, label)| (*code, label.as_str())).collect();
        Self::among(&listed, chosen)
    }

    /// Codes with the ids of their labels.
    pub fn said(tongue: Tongue, listed: &[(&str, &str)], chosen: &str) -> Vec<Self> {
        let labels: Vec<String> = listed.iter().map(|(_, id)| tongue.say(id).text()).collect();
        let listed: Vec<(&str, &str)> =
            listed.iter().zip(&labels).map(|((code, _), label)| (*code, label.as_str())).collect();
        Self::among(&listed, &[chosen.to_owned()])
    }

    /// A choice of a code with the ids of its label and of the sentence that explains it.
    pub fn explained(tongue: Tongue, code: &str, label: &str, detail: impl Into<Said>, on: bool) -> Self {
        Self { code: code.to_owned(), label: tongue.say(label).text(), detail: detail.into(), on }
    }

    /// Choices of codes with their labels, with those in `chosen` on; chosen codes that are not listed are added.
    pub fn among(listed: &[(&str, &str)], chosen: &[String]) -> Vec<Self> {
        let known = listed.iter().map(|(code, label)| Self {
            code: (*code).to_owned(),
            label: (*label).to_owned(),
            detail: Said::default(),
            on: chosen.iter().any(|one| one == code),
        });
        let foreign = chosen.iter().filter(|one| !one.is_empty() && !listed.iter().any(|(code, _)| code == one));
        let foreign =
            foreign.map(|code| Self { code: code.clone(), label: code.clone(), detail: Said::default(), on: true });
        known.chain(foreign).collect()
    }
}

/// A partner as everybody may see it.
#[derive(Clone, Debug)]
pub struct Neighbour {
    /// The name of the institution; its host until it is known.
    pub name: String,
    /// Its host.
    pub host: String,
    /// Its front page.
    pub url: String,
    /// A few words: the country, or since when.
    pub detail: String,
}

#[cfg(test)]
pub(super) mod sample {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        /// The language that the samples of this test are said in.
        pub static SPOKEN: Cell<Tongue> = const { Cell::new(Tongue::english()) };
    }

    pub fn frame(text: &str) -> Frame {
        Frame {
            tongue: SPOKEN.get(),
            tongues: vec![("en", "English"), ("el", "Ελληνικά")],
            institution: text.to_owned(),
            language: "ca".to_owned(),
            place: text.to_owned(),
            host: "centre.example".to_owned(),
            address: "@centre@centre.example".to_owned(),
            assets: "/assets/0",
            hue: Some(210),
            logo: text.len().is_multiple_of(2).then(|| Logo { name: "0".to_owned(), width: 160, height: 40 }),
            spoken: vec![("ca", "https://centre.example/?lang=ca".to_owned())],
            section: "practices",
            member: Some(Signed {
                name: text.to_owned(),
                handle: "mireia".to_owned(),
                unread: 2,
                token: "t0ken".to_owned(),
                role: Role::Admin,
            }),
            announced: vec![text.to_owned()],
            notice: Some(text.into()),
        }
    }

    pub fn shared(text: &str) -> Shared {
        Shared {
            kind: "article",
            title: text.to_owned(),
            words: text.to_owned(),
            language: "pt-BR".to_owned(),
            url: "https://centre.example/practices/1/x".to_owned(),
            picture: "https://centre.example/covers/texts/1.png".to_owned(),
            published: "2026-03-04T10:00:00Z".to_owned(),
            creator: "@mireia@centre.example".to_owned(),
        }
    }

    pub fn listed(text: &str) -> Listed {
        Listed {
            kind: text.to_owned(),
            title: text.to_owned(),
            url: "/practices/1/x".to_owned(),
            language: "el".to_owned(),
            language_name: text.to_owned(),
            summary: text.to_owned(),
            cover: "/covers/0000000000000000.svg".to_owned(),
            institution: text.to_owned(),
            author: text.to_owned(),
            when: text.to_owned(),
            readers: text.into(),
        }
    }

    pub fn neighbour(text: &str) -> Neighbour {
        Neighbour {
            name: text.to_owned(),
            host: "other.example".to_owned(),
            url: "https://other.example/".to_owned(),
            detail: text.to_owned(),
        }
    }

    pub fn choices(text: &str) -> Vec<Choice> {
        Choice::among(&[("en", "English")], &[text.to_owned()])
    }
}
