//! Migrations: up, down, the same tables on both sides, and a newer schema that is left alone.

use std::collections::BTreeSet;
use std::fs;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use interpraxis::storage::{Conn, Db, Error, migrate};

use crate::home::{Home, migrations};

on_both!(
    a_second_run_finds_nothing_to_do,
    every_step_can_be_taken_back_and_made_again,
    a_newer_schema_is_refused_and_left_alone
);

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(conn: &mut Conn, sql: &str) -> BTreeSet<String> {
    let found: Vec<Line> = match conn {
        Conn::Sqlite(sqlite) => diesel::sql_query(sql).load(sqlite).unwrap(),
        Conn::Pg(pg) => diesel::sql_query(sql).load(pg).unwrap(),
    };
    found.into_iter().map(|line| line.line).collect()
}

/// Every column as `table.column kind`, with `!` where it takes no NULL; numbers and truth values are one kind.
fn columns(home: &Home) -> BTreeSet<String> {
    home.see(|conn| {
        let sql = match conn {
            Conn::Sqlite(_) => {
                "SELECT t.name || '.' || c.name || ' ' || CASE c.type WHEN 'BLOB' THEN 'bytes' WHEN 'TEXT' THEN 'text' \
                 ELSE 'number' END || CASE c.\"notnull\" WHEN 1 THEN '!' ELSE '' END AS line \
                 FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' \
                 AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.name NOT LIKE '%diesel%' AND t.name NOT LIKE 'text_words%'"
            }
            Conn::Pg(_) => {
                "SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'bytea' THEN 'bytes' \
                 WHEN 'text' THEN 'text' ELSE 'number' END || CASE is_nullable WHEN 'NO' THEN '!' ELSE '' END AS line \
                 FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '%diesel%' \
                 AND table_name NOT LIKE 'text_words%'"
            }
        };
        Ok(lines(conn, sql))
    })
}

/// Every index that a migration made by name, and how many each table has without one (keys and UNIQUE rules).
fn indexes(home: &Home) -> BTreeSet<String> {
    home.see(|conn| {
        let sql = match conn {
            Conn::Sqlite(_) => {
                "SELECT t.name || ' ' || i.name AS line FROM sqlite_schema t, pragma_index_list(t.name) i \
                 WHERE t.type = 'table' AND i.origin = 'c' AND t.name NOT LIKE '%diesel%' \
                 AND t.name NOT LIKE 'text_words%' UNION ALL \
                 SELECT t.name || ' unique ' || (SELECT group_concat(name) FROM (SELECT name FROM \
                 pragma_index_info(i.name) ORDER BY seqno)) FROM sqlite_schema t, pragma_index_list(t.name) i \
                 WHERE t.type = 'table' AND i.origin = 'u'"
            }
            Conn::Pg(_) => {
                "SELECT x.tablename || ' ' || x.indexname AS line FROM pg_indexes x WHERE x.schemaname = 'public' \
                 AND x.tablename NOT LIKE '%diesel%' AND x.tablename NOT LIKE 'text_words%' AND NOT EXISTS \
                 (SELECT 1 FROM pg_constraint c WHERE c.conname = x.indexname) UNION ALL \
                 SELECT r.relname || ' unique ' || (SELECT string_agg(a.attname, ',' ORDER BY k.place) \
                 FROM unnest(c.conkey) WITH ORDINALITY AS k(number, place) JOIN pg_attribute a \
                 ON a.attrelid = c.conrelid AND a.attnum = k.number) FROM pg_constraint c \
                 JOIN pg_class r ON r.oid = c.conrelid WHERE c.contype = 'u' \
                 AND c.connamespace = 'public'::regnamespace"
            }
        };
        Ok(lines(conn, sql))
    })
}

fn tables(home: &Home) -> BTreeSet<String> {
    columns(home).iter().filter_map(|column| column.split('.').next()).map(str::to_owned).collect()
}

fn a_second_run_finds_nothing_to_do(home: &Home) {
    assert_eq!(migrate::run(&home.db).unwrap(), Vec::<String>::new());
    assert_eq!(migrate::pending(&home.db).unwrap(), Vec::<String>::new());
    assert!(tables(home).len() > 25, "{:?}", tables(home));
}

fn every_step_can_be_taken_back_and_made_again(home: &Home) {
    let (before, indexed) = (columns(home), indexes(home));
    let side = if home.one_writer() { "sqlite" } else { "postgres" };
    let folder = migrations(side);
    let steps = fs::read_dir(&folder).unwrap().count();
    let known = FileBasedMigrations::from_path(folder).unwrap();
    let undone = home.see(|conn| {
        Ok(match conn {
            Conn::Sqlite(sqlite) => sqlite.revert_all_migrations(known).unwrap().len(),
            Conn::Pg(pg) => pg.revert_all_migrations(known).unwrap().len(),
        })
    });
    assert_eq!(undone, steps);
    assert_eq!(tables(home), BTreeSet::new(), "what a step made, its down.sql takes away");
    assert_eq!(migrate::pending(&home.db).unwrap().len(), steps);
    assert_eq!(migrate::run(&home.db).unwrap().len(), steps);
    assert_eq!((columns(home), indexes(home)), (before, indexed));
}

fn a_newer_schema_is_refused_and_left_alone(home: &Home) {
    let step = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')";
    home.see(|conn| Ok::<_, Error>(conn.batch_execute(step)?));
    let again = Db::open(&home.database).unwrap();
    for refused in [migrate::run(&again).map(drop), migrate::pending(&again).map(drop)] {
        let Err(Error::Unusable(sentence)) = refused else { panic!("{refused:?}") };
        assert!(sentence.contains("20991231000000") && sentence.contains("newer Interpraxis"), "{sentence}");
    }
    assert!(tables(home).len() > 25, "nothing was changed");
}

#[test]
fn both_sides_have_the_same_columns_and_indexes() {
    let (one, other) = (Home::sqlite(), Home::postgres());
    for look in [columns, indexes] {
        let (one, other) = (look(&one), look(&other));
        let odd: Vec<_> = one.symmetric_difference(&other).collect();
        assert!(odd.is_empty(), "on one side only: {odd:#?}");
    }
}
