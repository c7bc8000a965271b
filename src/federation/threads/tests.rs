//! Conversations that take place elsewhere: what is fetched, what is not, and how many answers a page can tell of.

use serde_json::{Value, json};

use super::*;
use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::federation::testing::{House, PUBLIC, Peer, add};
use crate::storage::texts as rows;

struct Stage {
    house: House,
    peer: Peer,
}

impl Stage {
    async fn new() -> Self {
        Self { house: House::new().await, peer: Peer::start("peer").await }
    }

    /// A note at a path whose answers stand at PATH/replies.
    fn note(&self, path: &str, parent: Option<&str>, further: Value) -> String {
        let mut note = self.peer.note("peer", path, parent.map(|path| self.peer.id(path)).as_deref());
        note["replies"] = json!(self.peer.id(&format!("{path}/replies")));
        add(&mut note, further);
        self.peer.show(path, note);
        self.peer.id(path)
    }

    fn replies(&self, path: &str, items: &[String], further: Value) {
        let mut collection = json!({"id": self.peer.id(path), "type": "Collection", "items": items});
        add(&mut collection, further);
        self.peer.show(path, collection);
    }

    async fn take(&self, path: &str) -> Text {
        match lookup::address(&self.house.app, &self.peer.id(path)).await.unwrap() {
            lookup::Found::Text(text) => *text,
            other => panic!("{path}: {other:?}"),
        }
    }

    /// Completes a conversation: (answers here, answers told of).
    async fn complete(&self, text: &Text) -> (i64, i64) {
        complete(&self.house.app, text.id).await.unwrap();
        self.house
            .app
            .db
            .read(|conn| {
                let root = rows::by_id(conn, text.id)?.and_then(|text| text.root_id).unwrap_or(text.id);
                let told = threads::of(conn, root)?.map_or(0, |known| known.told);
                Ok::<_, storage::Error>((threads::here(conn, root)?, told))
            })
            .unwrap()
    }
}

#[tokio::test]
async fn answers_are_fetched_page_by_page_and_those_that_cannot_be_had_are_told_of() {
    let stage = Stage::new().await;
    stage.note("/1", None, json!({}));
    let answers: Vec<String> = (2..=8).map(|nth| stage.note(&format!("/{nth}"), Some("/1"), json!({}))).collect();
    let missing = [stage.peer.id("/gone-a"), stage.peer.id("/gone-b")];
    let next = stage.peer.id("/1/replies?page=2");
    let first = json!({"type": "CollectionPage", "items": &answers[..4], "next": next});
    stage.replies("/1/replies", &[], json!({"first": first, "totalItems": 9}));
    let rest: Vec<String> = answers[4..].iter().chain(&missing).cloned().collect();
    let second = json!({"id": next, "type": "CollectionPage", "items": rest});
    stage.peer.show("/1/replies?page=2", second);
    let root = stage.take("/1").await;
    assert_eq!(stage.complete(&root).await, (7, 9), "7 of 9 replies");
    let again = stage.take("/1").await;
    assert_eq!(again.replies_count, 7);
}

#[tokio::test]
async fn answers_to_answers_are_found_and_the_way_up_is_climbed() {
    let stage = Stage::new().await;
    stage.note("/1", None, json!({}));
    let second = stage.note("/2", Some("/1"), json!({}));
    let third = stage.note("/3", Some("/2"), json!({}));
    stage.note("/4", Some("/3"), json!({}));
    stage.replies("/1/replies", &[second], json!({}));
    stage.replies("/2/replies", &[third], json!({}));
    let last = stage.take("/4").await;
    assert_eq!(last.root_id, None);
    assert_eq!(stage.complete(&last).await, (3, 3));
    let root = stage.take("/1").await.id;
    for path in ["/2", "/3", "/4"] {
        assert_eq!(stage.take(path).await.root_id, Some(root), "{path}");
    }
}

#[tokio::test]
async fn a_collection_brings_in_nothing_but_answers_and_stays_at_its_origin() {
    let (stage, other) = (Stage::new().await, Peer::start("other").await);
    stage.note("/1", None, json!({}));
    let unrelated = stage.note("/unrelated", None, json!({}));
    let private = stage.note("/private", Some("/1"), json!({"to": [stage.peer.id("/u/peer/followers")]}));
    let mut forged = stage.peer.note("peer", "/forged", Some(&stage.peer.id("/1")));
    forged["attributedTo"] = json!(other.id("/u/other"));
    stage.peer.show("/forged", forged);
    let elsewhere = other.note("other", "/5", Some(&stage.peer.id("/1")))["id"].as_str().unwrap().to_owned();
    let lured = other.note("other", "/6", Some(&stage.peer.id("/1")))["id"].as_str().unwrap().to_owned();
    other.show("/page", json!({"id": other.id("/page"), "type": "CollectionPage", "items": [lured]}));
    let items = [unrelated.clone(), private.clone(), stage.peer.id("/forged"), elsewhere.clone()];
    stage.replies("/1/replies", &items, json!({"next": other.id("/page")}));
    let root = stage.take("/1").await;
    let (here, _) = stage.complete(&root).await;
    assert_eq!(here, 1);
    assert!(stage.house.text(&elsewhere).is_some(), "an answer of a third server, from its own origin");
    for uri in [unrelated, private, stage.peer.id("/forged"), lured] {
        assert!(stage.house.text(&uri).is_none(), "{uri}");
    }
}

#[tokio::test]
async fn endless_pages_and_endless_lists_come_to_an_end() {
    let stage = Stage::new().await;
    stage.note("/1", None, json!({}));
    let items: Vec<String> = (0..300).map(|nth| stage.note(&format!("/n{nth}"), Some("/1"), json!({}))).collect();
    for page in 0..30 {
        let id = stage.peer.id(&format!("/1/replies?page={page}"));
        let next = stage.peer.id(&format!("/1/replies?page={}", page + 1));
        let items = &items[page * 10..page * 10 + 10];
        let document = json!({"id": id, "type": "CollectionPage", "items": items, "next": next});
        stage.peer.show(&format!("/1/replies?page={page}"), document);
    }
    let circle = json!({"first": stage.peer.id("/1/replies?page=0")});
    stage.replies("/1/replies", &[], circle);
    let root = stage.take("/1").await;
    let (here, told) = stage.complete(&root).await;
    assert!(here > 0 && here <= 90, "at most ten pages: {here}");
    assert!(told >= here);
    let (more, _) = stage.complete(&root).await;
    assert!(more <= 200, "{more}");
}

#[tokio::test]
async fn under_a_text_of_ours_the_answers_to_answers_are_asked_for() {
    let stage = Stage::new().await;
    let maria = stage.house.person("maria", Role::Practitioner).await;
    let text = stage.house.practice(&maria, "Home visits", Audience::Public).await;
    let mut answer = stage.peer.note("peer", "/1", Some(&text.uri));
    answer["replies"] = json!(stage.peer.id("/1/replies"));
    answer["to"] = json!([PUBLIC]);
    stage.peer.show("/1", answer.clone());
    stage.house.receive(&stage.peer.activity("peer", "Create", answer)).await;
    let below = stage.note("/2", Some("/1"), json!({}));
    stage.replies("/1/replies", &[below], json!({}));
    assert_eq!(stage.complete(&text).await, (2, 2));
}
