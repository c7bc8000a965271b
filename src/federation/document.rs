//! FEDERATION.md says what the code does: its examples are rendered here from a fixed house, its table of limits from the
//! constants, its reasons from the sources. `WRITE_DOCUMENTS=1` writes the examples anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, Request};
use bytes::Bytes;
use serde_json::Value;
use tower::ServiceExt;
use url::Url;

use super::partnership::header::{self, Mark};
use super::signature::sending::{Sender, Sending};
use super::testing::House;
use super::{http, keyring, knock, objects, protocol, resolve, signature, threads};
use crate::actions::comment::{self, Comment};
use crate::actions::publish;
use crate::dialer;
use crate::domain::audience::Audience;
use crate::domain::block;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};
use crate::keys::{KeyPair, SigningKeys};
use crate::storage::actors::{self, Actor, RemoteKey};
use crate::storage::partners::{self, Partner};
use crate::storage::settings;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/FEDERATION.md");
const BASE: &str = "https://practices.example.org";
const NOW: Timestamp = Timestamp(1_768_212_000_000);
/// The partner of the examples.
const THERE: &str = "https://partner.example.net";

/// Makes of what differs between two runs what is the same in all: numbers, keys, signatures, hashes.
#[derive(Default)]
struct Steady {
    numbers: BTreeMap<String, i64>,
    words: Vec<(String, &'static str)>,
}

impl Steady {
    fn text(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for (word, instead) in &self.words {
            text = text.replace(word, instead);
        }
        let mut out = String::new();
        let mut digits = String::new();
        for c in text.chars().chain(['\0']) {
            if c.is_ascii_digit() {
                digits.push(c);
                continue;
            }
            if digits.len() >= 17 {
                let next = (NOW.0 << 16) + i64::try_from(self.numbers.len()).unwrap() + 1;
                let number = self.numbers.entry(std::mem::take(&mut digits)).or_insert(next);
                out.push_str(&number.to_string());
            }
            out.push_str(&std::mem::take(&mut digits));
            out.push(c);
        }
        out.trim_end_matches('\0').to_owned()
    }

    fn value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(list) => list.iter_mut().for_each(|one| self.value(one)),
            Value::Object(members) => {
                for (name, value) in members.iter_mut() {
                    if let Some(context) = value.get_mut("@context").filter(|_| name == "proof") {
                        *context = "(that of the document)".into();
                    }
                    let text = value.as_str().unwrap_or_default();
                    let instead = match name.as_str() {
                        "publicKeyPem" if text.starts_with('-') => {
                            Some("-----BEGIN PUBLIC KEY-----\nMIIBIjANBg...\n-----END PUBLIC KEY-----\n")
                        }
                        "publicKeyMultibase" if text.starts_with('z') => Some("z6Mk..."),
                        "proofValue" if text.starts_with('z') => Some("z3vT..."),
                        "sha256" if text.len() == 64 => Some("9f2c..."),
                        _ => None,
                    };
                    match instead {
                        Some(instead) => *value = instead.into(),
                        None => self.value(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn json(&mut self, mut value: Value) -> String {
        self.value(&mut value);
        format!("```json\n{}\n```", serde_json::to_string_pretty(&value).unwrap())
    }

    /// A request or an answer as it stands on the wire.
    fn http(&mut self, first: &str, fields: &[(String, String)], body: Option<&str>) -> String {
        let mut lines = vec![first.to_owned()];
        lines.extend(fields.iter().map(|(name, value)| format!("{name}: {}", told(name, value))));
        lines.extend(body.map(|body| format!("\n{body}")));
        format!("```http\n{}\n```", self.text(&lines.join("\n")))
    }
}

/// What a field says without what differs each time.
fn told(name: &str, value: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "digest" => "SHA-256=...".to_owned(),
        "content-digest" => "sha-256=:...:".to_owned(),
        "signature" => {
            let cavage = value.split_once("signature=\"").map(|(head, _)| format!("{head}signature=\"...\""));
            cavage.unwrap_or_else(|| "sig1=:...:".to_owned())
        }
        _ => value.to_owned(),
    }
}

/// A partner that can ask: its node actor with its keys, as they are known here.
struct There {
    keys: SigningKeys,
    actor: String,
}

impl There {
    async fn known_at(house: &House) -> Self {
        let (keys, actor) = (KeyPair::generate().unwrap().signing_keys().unwrap(), format!("{THERE}/actor"));
        let node = Actor {
            id: house.app.ids.next(),
            uri: actor.clone(),
            host: "partner.example.net".to_owned(),
            inbox: format!("{THERE}/inbox"),
            fetched_at: NOW.0,
            local: false,
            ..house.app.node.clone()
        };
        let key = RemoteKey {
            key_id: format!("{actor}#ed25519-key"),
            actor_uri: actor.clone(),
            public_key: keys.public_multibase(),
            fetched_at: NOW.0,
        };
        let partner = Partner {
            host: "partner.example.net".to_owned(),
            node_uri: Some(actor.clone()),
            shared_inbox: Some(format!("{THERE}/inbox")),
            name: "Partner".to_owned(),
            country: String::new(),
            standing: "open".to_owned(),
            our_follow: None,
            our_follow_accepted: true,
            their_follow: None,
            their_follow_accepted: true,
            network_grant: true,
            capable: true,
            backfilling: false,
            last_sent: None,
            last_received: None,
            error_class: None,
            error_sentence: None,
            created_at: NOW.0,
            updated_at: NOW.0,
            repairing: false,
            checked_at: None,
            findings: None,
            agreed_at: None,
        };
        let write = house.app.db.write(move |tx| {
            actors::insert(tx, &node)?;
            actors::replace_remote_keys(tx, &node.uri, std::slice::from_ref(&key))?;
            partners::insert(tx, &partner)
        });
        write.await.unwrap();
        Self { keys, actor }
    }

    fn sender(&self) -> Sender {
        Sender { keys: self.keys.clone(), actor: self.actor.clone() }
    }

    /// Asks for something by a signed GET: what is sent, and what is answered.
    async fn asks(&self, house: &House, path: &str) -> (Vec<(String, String)>, Reply) {
        let url = Url::parse(&format!("{BASE}{path}")).unwrap();
        let mut fields = self.sender().get(Sending::Ed25519, &url, NOW, None);
        fields.push(("accept".to_owned(), "application/activity+json".to_owned()));
        let reply = ask(house, Method::GET, path, &fields, String::new()).await;
        (fields, reply)
    }
}

struct Reply {
    status: u16,
    fields: Vec<(String, String)>,
    body: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{}: {error}: {}", self.status, self.body))
    }

    fn only(&self, names: &[&str]) -> Vec<(String, String)> {
        self.fields.iter().filter(|(name, _)| names.contains(&name.as_str())).cloned().collect()
    }
}

async fn ask(house: &House, method: Method, path: &str, fields: &[(String, String)], body: String) -> Reply {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in fields {
        request = request.header(name, value);
    }
    let router = http::routes().with_state(Arc::clone(&house.app));
    let response = router.oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, 4 << 20).await.unwrap();
    let field = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        (name.to_string(), value.to_str().unwrap().to_owned())
    };
    Reply {
        status: parts.status.as_u16(),
        fields: parts.headers.iter().map(field).collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

/// Every example by its name, in the order of the document.
async fn examples() -> BTreeMap<&'static str, String> {
    let (clock, _hand) = Clock::set(NOW);
    let house = House::at(BASE, clock).await;
    let ana = house.person("ana", Role::Practitioner).await;
    let there = There::known_at(&house).await;
    let text = house.practice(&ana, "A garden for grandparents", Audience::Public).await;
    let erased = house.practice(&ana, "A garden that was given up", Audience::Public).await;
    let words = "We dig one too.".to_owned();
    let (answers, language) = (Some(text.id), "en".to_owned());
    let comment = Comment { words, answers, audience: Audience::Public, language, extras: comment::Extras::default() };
    let comment = comment::comment(&house.app, &ana, comment).await.unwrap();
    house.lane("nobody").await;
    publish::withdraw(&house.app, &ana, erased.id).await.unwrap();
    house.lane("nobody").await;

    let mut steady = Steady::default();
    let epoch = house.app.db.read(settings::epoch).unwrap();
    steady.words.push((epoch.clone(), "pQ7x"));
    let mut all = BTreeMap::new();
    let document = async |uri: &str| house.document(uri.strip_prefix(BASE).unwrap()).await;
    all.insert("node", steady.json(document(&house.app.node.uri).await));
    all.insert(
        "institution",
        steady.json(without(document(&house.app.institution.uri).await, &["@context", "generator"])),
    );
    all.insert("person", steady.json(without(document(&ana.actor.uri).await, &["@context", "generator"])));
    all.insert("practice", steady.json(document(&text.uri).await));
    all.insert("comment", steady.json(without(document(&comment.uri).await, &["@context"])));
    let gone = house.get(erased.uri.strip_prefix(BASE).unwrap(), "application/activity+json").await;
    assert_eq!(gone.status, 410);
    all.insert("tombstone", steady.json(gone.json()));
    let path = format!("/actor/log?stream=public&epoch={epoch}&after=0");
    let (asked, page) = there.asks(&house, &path).await;
    all.insert("ask-log", steady.http(&format!("GET {path} HTTP/1.1"), &asked, None));
    let fields = page.only(&["content-type", "etag", "cache-control", "vary"]);
    all.insert("answer-log", steady.http(&format!("HTTP/1.1 {} OK", page.status), &fields, None));
    let mut page = page.json();
    let items = page["orderedItems"].as_array().unwrap().clone();
    let of = |kind: &str| items.iter().find(|item| item["type"] == kind).cloned().unwrap();
    all.insert("create", steady.json(shortened(of("Create"))));
    all.insert("delete", steady.json(of("Delete")));
    page["orderedItems"] = items.iter().map(|item| item["type"].clone()).collect();
    all.insert("log", steady.json(page));
    all.insert("digest", steady.json(there.asks(&house, "/actor/digest?stream=public").await.1.json()));
    all.insert("held", steady.json(there.asks(&house, "/actor/held").await.1.json()));
    let outbox = document(&format!("{BASE}/institution/outbox?page=true")).await;
    let announce = outbox["orderedItems"].as_array().unwrap().iter().find(|item| item["type"] == "Announce").cloned();
    all.insert("announce", steady.json(announce.unwrap_or_else(|| panic!("{outbox}"))));

    let body = Bytes::from_static(b"{\"...\": \"...\"}");
    let inbox = Url::parse(&format!("{THERE}/inbox")).unwrap();
    let ours = Sender { keys: house.app.signing_keys(ana.id()).unwrap(), actor: ana.actor.uri.clone() };
    let mark = Mark { stream: "public".to_owned(), epoch: epoch.clone(), seq: 7, head: Some(9), twice: false };
    let place = mark.write();
    let kind = "application/activity+json";
    for (name, sending) in [("post-cavage", Sending::Cavage), ("post-rfc9421", Sending::Ed25519)] {
        let fields = ours.post(sending, &inbox, kind, &body, NOW, &[(header::LOG, &place)], None);
        all.insert(name, steady.http("POST /inbox HTTP/1.1", &fields, None));
    }
    let acknowledged = Mark { head: None, ..mark };
    let fields = [("federation-log-ack".to_owned(), acknowledged.write())];
    all.insert("acknowledged", steady.http("HTTP/1.1 202 Accepted", &fields, None));
    let unsigned =
        ask(&house, Method::POST, "/inbox", &[("content-type".to_owned(), kind.to_owned())], "{}".to_owned()).await;
    let fields = unsigned.only(&["content-type", "cache-control", "accept-signature"]);
    all.insert("problem", steady.http(&format!("HTTP/1.1 {}", unsigned.status), &fields, Some(&unsigned.body)));
    let finger = house.get("/.well-known/webfinger?resource=acct:ana@practices.example.org", "").await;
    all.insert("webfinger", steady.json(finger.json()));
    all.insert("nodeinfo", steady.json(house.get("/.well-known/nodeinfo", "").await.json()));
    all
}

/// Without what another example shows already.
fn without(mut document: Value, names: &[&str]) -> Value {
    document.as_object_mut().unwrap().retain(|name, _| !names.contains(&name.as_str()));
    document
}

/// Without what stands as an example of its own.
fn shortened(mut activity: Value) -> Value {
    if let Some(object) = activity["object"].as_object_mut() {
        object.retain(|name, _| ["id", "type", "attributedTo", "name"].contains(&name.as_str()));
    }
    activity
}

/// The examples of the document: (name, block).
fn shown(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("<!-- example: ").and_then(|rest| rest.strip_suffix(" -->")) {
            let mut block = vec![lines.next().expect("a block").to_owned()];
            assert!(block[0].starts_with("```"), "no block follows {name}");
            for line in lines.by_ref() {
                block.push(line.to_owned());
                if line == "```" {
                    break;
                }
            }
            found.push((name.to_owned(), block.join("\n")));
        } else {
            assert!(
                !line.starts_with("```json") && !line.starts_with("```http"),
                "an example without its name: {line}"
            );
        }
    }
    found
}

#[tokio::test]
async fn every_example_is_what_is_rendered() {
    let mut page = fs::read_to_string(PATH).unwrap();
    let made = examples().await;
    if std::env::var_os("WRITE_DOCUMENTS").is_some() {
        for (name, block) in shown(&page) {
            let (head, wanted) =
                (format!("<!-- example: {name} -->\n"), made.get(name.as_str()).expect("a known example"));
            page = page.replace(&format!("{head}{block}"), &format!("{head}{wanted}"));
        }
        fs::write(PATH, &page).unwrap();
    }
    let shown = shown(&page);
    let names: BTreeSet<&str> = shown.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, made.keys().copied().collect(), "the names of the examples");
    for (name, block) in &shown {
        assert_eq!(block, &made[name.as_str()], "{name} is old: run this test with WRITE_DOCUMENTS=1 and commit it");
    }
}

/// The rows of the table under a heading: its cells.
fn table<'a>(page: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let section = page.split(&format!("\n## {heading}\n")).nth(1).unwrap_or_else(|| panic!("no {heading}"));
    let rows = section.lines().take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
    rows.skip(2).map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    parts.join(",")
}

#[test]
fn the_limits_are_those_of_the_code() {
    let depth =
        |levels: usize| serde_json::from_str::<Value>(&format!("{}{}", "[".repeat(levels), "]".repeat(levels))).is_ok();
    let levels = (1..100_000).find(|levels| !depth(levels + 1)).unwrap();
    let bytes = |number: usize| format!("{} bytes", grouped(number));
    let rows = [
        ("body of a POST to an inbox", bytes(super::inbox::receive::MAX_BODY)),
        ("fetched document", bytes(resolve::MAX_OBJECT)),
        ("actor document", bytes(protocol::MAX_ACTOR_BYTES)),
        ("`content`", bytes(protocol::MAX_CONTENT_BYTES)),
        ("structured block (`practice`, `essay`)", bytes(block::MAX_BLOCK_BYTES)),
        ("depth of JSON", levels.to_string()),
        ("depth of JSON with a proof", super::jcs::MAX_DEPTH.to_string()),
        ("an address", bytes(protocol::MAX_ADDRESS_BYTES)),
        ("tags", protocol::MAX_TAGS.to_string()),
        ("attachments", protocol::MAX_ATTACHMENTS.to_string()),
        ("addressees", grouped(protocol::MAX_ADDRESSEES)),
        ("mentions looked up", protocol::MAX_MENTIONS.to_string()),
        ("links to objects that we send", objects::MAX_LINKS.to_string()),
        ("items of a page", grouped(protocol::MAX_PAGE_ITEMS)),
        ("conversation: steps upwards", threads::MOST_PARENTS.to_string()),
        ("conversation: pages", threads::MOST_PAGES.to_string()),
        ("conversation: texts", threads::MOST_TEXTS.to_string()),
        ("conversation: levels of answers", threads::MOST_DEPTH.to_string()),
        ("conversation: time", format!("{} s", threads::LONGEST_MS / 1000)),
        ("redirects", resolve::REDIRECTS.to_string()),
        ("redirects for a key or an actor, within its origin", resolve::REDIRECTS_OF_KEYS.to_string()),
        ("keys of one actor", keyring::MOST_KEYS.to_string()),
        ("fetches of keys from one origin in a minute", keyring::PER_ORIGIN.to_string()),
        ("signatures tried for one request", knock::MOST.to_string()),
        ("components that a signature covers", signature::cavage::MAX_COVERED.to_string()),
        ("time of a signature, before and after now", format!("{} s", signature::gate::WINDOW_SECONDS)),
        ("one outgoing request", format!("{} s", dialer::TOTAL_TIMEOUT.as_secs())),
    ];
    let page = fs::read_to_string(PATH).unwrap();
    let wanted: Vec<Vec<&str>> = rows.iter().map(|(what, most)| vec![*what, most.as_str()]).collect();
    assert_eq!(table(&page, "Limits"), wanted);
}

/// The names of refusals in a source: what stands in quotation marks as the first or second argument.
fn reasons(source: &str, found: &mut BTreeSet<String>) {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    for call in [
        "GateError::malformed(",
        "GateError::unsigned(",
        "Refusal::new(",
        "Refusal::later(",
        "Self::new(",
        "Self::later(",
        "refuse(",
    ] {
        for rest in code.split(call).skip(1) {
            let mut arguments = rest.split(',').take(2).map(str::trim);
            let name = arguments.find_map(|one| one.strip_prefix('"')?.strip_suffix('"'));
            let plain = |name: &&str| {
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte))
            };
            found.extend(name.filter(plain).map(str::to_owned));
        }
    }
}

#[test]
fn the_answers_of_the_inbox_name_every_reason() {
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/federation");
    let mut found = BTreeSet::new();
    for file in [
        "inbox/receive.rs",
        "signature/gate.rs",
        "signature/cavage.rs",
        "signature/rfc9421.rs",
        "signature/digest.rs",
        "signature/message.rs",
        "keyring.rs",
        "policy.rs",
        "error.rs",
    ] {
        reasons(&fs::read_to_string(rooms.join(file)).unwrap(), &mut found);
    }
    // What the door of the inbox says itself; the withdrawn is for those who read.
    found.extend(["method", "incomplete"].map(str::to_owned));
    found.remove("gone");
    let page = fs::read_to_string(PATH).unwrap();
    let named: BTreeSet<String> = table(&page, "Answers of the inbox")
        .iter()
        .flat_map(|row| row[1].split(", ").map(|name| name.trim_matches('`').to_owned()).collect::<Vec<_>>())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(named, found);
}

#[test]
fn what_we_declare_and_what_we_keep_to_is_in_the_document() {
    let page = fs::read_to_string(PATH).unwrap();
    for capability in [objects::RFC9421_SIGNATURES, objects::ED25519_SIGNATURES, objects::NETWORK_CAPABILITY] {
        assert!(page.contains(capability), "{capability}");
    }
    for name in [header::LOG, header::ACK] {
        assert!(page.to_lowercase().contains(name), "{name}");
    }
    let rows = table(&page, "Supported FEPs");
    assert!(rows.len() >= 20, "{rows:?}");
    for row in rows {
        let status = row.last().unwrap();
        assert!(["whole", "read", "sent", "in part"].iter().any(|known| status.starts_with(known)), "{row:?}");
    }
}
