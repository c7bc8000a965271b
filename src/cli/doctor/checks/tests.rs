//! Each check once with a sound machine and once with the fault that it is for.

use std::io::Error;

use super::*;
use crate::cli::doctor::Severity;

struct Node {
    _folder: tempfile::TempDir,
    config: Config,
}

/// A node in a new folder, listening at whatever port is free.
fn node_with(more: &[(&str, &str)]) -> Node {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let path = folder.path().join("interpraxis.toml");
    std::fs::write(&path, crate::config::DEFAULT_TOML).unwrap();
    let mut env = vec![("INTERPRAXIS__SERVER__LISTEN".to_owned(), "127.0.0.1:0".to_owned())];
    env.extend(more.iter().map(|(name, value)| (format!("INTERPRAXIS__{name}"), (*value).to_owned())));
    let config = Config::load(Some(&path), env.into_iter()).unwrap();
    Node { _folder: folder, config }
}

fn ids(findings: impl IntoIterator<Item = Finding>) -> Vec<&'static str> {
    findings.into_iter().map(|finding| finding.id).collect()
}

#[test]
fn a_sound_node_has_no_finding() {
    let node = node_with(&[("FEDERATION__DEVELOPMENT", "true"), ("SERVER__BASE_URL", "http://a.localhost:8100")]);
    let found = super::node(&node.config);
    assert!(found.iter().all(|finding| finding.id == "disk"), "{found:?}");
}

#[test]
fn every_fault_of_the_configuration_is_a_finding() {
    let report = Config::parse("[server]\nlisten = 1\n", Path::new("x.toml"), std::iter::empty()).unwrap_err();
    let found = configuration(&report);
    assert_eq!(found.len(), report.faults().len());
    assert!(found[0].cause.starts_with("x.toml:2: server.listen"), "{found:?}");
}

#[test]
fn a_clock_of_the_past_is_found() {
    assert_eq!(WRITTEN.date(), "2026-01-01");
    assert_eq!(ids(clock(&Clock::set(WRITTEN.plus_seconds(-1)).0)), ["clock"]);
    assert_eq!(ids(clock(&Clock::set(WRITTEN).0)), [""; 0]);
}

#[test]
fn a_folder_that_is_not_there_or_is_a_file_is_found() {
    let node =
        node_with(&[("STORAGE__DATABASE", "sqlite:nowhere/x.db"), ("STORAGE__MEDIA", "file:interpraxis.toml/media")]);
    assert_eq!(ids(folders(&node.config)), ["data_folder", "data_folder"]);
    assert!(try_to_write(&node.config.origin).is_err());
}

#[test]
fn the_check_leaves_no_file_behind() {
    let node = node_with(&[]);
    let data = node.config.storage.media.parent().unwrap();
    try_to_write(data).unwrap();
    assert_eq!(std::fs::read_dir(data).unwrap().count(), 0);
}

#[test]
fn little_free_space_is_found_and_a_full_disk_is_an_error() {
    assert!(store::free(Path::new("/")).unwrap() > 0);
    assert!(store::free(Path::new("/nowhere/at/all")).is_err());
    let said = |free| space("/data", free).map(|finding| (finding.severity, finding.cause));
    assert_eq!(said(2 << 30), None);
    assert_eq!(said((2 << 30) - 1), Some((Severity::Warning, "Only 2047 MiB are free for /data.".to_owned())));
    assert_eq!(said(199 << 20), Some((Severity::Error, "Only 199 MiB are free for /data.".to_owned())));
}

#[test]
fn a_password_that_everybody_reads_is_found() {
    let node = node_with(&[("STORAGE__DATABASE", "postgres://me:secret@host/name")]);
    let open = |mode| std::fs::set_permissions(&node.config.origin, std::fs::Permissions::from_mode(mode)).unwrap();
    open(0o644);
    let found = private_file(&node.config).unwrap();
    assert!(found.id == "config_readable" && !found.cause.contains("secret"), "{found:?}");
    open(0o640);
    assert_eq!(private_file(&node.config), None);
}

#[test]
fn a_taken_port_and_a_foreign_address_are_found() {
    assert_eq!(listen(&node_with(&[]).config), None);
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let node = node_with(&[("SERVER__LISTEN", &taken.local_addr().unwrap().to_string())]);
    let other = taken.try_clone().unwrap();
    let hangs_up = std::thread::spawn(move || drop(other.accept()));
    assert!(listen(&node.config).unwrap().cause.contains("is taken"));
    hangs_up.join().unwrap();
    let foreign = node_with(&[("SERVER__LISTEN", "192.0.2.1:8080")]);
    assert_eq!(ids(listen(&foreign.config)), ["listen"]);
}

#[test]
fn a_name_without_address_is_found() {
    let node = node_with(&[]);
    assert_eq!(ids(name(&node.config, |_| Ok(vec![]))), ["base_url"]);
    assert_eq!(ids(name(&node.config, |_| Err(Error::other("no such host")))), ["base_url"]);
    assert_eq!(ids(name(&node.config, |_| Ok(vec!["93.184.216.34".parse().unwrap()]))), [""; 0]);
    let trial = node_with(&[("FEDERATION__DEVELOPMENT", "true")]);
    assert_eq!(ids(name(&trial.config, |_| Ok(vec!["93.184.216.34".parse().unwrap()]))), ["config"]);
}

#[test]
fn certificates_that_are_none_are_found() {
    let node = node_with(&[("FEDERATION__EXTRA_CA", "interpraxis.toml")]);
    assert_eq!(ids(extra_ca(&node.config)), ["extra_ca"]);
    let missing = node_with(&[("FEDERATION__EXTRA_CA", "missing.pem")]);
    assert_eq!(ids(extra_ca(&missing.config)), ["extra_ca"]);
    std::fs::write(node.config.federation.extra_ca.as_ref().unwrap(), "-----BEGIN CERTIFICATE-----\n").unwrap();
    assert_eq!(extra_ca(&node.config), None);
    assert_eq!(extra_ca(&node_with(&[]).config), None);
}

#[test]
fn a_country_that_is_not_said_is_found() {
    assert_eq!(country(&node_with(&[]).config), None);
    assert_eq!(ids(country(&node_with(&[("INSTITUTION__COUNTRY", "ZZ")]).config)), ["country"]);
}
