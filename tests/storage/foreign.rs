//! What others did with us beyond texts: blocks, pins, reports, moves, conversations, and what changed nothing.

use interpraxis::domain::ids::Id;
use interpraxis::storage::blocks::{self, Block};
use interpraxis::storage::facts::{self, Facts};
use interpraxis::storage::follows::{self, Follow};
use interpraxis::storage::pins;
use interpraxis::storage::refusals::{self, Refusal};
use interpraxis::storage::reports::{self, Report};
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::threads::{self, Thread};
use interpraxis::storage::views::{self, Answers};

use crate::home::{Home, NOW, text};

on_both!(
    a_block_is_between_two_and_ends_once,
    facts_are_open_until_somebody_says_otherwise,
    pins_show_what_anybody_may_read_newest_first,
    refusals_are_counted_and_their_lines_are_bounded,
    a_report_is_kept_once_and_closed_once,
    an_accept_is_found_by_its_own_id,
    orphans_bring_along_what_hangs_on_them,
    answers_are_paged_oldest_first,
);

fn block(uri: &str, actor: Id, target: Id) -> Block {
    Block { uri: uri.to_owned(), actor_id: actor, target_id: target, created_at: NOW }
}

fn a_block_is_between_two_and_ends_once(home: &Home) {
    home.person(1, "ana", "here.example");
    home.person(2, "bo", "there.example");
    assert!(home.do_it(|tx| blocks::insert(tx, &block("https://there.example/1", 2, 1))));
    for again in ["https://there.example/1", "https://there.example/2"] {
        assert!(!home.do_it(move |tx| blocks::insert(tx, &block(again, 2, 1))), "{again}");
    }
    home.see(|conn| {
        assert_eq!(blocks::by_uri(conn, "https://there.example/1")?.map(|row| row.target_id), Some(1));
        assert!(blocks::exists(conn, 2, 1)? && !blocks::exists(conn, 1, 2)?);
        assert_eq!(blocks::of(conn, 1, &[1, 2, 3])?, [2]);
        Ok(())
    });
    assert!(home.do_it(|tx| blocks::delete(tx, 2, 1)));
    assert!(!home.do_it(|tx| blocks::delete(tx, 2, 1)));
}

fn facts_are_open_until_somebody_says_otherwise(home: &Home) {
    home.person(1, "ana", "here.example");
    assert_eq!(home.see(|conn| facts::of(conn, 1)), Facts::open(1));
    let said = Facts { indexable: false, moved_to: Some("https://there.example/a".to_owned()), ..Facts::open(1) };
    let said = said.with_aliases(&["https://there.example/a \"quoted\"".to_owned()]);
    let row = said.clone();
    for _ in 0..2 {
        let row = row.clone();
        home.do_it(move |tx| facts::put(tx, &row));
    }
    let kept = home.see(|conn| facts::of(conn, 1));
    assert_eq!((kept.aliases(), kept), (vec!["https://there.example/a \"quoted\"".to_owned()], said));
}

fn pins_show_what_anybody_may_read_newest_first(home: &Home) {
    let ana = home.person(1, "ana", "here.example");
    for id in 11..=14 {
        home.text(&text(id, &ana));
    }
    home.text(&Text { audience: "team".to_owned(), ..text(15, &ana) });
    home.text(&Text { state: "withdrawn".to_owned(), ..text(16, &ana) });
    for (nth, id) in (0..).zip([12, 14, 11, 15, 16]) {
        assert!(home.do_it(move |tx| pins::add(tx, 1, id, NOW + nth)));
    }
    assert!(!home.do_it(|tx| pins::add(tx, 1, 12, NOW + 99)), "it stands there already");
    let shown =
        |limit: i64| home.see(|conn| pins::of(conn, 1, limit)).into_iter().map(|text| text.id).collect::<Vec<_>>();
    assert_eq!((shown(9), shown(2)), (vec![11, 14, 12], vec![11, 14]));
    let mut among = home.see(|conn| pins::among(conn, 1, &[11, 13, 15]));
    among.sort_unstable();
    assert_eq!(among, [11, 15]);
    assert!(home.do_it(|tx| pins::remove(tx, 1, 14)) && !home.do_it(|tx| pins::remove(tx, 1, 14)));
    assert_eq!(shown(9), [11, 12]);
}

fn refusals_are_counted_and_their_lines_are_bounded(home: &Home) {
    for nth in 0..3 {
        home.do_it(move |tx| refusals::count(tx, "Listen", "not read", NOW + nth));
    }
    home.do_it(|tx| refusals::count(tx, "Play", "not read", NOW));
    let odd = "x".repeat(65);
    for kind in [String::new(), "O <b>".to_owned(), odd] {
        home.do_it(move |tx| refusals::count(tx, &kind, "not read", NOW));
    }
    let line = |kind: &str, times: i64, last_at: i64| Refusal {
        kind: kind.to_owned(),
        reason: "not read".to_owned(),
        times,
        last_at,
    };
    let expected = [line("(other)", 3, NOW), line("Listen", 3, NOW + 2), line("Play", 1, NOW)];
    assert_eq!(home.see(|conn| refusals::all(conn, 9)), expected);
    home.do_it(|tx| (0..1_100).try_for_each(|nth| refusals::count(tx, &format!("Kind{nth}"), "not read", NOW)));
    let all = home.see(|conn| refusals::all(conn, 5_000));
    assert_eq!(all.len(), 1_000, "what a stranger invents does not grow without end");
    assert_eq!(all.iter().map(|line| line.times).sum::<i64>(), 1_107, "and yet all of it is counted");
}

fn report(id: Id, uri: &str) -> Report {
    Report {
        id,
        uri: uri.to_owned(),
        reporter_id: 2,
        subject_id: Some(1),
        words: "Why".to_owned(),
        objects: "[\"https://here.example/people/1\"]".to_owned(),
        state: "open".to_owned(),
        created_at: NOW,
        forwarded_at: None,
        closed_at: None,
        closed_by: None,
    }
}

fn a_report_is_kept_once_and_closed_once(home: &Home) {
    home.member(1, "ana");
    home.person(2, "bo", "there.example");
    for (id, uri, kept) in [(11, "https://a/1", true), (12, "https://a/2", true), (13, "https://a/1", false)] {
        assert_eq!(home.do_it(move |tx| reports::insert(tx, &report(id, uri))), kept, "{id}");
    }
    let open = home.see(|conn| reports::in_state(conn, "open", 9));
    assert_eq!(open.iter().map(|one| one.id).collect::<Vec<_>>(), [11, 12]);
    assert_eq!(open[0].ids(), ["https://here.example/people/1"]);
    home.do_it(|tx| reports::forwarded(tx, 11, NOW + 1));
    assert!(home.do_it(|tx| reports::close(tx, 11, 1, NOW + 2)));
    assert!(!home.do_it(|tx| reports::close(tx, 11, 1, NOW + 3)));
    let closed = home.see(|conn| reports::by_id(conn, 11)).unwrap();
    let moments = (closed.forwarded_at, closed.closed_at, closed.closed_by);
    assert_eq!((closed.state.as_str(), moments), ("closed", (Some(NOW + 1), Some(NOW + 2), Some(1))));
    assert_eq!(home.see(|conn| reports::in_state(conn, "open", 9)).len(), 1);
}

fn an_accept_is_found_by_its_own_id(home: &Home) {
    home.person(1, "ana", "here.example");
    home.person(2, "bo", "there.example");
    home.person(3, "cy", "there.example");
    for (uri, follower, target) in [("https://a/1", 1, 2), ("https://a/2", 3, 2)] {
        let (uri, state) = (uri.to_owned(), "accepted".to_owned());
        let row = Follow { follower_id: follower, target_id: target, uri, state, created_at: NOW };
        home.do_it(move |tx| follows::put(tx, &row));
    }
    for accept in ["https://there.example/accept/1", "https://there.example/accept/2"] {
        home.do_it(move |tx| follows::answered_by(tx, accept, 1, 2));
    }
    home.see(|conn| {
        assert_eq!(follows::by_answer(conn, "https://there.example/accept/1")?, None, "the newest answer counts");
        assert_eq!(follows::by_answer(conn, "https://there.example/accept/2")?, Some((1, 2)));
        assert_eq!(follows::local_followers(conn, 2)?, [1]);
        Ok(())
    });
}

fn reply(id: Id, home: &Home, parent: &str, tied: Option<(Id, Id)>) {
    let author = home.see(|conn| interpraxis::storage::actors::by_id(conn, 1));
    home.text(&Text {
        in_reply_to: Some(parent.to_owned()),
        parent_id: tied.map(|(parent, _)| parent),
        root_id: tied.map(|(_, root)| root),
        ..text(id, &author)
    });
}

fn orphans_bring_along_what_hangs_on_them(home: &Home) {
    let ana = home.person(1, "ana", "there.example");
    let uri = |id: Id| format!("https://there.example/practices/{id}");
    reply(13, home, &uri(12), None);
    reply(14, home, &uri(13), Some((13, 13)));
    let parent = Text { in_reply_to: Some(uri(11)), ..text(12, &ana) };
    home.text(&parent);
    assert_eq!(home.do_it(move |tx| texts::adopt_orphans(tx, &parent)), 1);
    let top = text(11, &ana);
    home.text(&top);
    assert_eq!(home.do_it(move |tx| texts::adopt_orphans(tx, &top)), 1);
    for id in [12, 13, 14] {
        assert_eq!(home.see(|conn| texts::by_id(conn, id)).unwrap().root_id, Some(11), "{id}");
    }
    assert_eq!(home.see(|conn| threads::here(conn, 11)), 3);
    for told in [5, 7] {
        home.do_it(move |tx| threads::put(tx, &Thread { text_id: 11, told, checked_at: NOW }));
    }
    assert_eq!(home.see(|conn| threads::of(conn, 11)).map(|known| known.told), Some(7));
    assert_eq!(home.see(|conn| threads::of(conn, 12)), None);
    let ours = home.person(2, "bo", "here.example");
    home.text(&text(20, &ours));
    let elsewhere = |root: Id| home.see(|conn| threads::elsewhere(conn, root));
    assert!(elsewhere(11) && !elsewhere(20));
    reply(21, home, "https://here.example/practices/20", Some((20, 20)));
    assert!(elsewhere(20), "an answer from elsewhere may have answers there");
}

fn answers_are_paged_oldest_first(home: &Home) {
    let ana = home.person(1, "ana", "here.example");
    home.text(&text(10, &ana));
    for id in 11..=15 {
        reply(id, home, "https://here.example/practices/10", Some((10, 10)));
    }
    reply(16, home, "https://here.example/practices/15", Some((15, 10)));
    home.text(&Text { audience: "direct".to_owned(), parent_id: Some(10), root_id: Some(10), ..text(17, &ana) });
    let page = |which, after: Id| {
        let found = home.see(|conn| views::answers(conn, which, &["public", "unlisted"], after, 3));
        found.into_iter().map(|text| text.id).collect::<Vec<_>>()
    };
    assert_eq!((page(Answers::To(10), 0), page(Answers::To(10), 13)), (vec![11, 12, 13], vec![14, 15]));
    assert_eq!(page(Answers::Under(10), 13), [14, 15, 16]);
    let count = |which| home.see(|conn| views::count_answers(conn, which, &["public"]));
    assert_eq!((count(Answers::To(10)), count(Answers::Under(10)), count(Answers::To(15))), (5, 6, 1));
}
