//! What has passed its time goes, and nothing else.

use interpraxis::storage::notices::{self, Notice};
use interpraxis::storage::partners;
use interpraxis::storage::reactions::{self, Reaction};
use interpraxis::storage::reports::{self, Report};
use interpraxis::storage::sessions::{self, Session};
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::{moderated, retention};

use crate::home::{Home, NOW, text};

on_both!(
    sessions_go_when_they_have_ended,
    the_words_of_a_report_go_a_year_after_its_decision,
    texts_from_elsewhere_go_unless_somebody_here_had_to_do_with_them,
);

fn sessions_go_when_they_have_ended(home: &Home) {
    home.member(1, "ana");
    for (hash, expires_at) in [("over", NOW - 1), ("stands", NOW + 1)] {
        let session = Session { hash: hash.to_owned(), account_id: 1, created_at: 0, expires_at };
        home.do_it(move |tx| sessions::insert_session(tx, &session));
    }
    assert_eq!(home.do_it(|tx| retention::ended(tx, NOW)), 1);
    assert_eq!(home.do_it(|tx| retention::ended(tx, NOW)), 0);
    assert_eq!(home.do_it(|tx| retention::ended(tx, NOW + 2)), 1, "the other one was there still");
}

fn the_words_of_a_report_go_a_year_after_its_decision(home: &Home) {
    home.person(1, "ana", "here.example");
    for (id, closed_at) in [(10, Some(NOW - 1)), (11, Some(NOW)), (12, None)] {
        let open = Report::open(id, format!("https://here.example/reports/{id}"), 1, 1, "Words.", &[], 0);
        let state = if closed_at.is_some() { "closed" } else { "open" };
        let report = Report { state: state.to_owned(), closed_at, ..open };
        let notice = Notice {
            report_id: id,
            receipt: id.to_string(),
            cause: "rules".to_owned(),
            name: "Dora".to_owned(),
            mail: "dora@example.org".to_owned(),
            address: String::new(),
            sender: String::new(),
            times: 1,
            last_at: 0,
        };
        home.do_it(move |tx| {
            reports::insert(tx, &report)?;
            notices::insert(tx, &notice)
        });
    }
    assert_eq!(home.do_it(|tx| retention::old_reports(tx, NOW)), 1);
    let left = |id| {
        let (report, notice) = home.see(|conn| Ok((reports::by_id(conn, id)?, notices::of_report(conn, id)?)));
        let notice = notice.unwrap();
        (report.unwrap().words, notice.name, notice.mail)
    };
    assert_eq!(left(10), (String::new(), String::new(), String::new()));
    for id in [11, 12] {
        assert_eq!(left(id), ("Words.".to_owned(), "Dora".to_owned(), "dora@example.org".to_owned()));
    }
}

fn texts_from_elsewhere_go_unless_somebody_here_had_to_do_with_them(home: &Home) {
    let (ana, far) = (home.person(1, "ana", "here.example"), home.person(2, "zoe", "far.example"));
    let near = home.person(3, "eva", "partner.example");
    let partner = crate::people::partner("partner.example");
    home.do_it(move |tx| partners::insert(tx, &partner));
    let old = |id, author| Text { updated_at: NOW - 1, ..text(id, author) };
    // Nobody's; liked by one of ours; answered by one of ours; naming one of ours; of a partner; young; ours.
    for row in [
        old(10, &far),
        old(11, &far),
        old(12, &far),
        old(13, &far),
        old(14, &near),
        Text { updated_at: NOW, ..text(15, &far) },
        old(16, &ana),
    ] {
        home.text(&row);
    }
    home.text(&Text { parent_id: Some(12), root_id: Some(12), ..text(17, &ana) });
    let liked = Reaction {
        id: 20,
        uri: "https://here.example/likes/20".to_owned(),
        kind: "like".to_owned(),
        actor_id: 1,
        text_id: 11,
        created_at: NOW,
    };
    home.do_it(move |tx| {
        texts::set_references(tx, 13, &[1], &[])?;
        reactions::insert(tx, &liked)
    });
    let unused = home.see(|conn| retention::unused(conn, NOW, 100));
    assert_eq!(unused, [10]);
    home.do_it(move |tx| moderated::purge(tx, &[10, 16]));
    let state = |id| home.see(|conn| texts::by_id(conn, id)).unwrap();
    assert_eq!((state(10).state.as_str(), state(10).content.as_str()), ("purged", ""));
    assert_eq!(state(16).state, "published", "what is ours is never purged");
    assert_eq!(home.see(|conn| retention::unused(conn, NOW, 100)), Vec::<i64>::new());
}
