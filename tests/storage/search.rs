//! Search: the beginnings of folded words and their forms, in any script and the same on both databases, and nothing that a
//! reader may not see.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use interpraxis::domain::ids::Id;
use interpraxis::storage::connection::Database;
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::views::{self, Filter, Page};
use interpraxis::storage::{Conn, actors, backup, jobs, migrate, moderated, search as index, texts as rows};
use interpraxis::text::search::{self, Question};

use crate::home::{Home, NOW, actor, migrations, text};

on_both!(
    words_are_found_by_their_beginning_in_any_script,
    signs_of_the_query_language_are_only_words,
    a_changed_text_is_found_by_its_new_words_alone,
    search_keeps_to_the_readers_audiences,
    people_are_found_by_name_and_handle,
    forms_and_spellings_find_each_other_in_every_language,
    titles_come_first_and_then_the_newest,
    pages_of_what_was_found_follow_each_other,
    what_few_of_many_texts_have_is_found_among_them,
    a_question_of_any_length_is_answered,
    what_is_taken_out_leaves_no_word,
    texts_of_an_earlier_version_are_found,
);

fn keep(home: &Home, id: Id, words: &str) {
    let author = actor(1, "ana", "here.example");
    home.text(&Text { search: search::index("en", "", &[words]), ..text(id, &author) });
}

fn found_by(home: &Home, words: &str, audiences: &[&str]) -> Vec<Id> {
    let filter = Filter {
        words: Question::read(words, None),
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
    let changed = Text { search: search::index("en", "", &["garden"]), ..text(1, &author) };
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
        let search = search::index("en", "", &["kitchen"]);
        home.text(&Text { search, audience: audience.to_owned(), ..text(id, &author) });
    }
    home.text(&Text {
        search: search::index("en", "", &["kitchen"]),
        state: "draft".into(),
        status_id: None,
        ..text(4, &author)
    });
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

/// Texts of a network: number, language, title, text.
const CORPUS: [(Id, &str, &str, &str); 16] = [
    (1, "en", "Cooking with families", "Nine evenings in a kitchen; parents are listening."),
    (2, "es", "Cocinar en familia", "Las familias cocinan; teléfono móvil."),
    (3, "ca", "Cuinar amb famílies", "La col·laboració de les mares i els nens."),
    (4, "ro", "Gătit în familie", "Familiile gătesc împreună."),
    (5, "el", "Μαγειρεύουμε με οικογένειες", "Η γέφυρα των παιδιών."),
    (6, "fr", "Cuisiner en famille", "Les familles cuisinent avec des éducatrices."),
    (7, "de", "Kochen mit Familien", "Die Häuser der Straße."),
    (8, "fi", "Perheet keittiössä", "Perheiden kanssa taloissa."),
    (9, "sv", "Matlagning med familjer", "Barnen och familjerna."),
    (10, "nb", "Matlaging med familier", "Barna og hyttene."),
    (11, "pt-BR", "Cozinhar em família", "As famílias e as crianças."),
    (12, "it", "Cucinare in famiglia", "Le famiglie e i bambini."),
    (13, "nl", "Koken met families", "De gezinnen en de huizen."),
    (14, "sl", "Kuhanje z družinami", "Otroci in družine."),
    (15, "is", "Matreiðsla með fjölskyldum", "Börnin í Þórshöfn og Ærø."),
    (16, "", "Grandma's lantern", "A text that names no language."),
];

fn corpus(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    for (id, language, name, words) in CORPUS {
        let search = search::index(language, name, &[words]);
        home.text(&Text { search, language: language.to_owned(), name: name.to_owned(), ..text(id, &author) });
    }
}

fn forms_and_spellings_find_each_other_in_every_language(home: &Home) {
    corpus(home);
    let mut odd = Vec::new();
    for (words, expected) in [
        ("family", &[1][..]),
        ("parent listen", &[1]),
        ("movil", &[2]),
        ("MÓVILES", &[2]),
        ("nen", &[3]),
        ("collaboracions", &[3]),
        ("familiile", &[4, 3]),
        ("οικογένεια", &[5]),
        ("ΟΙΚΟΓΕΝΕΙΑ", &[5]),
        ("γεφυρες", &[5]),
        ("éducatrice", &[6]),
        ("haus strasse", &[7]),
        ("perhe", &[8]),
        ("talo", &[8]),
        ("familj", &[9]),
        ("hytte", &[10]),
        ("criança", &[11]),
        ("crianca", &[11]),
        ("bambino", &[12]),
        ("gezin", &[13]),
        ("huis", &[13]),
        ("druzin", &[14]),
        ("fjolskyldum thorshofn aero", &[15]),
        ("lantern", &[16]),
        ("lanterns", &[]),
        ("zucchini", &[]),
    ] {
        let found = found_by(home, words, &[]);
        if found != expected {
            odd.push(format!("{words:?}: {found:?} and not {expected:?}"));
        }
    }
    assert_eq!(odd, Vec::<String>::new());
    assert_eq!(found_by(home, "famil", &[]), [13, 11, 10, 9, 7, 6, 4, 3, 2, 1]);
}

fn titles_come_first_and_then_the_newest(home: &Home) {
    let author = home.person(1, "ana", "here.example");
    for (id, name, words) in [
        (1, "The open kitchen", "We cook."),
        (2, "A walk", "From the kitchens to the school."),
        (3, "Kitchen school", "Children cook."),
        (4, "Songs", "In the kitchen of a school."),
    ] {
        home.text(&Text { search: search::index("en", name, &[words]), ..text(id, &author) });
    }
    let best = |words: &str, limit: i64| -> Vec<Id> {
        let filter = Filter { words: Question::read(words, None), ..Filter::default() };
        home.see(|conn| views::best(conn, &filter, limit)).iter().map(|text| text.id).collect()
    };
    assert_eq!(best("kitchens", 9), [3, 1, 4, 2]);
    assert_eq!(best("kitchen", 3), [3, 1, 4]);
    assert_eq!(best("kitchen", 1), [3]);
    assert_eq!(best("school kitchen", 9), [3, 4, 2]);
    assert_eq!(best("kit", 9), [3, 1, 4, 2]);
    assert_eq!(best("", 9), [4, 3, 2, 1]);
}

fn many(home: &Home, count: Id) {
    let author = home.person(1, "ana", "here.example");
    let search = search::index("en", "", &["kitchen"]);
    let rows: Vec<Text> = (1..=count).map(|id| Text { search: search.clone(), ..text(id, &author) }).collect();
    home.do_it(move |tx| rows.iter().try_for_each(|row| texts::insert(tx, row)));
}

fn pages_of_what_was_found_follow_each_other(home: &Home) {
    many(home, 12);
    keep(home, 13, "garden");
    let filter = Filter { words: Question::read("kitchens", None), ..Filter::default() };
    let read = |max_id: Option<Id>, since_id: Option<Id>, min_id: Option<Id>| -> Vec<Id> {
        let page = Page { max_id, since_id, min_id, limit: 5 };
        home.see(|conn| views::published(conn, &filter, page)).iter().map(|text| text.id).collect()
    };
    assert_eq!(read(None, None, None), [12, 11, 10, 9, 8]);
    assert_eq!(read(Some(8), None, None), [7, 6, 5, 4, 3]);
    assert_eq!(read(Some(3), None, None), [2, 1]);
    assert_eq!(read(None, Some(10), None), [12, 11]);
    assert_eq!(read(None, None, Some(3)), [8, 7, 6, 5, 4]);
}

fn what_few_of_many_texts_have_is_found_among_them(home: &Home) {
    many(home, 450);
    home.do_it(|tx| {
        for id in [2, 5, 230] {
            let known = texts::by_id(tx, id)?.unwrap();
            texts::update(tx, &Text { audience: "network".to_owned(), ..known })?;
        }
        Ok(())
    });
    assert_eq!(found_by(home, "kitchen", &["network"]), [230, 5, 2]);
    assert_eq!(found_by(home, "kitchen", &["team"]), Vec::<Id>::new());
    keep(home, 451, "kitchenette");
    assert_eq!(found_by(home, "kitchenet", &["public"]), [451]);
    assert_eq!(found_by(home, "kitche", &["public"])[..2], [451, 450]);
    assert_eq!(found_by(home, "kitchen", &["public"])[..2], [450, 449], "a common word is no beginning");
    assert_eq!(found_by(home, "kitchen kitchenet", &["public"]), Vec::<Id>::new());
}

fn a_question_of_any_length_is_answered(home: &Home) {
    keep_one(home, "kitchen garden");
    let words: Vec<String> = (0..5_000).map(|number| format!("word{number}")).collect();
    assert_eq!(found_by(home, &words.join(" "), &[]), Vec::<Id>::new());
    assert_eq!(found_by(home, &"kitchen ".repeat(5_000), &[]), [1], "one word, said often");
    assert_eq!(found_by(home, &"k".repeat(1 << 20), &[]), Vec::<Id>::new());
    assert_eq!(found_by(home, &"\"*^=:('&|!NEAR\\\0 ".repeat(50_000), &[]), Vec::<Id>::new());
    assert_eq!(found_by(home, "kitchen\0 \"garden\" =garden ^kitchen", &[]), [1]);
}

fn keep_one(home: &Home, words: &str) {
    home.person(1, "ana", "here.example");
    keep(home, 1, words);
}

#[derive(QueryableByName)]
struct Bytes {
    #[diesel(sql_type = Binary)]
    bytes: Vec<u8>,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Whether the end of a word stands anywhere in the tables of the index.
fn leaves(home: &Home, end: &str) -> bool {
    home.see(|conn| match conn {
        Conn::Sqlite(sqlite) => {
            let all: Vec<Bytes> = diesel::sql_query(
                "SELECT block AS bytes FROM text_words_data UNION ALL SELECT term FROM text_words_idx",
            )
            .load(sqlite)?;
            Ok(all.iter().any(|row| row.bytes.windows(end.len()).any(|part| part == end.as_bytes())))
        }
        Conn::Pg(pg) => {
            let sql = "SELECT count(*) AS count FROM ts_stat('SELECT words FROM text_words') WHERE word LIKE '%' || $1";
            let found = diesel::sql_query(sql).bind::<diesel::sql_types::Text, _>(end).get_result::<Count>(pg)?;
            Ok(found.count > 0)
        }
    })
}

/// One of the ways that a text goes.
type Way = fn(&mut Conn, Text) -> Result<(), interpraxis::storage::Error>;

fn what_is_taken_out_leaves_no_word(home: &Home) {
    let author = home.person(2, "bo", "there.example");
    let search = search::index("en", "Xylophones", &["A quartet of vibraphonists"]);
    let row = Text { search, local: false, host: "there.example".to_owned(), ..text(1, &author) };
    keep_one_more(home, &author);
    let ways: [Way; 5] = [
        |tx, text| rows::update(tx, &Text { state: "withdrawn".to_owned(), search: String::new(), ..text }),
        |tx, text| rows::update(tx, &Text { search: search::index("en", "Songs", &["A walk"]), ..text }),
        |tx, text| rows::update(tx, &Text { state: "hidden".to_owned(), ..text }),
        |tx, text| moderated::decline(tx, text.id),
        |tx, _text| moderated::purge_texts(tx, "there.example", 1).map(drop),
    ];
    for (place, out) in ways.into_iter().enumerate() {
        let id = 1 + i64::try_from(place).unwrap();
        let uri = format!("https://there.example/{id}");
        let text = Text { id, status_id: Some(id), uri, ..row.clone() };
        home.text(&text);
        assert_eq!(found_by(home, "xylophone vibraphonist", &[]), [id]);
        assert!(leaves(home, "braphonists") && leaves(home, "ylophones"), "{place}");
        let gone = text.clone();
        home.do_it(move |tx| out(tx, gone.clone()));
        assert!(!leaves(home, "braphonist") && !leaves(home, "ylophon"), "{place}");
        assert_eq!(found_by(home, "vibraphonists", &[]), Vec::<Id>::new(), "{place}");
        home.do_it(move |tx| {
            rows::update(tx, &Text { state: "purged".to_owned(), search: String::new(), ..text.clone() })
        });
    }
    assert_eq!(found_by(home, "violin", &[]), [99], "the others stay");
    if let Database::Sqlite(path) = &home.database {
        assert_eq!(backup::integrity(path).unwrap(), ["ok"]);
    }
}

fn keep_one_more(home: &Home, author: &actors::Actor) {
    home.text(&Text { search: search::index("en", "Violins", &["A quartet"]), ..text(99, author) });
}

fn texts_of_an_earlier_version_are_found(home: &Home) {
    home.person(1, "ana", "here.example");
    // They are kept by the version of today, which knows every column, and get their words on the way back.
    let author = actor(1, "ana", "here.example");
    for (id, state) in [(1, "published"), (2, "draft"), (3, "published"), (4, "published")] {
        home.text(&Text { state: state.to_owned(), ..text(id, &author) });
    }
    let known =
        FileBasedMigrations::from_path(migrations(if home.one_writer() { "sqlite" } else { "postgres" })).unwrap();
    let mut reverted = 0;
    home.see(|conn| {
        let mut back = || match conn {
            Conn::Sqlite(sqlite) => sqlite.revert_last_migration(known.clone()).unwrap().to_string(),
            Conn::Pg(pg) => pg.revert_last_migration(known.clone()).unwrap().to_string(),
        };
        reverted += 1;
        while !back().ends_with("000014") {
            reverted += 1;
        }
        let long = format!(" {} kitchens", "x".repeat(5_000));
        for (id, words) in [(1, " open kitchens"), (2, " kitchens"), (3, ""), (4, &long)] {
            let written = diesel::sql_query(format!("UPDATE texts SET search = '{words}' WHERE id = {id}"));
            let changed = match conn {
                Conn::Sqlite(sqlite) => written.execute(sqlite).unwrap(),
                Conn::Pg(pg) => written.execute(pg).unwrap(),
            };
            assert_eq!(changed, 1);
        }
        Ok(())
    });
    assert_eq!(migrate::run(&home.db).unwrap().len(), reverted);
    assert_eq!(found_by(home, "kitch", &[]), [4, 1]);
    let due = home.do_it(|tx| jobs::claim(tx, NOW, NOW + 1, 9));
    assert_eq!(due.iter().map(|job| job.payload.as_str()).collect::<Vec<_>>(), [r#"{"job":"index"}"#]);
    let kept = home.see(|conn| index::kept(conn, 0, 9));
    assert_eq!(kept.iter().map(|text| text.id).collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!(found_by(home, "kitchening", &[]), Vec::<Id>::new());
    home.do_it(|tx| index::keep(tx, 1, &search::index("en", "Open kitchens", &[])));
    assert_eq!(found_by(home, "kitchening", &[]), [1]);
}
