//! Whose clock is wrong: a difference between two clocks is judged by what the others show.

/// From so much on, clocks are said to differ: a minute, in milliseconds.
pub const APART_MS: i64 = 60_000;

/// Whose clock is wrong, as far as the others tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Theirs: ours agrees with the others.
    Theirs,
    /// Ours: the others show the same difference.
    Ours,
    /// There is nobody else to ask, or the others do not agree.
    Unknown,
}

/// What a difference comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// By how many milliseconds their clock is ahead of ours.
    pub ahead_ms: i64,
    /// Whose fault it is.
    pub whose: Whose,
    /// How many others there are to compare with.
    pub others: usize,
    /// How many of them our clock agrees with, to a minute.
    pub agreeing: usize,
}

/// Judges a difference by those of the others, in milliseconds: more than half of them decide.
pub fn judge(ahead_ms: i64, others: &[i64]) -> Judgement {
    let near = |one: i64, other: i64| one.saturating_sub(other).saturating_abs() < APART_MS;
    let agreeing = others.iter().filter(|other| near(**other, 0)).count();
    let alike = others.iter().filter(|other| near(**other, ahead_ms)).count();
    let whose = if agreeing * 2 > others.len() {
        Whose::Theirs
    } else if alike * 2 > others.len() {
        Whose::Ours
    } else {
        Whose::Unknown
    };
    Judgement { ahead_ms, whose, others: others.len(), agreeing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_say_whose_clock_is_wrong() {
        const HOURS: i64 = 3 * 3_600_000;
        assert_eq!(judge(HOURS, &[0, 500, -900]).whose, Whose::Theirs);
        assert_eq!(judge(HOURS, &[HOURS, HOURS + 900, 0]).whose, Whose::Ours);
        assert_eq!(judge(HOURS, &[]).whose, Whose::Unknown);
        assert_eq!(judge(HOURS, &[HOURS, 0]).whose, Whose::Unknown);
        assert_eq!(judge(-HOURS, &[700]), Judgement { ahead_ms: -HOURS, whose: Whose::Theirs, others: 1, agreeing: 1 });
        assert_eq!(judge(i64::MIN, &[i64::MAX, i64::MIN]).whose, Whose::Unknown);
    }
}
