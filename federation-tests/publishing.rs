//! One practice at three institutions: published, edited, withdrawn.

use std::time::Duration;

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
