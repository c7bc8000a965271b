//! What is typed, what is read from it, and the one line for what cannot be read.

use clap::CommandFactory;

use super::*;

/// Reads a line as a shell would cut it; quotation marks keep blanks.
fn typed(line: &str) -> Result<Cli, Stop> {
    let words = line.split('"').enumerate().flat_map(|(index, part)| {
        if index % 2 == 1 { vec![part] } else { part.split_whitespace().collect::<Vec<_>>() }
    });
    read(words.map(OsString::from))
}

fn command(line: &str) -> Command {
    typed(line).unwrap().command
}

fn misuse(line: &str) -> String {
    match typed(line) {
        Err(Stop::Misuse(line)) => line,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn the_definition_holds_together() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_has_help_with_examples_that_can_be_typed() {
    fn visit(command: &clap::Command, seen: &mut usize) {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("  interpraxis")).collect();
        assert!(!examples.is_empty(), "{} has no example", command.get_name());
        for example in examples {
            assert!(typed(example).is_ok(), "{example}: {:?}", typed(example));
            *seen += 1;
        }
        command.get_subcommands().for_each(|inner| visit(inner, seen));
    }
    let mut seen = 0;
    visit(&Cli::command(), &mut seen);
    assert!(seen > 25, "{seen}");
}

#[test]
fn every_command_answers_help() {
    for line in
        ["", "demo", "config", "config check", "admin", "admin person", "admin person set-role", "admin partner add"]
    {
        let Err(Stop::Answer(help)) = typed(&format!("interpraxis {line} --help")) else { panic!("{line}") };
        assert!(help.contains("Usage: interpraxis") && help.contains("Example"), "{help}");
    }
    assert!(
        matches!(typed("interpraxis --version"), Err(Stop::Answer(version)) if version.starts_with("interpraxis "))
    );
}

#[test]
fn defaults_are_those_of_the_contract() {
    let demo = Demo { nodes: 3, port: 8100, dir: None, fault: None };
    assert_eq!(command("interpraxis demo"), Command::Demo(demo));
    let cli = typed("interpraxis serve").unwrap();
    assert_eq!((cli.config, cli.log_format), (None, LogFormat::Text));
    let invite = Admin::Invite(Invite::Create { role: Role::Practitioner });
    assert_eq!(command("interpraxis admin invite create"), Command::Admin(invite));
}

#[test]
fn options_are_read() {
    let demo = Demo { nodes: 8, port: 9000, dir: Some("/tmp/d".into()), fault: Some(DemoFault::Refuse) };
    assert_eq!(command("interpraxis demo --nodes 8 --port 9000 --dir /tmp/d --break refuse"), Command::Demo(demo));
    let cli = typed("interpraxis admin partner list --json --config a.toml --log-format json").unwrap();
    assert_eq!((cli.config, cli.log_format), (Some(PathBuf::from("a.toml")), LogFormat::Json));
    assert_eq!(cli.command, Command::Admin(Admin::Partner(Partner::List(Output { json: true }))));
    let token = Token::Create { handle: "maria".into(), scopes: "read write".into() };
    assert_eq!(
        command("interpraxis admin token create --handle maria --scopes \"read write\""),
        Command::Admin(Admin::Token(token))
    );
    let Command::Init(init) = command("interpraxis init --domain a.example --languages ca,es") else { panic!() };
    assert_eq!(init.languages, ["ca", "es"]);
}

#[test]
fn hosts_are_read_in_one_form() {
    for (typed, read) in [
        ("Centre.Example.NET", "centre.example.net"),
        ("alba.localhost:8101", "alba.localhost:8101"),
        ("centre.example.net:443", "centre.example.net"),
        ("127.0.0.1:8100", "127.0.0.1:8100"),
        ("[::1]:8100", "[::1]:8100"),
        ("bücher.example", "xn--bcher-kva.example"),
    ] {
        assert_eq!(host(typed).as_deref(), Ok(read));
    }
    for bad in ["https://a.example", "a.example/", "@a@b.example", "", "a b", "a.example:99999", "a%2eexample"] {
        assert!(host(bad).is_err(), "{bad}");
    }
}

#[test]
fn bad_use_is_one_clear_line() {
    for (line, part) in [
        ("interpraxis", "a command is missing"),
        ("interpraxis admin", "a command is missing"),
        ("interpraxis serv", "'serv'"),
        ("interpraxis init", "--domain"),
        ("interpraxis demo --nodes 0", "1..=50"),
        ("interpraxis demo --break fire", "[possible values: clock, down, slow, refuse]"),
        ("interpraxis --log-format xml serve", "[possible values: text, json]"),
        ("interpraxis admin person set-role --handle a --role boss", "practitioner"),
        ("interpraxis admin partner add https://a.example", "give the host alone"),
        ("interpraxis serve --fast", "--fast"),
    ] {
        let said = misuse(line);
        assert!(said.starts_with("error: ") && said.contains(part), "{line}: {said}");
        assert!(!said.contains('\n') && !said.contains("Usage"), "{line}: {said}");
    }
}
