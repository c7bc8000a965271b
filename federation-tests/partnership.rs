//! The acceptance scenarios of the partnership (federation.md, section 6.2), each named after its number there.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::judge::Fate;
use crate::harness::link::Link;
use crate::harness::{Author, Node, eventually, node, within};

/// A schedule 30 times as fast: the poll of 15 minutes comes every 30 seconds.
const FASTER: &str = "speed = 30\n";

/// What `field` of `there` says at `here`.
fn told(here: &Node, there: &Node, field: &str) -> Value {
    here.partner(there).map_or(Value::Null, |partner| partner[field].clone())
}

#[test]
fn t1_follow_and_approve() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let began = Instant::now();
    alpha.befriend(&beta);
    // Each command is a process of its own; the promise of 2 s holds for an idle machine.
    println!("T1: asked, accepted and mutual on both sides in {:?}", began.elapsed());
}

#[test]
fn t2_published_here_visible_there() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let mut took = Vec::new();
    for number in 0..20 {
        let name = format!("Practice {number}");
        let draft = ana.draft(&name, "public").unwrap();
        let began = Instant::now();
        let text = ana.publish_again(&draft).unwrap();
        within(Duration::from_secs(30), "it is visible there", || {
            dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into())
        });
        took.push(began.elapsed());
    }
    took.sort();
    println!("T2: of 20 texts the median took {:?}, the slowest but one {:?}", took[10], took[18]);
    // The author reads where it has arrived, by the partner's own word.
    let text = ana.publish("One more", "public").unwrap();
    within(Duration::from_secs(30), "it has arrived", || match ana.item(&text)?["arrived"].clone() {
        arrived if arrived["of"] == 1 && arrived["at"] == 1 => Ok(()),
        arrived => Err(arrived.to_string()),
    });
}

#[test]
fn t3_five_hundred_texts_while_the_partner_is_dead() {
    let (alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    author.publish(20);
    beta.kill();
    author.publish(480);
    author.change(50, 20);
    let began = Instant::now();
    beta.run();
    author.arrives_at(&reader);
    println!("T3: 500 texts, 50 edits, 20 deletions: equal {:?} after the start", began.elapsed());
}

#[test]
fn t5_a_wire_that_drops_doubles_and_reorders() {
    let link = Link::new();
    let alpha = Node::start_at("alpha", crate::harness::node::Address::fresh("alpha"), FASTER);
    let beta = Node::start_at("beta", link.address("beta"), FASTER);
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let faults = std::sync::Arc::new(AtomicUsize::new(0));
    let counted = std::sync::Arc::clone(&faults);
    link.judge(move |heard| {
        let fate = match (heard.is_delivery(), heard.number % 10) {
            (true, 1) => Fate::Drop,
            (true, 3) => Fate::Swallow,
            (true, 5) => Fate::Twice,
            (true, 7) => Fate::Late(Duration::from_millis(300)),
            (true, 9) => Fate::Answer(503),
            _ => Fate::Pass,
        };
        counted.fetch_add(usize::from(fate != Fate::Pass), Ordering::SeqCst);
        fate
    });
    author.publish(60);
    author.edit_and_withdraw();
    within(Duration::from_secs(120), "the wire was faulty often enough", || match faults.load(Ordering::SeqCst) {
        20.. => Ok(()),
        few => Err(few.to_string()),
    });
    within(Duration::from_secs(120), "both are equal", || {
        let list = reader.list(&alpha.base())?;
        if list == author.expected { Ok(()) } else { Err(format!("{} of {}", list.len(), author.expected.len())) }
    });
}

#[test]
fn a_number_that_never_came_is_pulled_without_waiting_for_the_poll() {
    let link = Link::new();
    let (alpha, beta) = (Node::start("alpha"), Node::start_at("beta", link.address("beta"), ""));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    link.judge(|heard| if heard.body.contains("Lost on the way") { Fate::Swallow } else { Fate::Pass });
    let lost = ana.publish("Lost on the way", "public").unwrap();
    eventually("the sender believes that it was taken", || match told(&alpha, &beta, "backlog") {
        waiting if waiting == 0 => Ok(()),
        waiting => Err(waiting.to_string()),
    });
    assert_eq!(ana.item(&lost).unwrap()["arrived"]["at"], 0, "but it does not say that it has arrived");
    link.mend();
    ana.publish("The one after it", "public").unwrap();
    within(Duration::from_secs(30), "the gap is filled", || {
        dora.list(&alpha.base())?.get(&lost.id).map(|_| ()).ok_or("no".into())
    });
    within(Duration::from_secs(30), "and the author knows", || match ana.item(&lost)?["arrived"]["at"].clone() {
        at if at == 1 => Ok(()),
        at => Err(at.to_string()),
    });
}

#[test]
fn t8_the_end_of_a_partnership_is_learned_after_a_downtime() {
    let (mut alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    alpha.befriend(&beta);
    alpha.kill();
    beta.admin(&["partner", "end", &alpha.host()]);
    alpha.run();
    within(Duration::from_secs(60), "the end arrives", || match told(&alpha, &beta, "state") {
        state if state == "ended" => Ok(()),
        state => Err(state.to_string()),
    });
}

#[test]
fn t14_an_item_that_the_partner_cannot_digest_is_passed_by_the_others() {
    let link = Link::new();
    let alpha = Node::start_at("alpha", crate::harness::node::Address::fresh("alpha"), "speed = 200\n");
    let beta = Node::start_at("beta", link.address("beta"), "");
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    link.judge(|heard| if heard.body.contains("Indigestible") { Fate::Answer(500) } else { Fate::Pass });
    ana.publish("Indigestible", "public").unwrap();
    let other = ana.publish("Light fare", "public").unwrap();
    within(Duration::from_secs(60), "the other one passes it", || {
        dora.list(&alpha.base())?.get(&other.id).map(|_| ()).ok_or("no".into())
    });
}

#[test]
fn t15_a_text_narrowed_to_the_institution_is_taken_back() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let text = ana.publish("For everybody, at first", "public").unwrap();
    let sees = |wanted: bool| {
        within(Duration::from_secs(30), "the partner's shelf is right", || {
            let there = dora.list(&alpha.base())?.contains_key(&text.id);
            if there == wanted { Ok(()) } else { Err(format!("there: {there}")) }
        });
    };
    sees(true);
    ana.edit(&text, "For the house alone", "institution").unwrap();
    sees(false);
    assert!(ana.list(&alpha.base()).unwrap().contains_key(&text.id), "the house keeps it");
}

#[test]
fn t16_two_processes_on_one_database_number_densely() {
    if !node::postgres_wanted() {
        // One file has one process: what is promised of two holds for PostgreSQL alone.
        return;
    }
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let second = alpha.second_process();
    let there = crate::harness::Desk { port: second.listen, ..author.desk.clone() };
    let more = std::thread::spawn(move || {
        let publish = |number: usize| there.publish(&format!("By the second process, {number}"), "public").unwrap();
        (0..30).map(publish).collect::<Vec<_>>()
    });
    author.publish(30);
    for text in more.join().unwrap() {
        author.expected.insert(text.id, text.name);
    }
    author.arrives_at(&reader);
    within(Duration::from_secs(60), "no number is missing", || match told(&beta, &alpha, "reading") {
        reading if reading["read"] == 60 && reading["of"] == 60 => Ok(()),
        reading => Err(reading.to_string()),
    });
}
