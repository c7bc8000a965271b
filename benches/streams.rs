//! Streaming: a thousand people whose clients are open and say nothing, and one new text.

use std::thread;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::bench::Bench;
use crate::harness::http::Request;
use crate::harness::{Desk, Node};
use crate::load::{RUNTIME, median, number};
use crate::machine::Process;
use crate::report::Row;

/// Who listens: so many people, each with so many open clients.
const PEOPLE: usize = 50;
const CLIENTS: usize = 20;
/// Between the last client's arrival and the look at the memory.
const SETTLED: Duration = Duration::from_secs(3);
/// Whoever has not heard after this has not heard.
const GIVEN_UP: Duration = Duration::from_secs(30);

type Socket = WebSocketStream<TcpStream>;

/// Runs the rows of streaming.
pub fn run(bench: &Bench) {
    if !bench.wants("streams: memory of each of 1,000 readers") && !bench.wants("streams: the last of 1,000 readers") {
        return;
    }
    let node = Node::start("alpha");
    let author = node.member("ana", "practitioner");
    let people: Vec<Desk> = (0..PEOPLE).map(|nth| node.member(&format!("reader{nth}"), "reader")).collect();
    let process = Process(node.pid());
    node.send(&Request::get("/"));
    thread::sleep(SETTLED);
    let before = process.resident();
    let mut sockets: Vec<Socket> = people.iter().flat_map(|desk| RUNTIME.block_on(open(desk))).collect();
    thread::sleep(SETTLED);
    let readers = number(sockets.len());
    let each = (process.resident() - before) * 1024.0 / readers;
    let row = Row::new("streams: memory of each of 1,000 readers", each, "KB").at_most(40.0, 20.0);
    bench.add(row.note(format!("resident, {before:.1} MB before; WebSockets on `public`, idle")));
    let mut last = Vec::new();
    for nth in 0..bench.runs() {
        let cpu = process.cpu();
        last.push(RUNTIME.block_on(told(&author, &mut sockets, nth)).as_secs_f64());
        println!("  a text for {readers} readers: {:.0} ms of CPU", process.since(cpu).as_secs_f64() * 1000.0);
    }
    let row = Row::new("streams: the last of 1,000 readers", median(last), "s").at_most(1.0, 0.3);
    bench.add(row.note("from the call that says the text until the last reader has it; all readers in one process"));
}

/// Opens the clients of one person.
async fn open(desk: &Desk) -> Vec<Socket> {
    let one = |_| async {
        let stream = TcpStream::connect(("127.0.0.1", desk.port)).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let address = format!("ws://{}/api/v1/streaming?stream=public&access_token={}", desk.host, desk.token);
        client_async(address, stream).await.expect("a WebSocket").0
    };
    join_all((0..CLIENTS).map(one)).await
}

/// Says a text and waits until every reader has it.
async fn told(author: &Desk, sockets: &mut [Socket], nth: usize) -> Duration {
    let (words, desk) = (format!("Text number {nth}"), author.clone());
    let (wanted, began) = (words.clone(), Instant::now());
    let said = tokio::task::spawn_blocking(move || {
        let reply = desk.send(&Request::new("POST", "/api/v1/statuses").json(&json!({"status": words}))).unwrap();
        assert_eq!(reply.status, 200, "{}", reply.text());
    });
    let heard = join_all(sockets.iter_mut().map(|socket| hear(socket, &wanted)));
    tokio::time::timeout(GIVEN_UP, heard).await.expect("every reader hears of it");
    let took = began.elapsed();
    said.await.unwrap();
    took
}

async fn hear(socket: &mut Socket, words: &str) {
    while let Some(message) = socket.next().await {
        match message.expect("a frame") {
            Message::Text(text) => {
                let frame: Value = serde_json::from_str(&text).unwrap();
                if frame["event"] == "update" && frame["payload"].as_str().unwrap().contains(words) {
                    return;
                }
            }
            Message::Ping(what) => socket.send(Message::Pong(what)).await.unwrap(),
            _ => {}
        }
    }
    panic!("a stream ended");
}
