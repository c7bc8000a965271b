//! What a mail is about: enough to write it when it goes out, and nothing that is secret.

use serde::{Deserialize, Serialize};

use super::ids::Id;

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "errand", rename_all = "snake_case")]
pub enum Errand {
    /// A link to sign in, for who forgot the password.
    Recover {
        /// Whose; 0 for an account that is not there.
        account: Id,
    },
    /// An invitation.
    Invite {
        /// Its number.
        number: Id,
    },
    /// An answer or a mention, at once.
    Told {
        /// The notification.
        notification: Id,
    },
    /// What is new, once a day.
    Digest {
        /// For whom.
        account: Id,
    },
    /// A passkey was added.
    PasskeyAdded {
        /// To whose account.
        account: Id,
    },
    /// A passkey was refused, because there is a copy of it.
    PasskeyRefused {
        /// Whose.
        account: Id,
    },
}

impl Errand {
    /// What makes it the same errand: it waits once.
    pub fn key(&self) -> String {
        match self {
            Self::Recover { account } => format!("recover {account}"),
            Self::Invite { number } => format!("invite {number}"),
            Self::Told { notification } => format!("told {notification}"),
            Self::Digest { account } => format!("digest {account}"),
            Self::PasskeyAdded { account } => format!("passkey added {account}"),
            Self::PasskeyRefused { account } => format!("passkey refused {account}"),
        }
    }

    /// For how long it is of use, in milliseconds.
    pub fn lasts(&self) -> i64 {
        const HOUR_MS: i64 = 3_600_000;
        match self {
            Self::Recover { .. } => HOUR_MS,
            Self::Invite { .. } | Self::PasskeyAdded { .. } | Self::PasskeyRefused { .. } => 72 * HOUR_MS,
            Self::Told { .. } | Self::Digest { .. } => 24 * HOUR_MS,
        }
    }
}
