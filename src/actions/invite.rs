//! Invitations to join this house: made, listed, taken back, accepted; many at once from a list.

use std::collections::BTreeSet;

use crate::app::App;
use crate::app::limits::Budget;
use crate::app::origin::Origin;
use crate::domain::errand::Errand;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::domain::member::Role;
use crate::domain::problem::Problem;
use crate::storage::actors::Actor;
use crate::storage::sessions::{self, Link};
use crate::storage::{Conn, accounts, audit, jobs};
use crate::text::{csv, language};

use super::error::Error;
use super::join::{self, Newcomer};
use super::limit;
use super::members;
use super::sign_in::hash_of;
use super::viewer::Member;

/// How many days an invitation works where nobody says otherwise.
pub const DAYS: i64 = 14;
/// How many days an invitation works at most.
pub const MOST_DAYS: i64 = 90;
/// At most so many lines are read of a list.
pub const MOST_LINES: usize = 200;
/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;
/// At most so many open invitations are listed.
const SHOWN: i64 = 500;

/// An invitation to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What the person may do.
    pub role: Role,
    /// The language of the person's account.
    pub language: String,
    /// How many days it works.
    pub days: i64,
    /// Who is invited; may be empty.
    pub name: String,
    /// The mail address of who is invited; may be empty.
    pub email: String,
}

/// An invitation that was just made: its address is shown once and kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its number.
    pub number: Id,
    /// Whom it is for; may be empty.
    pub name: String,
    /// Their mail address; may be empty.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// The address that works once.
    pub address: String,
}

/// An invitation that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its number; none for one of the command line.
    pub number: Option<Id>,
    /// What the person may do.
    pub role: Role,
    /// The language of the person's account, if it was said.
    pub language: Option<String>,
    /// Who is invited; may be empty.
    pub name: String,
    /// The mail address of who is invited; may be empty.
    pub email: String,
    /// The member who invites, if it was one.
    pub made_by: Option<Id>,
    /// It works before this moment, in milliseconds since 1970.
    pub expires_at: i64,
}

/// Makes an invitation of nobody in particular; answers its address.
///
/// # Errors
/// The database's.
pub async fn link(app: &App, role: Role) -> Result<String, Error> {
    let secret = app.ids.secret();
    let row = Link { number: Some(app.ids.next()), ..row(app, &secret, role, DAYS) };
    app.db.write(move |tx| Ok::<_, Error>(sessions::insert_link(tx, &row)?)).await?;
    Ok(address(app, &secret))
}

fn row(app: &App, secret: &str, role: Role, days: i64) -> Link {
    Link { role: Some(role.as_str().to_owned()), ..join::link(app, secret, "invite", days * DAY_MS, None) }
}

/// The address of an invitation.
pub fn address(app: &App, secret: &str) -> String {
    app.config.url(&format!("/join/{secret}"))
}

/// How the link of an invitation comes to who is invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Whoever invites hands it over.
    Hand,
    /// By mail.
    Mail,
}

/// Makes invitations, all or none, each with a line of the log.
///
/// # Errors
/// `Invalid` for what is wrong, beside its field: a role that the member may not give, no address for a mail.
pub async fn make(app: &App, by: &Member, wishes: Vec<Wish>, way: Way) -> Result<Vec<Made>, Error> {
    let (mut made, mut rows) = (Vec::new(), Vec::new());
    if way == Way::Mail && !app.post.is_set_up() {
        return Err(Error::Refused("No mail server is set up.".to_owned()));
    }
    for wish in wishes {
        let wish = app.db.read(|conn| checked(conn, by, &wish))?;
        if way == Way::Mail && wish.email.is_empty() {
            return Err(Error::field("email", "email_needed", "A mail needs an address."));
        }
        let (secret, number) = (app.ids.secret(), app.ids.next());
        let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let row = Link {
            number: Some(number),
            language: Some(wish.language),
            name: filled(&wish.name),
            email: filled(&wish.email),
            made_by: Some(by.id()),
            ..row(app, &secret, wish.role, wish.days)
        };
        let line = members::line(app, by, "invitation.made", whom(&row), wish.role.as_str().to_owned());
        rows.push((row, line, app.ids.next()));
        made.push(Made { number, name: wish.name, email: wish.email, role: wish.role, address: address(app, &secret) });
    }
    app.db
        .write(move |tx| {
            for (row, line, job) in &rows {
                sessions::insert_link(tx, row)?;
                audit::add(tx, line)?;
                if let Some(number) = row.number.filter(|_| way == Way::Mail) {
                    let work = Job::Letter { errand: Errand::Invite { number }, asked_at: row.created_at };
                    jobs::push(tx, *job, &work, row.created_at)?;
                }
            }
            Ok::<_, Error>(())
        })
        .await?;
    app.wake.jobs.notify_one();
    Ok(made)
}

/// Gives an open invitation a new link, for the mail that is written now; the older one stops working.
///
/// # Errors
/// The database's.
pub async fn renewed(app: &App, number: Id) -> Result<Option<(Open, String)>, Error> {
    let (secret, now) = (app.ids.secret(), app.now().0);
    let hash = hash_of(&secret);
    let row = app.db.write(move |tx| Ok::<_, Error>(sessions::renew_invitation(tx, number, &hash, now)?)).await?;
    let open = row.and_then(usable).filter(|open| !open.email.is_empty());
    Ok(open.map(|open| (open, address(app, &secret))))
}

/// How the log calls an invitation: by its number, since it outlives the name and the address.
fn whom(row: &Link) -> String {
    row.number.map(|number| number.to_string()).unwrap_or_default()
}

/// An invitation as it may be made.
fn checked(conn: &mut Conn, by: &Member, wish: &Wish) -> Result<Wish, Error> {
    if !by.role.may_invite_as(wish.role) {
        return Err(Error::field("role", "role_not_yours", "Only an admin invites with this role."));
    }
    let Some(language) = language::interface(&wish.language) else {
        return Err(Error::field("language", "language", "Choose one of the languages of these pages."));
    };
    if !(1..=MOST_DAYS).contains(&wish.days) {
        return Err(Error::field("days", "days", format!("An invitation works for 1 to {MOST_DAYS} days.")));
    }
    let name = if wish.name.trim().is_empty() { String::new() } else { join::checked_name(&wish.name)? };
    let email = if wish.email.trim().is_empty() { String::new() } else { join::checked_email(&wish.email)? };
    if !email.is_empty() && accounts::by_email(conn, &email)?.is_some() {
        return Err(Error::field("email", "member_already", "Somebody with this mail address is a member already."));
    }
    Ok(Wish { language: language.to_owned(), name, email, ..wish.clone() })
}

/// A line of a list: what it says, or what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub line: usize,
    /// The mail address as it was typed.
    pub email: String,
    /// The name as it was typed.
    pub name: String,
    /// The role as it was typed.
    pub role: String,
    /// The invitation, or what is wrong.
    pub outcome: Result<Wish, Vec<Problem>>,
}

/// Reads a list of people, one a line: address; name; role. Nothing is made.
///
/// A first line that names the columns is left out. `usual` holds what a line does not say: language, days, and the role of a
/// line without one.
///
/// # Errors
/// `Refused` for a list that is empty or too long; the database's.
pub fn read(app: &App, by: &Member, text: &str, usual: &Wish) -> Result<Vec<Line>, Error> {
    let separator = separator(text);
    let mut records = csv::read_by(text, separator);
    if records.first().is_some_and(|(_, record)| !record.iter().any(|field| field.contains('@'))) && records.len() > 1 {
        records.remove(0);
    }
    if records.is_empty() {
        return Err(Error::field("list", "empty", "There is no line to read."));
    }
    if records.len() > MOST_LINES {
        let sentence = format!("At most {MOST_LINES} lines at once; there are {}.", records.len());
        return Err(Error::field("list", "too_many", sentence));
    }
    let mut seen = BTreeSet::new();
    app.db.read(|conn| {
        let mut lines = Vec::new();
        for (line, record) in records {
            let field = |place: usize| record.get(place).map(|field| field.trim().to_owned()).unwrap_or_default();
            let (email, name, role) = (field(0), field(1), field(2));
            let outcome = match wish_of(&email, &name, &role, usual).map(|wish| checked(conn, by, &wish)) {
                Ok(Ok(wish)) if !seen.insert(wish.email.clone()) => {
                    Err(vec![Problem::new("email", "twice", format!("{} stands here twice.", wish.email))])
                }
                Ok(Ok(wish)) => Ok(wish),
                Ok(Err(Error::Invalid(problems))) | Err(problems) => Err(problems),
                Ok(Err(other)) => return Err(other),
            };
            lines.push(Line { line, email, name, role, outcome });
        }
        Ok(lines)
    })
}

/// What stands between the fields: what the first line has most of.
fn separator(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    [';', ',', '\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(';')
}

fn wish_of(email: &str, name: &str, role: &str, usual: &Wish) -> Result<Wish, Vec<Problem>> {
    if email.is_empty() {
        return Err(vec![Problem::new("email", "email", "This is no mail address.")]);
    }
    let role = match role {
        "" => Some(usual.role),
        named => Role::parse(&named.to_lowercase()),
    };
    let Some(role) = role else {
        let known = Role::ALL.map(Role::as_str).join(", ");
        return Err(vec![Problem::new(
            "role",
            "role_unknown",
            format!("There is no such role. Right would be: {known}."),
        )]);
    };
    Ok(Wish { role, name: name.to_owned(), email: email.to_owned(), ..usual.clone() })
}

/// The invitations that have not been used, the latest first.
///
/// # Errors
/// The database's.
pub fn all(conn: &mut Conn, now: i64) -> Result<Vec<Open>, Error> {
    let rows = sessions::open_invitations(conn, now, SHOWN)?;
    Ok(rows.into_iter().filter_map(usable).collect())
}

fn usable(row: Link) -> Option<Open> {
    Some(Open {
        number: row.number,
        role: row.role.as_deref().and_then(Role::parse)?,
        language: row.language,
        name: row.name.unwrap_or_default(),
        email: row.email.unwrap_or_default(),
        made_by: row.made_by,
        expires_at: row.expires_at,
    })
}

/// Takes an invitation back, with a line of the log.
///
/// # Errors
/// `Forbidden` for who may not invite; `NotFound` where it was used or taken back before.
pub async fn take_back(app: &App, by: &Member, number: Id) -> Result<(), Error> {
    if !by.role.may_invite() {
        return Err(Error::Forbidden("Editors and admins take invitations back."));
    }
    let line = members::line(app, by, "invitation.taken_back", number.to_string(), String::new());
    let role = by.role;
    app.db
        .write(move |tx| {
            let row = sessions::take_back(tx, number)?.ok_or(Error::NotFound)?;
            let given = row.role.as_deref().and_then(Role::parse);
            if given.is_some_and(|given| !role.may_invite_as(given)) {
                return Err(Error::Forbidden("Only an admin takes this invitation back."));
            }
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// An invitation by the secret of its address, without using it up.
///
/// # Errors
/// `NotFound` when it is unknown, used or too old; `TooMany` from where too many of those came.
pub fn open(app: &App, origin: Origin, secret: &str) -> Result<Open, Error> {
    limit::in_vain(app, Budget::Link, origin, || found(app, secret))
}

fn found(app: &App, secret: &str) -> Result<Open, Error> {
    let now = app.now().0;
    let link = app.db.read(|conn| sessions::link(conn, &hash_of(secret), now).map_err(Error::from))?;
    link.filter(|link| link.purpose == "invite").and_then(usable).ok_or(Error::NotFound)
}

/// Joins by an invitation, which is used up only when the account was made.
///
/// # Errors
/// `NotFound` when the invitation does not work; `Invalid` as [`join::join`].
pub async fn accept(app: &App, secret: &str, newcomer: Newcomer) -> Result<Actor, Error> {
    let open = found(app, secret)?;
    let actor = join::join(app, Newcomer { role: open.role, ..newcomer }).await?;
    let (hash, now, id) = (hash_of(secret), app.now().0, actor.id);
    app.db.write(move |tx| use_up(tx, &hash, id, now)).await?;
    Ok(actor)
}

/// Uses an invitation up for the account that was made by it.
///
/// # Errors
/// The database's.
pub(super) fn use_up(tx: &mut Conn, hash: &str, account: Id, now: i64) -> Result<(), Error> {
    let Some(open) = sessions::link(tx, hash, now)?.and_then(usable) else { return Ok(()) };
    if let Some(language) = &open.language {
        accounts::set_language(tx, account, language)?;
    }
    sessions::use_link(tx, hash, now)?;
    // Every start before made another address to become the admin: with the first admin all of them end.
    if open.role.may_administer() && accounts::count_active(tx, open.role.as_str())? == 1 {
        sessions::take_back_unsigned(tx, open.role.as_str())?;
    }
    Ok(())
}
