//! The acceptance scenarios of the partnership (federation.md, section 6.2), each named after its number there.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::judge::Fate;
use crate::harness::link::Link;
use crate::harness::stranger::Stranger;
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
    // How many requests a node makes of so many texts is its own choice: where they were too few, more is written.
    within(Duration::from_secs(120), "the wire was faulty often enough", || match faults.load(Ordering::SeqCst) {
        10.. => Ok(()),
        few => {
            author.publish(1);
            Err(few.to_string())
        }
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
    first_comparison(&beta, &alpha);
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
fn a_paused_partnership_goes_on_from_where_it_stood() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let readers = [alpha.member("rui", "reader"), beta.member("dora", "reader")];
    let mut authors = [Author::at(&alpha), Author::at(&beta)];
    alpha.befriend(&beta);
    alpha.admin(&["partner", "pause", &beta.host()]);
    assert_eq!(told(&alpha, &beta, "state"), "paused");
    for author in &mut authors {
        author.publish(3);
    }
    // The other side delivers all the same, and is not told that anything was read.
    within(Duration::from_secs(30), "the other side has delivered", || match told(&beta, &alpha, "backlog") {
        waiting if waiting == 0 => Ok(()),
        waiting => Err(waiting.to_string()),
    });
    assert_eq!(readers[0].list(&beta.base()).unwrap().len(), 0);
    assert_eq!(readers[1].list(&alpha.base()).unwrap().len(), 0);
    alpha.admin(&["partner", "resume", &beta.host()]);
    authors[0].arrives_at(&readers[1]);
    authors[1].arrives_at(&readers[0]);
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

/// What the last comparison of `here` with `there` found, once it was made after `since`.
pub fn compared(here: &Node, there: &Node) -> Value {
    let before = told(here, there, "compared");
    // A moment is told in whole seconds: two comparisons within one would look alike.
    within(Duration::from_secs(5), "the next second begins", || {
        let now = interpraxis::domain::time::Clock::system().now().rfc3339();
        if before == now { Err(now) } else { Ok(()) }
    });
    here.admin(&["partner", "check", &there.host()]);
    within(Duration::from_secs(60), "the comparison is made", || match told(here, there, "compared") {
        at if at != before && !at.is_null() => Ok(()),
        at => Err(at.to_string()),
    });
    told(here, there, "found")
}

/// Waits for the comparison that follows the handshake.
pub fn first_comparison(here: &Node, there: &Node) {
    within(Duration::from_secs(60), "the first comparison is made", || match told(here, there, "found") {
        found if found["equal"] == true => Ok(()),
        found => Err(found.to_string()),
    });
}

#[test]
fn t7_a_mesh_of_five_holds_the_same() {
    let nodes = ["alpha", "beta", "gamma", "delta", "eps"].map(Node::start);
    for (number, node) in nodes.iter().enumerate() {
        for other in nodes.iter().skip(number + 1) {
            node.befriend(other);
        }
    }
    let mut authors: Vec<Author> = nodes.iter().map(Author::at).collect();
    for author in &mut authors {
        author.publish(6);
        author.change(2, 1);
    }
    for (number, author) in authors.iter().enumerate() {
        for (other, reader) in authors.iter().enumerate() {
            if other != number {
                author.arrives_at(&reader.desk);
            }
        }
    }
    // Each pair proves it by the hashes over the canonical forms of all objects.
    for here in &nodes {
        for there in nodes.iter().filter(|there| there.handle != here.handle) {
            let found = compared(here, there);
            assert_eq!(found["equal"], true, "{} of {}: {found}", here.handle, there.handle);
            assert_eq!((&found["held"], &found["fetched"]), (&5.into(), &0.into()), "{found}");
        }
    }
}

#[test]
fn what_was_lost_without_a_gap_is_found_by_comparing() {
    // The wire stands before both: what alpha brings is swallowed, and its log is said not to have changed.
    let (to_alpha, to_beta) = (Link::new(), Link::new());
    let alpha = Node::start_at("alpha", to_alpha.address("alpha"), "");
    let beta = Node::start_at("beta", to_beta.address("beta"), "");
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let [withdrawn, edited] = ["To be withdrawn", "To be edited"].map(|name| ana.publish(name, "public").unwrap());
    within(Duration::from_secs(30), "both have arrived", || match dora.list(&alpha.base())?.len() {
        2 => Ok(()),
        few => Err(few.to_string()),
    });
    first_comparison(&beta, &alpha);
    to_alpha.judge(|heard| if heard.head.starts_with("GET /actor/log") { Fate::Answer(304) } else { Fate::Pass });
    to_beta.judge(|heard| if heard.is_delivery() { Fate::Swallow } else { Fate::Pass });
    let edited = ana.edit(&edited, "Edited", "public").unwrap();
    let created = ana.publish("Never delivered", "network").unwrap();
    ana.withdraw(&withdrawn).unwrap();
    within(Duration::from_secs(30), "the sender believes that all was taken", || {
        match told(&alpha, &beta, "backlog") {
            waiting if waiting == 0 => Ok(()),
            waiting => Err(waiting.to_string()),
        }
    });
    assert_eq!(ana.farewell(&withdrawn).unwrap()["at"], 0, "nothing is said to be erased that is not");
    assert!(dora.list(&alpha.base()).unwrap().contains_key(&withdrawn.id), "it is still there");

    let found = compared(&beta, &alpha);
    assert_eq!((&found["equal"], &found["erased"], &found["fetched"]), (&true.into(), &1.into(), &2.into()), "{found}");
    let list = dora.list(&alpha.base()).unwrap();
    assert!(!list.contains_key(&withdrawn.id), "{list:?}");
    assert_eq!(list.get(&edited.id), Some(&"Edited".to_owned()));
    assert!(list.contains_key(&created.id), "{list:?}");

    // Once the wire is sound, the partner says itself that it has everything, and the author reads it.
    to_alpha.mend();
    to_beta.mend();
    compared(&beta, &alpha);
    within(Duration::from_secs(60), "erased at 1 of 1", || match ana.farewell(&withdrawn)? {
        arrived if arrived["of"] == 1 && arrived["at"] == 1 => Ok(()),
        arrived => Err(arrived.to_string()),
    });
    assert_eq!(told(&alpha, &beta, "erasures"), serde_json::json!({"of": 1, "at": 1}));
}

#[test]
fn what_is_merely_absent_at_its_origin_is_kept() {
    let (to_alpha, to_beta) = (Link::new(), Link::new());
    let alpha = Node::start_at("alpha", to_alpha.address("alpha"), "");
    let beta = Node::start_at("beta", to_beta.address("beta"), "");
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let text = ana.publish("Only here for a while", "public").unwrap();
    within(Duration::from_secs(30), "it has arrived", || {
        dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into())
    });
    first_comparison(&beta, &alpha);
    // Its Delete never comes, and its address answers 404, as one that was never there.
    let path = alpha.path(&text.id).to_owned();
    to_beta.judge(|heard| if heard.is_delivery() { Fate::Swallow } else { Fate::Pass });
    to_alpha.judge(move |heard| match heard.head {
        head if head.starts_with("GET /actor/log") => Fate::Answer(304),
        head if head.starts_with(&format!("GET {path} ")) => Fate::Answer(404),
        _ => Fate::Pass,
    });
    ana.withdraw(&text).unwrap();
    let found = compared(&beta, &alpha);
    assert_eq!((&found["erased"], &found["missing_there"]), (&0.into(), &1.into()), "{found}");
    assert!(dora.list(&alpha.base()).unwrap().contains_key(&text.id), "a 404 is never an erasure");
    // Its Tombstone is.
    to_alpha.judge(|heard| if heard.head.starts_with("GET /actor/log") { Fate::Answer(304) } else { Fate::Pass });
    let found = compared(&beta, &alpha);
    assert_eq!((&found["erased"], &found["missing_there"]), (&1.into(), &0.into()), "{found}");
    assert!(!dora.list(&alpha.base()).unwrap().contains_key(&text.id));
}

#[test]
fn t12_a_log_that_lies_is_read_within_bounds() {
    let alpha = Node::start_at("alpha", crate::harness::node::Address::fresh("alpha"), "speed = 1000\n");
    let liar = Stranger::start("liar");
    liar.become_a_node();
    let log = format!("{}/actor/log", liar.base);
    let page = |head: i64, last: i64, items: Vec<Value>| serde_json::json!({"id": log, "type": "OrderedCollectionPage", "epoch": "e1", "head": head, "last": last, "orderedItems": items});
    let host = liar.base.trim_start_matches("http://").to_owned();
    let state = |field: &str| {
        let list: Value = serde_json::from_str(&alpha.admin(&["partner", "list", "--json"])).unwrap();
        list.as_array()
            .unwrap()
            .iter()
            .find(|one| one["host"] == host.as_str())
            .map_or(Value::Null, |one| one[field].clone())
    };
    // More items than a page may have, and numbers that cannot be.
    liar.show("/actor/log", page(2_000_000, 1_000_000, vec![serde_json::json!({"type": "Note"}); 1001]));
    let follow = liar.activity("Follow", "follow", &serde_json::json!(format!("{}/actor", alpha.base())));
    assert_eq!(alpha.send(&liar.post(&alpha, follow.to_string())).status, 202);
    within(Duration::from_secs(30), "the question arrives", || match state("state") {
        state if state == "requested_by_them" => Ok(()),
        state => Err(state.to_string()),
    });
    alpha.admin(&["partner", "accept", &host]);
    let ours = within(Duration::from_secs(30), "we ask in turn", || {
        let all = liar.posted();
        all.iter().find(|one| one["type"] == "Follow").cloned().ok_or(format!("{all:?}"))
    });
    let accept = liar.activity("Accept", "accept", &ours);
    assert_eq!(alpha.send(&liar.post(&alpha, accept.to_string())).status, 202);
    let said = |words: &str| {
        within(Duration::from_secs(60), words, || match state("last_error") {
            error if error["cause"].as_str().is_some_and(|cause| cause.contains(words)) => Ok(()),
            error => Err(error.to_string()),
        });
    };
    said("cannot be read");
    liar.show("/actor/log", page(-5, -1, vec![]));
    said("cannot be read");
    // A head far away, of which nothing ever comes: asked again by the clock, not in a circle.
    liar.show("/actor/log", page(1_000_000, 0, vec![]));
    within(Duration::from_secs(60), "it is read", || match state("reading") {
        reading if reading["of"].as_i64() >= Some(1_000_000) => Ok(()),
        reading => Err(reading.to_string()),
    });
    // Negative numbers, numbers beyond the head and other epochs of our own log are answered with its start or its end.
    for query in ["after=-1", "after=99999999999", "epoch=other&after=5", "stream=other", "after=x&epoch=%00"] {
        let reply = alpha.send(&crate::harness::http::Request::get(&format!("/actor/log?{query}")));
        assert_eq!(reply.status, 404, "{query}: unsigned, as one that never was");
    }
    assert_eq!(alpha.send(&crate::harness::http::Request::get("/healthz")).status, 200);
}
