//! Who writes a text together with its author: in order, by person, and without those who are gone.

use interpraxis::storage::coauthors::{self, AGREED, ASKED, Coauthor, LEFT};
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::views::{self, Filter, Page};
use interpraxis::storage::{actors, personal};

use crate::home::{Home, NOW, text};

on_both!(
    authors_stand_in_their_order_and_once,
    what_somebody_wrote_with_others_is_found,
    names_from_elsewhere_are_replaced,
    who_is_erased_is_forgotten,
);

fn row(text_id: i64, actor_id: i64, state: &str, place: i32) -> Coauthor {
    let agreed_at = (state != ASKED).then_some(NOW);
    Coauthor { text_id, actor_id, state: state.into(), place, changed_at: NOW, agreed_at }
}

/// Two texts of the first of four people.
fn begin(home: &Home) {
    let ana = home.person(1, "ana", "here.example");
    for (id, handle) in [(2, "bea"), (3, "cai"), (4, "dan")] {
        home.person(id, handle, "here.example");
    }
    let rows = [10, 11].map(|id| Text { kind: "practice".into(), status_id: Some(id), ..text(id, &ana) });
    home.do_it(move |tx| rows.iter().try_for_each(|row| texts::insert(tx, row)));
}

fn put(home: &Home, rows: Vec<Coauthor>) {
    home.do_it(move |tx| rows.iter().try_for_each(|row| coauthors::put(tx, row)));
}

fn authors_stand_in_their_order_and_once(home: &Home) {
    begin(home);
    put(home, vec![row(10, 2, ASKED, 3), row(10, 3, AGREED, 1), row(10, 4, LEFT, 2), row(11, 4, AGREED, 1)]);
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10, 11])), [(10, 3), (11, 4)]);
    put(home, vec![row(10, 2, AGREED, 0)]);
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[11, 10])), [(10, 2), (10, 3), (11, 4)]);
    let all: Vec<i64> = home.see(|conn| coauthors::of(conn, 10)).iter().map(|row| row.actor_id).collect();
    assert_eq!(all, [2, 3, 4]);
    let left = home.see(|conn| coauthors::get(conn, 10, 4)).unwrap();
    assert!(left.wrote() && !left.writes());
    let gone = actors::Actor { gone_at: Some(NOW), ..home.see(|conn| actors::by_id(conn, 3)) };
    home.do_it(move |tx| actors::update(tx, &gone));
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10])), [(10, 2)]);
    home.do_it(|tx| coauthors::delete(tx, 10, 2).and_then(|()| coauthors::erase(tx, 11)));
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10, 11])), []);
    assert_eq!(home.see(|conn| coauthors::get(conn, 10, 2)), None);
}

fn what_somebody_wrote_with_others_is_found(home: &Home) {
    begin(home);
    put(home, vec![row(10, 2, AGREED, 1), row(11, 2, ASKED, 1), row(11, 3, LEFT, 2)]);
    let page = Page { max_id: None, since_id: None, min_id: None, limit: 9 };
    let of = |writer: i64| {
        let filter = Filter { writer: Some(writer), ..Filter::default() };
        let found = home.see(|conn| views::published(conn, &filter, page));
        found.iter().map(|text| text.id).collect::<Vec<_>>()
    };
    assert_eq!((of(1), of(2), of(3)), (vec![11, 10], vec![10], vec![]));
    let titles = |state: &str| home.see(|conn| coauthors::texts_of(conn, 2, state, 9)).len();
    assert_eq!((titles(AGREED), titles(ASKED), titles(LEFT)), (1, 1, 0));
    assert_eq!(home.see(|conn| coauthors::with_author(conn, 1)), [(10, 2)]);
    let mut writers = home.see(|conn| views::writers(conn, &["public".to_owned()]));
    writers.sort_unstable();
    assert_eq!(writers, [(1, 2), (2, 1)]);
}

fn names_from_elsewhere_are_replaced(home: &Home) {
    begin(home);
    home.do_it(|tx| coauthors::replace(tx, 10, &[3, 2], NOW));
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10])), [(10, 3), (10, 2)]);
    home.do_it(|tx| coauthors::replace(tx, 10, &[4], NOW));
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10])), [(10, 4)]);
}

fn who_is_erased_is_forgotten(home: &Home) {
    begin(home);
    put(home, vec![row(10, 2, AGREED, 1), row(10, 3, AGREED, 2)]);
    let told = |me: i64| {
        let (_, about) = personal::TABLES.into_iter().find(|(table, _)| *table == "coauthors").unwrap();
        home.see(|conn| personal::rows(conn, "coauthors", about, me)).len()
    };
    assert_eq!((told(1), told(2), told(4)), (2, 1, 0), "an author is told of both, a co-author of one");
    home.do_it(|tx| coauthors::forget(tx, 2));
    assert_eq!(home.see(|conn| coauthors::agreed(conn, &[10])), [(10, 3)]);
    home.do_it(|tx| personal::erase(tx, 1));
    assert_eq!(told(3), 0);
}
