//! The rules of the house, in versions; and the record of processing.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_writes_rules_and_every_version_stays_readable() {
    let house = House::in_english().await;
    let (_, admin) = house.member("boss", Role::Admin).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let standard = house.get("/about/rules", None).await;
    assert_eq!(standard.status, StatusCode::OK);
    assert!(standard.body.contains("Nobody you work with can be recognised"), "{}", standard.body);
    assert!(standard.body.contains("the house has not written its own yet"));
    assert_eq!(house.get("/desk/admin/rules", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let form = house.get("/desk/admin/rules", Some(&admin)).await;
    assert!(form.body.contains("name=\"rules.en\"") && form.body.contains("Nobody you work with"), "{}", form.body);

    for words in ["  \n ", &"x".repeat(501), &"x\n".repeat(31)] {
        let wrong = house.post("/desk/admin/rules", &admin, &[("rules.en", words)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("aria-invalid=\"true\""), "{}", wrong.body);
    }
    let refused = house.post("/desk/admin/rules", &editor, &[("rules.en", "Mine.")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    for words in ["Be kind.\n\n<b>Ask first.</b>", "Be kinder."] {
        let saved = house.post("/desk/admin/rules", &admin, &[("rules.en", words)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }
    let newest = house.get("/about/rules", None).await.body;
    assert!(newest.contains("<li>Be kinder.</li>") && newest.contains("Version 2, since"), "{newest}");
    assert!(newest.contains("href=\"/about/rules?version=1\"") && !newest.contains("Ask first"), "{newest}");
    let first = house.get("/about/rules?version=1", None).await.body;
    assert!(first.contains("<li>Be kind.</li>") && first.contains("&#60;b&#62;Ask first."), "{first}");
    assert_eq!(house.get("/about/rules?version=9", None).await.status, StatusCode::NOT_FOUND);
    let log = house.get("/desk/admin/log", Some(&admin)).await.body;
    assert_eq!(log.matches("Rules of the house written").count(), 2, "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_of_processing_says_what_the_settings_say() {
    let house = House::in_english().await;
    let (_, admin) = house.member("boss", Role::Admin).await;
    let (_, reader) = house.member("dora", Role::Reader).await;
    assert_eq!(house.get("/desk/admin/record", Some(&reader)).await.status, StatusCode::FORBIDDEN);
    let record = house.get("/desk/admin/record", Some(&admin)).await.body;
    for words in [
        "To let 2 people",
        "180 days, unless",
        "365 days after the decision",
        "No partner is outside",
        "every server from which somebody follows",
    ] {
        let plain = record.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(words), "{words}: {plain}");
    }
}
