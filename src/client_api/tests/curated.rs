//! Lists and filters.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_list_shows_its_people_and_can_keep_them_out_of_the_home() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    let list = house.post("/api/v1/lists", &token, &json!({"title": "Turku"})).await.json();
    assert_eq!(list, json!({"id": list["id"], "title": "Turku", "replies_policy": "list", "exclusive": false}));
    let path = format!("/api/v1/lists/{}", list["id"].as_str().unwrap());
    let add = json!({"account_ids": [anna.id().to_string()]});
    assert_eq!(
        house.post(&format!("{path}/accounts"), &token, &add).await.status,
        StatusCode::NOT_FOUND,
        "not followed"
    );
    house.post(&format!("/api/v1/accounts/{}/follow", anna.id()), &token, &Value::Null).await;
    assert_eq!(house.post(&format!("{path}/accounts"), &token, &add).await.body, "{}");
    let text = house.note(&anna, "Hello", Audience::Public, None).await;
    house
        .note(&anna, "To a stranger", Audience::Public, Some(&house.note(&me, "Mine", Audience::Public, None).await))
        .await;
    let timeline = format!("/api/v1/timelines/list/{}", list["id"].as_str().unwrap());
    let shown = house.get(&timeline, &token).await.json();
    assert_eq!(shown.as_array().unwrap().len(), 1, "answers to those on the list alone: {shown:#}");
    assert_eq!(shown[0]["id"], json!(text.status_id.unwrap().to_string()));
    house
        .call(Method::PUT, &path, &token, &json!({"title": "T", "replies_policy": "followed", "exclusive": true}))
        .await;
    assert_eq!(house.get(&timeline, &token).await.json().as_array().unwrap().len(), 2);
    let home = house.get("/api/v1/timelines/home", &token).await.json();
    assert!(home.as_array().unwrap().iter().all(|entry| entry["account"]["acct"] == "mireia"), "{home:#}");
    let on = house.get(&format!("/api/v1/accounts/{}/lists", anna.id()), &token).await.json();
    assert_eq!(on[0]["title"], "T");
    assert_eq!(house.get(&format!("{path}/accounts?limit=0"), &token).await.json().as_array().unwrap().len(), 1);
    house.call(Method::DELETE, &format!("{path}/accounts"), &token, &add).await;
    assert_eq!(house.get(&timeline, &token).await.body, "[]");
    let hers = house.token(&anna, "read write").await;
    assert_eq!(house.get(&path, &hers).await.status, StatusCode::NOT_FOUND, "nobody else's");
    for bad in [json!({}), json!({"title": ""}), json!({"title": "x", "replies_policy": "all"})] {
        assert_eq!(house.post("/api/v1/lists", &token, &bad).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(house.call(Method::DELETE, &path, &token, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v1/lists", &token).await.body, "[]");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_warn_or_hide_where_they_hold() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    let text = house.note(&anna, "About cooking and football", Audience::Public, None).await;
    let status = format!("/api/v1/statuses/{}", text.status_id.unwrap());
    let body = json!({
        "title": "Sports", "context": ["public"], "filter_action": "warn", "expires_in": 600,
        "keywords_attributes": [{"keyword": "FOOTBALL", "whole_word": true}, {"keyword": "tennis"}],
    });
    let made = house.post("/api/v2/filters", &token, &body).await.json();
    assert_eq!(made["keywords"].as_array().unwrap().len(), 2, "{made:#}");
    let path = format!("/api/v2/filters/{}", made["id"].as_str().unwrap());
    let seen = house.get("/api/v1/timelines/public", &token).await.json();
    shapes::status(&seen[0]);
    let met = &seen[0]["filtered"][0];
    assert_eq!((&met["filter"]["title"], &met["keyword_matches"]), (&json!("Sports"), &json!(["FOOTBALL"])));
    assert_eq!(house.get("/api/v1/timelines/public", "").await.json()[0]["filtered"], json!([]));
    house.call(Method::PUT, &path, &token, &json!({"filter_action": "hide"})).await;
    assert_eq!(house.get("/api/v1/timelines/public", &token).await.body, "[]");
    let alone = house.get(&status, &token).await.json();
    assert_eq!(alone["filtered"][0]["filter"]["filter_action"], "hide", "by itself it is shown with its warning");
    house.later(601);
    assert_eq!(house.get("/api/v1/timelines/public", &token).await.json().as_array().unwrap().len(), 1, "it has ended");

    let word = made["keywords"][0]["id"].as_str().unwrap();
    let old = house.get(&format!("/api/v1/filters/{word}"), &token).await.json();
    assert_eq!(
        (&old["phrase"], &old["irreversible"], &old["whole_word"]),
        (&json!("FOOTBALL"), &json!(true), &json!(true))
    );
    assert_eq!(house.get("/api/v1/filters", &token).await.json().as_array().unwrap().len(), 2);
    house.call(Method::DELETE, &format!("/api/v2/filters/keywords/{word}"), &token, &Value::Null).await;
    assert_eq!(house.get(&format!("{path}/keywords"), &token).await.json().as_array().unwrap().len(), 1);
    let named = house
        .post(&format!("{path}/statuses"), &token, &json!({"status_id": text.status_id.unwrap().to_string()}))
        .await
        .json();
    house.call(Method::PUT, &path, &token, &json!({"expires_in": "", "filter_action": "warn"})).await;
    let seen = house.get("/api/v1/timelines/public", &token).await.json();
    assert_eq!(seen[0]["filtered"][0]["status_matches"], json!([text.status_id.unwrap().to_string()]), "{seen:#}");
    let entry = format!("/api/v2/filters/statuses/{}", named["id"].as_str().unwrap());
    assert_eq!(house.get(&entry, &token).await.json(), named);
    assert_eq!(house.call(Method::DELETE, &entry, &token, &Value::Null).await.json(), named);
    assert_eq!(house.get(&entry, &token).await.status, StatusCode::NOT_FOUND);
    let made = house
        .post("/api/v1/filters", &token, &json!({"phrase": "cooking", "context": ["home", "public"]}))
        .await
        .json();
    assert_eq!(made["context"], json!(["home", "public"]));
    house
        .call(Method::DELETE, &format!("/api/v1/filters/{}", made["id"].as_str().unwrap()), &token, &Value::Null)
        .await;
    assert_eq!(house.call(Method::DELETE, &path, &token, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v2/filters", &token).await.body, "[]");
    for bad in [json!({"title": "x"}), json!({"title": "x", "context": ["bed"]}), json!({"context": ["home"]})] {
        assert_eq!(house.post("/api/v2/filters", &token, &bad).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
