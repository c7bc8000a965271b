//! What is done later because it needs the network or time: plain data for the queue.

use serde::{Deserialize, Serialize};

use super::errand::Errand;
use super::happening::Happening;
use super::ids::Id;

/// Something to do later. Doing it twice is harmless.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Tell another node of a step of the partnership.
    Handshake {
        /// The step: asked, answered or ended.
        step: Happening,
    },
    /// Read the log of a partner from where we stand to its head.
    Pull {
        /// Host of the partner.
        host: String,
    },
    /// Compare what is held of a partner's texts with what it holds itself, and mend what differs.
    Check {
        /// Host of the partner.
        host: String,
    },
    /// After a restore: ask every partner what was erased since, and what it still has of ours.
    Recover,
    /// Say what a member wrote for later.
    Post {
        /// Number of the post that waits.
        scheduled: i64,
    },
    /// Complete a conversation from the servers where it takes place.
    Thread {
        /// The text that it hangs on.
        root: Id,
    },
    /// Compare who of ours follows somebody elsewhere with what their server says.
    Followers(FollowersLook),
    /// Read whom a partner names as its partners.
    Neighbours {
        /// Host of the partner.
        host: String,
    },
    /// Take out what is here of a server that is suspended for long enough.
    Purge {
        /// Its host.
        host: String,
    },
    /// Let people hear of the end of a poll.
    PollEnds {
        /// The text that it hangs on.
        text: Id,
    },
    /// Make one job of each push of a notification.
    Push {
        /// The notification.
        notification: Id,
    },
    /// Send one push.
    PushTo {
        /// The notification.
        notification: Id,
        /// The subscription.
        subscription: Id,
    },
    /// Check a text of a partner as it is now for what identifies a person.
    Look {
        /// The text.
        text: Id,
    },
    /// Send a mail.
    Letter {
        /// What about.
        errand: Errand,
        /// When that was wished, in milliseconds since 1970: a letter that comes too late is not sent.
        asked_at: i64,
    },
    /// Give the texts of an earlier version what search finds them by now.
    Index,
    /// Forget what has passed its time.
    Clean,
}

/// A look at the followers that somebody elsewhere has here, as their own server lists them (FEP-8fcf).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowersLook {
    /// Whose followers.
    pub actor: Id,
    /// Address of the list.
    pub url: String,
    /// Its digest, as it was told.
    pub digest: String,
    /// Who was in doubt at the first look; nobody before it.
    pub doubted: Vec<Id>,
}

impl Job {
    /// What makes it the same job: it waits once.
    pub fn key(&self) -> String {
        match self {
            Self::Handshake { step } => match step {
                Happening::PartnerAsked { host } => format!("handshake asked {host}"),
                Happening::PartnerAnswered { host, .. } => format!("handshake answered {host}"),
                Happening::PartnerEnded { host } => format!("handshake ended {host}"),
                other => format!("handshake {other:?}"),
            },
            Self::Pull { host } => format!("pull {host}"),
            Self::Check { host } => format!("check {host}"),
            Self::Recover => "recover".to_owned(),
            Self::Post { scheduled } => format!("post {scheduled}"),
            Self::Thread { root } => format!("thread {root}"),
            Self::Followers(look) if look.doubted.is_empty() => format!("followers {}", look.actor),
            Self::Followers(look) => format!("followers {} again", look.actor),
            Self::Neighbours { host } => format!("neighbours {host}"),
            Self::Purge { host } => format!("purge {host}"),
            Self::PollEnds { text } => format!("poll ends {text}"),
            Self::Push { notification } => format!("push {notification}"),
            Self::PushTo { notification, subscription } => format!("push {notification} to {subscription}"),
            Self::Look { text } => format!("look {text}"),
            Self::Letter { errand, .. } => format!("letter {}", errand.key()),
            Self::Index => "index".to_owned(),
            Self::Clean => "clean".to_owned(),
        }
    }
}
