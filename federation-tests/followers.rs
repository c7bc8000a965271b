//! Follower synchronisation (FEP-8fcf): who follows whom comes apart on the way, and is mended with the next text.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use interpraxis::federation::followers::header;
use serde_json::{Value, json};

use crate::harness::foreigner::Foreigner;
use crate::harness::http::Request;
use crate::harness::judge::Fate;
use crate::harness::link::Link;
use crate::harness::node::Address;
use crate::harness::{Desk, Node, eventually};

/// The number of somebody in the client API of a desk's node.
fn account(desk: &Desk, uri: &str) -> String {
    let query = uri.replace(':', "%3A").replace('/', "%2F");
    eventually("the account is found", || {
        let path = format!("/api/v2/search?type=accounts&resolve=true&q={query}");
        let found = desk.send(&Request::get(&path))?.value();
        found["accounts"][0]["id"].as_str().map(str::to_owned).ok_or_else(|| found.to_string())
    })
}

fn me(desk: &Desk) -> Value {
    desk.send(&Request::get("/api/v1/accounts/verify_credentials")).unwrap().value()
}

fn deed(desk: &Desk, account: &str, what: &str) {
    let reply = desk.send(&Request::new("POST", &format!("/api/v1/accounts/{account}/{what}"))).unwrap();
    assert_eq!(reply.status, 200, "{what}: {}", reply.text());
}

/// Whether the member of this desk follows the account, as the own node believes.
fn follows(desk: &Desk, account: &str, wanted: bool) {
    eventually(&format!("following: {wanted}"), || {
        let path = format!("/api/v1/accounts/relationships?id[]={account}");
        let found = desk.send(&Request::get(&path))?.value();
        if found[0]["following"] == wanted { Ok(()) } else { Err(found.to_string()) }
    });
}

fn followers(desk: &Desk, wanted: i64) {
    eventually(&format!("{wanted} followers"), || match me(desk)["followers_count"].clone() {
        count if count == wanted => Ok(()),
        count => Err(count.to_string()),
    });
}

/// The ActivityPub id of the member of a desk.
fn uri(desk: &Desk) -> String {
    format!("{}/people/{}", desk.base, me(desk)["id"].as_str().unwrap())
}

#[test]
fn what_only_one_side_knows_of_a_follow_is_mended_with_the_next_text() {
    let (to_alpha, to_beta) = (Link::new(), Link::new());
    let alpha = Node::start_at("alpha", to_alpha.address("alpha"), "speed = 600\n");
    let beta = Node::start_at("beta", to_beta.address("beta"), "speed = 600\n");
    let ana = alpha.member("ana", "practitioner");
    let [dora, eva, fin] = ["dora", "eva", "fin"].map(|name| beta.member(name, "reader"));
    let there = account(&dora, &uri(&ana));
    for desk in [&dora, &eva, &fin] {
        deed(desk, &there, "follow");
        follows(desk, &there, true);
    }
    followers(&ana, 3);

    // What dora's server says when she leaves never arrives.
    let (lost, asked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (counted, questions) = (Arc::clone(&lost), Arc::clone(&asked));
    to_alpha.judge(move |heard| {
        questions.fetch_add(usize::from(heard.head.contains(header::PATH)), Ordering::SeqCst);
        let undo = heard.is_delivery() && heard.body.contains("\"Undo\"") && counted.load(Ordering::SeqCst) == 0;
        counted.fetch_add(usize::from(undo), Ordering::SeqCst);
        if undo { Fate::Swallow } else { Fate::Pass }
    });
    deed(&dora, &there, "unfollow");
    eventually("the Undo is lost", || match lost.load(Ordering::SeqCst) {
        1 => Ok(()),
        other => Err(other.to_string()),
    });
    assert_eq!(me(&ana)["followers_count"], 3, "her server knows nothing of it");
    ana.publish("The first text since", "public").unwrap();
    followers(&ana, 2);
    assert!(asked.load(Ordering::SeqCst) >= 2, "it was asked twice");

    // What ana's server says when she sends eva away never arrives.
    to_beta.judge(|heard| {
        let reject = heard.is_delivery() && heard.body.contains("\"Reject\"");
        if reject { Fate::Swallow } else { Fate::Pass }
    });
    let away = account(&ana, &uri(&eva));
    deed(&ana, &away, "remove_from_followers");
    followers(&ana, 1);
    let before = asked.load(Ordering::SeqCst);
    follows(&eva, &there, true);
    eventually("a text later her server has understood", || {
        ana.publish("Another text", "public")?;
        let path = format!("/api/v1/accounts/relationships?id[]={there}");
        let found = eva.send(&Request::get(&path))?.value();
        if found[0]["following"] == false { Ok(()) } else { Err(found.to_string()) }
    });
    assert!(asked.load(Ordering::SeqCst) >= before + 2, "it was asked twice");
    // The one of whom both sides know stays.
    follows(&fin, &there, true);
    assert_eq!(me(&ana)["followers_count"], 1);
}

#[test]
fn only_a_signed_header_of_the_sender_itself_is_followed_and_a_list_that_is_not_whole_ends_nothing() {
    let alpha = Node::start_at("alpha", Address::fresh("alpha"), "speed = 600\n");
    let ana = alpha.member("ana", "practitioner");
    let (frank, other) = (Foreigner::start("frank"), Foreigner::start("other"));
    let there = account(&ana, &frank.actor());
    deed(&ana, &there, "follow");
    let follow = eventually("the Follow arrives", || frank.received("Follow").pop().ok_or("no".into()));
    assert_eq!(alpha.send(&frank.post(&alpha, &frank.activity("Accept", "accept", &follow.value()))).status, 202);
    follows(&ana, &there, true);

    let (list, path) = (format!("{}/followers", frank.actor()), "/users/frank/partial");
    let address = format!("{}{path}", frank.base);
    let nobody = "0".repeat(64);
    let value = |collection: &str, url: &str, digest: &str| {
        format!("collectionId=\"{collection}\", url=\"{url}\", digest=\"{digest}\"")
    };
    let show = |items: Value| {
        frank.show(path, json!({"id": address, "type": "OrderedCollection", "orderedItems": items}));
    };
    let say = |name: &str, value: &str, signed: bool| {
        let note = frank.note(name, &format!("{}/notes/none", frank.base));
        let reply = alpha.send(&frank.post_with(&alpha, &note, header::NAME, value, signed));
        assert_eq!(reply.status, 202, "{name}: {}", reply.text());
    };
    let looks = |base: &Foreigner| base.seen().iter().filter(|seen| seen.path.ends_with("/partial")).count();
    show(json!([]));
    say("unsigned", &value(&list, &address, &nobody), false);
    say("elsewhere", &value(&list, &format!("{}/users/other/partial", other.base), &nobody), true);
    say("of-another", &value(&format!("{}/followers", other.actor()), &address, &nobody), true);
    say("unreadable", "collectionId=, url", true);
    let true_digest = header::digest([uri(&ana).as_str()].into_iter());
    say("in-step", &value(&list, &address, &true_digest), true);
    // Each of them was read when the last one, which is followed, is; and none of them was.
    show(json!([format!("{}/people/1", alpha.base())]));
    say("not-the-one-told-of", &value(&list, &address, &nobody), true);
    eventually("the list is asked for", || if looks(&frank) > 0 { Ok(()) } else { Err("no".into()) });
    assert_eq!((looks(&frank), looks(&other)), (1, 0));
    follows(&ana, &there, true);

    // The whole list, twice the same: whoever is not in it does not follow.
    show(json!([]));
    eventually("the follow has ended", || {
        say(&format!("whole-{}", looks(&frank)), &value(&list, &address, &nobody), true);
        let found = ana.send(&Request::get(&format!("/api/v1/accounts/relationships?id[]={there}")))?.value();
        if found[0]["following"] == false { Ok(()) } else { Err(found.to_string()) }
    });
    assert!(looks(&frank) >= 3, "it was asked twice");
    let asked = frank.seen().into_iter().find(|seen| seen.path == path).unwrap();
    assert_ne!(asked.signed_by(), "nothing");

    // The list of ours: each host reads of its own people, nobody else of anybody.
    let follow = frank.activity("Follow", "follow", &json!(uri(&ana)));
    assert_eq!(alpha.send(&frank.post(&alpha, &follow)).status, 202);
    followers(&ana, 1);
    let ours = format!("{}/{}", alpha.path(&uri(&ana)), header::PATH);
    let of = |who: &Foreigner| alpha.send(&who.get(&alpha, &ours)).value()["orderedItems"].clone();
    assert_eq!(of(&frank), json!([frank.actor()]));
    assert_eq!(of(&other), json!([]));
    let unsigned = Request::get(&ours).header("Accept", "application/activity+json");
    assert_eq!(alpha.send(&unsigned).status, 404);
    // What is sent to frank's server says the same, and its signature covers it.
    ana.publish("For followers too", "public").unwrap();
    let sent = eventually("the text arrives", || frank.received("Create").pop().ok_or("no".into()));
    let said = header::Said::read(sent.header(header::NAME).expect("the header")).expect("a readable one");
    assert_eq!(said.digest, header::digest([frank.actor().as_str()].into_iter()));
    assert_eq!((said.url, said.collection), (format!("{}{ours}", alpha.base()), format!("{}/followers", uri(&ana))));
    let covered = [sent.header("signature"), sent.header("signature-input")].map(Option::unwrap_or_default).concat();
    assert!(covered.contains(header::NAME), "{covered}");
}
