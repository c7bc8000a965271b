//! Reads what is handed in: the block of a text with its name, summary, language and audience.
//!
//! The block stands under `practice` or `essay`, or its members stand beside the others. A text as `GET` shows it can be
//! handed in again: what the server gives itself (id, url, state, author and so on) is passed over.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use serde_json::{Map, Value};

use crate::actions::write::{Draft, Kind};
use crate::actions::{Error, Member};
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;

use super::error::Trouble;

/// A body as it came, or why it did not come.
pub(super) type Body = Result<Bytes, BytesRejection>;

/// What a writer gives beside the block.
const WRITTEN: [&str; 5] = ["name", "summary", "language", "audience", "revision"];
/// What the server gives, and passes over when it is handed in.
pub(super) const GIVEN: [&str; 14] = [
    "id",
    "number",
    "url",
    "state",
    "published_revision",
    "completeness",
    "institution",
    "author",
    "coauthors",
    "published",
    "updated",
    "revisions",
    "arrived",
    "pictures",
];

/// The members of a JSON object.
///
/// # Errors
/// 413 above the limit; 400 for what is no JSON; 422 for JSON that is no object.
pub(super) fn object(body: Body) -> Result<Map<String, Value>, Trouble> {
    let bytes = body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::too_large(),
        _ => Trouble::malformed("The body did not come whole."),
    })?;
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Error::field("", "type", "The body has to be a JSON object.").into()),
        Err(error) => Err(Trouble::malformed(format!("The body is no JSON: {error}."))),
    }
}

/// The text that is handed in. The summary may be left out, and the language when it is the member's own.
///
/// # Errors
/// `Invalid` with every member of the wrong type, and those that are not known beside a block.
pub(super) fn draft(kind: Kind, mut members: Map<String, Value>, member: &Member) -> Result<Draft, Error> {
    let mut problems = Vec::new();
    let name = text(&members, "name", None, &mut problems);
    let summary = text(&members, "summary", Some(""), &mut problems);
    let language = text(&members, "language", Some(&member.language), &mut problems);
    let audience = audience(&members, &mut problems);
    let nested = members.remove(kind.as_str());
    members.retain(|member, _| !WRITTEN.contains(&member.as_str()) && !GIVEN.contains(&member.as_str()));
    let block = match nested {
        None => members,
        Some(Value::Object(block)) => {
            let sentence = format!("This is not known here. The members of the block stand under {}.", kind.as_str());
            problems.extend(members.keys().map(|member| Problem::new(member.as_str(), "unknown", sentence.as_str())));
            block
        }
        Some(_) => {
            problems.push(Problem::new(kind.as_str(), "type", "This has to be an object."));
            Map::new()
        }
    };
    match audience.filter(|_| problems.is_empty()) {
        Some(audience) => Ok(Draft { kind, name, summary, language, audience, block }),
        None => Err(Error::Invalid(problems)),
    }
}

/// The number of the revision that the caller has before the eyes.
///
/// # Errors
/// `Invalid` when it is missing or no whole number.
pub(super) fn revision(members: &Map<String, Value>) -> Result<i32, Error> {
    let number = members.get("revision").and_then(Value::as_i64).and_then(|number| i32::try_from(number).ok());
    number.ok_or_else(|| Error::field("revision", "revision", "Give the number of the revision that you have read."))
}

/// The numbers of the pictures that hang on the text; none where they stay as they are.
///
/// # Errors
/// `Invalid` for what is no list of numbers, or of pictures as `GET` shows them.
pub(super) fn pictures(members: &Map<String, Value>) -> Result<Option<Vec<Id>>, Error> {
    let wrong = || Error::field("pictures", "type", "This has to be a list of the numbers of pictures, as texts.");
    let one = |value: &Value| value.as_str().or_else(|| value.get("id")?.as_str()).and_then(ids::parse);
    match members.get("pictures") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(list)) => list.iter().map(one).collect::<Option<Vec<Id>>>().map(Some).ok_or_else(wrong),
        Some(_) => Err(wrong()),
    }
}

/// The statement of consent.
///
/// # Errors
/// `Invalid` when it is missing or unknown.
pub(super) fn consent(members: &Map<String, Value>) -> Result<Consent, Error> {
    let said = members.get("consent").and_then(Value::as_str).and_then(Consent::parse);
    said.ok_or_else(|| Error::field("consent", "consent", "Choose one of: none_described, composite, written."))
}

/// A member that is a text; `instead` when it is left out, else it is missing.
fn text(members: &Map<String, Value>, name: &str, instead: Option<&str>, problems: &mut Vec<Problem>) -> String {
    match (members.get(name), instead) {
        (Some(Value::String(text)), _) => return text.clone(),
        (None | Some(Value::Null), Some(instead)) => return instead.to_owned(),
        (None | Some(Value::Null), None) => problems.push(Problem::new(name, "missing", "This is needed.")),
        (Some(_), _) => problems.push(Problem::new(name, "type", "This has to be a text.")),
    }
    String::new()
}

fn audience(members: &Map<String, Value>, problems: &mut Vec<Problem>) -> Option<Audience> {
    let said = members.get("audience").and_then(Value::as_str).and_then(Audience::parse);
    let fitting = said.filter(|audience| audience.fits_long_texts());
    if fitting.is_none() {
        problems.push(Problem::new("audience", "audience", "Choose one of: team, institution, network, public."));
    }
    fitting
}
