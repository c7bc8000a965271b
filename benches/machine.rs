//! The machine, the commit, and what the process table says about a server: CPU time and memory.

use std::fs;
use std::process::Command;
use std::time::Duration;

/// The kernel counts the time of processes in hundredths of a second (`USER_HZ`) on every platform that we build for.
const TICK: Duration = Duration::from_millis(10);

/// A running process.
#[derive(Clone, Copy)]
pub struct Process(pub u32);

impl Process {
    /// User and system time of all its threads so far.
    pub fn cpu(self) -> Duration {
        let stat = self.table("stat");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        let ticks: u32 = fields[11].parse::<u32>().unwrap() + fields[12].parse::<u32>().unwrap();
        TICK * ticks
    }

    /// What it used since it had used so much.
    pub fn since(self, before: Duration) -> Duration {
        self.cpu().saturating_sub(before)
    }

    /// Resident memory, in megabytes.
    pub fn resident(self) -> f64 {
        megabytes(&self.table("status"), "VmRSS:")
    }

    /// The most that was ever resident, in megabytes.
    pub fn peak(self) -> f64 {
        megabytes(&self.table("status"), "VmHWM:")
    }

    /// Resident memory with what is shared divided among its users, in megabytes.
    pub fn proportional(self) -> f64 {
        megabytes(&self.table("smaps_rollup"), "Pss:")
    }

    fn table(self, name: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{name}", self.0)).expect("a running process")
    }
}

fn megabytes(table: &str, name: &str) -> f64 {
    let line = table.lines().find_map(|line| line.strip_prefix(name)).expect("a figure of memory");
    line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1024.0
}

/// Processor, memory, kernel, date and commit, as a list of Markdown.
pub fn description() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split(": ").nth(1));
    let cores = cpu.lines().filter(|line| line.starts_with("processor")).count();
    let memory = fs::read_to_string("/proc/meminfo").map_or(0.0, |table| megabytes(&table, "MemTotal:"));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    format!(
        "- Machine: {} cores of {}, {:.0} GB of memory, Linux {}\n- Date: {}\n- Commit: {}\n",
        cores,
        model.unwrap_or("an unknown processor"),
        memory / 1024.0,
        kernel.trim(),
        said("date", &["-u", "+%Y-%m-%d"]),
        said("git", &["describe", "--always", "--dirty"]),
    )
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&output).trim().to_owned()
}
