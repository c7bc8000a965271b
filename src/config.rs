//! The configuration file and its environment overrides, read once into typed sections; fails with all errors at once.

mod report;
mod read;
mod network;
mod countries;
mod mail;
mod sections;
mod sign_in;

use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

pub use mail::{Mail, MailServer, MailTls, Taker};
pub use network::Network;
pub use report::{Fault, Place, Report};
pub use sections::{Database, Federation, Institution, Limits, Mode, Safeguards, Server, Storage};
pub use sign_in::{Provider, SignIn};

/// Where the configuration is looked for when `--config` does not say.
pub const SEARCHED: [&str; 2] = ["./interpraxis.toml", "/etc/interpraxis/interpraxis.toml"];

/// Every key, its unit and its default, as a file that can be loaded.
pub const DEFAULT_TOML: &str = include_str!("../config/default.toml");

/// What an admin decides, checked (contract.md, section 2). Paths are absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The file that it came from, as it is named in messages.
    pub origin: PathBuf,
    /// `[server]`
    pub server: Server,
    /// `[institution]`
    pub institution: Institution,
    /// `[storage]`
    pub storage: Storage,
    /// `[federation]`
    pub federation: Federation,
    /// `[limits]`
    pub limits: Limits,
    /// `[safeguards]`
    pub safeguards: Safeguards,
    /// `[mail]`
    pub mail: Mail,
    /// `[sign_in]`
    pub sign_in: SignIn,
}

impl Config {
    /// Reads the named file, or the first of [`SEARCHED`], or, where there is none, the environment alone.
    ///
    /// Errors: every fault at once; a file that is not there or cannot be read is the only fault then.
    pub fn load(path: Option<&Path>, env: impl Iterator<Item = (String, String)>) -> Result<Self, Report> {
        let env: Vec<(String, String)> = env.filter(|(name, _)| name.starts_with(read::PREFIX)).collect();
        let found = || SEARCHED.iter().map(Path::new).find(|path| path.exists());
        match path.or_else(found) {
            Some(path) => Self::parse(&text_of(path)?, path, env.into_iter()),
            None if env.is_empty() => Err(Report::of(
                Place::File(SEARCHED.join(" and ")),
                "there is no configuration",
                "to run `interpraxis init --domain practices.example.org`, or to name a file with --config",
            )),
            None => Self::parse("", Path::new("environment"), env.into_iter()),
        }
    }

    /// Reads `text`, which came from the file `origin`: relative paths count from the folder of that file.
    pub fn parse(text: &str, origin: &Path, env: impl Iterator<Item = (String, String)>) -> Result<Self, Report> {
        Self::parse_with_keys(text, origin, env).map(|(config, _)| config)
    }

    fn parse_with_keys(
        text: &str,
        origin: &Path,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<(Self, read::Keys), Report> {
        let name = origin.display().to_string();
        let absolute = std::path::absolute(origin).unwrap_or_else(|_| origin.to_owned());
        let folder = absolute.parent().unwrap_or(Path::new("/"));
        let mut sheet = read::Sheet::read(text, &name, env);
        let federation = sections::federation(&mut sheet, folder);
        let development = federation.as_ref().map(|section| section.development);
        let server = sections::server(&mut sheet, development);
        let institution = sections::institution(&mut sheet);
        let storage = sections::storage(&mut sheet, folder);
        let limits = sections::limits(&mut sheet);
        let safeguards = sections::safeguards(&mut sheet);
        let mail = mail::mail(&mut sheet, folder, development);
        let sign_in = sign_in::sign_in(&mut sheet, development);
        let keys = sheet.close().map_err(Report::new)?;
        match (server, institution, storage, federation, limits, safeguards.zip(mail).zip(sign_in)) {
            (
                Some(server),
                Some(institution),
                Some(storage),
                Some(federation),
                Some(limits),
                Some(((safeguards, mail), sign_in)),
            ) => {
                let origin = origin.to_owned();
                Ok((Self { origin, server, institution, storage, federation, limits, safeguards, mail, sign_in }, keys))
            }
            _ => Err(Report::of(
                Place::File(name),
                "a section could not be read",
                "every section as in config/default.toml",
            )),
        }
    }

    /// Host and port of the public origin, in lower case; without the port when it is the scheme's own.
    pub fn authority(&self) -> String {
        let host = self.server.base_url.host_str().unwrap_or_default();
        match self.server.base_url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// The address of a path that begins with `/`, at the public origin.
    pub fn url(&self, path: &str) -> String {
        format!("{}/{}", self.server.base_url.origin().ascii_serialization(), path.trim_start_matches('/'))
    }

    /// Refuses `development = true` where the world can reach this node, so that nobody runs it in public by accident.
    ///
    /// `resolve` answers the addresses of a host. A host that has none is not public.
    pub fn refuse_public_development(
        &self,
        resolve: impl FnOnce(&str) -> io::Result<Vec<IpAddr>>,
    ) -> Result<(), Report> {
        if !self.federation.development {
            return Ok(());
        }
        let addresses = match self.server.base_url.host() {
            Some(url::Host::Domain(name)) if !is_localhost(name) => resolve(name).unwrap_or_default(),
            Some(url::Host::Ipv4(address)) => vec![IpAddr::V4(address)],
            Some(url::Host::Ipv6(address)) => vec![IpAddr::V6(address)],
            _ => Vec::new(),
        };
        match addresses.into_iter().find(|address| network::is_public(*address)) {
            None => Ok(()),
            Some(address) => Err(Report::of(
                Place::File(self.origin.display().to_string()),
                format!("federation.development = true, but {} is public ({address})", self.authority()),
                "federation.development = false: it trusts private peers and unencrypted http",
            )),
        }
    }
}

/// The variables of this process that override keys; what is not Unicode in them is replaced, and then refused.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os()
        .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()))
        .filter(|(name, _)| name.starts_with(read::PREFIX))
}

/// Whether a name always means this machine (RFC 6761, section 6.3).
pub fn is_localhost(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}

/// The country that a host's name tells, as ISO 3166-1 alpha-2: by its top-level domain, else `ZZ`.
pub fn country_of_host(host: &str) -> String {
    countries::of_domain(host).unwrap_or_else(|| "ZZ".to_owned())
}

fn text_of(path: &Path) -> Result<String, Report> {
    std::fs::read_to_string(path).map_err(|error| {
        let right = match error.kind() {
            io::ErrorKind::NotFound => "the path of a file, or `interpraxis init` to make one",
            io::ErrorKind::InvalidData => "a text in UTF-8",
            _ => "a file that this user may read",
        };
        Report::of(Place::File(path.display().to_string()), format!("cannot be read ({error})"), right)
    })
}

#[cfg(test)]
mod tests;
