//! Receiving: signed Creates of people whom somebody here follows, made and signed beforehand; each is on the disk before
//! its 202, and each is visible at the end.

use std::sync::Arc;
use std::time::{Duration, Instant};

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

/// Runs the rows of receiving.
pub fn run(bench: &Bench, slot: &mut Option<Filled>) {
    if !bench.wants(ACCEPTED) && !bench.wants(VISIBLE) {
        return;
    }
    let node = filled(bench, slot);
    let reader = node.node.member("rita", "reader");
    let accounts: Vec<String> = (0..AUTHORS).map(|author| follow(&reader, &node.fleet.actor(author))).collect();
    let count = if bench.quick { 600 } else { 2_000 };
    deliver(node, (&reader, &accounts), "warm", AUTHORS * 10);
    let (mut accepted, mut visible, mut p99, mut per_core) = (vec![], vec![], vec![], vec![]);
    for run in 0..bench.runs() {
        let seen = deliver(node, (&reader, &accounts), &format!("run{run}"), count);
        accepted.push(seen.accepted);
        p99.push(seen.p99.as_secs_f64());
        visible.push(number(count) / seen.all.as_secs_f64());
        per_core.push(number(count) / seen.cpu.as_secs_f64());
    }
    let (p99, visible) = (Duration::from_secs_f64(median(p99)), median(visible));
    let remark = format!("{count} Creates of notes by {AUTHORS} people, {SENDERS} senders; durable before the 202");
    bench.add(Row::new(ACCEPTED, median(accepted), "per second").p99(p99).note(remark));
    bench.add(
        Row::new(VISIBLE, visible, "per second")
            .at_least(800.0, 2_500.0)
            .note("from the first byte sent to the last text visible"),
    );
    let row =
        Row::new("inbox: stored and visible, per core", median(per_core), "per core-second").at_least(1_000.0, 2_500.0);
    bench.add(row.note("all CPU of the server, from the gate to the timeline"));
}

/// A member follows somebody elsewhere, as a client does it; the number of the account.
fn follow(reader: &Desk, actor: &str) -> String {
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
    account.to_owned()
}

struct Delivered {
    accepted: f64,
    p99: Duration,
    all: Duration,
    cpu: Duration,
}

/// Sends so many notes and waits until every one of them counts among the statuses of its author.
fn deliver(node: &Filled, (reader, accounts): (&Desk, &[String]), name: &str, count: usize) -> Delivered {
    let calls: Vec<Call> = (0..count)
        .map(|place| {
            let activity = node.fleet.note(place % AUTHORS, &format!("{name}-{place}"));
            node.fleet.post(place % AUTHORS, &node.ana.host, "/inbox", &activity)
        })
        .collect();
    let wanted: Vec<u64> = accounts.iter().map(|account| statuses(reader, account)).collect();
    let each = u64::try_from(count / AUTHORS).unwrap();
    let process = Process(node.node.pid());
    let (cpu, began) = (process.cpu(), Instant::now());
    let outcome = load::run(node.ana.port, &Arc::new(calls), 202, SENDERS, Until::Each);
    for (account, before) in accounts.iter().zip(wanted) {
        within(Duration::from_secs(60), "every received note is visible", || {
            match statuses(reader, account) - before {
                all if all == each => Ok(()),
                some => Err(format!("{some} of {each}")),
            }
        });
    }
    let (all, cpu) = (began.elapsed(), process.since(cpu));
    Delivered { accepted: outcome.per_second(), p99: outcome.percentile(99), all, cpu }
}

/// How many statuses of somebody a client is told of.
fn statuses(reader: &Desk, account: &str) -> u64 {
    let account = reader.send(&Request::get(&format!("/api/v1/accounts/{account}"))).unwrap().value();
    account["statuses_count"].as_u64().unwrap_or_else(|| panic!("no count in {account}"))
}
