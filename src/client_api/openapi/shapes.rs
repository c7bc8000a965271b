//! The list of entities, as JSON Schemas.

use serde_json::{Map, Value, json};

/// Reads the list: the schemas by their names.
pub fn read(text: &str) -> Value {
    let mut all: Map<String, Value> = Map::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let Some(members) = line.strip_prefix("  ") else {
            let (own, base) = line.split_once('<').unwrap_or((line, ""));
            let empty = json!({"type": "object", "required": [], "properties": {}});
            own.trim().clone_into(&mut name);
            let begun = all.get(base.trim()).cloned().unwrap_or(empty);
            all.insert(name.clone(), begun);
            continue;
        };
        let Some((names, kind)) = members.rsplit_once(": ") else { continue };
        let Some(entity) = all.get_mut(&name) else { continue };
        for member in names.split_whitespace() {
            let (member, must) = member.strip_suffix('?').map_or((member, true), |member| (member, false));
            if let Some(properties) = entity.get_mut("properties").and_then(Value::as_object_mut) {
                properties.insert(member.to_owned(), schema(kind.trim()));
            }
            if let Some(required) = entity.get_mut("required").and_then(Value::as_array_mut).filter(|_| must) {
                required.push(json!(member));
            }
        }
    }
    Value::Object(all)
}

/// The schema of a type as the lists write it.
pub fn schema(kind: &str) -> Value {
    let within = |open: char, close: char| kind.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    if let Some(kind) = kind.strip_suffix('?') {
        return json!({"anyOf": [schema(kind), {"type": "null"}]});
    }
    if let Some(items) = within('[', ']') {
        return json!({"type": "array", "items": schema(items)});
    }
    if let Some(members) = within('{', '}') {
        return json!({"type": "object", "additionalProperties": schema(members)});
    }
    let is_entity = kind.starts_with(|first: char| first.is_ascii_uppercase()) && kind != "Bearer";
    match kind {
        "text" => json!({"type": "string"}),
        "id" => json!({"type": "string", "pattern": "^[0-9]{1,19}$"}),
        "uri" => json!({"type": "string", "format": "uri", "minLength": 8}),
        "moment" => json!({
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
        }),
        "day" => json!({"type": "string", "format": "date"}),
        "int" => json!({"type": "integer"}),
        "number" => json!({"type": "number"}),
        "flag" => json!({"type": "boolean"}),
        "file" => json!({"type": "string", "contentMediaType": "application/octet-stream"}),
        "any" => json!({}),
        _ if is_entity && kind.contains('|') => json!({"anyOf": kind.split('|').map(schema).collect::<Vec<_>>()}),
        _ if is_entity => json!({"$ref": format!("#/components/schemas/{kind}")}),
        _ => json!({"enum": kind.split('|').collect::<Vec<_>>()}),
    }
}
