//! Pictures of a practice: added, described, put in order, taken off; seen by readers with the next publication.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use super::*;
use crate::domain::ids;
use crate::federation::objects;
use crate::storage::{actors, media, texts};

/// A picture of one colour.
fn png(shade: u8, (width, height): (u32, u32)) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(width, height, Rgb([shade, 90, 60])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A form with a file after the fields.
fn with_file(fields: &[(&str, &str)], (name, file): (&str, &[u8])) -> Vec<u8> {
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend_from_slice(
            format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    let head = format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    body
}

/// A draft with its author.
struct Draft {
    house: House,
    author: Id,
    me: String,
    id: Id,
    place: String,
}

impl Draft {
    async fn open() -> Self {
        Self::by(Role::Practitioner).await
    }

    async fn by(role: Role) -> Self {
        let house = House::in_english().await;
        let (author, me) = house.member("mireia", role).await;
        let kept = house.post("/desk/practices/new", &me, &KITCHEN).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let place = kept.location().split("/edit").next().unwrap().to_owned();
        let id = ids::parse(place.rsplit('/').next().unwrap()).unwrap();
        Self { house, author, me, id, place }
    }

    fn page(&self) -> String {
        format!("{}/pictures", self.place)
    }

    async fn send(&self, session: &str, token: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
        let body = with_file(&[&[("token", token)], fields].concat(), file);
        let request = Request::post(self.page())
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .header(header::ORIGIN, OURS)
            .header(header::COOKIE, format!("session={session}"));
        self.house.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// Adds a picture: its number.
    async fn add(&self, shade: u8, fields: &[(&str, &str)]) -> String {
        let token = cookie::form_token(&self.me);
        let added = self.send(&self.me, &token, fields, ("a.png", &png(shade, (40, 30)))).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let (_, number) = added.location().rsplit_once("?done=pictured#words-").expect("a place to describe it");
        number.to_owned()
    }

    /// The pictures that the sweep of strays takes now.
    fn unneeded(&self) -> Vec<String> {
        let before = self.house.app.now().0 - 24 * 3_600_000;
        let found = self.house.app.db.read(|conn| media::stray(conn, before, 10)).unwrap();
        found.into_iter().map(|picture| picture.id.to_string()).collect()
    }

    async fn post(&self, fields: &[(&str, &str)]) -> Answer {
        self.house.post(&self.page(), &self.me, fields).await
    }

    async fn publish(&self) -> Answer {
        let text = self.row();
        let revision = text.newest_revision.to_string();
        let fields = with(&KITCHEN, &[("do", "publish"), ("revision", &revision)]);
        self.house.post(&format!("{}/edit", self.place), &self.me, &fields).await
    }

    fn row(&self) -> texts::Text {
        self.house.app.db.read(|conn| texts::by_id(conn, self.id)).unwrap().unwrap()
    }

    async fn read(&self) -> String {
        let page = self.house.get(&format!("/practices/{}/kitchen", self.id), None).await;
        assert_eq!(page.status, StatusCode::OK);
        page.body
    }

    /// The pictures of the object that travels: (description).
    fn travels(&self) -> Vec<Option<String>> {
        let object = self.house.app.db.read(|conn| objects::object(conn, &self.house.app, &self.row())).unwrap();
        let files = object["attachment"].as_array().cloned().unwrap_or_default();
        let images = files.iter().filter(|file| file["type"] == "Image");
        images.map(|file| file["name"].as_str().map(str::to_owned)).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_described_before_its_readers_see_it() {
    let draft = Draft::open().await;
    let form = draft.house.get(&format!("{}/edit", draft.place), Some(&draft.me)).await.body;
    assert!(form.contains("Add and describe pictures") && !form.contains("class=\"thumb\""), "{form}");
    // What was typed in the form is kept on the way to the pictures.
    let saved = with(&KITCHEN, &[("do", "pictures"), ("revision", "1"), ("why", "Hunger, and silence")]);
    let to = draft.house.post(&format!("{}/edit", draft.place), &draft.me, &saved).await;
    assert_eq!(to.location(), format!("{}?done=saved", draft.page()));
    let empty = draft.house.get(to.location(), Some(&draft.me)).await.body;
    assert!(empty.contains("There are no pictures yet.") && !empty.contains("value=\"save\""), "{empty}");

    let one = draft.add(10, &[]).await;
    let page = draft.house.get(&draft.page(), Some(&draft.me)).await.body;
    assert!(page.contains(&format!("id=\"words-{one}-fault\">Please write a description")), "{page}");
    assert!(page.contains("width=\"40\" height=\"30\""), "{page}");
    let refused = draft.publish().await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("<a href=\"#pictures\">A picture has no description yet.</a>"), "{}", refused.body);
    assert!(refused.body.contains("<a href=\"#pictures\"><span class=\"unseen\">"), "the list says what is open");

    // The words that were typed go with the second file.
    let words = format!("words.{one}");
    let two = draft.add(20, &[(&words, "A stove <b> & two chairs")]).await;
    let page = draft.house.get(&draft.page(), Some(&draft.me)).await.body;
    assert!(page.contains("A stove &#60;b&#62; &#38; two chairs</textarea>"), "{page}");
    let decorative = format!("decorative.{two}");
    let both = [(words.as_str(), "A stove and two chairs"), (&decorative, "yes"), (&format!("words.{two}"), "")];
    let moved = draft.post(&[&both[..], &[("do", &format!("earlier.{two}"))]].concat()).await;
    assert_eq!(moved.location(), format!("{}?done=pictures", draft.page()));
    let back = draft.post(&[&both[..], &[("do", "done")]].concat()).await;
    assert_eq!(back.location(), format!("{}/edit?done=pictures", draft.place));
    let form = draft.house.get(back.location(), Some(&draft.me)).await.body;
    assert_eq!(form.matches("class=\"thumb\"").count(), 2);
    assert!(form.contains("The pictures are saved.") && !form.contains("id=\"pictures-fault\""), "{form}");
    let preview = draft.house.get(&format!("{}/preview", draft.place), Some(&draft.me)).await.body;
    assert!(preview.contains("alt=\"A stove and two chairs\" lang=\"el\" width=\"40\""), "{preview}");

    assert_eq!(draft.publish().await.status, StatusCode::SEE_OTHER);
    let read = draft.read().await;
    let (decoration, stove) = (read.find("alt=\"\" lang=\"el\"").unwrap(), read.find("alt=\"A stove").unwrap());
    assert!(decoration < stove, "the second was moved before the first");
    assert_eq!(draft.travels(), [None, Some("A stove and two chairs".to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_what_was_published_until_it_is_published_again() {
    let draft = Draft::open().await;
    let one = draft.add(10, &[]).await;
    let words = format!("words.{one}");
    draft.post(&[(&words, "A stove")]).await;
    assert_eq!(draft.publish().await.status, StatusCode::SEE_OTHER);

    let two = draft.add(20, &[(&words, "A cold stove")]).await;
    let of_two = format!("words.{two}");
    let page = draft.house.get(&draft.page(), Some(&draft.me)).await.body;
    assert!(page.contains("What you change here is shown when you publish the text again."), "{page}");
    draft.post(&[(&words, "A cold stove"), (&of_two, "A chair"), ("do", &format!("off.{one}"))]).await;
    let read = draft.read().await;
    assert!(read.contains("alt=\"A stove\"") && !read.contains("A chair"), "{read}");
    assert_eq!(draft.travels(), [Some("A stove".to_owned())]);
    let preview = draft.house.get(&format!("{}/preview", draft.place), Some(&draft.me)).await.body;
    assert!(preview.contains("alt=\"A chair\"") && !preview.contains("stove\" lang"), "{preview}");

    assert_eq!(draft.publish().await.status, StatusCode::SEE_OTHER);
    assert_eq!(draft.travels(), [Some("A chair".to_owned())]);
    // What was taken off is put back with its words.
    let page = draft.house.get(&draft.page(), Some(&draft.me)).await.body;
    assert!(page.contains(&format!("value=\"back.{one}\"")), "{page}");
    let back = draft.post(&[("do", &format!("back.{one}"))]).await;
    assert_eq!(back.location(), format!("{}?done=rehung", draft.page()));
    assert_eq!(draft.publish().await.status, StatusCode::SEE_OTHER);
    assert_eq!(draft.travels(), [Some("A chair".to_owned()), Some("A cold stove".to_owned())]);

    // After a day, what is still off is swept away.
    draft.post(&[("do", &format!("off.{two}"))]).await;
    let hand = &draft.house.hand;
    hand.fetch_add(25 * 3_600_000, std::sync::atomic::Ordering::SeqCst);
    assert!(draft.unneeded().is_empty(), "readers still see it");
    assert_eq!(draft.publish().await.status, StatusCode::SEE_OTHER);
    assert!(draft.unneeded().is_empty(), "it has been off for readers since now");
    hand.fetch_add(25 * 3_600_000, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(draft.unneeded(), [two]);
    assert_eq!(draft.travels(), [Some("A cold stove".to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_said_and_no_word_is_lost() {
    let draft = Draft::open().await;
    let one = draft.add(10, &[]).await;
    let (words, token) = (format!("words.{one}"), cookie::form_token(&draft.me));
    let huge = vec![0; crate::media::images::MAX_BYTES + 1];
    let wide = png(1, (6000, 4001));
    let mut broken = png(1, (40, 30));
    broken.truncate(60);
    for (file, status, sentence) in [
        (&b"<svg onload=alert(1)>"[..], StatusCode::UNPROCESSABLE_ENTITY, "This file is no JPEG, PNG, WebP or GIF"),
        (&broken, StatusCode::UNPROCESSABLE_ENTITY, "the file is damaged"),
        (&wide, StatusCode::UNPROCESSABLE_ENTITY, "At most 16 MB and 24 million pixels"),
        (&huge, StatusCode::PAYLOAD_TOO_LARGE, "At most 16 MB and 24 million pixels"),
    ] {
        let answer = draft.send(&draft.me, &token, &[(&words, "A stove")], ("a.png", file)).await;
        assert_eq!(answer.status, status, "{sentence}: {}", answer.body);
        assert!(answer.body.contains(sentence) && answer.body.contains("A stove</textarea>"), "{}", answer.body);
        let kept = draft.house.app.db.read(|conn| media::written(conn, draft.id)).unwrap();
        assert_eq!((kept.len(), kept[0].next_words.as_str()), (1, "A stove"));
    }
    let none = draft.send(&draft.me, &token, &[("do", "add")], ("", b"")).await;
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("Choose a picture first."));

    let endless = draft.post(&[(&words, &"a".repeat(3_000_000))]).await;
    assert_eq!(endless.status, StatusCode::PAYLOAD_TOO_LARGE, "words alone have the limit of every form");
    let long = "a".repeat(1501);
    let refused = draft.post(&[(&words, &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("at most 1500 characters") || refused.body.contains("at most 1,500 characters"));
    assert!(refused.body.contains(&long), "what was typed stands in the form");
    for shade in 0..15 {
        draft.add(100 + shade, &[]).await;
    }
    let full = draft.house.get(&draft.page(), Some(&draft.me)).await.body;
    assert!(full.contains("A text has at most 16 pictures. Take one off") && !full.contains("id=\"file\""), "{full}");
    let more = draft.send(&draft.me, &token, &[], ("a.png", &png(200, (4, 3)))).await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(more.body.contains("A text has at most 16 pictures."), "{}", more.body);
    draft.post(&[("do", &format!("off.{one}"))]).await;
    draft.add(200, &[]).await;
    let back = draft.post(&[("do", &format!("back.{one}"))]).await;
    assert!(back.status == StatusCode::UNPROCESSABLE_ENTITY && back.body.contains("A text has at most 16 pictures."));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_outlive_the_session_and_strangers_change_nothing() {
    let draft = Draft::open().await;
    let one = draft.add(10, &[]).await;
    let words = format!("words.{one}");
    let picture = png(20, (4, 3));
    let ended = draft.send("gone", "x", &[(&words, "A stove")], ("a.png", &picture)).await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(
        ended.body.contains("value=\"A stove\"") && ended.body.contains("name=\"again_password\""),
        "{}",
        ended.body
    );
    let again = [(words.as_str(), "A stove"), ("again_handle", "mireia"), ("again_password", "a long password")];
    let signed = draft.house.send(&draft.page(), None, &again, Some(OURS)).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
    let kept = || draft.house.app.db.read(|conn| media::written(conn, draft.id)).unwrap();
    assert_eq!(kept()[0].next_words, "A stove");

    let forged = draft.send(&draft.me, "x", &[(&words, "Another")], ("a.png", &picture)).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let (_, other) = draft.house.member("jordi", Role::Practitioner).await;
    let (_, editor) = draft.house.member("laia", Role::Editor).await;
    let token = cookie::form_token(&other);
    for answer in [
        draft.house.get(&draft.page(), Some(&other)).await,
        draft.house.post(&draft.page(), &other, &[(&words, "Another")]).await,
        draft.send(&other, &token, &[], ("a.png", &picture)).await,
    ] {
        assert!([StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&answer.status), "{}", answer.status);
    }
    let essays = draft.page().replace("practices", "essays");
    assert_eq!(draft.house.get(&essays, Some(&draft.me)).await.status, StatusCode::NOT_FOUND);
    assert_eq!((kept().len(), kept()[0].next_words.as_str()), (1, "A stove"));
    // An editor may; the author's picture stays the author's.
    let by_editor = draft.house.post(&draft.page(), &editor, &[(&words, "A stove and a chair")]).await;
    assert_eq!(by_editor.status, StatusCode::SEE_OTHER);
    assert_eq!((kept()[0].next_words.as_str(), kept()[0].account_id), ("A stove and a chair", draft.author));
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_from_elsewhere_come_through_our_own_address() {
    let house = House::in_english().await;
    let (id, now) = (house.app.ids.next(), house.app.now().0);
    let raw = r#"{"attachment": [{"type": "Image", "mediaType": "image/png", "url": "https://files.example/a.png", "name": "A <i>stove</i>"},
        {"type": "Document", "mediaType": "text/html", "url": "https://files.example/a.html"}]}"#;
    let vora = house.app.institution.clone();
    let stored = house.app.db.write(move |tx| {
        let mut author = vora.clone();
        (author.id, author.local, author.host) = (id, false, "other.example".to_owned());
        (author.uri, author.handle) = ("https://other.example/people/ana".to_owned(), "ana".to_owned());
        actors::insert(tx, &author)?;
        let text = texts::Text {
            id: id + 1,
            audience: "public".to_owned(),
            state: "published".to_owned(),
            name: "The kitchen".to_owned(),
            published_at: Some(now),
            raw: Some(raw.to_owned()),
            ..texts::Text::blank("practice", "https://other.example/practices/1".to_owned(), &author, now)
        };
        texts::insert(tx, &text)
    });
    stored.await.unwrap();
    let page = house.get(&format!("/practices/{}/kitchen", id + 1), None).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let shown = format!("<img src=\"/media/remote/{}/0\" alt=\"A stove\"", id + 1);
    assert!(page.body.contains(&shown) && page.body.matches("class=\"picture\"").count() == 1, "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_publishes_other_pictures_than_they_have_looked_at() {
    let draft = Draft::by(Role::Student).await;
    let one = draft.add(10, &[]).await;
    draft.post(&[(&format!("words.{one}"), "A stove")]).await;
    let (_, second) = draft.house.member("jordi", Role::Practitioner).await;
    let preview = format!("{}/preview", draft.place);
    let seen = async || {
        let page = draft.house.get(&preview, Some(&second)).await.body;
        let (_, rest) = page.split_once("name=\"pictures\" value=\"").expect("a form to publish it");
        rest.split('"').next().unwrap().to_owned()
    };
    let approve = async |mark: &str| {
        let fields = with(&KITCHEN, &[("revision", "1"), ("pictures", mark)]);
        draft.house.post(&format!("{}/approve", draft.place), &second, &fields).await
    };
    let before = seen().await;
    draft.post(&[(&format!("words.{one}"), "Somebody at a stove")]).await;
    let late = approve(&before).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    assert_eq!(draft.row().state, "draft");
    let out = approve(&seen().await).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    assert_eq!(draft.travels(), [Some("Somebody at a stove".to_owned())]);
}
