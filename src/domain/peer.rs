//! Hosts as lists of servers name them, and what an entry covers: the host itself and what is below it.

use url::{Host, Url};

/// What an admin has decided about a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing comes in and nothing goes out; what is here is hidden.
    Block,
    /// It may follow and write, but what it says stands in no public list.
    Limit,
    /// It may write, but what it says waits for an admin.
    Hold,
    /// It may come in, also where only partners may; where everybody may, this outweighs a block.
    Allow,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 4] = [Self::Block, Self::Hold, Self::Limit, Self::Allow];

    /// The name in the database, on the command line and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Hold => "hold",
            Self::Limit => "limit",
            Self::Allow => "allow",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == name)
    }
}

/// A host as lists keep it: lower case, ASCII, without the dot at its end, with the port where one is named. `None` for
/// what is no host: an address of mail, a path, a pattern.
pub fn normal(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let bare = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://")).unwrap_or(typed);
    let bare = bare.strip_suffix('/').unwrap_or(bare);
    if bare.is_empty() || bare.contains(['/', '@', '?', '#', '\\', '%', '*']) || bare.contains(char::is_whitespace) {
        return None;
    }
    of_address(&format!("https://{bare}/"))
}

/// The host of an address in the same form; the port only where it is not the scheme's own.
pub fn of_address(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let name = match url.host()? {
        Host::Domain(name) => name.trim_end_matches('.').to_owned(),
        literal => literal.to_string(),
    };
    if name.is_empty() {
        return None;
    }
    Some(url.port().map_or_else(|| name.clone(), |port| format!("{name}:{port}")))
}

/// Every entry that would cover a host: itself with its port, itself, and each name above it. An entry with a port covers
/// that port alone; one without covers all.
pub fn covering(host: &str) -> Vec<String> {
    let (name, port) = split(host);
    let name = name.trim_end_matches('.');
    let mut all = vec![host.to_owned()];
    let literal = name.starts_with('[') || name.parse::<std::net::Ipv4Addr>().is_ok();
    let mut rest = Some(name);
    while let Some(part) = rest.filter(|part| !part.is_empty()) {
        all.extend(port.map(|port| format!("{part}:{port}")));
        all.push(part.to_owned());
        rest = part.split_once('.').map(|(_, above)| above).filter(|_| !literal);
    }
    all.sort();
    all.dedup();
    all
}

/// Whether an entry covers a host.
pub fn covers(entry: &str, host: &str) -> bool {
    covering(host).iter().any(|name| name == entry)
}

/// Name and port of a host; the brackets of an IPv6 address stay.
fn split(host: &str) -> (&str, Option<&str>) {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_server_has_one_spelling() {
        let spellings =
            ["bad.example", "BAD.Example", "bad.example.", "https://bad.example/", "bad.example:443", " bad.example"];
        for spelling in spellings {
            assert_eq!(normal(spelling).as_deref(), Some("bad.example"), "{spelling}");
        }
        assert_eq!(normal("Bücher.example").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(normal("xn--bcher-kva.EXAMPLE").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(normal("bad.example:8443").as_deref(), Some("bad.example:8443"));
        assert_eq!(normal("[2001:db8::1]:8443").as_deref(), Some("[2001:db8::1]:8443"));
        for nothing in
            ["", "a b", "*.example", "ba*.example", "a@b.example", "bad.example/path", "https://", "%62ad.example"]
        {
            assert_eq!(normal(nothing), None, "{nothing}");
        }
        assert_eq!(of_address("https://BAD.example.:443/actor#main-key").as_deref(), Some("bad.example"));
        assert_eq!(of_address("https://%62ad.example/actor").as_deref(), Some("bad.example"));
        assert_eq!(of_address("http://bad.example:8080/actor").as_deref(), Some("bad.example:8080"));
    }

    #[test]
    fn an_entry_covers_what_is_below_it_and_nothing_beside_it() {
        for host in [
            "bad.example",
            "a.bad.example",
            "a.b.bad.example",
            "bad.example:8443",
            "a.bad.example:1",
            "bad.example.",
            "a.bad.example.:1",
        ] {
            assert!(covers("bad.example", host), "{host}");
        }
        for host in ["notbad.example", "bad.example.org", "example", "xbad.example:8443"] {
            assert!(!covers("bad.example", host), "{host}");
        }
        assert!(covers("bad.example:8443", "a.bad.example:8443") && !covers("bad.example:8443", "bad.example"));
        assert!(covers("10.0.0.1", "10.0.0.1:80") && !covers("0.0.1", "10.0.0.1"));
        assert!(covers("[2001:db8::1]", "[2001:db8::1]:8443"));
    }
}
