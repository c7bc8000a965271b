//! Lists typed as lines: one item a line, a line that begins with two spaces continues the item above.

use serde_json::{Map, Value, json};

/// Reads items, one a line; empty lines are dropped, indented lines continue the item above.
pub fn items(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in text.lines() {
        let continued = line.starts_with("  ") || line.starts_with('\t');
        match items.last_mut() {
            Some(item) if continued && !line.trim().is_empty() => {
                item.push('\n');
                item.push_str(line.trim());
            }
            _ if line.trim().is_empty() => {}
            _ => items.push(line.trim().to_owned()),
        }
    }
    items
}

/// Writes items as lines that [`items`] reads back.
pub fn lines<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
    let written = items.into_iter().map(|item| {
        let kept: Vec<&str> = item.as_ref().lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        kept.join("\n  ")
    });
    written.filter(|item| !item.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The texts of an array member; nothing when it is none.
pub fn texts(value: Option<&Value>) -> Vec<String> {
    let array = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    array.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// `name | link` a line, as [{name, href?}]. Members that the form does not show are taken from `before`, by name.
pub fn materials(text: &str, before: Option<&Value>) -> Value {
    let read = |line: String| {
        let (name, href) = match line.rsplit_once('|') {
            Some((name, link)) if is_link(link.trim()) => (name.trim().to_owned(), Some(link.trim().to_owned())),
            _ => (line, None),
        };
        let mut item = known(before, "name", &name);
        item.insert("name".to_owned(), json!(name));
        put(&mut item, "href", href.map(Value::from));
        Value::Object(item)
    };
    items(text).into_iter().map(read).collect()
}

/// Writes materials as the lines that [`materials`] reads.
pub fn material_lines(value: Option<&Value>) -> String {
    lines(objects(value).map(|item| {
        let name = text(item, "name");
        let href = text(item, "href");
        if href.is_empty() { name } else { format!("{name} | {href}") }
    }))
}

/// `role | count | training` a line, as [{role, count?, training?}].
pub fn providers(text: &str, before: Option<&Value>) -> Value {
    let read = |line: String| {
        let mut cells = line.split('|').map(str::trim);
        let role = cells.next().unwrap_or_default().to_owned();
        let mut rest: Vec<&str> = cells.collect();
        let count = rest.first().and_then(|cell| cell.parse::<u32>().ok());
        if count.is_some() || rest.first().is_some_and(|cell| cell.is_empty()) {
            rest.remove(0);
        }
        let training = rest.join(" | ");
        let mut item = known(before, "role", &role);
        item.insert("role".to_owned(), json!(role));
        put(&mut item, "count", count.map(Value::from));
        put(&mut item, "training", Some(training).filter(|words| !words.is_empty()).map(Value::from));
        Value::Object(item)
    };
    items(text).into_iter().map(read).collect()
}

/// Writes providers as the lines that [`providers`] reads.
pub fn provider_lines(value: Option<&Value>) -> String {
    lines(objects(value).map(|item| {
        let role = text(item, "role");
        let count = item.get("count").and_then(Value::as_u64).map(|count| count.to_string()).unwrap_or_default();
        let training = text(item, "training");
        match (count.is_empty(), training.is_empty()) {
            (true, true) => role,
            (false, true) => format!("{role} | {count}"),
            _ => format!("{role} | {count} | {training}"),
        }
    }))
}

/// One element a line, as [{id, text}]. An element keeps its id while its words stay, or while its place stays.
pub fn core_elements(text: &str, before: Option<&Value>) -> Value {
    let old: Vec<(String, String)> =
        objects(before).map(|item| (self::text(item, "id"), self::text(item, "text"))).collect();
    let mut new = items(text);
    let mut seen = std::collections::HashSet::new();
    new.retain(|words| seen.insert(words.clone()));
    let mut ids: Vec<Option<String>> =
        new.iter().map(|words| old.iter().find(|(_, known)| known == words).map(|(id, _)| id.clone())).collect();
    for (place, (id, _)) in old.iter().enumerate() {
        let taken = ids.iter().flatten().any(|used| used == id);
        if let Some(slot @ None) = ids.get_mut(place).filter(|_| !taken) {
            *slot = Some(id.clone());
        }
    }
    let mut used: std::collections::HashSet<String> = old.into_iter().map(|(id, _)| id).collect();
    let mut number = 0_usize;
    let made = new.into_iter().zip(ids).map(|(words, id)| {
        let id = id.unwrap_or_else(|| {
            loop {
                number += 1;
                if used.insert(format!("e{number}")) {
                    return format!("e{number}");
                }
            }
        });
        json!({"id": id, "text": words})
    });
    made.collect()
}

/// Writes core elements as lines.
pub fn core_element_lines(value: Option<&Value>) -> String {
    lines(objects(value).map(|item| text(item, "text")))
}

/// Sets a member, or removes it when there is nothing to say.
pub fn put(object: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    match value {
        Some(value) => object.insert(name.to_owned(), value),
        None => object.shift_remove(name),
    };
}

/// A text member of an object; empty when there is none.
pub fn text(object: &Value, name: &str) -> String {
    object.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn objects(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten().filter(|item| item.is_object())
}

fn known(before: Option<&Value>, key: &str, name: &str) -> Map<String, Value> {
    let same = objects(before).find(|item| item.get(key).and_then(Value::as_str) == Some(name));
    same.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn is_link(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_with_several_lines_come_back_as_they_were() {
        let steps = vec!["Welcome round".to_owned(), "Theme\nproposed by a family".to_owned()];
        assert_eq!(lines(&steps), "Welcome round\nTheme\n  proposed by a family");
        assert_eq!(items(&lines(&steps)), steps);
        assert_eq!(items("\n  first \n\n second\n"), ["first", "second"]);
    }

    #[test]
    fn a_bar_before_anything_but_a_link_belongs_to_the_name() {
        let value = materials("Cards | https://a.example/x|y\nTea | coffee\nTrap | javascript:alert(1)", None);
        assert_eq!(value[0], json!({"name": "Cards | https://a.example/x|y"}));
        assert_eq!(value[1], json!({"name": "Tea | coffee"}));
        assert_eq!(value[2], json!({"name": "Trap | javascript:alert(1)"}));
        let value = materials("Cards | https://a.example/x", None);
        assert_eq!(value, json!([{"name": "Cards", "href": "https://a.example/x"}]));
    }

    #[test]
    fn providers_keep_what_the_form_does_not_show() {
        let before = json!([{"role": "Family therapist", "count": 2, "esco": "http://e/1"}]);
        let value = providers("Family therapist | 3 | 20 h\nNeighbour\nCook || bakes", Some(&before));
        assert_eq!(value[0], json!({"role": "Family therapist", "count": 3, "esco": "http://e/1", "training": "20 h"}));
        assert_eq!(value[1], json!({"role": "Neighbour"}));
        assert_eq!(value[2], json!({"role": "Cook", "training": "bakes"}));
        assert_eq!(provider_lines(Some(&value)), "Family therapist | 3 | 20 h\nNeighbour\nCook |  | bakes");
        assert_eq!(providers(&provider_lines(Some(&value)), Some(&value)), value);
    }

    #[test]
    fn core_elements_keep_their_ids() {
        let before =
            json!([{"id": "e1", "text": "Five families"}, {"id": "e2", "text": "Themes"}, {"id": "e3", "text": "Two"}]);
        let value = core_elements("Two\nThemes of families\nNew one", Some(&before));
        let ids: Vec<String> = value.as_array().unwrap().iter().map(|item| text(item, "id")).collect();
        assert_eq!(ids, ["e3", "e2", "e4"]);
        assert_eq!(core_elements(&core_element_lines(Some(&before)), Some(&before)), before);
    }
}
