//! A received request as the verifier sees it: the parts a signature may cover, and why one may be refused.

use http::{HeaderMap, Method};
use url::Url;

/// A request refused before any key is asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{sentence}")]
pub struct GateError {
    /// 400 for what contradicts itself, 401 for what is missing, wrong, stale or not covering enough.
    pub status: u16,
    /// A stable word for logs, metrics and the problem document.
    pub name: &'static str,
    /// What is wrong, for whoever runs the other server. Repeats nothing of the request but names of fields.
    pub sentence: String,
}

impl GateError {
    /// The request contradicts itself or cannot be read: 400.
    pub fn malformed(name: &'static str, sentence: impl Into<String>) -> Self {
        Self { status: 400, name, sentence: sentence.into() }
    }

    /// The signature is missing, wrong, stale or does not cover enough: 401.
    pub fn unsigned(name: &'static str, sentence: impl Into<String>) -> Self {
        Self { status: 401, name, sentence: sentence.into() }
    }
}

/// A received request. The authority and the scheme are ours, from the configuration (federation R3).
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// GET, POST, ...
    pub method: &'a Method,
    /// Path and query exactly as received, never decoded.
    pub target: &'a str,
    /// All header fields.
    pub headers: &'a HeaderMap,
    /// Host and port of this server, as the world knows it.
    pub authority: &'a str,
    /// `https`, or `http` in development.
    pub scheme: &'a str,
}

impl<'a> Message<'a> {
    /// The path without the query.
    pub fn path(&self) -> &'a str {
        self.target.split_once('?').map_or(self.target, |(path, _)| path)
    }

    /// The query with its question mark; just the mark if there is none (RFC 9421, 2.2.7).
    pub fn query(&self) -> String {
        format!("?{}", self.target.split_once('?').map_or("", |(_, query)| query))
    }

    /// A header field: each line trimmed, several lines joined by a comma; `None` if absent.
    pub fn field(&self, name: &str) -> Result<Option<String>, GateError> {
        let mut joined: Option<String> = None;
        for line in self.headers.get_all(name) {
            let line = line.to_str().map_err(|_not_ascii| {
                GateError::malformed("malformed_header", format!("The header field {name} holds more than ASCII."))
            })?;
            joined = Some(match joined {
                None => line.trim().to_owned(),
                Some(lines) => format!("{lines}, {}", line.trim()),
            });
        }
        Ok(joined)
    }

    /// A header field that a signature says it covers.
    pub fn covered_field(&self, name: &str) -> Result<String, GateError> {
        self.field(name)?.ok_or_else(|| {
            GateError::unsigned("covered_field_missing", "The signature covers a header field that is not there.")
        })
    }

    /// What `host` stood for when the peer signed: the received spelling if it means us, else our own name, which
    /// a signature made for another host cannot match.
    pub fn host(&self) -> Result<String, GateError> {
        let ours = self.normal_authority();
        let received = self.field("host")?.filter(|host| self.normalised(host).as_ref() == Some(&ours));
        Ok(received.unwrap_or(ours))
    }

    /// Our authority in the form of RFC 9421, 2.2.3: lower case, without the scheme's own port, host in punycode.
    pub fn normal_authority(&self) -> String {
        self.normalised(self.authority).unwrap_or_else(|| self.authority.to_ascii_lowercase())
    }

    fn normalised(&self, authority: &str) -> Option<String> {
        if authority.contains(['/', '?', '#', '@', '\\']) {
            return None;
        }
        let url = Url::parse(&format!("{}://{authority}/", self.scheme)).ok()?;
        Some(super::authority_of(&url))
    }
}
