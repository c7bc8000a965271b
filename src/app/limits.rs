//! How often somebody may ask: counters in fixed windows, by person and by address, bounded in memory.
//!
//! Each process counts for itself: several processes on one database allow as many times more, which bounds all the same.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use moka::policy::EvictionPolicy;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use crate::config;
use crate::domain::time::Timestamp;

/// So many counters are kept at most; the one that was used longest ago is forgotten first.
const COUNTERS: u64 = 50_000;
/// A counter that nobody used for so long is forgotten: longer than every window.
const FORGOTTEN: Duration = Duration::from_secs(7200);
/// So many passwords are checked at once: each takes 19 MB and some 20 ms of one core.
const PASSWORDS_AT_ONCE: usize = 4;
/// From everywhere together, so many times as many wrong passwords for one account as from one address.
const EVERYWHERE: u32 = 5;
const MINUTE_MS: i64 = 60_000;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Budget {
    /// Calls of the APIs by one person.
    ApiOfPerson,
    /// Calls of the APIs without a person, from one address.
    ApiOfAddress,
    /// Wrong passwords for one name from one address.
    GuessOfBoth,
    /// Wrong passwords for one name from everywhere.
    GuessOfName,
    /// Wrong passwords from one address.
    GuessOfAddress,
    /// One-time links and invitations that do not work, from one address.
    Link,
    /// Requests for access tokens from one address.
    Token,
    /// Clients that register, from one address.
    Registration,
    /// Reports by the public form, from one address.
    Notice,
    /// Questions to another server on behalf of somebody who has no account here, from one address.
    Elsewhere,
    /// Mails to recover an account, asked for from one address.
    Recovery,
    /// Ways to the institution's own accounts and back, from one address: each asks the institution's system.
    Provider,
    /// Questions that only a passkey answers, from one address.
    Passkey,
    /// Mails to recover one account.
    RecoveryOf,
}

/// The counters of this process.
pub struct Limits {
    counters: Cache<(Budget, String), Arc<Mutex<Window>>>,
    config: config::Limits,
    /// Whoever checks a password holds one of these meanwhile.
    pub passwords: Semaphore,
}

#[derive(Clone, Copy)]
struct Window {
    began: Timestamp,
    count: u32,
}

/// What a counter says after one more wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// So many are allowed in a window.
    pub limit: u32,
    /// So many are left.
    pub remaining: u32,
    /// When the next window begins.
    pub reset: Timestamp,
    /// Set when the wish is refused: after how many seconds it may come again.
    pub wait_seconds: Option<u32>,
}

impl Limits {
    /// No wish has been counted yet.
    pub fn new(config: config::Limits) -> Self {
        let counters = Cache::builder()
            .max_capacity(COUNTERS)
            // Under the usual policy of this cache a newcomer may not be kept, and would never be counted.
            .eviction_policy(EvictionPolicy::lru())
            .time_to_idle(FORGOTTEN)
            .build();
        Self { counters, config, passwords: Semaphore::new(PASSWORDS_AT_ONCE) }
    }

    /// Counts a wish of `subject`.
    pub fn take(&self, budget: Budget, subject: &str, now: Timestamp) -> Verdict {
        let (limit, window_ms) = self.size(budget);
        let fresh = || Arc::new(Mutex::new(Window { began: now, count: 0 }));
        let counter = self.counters.get_with((budget, subject.to_owned()), fresh);
        let mut window = counter.lock().unwrap_or_else(PoisonError::into_inner);
        let over = now >= window.began.plus_ms(window_ms) || now < window.began;
        if over {
            *window = Window { began: now, count: 0 };
        }
        let reset = window.began.plus_ms(window_ms);
        if window.count >= limit {
            let seconds = (reset.0.saturating_sub(now.0)).saturating_add(999) / 1000;
            let wait = u32::try_from(seconds).unwrap_or(u32::MAX).max(1);
            return Verdict { limit, remaining: 0, reset, wait_seconds: Some(wait) };
        }
        window.count += 1;
        Verdict { limit, remaining: limit - window.count, reset, wait_seconds: None }
    }

    /// Takes a wish back that turned out to be none of those that are counted.
    pub fn give_back(&self, budget: Budget, subject: &str) {
        if let Some(counter) = self.counters.get(&(budget, subject.to_owned())) {
            let mut window = counter.lock().unwrap_or_else(PoisonError::into_inner);
            window.count = window.count.saturating_sub(1);
        }
    }

    /// How many, in which time in milliseconds.
    fn size(&self, budget: Budget) -> (u32, i64) {
        let limits = &self.config;
        match budget {
            Budget::ApiOfPerson => (limits.api_per_person, 5 * MINUTE_MS),
            Budget::ApiOfAddress => (limits.api_per_address, 5 * MINUTE_MS),
            Budget::GuessOfBoth => (limits.guesses_per_account, 15 * MINUTE_MS),
            Budget::GuessOfName => (limits.guesses_per_account.saturating_mul(EVERYWHERE), 15 * MINUTE_MS),
            Budget::GuessOfAddress => (limits.guesses_per_address, 15 * MINUTE_MS),
            Budget::Link => (60, 15 * MINUTE_MS),
            Budget::Token | Budget::Provider | Budget::Passkey => (300, 15 * MINUTE_MS),
            Budget::Registration => (100, 15 * MINUTE_MS),
            Budget::Elsewhere => (30, 15 * MINUTE_MS),
            Budget::Notice | Budget::Recovery => (10, 60 * MINUTE_MS),
            Budget::RecoveryOf => (3, 60 * MINUTE_MS),
        }
    }
}

impl Verdict {
    /// Writes the headers that clients of the Mastodon API read: how many, how many left, until when.
    pub fn mark(&self, headers: &mut HeaderMap) {
        headers.insert(HeaderName::from_static("x-ratelimit-limit"), HeaderValue::from(self.limit));
        headers.insert(HeaderName::from_static("x-ratelimit-remaining"), HeaderValue::from(self.remaining));
        if let Ok(reset) = HeaderValue::from_str(&self.reset.rfc3339_ms()) {
            headers.insert(HeaderName::from_static("x-ratelimit-reset"), reset);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> Limits {
        Limits::new(config::Limits {
            api_per_person: 3,
            api_per_address: 2,
            guesses_per_account: 2,
            guesses_per_address: 9,
        })
    }

    const BEGIN: Timestamp = Timestamp(1_768_212_000_000);

    #[test]
    fn a_window_holds_so_many_and_the_next_begins_anew() {
        let limits = limits();
        let take = |subject: &str, ms: i64| limits.take(Budget::ApiOfPerson, subject, BEGIN.plus_ms(ms));
        assert_eq!([take("1", 0).remaining, take("1", 1).remaining, take("1", 2).remaining], [2, 1, 0]);
        let refused = take("1", 1500);
        assert_eq!((refused.limit, refused.remaining, refused.wait_seconds), (3, 0, Some(299)));
        assert_eq!(refused.reset, BEGIN.plus_ms(300_000));
        assert_eq!(take("2", 3).wait_seconds, None, "another person has a budget of their own");
        assert_eq!(take("1", 299_999).wait_seconds, Some(1));
        assert_eq!(take("1", 300_000).remaining, 2);
        assert_eq!(take("1", -5).remaining, 2, "a clock that was set back locks nobody out");
    }

    #[test]
    fn what_is_given_back_was_never_counted() {
        let limits = limits();
        for _ in 0..10 {
            assert_eq!(limits.take(Budget::GuessOfBoth, "ana", BEGIN).wait_seconds, None);
            limits.give_back(Budget::GuessOfBoth, "ana");
        }
        limits.give_back(Budget::GuessOfBoth, "nobody");
        assert_eq!(limits.take(Budget::GuessOfBoth, "nobody", BEGIN).remaining, 1);
        assert_eq!(limits.take(Budget::GuessOfName, "ana", BEGIN).limit, 10);
    }

    #[test]
    fn memory_is_bounded() {
        let limits = limits();
        for number in 0..COUNTERS + 5000 {
            limits.take(Budget::ApiOfAddress, &number.to_string(), BEGIN);
        }
        limits.counters.run_pending_tasks();
        assert!(limits.counters.entry_count() <= COUNTERS);
    }

    #[test]
    fn clients_read_the_headers() {
        let mut headers = HeaderMap::new();
        limits().take(Budget::ApiOfAddress, "203.0.113.7", BEGIN).mark(&mut headers);
        assert_eq!(headers["x-ratelimit-limit"], "2");
        assert_eq!(headers["x-ratelimit-remaining"], "1");
        assert_eq!(headers["x-ratelimit-reset"], "2026-01-12T10:05:00.000Z");
    }
}
