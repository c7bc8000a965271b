//! Whom to mention: a list for the script of the fields of text, and a page for browsers without script.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::actions::mention::{self, FEWEST, Person};
use crate::app::App;
use crate::domain::ids::{self, Id};

use super::error::Trouble;
use super::forms::Fields;
use super::pages::house::Listing;
use super::pages::mentions::MentionsPage;
use super::session::{SignedIn, frame, show};
use super::tongue::Said;

/// `/desk/mentions` and its list for programs.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/mentions", get(page)).route("/desk/mentions/list", get(list))
}

/// Where the script asks while somebody writes about a text.
pub fn list_about(about: Id) -> String {
    format!("/desk/mentions/list?about={about}&q=")
}

/// Where the script asks for people of this house alone.
pub const LIST_HERE: &str = "/desk/mentions/list?here=yes&q=";

async fn list(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    let found = mention::people(&app, &signed.member, ids::parse(&fields.one("about")), &fields.one("q"))?;
    let only_here = fields.one("here") == "yes";
    let found: Vec<Value> = found
        .iter()
        .filter(|person| person.local || !only_here)
        .map(|person| json!({"name": person.name, "address": person.address}))
        .collect();
    Ok(([(header::CACHE_CONTROL, "private, no-store")], Json(found)).into_response())
}

async fn page(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let question = Fields::parse(query.unwrap_or_default().as_bytes()).trimmed("q");
    let found = if question.is_empty() {
        None
    } else {
        Some(mention::people(&app, &signed.member, None, &question)?.into_iter().map(listing).collect())
    };
    let page = MentionsPage { frame: frame(&app, &signed.reader, "desk"), question, found, fewest: FEWEST };
    show(&signed.reader, &page)
}

fn listing(person: Person) -> Listing {
    let url = if person.local { format!("/@{}", person.handle) } else { format!("/desk/people/{}", person.id) };
    Listing { name: person.name, url, address: person.address, detail: Said::default() }
}
