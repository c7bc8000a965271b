//! What is new since a moment: each kind by its own time, and nothing of another stretch.

use interpraxis::domain::ids::Id;
use interpraxis::storage::news::{self, Recent};
use interpraxis::storage::notifications::{self, Notification};
use interpraxis::storage::reactions::{self, Reaction};
use interpraxis::storage::texts::Text;

use crate::home::{Home, NOW, text};

on_both!(a_look_sees_its_own_stretch_of_time, a_look_is_bounded_and_sees_the_newest);

fn number(ms: i64) -> Id {
    (NOW + ms) << 16
}

fn a_look_sees_its_own_stretch_of_time(home: &Home) {
    home.member(1, "ana");
    let author = home.person(2, "bea", "here.example");
    home.text(&Text { updated_at: NOW + 5, ..text(number(5), &author) });
    home.text(&Text { updated_at: NOW + 6, ..text(number(-999), &author) });
    home.text(&Text { updated_at: NOW - 1, ..text(number(-1), &author) });
    home.text(&Text { updated_at: NOW + 7, state: "draft".into(), status_id: None, ..text(number(7), &author) });
    let gone = Text { state: "withdrawn".into(), withdrawn_at: Some(NOW + 8), ..text(number(-500), &author) };
    home.text(&Text { updated_at: NOW - 500, ..gone });
    home.do_it(|tx| {
        for (ms, kind) in [(3, "boost"), (4, "like"), (-3, "boost")] {
            let (id, uri) = (number(ms), format!("u:{ms}"));
            let text_id = number(if ms > 0 { 5 } else { -1 });
            reactions::insert(tx, &Reaction { id, uri, kind: kind.into(), actor_id: 1, text_id, created_at: NOW })?;
            let row = Notification {
                id,
                account_id: 1,
                kind: "mention".into(),
                actor_id: 2,
                text_id: None,
                report_id: None,
                created_at: NOW,
            };
            notifications::insert(tx, &row, false)?;
        }
        Ok(())
    });
    let mut seen = home.see(|conn| news::recent(conn, NOW, NOW + 100, 50));
    seen.texts.sort_unstable();
    seen.notifications.sort_unstable();
    let expected = Recent {
        texts: vec![(number(-999), NOW + 6), (number(5), NOW + 5)],
        withdrawn: vec![number(-500)],
        boosts: vec![number(3)],
        notifications: vec![(number(3), 1), (number(4), 1)],
    };
    assert_eq!(seen, expected);
}

fn a_look_is_bounded_and_sees_the_newest(home: &Home) {
    let author = home.person(2, "bea", "here.example");
    for ms in 1..=9 {
        home.text(&Text { updated_at: NOW + ms, ..text(number(ms), &author) });
    }
    let seen = home.see(|conn| news::recent(conn, NOW, NOW + 100, 2));
    assert_eq!(seen.texts, [(number(9), NOW + 9), (number(8), NOW + 8)]);
}
