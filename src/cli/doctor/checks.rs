//! The checks of `doctor` that need only the configuration and this machine.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::net::{IpAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::Finding;
use crate::actions::footprint::LITTLE;
use crate::cli::config_check::resolve;
use crate::cli::healthcheck;
use crate::config::{Config, Database, Report, is_localhost};
use crate::domain::time::{Clock, Timestamp};
use crate::media::store;

/// The program is younger than this: 2026-01-01. A clock before it is wrong.
const WRITTEN: Timestamp = Timestamp(1_767_225_600_000);

/// Less free space than this is an error: 200 MB, in bytes.
const TOO_LITTLE: u64 = 200 << 20;

/// One finding per fault of the configuration.
pub(super) fn configuration(report: &Report) -> Vec<Finding> {
    let one = |fault: &crate::config::Fault| {
        Finding::error(
            "config",
            format!("{}: {}.", fault.place, fault.wrong),
            format!("Right would be {}.", fault.right),
        )
    };
    report.faults().iter().map(one).collect()
}

/// Whether the clock can be right.
pub(super) fn clock(clock: &Clock) -> Vec<Finding> {
    let now = clock.now();
    if now >= WRITTEN {
        return Vec::new();
    }
    let cause = format!("The clock says {}, which is before this program was written.", now.date());
    vec![Finding::error(
        "clock",
        cause,
        "Set the clock and keep it right with NTP: partners refuse signatures of another time.",
    )]
}

/// Every check of a node with a sound configuration.
pub(super) fn node(config: &Config) -> Vec<Finding> {
    let mut findings = folders(config);
    findings.extend(private_file(config));
    findings.extend(listen(config));
    findings.extend(name(config, resolve));
    findings.extend(extra_ca(config));
    findings.extend(country(config));
    findings
}

fn folders(config: &Config) -> Vec<Finding> {
    let mut folders = vec![config.storage.media.parent().unwrap_or(&config.storage.media)];
    if let Database::Sqlite(file) = &config.storage.database {
        folders.extend(file.parent());
    }
    folders.sort_unstable();
    folders.dedup();
    folders.into_iter().filter_map(folder).collect()
}

fn folder(path: &Path) -> Option<Finding> {
    let shown = path.display();
    if !path.is_dir() {
        let fix = format!("Make it: mkdir -p {shown}; it must belong to the user that runs the node.");
        return Some(Finding::error("data_folder", format!("The folder {shown} does not exist."), fix));
    }
    if let Err(error) = try_to_write(path) {
        let fix = format!("Let the user that runs the node write in {shown}, for example with chown.");
        return Some(Finding::error("data_folder", format!("The folder {shown} cannot be written ({error})."), fix));
    }
    space(&shown.to_string(), store::free(path).ok()?)
}

/// What is to be said of so many free bytes.
fn space(shown: &str, free: u64) -> Option<Finding> {
    let cause = format!("Only {} MiB are free for {shown}.", free >> 20);
    let fix = "Free some space, or move the data to a larger disk: a full disk stops all writing.";
    match free {
        ..TOO_LITTLE => Some(Finding::error("disk", cause, fix)),
        TOO_LITTLE..LITTLE => Some(Finding::warning("disk", cause, fix)),
        LITTLE.. => None,
    }
}

fn try_to_write(folder: &Path) -> std::io::Result<()> {
    let path = folder.join(format!(".interpraxis-doctor-{}", std::process::id()));
    OpenOptions::new().write(true).create_new(true).open(&path)?;
    std::fs::remove_file(&path)
}

/// A database password in a file that everybody reads.
fn private_file(config: &Config) -> Option<Finding> {
    let Database::Postgres(address) = &config.storage.database else { return None };
    let told = url::Url::parse(address).is_ok_and(|url| url.password().is_some());
    let mode = std::fs::metadata(&config.origin).ok()?.permissions().mode();
    let shown = config.origin.display();
    (told && mode & 0o004 != 0).then(|| {
        let fix = format!("Let only its owner and group read it: chmod 640 {shown}.");
        Finding::warning("config_readable", format!("Everybody on this machine can read {shown}."), fix)
    })
}

/// Whether the node answers where it should listen, or could.
fn listen(config: &Config) -> Option<Finding> {
    let listen = config.server.listen;
    let Err(reason) = healthcheck::probe(listen, &config.authority()) else { return None };
    let error = TcpListener::bind(listen).err()?;
    Some(match error.kind() {
        ErrorKind::AddrInUse => Finding::error(
            "listen",
            format!("{listen} is taken, but not by a healthy node: {reason}."),
            "End the other program, choose another server.listen, or look into the log of the node.",
        ),
        ErrorKind::PermissionDenied => Finding::error(
            "listen",
            format!("This user may not listen at {listen}."),
            "Choose a server.listen with a port from 1024 up, behind a proxy, or run this as the user of the service.",
        ),
        _ => Finding::error(
            "listen",
            format!("Nobody can listen at {listen} ({error})."),
            "Set server.listen to an address of this machine, such as 127.0.0.1:8080.",
        ),
    })
}

/// Whether the public name leads somewhere, and not to the public when this is for development.
fn name(config: &Config, resolve: impl Fn(&str) -> std::io::Result<Vec<IpAddr>>) -> Vec<Finding> {
    if let Err(report) = config.refuse_public_development(&resolve) {
        return configuration(&report);
    }
    let Some(url::Host::Domain(host)) = config.server.base_url.host() else { return Vec::new() };
    if is_localhost(host) {
        return Vec::new();
    }
    let cause = match resolve(host) {
        Ok(addresses) if !addresses.is_empty() => return Vec::new(),
        Ok(_) => format!("The name {host} of server.base_url has no address."),
        Err(error) => format!("The name {host} of server.base_url cannot be resolved ({error})."),
    };
    let fix = format!("Add an A or AAAA record for {host} that leads to this machine or its proxy; partners need it.");
    vec![Finding::error("base_url", cause, fix)]
}

fn extra_ca(config: &Config) -> Option<Finding> {
    let path = config.federation.extra_ca.as_ref()?;
    let shown = path.display();
    let cause = match std::fs::read_to_string(path) {
        Ok(text) if text.contains("-----BEGIN CERTIFICATE-----") => return None,
        Ok(_) => format!("federation.extra_ca: {shown} holds no certificate in PEM."),
        Err(error) => format!("federation.extra_ca: {shown} cannot be read ({error})."),
    };
    Some(Finding::error(
        "extra_ca",
        cause,
        "Name a PEM file of certificates that this user may read, or leave it empty.",
    ))
}

fn country(config: &Config) -> Option<Finding> {
    (config.institution.country == "ZZ").then(|| {
        let fix = format!("Set it in {} to the two letters of your country.", config.origin.display());
        Finding::warning("country", "institution.country is ZZ: partners do not see where you are.", fix)
    })
}

#[cfg(test)]
mod tests;
