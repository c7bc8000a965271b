//! Announcements to members, and the logo of the house, as clients are told of them.

use super::*;
use crate::actions::announce::{self, Wish};
use crate::actions::house;
use crate::media::logo::Logo;

#[tokio::test(flavor = "multi_thread")]
async fn announcements_are_shown_until_their_end_or_until_they_are_dismissed() {
    let house = House::open().await;
    let (admin, nora) = (house.member("ada", Role::Admin).await, house.member("nora", Role::Reader).await);
    let token = house.token(&nora, "read write").await;
    let path = "/api/v1/announcements";
    assert_eq!(house.get(path, "").await.status, StatusCode::UNAUTHORIZED);
    let today = house.app.now().date();
    for (words, until) in [("We **move**.", ""), ("Lunch at one.", today.as_str())] {
        announce::publish(&house.app, &admin, &Wish { words: words.to_owned(), until: until.to_owned() })
            .await
            .unwrap();
    }
    let told = house.get(path, &token).await.json();
    assert_eq!(told.as_array().unwrap().len(), 2, "{told:#}");
    let (lunch, moving) = (&told[0], &told[1]);
    assert_eq!(moving["content"], "<p>We <strong>move</strong>.</p>");
    assert_eq!(
        (&moving["starts_at"], &moving["ends_at"], &moving["all_day"]),
        (&Value::Null, &Value::Null, &json!(false))
    );
    assert_eq!(lunch["ends_at"], format!("{today}T23:59:59.999Z"));
    assert_eq!((&lunch["all_day"], &lunch["read"], &lunch["published"]), (&json!(true), &json!(false), &json!(true)));
    for list in ["mentions", "statuses", "tags", "emojis", "reactions"] {
        assert_eq!(lunch[list], json!([]), "{list}");
    }
    let dismiss = format!("{path}/{}/dismiss", moving["id"].as_str().unwrap());
    let reads = house.token(&nora, "read").await;
    assert_eq!(house.post(&dismiss, &reads, &Value::Null).await.status, StatusCode::FORBIDDEN);
    for _ in 0..2 {
        assert_eq!(house.post(&dismiss, &token, &Value::Null).await.body, "{}");
    }
    assert_eq!(house.post(&format!("{path}/7/dismiss"), &token, &Value::Null).await.status, StatusCode::NOT_FOUND);
    let left = house.get(path, &token).await.json();
    assert_eq!(left.as_array().unwrap().iter().map(|one| &one["id"]).collect::<Vec<_>>(), [&lunch["id"]]);
    let all = house.get(&format!("{path}?with_dismissed=true"), &token).await.json();
    assert_eq!((all.as_array().unwrap().len(), &all[1]["read"]), (2, &json!(true)));
    house.later(2 * 24 * 3600);
    assert_eq!(house.get(path, &token).await.body, "[]", "its day is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_instance_shows_the_logo_of_the_house() {
    let house = House::open().await;
    let admin = house.member("ada", Role::Admin).await;
    let before = house.get("/api/v2/instance", "").await.json();
    assert_eq!(before["icon"], json!([]));
    let bytes = b"any bytes".to_vec();
    let logo = Logo { shown: bytes.clone(), size: (160, 40), tab: bytes.clone(), square: bytes };
    house::show_logo(&house.app, &admin, Some(logo)).await.unwrap();
    let told = house.get("/api/v2/instance", "").await.json();
    let thumbnail = told["thumbnail"]["url"].as_str().unwrap();
    assert!(
        thumbnail.starts_with("http://vora.localhost:8100/logo/") && thumbnail.ends_with("/square.png"),
        "{told:#}"
    );
    assert_eq!(told["icon"][1], json!({"src": thumbnail, "size": "400x400"}));
    assert_eq!(told["contact"]["account"]["avatar"], thumbnail);
}
