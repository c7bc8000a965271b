//! A server that is not ours, written by the tests: one actor with a key, which signs what it is told to sign.
//!
//! It can do what no honest peer would: sign a stale date, another digest, another one's object.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use interpraxis::domain::time::{Clock, Timestamp};
use serde_json::{Value, json};

use super::http::Request;
use super::node::Node;

/// The actor, its key, and the little server that shows it.
pub struct Stranger {
    pub base: String,
    key: KeyPair,
    documents: Arc<Mutex<HashMap<String, Value>>>,
    posted: Arc<Mutex<Vec<Value>>>,
}

impl Stranger {
    /// An actor `http://NAME.localhost:PORT/actor`, served until the test process ends.
    pub fn start(name: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let base = format!("http://{name}.localhost:{}", listener.local_addr().unwrap().port());
        let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let documents = Arc::new(Mutex::new(HashMap::from([("/actor".to_owned(), actor(&base, name, &pem(&key)))])));
        let posted = Arc::<Mutex<Vec<Value>>>::default();
        let (shown, heard) = (Arc::clone(&documents), Arc::clone(&posted));
        thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                // A peer that hangs up in the middle is nothing to this test.
                let _ = serve(&socket, &shown, &heard);
            }
        });
        Self { base, key, documents, posted }
    }

    pub fn actor(&self) -> String {
        format!("{}/actor", self.base)
    }

    /// Shows a document at a path of this server.
    pub fn show(&self, path: &str, document: Value) {
        self.documents.lock().unwrap().insert(path.into(), document);
    }

    /// Makes the actor a node's own, found from its host by its NodeInfo (FEP-2677).
    pub fn become_a_node(&self) {
        let mut node = self.documents.lock().unwrap().get("/actor").cloned().expect("an actor");
        node["type"] = json!("Application");
        self.show("/actor", node);
        let link = json!({"rel": "https://www.w3.org/ns/activitystreams#Application", "href": self.actor()});
        self.show("/.well-known/nodeinfo", json!({"links": [link]}));
    }

    /// What was posted to this server so far.
    pub fn posted(&self) -> Vec<Value> {
        self.posted.lock().unwrap().clone()
    }

    /// A `Create` of a public note by this actor; a reply when `parent` is given.
    pub fn note(&self, name: &str, parent: Option<&str>) -> Value {
        let id = format!("{}/notes/{name}", self.base);
        let note = json!({
            "id": id, "type": "Note", "attributedTo": self.actor(), "inReplyTo": parent, "content": format!("<p>{name}</p>"),
            "published": Clock::system().now().rfc3339(), "to": ["https://www.w3.org/ns/activitystreams#Public"],
        });
        self.show(&format!("/notes/{name}"), note.clone());
        self.activity("Create", &format!("create-{name}"), &note)
    }

    /// An activity by this actor.
    pub fn activity(&self, kind: &str, name: &str, object: &Value) -> Value {
        json!({
            "@context": "https://www.w3.org/ns/activitystreams", "id": format!("{}/activities/{name}", self.base),
            "type": kind, "actor": self.actor(), "object": object, "to": ["https://www.w3.org/ns/activitystreams#Public"],
        })
    }

    /// A well signed POST to a node's shared inbox, by the clock of this machine.
    pub fn post(&self, node: &Node, body: impl Into<Vec<u8>>) -> Request {
        self.post_at(node, body, Clock::system().now())
    }

    /// The same, dated as given.
    pub fn post_at(&self, node: &Node, body: impl Into<Vec<u8>>, date: Timestamp) -> Request {
        let body = body.into();
        let (host, date) = (node.host(), date.http_date());
        let digest = format!("SHA-256={}", STANDARD.encode(digest(&SHA256, &body)));
        let kind = "application/activity+json";
        let base = format!(
            "(request-target): post /inbox\nhost: {host}\ndate: {date}\ndigest: {digest}\ncontent-type: {kind}"
        );
        let signature = self.signature("(request-target) host date digest content-type", &base);
        let request = Request::new("POST", "/inbox").body(kind, body);
        request.header("Host", &host).header("Date", &date).header("Digest", &digest).header("Signature", &signature)
    }

    /// A well signed GET, by the clock of this machine.
    pub fn get(&self, node: &Node, path: &str) -> Request {
        let (host, date) = (node.host(), Clock::system().now().http_date());
        let base = format!("(request-target): get {path}\nhost: {host}\ndate: {date}");
        let signature = self.signature("(request-target) host date", &base);
        let request = Request::get(path).header("Accept", "application/activity+json");
        request.header("Host", &host).header("Date", &date).header("Signature", &signature)
    }

    fn signature(&self, covered: &str, base: &str) -> String {
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), base.as_bytes(), &mut signature).unwrap();
        format!(
            "keyId=\"{}#main-key\",algorithm=\"rsa-sha256\",headers=\"{covered}\",signature=\"{}\"",
            self.actor(),
            STANDARD.encode(signature)
        )
    }
}

fn actor(base: &str, name: &str, pem: &str) -> Value {
    let id = format!("{base}/actor");
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": id, "type": "Person", "preferredUsername": name, "name": name, "url": id,
        "inbox": format!("{base}/inbox"), "outbox": format!("{base}/outbox"),
        "publicKey": {"id": format!("{id}#main-key"), "owner": id, "publicKeyPem": pem},
    })
}

fn pem(key: &KeyPair) -> String {
    let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
    let text = STANDARD.encode(der.as_ref());
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", lines.join("\n"))
}

fn serve(
    mut socket: &TcpStream,
    documents: &Mutex<HashMap<String, Value>>,
    posted: &Mutex<Vec<Value>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(socket);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        if let Some((_, value)) = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (status, body) = if method == "POST" {
        posted.lock().unwrap().extend(serde_json::from_slice::<Value>(&body).ok());
        ("202 Accepted", String::new())
    } else {
        let documents = documents.lock().unwrap();
        let plain = path.split('?').next().unwrap_or_default();
        match documents.get(&path).or_else(|| documents.get(plain)) {
            Some(document) => ("200 OK", document.to_string()),
            None => ("404 Not Found", String::new()),
        }
    };
    let kind = "application/activity+json";
    write!(
        socket,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}
