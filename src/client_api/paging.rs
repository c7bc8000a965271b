//! Pages of lists: `Link` headers to the older and the newer page, with absolute addresses of the configured domain.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde_json::Value;

use crate::app::App;
use crate::app::kept::moment;
use crate::domain::ids::Id;
use crate::storage;

use super::error::Answer;
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
        let link = self.link(app, path, params);
        answer(self.json().into(), link)
    }

    /// The answer of a page that is kept for its reader while nothing changes, made by `make` where none is kept. Whether the
    /// reader may ask at all is decided before.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn kept(
        app: &App,
        reader: Option<Id>,
        path: &str,
        params: &Params,
        make: impl FnOnce() -> Result<Self, storage::Error>,
    ) -> Answer {
        // Asked for before anything is read that the page is made from.
        let (version, now) = (app.db.version(), moment(app.now()));
        let asked = (reader, format!("{path}?{}", params.query()));
        if let Some((json, link)) = app.pages.get(version, &asked, &now) {
            return Ok(answer(json, link));
        }
        let page = make()?;
        let link = page.link(app, path, params);
        let json = Bytes::from(page.json());
        app.pages.put(version, asked, now, (json.clone(), link.clone()));
        Ok(answer(json, link))
    }

    fn json(&self) -> String {
        let mut json = String::with_capacity(self.entries.iter().map(|entry| entry.len() + 1).sum::<usize>() + 2);
        json.push('[');
        for (place, entry) in self.entries.iter().enumerate() {
            if place > 0 {
                json.push(',');
            }
            json.push_str(entry);
        }
        json.push(']');
        json
    }

    fn link(&self, app: &App, path: &str, params: &Params) -> Option<String> {
        self.ends.map(|ends| link(app, path, params, ends))
    }
}

fn answer(json: Bytes, link: Option<String>) -> Response {
    let mut response = ([(header::CONTENT_TYPE, "application/json")], json).into_response();
    if let Some(link) = link.and_then(|link| HeaderValue::from_str(&link).ok()) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

/// The value of a `Link` header for the neighbours of a page.
pub fn link(app: &App, path: &str, params: &Params, (newest, oldest): (Id, Id)) -> String {
    let address = app.config.url(path);
    let query = params.without_cursors();
    format!("<{address}?{query}max_id={oldest}>; rel=\"next\", <{address}?{query}min_id={newest}>; rel=\"prev\"")
}

/// The value of a `Link` header for a list that is read towards the older only.
pub fn link_older(app: &App, path: &str, params: &Params, oldest: Id) -> Option<HeaderValue> {
    let (address, query) = (app.config.url(path), params.without_cursors());
    HeaderValue::from_str(&format!("<{address}?{query}max_id={oldest}>; rel=\"next\"")).ok()
}
