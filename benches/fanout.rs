//! Sending: one text to the followers of its author on many hosts, all good, and with hosts that never answer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::bench::Bench;
use crate::fleet::{HANGING, KIN};
use crate::harness::{Desk, within};
use crate::load::{self, Call, RUNTIME, Until, Wire, median, number};
use crate::machine::Process;
use crate::report::Row;
use crate::texts::{self, Filled, filled};

/// How long all deliveries of one run may take.
const LONGEST: Duration = Duration::from_secs(60);

/// An author, and on how many hosts the author is followed, one follower each.
struct Author {
    desk: Desk,
    first: usize,
    hosts: usize,
}

/// Runs the rows of sending.
pub fn run(bench: &Bench, slot: &mut Option<Filled>) {
    if !bench.wants("fan-out") {
        return;
    }
    let node = filled(bench, slot);
    let [few, many, most] = [10, 100, if bench.quick { 300 } else { 1_000 }].map(|hosts| followed(node, 0, hosts));
    let kin = followed(node, KIN, 100);
    for author in [&few, &many, &most, &kin] {
        send(node, author, "warm", 1);
    }
    let last = [&many, &most].map(|author| {
        let runs: Vec<Sent> = (0..bench.runs()).map(|run| send(node, author, &format!("good{run}"), 1)).collect();
        median(runs.iter().map(|sent| sent.last.as_secs_f64()).collect())
    });
    let name = |author: &Author, what: &str| format!("fan-out: {} hosts, {what}", author.hosts);
    let row = Row::new(&name(&many, "last arrival"), last[0], "s").at_most(0.15, 0.10);
    bench.add(row.note("one text, from the request to publish"));
    bench.add(
        Row::new(&name(&most, "last arrival"), last[1], "s")
            .note(format!("{:.0} deliveries/s", number(most.hosts) / last[1])),
    );
    let cost = |author: &Author, batch: usize| {
        let runs = (0..bench.runs()).map(|run| send(node, author, &format!("cost{run}"), batch));
        median(runs.map(|sent| sent.cpu.as_secs_f64() * 1000.0 / number(batch * author.hosts)).collect())
    };
    let row = Row::new("fan-out: 100 hosts of our own kind, cost of a delivery", cost(&kin, 6), "ms of CPU");
    bench.add(row.at_most(0.3, 0.15).note("RFC 9421, Ed25519; the publishing counted in"));
    let costs = [(&few, 60), (&many, 6), (&most, 1)].map(|(author, batch)| {
        let cost = cost(author, batch);
        let row = Row::new(&name(author, "cost of a delivery"), cost, "ms of CPU").at_most(1.0, 0.85);
        bench.add(row.note("draft-cavage, RSA; the publishing counted in"));
        cost
    });
    let title = format!("fan-out: cost at {} hosts against 10", most.hosts);
    bench.add(Row::new(&title, costs[2] / costs[0], "times").at_most(1.2, 1.0).note("the promise is for 10,000 hosts"));
    for (author, good) in [(&many, last[0]), (&most, last[1])] {
        let runs = (0..bench.runs()).map(|run| hanging(node, author, &format!("hang{run}")).as_secs_f64()).collect();
        let seconds = median(runs);
        let title = name(author, "20 % never answer: last good arrival");
        let remark = format!("{seconds:.2} s; the hosts are not known to be bad before");
        bench.add(Row::new(&title, seconds / good, "times all good").at_most(2.0, 1.0).note(remark));
    }
}

/// An author with one follower on each of so many hosts from `first` on, who asked with signed Follows and were accepted.
fn followed(node: &Filled, first: usize, hosts: usize) -> Author {
    let handle = format!("author{first}of{hosts}");
    let desk = node.node.member(&handle, "practitioner");
    let own = desk.send(&crate::harness::http::Request::get("/api/v1/accounts/verify_credentials")).unwrap().value();
    let author = json!(format!("{}/people/{}", desk.base, own["id"].as_str().unwrap()));
    let before = node.fleet.accepts();
    let follow = |host| node.fleet.activity(host, "Follow", &format!("follow-{handle}-{host}"), &author);
    let all = first..first + hosts;
    let calls: Vec<Call> = all.map(|host| node.fleet.post(host, &desk.host, "/inbox", &follow(host))).collect();
    load::run(desk.port, &Arc::new(calls), 202, 16, Until::Each);
    within(LONGEST, "every Follow is accepted", || match node.fleet.accepts() - before {
        all if all >= hosts => Ok(()),
        some => Err(format!("{some} of {hosts}")),
    });
    Author { desk, first, hosts }
}

struct Sent {
    last: Duration,
    cpu: Duration,
}

/// Publishes so many texts and waits until each is at each host; nothing may come twice.
fn send(node: &Filled, author: &Author, name: &str, batch: usize) -> Sent {
    let mark = format!("{name} to {} hosts from {}", author.hosts, author.first);
    node.fleet.expect(&mark);
    let process = Process(node.node.pid());
    let (cpu, began) = (process.cpu(), Instant::now());
    texts::publish_many(&author.desk, &mark, batch, 4);
    assert!(
        node.fleet.wait_for(batch * author.hosts, LONGEST),
        "{} of {} came",
        node.fleet.arrivals().len(),
        author.hosts
    );
    let last = node.fleet.arrivals().into_iter().map(|(_, moment)| moment).max().unwrap().duration_since(began);
    // The lanes note what was taken; that belongs to the cost.
    settle(process);
    assert_eq!(node.fleet.doubled(), 0, "a delivery came twice");
    Sent { last, cpu: process.since(cpu) }
}

/// Waits until the server has nothing more to do.
fn settle(process: Process) {
    within(LONGEST, "the server rests", || {
        let before = process.cpu();
        std::thread::sleep(Duration::from_millis(150));
        if process.since(before) <= Duration::from_millis(10) { Ok(()) } else { Err("it works".to_owned()) }
    });
}

/// The same while one host in five takes the request and never answers; afterwards these speak, and get what they missed.
fn hanging(node: &Filled, author: &Author, name: &str) -> Duration {
    let mark = format!("{name} to {} hosts", author.hosts);
    node.fleet.expect(&mark);
    node.fleet.hang(true);
    let (began, good) = (Instant::now(), author.hosts - author.hosts / HANGING);
    texts::publish_many(&author.desk, &mark, 1, 1);
    assert!(node.fleet.wait_for(good, LONGEST), "{} of {good} came", node.fleet.arrivals().len());
    let last = node.fleet.arrivals().into_iter().map(|(_, moment)| moment).max().unwrap().duration_since(began);
    node.fleet.hang(false);
    let back: Vec<usize> = (0..author.hosts).filter(|host| host.is_multiple_of(HANGING)).collect();
    // A host that speaks is there again: what waits for it goes out at once, unless a request to it is still open.
    for attempt in 0..20 {
        speak(node, &back, &format!("{name}-{}-{attempt}", author.hosts));
        if node.fleet.wait_for(author.hosts, Duration::from_secs(1)) {
            settle(Process(node.node.pid()));
            return last;
        }
    }
    panic!("{} of {} hosts got the text in the end", node.fleet.arrivals().len(), author.hosts);
}

/// Each of these hosts posts something that changes nothing.
fn speak(node: &Filled, hosts: &[usize], name: &str) {
    RUNTIME.block_on(async {
        let mut wire = Wire::open(node.ana.port).await;
        for host in hosts {
            let view = node.fleet.activity(*host, "View", &format!("view-{name}"), &json!(node.fleet.actor(*host)));
            let (status, _) = wire.ask(&node.fleet.post(*host, &node.ana.host, "/inbox", &view)).await;
            assert_eq!(status, 202);
        }
    });
}
