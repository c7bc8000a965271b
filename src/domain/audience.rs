//! Who may read what.

use serde::{Deserialize, Serialize};

/// The readers of a text, from the narrowest to the widest of the house, then those that only comments have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Members of the institution who are more than readers. Never leaves the node.
    Team,
    /// Every member of the institution. Never leaves the node.
    Institution,
    /// Signed-in members of the institution and of its mutual partners (federation.md, section 6.3).
    Network,
    /// Everybody.
    Public,
    /// Everybody who has the address; not in public lists. Comments only.
    Unlisted,
    /// The author's followers. Comments only.
    Followers,
    /// The people named in it. Comments only.
    Direct,
}

impl Audience {
    /// Every audience, in declaration order.
    pub const ALL: [Self; 7] =
        [Self::Team, Self::Institution, Self::Network, Self::Public, Self::Unlisted, Self::Followers, Self::Direct];

    /// The name in the database and in our own API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Institution => "institution",
            Self::Network => "network",
            Self::Public => "public",
            Self::Unlisted => "unlisted",
            Self::Followers => "followers",
            Self::Direct => "direct",
        }
    }

    /// Reads the name in the database and in our own API.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == name)
    }

    /// Whether a practice or an essay may have this audience.
    pub fn fits_long_texts(self) -> bool {
        matches!(self, Self::Team | Self::Institution | Self::Network | Self::Public)
    }

    /// How wide it is, for texts of the house: a later revision may be narrower, never wider (federation.md, lesson 13).
    pub fn width(self) -> u8 {
        match self {
            Self::Direct => 0,
            Self::Team => 1,
            Self::Followers | Self::Institution => 2,
            Self::Network => 3,
            Self::Unlisted => 4,
            Self::Public => 5,
        }
    }

    /// Whether anybody may read it without signing in.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Public | Self::Unlisted)
    }

    /// Whether a text with this audience may ever be sent to another server.
    pub fn leaves_the_house(self) -> bool {
        !matches!(self, Self::Team | Self::Institution)
    }
}
