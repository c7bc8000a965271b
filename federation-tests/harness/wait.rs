//! Waiting for a condition, with a deadline and a sentence for when it is missed.

use std::thread;
use std::time::{Duration, Instant};

/// How long between two looks at the condition.
const LOOK: Duration = Duration::from_millis(20);

/// Looks until `condition` gives a value; after `deadline` panics with `what` and what the condition last said.
pub fn within<T>(deadline: Duration, what: &str, mut condition: impl FnMut() -> Result<T, String>) -> T {
    let began = Instant::now();
    loop {
        match condition() {
            Ok(value) => return value,
            Err(last) if began.elapsed() > deadline => {
                panic!("after {deadline:?} still not: {what}; last seen: {last}")
            }
            Err(_) => thread::sleep(LOOK),
        }
    }
}

/// `within` half a minute, for what has no promised time of its own.
pub fn eventually<T>(what: &str, condition: impl FnMut() -> Result<T, String>) -> T {
    within(Duration::from_secs(30), what, condition)
}
