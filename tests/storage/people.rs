//! People: actors and their keys, accounts, follows, partners, markers.

use interpraxis::domain::ids::Id;
use interpraxis::storage::actors::{self, RemoteKey};
use interpraxis::storage::follows::{self, Follow};
use interpraxis::storage::mail_choices::{self, MailChoice};
use interpraxis::storage::partners::{self, Partner, PartnerStream};
use interpraxis::storage::{Error, accounts, markers, personal, settings};

use crate::home::{Home, NOW, account};

on_both!(
    a_mail_address_belongs_to_one_account,
    the_newest_bearer_of_a_handle_is_meant,
    who_is_erased_leaves_no_address,
    a_follow_is_one_row_between_two,
    shared_inboxes_are_named_once,
    dropped_keys_are_dropped_at_once,
    markers_grow_their_version,
    cursors_of_a_partner_only_move_on,
    facts_are_replaced,
    what_admins_ask_of_accounts,
    mails_are_chosen_once_and_ended_by_their_link,
);

fn a_mail_address_belongs_to_one_account(home: &Home) {
    home.member(1, "ana");
    home.person(2, "bea", "here.example");
    let second = accounts::Account { email: "ana@here.example".into(), ..account(2, "bea") };
    let refused = home.write(move |tx| accounts::insert(tx, &second));
    assert!(matches!(refused, Err(Error::Taken(_))), "{refused:?}");
    assert_eq!(home.see(accounts::count), 1);
    let by_mail = home.see(|conn| accounts::by_email(conn, "ana@here.example")).map(|(one, _)| one.actor_id);
    let by_handle = home.see(|conn| accounts::by_handle(conn, "ana")).map(|(one, _)| one.actor_id);
    assert_eq!((by_mail, by_handle), (Some(1), Some(1)));
    assert!(matches!(home.db.read(|conn| accounts::by_id(conn, 2)), Err(Error::NotFound)));
}

fn the_newest_bearer_of_a_handle_is_meant(home: &Home) {
    home.person(1, "ana", "there.example");
    let second = home.person(2, "ana", "there.example");
    assert_eq!(home.see(|conn| actors::by_handle(conn, "ana", "there.example")).map(|one| one.id), Some(2));
    let erased = actors::Actor { gone_at: Some(NOW), ..second };
    home.do_it(move |tx| actors::update(tx, &erased));
    assert_eq!(home.see(|conn| actors::by_handle(conn, "ana", "there.example")).map(|one| one.id), Some(1));
}

fn who_is_erased_leaves_no_address(home: &Home) {
    home.member(1, "ana");
    home.do_it(|tx| accounts::set_password(tx, 1, "hash").and_then(|()| accounts::set_role(tx, 1, "editor")));
    home.do_it(|tx| accounts::forget(tx, 1, NOW));
    let (left, _) = home.see(|conn| accounts::by_id(conn, 1));
    assert_eq!((left.email.as_str(), left.password, left.suspended_at), ("erased-1", None, Some(NOW)));
    assert_eq!(home.see(|conn| accounts::by_email(conn, "ana@here.example")), None);
}

fn follow(follower: Id, target: Id, uri: &str, state: &str) -> Follow {
    Follow { follower_id: follower, target_id: target, uri: uri.into(), state: state.into(), created_at: NOW }
}

fn a_follow_is_one_row_between_two(home: &Home) {
    for (id, handle) in [(1, "ana"), (2, "bea"), (3, "eva")] {
        home.person(id, handle, "here.example");
    }
    let put = |row: Follow| home.write(move |tx| follows::put(tx, &row));
    put(follow(1, 2, "u:1", "requested")).unwrap();
    assert_eq!(home.see(|conn| follows::requests(conn, 2, 9)).len(), 1);
    put(follow(1, 2, "u:2", "requested")).unwrap();
    assert_eq!(home.see(|conn| follows::by_uri(conn, "u:1")), None, "asked again, it is the same follow");
    assert!(matches!(put(follow(3, 2, "u:2", "accepted")), Err(Error::Taken(_))), "an id is given once");
    assert_eq!(home.see(|conn| follows::counts(conn, 2)), (0, 0), "a request is no follow");
    home.do_it(|tx| follows::accept(tx, 1, 2));
    put(follow(3, 2, "u:3", "accepted")).unwrap();
    put(follow(2, 1, "u:4", "accepted")).unwrap();
    let ids = |found: Vec<actors::Actor>| found.into_iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(home.see(|conn| follows::followers(conn, 2, None, 9))), [3, 1]);
    assert_eq!(ids(home.see(|conn| follows::followers(conn, 2, Some(3), 9))), [1]);
    assert_eq!(ids(home.see(|conn| follows::following(conn, 1, None, 9))), [2]);
    assert_eq!(home.see(|conn| follows::counts(conn, 2)), (2, 1));
    assert_eq!(home.see(|conn| follows::follower_counts(conn, &[1, 2, 3])).len(), 2);
    assert_eq!(home.see(|conn| follows::following_counts(conn, &[3])), [(3, 1)]);
    assert_eq!(home.see(|conn| follows::between(conn, 1, &[2, 3])).len(), 2);
    assert_eq!(ids(home.see(|conn| follows::familiar(conn, 2, 2, 9))), [1]);
    assert!(home.see(|conn| follows::is_followed_here(conn, 2)));
    assert!(home.do_it(|tx| follows::delete(tx, 1, 2)));
    assert!(!home.do_it(|tx| follows::delete(tx, 1, 2)), "there is none to end any more");
}

fn shared_inboxes_are_named_once(home: &Home) {
    home.person(1, "ana", "here.example");
    home.person(2, "bea", "here.example");
    for (id, host) in [(3, "there.example"), (4, "there.example"), (5, "alone.example")] {
        let mut row = home.person(id, "tom", host);
        if host == "alone.example" {
            row.shared_inbox = None;
            home.do_it(move |tx| actors::update(tx, &row));
        }
        home.do_it(move |tx| follows::put(tx, &follow(id, 1, &format!("u:{id}"), "accepted")));
    }
    home.do_it(|tx| follows::put(tx, &follow(2, 1, "u:local", "accepted")));
    let inboxes = home.see(|conn| follows::inboxes(conn, &[1]));
    let pair = |host: &str, inbox: &str| (host.to_owned(), inbox.to_owned());
    assert_eq!(
        inboxes,
        [
            pair("alone.example", "https://alone.example/people/5/inbox"),
            pair("there.example", "https://there.example/inbox"),
        ]
    );
}

fn dropped_keys_are_dropped_at_once(home: &Home) {
    let key = |id: &str| RemoteKey {
        key_id: id.into(),
        actor_uri: "https://there.example/1".into(),
        public_key: "PEM".into(),
        fetched_at: NOW,
    };
    let set = |keys: Vec<RemoteKey>| {
        home.do_it(move |tx| actors::replace_remote_keys(tx, "https://there.example/1", &keys));
    };
    set(vec![key("k1"), key("k2")]);
    set(vec![key("k2")]);
    assert!(home.see(|conn| actors::remote_key(conn, "k1")).is_none());
    assert!(home.see(|conn| actors::remote_key(conn, "k2")).is_some());
}

fn markers_grow_their_version(home: &Home) {
    home.member(1, "ana");
    let put = |timeline: &'static str, id: Id| home.do_it(move |tx| markers::put(tx, 1, timeline, id, NOW));
    assert_eq!(put("home", 5).version, 0);
    assert_eq!(put("notifications", 6).version, 0);
    assert_eq!(put("home", 7).version, 1);
    let mut all = home.see(|conn| markers::of(conn, 1));
    all.sort_by_key(|marker| marker.last_read_id);
    assert_eq!(all.iter().map(|one| (one.last_read_id, one.version)).collect::<Vec<_>>(), [(6, 0), (7, 1)]);
}

/// A partner whose texts are read here.
pub fn partner(host: &str) -> Partner {
    Partner {
        host: host.into(),
        node_uri: None,
        shared_inbox: None,
        name: String::new(),
        country: String::new(),
        standing: "open".into(),
        our_follow: None,
        our_follow_accepted: true,
        their_follow: None,
        their_follow_accepted: false,
        network_grant: false,
        capable: false,
        backfilling: true,
        last_sent: None,
        last_received: None,
        error_class: None,
        error_sentence: None,
        created_at: NOW,
        updated_at: NOW,
        repairing: false,
        checked_at: None,
        findings: None,
        agreed_at: None,
    }
}

fn cursors_of_a_partner_only_move_on(home: &Home) {
    let partner = partner("there.example");
    let row = partner.clone();
    home.do_it(move |tx| partners::insert(tx, &row));
    assert_eq!(home.see(partners::mutual), []);
    let mutual = Partner { their_follow_accepted: true, ..partner.clone() };
    home.do_it(move |tx| partners::update(tx, &mutual));
    assert_eq!(home.see(partners::mutual).len(), 1);
    let again = home.write(move |tx| partners::insert(tx, &partner));
    assert!(matches!(again, Err(Error::Taken(_))), "{again:?}");
    let stream =
        PartnerStream { epoch: "e".into(), pulled: 3, head: 4, ..PartnerStream::fresh("there.example", "public", 0) };
    let first = stream.clone();
    home.do_it(move |tx| partners::put_stream(tx, &first));
    let sent = |seq: i64| {
        home.do_it(move |tx| partners::sent_up_to(tx, "there.example", "public", seq, NOW));
        home.see(|conn| partners::stream(conn, "there.example", "public")).unwrap().sent
    };
    assert_eq!((sent(5), sent(4), sent(6)), (5, 5, 6), "a late answer moves nothing back");
    let pulled = PartnerStream { pulled: 9, sent: 0, ..stream };
    home.do_it(move |tx| partners::put_pulled(tx, &pulled));
    let now = home.see(|conn| partners::stream(conn, "there.example", "public")).unwrap();
    assert_eq!((now.pulled, now.sent), (9, 6), "our own cursor stays");
    home.do_it(|tx| partners::failed(tx, "there.example", "refused", "It said no."));
    home.do_it(|tx| partners::heard_from(tx, "there.example", NOW));
    home.do_it(|tx| partners::heard_from(tx, "there.example", NOW + 500));
    let seen = home.see(|conn| partners::get(conn, "there.example")).unwrap();
    assert_eq!((seen.last_received, seen.error_class.as_deref()), (Some(NOW), Some("refused")));
}

fn facts_are_replaced(home: &Home) {
    assert_eq!(home.see(|conn| settings::get(conn, "epoch")), None);
    home.do_it(|tx| settings::set(tx, "epoch", "a").and_then(|()| settings::set(tx, "epoch", "b")));
    assert_eq!(home.see(|conn| settings::get(conn, "epoch")).as_deref(), Some("b"));
}

fn what_admins_ask_of_accounts(home: &Home) {
    for (id, handle) in [(1, "ana"), (2, "bea")] {
        home.member(id, handle);
        home.do_it(move |tx| accounts::set_role(tx, id, "admin"));
    }
    assert_eq!(home.see(|conn| accounts::count_active(conn, "admin")), 2);
    home.do_it(|tx| accounts::set_suspended(tx, 2, Some(NOW)));
    assert_eq!(home.see(|conn| accounts::count_active(conn, "admin")), 1);
    let addresses = home.see(|conn| Ok::<_, Error>((accounts::address(conn, 1)?, accounts::address(conn, 2)?)));
    assert_eq!(addresses, (Some("ana@here.example".to_owned()), None));
    home.do_it(|tx| accounts::set_seen(tx, 1, NOW).and_then(|()| accounts::set_language(tx, 1, "el")));
    let (ana, _) = home.see(|conn| accounts::by_id(conn, 1));
    assert_eq!((ana.seen_at, ana.language.as_str()), (Some(NOW), "el"));
}

fn mails_are_chosen_once_and_ended_by_their_link(home: &Home) {
    home.member(1, "ana");
    let choice = |told: &str| MailChoice {
        account_id: 1,
        told: told.to_owned(),
        secret: "secret".to_owned(),
        digest_at: NOW,
        upto: 7,
    };
    assert_eq!(home.see(|conn| mail_choices::get(conn, 1)), None);
    for told in ["daily", "never"] {
        let chosen = choice(told);
        home.do_it(move |tx| mail_choices::put(tx, &chosen));
        assert_eq!(home.see(|conn| mail_choices::by_secret(conn, "secret")), Some(choice(told)));
    }
    assert_eq!(home.see(|conn| mail_choices::by_secret(conn, "another")), None);
    home.do_it(|tx| personal::erase(tx, 1));
    assert_eq!(home.see(|conn| mail_choices::get(conn, 1)), None);
}
