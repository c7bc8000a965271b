//! Whom a member may want to mention, by what has been typed of a name.

use std::cmp::Reverse;

use crate::app::App;
use crate::app::limits::Budget;
use crate::domain::ids::Id;
use crate::storage::mentionable::{self, Known};
use crate::storage::{Conn, accounts, blocks, decisions, texts, ties};
use crate::text::fold;

use super::error::Error;
use super::viewer::{self, Member, Viewer};
use super::{limit, policy};

/// So many people are offered at most.
pub const OFFERED: usize = 8;
/// So many letters have to be typed.
pub const FEWEST: usize = 2;
/// What is typed is cut here, in characters.
const LONGEST: usize = 60;
/// So many people near a member are looked at.
const LOOKED_AT: i64 = 2000;

/// Somebody to mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Our number.
    pub id: Id,
    /// Shown name; the handle where there is none.
    pub name: String,
    /// What is written into the text: `@handle` here, `@handle@host` elsewhere.
    pub address: String,
    /// Whether this person lives here.
    pub local: bool,
    /// The handle alone.
    pub handle: String,
}

/// Finds people of this house, those whom the member follows, and those who took part in the conversation about the text
/// `about`, whose name or address begins so. Nobody is offered who is suspended, does not want to be listed, or where one of
/// the two has blocked the other.
///
/// # Errors
/// `TooMany` when the member asks too often; the database's.
pub fn people(app: &App, member: &Member, about: Option<Id>, typed: &str) -> Result<Vec<Person>, Error> {
    let verdict = app.limits.take(Budget::ApiOfPerson, &member.id().to_string(), app.now());
    if let Some(refused) = limit::refused(&verdict) {
        return Err(refused);
    }
    let typed: String = typed.chars().take(LONGEST).collect();
    let asked = folded(&typed);
    if asked.iter().map(|word| word.chars().count()).sum::<usize>() < FEWEST {
        return Ok(Vec::new());
    }
    app.db.read(|conn| {
        let talking = talking(conn, member, about)?;
        let mut found: Vec<Known> = mentionable::near(conn, member.id(), &talking, LOOKED_AT)?;
        found.retain(|person| fits(person, &asked));
        found.sort_by_key(|person| {
            (Reverse(talking.contains(&person.id)), Reverse(person.local), person.name.to_lowercase())
        });
        let mut offered = Vec::new();
        for person in found {
            if offered.len() == OFFERED {
                break;
            }
            if may_be_named(conn, app, member, &person)? {
                offered.push(shown(person));
            }
        }
        Ok(offered)
    })
}

/// Who took part in the conversation, as far as the member may read it.
fn talking(conn: &mut Conn, member: &Member, about: Option<Id>) -> Result<Vec<Id>, Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    let found = about.map(|id| texts::by_id(conn, id)).transpose()?.flatten();
    match viewer::readable(conn, found, &viewer) {
        Ok(text) => {
            let root = text.root_id.unwrap_or(text.id);
            Ok(mentionable::talking(conn, root, &viewer.audiences(), LOOKED_AT)?)
        }
        Err(Error::NotFound | Error::Gone) => Ok(Vec::new()),
        Err(other) => Err(other),
    }
}

fn folded(words: &str) -> Vec<String> {
    fold::words(words).map(|word| word.folded).collect()
}

/// Whether each word that was typed begins a word of the name or the address.
fn fits(person: &Known, asked: &[String]) -> bool {
    let own = folded(&format!("{} {} {}", person.name, person.handle, person.host));
    asked.iter().all(|word| own.iter().any(|known| known.starts_with(word.as_str())))
}

fn may_be_named(conn: &mut Conn, app: &App, member: &Member, person: &Known) -> Result<bool, Error> {
    if ties::blocked_between(conn, member.id(), person.id)?
        || blocks::exists(conn, person.id, member.id())?
        || decisions::restraint(conn, person.id)?.as_deref() == Some("suspend")
    {
        return Ok(false);
    }
    if person.local {
        return Ok(accounts::by_id(conn, person.id).is_ok_and(|(account, _)| account.suspended_at.is_none()));
    }
    let shut = ties::closed_among(conn, member.id(), std::slice::from_ref(&person.host))?;
    Ok(shut.is_empty() && policy::admits(conn, app, &person.host)?)
}

fn shown(person: Known) -> Person {
    let Known { id, handle, host, name, local } = person;
    let address = if local { format!("@{handle}") } else { format!("@{handle}@{host}") };
    Person { id, name: if name.trim().is_empty() { address.clone() } else { name }, address, local, handle }
}
