//! The yearly report on moderation (DSA, articles 15 and 24): figures alone, no person and no text.

use std::collections::BTreeMap;

use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::{appeals, audit, decisions, reports};

use crate::actions::error::Error;

const HOUR_MS: i64 = 3_600_000;

/// What moderators did in a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Reports that came, by kind: `member`, `server`, or `form.` with the cause.
    pub reports: BTreeMap<String, usize>,
    /// Of these, how many are not decided about.
    pub open: usize,
    /// Of these, how long it took until half of those that are decided about were, in hours; none where there are none.
    pub median_hours: Option<i64>,
    /// Decisions that were made: (measure, `report`, `text`, `person` or `server`, ground).
    pub decisions: BTreeMap<(String, String, String), usize>,
    /// Appeals that were made, by outcome; those that wait are `open`.
    pub appeals: BTreeMap<String, usize>,
    /// The lines of the log, by the name of the deed.
    pub log: BTreeMap<String, i64>,
}

/// Counts a year, in UTC.
///
/// # Errors
/// `Invalid` for what is no year; the database's.
pub fn of_year(app: &App, year: u16) -> Result<Figures, Error> {
    let begin = |year: u16| Timestamp::parse(&format!("{year:04}-01-01T00:00:00Z"));
    let next = year.checked_add(1).and_then(begin);
    let (Some(from), Some(to)) = (begin(year), next) else {
        return Err(Error::field("year", "year", format!("{year} is no year. Right would be: 2026")));
    };
    let (from, to) = (from.0, to.0);
    app.db.read(|conn| {
        let mut figures = Figures { log: audit::counts(conn, from, to)?.into_iter().collect(), ..Figures::default() };
        let mut hours = Vec::new();
        for (created, closed, local, cause) in reports::between(conn, from, to)? {
            let kind = match cause {
                Some(cause) => format!("form.{cause}"),
                None => if local { "member" } else { "server" }.to_owned(),
            };
            *figures.reports.entry(kind).or_default() += 1;
            match closed {
                Some(at) => hours.push(at.saturating_sub(created) / HOUR_MS),
                None => figures.open += 1,
            }
        }
        figures.median_hours = median(hours);
        for one in decisions::between(conn, from, to)? {
            *figures.decisions.entry((one.measure, one.about, one.ground)).or_default() += 1;
        }
        for one in appeals::between(conn, from, to)? {
            let outcome = if one.outcome.is_empty() { "open".to_owned() } else { one.outcome };
            *figures.appeals.entry(outcome).or_default() += 1;
        }
        Ok(figures)
    })
}

/// The middle one; of two in the middle, the smaller.
fn median(mut all: Vec<i64>) -> Option<i64> {
    all.sort_unstable();
    all.get(all.len().saturating_sub(1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn half_are_not_longer() {
        assert_eq!(
            [median(vec![]), median(vec![7]), median(vec![9, 1]), median(vec![9, 1, 5])],
            [None, Some(7), Some(1), Some(5)]
        );
    }
}
