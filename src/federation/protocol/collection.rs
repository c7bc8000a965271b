//! `OrderedCollection` and its pages.

use serde_json::Value;

use super::activity::ObjectRef;
use super::context::ACTIVITY_STREAMS;
use super::writing::Writer;
use super::{MAX_PAGE_ITEMS, ProtocolError, reading};

/// Writes an `OrderedCollection` that is read page by page from `first`.
pub fn collection(id: &str, total_items: u64, first: Option<&str>) -> Value {
    Writer::default()
        .with("@context", ACTIVITY_STREAMS)
        .with("id", id)
        .with("type", "OrderedCollection")
        .with("totalItems", total_items)
        .some("first", first)
        .finish()
}

/// Writes a `Collection`, which promises no order, that is read page by page from `first`.
pub fn unordered(id: &str, total_items: u64, first: &str) -> Value {
    Writer::default()
        .with("@context", ACTIVITY_STREAMS)
        .with("id", id)
        .with("type", "Collection")
        .with("totalItems", total_items)
        .with("first", first)
        .finish()
}

/// Writes a page of a collection without order.
pub fn unordered_page(out: &PageOut) -> Value {
    Writer::default()
        .with("@context", ACTIVITY_STREAMS)
        .with("id", out.id.as_str())
        .with("type", "CollectionPage")
        .with("partOf", out.part_of.as_str())
        .some("next", out.next.clone())
        .some("prev", out.prev.clone())
        .with("items", out.items.as_slice())
        .finish()
}

/// A page of one of our collections, ready to be written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageOut {
    /// The page's id.
    pub id: String,
    /// The collection's id.
    pub part_of: String,
    /// The page with older items.
    pub next: Option<String>,
    /// The page with newer items.
    pub prev: Option<String>,
    /// Ids or objects, newest first.
    pub items: Vec<Value>,
}

/// Writes a page. Contexts of enclosed objects stay with them: each is read alone.
pub fn page(out: &PageOut) -> Value {
    Writer::default()
        .with("@context", ACTIVITY_STREAMS)
        .with("id", out.id.as_str())
        .with("type", "OrderedCollectionPage")
        .with("partOf", out.part_of.as_str())
        .some("next", out.next.clone())
        .some("prev", out.prev.clone())
        .with("orderedItems", out.items.as_slice())
        .finish()
}

/// A collection or one page of it, as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingCollection {
    /// Its id; pages enclosed in others need none.
    pub id: Option<String>,
    /// `OrderedCollection`, `CollectionPage`...
    pub kind: String,
    /// The collection of a page.
    pub part_of: Option<String>,
    /// How many there are, it says.
    pub total_items: Option<u64>,
    /// The first page, named or enclosed.
    pub first: Option<ObjectRef>,
    /// The next page.
    pub next: Option<String>,
    /// The items, at most [`MAX_PAGE_ITEMS`].
    pub items: Vec<ObjectRef>,
}

impl IncomingCollection {
    /// Reads a collection or a page.
    pub fn read(value: &Value) -> Result<Self, ProtocolError> {
        let members = reading::object(value)?;
        let kind = reading::first_type(members)?;
        if !matches!(kind.as_str(), "Collection" | "OrderedCollection" | "CollectionPage" | "OrderedCollectionPage") {
            return Err(ProtocolError::Unusable("type"));
        }
        let listed = reading::list(members, "orderedItems").chain(reading::list(members, "items"));
        Ok(Self {
            id: reading::id(members).ok(),
            kind,
            part_of: reading::first_id(members, "partOf"),
            total_items: members.get("totalItems").and_then(Value::as_u64),
            first: reading::list(members, "first").find_map(ObjectRef::read),
            next: reading::first_id(members, "next"),
            items: listed.take(MAX_PAGE_ITEMS).filter_map(ObjectRef::read).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_of_ours_is_read_again() {
        let out = PageOut {
            id: "https://a.example/outbox?max_id=9".into(),
            part_of: "https://a.example/outbox".into(),
            next: Some("https://a.example/outbox?max_id=1".into()),
            prev: None,
            items: vec![json!("https://a.example/1"), json!({"id": "https://a.example/2", "type": "Create"})],
        };
        let read = IncomingCollection::read(&page(&out)).unwrap();
        assert_eq!((read.part_of, read.next, read.items.len()), (Some(out.part_of), out.next, 2));
        let whole = IncomingCollection::read(&collection("https://a.example/outbox", 2, Some(&out.id))).unwrap();
        assert_eq!((whole.total_items, whole.first.unwrap().id()), (Some(2), Some(out.id)));
    }

    #[test]
    fn a_page_of_a_million_items_is_bounded() {
        let value = json!({"type": "CollectionPage", "items": vec!["https://a.example/1"; 5_000]});
        assert_eq!(IncomingCollection::read(&value).unwrap().items.len(), MAX_PAGE_ITEMS);
        assert_eq!(IncomingCollection::read(&json!({"type": "Note"})), Err(ProtocolError::Unusable("type")));
    }
}
