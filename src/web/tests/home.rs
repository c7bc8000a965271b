//! The home and what is saved, what is done with a text without words, following here and abroad, and the way to a reader's own
//! server.

use serde_json::json;

use super::*;
use crate::actions::peer::{self, Decision};
use crate::domain::peer::Action;
use crate::federation::testing::Peer;
use crate::storage::texts::{self, Text};

async fn publish(house: &House, session: &str, more: &[(&str, &str)]) -> String {
    let out = house.post("/desk/practices/new", session, &with(&KITCHEN, &with(more, &[("do", "publish")]))).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('?').next().unwrap().to_owned()
}

/// A server abroad with somebody of its name, found by WebFinger.
async fn abroad(name: &str) -> Peer {
    let peer = Peer::start(name).await;
    finger(&peer, name, &json!([]));
    peer
}

/// Shows what WebFinger says of `name`, with further links.
fn finger(peer: &Peer, name: &str, links: &serde_json::Value) {
    let mut all =
        vec![json!({"rel": "self", "type": "application/activity+json", "href": peer.id(&format!("/u/{name}"))})];
    all.extend(links.as_array().unwrap().clone());
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("resource", &format!("acct:{name}@{}", peer.host))
        .finish();
    peer.show(&format!("/.well-known/webfinger?{query}"), json!({"links": all}));
}

async fn find(house: &House, session: &str, who: &str) -> Answer {
    house.post("/desk/home/find", session, &[("who", who)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_begins_empty_and_fills_with_whom_one_follows() {
    let house = House::open().await;
    let ((_, nora), (ana_id, ana)) =
        (house.member("nora", Role::Reader).await, house.member("ana", Role::Practitioner).await);
    assert!(house.get("/desk/home", None).await.location().starts_with("/sign-in?next="));
    let empty = house.get("/desk/home", Some(&nora)).await;
    assert_eq!(empty.status, StatusCode::OK, "{}", empty.body);
    for words in ["Look somebody up by their address", "Nothing has been published here yet.", "Nobody yet."] {
        assert!(empty.body.contains(words), "{words}: {}", empty.body);
    }
    let page = publish(&house, &ana, &[]).await;
    let row = format!("<h3 lang=\"el\"><a href=\"{page}\">The Open Kitchen</a></h3>");
    let beside = house.get("/desk/home", Some(&nora)).await;
    assert!(beside.body.matches(&row).count() == 1 && beside.body.contains("Look somebody up"), "{}", beside.body);

    let profile = house.get("/@ana", Some(&nora)).await;
    assert!(profile.body.contains(&format!("action=\"/desk/people/{ana_id}/follow\"")), "{}", profile.body);
    assert!(!house.get("/@ana", Some(&ana)).await.body.contains("/follow\""), "nobody follows themselves");
    let followed = house.post(&format!("/desk/people/{ana_id}/follow"), &nora, &[]).await;
    assert_eq!(followed.location(), "/@ana?done=followed");
    let profile = house.get(followed.location(), Some(&nora)).await;
    assert!(profile.body.contains("You follow them now.") && profile.body.contains("/unfollow\""), "{}", profile.body);
    let home = house.get("/desk/home", Some(&nora)).await;
    assert!(home.body.matches(&row).count() == 2 && home.body.contains("By ana &lt;b&gt;"), "{}", home.body);
    let number = page.split('/').nth(2).unwrap();
    let said = house.post(&format!("/practices/{number}/comments"), &ana, &[("text", "It was a warm day.")]).await;
    let home = house.get("/desk/home", Some(&nora)).await;
    let about =
        format!("<a href=\"{}\">ana &lt;b&gt; on “<span lang=\"el\">The Open Kitchen</span>”</a>", said.location());
    assert!(home.body.contains(&about) && home.body.contains("It was a warm day."), "{}", home.body);
    let ended = house.post(&format!("/desk/people/{ana_id}/unfollow"), &nora, &[]).await;
    assert_eq!(ended.location(), "/@ana?done=unfollowed");
    assert_eq!(house.get("/desk/home", Some(&nora)).await.body.matches(&row).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_is_turned_page_by_page_and_shows_each_text_once() {
    let house = House::open().await;
    let ((_, nora), (ana_id, _)) =
        (house.member("nora", Role::Reader).await, house.member("ana", Role::Practitioner).await);
    house.post(&format!("/desk/people/{ana_id}/follow"), &nora, &[]).await;
    let (app, now) = (Arc::clone(&house.app), house.app.now().0);
    let write = move |tx: &mut crate::storage::Conn| {
        let ana = crate::storage::actors::by_id(tx, ana_id)?;
        for number in 1..=45 {
            let id = app.ids.next();
            let text = Text {
                id,
                status_id: Some(id),
                name: format!("Practice number {number};"),
                audience: "public".to_owned(),
                state: "published".to_owned(),
                published_at: Some(now),
                ..Text::blank("practice", format!("http://vora.localhost:8100/practices/{id}"), &ana, now)
            };
            texts::insert(tx, &text)?;
        }
        Ok::<_, crate::storage::Error>(())
    };
    house.app.db.write(write).await.unwrap();
    let (mut path, mut read) = ("/desk/home".to_owned(), Vec::new());
    for shown in [20, 20, 5] {
        let page = house.get(&path, Some(&nora)).await.body;
        let river = page.split("id=\"posts\"").nth(1).unwrap().split("</section>").next().unwrap();
        let found: Vec<usize> = river
            .split("Practice number ")
            .skip(1)
            .map(|rest| rest.split(';').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(found.len(), shown, "{river}");
        read.extend(found);
        let next = river.split("rel=\"next\" href=\"").nth(1);
        path = next.map_or_else(String::new, |rest| rest.split('"').next().unwrap().to_owned());
    }
    assert_eq!(read, (1..=45).rev().collect::<Vec<_>>(), "the newest first, each once");
    assert_eq!(path, "");
    let beyond = house.get("/desk/home?before=1", Some(&nora)).await;
    assert!(beyond.body.contains("There is nothing older."), "{}", beyond.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_saved_favoured_and_passed_on_by_who_is_signed_in() {
    let house = House::open().await;
    let ((_, nora), (_, ana)) =
        (house.member("nora", Role::Reader).await, house.member("ana", Role::Practitioner).await);
    let page = publish(&house, &ana, &[]).await;
    let react = format!("/practices/{}/react", page.split('/').nth(2).unwrap());
    assert!(!house.get(&page, None).await.body.contains("aria-pressed"), "readers have no buttons");
    let plain = house.get(&page, Some(&nora)).await.body;
    for (value, label) in [("bookmark", "Save"), ("like", "Favourite"), ("boost", "Pass on")] {
        let button = format!("name=\"do\" value=\"{value}\" aria-pressed=\"false\">{label}</button>");
        assert!(plain.contains(&button), "{button}: {plain}");
    }
    for (wish, told, button) in [
        ("bookmark", "It is saved for you.", "value=\"undo-bookmark\" aria-pressed=\"true\">Saved</button>"),
        ("like", "Its author hears that you like it.", "aria-pressed=\"true\">One of your favourites</button>"),
        ("boost", "It is passed on to those who follow you.", "aria-pressed=\"true\">Passed on by you</button>"),
    ] {
        let done = house.post(&react, &nora, &[("do", wish)]).await;
        let shown = house.get(done.location(), Some(&nora)).await.body;
        assert!(done.location().starts_with(&page) && shown.contains(told) && shown.contains(button), "{shown}");
    }
    let counted = house.get(&page, Some(&ana)).await.body;
    assert!(counted.contains("One favourite") && counted.contains("Passed on once"), "{counted}");
    let heard = house.get("/desk/notifications", Some(&ana)).await.body;
    assert!(heard.contains("likes what you wrote") && heard.contains("passed on what you wrote"), "{heard}");

    let saved = house.get("/desk/saved", Some(&nora)).await.body;
    assert!(saved.contains(&page) && saved.contains("aria-label=\"Remove from what you saved: The Open Kitchen\""));
    assert!(!house.get("/desk/saved", Some(&ana)).await.body.contains(&page), "nobody else sees the list");
    let number = page.split('/').nth(2).unwrap();
    let removed = house.post("/desk/saved/remove", &nora, &[("text", number)]).await;
    let saved = house.get(removed.location(), Some(&nora)).await.body;
    assert!(saved.contains("It is removed from what you saved.") && saved.contains("Nothing saved yet."), "{saved}");
    let back = house.post(&react, &nora, &[("do", "undo-like")]).await;
    let shown = house.get(back.location(), Some(&nora)).await.body;
    assert!(shown.contains("It is taken back.") && shown.contains("value=\"like\" aria-pressed=\"false\""), "{shown}");

    assert_eq!(house.post(&react, &nora, &[("do", "eat")]).await.status, StatusCode::BAD_REQUEST);
    let forged = house.send(&react, Some(&nora), &[("do", "like"), ("token", "x")], None).await;
    assert_ne!(forged.status, StatusCode::SEE_OTHER, "a form of another page does nothing");
    assert!(house.get(&page, Some(&nora)).await.body.contains("value=\"like\""));

    let inner = publish(&house, &ana, &[("name", "Among ourselves"), ("audience", "network")]).await;
    let shown = house.get(&inner, Some(&nora)).await.body;
    assert!(shown.contains("value=\"bookmark\"") && !shown.contains("value=\"boost\""), "{shown}");
    let react = format!("/practices/{}/react", inner.split('/').nth(2).unwrap());
    assert_eq!(house.post(&react, &nora, &[("do", "boost")]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_abroad_is_looked_up_shown_and_asked() {
    let house = House::open().await;
    let (_, nora) = house.member("nora", Role::Reader).await;
    let peer = abroad("lena").await;
    let handle = format!("@lena@{}", peer.host);
    let found = find(&house, &nora, &format!(" {handle} ")).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER, "{}", found.body);
    let person = found.location().to_owned();
    assert!(person.starts_with("/desk/people/"));
    let shown = house.get(&person, Some(&nora)).await;
    assert!(
        shown.body.contains(&format!("<code>{handle}</code>")) && shown.body.contains("aria-label=\"Follow lena\"")
    );
    assert!(house.get(&person, None).await.location().starts_with("/sign-in"), "for members only");
    assert!(!house.get("/desk/home", Some(&nora)).await.body.contains(&person), "to look is not to follow");

    let asked = house.post(&format!("{person}/follow"), &nora, &[]).await;
    assert_eq!(asked.location(), format!("{person}?done=asked"));
    let shown = house.get(asked.location(), Some(&nora)).await.body;
    assert!(shown.contains("Asked, not answered yet") && shown.contains("Take the question to lena back"), "{shown}");
    let home = house.get("/desk/home", Some(&nora)).await.body;
    assert!(home.contains(&person) && home.contains("Asked, not answered yet"), "{home}");
    let ended = house.post(&format!("{person}/unfollow"), &nora, &[("from", "home")]).await;
    assert_eq!(ended.location(), "/desk/home?done=unfollowed");
    assert!(!house.get("/desk/home", Some(&nora)).await.body.contains(&person));

    let by_address = find(&house, &nora, &peer.id("/u/lena")).await;
    assert_eq!(by_address.location(), person);
    let (_, ana) = house.member("ana", Role::Practitioner).await;
    let page = publish(&house, &ana, &[]).await;
    let ours = format!("http://vora.localhost:8100/practices/{}", page.split('/').nth(2).unwrap());
    assert_eq!(find(&house, &nora, &ours).await.location(), page, "the address of a text leads to it");
    assert_eq!(find(&house, &nora, "@ana@vora.localhost:8100").await.location(), "/@ana");
    let led = house.get("/desk/home?who=https%3A%2F%2Fa.example%2F%22%3E", Some(&nora)).await.body;
    assert!(led.contains("value=\"https://a.example/&#34;&#62;\""), "another server leads here: {led}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_found_is_explained_and_stays_in_the_box() {
    let house = House::open().await;
    let (_, nora) = house.member("nora", Role::Reader).await;
    let peer = abroad("lena").await;
    let refused = async |who: &str, words: &str| {
        let answer = find(&house, &nora, who).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who}");
        let typed = format!("value=\"{who}\" aria-describedby=\"who-hint who-fault\" aria-invalid=\"true\"");
        assert!(answer.body.contains(words) && answer.body.contains(&typed), "{who}: {}", answer.body);
    };
    refused("somebody", "This is no address.").await;
    refused(&format!("@nobody@{}", peer.host), "does not know this address.").await;
    refused("@ana@vora.localhost:8100", "vora.localhost:8100 does not know this address.").await;
    refused("@lena@silent.localhost:1", "silent.localhost:1 does not answer.").await;
    let block = Decision { action: Action::Block, reason: String::new(), reject_media: false };
    peer::decide(&house.app, &peer.host, block).await.unwrap();
    refused(&format!("@lena@{}", peer.host), "is blocked on this server.").await;
    let closed = House::with("", "mode = \"partners\"").await;
    let (_, nora) = closed.member("nora", Role::Reader).await;
    let answer = find(&closed, &nora, &format!("@lena@{}", peer.host)).await;
    assert!(answer.body.contains("only to servers that an admin has admitted"), "{}", answer.body);
}

async fn elsewhere(house: &House, object: &str, own: &str) -> Answer {
    house.send("/elsewhere", None, &[("object", object), ("own", own)], None).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_without_an_account_goes_on_at_their_own_server() {
    let house = House::open().await;
    let (ana_id, ana) = house.member("ana", Role::Practitioner).await;
    let page = publish(&house, &ana, &[]).await;
    let text = format!("http://vora.localhost:8100/practices/{}", page.split('/').nth(2).unwrap());
    let person = format!("http://vora.localhost:8100/people/{ana_id}");
    for (path, object) in [(page.as_str(), &text), ("/@ana", &person), ("/about", &house.app.institution.uri)] {
        let body = house.get(path, None).await.body;
        assert!(body.contains(&format!("name=\"object\" value=\"{object}\"")), "{path}: {body}");
        assert!(
            !house.get(path, Some(&ana)).await.body.contains("action=\"/elsewhere\""),
            "{path}: members need it not"
        );
    }
    let peer = abroad("me").await;
    let (mine, host) = (format!("@me@{}", peer.host), &peer.host);
    let none = elsewhere(&house, &text, &mine).await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(none.headers.get(header::REFRESH).is_none());
    assert!(
        none.body.contains("does not say where one goes on") && none.body.contains(&format!("<code>{text}</code>"))
    );

    let old = json!({"rel": "http://ostatus.org/schema/1.0/subscribe", "template": peer.id("/authorize?uri={uri}")});
    let follow = json!({"rel": "https://w3id.org/fep/3b86/Follow", "href": peer.id("/follow?who={object}")});
    finger(&peer, "me", &json!([old, follow]));
    let onward = |answer: &Answer| answer.headers[header::REFRESH].to_str().unwrap().to_owned();
    let answered = elsewhere(&house, &text, &mine).await;
    let written: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    assert_eq!(onward(&answered), format!("0; url=http://{host}/authorize?uri={written}"));
    assert!(answered.body.contains(&format!("href=\"http://{host}/authorize?uri={written}\"")), "{}", answered.body);
    assert!(onward(&elsewhere(&house, &person, &mine).await).contains("/follow?who="));
    finger(
        &peer,
        "me",
        &json!([{"rel": "https://w3id.org/fep/3b86/Object", "template": "http://evil.localhost/?{object}"}]),
    );
    let evil = elsewhere(&house, &text, &mine).await;
    assert!(evil.headers.get(header::REFRESH).is_none() && !evil.body.contains("evil"), "{}", evil.body);

    let silent = elsewhere(&house, &text, "silent.localhost:1").await;
    assert!(silent.body.contains("silent.localhost:1 does not answer."), "{}", silent.body);
    let unreadable = elsewhere(&house, &text, "me & you").await;
    assert_eq!(unreadable.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unreadable.body.contains("id=\"own-fault\"") && unreadable.body.contains("value=\"me &#38; you\""));
    let here = elsewhere(&house, &text, "ana@vora.localhost:8100").await;
    assert!(here.location().starts_with("/sign-in?next=%2Fpractices%2F"), "{}", here.location());
    let inner = publish(&house, &ana, &[("name", "Among ourselves"), ("audience", "institution")]).await;
    let hidden = format!("http://vora.localhost:8100/practices/{}", inner.split('/').nth(2).unwrap());
    for object in ["", "https://evil.example/", &hidden, &house.app.node.uri] {
        assert_eq!(elsewhere(&house, object, &mine).await.status, StatusCode::NOT_FOUND, "{object}");
    }
    let forged =
        house.send("/elsewhere", None, &[("object", &text), ("own", &mine)], Some("http://evil.example")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let mut answers = Vec::new();
    for _ in 0..31 {
        answers.push(elsewhere(&house, &text, "silent.localhost:1").await.status);
    }
    assert_eq!(answers.last(), Some(&StatusCode::TOO_MANY_REQUESTS), "nobody asks others through us without end");
}
