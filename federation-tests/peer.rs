//! Independent servers, of Fedify and in Python: they find the institution, follow it, receive and fetch practices, reply,
//! and read our signatures and proofs as we read theirs.

use std::path::Path;

use serde_json::{Value, json};

use crate::harness::api::Text;
use crate::harness::foreigner::Foreigner;
use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::program::{self, Running};
use crate::harness::tls::Authority;
use crate::harness::{Desk, Node, eventually};

/// The Fedify server of `peer/server.mjs`, behind TLS.
struct Peer {
    address: Address,
    _process: Running,
}

impl Peer {
    fn start(authority: &Authority, way: &str) -> Self {
        let address = authority.front();
        let mut command = program::node();
        command.arg(program::file("peer/server.mjs"));
        command.arg(format!("https://localhost:{}", address.port)).arg(address.listen.to_string()).arg(way);
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
    let peer = Peer::start(&authority, "rfc9421");

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

/// Journey J12: somebody on another server finds the institution, follows it, gets a practice and answers; the answer stands
/// under it, is reported by a member and hidden by the admin, with script, without, and by keyboard.
#[test]
fn an_answer_from_elsewhere_is_read_reported_and_hidden_in_a_browser() {
    let authority = Authority::new();
    let alpha = node(&authority);
    let ana = alpha.member("ana", "practitioner");
    alpha.member("carla", "reader");
    alpha.member("rita", "admin");
    let peer = Peer::start(&authority, "rfc9421");
    peer.control("follow", &json!({"handle": format!("@alpha@{}", alpha.host())}));
    peer.receives("Accept", None);
    for way in ["without", "with", "keyboard"] {
        let text = ana.publish(&format!("A bench for grandparents, {way}"), "public").unwrap();
        eventually("the peer hears of the practice", || {
            let all = peer.control("received", &json!({}));
            let heard = all.as_array().unwrap().iter().any(|one| one["object"] == text.id);
            if heard { Ok(()) } else { Err(all.to_string()) }
        });
        let answer = format!("We sit on one in Bergen, {way}.");
        peer.control("reply", &json!({"id": text.id, "text": answer}));
        let page = eventually("the reply is on the page", || {
            let page = alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", "text/html"));
            let there = page.header("location").unwrap_or_default().to_owned();
            let read = alpha.send(&Request::get(there.trim_start_matches(&alpha.base()))).text();
            if read.contains(&answer) { Ok(there) } else { Err(read) }
        });
        let page = if page.starts_with('/') { format!("{}{page}", alpha.base()) } else { page };
        let mut walk = program::node();
        walk.arg(program::file("browser/reply.mjs"));
        walk.args([&alpha.base(), &page, &answer, "a password of some length", way]);
        let said = program::run(&mut walk);
        assert!(said.ends_with("the answer was moderated\n"), "{said}");
    }
}

/// RFC 9421 with RSA, draft-cavage, and proofs, each in both directions. The third peer declares that it takes Ed25519, and
/// does not: Fedify 2.3.6 looks for the key of a request among the `CryptographicKey`s in `publicKey` alone
/// (`verifyRequestRfc9421` of src/sig/http.ts, line 2107 of dist/http-DzgaVy-x.js; the Multikeys of FEP-521a are passed over),
/// where ours have their RSA key. It is knocked a second time once, and what it took outweighs what its actors declare.
#[test]
fn fedify_and_we_read_each_others_signatures_and_proofs() {
    let authority = Authority::new();
    let alpha = node(&authority);
    let ana = alpha.member("ana", "practitioner");
    let ways = [("rfc9421", "rsa-v1_5-sha256"), ("cavage", "cavage"), ("ed25519", "cavage")];
    let peers = ways.map(|(way, ours)| (Peer::start(&authority, way), way, ours));
    for (peer, _, _) in &peers {
        peer.control("follow", &json!({"handle": format!("@alpha@{}", alpha.host())}));
        peer.receives("Accept", None);
    }
    let text = ana.publish("A kitchen for three", "public").unwrap();
    for (peer, way, ours) in &peers {
        let wire = arrives_on(peer, 1);
        let (refused, taken): (Vec<&Value>, Vec<&Value>) =
            wire.as_array().unwrap().iter().partition(|one| one["status"] != 202);
        for one in taken {
            // What is for one alone has no proof; that of what is for everybody holds.
            let proof = if one["type"] == "Accept" { Value::Null } else { json!(true) };
            assert_eq!(one, &json!({"type": one["type"], "by": ours, "status": 202, "proof": proof}), "{way}: {wire}");
        }
        let in_vain = json!({"type": "Accept", "by": "ed25519", "status": 401, "proof": null});
        assert_eq!(refused, if *way == "ed25519" { vec![&in_vain] } else { vec![] }, "{way}: {wire}");
        assert_eq!(peer.control("proven", &json!({"id": text.id})), json!({"proof": true, "holds": true}), "{way}");
        peer.control("reply", &json!({"id": text.id, "text": format!("We cook too, {way}.")}));
        // What one actor of that server has said, another may carry, for the first one's proof.
        let inbox = format!("{}/inbox", alpha.base());
        let carry = json!({"id": text.id, "text": format!("Carried, {way}."), "inbox": inbox});
        assert_eq!(peer.control("carry", &carry), json!({"status": 202, "type": "DataIntegrityProof"}), "{way}");
        let changed = json!({"id": text.id, "text": format!("Changed, {way}."), "inbox": inbox, "changed": true});
        assert_eq!(peer.control("carry", &changed)["status"], 403, "{way}: words that were not proven");
    }
    eventually("all replies are under the practice", || match thread(&ana, &text).1 {
        replies if replies.len() == 6 && replies.iter().filter(|reply| reply.contains("Carried")).count() == 3 => {
            Ok(())
        }
        replies => Err(format!("{replies:?}")),
    });
    // All of them signed by RFC 9421 since, and are answered in kind; nobody is knocked in vain again.
    ana.publish("A kitchen for four", "public").unwrap();
    for (peer, way, _) in &peers {
        let wire = arrives_on(peer, 2);
        let all = wire.as_array().unwrap();
        let last = all.iter().rfind(|one| one["type"] == "Create" && one["status"] == 202).unwrap();
        assert_eq!(last["by"], "rsa-v1_5-sha256", "{way}: {wire}");
        let in_vain = all.iter().filter(|one| one["status"] != 202).count();
        assert_eq!(in_vain, usize::from(*way == "ed25519"), "{way}: {wire}");
    }
}

/// What has come over the wire once so many practices have arrived, each as Create and as Announce; what others say of them
/// is passed on too.
fn arrives_on(peer: &Peer, practices: usize) -> Value {
    eventually("Create and Announce arrive", || {
        let wire = peer.control("wire", &json!({}));
        let said = |kind: &str| {
            let taken = |one: &&Value| one["type"] == kind && one["status"] == 202;
            wire.as_array().unwrap().iter().filter(taken).count() >= practices
        };
        if said("Create") && said("Announce") { Ok(wire) } else { Err(wire.to_string()) }
    })
}

/// A signer in Python (apsig, http-message-signatures), and every example of fediverse-pasture-inputs.
#[test]
fn a_python_signer_and_we_read_each_other_and_no_example_ends_in_a_5xx() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A table for Python", "public").unwrap();
    let hidden = ana.publish("A table for ourselves", "network").unwrap();
    let inbox = format!("{}/inbox", alpha.base());
    let institution = format!("{}/institution", alpha.base());
    let ways = ["cavage", "rsa", "ed25519"];
    let peers = ways.map(|way| (Signer::start(&format!("pia-{way}")), way));
    for (peer, way) in &peers {
        let sent = peer.control("follow", &json!({"inbox": inbox, "target": institution, "way": way}));
        assert_eq!(sent["status"], 202, "{way}: {sent}");
        assert_eq!(peer.receives("Accept")["by"], *way, "answered in kind");
        let reply = json!({"inbox": inbox, "id": text.id, "text": format!("By {way}."), "way": way});
        assert_eq!(peer.control("reply", &reply)["status"], 202, "{way}");
        let fetched = peer.control("fetch", &json!({"id": text.id, "way": way}));
        let author = fetched["document"]["attributedTo"].as_str().unwrap();
        assert_eq!(fetched["proven"], format!("{author}#ed25519-key"), "{way}: apsig finds the object's proof right");
    }
    let news = ana.publish("A second table for Python", "public").unwrap();
    for (peer, way) in &peers {
        let announce = peer.receives("Announce");
        assert_eq!((announce["by"].as_str(), announce["object"].as_str()), (Some(*way), Some(news.id.as_str())));
        assert_eq!(announce["proven"], format!("{institution}#ed25519-key"), "{way}: and that of the activity");
    }
    // What one has proved, another may carry.
    let proved = peers[0].0.control("prove_reply", &json!({"id": text.id, "text": "Proved by apsig."}));
    let carrier = Foreigner::start("carrier");
    let reply = alpha.send(&carrier.post(&alpha, &proved));
    assert_eq!(reply.status, 202, "{}", reply.text());
    eventually("all replies are under the practice", || match thread(&ana, &text).1 {
        replies if replies.len() == 4 && replies.iter().any(|reply| reply.contains("Proved by apsig")) => Ok(()),
        replies => Err(format!("{replies:?}")),
    });

    let (first, _) = &peers[0];
    let names = first.control("pastures", &json!({}));
    let sent = |name| first.control("pasture", &json!({"inbox": inbox, "parent": text.id, "name": name}));
    let statuses: Vec<Value> =
        names.as_array().unwrap().iter().flat_map(|name| sent(name).as_array().unwrap().clone()).collect();
    assert!(statuses.len() >= 250, "only {} examples", statuses.len());
    let odd: Vec<&Value> = statuses.iter().filter(|one| !matches!(one[1].as_u64(), Some(202 | 400 | 403))).collect();
    assert!(odd.is_empty(), "{odd:?}");
    let taken = statuses.iter().filter(|one| one[1] == 202).count();
    assert!(taken * 10 >= statuses.len() * 8, "only {taken} of {} were taken: {statuses:?}", statuses.len());
    let last = carrier.note("after-all-that", &news.id);
    assert_eq!(alpha.send(&carrier.post(&alpha, &last)).status, 202);
    eventually("a last reply is shown", || match thread(&ana, &news).1 {
        replies if replies.iter().any(|reply| reply.contains("after-all-that")) => Ok(()),
        replies => Err(format!("{replies:?}")),
    });
    assert!(!alpha.written().contains("panicked"), "a panic in the log");
    for (peer, _) in &peers {
        let all = peer.control("received", &json!({}));
        assert!(!all.to_string().contains(&hidden.id), "a network text reached a server that is no partner: {all}");
        assert!(!all.to_string().contains("\"refused\""), "the libraries found a signature of ours wrong: {all}");
    }
}

/// The server of `peer/signer.py`, in plain HTTP.
struct Signer {
    port: u16,
    _process: Running,
}

impl Signer {
    fn start(name: &str) -> Self {
        let port = free_port();
        let mut command = program::python();
        command.arg(program::file("peer/signer.py")).arg(name).arg(port.to_string());
        let (process, ()) = Running::start(&mut command, |line| (line == "ready").then_some(()));
        Self { port, _process: process }
    }

    fn control(&self, verb: &str, body: &Value) -> Value {
        let reply = Request::new("POST", &format!("/control/{verb}")).json(body).send(self.port, "localhost").unwrap();
        assert_eq!(reply.status, 200, "{verb} {body}: {}", reply.text());
        reply.value()
    }

    /// Waits for an activity of this type whose signature and proof the libraries found right.
    fn receives(&self, kind: &str) -> Value {
        eventually(&format!("the signer receives {kind}"), || {
            let all = self.control("received", &json!({}));
            let found = all.as_array().unwrap().iter().find(|one| one["type"] == kind).cloned();
            found.ok_or_else(|| all.to_string())
        })
    }
}
