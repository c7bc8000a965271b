//! The program itself: its size, its start, its memory, and the demo.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::bench::Bench;
use crate::harness::http::Request;
use crate::harness::port::free_port;
use crate::load::median;
use crate::machine::Process;
use crate::report::Row;
use crate::texts::{Filled, filled};

const PROGRAM: &str = env!("CARGO_BIN_EXE_interpraxis");

/// The size of the release binary.
pub fn binary(bench: &Bench) {
    if bench.wants("binary: size") {
        let bytes = u32::try_from(std::fs::metadata(PROGRAM).unwrap().len()).unwrap();
        bench.add(Row::new("binary: size", f64::from(bytes) / 1_048_576.0, "MB").at_most(40.0, 25.0));
    }
}

/// From the start of the process to its first 200, and its memory when nothing is asked of it.
pub fn start(bench: &Bench, slot: &mut Option<Filled>) {
    if bench.wants("start: to the first 200") {
        let node = filled(bench, slot);
        let seconds = (0..bench.runs()).map(|_| restart(node).as_secs_f64()).collect();
        let remark = format!("{} texts", node.texts.len());
        bench.add(Row::new("start: to the first 200", median(seconds), "s").at_most(0.3, 0.1).note(remark));
    }
    if bench.wants("memory: idle") {
        let node = filled(bench, slot);
        restart(node);
        node.node.send(&Request::get("/"));
        thread::sleep(Duration::from_secs(3));
        let process = Process(node.node.pid());
        let remark = format!(
            "resident, {} texts, 3 s after the start; {:.1} MB proportional",
            node.texts.len(),
            process.proportional()
        );
        bench.add(Row::new("memory: idle", process.resident(), "MB").at_most(40.0, 25.0).note(remark));
    }
}

/// Stops the node and starts it again; how long until it answers.
fn restart(node: &mut Filled) -> Duration {
    node.node.stop();
    let (port, host, over) = (node.ana.port, node.ana.host.clone(), Arc::new(AtomicBool::new(false)));
    let ended = Arc::clone(&over);
    let began = Instant::now();
    let watcher = thread::spawn(move || {
        while !ended.load(Ordering::Relaxed) {
            if Request::get("/readyz").send(port, &host).is_ok_and(|reply| reply.status == 200) {
                return began.elapsed();
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("the node was ready for the harness and not for the watch")
    });
    node.node.run();
    let seen = watcher.join().unwrap();
    over.store(true, Ordering::Relaxed);
    seen
}

/// What the loads before have left in memory.
pub fn memory(bench: &Bench, filled: Option<&Filled>) {
    let Some(node) = filled.filter(|_| bench.wants("memory: after the loads")) else { return };
    let process = Process(node.node.pid());
    let remark = "everything above, one after the other, since the last start";
    bench.add(Row::new("memory: peak during the loads", process.peak(), "MB").note(remark));
    let remark = format!("{:.1} MB proportional", process.proportional());
    bench.add(Row::new("memory: after the loads", process.resident(), "MB").note(remark));
}

/// `interpraxis demo`, from nothing until it says that it is ready.
pub fn demo(bench: &Bench) {
    for nodes in [3_u16, 8] {
        let name = format!("demo: {nodes} institutions ready");
        if bench.wants(&name) {
            let seconds = (0..bench.runs()).map(|_| demonstrate(nodes).as_secs_f64()).collect();
            bench.add(Row::new(&name, median(seconds), "s").at_most(5.0, 5.0).note("a new folder each time"));
        }
    }
}

fn demonstrate(nodes: u16) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let (port, began) = (first_of(nodes), Instant::now());
    let mut demo = start_demo(nodes, port, folder.path());
    let mut lines = BufReader::new(demo.stdout.take().unwrap()).lines().map_while(Result::ok);
    let ready = lines.any(|line| line.contains("ready after"));
    let took = began.elapsed();
    assert!(ready, "the demo ended before it was ready");
    assert!(Command::new("kill").args(["-TERM", &demo.id().to_string()]).status().unwrap().success());
    lines.for_each(drop);
    assert!(demo.wait().unwrap().success());
    took
}

fn start_demo(nodes: u16, port: u16, folder: &Path) -> std::process::Child {
    let (nodes, port) = (nodes.to_string(), port.to_string());
    let mut command = Command::new(PROGRAM);
    command.args(["demo", "--nodes", &nodes, "--port", &port]).arg("--dir").arg(folder.join("demo"));
    command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap()
}

/// The first of so many ports in a row that nobody uses now.
fn first_of(count: u16) -> u16 {
    loop {
        let first = free_port().min(60_000);
        if (first..first + count).all(|port| std::net::TcpListener::bind(("127.0.0.1", port)).is_ok()) {
            return first;
        }
    }
}
