//! What everybody may see is kept in memory: it must never be older than what was last said, nor reach whom it is not for.

use crate::harness::api::Text;
use crate::harness::http::{Reply, Request};
use crate::harness::{Node, eventually};

const JSON: &str = "application/activity+json";
const TIMELINE: &str = "/api/v1/timelines/public";

fn json(node: &Node, text: &Text) -> Reply {
    node.send(&Request::get(node.path(&text.id)).header("Accept", JSON))
}

/// Every public place where a text is listed, asked for twice: the second answer comes from memory where one is kept.
fn listed(node: &Node, name: &str) -> Vec<bool> {
    let places = ["/", "/practices", TIMELINE];
    let shows = |place: &&str| node.send(&Request::get(place)).text().contains(name);
    places.iter().flat_map(|place| [shows(place), shows(place)]).collect()
}

#[test]
fn a_kept_answer_is_never_older_than_the_last_thing_said() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    assert_eq!(listed(&alpha, "A kitchen"), [false; 6]);
    let mut text = ana.publish("A kitchen 0", "public").unwrap();
    for round in 1..20 {
        assert_eq!(listed(&alpha, &text.name), [true; 6], "{}", text.name);
        assert_eq!(json(&alpha, &text).value()["name"], text.name);
        text = ana.edit(&text, &format!("A kitchen {round}"), "public").unwrap();
        assert_eq!(json(&alpha, &text).value()["name"], text.name);
    }
    ana.withdraw(&text).unwrap();
    assert_eq!(listed(&alpha, &text.name), [false; 6]);
    assert_eq!((json(&alpha, &text).status, json(&alpha, &text).status), (410, 410));
}

#[test]
fn what_becomes_private_is_gone_at_once_for_everybody_else() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A kitchen for all", "public").unwrap();
    assert_eq!(listed(&alpha, &text.name), [true; 6]);
    assert_eq!(json(&alpha, &text).status, 200);
    ana.edit(&text, "A kitchen for the house", "institution").unwrap();
    assert_eq!(listed(&alpha, "A kitchen"), [false; 6]);
    assert_eq!(json(&alpha, &text).status, 404);
    // Its own house sees it in the same list, and that is kept for nobody else.
    assert!(ana.send(&Request::get(TIMELINE)).unwrap().text().contains("A kitchen for the house"));
    assert_eq!(listed(&alpha, "A kitchen"), [false; 6]);
}

#[test]
fn what_another_process_changes_is_seen() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A kitchen", "public").unwrap();
    assert_eq!(listed(&alpha, &text.name), [true; 6]);
    alpha.admin(&["person", "delete", "--handle", "ana"]);
    eventually("the texts of who is deleted are gone", || match listed(&alpha, &text.name) {
        places if places == [false; 6] => Ok(()),
        places => Err(format!("{places:?}")),
    });
}

#[test]
fn who_has_an_answer_already_is_told_so() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let text = ana.publish("A kitchen", "public").unwrap();
    let (first, second) = (json(&alpha, &text), json(&alpha, &text));
    assert_eq!(first.body, second.body);
    // On PostgreSQL several processes share the database and nothing is kept: there is no tag, and nothing to compare.
    let Some(tag) = first.header("etag").map(str::to_owned) else { return };
    let again = |text: &Text| {
        alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", JSON).header("If-None-Match", &tag))
    };
    let known = again(&text);
    assert_eq!((known.status, known.body.len(), known.header("etag")), (304, 0, Some(tag.as_str())));
    assert!(known.header("vary").is_some_and(|vary| vary.contains("Accept")));
    let text = ana.edit(&text, "A larger kitchen", "public").unwrap();
    assert_eq!(again(&text).value()["name"], "A larger kitchen");
}

#[test]
fn an_answer_is_kept_for_each_language_by_itself() {
    let alpha = Node::start("alpha");
    // The second language is one that no person speaks: it is there in development, and never offered.
    let page = |field: &str, value: &str| alpha.send(&Request::get("/").header(field, value));
    let asked = [
        ("Accept-Language", "en-GB, fr;q=0.1", "en"),
        ("Accept-Language", "en-XA", "en-XA"),
        ("Cookie", "language=en-XA", "en-XA"),
        ("Accept-Language", "tlh", "en"),
    ];
    // The second time, each of them comes from memory where one is kept.
    for (field, value, tag) in asked.iter().chain(&asked) {
        let reply = page(field, value);
        assert!(reply.text().contains(&format!("<html lang=\"{tag}\">")), "{value}");
        assert_eq!(reply.header("content-language"), Some(*tag), "{value}");
        assert!(reply.header("vary").is_some_and(|vary| vary.contains("Accept-Language, Cookie")), "{value}");
    }
}
