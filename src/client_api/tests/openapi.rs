//! The description of the client API is true: every answer that any of these tests gets is held against it.

use std::sync::LazyLock;

use super::super::openapi;
use super::super::table::Needs;
use super::*;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| openapi::document(&super::super::table()));

/// The described operation of a call; none for addresses of the browser and of streaming.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |template: &str| {
        let wanted: Vec<&str> = template.split('/').collect();
        wanted.len() == parts.len()
            && wanted.iter().zip(&parts).all(|(wanted, part)| wanted == part || wanted.starts_with('{'))
    };
    let paths = DOCUMENT["paths"].as_object().unwrap().iter().filter(|(template, _)| fits(template));
    // An address that is written out comes before one with a name in the same place.
    let (_, item) = paths.min_by_key(|(template, _)| template.matches('{').count())?;
    item.get(method.as_str().to_lowercase())
}

/// Fails when an answer has a status that is not described, or a body of another shape.
pub(super) fn holds(method: &Method, path: &str, answer: &Answer) {
    let Some(operation) = operation(method, path) else { return };
    let name = format!("{method} {path}");
    let described = &operation["responses"][answer.status.as_str()];
    assert!(described.is_object(), "{name}: {} is not described: {}", answer.status, answer.body);
    let schema = &described["content"]["application/json"]["schema"];
    if schema.is_object() {
        let body =
            serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{name}: {error}: {}", answer.body));
        fits(schema, &body, &name).unwrap_or_else(|fault| panic!("{fault}\n{body:#}"));
    }
}

/// Whether a value has the shape of a schema; the first difference otherwise. What the schema does not name is one.
fn fits(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    if let Some(place) = schema["$ref"].as_str() {
        let place = place.trim_start_matches('#');
        return fits(DOCUMENT.pointer(place).ok_or(format!("{at}: no schema {place}"))?, value, at);
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        let faults: Vec<String> = ways.iter().filter_map(|way| fits(way, value, at).err()).collect();
        return if faults.len() < ways.len() { Ok(()) } else { Err(faults.join("; or ")) };
    }
    if let Some(words) = schema["enum"].as_array() {
        return if words.contains(value) { Ok(()) } else { Err(format!("{at}: {value} is none of {words:?}")) };
    }
    let is = match schema["type"].as_str() {
        None => return Ok(()),
        Some("string") => return text(schema, value, at),
        Some("object") => return members(schema, value, at),
        Some("array") => {
            let items = value.as_array().ok_or(format!("{at}: {value} is no list"))?;
            return items.iter().try_for_each(|item| fits(&schema["items"], item, &format!("{at}[]")));
        }
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some(other) => return Err(format!("{at}: the type {other} is unknown here")),
    };
    if is { Ok(()) } else { Err(format!("{at}: {value} is not {}", schema["type"])) }
}

fn text(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let said = value.as_str().ok_or(format!("{at}: {value} is no text"))?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is = match (schema["format"].as_str(), schema["pattern"].as_str()) {
        (Some("uri"), _) => url::Url::parse(said).is_ok(),
        (Some("date-time"), _) => said.len() == 24 && said.ends_with('Z') && said.as_bytes()[19] == b'.',
        (Some("date"), _) => said.len() == 10 && said.split('-').all(digits),
        (None, Some("^[0-9]{1,19}$")) => digits(said) && said.len() < 20,
        (None, None) => true,
        (format, pattern) => return Err(format!("{at}: {format:?} and {pattern:?} are unknown here")),
    };
    if is { Ok(()) } else { Err(format!("{at}: {said:?} is not as {schema} says")) }
}

fn members(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let there = value.as_object().ok_or(format!("{at}: {value} is no object"))?;
    let others = &schema["additionalProperties"];
    if others.is_object() {
        return there.iter().try_for_each(|(name, value)| fits(others, value, &format!("{at}.{name}")));
    }
    for name in schema["required"].as_array().unwrap() {
        if !there.contains_key(name.as_str().unwrap()) {
            return Err(format!("{at}: {name} is missing"));
        }
    }
    for (name, value) in there {
        let member = schema["properties"].get(name).ok_or(format!("{at}: {name} is not described"))?;
        fits(member, value, &format!("{at}.{name}"))?;
    }
    Ok(())
}

#[test]
fn every_row_of_the_router_is_described_and_nothing_else() {
    let table = super::super::table();
    let described: usize =
        DOCUMENT["paths"].as_object().unwrap().values().map(|item| item.as_object().unwrap().len()).sum();
    assert_eq!(described, table.rows.len());
    assert_eq!(openapi::calls_described(), table.rows.len(), "the list of calls has others than the router");
    for row in &table.rows {
        let operation = &DOCUMENT["paths"][row.path][row.method.to_lowercase()];
        let scope = match row.needs {
            Needs::Person(scope) | Needs::Anyone(scope) => scope,
            Needs::Nothing | Needs::Client => continue,
        };
        assert!(operation["security"].to_string().contains(scope), "{} {}: {operation:#}", row.method, row.path);
    }
}

#[test]
fn every_schema_that_is_named_is_there() {
    fn walk(value: &Value) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| {
                if let Some(place) = value.as_str().filter(|_| name == "$ref") {
                    assert!(DOCUMENT.pointer(place.trim_start_matches('#')).is_some(), "{place}");
                }
                // A single word that is no known type would be read as a word to be said.
                if let Some([word]) = value.as_array().map(Vec::as_slice).filter(|_| name == "enum") {
                    assert!(
                        ["Bearer", "image", "link", "rich", "staff", "other", "default"]
                            .contains(&word.as_str().unwrap())
                    );
                }
                walk(value);
            }),
            Value::Array(items) => items.iter().for_each(walk),
            _ => {}
        }
    }
    walk(&DOCUMENT);
}

#[test]
fn a_wrong_shape_is_noticed() {
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/List"}});
    let good = json!({"id": "12", "title": "x", "replies_policy": "none", "exclusive": false});
    assert_eq!(fits(&list, &json!([good]), ""), Ok(()));
    for (member, wrong) in [
        ("id", json!(12)),
        ("id", json!("a")),
        ("title", Value::Null),
        ("replies_policy", json!("all")),
        ("exclusive", json!("no")),
        ("more", json!(1)),
    ] {
        let mut entity = good.clone();
        entity[member] = wrong;
        assert!(fits(&list, &json!([entity]), "").is_err(), "{entity}");
    }
    let fault = fits(&list, &json!([{}]), "").unwrap_err();
    assert!(fault.contains("missing"), "{fault}");
    let moment = json!({"$ref": "#/components/schemas/PagedText"});
    for date in ["2026-11-22T09:00:00Z", "2026-11-22 09:00:00.000", ""] {
        assert!(fits(&moment, &json!({"updated_at": date, "content": ""}), "").is_err(), "{date}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_description_is_shown_to_everybody() {
    let house = House::open().await;
    let shown = house.get("/api/v1/openapi.json", "").await;
    assert_eq!(shown.json()["paths"], DOCUMENT["paths"]);
    let documented = house.get("/.well-known/oauth-authorization-server", "").await.json();
    assert!(documented["service_documentation"].as_str().unwrap().ends_with("/api/v1/openapi.json"));
}
