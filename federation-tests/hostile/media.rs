//! Lesson 17: pictures are made anew, and files are served harmless. Proven elsewhere: what is no picture, bombs, turned
//! pictures and what is hidden in them (unit tests `media::images`), the store's names (`media::store`), and the doors of the
//! client API (`client_api::tests::media`).

use serde_json::{Value, json};

use super::House;
use crate::harness::eventually;
use crate::harness::foreigner::{Foreigner, Page};
use crate::harness::http::{Reply, Request};

/// A picture of one red point (PNG), with a text after its end that would run as HTML.
fn picture(hidden: &str) -> Vec<u8> {
    let point = [
        0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1,
        8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, b'I', b'D', b'A', b'T', 0x08, 0xd7, 0x63, 0xf8, 0xcf,
        0xc0, 0, 0, 0x03, 0x01, 0x01, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60,
        0x82,
    ];
    [&point[..], hidden.as_bytes()].concat()
}

const SCRIPT: &str = "<html><script>alert(1)</script></html>";

fn upload(house: &House, kind: &str, name: &str, bytes: &[u8]) -> Reply {
    let head = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat();
    house.ana.send(&Request::new("POST", "/api/v2/media").body("multipart/form-data; boundary=b", body)).unwrap()
}

fn is_a_safe_picture(what: &str, reply: &Reply) {
    assert_eq!(reply.status, 200, "{what}: {}", reply.text());
    assert!(reply.header("content-type").is_some_and(|kind| kind.starts_with("image/")), "{what}: {reply:?}");
    assert_eq!(reply.header("content-security-policy"), Some("default-src 'none'; sandbox"), "{what}");
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{what}");
    assert!(!reply.text().contains("script"), "{what}: the bytes are not the picture's alone");
}

#[test]
fn a_file_is_a_picture_made_anew_or_nothing() {
    let house = House::open();
    let made = upload(&house, "image/png", "../../x.html", &picture(SCRIPT));
    assert_eq!(made.status, 200, "{}", made.text());
    let made = made.value();
    for member in ["url", "preview_url"] {
        let address = made[member].as_str().unwrap();
        is_a_safe_picture(member, &house.node.send(&Request::get(house.node.path(address))));
    }
    let polyglot = format!("GIF89a/*{SCRIPT}*/");
    let vector = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{SCRIPT}</svg>");
    for (kind, name, bytes) in [
        ("image/png", "x.png", SCRIPT.as_bytes()),
        ("text/html", "x.html", SCRIPT.as_bytes()),
        ("image/gif", "x.gif", polyglot.as_bytes()),
        ("image/svg+xml", "x.svg", vector.as_bytes()),
        ("image/png", "x.svg", vector.as_bytes()),
        ("application/x-shockwave-flash", "x.swf", b"CWS"),
        ("image/png", "x.png", &picture("")[..20]),
        ("image/png", "x.png", b""),
    ] {
        let reply = upload(&house, kind, name, bytes);
        assert_eq!(reply.status, 422, "{kind} {name}: {}", reply.text());
    }
    for path in [
        "/media/../interpraxis.toml",
        "/media/..%2finterpraxis.toml",
        "/media/%2e%2e/interpraxis.toml",
        "/media/%00.png",
        "/media/..%5cinterpraxis.toml",
        "/media//etc/passwd",
        "/media/x.svg",
        "/media/%2fetc%2fpasswd",
        "/assets/../../etc/passwd",
        "/covers/..%2f..%2finterpraxis.toml",
    ] {
        let reply = house.node.send(&Request::get(path));
        assert!([400, 404].contains(&reply.status), "{path}: {} {}", reply.status, reply.text());
        assert!(!reply.text().contains("base_url") && !reply.text().contains("root:"), "{path}");
    }
    house.ends(&[]);
}

#[test]
fn pictures_of_others_pass_through_our_own_hands() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let vector = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{SCRIPT}</svg>");
    peer.pages(move |seen| match seen.path.as_str() {
        "/good.png" => Some(Page::of("text/html", picture(SCRIPT))),
        "/page.png" => Some(Page::of("image/png", SCRIPT)),
        "/vector.png" => Some(Page::of("image/svg+xml", vector.clone())),
        "/large.png" => Some(Page::of("image/png", [picture(""), vec![0; 40_000_000]].concat())),
        "/loop.png" => Some(Page::to("/loop.png")),
        _ => None,
    });
    let names = ["good", "page", "vector", "large", "loop", "absent"];
    let files = names
        .map(|name| json!({"type": "Image", "mediaType": "image/png", "url": format!("{}/{name}.png", peer.base)}));
    let mut note = peer.bare_note("pictures", &house.text.id);
    note["attachment"] = Value::Array(files.to_vec());
    peer.show("/notes/pictures", note.clone());
    house.takes("a note with pictures", &peer.post(&house.node, &peer.activity("Create", "c", &note)));
    house.shows(&["pictures"]);
    let status = house.finds_text(note["id"].as_str().unwrap());
    let shown: Vec<&str> =
        status["media_attachments"].as_array().unwrap().iter().map(|one| one["url"].as_str().unwrap()).collect();
    assert!(!shown.is_empty(), "{status}");
    for (address, name) in shown.iter().zip(names) {
        let reply = house.node.send(&Request::get(house.node.path(address)));
        if name == "good" {
            is_a_safe_picture(name, &reply);
        } else {
            assert!((400..503).contains(&reply.status) && reply.status != 500, "{name}: {}", reply.status);
            assert!(!reply.text().contains("script"), "{name}: {}", reply.text());
        }
    }
    // What is decided later holds for what is kept already, and ends with the decision. The command is another process: what it
    // writes is noticed a moment later.
    let good = Request::get(house.node.path(shown[0]));
    let host = peer.base.strip_prefix("http://").unwrap();
    house.node.admin(&["peer", "limit", host, "--reject-media"]);
    let answers = |status: u16| {
        eventually(&format!("the picture answers {status}"), || match house.node.send(&good) {
            reply if reply.status == status => Ok(reply),
            reply => Err(reply.status.to_string()),
        })
    };
    answers(404);
    house.node.admin(&["peer", "lift", host]);
    is_a_safe_picture("lifted", &answers(200));
    house.ends(&["pictures"]);
}
