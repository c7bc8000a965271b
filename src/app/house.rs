//! What the institution says about itself and to its readers: chosen at the desk, kept in the database, before what the file says.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::domain::hue::Hue;
use crate::keys;
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
    /// The logo beside the name; none for the mark that is delivered.
    pub logo: Option<Logo>,
    /// Whether an admin has said that the node is set up.
    pub set_up: bool,
}

/// What a page has to know of the logo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// The name of its files.
    pub name: String,
    /// Its width beside the name, in pixels of a page.
    pub width: u32,
    /// Its height there.
    pub height: u32,
}

impl Logo {
    /// The path of one of its forms.
    pub fn path(&self, form: &str) -> String {
        format!("/logo/{}/{form}", self.name)
    }
}

/// The form of the logo beside the name.
pub const SHOWN: &str = "shown.png";
/// Its form for the tab of a browser.
pub const TAB: &str = "tab.png";
/// Its form for other servers and for telephones.
pub const SQUARE: &str = "square.png";

/// The files of the logo. They are small and stand in the database, so that every process and every backup has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    shown: String,
    tab: String,
    square: String,
}

impl Kept {
    /// The name under which they are kept.
    const NAME: &'static str = "logo";

    /// The files of a logo.
    pub fn of(logo: &crate::media::logo::Logo) -> Self {
        let text = |bytes: &[u8]| STANDARD.encode(bytes);
        Self { shown: text(&logo.shown), tab: text(&logo.tab), square: text(&logo.square) }
    }

    /// The name of the files, from what is in them.
    pub fn name(&self) -> String {
        let mut name = keys::sha256_hex([&*self.shown, &*self.tab, &*self.square].concat().as_bytes());
        name.truncate(16);
        name
    }

    /// The bytes of a form; none for another name.
    pub fn form(&self, form: &str) -> Option<Vec<u8>> {
        let text = match form {
            SHOWN => &self.shown,
            TAB => &self.tab,
            SQUARE => &self.square,
            _ => return None,
        };
        STANDARD.decode(text).ok()
    }

    /// What is kept; nothing where there is no logo.
    ///
    /// # Errors
    /// The database's.
    pub fn read(conn: &mut Conn) -> Result<Option<Self>, storage::Error> {
        let kept = settings::get(conn, Self::NAME)?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).unwrap_or_default()))
    }

    /// Keeps the files, or lets those go that are kept.
    ///
    /// # Errors
    /// The database's.
    pub fn keep(kept: Option<&Self>, conn: &mut Conn) -> Result<(), storage::Error> {
        let words = serde_json::to_string(&kept).map_err(|error| storage::Error::Unusable(error.to_string()))?;
        settings::set(conn, Self::NAME, &words)
    }
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
