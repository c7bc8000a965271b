//! Hashtags, conversations, suggestions, trends, the directory.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn hashtags_are_followed_featured_and_trend() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    let text = house.note(&anna, "#Kitchen #school", Audience::Public, None).await;
    house.note(&anna, "#kitchen", Audience::Unlisted, None).await;
    assert_eq!(house.get("/api/v1/timelines/home", &token).await.body, "[]");
    let followed = house.post("/api/v1/tags/Kitchen/follow", &token, &Value::Null).await.json();
    assert_eq!((&followed["name"], &followed["following"]), (&json!("kitchen"), &json!(true)));
    assert_eq!(followed["history"][0]["uses"], "1", "public uses alone: {followed:#}");
    let home = house.get("/api/v1/timelines/home", &token).await.json();
    assert_eq!(home.as_array().unwrap().len(), 1, "public texts with a followed hashtag stand in the home");
    assert_eq!(home[0]["id"], json!(text.status_id.unwrap().to_string()));
    assert_eq!(house.get("/api/v1/followed_tags", &token).await.json()[0]["name"], "kitchen");
    house.post("/api/v1/tags/kitchen/unfollow", &token, &Value::Null).await;
    assert_eq!(house.get("/api/v1/followed_tags", &token).await.body, "[]");
    let hers = house.token(&anna, "read write").await;
    let featured = house.post("/api/v1/featured_tags", &hers, &json!({"name": "kitchen"})).await.json();
    assert_eq!((&featured["name"], &featured["statuses_count"]), (&json!("kitchen"), &json!("2")), "{featured:#}");
    let shown = house.get(&format!("/api/v1/accounts/{}/featured_tags", anna.id()), "").await.json();
    assert_eq!(shown[0]["id"], featured["id"]);
    let gone = format!("/api/v1/featured_tags/{}", featured["id"].as_str().unwrap());
    assert_eq!(house.call(Method::DELETE, &gone, &hers, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v1/trends/tags", "").await.json()[0]["name"], "kitchen");
    let both = house.get("/api/v1/timelines/tag/kitchen?all[]=school", "").await.json();
    assert_eq!(both.as_array().unwrap().len(), 1);
    assert_eq!(house.get("/api/v1/timelines/tag/kitchen?none[]=school", "").await.body, "[]");
    for bad in ["%23", "a%20b", "123", "%00"] {
        let refused = house.post(&format!("/api/v1/tags/{bad}/follow"), &token, &Value::Null).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_read_taken_away_and_comes_back() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let mine = house.token(&me, "read write").await;
    let first = house.note(&anna, "@mireia a word", Audience::Direct, None).await;
    house.note(&anna, "To nobody here", Audience::Direct, None).await;
    let talks = house.get("/api/v1/conversations", &mine).await.json();
    assert_eq!(talks.as_array().unwrap().len(), 1, "{talks:#}");
    assert_eq!((&talks[0]["unread"], &talks[0]["accounts"][0]["acct"]), (&json!(true), &json!("anna")));
    let path = format!("/api/v1/conversations/{}", talks[0]["id"].as_str().unwrap());
    assert_eq!(house.post(&format!("{path}/read"), &mine, &Value::Null).await.json()["unread"], false);
    let answer = house.note(&me, "@anna yes", Audience::Direct, Some(&first)).await;
    let talks = house.get("/api/v1/conversations", &mine).await.json();
    assert_eq!(talks[0]["last_status"]["id"], json!(answer.status_id.unwrap().to_string()));
    assert_eq!(house.call(Method::DELETE, &path, &mine, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v1/conversations", &mine).await.body, "[]");
    house.note(&anna, "@mireia one more", Audience::Direct, Some(&answer)).await;
    assert_eq!(house.get("/api/v1/conversations", &mine).await.json()[0]["unread"], true);
    let stranger = house.token(&house.member("pau", Role::Reader).await, "read write").await;
    assert_eq!(house.get("/api/v1/conversations", &stranger).await.body, "[]");
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_are_suggested_and_texts_trend() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    let practice = house.practice(&anna, "The Open Kitchen", Audience::Public).await;
    let suggested = house.get("/api/v2/suggestions", &token).await.json();
    assert_eq!(suggested[0]["account"]["acct"], "anna", "{suggested:#}");
    house.call(Method::DELETE, &format!("/api/v1/suggestions/{}", anna.id()), &token, &Value::Null).await;
    assert_eq!(house.get("/api/v2/suggestions", &token).await.body, "[]");
    assert_eq!(house.get("/api/v1/trends/statuses", "").await.body, "[]");
    house.post(&format!("/api/v1/statuses/{}/favourite", practice.status_id.unwrap()), &token, &Value::Null).await;
    let number = json!(practice.status_id.unwrap().to_string());
    assert_eq!(house.get("/api/v1/trends/statuses", "").await.json()[0]["id"], number);
    assert_eq!(house.get("/api/v1/trends/links", "").await.json()[0]["title"], "The Open Kitchen");
    let here = house.get("/api/v1/directory?local=true&limit=1", "").await.json();
    assert_eq!(here[0]["acct"], "anna", "who published last comes first");
    house.call(Method::PATCH, "/api/v1/accounts/update_credentials", &token, &json!({"discoverable": false})).await;
    let here = house.get("/api/v1/directory?order=new", "").await.json();
    assert!(here.as_array().unwrap().iter().all(|entry| entry["acct"] != "mireia"));
    let card = house.get(&format!("/api/oembed?url={}", practice.url), "").await.json();
    assert_eq!((&card["type"], &card["title"]), (&json!("rich"), &json!("The Open Kitchen")));
    assert!(
        card["html"].as_str().unwrap().contains(&practice.url) && !card["html"].as_str().unwrap().contains("<iframe")
    );
    assert_eq!(house.get("/api/oembed?url=https://elsewhere.example/x", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn search_finds_other_forms_in_titles_first_and_in_texts_of_an_earlier_version() {
    use crate::actions::index;
    use crate::storage::search;

    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let titled = house.practice(&me, "Cooking with families", Audience::Public).await;
    let near = house.practice(&me, "Families of the network", Audience::Network).await;
    let said = house.note(&me, "Families at the table", Audience::Public, None).await;
    let note = house.note(&me, "Les famílies cuinen", Audience::Public, None).await;
    let found = async |words: &str, token: &str| -> Vec<Value> {
        let found = house.get(&format!("/api/v2/search?type=statuses&q={words}"), token).await.json();
        found["statuses"].as_array().unwrap().iter().map(|status| status["id"].clone()).collect()
    };
    let number = |text: &Text| json!(text.status_id.unwrap().to_string());
    assert_eq!(found("families", &token).await, [&near, &titled, &note, &said].map(number), "titles first");
    assert_eq!(found("families", "").await, [&titled, &note, &said].map(number), "not for strangers");
    assert_eq!(found("family", "").await, [number(&titled)]);
    assert_eq!(found("fam%C3%ADlia", "").await, [&note, &said].map(number), "by the rules of the text's language");
    let ids = [titled.id, near.id, said.id, note.id];
    let older = move |tx: &mut crate::storage::Conn| ids.iter().try_for_each(|id| search::keep(tx, *id, " families"));
    house.app.db.write::<(), crate::storage::Error, _>(older).await.unwrap();
    assert_eq!(found("family", &token).await, Vec::<Value>::new());
    while index::some(&house.app).await.unwrap() {}
    assert_eq!(found("family", &token).await, [&near, &titled].map(number));
    assert_eq!(found("stoves+family", "").await, [number(&titled)]);
}
