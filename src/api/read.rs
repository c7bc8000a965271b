//! `GET`: one text, and lists of texts.

use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::actions::list::{self, Search};
use crate::actions::write::Kind;
use crate::actions::{Error, Viewer};
use crate::app::App;
use crate::domain::ids;
use crate::storage::texts::{self, Text};
use crate::storage::views::Page;
use crate::text::facets::Facet;

use super::arrived;
use super::caller::Caller;
use super::error::Trouble;
use super::item;

/// How many items a page has when the caller does not say, and at most.
const LIMITS: (i64, i64) = (20, 40);
/// The longest value of a parameter, in characters.
const LONGEST: usize = 300;

/// What a list is restricted to; empty values restrict nothing.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    /// Words that must all occur.
    q: Option<String>,
    /// A code of `targetGroups`.
    target_group: Option<String>,
    /// A code of `settings` or `tidier.where`.
    setting: Option<String>,
    /// A language tag.
    language: Option<String>,
    /// The host of an institution.
    institution: Option<String>,
    /// The label of a step of the evidence ladder.
    evidence: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// How many items, 1 to 40.
    limit: Option<String>,
}

#[expect(clippy::unused_async, reason = "a handler is async")]
/// `GET /{kind}`: what is published and the caller may read, newest first.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Value>, Trouble> {
    let reader = caller.reader()?;
    let Query(wanted) = wanted.map_err(|error| Trouble::malformed(error.body_text()))?;
    let (search, page) = wanted.checked(kind)?;
    // One more than the page shows tells whether another page follows.
    let mut found = list::texts(&app, reader, &search, Page { limit: page.limit + 1, ..page })?;
    let shown = usize::try_from(page.limit).unwrap_or_default();
    let more = found.len() > shown;
    found.truncate(shown);
    let next = found.last().filter(|_| more).and_then(|text| text.status_id).map(|id| id.to_string());
    Ok(Json(json!({"items": item::listed(&app, &found)?, "next": next})))
}

#[expect(clippy::unused_async, reason = "a handler is async")]
/// `GET /{kind}/{id}`
pub(super) async fn one(
    State(app): State<Arc<App>>,
    caller: Caller,
    kind: Kind,
    Path(id): Path<String>,
) -> Result<Json<Value>, Trouble> {
    let reader = caller.reader()?;
    match find(&app, reader, kind, &id) {
        Ok(text) => Ok(Json(item::whole(&app, reader, &text)?)),
        Err(Error::Gone) => Err(withdrawn(&app, reader, &id)?),
        Err(other) => Err(other.into()),
    }
}

/// Who answers for a withdrawn text reads where it has been erased; everybody else, that it is gone.
fn withdrawn(app: &App, reader: &Viewer, id: &str) -> Result<Trouble, Error> {
    let id = ids::parse(id).ok_or(Error::NotFound)?;
    app.db.read(|conn| {
        let text = texts::by_id(conn, id)?.ok_or(Error::NotFound)?;
        let answers = reader.member().is_some_and(|member| {
            member.id() == text.author_id || member.role.may_withdraw_others() || member.role.may_administer()
        });
        if answers { Ok(Trouble::withdrawn(arrived::erased(conn, &text)?)) } else { Ok(Error::Gone.into()) }
    })
}

/// The text of a kind by the number in its id, if the reader may read it.
///
/// # Errors
/// `NotFound`, `Gone`.
pub(super) fn find(app: &App, reader: &Viewer, kind: Kind, id: &str) -> Result<Text, Error> {
    let text = list::text(app, reader, ids::parse(id).ok_or(Error::NotFound)?)?;
    if text.kind == kind.as_str() { Ok(text) } else { Err(Error::NotFound) }
}

impl Wanted {
    /// What to look for, and which page of it.
    fn checked(self, kind: Kind) -> Result<(Search, Page), Error> {
        let said = [
            &self.q,
            &self.target_group,
            &self.setting,
            &self.language,
            &self.institution,
            &self.evidence,
            &self.cursor,
            &self.limit,
        ];
        if said.into_iter().flatten().any(|value| value.chars().count() > LONGEST) {
            return Err(Error::field("", "too_long", format!("A parameter has at most {LONGEST} characters.")));
        }
        let limit = match filled(self.limit) {
            None => LIMITS.0,
            Some(limit) => limit
                .parse()
                .ok()
                .filter(|limit| (1..=LIMITS.1).contains(limit))
                .ok_or_else(|| Error::field("limit", "limit", format!("A page has 1 to {} items.", LIMITS.1)))?,
        };
        let cursor = filled(self.cursor).map(|cursor| {
            ids::parse(&cursor).ok_or_else(|| Error::field("cursor", "cursor", "Give the value of next, or nothing."))
        });
        let search = Search {
            kinds: vec![kind.as_str().to_owned()],
            words: self.q.unwrap_or_default(),
            language: filled(self.language),
            host: filled(self.institution).map(|host| host.to_lowercase()),
            codes: [(Facet::Group, self.target_group), (Facet::Where, self.setting), (Facet::Evidence, self.evidence)]
                .into_iter()
                .filter_map(|(facet, code)| Some((facet, filled(code)?)))
                .collect(),
            ..Search::default()
        };
        Ok((search, Page { max_id: cursor.transpose()?, since_id: None, min_id: None, limit }))
    }
}

/// A value that says something.
fn filled(value: Option<String>) -> Option<String> {
    value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}
