//! Partners whose texts wait for an admin, stand in no list, or are purged.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::harness::{Desk, Node, eventually, within};
use crate::partnership::compared;

fn sees(reader: &Desk, origin: &str, wanted: &[(&str, &str)]) {
    let wanted: BTreeMap<String, String> =
        wanted.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned())).collect();
    within(Duration::from_secs(60), "the reader sees what is released", || match reader.list(origin)? {
        list if list == wanted => Ok(()),
        list => Err(format!("{list:?} instead of {wanted:?}")),
    });
}

/// What waits at a node: its numbers by name.
fn queue(node: &Node, wanted: &[&str]) -> BTreeMap<String, String> {
    within(Duration::from_secs(60), &format!("in the queue: {wanted:?}"), || {
        let all: Value = serde_json::from_str(&node.admin(&["partner", "queue", "--json"])).unwrap();
        let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
        let found: BTreeMap<String, String> =
            all.as_array().unwrap().iter().map(|one| (text(one, "name"), text(one, "number"))).collect();
        let names: Vec<&str> = found.keys().map(String::as_str).collect();
        if names == wanted { Ok(found) } else { Err(all.to_string()) }
    })
}

fn decided(here: &Node, there: &Node) -> Value {
    here.partner(there).unwrap()["moderation"].clone()
}

/// Compares anew: both hold the same.
fn equal(here: &Node, there: &Node) {
    let found = compared(here, there);
    assert_eq!(found["equal"], true, "{found}");
}

#[test]
fn texts_of_a_held_partner_wait_until_an_admin_shows_or_declines_each() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    beta.member("boss", "admin");
    alpha.befriend(&beta);
    let origin = alpha.base();
    let before = ana.publish("Before", "public").unwrap();
    sees(&dora, &origin, &[(before.id.as_str(), "Before")]);

    let said = beta.admin(&["partner", "hold", &alpha.host(), "--reason", "report 12"]);
    assert!(said.contains("admin partner lift"), "{said}");
    let good = ana.publish("Good", "network").unwrap();
    let odd = ana.publish("Odd", "public").unwrap();
    let waiting = queue(&beta, &["Good", "Odd"]);
    sees(&dora, &origin, &[(before.id.as_str(), "Before")]);
    let now = decided(&beta, &alpha);
    assert_eq!((&now["decision"], &now["held"], &now["reason"]), (&json!("hold"), &json!(2), &json!("report 12")));
    let page = beta.page("boss", "/desk/admin/partners/queue").text();
    assert!(page.contains("Odd") && page.contains("Good"), "{page}");
    assert!(beta.page("boss", "/desk/admin/partners").text().contains("Waiting for your approval: 2"));
    // What waits is here: neither side calls it lost.
    equal(&beta, &alpha);

    beta.admin(&["partner", "release", waiting.get("Good").unwrap()]);
    beta.admin(&["partner", "decline", waiting.get("Odd").unwrap()]);
    queue(&beta, &[]);
    let shown = [(before.id.as_str(), "Before"), (good.id.as_str(), "Good")];
    sees(&dora, &origin, &shown);
    equal(&beta, &alpha);
    assert_eq!(decided(&beta, &alpha)["declined"], 1);

    // A later revision waits again; a withdrawal needs nobody's approval.
    let edited = ana.edit(&good, "Good, edited", "network").unwrap();
    queue(&beta, &["Good, edited"]);
    sees(&dora, &origin, &[(before.id.as_str(), "Before")]);
    ana.withdraw(&before).unwrap();
    sees(&dora, &origin, &[]);
    within(Duration::from_secs(60), "erased at 1 of 1", || match ana.farewell(&before)? {
        arrived if arrived["at"] == 1 => Ok(()),
        arrived => Err(arrived.to_string()),
    });
    // Lifted: what waited is shown, what was declined is not, and what comes is shown at once.
    beta.admin(&["partner", "lift", &alpha.host()]);
    let after = ana.publish("After", "public").unwrap();
    sees(&dora, &origin, &[(edited.id.as_str(), "Good, edited"), (after.id.as_str(), "After")]);
    queue(&beta, &[]);
    let (done, said) = beta.program(&["admin", "partner", "lift", &alpha.host()]);
    assert!(!done && said.contains("There is no entry"), "{said}");
    assert!(ana.list(&origin).unwrap().contains_key(&odd.id), "at home nothing changed");
}

#[test]
fn what_is_here_of_a_suspended_partner_is_purged_after_thirty_days_and_read_again_when_it_is_lifted() {
    let (alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let origin = alpha.base();
    let text = ana.publish("To be purged", "public").unwrap();
    sees(&dora, &origin, &[(text.id.as_str(), "To be purged")]);

    // Lifted in time, nothing was lost; both sides are compared.
    beta.admin(&["partner", "suspend", &alpha.host(), "--reason", "a test"]);
    sees(&dora, &origin, &[]);
    let meanwhile = ana.publish("Meanwhile", "public").unwrap();
    let now = decided(&beta, &alpha);
    assert!(now["suspended_since"].is_string() && now["purge_at"].is_string() && now["purged_at"].is_null(), "{now}");
    assert_eq!(beta.partner(&alpha).unwrap()["state"], "suspended");
    beta.admin(&["partner", "lift", &alpha.host()]);
    sees(&dora, &origin, &[(text.id.as_str(), "To be purged"), (meanwhile.id.as_str(), "Meanwhile")]);

    // Thirty days later: the clock of this node stands so.
    beta.admin(&["partner", "suspend", &alpha.host()]);
    beta.stop();
    beta.serve = vec!["--clock-skew-ms".to_owned(), (31_i64 * 24 * 3_600_000).to_string()];
    beta.run();
    within(Duration::from_secs(60), "it is purged", || match decided(&beta, &alpha) {
        now if now["purged_at"].is_string() => Ok(()),
        now => Err(now.to_string()),
    });
    beta.stop();
    beta.serve = Vec::new();
    beta.run();
    sees(&dora, &origin, &[]);
    // Lifted afterwards, everything is read again from the beginning of its log.
    beta.admin(&["partner", "lift", &alpha.host()]);
    sees(&dora, &origin, &[(text.id.as_str(), "To be purged"), (meanwhile.id.as_str(), "Meanwhile")]);
    let later = ana.publish("Later", "public").unwrap();
    let all = [(text.id.as_str(), "To be purged"), (meanwhile.id.as_str(), "Meanwhile"), (later.id.as_str(), "Later")];
    sees(&dora, &origin, &all);
    equal(&beta, &alpha);
}

#[test]
fn check_now_is_not_lost_while_a_comparison_runs() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    alpha.befriend(&beta);
    let compared = || alpha.partner(&beta).map_or(Value::Null, |partner| partner["compared"].clone());
    eventually("the first comparison is made", || if compared().is_null() { Err("no".into()) } else { Ok(()) });
    // Pressed again and again: some of it falls into a running comparison, and the last one counts.
    for _ in 0..5 {
        alpha.admin(&["partner", "check", &beta.host()]);
    }
    let pressed = interpraxis::domain::time::Clock::system().now().rfc3339();
    within(Duration::from_secs(60), "compared after the last time", || match compared() {
        at if at.as_str() >= Some(pressed.as_str()) => Ok(()),
        at => Err(at.to_string()),
    });
}
