//! How far a new node is set up: worked out from what is there, so that a step that was done elsewhere counts as well.

use crate::app::App;
use crate::app::house::House;
use crate::storage::{Conn, accounts, partners, views};

use super::error::Error;
use super::{invite, partner};

/// How many steps there are.
pub const STEPS: usize = 5;

/// The steps of setting up a node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Readers are told in a sentence what the institution is.
    pub described: bool,
    /// How many institutions were asked or have asked.
    pub asked: usize,
    /// How many of them are partners.
    pub partners: usize,
    /// Mail is sent.
    pub mail: bool,
    /// There is a second member, or an invitation.
    pub colleagues: bool,
    /// A text for everybody is published.
    pub published: bool,
    /// An admin has ended the set-up.
    pub ended: bool,
}

impl Steps {
    /// How many steps are done, 0 to [`STEPS`].
    pub fn done(&self) -> usize {
        [self.described, self.asked > 0, self.mail, self.colleagues, self.published]
            .into_iter()
            .filter(|done| *done)
            .count()
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
    Ok(Steps {
        described: house.summary.is_some() || app.config.institution.summary.is_some(),
        asked,
        partners: states.iter().filter(|state| **state == "mutual").count(),
        mail: app.post.is_set_up(),
        colleagues: invited || accounts::count(conn)? > 1,
        published: !views::own_pages(conn, 1)?.is_empty(),
        ended: house.set_up,
    })
}
