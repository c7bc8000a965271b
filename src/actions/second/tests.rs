//! The second step: on with a code, asked for at every door, each code once, off with a code or by an admin.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::*;
use crate::actions::join::Newcomer;
use crate::actions::sign_in::Entry;
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};

struct House {
    app: Arc<App>,
    time: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

impl House {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A: B\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, time) = Clock::set(Timestamp(1_768_212_000_000));
        Self { app: App::open(config, clock).await.unwrap(), time, _folder: folder }
    }

    async fn member(&self, handle: &str, role: Role) -> Member {
        let newcomer = Newcomer {
            handle: handle.to_owned(),
            name: handle.to_owned(),
            email: format!("{handle}@a.example"),
            role,
            password: Some("a long password".to_owned()),
        };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        self.app.db.read(|conn| sign_in::member(conn, actor.id)).unwrap()
    }

    /// The code that the app of a key shows now.
    fn code(&self, key: &Key) -> String {
        let seconds = u64::try_from(self.app.now().seconds()).unwrap();
        totp(&key.secret).unwrap().generate(seconds).to_string()
    }

    fn pass(&self, seconds: i64) {
        self.time.fetch_add(seconds * 1000, Ordering::Relaxed);
    }

    async fn ticket(&self, member: &Member) -> String {
        match sign_in::enter(&self.app, member.id()).await.unwrap() {
            Entry::Second(ticket) => ticket,
            Entry::In(_) => panic!("the second step was skipped"),
        }
    }
}

fn is_wrong<T: std::fmt::Debug>(outcome: Result<T, Error>) -> bool {
    matches!(outcome, Err(Error::Invalid(problems)) if problems[0].code == "code")
}

#[tokio::test]
async fn a_code_is_asked_for_at_every_door_and_works_once() {
    let house = House::open().await;
    let (app, nora) = (&house.app, house.member("nora", Role::Practitioner).await);
    assert!(matches!(sign_in::enter(app, nora.id()).await.unwrap(), Entry::In(_)));
    let key = prepare(app, &nora).await.unwrap();
    assert!(key.address.starts_with("otpauth://totp/A%20%20B:nora%40a.example?secret="), "{}", key.address);
    assert!(matches!(sign_in::enter(app, nora.id()).await.unwrap(), Entry::In(_)), "not before a first code");
    assert!(is_wrong(turn_on(app, &nora, "000000").await));
    let code = house.code(&key);
    let codes = turn_on(app, &nora, &format!(" {code} ")).await.unwrap();
    assert_eq!(codes.len(), 8);
    assert!(prepare(app, &nora).await.is_err(), "nobody with a session alone puts another key in its place");

    let link = join::sign_in_link(app, nora.id()).await.unwrap();
    let secret = link.rsplit('/').next().unwrap();
    let by_link = sign_in::use_link(app, Origin::inside(), secret).await.unwrap();
    assert!(matches!(by_link, Entry::Second(_)), "a link skips nothing");
    let ticket = house.ticket(&nora).await;
    assert!(
        sign_in::member_of_session(app, &ticket).is_err() && sign_in::welcome(app, Origin::inside(), &ticket).is_err()
    );
    assert!(is_wrong(enter(app, &ticket, &code).await), "the code that turned it on was used");
    house.pass(30);
    let code = house.code(&key);
    let session = enter(app, &ticket, &code).await.unwrap();
    assert_eq!(sign_in::member_of_session(app, &session).unwrap().id(), nora.id());
    assert!(matches!(enter(app, &ticket, &codes[0]).await, Err(Error::SignIn)), "a first step is good for one second");
    let ticket = house.ticket(&nora).await;
    assert!(is_wrong(enter(app, &ticket, &code).await), "no code works twice");
    enter(app, &ticket, &codes[0].to_uppercase()).await.unwrap();
    let ticket = house.ticket(&nora).await;
    assert!(is_wrong(enter(app, &ticket, &codes[0]).await));
    assert_eq!(app.db.read(|conn| second_factors::codes_left(conn, nora.id())).unwrap(), 7);
    house.pass(601);
    assert!(matches!(enter(app, &ticket, &codes[1]).await, Err(Error::SignIn)), "the first step is too long ago");
}

#[tokio::test]
async fn guesses_are_counted() {
    let house = House::open().await;
    let (app, nora) = (&house.app, house.member("nora", Role::Practitioner).await);
    let key = prepare(app, &nora).await.unwrap();
    turn_on(app, &nora, &house.code(&key)).await.unwrap();
    house.pass(30);
    for _ in 0..10 {
        assert!(is_wrong(enter(app, &house.ticket(&nora).await, "123").await));
    }
    let right = house.code(&key);
    assert!(matches!(enter(app, &house.ticket(&nora).await, &right).await, Err(Error::TooMany { .. })));
    assert!(matches!(turn_off(app, &nora, &right).await, Err(Error::TooMany { .. })), "one counter for all");
}

#[tokio::test]
async fn it_is_turned_off_with_a_code_or_by_an_admin() {
    let house = House::open().await;
    let (app, nora) = (&house.app, house.member("nora", Role::Practitioner).await);
    let ada = house.member("ada", Role::Admin).await;
    let on = async || {
        house.pass(60);
        let key = prepare(app, &nora).await.unwrap();
        turn_on(app, &nora, &house.code(&key)).await.unwrap()
    };
    let codes = on().await;
    assert!(is_wrong(turn_off(app, &nora, "nonsense").await));
    turn_off(app, &nora, &codes[3]).await.unwrap();
    assert!(matches!(sign_in::enter(app, nora.id()).await.unwrap(), Entry::In(_)));
    assert_eq!(app.db.read(|conn| second_factors::codes_left(conn, nora.id())).unwrap(), 0);
    on().await;
    assert!(matches!(lift(app, &nora, "nora").await, Err(Error::Forbidden(_))));
    lift(app, &ada, "nora").await.unwrap();
    assert!(matches!(sign_in::enter(app, nora.id()).await.unwrap(), Entry::In(_)));
    let log = app.db.read(|conn| audit::page(conn, None, 9)).unwrap();
    assert_eq!((log[0].what.as_str(), log[0].about.as_str()), ("member.second", "@nora"));
}
