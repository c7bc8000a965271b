//! Codes work once and in their time.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::codes::{self, invite, list, revoke};
use super::*;
use crate::config::Config;
use crate::domain::time::{Clock, Timestamp};

async fn node(folder: &std::path::Path, clock: Clock) -> Arc<App> {
    let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
    let config = Config::parse(toml, &folder.join("interpraxis.toml"), std::iter::empty()).unwrap();
    App::open(config, clock).await.unwrap()
}

async fn redeems(app: &App, host: &'static str, code: &str) -> bool {
    let (code, now) = (code.to_owned(), app.now().0);
    app.db.write(move |tx| codes::redeem(tx, host, &code, now)).await.unwrap()
}

#[tokio::test]
async fn a_code_works_once_within_its_days_unless_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let (clock, hand) = Clock::set(Timestamp(1_768_212_000_000));
    let app = node(folder.path(), clock).await;
    let [used, late, back] = [
        invite(&app, "one", 1).await.unwrap(),
        invite(&app, "two", 1).await.unwrap(),
        invite(&app, "three", 365).await.unwrap(),
    ];
    for made in [&used, &late, &back] {
        assert!(made.code.chars().all(|c| c.is_ascii_alphanumeric()) && made.code.len() > 30, "a code is one word");
    }
    assert!(redeems(&app, "b.example", &used.code).await);
    assert!(!redeems(&app, "b.example", &used.code).await, "once");
    assert!(!redeems(&app, "b.example", "never-was").await);
    assert!(!redeems(&app, "b.example", &used.name).await, "its name is no code");
    revoke(&app, &back.name).await.unwrap();
    assert!(!redeems(&app, "b.example", &back.code).await);
    assert!(matches!(revoke(&app, &used.name).await, Err(Error::Refused(_))), "what is used cannot be taken back");
    hand.store(1_768_212_000_000 + 24 * 3_600_000, Ordering::SeqCst);
    assert!(!redeems(&app, "b.example", &late.code).await, "its time is over");
    let mut states: Vec<(String, &str)> = list(&app).unwrap().into_iter().map(|code| (code.note, code.state)).collect();
    states.sort();
    let expected = [("one", "used"), ("three", "revoked"), ("two", "expired")];
    assert_eq!(states, expected.map(|(note, state)| (note.to_owned(), state)));
    assert!(invite(&app, "", 0).await.is_err() && invite(&app, "", 366).await.is_err());
    assert!(invite(&app, &"x".repeat(201), 1).await.is_err());
}
