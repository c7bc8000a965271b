//! Lessons 5, 6 and 10: handles, WebFinger and NodeInfo. Proven elsewhere: what a handle may be made of (the fuzz target
//! `webfinger`), our own WebFinger and NodeInfo (`federation::tests`), and how partners find each other (`handshake.rs`).

use serde_json::{Value, json};

use super::{House, quoted};
use crate::harness::eventually;
use crate::harness::foreigner::{Foreigner, Page};
use crate::harness::http::Request;

/// Answers every WebFinger query with this document.
fn fingers(peer: &Foreigner, document: Value) {
    peer.pages(move |seen| {
        seen.path.starts_with("/.well-known/webfinger?").then(|| Page::of("application/jrd+json", document.to_string()))
    });
}

fn self_link(href: &str) -> Value {
    json!({"links": [{"rel": "self", "type": "application/activity+json", "href": href}]})
}

fn accounts(found: &Value) -> Vec<(&str, &str)> {
    let all = found["accounts"].as_array().unwrap_or_else(|| panic!("{found}")).iter();
    all.map(|one| (one["acct"].as_str().unwrap(), one["uri"].as_str().unwrap())).collect()
}

#[test]
fn a_handle_is_read_before_an_address_is_made_of_it() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let host = peer.base.trim_start_matches("http://").to_owned();
    for typed in [
        format!("@evil@{host}/../../secret"),
        format!("@evil@{host}?x=y"),
        format!("@evil@{host}#x"),
        format!("@evil@user:word@{host}"),
        format!("@evil@{host}%2f..%2f"),
        format!("@evil@{host}\r\nX-Injected: yes"),
        format!("@ev/il@{host}"),
        format!("@ev il@{host}"),
        format!("@ev%0ail@{host}"),
        format!("@<b>@{host}"),
        format!("@@{host}"),
        format!("evil@{host}@{host}"),
        format!("acct:evil@{host}\\@elsewhere.localhost"),
        format!("http://user:word@{host}/users/peer"),
        format!("{}/users/pe er", peer.base),
        "@evil@".to_owned(),
        format!("@{}@{host}", "x".repeat(5_000)),
    ] {
        house.finds_nothing(&typed);
    }
    assert!(peer.seen().is_empty(), "{:?}", peer.seen());
    fingers(&peer, self_link(&peer.actor()));
    for typed in [format!("@peer@{host}"), format!("peer@{}", host.to_uppercase())] {
        let found = house.finds(&typed);
        assert_eq!(accounts(&found), [(format!("peer@{host}").as_str(), peer.actor().as_str())], "{typed}");
    }
    house.ends(&[]);
}

#[test]
fn who_somebody_is_is_said_at_his_own_address() {
    let house = House::open();
    let (peer, victim) = (Foreigner::start("peer"), Foreigner::start("victim"));
    let host = |one: &Foreigner| one.base.trim_start_matches("http://").to_owned();
    // A handle that leads to somebody elsewhere shows who that is there.
    fingers(&peer, self_link(&victim.actor()));
    let found = house.finds(&format!("@famous@{}", host(&peer)));
    assert_eq!(accounts(&found), [(format!("victim@{}", host(&victim)).as_str(), victim.actor().as_str())]);
    for (what, document) in [
        ("no link", json!({"links": []})),
        ("a link of another kind", json!({"links": [{"rel": "self", "type": "text/html", "href": peer.actor()}]})),
        ("no address", self_link("javascript:alert(1)")),
        ("not an object", json!("self")),
        ("links that are none", json!({"links": {"rel": "self"}})),
        ("more than is read", json!({"links": vec![json!({"rel": "x", "href": "y".repeat(100)}); 1_000]})),
    ] {
        fingers(&peer, document);
        let found = house.finds(&format!("@nobody@{}", host(&peer)));
        assert_eq!(accounts(&found), [], "{what}");
    }
    let deep = format!("{{\"links\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    peer.pages(move |_| Some(Page::of("application/jrd+json", deep.clone())));
    assert_eq!(accounts(&house.finds(&format!("@deep@{}", host(&peer)))), [], "100,000 deep");
    peer.pages(|_| None);

    // Names that no handle has, and an id, an inbox or a page at another origin (lessons 5 and 6).
    for (number, name) in ["../x", "a@b", "a b", "<b>", "", "a\u{202e}b", "a/b", "a?b", "a\nb"].iter().enumerate() {
        let actor = peer.neighbour(&format!("n{number}"));
        let mut document = actor.document();
        document["preferredUsername"] = json!(name);
        peer.show(&format!("/users/n{number}"), document);
        assert_eq!(accounts(&house.finds(&actor.actor())), [], "{name:?}");
    }
    let shaped = |name: &str, member: &str, value: Value| {
        let actor = peer.neighbour(name);
        let mut document = actor.document();
        document[member] = value;
        peer.show(&format!("/users/{name}"), document);
        actor.actor()
    };
    assert_eq!(accounts(&house.finds(&shaped("posing", "id", json!(victim.actor())))), [], "another's id");
    let inbox = json!(format!("{}/users/victim/inbox", victim.base));
    assert_eq!(accounts(&house.finds(&shaped("diverting", "inbox", inbox))), [], "another's inbox");
    let page = format!("{}/@victim", victim.base);
    let poser = shaped("poser", "url", json!(page));
    let found = house.finds(&poser);
    assert_eq!(accounts(&found), [(format!("poser@{}", host(&peer)).as_str(), poser.as_str())]);
    assert_eq!(found["accounts"][0]["url"], poser, "a page of another origin is not his");
    house.finds_nothing(&page);
    let own = format!("{}/@honest", peer.base);
    let honest = shaped("honest", "url", json!(own));
    assert_eq!(house.finds(&honest)["accounts"][0]["url"], own);
    assert_eq!(accounts(&house.finds(&own)), [(format!("honest@{}", host(&peer)).as_str(), honest.as_str())]);

    // Nor is anybody of ours taken over in our own WebFinger.
    let ana = house.ana.item(&house.text).unwrap()["author"].clone();
    let ours = ana["url"].as_str().unwrap();
    house.finds(&shaped("taking-over", "url", json!(ours)));
    let finger = |resource: &str| {
        let path = format!("/.well-known/webfinger?resource={}", quoted(resource));
        house.node.send(&Request::get(&path))
    };
    let links = finger(ours).value();
    assert_eq!(links["links"][0]["href"], ana["id"], "{links}");
    assert_eq!(finger(&format!("acct:ana@{}", house.node.host())).value()["links"][0]["href"], ana["id"]);
    // Whom we merely know of is answered for as little as nobody.
    let nobody = finger(&format!("acct:nobody@{}", house.node.host()));
    for resource in [format!("acct:poser@{}", host(&peer)), poser, format!("acct:ana@{}", host(&peer))] {
        let answer = finger(&resource);
        assert_eq!((answer.status, answer.text()), (404, nobody.text()), "{resource}");
    }
    house.ends(&[]);
}

#[test]
fn a_node_is_found_at_its_own_host_only() {
    let house = House::open();
    let victim = Foreigner::start("victim");
    let links =
        |href: &str| json!({"links": [{"rel": "https://www.w3.org/ns/activitystreams#Application", "href": href}]});
    let ask = |peer: &Foreigner| {
        let host = peer.base.trim_start_matches("http://").to_owned();
        house.node.admin(&["partner", "add", &host]);
        host
    };
    for (name, page) in [
        ("foreign", Page::of("application/json", links(&victim.actor()).to_string())),
        ("large", Page::of("application/json", " ".repeat(100_000))),
        ("html", Page::of("application/json", "<html>")),
        ("loop", Page::to("/.well-known/nodeinfo")),
    ] {
        let peer = Foreigner::start(name);
        peer.pages(move |seen| (seen.path == "/.well-known/nodeinfo").then(|| page.clone()));
        let host = ask(&peer);
        eventually(&format!("{name}: the admin is told"), || {
            let list: Value = serde_json::from_str(&house.node.admin(&["partner", "list", "--json"])).unwrap();
            let partner = list.as_array().unwrap().iter().find(|one| one["host"] == host).cloned().unwrap_or_default();
            if partner["last_error"].is_null() { Err(partner.to_string()) } else { Ok(()) }
        });
        assert!(peer.received("Follow").is_empty(), "{name}: {:?}", peer.seen());
    }
    assert!(victim.seen().is_empty(), "{:?}", victim.seen());
    let peer = Foreigner::start("sound");
    let mut document = peer.document();
    document["type"] = json!("Application");
    peer.show("/users/sound", document);
    peer.show("/.well-known/nodeinfo", links(&peer.actor()));
    ask(&peer);
    eventually("its well-formed sibling is asked", || peer.received("Follow").first().cloned().ok_or("not yet".into()));
    house.ends(&[]);
}
