//! One PostgreSQL cluster for all that a process of tests needs, started with the first who asks.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::port::free_port;
use super::wait::eventually;

/// A running cluster with a superuser `interpraxis` who needs no password.
pub struct Cluster {
    port: u16,
    owner: Option<(u32, u32)>,
    folder: PathBuf,
    /// While its standard input is open the cluster runs: it is closed when this process ends, however it ends.
    _keeper: Child,
}

static SHARED: OnceLock<Cluster> = OnceLock::new();

/// Runs a server until its input ends; then ends it and removes its folder.
const KEEPER: &str = r#"
folder=$1; shift
trap : INT TERM
"$@" </dev/null >"$folder/log" 2>&1 & server=$!
cat >/dev/null
kill -QUIT $server; wait $server; rm -rf "$folder"
"#;

impl Cluster {
    /// The cluster that the other tests of this process use as well.
    pub fn shared() -> &'static Self {
        SHARED.get_or_init(Self::start)
    }

    /// An empty database of this name and a number, as a node's configuration names it: ports, and so names, come again.
    pub fn database(&self, name: &str) -> String {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("{name}_{}", MADE.fetch_add(1, Ordering::Relaxed));
        run(self.tool("createdb").arg(&name));
        format!("postgres://interpraxis@127.0.0.1:{}/{name}", self.port)
    }

    /// A program that speaks to this cluster.
    pub fn tool(&self, program: &str) -> Command {
        let mut command = command(program, self.owner);
        command.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", "interpraxis"]);
        command
    }

    fn start() -> Self {
        let owner = owner();
        let folder = tempfile::Builder::new().prefix("postgres-").tempdir().unwrap().keep();
        if let Some((user, group)) = owner {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let data = folder.join("data");
        let options = ["-U", "interpraxis", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync", "-D"];
        run(command("initdb", owner).args(options).arg(&data));
        let port = free_port();
        let mut keeper = as_owner(Path::new("/bin/sh"), owner);
        keeper.args(["-c", KEEPER, "keeper"]).arg(&folder).arg(program("postgres")).arg("-D").arg(&data);
        keeper.args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
        keeper.args(["-c", "fsync=off", "-c", "max_connections=400", "-c"]);
        keeper.arg(format!("unix_socket_directories={}", folder.display()));
        let keeper = keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let cluster = Self { port, owner, folder, _keeper: keeper };
        cluster.wait();
        cluster
    }

    fn wait(&self) {
        let port = self.port.to_string();
        eventually("PostgreSQL takes connections", || {
            let ready = command("pg_isready", self.owner).args(["-q", "-h", "127.0.0.1", "-p", &port]).status();
            if ready.is_ok_and(|status| status.success()) {
                return Ok(());
            }
            Err(std::fs::read_to_string(self.folder.join("log")).unwrap_or_default())
        });
    }
}

/// PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such user.
fn owner() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        String::from_utf8(Command::new("id").args(arguments).stderr(Stdio::null()).output().ok()?.stdout)
            .ok()?
            .trim()
            .parse()
            .ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let of = |user: &str| Some((id(&["-u", user])?, id(&["-g", user])?));
    Some(of("postgres").or_else(|| of("nobody")).expect("root needs another user to run PostgreSQL"))
}

/// A program of PostgreSQL from where Debian keeps the newest, or from the `PATH`.
fn program(name: &str) -> PathBuf {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path().join("bin"))
        .collect();
    debian.sort();
    let found = debian.into_iter().rev().chain(on_path).map(|folder| folder.join(name)).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{name} of PostgreSQL is not installed"))
}

fn command(name: &str, owner: Option<(u32, u32)>) -> Command {
    as_owner(&program(name), owner)
}

fn as_owner(program: &Path, owner: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/");
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}

/// Runs a command that must succeed.
pub fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
