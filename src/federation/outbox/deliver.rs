//! One attempt to one inbox: sign, post, read the answer, say what it means.

use bytes::Bytes;
use url::Url;

use crate::app::App;
use crate::dialer::{Answer, DialError};
use crate::domain::ids::Id;
use crate::federation::knock::{self, Unanswered};
use crate::federation::partnership::header::{self, Mark};
use crate::federation::signature::sending::Sender;
use crate::storage::{self, actors};

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Taken; and how far the other side has read our log, where it says so.
    Taken(Option<Mark>),
    /// This item is not wanted there; the others may be (400, 404, 406, 410, 413, 415, 422).
    Unwanted(Fault),
    /// The host cannot take anything now.
    Trouble(Fault),
}

/// Why an attempt failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable class: `dns`, `tcp`, `tls`, `timeout`, `signature`, `rate_limit`, `server_error`, ...
    pub class: &'static str,
    /// One sentence for an admin.
    pub sentence: String,
    /// How long the other side asks to wait, in milliseconds.
    pub retry_after: Option<i64>,
}

/// The longest wait that a host may ask for: 24 hours, in milliseconds.
const MAX_RETRY_AFTER: i64 = 24 * 3_600_000;

/// Sends one activity, signed afresh by its actor in the way that the host takes (rules S2 to S4), with its place in our
/// log where it has one.
///
/// # Errors
/// The database's, when the keys cannot be read.
pub async fn post(
    app: &App,
    actor: Id,
    inbox: &str,
    body: String,
    place: Option<&Mark>,
) -> Result<Outcome, storage::Error> {
    let Ok(url) = Url::parse(inbox) else {
        return Ok(Outcome::Unwanted(fault("address", format!("{inbox} is no address"))));
    };
    let actor = app.db.read(|conn| actors::by_id(conn, actor))?;
    let sender = Sender { keys: app.signing_keys(actor.id)?, actor: actor.uri };
    let place = place.map(Mark::write);
    let extra: Vec<_> = place.iter().map(|place| (header::LOG, place.as_str())).collect();
    match knock::post(app, &sender, &url, &Bytes::from(body), &extra).await {
        Ok(answer) => Ok(read(app, &answer)),
        Err(Unanswered::Dial(error)) => Ok(Outcome::Trouble(unreachable(error))),
        Err(Unanswered::Storage(error)) => Err(error),
    }
}

fn fault(class: &'static str, sentence: String) -> Fault {
    Fault { class, sentence, retry_after: None }
}

fn unreachable(error: DialError) -> Fault {
    fault(error.class(), error.sentence().to_owned())
}

fn read(app: &App, answer: &Answer) -> Outcome {
    let status = answer.status;
    let said = said(answer);
    match status {
        200..=299 => {
            let told = answer.headers.get(header::ACK).and_then(|value| value.to_str().ok());
            Outcome::Taken(told.and_then(Mark::read))
        }
        401 | 403 => Outcome::Trouble(fault("signature", format!("It refused our signature ({status}){said}"))),
        408 | 425 | 429 => {
            let wait = retry_after(app, answer);
            let sentence = format!("It asks us to slow down ({status}).");
            Outcome::Trouble(Fault { class: "rate_limit", sentence, retry_after: wait })
        }
        404 | 410 => Outcome::Unwanted(fault("gone", format!("The inbox is not there any more ({status})."))),
        400 | 405 | 406 | 413 | 415 | 422 => {
            Outcome::Unwanted(fault("refused", format!("It refused this text ({status}){said}")))
        }
        _ => {
            let wait = retry_after(app, answer);
            let sentence = format!("Its server has a problem of its own ({status}).");
            Outcome::Trouble(Fault { class: "server_error", sentence, retry_after: wait })
        }
    }
}

/// The other side's own words, shortened, for the evidence.
fn said(answer: &Answer) -> String {
    let text = String::from_utf8_lossy(&answer.body);
    let plain: String = text.chars().filter(|c| !c.is_control()).take(160).collect();
    if plain.is_empty() { ".".to_owned() } else { format!(": {plain}") }
}

fn retry_after(app: &App, answer: &Answer) -> Option<i64> {
    let value = answer.headers.get("retry-after")?.to_str().ok()?;
    let wait = match value.trim().parse::<i64>() {
        Ok(seconds) => seconds.checked_mul(1000)?,
        Err(_) => crate::domain::time::Timestamp::parse_http(value)?.0.saturating_sub(app.now().0),
    };
    Some(wait.clamp(0, MAX_RETRY_AFTER))
}
