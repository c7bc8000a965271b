//! Adapting a practice: the line on its page, and the button that begins an adaptation.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use serde::Deserialize;
use serde_json::Value;

use crate::actions::{Error, adapt};
use crate::app::App;
use crate::domain::ids;
use crate::domain::practice::{Adaptation, PracticeBlock};
use crate::domain::time::Timestamp;
use crate::federation::resolve;
use crate::storage::texts::Text;
use crate::text::{markdown, sanitize};

use super::error::Trouble;
use super::pages::house::{Journey, Station};
use super::pages::texts::{Fact, Lineage, Place};
use super::session::{Posted, Reader};
use super::shelf::{self, Shelf};
use super::tongue::Tongue;
use super::{facts, words};

/// So many houses stand on the line of the front page.
const STATIONS: usize = 4;

/// Where an adaptation begins.
pub fn routes() -> Router<Arc<App>> {
    let begin = async move |State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted| {
        begin(&app, &number, form).await
    };
    Router::new().route("/desk/practices/{number}/adapt", post(begin))
}

async fn begin(app: &App, number: &str, form: Posted) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let draft = adapt::begin(app, &form.member, id).await?;
    Ok(Redirect::to(&format!("/desk/practices/{}/edit", draft.id)).into_response())
}

/// The line of a practice, as its page shows it: none where nothing is known and the reader cannot adapt it.
///
/// # Errors
/// The database's.
pub fn lineage(app: &App, reader: &Reader, text: &Text) -> Result<Option<Lineage>, Error> {
    if text.kind != "practice" {
        return Ok(None);
    }
    let line = app.db.read(|conn| adapt::line(conn, text, &reader.viewer()))?;
    let may_begin = reader.member.as_ref().is_some_and(|member| adapt::may_begin(member, text));
    let begin = may_begin.then(|| (format!("/desk/practices/{}/adapt", text.id), reader.token()));
    let own = if text.derived_from.is_some() { adaptation(text) } else { None };
    if line.adaptations.is_empty() && own.is_none() {
        return Ok(begin.is_some().then_some(Lineage { begin, ..Lineage::default() }));
    }
    let named = line.adaptations.iter().chain(&line.origin).chain([text]);
    let shelf = app.db.read(|conn| Shelf::of(conn, app, named.clone()))?;
    let shown = |one: &Text| Place {
        page: Some(shelf::page_of(one)).filter(|_| one.id != text.id),
        ..place(reader, &shelf, one)
    };
    let first = match (&line.origin, &own) {
        (Some(origin), _) => Place { first: true, ..shown(origin) },
        (None, Some(own)) => away(&shelf, own),
        (None, None) => Place { first: true, ..shown(text) },
    };
    let places = [first].into_iter().chain(line.adaptations.iter().map(shown)).collect();
    let origin = own.and_then(|own| resolve::host_of(&own.of.unwrap_or_default()));
    let hosts = named.map(|one| one.host.clone()).chain(origin).collect();
    Ok(Some(Lineage { places, begin, tried: tried(reader.tongue, &shelf, &hosts) }))
}

/// In how many houses a practice is, and in how many countries; nothing where it is in one.
fn tried(tongue: Tongue, shelf: &Shelf, hosts: &BTreeSet<String>) -> Option<Fact> {
    let count = |id: &'static str, name: &'static str, number: usize| tongue.say(id).with(name, number).text();
    let countries: BTreeSet<&str> = hosts.iter().filter_map(|host| shelf.country(host)).collect();
    let words = [("fact-tried-houses", "houses", hosts.len()), ("fact-tried-countries", "countries", countries.len())];
    let several = words.into_iter().filter(|(.., number)| *number > 1);
    let value = several.map(|(id, name, number)| count(id, name, number)).collect::<Vec<_>>().join(", ");
    (hosts.len() > 1).then_some(Fact { name: "fact-tried", value })
}

/// How the practice that travelled furthest did, as the front page shows it: its beginning and its newest adaptations.
///
/// # Errors
/// The database's.
pub fn journey(app: &App, reader: &Reader) -> Result<Option<Journey>, Error> {
    let tongue = reader.tongue;
    let found = app.db.read(|conn| adapt::travelled(conn, &reader.viewer()))?;
    let Some((origin, adaptations)) = found else { return Ok(None) };
    let newest = adaptations.len().saturating_sub(STATIONS - 1);
    let stops: Vec<&Text> = std::iter::once(&origin).chain(adaptations.iter().skip(newest)).collect();
    let shelf = app.db.read(|conn| Shelf::of(conn, app, stops.iter().copied()))?;
    let station = |text: &&Text| {
        let shown = place(reader, &shelf, text);
        let country = shelf.country(&text.host).map(|country| words::country(tongue, country));
        let day = words::day(tongue, Timestamp(text.published_at.unwrap_or(text.updated_at)));
        Station {
            house: shelf.house(&text.host),
            url: shelf::page_of(text),
            detail: country.into_iter().chain([day]).collect::<Vec<_>>().join(", "),
            words: shelf::shortened(
                shown.changed.first().map_or_else(|| first_sentence(&text.summary), String::as_str),
            ),
            language: text.language.clone(),
        }
    };
    let title = shelf::title(tongue, &origin);
    let short = title.split(": ").next().unwrap_or(&title);
    Ok(Some(Journey {
        heading: tongue.say("front-travelled").with("title", short).said(),
        url: format!("{}#lineage", shelf::page_of(&origin)),
        stations: stops.iter().map(station).collect(),
    }))
}

fn first_sentence(words: &str) -> &str {
    words.split_inclusive(['.', ';', '!', '?']).next().unwrap_or_default()
}

fn adaptation(text: &Text) -> Option<Adaptation> {
    let block: PracticeBlock = serde_json::from_str(text.block.as_deref()?).ok()?;
    block.adaptation.filter(|adaptation| adaptation.of.is_some())
}

fn place(reader: &Reader, shelf: &Shelf, text: &Text) -> Place {
    let block: Value = text.block.as_deref().and_then(|block| serde_json::from_str(block).ok()).unwrap_or(Value::Null);
    let own: Adaptation = block.get("adaptation").and_then(|own| Adaptation::deserialize(own).ok()).unwrap_or_default();
    let day = words::day(reader.tongue, Timestamp(text.published_at.unwrap_or(text.updated_at)));
    Place {
        title: shelf::title(reader.tongue, text),
        language: text.language.clone(),
        page: None,
        detail: format!("{}, {day}", shelf.house(&text.host)),
        first: false,
        caution: facts::warning(reader.tongue, &block),
        kept: own.kept().map(plain).collect(),
        left: own.left().map(plain).collect(),
        changed: own.changed().map(plain).collect(),
    }
}

/// A sentence without the marks that its author typed.
fn plain(typed: &str) -> String {
    sanitize::plain_text(&markdown::to_inline_html(typed))
}

/// The beginning of a line that is not here: what the adaptation says of it.
fn away(shelf: &Shelf, own: &Adaptation) -> Place {
    let of = own.of.clone().unwrap_or_default();
    let host = resolve::host_of(&of).unwrap_or_default();
    let house = own.house.clone().filter(|house| !house.is_empty());
    Place {
        title: own.name.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| of.clone()),
        page: Some(of),
        detail: house.unwrap_or_else(|| shelf.house(&host)),
        first: true,
        ..Place::default()
    }
}
