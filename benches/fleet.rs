//! Many servers that are not ours, behind one port: `h0.localhost`, `h1.localhost` and so on, each with one person.
//!
//! They show their actors, take what is posted, answer a Follow, and note when each delivery came. On request one host
//! in five takes the connection and the request, and never answers. All sign with one RSA key, which each shows as its
//! own: to the server under test they are different keys of different hosts.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::load::{Call, RUNTIME, Wire};

const KIND: &str = "application/activity+json";

/// One in so many hosts hangs while that is asked for.
pub const HANGING: usize = 5;
/// From this number on hosts say of themselves that they are of our own kind, which takes Ed25519 (FEP-844e).
pub const KIN: usize = 100_000;

/// The hosts.
#[derive(Clone)]
pub struct Fleet(Arc<Shared>);

struct Shared {
    port: u16,
    key: KeyPair,
    pem: String,
    hangs: watch::Sender<bool>,
    seen: Mutex<Seen>,
}

/// What came to the inboxes.
#[derive(Default)]
struct Seen {
    /// What the deliveries that count hold.
    mark: String,
    /// Host and moment of each delivery that counts.
    arrivals: Vec<(usize, Instant)>,
    /// Deliveries that came to a host a second time.
    doubled: usize,
    known: HashSet<(usize, String)>,
    /// How many requests to follow were accepted.
    accepts: usize,
}

impl Fleet {
    pub fn start() -> Self {
        let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
        let pem = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der.as_ref()));
        let listener = RUNTIME.block_on(TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let port = listener.local_addr().unwrap().port();
        let fleet = Self(Arc::new(Shared { port, key, pem, hangs: watch::Sender::new(false), seen: Mutex::default() }));
        let serving = fleet.clone();
        RUNTIME.spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serving.clone().serve(socket));
            }
        });
        fleet
    }

    fn origin(&self, host: usize) -> String {
        format!("http://h{host}.localhost:{}", self.0.port)
    }

    /// The id of a host's person.
    pub fn actor(&self, host: usize) -> String {
        format!("{}/users/ada", self.origin(host))
    }

    /// From now on one host in five never answers, or all answer again; what hangs then is cut.
    pub fn hang(&self, hangs: bool) {
        self.0.hangs.send_replace(hangs);
    }

    /// From now on deliveries that hold `mark` count.
    pub fn expect(&self, mark: &str) {
        let mut seen = self.0.seen.lock().unwrap();
        *seen = Seen { mark: mark.to_owned(), accepts: seen.accepts, ..Seen::default() };
    }

    /// The deliveries that count, by host and moment.
    pub fn arrivals(&self) -> Vec<(usize, Instant)> {
        self.0.seen.lock().unwrap().arrivals.clone()
    }

    /// How many requests to follow were accepted so far.
    pub fn accepts(&self) -> usize {
        self.0.seen.lock().unwrap().accepts
    }

    /// An activity of a host's person.
    pub fn activity(&self, host: usize, kind: &str, name: &str, object: &Value) -> Value {
        json!({
            "@context": "https://www.w3.org/ns/activitystreams", "id": format!("{}/activities/{name}", self.origin(host)),
            "type": kind, "actor": self.actor(host), "object": object,
            "to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [format!("{}/followers", self.actor(host))],
        })
    }

    /// The Create of a public note of some two hundred characters.
    pub fn note(&self, host: usize, name: &str) -> Value {
        let id = format!("{}/notes/{name}", self.origin(host));
        let words =
            "We cooked with both families again, and this time the grandmothers brought the recipes. ".repeat(2);
        let note = json!({
            "id": id, "type": "Note", "attributedTo": self.actor(host), "content": format!("<p>{words}</p><p>{name}</p>"),
            "published": now().to_rfc3339(), "to": ["https://www.w3.org/ns/activitystreams#Public"],
            "cc": [format!("{}/followers", self.actor(host))],
        });
        self.activity(host, "Create", &format!("create-{name}"), &note)
    }

    /// A signed POST to an inbox (draft-cavage, RSA).
    pub fn post(&self, host: usize, to: &str, path: &str, activity: &Value) -> Call {
        let (body, date) = (activity.to_string().into_bytes(), http_date());
        let hash = format!("SHA-256={}", STANDARD.encode(digest(&SHA256, &body)));
        let base =
            format!("(request-target): post {path}\nhost: {to}\ndate: {date}\ndigest: {hash}\ncontent-type: {KIND}");
        let signature = self.signature(host, "(request-target) host date digest content-type", &base);
        let headers = [("Date", &*date), ("Digest", &hash), ("Content-Type", KIND), ("Signature", &signature)];
        Call::new("POST", to, path, &headers, &body)
    }

    /// A signed GET of ActivityStreams.
    pub fn get(&self, host: usize, to: &str, path: &str) -> Call {
        let date = http_date();
        let base = format!("(request-target): get {path}\nhost: {to}\ndate: {date}");
        let signature = self.signature(host, "(request-target) host date", &base);
        Call::get(to, path, &[("Date", &date), ("Accept", KIND), ("Signature", &signature)])
    }

    fn signature(&self, host: usize, covered: &str, base: &str) -> String {
        let mut signature = vec![0; self.0.key.public_modulus_len()];
        self.0.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), base.as_bytes(), &mut signature).unwrap();
        let (key, signature) = (format!("{}#main-key", self.actor(host)), STANDARD.encode(signature));
        format!("keyId=\"{key}\",algorithm=\"rsa-sha256\",headers=\"{covered}\",signature=\"{signature}\"")
    }

    async fn serve(self, mut socket: TcpStream) {
        let _ = socket.set_nodelay(true);
        let mut buffer = Vec::with_capacity(16 * 1024);
        loop {
            buffer.clear();
            let Some(request) = read(&mut socket, &mut buffer).await else { return };
            let host = request.host;
            if self.hangs_at(host) {
                // Until all answer again, or the caller has lost patience; then the connection ends without a word.
                let mut hangs = self.0.hangs.subscribe();
                tokio::select! {
                    _ = hangs.wait_for(|hangs| !hangs) => {}
                    _ = socket.read_u8() => {}
                }
                return;
            }
            let answer = if request.post {
                self.take(host, request.body);
                "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n".to_owned()
            } else {
                let body = self.document(host);
                format!("HTTP/1.1 200 OK\r\nContent-Type: {KIND}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
            };
            if socket.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    }

    fn hangs_at(&self, host: usize) -> bool {
        host.is_multiple_of(HANGING) && *self.0.hangs.borrow()
    }

    fn document(&self, host: usize) -> String {
        let id = self.actor(host);
        let capability =
            json!({"href": "https://w3id.org/practice-commons/ns#network-audience", "name": "Practice Commons"});
        let implements: Vec<Value> = (host >= KIN).then_some(capability).into_iter().collect();
        json!({
            "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
            "id": id, "type": "Person", "preferredUsername": "ada", "name": format!("Ada of h{host}"), "url": id,
            "inbox": format!("{id}/inbox"), "outbox": format!("{id}/outbox"), "followers": format!("{id}/followers"),
            "publicKey": {"id": format!("{id}#main-key"), "owner": id, "publicKeyPem": self.0.pem},
            "generator": {"type": "Application", "implements": implements},
        })
        .to_string()
    }

    fn take(&self, host: usize, body: &[u8]) {
        let now = Instant::now();
        let mut seen = self.0.seen.lock().unwrap();
        if !seen.mark.is_empty() && holds(body, seen.mark.as_bytes()) {
            let activity: Value = serde_json::from_slice(body).unwrap();
            let first = seen.known.insert((host, activity["id"].to_string()));
            if first {
                seen.arrivals.push((host, now));
            } else {
                seen.doubled += 1;
            }
        } else if holds(body, b"\"Accept\"") {
            seen.accepts += 1;
        } else if holds(body, b"\"Follow\"") {
            let follow: Value = serde_json::from_slice(body).unwrap();
            tokio::spawn(self.clone().accept(host, follow));
        }
    }

    /// Answers somebody of the server under test who wants to follow a host's person.
    async fn accept(self, host: usize, follow: Value) {
        let follower = url::Url::parse(follow["actor"].as_str().unwrap()).unwrap();
        let (name, port) = (follower.host_str().unwrap(), follower.port().unwrap());
        let accept = self.activity(host, "Accept", &format!("accept-{host}"), &follow);
        let call = self.post(host, &format!("{name}:{port}"), "/inbox", &accept);
        let (status, _) = Wire::open(port).await.ask(&call).await;
        assert_eq!(status, 202, "an Accept");
    }

    /// Waits until so many deliveries have come, at most so long; whether they have.
    pub fn wait_for(&self, count: usize, longest: Duration) -> bool {
        let end = Instant::now() + longest;
        while self.0.seen.lock().unwrap().arrivals.len() < count {
            if Instant::now() > end {
                return false;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        true
    }

    /// How many deliveries came to the same host twice.
    pub fn doubled(&self) -> usize {
        self.0.seen.lock().unwrap().doubled
    }
}

struct Request<'a> {
    post: bool,
    host: usize,
    body: &'a [u8],
}

/// One request with its body; none when the caller has hung up.
async fn read<'a>(socket: &mut TcpStream, buffer: &'a mut Vec<u8>) -> Option<Request<'a>> {
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if socket.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let text = std::str::from_utf8(&buffer[..head]).unwrap().to_ascii_lowercase();
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let post = text.starts_with("post");
    let host = field("host:")?.strip_prefix('h')?.split('.').next()?.parse().ok()?;
    let length: usize = field("content-length:").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < head + length {
        if socket.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    Some(Request { post, host, body: &buffer[head..head + length] })
}

#[expect(clippy::disallowed_methods, reason = "not the server, which takes its clock as an argument")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// As `Date` wants it (RFC 9110, section 5.6.7).
fn http_date() -> String {
    now().format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn holds(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}
