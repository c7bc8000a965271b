//! A draft with a national number and a name: stopped, explained, mended, published, and clean at the partner; and what a
//! partner publishes is looked at on arrival.

use serde_json::{Value, json};

use crate::harness::api::practice;
use crate::harness::http::{Reply, Request};
use crate::harness::node::Address;
use crate::harness::{Desk, Node, eventually, program};

const NAME: &str = "A kitchen for two families";

fn call(desk: &Desk, method: &str, path: &str, body: &Value) -> Reply {
    desk.send(&Request::new(method, &format!("/api/interpraxis/v1/practices{path}")).json(body)).unwrap()
}

fn telling(why: &str) -> Value {
    let mut text = practice(NAME, "public");
    text["practice"]["tidier"]["why"] = json!(why);
    text
}

#[test]
fn what_identifies_a_family_is_stopped_and_mended_before_a_partner_reads_it() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let ana = alpha.member("ana", "practitioner");
    let reader = beta.member("dora", "reader");
    alpha.befriend(&beta);

    let told = telling("The boy, 98\u{200b}099350A, eats with us. Later she talked with Lars Olsen.");
    let draft = call(&ana, "POST", "", &told);
    assert_eq!(draft.status, 201, "{}", draft.text());
    let id = draft.value()["id"].as_str().unwrap().to_owned();
    let number = format!("/{}", id.rsplit('/').next().unwrap());
    let publication = format!("{number}/publish");
    let stopped = call(&ana, "POST", &publication, &json!({"revision": 1, "consent": "composite"}));
    assert_eq!(stopped.status, 422, "{}", stopped.text());
    let findings = stopped.value()["findings"].as_array().unwrap().clone();
    let found: Vec<_> =
        findings.iter().map(|one| (one["rule"].as_str().unwrap(), one["level"].as_str().unwrap())).collect();
    assert_eq!(found, [("es.dni", "block"), ("name", "ask")]);
    assert!(findings.iter().all(|one| one["field"] == "tidier.why" && !one["sentence"].as_str().unwrap().is_empty()));

    let mut mended = telling("The boy eats with us. Later she talked with Lars Olsen.");
    mended["revision"] = json!(1);
    assert_eq!(call(&ana, "PUT", &number, &mended).status, 200);
    let mark = findings[1]["mark"].as_str().unwrap();
    let answered = json!({"revision": 2, "consent": "composite", "answers": {mark: "fictional"}});
    let out = call(&ana, "POST", &publication, &answered);
    assert_eq!(out.status, 200, "{}", out.text());

    let listed = eventually("the partner shows it", || {
        let list = reader.send(&Request::get("/api/interpraxis/v1/practices"))?.text();
        if list.contains(NAME) { Ok(list) } else { Err(list) }
    });
    assert!(!listed.contains("099350A"), "{listed}");
    let object = alpha.send(&Request::get(alpha.path(&id)).header("Accept", "application/activity+json")).value();
    assert_eq!(object["deidentification"]["checker"], "pc-deid/1", "{object}");
    assert_eq!(object["deidentification"]["unresolved"], 0);
    let text = object.to_string();
    assert!(!text.contains("099350A") && !text.contains(mark), "what was found does not travel: {text}");
}

#[test]
fn a_family_is_protected_on_two_nodes_in_a_browser_with_script_without_and_by_keyboard() {
    let alpha = Node::start_at("alpha", Address::fresh("alpha"), "[safeguards]\nsecond_person = true");
    let beta = Node::start("beta");
    for (handle, role) in [("ana", "practitioner"), ("eva", "editor"), ("rita", "reviewer")] {
        alpha.member(handle, role);
    }
    beta.member("bruno", "admin");
    alpha.befriend(&beta);
    for way in ["without", "with", "keyboard"] {
        let mut walk = program::node();
        walk.arg(program::file("browser/family.mjs"));
        walk.args([&alpha.base(), &beta.base(), "a password of some length", way]);
        let said = program::run(&mut walk);
        assert!(said.ends_with("a family was protected\n"), "{said}");
    }
}
