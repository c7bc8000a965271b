//! Which IP addresses this server may reach: global unicast, and on request the networks of a developer.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How far the dialer reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Global unicast addresses only.
    Global,
    /// Also loopback and private networks.
    Development,
}

/// Whether an address may be reached.
///
/// By the special-purpose registries of IANA (RFC 6890 and its successors). Addresses that carry an IPv4 address
/// inside are refused (mapped, 6to4, Teredo), except NAT64's well-known prefix: on networks with DNS64 every IPv4
/// host is reached by it, so there the address inside is judged.
pub fn allowed(address: IpAddr, reach: Reach) -> bool {
    let development = reach == Reach::Development;
    match address {
        IpAddr::V4(address) => global_v4(address) || (development && (address.is_loopback() || address.is_private())),
        IpAddr::V6(address) => {
            global_v6(address) || (development && (address.is_loopback() || address.is_unique_local()))
        }
    }
}

fn global_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = match a {
        0 | 10 | 127 | 224..=255 => true,
        100 => (64..128).contains(&b),
        169 => b == 254,
        172 => (16..32).contains(&b),
        192 => matches!((b, c), (0, 0 | 2) | (88, 99) | (168, _)),
        198 => matches!((b, c), (18 | 19, _) | (51, 100)),
        203 => (b, c) == (0, 113),
        _ => false,
    };
    !special
}

fn global_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => global_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low))),
        // Teredo, ORCHID, benchmarking and the rest of the IETF's protocol assignments: 2001::/23.
        [0x2001, second, ..] if second < 0x200 => false,
        // Documentation, 6to4, and the 6bone that is no more.
        [0x2001, 0x0db8, ..] | [0x2002 | 0x3ffe, ..] => false,
        [0x3fff, second, ..] if second < 0x1000 => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFUSED_ALWAYS: &[&str] = &[
        "0.0.0.0",
        "0.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "::127.0.0.1",
        "::8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::",
        "3ffe::1",
        "3fff::1",
        "3fff:fff::1",
        "4000::1",
        "5f00::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
    ];
    const DEVELOPMENT_ONLY: &[&str] = &[
        "127.0.0.1",
        "127.255.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "::1",
        "fc00::1",
        "fd12::1",
    ];
    const GLOBAL: &[&str] = &[
        "1.1.1.1",
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::1",
        "2001:4860:4860::8888",
        "64:ff9b::808:808",
        "3fff:1000::1",
    ];

    #[test]
    fn only_global_unicast_passes() {
        for text in REFUSED_ALWAYS {
            let address = text.parse().unwrap();
            assert!(!allowed(address, Reach::Global), "{text}");
            assert!(!allowed(address, Reach::Development), "{text}");
        }
        for text in GLOBAL {
            let address = text.parse().unwrap();
            assert!(allowed(address, Reach::Global), "{text}");
            assert!(allowed(address, Reach::Development), "{text}");
        }
    }

    #[test]
    fn development_opens_loopback_and_private_networks() {
        for text in DEVELOPMENT_ONLY {
            let address = text.parse().unwrap();
            assert!(!allowed(address, Reach::Global), "{text}");
            assert!(allowed(address, Reach::Development), "{text}");
        }
    }
}
