//! `GET /api/v1/openapi.json`: what the client API takes and answers, for programs (`OpenAPI` 3.1).
//!
//! It is made of the router's own table, of the list of calls and of the list of entities beside this file. The tests hold
//! every answer that they get against it, and the scenarios let a generator of calls read it.

mod calls;
mod shapes;

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::scopes;
use super::table::{Needs, Row, Table};
use calls::Call;

/// The calls and their answers (the file says how to read it).
const CALLS: &str = include_str!("openapi/calls.txt");
/// The entities (the file says how to read it).
const ENTITIES: &str = include_str!("openapi/entities.txt");

static DOCUMENT: LazyLock<String> = LazyLock::new(|| document(&super::table()).to_string());

/// Shows the document. It is the same for everybody, so that caches may keep it for an hour.
pub async fn show() -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, DOCUMENT.as_str()).into_response()
}

/// The description of a table's calls.
pub fn document(table: &Table) -> Value {
    let calls = calls::read(CALLS);
    let mut paths = Map::new();
    for row in &table.rows {
        let call = calls.iter().find(|call| call.is(row.method, row.path));
        let item = paths.entry(row.path).or_insert_with(|| json!({}));
        if let (Some(item), Some(call)) = (item.as_object_mut(), call) {
            item.insert(row.method.to_lowercase(), operation(row, call));
        }
    }
    let scopes: Map<String, Value> =
        scopes::ALL.iter().map(|scope| ((*scope).to_owned(), json!(format!("Use `{scope}`.")))).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "The client API of Interpraxis",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "What clients of the Mastodon API call",
            "description": "Bodies are read as JSON, as a form or as multipart. Limits are clamped, never refused.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": shapes::read(ENTITIES),
            "securitySchemes": {"token": {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "/oauth/authorize", "tokenUrl": "/oauth/token", "scopes": scopes,
                    },
                    "clientCredentials": {"tokenUrl": "/oauth/token", "scopes": scopes},
                },
            }},
        },
    })
}

/// How many calls the list describes.
#[cfg(test)]
pub(super) fn calls_described() -> usize {
    calls::read(CALLS).len()
}

fn operation(row: &Row, call: &Call) -> Value {
    let mut parameters: Vec<Value> = names_in(row.path).map(in_path).collect();
    let mut operation = Map::new();
    let name = format!("{} {}", row.method, row.path);
    operation.insert("operationId".to_owned(), json!(name));
    operation.insert("tags".to_owned(), json!([row.tier]));
    if row.method == "GET" {
        parameters.extend(call.query());
    } else if let Some(body) = call.body() {
        operation.insert("requestBody".to_owned(), body);
    }
    operation.insert("parameters".to_owned(), json!(parameters));
    operation.insert("security".to_owned(), security(row.needs));
    operation.insert("responses".to_owned(), responses(row, call));
    Value::Object(operation)
}

fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

fn in_path(name: &str) -> Value {
    // A name may be anything that is no further part of the address.
    let pattern = if matches!(name, "id" | "text" | "place") { "^[0-9]{1,19}$" } else { "^[A-Za-z0-9_.-]+$" };
    json!({"name": name, "in": "path", "required": true, "schema": {"type": "string", "pattern": pattern}})
}

fn security(needs: Needs) -> Value {
    match needs {
        Needs::Nothing => json!([{}]),
        Needs::Client => json!([{}, {"token": []}]),
        Needs::Anyone(scope) => json!([{}, {"token": [scope]}]),
        Needs::Person(scope) => json!([{"token": [scope]}]),
    }
}

/// Every status that a call may be answered with.
fn responses(row: &Row, call: &Call) -> Value {
    let mut all = Map::new();
    all.insert("200".to_owned(), call.answer());
    let mut refused = vec![429];
    if row.needs != Needs::Nothing {
        refused.extend([401, 403]);
    }
    if row.path.contains('{') {
        refused.push(404);
    }
    // What cannot be read, is too large, or does not fit.
    refused.extend(if row.method == "GET" { &[400][..] } else { &[400, 413, 422] });
    refused.extend(&call.further);
    refused.sort_unstable();
    refused.dedup();
    for status in refused {
        let error = json!({"application/json": {"schema": shapes::schema("Error")}});
        all.insert(status.to_string(), json!({"description": meaning(status), "content": error}));
    }
    Value::Object(all)
}

fn meaning(status: u16) -> &'static str {
    match status {
        400 => "It cannot be read.",
        401 => "The token is missing, unknown or revoked, or belongs to no person.",
        403 => "The token was not given for this, or the person may not.",
        404 => "There is no such thing, or the caller may not know of it.",
        409 => "Something else came first.",
        410 => "It was here and is gone.",
        413 => "It is too large.",
        422 => "Something that was sent does not fit.",
        502 => "The other server does not give it.",
        _ => "Too many calls: come back later.",
    }
}
