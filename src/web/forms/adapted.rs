//! The part of the practice form that a practice has which adapts another one: what is kept of it, and what is different.

use serde_json::{Value, json};

use super::Fields;
use super::lists::{self, items, lines, text, texts};
use crate::web::pages::frame::Choice;

/// What it adapts, as shown, and what is said of that, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adapted {
    /// The title of the practice that is adapted.
    pub name: String,
    /// The institution that it comes from.
    pub house: String,
    /// Its core elements: their ids and words.
    pub core: Vec<(String, String)>,
    /// The ids of those that are kept.
    pub kept: Vec<String>,
    /// What is different, a change on each line.
    pub changes: String,
}

impl Adapted {
    /// Reads what was typed, where the form had this part.
    pub fn read(fields: &Fields) -> Option<Self> {
        let core = fields.all("core_id").into_iter().zip(fields.all("core_text")).collect();
        Some(Self {
            name: Some(fields.one("adapted_name")).filter(|name| !name.is_empty())?,
            house: fields.one("adapted_house"),
            core,
            kept: fields.all("kept"),
            changes: fields.one("changes"),
        })
    }

    /// Fills the part from a stored practice, where that adapts another one.
    pub fn of(block: &Value) -> Option<Self> {
        let stored = block.get("adaptation").filter(|stored| stored.is_object())?;
        let elements = || stored.get("core").and_then(Value::as_array).into_iter().flatten();
        let kept = elements().filter(|element| element.get("kept").and_then(Value::as_bool) == Some(true));
        Some(Self {
            name: Some(text(stored, "name")).filter(|name| !name.is_empty()).unwrap_or_else(|| text(stored, "of")),
            house: text(stored, "house"),
            core: elements().map(|element| (text(element, "id"), text(element, "text"))).collect(),
            kept: kept.map(|element| text(element, "id")).collect(),
            changes: lines(texts(stored.get("changes"))),
        })
    }

    /// What is stored, with what was typed: only which elements are kept, and what is different, are asked.
    pub fn over(&self, before: &Value) -> Value {
        let mut stored = before.clone();
        for element in stored.get_mut("core").and_then(Value::as_array_mut).into_iter().flatten() {
            let kept = self.kept.contains(&text(element, "id"));
            if let Some(members) = element.as_object_mut() {
                members.insert("kept".to_owned(), json!(kept));
            }
        }
        if let Some(members) = stored.as_object_mut() {
            lists::put(members, "changes", Some(json!(items(&self.changes))).filter(|list| *list != json!([])));
        }
        stored
    }

    /// The core elements to choose from.
    pub fn elements(&self) -> Vec<Choice> {
        let listed: Vec<(&str, &str)> = self.core.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect();
        Choice::among(&listed, &self.kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_changes_what_is_kept_and_what_is_different_alone() {
        let stored = json!({"schema": 1, "of": "https://a.example/practices/1", "name": "Kitchen", "house": "Vora",
            "core": [{"id": "e1", "text": "Cook", "kept": true, "instead": "x"}, {"id": "e2", "text": "Eat", "kept": true}],
            "frame": {"planned": true}});
        let shown = Adapted::of(&json!({"adaptation": stored})).unwrap();
        assert_eq!(shown.over(&stored), stored, "nothing was typed");
        let typed =
            "adapted_name=Kitchen&core_id=e1&core_text=Cook&core_id=e2&core_text=Eat&kept=e2&changes=Online%0AShorter";
        let read = Adapted::read(&Fields::parse(typed.as_bytes())).unwrap();
        assert_eq!(read.core, shown.core);
        let changed = read.over(&stored);
        assert_eq!(changed["changes"], json!(["Online", "Shorter"]));
        assert_eq!((&changed["core"][0]["kept"], &changed["core"][1]["kept"]), (&json!(false), &json!(true)));
        assert_eq!((&changed["of"], &changed["frame"]), (&stored["of"], &stored["frame"]));
        assert_eq!((Adapted::read(&Fields::default()), Adapted::of(&json!({}))), (None, None));
    }
}
