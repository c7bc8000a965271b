//! Errors as problem details (RFC 9457): a type with a page that explains it, a sentence, and the fields at fault.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::actions::Error;
use crate::domain::problem::{Found, Problem};

/// What is told to a caller instead of an answer.
#[derive(Debug)]
pub(super) struct Trouble {
    status: StatusCode,
    /// The last part of the type's address; one of `problems::KINDS`.
    name: &'static str,
    sentence: String,
    errors: Vec<Problem>,
    /// When to try again, in seconds.
    retry_after: Option<u32>,
    /// Further members, such as both texts of a conflict.
    members: Map<String, Value>,
}

impl Trouble {
    fn new(status: StatusCode, name: &'static str, sentence: impl Into<String>) -> Self {
        Self { status, name, sentence: sentence.into(), errors: Vec::new(), retry_after: None, members: Map::new() }
    }

    /// 404 for an address that is none.
    pub(super) fn nothing() -> Self {
        Error::NotFound.into()
    }

    /// 405 for an address that takes no such request.
    pub(super) fn method() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "method", "This address takes no such request.")
    }

    /// 403 for a token without a scope.
    pub(super) fn scope(scope: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "scope", format!("This token lacks the scope {scope}."))
    }

    /// 400 for what cannot be read at all.
    pub(super) fn malformed(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "malformed", sentence)
    }

    /// 413 for a body above the limit.
    pub(super) fn too_large() -> Self {
        let sentence = format!("A body has at most {} bytes.", super::MAX_BODY);
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", sentence)
    }

    /// Names what could identify a person once more as such: field, range, rule, level, sentence.
    fn tell_findings(&mut self) {
        let found = self.errors.iter().filter_map(|problem| Some((problem, problem.found.as_ref()?)));
        let tell = |(problem, found): (&Problem, &Found)| {
            json!({"field": problem.field, "range": found.range, "bytes": found.bytes, "rule": found.rule, "level": found.level,
                "mark": found.mark, "words": found.words, "answers": found.answers, "sentence": problem.message})
        };
        let findings: Vec<Value> = found.map(tell).collect();
        if findings.is_empty() {
            return;
        }
        self.name = "safeguard";
        "Something in this text could identify a person.".clone_into(&mut self.sentence);
        self.members.insert("findings".to_owned(), findings.into());
    }

    /// 409 with both texts: the newest that is kept, and the one that was handed in.
    pub(super) fn conflict(error: &Error, newest: Value, yours: Value) -> Self {
        let mut trouble = Self::new(StatusCode::CONFLICT, "conflict", error.to_string());
        trouble.members = Map::from_iter([("newest".to_owned(), newest), ("yours".to_owned(), yours)]);
        trouble
    }
}

impl Trouble {
    /// 410 for a withdrawn text, with where it has been erased, for those who answer for it.
    pub(super) fn withdrawn(arrived: Value) -> Self {
        let mut trouble = Self::from(Error::Gone);
        trouble.members = Map::from_iter([("arrived".to_owned(), arrived)]);
        trouble
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        let (status, name) = match &error {
            Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Error::Gone => (StatusCode::GONE, "withdrawn"),
            Error::SignIn => (StatusCode::UNAUTHORIZED, "sign-in"),
            Error::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
            Error::Forbidden(_) => (StatusCode::FORBIDDEN, "role"),
            Error::Conflict { .. } => (StatusCode::CONFLICT, "conflict"),
            Error::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Error::Refused(_) => (StatusCode::CONFLICT, "refused"),
            Error::Storage(_) => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        };
        let mut trouble = Self::new(status, name, error.to_string());
        match error {
            Error::Invalid(problems) => {
                trouble.errors = problems;
                trouble.tell_findings();
            }
            Error::TooMany { wait_seconds } => trouble.retry_after = Some(wait_seconds),
            _ => {}
        }
        trouble
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut body = json!({
            "type": format!("/problems/{}", self.name),
            "title": super::problems::title(self.name),
            "status": self.status.as_u16(),
            "detail": self.sentence,
            "errors": self.errors,
        });
        if let Some(members) = body.as_object_mut() {
            members.extend(self.members);
        }
        let mut response = (self.status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
