//! Notifications: threads that are muted, groups, the policy for strangers.

use super::*;
use crate::actions::coauthors;

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
async fn clients_get_no_kind_that_they_do_not_know_and_a_status_has_one_account() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let hers = house.token(&anna, "read write").await;
    let text = house.practice(&me, "The Open Kitchen", Audience::Public).await;
    coauthors::invite(&house.app, &me, Kind::Practice, text.id, "anna").await.unwrap();
    let page = crate::storage::views::Page { max_id: None, since_id: None, min_id: None, limit: 9 };
    let heard = house.app.db.read(|conn| crate::storage::notifications::of(conn, anna.id(), page)).unwrap();
    assert_eq!(heard[0].kind, "author.asked");
    assert_eq!(house.get("/api/v1/notifications", &hers).await.body, "[]");
    assert_eq!(house.get("/api/v1/notifications/unread_count", &hers).await.json()["count"], 0);
    let one = house.get(&format!("/api/v1/notifications/{}", heard[0].id), &hers).await;
    assert_eq!(one.status, StatusCode::NOT_FOUND);
    let group = house.get(&format!("/api/v2/notifications/ungrouped-{}", heard[0].id), &hers).await;
    assert_eq!(group.status, StatusCode::NOT_FOUND);

    coauthors::answer(&house.app, &anna, Kind::Practice, text.id, true).await.unwrap();
    let status = house.get(&format!("/api/v1/statuses/{}", text.status_id.unwrap()), &hers).await.json();
    assert_eq!(status["account"]["id"], json!(me.id().to_string()));
    let of_anna = house.get(&format!("/api/v1/accounts/{}/statuses", anna.id()), &hers).await;
    assert_eq!(of_anna.body, "[]", "a profile of an app holds statuses of its account");
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

#[tokio::test(flavor = "multi_thread")]
async fn admins_hear_of_reports_and_nobody_else_does() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Admin).await, house.member("anna", Role::Reader).await);
    let (boss, hers) = (house.token(&me, "read").await, house.token(&anna, "read write").await);
    let rude = house.member("rude", Role::Practitioner).await;
    let note = house.note(&rude, "Words", Audience::Public, None).await;
    let body = json!({"account_id": rude.id().to_string(), "status_ids": [note.status_id.unwrap().to_string()], "comment": "Rude"});
    let receipt = house.post("/api/v1/reports", &hers, &body).await.json();
    assert_eq!((&receipt["comment"], &receipt["target_account"]["username"]), (&json!("Rude"), &json!("rude")));
    let heard = house.get("/api/v1/notifications", &boss).await.json();
    assert_eq!((&heard[0]["type"], &heard[0]["account"]["username"]), (&json!("admin.report"), &json!("anna")));
    assert_eq!(heard[0]["report"], receipt);
    assert_eq!(heard[0]["report"]["status_ids"], json!([note.status_id.unwrap().to_string()]));
    let groups = house.get("/api/v2/notifications", &boss).await.json();
    assert_eq!(groups["notification_groups"][0]["report"]["id"], receipt["id"]);
    assert_eq!(house.get("/api/v1/notifications?exclude_types[]=admin.report", &boss).await.body, "[]");
    for member in [&anna, &rude] {
        let token = house.token(member, "read").await;
        assert_eq!(house.get("/api/v1/notifications", &token).await.body, "[]");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_and_who_voted_hear_of_the_end_of_a_poll() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (mine, hers) = (house.token(&me, "read write").await, house.token(&anna, "read write").await);
    let other = house.token(&house.member("joan", Role::Reader).await, "read write").await;
    let body = json!({"status": "Which?", "poll": {"options": ["A", "B"], "expires_in": 600}});
    let asked = house.post("/api/v1/statuses", &mine, &body).await.json();
    let votes = format!("/api/v1/polls/{}/votes", asked["poll"]["id"].as_str().unwrap());
    assert_eq!(house.post(&votes, &hers, &json!({"choices": [1]})).await.status, StatusCode::OK);
    let number: i64 = asked["id"].as_str().unwrap().parse().unwrap();
    let text = house.app.db.read(|conn| crate::storage::texts::by_status_ids(conn, &[number])).unwrap()[0].id;
    let end = || crate::actions::poll::end(&house.app, text);
    assert!(end().await.unwrap().is_some_and(|wait| wait > 0), "not yet");
    house.later(601);
    assert_eq!(end().await.unwrap(), None);
    for token in [&mine, &hers] {
        let heard = house.get("/api/v1/notifications?types[]=poll", token).await.json();
        assert_eq!((heard.as_array().unwrap().len(), &heard[0]["status"]["id"]), (1, &asked["id"]));
        assert_eq!(heard[0]["status"]["poll"]["expired"], true);
    }
    assert_eq!(house.get("/api/v1/notifications", &other).await.body, "[]");
}
