//! Programs that nobody here wrote: node, Python, Chromium. What `./check` installed, or a clear failure.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file under `federation-tests`.
pub fn file(path: &str) -> PathBuf {
    root().join("federation-tests").join(path)
}

/// Node 22 or newer, from the npm package `node`.
pub fn node() -> Command {
    installed(&file("node_modules/node/bin/node"))
}

/// The Python of `.venv`, with Mastodon.py and toot.
pub fn python() -> Command {
    installed(&root().join(".venv/bin/python"))
}

/// The command `toot` of `.venv`.
pub fn toot() -> Command {
    installed(&root().join(".venv/bin/toot"))
}

/// The command `schemathesis` of `.venv`.
pub fn schemathesis() -> Command {
    installed(&root().join(".venv/bin/schemathesis"))
}

/// The validator of the W3C for HTML and CSS, which fails for every error.
pub fn validator() -> Command {
    let jar = file("node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(jar.exists(), "{} is missing: run ./check, which installs it", jar.display());
    let mut java = Command::new("java");
    java.arg("-jar").arg(jar).args(["--errors-only", "--also-check-css"]);
    java
}

fn installed(program: &Path) -> Command {
    assert!(program.exists(), "{} is missing: run ./check, which installs it", program.display());
    Command::new(program)
}

/// Runs it to its end; its standard output. Fails unless it exits 0, with all that it said.
pub fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{command:?}: {}\n{said}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

/// A program that goes on running, killed with the test.
pub struct Running(Child);

impl Running {
    /// Starts it and reads its standard output up to the first line that `wanted` takes.
    pub fn start<T>(command: &mut Command, mut wanted: impl FnMut(&str) -> Option<T>) -> (Self, T) {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let running = Self(child);
        let mut said = Vec::new();
        let mut lines = output.lines().map_while(Result::ok);
        for line in lines.by_ref() {
            said.push(line);
            if let Some(found) = said.last().and_then(|line| wanted(line)) {
                // The rest is read too, so that the program never stands before a full pipe.
                std::thread::spawn(move || lines.for_each(drop));
                return (running, found);
            }
        }
        panic!("{command:?} ended before it said what was wanted:\n{}", said.join("\n"));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
