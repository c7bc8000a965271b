//! `config check`: says everything that is wrong with the configuration.

use std::io::Write;
use std::net::{IpAddr, ToSocketAddrs};
use std::process::ExitCode;

use crate::config::{Config, Report};

/// Prints that all is well and exits 0, or one line per fault on standard error and exits 1.
pub fn run(loaded: Result<Config, Report>) -> ExitCode {
    let checked = loaded.and_then(|config| config.refuse_public_development(resolve).map(|()| config));
    match checked {
        Ok(config) => {
            say(std::io::stdout(), &format!("{}: all is well", config.origin.display()));
            ExitCode::SUCCESS
        }
        Err(report) => {
            say(std::io::stderr(), &report.to_string());
            ExitCode::FAILURE
        }
    }
}

/// The addresses of a host, from the resolver of this machine; what [`Config::refuse_public_development`] asks for.
pub fn resolve(host: &str) -> std::io::Result<Vec<IpAddr>> {
    Ok((host, 443).to_socket_addrs()?.map(|address| address.ip()).collect())
}

/// Writes a line. A reader that has gone away is no fault of ours.
fn say(mut to: impl Write, line: &str) {
    let _ = writeln!(to, "{line}");
}
