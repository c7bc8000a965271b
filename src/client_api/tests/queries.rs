//! A timeline costs the same few queries however long and mixed it is.

use super::*;
use crate::storage::connection::{counted, prepared_for_one_use};

/// On one thread, because the counter counts the queries of a thread.
#[tokio::test]
async fn a_home_of_forty_takes_at_most_six_queries() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    house.post(&format!("/api/v1/accounts/{}/follow", anna.id()), &token, &Value::Null).await;
    let hers = house.token(&anna, "read write").await;
    house
        .post(
            "/api/v2/filters",
            &token,
            &json!({"title": "x", "context": ["home"], "keywords_attributes": [{"keyword": "zzz"}]}),
        )
        .await;
    let practice = house.practice(&anna, "The Open Kitchen", Audience::Public).await;
    let mut last = practice.clone();
    for place in 0..12 {
        house.practice(&anna, &format!("Practice {place}"), Audience::Public).await;
        let note = house.note(&anna, &format!("#note {place} @mireia"), Audience::Public, Some(&last)).await;
        house.post(&format!("/api/v1/statuses/{}/reblog", note.status_id.unwrap()), &token, &Value::Null).await;
        let poll = json!({"status": "Which?", "poll": {"options": ["A", "B"], "expires_in": 3600}});
        assert_eq!(house.post("/api/v1/statuses", &hers, &poll).await.status, StatusCode::OK);
        last = note;
    }
    let before = counted();
    let answer = house.get("/api/v1/timelines/home?limit=40", &token).await;
    let queries = counted() - before;
    assert_eq!(answer.json().as_array().unwrap().len(), 40);
    assert!(queries <= 6, "{queries} queries");
    assert!(queries > 2, "the counter counts");
    for l in prepared_for_one_use() {
        println!("LOST {l}");
    }
}

/// Reading alone: writing happens on a thread of its own.
#[tokio::test]
async fn what_clients_ask_for_often_is_prepared_once() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&me, "read write follow").await;
    house.post(&format!("/api/v1/accounts/{}/follow", anna.id()), &token, &Value::Null).await;
    let practice = house.practice(&anna, "The Open Kitchen", Audience::Public).await;
    let note = house.note(&anna, "#note for @mireia", Audience::Public, Some(&practice)).await;
    let (text, author) = (note.status_id.unwrap(), anna.id());
    let _ = prepared_for_one_use();
    for path in [
        "/api/v1/timelines/home".to_owned(),
        format!("/api/v1/timelines/home?max_id={text}"),
        format!("/api/v1/timelines/home?min_id={}", practice.status_id.unwrap()),
        "/api/v1/timelines/public".to_owned(),
        "/api/v1/timelines/public?local=true".to_owned(),
        "/api/v1/timelines/tag/note".to_owned(),
        "/api/v1/notifications".to_owned(),
        format!("/api/v1/accounts/{author}/statuses"),
        format!("/api/v1/accounts/relationships?id[]={author}"),
        format!("/api/v1/statuses/{text}"),
        format!("/api/v1/statuses/{text}/context"),
    ] {
        assert_eq!(house.get(&path, &token).await.status, StatusCode::OK, "{path}");
        assert_eq!(prepared_for_one_use(), [""; 0], "{path}");
    }
}
