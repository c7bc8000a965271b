//! Search: the beginnings of folded words, in any script, and nothing that a reader may not see.

use interpraxis::domain::ids::Id;
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::views::{self, Filter, Page};
use interpraxis::storage::{actors, texts as rows};
use interpraxis::text::fold;

use crate::home::{Home, actor, text};

on_both!(
    words_are_found_by_their_beginning_in_any_script,
    signs_of_the_query_language_are_only_words,
    a_changed_text_is_found_by_its_new_words_alone,
    search_keeps_to_the_readers_audiences,
    people_are_found_by_name_and_handle,
);

fn keep(home: &Home, id: Id, words: &str) {
    let author = actor(1, "ana", "here.example");
    home.text(&Text { search: fold::index(words), ..text(id, &author) });
}

fn found_by(home: &Home, words: &str, audiences: &[&str]) -> Vec<Id> {
    let filter = Filter {
        words: fold::words(words).split_whitespace().map(str::to_owned).collect(),
        audiences: audiences.iter().map(|name| (*name).to_owned()).collect(),
        ..Filter::default()
    };
    let page = Page { max_id: None, since_id: None, min_id: None, limit: 20 };
    home.see(|conn| views::published(conn, &filter, page)).iter().map(|text| text.id).collect()
}

fn words_are_found_by_their_beginning_in_any_script(home: &Home) {
    home.person(1, "ana", "here.example");
    keep(home, 1, "Salut mental: famílies i escola");
    keep(home, 2, "Το σπίτι της γέφυρας, 30 sessions");
    keep(home, 3, "Straße, Ærø, Sjúkrahúsið; family kitchen");
    for (words, expected) in [
        ("familia", &[][..]),
        ("famil", &[3, 1]),
        ("FAMÍLIES escola", &[1]),
        ("escola familie", &[1]),
        ("σπιτι", &[2]),
        ("ΓΕΦΥΡΑΣ", &[2]),
        ("3", &[2]),
        ("0", &[]),
        ("strasse", &[3]),
        ("aero sjukra", &[3]),
        ("itchen", &[]),
        ("famil kitchen", &[3]),
        ("", &[3, 2, 1]),
    ] {
        assert_eq!(found_by(home, words, &[]), expected, "{words:?}");
    }
}

fn signs_of_the_query_language_are_only_words(home: &Home) {
    home.person(1, "ana", "here.example");
    keep(home, 1, "one and not near or two");
    for (words, expected) in [
        ("one AND two", &[1][..]),
        ("NOT near", &[1]),
        ("NEAR OR", &[1]),
        ("\"one", &[1]),
        ("one* | two & !x:*", &[]),
        ("o'ne", &[1]),
        ("tw'o'x", &[]),
        ("%", &[1]),
        ("_wo", &[]),
        ("col:one", &[]),
    ] {
        assert_eq!(found_by(home, words, &[]), expected, "{words:?}");
    }
}

fn a_changed_text_is_found_by_its_new_words_alone(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    keep(home, 1, "kitchen");
    let changed = Text { search: fold::index("garden"), ..text(1, &author) };
    home.do_it(move |tx| rows::update(tx, &changed));
    assert_eq!(found_by(home, "kitchen", &[]), Vec::<Id>::new());
    assert_eq!(found_by(home, "garden", &[]), [1]);
    let withdrawn = Text { state: "withdrawn".into(), search: String::new(), ..text(1, &author) };
    home.do_it(move |tx| texts::update(tx, &withdrawn));
    assert_eq!(found_by(home, "garden", &[]), Vec::<Id>::new());
}

fn search_keeps_to_the_readers_audiences(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    for (id, audience) in [(1, "public"), (2, "network"), (3, "team")] {
        let search = fold::index("kitchen");
        home.text(&Text { search, audience: audience.to_owned(), ..text(id, &author) });
    }
    home.text(&Text { search: fold::index("kitchen"), state: "draft".into(), status_id: None, ..text(4, &author) });
    assert_eq!(found_by(home, "kitchen", &["public"]), [1]);
    assert_eq!(found_by(home, "kitchen", &["public", "network"]), [2, 1]);
    assert_eq!(found_by(home, "kitchen", &["public", "network", "team"]), [3, 2, 1]);
}

fn people_are_found_by_name_and_handle(home: &Home) {
    home.person(1, "ana", "here.example");
    home.person(2, "mariana", "there.example");
    let gone = actors::Actor { gone_at: Some(1), ..actor(3, "anabel", "there.example") };
    home.do_it(move |tx| actors::insert(tx, &gone));
    let found = |words: &str| -> Vec<Id> {
        home.see(|conn| actors::search(conn, words, 9)).iter().map(|actor| actor.id).collect()
    };
    assert_eq!(found("ana"), [2, 1]);
    assert_eq!(found("mari"), [2]);
    assert_eq!(found("a_a"), Vec::<Id>::new());
}
