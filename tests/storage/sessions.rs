//! Sessions, one-time links, clients, codes and tokens: each works as long and as often as it may.

use interpraxis::storage::sessions::{self, App, Code, Link, Session, Token};
use interpraxis::storage::{Conn, Error};

use crate::home::{Home, NOW};

on_both!(
    a_link_works_once_and_in_time,
    a_session_ends_by_time_and_by_hand,
    a_code_is_taken_once,
    a_token_is_revoked,
    a_suspension_closes_every_channel,
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
