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
use super::pages::texts::{Fact, Lineage, Place};
use super::session::{Posted, Reader};
use super::shelf::{self, Shelf};
use super::tongue::Tongue;
use super::{facts, words};

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
    Ok(Some(Lineage { places, begin, tried: tried(reader.tongue, &hosts) }))
}

/// In how many houses a practice is; nothing where it is in one.
fn tried(tongue: Tongue, hosts: &BTreeSet<String>) -> Option<Fact> {
    let value = tongue.say("fact-tried-houses").with("houses", hosts.len()).text();
    (hosts.len() > 1).then_some(Fact { name: "fact-tried", value })
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
