//! The second step of signing in, in a browser: turned on at the desk, asked for at the door and by apps.

use super::*;

fn cookie_of<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let all = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let mut found = all.filter_map(|value| value.split(';').next()?.strip_prefix(name)?.strip_prefix('='));
    found.next_back().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_asked_for_after_the_password() {
    let house = House::open().await;
    let (nora, session) = house.member("nora", Role::Practitioner).await;
    let off = house.get("/desk/security", Some(&session)).await;
    assert!(off.body.contains("Only a password is asked for"), "{}", off.body);
    let key = house.post("/desk/security/key", &session, &[]).await;
    assert!(key.body.contains("<path d=\"M4 4h1v1h-1z"), "the picture:\n{}", key.body);
    let secret = key.body.split("<code>").find(|part| part.contains("</code></p>")).unwrap();
    let secret = secret.split('<').next().unwrap().replace(' ', "");
    let code = |house: &House| {
        let secret = totp_rs::Secret::try_from_base32(&secret).unwrap();
        let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
        totp.generate(u64::try_from(house.app.now().seconds()).unwrap()).to_string()
    };
    let wrong = house.post("/desk/security/on", &session, &[("code", "12")]).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("This code is not right."));
    let codes = house.post("/desk/security/on", &session, &[("code", &code(&house))]).await;
    assert_eq!(codes.body.matches("<li><code>").count(), 9, "with the address in the foot: {}", codes.body);
    let spare = codes.body.split("<li><code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(house.get("/desk/security", Some(&session)).await.body.contains("8 codes"));

    let fields = [("handle", "nora"), ("password", "a long password"), ("next", "/desk/notifications")];
    let first = house.send("/sign-in", None, &fields, None).await;
    assert_eq!(first.location(), "/sign-in/code?next=%2Fdesk%2Fnotifications");
    assert_eq!(cookie_of(&first, "session"), "", "no session before the second step");
    let ticket = cookie_of(&first, "step").to_owned();
    assert!(house.get(first.location(), None).await.body.contains("value=\"/desk/notifications\""));
    let second = async |code: &str, ticket: &str, next: &str| {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("code", code), ("next", next)])
            .finish();
        let request = Request::post("/sign-in/code")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("step={ticket}"));
        house.ask(request.body(Body::from(body)).unwrap()).await
    };
    assert_eq!(second(&spare, "", "/desk").await.location(), "/sign-in", "the first step comes first");
    let wrong = second("000000", &ticket, "/desk").await;
    assert_eq!((wrong.status, cookie_of(&wrong, "session")), (StatusCode::UNPROCESSABLE_ENTITY, ""));
    let done = second(&spare, &ticket, "//evil.example").await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/desk"));
    assert_eq!(sign_in::member_of_session(&house.app, cookie_of(&done, "session")).unwrap().id(), nora);
    assert!(house.get("/desk/security", Some(cookie_of(&done, "session"))).await.body.contains("7 codes"));

    let text = [("again_handle", "nora"), ("again_password", "a long password"), ("password", "another long one")];
    let lost = house.send("/desk/password", None, &text, Some("http://vora.localhost:8100")).await;
    assert_eq!((lost.status, cookie_of(&lost, "session")), (StatusCode::FORBIDDEN, ""));
    assert!(lost.body.contains("in another tab"), "{}", lost.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_other_browsers_are_signed_out_at_once() {
    let house = House::open().await;
    let (nora, here) = house.member("nora", Role::Practitioner).await;
    let (_, of_another) = house.member("ana", Role::Practitioner).await;
    let elsewhere = sign_in::begin(&house.app, nora).await.unwrap();
    assert!(house.get("/desk/access", Some(&here)).await.body.contains("Sign out all other browsers"));
    house.post("/desk/access", &here, &[("others", "yes")]).await;
    assert!(sign_in::member_of_session(&house.app, &elsewhere).is_err());
    assert!([here.as_str(), &of_another].iter().all(|kept| sign_in::member_of_session(&house.app, kept).is_ok()));
    assert!(!house.get("/desk/access", Some(&here)).await.body.contains("Sign out all other browsers"));
}
