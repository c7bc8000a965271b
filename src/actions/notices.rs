//! Which notifications a member takes: from everybody, or not from those who are strangers in one way or another.

use serde::{Deserialize, Serialize};

use crate::domain::ids::Id;
use crate::storage::notifications::TOGETHER;
use crate::storage::{Conn, actors, choices, follows, texts};

use super::error::Error;

/// What becomes of a notification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is heard of.
    #[default]
    Accept,
    /// It waits among the requests.
    Filter,
    /// It is dropped.
    Drop,
}

impl Verdict {
    /// The name in the client API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Filter => "filter",
            Self::Drop => "drop",
        }
    }

    /// Reads the name in the client API.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Accept, Self::Filter, Self::Drop].into_iter().find(|verdict| verdict.as_str() == name)
    }
}

/// What a member decided, one verdict for each kind of stranger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// Whom the member does not follow.
    pub for_not_following: Verdict,
    /// Who does not follow the member.
    pub for_not_followers: Verdict,
    /// Who has been known here for less than 30 days.
    pub for_new_accounts: Verdict,
    /// Who writes directly without being followed or answered.
    pub for_private_mentions: Verdict,
    /// Who is on a server that an admin has limited.
    pub for_limited_accounts: Verdict,
}

/// How long an account counts as new, in milliseconds.
const NEW_MS: i64 = 30 * 24 * 3_600_000;

/// A member's policy; everything is accepted where none was chosen.
///
/// # Errors
/// The database's.
pub fn of(conn: &mut Conn, account: Id) -> Result<Policy, Error> {
    Ok(serde_json::from_str(&choices::get(conn, account)?.policy).unwrap_or_default())
}

/// Keeps a member's policy.
///
/// # Errors
/// The database's.
pub fn put(tx: &mut Conn, account: Id, policy: &Policy) -> Result<(), Error> {
    let mut profile = choices::get(tx, account)?;
    profile.policy = serde_json::to_string(policy).map_err(|error| Error::Refused(error.to_string()))?;
    Ok(choices::put(tx, &profile)?)
}

/// What becomes of one notification of `who` for `whom`. A request to follow is always heard of.
///
/// # Errors
/// The database's.
pub fn judge(tx: &mut Conn, whom: Id, who: Id, kind: &str, text: Option<Id>, now: i64) -> Result<Verdict, Error> {
    let policy = of(tx, whom)?;
    let asked_for = matches!(kind, "follow_request" | "poll" | "update" | "status");
    if policy == Policy::default() || asked_for || TOGETHER.contains(&kind) {
        return Ok(Verdict::Accept);
    }
    let follows_who = accepted(tx, whom, who)?;
    let mut verdicts = Vec::new();
    if !follows_who {
        verdicts.push(policy.for_not_following);
        if let Some(text) = text.filter(|_| kind == "mention")
            && texts::by_id(tx, text)?.is_some_and(|text| text.audience == "direct")
        {
            verdicts.push(policy.for_private_mentions);
        }
    }
    if !accepted(tx, who, whom)? {
        verdicts.push(policy.for_not_followers);
    }
    if actors::by_id(tx, who)?.created_at > now - NEW_MS {
        verdicts.push(policy.for_new_accounts);
    }
    let worst = [Verdict::Drop, Verdict::Filter].into_iter().find(|verdict| verdicts.contains(verdict));
    Ok(worst.unwrap_or_default())
}

fn accepted(tx: &mut Conn, one: Id, other: Id) -> Result<bool, Error> {
    Ok(follows::get(tx, one, other)?.is_some_and(|follow| follow.state == "accepted"))
}
