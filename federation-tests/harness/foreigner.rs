//! A server that is not ours, with both kinds of keys: it signs by draft-cavage and RFC 9421 as told, remembers every
//! request that it gets, and answers as the test decides.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use interpraxis::domain::time::{Clock, Timestamp};
use interpraxis::federation::proof;
use interpraxis::keys::{KeyPair, SigningKeys};
use serde_json::{Value, json};

use super::http::Request;
use super::node::Node;

pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const KIND: &str = "application/activity+json";
/// What a POST by draft-cavage usually covers.
pub const USUAL: [&str; 5] = ["(request-target)", "host", "date", "digest", "content-type"];

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// `cavage`, `rsa-v1_5-sha256`, `ed25519`, or nothing.
    pub fn signed_by(&self) -> &'static str {
        match (self.header("signature-input"), self.header("signature")) {
            (Some(input), Some(_)) if input.contains("alg=\"ed25519\"") => "ed25519",
            (Some(input), Some(_)) if input.contains("alg=\"rsa-v1_5-sha256\"") => "rsa-v1_5-sha256",
            (None, Some(_)) => "cavage",
            _ => "nothing",
        }
    }

    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// An answer of its own: status and further header fields. `None` is the usual one.
pub type Answer = Option<(u16, Vec<(&'static str, String)>)>;
type Judge = Box<dyn Fn(&Seen) -> Answer + Send>;

/// An answer of any kind.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Page {
    /// A 200 of this type.
    pub fn of(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, headers: vec![("Content-Type".into(), kind.into())], body: body.into() }
    }

    /// A document of ActivityStreams.
    pub fn document(document: &Value) -> Self {
        Self::of(KIND, document.to_string())
    }

    /// A redirect.
    pub fn to(address: &str) -> Self {
        Self { status: 302, headers: vec![("Location".into(), address.into())], body: Vec::new() }
    }
}

type Pages = Box<dyn Fn(&Seen) -> Option<Page> + Send>;

struct Shared {
    documents: Mutex<HashMap<String, Value>>,
    seen: Mutex<Vec<Seen>>,
    judge: Mutex<Judge>,
    pages: Mutex<Pages>,
}

/// One actor `http://NAME.localhost:PORT/users/NAME`, served until the test process ends.
pub struct Foreigner {
    pub base: String,
    pub name: String,
    pub keys: SigningKeys,
    shared: Arc<Shared>,
}

impl Foreigner {
    pub fn start(name: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let base = format!("http://{name}.localhost:{}", listener.local_addr().unwrap().port());
        let keys = KeyPair::generate().unwrap().signing_keys().unwrap();
        let judge: Judge = Box::new(|_| None);
        let pages: Pages = Box::new(|_| None);
        let (documents, seen) = (Mutex::default(), Mutex::default());
        let shared = Arc::new(Shared { documents, seen, judge: Mutex::new(judge), pages: Mutex::new(pages) });
        let this = Self { base, name: name.into(), keys, shared };
        this.show(&format!("/users/{name}"), this.document());
        let shared = Arc::clone(&this.shared);
        thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                let shared = Arc::clone(&shared);
                // A peer that hangs up in the middle is nothing to this test.
                thread::spawn(move || serve(&socket, &shared));
            }
        });
        this
    }

    /// Another actor of the same server, with keys of its own.
    pub fn neighbour(&self, name: &str) -> Self {
        let keys = KeyPair::generate().unwrap().signing_keys().unwrap();
        let other = Self { base: self.base.clone(), name: name.into(), keys, shared: Arc::clone(&self.shared) };
        other.show(&format!("/users/{name}"), other.document());
        other
    }

    pub fn actor(&self) -> String {
        format!("{}/users/{}", self.base, self.name)
    }

    pub fn main_key(&self) -> String {
        format!("{}#main-key", self.actor())
    }

    /// The actor's document, in the usual shape.
    pub fn document(&self) -> Value {
        let id = self.actor();
        json!({
            "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
            "id": id, "type": "Person", "preferredUsername": self.name, "name": self.name, "url": id,
            "inbox": format!("{id}/inbox"), "outbox": format!("{id}/outbox"), "followers": format!("{id}/followers"),
            "publicKey": {"id": self.main_key(), "owner": id, "publicKeyPem": self.keys.public_pem()},
            "assertionMethod": [{
                "id": format!("{id}#ed25519-key"), "type": "Multikey", "controller": id,
                "publicKeyMultibase": self.keys.public_multibase(),
            }],
        })
    }

    /// Shows a document at a path of this server.
    pub fn show(&self, path: &str, document: Value) {
        self.shared.documents.lock().unwrap().insert(path.into(), document);
    }

    /// From now on, this decides what is answered.
    pub fn judge(&self, judge: impl Fn(&Seen) -> Answer + Send + 'static) {
        *self.shared.judge.lock().unwrap() = Box::new(judge);
    }

    /// From now on, this decides which documents there are before those that are shown.
    pub fn pages(&self, pages: impl Fn(&Seen) -> Option<Page> + Send + 'static) {
        *self.shared.pages.lock().unwrap() = Box::new(pages);
    }

    /// New keys; the document at the actor's address says so.
    pub fn rotate(&mut self) {
        self.keys = KeyPair::generate().unwrap().signing_keys().unwrap();
        self.show(&format!("/users/{}", self.name), self.document());
    }

    /// Every request so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap().clone()
    }

    /// The POSTs of activities of this type.
    pub fn received(&self, kind: &str) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| seen.method == "POST" && seen.value()["type"] == kind).collect()
    }

    /// An activity by this actor, to everybody.
    pub fn activity(&self, kind: &str, name: &str, object: &Value) -> Value {
        json!({
            "@context": "https://www.w3.org/ns/activitystreams", "id": format!("{}/activities/{name}", self.base),
            "type": kind, "actor": self.actor(), "object": object, "to": [PUBLIC],
        })
    }

    /// A public note by this actor, in reply to `parent`. It is not shown at its address.
    pub fn bare_note(&self, name: &str, parent: &str) -> Value {
        json!({
            "id": format!("{}/notes/{name}", self.base), "type": "Note", "attributedTo": self.actor(), "inReplyTo": parent,
            "content": format!("<p>{name}</p>"), "published": Clock::system().now().rfc3339(), "to": [PUBLIC],
        })
    }

    /// The Create of such a note.
    pub fn note(&self, name: &str, parent: &str) -> Value {
        self.activity("Create", &format!("create-{name}"), &self.bare_note(name, parent))
    }

    /// The same document with a proof by this actor's Ed25519 key.
    pub fn proven(&self, mut document: Value) -> Value {
        let method = format!("{}#ed25519-key", self.actor());
        proof::attach(&mut document, &self.keys, &method, Clock::system().now()).unwrap();
        document
    }

    fn fields(host: &str, body: &[u8], now: Timestamp) -> HashMap<String, String> {
        let digest = STANDARD.encode(digest(&SHA256, body));
        HashMap::from([
            ("host".into(), host.into()),
            ("date".into(), now.http_date()),
            ("digest".into(), format!("SHA-256={digest}")),
            ("content-digest".into(), format!("sha-256=:{digest}:")),
            ("content-type".into(), KIND.into()),
            ("content-length".into(), body.len().to_string()),
        ])
    }

    /// A POST to the shared inbox by draft-cavage, with RSA, over these names in this order; `parameters` stand before
    /// `headers` in the signature.
    pub fn cavage(&self, node: &Node, body: &Value, key_id: &str, parameters: &str, covered: &[&str]) -> Request {
        self.cavage_to(&node.host(), body.to_string().as_bytes(), key_id, parameters, covered)
    }

    /// The same for any bytes, signed for any host.
    pub fn cavage_to(&self, host: &str, body: &[u8], key_id: &str, parameters: &str, covered: &[&str]) -> Request {
        self.cavage_with((host, body), (key_id, parameters), covered, &[])
    }

    /// The same with further header fields, which the signature may cover.
    fn cavage_with(
        &self,
        (host, body): (&str, &[u8]),
        (key_id, parameters): (&str, &str),
        covered: &[&str],
        further: &[(&str, &str)],
    ) -> Request {
        let now = Clock::system().now();
        let mut fields = Self::fields(host, body, now);
        fields.extend(further.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let line = |name: &&str| match *name {
            "(request-target)" => "(request-target): post /inbox".to_owned(),
            "(created)" => format!("(created): {}", now.seconds()),
            other => format!("{other}: {}", fields[other]),
        };
        let text: Vec<String> = covered.iter().map(line).collect();
        let signature = STANDARD.encode(self.keys.sign_rsa(text.join("\n").as_bytes()));
        let parameters = parameters.replace("NOW", &now.seconds().to_string());
        let value =
            format!("keyId=\"{key_id}\",{parameters}headers=\"{}\",signature=\"{signature}\"", covered.join(" "));
        let mut request = Request::new("POST", "/inbox").body(KIND, body.to_vec()).header("Signature", &value);
        for name in ["host", "date", "digest"] {
            request = request.header(name, &fields[name]);
        }
        further.iter().fold(request, |request, (name, value)| request.header(name, value))
    }

    /// The usual POST by draft-cavage with one more header field, signed or not.
    pub fn post_with(&self, node: &Node, body: &Value, name: &str, value: &str, signed: bool) -> Request {
        let covered: Vec<&str> = USUAL.into_iter().chain(Some(name).filter(|_| signed)).collect();
        let body = body.to_string();
        let key = (&*self.main_key(), "algorithm=\"rsa-sha256\",");
        self.cavage_with((&node.host(), body.as_bytes()), key, &covered, &[(name, value)])
    }

    /// A GET signed by draft-cavage.
    pub fn get(&self, node: &Node, path: &str) -> Request {
        let (host, date) = (node.host(), Clock::system().now().http_date());
        let text = format!("(request-target): get {path}\nhost: {host}\ndate: {date}");
        let signature = STANDARD.encode(self.keys.sign_rsa(text.as_bytes()));
        let value = format!(
            "keyId=\"{}\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date\",signature=\"{signature}\"",
            self.main_key()
        );
        let request = Request::get(path).header("Accept", KIND).header("Host", &host);
        request.header("Date", &date).header("Signature", &value)
    }

    /// The usual POST by draft-cavage.
    pub fn post(&self, node: &Node, body: &Value) -> Request {
        self.post_bytes(node, body.to_string().as_bytes())
    }

    /// The same for any bytes.
    pub fn post_bytes(&self, node: &Node, body: &[u8]) -> Request {
        self.cavage_to(&node.host(), body, &self.main_key(), "algorithm=\"rsa-sha256\",", &USUAL)
    }

    /// A POST to the shared inbox by RFC 9421, with Ed25519 or RSA.
    pub fn post_9421(&self, node: &Node, body: &Value, ed25519: bool) -> Request {
        let now = Clock::system().now();
        let body = body.to_string().into_bytes();
        let fields = Self::fields(&node.host(), &body, now);
        let (key, algorithm) = if ed25519 { ("ed25519-key", "ed25519") } else { ("main-key", "rsa-v1_5-sha256") };
        let input = format!(
            "(\"@method\" \"@target-uri\" \"content-digest\");keyid=\"{}#{key}\";alg=\"{algorithm}\";created={}",
            self.actor(),
            now.seconds()
        );
        let base = format!(
            "\"@method\": POST\n\"@target-uri\": {}/inbox\n\"content-digest\": {}\n\"@signature-params\": {input}",
            node.base(),
            fields["content-digest"]
        );
        let signature =
            if ed25519 { self.keys.sign_ed25519(base.as_bytes()) } else { self.keys.sign_rsa(base.as_bytes()) };
        Request::new("POST", "/inbox")
            .body(KIND, body)
            .header("Host", &node.host())
            .header("Content-Digest", &fields["content-digest"])
            .header("Signature-Input", &format!("sig={input}"))
            .header("Signature", &format!("sig=:{}:", STANDARD.encode(signature)))
    }
}

fn serve(mut socket: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut reader = BufReader::new(socket);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ').map(str::to_owned);
    let mut seen = Seen { method: words.next().unwrap_or_default(), ..Seen::default() };
    seen.path = words.next().unwrap_or_default();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim().split_once(':') else { break };
        seen.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = seen.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    seen.body = vec![0; length];
    reader.read_exact(&mut seen.body)?;
    let judged = (shared.judge.lock().unwrap())(&seen);
    let page = judged.map(|(status, headers)| Page {
        status,
        headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        body: Vec::new(),
    });
    let page = page.or_else(|| (shared.pages.lock().unwrap())(&seen)).unwrap_or_else(|| usual(&seen, shared));
    shared.seen.lock().unwrap().push(seen);
    let headers = page.headers.iter().fold(String::new(), |lines, (name, value)| lines + name + ": " + value + "\r\n");
    let length = page.body.len();
    let head = format!("HTTP/1.1 {} X\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n", page.status);
    socket.write_all(head.as_bytes())?;
    socket.write_all(&page.body)
}

/// What is shown, and a thank-you for everything else.
fn usual(seen: &Seen, shared: &Shared) -> Page {
    let none = |status| Page { status, headers: vec![("Content-Type".into(), KIND.into())], body: Vec::new() };
    if seen.method == "POST" {
        return none(202);
    }
    shared.documents.lock().unwrap().get(&seen.path).map_or_else(|| none(404), Page::document)
}
