//! The front page, the network, about, search, and the choice of a language.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use url::Url;

use crate::actions::list::{self, Search};
use crate::app::App;
use crate::safeguard::CHECKER;
use crate::text::phrases;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::frame::Shared;
use super::pages::house::{AboutPage, FrontPage, NetworkPage, SafeguardsPage, SearchPage};
use super::session::{Outside, Reader, encode, frame, is_https, show};
use super::shelf::{self, Shelf};
use super::tongue::{self, Said, Tongue};
use super::{adapting, cover, lists};

/// The pages of the house.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(front))
        .route("/network", get(network))
        .route("/about", get(about))
        .route("/about/safeguards", get(about_safeguards))
        .route("/search", get(search))
        .route("/language", post(choose))
}

async fn front(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let (viewer, tongue) = (reader.viewer(), reader.tongue);
    let of = |kinds: &[&str], local, limit| {
        let search = Search {
            kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
            local: Some(local),
            ..Search::default()
        };
        list::texts(&app, &viewer, &search, lists::first(limit))
    };
    let (practices, own) = (of(&["practice"], true, 1)?, of(&["practice", "essay"], true, 4)?);
    let foreign = of(&["practice", "essay"], false, 6)?;
    let all = practices.iter().chain(&own).chain(&foreign);
    let (shelf, partners) = app.db.read(|conn| {
        Ok::<_, crate::storage::Error>((Shelf::of(conn, &app, all)?, shelf::neighbours(&app, tongue, conn)?))
    })?;
    let leading = practices.first();
    let others = own.iter().filter(|text| leading.is_none_or(|first| first.id != text.id)).take(3);
    let page = FrontPage {
        shared: shared(&app, tongue),
        lede: lede(&app, tongue),
        leading: leading.map(|text| shelf.listed(tongue, text)),
        house_cover: cover::path(&app.institution.uri),
        own: others.map(|text| shelf.listed(tongue, text)).collect(),
        network: foreign.iter().map(|text| shelf.listed(tongue, text)).collect(),
        journey: adapting::journey(&app, &reader)?,
        partners: partners.into_iter().take(4).collect(),
        frame: frame(&app, &reader, ""),
    };
    show(&reader, &page)
}

async fn network(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let partners = app.db.read(|conn| shelf::neighbours(&app, reader.tongue, conn))?;
    let name = &app.config.institution.name;
    let sentence = match partners.len() {
        0 => reader.tongue.say("network-none").with("house", name).said(),
        many => reader.tongue.say("network-some").with("house", name).with("count", many).said(),
    };
    show(&reader, &NetworkPage { frame: frame(&app, &reader, "network"), sentence, partners })
}

async fn about_safeguards(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let second_person = app.config.safeguards.second_person;
    show(&reader, &SafeguardsPage { frame: frame(&app, &reader, ""), second_person, checker: CHECKER })
}

async fn about(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    show(
        &reader,
        &AboutPage {
            frame: frame(&app, &reader, ""),
            sentence: lede(&app, reader.tongue),
            activity: app.institution.uri.clone(),
        },
    )
}

async fn search(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let words: String = Fields::parse(query.unwrap_or_default().as_bytes()).trimmed("q").chars().take(200).collect();
    let wanted = Search { kinds: lists::both(), words: words.clone(), ..Search::default() };
    let found = if words.is_empty() { vec![] } else { list::best(&app, &reader.viewer(), &wanted, 40)? };
    let shelf = app.db.read(|conn| Shelf::of(conn, &app, found.iter()))?;
    let texts = found.iter().map(|text| shelf.listed(reader.tongue, text)).collect();
    let shared = theme(&app, &words)?;
    show(&reader, &SearchPage { shared, frame: frame(&app, &reader, ""), words, texts })
}

/// What the front page says to those who show it elsewhere.
fn shared(app: &App, tongue: Tongue) -> Shared {
    let name = &app.config.institution.name;
    let summary = app.summary();
    Shared {
        kind: "website",
        title: name.clone(),
        words: if summary.is_empty() { tongue.say("front-lede").with("house", name).text() } else { summary },
        language: tongue.tag().to_owned(),
        url: app.config.url("/"),
        picture: app.config.url(cover::OF_HOUSE),
        published: String::new(),
        creator: String::new(),
    }
}

/// What a search for a theme that everybody may read about says to those who show it elsewhere.
fn theme(app: &App, words: &str) -> Result<Option<Shared>, Trouble> {
    let Some(tag) = words.strip_prefix('#').map(str::to_lowercase) else { return Ok(None) };
    if !cover::has_theme(app, &tag)? {
        return Ok(None);
    }
    Ok(Some(Shared {
        kind: "website",
        title: format!("#{tag}"),
        words: app.config.institution.name.clone(),
        language: String::new(),
        url: app.config.url(&format!("/search?q=%23{}", encode(&tag))),
        picture: app.config.url(&cover::of_theme(&tag)),
        published: String::new(),
        creator: String::new(),
    }))
}

/// Keeps the language that a reader chooses, or forgets it, and leads back to where they were.
async fn choose(State(app): State<Arc<App>>, headers: HeaderMap, Outside(fields): Outside) -> Response {
    let wished = fields.trimmed("language");
    let tag = phrases::offered().iter().find(|tag| **tag == wished).copied().unwrap_or_default();
    let kept = [(header::SET_COOKIE, tongue::cookie(tag, is_https(&app)))];
    (kept, Redirect::to(&came_from(&app, &headers))).into_response()
}

/// The page of ours that a request was sent from; the front page when it does not say.
fn came_from(app: &App, headers: &HeaderMap) -> String {
    let said = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let page = said.and_then(|said| Url::parse(said).ok());
    let ours = page.filter(|page| page.origin() == app.config.server.base_url.origin());
    let path =
        |page: Url| page.query().map_or_else(|| page.path().to_owned(), |query| format!("{}?{query}", page.path()));
    ours.map(path).filter(|path| !path.starts_with("//")).unwrap_or_else(|| "/".to_owned())
}

fn lede(app: &App, tongue: Tongue) -> Said {
    let summary = app.summary();
    if summary.is_empty() {
        tongue.say("front-lede").with("house", &app.config.institution.name).said()
    } else {
        summary.into()
    }
}
