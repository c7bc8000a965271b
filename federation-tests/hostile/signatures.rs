//! Lessons 3, 7 and 8: who signed, and what. Proven elsewhere: every rule of the gate with published vectors (unit tests
//! `signature::tests::hostile`, `vectors`), spellings and keys of the field, changed keys, keys that cannot be had,
//! what is passed on with a proof and without one (`signed.rs`), and hosts that may not come in (`policy.rs`).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use interpraxis::domain::time::Clock;
use interpraxis::keys::PublicKey;
use serde_json::json;

use super::House;
use crate::harness::foreigner::{Foreigner, USUAL};
use crate::harness::http::Request;
use crate::harness::stranger::Stranger;

fn renamed(mut request: Request, from: &str, to: &str) -> Request {
    for (name, _) in request.headers.iter_mut().filter(|(name, _)| name == from) {
        to.clone_into(name);
    }
    request
}

fn changed(mut request: Request, name: &str, change: impl Fn(&str) -> String) -> Request {
    for (_, value) in request.headers.iter_mut().filter(|(header, _)| header.eq_ignore_ascii_case(name)) {
        *value = change(value);
    }
    request
}

#[test]
fn what_was_not_signed_so_is_not_believed() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let note = |name: &str| peer.note(name, &house.text.id);
    let post = |name: &str| peer.post(&house.node, &note(name));
    let main = peer.main_key();

    house.takes("by draft-cavage", &post("by-cavage"));
    for (ed25519, name) in [(false, "by-rsa"), (true, "by-ed25519")] {
        house.takes(name, &peer.post_9421(&house.node, &note(name), ed25519));
    }
    let repeated = post("said-thrice");
    for _ in 0..3 {
        house.takes("a repeat has no effect", &repeated);
    }
    // The base is made of our configured name, whatever name came with the request.
    house.takes("another Host", &changed(post("another-host"), "host", |_| "elsewhere.example".into()));

    let bare = Request::new("POST", "/inbox").body("application/activity+json", note("unsigned").to_string());
    house.refuses("no signature", &bare, 401, "signature_missing");
    let authorization = renamed(post("authorization"), "Signature", "Authorization");
    house.refuses("a signature in Authorization", &authorization, 401, "signature_missing");
    let mut swapped = post("signed");
    swapped.body = note("another-body").to_string().into_bytes();
    house.refuses("a body that was not signed", &swapped, 401, "digest_mismatch");
    let elsewhere = peer.cavage_to("elsewhere.example", note("for-another").to_string().as_bytes(), &main, "", &USUAL);
    let elsewhere = changed(elsewhere, "host", |_| house.node.host());
    house.refuses("signed for another host", &elsewhere, 401, "signature");
    let mut moved = post("another-path");
    moved.path = "/institution/inbox".into();
    // The key was looked at again a moment ago; that it may have changed since is for a later attempt.
    house.refuses("signed for another path", &moved, 503, "key-fetch");
    for left_out in ["(request-target)", "host", "digest", "date"] {
        let covered: Vec<&str> = USUAL.into_iter().filter(|name| *name != left_out).collect();
        let request = peer.cavage(&house.node, &note("uncovered"), &main, "", &covered);
        house.refuses(&format!("{left_out} is not covered"), &request, 401, "not_covered");
    }
    house.ends(&["by-cavage", "by-rsa", "by-ed25519", "said-thrice", "another-host"]);
}

#[test]
fn contradictions_and_impossible_times_are_refused() {
    let house = House::open();
    let (peer, old) = (Foreigner::start("peer"), Stranger::start("old"));
    let note = |name: &str| peer.note(name, &house.text.id);
    let post = |name: &str| peer.post(&house.node, &note(name));
    let with = |parameters: &str| peer.cavage(&house.node, &note("timed"), &peer.main_key(), parameters, &USUAL);

    house.takes("once", &post("once"));
    house.takes("with its expiry", &with("expires=99999999999,"));
    for name in ["Signature", "Digest", "Date", "Content-Type"] {
        let request = post("doubled");
        let value = request.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).unwrap().1.clone();
        house.refuses(&format!("{name} twice"), &request.header(name, &value), 400, "duplicated_header");
    }
    let key_twice = changed(post("doubled"), "Signature", |value| format!("keyId=\"https://x.example/\",{value}"));
    house.refuses("keyId twice", &key_twice, 400, "duplicated_parameter");
    let two = peer.post_9421(&house.node, &note("two"), true);
    let two = changed(two, "Signature-Input", |value| format!("{value}, other={}", value.trim_start_matches("sig=")));
    let two = changed(two, "Signature", |value| format!("{value}, other={}", value.trim_start_matches("sig=")));
    house.refuses("two signatures by actors", &two, 400, "several_signatures");
    house.refuses("no signature at all", &changed(post("x"), "Signature", |_| "%".into()), 400, "malformed_signature");
    let both = post("both").header("Signature-Input", "sig=()");
    house.refuses("both specifications", &both, 400, "malformed_signature");

    let now = Clock::system().now();
    let at = |hours: i64| {
        let note = old.note("late", Some(&house.text.id)).to_string();
        old.post_at(&house.node, note, now.plus_seconds(hours * 3600))
    };
    house.refuses("stale by two hours", &at(-2), 401, "stale");
    house.refuses("two hours ahead", &at(2), 401, "future");
    house.refuses("expired", &with("expires=1000000000,"), 401, "expired");
    house.refuses("no date", &changed(post("x"), "Date", |_| "soon".into()), 401, "unreadable_time");
    for time in ["9223372036854775808", "-9223372036854775809", "1e999", "99999999999999999999999999"] {
        let request = with(&format!("created={time},"));
        house.refuses(&format!("created={time}"), &request, 401, "unreadable_time");
    }
    let covered = ["(request-target)", "(created)", "host", "digest"];
    for (time, reason) in [("9223372036854775807", "future"), ("-9223372036854775808", "stale")] {
        let request = peer.cavage(&house.node, &note("x"), &peer.main_key(), &format!("created={time},"), &covered);
        house.refuses(&format!("created={time}"), &request, 401, reason);
    }
    let far = changed(peer.post_9421(&house.node, &note("far"), true), "Signature-Input", |value| {
        format!("{}=9999999999999999999", value.rsplit_once('=').unwrap().0)
    });
    house.refuses("a number that no structured field holds", &far, 400, "malformed_signature");
    house.ends(&["once", "timed"]);
}

/// A public key of RSA, of this many bits, that nobody has made.
fn rsa_of(bits: usize) -> String {
    let der = |tag: u8, content: &[u8]| -> Vec<u8> {
        let mut out = vec![tag];
        match content.len() {
            length @ 0..128 => out.push(u8::try_from(length).unwrap()),
            length @ 128..256 => out.extend([0x81, u8::try_from(length).unwrap()]),
            length => out.extend([&[0x82][..], &u16::try_from(length).unwrap().to_be_bytes()].concat()),
        }
        [out, content.to_vec()].concat()
    };
    let modulus = [&[0][..], &vec![0xc5; bits / 8]].concat();
    let key = der(0x30, &[der(0x02, &modulus), der(0x02, &[1, 0, 1])].concat());
    let algorithm = der(0x30, &[0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]);
    let spki = der(0x30, &[algorithm, der(0x03, &[vec![0], key].concat())].concat());
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(spki))
}

#[test]
fn a_key_speaks_for_whom_it_belongs_to_and_nobody_else() {
    let house = House::open();
    let (victim, evil) = (Foreigner::start("victim"), Foreigner::start("evil"));
    house.takes("by the victim", &victim.post(&house.node, &victim.note("by-the-victim", &house.text.id)));
    house.takes("by the other", &evil.post(&house.node, &evil.note("by-the-other", &house.text.id)));
    let forged = victim.note("forged", &house.text.id);
    let signed = |key_id: &str| evil.cavage(&house.node, &forged, key_id, "algorithm=\"rsa-sha256\",", &USUAL);

    house.refuses("by another key than is named", &signed(&victim.main_key()), 401, "signature");
    house.refuses("the victim's activity", &signed(&evil.main_key()), 403, "origin");
    // A key at the evil server that says it is the victim's, in both forms.
    let key = json!({"owner": victim.actor(), "publicKeyPem": evil.keys.public_pem()});
    let at = |path: &str| {
        let mut key = key.clone();
        key["id"] = json!(format!("{}{path}", evil.base));
        evil.show(path, key);
        format!("{}{path}", evil.base)
    };
    house.refuses("a key of another origin", &signed(&at("/key")), 401, "key");
    let mut stub = evil.document();
    stub["id"] = json!(victim.actor());
    evil.show("/stub", stub);
    house.refuses("another's id", &signed(&format!("{}/stub#main-key", evil.base)), 401, "key");
    // A neighbour on the same server says that its key is the victim's, which the victim does not say.
    let neighbour = victim.neighbour("neighbour");
    let mut claims = neighbour.document();
    claims["publicKey"]["owner"] = json!(victim.actor());
    claims["assertionMethod"] = json!([]);
    victim.show("/users/neighbour", claims);
    let by_neighbour = neighbour.post(&house.node, &forged);
    house.refuses("a key that its owner does not list", &by_neighbour, 401, "key");
    assert!(PublicKey::from_pem(&rsa_of(2048)).is_ok(), "such keys are well-formed");
    for (name, bits) in [("short", 512), ("short-enough", 1024), ("long", 16_384)] {
        let peer = Foreigner::start(name);
        let mut document = peer.document();
        document["publicKey"]["publicKeyPem"] = json!(rsa_of(bits));
        document["assertionMethod"] = json!([]);
        peer.show(&format!("/users/{name}"), document);
        let request = peer.post(&house.node, &peer.note(name, &house.text.id));
        house.refuses(&format!("a key of {bits} bits"), &request, 401, "key");
    }
    for key_id in ["did:key:z6Mk", "ftp://evil.localhost/key", "https://user:word@evil.localhost/key", "acct:evil"] {
        house.refuses(key_id, &signed(key_id), 401, "key_id");
    }
    house.ends(&["by-the-victim", "by-the-other"]);
}

#[test]
fn linked_data_signatures_prove_nothing_and_no_context_is_fetched() {
    let house = House::open();
    let (author, carrier) = (Foreigner::start("author"), Foreigner::start("carrier"));
    let with_signature = |name: &str| {
        let mut note = author.note(name, &house.text.id);
        let context = json!(["https://www.w3.org/ns/activitystreams", format!("{}/context", author.base),
            {"content": "https://evil.example/content", "actor": {"@reverse": "https://evil.example/actor"}}]);
        note["@context"].clone_from(&context);
        note["object"]["@context"] = context;
        note["signature"] = json!({"type": "RsaSignature2017", "creator": author.main_key(),
            "created": "2026-01-01T00:00:00Z", "signatureValue": "AAAA"});
        note
    };
    house.refuses("passed on", &carrier.post(&house.node, &with_signature("passed-on")), 403, "origin");
    house.takes("by its author", &author.post(&house.node, &with_signature("by-its-author")));
    house.ends(&["by-its-author"]);
    let asked: Vec<String> = author.seen().into_iter().map(|seen| seen.path).collect();
    assert!(!asked.iter().any(|path| path == "/context"), "a context was fetched: {asked:?}");
}
