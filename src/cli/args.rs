//! The command line: every command, its options and an example of each (contract.md, section 1).

mod partner;

pub use partner::{DecidedPartner, InvitePartner, Partner, Switch};

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::member::Role;
use crate::domain::peer::Action;
use crate::telemetry::LogFormat;

/// A federated publishing server for professionals who work with families.
#[derive(Debug, PartialEq, Eq, Parser)]
#[command(name = "interpraxis", bin_name = "interpraxis", version, disable_help_subcommand = true)]
#[command(
    after_help = "Examples:\n  interpraxis demo\n  interpraxis init --domain practices.example.org\n  interpraxis serve"
)]
pub struct Cli {
    /// The configuration [default: ./interpraxis.toml, then /etc/interpraxis/interpraxis.toml]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How the log is written on standard error
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text", value_parser = log_format())]
    pub log_format: LogFormat,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Start several institutions on this machine, with sample texts, to try everything out; Ctrl-C ends all
    #[command(after_help = "Example:\n  interpraxis demo --nodes 3 --port 8100")]
    Demo(Demo),
    /// Write a configuration and a data folder for a new node
    #[command(after_help = "Examples:\n  interpraxis init --domain practices.example.org\n  \
        interpraxis init --domain practices.example.org --dir /srv/interpraxis --country ES")]
    Init(Init),
    /// Run the node; SIGTERM ends it gracefully
    #[command(after_help = "Example:\n  interpraxis serve --config /etc/interpraxis/interpraxis.toml")]
    Serve(Serve),
    /// Bring the database to this version's schema
    #[command(after_help = "Example:\n  interpraxis migrate")]
    Migrate,
    /// Copy the database, the keys, the media and the configuration into one file, while the node runs
    #[command(after_help = "Examples:\n  interpraxis backup /var/backups/interpraxis.backup\n  \
        interpraxis backup verify /var/backups/interpraxis.backup")]
    Backup(Backup),
    /// Bring a backup back, with a new epoch of the log; what was erased since stays erased
    #[command(after_help = "Examples:\n  interpraxis restore /var/backups/interpraxis.backup\n  \
        interpraxis restore --in-place")]
    Restore(Restore),
    /// Hand out what this node keeps
    #[command(subcommand, after_help = "Example:\n  interpraxis export person maria /tmp/maria")]
    Export(Export),
    /// Say what is wrong with this node, and how to mend it
    #[command(after_help = "Example:\n  interpraxis doctor --json")]
    Doctor(Output),
    /// Ask the running node whether it is alive; exits 0 or 1
    #[command(after_help = "Example:\n  interpraxis healthcheck")]
    Healthcheck,
    /// Look at the configuration
    #[command(subcommand, after_help = "Example:\n  interpraxis config check")]
    Config(ConfigCommand),
    /// People, tokens, invitations, partners and other servers
    #[command(subcommand, after_help = "Example:\n  interpraxis admin partner list")]
    Admin(Admin),
}

/// `demo`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Demo {
    /// How many institutions, 1 to 50
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=50))]
    pub nodes: u16,
    /// The port of the first one; the next ones follow
    #[arg(long, value_name = "PORT", default_value_t = 8100, value_parser = clap::value_parser!(u16).range(1..=65_000))]
    pub port: u16,
    /// Where the data is kept, and used again next time [default: ./demo]
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Make one institution fail, to see what the others do
    #[arg(long = "break", value_name = "WAY")]
    pub fault: Option<DemoFault>,
}

/// `export ...`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Export {
    /// Everything about a member, to read and as data, into a folder that is new or empty
    #[command(after_help = "Example:\n  interpraxis export person maria /tmp/maria")]
    Person {
        /// The handle
        #[arg(value_name = "HANDLE")]
        handle: String,
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Everything about every member, and what the house itself is, into a folder that is new or empty
    #[command(after_help = "Example:\n  interpraxis export all /tmp/house")]
    All {
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// `backup`
#[derive(Debug, PartialEq, Eq, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Backup {
    /// The file to write; it must not be there yet
    #[arg(value_name = "FILE", required = true)]
    pub file: Option<PathBuf>,
    /// What to do instead.
    #[command(subcommand)]
    pub command: Option<BackupCommand>,
}

/// `backup ...`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum BackupCommand {
    /// Prove a backup: open it, read it, sign with its keys
    #[command(after_help = "Example:\n  interpraxis backup verify /var/backups/interpraxis.backup")]
    Verify {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// `restore`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE", required_unless_present = "in_place", conflicts_with = "in_place")]
    pub file: Option<PathBuf>,
    /// The database is back already, by `pg_restore` or by a copied folder: only begin anew from it
    #[arg(long)]
    pub in_place: bool,
}

/// `serve`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Args)]
pub struct Serve {
    /// By how many milliseconds the node's clock is fast: what `demo --break clock` shows
    #[arg(long, value_name = "MS", hide = true, default_value_t = 0, allow_negative_numbers = true)]
    pub clock_skew_ms: i64,
    /// Stop when the standard input ends: so that no node of a demo outlives the demo, however that ended
    #[arg(long, hide = true)]
    pub while_stdin_is_open: bool,
}

/// How an institution of the demo fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DemoFault {
    /// Its clock is wrong
    Clock,
    /// It is not there
    Down,
    /// It answers late
    Slow,
    /// It refuses to be a partner of the first one
    Refuse,
}

/// `init`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Init {
    /// The public host name; localhost:PORT makes a node for trying out
    #[arg(long, value_name = "HOST")]
    pub domain: String,
    /// The folder to write into
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// The institution's name [default: the host name]
    #[arg(long)]
    pub name: Option<String>,
    /// The name before the @ [default: from the host name]
    #[arg(long)]
    pub handle: Option<String>,
    /// The institution's country, two letters [default: from the host name]
    #[arg(long)]
    pub country: Option<String>,
    /// The institution's languages, the main one first
    #[arg(long, value_delimiter = ',', default_value = "en")]
    pub languages: Vec<String>,
}

/// How to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Args)]
pub struct Output {
    /// Answer in JSON, for programs
    #[arg(long)]
    pub json: bool,
}

/// `config`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum ConfigCommand {
    /// Say everything that is wrong with the configuration
    #[command(after_help = "Example:\n  interpraxis config check --config /etc/interpraxis/interpraxis.toml")]
    Check,
}

/// `admin`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Admin {
    /// The people of this institution
    #[command(subcommand, after_help = "Example:\n  interpraxis admin person list")]
    Person(Person),
    /// Access tokens for programs
    #[command(
        subcommand,
        after_help = "Example:\n  interpraxis admin token create --handle maria --scopes \"read write\""
    )]
    Token(Token),
    /// Invitations to join this institution
    #[command(subcommand, after_help = "Example:\n  interpraxis admin invite create")]
    Invite(Invite),
    /// The institutions that this one exchanges texts with
    #[command(subcommand, after_help = "Example:\n  interpraxis admin partner list --json")]
    Partner(Partner),
    /// Servers that this one blocks, limits or allows
    #[command(subcommand, after_help = "Example:\n  interpraxis admin peer list")]
    Peer(PeerCommand),
    /// What moderators did in a year, in figures, as a public body has to tell it
    #[command(after_help = "Example:\n  interpraxis admin transparency --year 2026 --json")]
    Transparency(Transparency),
}

/// `admin transparency`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Transparency {
    /// Which year, in UTC
    #[arg(long, value_name = "Y")]
    pub year: u16,
    /// How to answer
    #[command(flatten)]
    pub output: Output,
}

/// `admin person`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Person {
    /// Add a person
    #[command(after_help = "Example:\n  interpraxis admin person add --handle maria --name \"Maria Soler\" \
        --email maria@example.org --role practitioner")]
    Add(PersonAdd),
    /// List the people
    #[command(after_help = "Example:\n  interpraxis admin person list --json")]
    List(Output),
    /// Change what a person may do
    #[command(after_help = "Example:\n  interpraxis admin person set-role --handle maria --role editor")]
    SetRole {
        /// Whose
        #[arg(long)]
        handle: String,
        /// The new role
        #[arg(long, value_parser = role())]
        role: Role,
    },
    /// Keep a person from signing in
    #[command(after_help = "Example:\n  interpraxis admin person suspend --handle maria")]
    Suspend(Whom),
    /// Name another address of the same person, before moving from there to here
    #[command(after_help = "Example:\n  interpraxis admin person alias --handle maria \
        --address https://old.example/users/maria")]
    Alias {
        /// Whose
        #[arg(long)]
        handle: String,
        /// The handle or the address elsewhere
        #[arg(long)]
        address: String,
    },
    /// Tell followers that a person has moved to another server
    #[command(after_help = "Example:\n  interpraxis admin person move --handle maria --to @maria@new.example")]
    Move {
        /// Whose
        #[arg(long)]
        handle: String,
        /// The new handle or address; there the old address must be named already
        #[arg(long)]
        to: String,
    },
    /// Delete a person's account for good
    #[command(after_help = "Example:\n  interpraxis admin person delete --handle maria")]
    Delete(Whom),
}

/// `admin person add`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct PersonAdd {
    /// The name before the @
    #[arg(long)]
    pub handle: String,
    /// The name as people know it
    #[arg(long)]
    pub name: String,
    /// The mail address
    #[arg(long)]
    pub email: String,
    /// What the person may do
    #[arg(long, value_parser = role())]
    pub role: Role,
    /// Read the password from standard input
    #[arg(long)]
    pub password_stdin: bool,
}

/// A person of this institution.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Whom {
    /// The name before the @
    #[arg(long)]
    pub handle: String,
}

/// `admin token`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Token {
    /// Make an access token and print it, alone on standard output
    #[command(after_help = "Example:\n  interpraxis admin token create --handle maria --scopes \"read write follow\"")]
    Create {
        /// Whose
        #[arg(long)]
        handle: String,
        /// What it may do, with blanks between
        #[arg(long)]
        scopes: String,
    },
}

/// `admin invite`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Invite {
    /// Make an invitation and print its link
    #[command(after_help = "Example:\n  interpraxis admin invite create --role editor")]
    Create {
        /// What the invited person may do
        #[arg(long, value_parser = role(), default_value = "practitioner")]
        role: Role,
    },
}

/// `admin peer`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum PeerCommand {
    /// Take nothing from a server and its subdomains, send nothing there, and hide what is here from it
    #[command(after_help = "Example:\n  interpraxis admin peer block bad.example --reason \"spam\"")]
    Block(Decided),
    /// Keep what a server says from readers until an admin releases each text: see admin partner queue
    #[command(after_help = "Example:\n  interpraxis admin peer hold odd.example --reason \"see report 12\"")]
    Hold(Decided),
    /// Keep what a server says out of public lists
    #[command(after_help = "Example:\n  interpraxis admin peer limit loud.example --reason \"off topic\"")]
    Limit(Decided),
    /// Let a server in: where everybody may come in this outweighs a block, where only partners may it admits it
    #[command(after_help = "Example:\n  interpraxis admin peer allow good.example")]
    Allow(Decided),
    /// Take a decision back; what was hidden is shown again
    #[command(after_help = "Example:\n  interpraxis admin peer lift bad.example")]
    Lift(Peer),
    /// List the servers that are decided about
    #[command(after_help = "Example:\n  interpraxis admin peer list --json")]
    List(Output),
    /// Take in a list as Mastodon exports it (CSV)
    #[command(after_help = "Examples:\n  interpraxis admin peer import blocks.csv --dry-run\n  \
        interpraxis admin peer import friends.csv --as allow")]
    Import(Import),
    /// Print the list as Mastodon reads it (CSV)
    #[command(after_help = "Example:\n  interpraxis admin peer export --allowed")]
    Export {
        /// The servers that are allowed, instead of those that are blocked or limited
        #[arg(long)]
        allowed: bool,
    },
    /// Say how often the inboxes refused something in the last seven days, and why
    #[command(after_help = "Example:\n  interpraxis admin peer refusals --json")]
    Refusals(Output),
}

/// `admin peer block`, `limit` and `allow`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Decided {
    /// Its host name, with the port when it has one
    #[arg(value_parser = host)]
    pub host: String,
    /// Why, for other admins
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub reason: String,
    /// Refuse its pictures and files too
    #[arg(long)]
    pub reject_media: bool,
}

/// `admin peer import`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Import {
    /// The list; - is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What to do with the servers of a list that does not say it itself
    #[arg(long = "as", value_name = "ACTION", value_parser = action())]
    pub action: Option<Action>,
    /// Replace decisions that are here already
    #[arg(long)]
    pub replace: bool,
    /// Block partners too
    #[arg(long)]
    pub partners_too: bool,
    /// Only say what would happen
    #[arg(long)]
    pub dry_run: bool,
}

/// Another institution's node.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Peer {
    /// Its host name, with the port when it has one
    #[arg(value_parser = host)]
    pub host: String,
}

/// Why there is nothing to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Stop {
    /// Help or the version was asked for: this text, on standard output, exit 0.
    Answer(String),
    /// Bad use: this one line, on standard error, exit 2.
    Misuse(String),
}

/// Reads the command line, the name of the program first.
pub fn read(line: impl IntoIterator<Item = OsString>) -> Result<Cli, Stop> {
    Cli::try_parse_from(line).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Stop::Answer(error.render().to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Stop::Misuse("error: a command is missing; see --help".to_owned())
        }
        _ => Stop::Misuse(one_line(&error.render().to_string())),
    })
}

/// The sentences before the usage, in one line.
fn one_line(message: &str) -> String {
    let said = message.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:"));
    let said: Vec<&str> = said.filter(|line| !line.is_empty() && !line.starts_with("For more information")).collect();
    format!("{}; see --help", said.join(" ").replace(" tip:", "; tip:"))
}

fn log_format() -> impl TypedValueParser<Value = LogFormat> {
    PossibleValuesParser::new(LogFormat::ALL.map(LogFormat::as_str))
        .try_map(|name| LogFormat::parse(&name).ok_or("no log format"))
}

fn action() -> impl TypedValueParser<Value = Action> {
    PossibleValuesParser::new(Action::ALL.map(Action::as_str)).try_map(|name| Action::parse(&name).ok_or("no action"))
}

fn role() -> impl TypedValueParser<Value = Role> {
    PossibleValuesParser::new(Role::ALL.map(Role::as_str)).try_map(|name| Role::parse(&name).ok_or("no role"))
}

/// Reads a host name, with a port or not, as it stands in addresses: in lower case, in ASCII.
fn host(text: &str) -> Result<String, String> {
    let wrong = || "give the host alone, such as centre.example.net".to_owned();
    if text.contains(['/', '@', '?', '#', '\\', '%']) {
        return Err(wrong());
    }
    let url = url::Url::parse(&format!("https://{text}")).ok().ok_or_else(wrong)?;
    let host = url.host_str().ok_or_else(wrong)?;
    Ok(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

#[cfg(test)]
mod tests;
