//! Notifications as a member meets them: the list, the count, the mails, the link that ends them.

use super::*;
use crate::actions::heard;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_counted_until_it_is_seen() {
    let house = House::with("", "[mail]\nsmtp = \"smtp://127.0.0.1:1\"\nfrom = \"a@vora.example\"").await;
    let ((nora, session), (ana, _)) =
        (house.member("nora", Role::Practitioner).await, house.member("ana", Role::Practitioner).await);
    let empty = house.get("/desk/notifications", Some(&session)).await;
    assert!(empty.body.contains("Nothing yet.") && !empty.body.contains("class=\"tag\""), "{}", empty.body);
    let (one, two, now) = (house.app.ids.next(), house.app.ids.next(), house.app.now().0);
    let tell = move |tx: &mut crate::storage::Conn| {
        for (id, kind) in [(one, "follow"), (two, "favourite")] {
            crate::actions::comment::tell(tx, id, nora, kind, ana, None, now)?;
        }
        Ok::<_, crate::actions::Error>(())
    };
    house.app.db.write(tell).await.unwrap();
    let desk = house.get("/desk", Some(&session)).await;
    assert!(desk.body.contains("aria-label=\"2 new notifications\""), "{}", desk.body);
    let list = house.get("/desk/notifications", Some(&session)).await;
    assert!(list.body.contains("2 are new.") && list.body.contains("ana &lt;b&gt; follows you"), "{}", list.body);
    assert!(list.body.find("likes what you wrote").unwrap() < list.body.find("follows you").unwrap(), "newest first");
    let again = house.get("/desk/notifications", Some(&session)).await;
    assert!(again.body.contains("Nothing new since you were last here.") && !again.body.contains("class=\"tag\""));

    let path = "/desk/notifications/mail";
    house.post(path, &session, &[("told", "at_once"), ("language", "el")]).await;
    let told = house.app.db.read(|conn| heard::told(conn, nora)).unwrap();
    assert_eq!(told, heard::Told::AtOnce);
    assert_eq!(house.app.db.read(|conn| sign_in::member(conn, nora)).unwrap().language, "el");
    assert_eq!(house.post(path, &session, &[("told", "hourly")]).await.status, StatusCode::BAD_REQUEST);

    let secret = heard::choice(&house.app, nora).await.unwrap().secret;
    let page = house.get(&format!("/unsubscribe/{secret}"), None).await;
    assert!(page.status == StatusCode::OK && page.body.contains("End these mails"), "looking ends nothing");
    assert_eq!(house.app.db.read(|conn| heard::told(conn, nora)).unwrap(), heard::Told::AtOnce);
    let click = [("List-Unsubscribe", "One-Click")];
    let done = house.send(&format!("/unsubscribe/{secret}"), None, &click, None).await;
    assert!(done.status == StatusCode::OK && done.body.contains("It is done"), "{}", done.body);
    assert_eq!(house.app.db.read(|conn| heard::told(conn, nora)).unwrap(), heard::Told::Never);
    assert_eq!(house.send("/unsubscribe/x", None, &click, None).await.status, StatusCode::NOT_FOUND);
}
