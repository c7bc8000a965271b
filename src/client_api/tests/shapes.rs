//! Every entity has what the strictest clients require (client-api.md, section 1), whatever it is made from.

use super::*;

/// Demands members that are strings, numbers, yes or no, or lists; addresses are absolute, dates have three decimals.
fn fits(entity: &Value, texts: &[&str], numbers: &[&str], flags: &[&str], lists: &[&str]) {
    for member in texts {
        assert!(entity[*member].is_string(), "{member} is a text in {entity:#}");
    }
    for member in numbers {
        assert!(entity[*member].is_i64(), "{member} is a number in {entity:#}");
    }
    for member in flags {
        assert!(entity[*member].is_boolean(), "{member} is yes or no in {entity:#}");
    }
    for member in lists {
        assert!(entity[*member].is_array(), "{member} is a list in {entity:#}");
    }
    for member in texts
        .iter()
        .filter(|member| matches!(**member, "url" | "avatar" | "avatar_static" | "header" | "header_static"))
    {
        assert!(url::Url::parse(entity[*member].as_str().unwrap()).is_ok(), "{member} is an address in {entity:#}");
    }
    if let Some(date) = entity["created_at"].as_str() {
        assert!(date.len() == 24 && date.ends_with('Z') && date.as_bytes()[19] == b'.', "{date}");
    }
    if let Some(id) = entity.get("id") {
        assert!(id.as_str().unwrap().bytes().all(|byte| byte.is_ascii_digit()), "{id}");
    }
}

pub(super) fn account(entity: &Value) {
    fits(
        entity,
        &[
            "id",
            "username",
            "acct",
            "url",
            "uri",
            "display_name",
            "note",
            "avatar",
            "avatar_static",
            "header",
            "header_static",
            "created_at",
        ],
        &["followers_count", "following_count", "statuses_count"],
        &["locked", "bot", "group", "indexable"],
        &["emojis", "fields"],
    );
    let last = &entity["last_status_at"];
    assert!(last.is_null() || last.as_str().unwrap().len() == 10, "{last}");
}

pub(super) fn poll(entity: &Value) {
    let (numbers, flags) = (["votes_count", "voters_count"], ["expired", "multiple", "voted"]);
    fits(entity, &["id"], &numbers, &flags, &["options", "emojis", "own_votes"]);
    for option in entity["options"].as_array().unwrap() {
        assert!(option["title"].is_string() && !option["votes_count"].is_string(), "{option:#}");
    }
}

pub(super) fn status(entity: &Value) {
    fits(
        entity,
        &["id", "uri", "url", "created_at", "content", "visibility", "spoiler_text"],
        &["replies_count", "reblogs_count", "favourites_count"],
        &["sensitive"],
        &["media_attachments", "mentions", "tags", "emojis", "filtered"],
    );
    assert!(["public", "unlisted", "private", "direct"].contains(&entity["visibility"].as_str().unwrap()));
    assert!(!entity["content"].as_str().unwrap().contains('\n'), "{entity:#}");
    account(&entity["account"]);
    for mention in entity["mentions"].as_array().unwrap() {
        fits(mention, &["id", "username", "url", "acct"], &[], &[], &[]);
    }
    if entity["card"].is_object() {
        let texts = [
            "url",
            "title",
            "description",
            "type",
            "author_name",
            "author_url",
            "provider_name",
            "provider_url",
            "html",
            "embed_url",
        ];
        fits(&entity["card"], &texts, &["width", "height"], &[], &["authors"]);
    }
    for picture in entity["media_attachments"].as_array().unwrap() {
        fits(picture, &["id", "type", "url", "preview_url"], &[], &[], &[]);
        assert!(picture["meta"].is_object(), "{picture:#}");
    }
    for filtered in entity["filtered"].as_array().unwrap() {
        fits(&filtered["filter"], &["id", "title", "filter_action"], &[], &[], &["context"]);
        fits(filtered, &[], &[], &[], &["keyword_matches", "status_matches"]);
    }
    if entity["poll"].is_object() {
        poll(&entity["poll"]);
    }
    if entity["reblog"].is_object() {
        status(&entity["reblog"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_of_every_shape_are_whole_statuses() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    let practice = house.practice(&me, "The <Open> Kitchen", Audience::Public).await;
    let network = house.practice(&me, "For the network", Audience::Network).await;
    let answer = house.note(&anna, "Good, @mireia!", Audience::Public, Some(&network)).await;
    let deeper = house.note(&me, "**Thanks**", Audience::Unlisted, Some(&answer)).await;
    for deed in ["favourite", "bookmark", "reblog"] {
        let done =
            house.post(&format!("/api/v1/statuses/{}/{deed}", practice.status_id.unwrap()), &token, &Value::Null).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        status(&done.json());
    }
    let refused =
        house.post(&format!("/api/v1/statuses/{}/reblog", network.status_id.unwrap()), &token, &Value::Null).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "what is not public is not passed on");
    for list in
        ["timelines/home", "timelines/public", "favourites", "bookmarks", &format!("accounts/{}/statuses", me.id())]
    {
        let list = house.get(&format!("/api/v1/{list}"), &token).await.json();
        assert!(!list.as_array().unwrap().is_empty(), "{list}");
        list.as_array().unwrap().iter().for_each(status);
    }
    let shown = house.get(&format!("/api/v1/statuses/{}", practice.status_id.unwrap()), &token).await.json();
    let content = shown["content"].as_str().unwrap();
    assert!(
        content.starts_with(
            "<p><strong>The &lt;Open&gt; Kitchen</strong></p><p><em>Practice</em> · Fundació Vora · Girona</p>"
        ),
        "{content}"
    );
    assert!(!content.contains("<h"), "{content}");
    assert_eq!(
        (&shown["favourited"], &shown["reblogged"], &shown["bookmarked"]),
        (&json!(true), &json!(true), &json!(true))
    );
    assert_eq!(shown["card"]["title"], "The <Open> Kitchen");
    assert_eq!(shown["interpraxis"]["block"]["tidier"]["procedures"], json!(["Invite", "Cook"]));

    let hidden = house.get(&format!("/api/v1/statuses/{}", network.status_id.unwrap()), "").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND, "the network's texts are for members");
    let private = house.get(&format!("/api/v1/statuses/{}", network.status_id.unwrap()), &token).await.json();
    assert_eq!(private["visibility"], "private");
    let around = house.get(&format!("/api/v1/statuses/{}/context", answer.status_id.unwrap()), &token).await.json();
    assert_eq!(around["ancestors"][0]["id"], json!(network.status_id.unwrap().to_string()));
    assert_eq!(around["descendants"][0]["id"], json!(deeper.status_id.unwrap().to_string()));
    assert_eq!(around["descendants"][0]["visibility"], "private", "an answer is never wider");
    assert!(around["interpraxis"]["replies_here"].as_i64().is_some_and(|here| here > 0), "{around}");
    assert_eq!(around["interpraxis"]["replies_known"], around["interpraxis"]["replies_here"]);
    assert_eq!(around["descendants"][0]["in_reply_to_id"], json!(answer.status_id.unwrap().to_string()));
    let public = house.get("/api/v1/timelines/public", "").await.json();
    assert!(public.as_array().unwrap().iter().all(|entry| entry["visibility"] == "public"));
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_are_written_found_and_taken_back() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (mine, hers) = (house.token(&me, "read write").await, house.token(&anna, "read write").await);
    let said =
        house.post("/api/v1/statuses", &mine, &json!({"status": "Bon dia @anna", "visibility": "direct"})).await.json();
    status(&said);
    assert_eq!((&said["visibility"], &said["mentions"][0]["acct"]), (&json!("direct"), &json!("anna")));
    let id = said["id"].as_str().unwrap();
    assert_eq!(house.get(&format!("/api/v1/statuses/{id}"), "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&format!("/api/v1/statuses/{id}"), &hers).await.status, StatusCode::OK);
    let path = format!("/api/v1/statuses/{id}");
    assert_eq!(house.call(Method::DELETE, &path, &hers, &Value::Null).await.status, StatusCode::NOT_FOUND, "not hers");
    let gone = house.call(Method::DELETE, &path, &mine, &Value::Null).await.json();
    assert_eq!(gone["text"], "Bon dia @anna");
    assert_eq!(house.get(&path, &mine).await.status, StatusCode::NOT_FOUND);
    let practice = house.practice(&me, "The Open Kitchen", Audience::Public).await;
    let found = house.get("/api/v2/search?q=kitchen", &hers).await.json();
    assert_eq!(found["statuses"][0]["id"], json!(practice.status_id.unwrap().to_string()));
    let by_address = house.get(&format!("/api/v2/search?q={}&type=statuses", practice.uri), &hers).await.json();
    assert_eq!(by_address["statuses"].as_array().unwrap().len(), 1);
    let person = house.get("/api/v2/search?q=@mireia@vora.localhost:8100&resolve=true", &hers).await.json();
    account(&person["accounts"][0]);
    for list in ["accounts", "statuses", "hashtags"] {
        assert!(house.get("/api/v2/search?q=", &hers).await.json()[list].is_array());
    }
    for bad in [
        json!({"status": ""}),
        json!({"status": "x".repeat(5001)}),
        json!({"status": "x", "visibility": "all"}),
        json!({"status": "x", "media_ids": ["1"]}),
        json!({"status": "x", "poll": {"options": ["a"]}}),
    ] {
        assert_eq!(house.post("/api/v1/statuses", &mine, &bad).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn notifications_are_told_one_by_one_and_in_groups() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (mine, hers) = (house.token(&me, "read write follow").await, house.token(&anna, "read write follow").await);
    let practice = house.practice(&me, "The Open Kitchen", Audience::Public).await;
    for deed in ["favourite", "reblog"] {
        house.post(&format!("/api/v1/statuses/{}/{deed}", practice.status_id.unwrap()), &hers, &Value::Null).await;
    }
    house.post(&format!("/api/v1/accounts/{}/follow", me.id()), &hers, &Value::Null).await;
    house.note(&anna, "Good!", Audience::Public, Some(&practice)).await;
    let all = house.get("/api/v1/notifications", &mine).await;
    let kinds: Vec<Value> = all.json().as_array().unwrap().iter().map(|entry| entry["type"].clone()).collect();
    assert_eq!(kinds, ["mention", "follow", "reblog", "favourite"]);
    for entry in all.json().as_array().unwrap() {
        fits(entry, &["id", "type", "created_at", "group_key"], &[], &[], &[]);
        account(&entry["account"]);
        if entry["type"] != "follow" {
            status(&entry["status"]);
        }
    }
    let kinds = |answer: Answer| answer.json().as_array().unwrap().len();
    assert_eq!(kinds(house.get("/api/v1/notifications?types[]=mention&types[]=follow", &mine).await), 2);
    assert_eq!(kinds(house.get("/api/v1/notifications?exclude_types[]=mention", &mine).await), 3);
    assert_eq!(kinds(house.get("/api/v1/notifications?types[]=poll", &mine).await), 0);
    let grouped = house.get("/api/v2/notifications", &mine).await.json();
    for group in grouped["notification_groups"].as_array().unwrap() {
        let texts = ["group_key", "type", "page_min_id", "page_max_id", "latest_page_notification_at"];
        fits(group, &texts, &["notifications_count", "most_recent_notification_id"], &[], &["sample_account_ids"]);
    }
    assert_eq!(grouped["statuses"].as_array().unwrap().len(), 2);
    let newest = all.json()[1]["id"].as_str().unwrap().to_owned();
    assert_eq!(house.get("/api/v1/notifications/unread_count", &mine).await.json()["count"], 4);
    let marked = house.post("/api/v1/markers", &mine, &json!({"notifications": {"last_read_id": newest}})).await.json();
    assert_eq!(marked["notifications"]["last_read_id"], json!(newest));
    assert_eq!(house.get("/api/v1/markers?timeline[]=notifications", &mine).await.json(), marked);
    assert_eq!(house.get("/api/v1/notifications/unread_count", &mine).await.json()["count"], 1);
    house.post(&format!("/api/v1/notifications/{newest}/dismiss"), &mine, &Value::Null).await;
    assert_eq!(house.get(&format!("/api/v1/notifications/{newest}"), &mine).await.status, StatusCode::NOT_FOUND);
    house.post("/api/v1/notifications/clear", &mine, &Value::Null).await;
    assert_eq!(house.get("/api/v1/notifications", &mine).await.body, "[]");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_clients_ask_for_at_their_start_is_there() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write follow push").await;
    let own = house.get("/api/v1/accounts/verify_credentials", &token).await.json();
    account(&own);
    fits(&own["source"], &["privacy", "language", "note"], &["follow_requests_count"], &["sensitive"], &["fields"]);
    fits(&own["role"], &["name", "color", "permissions"], &[], &["highlighted"], &[]);
    let instance = house.get("/api/v2/instance", "").await.json();
    fits(
        &instance,
        &["domain", "title", "version", "description", "source_url"],
        &[],
        &[],
        &["languages", "rules", "icon"],
    );
    assert!(instance["version"].as_str().unwrap().starts_with("4.5.0 (compatible; Interpraxis "));
    account(&instance["contact"]["account"]);
    assert!(
        instance["configuration"]["statuses"]["max_characters"].is_i64() && instance["thumbnail"]["url"].is_string()
    );
    let old = house.get("/api/v1/instance", "").await.json();
    fits(
        &old,
        &["uri", "title", "version", "short_description", "email"],
        &[],
        &["registrations"],
        &["languages", "rules"],
    );
    assert_eq!(old["stats"]["user_count"], 1);
    let metadata = house.get("/.well-known/oauth-authorization-server", "").await.json();
    assert_eq!(metadata["code_challenge_methods_supported"], json!(["S256"]));
    assert_eq!(house.get("/api/v1/preferences", &token).await.json().as_object().unwrap().len(), 5);
    for path in [
        "v1/custom_emojis",
        "v1/announcements",
        "v1/lists",
        "v1/filters",
        "v2/filters",
        "v1/followed_tags",
        "v1/follow_requests",
        "v1/instance/peers",
    ] {
        assert_eq!(house.get(&format!("/api/{path}"), &token).await.body, "[]", "{path}");
    }
    let rules = house.get("/api/v1/instance/rules", &token).await.json();
    assert_eq!((&rules[0]["id"], rules.as_array().unwrap().len()), (&json!("1"), 6), "{rules}");
    let asked = format!("/api/v1/accounts/relationships?id[]={}&id[]=1&id[]=x", house.app.institution.id);
    let relations = house.get(&asked, &token).await.json();
    let flags = [
        "following",
        "showing_reblogs",
        "notifying",
        "followed_by",
        "blocking",
        "blocked_by",
        "muting",
        "muting_notifications",
        "requested",
        "requested_by",
        "domain_blocking",
        "endorsed",
    ];
    fits(&relations[0], &["id", "note"], &[], &flags, &["languages"]);
    assert_eq!(relations.as_array().unwrap().len(), 1);
    account(&house.get("/api/v1/accounts/lookup?acct=vora", "").await.json());
    let preflight = Request::options("/api/v1/statuses")
        .header("origin", "https://phanpy.example")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization,idempotency-key")
        .body(Body::empty())
        .unwrap();
    let preflight = house.ask(preflight).await;
    assert_eq!(preflight.headers["access-control-allow-headers"], "authorization,idempotency-key");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_framework_refuses_is_told_in_json() {
    let house = House::open().await;
    let token = house.token(&house.member("mireia", Role::Practitioner).await, "read write").await;
    for path in ["/api/v1/statuses/%FF", "/api/v1/tags/%C3%28", "/media/%FF"] {
        let refused = house.get(path, &token).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path}: {}", refused.body);
        assert!(refused.json()["error"].is_string(), "{path}");
    }
}
