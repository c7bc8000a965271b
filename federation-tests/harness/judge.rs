//! A wire that reads what it carries: each request is passed on, lost, doubled, delayed or answered for, as a test decides.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// A request on the wire.
pub struct Heard<'a> {
    /// How many came before it.
    pub number: usize,
    /// Its first line and header.
    pub head: &'a str,
    /// Its body.
    pub body: &'a str,
}

impl Heard<'_> {
    /// Whether it brings something to an inbox.
    pub fn is_delivery(&self) -> bool {
        self.head.starts_with("POST ")
    }
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Pass,
    /// It arrives twice, and the second answer is given.
    Twice,
    /// It arrives later than those after it.
    Late(Duration),
    /// It never arrives, and the sender knows.
    Drop,
    /// It never arrives, and the sender is told that it was taken.
    Swallow,
    /// The wire answers with this status.
    Answer(u16),
}

/// Decides about each request.
pub type Judge = Arc<dyn Fn(&Heard<'_>) -> Fate + Send + Sync>;

/// Carries one request and its answer; the end of the answer is the end of the connection.
pub fn carry(client: &TcpStream, target: u16, judge: &Judge, count: &AtomicUsize) {
    let _ = client.set_read_timeout(Some(Duration::from_secs(60)));
    if let Some(request) = whole(client) {
        let split = request.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(request.len());
        let (head, body) = request.split_at(split);
        let (head, body) = (String::from_utf8_lossy(head), String::from_utf8_lossy(body));
        let number = count.fetch_add(1, Ordering::SeqCst);
        let fate = judge(&Heard { number, head: &head, body: &body });
        let answer = match fate {
            Fate::Drop => None,
            Fate::Swallow => Some(plain("202 Accepted")),
            Fate::Answer(status) => Some(plain(&format!("{status} Fault"))),
            Fate::Pass => exchange(target, &request),
            Fate::Twice => exchange(target, &request).and_then(|_| exchange(target, &request)),
            Fate::Late(wait) => {
                // The delay is the fault under test, not a wait for luck.
                thread::sleep(wait);
                exchange(target, &request)
            }
        };
        // The client may have hung up; then there is nobody to tell.
        let mut out = client;
        let _ = answer.map(|answer| out.write_all(&answer));
    }
    let _ = client.shutdown(Shutdown::Both);
}

fn plain(status: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").into_bytes()
}

/// Reads one request with its body.
fn whole(mut from: &TcpStream) -> Option<Vec<u8>> {
    let (mut request, mut buffer) = (Vec::new(), [0; 16 * 1024]);
    loop {
        if let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(request.get(..end)?).to_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if request.len() >= end + 4 + length.unwrap_or(0) {
                return Some(request);
            }
        }
        match from.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(read) => request.extend_from_slice(buffer.get(..read)?),
        }
    }
}

/// Sends a request over a connection of its own and reads the whole answer.
fn exchange(target: u16, request: &[u8]) -> Option<Vec<u8>> {
    let mut server = TcpStream::connect(("127.0.0.1", target)).ok()?;
    let end = request.windows(2).position(|two| two == b"\r\n")? + 2;
    let (first, rest) = request.split_at(end);
    server.write_all(&[first, b"Connection: close\r\n", rest].concat()).ok()?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).ok()?;
    Some(answer).filter(|answer| !answer.is_empty())
}
