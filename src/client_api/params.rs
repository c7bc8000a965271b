//! What a client sent beside the path: query, form, JSON or multipart, all as one list of names and values.
//!
//! Clients write the same list in many ways (`id[]=1`, `id=1`, `{"id": ["1"]}`); handlers need not know.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use serde_json::Value;

use crate::domain::ids::Id;
use crate::storage::views::Page;

use super::error::ApiError;

/// More names than this are refused.
const MAX_PAIRS: usize = 1000;

/// Names and values, in the order in which they came; those of the query first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// Reads `a=1&b[]=2`.
    pub fn form(text: &[u8]) -> Self {
        Self(
            url::form_urlencoded::parse(text)
                .take(MAX_PAIRS)
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }

    /// Reads a JSON object; `None` for any other JSON and for what is none.
    pub fn json(text: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(text).ok()?;
        let mut pairs = Vec::new();
        for (name, value) in value.as_object()? {
            flatten(name, value, &mut pairs);
        }
        (pairs.len() <= MAX_PAIRS).then_some(Self(pairs))
    }

    /// The value of a name; the last one where it came twice.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value of a name, if it is more than white space.
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.one(name).filter(|value| !value.trim().is_empty())
    }

    /// Every value of a list: `name`, `name[]` and `name[0]`.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let is_of = |key: &str| match key.strip_prefix(name) {
            Some("") => true,
            Some(rest) => rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).is_some_and(is_place),
            None => false,
        };
        self.0.iter().filter(|(key, _)| is_of(key)).map(|(_, value)| value.as_str()).collect()
    }

    /// A yes or no: `true`, `1`, `on`; everything else that is there means no.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.filled(name).map(|value| matches!(value.trim(), "true" | "1" | "on" | "True" | "t" | "yes"))
    }

    /// A number of entries, at least 1 and at most `most`; `usual` where it is absent or no number.
    pub fn limit(&self, usual: i64, most: i64) -> i64 {
        let Some(text) = self.filled("limit") else { return usual };
        match text.trim().parse::<i64>() {
            Ok(limit) => limit.clamp(1, most),
            Err(error) if *error.kind() == std::num::IntErrorKind::PosOverflow => most,
            Err(_) => usual,
        }
    }

    /// A number of ours. What is larger than any of ours counts as the largest; what is no number counts as absent.
    pub fn id(&self, name: &str) -> Option<Id> {
        let text = self.filled(name)?;
        text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap_or(Id::MAX))
    }

    /// The page that is asked for.
    pub fn page(&self, usual: i64, most: i64) -> Page {
        Page {
            max_id: self.id("max_id"),
            since_id: self.id("since_id"),
            min_id: self.id("min_id"),
            limit: self.limit(usual, most),
        }
    }

    /// Everything but the cursors, as a query that ends in `&` where it is not empty.
    pub fn without_cursors(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.0 {
            if !matches!(name.as_str(), "max_id" | "since_id" | "min_id") {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { query } else { query + "&" }
    }

    /// Every name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn is_place(inner: &str) -> bool {
    inner.bytes().all(|byte| byte.is_ascii_digit())
}

fn flatten(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(flag) => pairs.push((name.to_owned(), flag.to_string())),
        Value::Number(number) => pairs.push((name.to_owned(), number.to_string())),
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| flatten(&format!("{name}[]"), item, pairs)),
        Value::Object(members) => {
            members.iter().for_each(|(member, value)| flatten(&format!("{name}[{member}]"), value, pairs));
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Params {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let mut params = Self::form(request.uri().query().unwrap_or_default().as_bytes());
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().to_ascii_lowercase();
        let body = if kind.starts_with("multipart/form-data") {
            multipart(request, state).await?
        } else {
            let bytes = Bytes::from_request(request, state).await.map_err(|error| too_large(error.status()))?;
            let is_json = kind.starts_with("application/json") || kind.contains("+json");
            match (bytes.is_empty(), is_json) {
                (true, _) => Self::default(),
                (false, true) => Self::json(&bytes).ok_or_else(unreadable)?,
                (false, false) => Self::form(&bytes),
            }
        };
        params.0.extend(body.0);
        Ok(params)
    }
}

async fn multipart<S: Send + Sync>(request: Request, state: &S) -> Result<Params, ApiError> {
    let mut parts = Multipart::from_request(request, state).await.map_err(|_no_boundary| unreadable())?;
    let mut pairs = Vec::new();
    while let Some(field) = parts.next_field().await.map_err(|error| too_large(error.status()))? {
        let Some(name) = field.name().map(str::to_owned) else { continue };
        let value = field.text().await.map_err(|error| too_large(error.status()))?;
        pairs.push((name, value));
        if pairs.len() > MAX_PAIRS {
            return Err(unreadable());
        }
    }
    Ok(Params(pairs))
}

fn too_large(status: StatusCode) -> ApiError {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        return ApiError::new(status, "This is too large.");
    }
    unreadable()
}

fn unreadable() -> ApiError {
    ApiError::new(StatusCode::BAD_REQUEST, "The body of this request cannot be read.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_however_they_are_written() {
        let ways = [
            Params::form(b"id[]=1&id[]=2"),
            Params::form(b"id=1&id=2&idx=3"),
            Params::form(b"id%5B0%5D=1&id%5B1%5D=2&id[a]=3"),
            Params::json(br#"{"id": ["1", 2], "other": null}"#).unwrap(),
        ];
        for params in ways {
            assert_eq!(params.all("id"), ["1", "2"], "{params:?}");
        }
        assert_eq!(Params::json(b"{\"a\":{\"b\":[true]}}").unwrap().pairs().next(), Some(("a[b][]", "true")));
    }

    #[test]
    fn limits_and_cursors_are_clamped_never_refused() {
        let limit = |text: &str| Params::form(format!("limit={text}").as_bytes()).limit(20, 40);
        let asked = ["", "abc", "-5", "0", "7", "41", "99999999999999999999", "1e9", "%00"];
        assert_eq!(asked.map(limit), [20, 20, 1, 1, 7, 40, 40, 20, 20]);
        let id = |text: &str| Params::form(format!("max_id={text}").as_bytes()).id("max_id");
        assert_eq!(["", "5", "-5", "x", "99999999999999999999"].map(id), [None, Some(5), None, None, Some(Id::MAX)]);
    }

    #[test]
    fn yes_and_no_are_read_as_clients_write_them() {
        let params = Params::form(b"a=1&b=true&c=0&d=false&e=");
        let flags = ["a", "b", "c", "d", "e", "f"].map(|name| params.flag(name));
        assert_eq!(flags, [Some(true), Some(true), Some(false), Some(false), None, None]);
    }
}
