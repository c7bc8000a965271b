//! What a client sent beside the path: query, form, JSON or multipart, all as one list of names and values.
//!
//! Clients write the same list in many ways (`id[]=1`, `id=1`, `{"id": ["1"]}`); handlers need not know.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use serde_json::Value;

use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::views::Page;

use super::error::ApiError;

/// More names than this are refused.
const MAX_PAIRS: usize = 1000;

/// Names and values, in the order in which they came; those of the query first; and files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>, Vec<File>);

/// A file of a multipart body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The name of the field.
    pub name: String,
    /// The media type that the sender gave.
    pub kind: Option<String>,
    /// What is in it.
    pub bytes: Bytes,
}

impl Params {
    /// Reads `a=1&b[]=2`.
    pub fn form(text: &[u8]) -> Self {
        Self(
            url::form_urlencoded::parse(text)
                .take(MAX_PAIRS)
                .map(|(name, value)| (plain(&name), plain(&value)))
                .collect(),
            Vec::new(),
        )
    }

    /// Reads a JSON object; `None` for any other JSON and for what is none.
    pub fn json(text: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(text).ok()?;
        let mut pairs = Vec::new();
        for (name, value) in value.as_object()? {
            flatten(name, value, &mut pairs);
        }
        (pairs.len() <= MAX_PAIRS).then_some(Self(pairs, Vec::new()))
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
        let query = self.written(|name| !matches!(name, "max_id" | "since_id" | "min_id"));
        if query.is_empty() { query } else { query + "&" }
    }

    /// All of it, as a query.
    pub fn query(&self) -> String {
        self.written(|_| true)
    }

    fn written(&self, wanted: impl Fn(&str) -> bool) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.0.iter().filter(|(name, _)| wanted(name)) {
            query.append_pair(name, value);
        }
        query.finish()
    }

    /// A file, if it is more than nothing.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.1.iter().find(|file| file.name == name && !file.bytes.is_empty())
    }

    /// A moment (RFC 3339, with or without an offset).
    pub fn moment(&self, name: &str) -> Option<Timestamp> {
        let text = self.filled(name)?.trim();
        Timestamp::parse(text).or_else(|| Timestamp::parse(&format!("{text}Z")))
    }

    /// A whole number, clamped.
    pub fn whole(&self, name: &str, least: i64, most: i64) -> Option<i64> {
        match self.filled(name)?.trim().parse::<i64>() {
            Ok(number) => Some(number.clamp(least, most)),
            Err(error) if *error.kind() == std::num::IntErrorKind::PosOverflow => Some(most),
            Err(error) if *error.kind() == std::num::IntErrorKind::NegOverflow => Some(least),
            Err(_) => None,
        }
    }

    /// Whether a name, or a list or object of that name, was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|(key, _)| key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('[')))
    }

    /// The objects of a list, `name[0][key]` or `name[][key]`, each as its own names and values. Without places a new one
    /// begins where a key comes again.
    pub fn objects(&self, name: &str) -> Vec<Self> {
        let mut objects: Vec<(String, Self)> = Vec::new();
        for (key, value) in &self.0 {
            let inner = key.strip_prefix(name).and_then(|rest| rest.strip_prefix('['));
            let Some((place, member)) = inner.and_then(|rest| rest.split_once("][")) else { continue };
            let Some(member) = member.strip_suffix(']') else { continue };
            let known = objects
                .iter_mut()
                .rev()
                .find(|(known, object)| known == place && (!place.is_empty() || object.one(member).is_none()));
            if let Some((_, object)) = known {
                object.0.push((member.to_owned(), value.clone()));
            } else {
                let object = Self(vec![(member.to_owned(), value.clone())], Vec::new());
                objects.push((place.to_owned(), object));
            }
        }
        objects.into_iter().map(|(_, object)| object).collect()
    }

    /// Every name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Without NUL, which no text has and one of the databases refuses.
fn plain(text: &str) -> String {
    text.replace('\0', "")
}

fn is_place(inner: &str) -> bool {
    inner.bytes().all(|byte| byte.is_ascii_digit())
}

fn flatten(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(flag) => pairs.push((name.to_owned(), flag.to_string())),
        Value::Number(number) => pairs.push((name.to_owned(), number.to_string())),
        Value::String(text) => pairs.push((plain(name), plain(text))),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let places = items.iter().enumerate();
            places.for_each(|(place, item)| flatten(&format!("{name}[{place}]"), item, pairs));
        }
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
        params.1 = body.1;
        Ok(params)
    }
}

async fn multipart<S: Send + Sync>(request: Request, state: &S) -> Result<Params, ApiError> {
    let mut parts = Multipart::from_request(request, state).await.map_err(|_no_boundary| unreadable())?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(field) = parts.next_field().await.map_err(|error| too_large(error.status()))? {
        let Some(name) = field.name().map(plain) else { continue };
        if field.file_name().is_some() {
            let kind = field.content_type().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|error| too_large(error.status()))?;
            files.push(File { name, kind, bytes });
        } else {
            let value = field.bytes().await.map_err(|error| too_large(error.status()))?;
            pairs.push((name, plain(&String::from_utf8_lossy(&value))));
        }
        if pairs.len() + files.len() > MAX_PAIRS {
            return Err(unreadable());
        }
    }
    Ok(Params(pairs, files))
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
    fn objects_in_lists_are_read_however_they_are_written() {
        let ways = [
            Params::form(b"f[0][name]=a&f[0][value]=1&f[1][name]=b&f[1][value]=2"),
            Params::form(b"f[][name]=a&f[][value]=1&f[][name]=b&f[][value]=2"),
            Params::json(br#"{"f": [{"name": "a", "value": 1}, {"name": "b", "value": 2}]}"#).unwrap(),
            Params::json(br#"{"f": {"0": {"name": "a", "value": 1}, "1": {"name": "b", "value": "2"}}}"#).unwrap(),
        ];
        for params in ways {
            let objects = params.objects("f");
            let read: Vec<_> = objects.iter().map(|object| (object.one("name"), object.one("value"))).collect();
            assert_eq!(read, [(Some("a"), Some("1")), (Some("b"), Some("2"))], "{params:?}");
        }
        assert_eq!(Params::form(b"a%00b=c%00d").pairs().next(), Some(("ab", "cd")));
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
