//! Search: what is known here, and, for a member who asks for it, one address elsewhere.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::{self, Member, Viewer, list, viewer};
use crate::app::App;
use crate::federation::lookup::{self, Found};
use crate::storage::actors::{self, Actor};
use crate::storage::texts::{self, Text};

use super::caller::Caller;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{accounts, hashtags};

/// Longer questions are cut, in characters.
const MAX_QUESTION: usize = 500;

/// `GET /api/v2/search`: always three lists.
///
/// # Errors
/// 401 and 403 by the token; `resolve` takes a signed-in person.
pub async fn all(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read:search")?;
    let question: String = params.one("q").unwrap_or_default().trim().chars().take(MAX_QUESTION).collect();
    let kind = params.filled("type").unwrap_or_default();
    let wants = |name: &str| kind.is_empty() || kind == name;
    let (mut people, mut found) = (Vec::new(), Vec::new());
    // Whatever comes after the first page was given with it.
    let first = params.one("offset").is_none_or(|offset| offset == "0");
    if first && !question.is_empty() {
        match exactly(&app, &viewer, &question, params.flag("resolve") == Some(true)).await? {
            Some(Exact::Person(person)) => people.push(*person),
            Some(Exact::Text(text)) => found.push(*text),
            None => (people, found) = by_words(&app, &viewer, &question, params.limit(20, 40))?,
        }
    }
    people.retain(|_| wants("accounts"));
    found.retain(|_| wants("statuses"));
    let hashtags = if first && wants("hashtags") {
        found_tags(&app, &viewer, &question, params.limit(20, 40))?
    } else {
        Vec::new()
    };
    let (accounts, statuses) = app.db.read(|conn| {
        Ok::<_, actions::Error>((account::list(conn, &app, &people)?, status::many(conn, &app, &viewer, &found)?))
    })?;
    Ok(Json(json!({"accounts": accounts, "statuses": statuses, "hashtags": hashtags})).into_response())
}

/// `GET /api/v1/accounts/search`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn people(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:accounts")?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let question: String = params.one("q").unwrap_or_default().trim().chars().take(MAX_QUESTION).collect();
    let resolve = params.flag("resolve") == Some(true);
    let people = match exactly(&app, &viewer, &question, resolve).await? {
        Some(Exact::Person(person)) => vec![*person],
        Some(Exact::Text(_)) => Vec::new(),
        None if question.is_empty() => Vec::new(),
        None => app.db.read(|conn| actors::search(conn, &plain_handle(&question), params.limit(40, 80)))?,
    };
    let accounts = app.db.read(|conn| account::list(conn, &app, &people))?;
    Ok(Json(Value::Array(accounts)).into_response())
}

enum Exact {
    Person(Box<Actor>),
    Text(Box<Text>),
}

/// What an address or a handle means, here first, then elsewhere if a member asks for it.
async fn exactly(app: &Arc<App>, viewer: &Viewer, question: &str, resolve: bool) -> Result<Option<Exact>, ApiError> {
    let abroad = resolve && viewer.member().is_some();
    if question.starts_with("https://") || question.starts_with("http://") {
        if let Some(known) = known_address(app, viewer, question)? {
            return Ok(Some(known));
        }
        let found =
            if abroad { lookup::address(app, question).await.unwrap_or(Found::Nothing) } else { Found::Nothing };
        return Ok(match found {
            Found::Actor(person) => Some(Exact::Person(person)),
            Found::Text(text) => readable(app, viewer, Some(*text))?.map(|text| Exact::Text(Box::new(text))),
            Found::Nothing => None,
        });
    }
    let handle = question.trim_start_matches('@');
    let is_handle = handle.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains(['.', ':']))
        && !handle.contains(char::is_whitespace);
    if !is_handle {
        return Ok(None);
    }
    if let Some(person) = accounts::by_address(app, handle)? {
        return Ok(Some(Exact::Person(Box::new(person))));
    }
    // What cannot be found elsewhere is an empty answer, not a fault of the one who asks.
    let found = if abroad { lookup::account(app, handle).await.ok().flatten() } else { None };
    Ok(found.map(|person| Exact::Person(Box::new(person))))
}

fn readable(app: &App, viewer: &Viewer, text: Option<Text>) -> Result<Option<Text>, actions::Error> {
    match app.db.read(|conn| viewer::readable(conn, text, viewer)) {
        Ok(text) => Ok(Some(text)),
        Err(actions::Error::NotFound | actions::Error::Gone) => Ok(None),
        Err(error) => Err(error),
    }
}

/// An id or the page of something that is here already.
fn known_address(app: &App, viewer: &Viewer, address: &str) -> Result<Option<Exact>, actions::Error> {
    let (person, text) = app.db.read(|conn| {
        let text = match texts::by_uri(conn, address)? {
            Some(text) => Some(text),
            None => texts::by_url(conn, address)?,
        };
        Ok::<_, actions::Error>((actors::by_uri(conn, address)?, text))
    })?;
    if let Some(person) = person {
        return Ok(Some(Exact::Person(Box::new(person))));
    }
    Ok(readable(app, viewer, text)?.map(|text| Exact::Text(Box::new(text))))
}

/// A question about people: `@ana` asks for `ana`.
fn plain_handle(question: &str) -> String {
    question.trim_start_matches('@').to_lowercase()
}

fn by_words(app: &App, viewer: &Viewer, question: &str, limit: i64) -> Result<(Vec<Actor>, Vec<Text>), ApiError> {
    let people = app.db.read(|conn| actors::search(conn, &plain_handle(question), limit))?;
    let search = list::Search { words: question.to_owned(), ..list::Search::default() };
    Ok((people, list::best(app, viewer, &search, limit)?))
}

fn found_tags(app: &App, viewer: &Viewer, question: &str, limit: i64) -> Result<Vec<Value>, ApiError> {
    let start = question.trim_start_matches('#').to_lowercase();
    if start.is_empty() || start.contains(char::is_whitespace) {
        return Ok(Vec::new());
    }
    let reader = viewer.member().map(Member::id);
    Ok(app.db.read(|conn| {
        let names = texts::tags_like(conn, &start, limit)?;
        hashtags::entities(conn, app, reader, &names)
    })?)
}
