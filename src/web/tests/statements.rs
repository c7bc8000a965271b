//! The privacy notice and the accessibility statement follow the settings.

use axum::http::{StatusCode, header};

use super::{House, Role};

#[tokio::test(flavor = "multi_thread")]
async fn the_statements_say_what_the_settings_are() {
    let bare = House::open().await;
    let notice = bare.get("/privacy", None).await;
    assert_eq!(notice.status, StatusCode::OK);
    assert!(notice.headers.get(header::SET_COOKIE).is_none());
    for said in
        ["No contact is given", "14 days", "24 hours", "after 30 days", "There are none yet", "goes to every server"]
    {
        assert!(notice.body.contains(said), "{said}: {}", notice.body);
    }
    let statement = bare.get("/accessibility", None).await;
    assert_eq!(statement.status, StatusCode::OK);
    assert!(statement.body.contains("No contact is given") && statement.body.contains("partially conformant"));

    let set = House::with(
        "contact = \"office@vora.example\"\nprivacy_contact = \"https://vora.example/dpo\"\n\
         privacy_authority = \"https://authority.example\"\naccessibility_authority = \"https://watch.example/a11y\"",
        "mode = \"closed\"",
    )
    .await;
    let notice = set.get("/privacy", None).await.body;
    for said in [
        "href=\"mailto:office@vora.example\"",
        "href=\"https://vora.example/dpo\"",
        "goes to no other server",
        ">https://authority.example<",
    ] {
        assert!(notice.contains(said), "{said}: {notice}");
    }
    assert!(!notice.contains("goes to every server") && !notice.contains("No contact is given"));
    let statement = set.get("/accessibility", None).await.body;
    assert!(statement.contains("mailto:office@vora.example") && statement.contains("https://watch.example/a11y"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_meets_a_barrier_tells_the_house_and_an_editor_reads_it() {
    let house = House::open().await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let page = house.get("/accessibility", None).await.body;
    let order = ["Tell us what is in your way", "action=\"/accessibility#tell\"", "If we do not help"];
    let order = order.map(|part| page.find(part).unwrap_or_else(|| panic!("{part}: {page}")));
    assert!(order.is_sorted(), "the form stands below what asks for it: {order:?}");
    let told = [("address", "/practices?q=x"), ("words", "The list <b> cannot be read aloud."), ("mail", "")];
    let empty = house.send("/accessibility", None, &[("words", " "), ("mail", "no mail")], None).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("words-fault") && empty.body.contains("value=\"no mail\""), "{}", empty.body);
    let forged = house.send("/accessibility", None, &told, Some("https://evil.example")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let receipts =
        [house.send("/accessibility", None, &told, None).await, house.send("/accessibility", None, &told, None).await];
    let receipts = receipts.map(|answer| answer.location().to_owned());
    assert!(receipts[0].starts_with("/report/") && receipts[0] != receipts[1], "{receipts:?}");
    assert_eq!(house.get(&receipts[0], None).await.status, StatusCode::OK);
    let queue = house.get("/desk/admin/reports", Some(&editor)).await.body;
    assert_eq!(queue.matches("A barrier for people with disabilities").count(), 2, "{queue}");
    assert!(queue.contains("The list &#60;b&#62; cannot") && queue.contains("/practices?q=x"), "{queue}");
}
