//! The way out for mail: letters in words, and the one server (or folder) of the configuration that takes them.
//!
//! Where it connects to stands in the configuration alone: nothing from outside chooses it, so an address need not be judged.

mod letter;

use std::path::PathBuf;
use std::str::FromStr;
use std::time::{Duration, UNIX_EPOCH};

use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::config::{Config, MailServer, MailTls, Taker};
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;

pub use letter::{Item, Letter, Stop};

/// How long each step of handing a mail over may take.
const STEP: Duration = Duration::from_secs(20);

/// Hands mail over.
pub struct Post {
    way: Way,
    from: Option<Mailbox>,
    no_return: bool,
    host: String,
}

enum Way {
    Nobody,
    Folder(PathBuf),
    Server(Box<AsyncSmtpTransport<Tokio1Executor>>),
}

/// Why a mail was not taken. The sentence holds no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No server is named in the configuration.
    #[error("no mail server is set up")]
    NotSetUp,
    /// Another attempt may succeed.
    #[error("{0}")]
    Later(String),
    /// It is refused for good.
    #[error("{0}")]
    Never(String),
}

impl Post {
    /// As the configuration says; `extra_ca` holds further certificate authorities in PEM.
    ///
    /// # Errors
    /// A sentence for the admin.
    pub fn open(config: &Config, extra_ca: Option<&[u8]>) -> Result<Self, String> {
        let way = match &config.mail.taker {
            Taker::Nobody => Way::Nobody,
            Taker::Folder(folder) => Way::Folder(folder.clone()),
            Taker::Server(server) => Way::Server(Box::new(transport(config, server, extra_ca)?)),
        };
        let from = match way {
            Way::Nobody => None,
            _ => Some(mailbox(&config.institution.name, &config.mail.from).map_err(|error| error.to_string())?),
        };
        let host = config.server.base_url.host_str().unwrap_or("localhost").to_owned();
        Ok(Self { way, from, no_return: config.mail.no_return, host })
    }

    /// Whether mail can be sent at all.
    pub fn is_set_up(&self) -> bool {
        !matches!(self.way, Way::Nobody)
    }

    /// Hands a letter over for one address. `id` and `now` become its number and its date.
    ///
    /// # Errors
    /// Why it was not taken.
    pub async fn send(&self, letter: &Letter, to: &str, id: Id, now: Timestamp) -> Result<(), Failure> {
        let message = self.message(letter, to, id, now)?;
        match &self.way {
            Way::Nobody => Err(Failure::NotSetUp),
            Way::Folder(folder) => {
                let kept = std::fs::create_dir_all(folder);
                let kept = kept.and_then(|()| std::fs::write(folder.join(format!("{id}.eml")), message.formatted()));
                kept.map_err(|error| {
                    Failure::Later(format!("the folder {} cannot be written: {error}", folder.display()))
                })
            }
            Way::Server(server) => match server.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(Failure::Never(sentence(&error))),
                Err(error) => Err(Failure::Later(sentence(&error))),
            },
        }
    }

    fn message(&self, letter: &Letter, to: &str, id: Id, now: Timestamp) -> Result<Message, Failure> {
        let from = self.from.clone().ok_or(Failure::NotSetUp)?;
        let to =
            mailbox("", to).map_err(|error| Failure::Never(format!("the address cannot be written to: {error}")))?;
        let unwritten = |error: String| Failure::Never(format!("the letter cannot be written: {error}"));
        let seconds = u64::try_from(now.seconds()).unwrap_or_default();
        let return_path = if self.no_return { None } else { Some(from.email.clone()) };
        let envelope =
            Envelope::new(return_path, vec![to.email.clone()]).map_err(|error| unwritten(error.to_string()))?;
        let mut message = Message::builder()
            .from(from)
            .to(to)
            .subject(letter.subject.replace(char::is_control, " "))
            .message_id(Some(format!("<{id}@{}>", self.host)))
            .date(UNIX_EPOCH + Duration::from_secs(seconds))
            // RFC 3834: nobody's machine answers to a machine.
            .raw_header(raw("Auto-Submitted", "auto-generated"))
            .raw_header(raw("X-Auto-Response-Suppress", "All"))
            .raw_header(raw("Content-Language", letter.language))
            .envelope(envelope);
        if let Some(stop) = &letter.stop {
            // RFC 8058: one click in the mail program, without a page.
            message = message.raw_header(raw("List-Unsubscribe", &format!("<{}>", stop.url)));
            message = message.raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        let (plain, html) = letter.bodies().map_err(unwritten)?;
        let parts = MultiPart::alternative()
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(plain))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html));
        message.multipart(parts).map_err(|error| unwritten(error.to_string()))
    }
}

/// A header field that lettre has no type for. Its name is one of ours.
fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn mailbox(name: &str, address: &str) -> Result<Mailbox, lettre::address::AddressError> {
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, Address::from_str(address)?))
}

fn transport(
    config: &Config,
    server: &MailServer,
    extra_ca: Option<&[u8]>,
) -> Result<AsyncSmtpTransport<Tokio1Executor>, String> {
    let wrong = |error: lettre::transport::smtp::Error| format!("mail.smtp: {}", sentence(&error));
    let protected = || {
        let mut parameters = TlsParameters::builder(server.host.clone());
        if let Some(pem) = extra_ca {
            parameters = parameters.add_root_certificate(Certificate::from_pem(pem)?);
        }
        parameters.build_rustls()
    };
    let tls = match server.tls {
        MailTls::Wrapped => Tls::Wrapper(protected().map_err(wrong)?),
        MailTls::Required => Tls::Required(protected().map_err(wrong)?),
        MailTls::None => Tls::None,
    };
    let host = config.server.base_url.host_str().unwrap_or("localhost").to_owned();
    let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
        .port(server.port)
        .tls(tls)
        .hello_name(ClientId::Domain(host))
        .timeout(Some(STEP));
    if let Some((user, password)) = &server.login {
        transport = transport.credentials(Credentials::new(user.clone(), password.clone()));
    }
    Ok(transport.build())
}

/// What a mail server or the way to it said, with its causes.
fn sentence(error: &lettre::transport::smtp::Error) -> String {
    let mut said = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        let words = deeper.to_string();
        if !said.contains(&words) {
            said = format!("{said}: {words}");
        }
        cause = deeper.source();
    }
    said
}

#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
