//! One practice at three institutions: published, edited, withdrawn.

use std::time::Duration;

use serde_json::json;

use crate::harness::api::Text;
use crate::harness::http::Request;
use crate::harness::{Desk, Node, within};

/// How long a busy machine may take; how long an idle one takes is measured in benchmarks.
const PROMISED: Duration = Duration::from_secs(30);

fn sees(reader: &Desk, origin: &str, id: &str, name: Option<&str>) {
    within(PROMISED, &format!("{} shows {id} as {name:?}", reader.host), || {
        let list = reader.list(origin)?;
        if list.get(id).map(String::as_str) == name { Ok(()) } else { Err(format!("{list:?}")) }
    });
}

#[test]
fn partners_see_what_is_published_edited_and_withdrawn() {
    let (alpha, beta, gamma) = (Node::start("alpha"), Node::start("beta"), Node::start("gamma"));
    let ana = alpha.member("ana", "practitioner");
    let readers = [beta.member("dora", "reader"), gamma.member("gil", "reader")];
    alpha.befriend(&beta);
    alpha.befriend(&gamma);

    let draft = ana.draft("A kitchen for two families", "public").unwrap();
    let text = ana.publish_again(&draft).unwrap();
    for reader in &readers {
        sees(reader, &alpha.base(), &text.id, Some("A kitchen for two families"));
    }
    within(PROMISED, "it is on the partner's public page", || {
        let page = beta.send(&Request::get("/practices"));
        if page.status == 200 && page.text().contains("A kitchen for two families") { Ok(()) } else { Err(page.text()) }
    });

    let text = ana.edit(&text, "A kitchen for three families", "public").unwrap();
    for reader in &readers {
        sees(reader, &alpha.base(), &text.id, Some("A kitchen for three families"));
    }

    ana.withdraw(&text).unwrap();
    for reader in &readers {
        sees(reader, &alpha.base(), &text.id, None);
    }
    let gone = alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", "application/activity+json"));
    assert_eq!((gone.status, gone.value()["type"].as_str()), (410, Some("Tombstone")));
    assert!(!beta.send(&Request::get("/practices")).text().contains("A kitchen for three families"));
}

#[test]
fn the_object_is_one_and_the_same_for_every_spelling_of_its_type() {
    let alpha = Node::start("alpha");
    let text = alpha.member("ana", "practitioner").publish("A walk to school", "public").unwrap();
    let profile = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";
    for accept in ["application/activity+json", profile, "text/html;q=0.5, application/activity+json"] {
        let reply = alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", accept));
        assert_eq!(reply.status, 200, "{accept}: {}", reply.text());
        assert_eq!(reply.value()["id"], text.id, "{accept}");
        assert!(
            reply.header("vary").is_some_and(|vary| vary.contains("Accept") && vary.contains("Signature")),
            "{reply:?}"
        );
    }
    for accept in ["*/*", "text/html"] {
        let reply = alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", accept));
        assert!((300..400).contains(&reply.status), "{accept}: {}", reply.status);
        let page = reply.header("location").unwrap().trim_start_matches(&alpha.base()).to_owned();
        assert!(alpha.send(&Request::get(&page)).text().contains("A walk to school"));
    }
}

/// Begins an adaptation of a practice with the button on its page, and publishes it with one change; answers it.
fn adapt(node: &Node, member: &Desk, origin: &str, name: &str) -> Text {
    let cookie = node.sign_in("dora").expect("a session");
    let list = node.send(&Request::get("/practices")).text();
    let page = list
        .split("href=\"")
        .skip(1)
        .find(|rest| rest.starts_with("/practices/") && rest.contains("a-walk"))
        .expect("its row");
    let page = page.split('"').next().unwrap_or_default();
    let shown = node.send(&Request::get(page).header("Cookie", &cookie)).text();
    let token = shown.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let number = page.split('/').nth(2).unwrap_or_default();
    let begin = Request::new("POST", &format!("/desk/practices/{number}/adapt")).header("Cookie", &cookie);
    let answer = node.send(&begin.body("application/x-www-form-urlencoded", format!("token={token}")));
    assert_eq!(answer.status, 303, "{}", answer.text());
    let draft = answer.header("location").unwrap().split('/').nth(3).unwrap_or_default();
    let draft = Text { id: format!("{}/practices/{draft}", node.base()), name: name.to_owned(), revision: 1 };
    let item = member.item(&draft).unwrap();
    assert_eq!(item["practice"]["adaptation"]["of"], origin, "{item}");
    let mut block = item["practice"].clone();
    block["adaptation"]["changes"] = json!(["At dusk instead of in the morning"]);
    member.rewrite(&draft, name, &block).unwrap()
}

#[test]
fn an_adaptation_abroad_is_on_the_page_of_its_origin() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let ana = alpha.member("ana", "practitioner");
    let dora = beta.member("dora", "practitioner");
    alpha.befriend(&beta);
    let origin = ana.publish("A walk to school", "public").unwrap();
    sees(&dora, &alpha.base(), &origin.id, Some("A walk to school"));
    let adapted = adapt(&beta, &dora, &origin.id, "A walk at dusk");

    let page = alpha.send(&Request::get(alpha.path(&origin.id))).header("location").unwrap().to_owned();
    let page = page.trim_start_matches(&alpha.base()).to_owned();
    let line = |what: &str, holds: &dyn Fn(&str) -> bool| {
        within(PROMISED, what, || {
            let shown = alpha.send(&Request::get(&page)).text();
            if holds(&shown) { Ok(()) } else { Err(shown) }
        });
    };
    line("the origin shows who adapted it, and how", &|shown| {
        shown.contains("id=\"lineage\"")
            && shown.contains("A walk at dusk")
            && shown.contains("At dusk instead of in the morning")
            && shown.contains("<dt>Tried in</dt><dd>2 institutions</dd>")
    });
    let object = beta.send(&Request::get(beta.path(&adapted.id)).header("Accept", "application/activity+json")).value();
    assert_eq!(object["wasDerivedFrom"], origin.id, "{object}");
    within(PROMISED, "its author is told", || {
        let told = ana.send(&Request::get("/api/v1/notifications"))?.text();
        if told.contains("A walk at dusk") { Ok(()) } else { Err(told) }
    });
    dora.withdraw(&adapted).unwrap();
    line("what is withdrawn is on no line", &|shown| !shown.contains("A walk at dusk") && !shown.contains("Tried in"));
}
