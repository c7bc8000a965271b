//! The pages of the house: front page, lists, search, people, network, about, and what went wrong.

use askama::Template;

use super::bonds::BondForm;
use super::frame::{Choice, Frame, Listed, Neighbour, Shared};
use crate::web::tongue::Said;

/// `/`.
#[derive(Template)]
#[template(path = "front.html")]
pub struct FrontPage {
    /// What it says to those who show it elsewhere.
    pub shared: Shared,
    /// What stands around it.
    pub frame: Frame,
    /// Who we are, in a sentence or two.
    pub lede: Said,
    /// The newest own practice.
    pub leading: Option<Listed>,
    /// The cover shown while there is none.
    pub house_cover: String,
    /// Further own texts, newest first.
    pub own: Vec<Listed>,
    /// Texts of partners, newest first.
    pub network: Vec<Listed>,
    /// How the practice that travelled furthest did; none while nothing has.
    pub journey: Option<Journey>,
    /// The first few partners, shown while nothing has travelled.
    pub partners: Vec<Neighbour>,
}

/// A practice on its way from house to house.
#[derive(Clone, Debug)]
pub struct Journey {
    /// "How The Open Kitchen travelled".
    pub heading: Said,
    /// The line on its page.
    pub url: String,
    /// Where it has been, from the first house on.
    pub stations: Vec<Station>,
}

/// A house on the way of a practice.
#[derive(Clone, Debug)]
pub struct Station {
    /// The name of the house.
    pub house: String,
    /// The practice as it is there.
    pub url: String,
    /// Country and day, in words.
    pub detail: String,
    /// What is different there, or what it is where it began; shortened.
    pub words: String,
    /// The language of that.
    pub language: String,
}

/// `/practices` and `/essays`.
#[derive(Template)]
#[template(path = "list.html")]
pub struct ListPage {
    /// What stands around it.
    pub frame: Frame,
    /// The phrase for these texts.
    pub heading: &'static str,
    /// The phrase for what these are.
    pub lede: &'static str,
    /// The address of the list itself.
    pub action: &'static str,
    /// The words searched for.
    pub words: String,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
    /// Institutions to choose from.
    pub institutions: Vec<Choice>,
    /// What else it can be sifted by, first.
    pub leading: Vec<Sifted>,
    /// What else it can be sifted by, for who asks for more.
    pub further: Vec<Sifted>,
    /// Whether one of the further ones is chosen.
    pub narrowed: bool,
    /// Whether it is sifted at all.
    pub clear: bool,
    /// The address of the same list as a feed.
    pub feed: String,
    /// What was found.
    pub texts: Vec<Listed>,
    /// The phrase for when nothing was.
    pub nothing: &'static str,
    /// The address of the next page.
    pub next: Option<String>,
}

/// A facet of practices with its codes.
#[derive(Clone)]
pub struct Sifted {
    /// Its name in the address.
    pub name: &'static str,
    /// The phrase that asks for it.
    pub label: &'static str,
    /// Its codes, the first for any.
    pub choices: Vec<Choice>,
}

/// `/search`.
#[derive(Template)]
#[template(path = "search.html")]
pub struct SearchPage {
    /// What it says to those who show it elsewhere; none where it is no theme.
    pub shared: Option<Shared>,
    /// What stands around it.
    pub frame: Frame,
    /// The words searched for.
    pub words: String,
    /// What was found.
    pub texts: Vec<Listed>,
}

/// Somebody in the list of people.
pub struct Listing {
    /// Their name.
    pub name: String,
    /// Their page.
    pub url: String,
    /// Their address in the fediverse.
    pub address: String,
    /// A few words about them.
    pub detail: Said,
}

/// `/people`.
#[derive(Template)]
#[template(path = "people.html")]
pub struct PeoplePage {
    /// What stands around it.
    pub frame: Frame,
    /// Those who write here.
    pub people: Vec<Listing>,
}

/// `/@{handle}`.
#[derive(Template)]
#[template(path = "person.html")]
pub struct PersonPage {
    /// What it says to those who show it elsewhere.
    pub shared: Shared,
    /// What stands around it.
    pub frame: Frame,
    /// Their name.
    pub name: String,
    /// Their institution, in words.
    pub detail: String,
    /// What they say about themselves: safe HTML.
    pub about: String,
    /// Their address in the fediverse.
    pub address: String,
    /// The id of their actor.
    pub activity: Option<String>,
    /// Where their texts stand as a feed.
    pub feed: String,
    /// What they have published and the reader may read.
    pub texts: Vec<Listed>,
    /// The form to follow them, for who is signed in.
    pub bond: Option<BondForm>,
}

/// `/about/safeguards`.
#[derive(Template)]
#[template(path = "about_safeguards.html")]
pub struct SafeguardsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether a text for everybody needs a second person.
    pub second_person: bool,
    /// The name and version of the rules.
    pub checker: &'static str,
}

/// `/network`.
#[derive(Template)]
#[template(path = "network.html")]
pub struct NetworkPage {
    /// What stands around it.
    pub frame: Frame,
    /// How many partners there are, in a sentence.
    pub sentence: Said,
    /// The partners.
    pub partners: Vec<Neighbour>,
}

/// `/about`.
#[derive(Template)]
#[template(path = "about.html")]
pub struct AboutPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who we are, in a sentence.
    pub sentence: Said,
    /// The id of the institution's actor.
    pub activity: String,
}

/// What a person can do next.
pub struct Step {
    /// Where it leads.
    pub url: &'static str,
    /// The phrase for what it says.
    pub label: &'static str,
}

/// A page that says what went wrong and what to do now.
#[derive(Template)]
#[template(path = "problem.html")]
pub struct ProblemPage {
    /// What stands around it.
    pub frame: Frame,
    /// The HTTP status code.
    pub code: u16,
    /// The phrase for what happened, in a few words.
    pub heading: &'static str,
    /// Why, and what helps.
    pub sentence: Said,
    /// What to do next.
    pub steps: Vec<Step>,
    /// The number of the request, for reports; empty when it helps nobody.
    pub reference: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::follow::Bond;
    use crate::web::pages::bonds;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn the_front_page_with_everything_and_with_nothing() {
        pages(|text| {
            let full = FrontPage {
                shared: sample::shared(text),
                frame: sample::frame(text),
                lede: text.into(),
                leading: Some(sample::listed(text)),
                house_cover: "/covers/0000000000000000.svg".to_owned(),
                own: vec![sample::listed(text), sample::listed(text)],
                network: vec![sample::listed(text)],
                partners: vec![sample::neighbour(text)],
                journey: Some(Journey {
                    heading: text.into(),
                    url: "/practices/1/x#lineage".to_owned(),
                    stations: vec![Station {
                        house: text.to_owned(),
                        url: "/practices/1/x".to_owned(),
                        detail: text.to_owned(),
                        words: text.to_owned(),
                        language: "el".to_owned(),
                    }],
                }),
            };
            full.render()
        });
        pages(|text| {
            let mut frame = sample::frame(text);
            (frame.member, frame.notice) = (None, None);
            FrontPage {
                shared: sample::shared(text),
                frame,
                lede: text.into(),
                leading: None,
                house_cover: "/covers/0000000000000000.svg".to_owned(),
                own: vec![],
                network: vec![],
                partners: vec![],
                journey: None,
            }
            .render()
        });
    }

    #[test]
    fn lists_and_search() {
        pages(|text| {
            ListPage {
                frame: sample::frame(text),
                heading: "word-practices",
                lede: "list-practices-lede",
                action: "/practices",
                words: text.to_owned(),
                languages: sample::choices(text),
                institutions: sample::choices(text),
                leading: vec![Sifted { name: "group", label: "sieve-group", choices: sample::choices(text) }],
                further: vec![Sifted { name: "cost", label: "sieve-cost", choices: sample::choices(text) }],
                narrowed: true,
                clear: true,
                feed: "/feeds/practices.atom".to_owned(),
                texts: vec![sample::listed(text)],
                nothing: "list-practices-nothing",
                next: Some("/practices?cursor=1".to_owned()),
            }
            .render()
        });
        for found in [0, 2] {
            pages(|text| {
                let texts = (0..found).map(|_| sample::listed(text)).collect();
                let shared = (found == 2).then(|| sample::shared(text));
                SearchPage { shared, frame: sample::frame(text), words: text.to_owned(), texts }.render()
            });
        }
    }

    #[test]
    fn people_network_about() {
        let listing = |text: &str| Listing {
            name: text.to_owned(),
            url: "/@x".to_owned(),
            address: text.to_owned(),
            detail: text.into(),
        };
        pages(|text| PeoplePage { frame: sample::frame(text), people: vec![listing(text)] }.render());
        for signed_in in [false, true] {
            pages(|text| {
                let mut frame = sample::frame(text);
                frame.member = frame.member.filter(|_| signed_in);
                PersonPage {
                    shared: sample::shared(text),
                    frame,
                    name: text.to_owned(),
                    detail: text.to_owned(),
                    about: "<p>safe</p>".to_owned(),
                    address: text.to_owned(),
                    activity: Some(text.to_owned()),
                    feed: "/feeds/people/x.atom".to_owned(),
                    texts: vec![sample::listed(text)],
                    bond: signed_in.then(|| bonds::sample::bond(text, Bond::None)),
                }
                .render()
            });
        }
        pages(|text| {
            let partners = vec![sample::neighbour(text)];
            NetworkPage { frame: sample::frame(text), sentence: text.into(), partners }.render()
        });
        for second_person in [false, true] {
            pages(|text| SafeguardsPage { frame: sample::frame(text), second_person, checker: "pc-deid/1" }.render());
        }
        for signed_in in [false, true] {
            pages(|text| {
                let mut frame = sample::frame(text);
                frame.member = frame.member.filter(|_| signed_in);
                AboutPage { frame, sentence: text.into(), activity: text.to_owned() }.render()
            });
        }
    }

    #[test]
    fn problems() {
        pages(|text| {
            ProblemPage {
                frame: sample::frame(text),
                code: 404,
                heading: "problem-not-found",
                sentence: text.into(),
                steps: vec![Step { url: "/", label: "problem-front" }],
                reference: text.to_owned(),
            }
            .render()
        });
    }
}
