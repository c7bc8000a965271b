//! One struct per section of config/default.toml, each field with its unit and default, and how it is read.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use url::Url;

use super::network::Network;
use super::read::{Sheet, Value, Wrong};

/// `[server]`: where this node stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The public origin, without path; ids are made from it and never change. Required.
    pub base_url: Url,
    /// Where to listen. Default `127.0.0.1:8080`.
    pub listen: SocketAddr,
    /// Where /metrics is served; nowhere by default.
    pub metrics_listen: Option<SocketAddr>,
    /// Whose `X-Forwarded-For` is believed. Default: this machine.
    pub trusted_proxies: Vec<Network>,
}

/// `[institution]`: who runs this node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// The name as people know it. Required.
    pub name: String,
    /// The name before the @: 1 to 30 of a-z, 0-9 and _. Required.
    pub handle: String,
    /// The country as ISO 3166-1 alpha-2; ZZ when it is not said. Required.
    pub country: String,
    /// The languages that the institution works in, as canonical BCP 47 tags, the main one first; never empty. Required.
    pub languages: Vec<String>,
    /// The town.
    pub town: Option<String>,
    /// A sentence or two about the institution.
    pub summary: Option<String>,
    /// Where to reach its office: a mail address or an https address.
    pub contact: Option<String>,
    /// Where to reach its data protection officer: a mail address or an https address.
    pub privacy_contact: Option<String>,
    /// The authority for data protection that people can complain to: an https address, or a mail address.
    pub privacy_authority: Option<String>,
    /// The body that watches over the accessibility of its site: an https address, or a mail address.
    pub accessibility_authority: Option<String>,
}

/// `[storage]`: where the data lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// The database. Default `sqlite:data/interpraxis.db`.
    pub database: Database,
    /// The folder of attached files. Default `file:data/media`.
    pub media: PathBuf,
}

/// `[limits]`: how often somebody may ask (contract.md, section 2). Each process counts for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Calls of the APIs by one signed-in person in 5 minutes. Default 1500.
    pub api_per_person: u32,
    /// Calls of the APIs without a person from one address in 5 minutes. Default 600.
    pub api_per_address: u32,
    /// Wrong passwords for one account from one address in 15 minutes. Default 10.
    pub guesses_per_account: u32,
    /// Wrong passwords from one address in 15 minutes, whatever the account. Default 100.
    pub guesses_per_address: u32,
}

/// Which database. Its `Debug` form hides the password.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// A file.
    Sqlite(PathBuf),
    /// A server: `postgres://user:password@host/name`.
    Postgres(String),
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => f.debug_tuple("Sqlite").field(path).finish(),
            Self::Postgres(address) => {
                let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
                f.debug_tuple("Postgres").field(&host.unwrap_or_default()).finish()
            }
        }
    }
}

/// Whom this node talks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Any server may follow and reply.
    Open,
    /// Only partners.
    Partners,
    /// Nobody.
    Closed,
}

impl Mode {
    /// The name in the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Partners => "partners",
            Self::Closed => "closed",
        }
    }
}

/// `[federation]`: how this node talks to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Federation {
    /// Whom it talks to. Default open.
    pub mode: Mode,
    /// Whether reading an object over ActivityPub takes a signature. Default false.
    pub authorized_fetch: bool,
    /// Whether loopback and private peers, http, ports and *.localhost are allowed. Default false.
    pub development: bool,
    /// A PEM file of further certificate authorities for outgoing TLS.
    pub extra_ca: Option<PathBuf>,
    /// Divides every delay of the delivery schedule, for tests. Default 1; never 0.
    pub speed: u32,
}

pub(super) fn federation(sheet: &mut Sheet, folder: &Path) -> Option<Federation> {
    const HERE: &str = "federation";
    let mode = sheet.optional(HERE, "mode", Mode::Open, mode);
    let authorized_fetch = sheet.optional(HERE, "authorized_fetch", false, Value::truth);
    let development = sheet.optional(HERE, "development", false, Value::truth);
    let extra_ca = sheet.optional(HERE, "extra_ca", None, |value| Ok(filled(value)?.map(|path| folder.join(path))));
    let speed = sheet.optional(HERE, "speed", 1, speed);
    Some(Federation {
        mode: mode?,
        authorized_fetch: authorized_fetch?,
        development: development?,
        extra_ca: extra_ca?,
        speed: speed?,
    })
}

/// What a text has to go through before it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safeguards {
    /// Whether a practitioner's text for the public is published by a second person.
    pub second_person: bool,
}

pub(super) fn safeguards(sheet: &mut Sheet) -> Option<Safeguards> {
    let second_person = sheet.optional("safeguards", "second_person", false, Value::truth);
    Some(Safeguards { second_person: second_person? })
}

/// `development`: whether the federation section allows what is not for the public; `None` when that section is faulty.
pub(super) fn server(sheet: &mut Sheet, development: Option<bool>) -> Option<Server> {
    const HERE: &str = "server";
    let base_url =
        sheet.required(HERE, "base_url", "\"https://practices.example.org\"", |value| base_url(value, development));
    let listen =
        sheet.optional(HERE, "listen", SocketAddr::from(([127, 0, 0, 1], 8080)), |value| address(value.text()?));
    let metrics_listen = sheet.optional(HERE, "metrics_listen", None, |value| filled(value)?.map(address).transpose());
    let trusted_proxies = sheet.optional(HERE, "trusted_proxies", Network::this_machine(), proxies);
    Some(Server {
        base_url: base_url?,
        listen: listen?,
        metrics_listen: metrics_listen?,
        trusted_proxies: trusted_proxies?,
    })
}

pub(super) fn institution(sheet: &mut Sheet) -> Option<Institution> {
    const HERE: &str = "institution";
    let name = sheet.required(HERE, "name", "\"Centre of Families\"", name);
    let handle = sheet.required(HERE, "handle", "\"centre\"", handle);
    let country = sheet.required(HERE, "country", "\"ES\"", country);
    let languages = sheet.required(HERE, "languages", "[\"ca\", \"es\", \"en\"]", languages);
    let town = sheet.optional(HERE, "town", None, optional_text);
    let summary = sheet.optional(HERE, "summary", None, optional_text);
    let reached = sheet.optional(HERE, "contact", None, contact);
    let officer = sheet.optional(HERE, "privacy_contact", None, contact);
    let privacy_authority = sheet.optional(HERE, "privacy_authority", None, contact);
    let accessibility_authority = sheet.optional(HERE, "accessibility_authority", None, contact);
    Some(Institution {
        name: name?,
        handle: handle?,
        country: country?,
        languages: languages?,
        town: town?,
        summary: summary?,
        contact: reached?,
        privacy_contact: officer?,
        privacy_authority: privacy_authority?,
        accessibility_authority: accessibility_authority?,
    })
}

pub(super) fn storage(sheet: &mut Sheet, folder: &Path) -> Option<Storage> {
    const HERE: &str = "storage";
    let file = Database::Sqlite(folder.join("data/interpraxis.db"));
    let database = sheet.optional(HERE, "database", file, |value| database(value, folder));
    let media = sheet.optional(HERE, "media", folder.join("data/media"), |value| media(value, folder));
    Some(Storage { database: database?, media: media? })
}

pub(super) fn limits(sheet: &mut Sheet) -> Option<Limits> {
    const HERE: &str = "limits";
    let api_per_person = sheet.optional(HERE, "api_per_person", 1500, times);
    let api_per_address = sheet.optional(HERE, "api_per_address", 600, times);
    let guesses_per_account = sheet.optional(HERE, "guesses_per_account", 10, times);
    let guesses_per_address = sheet.optional(HERE, "guesses_per_address", 100, times);
    Some(Limits {
        api_per_person: api_per_person?,
        api_per_address: api_per_address?,
        guesses_per_account: guesses_per_account?,
        guesses_per_address: guesses_per_address?,
    })
}

fn times(value: &Value) -> Result<u32, Wrong> {
    let whole = value.whole()?;
    u32::try_from(whole)
        .ok()
        .filter(|times| *times >= 1)
        .ok_or_else(|| Wrong::new(format!("is {whole}"), "a whole number from 1 to 4294967295"))
}

fn mode(value: &Value) -> Result<Mode, Wrong> {
    let text = value.text()?;
    [Mode::Open, Mode::Partners, Mode::Closed]
        .into_iter()
        .find(|mode| mode.as_str() == text)
        .ok_or_else(|| Wrong::new(format!("is {text:?}"), "\"open\", \"partners\" or \"closed\""))
}

fn speed(value: &Value) -> Result<u32, Wrong> {
    let whole = value.whole()?;
    u32::try_from(whole)
        .ok()
        .filter(|speed| *speed >= 1)
        .ok_or_else(|| Wrong::new(format!("is {whole}"), "a whole number from 1 (the real schedule) to 4294967295"))
}

fn base_url(value: &Value, development: Option<bool>) -> Result<Url, Wrong> {
    const RIGHT: &str = "an origin such as \"https://practices.example.org\", without path";
    let text = value.text()?;
    let refuse = |what: String| Wrong::new(what, RIGHT);
    let url = Url::parse(text).map_err(|error| refuse(format!("is {text:?}, which is no address ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(|host| host.ends_with('.')) {
        return Err(refuse(format!("is {text:?}")));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("names a user".to_owned()));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse(format!("is {text:?}, which is more than an origin")));
    }
    match only_for_development(&url).filter(|_| development == Some(false)) {
        Some(why) => Err(Wrong::new(
            format!("is {text:?}, and {why} is only for development"),
            format!("{RIGHT}, or federation.development = true on a machine for trying out"),
        )),
        None => Ok(url),
    }
}

/// What in this origin would keep other servers from reaching it.
fn only_for_development(url: &Url) -> Option<&'static str> {
    match url.host() {
        _ if url.scheme() != "https" => Some("http"),
        _ if url.port().is_some() => Some("a port"),
        Some(url::Host::Domain(name)) if super::is_localhost(name) => Some("localhost"),
        Some(url::Host::Domain(name)) if name.contains('.') => None,
        _ => Some("a host without a public name"),
    }
}

fn address(text: &str) -> Result<SocketAddr, Wrong> {
    text.parse().ok().ok_or_else(|| {
        Wrong::new(format!("is {text:?}"), "an IP address and a port, such as \"127.0.0.1:8080\" or \"[::1]:8080\"")
    })
}

fn proxies(value: &Value) -> Result<Vec<Network>, Wrong> {
    let read = |text: &String| {
        Network::parse(text).ok_or_else(|| {
            Wrong::new(format!("holds {text:?}"), "IP addresses and networks, such as \"::1\" or \"10.0.0.0/8\"")
        })
    };
    value.list()?.iter().map(read).collect()
}

fn filled(value: &Value) -> Result<Option<&str>, Wrong> {
    Ok(Some(value.text()?).filter(|text| !text.is_empty()))
}

fn optional_text(value: &Value) -> Result<Option<String>, Wrong> {
    Ok(filled(value)?.map(str::to_owned))
}

fn name(value: &Value) -> Result<String, Wrong> {
    let text = value.text()?;
    let length = text.chars().count();
    if (1..=100).contains(&length) && !text.chars().any(char::is_control) {
        return Ok(text.to_owned());
    }
    Err(Wrong::new(format!("has {length} characters"), "a name in one line of 1 to 100 characters"))
}

fn handle(value: &Value) -> Result<String, Wrong> {
    let text = value.text()?;
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if (1..=30).contains(&text.len()) && text.bytes().all(fits) {
        return Ok(text.to_owned());
    }
    Err(Wrong::new(format!("is {text:?}"), "1 to 30 of a-z, 0-9 and _, such as \"centre\""))
}

fn country(value: &Value) -> Result<String, Wrong> {
    let text = value.text()?;
    let known = |code: &str| super::countries::ALPHA_2.split_ascii_whitespace().any(|known| known == code);
    if known(text) {
        return Ok(text.to_owned());
    }
    let upper = text.to_ascii_uppercase();
    let right = match upper.as_str() {
        "UK" => "\"GB\"".to_owned(),
        "EL" => "\"GR\"".to_owned(),
        code if known(code) => format!("{code:?}"),
        _ => "two capital letters of ISO 3166-1, such as \"ES\"".to_owned(),
    };
    Err(Wrong::new(format!("is {text:?}"), right))
}

fn languages(value: &Value) -> Result<Vec<String>, Wrong> {
    const RIGHT: &str = "a list of language tags, the main one first, such as [\"ca\", \"es\", \"en\"]";
    let list = value.list()?;
    if list.is_empty() {
        return Err(Wrong::new("is empty", RIGHT));
    }
    let read = |text: &String| {
        let tag: unic_langid::LanguageIdentifier = text
            .parse()
            .map_err(|error| Wrong::new(format!("holds {text:?}, which is no language tag ({error})"), RIGHT))?;
        Ok(tag.to_string())
    };
    list.iter().map(read).collect()
}

fn contact(value: &Value) -> Result<Option<String>, Wrong> {
    let Some(text) = filled(value)? else { return Ok(None) };
    let address = text.starts_with("https://") && Url::parse(text).is_ok();
    let mail = text
        .split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains(['@', '/']));
    if (address || mail) && !text.contains(char::is_whitespace) {
        return Ok(Some(text.to_owned()));
    }
    Err(Wrong::new(format!("is {text:?}"), "a mail address or an https:// address"))
}

/// Reads the database; a fault never repeats the value, which may hold a password.
fn database(value: &Value, folder: &Path) -> Result<Database, Wrong> {
    const RIGHT: &str = "\"sqlite:data/interpraxis.db\" or \"postgres://user:password@host/name\"";
    let text = value.text()?;
    if let Some(path) = text.strip_prefix("sqlite:") {
        return match path.strip_prefix("//") {
            Some(path) if path.starts_with('/') => Ok(Database::Sqlite(PathBuf::from(path))),
            None if !path.is_empty() && path != ":memory:" => Ok(Database::Sqlite(folder.join(path))),
            _ => Err(Wrong::new("names no file", RIGHT)),
        };
    }
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "postgres" | "postgresql"));
    match url {
        Some(url) if url.path().len() > 1 => Ok(Database::Postgres(text.to_owned())),
        Some(_) => Err(Wrong::new("names no database", RIGHT)),
        None => Err(Wrong::new("names neither sqlite nor postgres", RIGHT)),
    }
}

fn media(value: &Value, folder: &Path) -> Result<PathBuf, Wrong> {
    let text = value.text()?;
    match text.strip_prefix("file:") {
        Some(path) if !path.is_empty() && !path.starts_with("//") => Ok(folder.join(path)),
        _ => Err(Wrong::new(format!("is {text:?}"), "\"file:\" and a folder, such as \"file:data/media\"")),
    }
}
