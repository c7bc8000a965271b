//! Statements that a connection prepares once, though Diesel would prepare them anew each time.
//!
//! Diesel keeps no statement that an `UPDATE`, a list or SQL of our own is part of, because their number could be without
//! bound. Where it is bounded we know it, and say so with `.kept()`: parsing and planning took more time than the rows.

use diesel::backend::Backend;
use diesel::connection::Connection;
use diesel::internal::derives::multiconnection::AstPassHelper;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryBuilder, QueryFragment, QueryId};
use diesel::sqlite::Sqlite;

use super::Conn;
use crate::domain::ids::Id;

/// A query whose SQL has a bounded number of forms.
#[derive(Clone, Copy, Debug)]
pub struct Kept<Q>(Q);

impl<Q: QueryFragment<Sqlite> + QueryFragment<Pg>> Kept<Q> {
    /// Does it; answers how many rows it was done to. Diesel's `execute` borrows the query on its way to the database, and what
    /// is borrowed is judged by its parts again: so it goes as its SQL and what is bound.
    pub fn run(self, conn: &mut Conn) -> QueryResult<usize> {
        match conn {
            Conn::Sqlite(k) => k.execute_returning_count(&Written::of(&self.0, Sqlite)?),
            Conn::Pg(k) => k.execute_returning_count(&Written::of(&self.0, Pg)?),
        }
    }
}

/// A query as the SQL that it makes for a database, and what is bound in it.
///
/// One type for all queries: whatever executes it stands once in the program for each database.
struct Written<'q, DB> {
    sql: String,
    query: &'q dyn QueryFragment<DB>,
    database: DB,
}

impl<'q, DB: Backend> Written<'q, DB> {
    fn of(query: &'q dyn QueryFragment<DB>, database: DB) -> QueryResult<Self>
    where
        DB::QueryBuilder: Default,
    {
        let mut sql = DB::QueryBuilder::default();
        query.to_sql(&mut sql, &database)?;
        Ok(Self { sql: sql.finish(), query, database })
    }
}

impl<DB> QueryId for Written<'_, DB> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<DB: Backend> QueryFragment<DB> for Written<'_, DB> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql(&self.sql);
        if let Some((collector, lookup)) = out.bind_collector() {
            self.query.collect_binds(collector, lookup, &self.database)?;
        }
        if let Some((formatter, database)) = out.debug_binds() {
            self.query.walk_ast(AstPass::collect_debug_binds_pass(formatter, database))?;
        }
        Ok(())
    }
}

/// Says of a query that it is one of few.
pub trait Keep: Sized {
    /// Prepares it once for each connection. Not for what holds a list of any length: see [`rounded`].
    fn kept(self) -> Kept<Self> {
        Kept(self)
    }
}

impl<Q> Keep for Q {}

impl<Q> QueryId for Kept<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: Query> Query for Kept<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, C> RunQueryDsl<C> for Kept<Q> {}

impl<Q: QueryFragment<DB>, DB: Backend> QueryFragment<DB> for Kept<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }

    fn is_safe_to_cache_prepared(&self, _backend: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}

/// Longer lists than this are rare, and stay as they are.
const LONG: usize = 1024;

/// The same numbers in a list of 1, 2, 4, 8, ... of them, the last one repeated: so few lengths are as many statements.
pub fn rounded(ids: &[Id]) -> Vec<Id> {
    let mut list = ids.to_vec();
    if let Some(last) = ids.last().filter(|_| ids.len() <= LONG) {
        list.resize(ids.len().next_power_of_two(), *last);
    }
    list
}

/// Numbers as one value that is bound, for [`listed`].
pub fn packed(ids: &[Id]) -> String {
    format!("[{}]", ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

/// What stands in `IN (...)` for the numbers that are bound, [`packed`], at the place `$n` of SQL of our own.
pub fn listed(conn: &Conn, place: &str) -> String {
    match conn {
        Conn::Sqlite(_) => format!("SELECT value FROM json_each({place})"),
        Conn::Pg(_) => format!("SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST({place} AS JSON))"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::connection::{Database, prepared_for_one_use};
    use crate::storage::{Db, Error};

    #[test]
    fn what_is_kept_is_prepared_once_and_what_is_not_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&Database::Sqlite(folder.path().join("one.db"))).unwrap();
        db.read(|conn| {
            let _ = prepared_for_one_use();
            diesel::sql_query("SELECT 1").kept().run(conn)?;
            assert_eq!(prepared_for_one_use(), [""; 0]);
            diesel::sql_query("SELECT 2").execute(conn)?;
            assert_eq!(prepared_for_one_use(), ["SELECT 2"]);
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn lists_have_few_lengths() {
        assert!(rounded(&[]).is_empty());
        assert_eq!(rounded(&[5]), [5]);
        assert_eq!(rounded(&[5, 6, 7]), [5, 6, 7, 7]);
        assert_eq!(rounded(&[1, 2, 3, 4]).len(), 4);
        assert_eq!(rounded(&vec![1; LONG + 1]).len(), LONG + 1);
        assert_eq!(packed(&[]), "[]");
        assert_eq!(packed(&[1, 22]), "[1,22]");
    }
}
