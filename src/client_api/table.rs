//! The addresses of the client API, each with its tier and what it asks of a token: the router and the table in
//! `docs/client-api.md` are made of the same rows, so that neither can lie about the other.

use std::fmt::Write;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::routing::{MethodRouter, delete, get, patch, post, put};

use crate::app::App;

/// What a call must bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing at all.
    Nothing,
    /// The token of a client, or the client's own proof.
    Client,
    /// Nothing; but a token that is sent must hold the scope.
    Anyone(&'static str),
    /// The token of a person, with the scope.
    Person(&'static str),
}

/// One address with one method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// `GET`, `POST`, ...
    pub method: &'static str,
    /// As the router has it.
    pub path: &'static str,
    /// The tier of client-api.md: `T0`, `T1`, `T2`.
    pub tier: &'static str,
    /// What a call must bring.
    pub needs: Needs,
    /// The test that asks more of it than its scope.
    pub proof: &'static str,
}

/// A router under construction, with its table.
pub struct Table {
    /// The router.
    pub router: Router<Arc<App>>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
    tier: &'static str,
    proof: &'static str,
}

impl Table {
    /// An empty part of a tier, proven by a test file.
    pub fn of(tier: &'static str, proof: &'static str) -> Self {
        Self { router: Router::new(), rows: Vec::new(), tier, proof }
    }

    fn add(mut self, method: &'static str, path: &'static str, needs: Needs, to: MethodRouter<Arc<App>>) -> Self {
        self.router = self.router.route(path, to);
        self.rows.push(Row { method, path, tier: self.tier, needs, proof: self.proof });
        self
    }

    /// A GET.
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, needs: Needs, to: impl Handler<T, Arc<App>>) -> Self {
        self.add("GET", path, needs, get(to))
    }

    /// A POST.
    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, needs: Needs, to: impl Handler<T, Arc<App>>) -> Self {
        self.add("POST", path, needs, post(to))
    }

    /// A PUT.
    #[must_use]
    pub fn put<T: 'static>(self, path: &'static str, needs: Needs, to: impl Handler<T, Arc<App>>) -> Self {
        self.add("PUT", path, needs, put(to))
    }

    /// A PATCH.
    #[must_use]
    pub fn patch<T: 'static>(self, path: &'static str, needs: Needs, to: impl Handler<T, Arc<App>>) -> Self {
        self.add("PATCH", path, needs, patch(to))
    }

    /// A DELETE.
    #[must_use]
    pub fn delete<T: 'static>(self, path: &'static str, needs: Needs, to: impl Handler<T, Arc<App>>) -> Self {
        self.add("DELETE", path, needs, delete(to))
    }

    /// Lets bodies be as large as `bytes`.
    #[must_use]
    pub fn with_bodies_of(mut self, bytes: usize) -> Self {
        self.router = self.router.layer(DefaultBodyLimit::max(bytes));
        self
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.rows.extend(other.rows);
        self
    }

    /// The rows as a table in Markdown.
    pub fn document(&self) -> String {
        let mut out = String::from(HEAD);
        let mut rows = self.rows.clone();
        rows.sort_by_key(|row| (row.path.trim_end_matches('/'), row.path, row.method));
        for row in rows {
            let needs = match row.needs {
                Needs::Nothing => "none".to_owned(),
                Needs::Client => "a client's".to_owned(),
                Needs::Anyone(scope) => format!("none, or `{scope}`"),
                Needs::Person(scope) => format!("`{scope}`"),
            };
            let Row { method, path, tier, proof, .. } = row;
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "| {method} | `{path}` | {tier} | {needs} | `{proof}` |");
        }
        out
    }
}

const HEAD: &str = "# The client API, address by address

Clients of the Mastodon API work here. This table is made from the router by a test (`client_api::tests::table`), which also
calls each address without a token, with a token that lacks the scope, and with one that has it. A token with `read` or
`write` holds every part of it; `follow` holds those of follows, blocks and mutes. *Test* is where more is asked.
Streaming stands beside it: `/api/v1/streaming` (WebSocket), `/api/v1/streaming/health`, and one address for each stream
(server-sent events); the scopes are those of the timelines of the same names (`tests/streaming.rs`).
Programs read the same, with what each call takes and answers, at `/api/v1/openapi.json`: every answer that any test gets
is held against it, and `federation-tests/generated.rs` lets a generator make up thousands of calls from it.
Pushes (Web Push) carry no access token in their words, since tokens are kept as hashes only.

| method | address | tier | token with | test |
|---|---|---|---|---|
";
