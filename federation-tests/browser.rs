//! A browser (Chromium) in the network of `demo`: a practice travels from one to another, and every page is looked at.

use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::harness::http::Request;
use crate::harness::port::free_ports;
use crate::harness::program::{self, Running};
use crate::harness::within;

/// The first address in a line.
fn address(line: &str) -> Option<String> {
    line.split_whitespace()
        .find(|word| word.starts_with("http://"))
        .map(|word| word.trim_end_matches([',', '.']).to_owned())
}

/// A network of three institutions, made by `demo`.
struct Demo {
    _running: Running,
    _folder: tempfile::TempDir,
    /// The port of the first node; the others follow.
    first: u16,
    nodes: Vec<String>,
    /// One-time addresses to sign in, the first for an admin of the first node.
    links: Vec<String>,
    ready: Duration,
}

fn demo() -> Demo {
    let (first, folder) = (free_ports(3), tempfile::tempdir().unwrap());
    let began = Instant::now();
    let mut demo = Command::new(env!("CARGO_BIN_EXE_interpraxis"));
    demo.args(["demo", "--nodes", "3", "--port", &first.to_string(), "--dir"]).arg(folder.path().join("demo"));
    let (mut nodes, mut links) = (Vec::new(), Vec::new());
    let (running, ()) = Running::start(&mut demo, |line| {
        if let Some(found) = address(line) {
            let list = if found.matches('/').count() > 3 { &mut links } else { &mut nodes };
            list.push(found);
        }
        (nodes.len() >= 3 && links.len() >= 6).then_some(())
    });
    let ready = began.elapsed();
    for step in 0..3 {
        within(Duration::from_secs(30), "each node shows texts of its own and of its partners", || {
            let page = Request::get("/practices").send(first + step, &format!("127.0.0.1:{}", first + step))?;
            if page.status == 200 { Ok(()) } else { Err(format!("{page:?}")) }
        });
    }
    Demo { _running: running, _folder: folder, first, nodes, links, ready }
}

#[test]
fn the_demo_gets_ready_and_a_practice_travels_between_browsers() {
    let demo = demo();
    // How fast it is depends on the build and on what else runs: measured, not judged, here.
    println!("the demo was ready after {:?}", demo.ready);
    // An unoptimised build beside other tests is given half a minute; a release demo is held to its two seconds.
    let walk = program::file("browser/walk.mjs");
    let walk = program::run(program::node().arg(walk).args([&demo.links[1], &demo.nodes[1]]).arg("30"));
    assert!(walk.ends_with("the browser walked through\n"), "{walk}");
}

#[test]
fn what_word_processors_put_on_the_clipboard_is_kept() {
    let demo = demo();
    let mut paste = program::node();
    paste
        .arg(program::file("browser/paste.mjs"))
        .args([demo.links[1].as_str()])
        .arg(program::file("fixtures/clipboard"));
    let said = program::run(&mut paste);
    assert!(said.ends_with("everything that was pasted is kept\n"), "{said}");
}

#[test]
fn what_is_typed_outlives_the_page() {
    let demo = demo();
    let said = program::run(program::node().arg(program::file("browser/keep.mjs")).arg(&demo.links[1]));
    assert!(said.ends_with("everything that was typed is kept\n"), "{said}");
}

#[test]
fn members_sign_in_with_passkeys() {
    let demo = demo();
    let said = program::run(program::node().arg(program::file("browser/passkeys.mjs")).arg(&demo.links[1]));
    assert!(said.ends_with("passkeys were made, shown, refused and removed\n"), "{said}");
}

#[test]
fn no_node_of_a_demo_outlives_it() {
    let Demo { _running: running, _folder: folder, first, .. } = demo();
    // As with `kill -9`: the demo has no time to end anything.
    drop(running);
    within(Duration::from_secs(30), "the nodes have ended", || {
        let listening: Vec<u16> =
            (first..first + 3).filter(|port| TcpStream::connect(("127.0.0.1", *port)).is_ok()).collect();
        if listening.is_empty() { Ok(()) } else { Err(format!("{listening:?} answer")) }
    });
    drop(folder);
}

#[test]
fn every_page_is_for_everybody_within_its_budget_and_valid() {
    let demo = demo();
    // Pictures of every page stay among the output of the build, to be looked at.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    let _ = std::fs::remove_dir_all(&folder);
    let mut look = program::node();
    look.arg(program::file("browser/pages.mjs")).arg(&demo.links[0]).arg(&folder);
    println!("{}", program::run(&mut look));
    let pages: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let html = pages.iter().filter(|path| path.extension().is_some_and(|end| end == "html"));
    program::run(program::validator().args(html));
}
