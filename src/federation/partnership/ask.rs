//! One signed question to a partner's node: conditional, bounded, and answered with a page, "nothing new" or "later".

use serde_json::Value;

use super::header::{self, Mark};
use crate::app::App;
use crate::dialer::{Answer, Follow};
use crate::domain::time::Timestamp;
use crate::federation::resolve::{self, FetchError, is_activity_json, same_origin};

/// What came back.
#[derive(Clone, Debug)]
pub enum Said {
    /// A document.
    Page {
        /// The document, of the origin that was asked.
        value: Value,
        /// Its `ETag`.
        etag: Option<String>,
        /// How many bytes it had.
        bytes: usize,
    },
    /// 304: nothing has changed.
    Unchanged,
    /// 410 with its `Tombstone`: erased.
    Erased,
    /// 404: there is no such thing, or it is not for us.
    Absent,
    /// 429 or 503: the other side asks to wait so long, in milliseconds.
    Busy(i64),
}

/// The longest wait that is taken from an answer, in milliseconds: a day.
const MAX_WAIT: i64 = 24 * 3_600_000;
/// The wait where the answer names none, in milliseconds.
const SOME_WAIT: i64 = 30_000;

/// Asks `address` as our node. `etag` makes the question conditional. The second value is what the answer tells of our
/// own log.
///
/// # Errors
/// [`FetchError`]: `Later` for what may pass, `Never` for what is no answer to the question.
pub async fn ask(app: &App, address: &str, etag: Option<&str>, max: usize) -> Result<(Said, Option<Mark>), FetchError> {
    let answer = resolve::answer(app, address, etag, max, Follow::SameOrigin(1)).await?;
    let told = field(&answer, header::ACK).and_then(Mark::read);
    Ok((said(app, address, &answer)?, told))
}

fn said(app: &App, address: &str, answer: &Answer) -> Result<Said, FetchError> {
    match answer.status {
        200 => {
            let (value, etag) = (document(address, answer)?, field(answer, "etag"));
            let etag = etag.filter(|etag| etag.len() <= 256).map(str::to_owned);
            Ok(Said::Page { value, etag, bytes: answer.body.len() })
        }
        304 => Ok(Said::Unchanged),
        404 => Ok(Said::Absent),
        // Only a Tombstone of its own origin erases: a bare 410 may be a mistake of some server in between.
        410 if is_tombstone(address, answer) => Ok(Said::Erased),
        429 | 503 => Ok(Said::Busy(wait(app, answer))),
        status @ (408 | 425 | 500..=599) => Err(FetchError::Later(format!("{address} answered {status}"))),
        status => Err(FetchError::Never(format!("{address} answered {status}"))),
    }
}

fn document(address: &str, answer: &Answer) -> Result<Value, FetchError> {
    if !field(answer, "content-type").is_some_and(is_activity_json) {
        return Err(FetchError::Never(format!("{address} is no ActivityStreams document")));
    }
    let value: Value =
        serde_json::from_slice(&answer.body).map_err(|error| FetchError::Never(format!("{address}: {error}")))?;
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
    if !same_origin(id, address) {
        return Err(FetchError::Never(format!("{address} says that it is {id}, of another origin")));
    }
    Ok(value)
}

fn is_tombstone(address: &str, answer: &Answer) -> bool {
    let tombstone = document(address, answer).ok();
    tombstone.is_some_and(|value| {
        value.get("type").and_then(Value::as_str) == Some("Tombstone")
            && value.get("id").and_then(Value::as_str) == Some(address)
    })
}

fn field<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer.headers.get(name).and_then(|value| value.to_str().ok())
}

fn wait(app: &App, answer: &Answer) -> i64 {
    let asked = field(answer, "retry-after").and_then(|value| match value.trim().parse::<i64>() {
        Ok(seconds) => seconds.checked_mul(1000),
        Err(_) => Timestamp::parse_http(value).map(|moment| moment.0.saturating_sub(app.now().0)),
    });
    asked.unwrap_or(SOME_WAIT).clamp(0, MAX_WAIT)
}
