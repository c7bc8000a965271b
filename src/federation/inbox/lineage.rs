//! Which practice another one adapts, on the wire: what we say of ours, and what is read of others.

use serde_json::{Value, json};

use crate::actions::viewer::{Member, Viewer};
use crate::actions::{adapt, partner, publish, write};
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::member::Role;
use crate::federation::testing::{House, PUBLIC, Peer};
use crate::storage::texts::Text;
use crate::storage::{Error, partners};

/// A practice of `/u/peer` that adapts another one.
fn adaptation(peer: &Peer, path: &str, from: &str) -> Value {
    json!({"id": peer.id(path), "type": "Article", "attributedTo": peer.id("/u/peer"),
        "additionalType": "https://w3id.org/practice-commons/ns#Practice", "name": "Online",
        "content": "<p>We meet online.</p>", "to": [PUBLIC], "published": "2026-11-20T10:00:00Z",
        "practice": {"schema": 1, "adaptation": {"of": "https://lie.example/1"}},
        "wasDerivedFrom": from, "isBasedOn": format!("{from}/history/1"),
        "tag": [{"type": "Link", "href": from, "name": "Home <b>visits</b>"}],
        "adaptation": {"schema": 1, "frame": {"planned": true}, "changes": ["Shorter", 7],
            "core": [{"id": "e1", "kept": true, "text": "Five families"},
                {"id": "e2", "kept": false, "instead": "<i>One</i> carer"}, "no"]}})
}

fn line(house: &House, text: &Text, viewer: &Viewer) -> (Option<String>, Vec<String>) {
    let line = house.app.db.read(|conn| adapt::line(conn, text, viewer)).unwrap();
    (line.origin.map(|text| text.uri), line.adaptations.into_iter().map(|text| text.uri).collect())
}

async fn published(house: &House, author: &Member, of: &Text) -> Text {
    let draft = adapt::begin(&house.app, author, of.id).await.unwrap();
    let mut block: Value = serde_json::from_str(&draft.block.clone().unwrap()).unwrap();
    block["adaptation"]["changes"] = json!(["Online instead of at home"]);
    for (member, answer) in
        [("why", json!("It helps.")), ("procedures", json!(["Meet."])), ("where", json!(["online"]))]
    {
        block["tidier"][member] = answer;
    }
    block["tidier"]["dose"] = json!({"sessions": 3});
    let revised = write::Draft {
        kind: write::Kind::Practice,
        name: "Visits online".to_owned(),
        summary: draft.summary.clone(),
        language: "en".to_owned(),
        audience: Audience::Public,
        block: block.as_object().unwrap().clone(),
    };
    let text = write::revise(&house.app, author, draft.id, revised, 1).await.unwrap();
    publish::publish(&house.app, author, text.id, 2, Consent::NoneDescribed).await.unwrap()
}

#[tokio::test]
async fn what_ours_adapts_stands_beside_the_block_and_its_author_is_told() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.follow(&maria, &peer.id("/u/peer")).await;
    let mut theirs = adaptation(&peer, "/p/1", "https://elsewhere.example/p/9");
    theirs["history"] = json!(peer.id("/p/1/history"));
    theirs["version"] = json!("4");
    theirs["practice"]["coreElements"] = json!([{"id": "e1", "text": "Five families"}]);
    house.receive(&peer.activity("peer", "Create", theirs.clone())).await;
    let origin = house.text(&peer.id("/p/1")).unwrap();
    let ours = published(&house, &maria, &origin).await;

    let shown = house.document(&ours.uri).await;
    assert_eq!(shown["wasDerivedFrom"], json!(origin.uri));
    assert_eq!(shown["isBasedOn"], json!(peer.id("/p/1/history/4")));
    assert_eq!(
        shown["adaptation"],
        json!({"schema": 1, "core": [{"id": "e1", "text": "Five families", "kept": true}],
            "changes": ["Online instead of at home"]})
    );
    assert!(shown["practice"].get("adaptation").is_none(), "{shown}");
    for term in ["prov:wasDerivedFrom", "schema:isBasedOn", "pc:adaptation\""] {
        assert!(shown["@context"].to_string().contains(term), "{term}: {}", shown["@context"]);
    }
    let link = shown["tag"].as_array().unwrap().iter().find(|tag| tag["type"] == "Link").unwrap();
    assert_eq!((&link["href"], &link["name"]), (&json!(origin.uri), &json!("Online")));
    assert_eq!(link["rel"], json!("http://www.w3.org/ns/prov#wasDerivedFrom"));
    assert!(shown["content"].as_str().unwrap().contains(&format!("<a href=\"{}\">Online</a>", origin.uri)), "{shown}");
    assert!(shown["cc"].as_array().unwrap().contains(&json!(peer.id("/u/peer"))), "{shown}");
    let created = house.sent(&peer.host, "Create").await.pop().unwrap();
    assert_eq!(created["object"]["wasDerivedFrom"], json!(origin.uri));
    assert_eq!(line(&house, &ours, &Viewer::Anyone), (Some(origin.uri.clone()), vec![ours.uri.clone()]));

    theirs["license"] = json!("https://creativecommons.org/licenses/by-nd/4.0/");
    theirs["updated"] = json!("2026-11-20T11:00:00Z");
    house.receive(&peer.activity("peer", "Update", theirs)).await;
    let closed = house.text(&origin.uri).unwrap();
    assert!(!adapt::may_begin(&maria, &closed), "its licence lets nobody change it");
    assert!(adapt::begin(&house.app, &maria, closed.id).await.is_err());
}

#[tokio::test]
async fn an_adaptation_from_elsewhere_is_on_the_line_where_its_house_is_followed() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let ours = house.practice(&maria, "Home visits", Audience::Public).await;
    house.follow(&maria, &peer.id("/u/peer")).await;
    house.receive(&peer.activity("peer", "Create", adaptation(&peer, "/p/1", &ours.uri))).await;
    let theirs = house.text(&peer.id("/p/1")).unwrap();
    assert_eq!(theirs.derived_from.as_ref(), Some(&ours.uri));
    let block: Value = serde_json::from_str(theirs.block.as_deref().unwrap()).unwrap();
    assert_eq!(
        block["adaptation"],
        json!({"schema": 1, "of": ours.uri, "basedOn": format!("{}/history/1", ours.uri), "name": "Home visits",
            "core": [{"id": "e1", "text": "Five families", "kept": true}, {"id": "e2", "kept": false, "instead": "One carer"}],
            "changes": ["Shorter"], "frame": {"planned": true}})
    );
    assert_eq!(line(&house, &ours, &Viewer::Anyone).1, Vec::<String>::new(), "anybody can say so");
    let read = line(&house, &theirs, &Viewer::Anyone);
    assert_eq!(read, (Some(ours.uri.clone()), vec![theirs.uri.clone()]), "what is read stands on its own line");
    partner::ask(&house.app, &peer.host).await.unwrap();
    let host = peer.host.clone();
    house
        .app
        .db
        .write(move |tx| {
            let mut known = partners::get(tx, &host)?.ok_or(Error::NotFound)?;
            known.our_follow_accepted = true;
            partners::update(tx, &known)
        })
        .await
        .unwrap();
    assert_eq!(line(&house, &ours, &Viewer::Anyone).1, vec![theirs.uri.clone()]);
    let told = house.document(&format!("{}/adaptations", ours.uri)).await;
    assert_eq!((&told["totalItems"], &told["orderedItems"]), (&json!(1), &json!([theirs.uri])), "{told}");

    // Itself, no web address, and one that is too long are not adapted.
    for (path, from) in [
        ("/p/2", peer.id("/p/2")),
        ("/p/3", "javascript:x".to_owned()),
        ("/p/4", format!("https://a.example/{}", "x".repeat(3000))),
    ] {
        house.receive(&peer.activity("peer", "Create", adaptation(&peer, path, &from))).await;
        let kept = house.text(&peer.id(path)).unwrap();
        assert_eq!(kept.derived_from, None, "{path}");
        assert!(!kept.block.unwrap().contains("lie.example"), "{path}");
    }
    house.receive(&peer.activity("peer", "Delete", json!(theirs.uri))).await;
    assert_eq!(line(&house, &ours, &Viewer::Anyone).1, Vec::<String>::new());
}
