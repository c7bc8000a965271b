//! Whom this node talks to: the mode, the list of servers and the partnerships, in one function that every door asks.
//!
//! Where everybody may come in, an entry that allows outweighs one that blocks; where only partners may, the other way
//! round. An entry counts for the subdomains too (federation.md, section 10).

use crate::app::App;
use crate::config::Mode;
use crate::domain::peer::{self, Action};
use crate::storage::peers::{self, Peer};
use crate::storage::{self, Conn, partners};

use super::error::Error;

/// What this node makes of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may come in, and we talk to it.
    Admitted,
    /// The same, but what it says stands in no public list.
    Limited,
    /// The same, but what it says waits for an admin.
    Held,
    /// An admin has blocked it.
    Blocked,
    /// The mode does not let it in.
    NotAdmitted,
}

/// What the entries that cover a host say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one kind of entry is there")]
struct Said {
    blocks: bool,
    holds: bool,
    limits: bool,
    allows: bool,
}

impl Said {
    fn by(entries: &[Peer]) -> Self {
        let any = |action: Action| entries.iter().any(|entry| Action::parse(&entry.action) == Some(action));
        Self {
            blocks: any(Action::Block),
            holds: any(Action::Hold),
            limits: any(Action::Limit),
            allows: any(Action::Allow),
        }
    }

    fn verdict(self, mode: Mode, partner: bool) -> Verdict {
        match mode {
            Mode::Open if self.allows => Verdict::Admitted,
            _ if self.blocks => Verdict::Blocked,
            Mode::Closed => Verdict::NotAdmitted,
            Mode::Partners if !(self.allows || partner) => Verdict::NotAdmitted,
            Mode::Open | Mode::Partners if self.holds => Verdict::Held,
            Mode::Open | Mode::Partners if self.limits => Verdict::Limited,
            Mode::Open | Mode::Partners => Verdict::Admitted,
        }
    }
}

/// Judges a host, in the form of `domain::peer`.
///
/// # Errors
/// The database's.
pub fn verdict(conn: &mut Conn, app: &App, host: &str) -> Result<Verdict, storage::Error> {
    if host == app.host() {
        return Ok(Verdict::Admitted);
    }
    let said = Said::by(&peers::about(conn, host)?);
    let standing = partners::get(conn, host)?.map(|partner| partner.standing);
    if standing.as_deref() == Some("suspended") && !said.allows {
        return Ok(Verdict::Blocked);
    }
    Ok(said.verdict(app.config.federation.mode, standing.as_deref() == Some("open")))
}

/// What the list alone makes of a host: `block`, `hold`, `limit`, or nothing.
///
/// # Errors
/// The database's.
pub fn listed(conn: &mut Conn, mode: Mode, host: &str) -> Result<Option<&'static str>, storage::Error> {
    let said = Said::by(&peers::about(conn, host)?);
    Ok(match said {
        Said { allows: true, .. } if mode == Mode::Open => None,
        Said { blocks: true, .. } => Some(Action::Block.as_str()),
        Said { holds: true, .. } => Some(Action::Hold.as_str()),
        Said { limits: true, .. } => Some(Action::Limit.as_str()),
        _ => None,
    })
}

/// Whether we send to a host and read from it.
///
/// # Errors
/// The database's.
pub fn admits(conn: &mut Conn, app: &App, host: &str) -> Result<bool, storage::Error> {
    Ok(matches!(verdict(conn, app, host)?, Verdict::Admitted | Verdict::Limited | Verdict::Held))
}

/// Whether a host may be asked to be a partner.
///
/// # Errors
/// `Refused` for one that is blocked, and where this node talks to nobody.
pub fn may_ask(conn: &mut Conn, app: &App, host: &str) -> Result<(), Error> {
    let mode = app.config.federation.mode;
    if mode == Mode::Closed {
        return Err(Error::Refused("federation.mode is \"closed\": this node has no partners.".to_owned()));
    }
    if listed(conn, mode, host)? == Some(Action::Block.as_str()) {
        let sentence = format!("{host} is blocked here. To lift it: interpraxis admin peer lift {host}");
        return Err(Error::Refused(sentence));
    }
    Ok(())
}

/// Whether pictures and files of a host are refused.
///
/// # Errors
/// The database's.
pub fn rejects_media(conn: &mut Conn, host: &str) -> Result<bool, storage::Error> {
    Ok(peers::about(conn, host)?.iter().any(|entry| entry.reject_media))
}

/// Whether pictures that lie on a host are shown here.
///
/// # Errors
/// The database's.
pub fn shows_pictures(conn: &mut Conn, app: &App, host: &str) -> Result<bool, storage::Error> {
    let blocked = listed(conn, app.config.federation.mode, host)? == Some(Action::Block.as_str());
    Ok(!blocked && !rejects_media(conn, host)?)
}

/// Whether a picture of a text from a host is shown here: what was decided since the text came holds for its pictures, too, and
/// for where they lie.
///
/// # Errors
/// The database's.
pub fn shows_picture(conn: &mut Conn, app: &App, from: &str, address: &str) -> Result<bool, storage::Error> {
    let lies_on = peer::of_address(address);
    let mut shows = shows_pictures(conn, app, from)?;
    if let Some(host) = lies_on {
        shows = shows && shows_pictures(conn, app, &host)?;
    }
    Ok(shows)
}

/// Whether only signed requests may read over ActivityPub: always, unless everybody may come in and an admin has not
/// asked for it.
pub fn wants_signatures(app: &App) -> bool {
    app.config.federation.authorized_fetch || app.config.federation.mode != Mode::Open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allowing_and_blocking_combine_as_the_mode_says() {
        let (none, blocks) = (Said::default(), Said { blocks: true, ..Said::default() });
        let (allows, limits) = (Said { allows: true, ..none }, Said { limits: true, ..none });
        let (holds, held) = (Said { holds: true, ..limits }, Verdict::Held);
        let both = Said { allows: true, ..blocks };
        for (said, mode, partner, verdict) in [
            (none, Mode::Open, false, Verdict::Admitted),
            (blocks, Mode::Open, true, Verdict::Blocked),
            (both, Mode::Open, false, Verdict::Admitted),
            (limits, Mode::Open, false, Verdict::Limited),
            (holds, Mode::Open, true, held),
            (Said { holds: true, ..blocks }, Mode::Open, true, Verdict::Blocked),
            (holds, Mode::Partners, true, held),
            (holds, Mode::Partners, false, Verdict::NotAdmitted),
            (Said { holds: true, ..allows }, Mode::Open, false, Verdict::Admitted),
            (none, Mode::Partners, false, Verdict::NotAdmitted),
            (none, Mode::Partners, true, Verdict::Admitted),
            (allows, Mode::Partners, false, Verdict::Admitted),
            (both, Mode::Partners, true, Verdict::Blocked),
            (limits, Mode::Partners, true, Verdict::Limited),
            (limits, Mode::Partners, false, Verdict::NotAdmitted),
            (allows, Mode::Closed, true, Verdict::NotAdmitted),
            (blocks, Mode::Closed, true, Verdict::Blocked),
        ] {
            assert_eq!(said.verdict(mode, partner), verdict, "{said:?} {mode:?} {partner}");
        }
    }
}
