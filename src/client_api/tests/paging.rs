//! Lists are walked in both directions, and nothing that a client sends breaks them.

use super::*;

async fn walk(house: &House, token: &str, first: &str, relation: &str) -> Vec<String> {
    let (mut seen, mut next) = (Vec::new(), Some(first.to_owned()));
    while let Some(path) = next {
        let answer = house.get(&path, token).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        let page: Vec<String> =
            answer.json().as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect();
        assert!(
            page.len() <= 20
                && page.windows(2).all(|pair| pair[0].parse::<i64>().unwrap() > pair[1].parse::<i64>().unwrap())
        );
        next = answer.link(relation);
        assert_eq!(page.is_empty(), next.is_none(), "only an empty page has no link");
        assert!(seen.len() < 1000, "the walk never ends");
        if relation == "next" {
            seen.extend(page);
        } else {
            seen.splice(0..0, page);
        }
    }
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_five_texts_are_met_once_each_in_both_directions() {
    let house = House::open().await;
    let (member, other) =
        (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Practitioner).await);
    let token = house.token(&member, "read write follow").await;
    let mut expected = Vec::new();
    for place in 0..65 {
        let author = if place % 3 == 0 { &other } else { &member };
        let text = house.note(author, &format!("Note {place}"), Audience::Public, None).await;
        expected.push(text.status_id.unwrap().to_string());
    }
    expected.reverse();
    let follow = house.post(&format!("/api/v1/accounts/{}/follow", other.id()), &token, &Value::Null).await;
    assert_eq!(follow.json()["following"], true, "{}", follow.body);
    for path in ["/api/v1/timelines/public?local=true&limit=20", "/api/v1/timelines/home?limit=20"] {
        assert_eq!(walk(&house, &token, path, "next").await, expected, "{path}");
        let oldest = format!("{path}&min_id=0");
        assert_eq!(walk(&house, &token, &oldest, "prev").await, expected, "{path} upwards");
    }
    // A boost stands in the home at its own moment, beside the text itself.
    let boost = house.post(&format!("/api/v1/statuses/{}/reblog", expected[30]), &token, &Value::Null).await;
    let boost = boost.json();
    assert_eq!(boost["reblog"]["id"], json!(expected[30]));
    expected.insert(0, boost["id"].as_str().unwrap().to_owned());
    assert_eq!(walk(&house, &token, "/api/v1/timelines/home?limit=7", "next").await, expected);
    assert_eq!(walk(&house, &token, "/api/v1/timelines/home?limit=7&min_id=0", "prev").await, expected);
    let first = house.get("/api/v1/timelines/home?limit=5&x[]=%C3%A9&x[]=2", &token).await;
    assert!(first.link("next").unwrap().starts_with("/api/v1/timelines/home?limit=5&x%5B%5D=%C3%A9&x%5B%5D=2&max_id="));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_meant_is_clamped_or_unknown_never_a_fault_of_ours() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&member, "read write follow push").await;
    house.note(&member, "One", Audience::Public, None).await;
    for limit in ["-1", "0", "abc", "1e9", "99999999999999999999", "%00", ""] {
        for list in
            ["timelines/home", "timelines/public", "notifications", "bookmarks", "favourites", "timelines/tag/x"]
        {
            let answer =
                house.get(&format!("/api/v1/{list}?limit={limit}&max_id={limit}&since_id=zz&min_id=%F0"), &token).await;
            assert_eq!(answer.status, StatusCode::OK, "{list} {limit}: {}", answer.body);
            assert!(answer.json().is_array());
        }
    }
    for id in ["abc", "-1", "0", "99999999999999999999", "%00", "1.5", "%F0%9F%98%80"] {
        for path in [
            "statuses/ID",
            "statuses/ID/context",
            "accounts/ID",
            "accounts/ID/statuses",
            "accounts/ID/followers",
            "notifications/ID",
        ] {
            let answer = house.get(&format!("/api/v1/{}", path.replace("ID", id)), &token).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} {id}: {}", answer.body);
            assert!(answer.json()["error"].is_string());
        }
        let deed = house.post(&format!("/api/v1/statuses/{id}/favourite"), &token, &Value::Null).await;
        assert_eq!(deed.status, StatusCode::NOT_FOUND, "{id}");
    }
    for path in ["/api/v1/nothing/here", "/api/v2/nothing", "/api/v1/push/subscription"] {
        let answer = house.get(path, &token).await;
        assert_eq!((answer.status, answer.json()["error"].is_string()), (StatusCode::NOT_FOUND, true), "{path}");
    }
    let slash = house.get("/api/v1/timelines/public/?limit=1", "").await;
    assert_eq!(
        (slash.status, &slash.headers["location"]),
        (StatusCode::PERMANENT_REDIRECT, &"/api/v1/timelines/public?limit=1".parse().unwrap())
    );
    assert_eq!(house.get("/api/v2/instance/", "").await.status, StatusCode::OK);
    let wrong = house.call(Method::DELETE, "/api/v1/timelines/home", &token, &Value::Null).await;
    assert_eq!((wrong.status, wrong.json()["error"].is_string()), (StatusCode::METHOD_NOT_ALLOWED, true));
    let broken = Request::post("/api/v1/statuses")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("{\"status\":"))
        .unwrap();
    assert_eq!(house.ask(broken).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_sent_twice_with_one_key_is_one_status() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let token = house.token(&member, "read write").await;
    let bearer = format!("Bearer {token}");
    let send = |key: &'static str| {
        let headers = [("authorization", bearer.clone()), ("idempotency-key", key.to_owned())];
        let house = &house;
        async move {
            let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            house.form("/api/v1/statuses", &[("status", "Once")], &headers).await.json()["id"].clone()
        }
    };
    let (first, second) = tokio::join!(send("a"), send("a"));
    assert_eq!(first, second);
    assert_ne!(first, send("b").await);
    assert_eq!(house.get("/api/v1/timelines/home", &token).await.json().as_array().unwrap().len(), 2);
}
