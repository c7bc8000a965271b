//! `doctor`: tells an admin what is wrong with this node, why, and how to mend it.

mod checks;
pub mod database;

use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;

use crate::config::{Config, Report};
use crate::domain::time::Clock;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The node cannot work like this.
    Error,
    /// The node works, but something will hurt.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// A name that never changes, for programs: `clock`, `listen`, ...
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub cause: String,
    /// What to do about it, in one sentence.
    pub fix: String,
}

impl Finding {
    /// A finding that keeps the node from working.
    pub fn error(id: &'static str, cause: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { id, severity: Severity::Error, cause: cause.into(), fix: fix.into() }
    }

    /// A finding that will hurt.
    pub fn warning(id: &'static str, cause: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { id, severity: Severity::Warning, cause: cause.into(), fix: fix.into() }
    }
}

/// Checks the configuration and this machine, adds the findings `extra` of others (the database), and prints all.
///
/// Exits 0 when all is well, 1 with findings.
pub fn run(loaded: &Result<Config, Report>, extra: Vec<Finding>, clock: &Clock, json: bool) -> ExitCode {
    let mut findings = examine(loaded, clock);
    findings.extend(extra);
    findings.sort_by_key(|finding| finding.severity);
    let text = if json { as_json(&findings) } else { as_text(&findings) };
    // A reader that has gone away is no fault of ours.
    let _ = writeln!(std::io::stdout(), "{text}");
    if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The findings of every check that needs the configuration and this machine alone.
pub fn examine(loaded: &Result<Config, Report>, clock: &Clock) -> Vec<Finding> {
    let mut findings = checks::clock(clock);
    match loaded {
        Ok(config) => findings.extend(checks::node(config)),
        Err(report) => findings.extend(checks::configuration(report)),
    }
    findings
}

fn as_json(findings: &[Finding]) -> String {
    serde_json::to_string_pretty(findings).unwrap_or_default()
}

fn as_text(findings: &[Finding]) -> String {
    if findings.is_empty() {
        return "All is well.".to_owned();
    }
    let one = |finding: &Finding| {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        format!("{severity} [{}] {}\n  fix: {}", finding.id, finding.cause, finding.fix)
    };
    findings.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_written_for_people_and_for_programs() {
        let findings =
            [Finding::error("clock", "It is late.", "Set it."), Finding::warning("disk", "Full.", "Tidy up.")];
        assert_eq!(
            as_text(&findings),
            "error [clock] It is late.\n  fix: Set it.\nwarning [disk] Full.\n  fix: Tidy up."
        );
        let json: serde_json::Value = serde_json::from_str(&as_json(&findings)).unwrap();
        let expected = serde_json::json!({"id": "disk", "severity": "warning", "cause": "Full.", "fix": "Tidy up."});
        assert_eq!(json[1], expected);
        assert_eq!(as_text(&[]), "All is well.");
        assert_eq!(as_json(&[]), "[]");
    }
}
