//! The people of this institution and what their role lets them do (contract.md, section 2a).

use serde::{Deserialize, Serialize};

use super::audience::Audience;

/// What a member is here for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reads and comments.
    Reader,
    /// Drafts; a practitioner approves what is published.
    Student,
    /// Writes and publishes own texts.
    Practitioner,
    /// Edits and withdraws the texts of others, invites, answers reports.
    Editor,
    /// The data-protection reviewer: answers findings that block, hides texts.
    Reviewer,
    /// Runs the node.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] =
        [Self::Reader, Self::Student, Self::Practitioner, Self::Editor, Self::Reviewer, Self::Admin];

    /// The name in the database, on the command line and in APIs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Student => "student",
            Self::Practitioner => "practitioner",
            Self::Editor => "editor",
            Self::Reviewer => "reviewer",
            Self::Admin => "admin",
        }
    }

    /// Reads the name of a role.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether this member may read a text of the house with the given audience.
    pub fn may_read(self, audience: Audience) -> bool {
        match audience {
            Audience::Team => self != Self::Reader,
            Audience::Institution | Audience::Network | Audience::Public | Audience::Unlisted => true,
            Audience::Followers | Audience::Direct => false,
        }
    }

    /// Whether this member may write drafts.
    pub fn may_draft(self) -> bool {
        !matches!(self, Self::Reader | Self::Reviewer)
    }

    /// Whether this member may publish an own text without anybody's approval.
    pub fn may_publish_own(self) -> bool {
        matches!(self, Self::Practitioner | Self::Editor | Self::Admin)
    }

    /// Whether this member may publish a text of an author with the role `author`: a student's, as the approval.
    pub fn may_publish_for(self, author: Self) -> bool {
        matches!(self, Self::Editor | Self::Admin) || (author == Self::Student && self == Self::Practitioner)
    }

    /// Whether an own text for the public waits for a second person, where the configuration asks for one.
    pub fn needs_second_person(self) -> bool {
        self == Self::Practitioner
    }

    /// Whether this member answers findings that block.
    pub fn may_overrule(self) -> bool {
        self == Self::Reviewer
    }

    /// Whether this member may edit texts of others.
    pub fn may_edit_others(self) -> bool {
        matches!(self, Self::Editor | Self::Admin)
    }

    /// Whether this member may withdraw texts of others.
    pub fn may_withdraw_others(self) -> bool {
        matches!(self, Self::Editor | Self::Reviewer | Self::Admin)
    }

    /// Whether this member decides about reports.
    pub fn may_moderate(self) -> bool {
        matches!(self, Self::Editor | Self::Reviewer | Self::Admin)
    }

    /// Whether this member may invite others.
    pub fn may_invite(self) -> bool {
        matches!(self, Self::Editor | Self::Admin)
    }

    /// Whether this member may invite somebody with the role `given`: nobody gives more than is theirs to give.
    pub fn may_invite_as(self, given: Self) -> bool {
        self == Self::Admin
            || (self == Self::Editor && matches!(given, Self::Reader | Self::Student | Self::Practitioner))
    }

    /// Whether this member decides on partners, servers, settings and roles.
    pub fn may_administer(self) -> bool {
        self == Self::Admin
    }
}
