//! The privacy notice and the accessibility statement follow the settings.

use axum::http::{StatusCode, header};

use super::House;

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
