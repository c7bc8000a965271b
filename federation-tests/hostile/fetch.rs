//! Lessons 1, 2, 6, 9 and 15: what is fetched, from where, and how much of it. Proven elsewhere: bodies cut at the limit,
//! gzip bombs, answers that never end, redirects and addresses of every kind (unit tests of `dialer`); endless pages and
//! lists of answers (`threads::tests`); keys that cannot be had (`signed.rs`).

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::{Value, json};

use super::{House, quoted};
use crate::harness::foreigner::{Foreigner, PUBLIC, Page, Seen, USUAL};
use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::{Node, eventually};

/// A note of this server that answers nothing, at `/notes/NAME`.
fn note(peer: &Foreigner, name: &str) -> Value {
    let mut note = peer.bare_note(name, "https://nowhere.localhost/");
    note.as_object_mut().unwrap().remove("inReplyTo");
    note
}

/// Shows one page at one path.
fn at(peer: &Foreigner, path: &str, page: Page) {
    let path = path.to_owned();
    peer.pages(move |seen| (seen.path == path).then(|| page.clone()));
}

fn asked(peer: &Foreigner, path: &str) -> usize {
    peer.seen().iter().filter(|seen| seen.path == path).count()
}

#[test]
fn a_document_is_believed_from_its_own_origin_alone() {
    let house = House::open();
    let (peer, victim) = (Foreigner::start("peer"), Foreigner::start("victim"));
    let theirs = note(&victim, "theirs");
    victim.show("/notes/theirs", theirs.clone());
    assert_eq!(house.finds_text(&format!("{}/notes/theirs", victim.base))["uri"], theirs["id"]);

    // The id of another server, directly and after a redirect there and back (CVE-2024-23832).
    let mut forged = note(&victim, "forged");
    forged["content"] = json!("<p>forged</p>");
    peer.show("/notes/forged", forged.clone());
    house.finds_nothing(&format!("{}/notes/forged", peer.base));
    at(&peer, "/notes/away", Page::to(&format!("{}/notes/lies", victim.base)));
    victim.show("/notes/lies", note(&peer, "away"));
    house.finds_nothing(&format!("{}/notes/away", peer.base));
    // A redirect to what stands there by its own id leads to just that.
    at(&peer, "/notes/pointer", Page::to(&format!("{}/notes/theirs", victim.base)));
    let found = house.finds_text(&format!("{}/notes/pointer", peer.base));
    assert_eq!((&found["uri"], &found["account"]["username"]), (&theirs["id"], &json!("victim")));
    // An address that shows another id of the same server is asked again at that id.
    let mut lying = note(&peer, "lying");
    lying["id"] = json!(format!("{}/notes/absent", peer.base));
    peer.show("/notes/lying", lying);
    house.finds_nothing(&format!("{}/notes/lying", peer.base));
    assert_eq!(asked(&peer, "/notes/absent"), 1);
    // An author of another server.
    let mut foreign = note(&peer, "foreign");
    foreign["attributedTo"] = json!(victim.actor());
    peer.show("/notes/foreign", foreign);
    house.finds_nothing(&format!("{}/notes/foreign", peer.base));

    // Authority comes from the id, never from the url (CVE-2025-25306).
    let mut elsewhere = note(&peer, "elsewhere");
    elsewhere["url"] = json!(format!("{}/notes/theirs", victim.base));
    peer.show("/notes/elsewhere", elsewhere.clone());
    let found = house.finds_text(&format!("{}/notes/elsewhere", peer.base));
    assert_eq!((&found["uri"], &found["url"]), (&elsewhere["id"], &elsewhere["id"]));
    let mut page = note(&peer, "page");
    page["url"] = json!(format!("{}/@peer/page", peer.base));
    peer.show("/notes/page", page.clone());
    assert_eq!(house.finds_text(&format!("{}/notes/page", peer.base))["url"], page["url"]);
    assert_eq!(house.finds_text(&format!("{}/notes/theirs", victim.base))["uri"], theirs["id"], "still itself");
    house.ends(&[]);
}

#[test]
fn a_document_has_a_media_type_of_activitystreams_and_a_bounded_size() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let mut number = 0;
    let mut shown = |kind: &str, change: &dyn Fn(Value) -> Vec<u8>| {
        number += 1;
        let path = format!("/notes/n{number}");
        let body = change(note(&peer, &format!("n{number}")));
        at(&peer, &path, Page::of(kind, body));
        format!("{}{path}", peer.base)
    };
    let plain = |note: Value| note.to_string().into_bytes();
    // CVE-2024-25623: a file that somebody has uploaded, or a page, is no document; and all legal spellings are.
    for kind in [
        "text/html",
        "text/plain",
        "application/json",
        "image/png",
        "application/ld+json",
        "",
        "application/activity+jsonx",
        "application/ld+json; profile=\"https://example.org/other\"",
        "text/plain; application/activity+json",
    ] {
        house.finds_nothing(&shown(kind, &plain));
    }
    for kind in [
        "application/activity+json",
        "Application/Activity+JSON; charset=utf-8",
        "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
        "application/ld+json;charset=utf-8;PROFILE=\"https://www.w3.org/ns/activitystreams\"",
        "application/ld+json; profile=\"https://example.org/other https://www.w3.org/ns/activitystreams\"",
    ] {
        house.finds_text(&shown(kind, &plain));
    }
    let ours = "application/activity+json";
    let padded = |note: Value, bytes: usize| {
        let text = note.to_string();
        [text.as_bytes(), " ".repeat(bytes - text.len()).as_bytes()].concat()
    };
    house.finds_text(&shown(ours, &|note| padded(note, 1_048_576)));
    house.finds_nothing(&shown(ours, &|note| padded(note, 1_048_577)));
    let with = |member: &'static str| {
        move |note: Value| note.to_string().replacen('{', &format!("{{{member},"), 1).into_bytes()
    };
    let deep = |depth: usize| {
        move |note: Value| {
            let nest = format!("{{\"x\":{}{},", "[".repeat(depth), "]".repeat(depth));
            note.to_string().replacen('{', &nest, 1).into_bytes()
        }
    };
    house.finds_text(&shown(ours, &deep(50)));
    house.finds_nothing(&shown(ours, &deep(100_000)));
    house.finds_nothing(&shown(ours, &with("\"name\":\"a\\u0000b\"")));
    house.finds_nothing(&shown(ours, &with("\"name\":\"\\ud800\"")));
    house.finds_nothing(&shown(ours, &with("\"x\":1e999")));
    house.finds_text(&shown(ours, &with("\"x\":99999999999999999999999999")));
    house.finds_text(&shown(ours, &with("\"published\":\"999999999-99-99\",\"updated\":\"-1\"")));
    house.finds_nothing(&shown(ours, &|_| b"[]".to_vec()));
    house.finds_nothing(&shown(ours, &|_| b"\xff\xfe".to_vec()));
    let large = |bytes: usize| {
        move |mut note: Value| {
            note["content"] = json!("x".repeat(bytes));
            note.to_string().into_bytes()
        }
    };
    house.finds_text(&shown(ours, &large(256 * 1024)));
    house.finds_nothing(&shown(ours, &large(256 * 1024 + 1)));

    // An actor may be smaller than that only.
    for (name, bytes, is_found) in [("small", 50_000, 1), ("stout", 110_000, 0)] {
        let actor = peer.neighbour(name);
        let mut document = actor.document();
        document["summary"] = json!("x".repeat(bytes));
        peer.pages(|_| None);
        peer.show(&format!("/users/{name}"), document);
        let found = house.finds(&actor.actor());
        assert_eq!(found["accounts"].as_array().map(Vec::len), Some(is_found), "{name}");
    }
    house.ends(&[]);
}

#[test]
fn redirects_chains_and_lists_come_to_an_end() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let base = peer.base.clone();
    let chain = move |seen: &Seen| {
        let number: usize = seen.path.strip_prefix("/hop/")?.parse().ok()?;
        Some(Page::to(&format!("{base}/hop/{}", number + 1)))
    };
    peer.pages(chain);
    house.finds_nothing(&format!("{}/hop/0", peer.base));
    let hops = |peer: &Foreigner| peer.seen().iter().filter(|seen| seen.path.starts_with("/hop/")).count();
    // Two are followed, and each of the three addresses is knocked at by one signature only.
    assert_eq!(hops(&peer), 3);
    let (base, last) = (peer.base.clone(), note(&peer, "last"));
    peer.pages(move |seen| match seen.path.as_str() {
        "/hop/a" => Some(Page::to("/hop/b")),
        "/hop/b" => Some(Page::to(&format!("{base}/notes/last"))),
        "/notes/last" => Some(Page::document(&last)),
        _ => None,
    });
    house.finds_text(&format!("{}/hop/a", peer.base));

    // A chain of answers without a beginning, and a list of answers without an end; each answer in turn has its own.
    let (base, actor) = (peer.base.clone(), peer.actor());
    peer.pages(move |seen| {
        let (kind, number) = seen.path.strip_prefix('/')?.split_once('/')?;
        let next = number.parse::<u64>().ok()? + 1;
        let id = format!("{base}{}", seen.path);
        match kind {
            "chain" => Some(Page::document(&json!({
                "id": id, "type": "Note", "attributedTo": actor, "content": format!("<p>chain {number}</p>"),
                "inReplyTo": format!("{base}/chain/{next}"), "to": [PUBLIC], "replies": format!("{base}/pages/{next}"),
            }))),
            "pages" => Some(Page::document(&json!({
                "id": id, "type": "CollectionPage", "partOf": format!("{base}/pages"), "next": format!("{base}/pages/{next}"),
                "items": (0..2_000).map(|one| format!("{base}/chain/{}", next * 100_000 + one)).collect::<Vec<_>>(),
            }))),
            _ => None,
        }
    });
    let top = house.finds_text(&format!("{}/chain/1", peer.base));
    let id = top["id"].as_str().unwrap();
    // Opened once: ten steps up and no further, and so many pages and answers.
    house.ana.send(&Request::get(&format!("/api/v1/statuses/{id}/context"))).unwrap();
    let path = |number: usize| format!("/chain/{number}");
    eventually("the chain is climbed", || {
        if asked(&peer, &path(11)) > 0 { Ok(()) } else { Err(format!("{:?}", peer.seen().len())) }
    });
    let (mut before, mut quiet) = (0, 0);
    eventually("it stops asking", || {
        let now = peer.seen().len();
        quiet = if now == before { quiet + 1 } else { 0 };
        before = now;
        // So many looks in a row have seen nothing new.
        if quiet > 50 { Ok(()) } else { Err(now.to_string()) }
    });
    let pages = peer.seen().iter().filter(|seen| seen.path.starts_with("/pages/")).count();
    let texts = peer.seen().iter().filter(|seen| seen.path.starts_with("/chain/")).count();
    assert!(pages <= 10 && texts <= 101, "{pages} pages, {texts} texts");
    assert_eq!(asked(&peer, &path(12)), 0);
    house.takes("and it still listens", &peer.post(&house.node, &peer.note("afterwards", &house.text.id)));
    house.ends(&["afterwards"]);
}

/// Counts who connects, at every address of this machine that can be had.
fn trap() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("0.0.0.0", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let mut all = vec![listener];
    all.extend(TcpListener::bind(("::1", port)));
    for listener in all {
        let counter = Arc::clone(&counter);
        thread::spawn(move || {
            for _ in listener.incoming() {
                counter.fetch_add(1, Ordering::SeqCst);
            }
        });
    }
    (port, count)
}

/// As it runs in the world, without the switch for development: nothing on this machine or beside it is ever reached.
#[test]
fn nothing_private_is_ever_reached() {
    let (port, count) = trap();
    let listen = free_port();
    let address = Address { scheme: "https", name: "alpha.example.org".into(), port: 443, listen };
    let closed = vec![("INTERPRAXIS__FEDERATION__DEVELOPMENT".into(), "false".into())];
    let node = Node::start_in("alpha", address, "", closed);
    let ana = node.member("ana", "practitioner");
    let peer = Foreigner::start("peer");
    let hosts = [
        "127.0.0.1",
        "127.1",
        "0x7f.1",
        "2130706433",
        "0177.0.0.1",
        "localhost",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "10.0.0.1",
        "192.168.0.1",
        "172.16.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "[fe80::1]",
        "[fd00::1]",
        "224.0.0.1",
        "255.255.255.255",
    ];
    for host in hosts {
        let origin = format!("https://{host}:{port}");
        let body = json!({"id": format!("{origin}/a"), "type": "Follow", "actor": format!("{origin}/u"), "object": node.base()});
        let key = format!("{origin}/u#main-key");
        let request = peer.cavage(&node, &body, &key, "algorithm=\"rsa-sha256\",", &USUAL);
        let reply = node.send(&request);
        assert_eq!(
            (reply.status, reply.value()["type"].as_str()),
            (401, Some("/problems/key")),
            "{host}: {}",
            reply.text()
        );
        for typed in [format!("{origin}/note"), format!("@somebody@{host}:{port}")] {
            let path = format!("/api/v2/search?resolve=true&q={}", quoted(&typed));
            let found = ana.send(&Request::get(&path)).unwrap();
            assert_eq!((found.status, found.value()["accounts"].as_array().map(Vec::len)), (200, Some(0)), "{typed}");
        }
    }
    node.program(&["admin", "partner", "add", &format!("127.0.0.1:{port}")]);
    eventually("the admin is told that it cannot be reached", || {
        let list: Value = serde_json::from_str(&node.admin(&["partner", "list", "--json"])).unwrap();
        let waits = list.as_array().unwrap().iter().any(|one| one["last_error"].is_null());
        if waits { Err(list.to_string()) } else { Ok(()) }
    });
    assert_eq!(count.load(Ordering::SeqCst), 0, "something was reached");
    assert!(!node.written().contains("panicked"), "a panic in the log");

    // The same requests reach the same machine where development opens it: it is the address that was refused.
    let open = Node::start("open");
    let key = format!("http://127.0.0.1:{port}/u#main-key");
    let body = json!({"id": format!("http://127.0.0.1:{port}/a"), "type": "Like", "actor": key, "object": open.base()});
    let refused = open.send(&peer.cavage(&open, &body, &key, "algorithm=\"rsa-sha256\",", &USUAL));
    assert_eq!(refused.status, 503, "it hangs up: {}", refused.text());
    assert_ne!(count.load(Ordering::SeqCst), 0);
}
