//! Everything about a member is handed out as a folder; after an erase neither house nor partner has words or name.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use crate::harness::http::Request;
use crate::harness::{Desk, Node, eventually};

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

    alpha.member("bea", "reader");
    let whole = alpha.folder().join("whole").display().to_string();
    let said = alpha.told(&["export", "all", &whole]).unwrap();
    assert!(said.contains("2 people"), "{said}");
    let house: Value = serde_json::from_str(&fs::read_to_string(format!("{whole}/house.json")).unwrap()).unwrap();
    assert_eq!((&house["people"], &house["partners"][0]["state"]), (&json!(["ana", "bea"]), &json!("mutual")));
    assert!(fs::read_to_string(format!("{whole}/people/ana/index.html")).unwrap().contains(NAME));

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

/// What nobody but Zenobia Quillfeather wrote or is.
const HERS: [&str; 9] = [
    "quillfeather",
    "marzipan lanterns",
    "wobblegong",
    "narwhal drafts",
    "quokka answer",
    "axolotl ponds",
    "zebrafish drawing",
    "pangolin report",
    "okapi facts",
];

#[test]
fn who_is_deleted_leaves_no_words_and_no_name_in_any_file_or_table_of_two_nodes() {
    let (mut alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let person =
        ["person", "add", "--handle", "zeno", "--name", "Zenobia Quillfeather", "--email", "z@quillfeather.example"];
    alpha.admin_with(
        &[&person[..], &["--role", "practitioner", "--password-stdin"]].concat(),
        "a password of some length\n",
    );
    let (zeno, bob, dora) =
        (alpha.desk("zeno"), alpha.member("bob", "practitioner"), beta.member("dora", "practitioner"));
    alpha.member("eva", "editor");
    alpha.befriend(&beta);
    let call = |desk: &Desk, path: &str, body: &Value| {
        let reply = desk.send(&Request::new("POST", path).json(body)).unwrap();
        assert!(reply.status < 300, "{path}: {}", reply.text());
        reply.value()
    };
    // Texts and their revisions, a draft, an answer, a picture with its description, a profile.
    let profile =
        Request::new("PATCH", "/api/v1/accounts/update_credentials").json(&json!({"note": "I dig axolotl ponds."}));
    assert_eq!(zeno.send(&profile).unwrap().status, 200);
    let text = zeno.publish("Marzipan lanterns", "public").unwrap();
    let network = zeno.publish("Wobblegong for the network", "network").unwrap();
    zeno.edit(&text, "Marzipan lanterns, wobblegong", "public").unwrap();
    zeno.draft("Narwhal drafts", "team").unwrap();
    let asked = call(&bob, "/api/v1/statuses", &json!({"status": "Who has a kitchen for everybody?"}));
    let drawn = zeno.send(&picture("A zebrafish drawing")).unwrap();
    assert_eq!(drawn.status, 200, "{}", drawn.text());
    let drawn = drawn.value()["id"].clone();
    let answer = json!({"status": "A quokka answer", "in_reply_to_id": asked["id"], "media_ids": [drawn]});
    call(&zeno, "/api/v1/statuses", &answer);
    // What she reported, and what was decided about her.
    let account = |desk: &Desk, who: &str| {
        let found = desk.send(&Request::get(&format!("/api/v1/accounts/lookup?acct={who}"))).unwrap().value();
        found["id"].as_str().unwrap().to_owned()
    };
    call(&zeno, "/api/v1/reports", &json!({"account_id": account(&zeno, "bob"), "comment": "A pangolin report"}));
    let about = call(&bob, "/api/v1/reports", &json!({"account_id": account(&bob, "zeno"), "comment": "Please look."}));
    warn(&alpha, about["id"].as_str().unwrap(), &account(&bob, "zeno"));
    eventually("the partner has all of it", || {
        let list = dora.list(&alpha.base())?;
        let page = dora.send(&Request::get(&format!("/api/v1/accounts/lookup?acct=zeno@{}", alpha.host())))?.text();
        let all = list.get(&text.id).is_some_and(|name| name.contains("wobblegong")) && list.contains_key(&network.id);
        if all && page.contains("axolotl") { Ok(()) } else { Err(format!("{list:?} {page}")) }
    });
    assert_eq!(alpha.stop(), Some(0));
    let left: Vec<&str> = HERS.into_iter().filter(|word| !alpha.traces(&[word]).is_empty()).collect();
    assert_eq!(left, HERS, "the search finds what is there");
    alpha.run();

    alpha.admin(&["person", "delete", "--handle", "zeno"]);
    eventually("the partner has erased it", || {
        let list = dora.list(&alpha.base())?;
        let there = dora.send(&Request::get(&format!("/api/v1/accounts/lookup?acct=zeno@{}", alpha.host())))?;
        let gone = list.is_empty() && !there.text().contains("Quillfeather");
        if gone { Ok(()) } else { Err(format!("{list:?} {}", there.text())) }
    });
    // Files that nothing names any more are swept by the hour.
    for node in [&mut alpha, &mut beta] {
        node.stop();
        node.serve = vec!["--clock-skew-ms".to_owned(), (26 * 3_600_000).to_string()];
        node.run();
        eventually("the media are swept", || match node.media() {
            0 => Ok(()),
            left => Err(format!("{left} files")),
        });
        assert_eq!(node.stop(), Some(0));
        assert_eq!(node.traces(&HERS), Vec::<String>::new(), "at {}", node.handle);
    }
}

/// A picture of one point, with words for who does not see it.
fn picture(description: &str) -> Request {
    let mut png = Vec::new();
    image::DynamicImage::new_rgb8(8, 8).write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    let part = |head: &str| format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n");
    let mut body = part("name=\"file\"; filename=\"quillfeather.png\"\r\nContent-Type: image/png").into_bytes();
    body.extend(png);
    body.extend(format!("\r\n{}{description}\r\n--b--\r\n", part("name=\"description\"")).into_bytes());
    Request::new("POST", "/api/v2/media").body("multipart/form-data; boundary=b", body)
}

/// The editor warns a person; the statement names her, and the facts are told.
fn warn(node: &Node, receipt: &str, person: &str) {
    let cookie = node.sign_in("eva").expect("a session");
    let form = format!("/desk/admin/reports/decide?id={receipt}");
    let page = node.send(&Request::get(&form).header("Cookie", &cookie)).text();
    let token = page.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let fields = format!(
        "token={token}&id={receipt}&measure=warn+person+{person}&ground=rules&rule=1&facts=Okapi+facts+about+Zenobia+Quillfeather"
    );
    let decide = Request::new("POST", "/desk/admin/reports/decide").header("Cookie", &cookie);
    let done = node.send(&decide.body("application/x-www-form-urlencoded", fields));
    assert_eq!(done.status, 303, "{}", done.text());
}
