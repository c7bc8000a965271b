//! The page of settings: what it says, what it hides, and what is changed there.

use super::*;
use crate::mail::testing;

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_reads_what_holds_and_changes_what_is_said() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    assert_eq!(house.get("/desk/admin/settings", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let path = "/desk/admin/settings/announcement";
    assert_eq!(house.post(path, &editor, &[("for_readers", "x")]).await.status, StatusCode::FORBIDDEN);
    let page = house.get("/desk/admin/settings", Some(&admin)).await;
    for part in ["http://vora.localhost:8100/", "federation.mode", "No mail is sent", "interpraxis.toml"] {
        assert!(page.body.contains(part), "{part}:\n{}", page.body);
    }
    assert_eq!(page.body.matches("read by no native speaker yet").count(), 15, "fourteen, and the sentence");

    let too_much = "x".repeat(501);
    let wrong = house.post(path, &admin, &[("for_readers", &too_much), ("for_members", "kept <b>")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("At most 500 characters.") && wrong.body.contains("kept &#60;b&#62;"));
    let words = [("for_readers", "We move <house>\non Friday."), ("for_members", "Lunch at one.")];
    assert_eq!(house.post(path, &admin, &words).await.location(), "/desk/admin/settings?done=settings");
    let (outside, inside) = (house.get("/", None).await, house.get("/desk", Some(&editor)).await);
    assert!(outside.body.contains("We move &#60;house&#62; on Friday.") && !outside.body.contains("Lunch"));
    assert!(inside.body.contains("We move") && inside.body.contains("Lunch at one."));
    house.post(path, &admin, &[]).await;
    assert!(!house.get("/", None).await.body.contains("We move"));

    house.post("/desk/admin/settings/summary", &admin, &[("summary", "We listen <first>.")]).await;
    assert!(house.get("/", None).await.body.contains("We listen &lt;first&gt;."));
    let id = house.app.institution.id;
    let institution = house.app.db.read(|conn| crate::storage::actors::by_id(conn, id)).unwrap();
    assert_eq!(institution.summary, "We listen <first>.", "others read it too");
    let log = house.get("/desk/admin/log", Some(&admin)).await;
    assert!(log.body.contains("announcement changed") && log.body.contains("We listen"), "{}", log.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_mail_says_what_the_mail_server_said() {
    let silent = House::open().await;
    let (_, admin) = silent.member("ada", Role::Admin).await;
    let refused = silent.post("/desk/admin/settings/mail", &admin, &[]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("no mail server is set up"));
    let (port, given) = testing::server(vec!["550 never heard of <you>", "250 fine"]);
    let mail = format!("[mail]\nsmtp = \"smtp://127.0.0.1:{port}\"\nfrom = \"a@vora.example\"");
    let house = House::with("", &mail).await;
    let (_, admin) = house.member("ada", Role::Admin).await;
    let page = house.get("/desk/admin/settings", Some(&admin)).await;
    assert!(page.body.contains(&format!("127.0.0.1:{port}")) && page.body.contains("Send a test mail to me"));
    let refused = house.post("/desk/admin/settings/mail", &admin, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("never heard of &lt;you&gt;"), "{}", refused.body);
    let taken = house.post("/desk/admin/settings/mail", &admin, &[]).await;
    assert!(taken.status == StatusCode::OK && taken.body.contains("ada@vora.example"), "{}", taken.body);
    given.recv().unwrap();
    assert_eq!(given.recv().unwrap().to, "<ada@vora.example>");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_forgot_the_password_is_answered_alike() {
    let silent = House::open().await;
    assert!(silent.get("/recover", None).await.body.contains("This server sends no mail."));
    assert!(!silent.get("/sign-in", None).await.body.contains("/recover"));
    let house = House::with("", "[mail]\nsmtp = \"smtp://127.0.0.1:1\"\nfrom = \"a@vora.example\"").await;
    house.member("nora", Role::Practitioner).await;
    assert!(house.get("/sign-in", None).await.body.contains("href=\"/recover\""));
    let ask = async |name: &str| house.send("/recover", None, &[("handle", name)], None).await;
    let (known, unknown) = (ask("nora").await, ask("nobody@x.example").await);
    assert_eq!((known.status, &known.body), (unknown.status, &unknown.body));
    assert!(known.status == StatusCode::OK && known.body.contains("If there is such an account"));
    for _ in 0..8 {
        ask("nobody").await;
    }
    assert_eq!(ask("nora").await.status, StatusCode::TOO_MANY_REQUESTS);
    let forged = house.send("/recover", None, &[("handle", "nora")], Some("https://evil.example")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}
