//! One PostgreSQL cluster for all nodes of a run, started when the first needs it and ended with the last.

use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};

use tempfile::TempDir;

use super::node::free_port;
use super::wait::eventually;

/// A running cluster with a superuser `interpraxis` who needs no password.
pub struct Cluster {
    port: u16,
    server: Child,
    owner: Option<(u32, u32)>,
    folder: TempDir,
}

static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());

/// Whether this run is to use PostgreSQL: `DATABASE=postgres`.
pub fn wanted() -> bool {
    match std::env::var("DATABASE").as_deref() {
        Ok("postgres") => true,
        Ok("sqlite" | "") | Err(_) => false,
        Ok(other) => panic!("DATABASE is `sqlite` or `postgres`, not `{other}`"),
    }
}

impl Cluster {
    /// The cluster that the other tests of this process use as well.
    pub fn shared() -> Arc<Self> {
        let mut shared = SHARED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let cluster = Arc::new(Self::start());
            *shared = Arc::downgrade(&cluster);
            cluster
        })
    }

    /// An empty database of this name, as a node's configuration names it.
    pub fn database(&self, name: &str) -> String {
        let port = self.port.to_string();
        run(program("createdb", self.owner).args(["-h", "127.0.0.1", "-p", &port, "-U", "interpraxis", name]));
        format!("postgres://interpraxis@127.0.0.1:{port}/{name}")
    }

    fn start() -> Self {
        let owner = owner();
        let folder = tempfile::tempdir().unwrap();
        if let Some((user, group)) = owner {
            std::os::unix::fs::chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let data = folder.path().join("data");
        let options = ["-U", "interpraxis", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync", "-D"];
        run(program("initdb", owner).args(options).arg(&data));
        let port = free_port();
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let mut server = program("postgres", owner);
        server.arg("-D").arg(&data).args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
        server.args(["-c", "fsync=off", "-c", "max_connections=400", "-c"]);
        server.arg(format!("unix_socket_directories={}", folder.path().display()));
        let server = server.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let mut cluster = Self { port, server, owner, folder };
        cluster.wait();
        cluster
    }

    fn wait(&mut self) {
        let port = self.port.to_string();
        eventually("PostgreSQL takes connections", || {
            if let Ok(Some(ended)) = self.server.try_wait() {
                panic!(
                    "PostgreSQL ended: {ended}; {}",
                    std::fs::read_to_string(self.folder.path().join("log")).unwrap()
                );
            }
            let ready = program("pg_isready", self.owner).args(["-q", "-h", "127.0.0.1", "-p", &port]).status();
            if ready.as_ref().is_ok_and(std::process::ExitStatus::success) { Ok(()) } else { Err(format!("{ready:?}")) }
        });
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder.path().join("data");
        let _ = program("pg_ctl", self.owner).args(["stop", "-m", "immediate", "-s", "-D"]).arg(data).status();
        let _ = self.server.wait();
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

/// A program of PostgreSQL from the `PATH`, or from where Debian keeps the newest.
fn program(name: &str, owner: Option<(u32, u32)>) -> Command {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path().join("bin"))
        .collect();
    debian.sort();
    let found = debian.into_iter().rev().chain(on_path).map(|folder| folder.join(name)).find(|path| path.is_file());
    let mut command = Command::new(found.unwrap_or_else(|| panic!("{name} of PostgreSQL is not installed")));
    command.current_dir("/");
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
