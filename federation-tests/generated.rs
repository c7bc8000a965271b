//! Thousands of calls that nobody here thought of: schemathesis reads our descriptions and makes them up.

use std::process::Command;

use serde_json::{Value, json};

use crate::harness::http::Request;
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::{Desk, Node, program};

/// The scopes of a token that may do everything.
const SCOPES: &str = "read write follow push profile";

fn said(desk: &Desk, method: &str, path: &str, body: &Value) -> String {
    let request = Request::new(method, path);
    let reply = desk.send(&if body.is_null() { request } else { request.json(body) }).unwrap();
    assert!(reply.status < 300, "{method} {path}: {} {}", reply.status, reply.text());
    reply.value()["id"].as_str().unwrap_or_default().to_owned()
}

/// Makes things of every kind and answers their numbers.
fn numbers(desk: &Desk) -> Vec<String> {
    let mut known = vec![said(desk, "GET", "/api/v1/accounts/verify_credentials", &Value::Null)];
    known.push(said(desk, "POST", "/api/v1/statuses", &json!({"status": "Hello #kitchen"})));
    let poll = json!({"status": "Which?", "poll": {"options": ["A", "B"], "expires_in": 3600}});
    known.push(said(desk, "POST", "/api/v1/statuses", &poll));
    known.push(said(desk, "POST", "/api/v1/statuses", &json!({"status": "x", "scheduled_at": "2099-01-01T00:00:00Z"})));
    known.push(said(desk, "POST", "/api/v1/lists", &json!({"title": "A list"})));
    known.push(said(desk, "POST", "/api/v2/filters", &json!({"title": "A filter", "context": ["home"]})));
    let text = desk.publish("A walk to school", "public").unwrap();
    known.push(text.number().to_owned());
    known.push(desk.draft("A draft", "team").unwrap().number().to_owned());
    known
}

/// Lets schemathesis make up calls; how many it made. Every status and every body must be as the description says.
fn calls(node: &Node, desk: &Desk, known: &[String], description: &str, each: u32) -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.json");
    let mut run: Command = program::schemathesis();
    let (base, authorization) = (node.base(), format!("Authorization: Bearer {}", desk.token));
    // One worker: two threads of Python before 3.11.8 trip over each other while they parse (python/cpython#106905).
    run.args(["run", &format!("{base}{description}"), "-H", &authorization, "--workers", "1", "--seed", "20261122"]);
    run.args([
        "--checks",
        "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
    ]);
    run.args(["--phases", "fuzzing", "--max-examples", &each.to_string(), "--suppress-health-check", "all"]);
    run.args(["--continue-on-failure", "--no-shrink", "--request-timeout", "30", "--report", "json"]);
    run.arg("--report-json-path").arg(&report);
    run.env("SCHEMATHESIS_HOOKS", "generated_hooks").env("PYTHONPATH", program::file("clients"));
    run.env("KNOWN_NUMBERS", json!(known).to_string()).current_dir(folder.path());
    program::run(&mut run);
    let report: Value = serde_json::from_slice(&std::fs::read(&report).unwrap()).unwrap();
    report["test_cases"]["generated"].as_u64().unwrap_or_else(|| panic!("no count in {report:#}"))
}

#[test]
fn thousands_of_generated_calls_meet_no_fault_and_nothing_that_is_not_described() {
    let port = free_port();
    let address = Address { scheme: "http", name: "127.0.0.1".into(), port, listen: port };
    let node = Node::start_at("alpha", address, "");
    node.member("ana", "practitioner");
    let token = node.admin(&["token", "create", "--handle", "ana", "--scopes", SCOPES]);
    let desk = Desk { token: token.trim().to_owned(), ..node.desk("ana") };
    let known = numbers(&desk);
    let made = calls(&node, &desk, &known, "/api/v1/openapi.json", 12)
        + calls(&node, &desk, &known, "/api/interpraxis/v1/openapi.json", 40);
    println!("{made} calls");
    assert!(made >= 2_000, "{made} calls are too few");
    let faults: Vec<String> =
        node.written().lines().filter(|line| line.contains("panicked")).map(str::to_owned).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
