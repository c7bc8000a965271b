//! Everything about a member is handed out as a folder; after an erase neither house nor partner has words or name.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::harness::http::Request;
use crate::harness::{Node, eventually};

const NAME: &str = "A kitchen to take along";

#[test]
fn a_member_takes_everything_along_and_is_forgotten_here_and_at_the_partner() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    let text = ana.publish(NAME, "public").unwrap();
    let draft = ana.draft("A draft of mine", "team").unwrap();
    eventually("the partner has it", || dora.list(&alpha.base())?.get(&text.id).map(|_| ()).ok_or("no".into()));

    let folder = alpha.folder().join("taken");
    let name = folder.display().to_string();
    let said = alpha.told(&["export", "person", "@Ana", &name]).unwrap();
    assert!(said.contains("2 texts"), "{said}");
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let json = |file: &str| serde_json::from_str::<Value>(&read(file)).unwrap();
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert!(read(&format!("texts/{}.html", text.number())).contains(NAME));
    let index = read("index.html");
    assert!(
        index.contains(NAME) && index.contains("A draft of mine") && index.contains("data/accounts.json"),
        "{index}"
    );
    assert!(read(&format!("texts/{}.html", draft.number())).contains("A draft of mine"));
    let account = &json("data/accounts.json")[0];
    assert_eq!(account["email"], "ana@example.org");
    assert!(account.get("password").is_none(), "{account}");
    assert!(!read("data/actor_keys.json").contains("\"rsa\""), "no private key");
    let outbox = json("outbox.json");
    assert_eq!((&outbox["totalItems"], &outbox["orderedItems"][0]["id"]), (&1.into(), &Value::from(text.id.as_str())));
    assert_eq!(json("actor.json")["preferredUsername"], "ana");
    let twice = alpha.told(&["export", "person", "ana", &name]).unwrap_err();
    assert!(twice.contains("is in use"), "{twice}");

    alpha.admin(&["person", "delete", "--handle", "ana"]);
    let nobody = alpha.told(&["export", "person", "ana", &format!("{name}-again")]).unwrap_err();
    assert!(nobody.contains("Nobody here has the handle"), "{nobody}");
    eventually("the partner has erased it", || {
        let page = dora.send(&Request::get(&format!("/search?q={}", NAME.replace(' ', "+"))))?.text();
        let left = dora.list(&alpha.base())?.contains_key(&text.id) || page.contains(&format!(">{NAME}<"));
        if left { Err("it is still there".into()) } else { Ok(()) }
    });
    let here = alpha.send(&Request::get("/practices")).text() + &alpha.send(&Request::get("/people")).text();
    assert!(!here.contains(NAME) && !here.contains("ana of alpha"), "{here}");
}
