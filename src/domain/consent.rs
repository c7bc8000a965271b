//! What an author declares about the people in a text before it is published.

use serde::{Deserialize, Serialize};

/// The statement that publishing asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// No person or family is described.
    NoneDescribed,
    /// What is told is put together from several cases and identifies nobody.
    Composite,
    /// The people described have agreed in writing.
    Written,
}

impl Consent {
    /// Every statement, in the order of the form.
    pub const ALL: [Self; 3] = [Self::NoneDescribed, Self::Composite, Self::Written];

    /// The name in the database and in our own API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoneDescribed => "none_described",
            Self::Composite => "composite",
            Self::Written => "written",
        }
    }

    /// Reads the name in the database and in our own API.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|consent| consent.as_str() == name)
    }
}

/// The points of the ethics checklist, in the order of the form (safeguards.md, section 3): each is the id of its phrase.
pub const CHECKLIST: [&str; 10] = [
    "ethics-nobody",
    "ethics-consented",
    "ethics-withdrawal",
    "ethics-minors",
    "ethics-others",
    "ethics-power",
    "ethics-respect",
    "ethics-pictures",
    "ethics-lawful",
    "ethics-colleague",
];

/// Whether every point of the checklist is among those that were ticked.
pub fn all_ticked(ticked: &[String]) -> bool {
    CHECKLIST.iter().all(|point| ticked.iter().any(|one| one == point))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checklist_is_whole_or_it_is_none() {
        let all: Vec<String> = CHECKLIST.iter().rev().map(|point| (*point).to_owned()).collect();
        assert!(all_ticked(&all));
        assert!(!all_ticked(all.split_last().unwrap().1));
    }

    #[test]
    fn the_database_and_the_api_use_the_same_names() {
        for consent in Consent::ALL {
            assert_eq!(Consent::parse(consent.as_str()), Some(consent));
            assert_eq!(serde_json::to_value(consent).unwrap(), consent.as_str());
        }
        assert_eq!(Consent::parse("yes"), None);
    }
}
