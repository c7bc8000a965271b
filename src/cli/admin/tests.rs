//! The commands on a node in a temporary folder.

use clap::Parser;

use super::*;
use crate::actions::partner;
use crate::app::origin::Origin;
use crate::cli::args::{Cli, Command};
use crate::config::Config;
use crate::domain::time::{Clock, Timestamp};
use crate::storage::log::{self, Activity};
use crate::storage::partners;

struct Node {
    app: Arc<App>,
    _folder: tempfile::TempDir,
}

impl Node {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, _) = Clock::set(Timestamp(1_768_212_000_000));
        let app = App::open(config, clock).await.unwrap();
        Self { app, _folder: folder }
    }

    async fn run(&self, line: &str) -> Result<String, String> {
        let words = format!("interpraxis admin {line}");
        let Command::Admin(command) = Cli::try_parse_from(words.split(' ')).unwrap().command else { panic!("{line}") };
        let password = || Ok("a long password".to_owned());
        execute(&self.app, command, password).await.map_err(|error| sentence(&error))
    }
}

const MARIA: &str =
    "person add --handle Maria --name Maria --email maria@a.example --role practitioner --password-stdin";

#[tokio::test]
async fn a_person_is_added_listed_changed_suspended_and_deleted() {
    let node = Node::new().await;
    assert!(node.run("person list").await.unwrap().contains("Nobody"));
    assert!(node.run(MARIA).await.unwrap().starts_with("@maria was added"));
    assert_eq!(sign_in::check_password(&node.app, "maria", "a long password").unwrap().actor.handle, "maria");
    node.run("person set-role --handle @maria --role editor").await.unwrap();
    let people: serde_json::Value = serde_json::from_str(&node.run("person list --json").await.unwrap()).unwrap();
    assert_eq!(people[0]["role"], "editor");
    assert_eq!(people[0]["suspended"], serde_json::Value::Null);
    node.run("person suspend --handle maria").await.unwrap();
    assert!(sign_in::check_password(&node.app, "maria", "a long password").is_err());
    assert!(node.run("person list").await.unwrap().contains("suspended"));
    assert!(node.run("person delete --handle maria").await.unwrap().contains("withdrawn"));
    assert_eq!(node.run("person list --json").await.unwrap(), "[]");
}

#[tokio::test]
async fn who_brings_no_password_gets_a_link() {
    let node = Node::new().await;
    let said = node.run("person add --handle jo --name Jo --email jo@a.example --role reader").await.unwrap();
    let secret = said.rsplit_once("https://a.example/welcome/").unwrap().1.to_owned();
    assert_eq!(sign_in::welcome(&node.app, Origin::inside(), &secret).unwrap().actor.handle, "jo");
}

#[tokio::test]
async fn what_is_wrong_is_said_in_one_line() {
    let node = Node::new().await;
    node.run(MARIA).await.unwrap();
    let twice = node.run(MARIA).await.unwrap_err();
    assert_eq!(twice, "handle: Somebody has this handle already.");
    for line in [
        "person set-role --handle nobody --role editor",
        "person suspend --handle nobody",
        "person delete --handle nobody",
        "token create --handle nobody --scopes read",
    ] {
        let said = node.run(line).await.unwrap_err();
        assert!(said.contains("\"nobody\"") && !said.contains('\n'), "{said}");
    }
    let said = node.run("token create --handle maria --scopes everything").await.unwrap_err();
    assert!(said.starts_with("scopes: there is no scope \"everything\""), "{said}");
    assert!(node.run("partner add a.example").await.unwrap_err().contains("your own node"));
    assert!(node.run("partner end b.example").await.unwrap_err().contains("no partnership"));
    assert!(node.run("partner accept b.example").await.unwrap_err().contains("has not asked"));
}

#[tokio::test]
async fn a_token_and_an_invitation_stand_alone_on_standard_output() {
    let node = Node::new().await;
    node.run(MARIA).await.unwrap();
    let token = node.run("token create --handle maria --scopes read").await.unwrap();
    assert_eq!(sign_in::grant(&node.app, &token).unwrap().scopes, "read");
    assert!(is_scope("read:statuses") && is_scope("push"));
    assert!(!is_scope("admin:read") && !is_scope("write:") && !is_scope("follow:x"));
    let link = node.run("invite create --role editor").await.unwrap();
    let secret = link.strip_prefix("https://a.example/join/").unwrap();
    assert_eq!(invite::open(&node.app, Origin::inside(), secret).unwrap().role.as_str(), "editor");
}

#[tokio::test]
async fn a_partner_is_listed_with_what_waits_for_it() {
    let node = Node::new().await;
    assert!(node.run("partner list").await.unwrap().contains("No partners"));
    node.run("partner add b.example").await.unwrap();
    let listed = |said: String| serde_json::from_str::<serde_json::Value>(&said).unwrap();
    let expected = serde_json::json!([{"host": "b.example", "name": "b.example", "state": "requested_by_us",
        "health": "live", "backlog": 0, "parked": 0, "lag_seconds": 0, "last_sent": null, "last_received": null,
        "next_attempt": null, "last_error": null, "clock_ahead_seconds": null, "ways": [],
        "reading": {"read": 0, "of": 0, "looked": null}, "compared": null, "found": null,
        "erasures": {"of": 0, "at": 0}, "asked_with_code": false, "moderation": {"decision": null, "reason": "",
        "held": 0, "declined": 0, "suspended_since": null, "purge_at": null, "purged_at": null}}]);
    assert_eq!(listed(node.run("partner list --json").await.unwrap()), expected);
    make_mutual_with_backlog(&node.app).await;
    let rows = listed(node.run("partner list --json").await.unwrap());
    assert_eq!((&rows[0]["state"], &rows[0]["backlog"]), (&"mutual".into(), &1.into()));
    assert_eq!(rows[0]["lag_seconds"], 60);
    assert_eq!(rows[0]["health"], "broken");
    let error = &rows[0]["last_error"];
    let sentence = "b.example does not answer in time.";
    assert_eq!((&error["class"], &error["sentence"]), (&"timeout".into(), &sentence.into()));
    let waiting = serde_json::json!({"what": "Waiting", "value": "1 item, 60 seconds"});
    assert!(error["evidence"].as_array().unwrap().contains(&waiting) && error["advice"][0].is_string(), "{error}");
    let table = node.run("partner list").await.unwrap();
    assert!(
        table.contains(&format!("    {sentence} [timeout]\n")) && table.contains("      Waiting: 1 item"),
        "{table}"
    );
    assert!(node.run("partner end b.example").await.unwrap().contains("has ended"));
    let rows = listed(node.run("partner list --json").await.unwrap());
    assert_eq!((&rows[0]["state"], &rows[0]["backlog"]), (&"ended".into(), &0.into()));
}

/// b.example becomes mutual, without the network's texts; one public item has waited for a minute, and one of the
/// network's, which it does not get, for longer.
async fn make_mutual_with_backlog(app: &Arc<App>) {
    let (now, actor, own) = (app.now().0, app.institution.id, Arc::clone(app));
    let activity = move |id: i64, stream: &str, age: i64| Activity {
        id,
        uri: format!("https://a.example/activities/{id}"),
        actor_id: actor,
        kind: "Create".to_owned(),
        object_uri: format!("https://a.example/practices/{id}"),
        stream: Some(stream.to_owned()),
        seq: Some(1),
        body: Some("{}".to_owned()),
        open: true,
        created_at: now - age,
    };
    app.db
        .write(move |tx| {
            let (host, node_uri) = ("b.example", "https://b.example/actor");
            let request = partner::Request { host, follow: "https://b.example/f/1", node_uri, code: None };
            partner::asked_by(tx, &own, &request, own.ids.next())?;
            let mut known = partners::get(tx, "b.example")?.unwrap();
            known.our_follow_accepted = true;
            partners::update(tx, &known)?;
            for (id, stream, age) in [(1, "public", 60_000), (2, "network", 90_000)] {
                log::insert(tx, &activity(id, stream, age))?;
                log::set_head(tx, stream, 1)?;
            }
            Ok::<_, Error>(partners::failed(tx, "b.example", "timeout", "It was silent.")?)
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn the_year_is_told_in_figures() {
    use crate::actions::moderate::{self, Wish, appeal};
    use crate::actions::notice::{self, Notice};
    use crate::actions::{Member, Viewer, report};
    use crate::domain::decision::{About, Cause, Ground, Measure};
    use crate::storage::reports;

    let node = Node::new().await;
    let empty: serde_json::Value =
        serde_json::from_str(&node.run("transparency --year 2026 --json").await.unwrap()).unwrap();
    assert_eq!(
        (&empty["reports"], &empty["median_hours_to_decision"]),
        (&serde_json::json!({}), &serde_json::Value::Null)
    );
    node.run(MARIA).await.unwrap();
    for (handle, role) in [("eva", "editor"), ("rita", "reviewer")] {
        let line = format!("person add --handle {handle} --name {handle} --email {handle}@a.example --role {role}");
        node.run(&line).await.unwrap();
    }
    let member = |handle: &str| {
        let (account, actor) = node.app.db.read(|conn| accounts::by_handle(conn, handle)).unwrap().unwrap();
        Member::of(&account, actor).unwrap()
    };
    let (maria, eva, rita) = (member("maria"), member("eva"), member("rita"));
    report::report(&node.app, &rita, maria.id(), &[], "Unkind").await.unwrap();
    let told = Notice {
        address: "/@maria".to_owned(),
        cause: Some(Cause::Child),
        words: "Look".to_owned(),
        honest: true,
        ..Notice::default()
    };
    notice::receive(&node.app, Origin::inside(), &Viewer::Anyone, told).await.unwrap();
    let open = node.app.db.read(|conn| reports::in_state(conn, "open", 9)).unwrap();
    let wish = Wish {
        measure: Measure::Warn,
        about: About::Person(maria.id()),
        ground: Some(Ground::Rules),
        rule: "3".to_owned(),
        facts: "Unkind words".to_owned(),
        more: false,
    };
    let decision = moderate::decide(&node.app, &eva, open[0].id, wish).await.unwrap();
    appeal::make(&node.app, &Viewer::Anyone, &decision.code, "It was a joke.").await.unwrap();
    appeal::answer(&node.app, &rita, decision.id, true, "It was.").await.unwrap();
    let told: serde_json::Value =
        serde_json::from_str(&node.run("transparency --year 2026 --json").await.unwrap()).unwrap();
    assert_eq!(told["reports"], serde_json::json!({"form.child": 1, "member": 1}));
    assert_eq!((&told["reports_open"], &told["median_hours_to_decision"]), (&1.into(), &0.into()));
    let warned = serde_json::json!([{"measure": "warn", "about": "person", "ground": "rules", "count": 1}]);
    assert_eq!((&told["decisions"], &told["appeals"]), (&warned, &serde_json::json!({"reversed": 1})));
    assert_eq!(told["log"], serde_json::json!({"appeal.made": 1, "appeal.reversed": 1, "decision.warn": 1}));
    let words = node.run("transparency --year 2026").await.unwrap();
    assert!(words.starts_with("2026: 2 reports, 1 of them") && words.contains("warn person rules"), "{words}");
    assert!(node.run("transparency --year 2025").await.unwrap().starts_with("2025: 0 reports"));
}
