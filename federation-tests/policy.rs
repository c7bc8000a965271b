//! Whom a node talks to: modes, authorized fetch, servers that are blocked, limited and allowed.

use serde_json::Value;

use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::stranger::Stranger;
use crate::harness::{Node, eventually};

fn start(handle: &str, federation: &str) -> Node {
    let port = free_port();
    Node::start_at(
        handle,
        Address { scheme: "http", name: format!("{handle}.localhost"), port, listen: port },
        federation,
    )
}

fn activity(path: &str) -> Request {
    Request::get(path).header("Accept", "application/activity+json")
}

#[test]
fn a_blocked_host_gets_nothing_in_and_nothing_out_whatever_its_spelling() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let (bad, below, beside) = (Stranger::start("bad"), Stranger::start("sub.bad"), Stranger::start("notbad"));
    let replies = || crate::hostile::replies(&ana, &text).len();
    assert_eq!(alpha.send(&bad.post(&alpha, bad.note("before", Some(&text.id)).to_string())).status, 202);
    eventually("the note from before is shown", || if replies() == 1 { Ok(()) } else { Err(replies().to_string()) });

    alpha.admin(&["peer", "block", "BAD.localhost.", "--reason", "spam"]);
    eventually("what was here is hidden", || if replies() == 0 { Ok(()) } else { Err(replies().to_string()) });
    for peer in [&bad, &below] {
        let posted = alpha.send(&peer.post(&alpha, peer.note("blocked", Some(&text.id)).to_string()));
        assert_eq!(posted.status, 403, "{}: {}", peer.base, posted.text());
        assert_eq!(posted.header("content-type"), Some("application/problem+json"));
        assert_eq!(alpha.send(&peer.get(&alpha, alpha.path(&text.id))).status, 403, "a signed GET of {}", peer.base);
    }
    // The name in the signature, in every spelling that leads to the same host.
    let port = bad.base.rsplit(':').next().unwrap();
    for name in ["BAD.localhost", "bad.localhost.", "b%61d.localhost", "a.b.bad.localhost"] {
        let mut request = bad.post(&alpha, bad.note("spelt", Some(&text.id)).to_string());
        for (header, value) in &mut request.headers {
            if header == "Signature" {
                *value = value.replace(&bad.base, &format!("http://{name}:{port}"));
            }
        }
        assert_eq!(alpha.send(&request).status, 403, "{name}");
    }
    // A positive control: another name that merely ends alike is heard.
    assert_eq!(alpha.send(&beside.post(&alpha, beside.note("beside", Some(&text.id)).to_string())).status, 202);
    assert_eq!(alpha.send(&beside.get(&alpha, alpha.path(&text.id))).status, 200);
    eventually("the other's note is shown", || if replies() == 1 { Ok(()) } else { Err(replies().to_string()) });
    // Nor is anything fetched there.
    let wanted = format!("/api/v2/search?type=statuses&resolve=true&q={}/notes/blocked", bad.base);
    let found = ana.send(&Request::get(&wanted.replace(':', "%3A"))).unwrap().value();
    assert_eq!(found["statuses"].as_array().map(Vec::len), Some(0));

    let counted = |least: i64| {
        let refusals: Value = serde_json::from_str(&alpha.admin(&["peer", "refusals", "--json"])).unwrap();
        if refusals["refused"]["blocked"].as_i64() >= Some(least) { Ok(()) } else { Err(refusals.to_string()) }
    };
    eventually("refusals are counted by reason", || counted(6));
    let list: Value = serde_json::from_str(&alpha.admin(&["peer", "list", "--json"])).unwrap();
    assert_eq!((list[0]["host"].as_str(), list[0]["action"].as_str()), (Some("bad.localhost"), Some("block")));
    assert_eq!(list[0]["reason"], "spam");

    // Where everybody may come in, allowing one name outweighs blocking the one above it.
    alpha.admin(&["peer", "allow", "sub.bad.localhost"]);
    assert_eq!(alpha.send(&below.post(&alpha, below.note("allowed", Some(&text.id)).to_string())).status, 202);
    alpha.admin(&["peer", "lift", "bad.localhost"]);
    assert_eq!(alpha.send(&bad.post(&alpha, bad.note("after", Some(&text.id)).to_string())).status, 202);
    eventually("what was hidden is shown again, and what came since", || {
        if replies() == 4 { Ok(()) } else { Err(replies().to_string()) }
    });
}

#[test]
fn only_partners_come_in_where_the_mode_says_so_and_the_pages_stay_open() {
    let (alpha, beta) = (start("alpha", "mode = \"partners\""), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    let text = ana.publish("For partners and readers", "public").unwrap();
    let peer = Stranger::start("stranger");
    let note = peer.note("from-outside", Some(&text.id)).to_string();
    assert_eq!(alpha.send(&peer.post(&alpha, note.clone())).status, 403);
    let finger =
        alpha.send(&Request::get(&format!("/.well-known/webfinger?resource=acct:ana@{}", alpha.host()))).value();
    let links = finger["links"].as_array().unwrap().iter();
    let person = links.filter(|link| link["rel"] == "self").find_map(|link| link["href"].as_str()).unwrap();
    let person = alpha.path(person).to_owned();
    let closed = ["/institution", "/institution/outbox", &person, &format!("{person}/outbox"), alpha.path(&text.id)];
    for path in closed {
        let answer = alpha.send(&activity(path));
        assert_eq!(answer.status, 401, "unsigned {path}");
        assert_eq!(answer.header("cache-control"), Some("private, no-store"), "{path}");
        assert_eq!(alpha.send(&peer.get(&alpha, path)).status, 403, "signed by a stranger {path}");
    }
    let host = alpha.host();
    let always = [
        "/actor".to_owned(),
        format!("/.well-known/webfinger?resource=acct:ana@{host}"),
        "/.well-known/nodeinfo".to_owned(),
        "/nodeinfo/2.1".to_owned(),
        "/.well-known/host-meta".to_owned(),
        "/ns/v1".to_owned(),
    ];
    for path in always {
        assert_eq!(alpha.send(&activity(&path)).status, 200, "{path}");
    }
    for path in ["/", "/practices", "/people", "/network", "/about", "/privacy", "/accessibility"] {
        assert_eq!(alpha.send(&Request::get(path)).status, 200, "the page {path}");
    }
    // A partner comes in: asked by us, since nobody else can ask.
    alpha.befriend(&beta);
    eventually("the partner has the text", || dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into()));
    // One that is allowed comes in too, unless it is blocked above.
    alpha.admin(&["peer", "allow", "stranger.localhost"]);
    assert_eq!(alpha.send(&peer.post(&alpha, note.clone())).status, 202);
    assert_eq!(alpha.send(&peer.get(&alpha, alpha.path(&text.id))).status, 200);
    let again = peer.note("again", Some(&text.id)).to_string();
    alpha.admin(&["peer", "lift", "stranger.localhost"]);
    assert_eq!(alpha.send(&peer.post(&alpha, again)).status, 403);
}

#[test]
fn closed_lets_nobody_in_and_authorized_fetch_asks_for_names() {
    let (closed, signed) = (start("closed", "mode = \"closed\""), start("signed", "authorized_fetch = true"));
    let peer = Stranger::start("stranger");
    for (node, post, get) in [(&closed, 403, 403), (&signed, 202, 200)] {
        let ana = node.member("ana", "practitioner");
        let text = ana.publish("A practice", "public").unwrap();
        let note = peer.note(&format!("to-{}", node.handle), Some(&text.id)).to_string();
        assert_eq!(node.send(&peer.post(node, note)).status, post, "{}", node.handle);
        assert_eq!(node.send(&peer.get(node, node.path(&text.id))).status, get, "{}", node.handle);
        for path in ["/institution", "/institution/followers", "/actor/outbox", node.path(&text.id)] {
            assert_eq!(node.send(&activity(path)).status, 401, "{} {path}", node.handle);
        }
        assert_eq!(node.send(&activity("/actor")).status, 200);
        assert_eq!(node.send(&Request::get("/practices")).status, 200);
        let answer = node.send(&peer.get(node, "/institution"));
        if get == 200 {
            assert_eq!(answer.header("cache-control"), Some("private, no-store"), "no cache gives it to another");
        }
    }
}

#[test]
fn a_blocked_partner_is_hidden_and_catches_up_when_it_is_lifted() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "practitioner"));
    alpha.befriend(&beta);
    let first = ana.publish("Before", "public").unwrap();
    let has = |id: &str| dora.list(&alpha.base()).map(|list| list.contains_key(id));
    eventually("it arrives", || if has(&first.id)? { Ok(()) } else { Err("no".into()) });

    beta.admin(&["peer", "block", &alpha.host(), "--reason", "a test"]);
    assert_eq!(beta.partner(&alpha).unwrap()["state"], "suspended");
    assert!(!has(&first.id).unwrap(), "what was here is hidden");
    eventually("no page shows it", || {
        if beta.send(&Request::get("/practices")).text().contains("Before") { Err("it does".into()) } else { Ok(()) }
    });
    let second = ana.publish("Meanwhile", "public").unwrap();
    let theirs = dora.publish("Not for them", "public").unwrap();
    eventually("the sender is told", || match alpha.partner(&beta) {
        Some(partner) if partner["last_error"]["class"] == "blocked" => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    assert!(!ana.list(&beta.base()).unwrap().contains_key(&theirs.id), "nothing goes out either");
    assert!(!has(&second.id).unwrap());

    beta.admin(&["peer", "lift", &alpha.host()]);
    eventually("everything is there, also what was missed", || {
        if has(&first.id)? && has(&second.id)? { Ok(()) } else { Err("not yet".into()) }
    });
    eventually("and what waited here has gone out", || {
        ana.list(&beta.base())?.get(&theirs.id).map(|_| ()).ok_or("not yet".into())
    });

    beta.admin(&["peer", "limit", &alpha.host()]);
    assert!(!has(&first.id).unwrap(), "a limited server stands in no list for everybody");
    let of_house = format!("/api/interpraxis/v1/practices?institution={}", alpha.host().replace(':', "%3A"));
    let named = dora.send(&Request::get(&of_house)).unwrap().value();
    assert_eq!(named["items"].as_array().map(Vec::len), Some(2), "who looks for it by name finds it");
}

#[test]
fn a_suspended_person_is_out_of_every_door() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    alpha.member("boss", "admin");
    let text = ana.publish("Written before", "public").unwrap();
    let cookie = alpha.sign_in("ana").expect("a session");
    let desk = || alpha.send(&Request::get("/desk").header("Cookie", &cookie)).status;
    let token = || ana.send(&Request::get("/api/v1/accounts/verify_credentials")).unwrap().status;
    assert_eq!((desk(), token()), (200, 200));
    alpha.admin(&["person", "suspend", "--handle", "ana"]);
    assert_eq!((desk(), token()), (303, 401), "session and token end at once");
    assert!(ana.draft("Written after", "public").is_err());
    assert!(alpha.sign_in("ana").is_none(), "nor does the password open the door");
    assert!(alpha.sign_in("boss").is_some(), "others are not concerned");
    assert_eq!(alpha.send(&activity(alpha.path(&text.id))).status, 200, "what the house has published stays");
}
