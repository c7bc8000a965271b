//! What happened, as plain data for the queue: the sequencer turns each into one activity.

use serde::{Deserialize, Serialize};

use super::ids::Id;

/// Something that others must hear of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happening {
    /// A text was published for the first time.
    Published {
        /// The text.
        text: Id,
    },
    /// A new revision of a published text was published.
    Revised {
        /// The text.
        text: Id,
    },
    /// A published text is for fewer readers than before.
    Narrowed {
        /// The text.
        text: Id,
        /// Name of the audience that it had.
        from: String,
    },
    /// A published text was withdrawn.
    Withdrawn {
        /// The text.
        text: Id,
    },
    /// Somebody here favoured or boosted a text.
    Reacted {
        /// The reaction.
        reaction: Id,
    },
    /// Somebody here took a favourite or a boost back.
    Unreacted {
        /// Who.
        actor: Id,
        /// `like` or `boost`.
        reaction: String,
        /// ActivityPub id of the Like or Announce.
        uri: String,
        /// The text.
        text: Id,
    },
    /// Somebody here asks to follow somebody elsewhere.
    FollowAsked {
        /// Who.
        follower: Id,
        /// Whom.
        target: Id,
        /// ActivityPub id of the Follow.
        uri: String,
    },
    /// Somebody here follows somebody elsewhere no longer.
    FollowUndone {
        /// Who.
        follower: Id,
        /// Whom.
        target: Id,
        /// ActivityPub id of the Follow.
        uri: String,
    },
    /// Somebody here answered a request to follow, or removed a follower.
    FollowAnswered {
        /// Who asked.
        follower: Id,
        /// Whom.
        target: Id,
        /// ActivityPub id of the Follow.
        uri: String,
        /// Accept, or Reject.
        accepted: bool,
    },
    /// Our node asks another node to be a partner.
    PartnerAsked {
        /// Host of the other.
        host: String,
    },
    /// Our node answered another's request.
    PartnerAnswered {
        /// Host of the other.
        host: String,
        /// Accept, or Reject.
        accepted: bool,
    },
    /// Our node ended a partnership.
    PartnerEnded {
        /// Host of the other.
        host: String,
    },
    /// A person or the institution changed what others see of it.
    ActorChanged {
        /// Who.
        actor: Id,
    },
    /// A person of ours moved to another server.
    Moved {
        /// Who.
        actor: Id,
        /// ActivityPub id of the new actor.
        target: String,
    },
    /// Somebody here put a text to the top of the own page, or took it down.
    Pinned {
        /// Who.
        actor: Id,
        /// The text.
        text: Id,
        /// Put there, or taken down.
        on: bool,
    },
    /// An admin passes a report on to the server of whom it is about.
    Flagged {
        /// The report.
        report: Id,
    },
    /// Somebody elsewhere said something to our institution about a public text of ours.
    PassedOn {
        /// The activity, as it came.
        activity: String,
        /// ActivityPub id of what was said.
        object: String,
    },
    /// Somebody elsewhere answered a text of ours and named followers of ours among the readers (ActivityPub, 7.1.2).
    Forwarded {
        /// The activity, as it came, with the proof of who said it.
        activity: String,
        /// ActivityPub id of what was said.
        object: String,
        /// Whose followers are named.
        of: Vec<Id>,
    },
    /// Somebody elsewhere asked for leave to do something with a text of ours.
    Requested {
        /// Who asked.
        asker: Id,
        /// Whose text it is.
        owner: Id,
        /// The request, as it came.
        request: String,
    },
}
