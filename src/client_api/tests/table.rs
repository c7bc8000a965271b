//! The table of the router is true: every address is there, and asks of a token what it says.

use super::super::scopes;
use super::super::table::{Needs, Row};
use super::*;

/// An address with numbers and names in the place of its parameters.
fn sample(path: &str) -> String {
    let filled = path.replace("{tag}", "x").replace("{name}", "x").replace("{key}", "x").replace("{file}", "x");
    filled.replace("{id}", "1").replace("{text}", "1").replace("{place}", "0")
}

/// Every scope that neither is `wanted` nor holds it.
fn all_but(wanted: &str) -> String {
    let others = scopes::ALL.into_iter().filter(|scope| !scopes::holds(scope, wanted));
    others.collect::<Vec<_>>().join(" ")
}

async fn call(house: &House, row: &Row, token: &str) -> Answer {
    let method = Method::from_bytes(row.method.as_bytes()).unwrap();
    house.call(method, &sample(row.path), token, &Value::Null).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_asks_for_its_scope_and_answers_json() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let whole = house.token(&member, &scopes::ALL.join(" ")).await;
    for row in super::super::table().rows {
        let name = format!("{} {}", row.method, row.path);
        let (anonymous, held) = (call(&house, &row, "").await, call(&house, &row, &whole).await);
        for answer in [&anonymous, &held] {
            assert_ne!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
            assert!(!answer.status.is_server_error(), "{name}: {}", answer.body);
            assert!(serde_json::from_str::<Value>(&answer.body).is_ok(), "{name}: {}", answer.body);
        }
        let refused = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
        let scope = match row.needs {
            Needs::Nothing => {
                assert!(!refused.contains(&anonymous.status), "{name}: {}", anonymous.body);
                continue;
            }
            Needs::Client => {
                assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED, "{name}");
                continue;
            }
            Needs::Anyone(scope) => {
                assert!(!refused.contains(&anonymous.status), "{name}: {}", anonymous.body);
                scope
            }
            Needs::Person(scope) => {
                assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED, "{name}");
                let client = sign_in::make_token(&house.app, None, None, &scopes::ALL.join(" ")).await.unwrap();
                assert_eq!(call(&house, &row, &client).await.status, StatusCode::UNAUTHORIZED, "{name}: no person");
                scope
            }
        };
        assert!(!refused.contains(&held.status), "{name}: {}", held.body);
        let poor = house.token(&member, &all_but(scope)).await;
        assert_eq!(call(&house, &row, &poor).await.status, StatusCode::FORBIDDEN, "{name} without {scope}");
        let exact = house.token(&member, scope).await;
        assert!(!refused.contains(&call(&house, &row, &exact).await.status), "{name} with {scope}");
    }
}

#[test]
fn the_table_in_the_documents_is_the_one_of_the_router() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/client-api.md");
    let made = super::super::table().document();
    if std::env::var_os("WRITE_DOCUMENTS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == made, "docs/client-api.md is old: run this test with WRITE_DOCUMENTS=1 and commit it");
    let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/src/client_api/");
    for row in super::super::table().rows {
        assert!(std::path::Path::new(tests).join(row.proof).exists(), "{} names a test that is not there", row.path);
    }
}
