//! `init`: a commented configuration and a data folder for a new node.

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::args::Init;
use crate::config::{Config, DEFAULT_TOML, country_of_host, is_localhost};

/// Writes interpraxis.toml and the data folder, and answers the path of the configuration.
///
/// Nothing is overwritten. Errors: a sentence for the admin that says what to do.
pub fn write_files(init: &Init) -> Result<PathBuf, String> {
    let path = init.dir.join("interpraxis.toml");
    if path.exists() {
        let path = path.display();
        return Err(format!("{path} is already there: edit it, or name another folder with --dir"));
    }
    let text = configuration(init)?;
    Config::parse(&text, &path, std::iter::empty())
        .map_err(|report| format!("this cannot become a node:\n{report}"))?;
    make_folder(&init.dir)?;
    make_folder(&init.dir.join("data"))?;
    write_new(&path, &text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    Ok(path)
}

/// The text of config/default.toml with this institution's values in it.
fn configuration(init: &Init) -> Result<String, String> {
    let origin = Origin::of(&init.domain)?;
    let name = init.name.clone().unwrap_or_else(|| origin.host.clone());
    let handle = init.handle.clone().unwrap_or_else(|| handle_of(&origin.host));
    let country = init.country.clone().unwrap_or_else(|| country_of_host(&origin.host));
    let languages: Vec<String> = init.languages.iter().map(|tag| quoted(tag)).collect();
    let mut values = vec![
        ("base_url", quoted(&origin.base_url)),
        ("name", quoted(&name)),
        ("handle", quoted(&handle)),
        ("country", quoted(&country)),
        ("languages", format!("[{}]", languages.join(", "))),
    ];
    if let Some(port) = origin.trial_port {
        values.push(("listen", quoted(&format!("127.0.0.1:{port}"))));
        values.push(("development", "true".to_owned()));
    }
    let head = format!("# Interpraxis at {}: every key, with its unit. Kept keys have their default.\n", origin.host);
    let lines =
        DEFAULT_TOML.lines().skip_while(|line| line.starts_with("# Interpraxis:") || line.starts_with("# The four"));
    Ok(lines.fold(head, |text, line| text + &filled(line, &values) + "\n"))
}

fn filled(line: &str, values: &[(&str, String)]) -> String {
    let set = line.split_once(" = ").and_then(|(key, _)| values.iter().find(|(known, _)| *known == key));
    set.map_or_else(|| line.replace("# Required. ", "# "), |(key, value)| format!("{key} = {value}"))
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

struct Origin {
    base_url: String,
    host: String,
    /// Set for a node on this machine, for trying out: plain http at this port.
    trial_port: Option<u16>,
}

impl Origin {
    fn of(domain: &str) -> Result<Self, String> {
        let wrong = || format!("{domain:?} is no host name: give it alone, such as practices.example.org");
        let url = url::Url::parse(&format!("https://{domain}")).ok().ok_or_else(wrong)?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let trial = matches!(url.host(), Some(url::Host::Domain(name)) if is_localhost(name)) || host == "127.0.0.1";
        if domain.contains(['/', '@', '?', '#', '\\', '%']) || (url.port().is_some() && !trial) {
            return Err(wrong());
        }
        if !trial {
            return Ok(Self { base_url: format!("https://{host}"), host, trial_port: None });
        }
        let port = url.port().unwrap_or(8080);
        Ok(Self { base_url: format!("http://{host}:{port}"), host, trial_port: Some(port) })
    }
}

/// A handle from the first part of the host name that says something: `centre` for `www.centre.example.org`.
fn handle_of(host: &str) -> String {
    let first = host.split('.').find(|part| *part != "www").unwrap_or_default();
    let fits = |c: &char| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '_';
    let handle: String = first.replace('-', "_").chars().filter(fits).take(30).collect();
    if handle.is_empty() { "institution".to_owned() } else { handle }
}

/// Makes a folder that only its owner reads, unless it is there.
fn make_folder(path: &Path) -> Result<(), String> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|error| format!("cannot make the folder {}: {error}", path.display()))
}

/// Writes a file that only its owner reads: a database password may come to stand in it.
fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn init(domain: &str, dir: &Path) -> Init {
        Init {
            domain: domain.to_owned(),
            dir: dir.to_owned(),
            name: None,
            handle: None,
            country: None,
            languages: vec!["en".to_owned()],
        }
    }

    fn load(path: &Path) -> Config {
        Config::load(Some(path), std::iter::empty()).unwrap()
    }

    #[test]
    fn what_is_written_loads_and_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("new");
        let path = write_files(&init("www.Family-Centre.example.es", &dir)).unwrap();
        let config = load(&path);
        assert_eq!(config.url("/"), "https://www.family-centre.example.es/");
        assert_eq!(config.institution.handle, "family_centre");
        assert_eq!(config.institution.country, "ES");
        assert!(!config.federation.development);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(dir.join("data").is_dir());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("Centre of Families") && !text.contains("equired"), "{text}");
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("interpraxis.toml"), "mine").unwrap();
        let said = write_files(&init("a.example.org", folder.path())).unwrap_err();
        assert!(said.contains("already there") && said.contains("--dir"), "{said}");
        assert_eq!(std::fs::read_to_string(folder.path().join("interpraxis.toml")).unwrap(), "mine");
    }

    #[test]
    fn a_node_on_this_machine_is_for_development() {
        let folder = tempfile::tempdir().unwrap();
        let config = load(&write_files(&init("localhost:8200", folder.path())).unwrap());
        assert!(config.federation.development);
        assert_eq!(config.authority(), "localhost:8200");
        assert_eq!(config.server.listen.port(), 8200);
        assert_eq!(config.institution.country, "ZZ");
    }

    #[test]
    fn names_are_quoted_whatever_they_hold() {
        let folder = tempfile::tempdir().unwrap();
        let mut asked = init("a.example.org", folder.path());
        asked.name = Some("The \"Centre\" \\ of\u{e9} # Families".to_owned());
        let config = load(&write_files(&asked).unwrap());
        assert_eq!(Some(config.institution.name), asked.name);
    }

    #[test]
    fn what_is_no_host_is_refused_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        for bad in
            ["https://a.example.org", "a.example.org/x", "", "a b", "me@a.example.org", "a.example.org:8443", "node"]
        {
            assert!(write_files(&init(bad, folder.path())).is_err(), "{bad}");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
