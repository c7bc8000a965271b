//! Invitation codes, and what partners tell each other of their partners.

use std::time::Duration;

use serde_json::{Value, json};

use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::{Node, eventually, within};

fn state(here: &Node, there: &Node, wanted: &str) {
    eventually(&format!("{} says {wanted} of {}", here.handle, there.handle), || match here.partner(there) {
        Some(partner) if partner["state"] == wanted => Ok(()),
        seen => Err(format!("{seen:?}")),
    });
}

fn list(node: &Node, what: &str) -> Value {
    serde_json::from_str(&node.admin(&["partner", what, "--json"])).expect("a list in JSON")
}

#[test]
fn who_asks_with_a_code_is_a_partner_at_once_and_with_any_other_code_waits() {
    let [alpha, beta, gamma] = ["alpha", "beta", "gamma"].map(Node::start);
    let code = alpha.admin(&["partner", "invite", "--note", "For beta"]);
    let code = code.trim();
    beta.admin(&["partner", "add", &alpha.host(), "--code", code]);
    for (here, there) in [(&alpha, &beta), (&beta, &alpha)] {
        state(here, there, "mutual");
    }
    let codes = list(&alpha, "invites");
    assert_eq!((&codes[0]["state"], &codes[0]["note"]), (&json!("used"), &json!("For beta")), "{codes}");
    assert_eq!(codes[0]["used_by"], beta.host());
    assert!(!codes.to_string().contains(code), "the code itself is nowhere afterwards");
    assert_ne!(codes[0]["code"], code);

    // A used one, one that never was, and one that was taken back: an admin decides, and nobody there is told why.
    let revoked = alpha.admin(&["partner", "invite"]);
    alpha.admin(&["partner", "revoke", revoked.trim()]);
    for wrong in [code, "never-was-a-code", revoked.trim()] {
        gamma.admin(&["partner", "add", &alpha.host(), "--code", wrong]);
        state(&alpha, &gamma, "requested_by_them");
        assert_eq!(gamma.partner(&alpha).unwrap()["state"], "requested_by_us");
    }
    // A busy machine may be slow; of codes and of a refusal nothing is said.
    let told = gamma.partner(&alpha).unwrap()["last_error"].clone();
    assert!(told["class"] != "declined" && !told.to_string().contains("code"), "{told}");
    for unknown in [code, "-begins-with-a-hyphen"] {
        let (done, said) = alpha.program(&["admin", "partner", "revoke", unknown]);
        assert!(!done && said.contains("no such code"), "{said}");
    }
    // Asked again with a good one, the request that waits is accepted.
    let good = alpha.admin(&["partner", "invite", "--days", "1"]);
    gamma.admin(&["partner", "add", &alpha.host(), "--code", good.trim()]);
    for (here, there) in [(&alpha, &gamma), (&gamma, &alpha)] {
        state(here, there, "mutual");
    }
}

#[test]
fn the_page_makes_a_code_shows_it_once_and_takes_it_with_a_request() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    alpha.member("ada", "admin");
    beta.member("bob", "admin");
    let post = |node: &Node, who: &str, path: &str, form: &str| {
        let cookie = node.sign_in(who).expect("a session");
        let page = node.send(&Request::get("/desk/admin/partners").header("Cookie", &cookie)).text();
        let token = page.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let kind = "application/x-www-form-urlencoded";
        let request = Request::new("POST", path).header("Cookie", &cookie).header("Origin", &node.base());
        (node.send(&request.body(kind, format!("token={token}&{form}"))), page)
    };
    let (made, before) = post(&alpha, "ada", "/desk/admin/partners/invite", "note=For+beta");
    assert_eq!((made.status, made.header("cache-control")), (200, Some("private, no-store")), "{}", made.text());
    let text = made.text();
    let code = text.split("<code>").nth(1).and_then(|rest| rest.split("</code>").next()).expect("a code");
    assert!(!before.contains(code));
    let again = alpha.page("ada", "/desk/admin/partners").text();
    assert!(!again.contains(code) && again.contains("For beta") && again.contains("Works until"), "{again}");
    let host = alpha.host().replace(':', "%3A");
    let (asked, _) = post(&beta, "bob", "/desk/admin/partners/add", &format!("host={host}&code=not+a+code"));
    assert_eq!(asked.status, 422);
    assert!(asked.text().contains("This is no invitation code"));
    let (asked, _) = post(&beta, "bob", "/desk/admin/partners/add", &format!("host={host}&code={code}"));
    assert_eq!(asked.status, 303);
    for (here, there) in [(&alpha, &beta), (&beta, &alpha)] {
        state(here, there, "mutual");
    }
}

#[test]
fn partners_name_theirs_and_an_admin_reads_whom_to_ask_next() {
    let alpha = Node::start_at("alpha", Address::fresh("alpha"), "speed = 5000\n");
    let [beta, gamma, delta] = ["beta", "gamma", "delta"].map(Node::start);
    for node in [&beta, &gamma] {
        node.befriend(&delta);
    }
    for node in [&beta, &gamma] {
        alpha.befriend(node);
    }
    let mut both = [beta.host(), gamma.host()];
    both.sort();
    let suggested = |wanted: Value| {
        within(Duration::from_secs(60), "what partners name is read", || match list(&alpha, "suggestions") {
            seen if seen == wanted => Ok(()),
            seen => Err(format!("{seen} instead of {wanted}")),
        });
    };
    suggested(json!([{"host": delta.host(), "named_by": both, "of": 2}]));
    alpha.member("ada", "admin");
    let page = alpha.page("ada", "/desk/admin/partners").text();
    assert!(page.contains(&format!("2 of your partners follow {}", delta.host())), "{page}");
    assert!(alpha.partner(&delta).is_none(), "nothing is automatic");

    // The list is a collection of the node's actor, for everybody, until an admin says otherwise.
    let json = |node: &Node, path: &str| node.send(&Request::get(path).header("Accept", "application/activity+json"));
    let actor = json(&beta, "/actor").value();
    assert_eq!(actor["partners"], format!("{}/actor/partners", beta.base()));
    let named = json(&beta, "/actor/partners").value();
    let mut expected = [&alpha, &delta].map(|node| format!("{}/actor", node.base()));
    expected.sort();
    let mut items: Vec<&str> = named["items"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    items.sort_unstable();
    assert_eq!((items, &named["type"]), (expected.iter().map(String::as_str).collect(), &json!("Collection")));
    beta.admin(&["partner", "listing", "off"]);
    assert!(beta.admin(&["partner", "listing"]).starts_with("off"));
    // What another process changes is seen within a second.
    eventually("the list is gone, and nothing leads there", || {
        match (json(&beta, "/actor/partners").status, json(&beta, "/actor").value()["partners"].clone()) {
            (404, Value::Null) => Ok(()),
            seen => Err(format!("{seen:?}")),
        }
    });
    suggested(json!([{"host": delta.host(), "named_by": [gamma.host()], "of": 1}]));
    assert_eq!(json(&gamma, "/actor/partners").status, 200);
}
