//! Who was here today: noted in memory with each visit, written down once a day for each member.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::domain::ids::Id;
use crate::domain::time::Timestamp;

/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// The days on which members were last here, as far as this process knows.
#[derive(Default)]
pub struct Seen(Mutex<Days>);

#[derive(Default)]
struct Days {
    known: BTreeMap<Id, i64>,
    fresh: BTreeMap<Id, i64>,
}

impl Seen {
    /// Notes that a member is here.
    pub fn note(&self, member: Id, now: Timestamp) {
        let day = now.0.div_euclid(DAY_MS) * DAY_MS;
        let mut days = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if days.known.insert(member, day) != Some(day) {
            days.fresh.insert(member, day);
        }
    }

    /// Takes what has not been written down: member and day, in milliseconds since 1970.
    pub fn take(&self) -> Vec<(Id, i64)> {
        let mut days = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut days.fresh).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_is_written_down_once_a_day() {
        let (seen, morning) = (Seen::default(), Timestamp(3 * DAY_MS + 5));
        seen.note(1, morning);
        seen.note(1, morning.plus_seconds(60));
        assert_eq!(seen.take(), [(1, 3 * DAY_MS)]);
        seen.note(1, morning.plus_seconds(120));
        assert_eq!(seen.take(), []);
        seen.note(1, morning.plus_seconds(86_400));
        assert_eq!(seen.take(), [(1, 4 * DAY_MS)]);
    }
}
