//! Counters and histograms of this process: written where things happen, read by /metrics.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The upper bounds of a histogram, each with the name that /metrics gives it; at most [`BUCKETS`].
type Bounds = &'static [(u64, &'static str)];

/// How many buckets a histogram has at most.
const BUCKETS: usize = 12;

/// Of durations, in microseconds; named in seconds.
const TIMES: Bounds = &[
    (1_000, "0.001"),
    (2_500, "0.0025"),
    (5_000, "0.005"),
    (10_000, "0.01"),
    (25_000, "0.025"),
    (50_000, "0.05"),
    (100_000, "0.1"),
    (250_000, "0.25"),
    (500_000, "0.5"),
    (1_000_000, "1"),
    (2_500_000, "2.5"),
    (10_000_000, "10"),
];

/// Of how many units share a commit.
const SIZES: Bounds = &[(1, "1"), (2, "2"), (4, "4"), (8, "8"), (16, "16"), (32, "32"), (64, "64"), (128, "128")];

/// How often a value lay below each bound.
pub struct Histogram {
    bounds: Bounds,
    buckets: [AtomicU64; BUCKETS],
    count: AtomicU64,
    sum: AtomicU64,
}

impl Histogram {
    /// Of durations, from a millisecond to ten seconds.
    pub const fn times() -> Self {
        Self::new(TIMES)
    }

    /// Of small numbers, from 1 to 128.
    pub const fn sizes() -> Self {
        Self::new(SIZES)
    }

    const fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            buckets: [const { AtomicU64::new(0) }; BUCKETS],
            count: AtomicU64::new(0),
            sum: AtomicU64::new(0),
        }
    }

    /// Adds a duration to a histogram of [`Histogram::times`].
    pub fn observe(&self, took: Duration) {
        self.add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
    }

    /// Adds a value in the histogram's own unit: microseconds, or a plain number.
    pub fn add(&self, value: u64) {
        let fits = self.bounds.iter().zip(&self.buckets).find(|((bound, _), _)| value <= *bound);
        if let Some((_, bucket)) = fits {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        self.sum.fetch_add(value, Ordering::Relaxed);
    }

    /// (name of the bound, how often a value lay at or below it), in order.
    pub fn buckets(&self) -> Vec<(&'static str, u64)> {
        let mut below = 0;
        let each = self.bounds.iter().zip(&self.buckets).map(|((_, name), bucket)| {
            below += bucket.load(Ordering::Relaxed);
            (*name, below)
        });
        each.collect()
    }

    /// How many values there were.
    pub fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// Their sum, as the format of /metrics writes it: durations in seconds.
    pub fn sum(&self) -> String {
        let sum = self.sum.load(Ordering::Relaxed);
        if std::ptr::eq(self.bounds, TIMES) {
            format!("{}.{:06}", sum / 1_000_000, sum % 1_000_000)
        } else {
            sum.to_string()
        }
    }
}

/// A counter for each of a few names that the program itself knows.
pub struct Named(Mutex<BTreeMap<&'static str, u64>>);

impl Named {
    /// All at nought.
    pub const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// Counts one.
    pub fn add(&self, name: &'static str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(name).or_insert(0) += 1;
    }

    /// (name, how often), by name.
    pub fn all(&self) -> Vec<(&'static str, u64)> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.iter().map(|(name, count)| (*name, *count)).collect()
    }
}

impl Default for Named {
    fn default() -> Self {
        Self::new()
    }
}

/// What a request asks for, as far as /metrics tells requests apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// A node, an institution or a person as an actor.
    Actor,
    /// A practice, an essay or a comment.
    Object,
    /// A collection of an actor or an object.
    Collection,
    /// The log of the node.
    Log,
    /// An inbox.
    Inbox,
    /// WebFinger, NodeInfo, host-meta, the vocabulary.
    Discovery,
    /// The Mastodon-compatible API and its sign-in.
    ClientApi,
    /// Our own API.
    OwnApi,
    /// The desk of members.
    Desk,
    /// A public page.
    Page,
    /// Fonts, styles, covers.
    Asset,
    /// Whether the node is alive and ready.
    Health,
}

impl Route {
    /// Every class.
    pub const ALL: [Self; 12] = [
        Self::Actor,
        Self::Object,
        Self::Collection,
        Self::Log,
        Self::Inbox,
        Self::Discovery,
        Self::ClientApi,
        Self::OwnApi,
        Self::Desk,
        Self::Page,
        Self::Asset,
        Self::Health,
    ];

    /// The name in /metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Object => "object",
            Self::Collection => "collection",
            Self::Log => "log",
            Self::Inbox => "inbox",
            Self::Discovery => "discovery",
            Self::ClientApi => "client_api",
            Self::OwnApi => "own_api",
            Self::Desk => "desk",
            Self::Page => "page",
            Self::Asset => "asset",
            Self::Health => "health",
        }
    }

    /// The class of a path, whatever it is: the number of classes does not grow with what strangers ask for.
    pub fn of(path: &str) -> Self {
        let mut parts = path.split('/').skip(1);
        let (first, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        match (first, second, third) {
            (_, Some("inbox"), None) | (_, Some(_), Some("inbox")) | ("inbox", None, _) => Self::Inbox,
            ("actor", Some("log" | "digest"), _) => Self::Log,
            ("actor" | "institution", None, _) | ("people", Some(_), None) => Self::Actor,
            ("actor" | "institution", Some(_), _)
            | ("people", Some(_), Some(_))
            | ("practices" | "essays" | "notes", Some(_), Some("replies" | "context")) => Self::Collection,
            ("practices" | "essays" | "notes" | "activities", Some(_), None) => Self::Object,
            (".well-known" | "nodeinfo" | "ns", ..) => Self::Discovery,
            ("api", Some("interpraxis"), _) => Self::OwnApi,
            ("api" | "oauth", ..) => Self::ClientApi,
            ("desk", ..) => Self::Desk,
            ("assets" | "covers" | "media" | "favicon.ico", ..) => Self::Asset,
            ("healthz" | "readyz", ..) => Self::Health,
            _ => Self::Page,
        }
    }
}

/// The requests of one class.
pub struct Requests {
    /// How long they took.
    pub times: Histogram,
    statuses: [AtomicU64; 5],
}

impl Requests {
    const fn new() -> Self {
        Self { times: Histogram::times(), statuses: [const { AtomicU64::new(0) }; 5] }
    }

    /// (class of the status, how many), from `1xx` to `5xx`.
    pub fn statuses(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let counts = self.statuses.iter().map(|count| count.load(Ordering::Relaxed));
        ["1xx", "2xx", "3xx", "4xx", "5xx"].into_iter().zip(counts)
    }
}

static REQUESTS: [Requests; Route::ALL.len()] = [const { Requests::new() }; Route::ALL.len()];

/// Every class of requests with its figures.
pub fn requests() -> impl Iterator<Item = (Route, &'static Requests)> {
    Route::ALL.into_iter().zip(&REQUESTS)
}

/// Counts a request that was answered.
pub fn answered(route: Route, status: u16, took: Duration) {
    let Some((_, requests)) = requests().find(|(known, _)| *known == route) else { return };
    requests.times.observe(took);
    let class = usize::from((status / 100).saturating_sub(1));
    if let Some(count) = requests.statuses.get(class) {
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// Activities that an inbox has taken.
pub static INBOX_ACCEPTED: AtomicU64 = AtomicU64::new(0);
/// What an inbox has refused, by reason.
pub static INBOX_REFUSED: Named = Named::new();
/// Attempts to deliver, by what came of them: `taken`, or the class of the failure.
pub static ATTEMPTS: Named = Named::new();
/// How long attempts to deliver took.
pub static ATTEMPT_TIME: Histogram = Histogram::times();
/// How many units of work shared each commit of the one writer on SQLite.
pub static COMMIT_UNITS: Histogram = Histogram::sizes();
/// How long those commits took, the work included.
pub static COMMIT_TIME: Histogram = Histogram::times();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_a_class_and_strangers_make_no_new_ones() {
        for (path, route) in [
            ("/actor", Route::Actor),
            ("/people/12", Route::Actor),
            ("/institution/outbox", Route::Collection),
            ("/practices/1/replies", Route::Collection),
            ("/practices/1", Route::Object),
            ("/practices/1/a-title", Route::Page),
            ("/practices", Route::Page),
            ("/actor/log", Route::Log),
            ("/inbox", Route::Inbox),
            ("/actor/inbox", Route::Inbox),
            ("/people/12/inbox", Route::Inbox),
            ("/.well-known/webfinger", Route::Discovery),
            ("/api/v1/instance", Route::ClientApi),
            ("/oauth/token", Route::ClientApi),
            ("/api/interpraxis/v1/practices", Route::OwnApi),
            ("/desk/admin/partners", Route::Desk),
            ("/readyz", Route::Health),
            ("/", Route::Page),
            ("", Route::Page),
            ("/wp-login.php", Route::Page),
        ] {
            assert_eq!(Route::of(path), route, "{path}");
        }
    }

    #[test]
    fn a_histogram_counts_what_lies_below_each_bound() {
        let times = Histogram::times();
        for millis in [1, 3, 30_000] {
            times.observe(Duration::from_millis(millis));
        }
        let buckets = times.buckets();
        assert_eq!((buckets[0], buckets[2], buckets[11]), (("0.001", 1), ("0.005", 2), ("10", 2)));
        assert_eq!((times.count(), times.sum().as_str()), (3, "30.004000"));
        let sizes = Histogram::sizes();
        sizes.add(3);
        assert_eq!((sizes.buckets()[1], sizes.buckets()[2], sizes.sum().as_str()), (("2", 0), ("4", 1), "3"));
    }
}
