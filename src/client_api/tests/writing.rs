//! Notes with all that clients can add; edits, polls, posts for later.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_note_has_a_warning_hashtags_names_and_a_history() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    house.member("anna", Role::Reader).await;
    let token = house.token(&me, "read write").await;
    let body = json!({"status": "Cooking with @anna #Família <b>", "spoiler_text": "Food <i>", "language": "ca"});
    let said = house.post("/api/v1/statuses", &token, &body).await.json();
    shapes::status(&said);
    assert_eq!((&said["spoiler_text"], &said["sensitive"]), (&json!("Food <i>"), &json!(true)), "{said:#}");
    assert_eq!((&said["tags"][0]["name"], &said["mentions"][0]["acct"]), (&json!("família"), &json!("anna")));
    let content = said["content"].as_str().unwrap();
    assert!(content.contains("class=\"mention hashtag\"") && content.contains("u-url mention"), "{content}");
    assert!(!content.contains("<b>"), "{content}");
    let id = said["id"].as_str().unwrap();
    let source = house.get(&format!("/api/v1/statuses/{id}/source"), &token).await.json();
    assert_eq!(source, json!({"id": id, "text": "Cooking with @anna #Família <b>", "spoiler_text": "Food <i>"}));
    let tagged = house.get("/api/v1/timelines/tag/Fam%C3%ADlia", "").await.json();
    assert_eq!(tagged[0]["id"], said["id"]);

    let path = format!("/api/v1/statuses/{id}");
    let edited = house.call(Method::PUT, &path, &token, &json!({"status": "Baking"})).await;
    assert_eq!(edited.status, StatusCode::OK, "{}", edited.body);
    let edited = edited.json();
    assert_eq!((&edited["content"], &edited["spoiler_text"]), (&json!("<p>Baking</p>"), &json!("")));
    assert!(edited["edited_at"].is_string() && edited["tags"] == json!([]));
    let history = house.get(&format!("{path}/history"), "").await.json();
    let words: Vec<&str> = history.as_array().unwrap().iter().map(|edit| edit["content"].as_str().unwrap()).collect();
    assert!(words.len() == 2 && words[0].contains("Cooking") && words[1] == "<p>Baking</p>", "{history:#}");
    assert_eq!((&history[0]["spoiler_text"], &history[1]["spoiler_text"]), (&json!("Food <i>"), &json!("")));

    let other = house.token(&house.member("pau", Role::Practitioner).await, "read write").await;
    let foreign = house.call(Method::PUT, &path, &other, &json!({"status": "Mine now"})).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let practice = house.practice(&me, "The Open Kitchen", Audience::Public).await;
    let path = format!("/api/v1/statuses/{}", practice.status_id.unwrap());
    let long = house.call(Method::PUT, &path, &token, &json!({"status": "Short"})).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    for bad in ["", &"x".repeat(5001)] {
        let refused = house.post("/api/v1/statuses", &token, &json!({"status": bad})).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_votes_once_and_a_poll_ends() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (mine, hers) = (house.token(&me, "read write").await, house.token(&anna, "read write").await);
    let body = json!({"status": "Which day?", "poll": {"options": ["Monday", "Friday"], "expires_in": 300, "multiple": false}});
    let asked = house.post("/api/v1/statuses", &mine, &body).await.json();
    shapes::status(&asked);
    let poll = asked["poll"]["id"].as_str().unwrap().to_owned();
    assert_eq!(
        asked["poll"]["options"],
        json!([{"title": "Monday", "votes_count": 0}, {"title": "Friday", "votes_count": 0}])
    );
    let vote = format!("/api/v1/polls/{poll}/votes");
    assert_eq!(
        house.post(&vote, &mine, &json!({"choices": [0]})).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "own"
    );
    for bad in [json!([2]), json!([0, 1]), json!([]), json!(["x"]), json!([-1])] {
        let refused = house.post(&vote, &hers, &json!({"choices": bad})).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    }
    let voted = house.form(&vote, &[("choices[]", "1")], &[("authorization", &format!("Bearer {hers}"))]).await.json();
    assert_eq!((&voted["voted"], &voted["own_votes"], &voted["votes_count"]), (&json!(true), &json!([1]), &json!(1)));
    assert_eq!(
        house.post(&vote, &hers, &json!({"choices": [0]})).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "twice"
    );
    let seen = house.get(&format!("/api/v1/polls/{poll}"), "").await.json();
    assert_eq!((&seen["votes_count"], &seen["voters_count"], &seen["voted"]), (&json!(1), &json!(1), &json!(false)));
    house.later(301);
    assert_eq!(house.get(&format!("/api/v1/polls/{poll}"), "").await.json()["expired"], true);
    for (options, lasts) in
        [(json!(["A"]), 300), (json!(["A", "A"]), 300), (json!(["A", "B"]), 3), (json!(["A", ""]), 300)]
    {
        let body = json!({"status": "?", "poll": {"options": options, "expires_in": lasts}});
        assert_eq!(house.post("/api/v1/statuses", &mine, &body).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_for_later_is_said_then_and_once() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let soon = json!({"status": "Later", "scheduled_at": "2026-01-12T10:01:00Z"});
    assert_eq!(house.post("/api/v1/statuses", &token, &soon).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let body = json!({"status": "Later #tag", "scheduled_at": "2026-01-12T11:00:00.000Z", "visibility": "unlisted"});
    let kept = house.post("/api/v1/statuses", &token, &body).await.json();
    assert_eq!(
        (&kept["scheduled_at"], &kept["params"]["text"]),
        (&json!("2026-01-12T11:00:00.000Z"), &json!("Later #tag"))
    );
    let id = kept["id"].as_str().unwrap();
    let path = format!("/api/v1/scheduled_statuses/{id}");
    let moved = house.call(Method::PUT, &path, &token, &json!({"scheduled_at": "2026-01-12T12:00:00Z"})).await.json();
    assert_eq!(moved["scheduled_at"], "2026-01-12T12:00:00.000Z");
    assert_eq!(house.get("/api/v1/scheduled_statuses", &token).await.json().as_array().unwrap().len(), 1);
    let number: i64 = id.parse().unwrap();
    let wait = crate::actions::later::say(&house.app, number).await.unwrap();
    assert_eq!(wait, Some(1_768_219_200_000), "not before its time");
    house.later(7300);
    assert_eq!(crate::actions::later::say(&house.app, number).await.unwrap(), None);
    assert_eq!(crate::actions::later::say(&house.app, number).await.unwrap(), None, "once");
    let mine = house.get(&format!("/api/v1/accounts/{}/statuses", me.id()), &token).await.json();
    assert_eq!(mine.as_array().unwrap().len(), 1, "{mine:#}");
    assert_eq!((&mine[0]["visibility"], &mine[0]["tags"][0]["name"]), (&json!("unlisted"), &json!("tag")));
    assert_eq!(house.get(&path, &token).await.status, StatusCode::NOT_FOUND);
    let other =
        house.post("/api/v1/statuses", &token, &json!({"status": "x", "scheduled_at": "2027-01-01T00:00:00Z"})).await;
    let path = format!("/api/v1/scheduled_statuses/{}", other.json()["id"].as_str().unwrap());
    assert_eq!(house.call(Method::DELETE, &path, &token, &Value::Null).await.body, "{}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_outlives_a_restart_but_not_its_hour() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let bearer = format!("Bearer {token}");
    let send = async |house: &House| {
        let headers = [("authorization", bearer.as_str()), ("idempotency-key", "k")];
        house.form("/api/v1/statuses", &[("status", "Once")], &headers).await.json()["id"].clone()
    };
    let first = send(&house).await;
    house.later(3000);
    assert_eq!(send(&house).await, first);
    house.later(3000);
    assert_ne!(send(&house).await, first, "after an hour it is another post");
}
