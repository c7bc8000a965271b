//! What a comparison with a partner found, as it is kept and shown.

use serde::{Deserialize, Serialize};

/// What came of comparing our copies of a partner's texts with what it holds itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// Whether both sides hold the same, object by object.
    pub equal: bool,
    /// How many of its texts are here.
    pub held: i64,
    /// How many were missing or other than there, and were fetched.
    pub fetched: i64,
    /// How many were erased there, and now are here.
    pub erased: i64,
    /// How many are here and no longer known there, without having been erased: they are kept.
    pub missing_there: i64,
    /// How many it lists and are refused here.
    pub refused: i64,
    /// How many erasures wait for an admin, because they are suspiciously many.
    pub waiting: i64,
}
