//! What an inbox answers to bad input, and that none of it leaves a trace.

use interpraxis::domain::time::Clock;
use serde_json::{Value, json};

use crate::harness::api::Text;
use crate::harness::http::{Reply, Request};
use crate::harness::stranger::Stranger;
use crate::harness::{Desk, Node, eventually};

const MOST_BYTES: usize = 1_048_576;

/// The replies under a text, as its own node's clients see them.
pub fn replies(desk: &Desk, text: &Text) -> Vec<String> {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let found =
        desk.send(&Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"))).unwrap().value();
    let id = found["statuses"][0]["id"].as_str().unwrap_or_else(|| panic!("no status in {found}"));
    let thread = desk.send(&Request::get(&format!("/api/v1/statuses/{id}/context"))).unwrap().value();
    let content = |reply: &Value| reply["content"].as_str().unwrap_or_default().to_owned();
    thread["descendants"].as_array().expect("descendants").iter().map(content).collect()
}

fn refuses(reply: &Reply, wanted: &[u16], what: &str) {
    assert!(wanted.contains(&reply.status), "{what}: {} instead of {wanted:?}: {}", reply.status, reply.text());
    assert!(
        reply.header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json")),
        "{what}: {reply:?}"
    );
}

/// A note of exactly so many bytes.
fn padded(activity: &Value, bytes: usize) -> String {
    let text = activity.to_string();
    format!("{text}{}", " ".repeat(bytes - text.len()))
}

#[test]
fn the_inbox_refuses_what_is_not_well_formed_with_the_status_of_federation_md() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let peer = Stranger::start("stranger");
    let note = |name: &str| peer.note(name, Some(&text.id));

    for (what, body, wanted) in [
        ("malformed JSON", "{\"type\": \"Create\",".to_owned(), &[400_u16][..]),
        ("not an object", "[1, 2]".to_owned(), &[400]),
        ("no UTF-8 text", "\"\\ud800\"".to_owned(), &[400]),
        ("100,000 deep", format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)), &[400]),
        (
            "100,000 deep inside",
            json!({"object": 0}).to_string().replace('0', &format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))),
            &[400],
        ),
        ("one byte too many", padded(&note("too-large"), MOST_BYTES + 1), &[413]),
        (
            "an actor of a wrong type",
            json!({"id": format!("{}/a", peer.base), "type": "Create", "actor": 5, "object": {}}).to_string(),
            &[400],
        ),
        ("no actor", json!({"id": format!("{}/a", peer.base), "type": "Create", "object": {}}).to_string(), &[400]),
        (
            "no object",
            json!({"id": format!("{}/b", peer.base), "type": "Create", "actor": peer.actor()}).to_string(),
            &[400],
        ),
    ] {
        refuses(&alpha.send(&peer.post(&alpha, body)), wanted, what);
    }
    refuses(&alpha.send(&Request::get("/inbox")), &[405], "a GET");
    let unsigned = Request::new("POST", "/inbox").body("application/activity+json", note("unsigned").to_string());
    refuses(&alpha.send(&unsigned), &[401], "no signature");
    let mut form = peer.post(&alpha, note("form").to_string());
    form.headers.retain(|(name, _)| name != "Content-Type");
    refuses(&alpha.send(&form.header("Content-Type", "text/plain")), &[406, 415], "a wrong content type");

    let exact = alpha.send(&peer.post(&alpha, padded(&note("exactly-as-large"), MOST_BYTES)));
    assert_eq!(exact.status, 202, "exactly the limit: {}", exact.text());
    eventually("the one good note is shown, and nothing else", || match replies(&ana, &text) {
        shown if shown.len() == 1 && shown[0].contains("exactly-as-large") => Ok(()),
        shown => Err(format!("{shown:?}")),
    });
    assert!(!alpha.written().contains("panicked"), "a panic in the log");
    assert_eq!(alpha.send(&Request::get("/readyz")).status, 200);
}

#[test]
fn the_inbox_believes_no_forged_stale_or_foreign_signature() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with replies", "public").unwrap();
    let (peer, other) = (Stranger::start("stranger"), Stranger::start("other"));
    let note = |name: &str| peer.note(name, Some(&text.id));
    let now = Clock::system().now();

    for (what, hours) in [("stale by two hours", -2), ("two hours ahead", 2)] {
        let request = peer.post_at(&alpha, note(what).to_string(), now.plus_seconds(hours * 3600));
        refuses(&alpha.send(&request), &[401], what);
    }
    let mut changed = peer.post(&alpha, note("signed").to_string());
    changed.body = note("another body").to_string().into_bytes();
    refuses(&alpha.send(&changed), &[401], "a body that was not signed");
    for name in ["Signature", "Digest", "Date"] {
        let request = peer.post(&alpha, note("doubled").to_string());
        let value = request.headers.iter().find(|(key, _)| key == name).unwrap().1.clone();
        refuses(&alpha.send(&request.header(name, &value)), &[400], &format!("{name} twice"));
    }
    let mut uncovered = peer.post(&alpha, note("uncovered").to_string());
    for (name, value) in &mut uncovered.headers {
        if name == "Signature" {
            *value = value.replace("(request-target) host date digest content-type", "date");
        }
    }
    refuses(&alpha.send(&uncovered), &[401], "a signature that covers too little");

    let mut foreign_id = note("foreign-id");
    foreign_id["id"] = json!(format!("{}/activities/1", other.base));
    refuses(&alpha.send(&peer.post(&alpha, foreign_id.to_string())), &[403], "an activity of another origin");
    let theirs = other.note("theirs", Some(&text.id));
    refuses(&alpha.send(&peer.post(&alpha, theirs.to_string())), &[401, 403], "another's activity");
    let mut foreign_owner = note("foreign-owner");
    foreign_owner["object"]["attributedTo"] = json!(other.actor());
    refuses(&alpha.send(&peer.post(&alpha, foreign_owner.to_string())), &[403], "an object of another owner");
    let delete = peer.activity("Delete", "delete", &json!(text.id));
    refuses(&alpha.send(&peer.post(&alpha, delete.to_string())), &[403], "a deletion of what is ours");

    // What is unknown is accepted and ignored; what is repeated has one effect.
    for kind in ["Arrive", "Whatever"] {
        assert_eq!(alpha.send(&peer.post(&alpha, peer.activity(kind, kind, &json!(text.id)).to_string())).status, 202);
    }
    let good = note("said-once");
    for _ in 0..3 {
        assert_eq!(alpha.send(&peer.post(&alpha, good.to_string())).status, 202);
    }
    eventually("the one good note is shown once, and nothing else", || match replies(&ana, &text) {
        shown if shown.len() == 1 && shown[0].contains("said-once") => Ok(()),
        shown => Err(format!("{shown:?}")),
    });
    assert!(!alpha.written().contains("panicked"), "a panic in the log");
}
