//! Time-ordered numbers, and the `Ids` source that makes them: milliseconds << 16 | counter.
//!
//! One kind of id for everything; never a database sequence, so that a restore can never use one twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use super::time::{Clock, Timestamp};

/// A 63-bit number, ordered by time; decimal in addresses and APIs.
pub type Id = i64;

/// The moment that a number was made at, or stands for.
pub fn moment_of(id: Id) -> Timestamp {
    Timestamp(id >> 16)
}

/// Reads a number as clients send it: decimal digits only, at most 2^63 - 1.
pub fn parse(text: &str) -> Option<Id> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Makes numbers and secrets. Tests seed it, so that snapshots need no redaction.
#[derive(Clone)]
pub struct Ids {
    clock: Clock,
    last: Arc<AtomicI64>,
    random: Random,
}

#[derive(Clone)]
enum Random {
    System,
    Seeded(Arc<AtomicU64>),
}

impl Ids {
    /// Numbers by the given clock, randomness by the operating system.
    pub fn new(clock: Clock) -> Self {
        Self { clock, last: Arc::new(AtomicI64::new(0)), random: Random::System }
    }

    /// Numbers by the given clock, and the same "randomness" in every run: for tests alone.
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Self { clock, last: Arc::new(AtomicI64::new(0)), random: Random::Seeded(Arc::new(AtomicU64::new(seed))) }
    }

    /// The next number: later than every number that this source has made before.
    ///
    /// The low bits start at random, so that several processes on one database do not meet.
    pub fn next(&self) -> Id {
        let fresh = (self.clock.now().0 << 16) | i64::from(self.random_u16() >> 1);
        let step = |last: i64| Some(if fresh > last { fresh } else { last.saturating_add(1) });
        match self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step) {
            Ok(last) | Err(last) => {
                if fresh > last {
                    fresh
                } else {
                    last.saturating_add(1)
                }
            }
        }
    }

    /// A number for something that happened elsewhere at `moment` (never later than now), with random low bits.
    pub fn at(&self, moment: Timestamp) -> Id {
        let clamped = moment.0.clamp(0, self.clock.now().0);
        (clamped << 16) | i64::from(self.random_u16())
    }

    /// `N` random bytes, from the operating system unless seeded.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0_u8; N];
        match &self.random {
            Random::System => fill(&mut bytes),
            Random::Seeded(state) => {
                for byte in &mut bytes {
                    *byte = splitmix(state).to_le_bytes()[0];
                }
            }
        }
        bytes
    }

    /// A secret of 256 bits in URL-safe base64: for tokens, links and codes.
    pub fn secret(&self) -> String {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    fn random_u16(&self) -> u16 {
        u16::from_le_bytes(self.bytes::<2>())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the operating system for randomness")]
#[expect(clippy::expect_used, reason = "a machine without randomness must not make secrets")]
fn fill(bytes: &mut [u8]) {
    aws_lc_rs::rand::fill(bytes).expect("the operating system gives randomness");
}

fn splitmix(state: &AtomicU64) -> u64 {
    let mut z = state.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed).wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_only_grow_even_when_the_clock_stands() {
        let (clock, _) = Clock::set(Timestamp(1_768_212_000_000));
        let ids = Ids::seeded(clock, 7);
        let made: Vec<Id> = (0..1000).map(|_| ids.next()).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(moment_of(made[0]), Timestamp(1_768_212_000_000));
    }

    #[test]
    fn only_plain_decimal_numbers_are_read() {
        assert_eq!(parse("115881207398400001"), Some(115_881_207_398_400_001));
        for bad in ["", "-1", "+1", "1e3", " 1", "9223372036854775808", "٣"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
