//! libFuzzer over one target, chosen by `FUZZ_TARGET`. Built by `fuzz/run`, which says how to start it.
#![no_main]

#[path = "targets.rs"]
mod targets;

use std::sync::LazyLock;

static TARGET: LazyLock<targets::Target> = LazyLock::new(|| {
    let wanted = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let known = targets::TARGETS.map(|(name, _)| name).join(", ");
    match targets::TARGETS.iter().find(|(name, _)| *name == wanted) {
        Some((_, target)) => *target,
        None => panic!("FUZZ_TARGET must be one of {known}"),
    }
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
