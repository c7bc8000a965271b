//! Setting up a node: the steps, the colour of the house, and the reminder on the desk.

use super::*;

const WELCOME: &str = "/desk/admin/welcome";

#[tokio::test(flavor = "multi_thread")]
async fn the_steps_count_what_is_there_and_the_reminder_ends_when_an_admin_says_so() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    assert_eq!(house.get(WELCOME, Some(&editor)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post("/desk/admin/welcome/end", &editor, &[]).await.status, StatusCode::FORBIDDEN);
    assert!(!house.get("/desk", Some(&editor)).await.body.contains("Setting up this node"), "it is for admins");
    // There is a second member.
    let page = house.get(WELCOME, Some(&admin)).await.body;
    assert!(page.contains("One of five steps is done"), "{page}");
    assert!(page.contains("Fundació &lt;Vora&gt; publishes in Catalan"), "{page}");
    assert_eq!(page.matches(">done</span>").count(), 1, "{page}");

    let told = [("summary", "We listen."), ("back", "welcome")];
    let kept = house.post("/desk/admin/settings/summary", &admin, &told).await;
    assert_eq!(kept.location(), "/desk/admin/welcome?done=settings");
    assert!(house.get("/desk", Some(&admin)).await.body.contains("2 of 5 steps are done"));
    let elsewhere = house.post("/desk/admin/settings/summary", &admin, &[("summary", "x"), ("back", "//evil.example")]);
    assert_eq!(elsewhere.await.location(), "/desk/admin/settings?done=settings");
    let asked = [("host", "b.localhost:9"), ("back", "welcome")];
    assert_eq!(house.post("/desk/admin/partners/add", &admin, &asked).await.location(), WELCOME);
    let page = house.get(WELCOME, Some(&admin)).await.body;
    assert!(page.contains("One institution was asked, none has accepted yet."), "{page}");
    assert!(page.contains("b.localhost:9") && page.contains("3 of 5 steps are done"), "{page}");

    let ended = house.post("/desk/admin/welcome/end", &admin, &[]).await;
    assert_eq!(ended.location(), "/desk?done=set-up");
    assert!(!house.get("/desk", Some(&admin)).await.body.contains("Setting up this node"));
    assert_eq!(house.get(WELCOME, Some(&admin)).await.status, StatusCode::OK, "the page stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_colour_of_the_house_is_on_every_page_and_a_grey_is_refused() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    let path = "/desk/admin/settings/colour";
    assert!(!house.get("/", None).await.body.contains("/hues/"));
    assert_eq!(house.post(path, &editor, &[("colour", "#7a1f5c")]).await.status, StatusCode::FORBIDDEN);
    for wrong in ["", "#808080", "red", "#7a1f5c;}", "\"><script>"] {
        let refused = house.post(path, &admin, &[("colour", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.body.contains("Choose a colour; a grey has no hue to build on."), "{}", refused.body);
    }
    assert_eq!(
        house.post(path, &admin, &[("colour", "#7a1f5c")]).await.location(),
        "/desk/admin/settings?done=settings"
    );
    for (page, session) in [("/", None), ("/sign-in", None), ("/desk", Some(editor.as_str()))] {
        let page = house.get(page, session).await.body;
        let sheet = page.split("href=\"").find(|rest| rest.contains("/hues/")).and_then(|rest| rest.split('"').next());
        let css = house.get(sheet.unwrap_or_else(|| panic!("no hue in {page}")), None).await;
        assert_eq!(
            (css.status, css.headers[header::CONTENT_TYPE].as_bytes()),
            (StatusCode::OK, &b"text/css; charset=utf-8"[..])
        );
        assert!(
            css.body.starts_with(":root{--wash:#") && css.body.contains("prefers-color-scheme:dark"),
            "{}",
            css.body
        );
    }
    let log = house.get("/desk/admin/log", Some(&admin)).await.body;
    assert!(log.contains("colour of the pages changed"), "{log}");
    house.post(path, &admin, &[("delivered", "yes")]).await;
    assert!(!house.get("/", None).await.body.contains("/hues/"));
}
