//! A node that goes on from an older copy of its data: by `restore`, or by a folder that somebody copied back.

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::harness::api::{Text, practice};
use crate::harness::http::Request;
use crate::harness::node::{Address, postgres_wanted};
use crate::harness::{Desk, Node, eventually, within};

/// The schedule is faster, so that a repair begins within seconds and not within half an hour.
const FASTER: &str = "speed = 600\n";

fn has(reader: &Desk, origin: &str, id: &str, wanted: bool) {
    within(Duration::from_secs(60), &format!("{} has {id}: {wanted}", reader.host), || {
        let list = reader.list(origin)?;
        if list.contains_key(id) == wanted { Ok(()) } else { Err(format!("{list:?}")) }
    });
}

/// The ids of what the log of `node` holds, as its partner has read it.
fn read(here: &Node, there: &Node) -> i64 {
    here.partner(there).and_then(|partner| partner["reading"]["read"].as_i64()).unwrap_or(-1)
}

#[test]
fn t6_a_node_restored_from_an_older_backup() {
    if postgres_wanted() {
        // PostgreSQL has its own tools for this: the command says which, and the test below covers the rest.
        return;
    }
    let mut alpha = Node::start_at("alpha", Address::fresh("alpha"), FASTER);
    let beta = Node::start_at("beta", Address::fresh("beta"), FASTER);
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let kept = ana.publish("Before the backup", "public").unwrap();
    let erased = ana.publish("Erased after the backup", "public").unwrap();
    has(&dora, &alpha.base(), &erased.id, true);

    let file = alpha.folder().join("evening.backup").display().to_string();
    let (made, said) = alpha.program(&["backup", &file]);
    assert!(made, "{said}");
    let (proven, said) = alpha.program(&["backup", "verify", &file]);
    assert!(proven && said.contains("can be restored"), "{said}");
    let (again, said) = alpha.program(&["backup", &file]);
    assert!(!again && said.contains("nothing is overwritten"), "{said}");

    // The hour that the backup does not know.
    ana.withdraw(&erased).unwrap();
    has(&dora, &alpha.base(), &erased.id, false);
    let later = ana.publish("Written after the backup", "public").unwrap();
    has(&dora, &alpha.base(), &later.id, true);
    eventually("the list of what was erased is written", || {
        let list = fs::read_to_string(alpha.folder().join("erased.list")).map_err(|error| error.to_string())?;
        if list.contains(&erased.id) { Ok(()) } else { Err(list) }
    });
    let (running, said) = alpha.program(&["restore", &file]);
    assert!(!running && said.contains("stop the node first"), "{said}");
    alpha.stop();
    let (restored, said) = alpha.program(&["restore", &file]);
    assert!(restored, "{said}");
    alpha.run();

    // What was erased stays erased, at home and there; what the backup does not know is still there, and comes back here
    // as a draft that its author alone sees.
    within(Duration::from_secs(60), "the node answers again, and the text is gone", || ana.farewell(&erased));
    has(&dora, &alpha.base(), &kept.id, true);
    let draft = within(Duration::from_secs(60), "the later text comes back to its author", || ana.item(&later));
    let draft = draft_of(&draft);
    assert_eq!(draft, (later.id.clone(), later.name.clone(), "draft".to_owned()));
    assert!(!alpha.member("rui", "reader").list(&alpha.base()).unwrap().contains_key(&later.id), "nobody else sees it");
    assert!(dora.list(&alpha.base()).unwrap().contains_key(&later.id), "the partner keeps it meanwhile");
    assert!(!dora.list(&alpha.base()).unwrap().contains_key(&erased.id));

    // It is published again under its own id, and the log goes on: no id was ever used for two texts.
    let again = ana.item(&later).unwrap();
    let text = crate::harness::api::Text { revision: again["revision"].as_i64().unwrap(), ..later.clone() };
    ana.publish_again(&text).unwrap();
    let fresh = ana.publish("After the restore", "public").unwrap();
    has(&dora, &alpha.base(), &fresh.id, true);
    let ids: BTreeSet<_> = [&kept.id, &erased.id, &later.id, &fresh.id].into();
    assert_eq!(ids.len(), 4);
    let names = dora.list(&alpha.base()).unwrap();
    assert_eq!(names.len(), 3, "{names:?}");
}

fn draft_of(item: &serde_json::Value) -> (String, String, String) {
    let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
    (text("id"), text("name"), text("state"))
}

/// The number of a text in the client API.
fn status(desk: &Desk, text: &Text) -> String {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let request = Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"));
    let found = desk.send(&request).unwrap().value();
    found["statuses"][0]["id"].as_str().unwrap_or_else(|| panic!("{found}")).to_owned()
}

/// Answers a text; the id of the answer.
fn say(desk: &Desk, text: &Text, words: &str) -> String {
    let body = json!({"status": words, "in_reply_to_id": status(desk, text), "visibility": "public"});
    let reply = desk.send(&Request::new("POST", "/api/v1/statuses").json(&body)).unwrap();
    reply.value()["uri"].as_str().unwrap_or_else(|| panic!("{}", reply.text())).to_owned()
}

/// What is said under a text.
fn said(desk: &Desk, text: &Text) -> Vec<String> {
    let path = format!("/api/v1/statuses/{}/context", status(desk, text));
    let thread = desk.send(&Request::get(&path)).unwrap().value();
    let content = |reply: &Value| reply["content"].as_str().unwrap_or_default().to_owned();
    thread["descendants"].as_array().unwrap_or_else(|| panic!("{thread}")).iter().map(content).collect()
}

#[test]
fn t13_a_data_folder_that_was_copied_back_is_noticed() {
    let mut alpha = Node::start_at("alpha", Address::fresh("alpha"), FASTER);
    let beta = Node::start_at("beta", Address::fresh("beta"), FASTER);
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let before = ana.publish("Before the copy", "network").unwrap();
    has(&dora, &alpha.base(), &before.id, true);
    alpha.stop();
    alpha.keep_copy();
    alpha.run();
    let comment = say(&ana, &before, "Said after the copy");
    let mut lost: Vec<_> = (0..2).map(|number| ana.publish(&format!("Lost {number}"), "public").unwrap()).collect();
    let mut block = practice("Lost 2", "public")["practice"].clone();
    block["adaptation"] = json!({"schema": 1, "of": lost[0].id, "changes": ["At dusk"]});
    let draft = ana.draft("Lost 2", "public").unwrap();
    lost.push(ana.rewrite(&draft, "Lost 2", &block).unwrap());
    has(&dora, &alpha.base(), &lost[2].id, true);
    within(Duration::from_secs(30), "all was read", || match read(&beta, &alpha) {
        5 => Ok(()),
        other => Err(other.to_string()),
    });
    alpha.stop();
    alpha.put_copy_back();
    alpha.run();

    // The partner has read more of the log than there is: it begins anew, and the lost texts are offered to their author.
    for text in &lost {
        within(Duration::from_secs(60), "a lost text comes back to its author", || ana.item(text).map(|_| ()));
    }
    let adaptation = ana.item(&lost[2]).unwrap()["practice"]["adaptation"].clone();
    assert_eq!((&adaptation["of"], &adaptation["changes"]), (&json!(lost[0].id), &json!(["At dusk"])));
    // A comment has no draft: it waits for an admin.
    let waiting = within(Duration::from_secs(60), "the comment comes back", || {
        let queue: Value = serde_json::from_str(&alpha.admin(&["partner", "queue", "--json"])).unwrap();
        queue[0]["id"].as_str().map(|_| queue[0].clone()).ok_or_else(|| queue.to_string())
    });
    assert_eq!((&waiting["id"], &waiting["kind"]), (&comment.into(), &"note".into()));
    let rui = alpha.member("rui", "reader");
    assert_eq!(said(&rui, &before), Vec::<String>::new(), "nobody else sees it before");
    alpha.admin(&["partner", "release", waiting["number"].as_str().unwrap()]);
    assert_eq!(said(&rui, &before), ["<p>Said after the copy</p>"]);
    let fresh = ana.publish("After the copy", "public").unwrap();
    has(&dora, &alpha.base(), &fresh.id, true);
    assert!(lost.iter().all(|text| text.id != fresh.id));
    let there = dora.list(&alpha.base()).unwrap();
    assert!(lost.iter().all(|text| there.contains_key(&text.id)), "the partner lost nothing: {there:?}");
    assert!(alpha.written().contains("older copy"), "and the log says why");
}
