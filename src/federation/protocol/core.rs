//! What a document is by its members, not by the name of its type (FEP-2277): types are open, shapes are few.

use serde_json::{Map, Value};

use super::reading;

/// The kinds of documents that are handled differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Core {
    /// It can receive.
    Actor,
    /// It holds others.
    Collection,
    /// Somebody wrote it.
    Object,
    /// Somebody does something.
    Activity,
    /// It stands for what was erased.
    Tombstone,
    /// It points elsewhere, or is nothing of all this.
    Other,
}

/// What a document is. Objects of several servers name an `actor` too, so the author decides before the doer.
pub fn of(members: &Map<String, Value>) -> Core {
    let has = |name: &str| members.get(name).is_some_and(|value| !value.is_null());
    let named = |kind: &str| reading::types(members).iter().any(|one| one == kind);
    if named("Tombstone") {
        Core::Tombstone
    } else if has("inbox") {
        Core::Actor
    } else if has("items") || has("orderedItems") || (has("first") && has("totalItems")) {
        Core::Collection
    } else if has("attributedTo") {
        Core::Object
    } else if has("actor") {
        Core::Activity
    } else {
        Core::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_shape_tells_what_it_is_whatever_its_type_says() {
        for (wanted, value) in [
            (
                Core::Actor,
                json!({"type": "Bot", "inbox": "https://a.example/in", "attributedTo": "https://a.example/m"}),
            ),
            (Core::Collection, json!({"type": "Shelf", "orderedItems": []})),
            (Core::Collection, json!({"type": "Shelf", "totalItems": 2, "first": "https://a.example/1"})),
            (Core::Object, json!({"type": "Review", "attributedTo": "https://a.example/u"})),
            (
                Core::Object,
                json!({"type": "Event", "actor": "https://a.example/u", "attributedTo": "https://a.example/g"}),
            ),
            (Core::Activity, json!({"type": "Listen", "actor": "https://a.example/u"})),
            (Core::Tombstone, json!({"type": ["Tombstone"], "attributedTo": "https://a.example/u"})),
            (Core::Other, json!({"type": "Mention", "href": "https://a.example/u"})),
            (Core::Other, json!({"inbox": null})),
        ] {
            assert_eq!(of(value.as_object().unwrap()), wanted, "{value}");
        }
    }
}
