//! The front page, the network, about, search.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;

use crate::actions::list::{self, Search};
use crate::app::App;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::house::{AboutPage, FrontPage, NetworkPage, SearchPage};
use super::session::{Reader, frame, show};
use super::shelf::{self, Shelf};
use super::{cover, lists};

/// The pages of the house.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(front))
        .route("/network", get(network))
        .route("/about", get(about))
        .route("/search", get(search))
}

async fn front(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let viewer = reader.viewer();
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
    let (shelf, partners) = app
        .db
        .read(|conn| Ok::<_, crate::storage::Error>((Shelf::of(conn, &app, all)?, shelf::neighbours(&app, conn)?)))?;
    let leading = practices.first();
    let others = own.iter().filter(|text| leading.is_none_or(|first| first.id != text.id)).take(3);
    let page = FrontPage {
        lede: lede(&app),
        read_label: "Read our practices".to_owned(),
        leading: leading.map(|text| shelf.listed(text)),
        house_cover: cover::path(&app.institution.uri),
        own: others.map(|text| shelf.listed(text)).collect(),
        network: foreign.iter().map(|text| shelf.listed(text)).collect(),
        partners: partners.into_iter().take(4).collect(),
        frame: frame(&app, &reader, ""),
    };
    show(&reader, &page)
}

async fn network(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let partners = app.db.read(|conn| shelf::neighbours(&app, conn))?;
    let name = &app.config.institution.name;
    let sentence = match partners.len() {
        0 => format!("{name} has no partner yet."),
        1 => format!("{name} and one other house show each other's texts."),
        many => format!("{name} and {many} other houses show each other's texts."),
    };
    show(&reader, &NetworkPage { frame: frame(&app, &reader, "network"), sentence, partners })
}

async fn about(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    show(&reader, &AboutPage { frame: frame(&app, &reader, ""), sentence: lede(&app) })
}

async fn search(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let words: String = Fields::parse(query.unwrap_or_default().as_bytes()).trimmed("q").chars().take(200).collect();
    let wanted = Search { kinds: lists::both(), words: words.clone(), ..Search::default() };
    let found = if words.is_empty() { vec![] } else { list::best(&app, &reader.viewer(), &wanted, 40)? };
    let shelf = app.db.read(|conn| Shelf::of(conn, &app, found.iter()))?;
    let texts = found.iter().map(|text| shelf.listed(text)).collect();
    show(&reader, &SearchPage { frame: frame(&app, &reader, ""), words, texts })
}

fn lede(app: &App) -> String {
    let institution = &app.config.institution;
    institution.summary.clone().unwrap_or_else(|| {
        format!(
            "{} publishes what its people do with families, step by step, and learns from houses that do the same.",
            institution.name
        )
    })
}
