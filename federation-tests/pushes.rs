//! Web Push: a device subscribes, reads what is pushed, changes its mind, and goes away.

use serde_json::{Value, json};

use crate::harness::http::Request;
use crate::harness::receiver::{Push, Receiver};
use crate::harness::{Desk, Node, eventually};

const PATH: &str = "/api/v1/push/subscription";

fn scoped(node: &Node, handle: &str) -> Desk {
    let token = node.admin(&["token", "create", "--handle", handle, "--scopes", "read write follow push"]);
    Desk { token: token.trim().to_owned(), ..node.desk(handle) }
}

fn call(desk: &Desk, method: &str, path: &str, body: &Value) -> Value {
    let request = Request::new(method, path);
    let reply = desk.send(&if body.is_null() { request } else { request.json(body) }).unwrap();
    assert_eq!(reply.status, 200, "{method} {path}: {}", reply.text());
    reply.value()
}

fn subscribe(desk: &Desk, device: &Receiver, standard: bool) -> Value {
    let alerts = json!({"mention": true, "favourite": true, "follow": false});
    let body = json!({
        "subscription": {"endpoint": device.endpoint, "keys": device.keys(), "standard": standard},
        "data": {"alerts": alerts, "policy": "all"},
    });
    call(desk, "POST", PATH, &body)
}

fn pushed(device: &Receiver, count: usize) -> Push {
    eventually("a push", || match device.pushed() {
        all if all.len() == count => Ok(all.last().unwrap().clone()),
        all => Err(format!("{} of {count}", all.len())),
    })
}

#[test]
fn a_device_reads_what_is_pushed_until_it_is_gone() {
    let node = Node::start("alpha");
    node.member("ana", "practitioner");
    let friend = node.member("rui", "reader");
    let (ana, device) = (scoped(&node, "ana"), Receiver::start());
    let made = subscribe(&ana, &device, true);
    let key = made["server_key"].as_str().unwrap().to_owned();
    let instance = node.send(&Request::get("/api/v2/instance")).value();
    assert_eq!(instance["configuration"]["vapid"]["public_key"], json!(key));

    let said =
        call(&friend, "POST", "/api/v1/statuses", &json!({"status": "Good morning, @ana!", "visibility": "direct"}));
    let push = pushed(&device, 1);
    let words = device.read(&push);
    assert_eq!(
        (&words["title"], &words["body"]),
        (&json!("rui of alpha mentioned you"), &json!("Good morning, @ana!"))
    );
    assert_eq!((&words["notification_type"], &words["access_token"]), (&json!("mention"), &json!("")));
    let heard = ana.send(&Request::get("/api/v1/notifications")).unwrap().value();
    assert_eq!(heard[0]["id"], json!(words["notification_id"].to_string()));
    assert_eq!(heard[0]["status"]["id"], said["id"]);
    assert!(words["icon"].as_str().unwrap().starts_with(&node.base()), "{words}");
    let claims = Receiver::claims(&push, &key);
    assert_eq!(claims["aud"], json!(device.origin));
    assert!(claims["sub"].as_str().unwrap().starts_with("http"), "{claims}");
    assert!(push.header("ttl").parse::<u32>().unwrap() > 0);
    let plain = String::from_utf8_lossy(words.to_string().as_bytes()).into_owned();
    assert!(!plain.contains(&ana.token));

    // Nothing that was not asked for; then the older form, which many apps still read.
    let me = call(&ana, "GET", "/api/v1/accounts/verify_credentials", &Value::Null);
    call(&friend, "POST", &format!("/api/v1/accounts/{}/follow", me["id"].as_str().unwrap()), &json!({}));
    let kept = call(&ana, "GET", PATH, &Value::Null);
    assert_eq!((&kept["alerts"]["follow"], &kept["standard"]), (&json!(false), &json!(true)));
    subscribe(&ana, &device, false);
    let mine = call(&ana, "POST", "/api/v1/statuses", &json!({"status": "Soup at noon"}));
    call(&friend, "POST", &format!("/api/v1/statuses/{}/favourite", mine["id"].as_str().unwrap()), &json!({}));
    let push = pushed(&device, 2);
    assert_eq!(device.read_draft(&push)["title"], "rui of alpha likes your text");
    assert_eq!(Receiver::claims(&push, &key)["aud"], json!(device.origin));

    // A push service that is out of order is asked again; one that does not know the device any more is not.
    device.answer(500);
    call(&friend, "POST", "/api/v1/statuses", &json!({"status": "@ana, one more"}));
    pushed(&device, 3);
    device.answer(410);
    eventually("the subscription is forgotten", || {
        let reply = ana.send(&Request::get(PATH))?;
        if reply.status == 404 { Ok(()) } else { Err(format!("{} after {}", reply.status, device.pushed().len())) }
    });
    assert!(device.pushed().len() > 3, "it was tried again");
}
