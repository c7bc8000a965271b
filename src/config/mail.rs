//! `[mail]`: where mail is handed over, and from whom it comes.

use std::fmt;
use std::path::{Path, PathBuf};

use url::Url;

use super::read::{Sheet, Value, Wrong};

/// `[mail]`: where mail is handed over, and from whom it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Who takes it. Default: nobody.
    pub taker: Taker,
    /// The address that it comes from; empty where nobody takes it.
    pub from: String,
    /// Whether it goes out without a return path, so that nothing comes back. Default false: it comes back to `from`.
    pub no_return: bool,
}

/// Who takes mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taker {
    /// Nobody: no mail is sent.
    Nobody,
    /// A folder, in which each becomes a file. In development only.
    Folder(PathBuf),
    /// A mail server.
    Server(MailServer),
}

/// A mail server. Its `Debug` form hides the password.
#[derive(Clone, PartialEq, Eq)]
pub struct MailServer {
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: MailTls,
    /// Name and password, where it asks for some.
    pub login: Option<(String, String)>,
}

/// How the connection to a mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailTls {
    /// From the first byte (port 465).
    Wrapped,
    /// By STARTTLS, or not at all (port 587).
    Required,
    /// Not at all: on this machine only.
    None,
}

impl fmt::Debug for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailServer")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

pub(super) fn mail(sheet: &mut Sheet, folder: &Path, development: Option<bool>) -> Option<Mail> {
    const HERE: &str = "mail";
    let read = |value: &Value| taker(value, folder, development);
    let taker = sheet.optional(HERE, "smtp", Taker::Nobody, read);
    let silent = taker.as_ref().is_none_or(|taker| *taker == Taker::Nobody);
    let from = if silent {
        sheet.optional(HERE, "from", String::new(), address_or_nothing)
    } else {
        sheet.required(HERE, "from", "\"practices@example.org\"", address)
    };
    let no_return = sheet.optional(HERE, "no_return", false, Value::truth);
    Some(Mail { taker: taker?, from: from?, no_return: no_return? })
}

/// Reads who takes mail; a fault never repeats the value, which may hold a password.
fn taker(value: &Value, folder: &Path, development: Option<bool>) -> Result<Taker, Wrong> {
    const RIGHT: &str = "\"smtps://user:password@mail.example.org:465\" or \"smtp://mail.example.org:587\"";
    let text = value.text()?;
    if text.is_empty() {
        return Ok(Taker::Nobody);
    }
    if let Some(path) = text.strip_prefix("folder:") {
        return match development {
            Some(false) => Err(Wrong::new("is a folder, which is only for development", RIGHT)),
            _ if path.is_empty() => Err(Wrong::new("names no folder", "\"folder:data/mail\"")),
            _ => Ok(Taker::Folder(folder.join(path))),
        };
    }
    let url = Url::parse(text).map_err(|error| Wrong::new(format!("is no address ({error})"), RIGHT))?;
    let host = url.host_str().filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| Wrong::new("names no server", RIGHT))?.to_owned();
    let here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
    let asked = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, how)| how.into_owned());
    let (tls, usual) = match (url.scheme(), asked.as_deref()) {
        ("smtps", None | Some("wrapped")) => (MailTls::Wrapped, 465),
        ("smtp", Some("required")) => (MailTls::Required, 587),
        ("smtp", None) if !here => (MailTls::Required, 587),
        ("smtp", None | Some("none")) if here => (MailTls::None, 25),
        ("smtp", Some("none")) => {
            return Err(Wrong::new(
                "would send mail and passwords in the open",
                "tls=required, or a server on this machine",
            ));
        }
        ("smtp" | "smtps", Some(_)) => return Err(Wrong::new("has an unknown tls=", "tls=required or tls=none")),
        _ => return Err(Wrong::new("is neither smtp nor smtps", RIGHT)),
    };
    let decoded = |part: &str| decode(part).ok_or_else(|| Wrong::new("has a name or password that is no UTF-8", RIGHT));
    let login = match (url.username(), url.password()) {
        ("", None) => None,
        (user, Some(password)) if !user.is_empty() => Some((decoded(user)?, decoded(password)?)),
        _ => return Err(Wrong::new("has a name without a password or a password without a name", RIGHT)),
    };
    Ok(Taker::Server(MailServer { host, port: url.port().unwrap_or(usual), tls, login }))
}

/// Reads the `%XX` of a part of an address.
fn decode(part: &str) -> Option<String> {
    // A plus sign stands for itself here, and not for a blank as in forms.
    let form = format!("x={}", part.replace('+', "%2B"));
    let (_, value) = url::form_urlencoded::parse(form.as_bytes()).next()?;
    (!value.contains('\u{fffd}')).then(|| value.into_owned())
}

fn address_or_nothing(value: &Value) -> Result<String, Wrong> {
    if value.text()?.is_empty() { Ok(String::new()) } else { address(value) }
}

fn address(value: &Value) -> Result<String, Wrong> {
    let text = value.text()?;
    let (user, host) = text.split_once('@').unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_graphic() && !"<>()[],;:\\\"@ ".contains(letter);
    if !user.is_empty() && !host.is_empty() && user.chars().all(plain) && host.chars().all(plain) {
        return Ok(text.to_owned());
    }
    Err(Wrong::new(format!("is {text:?}"), "a mail address alone, such as \"practices@example.org\""))
}

#[cfg(test)]
mod tests {
    use super::super::{Config, Report};
    use super::*;

    fn read(mail: &str, development: bool) -> Result<Mail, Report> {
        let text = format!(
            "[server]\nbase_url = \"http://a.localhost:1\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\n\
             languages = [\"en\"]\n[federation]\ndevelopment = true\n[mail]\n{mail}"
        );
        let text = if development {
            text
        } else {
            text.replace("http://a.localhost:1", "https://a.example").replace("= true", "= false")
        };
        Config::parse(&text, Path::new("/srv/node/interpraxis.toml"), std::iter::empty()).map(|config| config.mail)
    }

    fn server(smtp: &str) -> MailServer {
        let taker = read(&format!("smtp = \"{smtp}\"\nfrom = \"a@a.example\""), false).unwrap().taker;
        let Taker::Server(server) = taker else { panic!("{taker:?}") };
        server
    }

    #[test]
    fn a_mail_server_is_an_address() {
        let full = server("smtps://no%40reply:p%3A%2F+x@mail.example.org");
        assert_eq!((full.host.as_str(), full.port, full.tls), ("mail.example.org", 465, MailTls::Wrapped));
        assert_eq!(full.login, Some(("no@reply".to_owned(), "p:/+x".to_owned())));
        assert!(!format!("{full:?}").contains("p:/"), "no password is shown");
        let plain = server("smtp://mail.example.org");
        assert_eq!((plain.port, plain.tls, plain.login), (587, MailTls::Required, None));
        let local = server("smtp://127.0.0.1:2525");
        assert_eq!((local.port, local.tls), (2525, MailTls::None));
        assert_eq!(server("smtp://localhost:587?tls=required").tls, MailTls::Required);
        assert_eq!(read("", false).unwrap(), Mail { taker: Taker::Nobody, from: String::new(), no_return: false });
        let folder = read("smtp = \"folder:data/mail\"\nfrom = \"a@a.example\"", true).unwrap().taker;
        assert_eq!(folder, Taker::Folder(PathBuf::from("/srv/node/data/mail")));
    }

    #[test]
    fn what_is_wrong_is_said_without_the_password() {
        for (mail, told) in [
            ("smtp = \"smtps://a:secret@\"\nfrom = \"a@a.example\"", "no address"),
            ("smtp = \"https://a:secret@b.example\"\nfrom = \"a@a.example\"", "neither smtp nor smtps"),
            ("smtp = \"smtp://a:secret@b.example?tls=none\"\nfrom = \"a@a.example\"", "in the open"),
            ("smtp = \"smtp://a:secret@b.example?tls=maybe\"\nfrom = \"a@a.example\"", "unknown tls"),
            ("smtp = \"smtp://secret@b.example\"\nfrom = \"a@a.example\"", "without a password"),
            ("smtp = \"folder:data/mail\"\nfrom = \"a@a.example\"", "only for development"),
            ("smtp = \"smtps://b.example\"", "mail.from is missing"),
            ("smtp = \"smtps://b.example\"\nfrom = \"A <a@a.example>\"", "a mail address alone"),
        ] {
            let said = read(mail, false).unwrap_err().to_string();
            assert!(said.contains(told) && !said.contains("secret") && said.lines().count() == 1, "{mail}: {said}");
        }
    }
}
