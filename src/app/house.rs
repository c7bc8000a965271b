//! What the institution says about itself and to its readers: chosen at the desk, kept in the database, before what the file says.

use serde::{Deserialize, Serialize};

use crate::domain::hue::Hue;
use crate::storage::{self, Conn, settings};

/// The name under which it is kept.
const NAME: &str = "house";

/// What was chosen at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// What everybody reads on every page; may be empty.
    pub for_readers: String,
    /// What members read on every page; may be empty.
    pub for_members: String,
    /// The sentence about the institution, instead of the one in the file.
    pub summary: Option<String>,
    /// The hue of the pages; none for the one that is delivered.
    pub hue: Option<u16>,
    /// Whether an admin has said that the node is set up.
    pub set_up: bool,
}

impl House {
    /// The hue of the pages, where one was chosen.
    pub fn hue(&self) -> Option<Hue> {
        self.hue.and_then(Hue::of_degrees)
    }

    /// What was chosen; nothing on a new node.
    ///
    /// # Errors
    /// The database's.
    pub fn read(conn: &mut Conn) -> Result<Self, storage::Error> {
        let kept = settings::get(conn, NAME)?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
    }

    /// Keeps what was chosen.
    ///
    /// # Errors
    /// The database's.
    pub fn keep(&self, conn: &mut Conn) -> Result<(), storage::Error> {
        let words = serde_json::to_string(self).map_err(|error| storage::Error::Unusable(error.to_string()))?;
        settings::set(conn, NAME, &words)
    }
}
