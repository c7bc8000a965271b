//! Reports, what was decided about them, appeals and the log.

use interpraxis::domain::ids::Id;
use interpraxis::storage::appeals::{self, Appeal};
use interpraxis::storage::audit::{self, Entry};
use interpraxis::storage::decisions::{self, Decision};
use interpraxis::storage::notices::{self, Notice};
use interpraxis::storage::reports::{self, Report};
use interpraxis::storage::{moderated, texts};

use crate::home::{Home, NOW, text};

on_both!(
    a_decision_holds_until_it_ends,
    who_sends_the_same_again_is_known_until_it_is_decided,
    a_year_is_counted_from_its_begin_to_its_end,
);

fn report(id: Id, reporter: Id) -> Report {
    Report {
        id,
        uri: format!("https://here.example/reports/{id}"),
        reporter_id: reporter,
        subject_id: Some(1),
        words: String::new(),
        objects: "[]".to_owned(),
        state: "open".to_owned(),
        created_at: NOW,
        forwarded_at: None,
        closed_at: None,
        closed_by: None,
    }
}

fn decision(id: Id, measure: &str, about: &str, text: Option<Id>) -> Decision {
    Decision {
        id,
        code: format!("code-{id}"),
        report_id: None,
        measure: measure.to_owned(),
        about: about.to_owned(),
        text_id: text,
        person_id: Some(1),
        host: String::new(),
        named: String::new(),
        ground: "rules".to_owned(),
        rule: "3".to_owned(),
        facts: "Facts".to_owned(),
        statement: "Words".to_owned(),
        language: "en".to_owned(),
        decided_by: 2,
        decided_at: NOW,
        ended_at: None,
    }
}

fn a_decision_holds_until_it_ends(home: &Home) {
    let author = home.person(1, "ana", "there.example");
    home.text(&text(10, &author));
    home.text(&text(11, &author));
    let state = |id: Id| home.see(|conn| texts::by_id(conn, id)).unwrap().state;
    home.do_it(|tx| {
        decisions::insert(tx, &decision(20, "hide", "text", Some(10)))?;
        decisions::insert(tx, &decision(21, "limit", "person", None))?;
        decisions::insert(tx, &decision(22, "suspend", "person", None))?;
        moderated::conceal(tx, 10)?;
        moderated::conceal_of(tx, 1)
    });
    assert!(home.see(|conn| decisions::hides(conn, 10)) && !home.see(|conn| decisions::hides(conn, 11)));
    assert_eq!(home.see(|conn| decisions::restraint(conn, 1)).as_deref(), Some("suspend"));
    assert_eq!((state(10).as_str(), state(11).as_str()), ("concealed", "concealed"));
    assert!(home.do_it(|tx| decisions::end(tx, 22, NOW)) && !home.do_it(|tx| decisions::end(tx, 22, NOW)));
    home.do_it(|tx| moderated::reveal_of(tx, 1));
    assert_eq!((state(10).as_str(), state(11).as_str()), ("concealed", "published"), "each has its own reason");
    assert_eq!(home.see(|conn| decisions::restraint(conn, 1)).as_deref(), Some("limit"));
    let told: Vec<Id> = home.see(|conn| decisions::to_person(conn, 1, 9)).into_iter().map(|one| one.id).collect();
    assert_eq!(told, [22, 21, 20]);
    assert_eq!(home.see(|conn| decisions::by_code(conn, "code-21")).map(|one| one.id), Some(21));
}

fn who_sends_the_same_again_is_known_until_it_is_decided(home: &Home) {
    home.member(1, "ana");
    home.do_it(|tx| {
        reports::insert(tx, &report(30, 1))?;
        let (receipt, sender, address) = ("ab01".to_owned(), "digest".to_owned(), "https://here.example/x".to_owned());
        let (cause, name, mail) = ("rules".to_owned(), String::new(), String::new());
        notices::insert(
            tx,
            &Notice { report_id: 30, receipt, cause, name, mail, address, sender, times: 1, last_at: NOW },
        )?;
        notices::again(tx, 30, NOW + 5)
    });
    let same = |address: &str| home.see(|conn| notices::same(conn, "digest", address));
    let known = same("https://here.example/x").unwrap();
    assert_eq!((known.times, known.last_at), (2, NOW + 5));
    assert_eq!(same("https://here.example/y"), None);
    assert_eq!(home.see(|conn| notices::open(conn, "digest")), (1, 1));
    assert_eq!(home.see(|conn| notices::open(conn, "another")), (1, 0));
    home.do_it(|tx| notices::settle(tx, 30));
    assert_eq!((same("https://here.example/x"), home.see(|conn| notices::open(conn, "digest"))), (None, (0, 0)));
    assert_eq!(home.see(|conn| notices::by_receipt(conn, "ab01")).map(|one| one.report_id), Some(30));
    home.do_it(|tx| reports::close(tx, 30, 1, NOW + 9));
    assert_eq!(home.see(|conn| reports::answered(conn, 1, 9)).len(), 1);
    let counted = home.see(|conn| reports::between(conn, NOW, NOW + 1));
    assert_eq!(counted, [(NOW, Some(NOW + 9), true, Some("rules".to_owned()))]);
}

fn a_year_is_counted_from_its_begin_to_its_end(home: &Home) {
    home.person(1, "ana", "there.example");
    home.do_it(|tx| {
        reports::insert(tx, &report(30, 1))?;
        for (id, what) in [(40, "decision.hide"), (41, "decision.hide"), (42, "appeal.made")] {
            let (about, reason) = (String::new(), "Why".to_owned());
            let what = what.to_owned();
            audit::add(tx, &Entry { id, at: NOW, who: 2, what, about, reason, decision_id: None, report_id: None })?;
        }
        decisions::insert(tx, &decision(20, "warn", "person", None))?;
        let (words, outcome, answer) = ("No".to_owned(), String::new(), String::new());
        let appeal =
            Appeal { decision_id: 20, words, made_at: NOW, outcome, answer, answered_by: None, answered_at: None };
        appeals::insert(tx, &appeal)?;
        assert_eq!(appeals::open(tx, 9)?.len(), 1);
        appeals::answer(tx, 20, "upheld", "Yes", (2, NOW + 1))
    });
    assert!(home.see(|conn| appeals::open(conn, 9)).is_empty());
    let counts = home.see(|conn| audit::counts(conn, NOW, NOW + 1));
    assert_eq!(counts, [("appeal.made".to_owned(), 1), ("decision.hide".to_owned(), 2)]);
    assert_eq!(home.see(|conn| audit::counts(conn, NOW - 9, NOW)), []);
    let page: Vec<Id> = home.see(|conn| audit::page(conn, Some(42), 1)).into_iter().map(|entry| entry.id).collect();
    assert_eq!(page, [41]);
    assert_eq!(home.see(|conn| reports::between(conn, NOW, NOW + 1)), [(NOW, None, false, None)]);
    assert_eq!(home.see(|conn| decisions::between(conn, NOW, NOW + 1)).len(), 1);
    assert_eq!(home.see(|conn| appeals::between(conn, NOW, NOW + 1))[0].outcome, "upheld");
}
