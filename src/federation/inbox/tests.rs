//! The table of activities (federation.md, section 3) through the real digestion: what each changes here, and what not.

use serde_json::{Value, json};

use crate::actions::{follow, partner};
use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::domain::time::Timestamp;
use crate::federation::proof;
use crate::federation::testing::{House, PUBLIC, Peer};
use crate::keys::KeyPair;
use crate::storage::{Error, blocks, follows, notifications, partners, pins, reactions, reports};

fn likes(house: &House, uri: &str) -> i64 {
    house.text(uri).unwrap().likes_count
}

#[tokio::test]
async fn a_text_is_created_updated_and_deleted_by_its_author_alone() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    house.follow(&maria, &peer.id("/u/peer")).await;
    let mut note = peer.note("peer", "/n/1", None);
    note["bcc"] = json!(["http://secret.example/u"]);
    note["bto"] = json!(["http://secret.example/v"]);
    house.receive(&peer.activity("peer", "Create", note.clone())).await;
    let kept = house.text(&peer.id("/n/1")).unwrap();
    assert_eq!((kept.kind.as_str(), kept.content.as_str()), ("note", "<p>/n/1</p>"));
    assert!(!kept.raw.unwrap().contains("secret.example"), "blind addressees are not kept");

    note["content"] = json!("<p>new</p>");
    note["updated"] = json!("2026-11-20T11:00:00Z");
    house.receive(&peer.activity("peer", "Update", note.clone())).await;
    note["content"] = json!("<p>older</p>");
    note["updated"] = json!("2026-11-20T10:30:00Z");
    house.receive(&peer.activity("peer", "Update", note.clone())).await;
    assert_eq!(house.text(&peer.id("/n/1")).unwrap().content, "<p>new</p>");

    // Another of the same server is believed when the server itself says that it is gone.
    peer.actor("other", json!({}));
    house.receive(&peer.activity("other", "Delete", json!(peer.id("/n/1")))).await;
    assert_eq!(house.text(&peer.id("/n/1")).unwrap().state, "published");
    peer.answer("/n/1", 410);
    house.receive(&peer.activity("other", "Delete", json!(peer.id("/n/1")))).await;
    assert_eq!(house.text(&peer.id("/n/1")).unwrap().state, "withdrawn");
    house.receive(&peer.activity("peer", "Create", note)).await;
    assert_eq!(house.text(&peer.id("/n/1")).unwrap().state, "withdrawn", "a late Create stays refused");

    // The author's own Delete, with a Tombstone, of what came and of what never came.
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/2", None))).await;
    let tombstone = json!({"id": peer.id("/n/2"), "type": "Tombstone"});
    house.receive(&peer.activity("peer", "Delete", tombstone)).await;
    assert_eq!(house.text(&peer.id("/n/2")).unwrap().content, "");
    house.receive(&peer.activity("peer", "Delete", json!(peer.id("/n/3")))).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/3", None))).await;
    assert!(house.text(&peer.id("/n/3")).is_none());
}

#[tokio::test]
async fn favourites_and_boosts_count_once_and_only_their_own_actor_takes_them_back() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    peer.actor("other", json!({}));
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let like = peer.activity("peer", "Like", json!(text.uri));
    let mut emoji = peer.activity("peer", "EmojiReact", json!(text.uri));
    emoji["content"] = json!("🎉");
    for activity in [&like, &like, &emoji] {
        house.receive(activity).await;
    }
    assert_eq!(likes(&house, &text.uri), 1);
    house.receive(&peer.activity("other", "Dislike", json!(text.uri))).await;
    let announce = peer.activity("peer", "Announce", json!(text.uri));
    house.receive(&announce).await;
    house.receive(&announce).await;
    let now = house.text(&text.uri).unwrap();
    assert_eq!((now.likes_count, now.boosts_count), (1, 1));

    // Somebody else's Undo changes nothing: embedded, forged, or by id alone.
    let mut forged = like.clone();
    forged["actor"] = json!(peer.id("/u/other"));
    for object in [like.clone(), forged, like["id"].clone()] {
        house.receive(&peer.activity("other", "Undo", object)).await;
    }
    assert_eq!(likes(&house, &text.uri), 1);
    house.receive(&peer.activity("peer", "Undo", like["id"].clone())).await;
    house.receive(&peer.activity("peer", "Undo", like.clone())).await;
    house.receive(&peer.activity("peer", "Undo", announce)).await;
    let now = house.text(&text.uri).unwrap();
    assert_eq!((now.likes_count, now.boosts_count), (0, 0));
    let who = house.actor(&peer.id("/u/peer")).unwrap().id;
    assert_eq!(house.app.db.read(|conn| reactions::get(conn, who, text.id, "like")).unwrap(), None);
}

#[tokio::test]
async fn a_follow_is_answered_each_time_and_an_answer_counts_only_from_whom_was_asked() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let ask = peer.activity("peer", "Follow", json!(maria.actor.uri));
    house.receive(&ask).await;
    house.receive(&ask).await;
    let accepts = house.sent(&peer.host, "Accept").await;
    assert_eq!(accepts.len(), 2, "a repeated Follow is answered again");
    assert_eq!((&accepts[0]["actor"], &accepts[0]["object"]["id"]), (&json!(maria.actor.uri), &ask["id"]));
    house.receive(&peer.activity("peer", "Undo", ask["id"].clone())).await;
    let them = house.actor(&peer.id("/u/peer")).unwrap();
    assert_eq!(house.app.db.read(|conn| follows::get(conn, them.id, maria.id())).unwrap(), None);

    follow::follow(&house.app, &maria, them.id).await.unwrap();
    let ours = house.sent(&peer.host, "Follow").await.remove(0);
    let state =
        |house: &House| house.app.db.read(|conn| follows::get(conn, maria.id(), them.id)).unwrap().map(|row| row.state);
    peer.actor("other", json!({}));
    house.receive(&peer.activity("other", "Accept", ours.clone())).await;
    house.receive(&peer.activity("peer", "TentativeAccept", ours.clone())).await;
    assert_eq!(state(&house).as_deref(), Some("requested"));
    let accept = peer.activity("peer", "Accept", ours.clone());
    house.receive(&accept).await;
    assert_eq!(state(&house).as_deref(), Some("accepted"));

    // What was accepted can be taken back: by the id of the Accept alone, or by a Reject.
    house.receive(&peer.activity("other", "Undo", accept["id"].clone())).await;
    assert_eq!(state(&house).as_deref(), Some("accepted"));
    house.receive(&peer.activity("peer", "Undo", accept["id"].clone())).await;
    assert_eq!(state(&house), None);
    follow::follow(&house.app, &maria, them.id).await.unwrap();
    let again = house.sent(&peer.host, "Follow").await.pop().unwrap();
    house.receive(&peer.activity("peer", "Accept", again["id"].clone())).await;
    house.receive(&peer.activity("peer", "Reject", again["id"].clone())).await;
    assert_eq!(state(&house), None);
}

#[tokio::test]
async fn who_blocks_one_of_ours_is_followed_shown_and_written_to_no_longer() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let them = house.follow(&maria, &peer.id("/u/peer")).await;
    house.receive(&peer.activity("peer", "Follow", json!(maria.actor.uri))).await;
    house.receive(&peer.activity("peer", "Create", peer.note("peer", "/n/1", None))).await;
    let mut ban = peer.activity("peer", "Block", json!(maria.actor.uri));
    ban["target"] = json!(peer.id("/c/group"));
    house.receive(&ban).await;
    assert!(house.app.db.read(|conn| follows::get(conn, maria.id(), them.id)).unwrap().is_some());

    let block = peer.activity("peer", "Block", json!(maria.actor.uri));
    house.receive(&block).await;
    for (one, other) in [(maria.id(), them.id), (them.id, maria.id())] {
        assert_eq!(house.app.db.read(|conn| follows::get(conn, one, other)).unwrap(), None);
    }
    assert!(follow::follow(&house.app, &maria, them.id).await.is_err());
    let text = house.text(&peer.id("/n/1"));
    let viewer = crate::actions::Viewer::Member(Box::new(maria.clone()));
    let reads =
        |house: &House| house.app.db.read(|conn| crate::actions::viewer::readable(conn, text.clone(), &viewer)).is_ok();
    assert!(!reads(&house));
    let before = house.lane(&peer.host).await.len();
    let said = crate::actions::comment::Comment {
        words: format!("Hello @peer@{}", peer.host),
        answers: None,
        audience: Audience::Public,
        language: "en".to_owned(),
        extras: crate::actions::comment::Extras::default(),
    };
    crate::actions::comment::comment(&house.app, &maria, said).await.unwrap();
    assert_eq!(house.lane(&peer.host).await.len(), before, "nothing is sent to who blocks");

    house.receive(&peer.activity("peer", "Undo", block["id"].clone())).await;
    assert!(!house.app.db.read(|conn| blocks::exists(conn, them.id, maria.id())).unwrap());
    assert!(reads(&house));
    house.receive(&block).await;
    house.receive(&peer.activity("peer", "Undo", block.clone())).await;
    assert!(reads(&house), "embedded, an Undo works too");
}

#[tokio::test]
async fn pins_and_conversations_are_kept_for_collections_of_the_actors_own() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let featured = peer.id("/u/peer/featured");
    peer.actor("peer", json!({"featured": featured}));
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let them = house.meet(&peer.id("/u/peer")).await;
    let note = peer.note("peer", "/n/1", None);
    let listed = |kind: &str, object: &Value, target: &str| {
        let mut activity = peer.activity("peer", kind, object.clone());
        activity["target"] = json!(target);
        activity
    };
    house.receive(&listed("Add", &note["id"], &featured)).await;
    let pinned = |house: &House| house.app.db.read(|conn| pins::of(conn, them.id, 9)).unwrap().len();
    assert_eq!(pinned(&house), 1, "what is pinned is fetched");
    house.receive(&listed("Add", &json!(text.uri), &featured)).await;
    assert_eq!(pinned(&house), 1, "another's text is not their own");
    house.receive(&listed("Remove", &note["id"], "http://elsewhere.example/featured")).await;
    assert_eq!(pinned(&house), 1);
    house.receive(&listed("Remove", &note["id"], &featured)).await;
    assert_eq!(pinned(&house), 0);

    let answer = peer.note("peer", "/n/2", Some(&text.uri));
    house.receive(&listed("Add", &answer["id"], &peer.id("/contexts/1"))).await;
    assert_eq!(house.text(&peer.id("/n/2")).unwrap().parent_id, Some(text.id));
    house.receive(&listed("Add", &peer.note("peer", "/n/3", None)["id"], &peer.id("/contexts/1"))).await;
    assert!(house.text(&peer.id("/n/3")).is_none());
}

#[tokio::test]
async fn a_report_waits_for_an_admin_with_its_words() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let mut flag = peer.activity("peer", "Flag", json!([maria.actor.uri, text.uri]));
    flag["content"] = json!("It names <b>a family</b>.");
    house.receive(&flag).await;
    house.receive(&flag).await;
    house.receive(&peer.activity("peer", "Flag", json!("http://elsewhere.example/u"))).await;
    let open = house.app.db.read(|conn| reports::in_state(conn, "open", 9)).unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].words.as_str(), open[0].subject_id), ("It names a family.", Some(maria.id())));
    assert_eq!(open[0].ids(), [maria.actor.uri.clone(), text.uri]);
}

#[tokio::test]
async fn followers_go_along_when_both_addresses_say_so() {
    let (house, peer, elsewhere) = (House::new().await, Peer::start("peer").await, Peer::start("elsewhere").await);
    let (old, new) = (peer.id("/u/peer"), elsewhere.id("/u/elsewhere"));
    let maria = house.person("maria", Role::Practitioner).await;
    let before = house.follow(&maria, &old).await;
    let mut moves = peer.activity("peer", "Move", json!(old));
    moves["target"] = json!(new);
    let follows_new = |house: &House| {
        let there = house.actor(&new)?;
        house.app.db.read(|conn| follows::get(conn, maria.id(), there.id)).unwrap()
    };
    house.receive(&moves).await;
    assert_eq!(follows_new(&house), None, "the old address does not say that it moved");
    // What each says is looked at anew, however short ago it was read.
    peer.actor("peer", json!({"movedTo": new}));
    moves["id"] = json!(peer.id("/activities/move-2"));
    house.receive(&moves).await;
    assert_eq!(follows_new(&house), None, "the new address does not say that it is the old one");
    elsewhere.actor("elsewhere", json!({"alsoKnownAs": [old]}));
    moves["id"] = json!(peer.id("/activities/move-3"));
    house.receive(&moves).await;
    assert_eq!(follows_new(&house).map(|row| row.state).as_deref(), Some("requested"));
    assert_eq!(house.sent(&elsewhere.host, "Follow").await[0]["object"], new);
    assert_eq!(house.sent(&peer.host, "Undo").await[0]["object"]["object"], old);
    assert_eq!(house.app.db.read(|conn| follows::get(conn, maria.id(), before.id)).unwrap(), None);
}

#[tokio::test]
async fn who_asks_to_quote_is_refused_and_who_asks_to_answer_has_answered() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    let mut quote = peer.activity("peer", "QuoteRequest", json!(text.uri));
    quote["instrument"] = json!(peer.id("/n/quoting"));
    house.receive(&quote).await;
    let reject = house.sent(&peer.host, "Reject").await.remove(0);
    assert_eq!((&reject["actor"], &reject["object"]["id"]), (&json!(maria.actor.uri), &quote["id"]));
    assert_eq!(reject["object"]["instrument"], peer.id("/n/quoting"));
    assert!(reject["@context"][1]["QuoteRequest"].is_string());

    let answer = peer.note("peer", "/n/1", Some(&text.uri));
    let mut reply = peer.activity("peer", "ReplyRequest", json!(text.uri));
    reply["instrument"] = answer["id"].clone();
    house.receive(&reply).await;
    house.receive(&peer.activity("peer", "LikeRequest", json!(text.uri))).await;
    house.receive(&peer.activity("peer", "AnnounceRequest", json!(text.uri))).await;
    let now = house.text(&text.uri).unwrap();
    assert_eq!((now.replies_count, now.likes_count, now.boosts_count), (1, 1, 0));
}

#[tokio::test]
async fn a_group_passes_on_what_its_origin_confirms_and_nothing_else() {
    let (house, group, author) = (House::new().await, Peer::start("group").await, Peer::start("author").await);
    group.actor("group", json!({"type": "Group"}));
    let maria = house.person("maria", Role::Practitioner).await;
    house.follow(&maria, &group.id("/u/group")).await;
    let page = |name: &str| {
        json!({"id": author.id("/p/1"), "type": "Page", "attributedTo": author.id("/u/author"), "name": name,
            "to": [PUBLIC, group.id("/u/group")], "audience": group.id("/u/group"),
            "published": "2026-11-20T10:00:00Z", "updated": "2026-11-20T10:00:00Z"})
    };
    author.show("/p/1", page("What the origin says"));
    let create = author.activity("author", "Create", page("What the group says"));
    house.receive(&group.activity("group", "Announce", create)).await;
    let kept = house.text(&author.id("/p/1")).unwrap();
    assert!(kept.content.contains("What the origin says"), "{}", kept.content);
    assert_eq!(kept.boosts_count, 1);

    let like = author.activity("author", "Like", json!(author.id("/p/1")));
    house.receive(&group.activity("group", "Announce", like)).await;
    assert_eq!(likes(&house, &author.id("/p/1")), 1);
    let forged = json!({"id": author.id("/activities/never"), "type": "Like", "actor": author.id("/u/author"),
        "object": author.id("/p/1")});
    house.receive(&group.activity("group", "Announce", forged)).await;
    let delete = author.activity("author", "Delete", json!(author.id("/p/1")));
    house.receive(&group.activity("group", "Announce", delete.clone())).await;
    assert_eq!(house.text(&author.id("/p/1")).unwrap().state, "published", "its origin still shows it");
    author.answer("/p/1", 410);
    house.receive(&group.activity("group", "Announce", delete)).await;
    assert_eq!(house.text(&author.id("/p/1")).unwrap().state, "withdrawn");

    author.actor("stranger", json!({"type": "Group"}));
    let other = author.activity("author", "Create", author.note("author", "/n/2", None));
    house.receive(&author.activity("stranger", "Announce", other)).await;
    assert!(house.text(&author.id("/n/2")).is_none(), "nobody here follows who passes it on");
}

#[tokio::test]
async fn what_changes_nothing_is_counted_by_type_and_reason_without_names() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    for _ in 0..3 {
        house.receive(&peer.activity("peer", "Listen", json!(peer.id("/song")))).await;
    }
    let mut odd = peer.activity("peer", "Odd", json!(peer.id("/song")));
    odd["type"] = json!("Odd <type> \u{202e}");
    house.receive(&odd).await;
    house
        .receive(&peer.activity("peer", "Create", json!({"id": peer.id("/n/1"), "attributedTo": peer.id("/u/peer")})))
        .await;
    let counted = house.refused();
    assert_eq!(counted[0], "Listen: activities of this type are not read");
    assert!(counted.contains(&"(other): activities of this type are not read".to_owned()), "{counted:?}");
    assert!(counted.contains(&"Create: it cannot be read, or its parts cannot be had".to_owned()), "{counted:?}");
    assert!(!counted.concat().contains("peer"), "{counted:?}");
}

#[tokio::test]
async fn an_answer_with_a_proof_is_forwarded_unchanged_to_the_followers_it_names() {
    let (house, peer, reader) = (House::new().await, Peer::start("peer").await, Peer::start("reader").await);
    let keys = KeyPair::generate().unwrap();
    let author = peer.id("/u/peer");
    let method = format!("{author}#ed25519-key");
    let key = json!({"id": method, "type": "Multikey", "controller": author,
        "publicKeyMultibase": keys.public_multibase().unwrap()});
    peer.actor("peer", json!({"assertionMethod": [key]}));
    let maria = house.person("maria", Role::Practitioner).await;
    let text = house.practice(&maria, "Home visits", Audience::Public).await;
    house.receive(&reader.activity("reader", "Follow", json!(maria.actor.uri))).await;
    let answer = |path: &str, proof: bool| {
        let mut create = peer.activity("peer", "Create", peer.note("peer", path, Some(&text.uri)));
        create["cc"] = json!([maria.actor.followers]);
        if proof {
            proof::attach(&mut create, &keys.signing_keys().unwrap(), &method, house.app.now()).unwrap();
        }
        create
    };
    let (proven, bare) = (answer("/n/1", true), answer("/n/2", false));
    let mut forged = answer("/n/3", true);
    forged["object"]["content"] = json!("<p>something else</p>");
    for activity in [&proven, &proven, &bare, &forged] {
        house.receive(activity).await;
    }
    assert!(house.text(&peer.id("/n/2")).is_some());
    assert_eq!(
        house.sent(&reader.host, "Create").await.into_iter().filter(|one| one["actor"] == author).collect::<Vec<_>>(),
        [proven]
    );
    assert_eq!(house.sent(&peer.host, "Create").await.len(), 0, "never back to where it came from");
}

#[tokio::test]
async fn the_archive_of_a_partner_tells_nobody_but_what_is_said_in_the_second_of_the_handshake_does() {
    let (house, peer) = (House::new().await, Peer::start("peer").await);
    let maria = house.person("maria", Role::Practitioner).await;
    let ours = house.practice(&maria, "Home visits", Audience::Public).await;
    partner::ask(&house.app, &peer.host).await.unwrap();
    let (host, shaken) = (peer.host.clone(), Timestamp::parse("2026-11-20T10:00:00Z").unwrap().plus_ms(900));
    let handshake = house.app.db.write(move |tx| {
        let mut known = partners::get(tx, &host)?.ok_or(Error::NotFound)?;
        known.our_follow_accepted = true;
        known.backfilling = true;
        known.updated_at = shaken.0;
        partners::update(tx, &known)
    });
    handshake.await.unwrap();
    for (path, published, told) in [("/n/1", "2026-11-20T09:59:59Z", 0), ("/n/2", "2026-11-20T10:00:00Z", 1)] {
        let mut note = peer.note("peer", path, Some(&ours.uri));
        note["published"] = json!(published);
        house.receive(&peer.activity("peer", "Create", note)).await;
        assert!(house.text(&peer.id(path)).is_some(), "{path}");
        let heard = house.app.db.read(|conn| notifications::count_after(conn, maria.id(), 0, 10)).unwrap();
        assert_eq!(heard, told, "{path}");
    }
}
