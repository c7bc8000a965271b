//! What other servers really send (federation-tests/fixtures), read through the digestion: what is stored of it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::actions::Member;
use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::federation::protocol::core::{self, Core};
use crate::federation::testing::{House, Peer};
use crate::federation::threads;
use crate::storage::texts::Text;
use crate::storage::{self, facts, follows, reports};

/// A house with one member and one practice, and a peer that shows the documents of one folder.
struct Stage {
    house: House,
    peer: Peer,
    maria: Member,
    text: Text,
    folder: &'static str,
}

impl Stage {
    async fn of(folder: &'static str) -> Self {
        let (house, peer) = (House::new().await, Peer::start("peer").await);
        let maria = house.person("maria", Role::Practitioner).await;
        let text = house.practice(&maria, "Home visits", Audience::Public).await;
        let stage = Self { house, peer, maria, text, folder };
        for entry in fs::read_dir(stage.place()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let document = stage.read(&name);
            let kind = core::of(document.as_object().unwrap());
            if let Some(path) = document["id"].as_str().and_then(|id| id.strip_prefix(&stage.peer.base))
                && kind != Core::Activity
                && !path.contains('#')
            {
                stage.peer.show(path, document.clone());
            }
        }
        stage
    }

    fn place(&self) -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("federation-tests/fixtures").join(self.folder)
    }

    fn read(&self, name: &str) -> Value {
        let text = fs::read_to_string(self.place().join(name)).unwrap();
        let text = text
            .replace("https://peer.example", &self.peer.base)
            .replace("https://house.example/practices/1", &self.text.uri)
            .replace("https://house.example/people/1", &self.maria.actor.uri)
            .replace("https://house.example", "http://house.localhost");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}/{name}: {error}", self.folder))
    }

    /// Lets Maria follow the actor of a document.
    async fn followed(&self, name: &str) {
        self.house.follow(&self.maria, self.read(name)["id"].as_str().unwrap()).await;
    }

    async fn receive(&self, name: &str) {
        self.house.receive(&self.read(&format!("{name}.json"))).await;
    }

    fn kept(&self, path: &str) -> Text {
        self.house.text(&self.peer.id(path)).unwrap_or_else(|| panic!("{path} is not here: {:?}", self.house.refused()))
    }

    /// Likes, boosts and answers of Maria's practice.
    fn counts(&self) -> (i64, i64, i64) {
        let now = self.house.text(&self.text.uri).unwrap();
        (now.likes_count, now.boosts_count, now.replies_count)
    }

    fn reports(&self) -> Vec<String> {
        let open = self.house.app.db.read(|conn| reports::in_state(conn, "open", 9)).unwrap();
        open.into_iter().map(|report| report.words).collect()
    }

    fn mentions_maria(&self, text: &Text) -> bool {
        let named = self.house.app.db.read(|conn| storage::texts::mentions_of(conn, &[text.id])).unwrap();
        named.contains(&(text.id, self.maria.id()))
    }
}

#[tokio::test]
async fn mastodon() {
    let stage = Stage::of("mastodon").await;
    stage.followed("actor.json").await;
    stage.receive("create_note").await;
    let path = "/users/ilse/statuses/114000000000000001";
    let note = stage.kept(path);
    assert_eq!((note.kind.as_str(), note.audience.as_str(), note.language.as_str()), ("note", "public", "de"));
    assert_eq!(note.parent_id, Some(stage.text.id));
    assert!(note.content.contains("We tried this in Ulm."), "{}", note.content);
    assert!(
        note.content.contains("/media/kitchen.jpg\"") && note.content.contains(">Two families at a long table</a>")
    );
    assert_eq!(note.search, "", "who is not to be indexed is not found by search (FEP-5feb)");
    assert!(stage.mentions_maria(&note));
    let tags = stage.house.app.db.read(|conn| storage::texts::tags_of(conn, &[note.id])).unwrap();
    assert_eq!(tags, [(note.id, "familien".to_owned())]);
    stage.receive("update_note").await;
    assert!(stage.kept(path).content.contains("twice"));

    stage.receive("create_question").await;
    let poll = stage.kept("/users/ilse/statuses/114000000000000002");
    assert!(poll.content.contains("<li>In the morning</li><li>In the &lt;evening&gt;</li>"), "{}", poll.content);
    assert!(poll.content.ends_with("/@ilse/114000000000000002</a></p>"), "{}", poll.content);

    for name in ["like", "announce"] {
        stage.receive(name).await;
    }
    assert_eq!(stage.counts(), (1, 1, 1));
    stage.receive("undo_like").await;
    stage.receive("quote_request").await;
    assert_eq!(stage.house.sent(&stage.peer.host, "Reject").await.len(), 1);
    stage.receive("flag").await;
    assert_eq!(stage.reports(), ["It names a child."]);
    stage.receive("delete_note").await;
    assert_eq!((stage.kept(path).state.as_str(), stage.counts()), ("withdrawn", (0, 1, 0)));
    stage.receive("block").await;
    let them = stage.house.actor(&stage.peer.id("/users/ilse")).unwrap();
    assert_eq!(stage.house.app.db.read(|conn| follows::get(conn, stage.maria.id(), them.id)).unwrap(), None);
    let featured = stage.house.app.db.read(|conn| facts::of(conn, them.id)).unwrap().featured;
    assert_eq!(featured, Some(stage.peer.id("/users/ilse/collections/featured")));
}

#[tokio::test]
async fn gotosocial() {
    let stage = Stage::of("gotosocial").await;
    stage.receive("create_note").await;
    let path = "/users/tariq/statuses/01KABCDEFGHJKMNPQRSTVWXYZ0";
    let note = stage.kept(path);
    assert_eq!((note.parent_id, note.language.as_str()), (Some(stage.text.id), "en"));
    assert!(stage.mentions_maria(&note), "a tag that is no list");
    stage.receive("flag").await;
    assert_eq!(stage.reports(), ["a complaint"]);
    stage.receive("delete_without_id").await;
    assert_eq!((stage.kept(path).state.as_str(), stage.counts()), ("withdrawn", (0, 0, 0)));
}

#[tokio::test]
async fn lemmy() {
    let stage = Stage::of("lemmy").await;
    stage.followed("group.actor.json").await;
    stage.receive("announce_create_page").await;
    stage.receive("announce_page").await;
    let page = stage.kept("/post/7");
    assert!(page.content.starts_with("<p><strong>Has anybody tried &lt;multi-family&gt; groups?</strong></p>"));
    assert!(page.content.contains("<p>We start in <strong>May</strong>.</p>"), "{}", page.content);
    assert!(
        page.content.contains(&format!("href=\"{}\"", stage.text.uri)) && page.content.ends_with("/post/7</a></p>")
    );
    assert_eq!((page.boosts_count, page.language.as_str()), (1, "en"));

    stage.receive("follow_group").await;
    stage.receive("create_comment").await;
    assert_eq!(stage.kept("/comment/1").parent_id, Some(stage.text.id));
    assert_eq!(stage.house.sent(&stage.peer.host, "Accept").await.len(), 1);
    let mut passed = stage.house.sent(&stage.peer.host, "Announce").await;
    passed.retain(|announce| announce["object"]["id"] == stage.peer.id("/activities/create/1e77d67c"));
    assert_eq!(passed.len(), 1, "what is said to the institution goes on to its followers");
    assert_eq!(passed[0]["object"], stage.read("create_comment.json"), "unchanged");
    for name in ["like", "dislike", "block_from_community", "report"] {
        stage.receive(name).await;
    }
    assert_eq!((stage.counts(), stage.reports()), ((1, 0, 1), vec!["report this".to_owned()]));
}

#[tokio::test]
async fn misskey() {
    let stage = Stage::of("misskey").await;
    stage.followed("actor.json").await;
    for name in ["reaction", "create_poll", "quote"] {
        stage.receive(name).await;
    }
    assert_eq!(stage.counts(), (1, 0, 0));
    let poll = stage.kept("/notes/9abe").content;
    assert!(
        poll.contains("<p>家族会は<ruby>") && !poll.contains("<strong>"),
        "a warning without words is none: {poll}"
    );
    assert!(poll.starts_with("<p>Ends: 27 November 2026, 00:00 (UTC+00:00)</p>"), "{poll}");
    assert!(poll.contains("<li>月曜日</li><li>火曜日</li>"), "{poll}");
    assert!(stage.kept("/notes/9abf").content.contains("RE: "));
    assert_eq!(stage.house.actor(&stage.peer.id("/users/9abc")).unwrap().name, "yuki");
}

#[tokio::test]
async fn pleroma() {
    let stage = Stage::of("pleroma").await;
    stage.receive("create_note").await;
    let note = stage.kept("/objects/1a522f2e");
    assert_eq!((note.parent_id, note.language.as_str()), (Some(stage.text.id), ""));
    assert!(note.content.ends_with("thank you"), "{}", note.content);
    stage.receive("emoji_react").await;
    assert_eq!(stage.counts(), (1, 0, 1));
    stage.receive("undo_emoji_react").await;
    assert_eq!(stage.counts(), (0, 0, 1));
    stage.receive("chat_message").await;
    assert_eq!(stage.kept("/objects/c0fe").audience, "direct");
}

#[tokio::test]
async fn peertube() {
    let stage = Stage::of("peertube").await;
    stage.followed("channel.actor.json").await;
    stage.receive("announce_video").await;
    let video = stage.kept("/videos/watch/e7946124");
    assert!(video.content.starts_with("<p><strong>Families &amp; schools: a talk</strong></p>"), "{}", video.content);
    assert!(video.content.contains("About <strong>schools</strong>."), "{}", video.content);
    assert!(video.content.ends_with("/videos/watch/e7946124</a></p>"), "{}", video.content);
    assert_eq!((video.boosts_count, video.language.as_str()), (1, "en"));
    assert_eq!(stage.house.actor(&stage.peer.id("/accounts/anna")).unwrap().id, video.author_id);
    stage.receive("view").await;
    assert!(stage.house.refused().contains(&"View: activities of this type are not read".to_owned()));
}

#[tokio::test]
async fn mobilizon() {
    let stage = Stage::of("mobilizon").await;
    stage.followed("group.actor.json").await;
    stage.receive("announce_event").await;
    let event = stage.kept("/events/b81c0531");
    assert!(event.content.starts_with("<p><strong>Cena de familias</strong></p>"), "{}", event.content);
    for fact in [
        "Begins: 11 December 2026, 19:00 (UTC+01:00)",
        "Ends: 11 December 2026, 21:00 (UTC+01:00)",
        "Time zone: Europe/Madrid",
        "Place: Centro Cívico, Calle Mayor 1, 03201, Elche, Alicante, España",
        "Traed algo de comer.",
    ] {
        assert!(event.content.contains(fact), "{fact}: {}", event.content);
    }
    assert_eq!(event.language, "es");
    stage.receive("cancelled").await;
    assert!(stage.kept("/events/b81c0531").content.contains("<strong>Cancelled</strong>"));
    stage.receive("join").await;
    assert!(stage.house.refused().contains(&"Join: activities of this type are not read".to_owned()));
}

#[tokio::test]
async fn wordpress() {
    let stage = Stage::of("wordpress").await;
    stage.followed("actor.json").await;
    stage.receive("create_article").await;
    let article = stage.kept("/?p=12");
    assert_eq!((article.kind.as_str(), article.name.as_str()), ("essay", "An evening with seven families"));
    assert!(article.content.contains("<h2>What we cooked</h2>"), "{}", article.content);
    assert_eq!(article.url, stage.peer.id("/an-evening-with-seven-families/"));
    assert!(article.search.contains("cooked") && article.block.is_none());
}

#[tokio::test]
async fn friendica() {
    let stage = Stage::of("friendica").await;
    stage.receive("create_note").await;
    let note = stage.kept("/objects/4edd2508-4361");
    assert_eq!((note.content.as_str(), note.parent_id), ("Das <b>hilft</b>.", Some(stage.text.id)));
    stage.receive("dislike").await;
    assert!(stage.house.refused().contains(&"Dislike: dislikes are not counted here".to_owned()));
    stage.receive("delete").await;
    assert_eq!((stage.kept("/objects/4edd2508-4361").state.as_str(), stage.counts()), ("withdrawn", (0, 0, 0)));
}

#[tokio::test]
async fn nodebb() {
    let stage = Stage::of("nodebb").await;
    stage.followed("category.actor.json").await;
    stage.receive("announce_create").await;
    let topic = stage.kept("/post/1");
    assert_eq!((topic.kind.as_str(), topic.name.as_str()), ("essay", "The first evening"));
    assert_eq!(topic.summary, "What do you do on the first evening?");
    threads::complete(&stage.house.app, topic.id).await.unwrap();
    assert_eq!(stage.kept("/post/2").root_id, Some(topic.id));
    let known = stage.house.app.db.read(|conn| storage::threads::of(conn, topic.id)).unwrap().unwrap();
    let here = stage.house.app.db.read(|conn| storage::threads::here(conn, topic.id)).unwrap();
    assert_eq!((here, known.told), (1, 2), "one of the two answers cannot be had");
}
