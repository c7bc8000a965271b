//! Notifications: threads that are muted, groups, the policy for strangers.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_muted_thread_is_silent_and_groups_can_be_dismissed() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let (mine, hers) = (house.token(&me, "read write follow").await, house.token(&anna, "read write").await);
    let text = house.note(&me, "A question", Audience::Public, None).await;
    let status = format!("/api/v1/statuses/{}", text.status_id.unwrap());
    for deed in ["favourite", "reblog"] {
        house.post(&format!("{status}/{deed}"), &hers, &Value::Null).await;
    }
    let groups = house.get("/api/v2/notifications", &mine).await.json();
    let keys: Vec<&str> = groups["notification_groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["group_key"].as_str().unwrap())
        .collect();
    assert_eq!(keys.len(), 2, "{groups:#}");
    let one = house.get(&format!("/api/v2/notifications/{}", keys[0]), &mine).await.json();
    assert_eq!(one["notification_groups"][0]["group_key"], keys[0]);
    let people = house.get(&format!("/api/v2/notifications/{}/accounts", keys[0]), &mine).await.json();
    assert_eq!(people[0]["id"], json!(anna.id().to_string()));
    assert_eq!(house.post(&format!("/api/v2/notifications/{}/dismiss", keys[0]), &mine, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v1/notifications", &mine).await.json().as_array().unwrap().len(), 1);
    assert_eq!(house.get("/api/v2/notifications/nothing", &mine).await.status, StatusCode::NOT_FOUND);

    let answer = house.note(&anna, "An answer", Audience::Public, Some(&text)).await;
    let before = house.get("/api/v1/notifications", &mine).await.json().as_array().unwrap().len();
    let muted = house.post(&format!("/api/v1/statuses/{}/mute", answer.status_id.unwrap()), &mine, &Value::Null).await;
    assert_eq!(muted.json()["muted"], true, "{}", muted.body);
    assert_eq!(house.get(&status, &mine).await.json()["muted"], true, "the whole thread");
    house.note(&anna, "Another answer", Audience::Public, Some(&text)).await;
    assert_eq!(house.get("/api/v1/notifications", &mine).await.json().as_array().unwrap().len(), before);
    assert_eq!(house.post(&format!("{status}/unmute"), &mine, &Value::Null).await.json()["muted"], false);
    assert_eq!(house.post("/api/v1/notifications/clear", &mine, &Value::Null).await.body, "{}");
    assert_eq!(house.get("/api/v1/notifications", &mine).await.body, "[]");
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_wait_among_the_requests_or_are_dropped() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let mine = house.token(&me, "read write").await;
    let path = "/api/v2/notifications/policy";
    let set = house.call(Method::PATCH, path, &mine, &json!({"for_not_following": "filter"})).await.json();
    assert_eq!((&set["for_not_following"], &set["for_new_accounts"]), (&json!("filter"), &json!("accept")));
    let wrong = house.call(Method::PATCH, path, &mine, &json!({"for_not_following": "burn"})).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.note(&anna, "@mireia hello", Audience::Public, None).await;
    assert_eq!(house.get("/api/v1/notifications", &mine).await.body, "[]");
    let waiting = house.get("/api/v1/notifications/requests", &mine).await.json();
    assert_eq!((&waiting[0]["account"]["acct"], &waiting[0]["notifications_count"]), (&json!("anna"), &json!("1")));
    assert_eq!(house.get(path, &mine).await.json()["summary"]["pending_requests_count"], 1);
    let accept = format!("/api/v1/notifications/requests/{}/accept", waiting[0]["id"].as_str().unwrap());
    house.post(&accept, &mine, &Value::Null).await;
    assert_eq!(house.get("/api/v1/notifications", &mine).await.json()[0]["type"], "mention");
    house.call(Method::PATCH, path, &mine, &json!({"for_not_following": "drop"})).await;
    house.note(&anna, "@mireia again", Audience::Public, None).await;
    assert_eq!(house.get("/api/v1/notifications", &mine).await.json().as_array().unwrap().len(), 1);
    assert_eq!(house.get("/api/v1/notifications/requests", &mine).await.body, "[]");
}
