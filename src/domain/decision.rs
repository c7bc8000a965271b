//! What is decided about something that was reported, about what, and on which ground (federation.md, section 10).

use super::ids::{self, Id};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// There is no reason to act.
    Nothing,
    /// A person is told what was wrong.
    Warn,
    /// A text is kept, and read here by its author and the moderators alone.
    Hide,
    /// A text of this house is erased here and everywhere.
    Withdraw,
    /// What a person or a server says waits for somebody, or stands in no public list.
    Limit,
    /// A person or a server is shut out.
    Suspend,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 6] = [Self::Nothing, Self::Warn, Self::Hide, Self::Withdraw, Self::Limit, Self::Suspend];

    /// The name in the database, in forms and in figures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Warn => "warn",
            Self::Hide => "hide",
            Self::Withdraw => "withdraw",
            Self::Limit => "limit",
            Self::Suspend => "suspend",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.as_str() == name)
    }
}

/// What a decision is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The report as a whole.
    Report,
    /// Our number of a text.
    Text(Id),
    /// Our number of a person.
    Person(Id),
    /// The host of another server.
    Server(String),
}

impl About {
    /// The name of the kind in the database and in figures.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Text(_) => "text",
            Self::Person(_) => "person",
            Self::Server(_) => "server",
        }
    }

    /// As a form sends it.
    pub fn code(&self) -> String {
        match self {
            Self::Report => "report".to_owned(),
            Self::Text(id) => format!("text {id}"),
            Self::Person(id) => format!("person {id}"),
            Self::Server(host) => format!("server {host}"),
        }
    }

    /// Reads what a form sends.
    pub fn parse(code: &str) -> Option<Self> {
        match code.split_once(' ') {
            None => (code == "report").then_some(Self::Report),
            Some(("text", id)) => ids::parse(id).map(Self::Text),
            Some(("person", id)) => ids::parse(id).map(Self::Person),
            Some(("server", host)) => Some(Self::Server(host.to_owned())),
            Some(_) => None,
        }
    }
}

/// What a decision rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It is against the law.
    Law,
    /// It is against the rules of the house.
    Rules,
}

impl Ground {
    /// The name in the database, in forms and in figures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Rules => "rules",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Law, Self::Rules].into_iter().find(|ground| ground.as_str() == name)
    }
}

/// Why somebody reports something by the public form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody could be recognised.
    Identifies,
    /// A child is in danger or is harmed: no name is asked.
    Child,
    /// It is against the law in another way.
    Illegal,
    /// It is against the rules of the house.
    Rules,
    /// Somebody with a disability cannot use a page of ours (EN 301 549): told on the accessibility statement.
    Barrier,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 5] = [Self::Identifies, Self::Child, Self::Illegal, Self::Rules, Self::Barrier];

    /// The name in the database, in forms and in figures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identifies => "identifies",
            Self::Child => "child",
            Self::Illegal => "illegal",
            Self::Rules => "rules",
            Self::Barrier => "barrier",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_sends_is_read_as_it_was_written() {
        for about in [About::Report, About::Text(7), About::Person(8), About::Server("a.example:8443".to_owned())] {
            assert_eq!(About::parse(&about.code()), Some(about));
        }
        for wrong in ["", "text", "text x", "text -", "planet 7", "report 7"] {
            assert_eq!(About::parse(wrong), None, "{wrong}");
        }
        assert!(Measure::ALL.into_iter().all(|measure| Measure::parse(measure.as_str()) == Some(measure)));
        assert!(Cause::ALL.into_iter().all(|cause| Cause::parse(cause.as_str()) == Some(cause)));
        assert_eq!((Ground::parse("law"), Ground::parse("mood")), (Some(Ground::Law), None));
    }
}
