//! The people of this house who write.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::actions::Error;
use crate::actions::list::{self, Search};
use crate::app::App;
use crate::storage::{accounts, actors, views};
use crate::text::sanitize;

use super::error::Trouble;
use super::pages::frame::Shared;
use super::pages::house::{Listing, PeoplePage, PersonPage};
use super::session::{Reader, frame, show};
use super::shelf::{self, Shelf};
use super::{bonds, cover, feeds, lists};

/// `/people` and `/@{handle}`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/people", get(people)).route("/@{handle}", get(person))
}

async fn people(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let audiences = reader.viewer().audiences();
    let (writers, actors) = app.db.read(|conn| {
        let writers = views::writers(conn, &audiences)?;
        let ids: Vec<_> = writers.iter().map(|(id, _)| *id).collect();
        Ok::<_, crate::storage::Error>((writers, actors::by_ids(conn, &ids)?))
    })?;
    let said = |texts: i64| reader.tongue.say("people-texts").with("count", texts).said();
    let mut people: Vec<Listing> = actors
        .iter()
        .filter(|actor| actor.gone_at.is_none())
        .map(|actor| Listing {
            name: actor.name.clone(),
            url: format!("/@{}", actor.handle),
            address: format!("@{}@{}", actor.handle, actor.host),
            detail: said(writers.iter().find(|(id, _)| *id == actor.id).map_or(0, |(_, texts)| *texts)),
        })
        .collect();
    people.sort_by_key(|person| person.name.to_lowercase());
    show(&reader, &PeoplePage { frame: frame(&app, &reader, "people"), people })
}

async fn person(
    State(app): State<Arc<App>>,
    reader: Reader,
    headers: HeaderMap,
    Path(handle): Path<String>,
) -> Result<Response, Trouble> {
    let handle = handle.to_lowercase();
    let program = wants_activity(&headers);
    if handle == app.institution.handle {
        return Ok(Redirect::to(if program { &app.institution.uri } else { "/" }).into_response());
    }
    let found = app.db.read(|conn| accounts::by_handle(conn, &handle))?;
    let (_, actor) = found.ok_or(Error::NotFound)?;
    if program {
        return Ok(Redirect::to(&actor.uri).into_response());
    }
    let search = Search { kinds: lists::both(), writer: Some(actor.id), ..Search::default() };
    let texts = list::texts(&app, &reader.viewer(), &search, lists::first(100))?;
    let shelf = app.db.read(|conn| Shelf::of(conn, &app, texts.iter()))?;
    let shared = Shared {
        kind: "profile",
        title: actor.name.clone(),
        words: shelf::shortened(&sanitize::plain_text(&actor.summary)),
        language: String::new(),
        url: app.config.url(&format!("/@{}", actor.handle)),
        picture: app.config.url(&cover::of_person(&actor.handle)),
        published: String::new(),
        creator: format!("@{}@{}", actor.handle, actor.host),
    };
    let page = PersonPage {
        shared,
        frame: frame(&app, &reader, "people"),
        name: actor.name.clone(),
        detail: app.config.institution.name.clone(),
        about: actor.summary.clone(),
        address: format!("@{}@{}", actor.handle, actor.host),
        activity: Some(actor.uri.clone()),
        feed: feeds::of_person(&handle),
        texts: texts.iter().map(|text| shelf.listed(reader.tongue, text)).collect(),
        bond: bonds::bond_form(&app, &reader, &actor)?,
    };
    show(&reader, &page)
}

fn wants_activity(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("application/activity+json") || accept.contains("application/ld+json")
}
