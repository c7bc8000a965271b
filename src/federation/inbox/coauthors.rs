//! Who writes a text together, on the wire: what we say of ours, and whom we believe of others.

use serde_json::{Value, json};

use crate::actions::coauthors::{self, MOST};
use crate::actions::viewer::Member;
use crate::actions::write::Kind;
use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::federation::testing::{House, PUBLIC, Peer};
use crate::storage::{actors, coauthors as rows};

/// The ids of those who are named beside the author of a text from elsewhere.
fn named(house: &House, uri: &str) -> Vec<String> {
    let text = house.text(uri).unwrap();
    let others = house.app.db.read(|conn| rows::agreed(conn, &[text.id])).unwrap();
    let uri_of = |(_, id): (i64, i64)| house.app.db.read(|conn| actors::by_id(conn, id)).unwrap().uri;
    others.into_iter().map(uri_of).collect()
}

/// A practice of `/u/peer` at a path, with its contributors, last changed in a minute of the same hour.
fn practice(peer: &Peer, path: &str, contributor: Value, minute: u8) -> Value {
    let mut article = json!({"id": peer.id(path), "type": "Article", "attributedTo": peer.id("/u/peer"),
        "additionalType": "https://w3id.org/practice-commons/ns#Practice", "name": "Home visits",
        "content": "<p>We visit.</p>", "practice": {"schema": 1}, "to": [PUBLIC],
        "published": "2026-11-20T10:00:00Z", "updated": format!("2026-11-20T10:{minute:02}:00Z")});
    article["contributor"] = contributor;
    peer.show(path, article.clone());
    article
}

async fn agreed(house: &House, first: &Member, second: &Member, id: i64) {
    coauthors::invite(&house.app, first, Kind::Practice, id, &second.actor.handle).await.unwrap();
    coauthors::answer(&house.app, second, Kind::Practice, id, true).await.unwrap();
}

#[tokio::test]
async fn ours_are_named_beside_the_one_to_whom_a_text_is_attributed() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let (maria, jordi) =
        (house.person("maria", Role::Practitioner).await, house.person("jordi", Role::Practitioner).await);
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    assert_eq!(house.lane(&peer.host).await, [], "it is told before anybody follows");
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    let institution = house.app.institution.uri.clone();
    assert_eq!(house.document(&text.uri).await["contributor"], json!([institution]));
    coauthors::invite(&house.app, &maria, Kind::Practice, text.id, "jordi").await.unwrap();
    assert_eq!(house.document(&text.uri).await["contributor"], json!([institution]), "who is asked is not named");
    assert_eq!(house.sent(&peer.host, "Update").await, Vec::<Value>::new());

    coauthors::answer(&house.app, &jordi, Kind::Practice, text.id, true).await.unwrap();
    let shown = house.document(&text.uri).await;
    assert_eq!(shown["attributedTo"], json!(maria.actor.uri), "one id: servers want the one who signs");
    assert_eq!(shown["contributor"], json!([jordi.actor.uri, institution]));
    assert!(shown["@context"].to_string().contains("schema:contributor"), "{}", shown["@context"]);
    let update = house.sent(&peer.host, "Update").await.pop().unwrap();
    assert_eq!((&update["actor"], &update["object"]["contributor"]), (&json!(maria.actor.uri), &shown["contributor"]));
    assert!(update["object"]["updated"].as_str() > update["object"]["published"].as_str(), "{update}");

    coauthors::leave(&house.app, &jordi, Kind::Practice, text.id).await.unwrap();
    let last = house.document(&text.uri).await;
    assert_eq!(last["contributor"], json!([institution]));
    assert!(last["updated"].as_str() > update["object"]["updated"].as_str(), "each is later than the one before");
}

#[tokio::test]
async fn a_draft_tells_nobody_who_writes_it() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let (maria, jordi) =
        (house.person("maria", Role::Practitioner).await, house.person("jordi", Role::Practitioner).await);
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    let text = house.practice(&maria, "Home visits", Audience::Team).await;
    agreed(&house, &maria, &jordi, text.id).await;
    assert!(house.lane(&peer.host).await.iter().all(|(_, activity)| activity["type"] == "Accept"));
}

#[tokio::test]
async fn only_people_of_the_authors_own_server_are_believed_to_have_agreed() {
    let (house, peer, foreign) = (House::new().await, Peer::start("peer").await, Peer::start("foreign").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.follow(&maria, &peer.id("/u/peer")).await;
    house.meet(&foreign.id("/u/foreign")).await;
    let second = peer.actor("second", json!({"name": "Second <script>alert(1)</script>"}));
    let institution = peer.actor("house", json!({"type": "Group"}));
    let contributor = json!([second, foreign.id("/u/foreign"), maria.actor.uri, peer.id("/u/peer"), second,
        peer.id("/u/missing"), {"type": "Person", "id": foreign.id("/u/forged"), "name": "<b>x"}, "javascript:alert(1)",
        7, null, institution]);
    house.receive(&peer.activity("peer", "Create", practice(&peer, "/p/1", contributor, 1))).await;
    assert_eq!(named(&house, &peer.id("/p/1")), std::slice::from_ref(&second));
    assert!(!house.actor(&second).unwrap().name.contains("<script"), "a name is plain");
    assert!(house.actor(&foreign.id("/u/forged")).is_none(), "nobody of another server is even asked for");

    // The next state replaces the list; an older one changes nothing.
    let third = peer.actor("third", json!({}));
    let update = practice(&peer, "/p/1", json!([third, second, institution]), 3);
    house.receive(&peer.activity("peer", "Update", update)).await;
    assert_eq!(named(&house, &peer.id("/p/1")), [third.clone(), second.clone()]);
    house.receive(&peer.activity("peer", "Update", practice(&peer, "/p/1", json!([]), 2))).await;
    assert_eq!(named(&house, &peer.id("/p/1")).len(), 2, "an older state");
    house.receive(&peer.activity("peer", "Update", practice(&peer, "/p/1", json!(third), 4))).await;
    assert_eq!(named(&house, &peer.id("/p/1")), std::slice::from_ref(&third), "one name without a list");

    // Who deletes the own account is named no more, and what is withdrawn names nobody.
    house.receive(&peer.activity("third", "Delete", json!(third))).await;
    assert_eq!(named(&house, &peer.id("/p/1")), Vec::<String>::new());
    house.receive(&peer.activity("peer", "Update", practice(&peer, "/p/1", json!([second]), 5))).await;
    house.receive(&peer.activity("peer", "Delete", json!(peer.id("/p/1")))).await;
    assert_eq!(named(&house, &peer.id("/p/1")), Vec::<String>::new());
}

#[tokio::test]
async fn a_thousand_names_are_cut_and_a_note_or_a_foreign_article_names_nobody() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.follow(&maria, &peer.id("/u/peer")).await;
    let crowd: Vec<String> = (0..1000).map(|number| format!("crowd{number}")).collect();
    let crowd: Vec<String> = crowd.iter().map(|name| peer.actor(name, json!({}))).collect();
    house.receive(&peer.activity("peer", "Create", practice(&peer, "/p/1", json!(crowd), 1))).await;
    assert_eq!(named(&house, &peer.id("/p/1")), crowd[..MOST]);
    assert!(house.actor(&crowd[MOST + 1]).is_none(), "the others are not even asked for");

    let mut plain = practice(&peer, "/p/2", json!([crowd[0]]), 1);
    for name in ["additionalType", "practice"] {
        plain.as_object_mut().unwrap().remove(name);
    }
    house.receive(&peer.activity("peer", "Create", plain)).await;
    assert_eq!(named(&house, &peer.id("/p/2")), Vec::<String>::new());
    let mut note = peer.note("peer", "/n/1", None);
    note["contributor"] = json!([crowd[0]]);
    house.receive(&peer.activity("peer", "Create", note)).await;
    assert_eq!(named(&house, &peer.id("/n/1")), Vec::<String>::new());
}

#[tokio::test]
async fn what_nobody_wants_here_makes_us_ask_for_nobody() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let second = peer.actor("second", json!({}));
    house.receive(&peer.activity("peer", "Create", practice(&peer, "/p/1", json!([second]), 1))).await;
    assert!(house.text(&peer.id("/p/1")).is_none());
    assert!(house.actor(&second).is_none());
}
