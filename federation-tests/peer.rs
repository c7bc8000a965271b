//! An independent server (Fedify) finds the institution, follows it, receives and fetches a practice, and replies.

use std::path::Path;

use serde_json::{Value, json};

use crate::harness::api::Text;
use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::program::{self, Running};
use crate::harness::tls::Authority;
use crate::harness::{Desk, Node, eventually};

/// The Fedify server of `peer/server.mjs`, behind TLS.
struct Peer {
    address: Address,
    _process: Running,
}

impl Peer {
    fn start(authority: &Authority) -> Self {
        let address = authority.front();
        let mut command = program::node();
        command.arg(program::file("peer/server.mjs"));
        command.arg(format!("https://localhost:{}", address.port)).arg(address.listen.to_string());
        command.env("NODE_EXTRA_CA_CERTS", authority.file());
        let (process, ()) = Running::start(&mut command, |line| (line == "ready").then_some(()));
        Self { address, _process: process }
    }

    fn control(&self, verb: &str, body: &Value) -> Value {
        let reply = Request::new("POST", &format!("/control/{verb}"))
            .json(body)
            .send(self.address.listen, "localhost")
            .unwrap();
        assert_eq!(reply.status, 200, "{verb} {body}: {}", reply.text());
        reply.value()
    }

    /// Waits for an activity of this type about this object.
    fn receives(&self, kind: &str, object: Option<&str>) -> Value {
        eventually(&format!("the peer receives {kind} of {object:?}"), || {
            let all = self.control("received", &json!({}));
            let found = all
                .as_array()
                .unwrap()
                .iter()
                .find(|one| one["type"] == kind && object.is_none_or(|id| one["object"] == id));
            found.cloned().ok_or_else(|| all.to_string())
        })
    }
}

fn node(authority: &Authority) -> Node {
    let ca: &Path = &authority.file();
    Node::start_at("alpha", authority.front(), &format!("extra_ca = {:?}", ca.display().to_string()))
}

/// The status of a text at its own node, and the contents of the replies under it.
fn thread(desk: &Desk, text: &Text) -> (Value, Vec<String>) {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let found =
        desk.send(&Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"))).unwrap().value();
    let status = found["statuses"][0].clone();
    let id = status["id"].as_str().unwrap_or_else(|| panic!("no status in {found}"));
    let thread = desk.send(&Request::get(&format!("/api/v1/statuses/{id}/context"))).unwrap().value();
    let replies = thread["descendants"].as_array().expect("descendants").iter();
    (status, replies.map(|reply| reply["content"].as_str().unwrap_or_default().to_owned()).collect())
}

#[test]
fn a_fedify_server_follows_receives_fetches_and_replies() {
    let authority = Authority::new();
    let alpha = node(&authority);
    let ana = alpha.member("ana", "practitioner");
    let peer = Peer::start(&authority);

    let found = peer.control("follow", &json!({"handle": format!("@alpha@{}", alpha.host())}));
    assert_eq!(found["id"], format!("{}/institution", alpha.base()));
    assert_eq!(found["type"], "Group");
    peer.receives("Accept", None);

    let text = ana.publish("A garden for grandparents", "public").unwrap();
    let hidden = ana.publish("A garden for ourselves", "network").unwrap();
    let about = eventually("the peer hears of the practice", || {
        let all = peer.control("received", &json!({}));
        all.as_array().unwrap().iter().find(|one| one["object"] == text.id).cloned().ok_or_else(|| all.to_string())
    });
    assert!(["Create", "Announce"].contains(&about["type"].as_str().unwrap_or("")), "{about}");
    let fetched = peer.control("fetch", &json!({"id": text.id}));
    assert_eq!(
        (fetched["type"].as_str(), fetched["name"].as_str()),
        (Some("Article"), Some("A garden for grandparents"))
    );
    assert!(
        fetched["content"].as_str().unwrap().contains("Cook it together"),
        "the whole text is in the content: {fetched}"
    );

    peer.control("reply", &json!({"id": text.id, "text": "We dig one too, in Bergen."}));
    peer.control("like", &json!({"id": text.id}));
    eventually("the signed reply and the favourite are under the practice", || match thread(&ana, &text) {
        (status, replies)
            if replies.len() == 1 && replies[0].contains("in Bergen") && status["favourites_count"] == 1 =>
        {
            Ok(())
        }
        seen => Err(format!("{seen:?}")),
    });
    eventually("the reply is on the page", || {
        let page = alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", "text/html"));
        let there = page.header("location").unwrap_or_default().trim_start_matches(&alpha.base()).to_owned();
        let page = alpha.send(&Request::get(&there)).text();
        if page.contains("in Bergen") { Ok(()) } else { Err(page) }
    });

    ana.withdraw(&text).unwrap();
    peer.receives("Delete", Some(&text.id));
    let all = peer.control("received", &json!({}));
    assert!(!all.to_string().contains(&hidden.id), "a network text reached a server that is no partner: {all}");
}
