//! One real server on loopback: its folder, its database, its process, its log.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use super::api::Desk;
use super::copies;
use super::http::{Reply, Request};
use super::port::free_port;
use super::postgres::Cluster;
use super::wait::{eventually, within};

/// How the outside reaches a node.
#[derive(Clone, Debug)]
pub struct Address {
    /// `http` or `https`.
    pub scheme: &'static str,
    /// The name in the node's ids, without port.
    pub name: String,
    /// The port in the node's ids; a link or a TLS front may stand there.
    pub port: u16,
    /// The port that the node itself listens at.
    pub listen: u16,
}

impl Address {
    /// `http://HANDLE.localhost` at a port that is free now.
    pub fn fresh(handle: &str) -> Self {
        let port = free_port();
        Self { scheme: "http", name: format!("{handle}.localhost"), port, listen: port }
    }
}

/// A server, running or not. Ends with the test; when the test fails, the end of its log is shown.
pub struct Node {
    pub handle: String,
    pub address: Address,
    folder: TempDir,
    process: Option<Child>,
    further: String,
    /// What `serve` is started with beside the configuration, from the next start on.
    pub serve: Vec<String>,
    /// What the environment of its processes holds beside ours.
    pub environment: Vec<(String, String)>,
    cluster: Option<&'static Cluster>,
    /// The address of its database, where that is PostgreSQL's.
    database: String,
}

/// Whether this run is to use PostgreSQL: `DATABASE=postgres`.
pub fn postgres_wanted() -> bool {
    match std::env::var("DATABASE").as_deref() {
        Ok("postgres") => true,
        Ok("sqlite" | "") | Err(_) => false,
        Ok(other) => panic!("DATABASE is `sqlite` or `postgres`, not `{other}`"),
    }
}

impl Node {
    /// A running node `http://HANDLE.localhost:PORT`.
    pub fn start(handle: &str) -> Self {
        Self::start_at(handle, Address::fresh(handle), "")
    }

    /// A running node at a given address, with `further` lines of its `[federation]` section.
    pub fn start_at(handle: &str, address: Address, further: &str) -> Self {
        Self::start_in(handle, address, further, Vec::new())
    }

    /// The same with an environment of its own.
    pub fn start_in(handle: &str, address: Address, further: &str, environment: Vec<(String, String)>) -> Self {
        let folder = tempfile::Builder::new().prefix(&format!("interpraxis-{handle}-")).tempdir().unwrap();
        let cluster = postgres_wanted().then(Cluster::shared);
        let (handle, further) = (handle.into(), further.into());
        let serve = Vec::new();
        let name = format!("{handle}_{}", address.listen);
        let database = cluster.map(|cluster| cluster.database(&name)).unwrap_or_default();
        let mut node = Self { handle, address, folder, process: None, further, serve, environment, cluster, database };
        node.configure();
        node.run();
        node
    }

    fn configure(&self) {
        let folder = self.folder.path().display();
        let database = match &self.cluster {
            Some(_) => self.database.clone(),
            None => format!("sqlite:{folder}/interpraxis.db"),
        };
        // Tests ask as fast as they can, all from one address.
        let limits =
            ["api_per_person", "api_per_address", "guesses_per_address"].map(|key| format!("{key} = 4294967295\n"));
        let limits =
            if self.further.contains("[limits]") { String::new() } else { format!("[limits]\n{}", limits.concat()) };
        let text = format!(
            "[server]\nbase_url = \"{base}\"\nlisten = \"127.0.0.1:{listen}\"\n\n\
             [institution]\nname = \"Centre {handle}\"\nhandle = \"{handle}\"\ncountry = \"ES\"\nlanguages = [\"en\", \"es\"]\n\n\
             [storage]\ndatabase = \"{database}\"\nmedia = \"file:{folder}/media\"\n\n\
             {limits}[federation]\ndevelopment = true\n{further}\n",
            base = self.base(),
            listen = self.address.listen,
            handle = self.handle,
            further = self.further,
        );
        fs::write(self.config(), text).unwrap();
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("interpraxis.toml")
    }

    /// The origin of the node's ids, without a slash at the end.
    pub fn base(&self) -> String {
        format!("{}://{}", self.address.scheme, self.host())
    }

    /// The name and port that other nodes know it by.
    pub fn host(&self) -> String {
        format!("{}:{}", self.address.name, self.address.port)
    }

    /// Starts the process and waits until it can serve.
    pub fn run(&mut self) {
        assert!(self.process.is_none(), "{} runs already", self.handle);
        let log = File::options().create(true).append(true).open(self.log()).unwrap();
        let mut command = self.command();
        command.arg("serve").args(&self.serve).stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        self.process = Some(command.spawn().unwrap());
        within(Duration::from_secs(60), &format!("{} is ready", self.handle), || {
            if let Some(ended) = self.process.as_mut().and_then(|process| process.try_wait().unwrap()) {
                panic!("{} ended by itself: {ended}", self.handle);
            }
            match Request::get("/readyz").send(self.address.listen, &self.host()) {
                Ok(reply) if reply.status == 200 => Ok(()),
                other => Err(format!("{other:?}")),
            }
        });
    }

    /// Whether its process runs.
    pub fn is_running(&self) -> bool {
        self.process.is_some()
    }

    /// Its cluster and the name of its database, where that is PostgreSQL's.
    pub fn postgres(&self) -> Option<(&'static Cluster, String)> {
        self.cluster.map(|cluster| (cluster, self.database_name()))
    }

    /// How many files it keeps for pictures.
    pub fn media(&self) -> usize {
        fn within(folder: &std::path::Path) -> usize {
            let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
            entries.map(|path| if path.is_dir() { within(&path) } else { 1 }).sum()
        }
        within(&self.folder.path().join("media"))
    }

    fn database_name(&self) -> String {
        self.database.rsplit('/').next().unwrap_or_default().to_owned()
    }

    /// Brings the data of the stopped node to another folder, database and port, as on another machine: answers the port.
    /// Nothing is left of the old folder.
    pub fn relocate(&mut self) -> u16 {
        assert!(self.process.is_none(), "{} runs", self.handle);
        let folder = tempfile::Builder::new().prefix(&format!("interpraxis-{}-", self.handle)).tempdir().unwrap();
        copies::folder(self.folder.path(), folder.path());
        self.folder = folder;
        self.address.listen = free_port();
        if let Some(cluster) = self.cluster {
            let (old, new) = (self.database_name(), format!("{}_moved", self.database_name()));
            copies::database(cluster, &old, &new);
            copies::drop_database(cluster, &old);
            self.database = self.database.replace(&old, &new);
        }
        self.configure();
        self.address.listen
    }

    /// Keeps the database of the stopped node as it is now, to be put back later.
    pub fn keep_copy(&self) {
        assert!(self.process.is_none(), "{} runs", self.handle);
        match self.cluster {
            Some(cluster) => {
                copies::database(cluster, &self.database_name(), &format!("{}_copy", self.database_name()));
            }
            None => drop(fs::copy(self.folder().join("interpraxis.db"), self.folder().join("copy.db")).unwrap()),
        }
    }

    /// Puts the kept copy back in the place of the database, without telling the program.
    pub fn put_copy_back(&self) {
        assert!(self.process.is_none(), "{} runs", self.handle);
        if let Some(cluster) = self.cluster {
            let name = self.database_name();
            copies::drop_database(cluster, &name);
            return copies::database(cluster, &format!("{name}_copy"), &name);
        }
        for end in ["", "-wal", "-shm"] {
            // What is not there need not go.
            let _ = fs::remove_file(self.folder().join(format!("interpraxis.db{end}")));
        }
        fs::copy(self.folder().join("copy.db"), self.folder().join("interpraxis.db")).unwrap();
    }

    /// The number of the running process.
    pub fn pid(&self) -> u32 {
        self.process.as_ref().expect("a running node").id()
    }

    /// `kill -9`, in the middle of whatever it does.
    pub fn kill(&mut self) {
        let mut process = self.process.take().expect("a running node");
        process.kill().unwrap();
        process.wait().unwrap();
    }

    /// `SIGTERM`; returns its exit code.
    pub fn stop(&mut self) -> Option<i32> {
        assert!(Command::new("kill").args(["-TERM", &self.pid().to_string()]).status().unwrap().success());
        let mut process = self.process.take().expect("a running node");
        eventually("it ends after SIGTERM", || process.try_wait().unwrap().ok_or("runs".into())).code()
    }

    /// `interpraxis admin ...` on this node's database; what it prints. Fails unless it exits 0.
    pub fn admin(&self, arguments: &[&str]) -> String {
        self.admin_with(arguments, "")
    }

    /// The same, with something on its standard input.
    pub fn admin_with(&self, arguments: &[&str], input: &str) -> String {
        let mut command = self.command();
        command.arg("admin").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        // A command that reads nothing may have closed its input already.
        let _ = process.stdin.take().unwrap().write_all(input.as_bytes());
        let output = process.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "admin {arguments:?}: {}: {said}", output.status);
        String::from_utf8(output.stdout).unwrap()
    }

    /// Any command of the program on this node's data: what it says, or what it complains of.
    pub fn told(&self, arguments: &[&str]) -> Result<String, String> {
        let output = self.command().args(arguments).stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
        let said = if output.status.success() { output.stdout } else { output.stderr };
        let said = String::from_utf8_lossy(&said).into_owned();
        if output.status.success() { Ok(said) } else { Err(said) }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_interpraxis"));
        command.arg("--config").arg(self.config()).current_dir(self.folder.path());
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Adds a person and gives a desk to write at.
    pub fn member(&self, handle: &str, role: &str) -> Desk {
        self.member_with_password(handle, role, "a password of some length");
        self.desk(handle)
    }

    /// Adds a person who signs in with this password.
    pub fn member_with_password(&self, handle: &str, role: &str, password: &str) {
        let mail = format!("{handle}@example.org");
        let name = format!("{} of {}", handle, self.handle);
        let add = [
            "person",
            "add",
            "--handle",
            handle,
            "--name",
            &name,
            "--email",
            &mail,
            "--role",
            role,
            "--password-stdin",
        ];
        self.admin_with(&add, &format!("{password}\n"));
    }

    /// A desk for a person who is here already.
    pub fn desk(&self, handle: &str) -> Desk {
        let token = self.admin(&["token", "create", "--handle", handle, "--scopes", "read write follow"]);
        Desk { port: self.address.listen, host: self.host(), base: self.base(), token: token.trim().into() }
    }

    /// A command of the program on this node's configuration; whether it succeeded, and all that it said.
    pub fn program(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.command().args(arguments).stdin(Stdio::null()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    }

    /// Its folder: configuration, database where that is a file, media.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A second process on the same database, at another port of loopback; ends with what is returned.
    pub fn second_process(&self) -> Second {
        let listen = free_port();
        let log = File::options().create(true).append(true).open(self.log()).unwrap();
        let mut command = self.command();
        command.env("INTERPRAXIS__SERVER__LISTEN", format!("127.0.0.1:{listen}"));
        command.arg("serve").stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let second = Second { listen, process: command.spawn().unwrap() };
        eventually("the second process is ready", || match Request::get("/readyz").send(listen, &self.host()) {
            Ok(reply) if reply.status == 200 => Ok(()),
            other => Err(format!("{other:?}")),
        });
        second
    }

    /// What `admin partner list --json` says about another node.
    pub fn partner(&self, other: &Self) -> Option<Value> {
        let list: Value = serde_json::from_str(&self.admin(&["partner", "list", "--json"])).expect("a list in JSON");
        list.as_array().expect("a list").iter().find(|partner| partner["host"] == other.host()).cloned()
    }

    /// Asks, accepts, and waits until both say `mutual`.
    pub fn befriend(&self, other: &Self) {
        self.admin(&["partner", "add", &other.host()]);
        eventually("the question arrives", || match other.partner(self) {
            Some(partner) if partner["state"] == "requested_by_them" => Ok(()),
            seen => Err(format!("{seen:?}")),
        });
        other.admin(&["partner", "accept", &self.host()]);
        for (here, there) in [(self, other), (other, self)] {
            eventually("both are mutual", || match here.partner(there) {
                Some(partner) if partner["state"] == "mutual" => Ok(()),
                seen => Err(format!("{}: {seen:?}", here.handle)),
            });
        }
    }

    /// A page of the desk as this member sees it after signing in with the password of [`Node::member`].
    pub fn page(&self, handle: &str, path: &str) -> Reply {
        let cookie = self.sign_in(handle).expect("a session");
        self.send(&Request::get(path).header("Cookie", &cookie))
    }

    /// The cookie of a new session of this member, with the password of [`Node::member`].
    pub fn sign_in(&self, handle: &str) -> Option<String> {
        let form = format!("handle={handle}&password=a+password+of+some+length");
        let entered = self.send(&Request::new("POST", "/sign-in").body("application/x-www-form-urlencoded", form));
        entered.header("set-cookie").and_then(|set| set.split(';').next()).map(str::to_owned)
    }

    /// A request as a stranger without token or signature would send it.
    pub fn send(&self, request: &Request) -> Reply {
        request.send(self.address.listen, &self.host()).unwrap_or_else(|error| panic!("{}: {error}", self.handle))
    }

    /// The path of one of this node's ids.
    pub fn path<'a>(&self, id: &'a str) -> &'a str {
        id.strip_prefix(&self.base()).unwrap_or_else(|| panic!("{id} is not of {}", self.base()))
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Everything that the process has written so far.
    pub fn written(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }
}

/// Another process of a node.
pub struct Second {
    pub listen: u16,
    process: Child,
}

impl Drop for Second {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
        if std::thread::panicking() {
            let written = self.written();
            let lines: Vec<&str> = written.lines().collect();
            eprintln!("--- the log of {} ends with", self.handle);
            for line in lines.iter().skip(lines.len().saturating_sub(60)) {
                eprintln!("{line}");
            }
        }
    }
}
