//! Limits as clients behind a proxy meet them: each is counted for itself, and none can name itself anew.

use crate::harness::Node;
use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::port::free_port;

#[test]
fn clients_behind_a_proxy_are_told_apart_by_what_the_proxy_says() {
    let port = free_port();
    let address = Address { scheme: "http", name: "alpha.localhost".into(), port, listen: port };
    let node = Node::start_at("alpha", address, "[limits]\napi_per_address = 2");
    let call = |forwarded: &str| {
        let reply = node.send(&Request::get("/api/v1/instance").header("X-Forwarded-For", forwarded));
        (reply.status, reply.header("x-ratelimit-remaining").map(str::to_owned))
    };
    assert_eq!(call("203.0.113.7"), (200, Some("1".into())));
    assert_eq!(
        call("1.1.1.1, 203.0.113.7"),
        (200, Some("0".into())),
        "what a client writes itself stands further left"
    );
    assert_eq!(call("2.2.2.2, 203.0.113.7").0, 429);
    assert_eq!(call("203.0.113.8"), (200, Some("1".into())));
    assert_eq!(call("2001:db8::1"), (200, Some("1".into())));
    assert_eq!(call("2001:db8::ffff").1, Some("0".into()), "one household of IPv6");
}
