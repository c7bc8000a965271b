//! Signed requests of ours, knocked twice where the first signature is not taken (federation S3 and S4).

use std::collections::VecDeque;

use bytes::Bytes;
use http::Method;
use url::Url;

use super::profiles;
use super::resolve::{FetchError, host_of};
use super::signature::rfc9421::{self, Asked};
use super::signature::sending::{Sender, Sending};
use crate::app::App;
use crate::dialer::{Answer, DialError, Follow, Request};
use crate::keys::Algorithm;
use crate::storage;

/// What we send, as every peer does.
const CONTENT_TYPE: &str = "application/activity+json";
/// The most bytes of an answer to a POST.
const MAX_ANSWER: usize = 64 * 1024;
/// The most attempts at one request.
pub(super) const MOST: usize = 3;

/// Why a knock gave no answer.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Unanswered {
    /// The other side was not reached.
    #[error(transparent)]
    Dial(#[from] DialError),
    /// Our own database failed.
    #[error(transparent)]
    Storage(#[from] storage::Error),
}

impl From<Unanswered> for FetchError {
    fn from(error: Unanswered) -> Self {
        match error {
            Unanswered::Dial(error) => error.into(),
            Unanswered::Storage(error) => Self::Storage(error),
        }
    }
}

/// One attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Knock {
    /// Signed in this way.
    Signed(Sending),
    /// By draft-cavage, the query left out of what is signed.
    WithoutQuery,
}

impl Knock {
    /// The way that this attempt speaks for, if it is refused.
    fn way(self) -> Option<Sending> {
        match self {
            Self::Signed(sending) => Some(sending),
            Self::WithoutQuery => None,
        }
    }
}

/// The attempts at one request, in their order.
struct Knocks {
    waiting: VecDeque<Knock>,
    tried: usize,
    remembered: Option<Sending>,
    refused: Vec<Sending>,
    asked: Option<Asked>,
}

impl Knocks {
    fn new(remembered: Option<Sending>, has_query: bool) -> Self {
        let first = remembered.unwrap_or(Sending::Cavage);
        let second = if first == Sending::Cavage { Sending::Rsa9421 } else { Sending::Cavage };
        let third = match first {
            _ if has_query => Some(Knock::WithoutQuery),
            Sending::Ed25519 => Some(Knock::Signed(Sending::Rsa9421)),
            Sending::Cavage | Sending::Rsa9421 => None,
        };
        let waiting = [Knock::Signed(first), Knock::Signed(second)].into_iter().chain(third).collect();
        Self { waiting, tried: 0, remembered, refused: Vec::new(), asked: None }
    }

    fn next(&mut self) -> Option<Knock> {
        if self.tried >= MOST {
            return None;
        }
        self.tried = self.tried.saturating_add(1);
        self.waiting.pop_front()
    }

    /// Whether an answer is about our signature, so that another one may be taken. A 400 is so only where nobody knows
    /// yet what the host takes: else it is about what we said.
    fn is_refused(&mut self, answer: &Answer) -> bool {
        let refused = match answer.status {
            401 => true,
            403 => String::from_utf8_lossy(&answer.body).to_lowercase().contains("signature"),
            400 => self.remembered.is_none(),
            _ => false,
        };
        if refused {
            self.hear(answer);
        }
        refused
    }

    /// What the other side asks for comes next.
    fn hear(&mut self, answer: &Answer) {
        let value = answer.headers.get("accept-signature").and_then(|value| value.to_str().ok());
        let Some(asked) = value.and_then(rfc9421::challenge).filter(|_| self.asked.is_none()) else { return };
        let sending = if asked.algorithm == Some(Algorithm::Ed25519) { Sending::Ed25519 } else { Sending::Rsa9421 };
        self.waiting.retain(|knock| *knock != Knock::Signed(sending));
        self.waiting.push_front(Knock::Signed(sending));
        self.asked = Some(asked);
    }
}

fn host(url: &Url) -> String {
    host_of(url.as_str()).unwrap_or_default()
}

/// Posts an activity, signed by its actor; `extra` header fields are sent and signed too.
///
/// # Errors
/// [`Unanswered`].
pub async fn post(
    app: &App,
    sender: &Sender,
    url: &Url,
    body: &Bytes,
    extra: &[(&str, &str)],
) -> Result<Answer, Unanswered> {
    let host = host(url);
    let mut knocks = Knocks::new(profiles::of(app, &host)?, false);
    let mut refusal = None;
    while let Some(Knock::Signed(sending)) = knocks.next() {
        let asked = knocks.asked.as_ref();
        let headers = sender.post(sending, url, CONTENT_TYPE, body, app.now(), extra, asked);
        let body = Some(body.clone());
        let request = Request { method: Method::POST, url: url.clone(), headers, body, max_body: MAX_ANSWER };
        let answer = app.dialer.send(request).await?;
        if knocks.is_refused(&answer) {
            knocks.refused.push(sending);
            refusal.get_or_insert(answer);
            continue;
        }
        if (200..300).contains(&answer.status) {
            learn(app, &host, sending, &knocks.refused).await?;
        }
        return Ok(answer);
    }
    refusal.ok_or(Unanswered::Dial(DialError::Refused))
}

/// What is fetched, and how.
#[derive(Clone, Copy, Debug)]
pub struct Fetch<'a> {
    /// The address.
    pub url: &'a Url,
    /// What is accepted.
    pub accept: &'a str,
    /// What is known already: without a change of it the answer is 304.
    pub etag: Option<&'a str>,
    /// The most bytes of the answer.
    pub max_body: usize,
    /// Which redirects are followed.
    pub follow: Follow,
    /// By how many milliseconds the clock that we sign by is ahead of ours: that of a partner whose own is wrong.
    pub ahead_ms: i64,
}

/// Fetches a document, signed by our node; each hop of a redirect is signed for itself.
///
/// # Errors
/// [`Unanswered`].
pub async fn get(app: &App, sender: &Sender, fetch: Fetch<'_>) -> Result<Answer, Unanswered> {
    let Fetch { url, accept, etag, max_body, follow, ahead_ms } = fetch;
    let now = || app.now().plus_ms(ahead_ms);
    let host = host(url);
    let mut knocks = Knocks::new(profiles::of(app, &host)?, url.query().is_some());
    let mut refusal = None;
    while let Some(knock) = knocks.next() {
        let asked = knocks.asked.as_ref();
        let headers = |hop: &Url| {
            let mut headers = match knock {
                Knock::Signed(sending) if hop.origin() == url.origin() => sender.get(sending, hop, now(), asked),
                Knock::Signed(_) => sender.get(elsewhere(app, hop), hop, now(), None),
                Knock::WithoutQuery => sender.get_without_query(hop, now()),
            };
            headers.push(("accept".to_owned(), accept.to_owned()));
            headers.extend(etag.map(|etag| ("if-none-match".to_owned(), etag.to_owned())));
            headers
        };
        let answer = app.dialer.get(url.clone(), headers, max_body, follow).await?;
        if knocks.is_refused(&answer) {
            knocks.refused.extend(knock.way());
            refusal.get_or_insert(answer);
            continue;
        }
        // A first answer proves nothing, since most documents are for everybody.
        if let Knock::Signed(sending) = knock
            && (200..300).contains(&answer.status)
            && knocks.tried > 1
        {
            learn(app, &host, sending, &knocks.refused).await?;
        }
        return Ok(answer);
    }
    refusal.ok_or(Unanswered::Dial(DialError::Refused))
}

/// How another host that we were sent to is spoken to.
fn elsewhere(app: &App, hop: &Url) -> Sending {
    profiles::of(app, &host(hop)).ok().flatten().unwrap_or(Sending::Cavage)
}

async fn learn(app: &App, host: &str, sending: Sending, refused: &[Sending]) -> Result<(), Unanswered> {
    for way in refused {
        profiles::refused(app, host, *way);
    }
    Ok(profiles::learn(app, host, sending).await?)
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    fn answer(status: u16, challenge: Option<&str>, body: &'static str) -> Answer {
        let mut headers = HeaderMap::new();
        if let Some(value) = challenge {
            headers.insert("accept-signature", value.parse().unwrap());
        }
        let final_url = Url::parse("https://peer.example/inbox").unwrap();
        Answer { status, headers, body: Bytes::from_static(body.as_bytes()), final_url }
    }

    /// What is tried while every knock gets this answer.
    fn tried(remembered: Option<Sending>, has_query: bool, answer: &Answer) -> Vec<Knock> {
        let mut knocks = Knocks::new(remembered, has_query);
        let mut tried = Vec::new();
        while let Some(knock) = knocks.next() {
            tried.push(knock);
            if !knocks.is_refused(answer) {
                break;
            }
        }
        tried
    }

    const CAVAGE: Knock = Knock::Signed(Sending::Cavage);
    const RSA: Knock = Knock::Signed(Sending::Rsa9421);
    const ED25519: Knock = Knock::Signed(Sending::Ed25519);

    #[test]
    fn the_order_of_s4() {
        let refused = answer(401, None, "");
        assert_eq!(tried(None, false, &refused), [CAVAGE, RSA]);
        assert_eq!(tried(None, true, &refused), [CAVAGE, RSA, Knock::WithoutQuery]);
        assert_eq!(tried(Some(Sending::Rsa9421), false, &refused), [RSA, CAVAGE]);
        assert_eq!(tried(Some(Sending::Ed25519), false, &refused), [ED25519, CAVAGE, RSA]);
        assert_eq!(tried(Some(Sending::Ed25519), true, &refused), [ED25519, CAVAGE, Knock::WithoutQuery]);
    }

    #[test]
    fn only_a_refused_signature_is_knocked_again() {
        for status in [200, 202, 301, 404, 405, 406, 408, 410, 413, 422, 429, 500, 502, 503] {
            assert_eq!(tried(None, true, &answer(status, None, "bad signature")), [CAVAGE], "{status}");
        }
        assert_eq!(tried(None, false, &answer(403, None, "Blocked.")), [CAVAGE]);
        assert_eq!(tried(None, false, &answer(403, None, "Signature verification failed")), [CAVAGE, RSA]);
        assert_eq!(tried(None, false, &answer(400, None, "")), [CAVAGE, RSA]);
        assert_eq!(tried(Some(Sending::Cavage), false, &answer(400, None, "")), [CAVAGE]);
    }

    #[test]
    fn what_the_other_side_asks_for_comes_next() {
        let wants = |value: &str| tried(None, true, &answer(401, Some(value), ""));
        let components = "(\"@method\" \"@target-uri\" \"content-digest\")";
        assert_eq!(wants(&format!("sig1={components};created;keyid")), [CAVAGE, RSA, Knock::WithoutQuery]);
        assert_eq!(wants(&format!("sig1={components};alg=\"ed25519\"")), [CAVAGE, ED25519, RSA]);
        // What cannot be met is as if it were not there.
        for value in
            ["sig1=(\"@status\")", "sig1=(\"date\");alg=\"ed25519\"", "sig1=();keyid=\"x\";alg=\"ed25519\"", "?"]
        {
            assert_eq!(wants(value), [CAVAGE, RSA, Knock::WithoutQuery], "{value}");
        }
        let mut knocks = Knocks::new(None, false);
        assert!(knocks.is_refused(&answer(401, Some(&format!("s={components};nonce=\"n-1\";tag=\"t\"")), "")));
        let asked = knocks.asked.unwrap();
        assert_eq!((asked.nonce.as_deref(), asked.tag.as_deref()), (Some("n-1"), Some("t")));
    }
}
