//! What clients of the Mastodon API are told when something is not done: `{"error": ...}` and the right status.

use axum::Json;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::actions;
use crate::storage;

/// A refusal in the form that clients read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    status: StatusCode,
    error: String,
    description: Option<String>,
    retry_after: Option<u32>,
}

/// What every handler answers.
pub type Answer = Result<Response, ApiError>;

impl ApiError {
    /// A refusal with one sentence, or, at the doors of OAuth, with its code.
    pub fn new(status: StatusCode, error: impl Into<String>) -> Self {
        Self { status, error: error.into(), description: None, retry_after: None }
    }

    /// An error of OAuth (RFC 6749, section 5.2).
    pub fn oauth(status: StatusCode, code: &str, description: &str) -> Self {
        Self { description: Some(description.to_owned()), ..Self::new(status, code) }
    }

    /// There is no such thing, or the asker may not know of it.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Record not found")
    }

    /// The token is unknown or revoked.
    pub fn bad_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "The access token is invalid")
    }

    /// The method needs a signed-in person.
    pub fn needs_person() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "This method requires an authenticated user")
    }

    /// The token was not given for this.
    pub fn scope() -> Self {
        Self::new(StatusCode::FORBIDDEN, "This action is outside the authorized scopes")
    }

    /// Something in the request is wrong.
    pub fn invalid(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, sentence)
    }

    /// What would be answered, for a page that shows it to a person.
    pub fn sentence(&self) -> &str {
        self.description.as_deref().unwrap_or(&self.error)
    }
}

impl From<actions::Error> for ApiError {
    fn from(error: actions::Error) -> Self {
        match error {
            actions::Error::NotFound | actions::Error::Gone => Self::not_found(),
            actions::Error::SignIn => Self::bad_token(),
            actions::Error::Forbidden(sentence) => Self::new(StatusCode::FORBIDDEN, sentence),
            actions::Error::TooMany { wait_seconds } => Self {
                retry_after: Some(wait_seconds),
                ..Self::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests")
            },
            actions::Error::Conflict { .. } => Self::new(StatusCode::CONFLICT, error.to_string()),
            actions::Error::Invalid(problems) => {
                let messages: Vec<_> = problems.into_iter().map(|problem| problem.message).collect();
                Self::invalid(format!("Validation failed: {}", messages.join(" ")))
            }
            actions::Error::Refused(sentence) => Self::invalid(sentence),
            actions::Error::Storage(_) => Self::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
        }
    }
}

impl From<storage::Error> for ApiError {
    fn from(error: storage::Error) -> Self {
        actions::Error::from(error).into()
    }
}

/// What the framework itself refuses (an address that is no text, a body without its boundary), as clients read it.
pub async fn in_words(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_plain = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let status = response.status();
    if status.is_client_error() && is_plain {
        return ApiError::new(status, status.canonical_reason().unwrap_or("Bad Request")).into_response();
    }
    response
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = match &self.description {
            Some(description) => json!({"error": self.error, "error_description": description}),
            None => json!({"error": self.error}),
        };
        let mut response = (self.status, Json(body)).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Interpraxis\""));
        }
        response
    }
}
