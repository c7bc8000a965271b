//! Members and invitations as admins and editors meet them.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_looks_after_members() {
    let house = House::open().await;
    let (_, admin) = house.member("ada", Role::Admin).await;
    let (eva, editor) = house.member("eva", Role::Editor).await;
    let (_, reader) = house.member("rui", Role::Reader).await;
    assert_eq!(house.get("/desk/admin/members", Some(&reader)).await.status, StatusCode::FORBIDDEN);
    let list = house.get("/desk/admin/members", Some(&editor)).await;
    assert!(list.status == StatusCode::OK && !list.body.contains("eva@vora.example") && !list.body.contains("@rui"));
    assert_eq!(house.get("/desk/admin/members/person?who=rui", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        house.post("/desk/admin/members/delete", &editor, &[("who", "rui")]).await.status,
        StatusCode::FORBIDDEN
    );
    let list = house.get("/desk/admin/members", Some(&admin)).await;
    assert!(list.body.contains("3 people can sign in.") && list.body.contains("ada &#60;b&#62;"), "{}", list.body);
    assert!(list.body.contains("12 January 2026"), "who was here today is seen:\n{}", list.body);

    let path = "/desk/admin/members/role";
    let asked = house.post(path, &admin, &[("who", "eva"), ("role", "student")]).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("Until now: Editor."), "{}", asked.body);
    let role = |house: &House| house.app.db.read(|conn| crate::storage::accounts::by_id(conn, eva)).unwrap().0.role;
    assert_eq!(role(&house), "editor", "nothing happens before it is confirmed");
    let sure = house.post(path, &admin, &[("who", "eva"), ("role", "student"), ("sure", "yes")]).await;
    assert_eq!((sure.status, role(&house).as_str()), (StatusCode::SEE_OTHER, "student"));
    let only = house.post(path, &admin, &[("who", "ada"), ("role", "reader"), ("sure", "yes")]).await;
    assert_eq!(only.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(only.body.contains("This is the only admin. Make somebody else an admin first."), "{}", only.body);

    house.post("/desk/admin/members/suspend", &admin, &[("who", "rui"), ("sure", "yes")]).await;
    assert_eq!(house.get("/desk", Some(&reader)).await.status, StatusCode::SEE_OTHER, "the session has ended");
    let person = house.get("/desk/admin/members/person?who=rui", Some(&admin)).await;
    assert!(person.body.contains("Suspended since 12 January 2026"), "{}", person.body);
    house.post("/desk/admin/members/restore", &admin, &[("who", "rui")]).await;
    let made = house.post("/desk/admin/members/link", &admin, &[("who", "rui")]).await;
    let link = made.body.split("http://vora.localhost:8100").find(|part| part.starts_with("/welcome/")).unwrap();
    let link = link.lines().next().unwrap().split('<').next().unwrap();
    assert_eq!(house.send(link, None, &[], None).await.status, StatusCode::SEE_OTHER);

    let before = house.get("/desk/admin/members/delete?who=rui", Some(&admin)).await;
    assert!(before.body.contains("There is no text of this person.") && before.body.contains("@rui"));
    house.post("/desk/admin/members/delete", &admin, &[("who", "rui"), ("sure", "yes")]).await;
    assert!(!house.get("/desk/admin/members", Some(&admin)).await.body.contains("@rui"));
    let log = house.get("/desk/admin/log", Some(&admin)).await;
    for deed in ["role changed", "member suspended", "suspension lifted", "link to sign in made", "member deleted"] {
        assert!(log.body.contains(deed), "{deed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn colleagues_are_invited_one_by_one_and_from_a_list() {
    let house = House::open().await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let path = "/desk/admin/members/invite";
    let fields = [("role", "student"), ("language", "ca"), ("days", "five"), ("name", "Nora <Vidal>"), ("email", "no")];
    let wrong = house.post(path, &editor, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("An invitation works for 1 to 90 days.") && wrong.body.contains("Nora &#60;Vidal&#62;")
    );
    let fields = with(&fields, &[("days", "5"), ("email", "nora@vora.example")]);
    let made = house.post(path, &editor, &fields).await;
    let link = made.body.split("http://vora.localhost:8100").find(|part| part.starts_with("/join/")).unwrap();
    let link = link.lines().next().unwrap().split('<').next().unwrap();
    let page = house.get(link, None).await;
    assert!(page.body.contains("Nora &#60;Vidal&#62;") && page.body.contains("nora@vora.example"), "{}", page.body);
    let list = house.get("/desk/admin/members", Some(&editor)).await;
    assert!(list.body.contains("One invitation is open.") && !list.body.contains(link), "it is shown once");
    let number = list.body.split("name=\"number\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    house.post("/desk/admin/members/take-back", &editor, &[("number", number)]).await;
    assert_eq!(house.get(link, None).await.status, StatusCode::CONFLICT);

    let path = "/desk/admin/members/list";
    let usual = [("role", "reader"), ("language", "ca"), ("days", "14")];
    let faulty = "ana@vora.example; Ana\nnot an address; <b>";
    let wrong = house.post(path, &editor, &with(&usual, &[("list", faulty), ("sure", "yes")])).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("One line needs another look.") && wrong.body.contains("This is no mail address."));
    assert!(wrong.body.contains("\nana@vora.example; Ana\nnot an address; &#60;b&#62;</textarea>"), "{}", wrong.body);
    let fine = [("list", "ana@vora.example; Ana\nivo@vora.example;;student")];
    let tried = house.post(path, &editor, &with(&usual, &fine)).await;
    assert!(tried.status == StatusCode::OK && tried.body.contains("Make 2 invitations"), "{}", tried.body);
    assert!(house.get("/desk/admin/members", Some(&editor)).await.body.contains("No invitation is open."));
    let made = house.post(path, &editor, &with(&usual, &[fine[0], ("sure", "yes")])).await;
    assert_eq!(
        made.body.matches("http://vora.localhost:8100/join/").count(),
        4,
        "each stands there to read and to copy"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_may_come_as_a_file() {
    let house = House::open().await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let send = async |token: &str, file: &[u8], session: &str| {
        house.upload("/desk/admin/members/list/file", session, token, ("a.csv", file)).await
    };
    let token = cookie::form_token(&editor);
    let read = send(&token, b"mail;name;role\r\nana@vora.example;Ana;reader\r\n", &editor).await;
    assert!(read.status == StatusCode::OK && read.body.contains("Make one invitation"), "{}", read.body);
    let binary = send(&token, b"PK\x03\x04\xff\xfe", &editor).await;
    assert_eq!(binary.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(binary.body.contains("This file is no text."), "{}", binary.body);
    assert_eq!(send(&token, &vec![b'a'; 70_000], &editor).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("forged", b"ana@vora.example", &editor).await.status, StatusCode::FORBIDDEN);
}
