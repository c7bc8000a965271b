//! Signing in with the account of an institution, whose system here says whatever a test wants.

use std::sync::Mutex;

use axum::Json;
use axum::extract::State;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::*;
use crate::oidc::testing::Signer;
use crate::storage::identities;
use crate::storage::second_factors::{self, SecondFactor};

/// What the system says: of itself, in the token, and about the person.
#[derive(Default)]
struct Says {
    issuer: Option<String>,
    token: Value,
    person: Value,
}

#[derive(Clone)]
struct Issuer {
    address: String,
    says: Arc<Mutex<Says>>,
    signer: Arc<Signer>,
}

async fn metadata(State(issuer): State<Issuer>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", issuer.address);
    let named = issuer.says.lock().unwrap().issuer.clone().unwrap_or_else(|| issuer.address.clone());
    Json(json!({"issuer": named, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"), "userinfo_endpoint": at("/me")}))
}

impl Issuer {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let issuer = Self { address, says: Arc::default(), signer: Arc::new(Signer::new("k")) };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(async |State(issuer): State<Issuer>| Json(json!({"keys": [issuer.signer.jwk]}))))
            .route("/me", get(async |State(issuer): State<Issuer>| Json(issuer.says.lock().unwrap().person.clone())))
            .route(
                "/token",
                post(async |State(issuer): State<Issuer>| {
                    let token = issuer.signer.sign(&issuer.says.lock().unwrap().token);
                    Json(json!({"access_token": "a", "token_type": "Bearer", "id_token": token}))
                }),
            )
            .with_state(issuer.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        issuer
    }

    async fn house(&self, more: &str) -> House {
        let lines = format!(
            "[sign_in]\nissuer = \"{}\"\nname = \"Uni <X>\"\nclient_id = \"praxis\"\nclient_secret = \"hush-hush\"\n{more}",
            self.address
        );
        House::made("en", "", &lines).await
    }

    /// What the next token holds: the usual for this person and nonce, with something in its place.
    fn will_say(&self, person: &Value, nonce: &str, other: &Value) {
        let now = 1_768_212_000;
        let mut token = json!({"iss": self.address, "aud": "praxis", "sub": person["sub"], "nonce": nonce, "iat": now,
            "exp": now + 60});
        for (name, value) in other.as_object().unwrap() {
            token[name] = value.clone();
        }
        let mut says = self.says.lock().unwrap();
        (says.token, says.person) = (token, person.clone());
    }
}

/// A cookie that an answer sets; empty when it sets none.
fn set(answer: &Answer, name: &str) -> String {
    let all = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let found = all.filter_map(|value| value.split(';').next()?.strip_prefix(name)?.strip_prefix('=')).next_back();
    found.unwrap_or_default().to_owned()
}

/// The address at which somebody begins, the state and the nonce that go there, and what the browser keeps.
async fn leave(house: &House, path: &str, session: &str) -> (String, String, String) {
    let there = house.get(path, Some(session)).await;
    assert_eq!(there.status, StatusCode::SEE_OTHER, "{}", there.body);
    let url: url::Url = there.location().parse().unwrap_or_else(|_| panic!("{}", there.location()));
    let value = |name: &str| url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
    assert_eq!((value("response_type"), value("code_challenge_method")), ("code".to_owned(), "S256".to_owned()));
    assert_eq!(value("redirect_uri"), "http://vora.localhost:8100/sign-in/callback");
    (value("state"), value("nonce"), set(&there, "way"))
}

/// The whole way for a person, from an address of ours to the answer to who comes back.
async fn walk(house: &House, issuer: &Issuer, path: &str, session: &str, person: &Value, other: &Value) -> Answer {
    let (state, nonce, way) = leave(house, path, session).await;
    issuer.will_say(person, &nonce, other);
    house.get(&format!("/sign-in/callback?code=c&state={state}"), Some(&format!("{session}; way={way}"))).await
}

/// The same for somebody who only wants to come in to the notifications.
async fn come(house: &House, issuer: &Issuer, person: &Value) -> Answer {
    walk(house, issuer, "/sign-in/with?next=/desk/notifications", "", person, &json!({})).await
}

async fn post_on_the_way(house: &House, path: &str, way: &str, fields: &[(&str, &str)]) -> Answer {
    house.send(path, Some(&format!("; way={way}")), fields, None).await
}

fn person(sub: &str, email: &str, verified: bool) -> Value {
    json!({"sub": sub, "email": email, "email_verified": verified, "name": "Somebody", "groups": ["staff"]})
}

fn connected(house: &House) -> i64 {
    let issuer = &house.app.config.sign_in.provider.as_ref().unwrap().issuer;
    house.app.db.read(|conn| identities::count(conn, issuer)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_with_the_same_address_is_connected_by_its_password_once() {
    let issuer = Issuer::start().await;
    let house = issuer.house("").await;
    let (nora, _) = house.member("nora", Role::Practitioner).await;
    let door = house.get("/sign-in?next=/desk/notifications", None).await.body;
    assert!(door.contains("Sign in with Uni &#60;X&#62;") || door.contains("Sign in with Uni &lt;X&gt;"), "{door}");
    assert!(door.contains("href=\"/sign-in/with?next=%2Fdesk%2Fnotifications\""), "{door}");

    let me = person("n-1", "Nora@vora.example", true);
    let back = come(&house, &issuer, &me).await;
    assert_eq!(
        (back.location(), set(&back, "session")),
        ("/sign-in/connect", String::new()),
        "not before the password"
    );
    let way = set(&back, "way");
    let ask = house.get("/sign-in/connect", Some(&format!("; way={way}"))).await;
    assert!(ask.body.contains("Connect your account") && ask.body.contains("Nora@vora.example"), "{}", ask.body);
    let wrong = post_on_the_way(&house, "/sign-in/connect", &way, &[("password", "not this one")]).await;
    assert_eq!((wrong.status, connected(&house)), (StatusCode::FORBIDDEN, 0));
    let right = post_on_the_way(&house, "/sign-in/connect", &way, &[("password", "a long password")]).await;
    assert_eq!(right.location(), "/desk/notifications", "{}", right.body);
    assert_eq!(sign_in::member_of_session(&house.app, &set(&right, "session")).unwrap().id(), nora);
    let spent = post_on_the_way(&house, "/sign-in/connect", &way, &[("password", "a long password")]).await;
    assert_eq!(spent.location(), "/sign-in?why=expired&next=");

    // From now on the institution's account is enough, whatever its address is.
    let moved = person("n-1", "elsewhere@x.example", false);
    let again = come(&house, &issuer, &moved).await;
    assert_eq!((again.location(), connected(&house)), ("/desk/notifications", 1));
    assert_eq!(sign_in::member_of_session(&house.app, &set(&again, "session")).unwrap().id(), nora);

    let code = SecondFactor { account_id: nora, secret: "A".repeat(32), confirmed_at: Some(1), last_step: 0 };
    house.app.db.write(move |tx| second_factors::put(tx, &code)).await.unwrap();
    let second = come(&house, &issuer, &me).await;
    assert_eq!(second.location(), "/sign-in/code?next=%2Fdesk%2Fnotifications", "the second step holds here as well");
    assert_eq!(set(&second, "session"), "");

    join::suspend(&house.app, "nora").await.unwrap();
    let out = come(&house, &issuer, &me).await;
    assert_eq!(out.location(), "/sign-in?why=no-entry&next=%2Fdesk%2Fnotifications");
    let said = house.get(out.location(), None).await.body;
    assert!(said.contains("This account cannot sign in here at the moment."), "{said}");
    join::delete(&house.app, "nora").await.unwrap();
    assert_eq!(connected(&house), 0, "what connects goes with the person");
    assert!(come(&house, &issuer, &me).await.location().starts_with("/sign-in?why=no-account"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_account_needs_an_invitation_unless_everybody_may_join() {
    let issuer = Issuer::start().await;
    let house = issuer.house("").await;
    house.member("nora", Role::Practitioner).await;
    let unsure = come(&house, &issuer, &person("x", "nora@vora.example", false)).await;
    assert_eq!(unsure.location(), "/sign-in?why=unverified&next=%2Fdesk%2Fnotifications");
    let stranger = come(&house, &issuer, &person("s", "s@uni.example", true)).await;
    assert_eq!(stranger.location(), "/sign-in?why=no-account&next=%2Fdesk%2Fnotifications");
    assert!(house.get(stranger.location(), None).await.body.contains("Ask an admin or an editor"));

    let link = invite::link(&house.app, Role::Student).await.unwrap();
    let link = link.strip_prefix("http://vora.localhost:8100").unwrap().to_owned();
    assert!(house.get(&link, None).await.body.contains("Join with Uni"));
    let path = format!("/sign-in/with?next={link}");
    let held = walk(&house, &issuer, &path, "", &person("s", "s@uni.example", false), &json!({})).await;
    assert_eq!(held.location(), "/sign-in/join");
    let way = set(&held, "way");
    let form = house.get("/sign-in/join", Some(&format!("; way={way}"))).await.body;
    assert!(form.contains("will join as a student") && form.contains("value=\"Somebody\""), "{form}");
    let fields = |handle| [("name", "Somebody"), ("handle", handle), ("email", "s@uni.example")];
    let taken = post_on_the_way(&house, "/sign-in/join", &way, &fields("nora")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.body.contains("id=\"handle-fault\"") && taken.body.contains("value=\"Somebody\""));
    let made = post_on_the_way(&house, "/sign-in/join", &way, &fields("sam")).await;
    assert_eq!(made.location(), "/desk?done=welcome", "{}", made.body);
    let sam = sign_in::member_of_session(&house.app, &set(&made, "session")).unwrap();
    assert_eq!((sam.role, connected(&house)), (Role::Student, 1));
    assert_eq!(house.get(&link, None).await.status, StatusCode::CONFLICT, "the invitation is used up");
    assert_eq!(come(&house, &issuer, &person("s", "", false)).await.location(), "/desk/notifications");

    let open = issuer.house("join = true\nroles = [\"board=editor\", \"staff=practitioner\"]").await;
    let back = come(&open, &issuer, &person("t", "t@uni.example", true)).await;
    let made = post_on_the_way(&open, "/sign-in/join", &set(&back, "way"), &fields("tom")).await;
    let tom = sign_in::member_of_session(&open.app, &set(&made, "session")).unwrap();
    assert_eq!((tom.role, made.location()), (Role::Practitioner, "/desk/notifications"));
    let admin = json!({"sub": "u", "groups": ["admin", "admins"]});
    let back = come(&open, &issuer, &admin).await;
    let form = open.get(back.location(), Some(&format!("; way={}", set(&back, "way")))).await.body;
    assert!(form.contains("will join as a reader"), "no group makes an admin unless the settings say so: {form}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_goes_wrong_is_said_and_the_page_is_kept() {
    let issuer = Issuer::start().await;
    let house = issuer.house("join = true").await;
    let me = person("n", "n@uni.example", true);
    let path = "/sign-in/with?next=/essays";
    for (other, why) in [
        (json!({"nonce": "of another"}), "untrusted"),
        (json!({"aud": "another"}), "untrusted"),
        (json!({"iss": "https://evil.example"}), "untrusted"),
        (json!({"sub": "somebody-else"}), "untrusted"),
        (json!({"exp": 1_768_211_000}), "clock"),
        (json!({"iat": 1_768_213_000}), "clock"),
    ] {
        let back = walk(&house, &issuer, path, "", &me, &other).await;
        assert_eq!(back.location(), format!("/sign-in?why={why}&next=%2Fessays"), "{other}");
    }
    let (state, nonce, way) = leave(&house, path, "").await;
    issuer.will_say(&me, &nonce, &json!({}));
    let back = async |query: &str, way: &str| {
        let answer = house.get(&format!("/sign-in/callback?{query}"), Some(&format!("; way={way}"))).await;
        answer.location().to_owned()
    };
    let late = {
        let parts: Vec<&str> = way.split('.').collect();
        format!("{}.{}.{}.{}", parts[0], parts[1], 1_768_212_000 - 601, parts[3])
    };
    let fresh = format!("code=c&state={state}");
    for (query, way, wanted) in [
        (format!("error=access_denied&state={state}"), way.as_str(), "/sign-in?why=cancelled&next=%2Fessays"),
        (format!("error=server_error&state={state}"), &way, "/sign-in?why=declined&next=%2Fessays"),
        (format!("{fresh}&iss=https%3A%2F%2Fevil.example"), &way, "/sign-in?why=untrusted&next=%2Fessays"),
        ("code=c&state=of-another".to_owned(), &way, "/sign-in?why=expired&next=%2Fessays"),
        (fresh.clone(), &late, "/sign-in?why=expired&next=%2Fessays"),
        (fresh.clone(), "", "/sign-in?why=expired&next="),
        (fresh.clone(), "a.b.c", "/sign-in?why=expired&next="),
        (fresh, &way, "/sign-in/join"),
    ] {
        assert_eq!(back(&query, way).await, wanted, "{query} {way}");
    }
    for (why, sentence) in [("cancelled", "You stopped before Uni"), ("clock", "The clock of Uni")] {
        let door = house.get(&format!("/sign-in?why={why}&next=%2Fessays"), None).await.body;
        assert!(door.contains(sentence) && door.contains("name=\"next\" value=\"/essays\""), "{door}");
    }
    assert!(!house.get("/sign-in?why=nonsense", None).await.body.contains("role=\"alert\""));

    issuer.says.lock().unwrap().issuer = Some("https://another.example".to_owned());
    let wrong = house.get(path, None).await;
    assert_eq!(wrong.location(), "/sign-in?why=misconfigured&next=%2Fessays");
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let gone = Issuer { address: format!("http://127.0.0.1:{free}"), ..issuer };
    let down = gone.house("").await.get(path, None).await;
    assert_eq!(down.location(), "/sign-in?why=down&next=%2Fessays");
    let without = House::open().await;
    assert_eq!(without.get(path, None).await.status, StatusCode::NOT_FOUND);
    assert!(!without.get("/sign-in", None).await.body.contains("/sign-in/with"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_connects_and_disconnects_the_own_account() {
    let issuer = Issuer::start().await;
    let house = issuer.house("join = true").await;
    assert!(house.get("/privacy", None).await.body.contains("a cookie of ten minutes"), "the notice tells of it");
    assert!(!House::open().await.get("/privacy", None).await.body.contains("a cookie of ten minutes"));
    let (_, nora) = house.member("nora", Role::Practitioner).await;
    let (_, ana) = house.member("ana", Role::Practitioner).await;
    let begin = async |session: &str| {
        let page = house.get("/desk/access", Some(session)).await.body;
        let link = page.split("href=\"").find(|part| part.starts_with("/sign-in/with")).unwrap();
        link.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&")
    };
    let forged = house.get("/sign-in/with?for=connect", Some(&nora)).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "no other page can begin it");
    let of_ana = begin(&ana).await;
    assert_eq!(house.get(&of_ana, Some(&nora)).await.status, StatusCode::FORBIDDEN);

    let account = person("one", "private@uni.example", false);
    let done = walk(&house, &issuer, &begin(&nora).await, &nora, &account, &json!({})).await;
    assert_eq!(done.location(), "/desk/access?done=connected");
    let page = house.get("/desk/access", Some(&nora)).await.body;
    assert!(page.contains("You can sign in with Uni") && page.contains("private@uni.example"), "{page}");
    assert_eq!(come(&house, &issuer, &account).await.location(), "/desk/notifications");

    let taken = walk(&house, &issuer, &of_ana, &ana, &account, &json!({})).await;
    assert_eq!(taken.location(), "/desk/access?why=taken");
    assert!(house.get(taken.location(), Some(&ana)).await.body.contains("connected with somebody else here"));
    let other = person("two", "two@uni.example", true);
    let path = format!("/sign-in/with?for=connect&mark={}", cookie::way_token(&nora));
    let another = walk(&house, &issuer, &path, &nora, &other, &json!({})).await;
    assert_eq!((another.location(), connected(&house)), ("/desk/access?why=another", 1));
    let off = house.post("/desk/access/disconnect", &nora, &[]).await;
    assert_eq!((off.location(), connected(&house)), ("/desk/access?done=disconnected", 0));

    let fields = [("name", "Tom"), ("handle", "tom"), ("email", "two@uni.example")];
    let back = come(&house, &issuer, &other).await;
    let tom = set(&post_on_the_way(&house, "/sign-in/join", &set(&back, "way"), &fields).await, "session");
    let kept = house.post("/desk/access/disconnect", &tom, &[]).await;
    assert_eq!((kept.location(), connected(&house)), ("/desk/access?why=only-way", 1), "it is the only way in");
    assert!(house.get(kept.location(), Some(&tom)).await.body.contains("Choose a password before you disconnect"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_sees_the_settings_and_what_a_test_brings() {
    let issuer = Issuer::start().await;
    let house = issuer.house("join = true\nroles = [\"staff=practitioner\"]").await;
    let (_, admin) = house.member("ada", Role::Admin).await;
    let (_, editor) = house.member("edda", Role::Editor).await;
    assert_eq!(house.get("/desk/admin/sign-in", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let mark = cookie::way_token(&editor);
    let path = format!("/sign-in/with?for=test&mark={mark}");
    assert_eq!(house.get(&path, Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let page = house.get("/desk/admin/sign-in", Some(&admin)).await.body;
    assert!(page.contains(&issuer.address) && page.contains("http://vora.localhost:8100/sign-in/callback"), "{page}");
    assert!(page.contains("staff: Practitioner") && !page.contains("hush-hush"), "the secret is shown to nobody");

    let path = format!("/sign-in/with?for=test&mark={}", cookie::way_token(&admin));
    let who = person("p-9", "p@uni.example", true);
    let shown = walk(&house, &issuer, &path, &admin, &who, &json!({})).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.body.contains("p@uni.example") && shown.body.contains("[&#34;staff&#34;]"), "{}", shown.body);
    assert!(shown.body.contains("gets an account as a practitioner"));
    assert_eq!(shown.headers[header::CACHE_CONTROL], "private, no-store");
    assert_eq!((set(&shown, "session"), connected(&house)), (String::new(), 0), "nothing is stored");
    let failed = walk(&house, &issuer, &path, &admin, &who, &json!({"aud": "x"})).await;
    assert_eq!(failed.status, StatusCode::BAD_GATEWAY);
    assert!(failed.body.contains("It does not work.") && failed.body.contains("The ID token is not right"));
}
