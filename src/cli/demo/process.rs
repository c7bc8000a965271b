//! A node of the demo as a process of its own: started, watched until it is ready, ended.

use std::fs::OpenOptions;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::house::House;

/// How long a node may take to become ready.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a node may take to end before it is killed.
const GRACE: Duration = Duration::from_secs(10);

/// How often a node is asked whether it is ready, or looked at whether it has ended.
const PACE: Duration = Duration::from_millis(20);

/// How a node is started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// By how many milliseconds its clock is fast.
    pub clock_skew_ms: Option<i64>,
    /// Where it listens, when not where its configuration says.
    pub listen: Option<SocketAddr>,
}

/// A running node. When this is dropped, the process ends at once.
pub struct Process {
    child: Child,
    name: String,
    log: PathBuf,
    authority: String,
    listen: SocketAddr,
}

impl Process {
    /// Starts `serve` with the configuration of the house; what it says goes to log.txt in its folder.
    ///
    /// # Errors
    /// A sentence, when the log cannot be written or the program cannot be started.
    pub fn start(house: &House, manner: Manner) -> Result<Self, String> {
        let log = house.folder.join("log.txt");
        let name = house.institution.name.clone();
        let failed = |error: std::io::Error| format!("{name} cannot be started: {error}");
        let file = OpenOptions::new().create(true).append(true).open(&log).map_err(failed)?;
        let mut command = Command::new(std::env::current_exe().map_err(failed)?);
        // We never write into the pipe: it ends when we do, and with it the node, even when we are killed.
        command
            .arg("serve")
            .arg("--while-stdin-is-open")
            .arg("--config")
            .arg(house.config_file())
            .stdin(Stdio::piped());
        // A group of its own, so that Ctrl-C reaches the demo alone, which then ends its nodes in good order.
        command.stdout(file.try_clone().map_err(failed)?).stderr(file).process_group(0);
        for (variable, _) in crate::config::environment() {
            command.env_remove(variable);
        }
        if let Some(skew) = manner.clock_skew_ms {
            command.arg(format!("--clock-skew-ms={skew}"));
        }
        if let Some(listen) = manner.listen {
            command.env("INTERPRAXIS__SERVER__LISTEN", listen.to_string());
        }
        let child = command.spawn().map_err(failed)?;
        let listen = manner.listen.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, house.port)));
        Ok(Self { child, name, log, authority: house.authority(), listen })
    }

    /// The name of its institution.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Waits until /readyz answers 200.
    ///
    /// # Errors
    /// A sentence with the end of its log, when it ends instead or takes longer than 30 seconds.
    pub async fn ready(&mut self) -> Result<(), String> {
        let end = Instant::now() + PATIENCE;
        while !is_ready(self.listen, &self.authority).await {
            let why = if self.has_ended() {
                "ended while it was starting"
            } else if Instant::now() >= end {
                "is not ready after 30 seconds"
            } else {
                tokio::time::sleep(PACE).await;
                continue;
            };
            return Err(format!("{} {why}. The end of {}:\n{}", self.name, self.log.display(), self.last_words()));
        }
        Ok(())
    }

    /// Whether the process is gone.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks the process to end in good order.
    pub fn ask_to_end(&mut self) {
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if let Some(pid) = pid.filter(|_| !self.has_ended()) {
            // It may end in between: then there is nothing to ask.
            let _ = kill_process(pid, Signal::TERM);
        }
    }

    /// Waits until the process has ended, for ten seconds at most; then it is killed.
    pub async fn ended(mut self) {
        let end = Instant::now() + GRACE;
        while !self.has_ended() && Instant::now() < end {
            tokio::time::sleep(PACE).await;
        }
    }

    fn last_words(&self) -> String {
        let log = std::fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log).into_owned();
        let mut lines: Vec<&str> = log.lines().rev().take(5).collect();
        lines.reverse();
        lines.join("\n")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if !self.has_ended() {
            // Errors mean that it is gone already.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Whether the node at `listen` answers 200 on /readyz within two seconds.
async fn is_ready(listen: SocketAddr, authority: &str) -> bool {
    let asking = async {
        let mut stream = TcpStream::connect(listen).await?;
        let request = format!("GET /readyz HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut answer = [0_u8; 12];
        stream.read_exact(&mut answer).await?;
        Ok::<_, std::io::Error>(answer == *b"HTTP/1.1 200")
    };
    matches!(tokio::time::timeout(Duration::from_secs(2), asking).await, Ok(Ok(true)))
}
