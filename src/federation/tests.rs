//! The obligations of ActivityPub (federation.md, section 1) that can be seen from outside, one node and no network.

use serde_json::{Value, json};

use crate::actions::comment::{self, Comment};
use crate::actions::moderate::{self, Wish};
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{moving as leave, pin, publish, report};
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::decision::{About, Ground, Measure};
use crate::domain::member::Role;
use crate::federation::moving;
use crate::federation::testing::{House, PUBLIC, Peer};
use crate::storage::{audit, log, reports};

const PROFILE: &str = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

#[tokio::test]
async fn a1_a2_an_object_stands_at_its_id_in_every_spelling_of_its_media_type() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    for accept in [
        PROFILE,
        "application/activity+json",
        "text/html;q=0.2, application/activity+json;q=0.8",
        "application/json;q=0.9, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
    ] {
        let answer = house.get(&text.uri, accept).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/activity+json"), "{accept}");
        assert_eq!(answer.header("vary"), "Accept, Signature, Signature-Input");
        assert_eq!(answer.json()["id"], text.uri);
    }
    for accept in ["*/*", "text/html", "text/html, application/activity+json;q=0.5"] {
        let answer = house.get(&text.uri, accept).await;
        assert_eq!((answer.status, answer.header("location")), (303, text.url.as_str()), "{accept}");
    }
}

#[tokio::test]
async fn a3_what_is_private_is_as_absent_as_what_never_was() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let hidden = house.practice(&maria, "For the network", Audience::Network).await;
    let inside = house.practice(&maria, "For the house", Audience::Institution).await;
    for end in ["", "/replies", "/context", "/replies?page=true", "/context?page=true"] {
        let absent = house.get(&format!("/practices/1{end}"), PROFILE).await;
        for text in [&hidden, &inside] {
            let answer = house.get(&format!("{}{end}", text.uri), PROFILE).await;
            assert_eq!((answer.status, &answer.text), (404, &absent.text), "{end}");
            assert_eq!(answer.headers, absent.headers);
        }
    }
}

#[tokio::test]
async fn a4_every_actor_has_what_actors_must_have_and_its_collections_are_there() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let app = &house.app;
    for (uri, kind) in [(&app.node.uri, "Application"), (&app.institution.uri, "Group"), (&maria.actor.uri, "Person")] {
        let actor = house.document(uri).await;
        assert_eq!((&actor["id"], &actor["type"]), (&json!(uri), &json!(kind)));
        for name in ["inbox", "outbox", "followers", "following", "preferredUsername", "name", "url"] {
            assert!(actor[name].is_string(), "{kind}: {name}");
        }
        assert!(actor["webfinger"].as_str().unwrap().ends_with("@house.localhost"), "FEP-2c59");
        let visible = json!(kind != "Application");
        assert_eq!((&actor["discoverable"], &actor["indexable"]), (&visible, &visible), "FEP-5feb");
        for name in ["outbox", "followers", "following", "featured"] {
            let Some(address) = actor[name].as_str() else { continue };
            let collection = house.document(address).await;
            assert_eq!(collection["type"], "OrderedCollection", "{kind}: {name}");
            assert_eq!(collection["id"], address);
        }
        assert_eq!(house.get(&format!("{uri}/inbox"), PROFILE).await.status, 405, "an inbox is not for reading");
    }
}

/// Walks a collection from its first page on; answers the ids of its items and how many there should be.
async fn walk(house: &House, address: &str, items: &str) -> (Vec<String>, u64) {
    let whole = house.document(address).await;
    let mut found = Vec::new();
    let mut next = whole["first"].as_str().map(str::to_owned);
    while let Some(page) = next {
        assert!(found.len() < 1_000, "a walk without end");
        let page = house.document(&page).await;
        assert_eq!(page["partOf"], address);
        let of = |item: &Value| item.as_str().or(item["id"].as_str()).unwrap().to_owned();
        found.extend(page[items].as_array().unwrap().iter().map(of));
        next = page["next"].as_str().map(str::to_owned);
    }
    (found, whole["totalItems"].as_u64().unwrap())
}

#[tokio::test]
async fn a6_pages_have_every_item_once_in_their_order() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let mut said = Vec::new();
    for nth in 0..45 {
        let comment = Comment {
            words: format!("Answer {nth}"),
            answers: Some(if nth % 5 == 4 { said[0] } else { text.id }),
            audience: Audience::Public,
            language: "en".to_owned(),
            extras: comment::Extras::default(),
        };
        said.push(comment::comment(&house.app, &maria, comment).await.unwrap().id);
    }
    house.lane("nobody").await;
    let (outbox, total) = walk(&house, &format!("{}/outbox", maria.actor.uri), "orderedItems").await;
    assert_eq!((outbox.len(), total), (46, 46));
    let numbers: Vec<i64> = outbox.iter().map(|id| id.rsplit('/').next().unwrap().parse().unwrap()).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] > pair[1]), "newest first, each once");

    let note = |id: &i64| format!("http://house.localhost/notes/{id}");
    let (direct, total) = walk(&house, &format!("{}/replies", text.uri), "items").await;
    assert_eq!((direct.len(), total), (36, 36));
    let (whole, total) = walk(&house, &format!("{}/context", text.uri), "items").await;
    let expected: Vec<String> = [text.uri.clone()].into_iter().chain(said.iter().map(note)).collect();
    assert_eq!((whole, total), (expected, 46), "the conversation is its beginning and all answers, oldest first");
    let first = house.document(&note(&said[0])).await;
    assert_eq!(first["context"], format!("{}/context", text.uri), "an answer names the conversation of its beginning");
    assert_eq!(first["audience"], house.app.institution.uri);
}

#[tokio::test]
async fn a_text_says_that_everybody_may_answer_and_nobody_quote() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let object = house.document(&text.uri).await;
    for what in ["canLike", "canReply", "canAnnounce"] {
        assert_eq!(object["interactionPolicy"][what], json!({"automaticApproval": [PUBLIC]}));
    }
    assert_eq!(object["interactionPolicy"]["canQuote"], json!({"automaticApproval": [maria.actor.uri]}));
    assert!(object["@context"][2]["canQuote"].is_object() && object["@context"][2]["gts"].is_string());
}

#[tokio::test]
async fn what_a_person_pins_stands_in_featured_and_followers_hear_of_it() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let inside = house.practice(&maria, "For the house", Audience::Institution).await;
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    let featured = format!("{}/featured", maria.actor.uri);
    pin::pin(&house.app, &maria, text.id, true).await.unwrap();
    pin::pin(&house.app, &maria, text.id, true).await.unwrap();
    assert!(pin::pin(&house.app, &maria, inside.id, true).await.is_err());
    let shown = house.document(&featured).await;
    assert_eq!((&shown["orderedItems"], &shown["totalItems"]), (&json!([text.uri]), &json!(1)));
    pin::pin(&house.app, &maria, text.id, false).await.unwrap();
    assert_eq!(house.document(&featured).await["orderedItems"], json!([]));
    for kind in ["Add", "Remove"] {
        let told = house.sent(&peer.host, kind).await;
        assert_eq!(told.len(), 1, "{kind}");
        assert_eq!((&told[0]["object"], &told[0]["target"]), (&json!(text.uri), &json!(featured)));
    }
}

#[tokio::test]
async fn a8_a9_a12_a15_each_inbox_gets_it_once_and_nobody_else() {
    let (house, shared, alone) = (House::new().await, Peer::start("shared").await, Peer::start("alone").await);
    shared.actor("second", json!({}));
    alone.actor("alone", json!({"endpoints": {}}));
    alone.actor("other", json!({"endpoints": null}));
    let maria = house.person("maria", Role::Practitioner).await;
    for (peer, name) in [(&shared, "shared"), (&shared, "second"), (&alone, "alone"), (&alone, "other")] {
        house.receive(&peer.activity(name, "Follow", json!(maria.actor.uri))).await;
        house.receive(&peer.activity(name, "Follow", json!(house.app.institution.uri))).await;
    }
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let inboxes = |lane: Vec<(String, Value)>| {
        let of_text = lane.into_iter().filter(|(_, activity)| activity["type"] == "Create");
        let mut found: Vec<String> =
            of_text.filter(|(_, create)| create["object"]["id"] == text.uri).map(|(inbox, _)| inbox).collect();
        found.sort();
        found
    };
    assert_eq!(inboxes(house.lane(&shared.host).await), [shared.id("/inbox")]);
    assert_eq!(inboxes(house.lane(&alone.host).await), [alone.id("/u/alone/inbox"), alone.id("/u/other/inbox")]);
    for host in ["house.localhost", "www.w3.org"] {
        assert_eq!(house.lane(host).await.len(), 0, "{host}");
    }
    for (_, activity) in house.lane(&shared.host).await {
        let bytes = activity.to_string();
        assert!(!bytes.contains("\"bto\"") && !bytes.contains("\"bcc\""), "{bytes}");
    }
}

#[tokio::test]
async fn a17_what_was_withdrawn_leaves_a_tombstone_without_words() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    publish::withdraw(&house.app, &maria, text.id).await.unwrap();
    let answer = house.get(&text.uri, PROFILE).await;
    assert_eq!(answer.status, 410);
    let tombstone = answer.json();
    assert_eq!((&tombstone["type"], &tombstone["formerType"]), (&json!("Tombstone"), &json!("Article")));
    assert!(tombstone["attributedTo"].is_null() && tombstone["name"].is_null());
}

#[tokio::test]
async fn the_institution_passes_on_whole_activities_for_servers_of_communities() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.receive(&peer.activity("peer", "Follow", json!(house.app.institution.uri))).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let comment = Comment {
        words: "A word".to_owned(),
        answers: Some(text.id),
        audience: Audience::Public,
        language: "en".to_owned(),
        extras: comment::Extras::default(),
    };
    comment::comment(&house.app, &maria, comment).await.unwrap();
    let announced = house.sent(&peer.host, "Announce").await;
    let of = |activity: &Value| activity["object"]["type"].as_str().unwrap_or("by its id").to_owned();
    assert_eq!(announced.iter().map(of).collect::<Vec<_>>(), ["by its id", "Create", "Create"]);
    for announce in &announced {
        assert_eq!(announce["actor"], house.app.institution.uri);
    }
    assert_eq!(announced[1]["object"]["object"]["id"], text.uri);
    assert_eq!(announced[1]["object"]["object"]["audience"], house.app.institution.uri);
    assert_eq!(announced[2]["object"]["object"]["audience"], house.app.institution.uri);
    let create = house.document(announced[1]["object"]["id"].as_str().unwrap()).await;
    assert_eq!(create["object"]["id"], text.uri, "an activity stands at its id");
    publish::withdraw(&house.app, &maria, text.id).await.unwrap();
    let gone = house.sent(&peer.host, "Announce").await.pop().unwrap();
    assert_eq!((&gone["object"]["type"], &gone["object"]["object"]["type"]), (&json!("Delete"), &json!("Tombstone")));
    assert_eq!(house.get(announced[1]["object"]["id"].as_str().unwrap(), PROFILE).await.status, 404);
}

#[tokio::test]
async fn who_moves_away_says_so_to_followers_once_the_new_address_agrees() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    let there = peer.actor("maria", json!({}));
    let refused = moving::confirmed(&house.app, &maria.actor, &there).await.unwrap_err();
    assert!(refused.to_string().contains("does not say yet"), "{refused}");
    let agreed = peer.actor("soler", json!({"alsoKnownAs": [maria.actor.uri]}));
    let new = moving::confirmed(&house.app, &maria.actor, &agreed).await.unwrap();
    leave::add_alias(&house.app, "maria", &there).await.unwrap();
    leave::move_away(&house.app, "maria", &new.uri).await.unwrap();
    assert!(leave::move_away(&house.app, "maria", &new.uri).await.is_err());
    let moves = house.sent(&peer.host, "Move").await;
    assert_eq!((&moves[0]["object"], &moves[0]["target"]), (&json!(maria.actor.uri), &json!(agreed)));
    let document = house.document(&maria.actor.uri).await;
    assert_eq!((&document["movedTo"], &document["alsoKnownAs"]), (&json!(agreed), &json!([there])));
    assert!(document["@context"][2]["movedTo"].is_object());
}

#[tokio::test]
async fn a_report_is_passed_on_by_the_node_and_names_no_complainer() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let (maria, admin) = (house.person("maria", Role::Practitioner).await, house.person("admin", Role::Admin).await);
    house.follow(&maria, &peer.id("/u/peer")).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/1", None))).await;
    let (them, text) = (house.actor(&peer.id("/u/peer")).unwrap(), house.text(&peer.id("/n/1")).unwrap());
    let receipt = report::report(&house.app, &maria, them.id, &[text.id], "Unkind").await.unwrap();
    assert!(report::forward(&house.app, &maria, receipt).await.is_err(), "only an admin");
    report::forward(&house.app, &admin, receipt).await.unwrap();
    report::forward(&house.app, &admin, receipt).await.unwrap();
    let flags = house.sent(&peer.host, "Flag").await;
    assert_eq!(flags.len(), 1);
    assert_eq!((&flags[0]["actor"], &flags[0]["content"]), (&json!(house.app.node.uri), &json!("Unkind")));
    assert_eq!(flags[0]["object"], json!([them.uri, text.uri]));
    assert!(!flags[0].to_string().contains(&maria.actor.uri));
    let noted = house.app.db.read(|conn| audit::page(conn, None, 9)).unwrap();
    assert_eq!((noted.len(), noted[0].what.as_str(), noted[0].who), (1, "report.forwarded", admin.id()));
}

fn hide(about: About) -> Wish {
    let (rule, facts) = ("3".to_owned(), "It tells too much.".to_owned());
    Wish { measure: Measure::Hide, about, ground: Some(Ground::Rules), rule, facts, more: false }
}

#[tokio::test]
async fn what_a_decision_hides_is_handed_out_no_more_until_it_is_taken_back() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let (maria, editor) = (house.person("maria", Role::Practitioner).await, house.person("eva", Role::Editor).await);
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    assert_eq!(house.sent(&peer.host, "Create").await.len(), 1);
    house.receive(&peer.activity("peer", "Flag", json!([maria.actor.uri, text.uri]))).await;
    let report = house.app.db.read(|conn| reports::in_state(conn, "open", 9)).unwrap().pop().unwrap();
    let decision = moderate::decide(&house.app, &editor, report.id, hide(About::Text(text.id))).await.unwrap();
    assert_eq!(house.get(&text.uri, PROFILE).await.status, 404);
    let said = house.app.db.read(|conn| log::outbox(conn, maria.id(), None, 9)).unwrap();
    assert!(said.iter().all(|activity| activity.object_uri != text.uri), "{said:?}");
    assert!(house.sent(&peer.host, "Delete").await.is_empty(), "to hide erases nothing elsewhere");
    moderate::take_back(&house.app, &editor, decision.id, "It tells nothing.").await.unwrap();
    assert_eq!(house.get(&text.uri, PROFILE).await.status, 200);
    assert_eq!(house.sent(&peer.host, "Update").await.pop().unwrap()["object"]["id"], text.uri);
}

#[tokio::test]
async fn what_is_decided_about_somebody_elsewhere_holds_for_what_comes_later() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let (maria, editor) = (house.person("maria", Role::Practitioner).await, house.person("eva", Role::Editor).await);
    house.follow(&maria, &peer.id("/u/peer")).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/1", None))).await;
    let them = house.actor(&peer.id("/u/peer")).unwrap();
    let decided = async |measure| {
        let receipt = report::report(&house.app, &maria, them.id, &[], "Unkind").await.unwrap();
        let wish = Wish { measure, ..hide(About::Person(them.id)) };
        moderate::decide(&house.app, &editor, receipt, wish).await.unwrap()
    };
    let state = |path: &str| house.text(&peer.id(path)).unwrap().state;
    let limited = decided(Measure::Limit).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/2", None))).await;
    assert_eq!((state("/n/1").as_str(), state("/n/2").as_str()), ("published", "held"));
    let suspended = decided(Measure::Suspend).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/3", None))).await;
    assert_eq!((state("/n/1").as_str(), state("/n/3").as_str()), ("concealed", "concealed"));
    let wish = Wish { measure: Measure::Suspend, ..hide(About::Server(peer.host.clone())) };
    let receipt = report::report(&house.app, &maria, them.id, &[], "Unkind").await.unwrap();
    assert!(moderate::decide(&house.app, &editor, receipt, wish).await.is_err(), "servers are for admins");
    for decision in [suspended, limited] {
        moderate::take_back(&house.app, &editor, decision.id, "They agreed.").await.unwrap();
    }
    assert_eq!((state("/n/1").as_str(), state("/n/3").as_str()), ("published", "published"));
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/4", None))).await;
    assert_eq!(state("/n/4"), "published");
}

#[tokio::test]
async fn an_essay_links_the_practices_that_it_wants_to_try() {
    let house = House::new().await;
    let maria = house.person("maria", Role::Practitioner).await;
    let practice = house.practice(&maria, "Home visits", Audience::Public).await;
    let block = json!({"schema": 1, "learnt": "This.", "before": "That.", "meets": "Thus.", "tryText": "So.",
        "willTry": [{"practice": practice.uri, "when": "soon"}, {"practice": "no address"}]});
    let draft = Draft {
        kind: Kind::Essay,
        name: "After the week".to_owned(),
        summary: "What I learnt.".to_owned(),
        language: "en".to_owned(),
        audience: Audience::Public,
        block: block.as_object().unwrap().clone(),
    };
    let draft = write::draft(&house.app, &maria, draft).await.unwrap();
    let essay = publish::publish(&house.app, &maria, draft.id, 1, Consent::NoneDescribed).await.unwrap();
    let tags = house.document(&essay.uri).await["tag"].clone();
    assert_eq!(tags, json!([{"type": "Link", "mediaType": PROFILE, "href": practice.uri}]));
}
