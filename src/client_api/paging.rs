//! Pages of lists: `Link` headers to the older and the newer page, with absolute addresses of the configured domain.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::app::App;
use crate::domain::ids::Id;

use super::params::Params;

/// One page of a list, and the numbers that its neighbours are found by.
#[derive(Clone, Debug)]
pub struct Paged {
    /// The entries as JSON, newest first.
    pub entries: Vec<String>,
    /// The numbers of the newest and the oldest row that was looked at; none for an empty page.
    pub ends: Option<(Id, Id)>,
}

impl Paged {
    /// Entries in their order, each with its number.
    pub fn of(numbers: impl IntoIterator<Item = Id>, entries: &[Value]) -> Self {
        Self::written(numbers, entries.iter().map(Value::to_string).collect())
    }

    /// The same, of entries that are JSON already.
    pub fn written(numbers: impl IntoIterator<Item = Id>, entries: Vec<String>) -> Self {
        let mut ends = None;
        for number in numbers {
            ends = Some(ends.map_or((number, number), |(newest, _)| (newest, number)));
        }
        Self { entries, ends }
    }

    /// The answer: a JSON array, with `Link` unless the page is empty (client-api.md, trap 5).
    pub fn answer(self, app: &App, path: &str, params: &Params) -> Response {
        let mut json = String::with_capacity(self.entries.iter().map(|entry| entry.len() + 1).sum::<usize>() + 2);
        json.push('[');
        for (place, entry) in self.entries.iter().enumerate() {
            if place > 0 {
                json.push(',');
            }
            json.push_str(entry);
        }
        json.push(']');
        let mut response = ([(header::CONTENT_TYPE, "application/json")], json).into_response();
        if let Some(link) = self.ends.and_then(|ends| link(app, path, params, ends)) {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

/// The value of a `Link` header for the neighbours of a page.
pub fn link(app: &App, path: &str, params: &Params, (newest, oldest): (Id, Id)) -> Option<HeaderValue> {
    let address = app.config.url(path);
    let query = params.without_cursors();
    let text =
        format!("<{address}?{query}max_id={oldest}>; rel=\"next\", <{address}?{query}min_id={newest}>; rel=\"prev\"");
    HeaderValue::from_str(&text).ok()
}

/// The value of a `Link` header for a list that is read towards the older only.
pub fn link_older(app: &App, path: &str, params: &Params, oldest: Id) -> Option<HeaderValue> {
    let (address, query) = (app.config.url(path), params.without_cursors());
    HeaderValue::from_str(&format!("<{address}?{query}max_id={oldest}>; rel=\"next\"")).ok()
}
