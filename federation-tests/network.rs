//! A text for the network reaches partners, and for everybody else it does not exist. A text of the team stays at home.

use crate::harness::http::{Reply, Request};
use crate::harness::{Node, eventually};

/// What an outsider could tell two answers apart by: all but what differs between any two requests.
fn face(reply: &Reply) -> (u16, Vec<(String, String)>, String) {
    let differs = ["date", "x-request-id"];
    let headers = reply.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone()));
    (reply.status, headers.filter(|(name, _)| !differs.contains(&name.as_str())).collect(), reply.text())
}

#[test]
fn a_network_text_is_for_members_of_partners_only() {
    let (alpha, beta, gamma) = (Node::start("alpha"), Node::start("beta"), Node::start("gamma"));
    let ana = alpha.member("ana", "practitioner");
    let (dora, gil) = (beta.member("dora", "reader"), gamma.member("gil", "reader"));
    alpha.befriend(&beta);

    let text = ana.publish("Only between us", "network").unwrap();
    let house = ana.publish("Only in this house", "institution").unwrap();
    let public = ana.publish("For everybody", "public").unwrap();
    eventually("the partner's member reads it", || {
        let list = dora.list(&alpha.base())?;
        if list.contains_key(&text.id) && list.contains_key(&public.id) { Ok(()) } else { Err(format!("{list:?}")) }
    });
    assert!(!dora.list(&alpha.base()).unwrap().contains_key(&house.id), "a text of the institution has left it");

    // No public page of either node names it, in the list or in the search.
    for node in [&alpha, &beta] {
        for page in ["/practices", "/", "/search?q=between"] {
            let reply = node.send(&Request::get(page));
            assert!(!reply.text().contains("Only between us"), "{page} of {} shows it", node.handle);
        }
    }
    // Its address, and the house's, answer as one that never was; the public one answers.
    let json = |id: &str| alpha.send(&Request::get(alpha.path(id)).header("Accept", "application/activity+json"));
    assert_eq!(json(&public.id).status, 200);
    for hidden in [&text, &house] {
        let absent = hidden.id.replace(hidden.number(), &"1".repeat(hidden.number().len()));
        let mask = |reply: &Reply, id: &str| {
            let (status, headers, body) = face(reply);
            (status, headers, body.replace(id.rsplit('/').next().unwrap_or_default(), "NUMBER"))
        };
        let (seen, never) = (mask(&json(&hidden.id), &hidden.id), mask(&json(&absent), &absent));
        assert_eq!(seen, never);
        assert_eq!(seen.0, 404);
    }
    // A node that is no partner asks with its signature, and still there is nothing.
    let search = |id: &str| {
        let query = id.replace(':', "%3A").replace('/', "%2F");
        gil.send(&Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"))).unwrap().value()
    };
    assert_eq!(search(&text.id)["statuses"].as_array().map(Vec::len), Some(0));
    assert_eq!(search(&public.id)["statuses"].as_array().map(Vec::len), Some(1), "the signed question itself works");
}
