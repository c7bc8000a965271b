//! What can go wrong on the way out, in words for people and in stable words for counters.

use std::error::Error;
use std::fmt::Write;
use std::io;

/// Why there is no answer. Carries no text of the peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.sentence())]
pub enum DialError {
    /// The address is outside what this server may reach.
    Refused,
    /// The name has no address.
    Dns,
    /// Nobody listens there, or the network has no way.
    Connect,
    /// The certificate or the handshake is wrong.
    Tls,
    /// No full answer within the limit of time.
    Timeout,
    /// The answer's body is larger than what was asked for can be.
    TooLarge,
    /// The peer does not speak HTTP properly, or the request cannot be written as HTTP.
    Protocol,
}

impl DialError {
    /// One plain sentence for logs and admin pages.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Refused => "The address is not one that this server may reach.",
            Self::Dns => "The host's name could not be resolved.",
            Self::Connect => "The host could not be reached.",
            Self::Tls => "No secure connection could be made: the certificate or the handshake is wrong.",
            Self::Timeout => "The host did not answer in time.",
            Self::TooLarge => "The host's answer is too large.",
            Self::Protocol => "The host broke the rules of HTTP or ended the connection early.",
        }
    }

    /// A stable word for metrics and stored outcomes.
    pub fn class(self) -> &'static str {
        match self {
            Self::Refused => "refused_address",
            Self::Dns => "dns",
            Self::Connect => "tcp",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::TooLarge => "too_large",
            Self::Protocol => "protocol",
        }
    }

    /// Sorts an error of the client by its chain of causes.
    pub(super) fn from_client(error: &reqwest::Error) -> Self {
        if causes(error).any(<dyn Error>::is::<RefusedAddress>) {
            return Self::Refused;
        }
        if error.is_timeout() {
            return Self::Timeout;
        }
        if causes(error).any(<dyn Error>::is::<UnknownName>) {
            return Self::Dns;
        }
        if !error.is_connect() {
            return Self::Protocol;
        }
        // A connection that fails below TLS carries the system's error number; what fails above it does not.
        let system = causes(error)
            .filter_map(|cause| cause.downcast_ref::<io::Error>())
            .any(|cause| cause.raw_os_error().is_some());
        if system { Self::Connect } else { Self::Tls }
    }
}

/// The resolver found addresses, none of them allowed.
#[derive(Debug, thiserror::Error)]
#[error("the name resolves to no address that may be reached")]
pub(super) struct RefusedAddress;

/// The resolver found no address.
#[derive(Debug, thiserror::Error)]
#[error("the name does not resolve")]
pub(super) struct UnknownName;

/// An error and all its causes.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |cause: &&'a (dyn Error + 'static)| (*cause).source())
}

/// An error and its causes in one line.
pub(super) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut line = error.to_string();
    for cause in causes(error).skip(1) {
        // Writing to a String cannot fail.
        let _infallible = write!(line, ": {cause}");
    }
    line
}
