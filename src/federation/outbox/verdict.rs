//! What the answer to a delivery means: taken, not wanted, or trouble, with its class and the evidence.

use crate::app::App;
use crate::dialer::{Answer, DialError};
use crate::domain::fault::Fault as Class;
use crate::domain::time::Timestamp;
use crate::federation::partnership::header::{self, Mark};

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Taken; and how far the other side has read our log, where it says so.
    Taken(Evidence, Option<Mark>),
    /// This item is not wanted there; the others may be (400, 404, 406, 410, 413, 415, 422).
    Unwanted(Fault),
    /// The host cannot take anything now.
    Trouble(Fault),
}

/// Why an attempt failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable class: the name of a [`Class`].
    pub class: &'static str,
    /// One sentence for an admin.
    pub sentence: String,
    /// How long the other side asks to wait, in milliseconds.
    pub retry_after: Option<i64>,
    /// What was seen.
    pub evidence: Evidence,
}

/// What was seen of an attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The status of the answer.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub millis: i64,
    /// By how many milliseconds the other's clock is ahead of ours, as its `Date` says.
    pub ahead_ms: Option<i64>,
    /// The other's own words, shortened.
    pub said: Option<String>,
}

/// The longest wait that a host may ask for: 24 hours, in milliseconds.
const MAX_RETRY_AFTER: i64 = 24 * 3_600_000;
/// From so much on, clocks explain a signature that is refused: five minutes, in milliseconds.
const CLOCKS_DIFFER_MS: i64 = 5 * 60_000;
/// The same where the other side itself speaks of the time: a minute, in milliseconds.
const CLOCKS_NAMED_MS: i64 = 60_000;

/// No answer at all.
pub fn unreachable(error: DialError, millis: i64) -> Outcome {
    let evidence = Evidence { millis, ..Evidence::default() };
    Outcome::Trouble(Fault { class: error.class(), sentence: error.sentence().to_owned(), retry_after: None, evidence })
}

/// An address that is none.
pub fn no_address(inbox: &str) -> Outcome {
    let sentence = format!("{inbox} is no address");
    let (class, evidence) = (Class::Address.as_str(), Evidence::default());
    Outcome::Unwanted(Fault { class, sentence, retry_after: None, evidence })
}

/// Reads an answer that took so many milliseconds.
pub fn read(app: &App, answer: &Answer, millis: i64) -> Outcome {
    let status = answer.status;
    let evidence =
        Evidence { status: Some(status), millis, ahead_ms: clock_ahead(answer, app.now()), said: said(answer) };
    let words = evidence.said.as_ref().map_or_else(|| ".".to_owned(), |said| format!(": {said}"));
    let Some(class) = class(answer, evidence.ahead_ms) else {
        let told = answer.headers.get(header::ACK).and_then(|value| value.to_str().ok());
        return Outcome::Taken(evidence, told.and_then(Mark::read));
    };
    let fault = |sentence: String, retry_after| Fault { class: class.as_str(), sentence, retry_after, evidence };
    match (status, class) {
        (_, Class::Html) => Outcome::Trouble(fault(format!("It answers with a web page ({status})."), None)),
        (401 | 403, _) | (_, Class::Clock) => {
            Outcome::Trouble(fault(format!("It refused our signature ({status}){words}"), None))
        }
        (408 | 425 | 429, _) => {
            let wait = retry_after(app, answer);
            Outcome::Trouble(fault(format!("It asks us to slow down ({status})."), wait))
        }
        (404 | 410, _) => Outcome::Unwanted(fault(format!("The inbox is not there any more ({status})."), None)),
        (400 | 405 | 406 | 413 | 415 | 422, _) => {
            Outcome::Unwanted(fault(format!("It refused this text ({status}){words}"), None))
        }
        _ => {
            let wait = retry_after(app, answer);
            Outcome::Trouble(fault(format!("Its server has a problem of its own ({status})."), wait))
        }
    }
}

/// The class of an answer; none where it is as it should be.
pub fn class(answer: &Answer, ahead_ms: Option<i64>) -> Option<Class> {
    let class = match answer.status {
        200..=299 => return is_page(answer).then_some(Class::Html),
        400 | 401 | 403 if clocks_explain(answer, ahead_ms) => Class::Clock,
        401 => Class::Signature,
        403 => Class::Blocked,
        408 | 425 | 429 => Class::RateLimit,
        404 | 410 => Class::Gone,
        400 | 405 | 406 | 413 | 415 | 422 => Class::Refused,
        _ => Class::ServerError,
    };
    Some(class)
}

/// Whether the clocks are far enough apart to explain a refused signature. A 400 may have many causes, so there the
/// words count.
fn clocks_explain(answer: &Answer, ahead_ms: Option<i64>) -> bool {
    let apart = ahead_ms.unwrap_or(0).saturating_abs();
    let words = String::from_utf8_lossy(answer.body.get(..4096).unwrap_or(&answer.body)).to_lowercase();
    let named = ["/problems/stale", "/problems/future", "expired", "too old", "clock", "date header"];
    let speaks_of_time = named.iter().any(|word| words.contains(word));
    (apart >= CLOCKS_DIFFER_MS && answer.status != 400) || (apart >= CLOCKS_NAMED_MS && speaks_of_time)
}

/// By how many milliseconds the clock behind an answer is ahead of ours. Its `Date` has whole seconds.
pub fn clock_ahead(answer: &Answer, now: Timestamp) -> Option<i64> {
    let date = Timestamp::parse_http(answer.headers.get("date")?.to_str().ok()?)?;
    Some(date.0.saturating_sub(now.0))
}

/// Whether a document for people came: some servers call a bare word HTML, so the words decide and not the label.
pub fn is_page(answer: &Answer) -> bool {
    let start = String::from_utf8_lossy(answer.body.get(..256).unwrap_or(&answer.body)).trim_start().to_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// The other side's own words, shortened, for the evidence; a page says nothing that helps.
pub fn said(answer: &Answer) -> Option<String> {
    if (200..300).contains(&answer.status) || is_page(answer) {
        return None;
    }
    let text = String::from_utf8_lossy(&answer.body);
    let title = serde_json::from_str::<serde_json::Value>(&text).ok().and_then(|problem| {
        let words = problem.get("title").or_else(|| problem.get("error"))?;
        words.as_str().map(str::to_owned)
    });
    let words = title.as_deref().unwrap_or(&text);
    let plain: String = words.chars().filter(|c| !c.is_control()).take(160).collect();
    Some(plain.trim().to_owned()).filter(|plain| !plain.is_empty())
}

fn retry_after(app: &App, answer: &Answer) -> Option<i64> {
    let value = answer.headers.get("retry-after")?.to_str().ok()?;
    let wait = match value.trim().parse::<i64>() {
        Ok(seconds) => seconds.checked_mul(1000)?,
        Err(_) => Timestamp::parse_http(value)?.0.saturating_sub(app.now().0),
    };
    Some(wait.clamp(0, MAX_RETRY_AFTER))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;
    use url::Url;

    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        let final_url = Url::parse("https://b.example/inbox").unwrap();
        Answer { status, headers: HeaderMap::new(), body: Bytes::copy_from_slice(body.as_bytes()), final_url }
    }

    #[test]
    fn each_answer_has_its_class() {
        let hours = 3 * 3_600_000;
        for (status, body, ahead, class) in [
            (202, "", None, None),
            (200, "Accepted", None, None),
            (200, " <!DOCTYPE html><title>Welcome</title>", None, Some(Class::Html)),
            (401, "{\"title\": \"no\"}", None, Some(Class::Signature)),
            (401, "{}", Some(hours), Some(Class::Clock)),
            (401, "{}", Some(-hours), Some(Class::Clock)),
            (401, "{\"type\": \"/problems/stale\"}", Some(90_000), Some(Class::Clock)),
            (401, "{}", Some(90_000), Some(Class::Signature)),
            (400, "{\"error\": \"signature expired\"}", Some(hours), Some(Class::Clock)),
            (400, "{}", Some(hours), Some(Class::Refused)),
            (403, "{}", Some(1_000), Some(Class::Blocked)),
            (429, "", None, Some(Class::RateLimit)),
            (410, "", None, Some(Class::Gone)),
            (422, "", None, Some(Class::Refused)),
            (502, "<html>bad gateway", None, Some(Class::ServerError)),
        ] {
            assert_eq!(super::class(&answer(status, body), ahead), class, "{status} {body}");
        }
    }

    #[test]
    fn the_date_of_an_answer_says_how_far_its_clock_is_ahead() {
        let mut late = answer(401, "");
        let now = Timestamp(1_768_212_000_000);
        late.headers.insert("date", now.plus_seconds(10_800).http_date().parse().unwrap());
        assert_eq!(clock_ahead(&late, now), Some(10_800_000));
        late.headers.insert("date", "yesterday".parse().unwrap());
        assert_eq!(clock_ahead(&late, now), None);
    }

    #[test]
    fn words_are_shortened_and_pages_say_nothing() {
        assert_eq!(said(&answer(401, "{\"title\": \"Your\\nclock\"}")).as_deref(), Some("Yourclock"));
        assert_eq!(said(&answer(500, &"x".repeat(5000))).map(|said| said.len()), Some(160));
        assert_eq!(said(&answer(500, "<html><body>x")), None);
        assert_eq!(said(&answer(500, " \n ")), None);
    }
}
