//! Who has to do with whom: profile, follows with approval, blocks, mutes, notes.

use super::*;

async fn relation(house: &House, token: &str, other: &Member) -> Value {
    house.get(&format!("/api/v1/accounts/relationships?id={}", other.id()), token).await.json()[0].clone()
}

async fn deed(house: &House, token: &str, other: &Member, deed: &str, body: &Value) -> Answer {
    house.post(&format!("/api/v1/accounts/{}/{deed}", other.id()), token, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_changed_in_every_form_of_body() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&me, "read write").await;
    let bearer = format!("Bearer {token}");
    let body = "display_name=Mireia+P%C3%A9rez&note=I+**cook**&locked=true&fields_attributes[0][name]=Site&\
                fields_attributes[0][value]=https://a.example/&source[privacy]=unlisted&source[language]=ca&discoverable=false";
    let request = Request::patch("/api/v1/accounts/update_credentials")
        .header(header::AUTHORIZATION, &bearer)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body))
        .unwrap();
    let changed = house.ask(request).await;
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
    let changed = changed.json();
    assert_eq!((&changed["display_name"], &changed["locked"]), (&json!("Mireia Pérez"), &json!(true)));
    assert_eq!(changed["note"], "<p>I <strong>cook</strong></p>");
    assert_eq!((&changed["source"]["note"], &changed["source"]["privacy"]), (&json!("I **cook**"), &json!("unlisted")));
    assert!(changed["fields"][0]["value"].as_str().unwrap().contains("href=\"https://a.example/\""), "{changed:#}");
    assert_eq!(changed["source"]["fields"][0]["value"], "https://a.example/");
    assert_eq!(changed["discoverable"], false);
    let happened = house.app.db.read(|conn| crate::storage::happenings::oldest(conn, 9)).unwrap();
    assert!(format!("{happened:?}").contains("ActorChanged"), "others hear of it: {happened:?}");
    let preferences = house.get("/api/v1/preferences", &token).await.json();
    assert_eq!(preferences["posting:default:visibility"], "unlisted");
    let said = house.post("/api/v1/statuses", &token, &json!({"status": "As usual"})).await.json();
    assert_eq!((&said["visibility"], &said["language"]), (&json!("unlisted"), &json!("ca")));
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"display_name\"\r\n\r\nM\r\n--b--\r\n";
    let request = Request::patch("/api/v1/accounts/update_credentials")
        .header(header::AUTHORIZATION, &bearer)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .body(Body::from(multipart))
        .unwrap();
    assert_eq!(house.ask(request).await.json()["display_name"], "M");
    let path = "/api/v1/accounts/update_credentials";
    let empty =
        house.call(Method::PATCH, path, &token, &json!({"display_name": "", "fields_attributes": []})).await.json();
    assert_eq!(empty["display_name"], "mireia", "an empty name is the handle");
    let sites = json!({"attribution_domains": ["Blog.Example", "news.example"]});
    let named = house.call(Method::PATCH, path, &token, &sites).await.json();
    assert_eq!(named["source"]["attribution_domains"], json!(["blog.example", "news.example"]));
    let (_, actor) = house.app.db.read(|conn| crate::storage::accounts::by_id(conn, me.id())).unwrap();
    let sent = house.app.db.read(|conn| crate::federation::objects::actor(conn, &house.app, &actor)).unwrap();
    assert_eq!(sent["attributionDomains"], json!(["vora.localhost:8100", "blog.example", "news.example"]));
    let profile = house.get("/api/v1/profile", &token).await.json();
    assert_eq!((&profile["attribution_domains"][1], &profile["avatar"]), (&json!("news.example"), &Value::Null));
    let renamed = house.call(Method::PATCH, "/api/v1/profile", &token, &json!({"note": "I *bake*"})).await.json();
    assert_eq!((&renamed["note"], &renamed["display_name"]), (&json!("I *bake*"), &json!("mireia")));
    for bad in [
        json!({"note": "x".repeat(2001)}),
        json!({"source": {"privacy": "secret"}}),
        json!({"display_name": "a\nb"}),
        json!({"attribution_domains": ["https://blog.example"]}),
    ] {
        let refused = house.call(Method::PATCH, path, &token, &bad).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_approves_by_hand_is_asked_first() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (mine, hers) = (house.token(&me, "read write follow").await, house.token(&anna, "read write follow").await);
    house.call(Method::PATCH, "/api/v1/accounts/update_credentials", &mine, &json!({"locked": true})).await;
    let asked = deed(&house, &hers, &me, "follow", &json!({"reblogs": false, "notify": true})).await.json();
    assert_eq!((&asked["requested"], &asked["following"]), (&json!(true), &json!(false)));
    assert_eq!((&asked["showing_reblogs"], &asked["notifying"]), (&json!(false), &json!(true)));
    let waiting = house.get("/api/v1/follow_requests", &mine).await.json();
    assert_eq!(waiting[0]["id"], json!(anna.id().to_string()));
    let heard = house.get("/api/v1/notifications", &mine).await.json();
    assert_eq!(heard[0]["type"], "follow_request");
    let answered = house.post(&format!("/api/v1/follow_requests/{}/authorize", anna.id()), &mine, &Value::Null).await;
    assert_eq!(answered.json()["followed_by"], true, "{}", answered.body);
    assert_eq!(relation(&house, &hers, &me).await["following"], true);
    let again = house.post(&format!("/api/v1/follow_requests/{}/reject", anna.id()), &mine, &Value::Null).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    house.note(&me, "To my followers", Audience::Followers, None).await;
    let told = house.get("/api/v1/notifications?types[]=status", &hers).await.json();
    assert_eq!(told.as_array().unwrap().len(), 1, "she asked to hear of every text");
    assert_eq!(deed(&house, &mine, &anna, "remove_from_followers", &Value::Null).await.json()["followed_by"], false);
    assert_eq!(relation(&house, &hers, &me).await["following"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn blocks_and_mutes_silence_both_ways_or_one() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let (mine, hers) = (house.token(&me, "read write follow").await, house.token(&anna, "read write follow").await);
    for (token, other) in [(&mine, &anna), (&hers, &me)] {
        assert_eq!(deed(&house, token, other, "follow", &Value::Null).await.json()["following"], true);
    }
    house.note(&anna, "From a colleague", Audience::Public, None).await;
    let count = async |path: &str, token: &str| house.get(path, token).await.json().as_array().unwrap().len();
    assert_eq!(count("/api/v1/timelines/home", &mine).await, 1);

    let muted = deed(&house, &mine, &anna, "mute", &json!({"duration": 60, "notifications": false})).await.json();
    assert_eq!((&muted["muting"], &muted["muting_notifications"]), (&json!(true), &json!(false)));
    assert_eq!(count("/api/v1/timelines/home", &mine).await, 0);
    assert_eq!(count("/api/v1/timelines/public", &mine).await, 0);
    assert_eq!(count("/api/v1/timelines/public", &hers).await, 1, "she notices nothing");
    let list = house.get("/api/v1/mutes", &mine).await.json();
    assert!(list[0]["mute_expires_at"].is_string(), "{list:#}");
    house.later(61);
    assert_eq!(relation(&house, &mine, &anna).await["muting"], false);
    assert_eq!(count("/api/v1/timelines/home", &mine).await, 1);
    deed(&house, &mine, &anna, "unmute", &Value::Null).await;

    assert_eq!(
        deed(&house, &mine, &anna, "note", &json!({"comment": "From Turku"})).await.json()["note"],
        "From Turku"
    );
    assert_eq!(deed(&house, &mine, &anna, "endorse", &Value::Null).await.json()["endorsed"], true);
    assert_eq!(count("/api/v1/endorsements", &mine).await, 1);

    let blocked = deed(&house, &mine, &anna, "block", &Value::Null).await.json();
    let flags = ["blocking", "following", "followed_by", "endorsed"].map(|flag| blocked[flag].as_bool().unwrap());
    assert_eq!(flags, [true, false, false, false], "{blocked:#}");
    assert_eq!(relation(&house, &hers, &me).await["blocked_by"], true);
    assert_eq!(deed(&house, &hers, &me, "follow", &Value::Null).await.status, StatusCode::FORBIDDEN);
    let before = count("/api/v1/notifications", &mine).await;
    house.note(&anna, "@mireia can you read this?", Audience::Public, None).await;
    assert_eq!(count("/api/v1/notifications", &mine).await, before);
    assert_eq!(count("/api/v1/blocks", &mine).await, 1);
    deed(&house, &mine, &anna, "unblock", &Value::Null).await;
    assert_eq!(count("/api/v1/timelines/public", &mine).await, 2);

    assert_eq!(deed(&house, &mine, &me, "block", &Value::Null).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(deed(&house, &mine, &anna, "endorse", &Value::Null).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (path, status) in [("/api/v1/domain_blocks", StatusCode::OK)] {
        assert_eq!(house.post(path, &mine, &json!({"domain": "Spam.example"})).await.status, status);
        assert_eq!(house.get(path, &mine).await.json(), json!(["spam.example"]));
        let own = house.post(path, &mine, &json!({"domain": "vora.localhost:8100"})).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.call(Method::DELETE, path, &mine, &json!({"domain": "spam.example"})).await;
        assert_eq!(house.get(path, &mine).await.body, "[]");
    }
}
