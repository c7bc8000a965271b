//! The checker of identifying words: 100 KB of clean text in each language, the slowest of them.

use std::fs;
use std::path::Path;
use std::time::Instant;

use interpraxis::safeguard::Content;
use interpraxis::text::language::LANGUAGES;

use crate::bench::Bench;
use crate::report::Row;

const NAME: &str = "checker: 100 KB of text";
const BYTES: usize = 100_000;

pub fn run(bench: &Bench) {
    if !bench.wants(NAME) {
        return;
    }
    let mut slowest = ("", 0.0);
    for (language, _) in LANGUAGES {
        let text = text(language);
        let milliseconds = (0..bench.runs()).map(|_| {
            let began = Instant::now();
            let found = Content::new(language).with("summary", &text).findings();
            assert!(found.len() < 200, "{language}: this text is not clean");
            began.elapsed().as_secs_f64() * 1000.0
        });
        let best = milliseconds.fold(f64::INFINITY, f64::min);
        if best > slowest.1 {
            slowest = (language, best);
        }
    }
    let note = format!("the Declaration of Human Rights in 15 languages; the slowest: {}", slowest.0);
    bench.add(Row::new(NAME, slowest.1, "ms").at_most(50.0, 50.0).note(note));
}

fn text(language: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/safeguard/tests/udhr/{language}.txt"));
    let one = fs::read_to_string(file).unwrap();
    let whole = one.repeat(BYTES / one.len() + 1);
    let end = (0..=BYTES).rev().find(|end| whole.is_char_boundary(*end)).unwrap();
    whole.get(..end).unwrap().to_owned()
}
