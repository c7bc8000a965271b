//! Who reads our log from far behind: at most two at once, the others are asked to come back (federation.md, 6.2).

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many may read at once.
const PLACES: usize = 2;
/// How long a place is kept between two pages, in milliseconds.
const KEPT_MS: i64 = 10_000;

/// (our node, the reader) and when it last asked.
static READERS: LazyLock<Mutex<HashMap<(String, String), i64>>> = LazyLock::new(Mutex::default);

/// Takes or keeps a place for `reader` at the node `ours`; `false` while all are taken.
pub fn may_enter(ours: &str, reader: &str, now: i64) -> bool {
    let mut readers = READERS.lock().unwrap_or_else(PoisonError::into_inner);
    readers.retain(|_, last| *last > now - KEPT_MS);
    let taken = readers.keys().filter(|(node, other)| node == ours && other != reader).count();
    if taken >= PLACES {
        return false;
    }
    readers.insert((ours.to_owned(), reader.to_owned()), now);
    true
}

/// Gives the place back: the reader has come to the end.
pub fn leave(ours: &str, reader: &str) {
    let mut readers = READERS.lock().unwrap_or_else(PoisonError::into_inner);
    readers.remove(&(ours.to_owned(), reader.to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_waits_until_one_has_left_or_fallen_silent() {
        let node = "https://guests.example";
        assert!(may_enter(node, "a", 1000) && may_enter(node, "b", 1000));
        assert!(!may_enter(node, "c", 1000));
        assert!(may_enter(node, "a", 9000), "who is in stays in");
        assert!(may_enter("https://other.example", "c", 9000), "each node has its own places");
        leave(node, "a");
        assert!(may_enter(node, "c", 9001));
        assert!(!may_enter(node, "d", 9002));
        assert!(may_enter(node, "d", 19_002));
    }
}
