//! Members and invitations: who may decide what, and that the house keeps an admin.

use std::sync::Arc;

use super::*;
use crate::actions::invite::{self, Way, Wish};
use crate::actions::join::{Newcomer, join};
use crate::actions::sign_in;
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::time::{Clock, Timestamp};

struct House {
    app: Arc<App>,
    _folder: tempfile::TempDir,
}

impl House {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, _) = Clock::set(Timestamp(1_768_212_000_000));
        Self { app: App::open(config, clock).await.unwrap(), _folder: folder }
    }

    async fn member(&self, handle: &str, role: Role) -> Member {
        let newcomer = Newcomer {
            handle: handle.to_owned(),
            name: handle.to_owned(),
            email: format!("{handle}@a.example"),
            role,
            password: None,
        };
        let actor = join(&self.app, newcomer).await.unwrap();
        self.app.db.read(|conn| sign_in::member(conn, actor.id)).unwrap()
    }

    fn log(&self) -> Vec<(String, String, String)> {
        let mut lines = self.app.db.read(|conn| audit::page(conn, None, 50)).unwrap();
        lines.reverse();
        lines.into_iter().map(|line| (line.what, line.about, line.reason)).collect()
    }
}

fn code(outcome: Result<(), Error>) -> &'static str {
    match outcome {
        Err(Error::Invalid(problems)) => problems[0].code,
        Err(Error::Forbidden(_)) => "forbidden",
        Err(other) => panic!("{other}"),
        Ok(()) => "done",
    }
}

fn wish(role: Role, email: &str) -> Wish {
    Wish { role, language: "ca".to_owned(), days: 3, name: "Nora Vidal".to_owned(), email: email.to_owned() }
}

#[tokio::test]
async fn the_house_keeps_an_admin_and_every_decision_is_in_the_log() {
    let house = House::open().await;
    let (ada, eva) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    let app = &house.app;
    assert_eq!(code(set_role(app, &eva, "ada", Role::Reader).await), "forbidden");
    assert_eq!(code(set_role(app, &ada, "ada", Role::Editor).await), "last_admin");
    assert_eq!(code(suspend(app, &ada, "ada").await), "last_admin");
    assert_eq!(code(delete(app, &ada, "ada").await), "last_admin");
    assert_eq!(house.log(), [], "what was refused did not happen");

    set_role(app, &ada, "eva", Role::Admin).await.unwrap();
    assert_eq!(code(suspend(app, &ada, "ada").await), "oneself");
    assert_eq!(code(delete(app, &ada, "ada").await), "oneself");
    suspend(app, &ada, "eva").await.unwrap();
    assert_eq!(code(set_role(app, &ada, "ada", Role::Editor).await), "last_admin", "who is suspended is no admin");
    assert_eq!(code(link(app, &ada, "eva").await.map(drop)), "suspended");
    restore(app, &ada, "eva").await.unwrap();
    let first = link(app, &ada, "eva").await.unwrap();
    let second = link(app, &ada, "eva").await.unwrap();
    let secret = |link: &str| link.rsplit('/').next().unwrap().to_owned();
    let origin = Origin::inside();
    assert!(sign_in::welcome(app, origin, &secret(&first)).is_err(), "the older link stopped working");
    assert_eq!(sign_in::welcome(app, origin, &secret(&second)).unwrap().id(), eva.id());
    delete(app, &ada, "eva").await.unwrap();
    let about: Vec<(String, String)> = house.log().into_iter().map(|(what, about, _)| (what, about)).collect();
    let expected = ["role", "suspended", "restored", "link", "link", "deleted"];
    let expected: Vec<_> = expected.iter().map(|what| (format!("member.{what}"), "@eva".to_owned())).collect();
    assert_eq!(about, expected);
    assert_eq!(house.log()[0].2, "editor → admin");
}

#[tokio::test]
async fn who_was_here_is_known_to_the_day() {
    let house = House::open().await;
    let (app, ada) = (&house.app, house.member("ada", Role::Admin).await);
    assert_eq!(all(app).await.unwrap()[0].0.seen_at, None);
    let session = sign_in::begin(app, ada.id()).await.unwrap();
    sign_in::member_of_session(app, &session).unwrap();
    assert_eq!(all(app).await.unwrap()[0].0.seen_at, Some(1_768_176_000_000));
}

#[tokio::test]
async fn nobody_gives_a_role_that_is_not_theirs_to_give() {
    let house = House::open().await;
    let (ada, eva) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    let (app, sam) = (&house.app, house.member("sam", Role::Student).await);
    let made = async |by: &Member, wish: Wish| code(invite::make(app, by, vec![wish], Way::Hand).await.map(drop));
    assert_eq!(made(&sam, wish(Role::Reader, "")).await, "role_not_yours");
    assert_eq!(made(&eva, wish(Role::Editor, "")).await, "role_not_yours");
    assert_eq!(made(&eva, Wish { days: 91, ..wish(Role::Reader, "") }).await, "days");
    assert_eq!(made(&eva, Wish { language: "tlh".to_owned(), ..wish(Role::Reader, "") }).await, "language");
    assert_eq!(made(&eva, wish(Role::Reader, "ADA@a.example")).await, "member_already");
    assert_eq!(made(&ada, wish(Role::Admin, "x@a.example")).await, "done");
    let open = app.db.read(|conn| invite::all(conn, app.now().0)).unwrap();
    assert_eq!(open.len(), 1);
    let number = open[0].number.unwrap();
    assert_eq!(code(invite::take_back(app, &sam, number).await), "forbidden");
    assert_eq!(code(invite::take_back(app, &eva, number).await), "forbidden");
    assert_eq!(app.db.read(|conn| invite::all(conn, app.now().0)).unwrap().len(), 1);
    invite::take_back(app, &ada, number).await.unwrap();
    assert!(matches!(invite::take_back(app, &ada, number).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn an_invitation_brings_its_role_and_its_language() {
    let house = House::open().await;
    let (app, eva) = (&house.app, house.member("eva", Role::Editor).await);
    let made = invite::make(app, &eva, vec![wish(Role::Student, " Nora@a.example ")], Way::Hand).await.unwrap();
    let secret = made[0].address.rsplit('/').next().unwrap();
    let open = invite::open(app, Origin::inside(), secret).unwrap();
    assert_eq!((open.role, open.name.as_str(), open.email.as_str()), (Role::Student, "Nora Vidal", "nora@a.example"));
    let newcomer = Newcomer {
        handle: "nora".to_owned(),
        name: "Nora".to_owned(),
        email: "nora@a.example".to_owned(),
        role: Role::Admin,
        password: None,
    };
    let actor = invite::accept(app, secret, newcomer).await.unwrap();
    let (account, _) = app.db.read(|conn| accounts::by_id(conn, actor.id)).unwrap();
    assert_eq!((account.role.as_str(), account.language.as_str()), ("student", "ca"));
    assert!(matches!(invite::open(app, Origin::inside(), secret), Err(Error::NotFound)));
}

#[tokio::test]
async fn a_list_is_read_line_by_line_and_each_fault_is_beside_its_line() {
    let house = House::open().await;
    let (app, eva) = (&house.app, house.member("eva", Role::Editor).await);
    let usual = wish(Role::Reader, "");
    let outcome = |line: &invite::Line| match &line.outcome {
        Ok(wish) => wish.role.as_str(),
        Err(problems) => problems[0].code,
    };
    let read = |text: &str| -> Vec<(usize, &'static str)> {
        invite::read(app, &eva, text, &usual).unwrap().iter().map(|line| (line.line, outcome(line))).collect()
    };
    let text = "mail;name;role\nnora@a.example; Nora; Practitioner\n\nivo@a.example\nnora@A.example;;\nno address;x;\n\
                eva@a.example;;\numa@a.example;Uma;boss\npia@a.example;Pia;admin\n";
    let expected = [
        (2, "practitioner"),
        (4, "reader"),
        (5, "twice"),
        (6, "email"),
        (7, "member_already"),
        (8, "role_unknown"),
        (9, "role_not_yours"),
    ];
    assert_eq!(read(text), expected);
    assert_eq!(read("a@a.example,\"Vidal, Nora\",student"), [(1, "student")]);
    assert_eq!(read("a@a.example\tNora\tstudent"), [(1, "student")]);
    let many = "a@a.example\n".repeat(invite::MOST_LINES + 1);
    for (text, told) in [("", "empty"), (" \n\n", "empty"), (many.as_str(), "too_many")] {
        assert_eq!(code(invite::read(app, &eva, text, &usual).map(drop)), told);
    }
    assert_eq!(house.log(), [], "nothing was made");
}
