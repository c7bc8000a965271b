//! Rows, their targets, and how they are written: as lines while it runs, as a table of Markdown at the end.

use std::fmt::Write;
use std::time::Duration;

use crate::machine;

/// Which way is better.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Better {
    More,
    Less,
}

/// What the design promises (must) and hopes for (aim).
#[derive(Clone, Copy)]
struct Target {
    must: f64,
    aim: f64,
    better: Better,
}

/// One thing that was measured.
pub struct Row {
    name: String,
    value: f64,
    unit: &'static str,
    target: Option<Target>,
    wall: String,
    p99: String,
    note: String,
}

impl Row {
    pub fn new(name: &str, value: f64, unit: &'static str) -> Self {
        let empty = String::new;
        Self { name: name.to_owned(), value, unit, target: None, wall: empty(), p99: empty(), note: empty() }
    }

    /// The promise: not below `must`; the hope: not below `aim`.
    pub fn at_least(self, must: f64, aim: f64) -> Self {
        Self { target: Some(Target { must, aim, better: Better::More }), ..self }
    }

    /// The promise: not above `must`; the hope: not above `aim`.
    pub fn at_most(self, must: f64, aim: f64) -> Self {
        Self { target: Some(Target { must, aim, better: Better::Less }), ..self }
    }

    /// By the clock on the wall.
    pub fn wall(self, per_second: f64) -> Self {
        Self { wall: format!("{}/s", figure(per_second)), ..self }
    }

    pub fn p99(self, p99: Duration) -> Self {
        Self { p99: format!("{} ms", figure(p99.as_secs_f64() * 1000.0)), ..self }
    }

    pub fn note(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    fn verdict(&self) -> &'static str {
        let Some(Target { must, aim, better }) = self.target else { return "no target is set" };
        let reaches = |wanted: f64| if better == Better::More { self.value >= wanted } else { self.value <= wanted };
        match (reaches(must), reaches(aim)) {
            (_, true) => "met, and the aim",
            (true, false) => "met",
            (false, false) => "**missed**",
        }
    }

    fn promised(&self, pick: fn(&Target) -> f64) -> String {
        let Some(target) = &self.target else { return String::new() };
        let sign = if target.better == Better::More { ">=" } else { "<=" };
        format!("{sign} {}", figure(pick(target)))
    }

    /// The row as a line of the terminal.
    pub fn line(&self) -> String {
        let target = if self.target.is_some() {
            format!("must {}, aim {}: {}", self.promised(|one| one.must), self.promised(|one| one.aim), self.verdict())
        } else {
            String::new()
        };
        let measured = format!("{} {}", figure(self.value), self.unit);
        let mut line = format!("{:<58} {measured:>24}  {target}", self.name);
        for (name, text) in [("wall", &self.wall), ("p99", &self.p99), ("", &self.note)] {
            if !text.is_empty() {
                let _ = write!(line, "  [{}]", format!("{name} {text}").trim());
            }
        }
        line
    }
}

/// Three digits that say something.
pub fn figure(value: f64) -> String {
    match value.abs() {
        0.0..0.1 => format!("{value:.3}"),
        0.1..10.0 => format!("{value:.2}"),
        10.0..100.0 => format!("{value:.1}"),
        _ => {
            let digits = format!("{value:.0}");
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at).is_multiple_of(3) && digit.is_ascii_digit() {
                    grouped.push(',');
                }
                grouped.push(digit);
            }
            grouped
        }
    }
}

/// The whole file.
pub fn markdown(rows: &[Row], conditions: &str, took: Duration) -> String {
    let mut text = format!(
        "# Results\n\nWritten by `cargo bench --bench performance`; what the rows mean stands in the heads of the files \
         beside this one.\n\n{}- Conditions: {conditions}\n- Duration of the run: {} s\n\n\
         \"Per core-second\" divides by the CPU time (user and system) that the server itself used, from the process \
         table; \"wall\" is what server and load generator reached together on the same cores. Each figure is the median \
         of five runs or more after a warm-up. Durability and every check are on; TLS is left out on loopback.\n\n\
         | what | measured | unit | must | aim | verdict | wall | p99 | note |\n|---|---:|---|---:|---:|---|---:|---:|---|\n",
        machine::description(),
        took.as_secs()
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            row.name,
            figure(row.value),
            row.unit,
            row.promised(|one| one.must),
            row.promised(|one| one.aim),
            row.verdict(),
            row.wall,
            row.p99,
            row.note
        );
    }
    let missed = rows.iter().filter(|row| row.verdict() == "**missed**").count();
    let _ =
        write!(text, "\n{missed} of {} promises missed.\n\n", rows.iter().filter(|row| row.target.is_some()).count());
    text.push_str(include_str!("PROFILES.md"));
    text
}
