//! The commands of the one binary.

pub mod args;
pub mod init;
pub mod config_check;
pub mod doctor;
pub mod healthcheck;
pub mod demo;

/// Runs the command line and answers the process's exit code.
pub fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
