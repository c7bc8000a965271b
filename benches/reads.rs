//! Reading: documents, pages, timelines and searches, eight readers at a time, on a node with ten thousand texts.

use std::sync::Arc;
use std::time::Duration;

use crate::bench::Bench;
use crate::harness::http::Request;
use crate::load::{self, Call, median, number};
use crate::machine::Process;
use crate::report::Row;
use crate::texts::{Filled, filled};

/// Readers at a time.
const READERS: usize = 8;
/// Different signed requests; each is sent many times, as a GET may be.
const SIGNED: usize = 200;

/// A row: its name, must and aim per core-second, and the calls that are made in turn.
type Plan = (&'static str, f64, f64, fn(&Filled) -> Vec<Call>);

const PLANS: [Plan; 11] = [
    ("reads: actor JSON", 15_000.0, 25_000.0, actor),
    ("reads: practice JSON, one text", 15_000.0, 25_000.0, |node| objects(node, 1)),
    ("reads: practice JSON, every text in turn", 15_000.0, 25_000.0, |node| objects(node, usize::MAX)),
    ("reads: practice JSON, the caller's signature verified", 10_000.0, 15_000.0, signed),
    ("reads: WebFinger", 23_000.0, 30_000.0, webfinger),
    ("reads: public timeline of 20", 5_000.0, 8_000.0, |node| client(node, "/api/v1/timelines/public?limit=20", false)),
    ("reads: public timeline of 20, signed in", 5_000.0, 8_000.0, |node| {
        client(node, "/api/v1/timelines/public?limit=20", true)
    }),
    ("reads: home timeline of 20", 5_000.0, 8_000.0, |node| client(node, "/api/v1/timelines/home?limit=20", true)),
    ("reads: practice page, one text", 1_500.0, 10_000.0, |node| pages(node, 1)),
    ("reads: practice page, every text in turn", 1_500.0, 10_000.0, |node| pages(node, usize::MAX)),
    ("reads: front page", 1_500.0, 10_000.0, |node| vec![Call::get(&node.ana.host, "/", &[("Accept", "text/html")])]),
];

/// Runs the rows of reading.
pub fn run(bench: &Bench, slot: &mut Option<Filled>) {
    for (name, must, aim, calls) in PLANS {
        if bench.wants(name) {
            let node = filled(bench, slot);
            let calls = Arc::new(calls(node));
            bench.add(read(bench, node, name, &calls).at_least(must, aim));
        }
    }
    for (name, path) in [
        ("search: by the page, p99", "/search?q="),
        ("search: by the client API, p99", "/api/v2/search?type=statuses&q="),
    ] {
        if bench.wants(name) {
            let row = search(bench, filled(bench, slot), name, path);
            bench.add(row);
        }
    }
}

fn read(bench: &Bench, node: &Filled, name: &str, calls: &Arc<Vec<Call>>) -> Row {
    let (process, port) = (Process(node.node.pid()), node.ana.port);
    load::run(port, calls, 200, READERS, bench.warm_up());
    let (mut per_core, mut wall, mut p99) = (vec![], vec![], vec![]);
    for _ in 0..bench.runs() {
        let before = process.cpu();
        let outcome = load::run(port, calls, 200, READERS, bench.while_reading());
        per_core.push(number(outcome.count) / (process.since(before)).as_secs_f64());
        wall.push(outcome.per_second());
        p99.push(outcome.percentile(99).as_secs_f64());
    }
    let row = Row::new(name, median(per_core), "per core-second");
    row.wall(median(wall)).p99(Duration::from_secs_f64(median(p99)))
}

fn actor(node: &Filled) -> Vec<Call> {
    let own = node.ana.send(&Request::get("/api/v1/accounts/verify_credentials")).unwrap().value();
    let path = format!("/people/{}", own["id"].as_str().unwrap());
    vec![Call::get(&node.ana.host, &path, &[("Accept", "application/activity+json")])]
}

fn objects(node: &Filled, most: usize) -> Vec<Call> {
    let accept = [("Accept", "application/activity+json")];
    node.texts.iter().take(most).map(|text| Call::get(&node.ana.host, &format!("/practices/{text}"), &accept)).collect()
}

/// By persons of ten hosts, whose keys the node fetches during the warm-up.
fn signed(node: &Filled) -> Vec<Call> {
    let texts = node.texts.iter().take(SIGNED).enumerate();
    texts.map(|(place, text)| node.fleet.get(place % 10, &node.ana.host, &format!("/practices/{text}"))).collect()
}

fn webfinger(node: &Filled) -> Vec<Call> {
    let path = format!("/.well-known/webfinger?resource=acct:ana@{}", node.ana.host);
    vec![Call::get(&node.ana.host, &path, &[])]
}

fn client(node: &Filled, path: &str, signed_in: bool) -> Vec<Call> {
    let bearer = format!("Bearer {}", node.ana.token);
    let headers = [("Authorization", bearer.as_str())];
    vec![Call::get(&node.ana.host, path, if signed_in { &headers } else { &[] })]
}

fn pages(node: &Filled, most: usize) -> Vec<Call> {
    let page =
        |text: &String| Call::get(&node.ana.host, &format!("/practices/{text}/a-practice"), &[("Accept", "text/html")]);
    node.texts.iter().take(most).map(page).collect()
}

/// Two people search at a time: for what every text holds, for two words, for one text, and for nothing that is there.
fn search(bench: &Bench, node: &Filled, name: &str, path: &str) -> Row {
    let bearer = format!("Bearer {}", node.ana.token);
    let question =
        |words: &str| Call::get(&node.ana.host, &format!("{path}{words}"), &[("Authorization", bearer.as_str())]);
    let questions = ["kitchen", "lantern+grandmother", "many+777", "zucchini"];
    let calls = Arc::new(questions.map(question).to_vec());
    let (process, port) = (Process(node.node.pid()), node.ana.port);
    load::run(port, &calls, 200, 2, bench.warm_up());
    let (mut p99, mut cpu, mut wall) = (vec![], vec![], vec![]);
    for _ in 0..bench.runs() {
        let before = process.cpu();
        let outcome = load::run(port, &calls, 200, 2, bench.while_reading());
        p99.push(outcome.percentile(99).as_secs_f64() * 1000.0);
        cpu.push((process.since(before)).as_secs_f64() * 1000.0 / number(outcome.count));
        wall.push(outcome.per_second());
    }
    let remark = format!("{} texts, the promise is for 100,000; {:.1} ms of CPU each", node.texts.len(), median(cpu));
    Row::new(name, median(p99), "ms").at_most(50.0, 15.0).wall(median(wall)).note(remark)
}
