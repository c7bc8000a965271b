//! Faulty wires: a lost answer is not a lost text, and one bad partner costs the others nothing.

use std::time::Duration;

use crate::harness::link::{Fault, Link};
use crate::harness::{Node, eventually, within};

#[test]
fn lost_answers_lose_and_double_nothing() {
    let link = Link::new();
    let alpha = Node::start("alpha");
    let beta = Node::start_at("beta", link.address("beta"), "");
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    link.set(Fault::LoseAnswerOf(4));
    let texts: Vec<_> = (0..12).map(|number| ana.publish(&format!("Practice {number}"), "public").unwrap()).collect();
    within(Duration::from_secs(60), "an answer has been lost", || {
        if link.lost() > 0 { Ok(()) } else { Err("none".into()) }
    });
    // A lost answer puts the lane to sleep for one probe; the wire is sound again before that.
    link.set(Fault::None);
    within(Duration::from_secs(60), "all have arrived", || {
        let list = dora.list(&alpha.base())?;
        let all = list.len() == texts.len() && texts.iter().all(|text| list.get(&text.id) == Some(&text.name));
        if all { Ok(()) } else { Err(format!("{list:?}")) }
    });
}

#[test]
fn a_silent_and_a_refusing_partner_keep_nothing_from_the_others() {
    let (slow_wire, dead_wire) = (Link::new(), Link::new());
    let (alpha, sound) = (Node::start("alpha"), Node::start("sound"));
    let slow = Node::start_at("slow", slow_wire.address("slow"), "");
    let dead = Node::start_at("dead", dead_wire.address("dead"), "");
    let ana = alpha.member("ana", "practitioner");
    let readers = [&sound, &slow, &dead].map(|node| node.member("rui", "reader"));
    for partner in [&slow, &dead, &sound] {
        alpha.befriend(partner);
    }
    slow_wire.set(Fault::Silent);
    dead_wire.set(Fault::Refuse);
    let texts: Vec<_> = (0..5).map(|number| ana.publish(&format!("Practice {number}"), "public").unwrap()).collect();
    let has_all = |reader: &crate::harness::Desk| {
        let list = reader.list(&alpha.base())?;
        if list.len() == texts.len() { Ok(()) } else { Err(format!("{list:?}")) }
    };
    // What hangs and what fails waits in lanes of its own.
    eventually("the sound partner has all", || has_all(&readers[0]));
    for waiting in &readers[1..] {
        assert_eq!(waiting.list(&alpha.base()).unwrap().len(), 0);
    }
    slow_wire.set(Fault::Delay(Duration::from_millis(700)));
    within(Duration::from_secs(60), "the slow partner has all", || has_all(&readers[1]));
    assert_eq!(readers[2].list(&alpha.base()).unwrap().len(), 0);
    eventually("the admin is told", || match alpha.partner(&dead) {
        Some(partner) if partner["backlog"] == 5 && partner["last_error"]["sentence"].is_string() => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
    dead_wire.set(Fault::None);
    within(Duration::from_secs(60), "the dead partner has all, once it is back", || has_all(&readers[2]));
}
