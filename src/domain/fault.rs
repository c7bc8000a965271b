//! Why another server is not reached: the classes, with the names that logs, metrics, JSON and the database use.

/// A class of failure between us and another server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Its name has no address.
    Dns,
    /// Nobody answers at its address.
    Tcp,
    /// Its certificate or the handshake is wrong.
    Tls,
    /// No full answer in time.
    Timeout,
    /// It takes what we send, but needs long for it.
    Slow,
    /// The two clocks differ so much that signatures look stale.
    Clock,
    /// It does not accept our signature, or we do not accept its.
    Signature,
    /// It knows who we are and takes nothing from us.
    Blocked,
    /// Its inbox is not there any more.
    Gone,
    /// A web page comes where an answer to a program should.
    Html,
    /// It asks us to slow down.
    RateLimit,
    /// It has a problem of its own.
    ServerError,
    /// It refuses this one item.
    Refused,
    /// Its address is one that this server may not reach.
    Address,
    /// Its answer is larger than it can be.
    TooLarge,
    /// It does not keep to HTTP.
    Protocol,
    /// The steps of a partnership cannot be told to it.
    Handshake,
    /// Its admin has refused to be a partner.
    Declined,
}

impl Fault {
    /// Whether it only says that the other side is not there at the moment.
    pub fn is_away(self) -> bool {
        matches!(self, Self::Dns | Self::Tcp | Self::Tls | Self::Timeout | Self::RateLimit | Self::ServerError)
    }

    /// Every class.
    pub const ALL: [Self; 18] = [
        Self::Dns,
        Self::Tcp,
        Self::Tls,
        Self::Timeout,
        Self::Slow,
        Self::Clock,
        Self::Signature,
        Self::Blocked,
        Self::Gone,
        Self::Html,
        Self::RateLimit,
        Self::ServerError,
        Self::Refused,
        Self::Address,
        Self::TooLarge,
        Self::Protocol,
        Self::Handshake,
        Self::Declined,
    ];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Tcp => "tcp",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Slow => "slow",
            Self::Clock => "clock",
            Self::Signature => "signature",
            Self::Blocked => "blocked",
            Self::Gone => "gone",
            Self::Html => "html",
            Self::RateLimit => "rate_limit",
            Self::ServerError => "server_error",
            Self::Refused => "refused",
            Self::Address => "refused_address",
            Self::TooLarge => "too_large",
            Self::Protocol => "protocol",
            Self::Handshake => "handshake",
            Self::Declined => "declined",
        }
    }

    /// Reads a stable name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::Fault;

    #[test]
    fn every_class_has_a_name_of_its_own() {
        for fault in Fault::ALL {
            assert_eq!(Fault::parse(fault.as_str()), Some(fault));
        }
        assert_eq!(Fault::parse("nothing"), None);
    }
}
