//! Names to addresses, at the moment of connecting; addresses that may not be reached are left out.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::address::{Reach, allowed};
use super::error::{RefusedAddress, UnknownName};

/// The system's resolver behind the rule of [`allowed`].
pub(super) struct Checked {
    pub(super) reach: Reach,
}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.reach;
        Box::pin(async move {
            // RFC 6761: names under `localhost` are this machine. Not every system resolver knows.
            if reach == Reach::Development && is_localhost(name.as_str()) {
                let here: Addrs = Box::new(std::iter::once(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0)));
                return Ok(here);
            }
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await.map_err(|_cause| UnknownName)?.collect();
            if found.is_empty() {
                return Err(UnknownName.into());
            }
            let open: Vec<SocketAddr> = found.into_iter().filter(|address| allowed(address.ip(), reach)).collect();
            if open.is_empty() {
                return Err(RefusedAddress.into());
            }
            let open: Addrs = Box::new(open.into_iter());
            Ok(open)
        })
    }
}

fn is_localhost(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}
