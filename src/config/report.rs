//! What is wrong with a configuration: every fault at once, each with its place and what would be right.

use std::fmt;

/// Where a fault stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A line of the file, counted from 1.
    Line {
        /// The file, as it was named.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// The file as a whole.
    File(String),
    /// A variable of the environment.
    Variable(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { file, line } => write!(f, "{file}:{line}"),
            Self::File(name) | Self::Variable(name) => f.write_str(name),
        }
    }
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where it stands.
    pub place: Place,
    /// What is wrong, as half a sentence that begins with the key.
    pub wrong: String,
    /// What would be right, as half a sentence.
    pub right: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; right would be {}", self.place, self.wrong, self.right)
    }
}

/// Every fault of a configuration, in the order of the file; never empty. Displayed as one line per fault.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.lines())]
pub struct Report {
    faults: Vec<Fault>,
}

impl Report {
    /// A report of these faults, in the order of their places.
    pub(super) fn new(mut faults: Vec<Fault>) -> Self {
        faults.sort();
        Self { faults }
    }

    /// A report of one fault.
    pub(super) fn of(place: Place, wrong: impl Into<String>, right: impl Into<String>) -> Self {
        Self { faults: vec![Fault { place, wrong: wrong.into(), right: right.into() }] }
    }

    /// The faults.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn lines(&self) -> String {
        self.faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n")
    }
}

/// The name that a typing mistake most likely meant: the nearest one, when it is near enough.
pub(super) fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = typed.chars().count().div_ceil(3).max(1);
    names
        .into_iter()
        .map(|name| (distance(typed, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// The edit distance of Levenshtein, in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for ((above, right), to) in row.iter().zip(row.iter().skip(1)).zip(&b) {
            let left = next.last().copied().unwrap_or_default();
            next.push((above + usize::from(from != *to)).min(right + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_levenshtein() {
        for (a, b, expected) in
            [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("speed", "sped", 1), ("né", "ne", 1)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn only_a_near_name_is_suggested() {
        let names = ["base_url", "listen", "metrics_listen", "trusted_proxies"];
        assert_eq!(nearest("base_ulr", names), Some("base_url"));
        assert_eq!(nearest("trusted_proxy", names), Some("trusted_proxies"));
        assert_eq!(nearest("colour", names), None);
    }

    #[test]
    fn a_report_is_one_line_per_fault_in_the_order_of_the_file() {
        let fault = |line| Fault {
            place: Place::Line { file: "a.toml".into(), line },
            wrong: "x is y".into(),
            right: "z".into(),
        };
        let report = Report::new(vec![fault(10), fault(9)]);
        assert_eq!(report.to_string(), "a.toml:9: x is y; right would be z\na.toml:10: x is y; right would be z");
    }
}
