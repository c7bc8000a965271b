//! A node with ten thousand practices, written and published one by one through its own API.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::bench::Bench;
use crate::fleet::Fleet;
use crate::harness::http::Request;
use crate::harness::{Desk, Node, within};
use crate::load::{Call, RUNTIME, Wire, number};
use crate::machine::Process;
use crate::report::Row;

const API: &str = "/api/interpraxis/v1/practices";
const WRITERS: usize = 24;

/// The node under load, its author, and the servers that surround it.
pub struct Filled {
    pub node: Node,
    pub ana: Desk,
    pub fleet: Fleet,
    /// The numbers of the texts, oldest first.
    pub texts: Vec<String>,
}

/// The words that texts are made of.
const WORDS: [&str; 32] = [
    "family",
    "kitchen",
    "cook",
    "evening",
    "school",
    "garden",
    "listen",
    "bridge",
    "grandmother",
    "language",
    "story",
    "table",
    "neighbour",
    "visit",
    "walk",
    "song",
    "question",
    "patience",
    "worker",
    "circle",
    "meal",
    "letter",
    "market",
    "bread",
    "window",
    "photograph",
    "harvest",
    "lantern",
    "river",
    "workshop",
    "promise",
    "morning",
];

/// A sentence of so many words that is the same in every run.
fn sentence(seed: usize, words: usize) -> String {
    let mut state = u64::try_from(seed).unwrap().wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut said = String::new();
    for _ in 0..words {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        said += WORDS[usize::try_from(state >> 59).unwrap()];
        said.push(' ');
    }
    said.trim_end().to_owned() + "."
}

/// A practice of about 3,000 characters, as people write them.
pub fn practice(name: &str, seed: usize) -> Value {
    let steps: Vec<String> = (0..6).map(|step| sentence(seed * 31 + step, 45)).collect();
    json!({
        "name": name, "summary": sentence(seed, 20), "language": "en", "audience": "public",
        "practice": {"schema": 1, "tidier": {
            "why": sentence(seed + 7, 60), "procedures": steps, "where": ["community-centre"],
            "dose": {"sessions": 8, "minutes": 120}
        }}
    })
}

/// Publishes a practice through the API; its number.
pub async fn publish(wire: &mut Wire, desk: &Desk, name: &str, seed: usize) -> String {
    let authorization = format!("Bearer {}", desk.token);
    let headers = [("Authorization", authorization.as_str()), ("Content-Type", "application/json")];
    let body = practice(name, seed).to_string();
    let (status, answer) = wire.ask(&Call::new("POST", &desk.host, API, &headers, body.as_bytes())).await;
    assert_eq!(status, 201, "{}", String::from_utf8_lossy(answer));
    let item: Value = serde_json::from_slice(answer).unwrap();
    let text = item["id"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let body = json!({"revision": item["revision"], "consent": "none_described"}).to_string();
    let call = Call::new("POST", &desk.host, &format!("{API}/{text}/publish"), &headers, body.as_bytes());
    let (status, answer) = wire.ask(&call).await;
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(answer));
    text
}

/// Publishes so many practices over several connections; their numbers, oldest first.
pub fn publish_many(desk: &Desk, name: &str, count: usize, connections: usize) -> Vec<String> {
    let next = Arc::new(AtomicUsize::new(0));
    RUNTIME.block_on(async {
        let writers: Vec<_> = (0..connections.min(count))
            .map(|_| {
                let (desk, next, name) = (desk.clone(), Arc::clone(&next), name.to_owned());
                tokio::spawn(async move {
                    let (mut wire, mut texts) = (Wire::open(desk.port).await, Vec::new());
                    loop {
                        let place = next.fetch_add(1, Ordering::Relaxed);
                        if place >= count {
                            return texts;
                        }
                        texts.push(publish(&mut wire, &desk, &format!("{name} {place}"), place).await);
                    }
                })
            })
            .collect();
        let mut texts = Vec::with_capacity(count);
        for writer in writers {
            texts.extend(writer.await.unwrap());
        }
        texts.sort_unstable();
        texts
    })
}

/// The filled node: made by the first row that needs it.
pub fn filled<'a>(bench: &Bench, slot: &'a mut Option<Filled>) -> &'a mut Filled {
    slot.get_or_insert_with(|| {
        let node = Node::start("alpha");
        let ana = node.member("ana", "practitioner");
        let (count, process, began) = (if bench.quick { 2_000 } else { 10_000 }, Process(node.pid()), Instant::now());
        let cpu = process.cpu();
        let texts = publish_many(&ana, "A practice of many", count, WRITERS);
        let wall = began.elapsed();
        told(&node, &ana, count);
        let used = (process.since(cpu)).as_secs_f64();
        let row = Row::new("texts: written and published through the API", number(count) / used, "per core-second");
        let remark = format!("{count} texts of 3,000 characters, {WRITERS} connections");
        bench.add(row.wall(number(count) / wall.as_secs_f64()).note(remark));
        Filled { fleet: Fleet::start(), node, ana, texts }
    })
}

/// Waits until the outbox tells of every text, so that nothing is left to do.
fn told(node: &Node, desk: &Desk, count: usize) {
    let own = desk.send(&Request::get("/api/v1/accounts/verify_credentials")).unwrap().value();
    let path = format!("/people/{}/outbox", own["id"].as_str().unwrap());
    within(Duration::from_secs(120), "the outbox tells of every text", || {
        let reply = node.send(&Request::get(&path).header("Accept", "application/activity+json"));
        match reply.value()["totalItems"].as_u64() {
            Some(total) if usize::try_from(total).unwrap() >= count => Ok(()),
            other => Err(format!("{other:?} in {}", reply.text())),
        }
    });
}
