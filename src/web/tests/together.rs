//! How a text will look in Mastodon, examples beside the questions, and mentions: offered while they are typed, linked, sent, told.

use serde_json::{Value, json};

use super::*;
use crate::actions::profile::{self, Change};
use crate::actions::relate::{self, Bearing};
use crate::actions::sign_in::member_of_session;
use crate::app::limits::Budget;
use crate::domain::happening::Happening;
use crate::federation::objects;
use crate::federation::outbox::compose::compose;
use crate::storage::actors;
use crate::storage::texts::{self, Text};

async fn keep(house: &House, session: &str, deed: &str, more: &[(&str, &str)]) -> String {
    let out = house.post("/desk/practices/new", session, &with(&KITCHEN, &with(more, &[("do", deed)]))).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('?').next().unwrap().to_owned()
}

fn number(page: &str) -> Id {
    page.split('/').find_map(|part| part.parse().ok()).unwrap()
}

/// The object that travels.
fn sent(house: &House, id: Id) -> Value {
    let read = |conn: &mut crate::storage::Conn| {
        let text = texts::by_id(conn, id)?.unwrap();
        objects::object(conn, &house.app, &text)
    };
    house.app.db.read(read).unwrap()
}

/// The part of a preview that shows the post.
fn toot(body: &str) -> &str {
    body.split("id=\"mastodon\"").nth(1).unwrap().split("</section>").next().unwrap()
}

async fn offered(house: &House, session: &str, query: &str) -> Vec<String> {
    let answer = house.get(&format!("/desk/mentions/list?{query}"), Some(session)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let found: Vec<Value> = serde_json::from_str(&answer.body).unwrap();
    found.iter().map(|one| one["address"].as_str().unwrap().to_owned()).collect()
}

/// Somebody elsewhere; where `said` names a text, with a comment on it.
async fn abroad(house: &House, near: Id, handle: &str, said: Option<(Id, &str)>) -> Id {
    let (id, note, now) = (house.app.ids.next(), house.app.ids.next(), house.app.now().0);
    let (handle, said) = (handle.to_owned(), said.map(|(on, audience)| (on, audience.to_owned())));
    let write = move |tx: &mut crate::storage::Conn| {
        let mut actor = actors::by_id(tx, near)?;
        (actor.id, actor.local, actor.host) = (id, false, "other.example".to_owned());
        actor.uri = format!("https://other.example/people/{handle}");
        actor.url.clone_from(&actor.uri);
        (actor.name, actor.handle) = (String::new(), handle.clone());
        actors::insert(tx, &actor)?;
        if let Some((on, audience)) = said.clone() {
            let comment = Text {
                id: note,
                status_id: Some(note),
                audience,
                state: "published".to_owned(),
                published_at: Some(now),
                parent_id: Some(on),
                root_id: Some(on),
                ..Text::blank("note", format!("https://other.example/notes/{note}"), &actor, now)
            };
            texts::insert(tx, &comment)?;
        }
        Ok::<_, crate::storage::Error>(())
    };
    house.app.db.write(write).await.unwrap();
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_shows_what_mastodon_makes_of_the_object_that_will_be_sent() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let words = [("summary", "A kitchen <where> parents run the stove. #Kitchen"), ("why", "Hunger #poverty")];
    let edit = keep(&house, &me, "save", &words).await;
    let preview = edit.replace("/edit", "/preview");
    let look = house.get(&preview, Some(&me)).await;
    let post = toot(&look.body);
    let id = number(&edit);
    let link = format!("vora.localhost:8100/practices/{id}");
    let link: String = link.chars().take(30).collect();
    for part in [
        "<div lang=\"el\"><p><strong>The Open Kitchen</strong></p>",
        "A kitchen &#60;where&#62; parents run the stove. #Kitchen",
        &format!("<u>{link}…</u>"),
        "@mireia@vora.localhost:8100",
        "aria-label=\"mireia &#60;b&#62; has no picture\"",
        "just now",
        "#kitchen #poverty",
        "Other servers may show it otherwise.",
        "a small preview of our page",
    ] {
        assert!(post.contains(part), "{part}: {post}");
    }
    assert!(
        !post.contains("Invite by hand") && !post.contains("no summary yet"),
        "the text itself is not shown: {post}"
    );

    let out = house.post(&edit, &me, &with(&KITCHEN, &with(&words, &[("do", "publish"), ("revision", "1")]))).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let object = sent(&house, id);
    assert_eq!(object["name"], "The Open Kitchen");
    assert_eq!(object["summary"], words[0].1);
    assert!(object["url"].as_str().unwrap().starts_with(&format!("http://{link}")), "{object}");
    let tags: Vec<&str> = object["tag"].as_array().unwrap().iter().filter_map(|tag| tag["name"].as_str()).collect();
    assert_eq!(tags, ["#kitchen", "#poverty"]);

    let bare = keep(&house, &me, "save", &[("summary", "")]).await.replace("/edit", "/preview");
    assert!(toot(&house.get(&bare, Some(&me)).await.body).contains("no summary yet"));
    for audience in ["team", "institution", "network"] {
        let kept = keep(&house, &me, "save", &[("audience", audience)]).await.replace("/edit", "/preview");
        let look = house.get(&kept, Some(&me)).await;
        let post = toot(&look.body);
        assert!(post.contains("is not sent to Mastodon") && !post.contains("class=\"toot\""), "{audience}: {post}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_have_an_example_and_the_list_leads_to_open_ones() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let form = house.get("/desk/practices/new", Some(&me)).await.body;
    assert_eq!(form.matches("<details class=\"example\">").count(), 14, "{form}");
    assert!(
        form.contains("An example<span class=\"unseen\"> What do you need?</span></summary><p>Kitchen with four hobs")
    );
    assert!(form.contains("who is missing\nCook in mixed groups"), "one thing on each line");
    for field in ["why", "materials", "fidelity_actual"] {
        assert!(form.contains(&format!("<a href=\"#{field}\"><span class=\"unseen\">")), "{field}: {form}");
    }
    let essay = house.get("/desk/essays/new", Some(&me)).await.body;
    assert_eq!(essay.matches("<details class=\"example\">").count(), 4, "{essay}");
    let edit = keep(&house, &me, "save", &[("materials", "Pans")]).await;
    let form = house.get(&edit, Some(&me)).await.body;
    assert!(!form.contains("<a href=\"#materials\">") && form.contains("<a href=\"#tailoring\">"), "{form}");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_offered_to_members_while_they_type_and_nobody_who_may_not_be() {
    let house = House::in_english().await;
    let (nora, me) = house.member("nora", Role::Reader).await;
    for handle in ["marta", "marc", "maria", "marina", "marisa"] {
        house.member(handle, Role::Practitioner).await;
    }
    let session = async |handle: &str| {
        let found = house.app.db.read(|conn| crate::storage::accounts::by_handle(conn, handle)).unwrap();
        let session = sign_in::begin(&house.app, found.unwrap().1.id).await.unwrap();
        member_of_session(&house.app, &session).unwrap()
    };
    let named = Change { name: Some("Núria Solà".to_owned()), ..Change::default() };
    profile::change(&house.app, &session("marta").await, named).await.unwrap();
    let hidden = Change { discoverable: Some(false), ..Change::default() };
    profile::change(&house.app, &session("marc").await, hidden).await.unwrap();
    relate::bear(&house.app, &session("maria").await, nora, Bearing::Block).await.unwrap();
    let marina = session("marina").await;
    assert_eq!(offered(&house, &me, "q=mar").await.len(), 3, "marta, marina, marisa");
    house.app.db.write(move |tx| crate::storage::accounts::set_suspended(tx, marina.id(), Some(1))).await.unwrap();
    assert_eq!(offered(&house, &me, "q=mar").await, ["@marisa", "@marta"]);
    assert_eq!(offered(&house, &me, "q=nuria+sol").await, ["@marta"], "without diacritics, by each word of the name");
    for nothing in ["q=m", "q=", "q=%25", "q=nora", "q=zz", "about=x"] {
        assert!(offered(&house, &me, nothing).await.is_empty(), "{nothing}");
    }

    let (ana, author) = house.member("ana", Role::Practitioner).await;
    let page = keep(&house, &author, "publish", &[]).await;
    let on = number(&page);
    abroad(&house, ana, "marlene", Some((on, "public"))).await;
    abroad(&house, ana, "marcel", Some((on, "direct"))).await;
    abroad(&house, ana, "marnix", None).await;
    assert_eq!(offered(&house, &me, "q=mar").await, ["@marisa", "@marta"], "nobody abroad whom one has not met");
    let talking = format!("about={on}&q=mar");
    assert_eq!(
        offered(&house, &me, &talking).await,
        ["@marlene@other.example", "@marisa", "@marta"],
        "who took part stands first; who spoke to others alone is not told of"
    );
    let form = house.get(&page, Some(&me)).await;
    assert!(
        form.body.contains(&format!("data-ask=\"/desk/mentions/list?about={on}&amp;q=\""))
            || form.body.contains(&format!("data-ask=\"/desk/mentions/list?about={on}&#38;q=\"")),
        "{}",
        form.body
    );
    assert!(form.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().ends_with("connect-src 'self'"));
    let read = house.get(&page, None).await;
    assert!(!read.body.contains("mention.js"), "who only reads is not asked whom to mention");
    assert!(
        !read.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("connect-src"),
        "and asks nothing"
    );

    let found = house.get("/desk/mentions?q=mar", Some(&me)).await.body;
    assert!(found.contains("<code>@marta</code>") && !found.contains("marc"), "{found}");
    assert!(house.get("/desk/mentions?q=zzz", Some(&me)).await.body.contains("Nobody found."));
    for path in ["/desk/mentions", "/desk/mentions/list?q=mar"] {
        assert_ne!(house.get(path, None).await.status, StatusCode::OK, "members alone");
    }
    let left = || house.app.limits.take(Budget::ApiOfPerson, &nora.to_string(), house.app.now()).wait_seconds.is_none();
    while left() {}
    let refused = house.get("/desk/mentions/list?q=zz", Some(&me)).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "it counts like a call of the API");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_named_in_a_text_is_linked_sent_and_told_once() {
    let house = House::in_english().await;
    let (ana, author) = house.member("ana", Role::Practitioner).await;
    let (marta_id, marta) = house.member("marta", Role::Reader).await;
    let page = keep(&house, &author, "publish", &[("why", "As @marta says, and @nobody@other.example")]).await;
    let read = house.get(&page, None).await.body;
    assert!(read.contains("class=\"u-url mention\">@<span>marta</span></a>"), "{read}");
    let id = number(&page);
    let mention = json!({"type": "Mention", "href": format!("http://vora.localhost:8100/people/{marta_id}"),
        "name": "@marta@vora.localhost:8100"});
    let object = sent(&house, id);
    assert!(object["tag"].as_array().unwrap().contains(&mention), "{object}");
    assert!(object["cc"].as_array().unwrap().contains(&mention["href"]), "{object}");
    let told = |body: &str| body.matches("mentions you").count();
    assert_eq!(told(&house.get("/desk/notifications", Some(&marta)).await.body), 1);
    let edit = format!("/desk/practices/{id}/edit");
    let more = [("do", "publish"), ("revision", "1"), ("why", "As @marta says again")];
    let again = house.post(&edit, &author, &with(&KITCHEN, &more)).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    assert_eq!(told(&house.get("/desk/notifications", Some(&marta)).await.body), 1, "once");
    keep(&house, &author, "publish", &[("audience", "team"), ("why", "For @marta, who does not read it")]).await;
    assert_eq!(told(&house.get("/desk/notifications", Some(&marta)).await.body), 1, "who may not read it is not told");

    let far = abroad(&house, ana, "marnix", None).await;
    let page =
        keep(&house, &author, "publish", &[("name", "Another kitchen"), ("why", "By @marnix@other.example")]).await;
    let object = sent(&house, number(&page));
    let far = house.app.db.read(|conn| actors::by_id(conn, far)).unwrap();
    assert!(object["tag"].to_string().contains(&far.uri) && object["cc"].to_string().contains(&far.uri), "{object}");
    let text = number(&page);
    let travels = |happening: &Happening, kind: &str| {
        let all = house.app.db.read(|conn| compose(conn, &house.app, happening)).unwrap();
        let said = all.into_iter().find(|one| one.kind == kind).unwrap();
        said.inboxes.iter().any(|(host, _)| host == "other.example")
    };
    assert!(travels(&Happening::Published { text }, "Create"));
    assert!(travels(&Happening::Narrowed { text, from: "public".to_owned() }, "Delete"));
    let gone = house.post(&format!("/desk/practices/{text}/withdraw"), &author, &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
    assert!(travels(&Happening::Withdrawn { text }, "Delete"), "what is withdrawn is withdrawn there, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_that_were_seen_are_bars_and_short_answers_stand_together() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let table = "Of 84 families.\n\n| Measure | Kitchen | Before |\n|---|---|---|\n| In contact | 81% | 46% |";
    let answers =
        [("observed", table), ("status", "in-use"), ("sectors", "social"), ("mode", "online"), ("language", "en")];
    let page = keep(&house, &me, "publish", &answers).await;
    let read = house.get(&page, None).await.body;
    assert!(read.contains("Outcomes so far</h2><p>Of 84 families.</p><div class=\"scroll\" tabindex=\"0\""), "{read}");
    assert!(read.contains("aria-label=\"Kitchen 81%, Before 46%\"><rect class=\"ground\""), "{read}");
    let brief = read.split("<div class=\"brief\">").nth(1).unwrap().split("</div>").next().unwrap();
    for said in
        ["How</h2><p>Online</p>", "Where</h2><p>Community centre</p>", "When and how much</h2><p>10 sessions</p>"]
    {
        assert!(brief.contains(said), "{said}: {brief}");
    }
    assert!(read.contains("<a href=\"/practices?sector=social\">Social services</a></li></ol></nav>"), "{read}");
    assert!(
        read.contains(
            "<i class=\"on\"></i><i></i><i></i><i></i><i></i><i></i></span>In use where it comes from (1 of 6)"
        ),
        "{read}"
    );
    assert!(house.get("/practices?sector=social&evidence=1", None).await.body.contains("The Open Kitchen"));
    let object = sent(&house, number(&page));
    assert_eq!(object["practice"]["observed"], table);
    let content = object["content"].as_str().unwrap();
    assert!(content.contains("<td>81%</td>") && !content.contains("<svg"), "{content}");
    let markdown = house.get(&format!("/practices/{}/text.md", number(&page)), None).await.body;
    assert!(markdown.contains("81%") && markdown.contains("Where") && !markdown.contains("brief"), "{markdown}");
}
