//! Signatures and proofs between servers, both ways: what is taken, in which spellings, and in which way we sign for whom.

use serde_json::{Value, json};

use crate::harness::api::Text;
use crate::harness::foreigner::{Foreigner, Seen};
use crate::harness::http::Request;
use crate::harness::{Desk, Node, eventually};

/// The replies under a text, as its own node's clients see them.
fn replies(desk: &Desk, text: &Text) -> Vec<String> {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let found =
        desk.send(&Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"))).unwrap().value();
    let id = found["statuses"][0]["id"].as_str().unwrap_or_else(|| panic!("no status in {found}"));
    let thread = desk.send(&Request::get(&format!("/api/v1/statuses/{id}/context"))).unwrap().value();
    let content = |reply: &Value| reply["content"].as_str().unwrap_or_default().to_owned();
    thread["descendants"].as_array().expect("descendants").iter().map(content).collect()
}

fn shows(desk: &Desk, text: &Text, words: &[&str]) {
    eventually(&format!("the replies are {words:?}"), || match replies(desk, text) {
        shown if shown.len() == words.len() && words.iter().all(|word| shown.iter().any(|one| one.contains(word))) => {
            Ok(())
        }
        shown => Err(format!("{shown:?}")),
    });
}

fn follow(peer: &Foreigner, node: &Node, name: &str) -> Value {
    peer.activity("Follow", name, &json!(format!("{}/institution", node.base())))
}

/// Waits until so many activities of a type have arrived; the last.
fn arrival(peer: &Foreigner, kind: &str, count: usize) -> Seen {
    eventually(&format!("{kind} number {count} arrives"), || match peer.received(kind) {
        all if all.len() >= count => Ok(all[count - 1].clone()),
        all => Err(format!("{} {kind}", all.len())),
    })
}

/// Every quirk of federation.md, section 5, as the servers named there send it.
#[test]
fn the_quirks_of_the_field_are_read() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let usual = ["(request-target)", "host", "date", "digest", "content-type"];

    let peer = Foreigner::start("quirks");
    let main = peer.main_key();
    let send = |name: &str, change: &dyn Fn(&Value) -> Request| {
        let reply = alpha.send(&change(&peer.note(name, &text.id)));
        assert_eq!(reply.status, 202, "{name}: {}", reply.text());
    };
    let signature = |request: Request, change: &dyn Fn(&str) -> String| {
        let mut request = request;
        let (_, value) = request.headers.iter_mut().find(|(name, _)| name == "Signature").unwrap();
        *value = change(value);
        request
    };
    send("old-peertube", &|note| signature(peer.post(&alpha, note), &|value| format!("Signature {value}")));
    send("folded-base64", &|note| {
        signature(peer.post(&alpha, note), &|value| {
            let (head, rest) = value.split_once("signature=\"").unwrap();
            let (first, second) = rest.split_at(76);
            format!("{head}signature=\"{first} {second}")
        })
    });
    send("pleroma", &|note| {
        let covered = ["(request-target)", "content-length", "date", "digest", "host"];
        peer.cavage(&alpha, note, &main, "algorithm=\"rsa-sha256\",", &covered)
    });
    send("mastodon-hs2019", &|note| {
        let covered = ["(request-target)", "host", "date", "digest", "content-type"];
        peer.cavage(&alpha, note, &main, "algorithm=\"hs2019\",", &covered)
    });
    send("lemmy-created", &|note| {
        let covered = ["(request-target)", "(created)", "content-type", "date", "digest", "host"];
        peer.cavage(&alpha, note, &main, "algorithm=\"hs2019\",created=NOW,", &covered)
    });
    send("no-algorithm", &|note| peer.cavage(&alpha, note, &main, "", &usual));
    send("host-in-capitals", &|note| {
        let mut request = peer.post_9421(&alpha, note, false);
        request.headers.iter_mut().filter(|(name, _)| name == "Host").for_each(|(_, host)| *host = host.to_uppercase());
        request
    });
    let all = [
        "old-peertube",
        "folded-base64",
        "pleroma",
        "mastodon-hs2019",
        "lemmy-created",
        "no-algorithm",
        "host-in-capitals",
    ];
    shows(&ana, &text, &all);
}

/// A list of keys, PKCS#1, line ends of all kinds, an address without a fragment (GoToSocial).
#[test]
fn the_keys_of_the_field_are_read() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let usual = ["(request-target)", "host", "date", "digest", "content-type"];
    let shaped = |name: &str, shape: &dyn Fn(&Foreigner, &mut Value), key_id: &dyn Fn(&Foreigner) -> String| {
        let peer = Foreigner::start(name);
        let mut document = peer.document();
        shape(&peer, &mut document);
        peer.show(&format!("/users/{name}"), document);
        let note = peer.note(name, &text.id);
        let reply = alpha.send(&peer.cavage(&alpha, &note, &key_id(&peer), "algorithm=\"rsa-sha256\",", &usual));
        assert_eq!(reply.status, 202, "{name}: {}", reply.text());
    };
    shaped(
        "keylist",
        &|_, document| {
            let key = document["publicKey"].clone();
            document["publicKey"] =
                json!([{"id": "https://elsewhere.example/key", "owner": "x", "publicKeyPem": "y"}, key]);
        },
        &Foreigner::main_key,
    );
    shaped(
        "crlf",
        &|peer, document| {
            document["publicKey"]["publicKeyPem"] =
                json!(format!("\r\n{}\n\n", peer.keys.public_pem().replace('\n', "\r\n")));
        },
        &Foreigner::main_key,
    );
    shaped(
        "pkcs1",
        &|peer, document| document["publicKey"]["publicKeyPem"] = json!(pkcs1(peer.keys.public_pem())),
        &Foreigner::main_key,
    );
    shaped(
        "gotosocial",
        &|peer, document| {
            let key = format!("{}/main-key", peer.actor());
            document["publicKey"]["id"] = json!(key);
            let stub = json!({"id": peer.actor(), "type": "Person", "preferredUsername": "gotosocial", "publicKey": [document["publicKey"]]});
            peer.show("/users/gotosocial/main-key", stub);
        },
        &|peer| format!("{}/main-key", peer.actor()),
    );
    shows(&ana, &text, &["keylist", "crlf", "pkcs1", "gotosocial"]);
}

/// The same RSA key in PKCS#1: the inner structure of SPKI, whose head has 24 bytes for 2048 bits.
fn pkcs1(spki: &str) -> String {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    let body: String = spki.lines().filter(|line| !line.starts_with('-')).collect();
    let inner = STANDARD.encode(&STANDARD.decode(body).unwrap()[24..]);
    format!("-----BEGIN RSA PUBLIC KEY-----\n{inner}\n-----END RSA PUBLIC KEY-----\n")
}

#[test]
fn a_changed_key_is_taken_at_once_and_the_old_one_is_not() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let mut peer = Foreigner::start("rotating");
    assert_eq!(alpha.send(&peer.post(&alpha, &peer.note("before", &text.id))).status, 202);
    shows(&ana, &text, &["before"]);
    let stale = peer.post(&alpha, &peer.note("by-the-old-key", &text.id));
    peer.rotate();
    let reply = alpha.send(&peer.post(&alpha, &peer.note("after", &text.id)));
    assert_eq!(reply.status, 202, "the new key: {}", reply.text());
    let reply = alpha.send(&stale);
    assert!([401, 503].contains(&reply.status), "the old key: {}", reply.status);
    shows(&ana, &text, &["before", "after"]);
}

#[test]
fn a_key_that_cannot_be_had_for_now_is_503_and_stores_nothing() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let peer = Foreigner::start("ailing");
    peer.judge(|seen| (seen.method == "GET").then(|| (500, vec![])));
    let reply = alpha.send(&peer.post(&alpha, &peer.note("too-early", &text.id)));
    assert_eq!((reply.status, reply.header("retry-after")), (503, Some("30")), "{}", reply.text());
    peer.judge(|_| None);
    assert_eq!(alpha.send(&peer.post(&alpha, &peer.note("in-time", &text.id))).status, 202);
    shows(&ana, &text, &["in-time"]);

    // What is wrong for good is refused, with what would be taken, and its key is not asked for again and again.
    let nobody = Foreigner::start("nobody");
    nobody.judge(|seen| (seen.method == "GET").then(|| (404, vec![])));
    for _ in 0..3 {
        let reply = alpha.send(&nobody.post(&alpha, &nobody.note("forged", &text.id)));
        assert_eq!(reply.status, 401, "{}", reply.text());
        let challenge = reply.header("accept-signature").expect("an Accept-Signature");
        assert!(challenge.contains("\"content-digest\"") && challenge.contains("\"@target-uri\""), "{challenge}");
    }
    assert_eq!(nobody.seen().len(), 1, "one fetch for three requests: {:?}", nobody.seen());
}

#[test]
fn rfc9421_is_taken_and_answered_in_kind() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let (old, rsa, young) = (Foreigner::start("old"), Foreigner::start("rsa"), Foreigner::start("young"));
    // One of our own kind says in its document what it takes (FEP-844e), and is believed from the first delivery on.
    let kin = Foreigner::start("kin");
    let mut document = kin.document();
    document["generator"] = json!({"type": "Application", "implements": [
        {"href": "https://w3id.org/practice-commons/ns#network-audience", "name": "Practice Commons: network audience"}
    ]});
    kin.show("/users/kin", document);
    for (peer, request) in [
        (&old, old.post(&alpha, &follow(&old, &alpha, "f"))),
        (&rsa, rsa.post_9421(&alpha, &follow(&rsa, &alpha, "f"), false)),
        (&young, young.post_9421(&alpha, &follow(&young, &alpha, "f"), true)),
        (&kin, kin.post(&alpha, &follow(&kin, &alpha, "f"))),
    ] {
        assert_eq!(alpha.send(&request).status, 202, "{}", peer.name);
    }
    let wanted = [(&old, "cavage"), (&rsa, "rsa-v1_5-sha256"), (&young, "ed25519"), (&kin, "ed25519")];
    for (peer, wanted) in wanted {
        assert_eq!(arrival(peer, "Accept", 1).signed_by(), wanted, "{}", peer.name);
    }
    ana.publish("A practice for all four", "public").unwrap();
    for (peer, wanted) in wanted {
        let seen = arrival(peer, "Announce", 1);
        assert_eq!(seen.signed_by(), wanted, "{}", peer.name);
        assert_eq!(seen.value()["proof"]["cryptosuite"], "eddsa-jcs-2022");
        assert_eq!(peer.received("Accept").len(), 1, "one attempt is enough for {}", peer.name);
    }
    let input = arrival(&young, "Announce", 1).header("signature-input").unwrap().to_owned();
    assert!(
        input.starts_with(
            "sig1=(\"@method\" \"@target-uri\" \"@authority\" \"content-type\" \"content-digest\" \
             \"collection-synchronization\");created="
        ),
        "{input}"
    );
}

#[test]
fn a_refused_signature_is_followed_by_another_and_what_works_is_remembered() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    // One that takes RFC 9421 only, also for fetching; one that asks for Ed25519 and gives a nonce.
    let modern = Foreigner::start("modern");
    modern.judge(|seen| (seen.signed_by() == "cavage").then(|| (401, vec![])));
    let asking = Foreigner::start("asking");
    asking.judge(|seen| {
        let asks = "sig1=(\"@method\" \"@target-uri\" \"content-digest\");created;keyid;alg=\"ed25519\";nonce=\"n-1\"";
        let fits = seen.header("signature-input").is_some_and(|input| input.contains(";nonce=\"n-1\""));
        (seen.method == "POST" && !fits).then(|| (401, vec![("Accept-Signature", asks.to_owned())]))
    });
    for peer in [&modern, &asking] {
        let reply = alpha.send(&peer.post(&alpha, &follow(peer, &alpha, "f")));
        assert_eq!(reply.status, 202, "{}: {}", peer.name, reply.text());
    }
    // The attempts at the first activity of a kind: a text is also passed on as a whole activity, for communities.
    let knocks = |peer: &Foreigner, kind: &str, count: usize| -> Vec<&'static str> {
        let first = arrival(peer, kind, 1).value()["id"].clone();
        eventually("all attempts are made", || {
            let attempts = peer.received(kind).into_iter().filter(|seen| seen.value()["id"] == first);
            let ways: Vec<&'static str> = attempts.map(|seen| seen.signed_by()).collect();
            if ways.len() >= count { Ok(ways) } else { Err(format!("{ways:?}")) }
        })
    };
    let fetches: Vec<Seen> = modern.seen().into_iter().filter(|seen| seen.method == "GET").collect();
    let ways: Vec<&str> = fetches.iter().map(Seen::signed_by).collect();
    assert_eq!(ways, ["cavage", "rsa-v1_5-sha256"], "the first fetch knocks twice");
    assert_eq!(knocks(&modern, "Accept", 1), ["rsa-v1_5-sha256"], "and the first delivery needs no second knock");
    assert_eq!(knocks(&asking, "Accept", 2), ["cavage", "ed25519"]);
    ana.publish("A practice for both", "public").unwrap();
    assert_eq!(knocks(&modern, "Announce", 1), ["rsa-v1_5-sha256"]);
    // A nonce is given back to whom asks for it, each time.
    assert_eq!(knocks(&asking, "Announce", 2), ["ed25519", "ed25519"]);
}

#[test]
fn what_somebody_passes_on_is_believed_for_its_proof_alone() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let (author, carrier) = (Foreigner::start("author"), Foreigner::start("carrier"));
    let passed_on = |activity: &Value| alpha.send(&carrier.post(&alpha, activity));
    let good = author.proven(author.note("passed-on", &text.id));
    assert_eq!(passed_on(&good).status, 202);
    assert_eq!(passed_on(&good).status, 202, "once more has no effect");

    let mut changed = author.proven(author.note("changed", &text.id));
    changed["object"]["content"] = json!("<p>other words</p>");
    let mut borrowed = carrier.proven(author.note("borrowed", &text.id));
    for (what, activity) in [
        ("no proof", author.note("no-proof", &text.id)),
        ("a changed text", changed),
        ("the carrier's own proof", borrowed.clone()),
    ] {
        let reply = passed_on(&activity);
        assert_eq!(reply.status, 403, "{what}: {}", reply.text());
    }
    borrowed["proof"]["verificationMethod"] = json!(format!("{}#ed25519-key", author.actor()));
    assert_eq!(passed_on(&borrowed).status, 403, "a proof by another key than it names");
    // A member twice: two readers could read two texts under one proof.
    let twice = good.to_string().replacen("\"actor\":", "\"actor\":\"https://x.example/\",\"actor\":", 1);
    let request = carrier.post(&alpha, &good);
    let doubled = Request { body: twice.into_bytes(), ..request };
    assert!([400, 401].contains(&alpha.send(&doubled).status), "another body than was signed");
    shows(&ana, &text, &["passed-on"]);

    // A proof that is wrong counts as none where the author itself sends the activity.
    let mut own = author.proven(author.note("by-myself", &text.id));
    own["proof"]["proofValue"] = json!("z111");
    assert_eq!(alpha.send(&author.post(&alpha, &own)).status, 202);
    shows(&ana, &text, &["passed-on", "by-myself"]);
}

#[test]
fn an_announced_text_with_a_proof_needs_no_origin() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let (author, carrier) = (Foreigner::start("author"), Foreigner::start("carrier"));
    // Somebody here follows the carrier.
    let query = carrier.actor().replace(':', "%3A").replace('/', "%2F");
    let found =
        ana.send(&Request::get(&format!("/api/v2/search?type=accounts&resolve=true&q={query}"))).unwrap().value();
    let account = found["accounts"][0]["id"].as_str().unwrap_or_else(|| panic!("no account in {found}")).to_owned();
    let reply = ana.send(&Request::new("POST", &format!("/api/v1/accounts/{account}/follow"))).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    let asked = arrival(&carrier, "Follow", 1).value();
    assert_eq!(alpha.send(&carrier.post(&alpha, &carrier.activity("Accept", "accept", &asked))).status, 202);

    let note = author.proven(author.bare_note("carried", &text.id));
    let mut forged = author.proven(author.bare_note("forged", &text.id));
    forged["content"] = json!("<p>other words</p>");
    let within = author.proven(author.note("wrapped", &text.id));
    for (name, object) in [("one", &note), ("two", &forged), ("three", &within)] {
        let announce = carrier.activity("Announce", name, object);
        assert_eq!(alpha.send(&carrier.post(&alpha, &announce)).status, 202);
    }
    // None of them is served by its origin: what is shown is shown for its proof.
    shows(&ana, &text, &["carried", "wrapped"]);
}
