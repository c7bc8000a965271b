//! Answers and parts of answers that are costly to make, kept in memory while the database is as it was.

use std::hash::Hash;

use bytes::Bytes;

use crate::domain::ids::Id;
use crate::domain::time::Timestamp;

/// What was made from the database, by what it shows, each with the version of the database (`Db::version`) that it was made
/// under.
///
/// The version is asked for before the rows are read that the part is made from; a row that was read still earlier
/// belongs to the part as its `stamp`, so that another state of that row finds nothing.
pub struct Kept<K, S, V>(moka::sync::Cache<K, (u64, S, V)>);

impl<K, S, V> Kept<K, S, V>
where
    K: Eq + Hash + Send + Sync + 'static,
    S: Clone + PartialEq + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    /// Room for so many parts.
    pub fn new(most: u64) -> Self {
        Self(moka::sync::Cache::new(most))
    }

    /// Room for so many bytes, where `weigh` tells how many a part takes.
    pub fn weighed(bytes: u64, weigh: fn(&K, &V) -> usize) -> Self {
        let weigh = move |key: &K, (_, _, value): &(u64, S, V)| u32::try_from(weigh(key, value)).unwrap_or(u32::MAX);
        Self(moka::sync::Cache::builder().weigher(weigh).max_capacity(bytes).build())
    }

    /// The part made from a row in the state of `stamp`, if nothing has changed since.
    pub fn get(&self, version: Option<u64>, key: &K, stamp: &S) -> Option<V> {
        let version = version?;
        let (made, state, value) = self.0.get(key)?;
        (made == version && state == *stamp).then_some(value)
    }

    /// Keeps a part; nothing where the database has no version.
    pub fn put(&self, version: Option<u64>, key: K, stamp: S, value: V) {
        if let Some(version) = version {
            self.0.insert(key, (version, stamp, value));
        }
    }
}

/// A page of a timeline as it was answered: for whom, and what was asked; its JSON, and its `Link` header.
pub type Pages = Kept<(Option<Id>, String), i64, (Bytes, Option<String>)>;

/// The moment as the stamp of what shows the time in coarse: whatever ends by itself is shown ten seconds longer at most.
pub fn moment(now: Timestamp) -> i64 {
    now.seconds() / 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_only_under_the_version_and_the_state_that_it_was_made_from() {
        for kept in [Kept::new(10), Kept::weighed(100, |_, value: &&str| value.len())] {
            kept.put(Some(1), 7, "first", "shown");
            assert_eq!(kept.get(Some(1), &7, &"first"), Some("shown"));
            assert_eq!(kept.get(Some(2), &7, &"first"), None);
            assert_eq!(kept.get(Some(1), &7, &"revised"), None);
            assert_eq!(kept.get(None, &7, &"first"), None);
            kept.put(None, 8, "first", "shown");
            assert_eq!(kept.get(Some(1), &8, &"first"), None);
        }
    }
}
