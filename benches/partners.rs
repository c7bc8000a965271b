//! Partners: how long the handshake takes, and how soon what is published here is there.

use std::time::{Duration, Instant};

use crate::bench::Bench;
use crate::harness::{Desk, Node};
use crate::load::{Call, RUNTIME, Wire, median};
use crate::report::Row;
use crate::texts;

const HANDSHAKE: &str = "partners: asked, accepted, mutual on both sides";
const CLIENT: &str = "partners: published here, visible there";
const PAGE: &str = "partners: published here, on the partner's page";

/// Runs the rows of partners.
pub fn run(bench: &Bench) {
    if bench.wants(HANDSHAKE) {
        let alpha = Node::start("alpha");
        let seconds = (0..bench.runs()).map(|_| handshake(&alpha).as_secs_f64()).collect();
        let note = "the commands of both admins counted in";
        bench.add(Row::new(HANDSHAKE, median(seconds), "s").at_most(2.0, 2.0).note(note));
    }
    if bench.wants(CLIENT) || bench.wants(PAGE) {
        let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
        let ana = alpha.member("ana", "practitioner");
        let dora = beta.member("dora", "reader");
        alpha.befriend(&beta);
        let ways = [(CLIENT, "/api/v1/timelines/public?limit=20", 150.0, 50.0), (PAGE, "/practices", 2_000.0, 150.0)];
        for (name, path, must, aim) in ways {
            bench.add(arrival(bench, &ana, &dora, (name, path)).at_most(must, aim));
        }
    }
}

fn handshake(alpha: &Node) -> Duration {
    let beta = Node::start("beta");
    let began = Instant::now();
    alpha.befriend(&beta);
    began.elapsed()
}

/// The p95 of the time from the request to publish until a reader at the partner sees the text.
fn arrival(bench: &Bench, ana: &Desk, dora: &Desk, (name, path): (&str, &str)) -> Row {
    let count = if bench.quick { 10 } else { 60 };
    let mut took = RUNTIME.block_on(async {
        let (mut here, mut there) = (Wire::open(ana.port).await, Wire::open(dora.port).await);
        let look = Call::get(&dora.host, path, &[]);
        let mut took = Vec::new();
        for place in 0..count + 3 {
            let title = format!("Seen by {} {place}", path.len());
            let began = Instant::now();
            texts::publish(&mut here, ana, &title, place).await;
            loop {
                let (status, body) = there.ask(&look).await;
                assert_eq!(status, 200);
                if body.windows(title.len()).any(|part| part == title.as_bytes()) {
                    break;
                }
                assert!(began.elapsed() < Duration::from_secs(30), "{title} does not arrive");
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            took.push(began.elapsed().as_secs_f64() * 1000.0);
            // Each text is published into stillness. Moments on the wire have whole seconds: of more than a page of texts
            // within one, the newest need not stand on the first page.
            tokio::time::sleep(Duration::from_millis(80)).await;
        }
        took.split_off(3)
    });
    took.sort_unstable_by(f64::total_cmp);
    let (p50, p95) = (took[count / 2], took[count * 95 / 100]);
    Row::new(name, p95, "ms, p95").note(format!("p50 {p50:.0} ms; {count} texts, from the request to write the draft"))
}
