//! Atom (RFC 4287) and JSON Feed 1.1: of all, of one house, person, language or theme, and of a list as it was sifted.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

use crate::actions::list::{self, Search};
use crate::actions::write::Kind;
use crate::actions::{Error, Viewer};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::accounts;
use crate::storage::texts::Text;
use crate::text::language;

use super::error::Trouble;
use super::forms::Fields;
use super::lists::{self, Sieve};
use super::session::{Reader, encode};
use super::shelf::{self, Shelf};
use super::words;

/// How many texts a feed has.
const SHOWN: i64 = 30;
/// How long a feed reader may go without asking again.
const KEPT: &str = "public, max-age=300";

/// `/feeds/...`, each with the ending `.atom` or `.json`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/feeds/{name}", get(list))
        .route("/feeds/people/{name}", get(person))
        .route("/feeds/languages/{name}", get(spoken))
        .route("/feeds/themes/{name}", get(theme))
}

/// Where the list of a kind stands as a feed, sifted by a query.
pub fn address(kind: Kind, ending: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/feeds/{}.{ending}{mark}{query}", kind.folder())
}

/// Where the texts of a person of ours stand as a feed.
pub fn of_person(handle: &str) -> String {
    format!("/feeds/people/{}.atom", encode(handle))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Atom,
    Json,
}

/// The name before the ending, and the form that the ending asks for.
fn split(name: &str) -> Result<(&str, Form), Trouble> {
    let atom = name.strip_suffix(".atom").map(|name| (name, Form::Atom));
    let found = atom.or_else(|| name.strip_suffix(".json").map(|name| (name, Form::Json)));
    found.ok_or(Trouble::from(Error::NotFound))
}

/// What a feed is of.
struct Wanted {
    title: String,
    search: Search,
    /// Its page.
    page: String,
    /// Its own address, without the ending.
    own: String,
    /// The query of its address; may be empty.
    query: String,
}

async fn list(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    let (name, form) = split(&name)?;
    let house = app.config.institution.name.as_str();
    let titled = |id: &str| reader.tongue.say(id).with("house", house).text();
    let own = format!("/feeds/{name}");
    let both = Search { kinds: lists::both(), ..Search::default() };
    let plain = |title, search, page: &str| Wanted { title, search, page: page.to_owned(), own, query: String::new() };
    let wanted = match name {
        "all" => plain(titled("feed-all"), both, "/"),
        "house" => plain(titled("feed-house"), Search { local: Some(true), ..both }, "/"),
        folder => {
            let kind = [Kind::Practice, Kind::Essay].into_iter().find(|kind| kind.folder() == folder);
            let kind = kind.ok_or(Error::NotFound)?;
            let sieve = Sieve::read(&Fields::parse(query.unwrap_or_default().as_bytes()));
            let title = titled(if kind == Kind::Practice { "feed-practices" } else { "feed-essays" });
            let query = sieve.query(None);
            Wanted { query, ..plain(title, sieve.search(&app, kind), &format!("/{folder}")) }
        }
    };
    give(&app, &reader, &wanted, form)
}

async fn person(State(app): State<Arc<App>>, reader: Reader, Path(name): Path<String>) -> Result<Response, Trouble> {
    let (handle, form) = split(&name)?;
    let handle = handle.to_lowercase();
    let (_, actor) = app.db.read(|conn| accounts::by_handle(conn, &handle))?.ok_or(Error::NotFound)?;
    let search = Search { kinds: lists::both(), writer: Some(actor.id), ..Search::default() };
    let title = reader.tongue.say("feed-person").with("person", &actor.name).text();
    let (page, own) = (format!("/@{handle}"), format!("/feeds/people/{handle}"));
    give(&app, &reader, &Wanted { title, search, page, own, query: String::new() }, form)
}

async fn spoken(State(app): State<Arc<App>>, reader: Reader, Path(name): Path<String>) -> Result<Response, Trouble> {
    let (tag, form) = split(&name)?;
    let tag = language::parse(tag).ok_or(Error::NotFound)?;
    let name = words::language(reader.tongue, &tag);
    let house = &app.config.institution.name;
    let title = reader.tongue.say("feed-language").with("house", house).with("language", &name).text();
    let (page, own) = (format!("/practices?language={}", encode(&tag)), format!("/feeds/languages/{tag}"));
    let search = Search { kinds: lists::both(), language: Some(tag), ..Search::default() };
    give(&app, &reader, &Wanted { title, search, page, own, query: String::new() }, form)
}

async fn theme(State(app): State<Arc<App>>, reader: Reader, Path(name): Path<String>) -> Result<Response, Trouble> {
    let (tag, form) = split(&name)?;
    let tag = tag.trim_start_matches('#').to_lowercase();
    if tag.is_empty()
        || tag.chars().count() > 100
        || !tag.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    {
        return Err(Error::NotFound.into());
    }
    let house = &app.config.institution.name;
    let title = reader.tongue.say("feed-theme").with("house", house).with("theme", &tag).text();
    let (page, own) = (format!("/search?q=%23{}", encode(&tag)), format!("/feeds/themes/{}", encode(&tag)));
    let search = Search { kinds: lists::both(), tag: Some(tag), ..Search::default() };
    give(&app, &reader, &Wanted { title, search, page, own, query: String::new() }, form)
}

fn give(app: &App, reader: &Reader, wanted: &Wanted, form: Form) -> Result<Response, Trouble> {
    // A feed is fetched by programs: it holds what everybody may read, whoever asks.
    let texts = list::texts(app, &Viewer::Anyone, &wanted.search, lists::first(SHOWN))?;
    let shelf = app.db.read(|conn| Shelf::of(conn, app, texts.iter()))?;
    let newest = texts.iter().map(|text| text.updated_at).max().unwrap_or_default();
    let ending = if form == Form::Atom { "atom" } else { "json" };
    let mark = if wanted.query.is_empty() { "" } else { "?" };
    let feed = AtomFeed {
        title: printable(&wanted.title),
        home: app.config.url(&wanted.page),
        own: app.config.url(&format!("{}.{ending}{mark}{}", wanted.own, wanted.query)),
        house: printable(&app.config.institution.name),
        language: reader.tongue.tag(),
        updated: Timestamp(newest).rfc3339(),
        entries: texts.iter().map(|text| entry(app, reader, &shelf, text)).collect(),
    };
    let (kind, body) = match form {
        Form::Atom => ("application/atom+xml; charset=utf-8", feed.render()?),
        Form::Json => ("application/feed+json; charset=utf-8", json_feed(&feed).to_string()),
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, KEPT),
        (header::VARY, "Accept-Language, Cookie"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    Ok((headers, body).into_response())
}

/// A feed as an Atom document.
#[derive(Template)]
#[template(path = "feed.xml")]
struct AtomFeed {
    title: String,
    home: String,
    own: String,
    house: String,
    language: &'static str,
    updated: String,
    entries: Vec<Entry>,
}

/// A text in a feed.
struct Entry {
    id: String,
    url: String,
    title: String,
    authors: Vec<String>,
    house: String,
    language: String,
    summary: String,
    content: String,
    published: String,
    updated: String,
}

fn entry(app: &App, reader: &Reader, shelf: &Shelf, text: &Text) -> Entry {
    let published = Timestamp(text.published_at.unwrap_or(text.updated_at));
    Entry {
        id: printable(&text.uri),
        url: app.config.url(&shelf::page_of(text)),
        title: printable(&shelf::title(reader.tongue, text)),
        authors: shelf.author_names(text).iter().map(|name| printable(name)).collect(),
        house: printable(&shelf.house(&text.host)),
        language: text.language.clone(),
        summary: printable(&text.summary),
        content: printable(&text.content),
        published: published.rfc3339(),
        updated: Timestamp(text.updated_at.max(published.0)).rfc3339(),
    }
}

/// Text without the characters that no XML document may hold (XML 1.0, section 2.2).
fn printable(text: &str) -> String {
    let may_stand = |letter: &char| match letter {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => *other >= ' ',
    };
    text.chars().filter(may_stand).collect()
}

/// JSON Feed, version 1.1.
fn json_feed(feed: &AtomFeed) -> Value {
    let item = |entry: &Entry| {
        let author = |name: &String| json!({"name": format!("{name}, {}", entry.house)});
        json!({
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            "summary": entry.summary,
            "content_html": entry.content,
            "language": entry.language,
            "date_published": entry.published,
            "date_modified": entry.updated,
            "authors": entry.authors.iter().map(author).collect::<Vec<_>>(),
        })
    };
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.own,
        "language": feed.language,
        "authors": [{"name": feed.house}],
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_an_ending() {
        assert_eq!(split("all.atom").ok(), Some(("all", Form::Atom)));
        assert_eq!(split("a.b.json").ok(), Some(("a.b", Form::Json)));
        assert!(split("all").is_err() && split("all.rss").is_err());
    }

    #[test]
    fn what_no_document_may_hold_is_left_out() {
        assert_eq!(printable("a\0b\u{b}c\td\u{ffff}é\n"), "abc\tdé\n");
    }
}
