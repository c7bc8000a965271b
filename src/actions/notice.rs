//! A report by anybody, with or without an account, of something at an exact address (DSA, article 16): kept with a receipt in
//! the queue of the moderators, which is bounded for each sender and as a whole.

use url::Url;

use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::domain::decision::Cause;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;
use crate::storage::notices;
use crate::storage::reports::{self, Report};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, actors, decisions, settings};

use super::error::Error;
use super::limit;
use super::report;
use super::viewer::{self, Member, Viewer};

/// The longest address, in characters.
pub const LONGEST_ADDRESS: usize = 2_000;
/// The longest name and the longest mail address, in characters.
pub const LONGEST_NAME: usize = 254;
/// So many reports of one sender wait at most.
const MOST_OF_ONE: i64 = 10;
/// So many reports by the form wait at most.
const MOST: i64 = 500;
/// The fact by which senders are told from one another.
const SALT: &str = "notice_salt";

/// What somebody reports.
#[derive(Clone, Debug, Default)]
pub struct Notice {
    /// The exact address.
    pub address: String,
    /// Why; none while it is not chosen.
    pub cause: Option<Cause>,
    /// What is wrong with it, in words.
    pub words: String,
    /// Who reports.
    pub name: String,
    /// The mail address of who reports.
    pub mail: String,
    /// Whether it is said to be true as far as the sender knows.
    pub honest: bool,
}

/// What is at an address.
struct Found {
    uri: String,
    /// The author, or the person.
    subject: Id,
}

/// Keeps a report, or counts the same one up; answers the receipt.
///
/// # Errors
/// `Invalid` with every field that is missing or wrong; `TooMany` from one address; `Refused` while too many wait.
pub async fn receive(app: &App, origin: Origin, viewer: &Viewer, notice: Notice) -> Result<String, Error> {
    let found = checked(app, viewer, &notice)?;
    limit::from_address(app, Budget::Notice, origin)?;
    let reporter = viewer.member().map_or(app.node.id, Member::id);
    let (id, told, now) = (app.ids.next(), app.ids.next(), app.now().0);
    let (fresh, receipt, origin) = (app.ids.secret(), receipt(app.ids.bytes::<10>()), origin.to_string());
    let uri = app.config.url(&format!("/reports/{id}"));
    app.db
        .write(move |tx| {
            let sender = super::sign_in::hash_of(&format!("{} {origin}", salt(tx, &fresh)?));
            // Two barriers on one page are two; the same text reported twice is one report.
            let known =
                if notice.cause == Some(Cause::Barrier) { None } else { notices::same(tx, &sender, &found.uri)? };
            if let Some(known) = known {
                notices::again(tx, known.report_id, now)?;
                return Ok(known.receipt);
            }
            let (all, own) = notices::open(tx, &sender)?;
            if all >= MOST || own >= MOST_OF_ONE {
                return Err(Error::Refused(
                    "Too many reports wait to be read. Please write to the institution.".to_owned(),
                ));
            }
            let objects = [found.uri.clone()];
            let report = Report::open(id, uri.clone(), reporter, found.subject, notice.words.trim(), &objects, now);
            reports::insert(tx, &report)?;
            let row = notices::Notice {
                report_id: id,
                receipt: receipt.clone(),
                cause: notice.cause.map_or("", Cause::as_str).to_owned(),
                name: notice.name.trim().to_owned(),
                mail: notice.mail.trim().to_owned(),
                address: found.uri.clone(),
                sender,
                times: 1,
                last_at: now,
            };
            notices::insert(tx, &row)?;
            report::tell_moderators(tx, told, &report)?;
            tracing::info!(receipt = id, "a report was received by the public form");
            Ok(receipt.clone())
        })
        .await
}

/// What became of a report by the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Its receipt.
    pub receipt: String,
    /// When it came, in milliseconds since 1970.
    pub received_at: i64,
    /// When it is decided about at the latest, in milliseconds since 1970.
    pub due_at: i64,
    /// When it was decided about, in milliseconds since 1970, and whether something was done.
    pub decided: Option<(i64, bool)>,
}

/// What became of the report with this receipt. Who guesses receipts is stopped.
///
/// # Errors
/// `NotFound`; `TooMany` from one address.
pub fn state(app: &App, origin: Origin, receipt: &str) -> Result<State, Error> {
    let digits: String = receipt.chars().filter(char::is_ascii_hexdigit).take(40).collect::<String>().to_lowercase();
    limit::in_vain(app, Budget::Link, origin, || {
        app.db.read(|conn| {
            let notice = notices::by_receipt(conn, &grouped(&digits))?.ok_or(Error::NotFound)?;
            let report = reports::by_id(conn, notice.report_id)?.ok_or(Error::NotFound)?;
            let acted = decisions::of_report(conn, report.id)?.iter().any(|decision| decision.measure != "nothing");
            Ok(State {
                receipt: notice.receipt,
                received_at: report.created_at,
                due_at: report::due_at(&report),
                decided: report.closed_at.map(|at| (at, acted)),
            })
        })
    })
}

/// A receipt as people read it: figures and letters in groups of four.
fn receipt(bytes: [u8; 10]) -> String {
    let halves = bytes.into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    grouped(&halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect::<String>())
}

fn grouped(digits: &str) -> String {
    let letters: Vec<char> = digits.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn salt(tx: &mut Conn, fresh: &str) -> Result<String, Error> {
    if let Some(known) = settings::get(tx, SALT)? {
        return Ok(known);
    }
    settings::set(tx, SALT, fresh)?;
    Ok(fresh.to_owned())
}

/// What is reported, when nothing is wrong with the form.
fn checked(app: &App, viewer: &Viewer, notice: &Notice) -> Result<Found, Error> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, message: &str| problems.push(Problem::new(field, "missing", message.to_owned()));
    let too_long = |said: &str, longest: usize| said.chars().count() > longest || said.contains('\0');
    let (words, name, mail) = (notice.words.trim(), notice.name.trim(), notice.mail.trim());
    if words.is_empty() || too_long(words, report::MOST_CHARACTERS) {
        wrong("words", "Say in 1 to 5,000 characters what is wrong with it.");
    }
    if notice.cause.is_none() {
        wrong("cause", "Choose why you report it.");
    }
    let barrier = notice.cause == Some(Cause::Barrier);
    let named = notice.cause != Some(Cause::Child) && !barrier;
    if too_long(name, LONGEST_NAME) || (named && name.is_empty()) {
        wrong("name", "Say your name. It is needed unless a child\u{2019}s safety is the reason.");
    }
    let is_mail = mail.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
    if too_long(mail, LONGEST_NAME) || (!mail.is_empty() && !is_mail) || (named && mail.is_empty()) {
        wrong("mail", "Give a mail address. It is needed unless a child\u{2019}s safety is the reason.");
    }
    if !notice.honest && !barrier {
        wrong("honest", "Confirm that what you say is true as far as you know.");
    }
    let address = notice.address.trim();
    let found = if too_long(address, LONGEST_ADDRESS) {
        None
    } else if barrier {
        Some(Found { uri: page_of_ours(app, address), subject: app.institution.id })
    } else {
        app.db.read(|conn| found(conn, app, viewer, address))?
    };
    if found.is_none() {
        wrong("address", "There is nothing at this address here. Copy the exact address of the text.");
    }
    found.filter(|_| problems.is_empty()).ok_or(Error::Invalid(problems))
}

/// What stands at an address, if the sender may read it: nobody learns by this form what there is.
fn found(conn: &mut Conn, app: &App, viewer: &Viewer, address: &str) -> Result<Option<Found>, Error> {
    let absolute = if address.starts_with('/') { app.config.url(address) } else { address.to_owned() };
    let Ok(url) = Url::parse(&absolute) else { return Ok(None) };
    let mut plain = url.clone();
    plain.set_fragment(None);
    plain.set_query(None);
    let text = match by_path(conn, app, &url)? {
        Some(text) => Some(text),
        None => match texts::by_uri(conn, plain.as_str())? {
            Some(text) => Some(text),
            None => texts::by_url(conn, plain.as_str())?,
        },
    };
    if text.is_some() {
        return match viewer::readable(conn, text, viewer) {
            Ok(text) => Ok(Some(Found { uri: text.uri, subject: text.author_id })),
            Err(Error::NotFound | Error::Gone) => Ok(None),
            Err(other) => Err(other),
        };
    }
    let handle = plain.path().strip_prefix("/@").filter(|_| is_ours(app, &url));
    let person = match handle {
        Some(handle) => actors::by_handle(conn, handle, &app.host())?,
        None => actors::by_uri(conn, plain.as_str())?,
    };
    Ok(person.filter(|person| person.gone_at.is_none()).map(|person| Found { uri: person.uri, subject: person.id }))
}

/// The page of ours at an address; the front page for what is none.
fn page_of_ours(app: &App, address: &str) -> String {
    let absolute = if address.starts_with('/') { app.config.url(address) } else { address.to_owned() };
    let ours = Url::parse(&absolute).ok().filter(|url| is_ours(app, url));
    ours.map_or_else(|| app.config.url("/"), String::from)
}

fn is_ours(app: &App, url: &Url) -> bool {
    url.origin() == app.config.server.base_url.origin()
}

/// A text on a page of ours, or the comment on it that the address points to.
fn by_path(conn: &mut Conn, app: &App, url: &Url) -> Result<Option<Text>, Error> {
    if !is_ours(app, url) {
        return Ok(None);
    }
    let mut parts = url.path_segments().into_iter().flatten();
    let number = match (parts.next(), parts.next()) {
        (Some("practices" | "essays" | "notes"), Some(number)) => ids::parse(number),
        _ => None,
    };
    let comment = url.fragment().and_then(|fragment| fragment.strip_prefix("comment-")).and_then(ids::parse);
    match comment.filter(|_| number.is_some()).or(number) {
        Some(id) => Ok(texts::by_id(conn, id)?),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_read_back_however_it_is_typed() {
        let made = receipt([0xab, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(made, "ab01-0203-0405-0607-0809");
        assert_eq!(grouped("ab010203040506070809"), made);
        assert_eq!((grouped(""), grouped("ab0")), (String::new(), "ab0".to_owned()));
    }
}
