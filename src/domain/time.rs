//! Timestamps, and the `Clock` that tests replace: time is always an argument.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A moment in UTC, in milliseconds since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The moment `milliseconds` later (earlier when negative), saturating at the ends of time.
    #[must_use]
    pub fn plus_ms(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// The moment `seconds` later (earlier when negative), saturating at the ends of time.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_ms(seconds.saturating_mul(1000))
    }

    /// Whole seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// RFC 3339 with whole seconds, as ActivityStreams objects carry it: `2026-01-12T10:00:00Z`.
    pub fn rfc3339(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%SZ")
    }

    /// RFC 3339 with three decimals, the only form that strict Mastodon clients read.
    pub fn rfc3339_ms(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%S%.3fZ")
    }

    /// The day, `2026-01-12`.
    pub fn date(self) -> String {
        self.format("%Y-%m-%d")
    }

    /// The form of the HTTP `Date` header (RFC 9110, section 5.6.7).
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// Formats with a `strftime` pattern, in UTC.
    pub fn format(self, pattern: &str) -> String {
        chrono::DateTime::from_timestamp_millis(self.0)
            .unwrap_or(chrono::DateTime::UNIX_EPOCH)
            .format(pattern)
            .to_string()
    }

    /// Day and time of an RFC 3339 text by the clock of the place that wrote it: `13 April 2026, 09:00 (UTC+02:00)`.
    pub fn at_its_place(text: &str) -> Option<String> {
        let moment = chrono::DateTime::parse_from_rfc3339(text.trim()).ok()?;
        Some(moment.format("%-d %B %Y, %H:%M (UTC%:z)").to_string())
    }

    /// Reads RFC 3339 with any offset; `None` for anything that is no moment of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        chrono::DateTime::parse_from_rfc3339(text.trim()).ok().map(|moment| Self(moment.timestamp_millis()))
    }

    /// Reads an HTTP date (RFC 9110, section 5.6.7; IMF-fixdate).
    pub fn parse_http(text: &str) -> Option<Self> {
        chrono::DateTime::parse_from_rfc2822(text.trim()).ok().map(|moment| Self(moment.timestamp_millis()))
    }
}

/// Where the time comes from. The only reader of the system's clock is [`Clock::system`].
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System { offset_ms: i64 },
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of this machine.
    pub fn system() -> Self {
        Self(Source::System { offset_ms: 0 })
    }

    /// The clock of this machine, wrong by `offset_ms` milliseconds: what `demo --break clock` shows.
    pub fn skewed(offset_ms: i64) -> Self {
        Self(Source::System { offset_ms })
    }

    /// A clock that stands still until the test moves it through the returned handle.
    pub fn set(start: Timestamp) -> (Self, Arc<AtomicI64>) {
        let hand = Arc::new(AtomicI64::new(start.0));
        (Self(Source::Set(Arc::clone(&hand))), hand)
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System { offset_ms } => system_now().plus_ms(*offset_ms),
            Source::Set(hand) => Timestamp(hand.load(Ordering::Relaxed)),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
fn system_now() -> Timestamp {
    Timestamp(chrono::Utc::now().timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_reader_wants_them() {
        let moment = Timestamp(1_768_212_000_123);
        assert_eq!(moment.rfc3339(), "2026-01-12T10:00:00Z");
        assert_eq!(moment.rfc3339_ms(), "2026-01-12T10:00:00.123Z");
        assert_eq!(moment.http_date(), "Mon, 12 Jan 2026 10:00:00 GMT");
        assert_eq!(Timestamp::parse("2026-01-12T11:00:00.123+01:00"), Some(moment));
        assert_eq!(Timestamp::parse_http("Mon, 12 Jan 2026 10:00:00 GMT"), Some(Timestamp(1_768_212_000_000)));
        assert_eq!(Timestamp::parse("2026-13-45T00:00:00Z"), None);
    }
}
