//! From registration to the end of a token.

use base64::Engine;

use super::*;

use crate::actions::second;
use crate::actions::session as cookie;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const BACK: &str = "https://phanpy.example/?a=1";
const OOB: &str = "urn:ietf:wg:oauth:2.0:oob";

async fn client(house: &House) -> (String, String) {
    let uris = format!("{BACK}\n{OOB}");
    let fields =
        [("client_name", "Phanpy <i>"), ("redirect_uris", uris.as_str()), ("scopes", "read write follow push")];
    let made = house.form("/api/v1/apps", &fields, &[("origin", "https://phanpy.example")]).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    assert_eq!(made.headers["access-control-allow-origin"], "*");
    assert!(made.headers["access-control-expose-headers"].to_str().unwrap().contains("link"));
    let made = made.json();
    assert_eq!(made["redirect_uris"], json!([BACK, OOB]));
    for member in ["id", "name", "client_id", "client_secret", "redirect_uri", "vapid_key"] {
        assert!(made[member].is_string(), "{member} in {made}");
    }
    (made["client_id"].as_str().unwrap().to_owned(), made["client_secret"].as_str().unwrap().to_owned())
}

fn wish<'a>(client: &'a str, back: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("response_type", "code"),
        ("client_id", client),
        ("redirect_uri", back),
        ("scope", "read write"),
        ("state", "x&y"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]
}

fn query(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Agrees in a browser with a session; answers the code.
async fn agree(house: &House, session: &str, client: &str, back: &str) -> String {
    let token = cookie::form_token(session);
    let mut fields = wish(client, back);
    fields.extend([("decision", "allow"), ("token", token.as_str())]);
    let sent = format!("session={session}");
    let answer =
        house.form("/oauth/authorize", &fields, &[("cookie", &sent), ("origin", "http://vora.localhost:8100")]).await;
    if back == OOB {
        let code = answer.body.split_once("<code id=\"code\">").unwrap().1.split_once('<').unwrap().0;
        return code.to_owned();
    }
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let location = url::Url::parse(answer.headers["location"].to_str().unwrap()).unwrap();
    assert!(location.as_str().starts_with("https://phanpy.example/?a=1&code="), "{location}");
    let answers: Vec<(String, String)> =
        location.query_pairs().map(|(name, value)| (name.into(), value.into())).collect();
    assert!(answers.contains(&("state".to_owned(), "x&y".to_owned())));
    answers.into_iter().find(|(name, _)| name == "code").unwrap().1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_signs_in_agrees_and_the_client_gets_a_token_once() {
    let house = House::open().await;
    house.member("mireia", Role::Practitioner).await;
    let (id, secret) = client(&house).await;
    let asked = house.get(&format!("/oauth/authorize?{}", query(&wish(&id, BACK))), "").await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("name=\"password\""), "{}", asked.body);
    assert!(!asked.body.contains("<i>"), "the client's name is text");
    let mut fields = wish(&id, BACK);
    fields.extend([("handle", "mireia"), ("password", "not this one")]);
    let wrong = house.form("/oauth/authorize", &fields, &[]).await;
    assert!(wrong.status == StatusCode::FORBIDDEN && wrong.headers.get("set-cookie").is_none());
    fields.pop();
    fields.push(("password", PASSWORD));
    let foreign = house.form("/oauth/authorize", &fields, &[("origin", "https://evil.example")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let consent = house.form("/oauth/authorize", &fields, &[]).await;
    assert!(
        consent.body.contains("value=\"allow\"") && consent.headers["x-frame-options"] == "DENY",
        "{}",
        consent.body
    );
    let set = consent.headers["set-cookie"].to_str().unwrap();
    let session = set.strip_prefix("session=").unwrap().split(';').next().unwrap().to_owned();

    let mut forged = wish(&id, BACK);
    forged.extend([("decision", "allow"), ("token", "0")]);
    let cookie = format!("session={session}");
    assert_eq!(house.form("/oauth/authorize", &forged, &[("cookie", &cookie)]).await.status, StatusCode::FORBIDDEN);

    let code = agree(&house, &session, &id, BACK).await;
    let exchange = [
        ("grant_type", "authorization_code"),
        ("client_id", &id),
        ("client_secret", &secret),
        ("code", &code),
        ("redirect_uri", BACK),
        ("code_verifier", VERIFIER),
        ("scope", "read write follow push"),
    ];
    let got = house.form("/oauth/token", &exchange, &[]).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
    let got = got.json();
    assert_eq!((got["token_type"].as_str(), got["scope"].as_str()), (Some("Bearer"), Some("read write")));
    assert!(got["created_at"].is_i64());
    let token = got["access_token"].as_str().unwrap();
    let me = house.get("/api/v1/accounts/verify_credentials", token).await;
    assert_eq!(me.json()["username"], "mireia", "{}", me.body);
    assert_eq!(house.get("/api/v1/apps/verify_credentials", token).await.json()["name"], "Phanpy <i>");
    let again = house.form("/oauth/token", &exchange, &[]).await;
    assert_eq!((again.status, again.json()["error"].clone()), (StatusCode::BAD_REQUEST, json!("invalid_grant")));

    let revoke = [("client_id", id.as_str()), ("client_secret", &secret), ("token", token)];
    let (other, other_secret) = client(&house).await;
    let stranger = [("client_id", other.as_str()), ("client_secret", &other_secret), ("token", token)];
    assert_eq!(house.form("/oauth/revoke", &stranger, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.form("/oauth/revoke", &revoke, &[]).await.body, "{}");
    assert_eq!(house.get("/api/v1/accounts/verify_credentials", token).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_fits_one_client_one_address_and_one_verifier() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let session = sign_in::begin(&house.app, member.id()).await.unwrap();
    let ((id, secret), (other, other_secret)) = (client(&house).await, client(&house).await);
    let wrong = [
        (&other, &other_secret, BACK, VERIFIER),
        (&id, &secret, "https://phanpy.example/", VERIFIER),
        (&id, &secret, BACK, CHALLENGE),
        (&id, &secret, BACK, ""),
    ];
    for (id_used, secret_used, back, verifier) in wrong {
        let code = agree(&house, &session, &id, BACK).await;
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", id_used),
            ("client_secret", secret_used),
            ("code", &code),
            ("redirect_uri", back),
            ("code_verifier", verifier),
        ];
        let refused = house.form("/oauth/token", &fields, &[]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{back} {verifier}");
        let right = [
            ("client_id", id.as_str()),
            ("client_secret", &secret),
            ("redirect_uri", BACK),
            ("code_verifier", VERIFIER),
        ];
        let late = [&[("grant_type", "authorization_code"), ("code", code.as_str())], &right[..]].concat();
        assert_eq!(
            house.form("/oauth/token", &late, &[]).await.status,
            StatusCode::BAD_REQUEST,
            "a tried code is gone"
        );
    }
    let code = agree(&house, &session, &id, OOB).await;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{id}:{secret}"));
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", OOB),
        ("code_verifier", VERIFIER),
    ];
    let got = house.form("/oauth/token", &fields, &[("authorization", &format!("Basic {basic}"))]).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_goes_to_an_address_that_was_not_registered() {
    let house = House::open().await;
    let (id, _) = client(&house).await;
    let bad = [
        ("redirect_uri", "https://evil.example/"),
        ("client_id", "nobody"),
        ("scope", "read admin:write"),
        ("code_challenge_method", "plain"),
        ("response_type", "token"),
        ("redirect_uri", "https://phanpy.example/?a=1#"),
    ];
    for (name, value) in bad {
        let mut fields = wish(&id, BACK);
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
        let refused = house.get(&format!("/oauth/authorize?{}", query(&fields)), "").await;
        assert_eq!(
            (refused.status, refused.headers.get("location")),
            (StatusCode::BAD_REQUEST, None),
            "{name}={value}"
        );
    }
    for redirect in ["javascript:alert(1)", "/relative", ""] {
        let made = house.post("/api/v1/apps", "", &json!({"client_name": "x", "redirect_uris": [redirect]})).await;
        assert_eq!(made.status, StatusCode::UNPROCESSABLE_ENTITY, "{redirect}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_what_its_scopes_say_and_no_more() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let (reads, writes) = (house.token(&member, "read:statuses").await, house.token(&member, "write").await);
    let status = |answer: Answer| answer.status;
    assert_eq!(status(house.get("/api/v1/timelines/home", &reads).await), StatusCode::OK);
    for path in ["/api/v1/notifications", "/api/v1/bookmarks", "/api/v1/lists", "/api/v1/accounts/verify_credentials"] {
        assert_eq!(status(house.get(path, &reads).await), StatusCode::FORBIDDEN, "{path}");
        assert_eq!(status(house.get(path, "").await), StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(status(house.get(path, "nonsense").await), StatusCode::UNAUTHORIZED, "{path}");
    }
    assert_eq!(status(house.get("/api/v1/timelines/home", &writes).await), StatusCode::FORBIDDEN);
    assert_eq!(status(house.post("/api/v1/statuses", &reads, &json!({"status": "x"})).await), StatusCode::FORBIDDEN);
    assert_eq!(status(house.post("/api/v1/statuses", &writes, &json!({"status": "x"})).await), StatusCode::OK);
    let (id, secret) = client(&house).await;
    let fields =
        [("grant_type", "client_credentials"), ("client_id", &id), ("client_secret", &secret), ("redirect_uri", OOB)];
    let own = house.form("/oauth/token", &fields, &[]).await.json();
    let own = own["access_token"].as_str().unwrap();
    assert_eq!(status(house.get("/api/v1/apps/verify_credentials", own).await), StatusCode::OK);
    assert_eq!(status(house.get("/api/v1/timelines/public", own).await), StatusCode::OK);
    assert_eq!(status(house.get("/api/v1/timelines/home", own).await), StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_gives_a_new_pair_once() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let session = sign_in::begin(&house.app, member.id()).await.unwrap();
    let ((id, secret), (other, other_secret)) = (client(&house).await, client(&house).await);
    let code = agree(&house, &session, &id, OOB).await;
    let exchange = [
        ("grant_type", "authorization_code"),
        ("client_id", &id),
        ("client_secret", &secret),
        ("code", &code),
        ("redirect_uri", OOB),
        ("code_verifier", VERIFIER),
    ];
    let first = house.form("/oauth/token", &exchange, &[]).await.json();
    let of = |answer: &Value, name: &str| answer[name].as_str().unwrap().to_owned();
    let (access, refresh) = (of(&first, "access_token"), of(&first, "refresh_token"));
    let again = async |client: &str, secret: &str, refresh: &str| {
        let fields = [
            ("grant_type", "refresh_token"),
            ("client_id", client),
            ("client_secret", secret),
            ("refresh_token", refresh),
        ];
        house.form("/oauth/token", &fields, &[]).await
    };
    for (client, secret, refresh) in
        [(&other, &other_secret, &refresh), (&id, &secret, &access), (&id, &secret, &String::new())]
    {
        let refused = again(client, secret, refresh).await;
        assert_eq!((refused.status, &refused.json()["error"]), (StatusCode::BAD_REQUEST, &json!("invalid_grant")));
    }
    let second = again(&id, &secret, &refresh).await.json();
    assert_eq!((&second["scope"], &second["token_type"]), (&json!("read write"), &json!("Bearer")));
    let (fresh, next) = (of(&second, "access_token"), of(&second, "refresh_token"));
    let own = "/api/v1/accounts/verify_credentials";
    assert_eq!(house.get(own, &access).await.status, StatusCode::UNAUTHORIZED, "the old one is worth nothing");
    assert_eq!(house.get(own, &fresh).await.json()["username"], "mireia");
    assert_eq!(again(&id, &secret, &refresh).await.status, StatusCode::BAD_REQUEST, "each is used once");
    let revoke = [("client_id", id.as_str()), ("client_secret", &secret), ("token", &next)];
    assert_eq!(house.form("/oauth/revoke", &revoke, &[]).await.body, "{}");
    assert_eq!(
        house.get(own, &fresh).await.status,
        StatusCode::UNAUTHORIZED,
        "a refresh token is revoked with its access"
    );
    let metadata = house.get("/.well-known/oauth-authorization-server", "").await.json();
    assert!(metadata["grant_types_supported"].as_array().unwrap().contains(&json!("refresh_token")));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_second_step_does_it_here_too() {
    let house = House::open().await;
    let member = house.member("mireia", Role::Practitioner).await;
    let key = second::prepare(&house.app, &member).await.unwrap();
    let secret = totp_rs::Secret::try_from_base32(&key.secret).unwrap();
    let app = totp_rs::Builder::new().with_secret(secret).build().unwrap();
    let code = app.generate(u64::try_from(house.app.now().seconds()).unwrap()).to_string();
    second::turn_on(&house.app, &member, &code).await.unwrap();
    let (id, _) = client(&house).await;
    let mut fields = wish(&id, BACK);
    fields.extend([("handle", "mireia"), ("password", "a long password")]);
    let led = house.form("/oauth/authorize", &fields, &[("origin", "http://vora.localhost:8100")]).await;
    assert_eq!(led.status, StatusCode::SEE_OTHER, "{}", led.body);
    let location = led.headers["location"].to_str().unwrap();
    assert!(location.starts_with("/sign-in/code?next=%2Foauth%2Fauthorize%3Fclient_id%3D"), "{location}");
    let cookies: Vec<&str> = led.headers.get_all("set-cookie").iter().map(|one| one.to_str().unwrap()).collect();
    assert!(cookies.len() == 1 && cookies[0].starts_with("step="), "no session begins: {cookies:?}");
}
