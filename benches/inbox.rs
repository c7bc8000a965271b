//! Receiving: signed Creates of people whom somebody here follows, made and signed beforehand; each is on the disk before
//! its 202, and each is visible at the end.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::bench::Bench;
use crate::harness::http::Request;
use crate::harness::{Desk, within};
use crate::load::{self, Call, Until, median, number};
use crate::machine::Process;
use crate::report::Row;
use crate::texts::{Filled, filled};

const ACCEPTED: &str = "inbox: accepted";
const VISIBLE: &str = "inbox: stored and visible";
/// Senders at a time.
const SENDERS: usize = 32;
/// Followed people, each on a host of its own.
const AUTHORS: usize = 20;
/// So many of the last notes are looked for, one after the other; what came before them is older.
const LAST: usize = 64;

/// Runs the rows of receiving.
pub fn run(bench: &Bench, slot: &mut Option<Filled>) {
    if !bench.wants(ACCEPTED) && !bench.wants(VISIBLE) {
        return;
    }
    let node = filled(bench, slot);
    let reader = node.node.member("rita", "reader");
    for author in 0..AUTHORS {
        follow(&reader, &node.fleet.actor(author));
    }
    let count = if bench.quick { 600 } else { 2_000 };
    deliver(node, &reader, "warm", count / 4);
    let (mut accepted, mut visible, mut p99, mut per_core) = (vec![], vec![], vec![], vec![]);
    for run in 0..bench.runs() {
        let seen = deliver(node, &reader, &format!("run{run}"), count);
        accepted.push(seen.accepted);
        p99.push(seen.p99.as_secs_f64());
        visible.push(number(count) / seen.all.as_secs_f64());
        per_core.push(number(count) / seen.cpu.as_secs_f64());
    }
    let (p99, visible) = (Duration::from_secs_f64(median(p99)), median(visible));
    let note = format!("{count} Creates of notes by {AUTHORS} people, {SENDERS} senders; durable before the 202");
    bench.add(Row::new(ACCEPTED, median(accepted), "per second").p99(p99).note(note));
    bench.add(
        Row::new(VISIBLE, visible, "per second")
            .at_least(800.0, 2_500.0)
            .note("from the first byte sent to the last text visible"),
    );
    let row =
        Row::new("inbox: stored and visible, per core", median(per_core), "per core-second").at_least(1_000.0, 2_500.0);
    bench.add(row.note("all CPU of the server, from the gate to the timeline"));
}

/// A member follows somebody elsewhere, as a client does it.
fn follow(reader: &Desk, actor: &str) {
    let address = actor.replace(':', "%3A").replace('/', "%2F");
    let found = reader.send(&Request::get(&format!("/api/v2/search?type=accounts&resolve=true&q={address}"))).unwrap();
    let found = found.value();
    let account = found["accounts"][0]["id"].as_str().unwrap_or_else(|| panic!("{actor} is not found: {found}"));
    let reply = reader.send(&Request::new("POST", &format!("/api/v1/accounts/{account}/follow"))).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    within(Duration::from_secs(30), "the Follow is accepted", || {
        let reply = reader.send(&Request::get(&format!("/api/v1/accounts/relationships?id[]={account}")))?.value();
        if reply[0]["following"] == true { Ok(()) } else { Err(reply.to_string()) }
    });
}

struct Delivered {
    accepted: f64,
    p99: Duration,
    all: Duration,
    cpu: Duration,
}

fn deliver(node: &Filled, reader: &Desk, name: &str, count: usize) -> Delivered {
    let (ids, calls): (Vec<String>, Vec<Call>) = (0..count)
        .map(|place| {
            let (id, activity) = node.fleet.note(place % AUTHORS, &format!("{name}-{place}"));
            (id, node.fleet.post(place % AUTHORS, &node.ana.host, "/inbox", &activity))
        })
        .unzip();
    let process = Process(node.node.pid());
    let (cpu, began) = (process.cpu(), Instant::now());
    let outcome = load::run(node.ana.port, &Arc::new(calls), 202, SENDERS, Until::Each);
    for id in &ids[count.saturating_sub(LAST)..] {
        within(Duration::from_secs(60), "a received note is visible", || visible(reader, id));
    }
    let (all, cpu) = (began.elapsed(), process.cpu() - cpu);
    // What was measured really happened: each note is there.
    for id in ids.iter().step_by(count / 50) {
        visible(reader, id).unwrap();
    }
    Delivered { accepted: outcome.per_second(), p99: outcome.percentile(99), all, cpu }
}

fn visible(reader: &Desk, id: &str) -> Result<(), String> {
    let address = id.replace(':', "%3A").replace('/', "%2F");
    let found: Value = reader.send(&Request::get(&format!("/api/v2/search?type=statuses&q={address}")))?.value();
    if found["statuses"][0]["uri"] == *id { Ok(()) } else { Err(format!("{id}: {found}")) }
}
