//! What each audience demands before a text may travel (safeguards.md, section 3).

use super::finding::Level;
use crate::domain::audience::Audience;

/// What a finding asks of the author.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// Nothing: the text stays among those who may know.
    Nothing,
    /// It is shown, and the author decides.
    Warn,
    /// It has to be answered.
    Answer,
    /// It has to go.
    Block,
}

/// What a finding of this level demands of a text for these readers. What leaves the house is held to what the network is.
pub fn demand(level: Level, audience: Audience) -> Demand {
    match (level, audience) {
        (Level::Block, Audience::Team) | (Level::Ask, Audience::Institution) => Demand::Warn,
        (Level::Block, _) => Demand::Block,
        (Level::Ask, Audience::Team) => Demand::Nothing,
        (Level::Ask, _) => Demand::Answer,
    }
}

/// Whether the ethics checklist is asked for before these readers get a text.
pub fn needs_checklist(audience: Audience) -> bool {
    !matches!(audience, Audience::Team | Audience::Institution)
}

/// What an author may answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A colleague or a public author.
    Colleague,
    /// A fictional name or detail.
    Fictional,
    /// No person at all: a place, a programme, a book.
    Nobody,
}

impl Answer {
    /// Every answer, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Colleague, Self::Fictional, Self::Nobody];

    /// The name in the database and in our own API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Colleague => "colleague",
            Self::Fictional => "fictional",
            Self::Nobody => "nobody",
        }
    }

    /// Reads the name in the database and in our own API.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_audience_demands_what_the_table_says() {
        let table = [
            (Audience::Team, Demand::Warn, Demand::Nothing),
            (Audience::Institution, Demand::Block, Demand::Warn),
            (Audience::Network, Demand::Block, Demand::Answer),
            (Audience::Public, Demand::Block, Demand::Answer),
            (Audience::Unlisted, Demand::Block, Demand::Answer),
            (Audience::Direct, Demand::Block, Demand::Answer),
        ];
        for (audience, block, ask) in table {
            assert_eq!((demand(Level::Block, audience), demand(Level::Ask, audience)), (block, ask), "{audience:?}");
            assert_eq!(needs_checklist(audience), ask == Demand::Answer, "{audience:?}");
        }
        assert!(Answer::ALL.iter().all(|answer| Answer::parse(answer.as_str()) == Some(*answer)));
    }
}
