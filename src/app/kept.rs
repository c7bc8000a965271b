//! Parts of answers that are costly to make, kept in memory while the database is as it was.

use crate::domain::ids::Id;

/// What was made from the database, by the number of the thing that it shows, each with the version of the database
/// (`Db::version`) that it was made under.
///
/// The version is asked for before the rows are read that the part is made from; a row that was read still earlier
/// belongs to the part as its `stamp`, so that another state of that row finds nothing.
pub struct Kept<S, V>(moka::sync::Cache<Id, (u64, S, V)>);

impl<S, V> Kept<S, V>
where
    S: Clone + PartialEq + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    /// Room for so many parts.
    pub fn new(most: u64) -> Self {
        Self(moka::sync::Cache::new(most))
    }

    /// The part made from a row in the state of `stamp`, if nothing has changed since.
    pub fn get(&self, version: Option<u64>, id: Id, stamp: &S) -> Option<V> {
        let version = version?;
        let (made, state, value) = self.0.get(&id)?;
        (made == version && state == *stamp).then_some(value)
    }

    /// Keeps a part; nothing where the database has no version.
    pub fn put(&self, version: Option<u64>, id: Id, stamp: S, value: V) {
        if let Some(version) = version {
            self.0.insert(id, (version, stamp, value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_only_under_the_version_and_the_state_that_it_was_made_from() {
        let kept = Kept::new(10);
        kept.put(Some(1), 7, "first", "shown");
        assert_eq!(kept.get(Some(1), 7, &"first"), Some("shown"));
        assert_eq!(kept.get(Some(2), 7, &"first"), None);
        assert_eq!(kept.get(Some(1), 7, &"revised"), None);
        assert_eq!(kept.get(None, 7, &"first"), None);
        kept.put(None, 8, "first", "shown");
        assert_eq!(kept.get(Some(1), 8, &"first"), None);
    }
}
