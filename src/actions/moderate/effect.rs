//! What follows from a decision, and how it is undone.
//!
//! To hide keeps: the words stay, their author and the moderators read them here, and what we still hand out of them is blanked;
//! whoever has a copy elsewhere hears nothing. To withdraw erases, and sends a Delete to everybody who had the text.

use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::peer::Action;
use crate::storage::decisions::{self, Decision};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, accounts, actors, happenings, log, moderated, peers, revisions};

use super::Means;
use crate::actions::error::Error;
use crate::actions::{join, peer, publish};

/// Does what a decision says.
pub(super) fn apply(tx: &mut Conn, means: &Means, decision: &Decision) -> Result<(), Error> {
    match (decision.measure.as_str(), decision.about.as_str()) {
        ("hide", _) => hide(tx, decision),
        ("withdraw", _) => {
            let text = text_of(tx, decision)?;
            publish::erase_now(tx, &means.ids, text.id, means.now)
        }
        ("suspend", "person") => suspend(tx, decision, means.now),
        ("limit" | "suspend", "server") => {
            let action = if decision.measure == "limit" { Action::Limit } else { Action::Block };
            let reject_media = peers::get(tx, &decision.host)?.is_some_and(|known| known.reject_media);
            let reason: String = decision.facts.chars().take(peer::MAX_REASON).collect();
            peer::put(tx, &means.peer, &decision.host, &peer::Decision { action, reason, reject_media }).map(drop)
        }
        // A limit holds as long as the decision does: it is asked for where the person publishes, comments or is heard of.
        _ => Ok(()),
    }
}

/// Brings back what a decision took, after it has ended.
pub(super) fn undo(tx: &mut Conn, means: &Means, decision: &Decision) -> Result<(), Error> {
    match (decision.measure.as_str(), decision.about.as_str()) {
        ("hide", _) => show(tx, means, decision),
        ("suspend", "person") => release(tx, decision),
        ("limit" | "suspend", "server") => peer::remove(tx, &means.peer, &decision.host).map(drop),
        _ => Ok(()),
    }
}

fn text_of(tx: &mut Conn, decision: &Decision) -> Result<Text, Error> {
    let text = decision.text_id.map(|id| texts::by_id(tx, id)).transpose()?.flatten();
    text.ok_or(Error::NotFound)
}

fn person_of(decision: &Decision) -> Result<Id, Error> {
    decision.person_id.ok_or(Error::NotFound)
}

fn hide(tx: &mut Conn, decision: &Decision) -> Result<(), Error> {
    let text = text_of(tx, decision)?;
    moderated::conceal(tx, text.id)?;
    if text.local {
        log::withhold(tx, &text.uri)?;
    }
    recount(tx, &text)
}

/// Shows a text again, unless its author is suspended or it is not hidden any more. Those who never got it do now. What it said
/// before is erased: whatever was wrong with it does not live on in its history.
fn show(tx: &mut Conn, means: &Means, decision: &Decision) -> Result<(), Error> {
    let text = text_of(tx, decision)?;
    let suspended = !text.local && decisions::restraint(tx, text.author_id)?.as_deref() == Some("suspend");
    if text.state != "concealed" || suspended || decisions::hides(tx, text.id)? {
        return Ok(());
    }
    moderated::publish(tx, text.id)?;
    if text.local {
        revisions::empty_older(tx, text.id, text.revision, means.now)?;
        happenings::push(tx, means.ids.next(), &Happening::Revised { text: text.id }, means.now)?;
    }
    recount(tx, &text)
}

fn recount(tx: &mut Conn, text: &Text) -> Result<(), Error> {
    match text.parent_id {
        Some(parent) => Ok(texts::recount(tx, parent)?),
        None => Ok(()),
    }
}

/// A member can no longer sign in, and the texts stay; of somebody elsewhere nothing is shown.
fn suspend(tx: &mut Conn, decision: &Decision, now: i64) -> Result<(), Error> {
    let person = actors::by_id(tx, person_of(decision)?)?;
    if person.local { join::shut_out(tx, person.id, now) } else { Ok(moderated::conceal_of(tx, person.id)?) }
}

fn release(tx: &mut Conn, decision: &Decision) -> Result<(), Error> {
    let person = actors::by_id(tx, person_of(decision)?)?;
    if decisions::restraint(tx, person.id)?.as_deref() == Some("suspend") {
        return Ok(());
    }
    if person.local {
        Ok(accounts::set_suspended(tx, person.id, None)?)
    } else {
        Ok(moderated::reveal_of(tx, person.id)?)
    }
}
