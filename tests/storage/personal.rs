//! What is known about a person is read from every table, and nothing of anybody else.

use interpraxis::storage::personal::{self, About, TABLES};
use interpraxis::storage::revisions;
use interpraxis::storage::texts::{self, Text};
use serde_json::{Value, json};

use crate::home::{Home, NOW, text};

on_both!(every_table_tells_what_it_knows_of_one_person);

fn every_table_tells_what_it_knows_of_one_person(home: &Home) {
    let (ana, bea) = (home.person(1, "ana", "here.example"), home.person(2, "bea", "here.example"));
    let mine = Text { name: "Home visits".into(), search: "home=".into(), ..text(10, &ana) };
    let theirs = text(11, &bea);
    home.do_it(move |tx| {
        for row in [&mine, &theirs] {
            texts::insert(tx, row)?;
            texts::set_references(tx, row.id, &[], &["visits".to_owned()])?;
        }
        revisions::insert(
            tx,
            &revisions::Revision {
                text_id: 10,
                number: 1,
                editor_id: 1,
                name: "Home visits".into(),
                summary: String::new(),
                language: "en".into(),
                audience: "public".into(),
                block: "{}".into(),
                created_at: NOW,
                published_at: None,
            },
        )
    });
    let told = |me| {
        let rows =
            |(table, about): (&'static str, About)| (table, home.see(|conn| personal::rows(conn, table, about, me)));
        TABLES.into_iter().map(rows).filter(|(_, rows)| !rows.is_empty()).collect::<Vec<(&str, Vec<Value>)>>()
    };
    let of_ana = told(1);
    let names: Vec<&str> = of_ana.iter().map(|(table, _)| *table).collect();
    for table in ["actors", "revisions", "tags", "texts"] {
        assert!(names.contains(&table), "{table} in {names:?}");
    }
    let (_, written) = of_ana.iter().find(|(table, _)| *table == "texts").unwrap();
    assert_eq!((written.len(), &written[0]["name"], &written[0]["author_id"]), (1, &json!("Home visits"), &json!(1)));
    assert!(!written[0].as_object().unwrap().contains_key("search"), "an index is nobody's");
    let of_bea = told(2);
    assert!(!of_bea.iter().any(|(table, _)| *table == "revisions"), "{of_bea:?}");
    assert_eq!(told(3), []);
}
