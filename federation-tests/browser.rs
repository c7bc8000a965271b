//! A browser (Chromium): sign in by the one-time link of `demo`, write, publish, and read it at the partner.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::harness::http::Request;
use crate::harness::port::free_port;
use crate::harness::program::{self, Running};
use crate::harness::within;

/// A port below which, with its neighbours, nobody listens.
fn free_ports(count: u16) -> u16 {
    loop {
        let first = free_port();
        let all = (0..count)
            .map(|step| first.checked_add(step).and_then(|port| std::net::TcpListener::bind(("127.0.0.1", port)).ok()));
        if all.collect::<Vec<_>>().iter().all(Option::is_some) {
            return first;
        }
    }
}

/// The first address in a line.
fn address(line: &str) -> Option<String> {
    line.split_whitespace()
        .find(|word| word.starts_with("http://"))
        .map(|word| word.trim_end_matches([',', '.']).to_owned())
}

#[test]
fn the_demo_gets_ready_and_a_practice_travels_between_browsers() {
    let (first, folder) = (free_ports(3), tempfile::tempdir().unwrap());
    let began = Instant::now();
    let mut demo = Command::new(env!("CARGO_BIN_EXE_interpraxis"));
    demo.args(["demo", "--nodes", "3", "--port", &first.to_string(), "--dir"]).arg(folder.path().join("demo"));
    let (mut nodes, mut links) = (Vec::new(), Vec::new());
    let (_running, ()) = Running::start(&mut demo, |line| {
        if let Some(found) = address(line) {
            let list = if found.matches('/').count() > 3 { &mut links } else { &mut nodes };
            list.push(found);
        }
        (nodes.len() >= 3 && links.len() >= 6).then_some(())
    });
    let ready = began.elapsed();
    // How fast it is depends on the build and on what else runs: measured, not judged, here.
    println!("the demo was ready after {ready:?}");
    for step in 0..3 {
        within(Duration::from_secs(30), "each node shows texts of its own and of its partners", || {
            let page = Request::get("/practices").send(first + step, &format!("127.0.0.1:{}", first + step))?;
            if page.status == 200 { Ok(()) } else { Err(format!("{page:?}")) }
        });
    }
    let walk = program::run(program::node().arg(program::file("browser/walk.mjs")).args([&links[1], &nodes[1]]));
    assert!(walk.ends_with("the browser walked through\n"), "{walk}");
}
