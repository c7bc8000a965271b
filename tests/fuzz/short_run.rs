//! The mutations, and a test for each target.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

use super::targets;

/// How many mutations of each target's seeds are tried.
const MUTATIONS: u64 = 3_000;
/// What a mutation puts in: marks that mean something to one parser or another.
const WORDS: [&[u8]; 28] = [
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"[",
    b"{",
    b"}",
    b",",
    b":",
    b";",
    b"=",
    b"(",
    b")",
    b"\n",
    b"\0",
    b"\xff",
    b"<",
    b"</p>",
    b"<script>",
    b"javascript:",
    b"&#x6a;",
    b"[x](",
    b"```",
    b"-9223372036854775808",
    b"1e999",
    b"%0a",
    b"null",
    b"https://xn--a/",
];

/// A small generator of numbers (xorshift64*), so that every run tries the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % end.max(1)
    }
}

fn mutated(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(32)).min(bytes.len());
        match dice.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..at, WORDS[dice.below(WORDS.len())].iter().copied())),
            3 => drop(bytes.splice(at..end, WORDS[dice.below(WORDS.len())].iter().copied())),
            4 => {
                let part = bytes[at..end].repeat(1 + dice.below(40));
                drop(bytes.splice(at..at, part));
            }
            _ => {
                let from = dice.below(other.len() + 1);
                drop(bytes.splice(at.., other[from..].iter().copied()));
            }
        }
    }
    bytes
}

fn seeds(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// Runs one target on one input; a panic is told with the input that made it.
fn holds(name: &str, target: targets::Target, input: &[u8]) {
    let held = panic::catch_unwind(AssertUnwindSafe(|| target(input)));
    assert!(held.is_ok(), "{name} does not hold for {:?}", String::from_utf8_lossy(input));
}

fn short_run(name: &str) {
    let (_, target) = targets::TARGETS.iter().find(|(known, _)| *known == name).expect("the target is in the list");
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "fuzz/corpus/{name} is empty");
    for (_, seed) in &seeds {
        holds(name, *target, seed);
    }
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..MUTATIONS {
        let (seed, other) = (&seeds[dice.below(seeds.len())].1, &seeds[dice.below(seeds.len())].1);
        holds(name, *target, &mutated(seed, other, &mut dice));
    }
}

macro_rules! short_runs {
    ($($name:ident)*) => {
        $(#[test] fn $name() { short_run(stringify!($name)); })*

        #[test]
        fn every_target_has_its_short_run() {
            let run: Vec<&str> = vec![$(stringify!($name)),*];
            assert_eq!(targets::TARGETS.map(|(name, _)| name).to_vec(), run);
        }
    };
}

short_runs!(signature fields request actor object activity webfinger canonical html markdown cursor words intake);

/// The seeds are real ones: each parser accepts at least one of its own, or the run would only try what is refused at once.
#[test]
fn seeds_are_accepted_by_the_parsers_they_are_for() {
    use interpraxis::federation::protocol::{
        activity::IncomingActivity, actor::IncomingActor, article::IncomingArticle,
    };
    use interpraxis::federation::signature::{cavage, rfc9421};
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap_or_default();
    let value = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or_default();
    let accepts = |name: &str, accepted: &dyn Fn(&[u8]) -> bool| {
        assert!(seeds(name).iter().any(|(_, seed)| accepted(seed)), "no seed of {name} is accepted");
    };
    accepts("signature", &|seed| cavage::parse(&text(seed)).is_ok());
    accepts("fields", &|seed| {
        text(seed).split_once('\n').is_some_and(|(input, signature)| rfc9421::parse(input, signature).is_ok())
    });
    accepts("actor", &|seed| IncomingActor::read(&value(seed)).is_ok());
    accepts("object", &|seed| IncomingArticle::read(&value(seed)).is_ok_and(|article| article.practice().is_some()));
    accepts("activity", &|seed| IncomingActivity::read(&value(seed)).is_ok());
    accepts("intake", &|seed| seed.starts_with(b"PK") && interpraxis::text::intake::read("", seed).is_ok());
}
