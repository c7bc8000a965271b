//! Lessons 3, 4, 5, 12, 13 and 14: who may say what about whom. Proven elsewhere: what each activity does, that only its own
//! actor takes it back, and what a group passes on (unit tests `inbox::tests`); that what is private is as absent
//! (`federation::tests::a3_what_is_private_is_as_absent_as_what_never_was`); partners and the network audience (`network.rs`,
//! `partnership.rs`); conversations (`activities.rs`).

use serde_json::{Value, json};

use super::{House, replies};
use crate::harness::eventually;
use crate::harness::foreigner::{Foreigner, PUBLIC};
use crate::harness::http::Request;

/// A document as its author revises it, a moment after all others.
fn revised(note: &Value, words: &str) -> Value {
    let mut note = note.clone();
    note["content"] = json!(format!("<p>{words}</p>"));
    note["updated"] = json!("2099-01-01T00:00:00Z");
    note
}

#[test]
fn nobody_speaks_for_another() {
    let house = House::open();
    let (peer, other) = (Foreigner::start("peer"), Foreigner::start("other"));
    let neighbour = peer.neighbour("neighbour");
    let server = &house.node;
    let note = peer.bare_note("untouched", &house.text.id);
    peer.show("/notes/untouched", note.clone());
    house.takes("a note", &peer.post(server, &peer.activity("Create", "c1", &note)));
    house.shows(&["untouched"]);

    let mut foreign_id = peer.note("foreign-id", &house.text.id);
    foreign_id["id"] = json!(format!("{}/activities/1", other.base));
    house.refuses("an activity of another origin", &peer.post(server, &foreign_id), 403, "origin");
    let mut foreign_object = peer.note("foreign-object", &house.text.id);
    foreign_object["object"]["id"] = json!(format!("{}/notes/1", other.base));
    house.refuses("an object of another origin", &peer.post(server, &foreign_object), 403, "origin");
    let mut foreign_owner = peer.note("foreign-owner", &house.text.id);
    foreign_owner["object"]["attributedTo"] = json!(other.actor());
    house.refuses("an object of another owner", &peer.post(server, &foreign_owner), 403, "origin");
    let ports = format!("{}0", peer.base);
    let mut other_port = peer.note("other-port", &house.text.id);
    other_port["object"]["id"] = json!(format!("{ports}/notes/1"));
    house.refuses("the same host at another port", &peer.post(server, &other_port), 403, "origin");

    let theirs = |kind: &str, object: &Value| other.activity(kind, &format!("{kind}-theirs"), object);
    let update = theirs("Update", &revised(&note, "changed"));
    house.refuses("an Update by another server", &other.post(server, &update), 403, "origin");
    house.refuses("a Delete by another server", &other.post(server, &theirs("Delete", &note["id"])), 403, "origin");
    let ours = peer.activity("Delete", "ours", &json!(house.text.id));
    house.refuses("a Delete of what is ours", &peer.post(server, &ours), 403, "origin");
    let mut of_ana = peer.note("as-ana", &house.text.id);
    of_ana["actor"] = house.ana.item(&house.text).unwrap()["author"]["id"].clone();
    assert!(of_ana["actor"].is_string(), "{of_ana}");
    house.refuses("in the name of one of ours", &peer.post(server, &of_ana), 403, "origin");

    let mut claimed = revised(&note, "changed");
    let update = neighbour.activity("Update", "n1", &claimed);
    house.refuses("a neighbour's Update", &neighbour.post(server, &update), 403, "origin");
    claimed["attributedTo"] = json!(neighbour.actor());
    let update = neighbour.activity("Update", "n2", &claimed);
    house.passes_over("as its own", &neighbour.post(server, &update), "Update", "it belongs to somebody else");
    let delete = neighbour.activity("Delete", "n3", &note["id"]);
    let still_there = "its own origin does not say that it is gone";
    house.passes_over("a neighbour's Delete", &neighbour.post(server, &delete), "Delete", still_there);
    let like = peer.activity("Like", "like", &json!(house.text.id));
    house.takes("a favourite", &peer.post(server, &like));
    let undo = neighbour.activity("Undo", "n4", &like);
    let somebody = "the undone activity is somebody else's";
    house.passes_over("a neighbour's Undo", &neighbour.post(server, &undo), "Undo", somebody);
    house.ends(&["untouched"]);
    assert_eq!(house.finds_text(&house.text.id)["favourites_count"], 1);

    // The well-formed siblings: its author revises it, and takes it back.
    house.takes("its own Update", &peer.post(server, &peer.activity("Update", "u1", &revised(&note, "revised"))));
    house.shows(&["revised"]);
    house.takes("its own Undo", &peer.post(server, &peer.activity("Undo", "u2", &like)));
    house.takes("its own Delete", &peer.post(server, &peer.activity("Delete", "u3", &note["id"])));
    house.shows(&[]);
    house.passes_over(
        "a late Create",
        &peer.post(server, &peer.activity("Create", "c2", &note)),
        "Create",
        "it was erased before",
    );
    house.ends(&[]);
    assert_eq!(house.finds_text(&house.text.id)["favourites_count"], 0);
}

#[test]
fn nobody_widens_an_audience_and_nobody_answers_what_he_may_not_read() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let server = &house.node;
    let me = house.ana.item(&house.text).unwrap()["author"]["id"].clone();
    let addressed = |name: &str, to: Value| {
        let mut note = peer.bare_note(name, &house.text.id);
        note["to"] = to;
        note["tag"] = json!([{"type": "Mention", "href": me, "name": "@ana"}]);
        note
    };
    let private = addressed("private", json!([me]));
    let create = |name: &str, note: &Value| {
        let mut create = peer.activity("Create", name, note);
        create["to"].clone_from(&note["to"]);
        create
    };
    house.takes("to one person", &peer.post(server, &create("c1", &private)));
    house.takes("to everybody", &peer.post(server, &create("c2", &addressed("open", json!([PUBLIC])))));
    house.shows(&["private", "open"]);
    let mut widened = revised(&private, "private no longer");
    widened["to"] = json!([PUBLIC]);
    let update = peer.activity("Update", "u1", &widened);
    house.passes_over("widened", &peer.post(server, &update), "Update", "nobody can widen an audience afterwards");
    widened["to"] = json!(["as:Public"]);
    let update = peer.activity("Update", "u2", &widened);
    house.passes_over(
        "in another spelling",
        &peer.post(server, &update),
        "Update",
        "nobody can widen an audience afterwards",
    );
    let network = addressed("network", json!([format!("{}/actor/network", peer.base)]));
    let from_partners = "texts for the network come from partners only";
    house.passes_over("for the network", &peer.post(server, &create("c3", &network)), "Create", from_partners);
    let mut older = revised(&addressed("open", json!([PUBLIC])), "an older revision");
    older["updated"] = json!("1999-01-01T00:00:00Z");
    let older = peer.activity("Update", "u3", &older);
    house.passes_over("older", &peer.post(server, &older), "Update", "this revision or a later one is here");
    house.takes(
        "revised",
        &peer.post(
            server,
            &peer.activity("Update", "u4", &revised(&addressed("open", json!([PUBLIC])), "open and revised")),
        ),
    );
    house.shows(&["private", "revised"]);

    // Texts that a stranger cannot read: his answer, his favourite and his boost are as if they had never been there.
    for audience in ["network", "institution", "team"] {
        let hidden = house.ana.publish(&format!("For the {audience}"), audience).unwrap();
        let read = peer_get(&house, &hidden.id);
        assert_eq!((read.0, read.1), peer_get_absent(&house), "{audience}: as if it were absent");
        let answer = peer.note(&format!("answer-{audience}"), &hidden.id);
        let nobody = "nobody here follows its author, and it answers nothing here";
        house.passes_over(audience, &peer.post(server, &answer), "Create", nobody);
        for kind in ["Like", "Announce"] {
            let said = peer.activity(kind, &format!("{kind}-{audience}"), &json!(hidden.id));
            house.passes_over(audience, &peer.post(server, &said), kind, "the text is not here");
        }
        let mut quote = peer.activity("QuoteRequest", &format!("quote-{audience}"), &json!(hidden.id));
        quote["instrument"] = json!(format!("{}/notes/quoting", peer.base));
        house.passes_over(audience, &peer.post(server, &quote), "QuoteRequest", "the text is not of this house");
        eventually("all of it is digested", || match house.figure("interpraxis_queue_waiting{queue=\"received\"}") {
            Some(0) => Ok(()),
            seen => Err(format!("{seen:?}")),
        });
        assert_eq!(replies(&house.ana, &hidden), Vec::<String>::new(), "{audience}");
        assert_eq!(house.finds_text(&hidden.id)["favourites_count"], 0, "{audience}");
    }
    house.takes(
        "a favourite of what everybody may read",
        &peer.post(server, &peer.activity("Like", "l", &json!(house.text.id))),
    );
    house.ends(&["private", "revised"]);
    assert_eq!(house.finds_text(&house.text.id)["favourites_count"], 1);
    assert!(peer.received("Reject").is_empty(), "a refusal would have said that the text is there");
}

fn peer_get(house: &House, id: &str) -> (u16, String) {
    let reply = house.node.send(&Request::get(house.node.path(id)).header("Accept", "application/activity+json"));
    (reply.status, reply.text())
}

fn peer_get_absent(house: &House) -> (u16, String) {
    peer_get(house, &format!("{}/practices/1234567890123", house.node.base()))
}

#[test]
fn who_is_followed_and_where_somebody_lives_is_not_for_others_to_say() {
    let house = House::open();
    let (peer, evil) = (Foreigner::start("peer"), Foreigner::start("evil"));
    let server = &house.node;
    let found = house.finds(&peer.actor());
    let account = found["accounts"][0]["id"].as_str().unwrap_or_else(|| panic!("{found}")).to_owned();
    let follow = Request::new("POST", &format!("/api/v1/accounts/{account}/follow"));
    assert_eq!(house.ana.send(&follow).unwrap().status, 200);
    let asked =
        eventually("the Follow arrives", || peer.received("Follow").first().cloned().ok_or("none".into())).value();
    let relation = || {
        let path = format!("/api/v1/accounts/relationships?id={account}");
        let relation = house.ana.send(&Request::get(&path)).unwrap().value();
        (relation[0]["following"].clone(), relation[0]["requested"].clone())
    };
    assert_eq!(relation(), (json!(false), json!(true)));

    // An Accept by somebody else, of a Follow that never was, of another kind than what was asked (lesson 12).
    let accept = |who: &Foreigner, name: &str, object: &Value| who.post(server, &who.activity("Accept", name, object));
    let for_another = "the Follow was for somebody else";
    house.passes_over("by another", &accept(&evil, "a1", &asked), "Accept", for_another);
    house.passes_over("by its id", &accept(&evil, "a2", &asked["id"]), "Accept", for_another);
    let invented = json!({"type": "Follow", "id": format!("{}/follows/1", server.base()), "actor": asked["actor"], "object": evil.actor()});
    house.passes_over("invented", &accept(&evil, "a3", &invented), "Accept", "it answers no Follow of ours");
    house.passes_over(
        "not final",
        &peer.post(server, &peer.activity("TentativeAccept", "a4", &asked)),
        "TentativeAccept",
        "the answer is not final",
    );
    assert_eq!(relation(), (json!(false), json!(true)));
    house.takes("by whom was asked", &accept(&peer, "a5", &asked));
    eventually("now it is so", || match relation() {
        (following, _) if following == true => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    let reject = evil.activity("Reject", "r1", &asked);
    house.passes_over("nor does another end it", &evil.post(server, &reject), "Reject", for_another);

    // A follower moves its inbox to another origin: what it was told goes where it was (lesson 5).
    let institution = json!(format!("{}/institution", server.base()));
    house.takes("a follower", &peer.post(server, &peer.activity("Follow", "f", &institution)));
    eventually("it is answered", || peer.received("Accept").first().cloned().ok_or("not yet".into()));
    let mut document = peer.document();
    document["inbox"] = json!(format!("{}/users/evil/inbox", evil.base));
    document["endpoints"] = json!({"sharedInbox": format!("{}/inbox", evil.base)});
    document["followers"] = json!(format!("{}/users/evil/followers", evil.base));
    peer.show("/users/peer", document.clone());
    let update = peer.activity("Update", "move", &document);
    let unreadable = "it cannot be read, or its parts cannot be had";
    house.passes_over("an inbox elsewhere", &peer.post(server, &update), "Update", unreadable);
    let moved = json!({"@context": "https://www.w3.org/ns/activitystreams", "type": "Move", "id": format!("{}/m", peer.base),
        "actor": peer.actor(), "object": peer.actor(), "target": evil.actor()});
    house.passes_over("a Move that nobody confirms", &peer.post(server, &moved), "Move", unreadable);
    eventually("both are digested", || match house.figure("interpraxis_queue_waiting{queue=\"received\"}") {
        Some(0) => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    house.ana.publish("A practice after the move", "public").unwrap();
    eventually("it goes where the follower was", || peer.received("Announce").first().cloned().ok_or("not yet".into()));
    assert!(evil.received("Announce").is_empty() && evil.received("Create").is_empty(), "{:?}", evil.seen());
    house.ends(&[]);
}
