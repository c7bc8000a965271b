//! The writing page shows what was found beside its field; the reviewer's desk lets it stand.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn findings_stand_beside_their_fields_and_are_answered_there() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let told = with(&KITCHEN, &[("language", "en"), ("why", "Later she talked with Lars Olsen."), ("do", "publish")]);
    let asked = house.post("/desk/practices/new", &me, &told).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.body);
    let after_why = asked.body.split("id=\"why\"").nth(1).unwrap();
    let (beside, _) = after_why.split_once("id=\"procedures\"").unwrap();
    assert!(beside.contains("Lars Olsen") && beside.contains("value=\"fictional\""), "{beside}");
    let name = beside.split("name=\"answer.").nth(1).unwrap().split('"').next().unwrap();
    let action = asked.body.split("<form id=\"writing\" action=\"").nth(1).unwrap().split('"').next().unwrap();
    let field = format!("answer.{name}");
    let again = with(&told, &[("revision", "1"), (field.as_str(), "removed")]);
    assert_eq!(house.post(action, &me, &again).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it is still there");
    let again = with(&told, &[("revision", "2"), (field.as_str(), "fictional")]);
    let out = house.post(action, &me, &again).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    assert!(out.location().starts_with("/practices/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reviewer_sees_what_was_stopped_and_lets_it_stand() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let (_, reviewer) = house.member("rita", Role::Reviewer).await;
    let told = with(&KITCHEN, &[("language", "en"), ("why", "See case file 2291."), ("do", "publish")]);
    let stopped = house.post("/desk/practices/new", &me, &told).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stopped.body.contains("has to go") && !stopped.body.contains("name=\"answer."), "{}", stopped.body);
    assert_eq!(house.get("/desk/safeguards", Some(&me)).await.status, StatusCode::FORBIDDEN);
    let desk = house.get("/desk/safeguards", Some(&reviewer)).await;
    assert_eq!(desk.status, StatusCode::OK);
    assert!(desk.body.contains("file 2291"), "{}", desk.body);
    let value = |name: &str| {
        let after = desk.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let (text, mark) = (value("text"), value("mark"));
    let fields = [("text", text.as_str()), ("mark", mark.as_str()), ("reason", "An invented number.")];
    assert_eq!(house.post("/desk/safeguards", &reviewer, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!house.get("/desk/safeguards", Some(&reviewer)).await.body.contains("file 2291"));
    let action = stopped.body.split("<form id=\"writing\" action=\"").nth(1).unwrap().split('"').next().unwrap();
    let out = house.post(action, &me, &with(&told, &[("revision", "1")])).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_how_it_works_and_what_it_cannot_see() {
    let house = House::open().await;
    let page = house.get("/about/safeguards", None).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("What it cannot see") && page.body.contains("pc-deid/1"), "{}", page.body);
}
