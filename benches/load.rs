//! The load: connections that stay open, requests made beforehand, one answer awaited after the other.
//!
//! It shares the cores with the server, so it does as little as it can: no client library, no parsing beyond the length.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

/// What the load generator and the fake hosts run on.
pub static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap());

/// A request, ready to be sent.
#[derive(Clone)]
pub struct Call(pub Vec<u8>);

impl Call {
    pub fn get(host: &str, path: &str, headers: &[(&str, &str)]) -> Self {
        Self::new("GET", host, path, headers, b"")
    }

    pub fn new(method: &str, host: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Self {
        let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n");
        for (name, value) in headers {
            write!(text, "{name}: {value}\r\n").unwrap();
        }
        if method != "GET" {
            write!(text, "Content-Length: {}\r\n", body.len()).unwrap();
        }
        let mut bytes = (text + "\r\n").into_bytes();
        bytes.extend_from_slice(body);
        Self(bytes)
    }
}

/// One connection to a server on loopback.
pub struct Wire {
    socket: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    pub async fn open(port: u16) -> Self {
        let socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        socket.set_nodelay(true).unwrap();
        Self { socket, buffer: Vec::with_capacity(64 * 1024) }
    }

    /// Sends a request and waits for the whole answer: its status and its body.
    pub async fn ask(&mut self, call: &Call) -> (u16, &[u8]) {
        self.socket.write_all(&call.0).await.unwrap();
        self.buffer.clear();
        let (mut head, mut length) = (0, None);
        loop {
            if head == 0
                && let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n")
            {
                head = end + 4;
                length = body_length(&self.buffer[..end]);
            }
            let whole = match length {
                Some(length) => self.buffer.len() >= head + length,
                None => self.buffer.ends_with(b"0\r\n\r\n"),
            };
            if head > 0 && whole {
                let status = std::str::from_utf8(&self.buffer[9..12]).unwrap().parse().unwrap();
                return (status, &self.buffer[head..]);
            }
            let read = self.socket.read_buf(&mut self.buffer).await.unwrap();
            assert!(read > 0, "the server hung up: {}", String::from_utf8_lossy(&self.buffer));
        }
    }
}

/// The length of the body that a head announces; none where it comes in chunks.
fn body_length(head: &[u8]) -> Option<usize> {
    let head = std::str::from_utf8(head).unwrap();
    let mut fields = head.split("\r\n").filter_map(|line| line.split_once(": "));
    let found = fields.find_map(|(name, value)| match name.to_ascii_lowercase().as_str() {
        "content-length" => Some(Some(value.parse().unwrap())),
        "transfer-encoding" => Some(None),
        _ => None,
    });
    found.unwrap_or(Some(0))
}

/// When a load ends.
#[derive(Clone, Copy)]
pub enum Until {
    /// After this long; the calls are repeated in turn.
    Over(Duration),
    /// When every call was answered once.
    Each,
}

/// What a load came to.
pub struct Outcome {
    pub count: usize,
    pub wall: Duration,
    /// How long each answer took, sorted.
    took: Vec<Duration>,
}

impl Outcome {
    /// How long the given share of the answers took at most.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.took[(self.took.len() * percent / 100).min(self.took.len() - 1)]
    }

    pub fn per_second(&self) -> f64 {
        number(self.count) / self.wall.as_secs_f64()
    }
}

/// A count as a figure.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// The one in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

struct Shared {
    port: u16,
    calls: Arc<Vec<Call>>,
    wanted: u16,
    until: Until,
    next: AtomicUsize,
    began: Instant,
}

/// Sends the calls over so many connections; every answer has to have the wanted status.
pub fn run(port: u16, calls: &Arc<Vec<Call>>, wanted: u16, connections: usize, until: Until) -> Outcome {
    let (calls, next, began) = (Arc::clone(calls), AtomicUsize::new(0), Instant::now());
    let shared = Arc::new(Shared { port, calls, wanted, until, next, began });
    RUNTIME.block_on(async {
        let workers: Vec<_> = (0..connections).map(|_| tokio::spawn(worker(Arc::clone(&shared)))).collect();
        let mut took = Vec::new();
        for worker in workers {
            took.extend(worker.await.unwrap());
        }
        let wall = shared.began.elapsed();
        took.sort_unstable();
        Outcome { count: took.len(), wall, took }
    })
}

async fn worker(shared: Arc<Shared>) -> Vec<Duration> {
    let mut wire = Wire::open(shared.port).await;
    let mut took = Vec::new();
    loop {
        let place = shared.next.fetch_add(1, Ordering::Relaxed);
        let began = Instant::now();
        let over = match shared.until {
            Until::Over(time) => began.duration_since(shared.began) >= time,
            Until::Each => place >= shared.calls.len(),
        };
        if over {
            return took;
        }
        let call = &shared.calls[place % shared.calls.len()];
        let (status, body) = wire.ask(call).await;
        let line = || String::from_utf8_lossy(&call.0).lines().next().unwrap_or_default().to_owned();
        assert_eq!(status, shared.wanted, "{}: {}", line(), String::from_utf8_lossy(body));
        took.push(began.elapsed());
    }
}
