//! Conversations over several real servers, and what a stranger can do beyond posting.

use serde_json::{Value, json};

use crate::harness::api::Text;
use crate::harness::http::Request;
use crate::harness::stranger::Stranger;
use crate::harness::{Desk, Node, eventually};

/// The number of a text in the client API of a desk's node.
fn status(desk: &Desk, text: &Text) -> Result<String, String> {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let request = Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"));
    let found = desk.send(&request)?.value();
    found["statuses"][0]["id"].as_str().map(str::to_owned).ok_or_else(|| found.to_string())
}

/// What is said under a text, as the clients of a desk's node see it.
fn said(desk: &Desk, text: &Text) -> Result<Vec<String>, String> {
    let id = status(desk, text)?;
    let thread = desk.send(&Request::get(&format!("/api/v1/statuses/{id}/context")))?.value();
    let content = |reply: &Value| reply["content"].as_str().unwrap_or_default().to_owned();
    Ok(thread["descendants"].as_array().ok_or_else(|| thread.to_string())?.iter().map(content).collect())
}

fn accepted(node: &Node, peer: &Stranger, activity: &Value) {
    let reply = node.send(&peer.post(node, activity.to_string()));
    assert_eq!(reply.status, 202, "{activity}: {}", reply.text());
}

#[test]
fn a_conversation_is_completed_at_a_partner_that_was_never_told_of_it() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let text = ana.publish("A practice with answers", "public").unwrap();
    eventually("the partner has the text", || status(&dora, &text));
    let peer = Stranger::start("stranger");
    for name in ["first-answer", "second-answer"] {
        accepted(&alpha, &peer, &peer.note(name, Some(&text.id)));
    }
    eventually("both answers are at the origin", || match said(&ana, &text)? {
        here if here.len() == 2 => Ok(()),
        here => Err(format!("{here:?}")),
    });
    eventually("both answers are at the partner", || match said(&dora, &text)? {
        here if here.len() == 2 => Ok(()),
        here => Err(format!("{here:?}")),
    });
}

#[test]
fn a_stranger_deletes_without_an_id_reports_blocks_and_asks_to_quote() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A practice with answers", "public").unwrap();
    let peer = Stranger::start("stranger");
    let note = peer.note("an-answer", Some(&text.id));
    accepted(&alpha, &peer, &note);
    eventually("the answer is here", || match said(&ana, &text)? {
        here if here.len() == 1 => Ok(()),
        here => Err(format!("{here:?}")),
    });
    let mut delete = peer.activity("Delete", "x", &note["object"]["id"]);
    delete.as_object_mut().unwrap().remove("id");
    accepted(&alpha, &peer, &delete);
    accepted(&alpha, &peer, &delete);
    eventually("the answer is gone", || match said(&ana, &text)? {
        here if here.is_empty() => Ok(()),
        here => Err(format!("{here:?}")),
    });
    let mut quote = peer.activity("QuoteRequest", "quote", &json!(text.id));
    quote["instrument"] = json!(format!("{}/notes/quoting", peer.base));
    for activity in [
        quote,
        peer.activity("Flag", "flag", &json!([text.id])),
        peer.activity("Block", "block", &json!(alpha.base())),
        peer.activity("Juggle", "juggle", &json!(text.id)),
    ] {
        accepted(&alpha, &peer, &activity);
    }
    eventually("the report has its receipt", || match alpha.written() {
        log if log.contains("a report was received") => Ok(()),
        log => Err(log.lines().last().unwrap_or_default().to_owned()),
    });
    assert!(!alpha.written().contains("panicked"), "a panic in the log");
}
