//! Errors as problem+json (RFC 9457) with honest status codes (federation.md, section 5, "Answers of the inbox").

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::signature::gate::GateError;
use super::signature::rfc9421;
use crate::actions;
use crate::storage;

/// An answer that is no success.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// HTTP status.
    pub status: StatusCode,
    /// Last part of the problem's type: `/problems/NAME`.
    pub name: &'static str,
    /// What happened, in one sentence.
    pub sentence: String,
    /// When to try again, in seconds.
    pub retry_after: Option<u32>,
    /// The signature that would be taken: `Accept-Signature` of RFC 9421, section 5.1.
    pub challenge: Option<&'static str>,
}

/// The name of the refusal that became this answer, for those who count.
#[derive(Clone, Copy, Debug)]
pub struct Named(pub &'static str);

impl Refusal {
    /// A refusal that trying again does not change.
    pub fn new(status: StatusCode, name: &'static str, sentence: impl Into<String>) -> Self {
        Self { status, name, sentence: sentence.into(), retry_after: None, challenge: None }
    }

    /// A 401 says which signature would be taken, unless the request had one of that kind.
    #[must_use]
    pub fn challenging(mut self, headers: &HeaderMap, carries_body: bool) -> Self {
        let asks = self.status == StatusCode::UNAUTHORIZED && !headers.contains_key("signature-input");
        self.challenge = asks.then(|| rfc9421::invitation(carries_body));
        self
    }

    /// Something that cannot be done now.
    pub fn later(name: &'static str, sentence: impl Into<String>) -> Self {
        Self { retry_after: Some(30), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, name, sentence) }
    }

    /// What is absent, and what the asker may not know of: the same bytes.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "There is nothing here.")
    }
}

impl From<GateError> for Refusal {
    fn from(error: GateError) -> Self {
        let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::UNAUTHORIZED);
        Self::new(status, error.name, error.sentence)
    }
}

impl From<storage::Error> for Refusal {
    fn from(error: storage::Error) -> Self {
        match error {
            storage::Error::NotFound => Self::not_found(),
            other => {
                tracing::error!(error = %other, "the database failed");
                Self::later("storage", "Nothing can be stored at the moment.")
            }
        }
    }
}

impl From<actions::Error> for Refusal {
    fn from(error: actions::Error) -> Self {
        match error {
            actions::Error::Storage(error) => Self::from(error),
            actions::Error::Gone => Self::new(StatusCode::GONE, "gone", "This was withdrawn."),
            _ => Self::not_found(),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = serde_json::json!({
            "type": format!("/problems/{}", self.name),
            "title": self.sentence,
            "status": self.status.as_u16(),
        });
        let mut response = (self.status, body.to_string()).into_response();
        response.extensions_mut().insert(Named(self.name));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if let Some(challenge) = self.challenge {
            headers.insert("accept-signature", HeaderValue::from_static(challenge));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
