//! The whole way from a text and an environment to a configuration or a report.

use super::*;

const SMALL: &str = r#"[server]
base_url = "https://Practices.Example.org"
[institution]
name = "Centre of Families"
handle = "centre"
country = "ES"
languages = ["ca", "es", "en"]
"#;

fn parse(text: &str) -> Result<Config, Report> {
    Config::parse(text, Path::new("/srv/node/interpraxis.toml"), std::iter::empty())
}

fn with(text: &str, env: &[(&str, &str)]) -> Result<Config, Report> {
    let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Config::parse(text, Path::new("/srv/node/interpraxis.toml"), env)
}

/// The lines of the report, without the path of the file.
fn faults(text: &str) -> Vec<String> {
    lines(&parse(text).unwrap_err())
}

fn lines(report: &Report) -> Vec<String> {
    report.to_string().lines().map(|line| line.replace("/srv/node/interpraxis.toml", "F")).collect()
}

/// A change of one line of [`SMALL`] together with keys at its end.
fn fault_of(section: &str, line: &str) -> String {
    let text = format!("{SMALL}[{section}]\n{line}\n");
    let found = faults(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

#[test]
fn the_default_file_names_every_key_and_tells_the_true_defaults() {
    let (documented, keys) =
        Config::parse_with_keys(DEFAULT_TOML, Path::new("/srv/node/interpraxis.toml"), std::iter::empty()).unwrap();
    let table: toml::Table = DEFAULT_TOML.parse().unwrap();
    let named: std::collections::BTreeSet<(&str, &str)> = table
        .iter()
        .flat_map(|(section, keys)| keys.as_table().unwrap().keys().map(|key| (section.as_str(), key.as_str())))
        .collect();
    assert_eq!(named, keys);
    assert_eq!(documented, parse(SMALL).unwrap());
}

#[test]
fn the_example_loads() {
    let config = parse(include_str!("../../config/example.toml")).unwrap();
    assert_eq!(config.storage.database, Database::Sqlite(PathBuf::from("/var/lib/interpraxis/interpraxis.db")));
    assert_eq!(config.institution.town.as_deref(), Some("Girona"));
}

#[test]
fn defaults_and_helpers() {
    let config = parse(SMALL).unwrap();
    assert_eq!(config.storage.database, Database::Sqlite(PathBuf::from("/srv/node/data/interpraxis.db")));
    assert_eq!(config.storage.media, PathBuf::from("/srv/node/data/media"));
    assert_eq!(config.federation.mode, Mode::Open);
    assert_eq!(config.federation.speed, 1);
    assert_eq!(config.server.metrics_listen, None);
    assert_eq!((config.limits.api_per_person, config.limits.guesses_per_account), (1500, 10));
    assert_eq!(config.authority(), "practices.example.org");
    assert_eq!(config.url("/practices/7"), "https://practices.example.org/practices/7");
}

#[test]
fn the_environment_overrides_the_file() {
    let config = with(
        SMALL,
        &[
            ("INTERPRAXIS__SERVER__BASE_URL", "http://alba.localhost:8101"),
            ("INTERPRAXIS__SERVER__TRUSTED_PROXIES", "10.0.0.0/8, ::1"),
            ("INTERPRAXIS__INSTITUTION__LANGUAGES", "[\"pt\", \"zh-hant\"]"),
            ("INTERPRAXIS__FEDERATION__DEVELOPMENT", "true"),
            ("INTERPRAXIS__FEDERATION__SPEED", "50"),
            ("INTERPRAXIS__STORAGE__DATABASE", "postgres://me:secret@db/inter"),
            ("INTERPRAXIS_CONFIG", "not one of ours"),
            ("PATH", "/bin"),
        ],
    )
    .unwrap();
    assert_eq!(config.authority(), "alba.localhost:8101");
    assert_eq!(config.server.trusted_proxies.len(), 2);
    assert_eq!(config.institution.languages, ["pt", "zh-Hant"]);
    assert_eq!(config.federation.speed, 50);
    assert!(!format!("{config:?}").contains("secret"));
}

#[test]
fn everything_wrong_is_said_at_once_in_the_order_of_the_file() {
    let text = r#"base_url = "https://example.org"
[server]
base_ulr = "https://example.org"
listen = "localhost:8080"
speed = 3
[institution]
name = ""
handle = "Centre"
country = "UK"
languages = []
[federaton]
mode = "open"
more = 1
"#;
    assert_eq!(
        faults(text),
        [
            "F:1: base_url stands in no section; right would be to write it under [server]",
            "F:3: server.base_ulr is no key; right would be base_url",
            "F:4: server.listen is \"localhost:8080\"; right would be an IP address and a port, such as \
             \"127.0.0.1:8080\" or \"[::1]:8080\"",
            "F:5: server.speed is no key; right would be to write it under [federation]",
            "F:7: institution.name has 0 characters; right would be a name in one line of 1 to 100 characters",
            "F:8: institution.handle is \"Centre\"; right would be 1 to 30 of a-z, 0-9 and _, such as \"centre\"",
            "F:9: institution.country is \"UK\"; right would be \"GB\"",
            "F:10: institution.languages is empty; right would be a list of language tags, the main one first, such as \
             [\"ca\", \"es\", \"en\"]",
            "F:11: [federaton] is no section; right would be [federation]",
            "F: server.base_url is missing; right would be base_url = \"https://practices.example.org\" under [server]",
        ]
    );
}

#[test]
fn what_is_not_toml_is_named_with_its_line_and_hides_no_other_fault() {
    let found = faults("[server]\nbase_url = https://example.org\n[federation]\nspeed = 0\n");
    assert!(found[0].starts_with("F:2: "), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("F:4: federation.speed is 0")), "{found:?}");
    assert!(!found.iter().any(|line| line.contains("missing")), "{found:?}");
}

#[test]
fn bad_values_are_refused() {
    for (section, line, wrong) in [
        ("federation", "speed = 0", "is 0"),
        ("federation", "speed = -1", "is -1"),
        ("federation", "speed = 99999999999999999999", "is too large a number"),
        ("federation", "speed = 1.5", "is a fraction"),
        ("federation", "speed = \"1\"", "is a text"),
        ("federation", "development = \"yes\"", "is a text"),
        ("federation", "mode = \"Open\"", "is \"Open\""),
        ("storage", "database = \"mysql://x\"", "names neither sqlite nor postgres"),
        ("storage", "database = \"sqlite:\"", "names no file"),
        ("storage", "database = \"sqlite::memory:\"", "names no file"),
        ("storage", "database = \"sqlite://data/x.db\"", "names no file"),
        ("storage", "database = \"postgres://host\"", "names no database"),
        ("storage", "media = \"s3://bucket\"", "is \"s3://bucket\""),
        ("storage", "media = \"file:\"", "is \"file:\""),
        ("storage", "media.deep = 1", "is a table"),
    ] {
        let found = fault_of(section, line);
        assert!(found.starts_with("F:9: ") && found.contains(wrong), "{line}: {found}");
    }
}

#[test]
fn a_fault_never_repeats_a_password() {
    let found = fault_of("storage", "database = \"postgres://me:secret@/\"");
    assert!(!found.contains("secret"), "{found}");
}

#[test]
fn variables_are_checked_like_keys_and_named() {
    let report = with(
        SMALL,
        &[
            ("INTERPRAXIS__SERVER__LISTN", "127.0.0.1:1"),
            ("INTERPRAXIS__FEDERATION__SPEED", "fast"),
            ("INTERPRAXIS__FEDERATION__DEVELOPMENT", "yes"),
            ("INTERPRAXIS__SERVR__LISTEN", "127.0.0.1:1"),
            ("INTERPRAXIS__SERVER__SPEED", "1"),
        ],
    )
    .unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "INTERPRAXIS__FEDERATION__DEVELOPMENT: federation.development is a text; right would be true or false",
            "INTERPRAXIS__FEDERATION__SPEED: federation.speed is a text; right would be a whole number",
            "INTERPRAXIS__SERVER__LISTN: server.listn is no key; right would be INTERPRAXIS__SERVER__LISTEN",
            "INTERPRAXIS__SERVER__SPEED: server.speed is no key; right would be INTERPRAXIS__FEDERATION__SPEED",
            "INTERPRAXIS__SERVR__LISTEN: servr is no section; right would be [server]",
        ]
    );
}

#[test]
fn the_public_origin_is_an_origin_that_others_can_reach() {
    let base = |url: &str, development: &str| {
        with(SMALL, &[("INTERPRAXIS__SERVER__BASE_URL", url), ("INTERPRAXIS__FEDERATION__DEVELOPMENT", development)])
    };
    for bad in [
        "",
        "practices.example.org",
        "ftp://example.org",
        "https://example.org/wiki",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://me@example.org",
        "https://example.org.",
        "https://",
    ] {
        assert!(base(bad, "false").is_err() && base(bad, "true").is_err(), "{bad}");
    }
    for trial in [
        "http://example.org",
        "https://example.org:8443",
        "https://localhost",
        "https://a.localhost",
        "https://127.0.0.1",
        "https://[::1]",
        "https://node",
    ] {
        let found = base(trial, "false").unwrap_err().to_string();
        assert!(found.contains("only for development"), "{found}");
        assert!(base(trial, "true").is_ok(), "{trial}");
    }
    assert_eq!(base("https://example.org:443/", "false").unwrap().authority(), "example.org");
    assert_eq!(base("http://127.0.0.1:8100", "true").unwrap().url("/a"), "http://127.0.0.1:8100/a");
}

#[test]
fn development_in_public_is_refused() {
    let config = |base: &str| {
        with(SMALL, &[("INTERPRAXIS__SERVER__BASE_URL", base), ("INTERPRAXIS__FEDERATION__DEVELOPMENT", "true")])
            .unwrap()
    };
    let public = |_: &str| Ok(vec!["127.0.0.1".parse().unwrap(), "93.184.216.34".parse().unwrap()]);
    let private = |_: &str| Ok(vec!["192.168.1.7".parse().unwrap()]);
    let nowhere = |_: &str| Err(io::Error::other("no such host"));
    assert!(config("https://example.org").refuse_public_development(public).is_err());
    assert!(config("https://example.org").refuse_public_development(private).is_ok());
    assert!(config("https://example.org").refuse_public_development(nowhere).is_ok());
    assert!(config("http://a.localhost:8100").refuse_public_development(public).is_ok());
    assert!(config("http://127.0.0.1:8100").refuse_public_development(public).is_ok());
    assert!(config("http://93.184.216.34").refuse_public_development(private).is_err());
    assert!(parse(SMALL).unwrap().refuse_public_development(public).is_ok());
}

#[test]
fn a_file_that_is_not_there_is_one_clear_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.toml");
    let report = Config::load(Some(&path), std::iter::empty()).unwrap_err();
    assert_eq!(report.faults().len(), 1);
    assert!(report.to_string().contains("none.toml: cannot be read"));
    std::fs::write(&path, SMALL).unwrap();
    let config = Config::load(Some(&path), std::iter::empty()).unwrap();
    assert_eq!(config.storage.media, folder.path().join("data/media"));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\[?(server|institution|federation|storage)?\\]?\n?|[a-z_]{1,9} ?= ?|\\PC{0,9}|\n|\"){0,12}") {
        let _ = parse(&text);
    }
}
