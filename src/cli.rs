//! The commands of the one binary.

pub mod args;
pub mod init;
pub mod config_check;
pub mod doctor;
pub mod healthcheck;
pub mod migrate;
pub mod serve;
pub mod backup;
pub mod export;
pub mod admin;
pub mod demo;

use std::io::Write;
use std::process::ExitCode;

use crate::app::App;
use crate::config::{self, Config, Report};
use crate::domain::time::Clock;
use crate::telemetry;

use args::{BackupCommand, Cli, Command, ConfigCommand, Export, Init, Stop};

/// How bad use ends (contract.md, section 1).
const MISUSE: u8 = 2;

/// So many threads at most wait for the database, for names, or for what takes long. Each keeps about a megabyte, and more
/// than a few would only wait for the same processors.
const WAITING: usize = 10;

/// Runs the command line and answers the process's exit code: 0, 1 when the command failed, 2 for bad use.
pub fn main() -> ExitCode {
    match args::read(std::env::args_os()) {
        Ok(cli) => run(cli),
        Err(Stop::Answer(text)) => {
            say(text.trim_end());
            ExitCode::SUCCESS
        }
        Err(Stop::Misuse(line)) => {
            let _ = writeln!(std::io::stderr(), "{line}");
            ExitCode::from(MISUSE)
        }
    }
}

fn run(cli: Cli) -> ExitCode {
    // The demo's nodes keep a log each; its own output is for the visitor.
    let quiet = matches!(cli.command, Command::Demo(_));
    if let Err(fault) = if quiet { Ok(()) } else { telemetry::init(cli.log_format) } {
        let _ = writeln!(std::io::stderr(), "error: {fault}");
        return ExitCode::from(MISUSE);
    }
    let load = || Config::load(cli.config.as_deref(), config::environment());
    match cli.command {
        Command::Demo(asked) => in_runtime(demo::run(asked)),
        Command::Init(asked) => in_runtime(init_node(asked)),
        Command::Serve(asked) => {
            if asked.while_stdin_is_open {
                serve::stop_with_stdin();
            }
            with_config(load(), |config| in_runtime(serve::run(config, Clock::skewed(asked.clock_skew_ms))))
        }
        Command::Migrate => with_config(load(), |config| migrate::run(&config)),
        Command::Backup(asked) => match (asked.command, asked.file) {
            (Some(BackupCommand::Verify { file }), _) => backup::verify(&file),
            (None, Some(file)) => with_config(load(), |config| backup::make(&config, &file)),
            (None, None) => complain("name the file to write; see: interpraxis backup --help"),
        },
        Command::Restore(asked) => with_config(load(), |config| in_runtime(backup::restore(config, asked.file))),
        Command::Export(asked) => with_config(load(), |config| in_runtime(hand_out(config, asked))),
        Command::Doctor(output) => {
            let loaded = load();
            let extra = loaded.as_ref().map(doctor::database::examine).unwrap_or_default();
            doctor::run(&loaded, extra, &Clock::system(), output.json)
        }
        Command::Healthcheck => with_config(load(), |config| healthcheck::run(&config)),
        Command::Config(ConfigCommand::Check) => config_check::run(load()),
        Command::Admin(command) => with_config(load(), |config| in_runtime(administer(config, command))),
    }
}

/// Goes on with the configuration, or prints all its faults.
fn with_config(loaded: Result<Config, Report>, go_on: impl FnOnce(Config) -> ExitCode) -> ExitCode {
    match loaded {
        Ok(config) => go_on(config),
        Err(report) => {
            let _ = writeln!(std::io::stderr(), "{report}");
            ExitCode::FAILURE
        }
    }
}

async fn administer(config: Config, command: args::Admin) -> ExitCode {
    match App::open(config, Clock::system()).await {
        Ok(app) => admin::run(&app, command).await,
        Err(cannot) => complain(&cannot.to_string()),
    }
}

async fn hand_out(config: Config, asked: Export) -> ExitCode {
    match App::open(config, Clock::system()).await {
        Ok(app) => match handed_out(&app, &asked) {
            Ok(sentence) => {
                say(&sentence);
                ExitCode::SUCCESS
            }
            Err(sentence) => complain(&sentence),
        },
        Err(cannot) => complain(&cannot.to_string()),
    }
}

fn handed_out(app: &App, asked: &Export) -> Result<String, String> {
    match asked {
        Export::Person { handle, folder } => export::person(app, handle, folder),
        Export::All { folder } => export::all(app, folder),
    }
}

/// Writes the files of a new node, makes its database, and prints how its first admin comes in.
async fn init_node(asked: Init) -> ExitCode {
    let path = match init::write_files(&asked) {
        Ok(path) => path,
        Err(fault) => return complain(&fault),
    };
    match found(&path).await {
        Ok(link) => {
            let path = path.display();
            say(&format!("{path} is written. Start the node with:\n  interpraxis serve --config {path}"));
            say(&format!("Then open this address once, to become its admin:\n  {link}"));
            ExitCode::SUCCESS
        }
        Err(fault) => complain(&fault),
    }
}

/// Opens a node for the first time; answers its one-time set-up address.
async fn found(path: &std::path::Path) -> Result<String, String> {
    // The file alone counts here: what the environment says belongs to the process that will serve.
    let config = Config::load(Some(path), std::iter::empty()).map_err(|report| report.to_string())?;
    let app = App::open(config, Clock::system()).await.map_err(|cannot| cannot.to_string())?;
    serve::set_up_address(&app).await.map_err(|error| error.to_string())
}

/// Runs a command that waits for things, on as many threads as the machine has cores.
fn in_runtime(command: impl Future<Output = ExitCode>) -> ExitCode {
    match tokio::runtime::Builder::new_multi_thread().max_blocking_threads(WAITING).enable_all().build() {
        Ok(runtime) => runtime.block_on(command),
        Err(error) => complain(&format!("the runtime cannot start: {error}")),
    }
}

/// Writes an answer to standard output. A reader that has gone away is no fault of ours.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Writes why a command failed to standard error; answers exit code 1.
fn complain(sentence: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "error: {sentence}");
    ExitCode::FAILURE
}
