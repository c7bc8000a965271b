//! The lists of practices and of essays, with their sieve.

use axum::response::Response;

use crate::actions::list::{self, Search};
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::ids;
use crate::storage::views::Page;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::house::ListPage;
use super::session::{Reader, encode, frame, show};
use super::shelf::{self, Shelf};
use super::words;

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
    let page = ListPage {
        frame: frame(app, reader, kind.folder()),
        heading,
        lede,
        action,
        languages: Choice::among(&languages, std::slice::from_ref(&sieve.language)),
        institutions: Choice::among(&institutions, std::slice::from_ref(&sieve.institution)),
        texts: found.iter().map(|text| shelf.listed(tongue, text)).collect(),
        nothing,
        next: next.map(|before| sieve.address(action, before)),
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

struct Sieve {
    words: String,
    language: String,
    institution: String,
    before: Option<i64>,
}

impl Sieve {
    fn read(fields: &Fields) -> Self {
        let short = |name, most| fields.trimmed(name).chars().take(most).collect::<String>();
        Self {
            words: short("q", 200),
            language: short("language", 35),
            institution: short("institution", 255),
            before: ids::parse(&fields.trimmed("before")),
        }
    }

    fn search(&self, app: &App, kind: Kind) -> Search {
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
            ..Search::default()
        }
    }

    fn address(&self, action: &str, before: i64) -> String {
        let (words, language, institution) = (encode(&self.words), encode(&self.language), encode(&self.institution));
        format!("{action}?q={words}&language={language}&institution={institution}&before={before}")
    }
}
