//! How far a new node is set up: worked out from what is there, so that a step that was done elsewhere counts as well.

use crate::app::App;
use crate::app::house::House;
use crate::storage::{Conn, accounts, partners, views};

use super::error::Error;
use super::{invite, partner};

/// A step of setting up a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Readers are told in a sentence what the institution is.
    House,
    /// An institution was asked to be a partner, or is one.
    Network,
    /// Mail is sent.
    Mail,
    /// There is a second member, or an invitation.
    People,
    /// A text for everybody is published.
    Text,
}

/// How many steps there are.
pub const STEPS: usize = 5;

/// How far a node is set up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// The steps that are done.
    pub done: Vec<Step>,
    /// How many institutions were asked.
    pub asked: usize,
    /// How many of them are partners.
    pub partners: usize,
    /// An admin has ended the set-up.
    pub ended: bool,
}

impl Steps {
    /// Whether a step is done.
    pub fn has(&self, step: Step) -> bool {
        self.done.contains(&step)
    }
}

/// How far this node is set up.
///
/// # Errors
/// The database's.
pub fn steps(conn: &mut Conn, app: &App) -> Result<Steps, Error> {
    let house = House::read(conn)?;
    let states: Vec<&str> = partners::all(conn)?.iter().map(partner::state).collect();
    let asked = states.iter().filter(|state| matches!(**state, "requested_by_us" | "mutual")).count();
    let invited = !invite::all(conn, app.now().0)?.is_empty();
    let steps = [
        (Step::House, house.summary.is_some() || app.config.institution.summary.is_some()),
        (Step::Network, asked > 0),
        (Step::Mail, app.post.is_set_up()),
        (Step::People, invited || accounts::count(conn)? > 1),
        (Step::Text, !views::own_pages(conn, 1)?.is_empty()),
    ];
    Ok(Steps {
        done: steps.into_iter().filter(|(_, done)| *done).map(|(step, _)| step).collect(),
        asked,
        partners: states.iter().filter(|state| **state == "mutual").count(),
        ended: house.set_up,
    })
}
