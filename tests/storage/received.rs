//! What comes in: an activity once per id, a signature once, and a queue that loses and repeats nothing.

use interpraxis::domain::ids::Id;
use interpraxis::storage::received::{self, Received};

use crate::home::{Home, NOW};

on_both!(
    an_activity_is_kept_once_per_id,
    a_signature_is_seen_once,
    what_waits_is_claimed_by_one_and_in_order,
    what_is_done_keeps_its_id_and_not_its_bytes,
    of_many_who_bring_the_same_one_is_first,
);

fn activity(id: Id, uri: &str) -> Received {
    Received {
        id,
        activity_uri: uri.to_owned(),
        signer_uri: "https://there.example/1".to_owned(),
        root: "https://there.example/texts/1".to_owned(),
        body: Some("{}".to_owned()),
        state: "waiting".to_owned(),
        reason: None,
        attempts: 0,
        run_at: NOW,
        lease_until: 0,
        received_at: NOW,
    }
}

fn insert(home: &Home, row: Received) -> bool {
    home.do_it(move |tx| received::insert(tx, &row))
}

fn an_activity_is_kept_once_per_id(home: &Home) {
    assert!(insert(home, activity(1, "u:1")));
    assert!(!insert(home, activity(2, "u:1")));
    assert!(insert(home, activity(3, "u:2")));
}

fn of_many_who_bring_the_same_one_is_first(home: &Home) {
    let bringers: Vec<_> = (1..=8)
        .map(|id| {
            let db = home.db.clone();
            let row = activity(id, "u:same");
            home.runtime.spawn(async move { db.write(move |tx| received::insert(tx, &row)).await })
        })
        .collect();
    let first = bringers.into_iter().map(|one| home.runtime.block_on(one).unwrap().unwrap());
    assert_eq!(first.filter(|first| *first).count(), 1);
}

fn a_signature_is_seen_once(home: &Home) {
    let see = || home.do_it(|tx| received::first_sight(tx, "hash", NOW + 10));
    assert!(see() && !see());
    assert_eq!(home.do_it(|tx| received::forget_signatures(tx, NOW + 9)), 0);
    assert_eq!(home.do_it(|tx| received::forget_signatures(tx, NOW + 10)), 1);
    assert!(see());
}

fn claim(home: &Home, now: i64, limit: i64) -> Vec<Id> {
    home.do_it(move |tx| received::claim(tx, now, now + 60, limit)).iter().map(|row| row.id).collect()
}

fn what_waits_is_claimed_by_one_and_in_order(home: &Home) {
    for id in [3, 1, 2] {
        insert(home, activity(id, &format!("u:{id}")));
    }
    insert(home, Received { run_at: NOW + 5, ..activity(4, "u:4") });
    assert_eq!(claim(home, NOW, 2), [1, 2]);
    assert_eq!(claim(home, NOW, 9), [3]);
    assert!(!home.see(|conn| received::any_due(conn, NOW + 4)));
    assert_eq!(claim(home, NOW + 5, 9), [4]);
    home.do_it(|tx| received::again(tx, 2, NOW + 30, "later"));
    assert_eq!(claim(home, NOW + 29, 9), Vec::<Id>::new());
    assert_eq!(claim(home, NOW + 30, 9), [2]);
    home.do_it(received::release_all);
    assert_eq!(claim(home, NOW + 30, 9), [1, 2, 3, 4], "a start takes up what a killed process held");
}

fn what_is_done_keeps_its_id_and_not_its_bytes(home: &Home) {
    insert(home, activity(1, "u:1"));
    insert(home, activity(2, "u:2"));
    home.do_it(|tx| received::finish(tx, 1, "done", None));
    home.do_it(|tx| received::finish(tx, 2, "quarantined", Some("It cannot be read.")));
    assert_eq!(claim(home, NOW + 999, 9), Vec::<Id>::new());
    assert!(!insert(home, activity(5, "u:1")), "a repeat has no effect");
    assert!(!insert(home, activity(6, "u:2")));
}
