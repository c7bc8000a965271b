//! Where a request comes from: the address of the client, past the proxies that we trust.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::config::Network;

/// The network that a request comes from: one IPv4 address, or the /64 of IPv6 that one household has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Origin(IpAddr);

impl Origin {
    /// The origin of a request that came from `peer` with these `X-Forwarded-For` headers, in the order of the request.
    ///
    /// Each proxy appends whom it heard. So the list is read from its end, and only as long as a trusted proxy speaks:
    /// what stands further left was written by the client and proves nothing.
    pub fn of<'a>(peer: IpAddr, forwarded: impl DoubleEndedIterator<Item = &'a str>, trusted: &[Network]) -> Self {
        let mut client = peer;
        let said = forwarded.rev().flat_map(|header| header.rsplit(','));
        for said in said {
            if !trusted.iter().any(|network| network.contains(client)) {
                break;
            }
            let Some(before) = address(said) else { break };
            client = before;
        }
        Self(folded(client))
    }

    /// The origin of what comes from nowhere: a call inside this process.
    pub fn inside() -> Self {
        Self(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// An address as proxies write it: alone, with a port, or in brackets.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim().trim_matches('"');
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// Whoever has one address of IPv6 has 2^64 of them.
fn folded(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(peer: &str, forwarded: &[&str]) -> String {
        let trusted: Vec<Network> =
            ["127.0.0.1", "10.0.0.0/8"].iter().filter_map(|network| Network::parse(network)).collect();
        Origin::of(peer.parse().unwrap(), forwarded.iter().copied(), &trusted).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed_and_from_the_right() {
        assert_eq!(of("127.0.0.1", &[]), "127.0.0.1");
        assert_eq!(of("127.0.0.1", &["203.0.113.7"]), "203.0.113.7");
        assert_eq!(of("198.51.100.1", &["203.0.113.7"]), "198.51.100.1", "a stranger names whom it likes");
        assert_eq!(of("127.0.0.1", &["1.1.1.1, 203.0.113.7"]), "203.0.113.7", "the client wrote 1.1.1.1 itself");
        assert_eq!(of("127.0.0.1", &["1.1.1.1", "203.0.113.7, 10.1.2.3"]), "203.0.113.7", "two proxies, two headers");
        assert_eq!(of("127.0.0.1", &["10.1.2.3"]), "10.1.2.3", "nothing but proxies");
        assert_eq!(of("127.0.0.1", &["203.0.113.7:4711"]), "203.0.113.7");
        assert_eq!(of("127.0.0.1", &["unknown, 10.1.2.3"]), "10.1.2.3", "what cannot be read ends the list");
        assert_eq!(of("127.0.0.1", &["", " , "]), "127.0.0.1");
    }

    #[test]
    fn a_household_of_ipv6_is_one() {
        assert_eq!(of("127.0.0.1", &["2001:db8:1:2:3:4:5:6"]), "2001:db8:1:2::");
        assert_eq!(of("127.0.0.1", &["[2001:db8:1:2::9]:443"]), "2001:db8:1:2::");
        assert_eq!(of("::ffff:203.0.113.7", &[]), "203.0.113.7");
    }
}
