//! What is measured by the day.

use interpraxis::storage::measured::{self, Contact, Size};

use crate::home::Home;

on_both!(days_are_kept_once_summed_and_forgotten);

fn days_are_kept_once_summed_and_forgotten(home: &Home) {
    let size = |day, database_bytes| Size { day, database_bytes, picture_bytes: 7 };
    for one in [size(10, 1), size(11, 2), size(11, 3)] {
        home.do_it(move |tx| measured::keep_size(tx, &one));
    }
    assert_eq!(home.see(|conn| measured::sizes(conn, 10)), [size(10, 1), size(11, 3)]);
    for (host, day, reached) in
        [("a.example", 10, true), ("a.example", 10, false), ("a.example", 11, true), ("b.example", 10, false)]
    {
        home.do_it(move |tx| measured::contact(tx, host, day, reached));
    }
    let seen = |day, reached, failed| Contact { day, reached, failed };
    assert_eq!(home.see(|conn| measured::contacts(conn, "a.example", 10)), [seen(10, 1, 1), seen(11, 1, 0)]);
    assert_eq!(home.see(|conn| measured::contacts(conn, "b.example", 11)), []);
    home.do_it(|tx| measured::forget(tx, 11, 11));
    assert_eq!(home.see(|conn| measured::sizes(conn, 0)), [size(11, 3)]);
    assert_eq!(home.see(|conn| measured::contacts(conn, "a.example", 0)), [seen(11, 1, 0)]);
    assert_eq!(home.see(|conn| measured::contacts(conn, "b.example", 0)), []);
}
