//! Institutions become partners, refuse each other, and part.

use crate::harness::{Node, eventually};

#[test]
fn a_partnership_is_mutual_after_its_acceptance() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "practitioner"));
    let early = ana.publish("Written before anybody was asked", "public").unwrap();
    let remote = dora.publish("Written on the other side", "network").unwrap();

    alpha.admin(&["partner", "add", &beta.host()]);
    eventually("the question arrives", || match beta.partner(&alpha) {
        Some(partner) if partner["state"] == "requested_by_them" => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    assert_eq!(alpha.partner(&beta).unwrap()["state"], "requested_by_us");

    beta.admin(&["partner", "accept", &alpha.host()]);
    eventually("both are mutual", || {
        let states =
            [alpha.partner(&beta), beta.partner(&alpha)].map(|seen| seen.map(|partner| partner["state"].clone()));
        if states.iter().all(|state| state.as_ref().is_some_and(|state| state == "mutual")) {
            Ok(())
        } else {
            Err(format!("{states:?}"))
        }
    });
    // What was there before travels too, in both directions.
    for (desk, text) in [(&dora, &early), (&ana, &remote)] {
        let origin = text.id.split("/practices").next().unwrap();
        eventually("what was published before arrives", || {
            let list = desk.list(origin)?;
            if list.get(&text.id) == Some(&text.name) { Ok(()) } else { Err(format!("{list:?}")) }
        });
    }
    eventually("the partner is live", || match alpha.partner(&beta) {
        Some(partner) if partner["health"] == "live" && partner["backlog"] == 0 => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
}

#[test]
fn who_was_refused_and_who_has_left_receives_nothing() {
    let (alpha, refused, left, friend) =
        (Node::start("alpha"), Node::start("refused"), Node::start("left"), Node::start("friend"));
    let ana = alpha.member("ana", "practitioner");
    let readers = [&refused, &left, &friend].map(|node| node.member("rui", "reader"));
    alpha.befriend(&left);
    alpha.befriend(&friend);
    let before = ana.publish("Before they parted", "network").unwrap();
    eventually("the partner that will leave has it", || {
        readers[1].list(&alpha.base())?.get(&before.id).map(|_| ()).ok_or("no".into())
    });

    refused.admin(&["partner", "add", &alpha.host()]);
    eventually("the question arrives", || alpha.partner(&refused).map(|_| ()).ok_or("none".into()));
    alpha.admin(&["partner", "refuse", &refused.host()]);
    eventually("the refusal arrives", || match refused.partner(&alpha) {
        Some(partner) if partner["state"] == "refused" => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    left.admin(&["partner", "end", &alpha.host()]);
    eventually("the end arrives", || match alpha.partner(&left) {
        Some(partner) if partner["state"] == "ended" => Ok(()),
        seen => Err(format!("{seen:?}")),
    });

    let after = ana.publish("After they parted", "network").unwrap();
    eventually("the friend has it", || readers[2].list(&alpha.base())?.get(&after.id).map(|_| ()).ok_or("no".into()));
    assert_eq!(readers[0].list(&alpha.base()).unwrap().len(), 0, "the refused node holds nothing");
    assert!(!readers[1].list(&alpha.base()).unwrap().contains_key(&after.id), "who has left receives nothing more");
}
