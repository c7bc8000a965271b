//! Why a partner fails: for each kind of failure one sentence that is true, what shows it, and what to do; on the command
//! line and on the admin's page alike.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::harness::http::Request;
use crate::harness::judge::Fate;
use crate::harness::link::{Fault, Link};
use crate::harness::port::free_ports;
use crate::harness::program::Running;
use crate::harness::{Node, eventually, within};
use crate::partnership::{compared, first_comparison};

const PARTNERS: &str = "/desk/admin/partners";

/// What `here` says of `there`, once something of this class is wrong with it.
fn troubled(here: &Node, there: &Node, class: &str) -> Value {
    within(Duration::from_secs(40), &format!("{} is told of {class}", here.handle), || match here.partner(there) {
        Some(partner) if partner["last_error"]["class"] == class => Ok(partner),
        seen => Err(format!("{seen:?}")),
    })
}

fn trouble(here: &Node, there: &Node, class: &str) -> Value {
    troubled(here, there, class)["last_error"].clone()
}

fn value_of(trouble: &Value, what: &str) -> String {
    let evidence = trouble["evidence"].as_array().expect("evidence");
    let found = evidence.iter().find(|fact| fact["what"] == what).unwrap_or_else(|| panic!("no {what} in {trouble}"));
    found["value"].as_str().unwrap_or_default().to_owned()
}

/// The admin's page says the same sentence, once, with its cause and what to do.
fn page_says(here: &Node, trouble: &Value) {
    let page = here.page("boss", PARTNERS).text();
    let sentence = trouble["sentence"].as_str().unwrap();
    let advice = trouble["advice"][0].as_str().expect("advice");
    let plain = |text: &str| text.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
    let page = plain(&page);
    assert_eq!(page.matches(&format!("<h2>{sentence}</h2>")).count(), 1, "{sentence}: {page}");
    // As many as the command line tells at that moment: on a busy machine another partner may be slow as well.
    eventually("one article for each trouble", || {
        let list: Value = serde_json::from_str(&here.admin(&["partner", "list", "--json"])).unwrap();
        let told = list.as_array().unwrap().iter().filter(|partner| !partner["last_error"].is_null()).count();
        match here.page("boss", PARTNERS).text().matches("<article class=\"why").count() {
            shown if shown == told => Ok(()),
            shown => Err(format!("{shown} of {told}: {list}")),
        }
    });
    assert!(page.contains(trouble["cause"].as_str().unwrap()) && page.contains(advice), "{trouble}: {page}");
}

fn is_well(here: &Node, there: &Node) {
    within(Duration::from_secs(60), "all is well again", || match here.partner(there) {
        Some(partner) if partner["health"] == "live" && partner["last_error"].is_null() => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
}

#[test]
fn a_log_without_anything_new_is_no_fault() {
    let to_alpha = Link::new();
    let alpha = Node::start_at("alpha", to_alpha.address("alpha"), "");
    let (ana, mut beta) = (alpha.member("ana", "practitioner"), Node::start("beta"));
    let dora = beta.member("dora", "reader");
    alpha.befriend(&beta);
    ana.publish("Already there", "public").unwrap();
    within(Duration::from_secs(30), "it has arrived", || match dora.list(&alpha.base())?.len() {
        1 => Ok(()),
        few => Err(few.to_string()),
    });
    first_comparison(&beta, &alpha);
    beta.stop();
    let looks = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&looks);
    to_alpha.judge(move |heard| {
        if heard.head.starts_with("GET /actor/log") {
            counted.fetch_add(1, Ordering::SeqCst);
        }
        Fate::Pass
    });
    beta.run();
    // One stream is looked at after the other: with the second, what the first showed is noted.
    within(Duration::from_secs(60), "both streams are looked at", || match looks.load(Ordering::SeqCst) {
        2.. => Ok(()),
        few => Err(few.to_string()),
    });
    let seen = beta.partner(&alpha).unwrap();
    assert!(seen["last_error"].is_null() && seen["health"] == "live", "{seen}");
}

#[test]
fn what_a_partner_has_fetched_by_itself_waits_no_more() {
    let wire = Link::new();
    let alpha = Node::start("alpha");
    let beta = Node::start_at("beta", wire.address("beta"), "");
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    first_comparison(&beta, &alpha);
    wire.judge(|heard| if heard.is_delivery() { Fate::Answer(503) } else { Fate::Pass });
    let text = ana.publish("Fetched", "public").unwrap();
    troubled(&alpha, &beta, "server_error");
    compared(&beta, &alpha);
    within(Duration::from_secs(30), "it is read there", || {
        dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into())
    });
    is_well(&alpha, &beta);
}

#[test]
fn a_wrong_clock_is_named_with_its_owner() {
    let (alpha, gamma, mut beta) = (Node::start("alpha"), Node::start("gamma"), Node::start("beta"));
    alpha.member("boss", "admin");
    alpha.befriend(&gamma);
    beta.stop();
    beta.serve = vec!["--clock-skew-ms".to_owned(), "10800000".to_owned()];
    beta.run();
    alpha.admin(&["partner", "add", &beta.host()]);

    let theirs = trouble(&alpha, &beta, "clock");
    let sentence = theirs["sentence"].as_str().unwrap();
    assert!(sentence.ends_with("refuses what we send because its clock is 3 hours ahead."), "{sentence}");
    assert_eq!(value_of(&theirs, "Their clock"), "3 hours ahead of ours");
    assert!(value_of(&theirs, "Our clock").starts_with("agrees with"), "{theirs}");
    assert!(value_of(&theirs, "Last attempt").contains("status 401"), "{theirs}");
    assert!(theirs["cause"].as_str().unwrap().contains("theirs is wrong"), "{theirs}");
    page_says(&alpha, &theirs);

    // The one with the wrong clock has nobody else to compare with, and does not accuse the other.
    beta.admin(&["partner", "add", &alpha.host()]);
    let unknown = trouble(&beta, &alpha, "clock");
    assert!(unknown["sentence"].as_str().unwrap().contains("its clock and ours differ by 3 hours"), "{unknown}");
    // With its clock mended all of it goes away by itself.
    beta.stop();
    beta.serve.clear();
    beta.run();
    is_well(&alpha, &beta);
}

#[test]
fn t9_a_partner_with_a_wrong_clock_is_in_step_through_what_it_pulls() {
    let (alpha, gamma, mut beta) = (Node::start("alpha"), Node::start("gamma"), Node::start("beta"));
    let (ana, dora) = (alpha.member("boss", "admin"), beta.member("dora", "practitioner"));
    alpha.befriend(&gamma);
    alpha.befriend(&beta);
    beta.stop();
    let theirs = ana.publish("While the clock was put wrong", "public").unwrap();
    beta.serve = vec!["--clock-skew-ms".to_owned(), "10800000".to_owned()];
    beta.run();
    within(Duration::from_secs(60), "what was published is pulled, although every push is refused", || {
        dora.list(&alpha.base())?.get(&theirs.id).map(|_| ()).ok_or("no".into())
    });
    // The next push shows whose clock it is.
    ana.publish("One more push", "public").unwrap();
    let fault = trouble(&alpha, &beta, "clock");
    assert!(fault["sentence"].as_str().unwrap().contains("because its clock is 3 hours ahead"), "{fault}");
    page_says(&alpha, &fault);
}

#[test]
fn one_that_is_down_and_one_that_is_slow_are_told_apart() {
    let wire = Link::new();
    let (alpha, mut down) = (Node::start("alpha"), Node::start("down"));
    let slow = Node::start_at("slow", wire.address("slow"), "");
    let ana = alpha.member("boss", "admin");
    let (dora, sam) = (down.member("dora", "reader"), slow.member("sam", "reader"));
    alpha.befriend(&down);
    alpha.befriend(&slow);
    down.kill();
    let text = ana.publish("While one is down", "public").unwrap();
    let fault = trouble(&alpha, &down, "tcp");
    let sentence = format!("Centre down cannot be reached: nobody answers at {}.", down.host());
    assert_eq!(fault["sentence"], sentence.as_str());
    assert!(value_of(&fault, "Waiting").starts_with("1 item"), "{fault}");
    page_says(&alpha, &fault);
    let stop = |host: &str| {
        let answer =
            ana.send(&Request::get(&format!("/api/interpraxis/v1/practices/{}", text.number()))).unwrap().value();
        let hosts = answer["arrived"]["hosts"].as_array().unwrap().clone();
        (answer["arrived"].clone(), hosts.into_iter().find(|one| one["host"] == host).unwrap())
    };
    eventually("the author sees where it has arrived and why not everywhere", || {
        let (arrived, missing) = stop(&down.host());
        let told = arrived["of"] == 2 && arrived["at"] == 1 && missing["state"] == "failing";
        if told && missing["reason"] == sentence.as_str() { Ok(()) } else { Err(arrived.to_string()) }
    });
    down.run();
    is_well(&alpha, &down);
    eventually("what waited has arrived", || dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into()));

    wire.set(Fault::Delay(Duration::from_millis(1_800)));
    let late = ana.publish("While one is slow", "public").unwrap();
    let partner = troubled(&alpha, &slow, "slow");
    let fault = &partner["last_error"];
    assert!(fault["sentence"].as_str().unwrap().starts_with("Centre slow answers, but slowly"), "{fault}");
    assert_eq!(partner["health"], "lagging");
    page_says(&alpha, fault);
    eventually("slow is not lost", || sam.list(&alpha.base())?.get(&late.id).map(|_| ()).ok_or("no".into()));
    wire.set(Fault::None);
    ana.publish("Fast again", "public").unwrap();
    is_well(&alpha, &slow);
}

#[test]
fn one_that_refuses_us_is_told_from_one_that_blocks_us() {
    let (alpha, refusing, blocking) = (Node::start("alpha"), Node::start("refusing"), Node::start("blocking"));
    let ana = alpha.member("boss", "admin");
    alpha.admin(&["partner", "add", &refusing.host()]);
    eventually("the question arrives", || refusing.partner(&alpha).map(|_| ()).ok_or("none".into()));
    refusing.admin(&["partner", "refuse", &alpha.host()]);
    let fault = trouble(&alpha, &refusing, "declined");
    assert_eq!(fault["sentence"], "Centre refusing has refused to be a partner.");
    page_says(&alpha, &fault);
    assert!(refusing.partner(&alpha).unwrap()["last_error"].is_null(), "who refuses has no trouble");
    alpha.admin(&["partner", "end", &refusing.host()]);

    alpha.befriend(&blocking);
    blocking.admin(&["peer", "block", &alpha.host()]);
    ana.publish("For those who want it", "public").unwrap();
    let fault = trouble(&alpha, &blocking, "blocked");
    assert_eq!(fault["sentence"], "Centre blocking does not let this server in.");
    assert!(value_of(&fault, "Last attempt").contains("status 403"), "{fault}");
    page_says(&alpha, &fault);
}

#[test]
fn the_demo_breaks_one_institution_in_each_way_and_the_first_says_which() {
    for (way, class) in [("clock", "clock"), ("down", "tcp"), ("slow", "slow"), ("refuse", "declined")] {
        let (first, folder) = (free_ports(3), tempfile::tempdir().unwrap());
        let data = folder.path().join("demo");
        let mut demo = std::process::Command::new(env!("CARGO_BIN_EXE_interpraxis"));
        demo.args(["demo", "--nodes", "3", "--port", &first.to_string(), "--break", way, "--dir"]).arg(&data);
        let (_running, ()) = Running::start(&mut demo, |line| line.contains("Ctrl-C").then_some(()));
        let list = || {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_interpraxis"));
            command
                .arg("--config")
                .arg(data.join("vora/interpraxis.toml"))
                .args(["admin", "partner", "list", "--json"]);
            let output = command.output().unwrap();
            serde_json::from_slice::<Value>(&output.stdout).map_err(|error| error.to_string())
        };
        within(Duration::from_secs(90), &format!("--break {way} is told"), || {
            let list = list()?;
            let partners = list.as_array().ok_or("no list")?;
            let wrong: Vec<&Value> = partners.iter().filter(|partner| !partner["last_error"].is_null()).collect();
            let one = wrong.len() == 1 && wrong[0]["host"] == format!("gefyra.localhost:{}", first + 1);
            let others =
                partners.iter().filter(|partner| partner["last_error"].is_null()).all(|one| one["state"] == "mutual");
            if one && wrong[0]["last_error"]["class"] == class && others { Ok(()) } else { Err(list.to_string()) }
        });
    }
}
