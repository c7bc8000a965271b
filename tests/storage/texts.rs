//! Texts and their revisions: kept once, replaced whole, found by each of their names, counted, tied into threads.

use interpraxis::domain::ids::Id;
use interpraxis::storage::reactions::{self, Reaction};
use interpraxis::storage::revisions::{self, Revision};
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::{Conn, Error};

use crate::home::{Home, NOW, text};

on_both!(
    a_text_comes_back_as_it_went_in,
    every_name_of_a_text_is_given_once,
    an_update_replaces_every_field,
    revisions_are_numbered_once,
    a_version_loses_its_words_and_keeps_its_row,
    people_and_hashtags_are_replaced,
    replies_that_came_first_are_adopted,
    reactions_count_once_each,
    a_tombstone_is_remembered,
    arrivals_are_noted_once_per_host,
    figures_count_what_anybody_may_read,
);

fn full(home: &Home) -> Text {
    let author = home.person(1, "ana", "here.example");
    Text {
        block: Some("{\"schema\":1,\"λ\":\"\\u0000\"}".to_owned()),
        raw: Some("{\"b\":1,\"a\":2}".to_owned()),
        in_reply_to: Some("https://there.example/1".to_owned()),
        consent: Some("composite".to_owned()),
        content: "<p>Família, οἰκία, 家族, \u{1F46A}</p>".to_owned(),
        withdrawn_at: Some(NOW + 1),
        ..text(7, &author)
    }
}

fn a_text_comes_back_as_it_went_in(home: &Home) {
    let text = full(home);
    home.text(&text);
    let found = home.see(|conn| {
        Ok([
            texts::by_id(conn, 7)?,
            texts::by_uri(conn, &text.uri)?,
            texts::by_url(conn, &text.url)?,
            texts::by_status_id(conn, 7)?,
            texts::by_ids(conn, &[7, 8])?.pop(),
            texts::by_status_ids(conn, &[7, 8])?.pop(),
        ])
    });
    assert!(found.iter().all(|one| one.as_ref() == Some(&text)), "{found:?}");
    assert_eq!(home.see(|conn| texts::by_id(conn, 8)), None);
}

fn every_name_of_a_text_is_given_once(home: &Home) {
    let first = full(home);
    home.text(&first);
    let other = |change: fn(&mut Text, &Text)| {
        let mut other = Text { id: 8, status_id: Some(8), uri: "https://here.example/8".to_owned(), ..first.clone() };
        change(&mut other, &first);
        home.write(move |tx| texts::insert(tx, &other))
    };
    for taken in [
        other(|one, first| one.id = first.id),
        other(|one, first| one.uri.clone_from(&first.uri)),
        other(|one, first| one.status_id = first.status_id),
    ] {
        assert!(matches!(taken, Err(Error::Taken(_))), "{taken:?}");
    }
    // Drafts have no status id: any number of them is no repeat.
    for (id, uri) in [(9, "https://here.example/9"), (10, "https://here.example/10")] {
        home.text(&Text { id, status_id: None, uri: uri.to_owned(), ..first.clone() });
    }
}

fn an_update_replaces_every_field(home: &Home) {
    let mut text = full(home);
    home.text(&text);
    text.block = None;
    text.consent = None;
    text.in_reply_to = None;
    text.withdrawn_at = None;
    text.name = "Another".to_owned();
    text.revision = 2;
    let row = text.clone();
    home.do_it(move |tx| texts::update(tx, &row));
    assert_eq!(home.see(|conn| texts::by_id(conn, 7)), Some(text));
}

fn revision(number: i32) -> Revision {
    Revision {
        text_id: 7,
        number,
        editor_id: 1,
        name: format!("Version {number}"),
        summary: String::new(),
        language: "en".to_owned(),
        audience: "public".to_owned(),
        block: "{}".to_owned(),
        created_at: NOW + i64::from(number),
        published_at: None,
    }
}

fn revisions_are_numbered_once(home: &Home) {
    home.text(&full(home));
    home.do_it(|tx| {
        revisions::insert(tx, &revision(1))?;
        revisions::insert(tx, &revision(2))?;
        revisions::mark_published(tx, 7, 1, NOW + 9)
    });
    let twice = home.write(|tx| revisions::insert(tx, &revision(2)));
    assert!(matches!(twice, Err(Error::Taken(_))), "of two editors who save at once one is told: {twice:?}");
    let all = home.see(|conn| revisions::of(conn, 7));
    assert_eq!(all, [revision(2), Revision { published_at: Some(NOW + 9), ..revision(1) }]);
    assert_eq!(home.see(|conn| revisions::get(conn, 7, 2)), Some(revision(2)));
    home.do_it(|tx| revisions::erase(tx, 7));
    assert_eq!(home.see(|conn| revisions::of(conn, 7)), []);
}

fn a_version_loses_its_words_and_keeps_its_row(home: &Home) {
    home.text(&full(home));
    home.do_it(|tx| {
        for number in 1..=6 {
            revisions::insert(tx, &revision(number))?;
        }
        revisions::mark_published(tx, 7, 2, NOW + 20)?;
        revisions::mark_published(tx, 7, 4, NOW + 40)?;
        revisions::mark_published(tx, 7, 5, NOW + 50)
    });
    let numbers = |drafts_above: i32, below: i32, limit: i64| -> Vec<i32> {
        let found = home.see(|conn| revisions::versions(conn, 7, drafts_above, below, limit));
        found.iter().map(|row| row.number).collect()
    };
    assert_eq!(numbers(i32::MAX, i32::MAX, 9), [5, 4, 2], "drafts are no versions");
    assert_eq!(numbers(5, i32::MAX, 9), [6, 5, 4, 2]);
    assert_eq!(numbers(5, 5, 1), [4]);
    let empty = || -> Vec<i32> {
        let all = home.see(|conn| revisions::of(conn, 7));
        all.iter().filter(|row| row.is_empty() && row.name.is_empty()).map(|row| row.number).collect()
    };
    home.do_it(|tx| revisions::empty_older(tx, 7, 6, NOW + 20));
    assert_eq!(empty(), [3, 2, 1], "what was published later stays");
    home.do_it(|tx| revisions::empty(tx, 7, 4));
    assert_eq!(empty(), [4, 3, 2, 1]);
    assert_eq!(home.see(|conn| revisions::of(conn, 7)).len(), 6);
}

fn people_and_hashtags_are_replaced(home: &Home) {
    home.text(&full(home));
    home.person(2, "bea", "here.example");
    let set = |people: &'static [Id], words: &'static [&str]| {
        home.do_it(move |tx| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            texts::set_references(tx, 7, people, &words)
        });
        let mut named = home.see(|conn| texts::mentions_of(conn, &[7]));
        let mut tagged = home.see(|conn| texts::tags_of(conn, &[7]));
        named.sort_unstable();
        tagged.sort();
        (named, tagged)
    };
    let (named, tagged) = set(&[1, 2, 2], &["home", "école", "home"]);
    assert_eq!(named, [(7, 1), (7, 2)]);
    assert_eq!(tagged, [(7, "home".to_owned()), (7, "école".to_owned())]);
    assert_eq!(home.see(|conn| texts::tags_like(conn, "éc", 5)), ["école"]);
    assert_eq!(home.see(|conn| texts::tags_like(conn, "_", 5)), Vec::<String>::new(), "a sign of LIKE is only a sign");
    assert_eq!(set(&[2], &[]), (vec![(7, 2)], vec![]));
}

fn replies_that_came_first_are_adopted(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    let root = text(10, &author);
    for id in [11, 12] {
        home.text(&Text { kind: "note".to_owned(), in_reply_to: Some(root.uri.clone()), ..text(id, &author) });
    }
    home.text(&root);
    let parent = root.clone();
    assert_eq!(home.do_it(move |tx| texts::adopt_orphans(tx, &parent)), 2);
    let parent = root.clone();
    assert_eq!(home.do_it(move |tx| texts::adopt_orphans(tx, &parent)), 0, "a second time there are none");
    home.do_it(|tx| texts::recount(tx, 10));
    let root = home.see(|conn| texts::by_id(conn, 10)).unwrap();
    assert_eq!(root.replies_count, 2);
    let thread = home.see(|conn| interpraxis::storage::views::thread(conn, 10, 100));
    assert_eq!(thread.iter().map(|text| text.id).collect::<Vec<_>>(), [11, 12]);
}

fn reaction(id: Id, actor: Id, kind: &str) -> Reaction {
    let uri = format!("https://here.example/likes/{id}");
    Reaction { id, uri, kind: kind.to_owned(), actor_id: actor, text_id: 7, created_at: NOW }
}

fn reactions_count_once_each(home: &Home) {
    home.text(&full(home));
    home.person(2, "bea", "here.example");
    let add = |one: Reaction| home.do_it(move |tx| reactions::insert(tx, &one));
    assert!(add(reaction(20, 1, "like")) && add(reaction(21, 2, "like")) && add(reaction(22, 1, "boost")));
    assert!(!add(reaction(23, 1, "like")), "the same person favours a text once");
    assert!(!add(Reaction { kind: "boost".to_owned(), ..reaction(21, 2, "like") }), "an id is given once");
    home.do_it(|tx| texts::recount(tx, 7));
    let counts = |home: &Home| home.see(|conn| texts::by_id(conn, 7)).map(|text| (text.likes_count, text.boosts_count));
    assert_eq!(counts(home), Some((2, 1)));
    assert_eq!(home.see(|conn| reactions::of(conn, 7, "like", 9)), [reaction(21, 2, "like"), reaction(20, 1, "like")]);
    let mut mine = home.see(|conn| reactions::mine(conn, 1, &[7]));
    mine.sort();
    assert_eq!(mine, [(7, "boost".to_owned()), (7, "like".to_owned())]);
    home.do_it(|tx| reactions::delete(tx, 20).and_then(|()| texts::recount(tx, 7)));
    assert_eq!(counts(home), Some((1, 1)));
    assert_eq!(home.see(|conn| reactions::get(conn, 1, 7, "like")), None);
    assert_eq!(home.see(|conn| reactions::by_uri(conn, "https://here.example/likes/21")).map(|one| one.id), Some(21));
}

fn a_tombstone_is_remembered(home: &Home) {
    let bury = |tx: &mut Conn| texts::bury(tx, "https://there.example/1", NOW);
    home.do_it(bury);
    home.do_it(bury);
    assert_eq!(home.see(|conn| texts::buried(conn, "https://there.example/1")), Some(NOW));
    assert_eq!(home.see(|conn| texts::buried(conn, "https://there.example/2")), None);
}

fn arrivals_are_noted_once_per_host(home: &Home) {
    home.text(&full(home));
    for (host, moment) in [("b.example", 2), ("a.example", 1), ("b.example", 3)] {
        home.do_it(move |tx| texts::arrived(tx, 7, host, NOW + moment));
    }
    let hosts: Vec<String> = home.see(|conn| texts::arrivals(conn, 7)).into_iter().map(|(host, _)| host).collect();
    assert_eq!(hosts, ["a.example", "b.example"]);
}

fn figures_count_what_anybody_may_read(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    let with = |id: Id, audience: &str, state: &str| {
        let (audience, state) = (audience.to_owned(), state.to_owned());
        home.text(&Text { audience, state, published_at: Some(NOW + id), ..text(id, &author) });
    };
    with(1, "public", "published");
    with(2, "unlisted", "published");
    with(3, "network", "published");
    with(4, "public", "withdrawn");
    assert_eq!(home.see(|conn| texts::figures(conn, &[1, 2])), [(1, 2, Some(NOW + 2))]);
}
