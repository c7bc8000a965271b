//! The subscription of a token to pushes. That pushes arrive and can be read is shown by the scenarios between programs.

use super::*;

use crate::domain::job::Job;
use crate::storage::{jobs, notifications, pushes};

const PATH: &str = "/api/v1/push/subscription";
const KEY: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const SECRET: &str = "BTBZMqHH6r4Tts7J_aSIgg";

fn wish(endpoint: &str, key: &str, secret: &str) -> Value {
    json!({
        "subscription": {"endpoint": endpoint, "keys": {"p256dh": key, "auth": secret}, "standard": true},
        "data": {"alerts": {"mention": true, "favourite": "1", "follow": false}, "policy": "followed"},
    })
}

/// What is planned, by its key.
fn planned(house: &House) -> Vec<String> {
    let now = house.app.now().0 + 1;
    let all = house.app.db.read(|conn| jobs::claim(conn, now, now, 100)).unwrap();
    all.into_iter().map(|job| job.key).filter(|key| key.starts_with("push")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_has_one_subscription_that_changes_and_ends() {
    let house = House::open().await;
    let me = house.member("mireia", Role::Practitioner).await;
    let (token, other) = (house.token(&me, "push").await, house.token(&me, "push").await);
    assert_eq!(house.get(PATH, &token).await.status, StatusCode::NOT_FOUND);
    let made = house.post(PATH, &token, &wish("https://push.example/1", KEY, SECRET)).await.json();
    assert_eq!((&made["policy"], &made["standard"]), (&json!("followed"), &json!(true)));
    assert_eq!((&made["alerts"]["mention"], &made["alerts"]["favourite"]), (&json!(true), &json!(true)));
    assert_eq!((&made["alerts"]["follow"], &made["alerts"]["poll"]), (&json!(false), &json!(false)));
    assert_eq!(
        made["server_key"],
        house.get("/api/v2/instance", "").await.json()["configuration"]["vapid"]["public_key"]
    );
    assert_eq!(house.get(PATH, &token).await.json(), made);
    assert_eq!(house.get(PATH, &other).await.status, StatusCode::NOT_FOUND, "each token for itself");

    let form = [
        ("subscription[endpoint]", "https://push.example/2"),
        ("subscription[keys][p256dh]", KEY),
        ("subscription[keys][auth]", SECRET),
        ("data[alerts][poll]", "true"),
    ];
    let bearer = format!("Bearer {token}");
    let again = house.form(PATH, &form, &[("authorization", &bearer)]).await.json();
    assert_eq!((&again["endpoint"], &again["standard"]), (&json!("https://push.example/2"), &json!(false)));
    assert_eq!((&again["alerts"]["mention"], &again["policy"]), (&json!(false), &json!("all")));
    let body = json!({"data": {"alerts": {"status": true}, "policy": "follower"}});
    let changed = house.call(Method::PUT, PATH, &token, &body).await.json();
    assert_eq!((&changed["alerts"]["status"], &changed["policy"]), (&json!(true), &json!("follower")));
    assert_eq!((&changed["endpoint"], &changed["id"]), (&again["endpoint"], &again["id"]));
    for policy in ["everybody", "ALL"] {
        let body = json!({"data": {"policy": policy}});
        let refused = house.call(Method::PUT, PATH, &token, &body).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{policy}");
    }
    assert_eq!(house.call(Method::DELETE, PATH, &token, &Value::Null).await.body, "{}");
    assert_eq!(house.get(PATH, &token).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.call(Method::PUT, PATH, &token, &body).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nothing_could_be_pushed_to_is_refused() {
    let house = House::open().await;
    let token = house.token(&house.member("mireia", Role::Practitioner).await, "push").await;
    let long = format!("https://push.example/{}", "x".repeat(3000));
    for (endpoint, key, secret) in [
        ("", KEY, SECRET),
        ("push.example", KEY, SECRET),
        ("ftp://push.example/", KEY, SECRET),
        ("https://me:secret@push.example/", KEY, SECRET),
        (long.as_str(), KEY, SECRET),
        ("https://push.example/", "", SECRET),
        ("https://push.example/", KEY.split_at(60).0, SECRET),
        ("https://push.example/", KEY, "short"),
    ] {
        let refused = house.post(PATH, &token, &wish(endpoint, key, secret)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{endpoint:.40} {key} {secret}: {}", refused.body);
    }
    assert_eq!(house.post(PATH, &token, &json!({})).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.get(PATH, &token).await.status, StatusCode::NOT_FOUND, "nothing was kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_is_planned_for_what_was_asked_for_and_goes_with_its_token() {
    let house = House::open().await;
    let (me, anna) = (house.member("mireia", Role::Practitioner).await, house.member("anna", Role::Reader).await);
    let (token, hers) = (house.token(&me, "read write push").await, house.token(&anna, "read write follow").await);
    let mut wish = wish("https://push.example/1", KEY, SECRET);
    wish["data"]["policy"] = json!("all");
    house.post(PATH, &token, &wish).await;
    house.post(&format!("/api/v1/accounts/{}/follow", me.id()), &hers, &Value::Null).await;
    assert_eq!(planned(&house), Vec::<String>::new(), "follows were not asked for");
    house.post("/api/v1/statuses", &hers, &json!({"status": "Hello @mireia"})).await;
    let heard = house.get("/api/v1/notifications?types[]=mention", &token).await.json();
    let id: i64 = heard[0]["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(planned(&house), [Job::Push { notification: id }.key()]);
    crate::actions::push::spread(&house.app, id).await.unwrap();
    let kept = house.app.db.read(|conn| pushes::of(conn, me.id())).unwrap();
    let to = Job::PushTo { notification: id, subscription: kept[0].id }.key();
    assert!(planned(&house).contains(&to));
    assert!(crate::actions::push::due(&house.app, id, kept[0].id).unwrap().is_some());
    house.later(25 * 3600);
    assert!(crate::actions::push::due(&house.app, id, kept[0].id).unwrap().is_none(), "old news");

    // From nobody but those whom the member follows.
    let followed = json!({"data": {"alerts": {"mention": true}, "policy": "followed"}});
    house.call(Method::PUT, PATH, &token, &followed).await;
    house.post("/api/v1/statuses", &hers, &json!({"status": "Again @mireia"})).await;
    let heard = house.app.db.read(|conn| {
        let page = crate::storage::views::Page { max_id: None, since_id: None, min_id: None, limit: 1 };
        notifications::of(conn, me.id(), page)
    });
    let (newest, before) = (heard.unwrap()[0].id, planned(&house).len());
    crate::actions::push::spread(&house.app, newest).await.unwrap();
    assert_eq!(planned(&house).len(), before);

    let page = house.app.db.write(move |tx| crate::storage::sessions::end_all(tx, me.id())).await;
    page.unwrap();
    assert_eq!(house.app.db.read(|conn| pushes::by_id(conn, kept[0].id)).unwrap(), None, "no token, no pushes");
}
