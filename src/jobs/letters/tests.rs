//! Mails from the wish to the mail server: what is asked for, what arrives, and what is never kept.

use std::sync::mpsc::Receiver;

use super::*;
use crate::actions::coauthors;
use crate::actions::comment;
use crate::actions::invite::{Way, Wish};
use crate::actions::join::{self, Newcomer};
use crate::actions::write::{self, Draft, Kind};
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::domain::time::Clock;
use crate::mail::testing::{self, Given};
use crate::storage::jobs;

struct House {
    app: Arc<App>,
    given: Receiver<Given>,
    _folder: tempfile::TempDir,
}

impl House {
    /// A house whose mail server answers as it is told, one mail after the other.
    async fn open(answers: Vec<&'static str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (port, given) = testing::server(answers);
        let text = format!(
            "[server]\nbase_url = \"http://a.localhost:1\"\n[institution]\nname = \"Casa <A>\"\nhandle = \"a\"\ncountry = \
             \"ES\"\nlanguages = [\"en\"]\n[federation]\ndevelopment = true\n[mail]\nsmtp = \
             \"smtp://127.0.0.1:{port}\"\nfrom = \"a@a.example\"\n"
        );
        let config = Config::parse(&text, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, _) = Clock::set(Timestamp(1_768_212_000_000));
        Self { app: App::open(config, clock).await.unwrap(), given, _folder: folder }
    }

    async fn member(&self, handle: &str, role: Role) -> actions::Member {
        let newcomer = Newcomer {
            handle: handle.to_owned(),
            name: format!("{handle} <b>"),
            email: format!("{handle}@a.example"),
            role,
            password: None,
        };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        self.app.db.read(|conn| sign_in::member(conn, actor.id)).unwrap()
    }

    /// Takes what waits out of the queue: what is written there, and the errand.
    async fn waiting(&self) -> Vec<(String, Errand, i64)> {
        let now = self.app.now().0;
        let claim = move |tx: &mut storage::Conn| {
            let rows = jobs::claim(tx, now, now + 1, 10)?;
            rows.iter().try_for_each(|row| jobs::finish(tx, row))?;
            Ok::<_, storage::Error>(rows)
        };
        let rows = self.app.db.write(claim).await.unwrap();
        let read = |row: jobs::Job| match serde_json::from_str(&row.payload).unwrap() {
            crate::domain::job::Job::Letter { errand, asked_at } => (row.payload, errand, asked_at),
            other => panic!("{other:?}"),
        };
        rows.into_iter().map(read).collect()
    }
}

/// The words of a mail without the ends of lines that quoted-printable adds.
fn words(given: &Given) -> String {
    given.data.replace("=\n", "").replace("=3D", "=")
}

/// The secret of the first link in a mail that leads to such a path.
fn secret(given: &Given, path: &str) -> String {
    let words = words(given);
    let rest = words.split(path).nth(1).unwrap();
    rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect()
}

#[tokio::test]
async fn who_forgot_the_password_gets_a_link_and_nobody_learns_who_has_an_account() {
    let house = House::open(vec!["250 fine", "250 fine"]).await;
    let (app, nora) = (&house.app, house.member("nora", Role::Practitioner).await);
    let origin = Origin::inside();
    for (name, account) in [("@Nora", nora.id()), ("nora@A.example", nora.id()), ("nobody@a.example", 0), ("", 0)] {
        recovery::ask(app, origin, name).await.unwrap();
        let waiting = house.waiting().await;
        assert_eq!(waiting.len(), 1, "the same is written in every case");
        assert_eq!(waiting[0].1, Errand::Recover { account });
        send(app, &waiting[0].1, waiting[0].2).await.unwrap();
    }
    let (first, second) = (house.given.recv().unwrap(), house.given.recv().unwrap());
    assert_eq!(second.to, "<nora@a.example>");
    let (first, second) = (secret(&first, "/welcome/"), secret(&second, "/welcome/"));
    assert!(sign_in::welcome(app, origin, &first).is_err(), "the older link stopped working");
    assert!(recovery::is_recovery(app, &second).unwrap());
    sign_in::use_link(app, origin, &second).await.unwrap();
    assert!(sign_in::use_link(app, origin, &second).await.is_err(), "it works once");
    for _ in 0..6 {
        recovery::ask(app, origin, "ivo").await.unwrap();
    }
    assert!(matches!(recovery::ask(app, origin, "nora").await, Err(actions::Error::TooMany { .. })));
}

#[tokio::test]
async fn one_account_gets_three_mails_an_hour_whoever_asks() {
    let house = House::open(vec![]).await;
    let nora = house.member("nora", Role::Practitioner).await;
    let mut accounts = Vec::new();
    for _ in 0..4 {
        recovery::ask(&house.app, Origin::inside(), "nora").await.unwrap();
        accounts.push(house.waiting().await.remove(0).1);
    }
    let (known, nobody) = (Errand::Recover { account: nora.id() }, Errand::Recover { account: 0 });
    assert_eq!(accounts, [known.clone(), known.clone(), known, nobody]);
}

#[tokio::test]
async fn a_link_that_comes_too_late_is_not_sent() {
    let house = House::open(vec![]).await;
    let nora = house.member("nora", Role::Practitioner).await;
    let errand = Errand::Recover { account: nora.id() };
    let asked_at = house.app.now().0 - errand.lasts() - 1;
    send(&house.app, &errand, asked_at).await.unwrap();
    assert!(house.given.recv().is_err(), "the server was never asked");
}

#[tokio::test]
async fn an_invitation_goes_by_mail_and_its_link_is_in_no_queue() {
    let house = House::open(vec!["451 busy", "250 fine"]).await;
    let (app, eva) = (&house.app, house.member("eva", Role::Editor).await);
    let wish = |email: &str| Wish {
        role: Role::Student,
        language: "en".to_owned(),
        days: 5,
        name: "Ana".to_owned(),
        email: email.to_owned(),
    };
    let without = invite::make(app, &eva, vec![wish("")], Way::Mail).await;
    assert!(matches!(without, Err(actions::Error::Invalid(problems)) if problems[0].code == "email_needed"));
    let made = invite::make(app, &eva, vec![wish("ana@b.example")], Way::Mail).await.unwrap();
    let (payload, errand, asked_at) = house.waiting().await.remove(0);
    assert!(payload.contains(&made[0].number.to_string()) && payload.len() < 150, "no secret: {payload}");
    assert!(matches!(send(app, &errand, asked_at).await, Err(FetchError::Later(said)) if said.contains("busy")));
    send(app, &errand, asked_at).await.unwrap();
    let refused = house.given.recv().unwrap();
    assert_eq!(refused.data, "");
    let mail = house.given.recv().unwrap();
    assert_eq!(mail.to, "<ana@b.example>");
    let said = words(&mail);
    assert!(said.contains("You are invited to join as a student.") && said.contains("17 January 2026"), "{said}");
    assert!(said.contains("eva &#60;b&#62;") || said.contains("eva &lt;b&gt;"), "{said}");
    let open = invite::open(app, Origin::inside(), &secret(&mail, "/join/")).unwrap();
    assert_eq!((open.role, open.email.as_str()), (Role::Student, "ana@b.example"));
    let given = made[0].address.rsplit('/').next().unwrap();
    assert!(invite::open(app, Origin::inside(), given).is_err(), "the link of the letter is the only one");
}

/// Lets a member hear that somebody answers: the notification's number.
async fn mention(house: &House, whom: &actions::Member, who: &actions::Member, text: &str) -> i64 {
    let said = comment::Comment {
        words: format!("@{} {text}", whom.actor.handle),
        answers: None,
        audience: Audience::Public,
        language: "en".to_owned(),
        extras: comment::Extras::default(),
    };
    comment::comment(&house.app, who, said).await.unwrap();
    let newest = Page { max_id: None, since_id: None, min_id: None, limit: 1 };
    house.app.db.read(|conn| notifications::of(conn, whom.id(), newest)).unwrap()[0].id
}

#[tokio::test]
async fn who_wishes_it_is_told_of_a_mention_at_once() {
    let house = House::open(vec!["250 fine"]).await;
    let (nora, ana) = (house.member("nora", Role::Practitioner).await, house.member("ana", Role::Practitioner).await);
    mention(&house, &nora, &ana, "the first one").await;
    assert_eq!(house.waiting().await, [], "daily mails are usual");
    heard::choose(&house.app, nora.id(), Told::AtOnce, None).await.unwrap();
    let read = mention(&house, &nora, &ana, "seen at once").await;
    let (_, errand, asked_at) = house.waiting().await.remove(0);
    heard::read(&house.app, nora.id(), read).await.unwrap();
    send(&house.app, &errand, asked_at).await.unwrap();
    mention(&house, &nora, &ana, "Do you use <b>chairs</b>?").await;
    let (payload, errand, asked_at) = house.waiting().await.remove(0);
    assert!(!payload.contains("chairs"), "the queue holds no words: {payload}");
    send(&house.app, &errand, asked_at).await.unwrap();
    let mail = house.given.recv().unwrap();
    let said = words(&mail);
    assert!(said.contains("mentions you") && said.contains("chairs"), "what was seen meanwhile is left out: {said}");
    let secret = secret(&mail, "List-Unsubscribe: <http://a.localhost:1/unsubscribe/");
    heard::stop(&house.app, &secret).await.unwrap();
    assert_eq!(house.app.db.read(|conn| heard::told(conn, nora.id())).unwrap(), Told::Never);
    assert!(matches!(heard::stop(&house.app, "x").await, Err(actions::Error::NotFound)));
    mention(&house, &nora, &ana, "the last one").await;
    assert_eq!(house.waiting().await, []);
}

#[tokio::test]
async fn who_is_asked_to_write_together_is_told_by_mail() {
    let house = House::open(vec!["250 fine"]).await;
    let (nora, ana) = (house.member("nora", Role::Practitioner).await, house.member("ana", Role::Practitioner).await);
    heard::choose(&house.app, nora.id(), Told::AtOnce, None).await.unwrap();
    let draft = Draft {
        kind: Kind::Essay,
        name: "After the week".to_owned(),
        summary: String::new(),
        language: "en".to_owned(),
        audience: Audience::Team,
        block: serde_json::Map::new(),
    };
    let text = write::draft(&house.app, &ana, draft).await.unwrap();
    coauthors::invite(&house.app, &ana, Kind::Essay, text.id, "nora").await.unwrap();
    let (payload, errand, asked_at) = house.waiting().await.remove(0);
    assert!(!payload.contains("After the week"), "the queue holds no words: {payload}");
    send(&house.app, &errand, asked_at).await.unwrap();
    let said = words(&house.given.recv().unwrap());
    assert!(said.contains("asks you to write a text together") && said.contains("After the week"), "{said}");
    assert!(said.contains(&format!("/desk/essays/{}/authors", text.id)), "{said}");
}

#[tokio::test]
async fn mails_about_passkeys_say_what_happened_and_what_to_do() {
    let house = House::open(vec!["250 fine", "250 fine"]).await;
    let (nora, asked_at) = (house.member("nora", Role::Practitioner).await.id(), house.app.now().0);
    let mut said = Vec::new();
    for errand in [Errand::PasskeyAdded { account: nora }, Errand::PasskeyRefused { account: nora }] {
        send(&house.app, &errand, asked_at).await.unwrap();
        let mail = house.given.recv().unwrap();
        assert_eq!(mail.to, "<nora@a.example>");
        said.push(words(&mail));
    }
    assert!(said[0].contains("A passkey was added to the account @nora"), "{}", said[0]);
    assert!(said[1].contains("Nobody was let in.") && said[1].contains("and add a new one"), "{}", said[1]);
    assert!(said.iter().all(|said| said.contains("http://a.localhost:1/desk/security")), "{said:?}");
}

#[tokio::test]
async fn a_daily_mail_tells_what_is_new_and_comes_once() {
    let house = House::open(vec!["250 fine"]).await;
    let (nora, ana) = (house.member("nora", Role::Practitioner).await, house.member("ana", Role::Practitioner).await);
    heard::plan_digests(&house.app).await.unwrap();
    assert_eq!(house.waiting().await, [], "nothing is new");
    mention(&house, &nora, &ana, "one").await;
    mention(&house, &nora, &ana, "two").await;
    heard::plan_digests(&house.app).await.unwrap();
    let (_, errand, asked_at) = house.waiting().await.remove(0);
    assert_eq!(errand, Errand::Digest { account: nora.id() });
    send(&house.app, &errand, asked_at).await.unwrap();
    let mail = house.given.recv().unwrap();
    let said = words(&mail);
    assert!(said.contains("2 things are new") && said.contains("one") && said.contains("two"), "{said}");
    assert!(said.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{said}");
    heard::plan_digests(&house.app).await.unwrap();
    assert_eq!(house.waiting().await, [], "a day has to pass");
    send(&house.app, &errand, asked_at).await.unwrap();
    assert!(house.given.recv().is_err(), "what was told is not told again");
}
