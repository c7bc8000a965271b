//! The lists of practices and of essays, with their sieve.

use axum::response::Response;

use crate::actions::list::{self, Search};
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::ids;
use crate::storage::views::Page;
use crate::text::facets::Facet;
use crate::text::phrases;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::house::{ListPage, Sifted};
use super::session::{Reader, encode, frame, show};
use super::shelf::{self, Shelf};
use super::tongue::Tongue;
use super::{feeds, words};

/// How many texts stand on a page.
const SHOWN: i64 = 20;

/// The newest `limit` texts.
pub fn first(limit: i64) -> Page {
    Page { max_id: None, since_id: None, min_id: None, limit }
}

/// Both kinds of long text.
pub fn both() -> Vec<String> {
    vec![Kind::Practice.as_str().to_owned(), Kind::Essay.as_str().to_owned()]
}

/// Shows the list of one kind, as the query asks.
pub fn show_list(app: &App, reader: &Reader, kind: Kind, query: Option<String>) -> Result<Response, Trouble> {
    let tongue = reader.tongue;
    let sieve = Sieve::read(&Fields::parse(query.unwrap_or_default().as_bytes()));
    let page = Page { max_id: sieve.before, ..first(SHOWN + 1) };
    let mut found = list::texts(app, &reader.viewer(), &sieve.search(app, kind), page)?;
    let more = i64::try_from(found.len()).is_ok_and(|count| count > SHOWN);
    found.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    let next = found.last().filter(|_| more).and_then(|text| text.status_id);
    let (shelf, houses) = app.db.read(|conn| {
        Ok::<_, crate::storage::Error>((Shelf::of(conn, app, found.iter())?, shelf::neighbours(app, tongue, conn)?))
    })?;
    let (all_houses, all_languages) = (tongue.say("list-all-houses").text(), tongue.say("list-all-languages").text());
    let mut institutions = vec![("", all_houses.as_str()), ("here", app.config.institution.name.as_str())];
    institutions.extend(houses.iter().map(|house| (house.host.as_str(), house.name.as_str())));
    let named = words::languages(tongue);
    let mut languages = vec![("", all_languages.as_str())];
    languages.extend(named.iter().map(|(tag, name)| (*tag, name.as_str())));
    let (heading, lede, action, nothing) = head_of(kind);
    let facets = if kind == Kind::Practice { sieve.choices(tongue) } else { Vec::new() };
    let (leading, further) = facets.split_at(facets.len().min(LEADING));
    let page = ListPage {
        frame: frame(app, reader, kind.folder()),
        heading,
        lede,
        action,
        languages: Choice::among(&languages, std::slice::from_ref(&sieve.language)),
        institutions: Choice::among(&institutions, std::slice::from_ref(&sieve.institution)),
        leading: leading.to_vec(),
        further: further.to_vec(),
        narrowed: further.iter().any(|facet| facet.choices.iter().any(|choice| choice.on && !choice.code.is_empty())),
        clear: sieve.is_used(),
        feed: feeds::address(kind, "atom", &sieve.query(None)),
        texts: found.iter().map(|text| shelf.listed(tongue, text)).collect(),
        nothing,
        next: next.map(|before| format!("{action}?{}", sieve.query(Some(before)))),
        words: sieve.words,
    };
    show(reader, &page)
}

/// The phrases for the heading and what it means, the address of the list, and the phrase for when it is empty.
fn head_of(kind: Kind) -> (&'static str, &'static str, &'static str, &'static str) {
    match kind {
        Kind::Practice => ("word-practices", "list-practices-lede", "/practices", "list-practices-nothing"),
        Kind::Essay => ("word-essays", "list-essays-lede", "/essays", "list-essays-nothing"),
    }
}

/// What somebody sifts a list by.
pub struct Sieve {
    words: String,
    language: String,
    institution: String,
    codes: Vec<(Facet, String)>,
    before: Option<i64>,
}

impl Sieve {
    /// Reads a query; what is empty sifts nothing.
    pub fn read(fields: &Fields) -> Self {
        let short = |name, most| fields.trimmed(name).chars().take(most).collect::<String>();
        let codes = Facet::ALL.into_iter().map(|facet| (facet, short(facet.name(), 64)));
        Self {
            words: short("q", 200),
            language: short("language", 35),
            institution: short("institution", 255),
            codes: codes.filter(|(_, code)| !code.is_empty()).collect(),
            before: ids::parse(&fields.trimmed("before")),
        }
    }

    /// What to look for.
    pub fn search(&self, app: &App, kind: Kind) -> Search {
        let host = match self.institution.as_str() {
            "" => None,
            "here" => Some(app.host()),
            host => Some(host.to_owned()),
        };
        Search {
            kinds: vec![kind.as_str().to_owned()],
            words: self.words.clone(),
            language: Some(self.language.clone()).filter(|language| !language.is_empty()),
            host,
            codes: if kind == Kind::Practice { self.codes.clone() } else { Vec::new() },
            ..Search::default()
        }
    }

    fn is_used(&self) -> bool {
        let texts = [&self.words, &self.language, &self.institution];
        !self.codes.is_empty() || texts.iter().any(|text| !text.is_empty())
    }

    /// The same as the query of an address, beginning below `before`.
    pub fn query(&self, before: Option<i64>) -> String {
        let texts = [("q", &self.words), ("language", &self.language), ("institution", &self.institution)];
        let codes = self.codes.iter().map(|(facet, code)| (facet.name(), code));
        let said = texts.into_iter().chain(codes).filter(|(_, value)| !value.is_empty());
        let before = before.map(|before| format!("before={before}"));
        said.map(|(name, value)| format!("{name}={}", encode(value))).chain(before).collect::<Vec<_>>().join("&")
    }

    fn choices(&self, tongue: Tongue) -> Vec<Sifted> {
        let one = |facet: Facet| {
            let chosen = self.codes.iter().find(|(known, _)| *known == facet).map(|(_, code)| code.clone());
            let any = tongue.say("sieve-any").text();
            let mut labels = phrases::codes(tongue.tag(), facet.name());
            // Every practice is described: the first step sifts nothing.
            labels.retain(|(code, _)| facet != Facet::Evidence || *code != "0");
            let mut listed = vec![("", any.as_str())];
            listed.extend(labels.iter().map(|(code, label)| (*code, label.as_str())));
            // Lists of codes are open: one that has no label is shown as it is.
            if let Some(code) = chosen.as_deref().filter(|code| listed.iter().all(|(known, _)| known != code)) {
                listed.push((code, code));
            }
            let choices = Choice::among(&listed, std::slice::from_ref(&chosen.clone().unwrap_or_default()));
            Sifted { name: facet.name(), label: label_of(facet), choices }
        };
        Facet::ALL.into_iter().map(one).collect()
    }
}

/// How many facets stand in the first row.
const LEADING: usize = 2;

/// The phrase that asks for a facet.
fn label_of(facet: Facet) -> &'static str {
    match facet {
        Facet::Group => "sieve-group",
        Facet::Life => "sieve-life",
        Facet::Where => "sieve-where",
        Facet::Mode => "sieve-mode",
        Facet::Sector => "sieve-sector",
        Facet::Community => "sieve-community",
        Facet::Cost => "sieve-cost",
        Facet::Evidence => "sieve-evidence",
    }
}
