//! One run: what is asked for, the rows in their order, and where they are written.

use std::cell::RefCell;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::load::Until;
use crate::report::{self, Row};
use crate::texts::Filled;
use crate::{checker, fanout, house, inbox, partners, reads, streams};

/// What is asked for, and what was found out so far.
pub struct Bench {
    /// Shorter, and once.
    pub quick: bool,
    words: Vec<String>,
    conditions: String,
    rows: RefCell<Vec<Row>>,
}

impl Bench {
    fn asked() -> Self {
        let mut asked =
            Self { quick: false, words: vec![], conditions: "nothing else ran".to_owned(), rows: RefCell::default() };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                // What cargo gives to every benchmark.
                "--bench" => {}
                "--quick" => asked.quick = true,
                "--conditions" => asked.conditions = arguments.next().expect("words after --conditions"),
                option if option.starts_with("--") => {
                    panic!("{option} is not known: --quick, --conditions \"...\", or words of rows")
                }
                word => asked.words.push(word.to_owned()),
            }
        }
        asked
    }

    /// Whether a row of this name is asked for.
    pub fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word.as_str()))
    }

    /// Keeps and prints a row.
    pub fn add(&self, row: Row) {
        println!("{}", row.line());
        self.rows.borrow_mut().push(row);
    }

    /// How often each row is run.
    pub fn runs(&self) -> usize {
        if self.quick { 1 } else { 5 }
    }

    /// How long a load of reads lasts.
    pub fn while_reading(&self) -> Until {
        Until::Over(Duration::from_millis(if self.quick { 700 } else { 1500 }))
    }

    /// How long a warm-up lasts.
    pub fn warm_up(&self) -> Until {
        Until::Over(Duration::from_millis(if self.quick { 200 } else { 700 }))
    }
}

/// Runs everything that is asked for.
pub fn run() {
    let (bench, began) = (Bench::asked(), Instant::now());
    let mut filled: Option<Filled> = None;
    house::binary(&bench);
    checker::run(&bench);
    house::start(&bench, &mut filled);
    reads::run(&bench, &mut filled);
    inbox::run(&bench, &mut filled);
    fanout::run(&bench, &mut filled);
    house::memory(&bench, filled.as_ref());
    drop(filled);
    partners::run(&bench);
    streams::run(&bench);
    house::demo(&bench);
    let text = report::markdown(&bench.rows.borrow(), &bench.conditions, began.elapsed());
    if bench.quick || !bench.words.is_empty() {
        println!("\nNothing is written: this was not the whole run.");
        return;
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/RESULTS.md");
    std::fs::write(&file, text).unwrap();
    println!("\n{} is written.", file.display());
}
