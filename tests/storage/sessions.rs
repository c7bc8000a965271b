//! Sessions, one-time links, clients, codes and tokens: each works as long and as often as it may.

use interpraxis::storage::second_factors::{self, SecondFactor};
use interpraxis::storage::sessions::{self, App, Code, Link, Session, Token};
use interpraxis::storage::{Conn, Error};

use crate::home::{Home, NOW};

on_both!(
    a_link_works_once_and_in_time,
    an_invitation_is_listed_taken_back_and_forgets_whom_it_was_for,
    a_session_ends_by_time_and_by_hand,
    a_code_is_taken_once,
    a_token_is_revoked,
    a_suspension_closes_every_channel,
    a_second_step_uses_each_code_once,
);

fn link(hash: &str) -> Link {
    Link {
        hash: hash.into(),
        purpose: "sign_in".into(),
        account_id: Some(1),
        role: None,
        created_at: NOW,
        expires_at: NOW + 100,
        used_at: None,
        ..Link::default()
    }
}

fn session(hash: &str) -> Session {
    Session { hash: hash.into(), account_id: 1, created_at: NOW, expires_at: NOW + 100 }
}

fn token(hash: &str) -> Token {
    Token {
        hash: hash.into(),
        app_id: Some(9),
        account_id: Some(1),
        scopes: "read".into(),
        refresh_hash: None,
        created_at: NOW,
    }
}

fn code(hash: &str) -> Code {
    Code {
        hash: hash.into(),
        app_id: 9,
        account_id: 1,
        redirect_uri: "urn:ietf:wg:oauth:2.0:oob".into(),
        scopes: "read".into(),
        challenge: None,
        expires_at: NOW + 100,
    }
}

fn client(home: &Home) {
    let app = App {
        id: 9,
        client_id: "client".into(),
        secret_hash: "hash".into(),
        name: "A client".into(),
        website: None,
        redirect_uris: "urn:ietf:wg:oauth:2.0:oob".into(),
        scopes: "read".into(),
        created_at: NOW,
    };
    let twice = App { id: 10, ..app.clone() };
    home.do_it(move |tx| sessions::insert_app(tx, &app));
    let refused = home.write(move |tx| sessions::insert_app(tx, &twice));
    assert!(matches!(refused, Err(Error::Taken(_))), "{refused:?}");
}

fn a_link_works_once_and_in_time(home: &Home) {
    home.member(1, "ana");
    home.do_it(|tx| sessions::insert_link(tx, &link("a")));
    assert!(home.see(|conn| sessions::link(conn, "a", NOW + 99)).is_some());
    assert!(home.see(|conn| sessions::link(conn, "a", NOW + 100)).is_none(), "too late");
    assert!(home.see(|conn| sessions::link(conn, "b", NOW)).is_none());
    let take = || home.do_it(|tx| sessions::use_link(tx, "a", NOW));
    assert!(take() && !take(), "of two who use it at once, one is first");
    assert!(home.see(|conn| sessions::link(conn, "a", NOW)).is_none());
}

fn an_invitation_is_listed_taken_back_and_forgets_whom_it_was_for(home: &Home) {
    let invitation = |hash: &str, number: i64| Link {
        purpose: "invite".into(),
        account_id: None,
        role: Some("editor".into()),
        number: Some(number),
        language: Some("el".into()),
        name: Some("Nora".into()),
        email: Some("nora@here.example".into()),
        made_by: Some(1),
        ..link(hash)
    };
    let (one, two) = (invitation("a", 5), invitation("b", 6));
    home.write(move |tx| sessions::insert_link(tx, &one).and_then(|()| sessions::insert_link(tx, &two))).unwrap();
    let open = |now: i64| -> Vec<Option<i64>> {
        let rows = home.see(|conn| sessions::open_invitations(conn, now, 9));
        rows.into_iter().map(|row| row.number).collect()
    };
    assert_eq!((open(NOW), open(NOW + 100)), (vec![Some(6), Some(5)], vec![]));
    assert!(home.write(|tx| sessions::use_link(tx, "a", NOW)).unwrap());
    assert_eq!(open(NOW), [Some(6)]);
    assert!(home.write(|tx| sessions::take_back(tx, 5)).unwrap().is_none(), "what was used stays used");
    let back = home.write(|tx| sessions::take_back(tx, 6)).unwrap().unwrap();
    assert_eq!((back.name.as_deref(), back.language.as_deref()), (Some("Nora"), Some("el")));
    assert_eq!(open(NOW), Vec::<Option<i64>>::new());
    home.write(|tx| sessions::forget_links(tx, NOW + 101)).unwrap();
    assert!(!home.write(|tx| sessions::use_link(tx, "a", NOW)).unwrap(), "it is gone");
}

fn a_session_ends_by_time_and_by_hand(home: &Home) {
    home.member(1, "ana");
    home.do_it(|tx| sessions::insert_session(tx, &session("a")));
    assert!(home.see(|conn| sessions::session(conn, "a", NOW + 99)).is_some());
    assert!(home.see(|conn| sessions::session(conn, "a", NOW + 100)).is_none());
    home.do_it(|tx| sessions::end_session(tx, "a"));
    assert!(home.see(|conn| sessions::session(conn, "a", NOW)).is_none());
    let nobodys = home.write(|tx| sessions::insert_session(tx, &Session { account_id: 2, ..session("b") }));
    assert!(nobodys.is_err(), "a session without an account");
}

fn a_code_is_taken_once(home: &Home) {
    home.member(1, "ana");
    client(home);
    home.do_it(|tx| sessions::insert_code(tx, &code("a")));
    let take = || home.do_it(|tx| sessions::take_code(tx, "a"));
    assert_eq!(take().map(|code| code.app_id), Some(9));
    assert!(take().is_none());
}

fn a_token_is_revoked(home: &Home) {
    home.member(1, "ana");
    client(home);
    home.do_it(|tx| sessions::insert_token(tx, &token("a")));
    assert_eq!(home.see(|conn| sessions::token(conn, "a")).and_then(|token| token.account_id), Some(1));
    home.do_it(|tx| sessions::revoke_token(tx, "a"));
    assert!(home.see(|conn| sessions::token(conn, "a")).is_none());
}

fn a_suspension_closes_every_channel(home: &Home) {
    home.member(1, "ana");
    home.member(2, "bea");
    client(home);
    home.do_it(|tx| {
        sessions::insert_link(tx, &link("a"))?;
        sessions::insert_session(tx, &session("a"))?;
        sessions::insert_code(tx, &code("a"))?;
        sessions::insert_token(tx, &token("a"))?;
        sessions::insert_token(tx, &Token { account_id: Some(2), ..token("b") })?;
        sessions::end_all(tx, 1)
    });
    let left = |conn: &mut Conn| {
        Ok([
            sessions::link(conn, "a", NOW)?.is_some(),
            sessions::session(conn, "a", NOW)?.is_some(),
            sessions::take_code(conn, "a")?.is_some(),
            sessions::token(conn, "a")?.is_some(),
        ])
    };
    assert_eq!(home.see(left), [false; 4]);
    assert!(home.see(|conn| sessions::token(conn, "b")).is_some(), "others stay signed in");
}

fn a_second_step_uses_each_code_once(home: &Home) {
    home.member(1, "ana");
    home.member(2, "bea");
    let factor = SecondFactor { account_id: 1, secret: "KEY".into(), confirmed_at: None, last_step: 5 };
    let row = factor.clone();
    home.do_it(move |tx| second_factors::put(tx, &row));
    assert!(!home.see(|conn| second_factors::is_on(conn, 1)), "not before a first code");
    let row = SecondFactor { confirmed_at: Some(NOW), ..factor };
    home.do_it(move |tx| second_factors::put(tx, &row));
    assert!(home.see(|conn| second_factors::is_on(conn, 1)) && !home.see(|conn| second_factors::is_on(conn, 2)));
    let step = |step: i64| home.do_it(move |tx| second_factors::use_step(tx, 1, step));
    assert_eq!([step(5), step(7), step(7), step(6)], [false, true, false, false]);
    home.do_it(|tx| second_factors::put_codes(tx, 1, &["a".into(), "b".into()]));
    let code = |account: i64| home.do_it(move |tx| second_factors::use_code(tx, account, "a"));
    assert_eq!([code(2), code(1), code(1)], [false, true, false]);
    assert_eq!(home.see(|conn| second_factors::codes_left(conn, 1)), 1);
    home.do_it(|tx| second_factors::forget(tx, 1));
    assert_eq!(home.see(|conn| second_factors::get(conn, 1)), None);
    assert_eq!(home.see(|conn| second_factors::codes_left(conn, 1)), 0);
}
