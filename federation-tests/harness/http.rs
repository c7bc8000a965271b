//! One HTTP/1.1 request over a plain socket: enough for the tests, and nothing that hides what was sent.
//!
//! Every connection goes to loopback, whatever the name says: `*.localhost` does not resolve everywhere.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// A request to be sent to `127.0.0.1:port` under the name `host`.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn new(method: &str, path: &str) -> Self {
        Self { method: method.into(), path: path.into(), headers: Vec::new(), body: Vec::new() }
    }

    pub fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub fn body(mut self, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("Content-Type", kind)
    }

    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }

    /// Sends it and reads the whole answer; an error when the other side refuses, resets or is silent for 20 s.
    pub fn send(&self, port: u16, host: &str) -> Result<Reply, String> {
        let mut socket = TcpStream::connect(("127.0.0.1", port)).map_err(|error| format!("connect {port}: {error}"))?;
        socket.set_read_timeout(Some(Duration::from_secs(20))).map_err(|error| error.to_string())?;
        let mut head = vec![format!("{} {} HTTP/1.1", self.method, self.path), "Connection: close".into()];
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            head.push(format!("Host: {host}"));
        }
        for (name, value) in &self.headers {
            head.push(format!("{name}: {value}"));
        }
        if !self.body.is_empty() || self.method == "POST" || self.method == "PUT" {
            head.push(format!("Content-Length: {}", self.body.len()));
        }
        let head = head.join("\r\n") + "\r\n\r\n";
        socket.write_all(head.as_bytes()).map_err(|error| format!("send: {error}"))?;
        // A server that has refused by the head alone may close before it has read the body; its answer is still there.
        let sent = socket.write_all(&self.body);
        let mut raw = Vec::new();
        let read = socket.read_to_end(&mut raw);
        if raw.is_empty() {
            return Err(format!("{} {}: no answer ({sent:?}, {read:?})", self.method, self.path));
        }
        parse(&raw).ok_or_else(|| format!("no HTTP answer: {:?}", String::from_utf8_lossy(&raw)))
    }
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{}: {error}: {}", self.status, self.text()))
    }
}

fn parse(raw: &[u8]) -> Option<Reply> {
    let end = raw.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(raw.get(..end)?).ok()?;
    let rest = raw.get(end + 4..)?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    if (100..200).contains(&status) {
        return parse(rest);
    }
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.into(), value.trim().into())).collect();
    let chunked =
        headers.iter().any(|(name, value)| name.eq_ignore_ascii_case("transfer-encoding") && value == "chunked");
    let body = if chunked { unchunk(rest)? } else { rest.to_vec() };
    Some(Reply { status, headers, body })
}

fn unchunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(rest.get(..end)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(end + 2..end + 2 + size)?);
        rest = rest.get(end + 2 + size + 2..)?;
    }
}
