//! Lessons 11, 15, 18, 19 and 20, and what may end in a 4xx or a bounded stop alone: malformed, deep, large, slow, many.
//! Proven elsewhere: caches and answers that depend on a signature, what a suspended person can still do (`policy.rs`),
//! streams that end with their token (`client_api::tests::streaming`), who calls too often (`limits.rs`,
//! `client_api::tests::limits`), guesses at passwords (`web::tests::guesses_..`), examples of 250 kinds (`peer.rs`).

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use super::{House, quoted};
use crate::harness::Node;
use crate::harness::foreigner::Foreigner;
use crate::harness::http::Request;

const MOST_BYTES: usize = 1_048_576;

/// A note of exactly so many bytes.
fn padded(activity: &Value, bytes: usize) -> Vec<u8> {
    let text = activity.to_string();
    [text.as_bytes(), " ".repeat(bytes - text.len()).as_bytes()].concat()
}

#[test]
fn the_inbox_refuses_what_is_not_well_formed_with_the_status_of_federation_md() {
    let house = House::open();
    let (peer, server) = (Foreigner::start("peer"), &house.node);
    let note = |name: &str| peer.note(name, &house.text.id);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let id = |name: &str| format!("{}/{name}", peer.base);
    let without = |member: &str| {
        let mut activity = note("incomplete");
        activity.as_object_mut().unwrap().remove(member);
        activity.to_string()
    };
    for (what, body) in [
        ("malformed JSON", "{\"type\": \"Create\",".to_owned()),
        ("not an object", "[1, 2]".to_owned()),
        ("half of a surrogate pair", "\"\\ud800\"".to_owned()),
        ("nothing", String::new()),
        ("100,000 deep", deep.clone()),
        ("100,000 deep inside", format!("{{\"object\": {deep}}}")),
        ("an actor of a wrong type", json!({"id": id("a"), "type": "Create", "actor": 5, "object": {}}).to_string()),
        ("no actor", without("actor")),
        ("no object", without("object")),
        ("no type", without("type")),
        (
            "an id that is no address",
            json!({"id": "x y", "type": "Like", "actor": peer.actor(), "object": id("o")}).to_string(),
        ),
        ("a NUL", note("nul").to_string().replace("<p>nul</p>", "a\\u0000b")),
        ("a NUL in a name", note("nul").to_string().replacen('{', "{\"a\\u0000b\": 1,", 1)),
        ("a number that no double holds", note("number").to_string().replacen('{', "{\"x\": 1e999,", 1)),
    ] {
        house.refuses(what, &peer.post_bytes(server, body.as_bytes()), 400, "malformed");
    }
    house.refuses("no UTF-8", &peer.post_bytes(server, b"{\"type\": \"\xff\"}"), 400, "malformed");
    house.refuses("one byte too many", &peer.post_bytes(server, &padded(&note("x"), MOST_BYTES + 1)), 413, "too-large");
    house.refuses("a GET", &Request::get("/inbox"), 405, "method");
    house.refuses("a PUT", &Request::new("PUT", "/institution/inbox"), 405, "method");
    let mut nobody = peer.post(server, &note("nobody"));
    nobody.path = "/people/1/inbox".into();
    house.refuses("nobody's inbox", &nobody, 404, "not-found");
    for kind in ["text/plain", "application/json", "application/ld+json", "application/x-www-form-urlencoded", ""] {
        let mut request = peer.post(server, &note("form"));
        request.headers.retain(|(name, _)| name != "Content-Type");
        house.refuses(kind, &request.header("Content-Type", kind), 415, "media-type");
    }
    // A packed body is read as it is: nothing is unpacked before the digest is checked, so no bomb can be sent.
    let packed = peer.post_bytes(server, &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0]).header("Content-Encoding", "gzip");
    house.refuses("packed", &packed, 400, "malformed");

    house.takes("exactly the limit", &peer.post_bytes(server, &padded(&note("exactly-as-large"), MOST_BYTES)));
    house.takes(
        "an odd number",
        &peer.post_bytes(
            server,
            note("odd-number").to_string().replacen('{', "{\"x\": 99999999999999999999,", 1).as_bytes(),
        ),
    );
    let unknown = "activities of this type are not read";
    for kind in ["Arrive", "Whatever"] {
        let activity = peer.activity(kind, kind, &json!(house.text.id));
        house.passes_over(kind, &peer.post(server, &activity), kind, unknown);
    }
    house.ends(&["exactly-as-large", "odd-number"]);
}

#[test]
fn words_of_others_are_bound_and_never_become_commands() {
    let house = House::open();
    let (peer, server) = (Foreigner::start("peer"), &house.node);
    let words = [
        "'; DROP TABLE texts; --",
        "\" OR 1=1 --",
        "%' AND 1=0 UNION SELECT 1 --",
        "\\",
        "$1",
        "?1",
        ":id",
        "{{7*7}}",
        "%00",
        "*",
    ];
    let mut shown = Vec::new();
    for (number, word) in words.iter().enumerate() {
        let name = format!("word-{number}-");
        let mut note = peer.bare_note(&name, &house.text.id);
        note["id"] = json!(format!("{}/notes/{number}?{}", peer.base, word.replace(' ', "+")));
        note["content"] = json!(format!("<p>{name} {}</p>", word.replace('<', "")));
        note["name"] = json!(word);
        note["tag"] =
            json!([{"type": "Hashtag", "name": format!("#{word}")}, {"type": "Mention", "href": word, "name": word}]);
        note["contentMap"] = json!({*word: "x"});
        let mut create = peer.activity("Create", &name, &note);
        create["id"] = json!(format!("{}/activities/{number}#{}", peer.base, word.replace(' ', "+")));
        house.takes(word, &peer.post(server, &create));
        shown.push(name);
        let odd = peer.activity(word, &format!("odd-{number}"), &json!(word));
        let reply = server.send(&peer.post(server, &odd));
        assert!([202, 400].contains(&reply.status), "{word}: {}", reply.text());
        if reply.status == 400 {
            *house.refused.borrow_mut().entry("malformed".into()).or_default() += 1;
        } else {
            let key = ("(other)".to_owned(), "activities of this type are not read".to_owned());
            *house.passed_over.borrow_mut().entry(key).or_default() += 1;
        }
        let finger = format!("/.well-known/webfinger?resource={}", quoted(&format!("acct:{word}@{}", server.host())));
        let query = quoted(word);
        for path in [
            finger,
            format!("/search?q={query}"),
            format!("/practices?q={query}&topic={query}&language={query}&cursor={query}"),
            format!("/practices/{query}"),
            format!("/people/{query}"),
            format!("/@{query}"),
            format!("/institution/outbox?page={query}&max_id={query}"),
            format!("/actor/log?stream={query}&epoch={query}&after={query}"),
        ] {
            for accept in ["text/html", "application/activity+json"] {
                let reply = server.send(&Request::get(&path).header("Accept", accept));
                assert!(reply.status < 500, "{path}: {} {}", reply.status, reply.text());
            }
        }
        for path in [
            format!("/api/v2/search?q={query}"),
            format!("/api/v1/timelines/tag/{query}"),
            format!("/api/v1/statuses/{query}"),
            format!("/api/v1/timelines/public?max_id={query}&limit={query}"),
            format!("/api/interpraxis/v1/practices?cursor={query}&institution={query}"),
        ] {
            let reply = house.ana.send(&Request::get(&path)).unwrap();
            assert!(reply.status < 500, "{path}: {} {}", reply.status, reply.text());
        }
    }
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    house.ends(&shown);
}

/// Opens a connection and sends these bytes and nothing more.
fn begun(server: &Node, bytes: &[u8]) -> TcpStream {
    let mut socket = TcpStream::connect(("127.0.0.1", server.address.listen)).unwrap();
    socket.write_all(bytes).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket
}

fn status_of(mut socket: TcpStream) -> String {
    let mut answer = [0; 12];
    // A server that hangs up without a word has refused as well.
    let _ = socket.read_exact(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn slow_and_crooked_connections_stop_nobody_else() {
    let house = House::open();
    let (peer, server) = (Foreigner::start("peer"), &house.node);
    let head =
        format!("POST /inbox HTTP/1.1\r\nHost: {}\r\nContent-Type: application/activity+json\r\n", server.host());
    let half = format!("{head}Content-Length: 1000000\r\n\r\n{{");
    let slow: Vec<TcpStream> = (0..150).map(|_| begun(server, half.as_bytes())).collect();
    let silent: Vec<TcpStream> = (0..150).map(|_| begun(server, head.as_bytes())).collect();
    for (number, name) in ["first", "second", "third"].iter().enumerate() {
        house.takes("while 300 wait", &peer.post(server, &peer.note(name, &house.text.id)));
        assert_eq!(server.send(&Request::get("/practices")).status, 200, "{number}");
    }
    // More than announced, a chunked body beyond the limit, two lengths, no HTTP.
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n{}", chunk.repeat(17));
    let chunked = status_of(begun(server, format!("{chunked}0\r\n\r\n").as_bytes()));
    assert!(chunked.contains(" 413"), "{chunked}");
    *house.refused.borrow_mut().entry("too-large".into()).or_default() += 1;
    for (what, bytes) in [
        ("two lengths", format!("{head}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{{}}")),
        ("a length that is none", format!("{head}Content-Length: -1\r\n\r\n")),
        ("no HTTP", "\u{16}\u{3}\u{1}\0\0\0\r\n\r\n".to_owned()),
        ("a line without end", format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(1_000_000))),
        ("a header without end", format!("{head}X: {}\r\n\r\n", "x".repeat(1_000_000))),
        ("headers without end", format!("{head}{}\r\n", "X-Y: z\r\n".repeat(10_000))),
    ] {
        let mut socket = TcpStream::connect(("127.0.0.1", server.address.listen)).unwrap();
        // It may hang up before it has read everything.
        let _ = socket.write_all(bytes.as_bytes());
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let status = status_of(socket);
        assert!(status.contains(" 4") || status.starts_with('\0'), "{what}: {status}");
    }
    house.ends(&["first", "second", "third"]);
    drop((slow, silent));
}
