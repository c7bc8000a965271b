//! A walk through the pages on a real database: sign in, write, publish, read, comment, withdraw.

mod safeguards;

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use tower::ServiceExt;

use crate::actions::invite;
use crate::actions::join::{self, Newcomer};
use crate::actions::session as cookie;
use crate::actions::sign_in;
use crate::app::App;
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::ids::Id;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};

mod languages;
mod typing;
mod welcome;
mod library;
mod rules;
mod statements;
mod heard;
mod home;
mod security;
mod provider;
#[cfg(feature = "passkeys")]
mod passkeys;
mod members;
mod import;
mod settings;
mod storage;
mod moderation;
mod history;
mod adapting;
mod coauthors;
mod together;
mod faces;
mod translations;
mod pictures;

struct House {
    app: Arc<App>,
    pages: Router,
    /// The hand of its clock.
    hand: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn location(&self) -> &str {
        self.headers[header::LOCATION].to_str().unwrap()
    }
}

impl House {
    async fn open() -> Self {
        Self::with("", "").await
    }

    /// Whose members are told things in English.
    async fn in_english() -> Self {
        Self::made("en", "", "").await
    }

    /// With further lines of the sections `[institution]` and `[federation]`.
    async fn with(institution: &str, federation: &str) -> Self {
        Self::made("ca", institution, federation).await
    }

    async fn made(language: &str, institution: &str, federation: &str) -> Self {
        Self::at(OURS, language, institution, federation).await
    }

    async fn at(address: &str, language: &str, institution: &str, federation: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = format!(
            "[server]\nbase_url = \"{address}\"\n[institution]\nname = \"Fundació <Vora>\"\nhandle = \
             \"vora\"\ncountry = \"ES\"\nlanguages = [\"{language}\"]\n{institution}\n[federation]\ndevelopment = true\n{federation}\n"
        );
        let config = Config::parse(&text, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, hand) = Clock::set(Timestamp(1_768_212_000_000));
        let app = App::open(config, clock).await.unwrap();
        let pages = super::routes(&app).with_state(Arc::clone(&app));
        Self { app, pages, hand, _folder: folder }
    }

    async fn member(&self, handle: &str, role: Role) -> (Id, String) {
        let newcomer = Newcomer {
            handle: handle.to_owned(),
            name: format!("{handle} <b>"),
            email: format!("{handle}@vora.example"),
            role,
            password: Some("a long password".to_owned()),
        };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        (actor.id, sign_in::begin(&self.app, actor.id).await.unwrap())
    }

    async fn ask(&self, mut request: Request<Body>) -> Answer {
        // What the server notes of every request before the doors see it.
        request.extensions_mut().insert(Origin::inside());
        request.headers_mut().entry(header::ACCEPT_LANGUAGE).or_insert(HeaderValue::from_static("en"));
        let response = self.pages.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, 4_000_000).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str, session: Option<&str>) -> Answer {
        let mut request = Request::get(path);
        if let Some(session) = session {
            request = request.header(header::COOKIE, format!("session={session}"));
        }
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, session: &str, fields: &[(&str, &str)]) -> Answer {
        let token = cookie::form_token(session);
        self.send(path, Some(session), &[fields, &[("token", token.as_str())]].concat(), None).await
    }

    async fn send(&self, path: &str, session: Option<&str>, fields: &[(&str, &str)], origin: Option<&str>) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(session) = session {
            request = request.header(header::COOKIE, format!("session={session}"));
        }
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}

const KITCHEN: [(&str, &str); 19] = [
    ("name", "The Open Kitchen"),
    ("summary", "A kitchen <where> parents run the stove."),
    ("language", "el"),
    ("audience", "public"),
    ("why", "Hunger <script>alert(1)</script>"),
    ("procedures", "Invite by hand\nCook"),
    ("where", "community-centre"),
    ("sessions", "10"),
    ("consent", "none_described"),
    ("ethics", "ethics-nobody"),
    ("ethics", "ethics-consented"),
    ("ethics", "ethics-withdrawal"),
    ("ethics", "ethics-minors"),
    ("ethics", "ethics-others"),
    ("ethics", "ethics-power"),
    ("ethics", "ethics-respect"),
    ("ethics", "ethics-pictures"),
    ("ethics", "ethics-lawful"),
    ("ethics", "ethics-colleague"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let names: Vec<&str> = more.iter().map(|(name, _)| *name).collect();
    fields.iter().filter(|(name, _)| !names.contains(name)).chain(more).copied().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_is_written_published_read_discussed_and_withdrawn() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let kept = house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "save")])).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let edit = kept.location().to_owned();
    assert!(!house.get("/practices", None).await.body.contains("Open Kitchen"), "a draft is nobody's business");
    let preview = house.get(&edit.replace("/edit", "/preview"), Some(&me)).await;
    assert!(preview.body.contains("The Open Kitchen") && !preview.body.contains("<script"));
    let form = house.get(&edit, Some(&me)).await;
    assert!(form.body.contains("value=\"The Open Kitchen\"") && form.body.contains("name=\"revision\" value=\"1\""));

    let out = house.post(&edit, &me, &with(&KITCHEN, &[("do", "publish"), ("revision", "1")])).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let page = out.location().to_owned();
    assert!(page.starts_with("/practices/"));
    let read = house.get(&page, None).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(read.headers.get(header::SET_COOKIE).is_none(), "readers get no cookie");
    assert!(read.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'none'"));
    assert!(read.body.contains("<h1 lang=\"el\">The Open Kitchen</h1>"));
    assert!(
        !read.body.contains("<script>") && !read.body.contains("alert(1)</") && !read.body.contains("Fundació <Vora>")
    );
    for list in
        ["/", "/practices", "/practices?q=kitchen&language=el&institution=here", "/search?q=KITCHEN", "/@mireia"]
    {
        assert!(house.get(list, None).await.body.contains("The Open Kitchen"), "{list}");
    }
    assert!(!house.get("/practices?language=fi", None).await.body.contains("The Open Kitchen"));
    assert!(house.get("/people", None).await.body.contains("/@mireia"));

    let number = page.split('/').nth(2).unwrap();
    let comments = format!("/practices/{number}/comments");
    let empty = house.post(&comments, &me, &[("text", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("id=\"comment-fault\""));
    let said = house.post(&comments, &me, &[("text", "And <b>then</b>?")]).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
    let first = said.location().rsplit("comment-").next().unwrap().to_owned();
    let reply = house.post(&comments, &me, &[("text", "We ate."), ("in_reply_to", &first)]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let talk = house.get(&page, None).await.body;
    assert!(talk.contains("Discussion (2)") && talk.contains("We ate.") && !talk.contains("<b>then"));

    let asked = house.get(&edit.replace("/edit", "/withdraw"), Some(&me)).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert_eq!(house.post(&edit.replace("/edit", "/withdraw"), &me, &[]).await.status, StatusCode::SEE_OTHER);
    let gone = house.get(&page, None).await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("This text was withdrawn") && !gone.body.contains("Open Kitchen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_typed_is_lost_when_something_is_missing_or_somebody_was_faster() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let wrong =
        with(&KITCHEN, &[("do", "publish"), ("sessions", "many"), ("consent", ""), ("ethics", "ethics-nobody")]);
    let answer = house.post("/desk/practices/new", &me, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in
        ["id=\"dose-fault\"", "id=\"consent-fault\"", "value=\"many\"", "Invite by hand\nCook", "href=\"#dose\""]
    {
        assert!(answer.body.contains(part), "{part}");
    }
    let kept = house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "save")])).await;
    let edit = kept.location().to_owned();
    let once = with(&KITCHEN, &[("do", "save"), ("revision", "1"), ("name", "First hand")]);
    assert_eq!(house.post(&edit, &me, &once).await.status, StatusCode::SEE_OTHER);
    let twice = with(&KITCHEN, &[("do", "save"), ("revision", "1"), ("why", "Second hand")]);
    let conflict = house.post(&edit, &me, &twice).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert!(conflict.body.contains("Second hand") && conflict.body.contains("name=\"revision\" value=\"2\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_essay_is_written_and_a_students_needs_a_practitioner() {
    let house = House::open().await;
    let (_, student) = house.member("jordi", Role::Student).await;
    let (_, practitioner) = house.member("mireia", Role::Practitioner).await;
    let essay = [
        ("name", "Three days in Namur"),
        ("language", "ca"),
        ("audience", "institution"),
        ("learnt", "a"),
        ("before", "b"),
        ("meets", "c"),
        ("try_text", "d"),
        ("consent", "composite"),
    ];
    let kept = house.post("/desk/essays/new", &student, &with(&essay, &[("do", "save")])).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let edit = kept.location().to_owned();
    let form = house.get(&edit, Some(&student)).await.body;
    assert!(!form.contains("value=\"publish\"") && form.contains("A practitioner of your house publishes"));
    let refused = house.post(&edit, &student, &with(&essay, &[("do", "publish"), ("revision", "1")])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let preview = edit.replace("/edit?done=saved", "/preview");
    let desk = house.get("/desk", Some(&practitioner)).await.body;
    assert!(desk.contains("Three days in Namur") && desk.contains(&format!("href=\"{preview}\"")), "{desk}");
    let look = house.get(&preview, Some(&practitioner)).await;
    assert_eq!(look.status, StatusCode::OK);
    assert!(
        look.body.contains("Publish it as the second person") && !look.body.contains("Back to writing"),
        "{}",
        look.body
    );
    assert!(!house.get(&preview, Some(&student)).await.body.contains("second person"), "one is not two");
    let approve = preview.replace("/preview", "/approve");
    let unsaid = house.post(&approve, &practitioner, &[("revision", "2")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    let alone = house.post(&approve, &student, &[("revision", "2"), ("consent", "composite")]).await;
    assert_eq!(alone.status, StatusCode::FORBIDDEN);
    let out = house.post(&approve, &practitioner, &[("revision", "2"), ("consent", "composite")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    assert!(house.get(out.location(), Some(&student)).await.body.contains("It is published."));
    let (_, reader) = house.member("ana", Role::Reader).await;
    assert_eq!(house.get("/desk/essays/new", Some(&reader)).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ways_in_and_out() {
    let house = House::open().await;
    let (id, _) = house.member("mireia", Role::Admin).await;
    let closed = house.get("/desk", None).await;
    assert_eq!((closed.status, closed.location()), (StatusCode::SEE_OTHER, "/sign-in?next=%2Fdesk"));
    let fields = |password| [("handle", "mireia"), ("password", password), ("next", "/desk/admin/partners")];
    let wrong = house.send("/sign-in", None, &fields("not the password"), None).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("value=\"mireia\"") && !wrong.body.contains("not the password"));
    let foreign = house.send("/sign-in", None, &fields("a long password"), Some("https://evil.example")).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let right = house.send("/sign-in", None, &fields("a long password"), Some("http://vora.localhost:8100")).await;
    assert_eq!((right.status, right.location()), (StatusCode::SEE_OTHER, "/desk/admin/partners"));
    let set = right.headers[header::SET_COOKIE].to_str().unwrap();
    let session = cookie::secret_in(set.split(';').next().unwrap(), false).unwrap().to_owned();
    assert_eq!(house.get("/desk/admin/partners", Some(&session)).await.status, StatusCode::OK);
    let own = house.post("/desk/admin/partners/add", &session, &[("host", "vora.localhost:8100")]).await;
    assert!(own.status == StatusCode::UNPROCESSABLE_ENTITY && own.body.contains("This is your own node."));
    let added = house.post("/desk/admin/partners/add", &session, &[("host", "most.localhost:8101")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    assert!(house.get("/desk/admin/partners", Some(&session)).await.body.contains("Asked, waiting for their answer"));
    let forged = house
        .send("/desk/admin/partners/end", Some(&session), &[("host", "most.localhost:8101"), ("token", "x")], None)
        .await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post("/sign-out", &session, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get("/desk", Some(&session)).await.status, StatusCode::SEE_OTHER);

    let link = join::sign_in_link(&house.app, id).await.unwrap().replace("http://vora.localhost:8100", "");
    assert_eq!(house.get(&link, None).await.status, StatusCode::OK);
    assert_eq!(
        house.send(&link, None, &[], None).await.status,
        StatusCode::SEE_OTHER,
        "looking at a link does not use it up"
    );
    assert_eq!(house.send(&link, None, &[], None).await.status, StatusCode::CONFLICT, "a link works once");

    let invitation =
        invite::link(&house.app, Role::Practitioner).await.unwrap().replace("http://vora.localhost:8100", "");
    assert!(house.get(&invitation, None).await.body.contains("as a practitioner"));
    let person = |handle| {
        [("name", "Jordi"), ("handle", handle), ("email", "jordi@vora.example"), ("password", "a long password")]
    };
    let taken = house.send(&invitation, None, &person("mireia"), None).await;
    assert!(
        taken.status == StatusCode::UNPROCESSABLE_ENTITY && taken.body.contains("value=\"Jordi\""),
        "{}",
        taken.body
    );
    assert_eq!(house.send(&invitation, None, &person("jordi"), None).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_addresses_and_bodies_are_answered_with_a_page() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    for path in [
        "/practices/0/x",
        "/practices/99999999999999999999/x",
        "/practices/%00/x",
        "/essays/-1/x",
        "/@nobody",
        "/@%F0%9F%92%A9",
    ] {
        let answer = house.get(path, None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("There is nothing here"), "{path}");
    }
    for path in
        ["/practices?before=x&language=%00&q=%25_%5C", "/search?q=%27%22%3B--", "/practices?institution=%F0%9F%92%A9"]
    {
        assert_eq!(house.get(path, None).await.status, StatusCode::OK, "{path}");
    }
    let mut headers = HeaderMap::new();
    assert_eq!(super::error::nothing_here(&house.app, &headers).into_body().size_hint().exact(), Some(0));
    headers.insert(header::ACCEPT, "text/html,*/*;q=0.8".parse().unwrap());
    let page = super::error::nothing_here(&house.app, &headers);
    assert!(page.status() == StatusCode::NOT_FOUND && page.headers().contains_key(header::CONTENT_SECURITY_POLICY));
    let large = "a".repeat(3_000_000);
    let answer = house.post("/desk/practices/new", &me, &[("why", large.as_str())]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let stolen = house.get("/desk", Some(&"a".repeat(43))).await;
    assert_eq!(stolen.status, StatusCode::SEE_OTHER);
}

const OURS: &str = "http://vora.localhost:8100";

/// A form as a browser sends it from a page of ours, with the token of a session.
async fn from_our_page(house: &House, path: &str, session: &str, fields: &[(&str, &str)]) -> Answer {
    let token = cookie::form_token(session);
    house.send(path, Some(session), &[fields, &[("token", token.as_str())]].concat(), Some(OURS)).await
}

fn begun(answer: &Answer) -> String {
    let set = answer.headers[header::SET_COOKIE].to_str().unwrap();
    cookie::secret_in(set.split(';').next().unwrap(), false).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_outlives_the_session_and_is_saved_after_signing_in_beside_it() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let kept = house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "save")])).await;
    let edit = kept.location().strip_suffix("?done=saved").unwrap().to_owned();
    assert!(house.get(kept.location(), Some(&me)).await.body.contains("Your draft is saved."));
    assert!(!house.get(&edit, Some(&me)).await.body.contains("Your draft is saved."));
    assert!(!house.get("/practices?done=saved", None).await.body.contains("is saved"), "nobody else is told");
    sign_in::end(&house.app, &me).await.unwrap();

    let typed = with(&KITCHEN, &[("do", "save"), ("revision", "1"), ("why", "What I <b>typed</b> for an hour")]);
    let out = from_our_page(&house, &edit, &me, &typed).await;
    assert_eq!(out.status, StatusCode::UNAUTHORIZED);
    assert_eq!(out.headers[header::CACHE_CONTROL], "private, no-store");
    assert!(out.headers.get(header::SET_COOKIE).is_none());
    let action = format!("action=\"{edit}\"");
    for part in [
        action.as_str(),
        "What I &#60;b&#62;typed&#60;/b&#62; for an hour",
        "name=\"revision\" value=\"1\"",
        "value=\"The Open Kitchen\"",
        "Invite by hand\nCook",
        "name=\"again_password\"",
        "value=\"community-centre\" checked",
        "You were signed out meanwhile.",
    ] {
        assert!(out.body.contains(part), "{part}: {}", out.body);
    }

    let wrong = with(&typed, &[("again_handle", "mireia"), ("again_password", "not the password")]);
    let wrong = from_our_page(&house, &edit, &me, &wrong).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("for an hour") && wrong.body.contains("do not belong together"));
    assert!(wrong.body.contains("name=\"again_handle\"") && !wrong.body.contains("not the password"));

    let right = with(&typed, &[("again_handle", "mireia"), ("again_password", "a long password")]);
    for origin in [None, Some("null"), Some("https://evil.example")] {
        let foreign = house.send(&edit, Some(&me), &right, origin).await;
        assert!(matches!(foreign.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN), "{origin:?}");
        assert!(foreign.headers.get(header::SET_COOKIE).is_none() && !foreign.body.contains("for an hour"));
    }
    let saved = from_our_page(&house, &edit, &me, &right).await;
    let place = format!("{edit}?done=saved");
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, place.as_str()), "{}", saved.body);
    let session = begun(&saved);
    let form = house.get(&edit, Some(&session)).await.body;
    assert!(form.contains("for an hour") && form.contains("name=\"revision\" value=\"2\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_an_older_session_is_shown_again_and_not_taken() {
    let house = House::open().await;
    let (id, old) = house.member("mireia", Role::Practitioner).await;
    let new = sign_in::begin(&house.app, id).await.unwrap();
    let stale = cookie::form_token(&old);
    let typed = with(&KITCHEN, &[("do", "save"), ("token", stale.as_str())]);
    let foreign = house.send("/desk/practices/new", Some(&new), &typed, None).await;
    assert!(foreign.status == StatusCode::FORBIDDEN && !foreign.body.contains("Open Kitchen"));
    let shown = house.send("/desk/practices/new", Some(&new), &typed, Some(OURS)).await;
    assert_eq!(shown.status, StatusCode::FORBIDDEN);
    assert!(shown.body.contains("value=\"The Open Kitchen\"") && !shown.body.contains("again_password"));
    assert!(shown.body.contains(&cookie::form_token(&new)) && !shown.body.contains(&stale));
    assert!(!house.get("/desk", Some(&new)).await.body.contains("Open Kitchen"), "nothing was saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_outlives_the_session_too() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let out = house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "publish")])).await;
    let page = out.location().to_owned();
    let comments = format!("/practices/{}/comments", page.split('/').nth(2).unwrap());
    sign_in::end(&house.app, &me).await.unwrap();
    let typed = [("text", "\nWe <i>ate</i>."), ("in_reply_to", "")];
    let kept = from_our_page(&house, &comments, &me, &typed).await;
    assert_eq!(kept.status, StatusCode::UNAUTHORIZED);
    assert!(kept.body.contains("\n\nWe &#60;i&#62;ate&#60;/i&#62;.</textarea>"), "{}", kept.body);
    assert!(kept.body.contains("name=\"in_reply_to\"") && kept.body.contains(&format!("action=\"{comments}\"")));
    let again = [("again_handle", "mireia"), ("again_password", "a long password")];
    let said = from_our_page(&house, &comments, &me, &[&typed[..], &again].concat()).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
    assert!(house.get(&page, None).await.body.contains("Discussion (1)"));
    let faulty = from_our_page(&house, &comments, &me, &[&[("text", " ")], &again[..]].concat()).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.body.contains(&cookie::form_token(&begun(&faulty))), "the page belongs to the session that began");
    let empty = from_our_page(&house, "/sign-out", &me, &[]).await;
    assert!(empty.status == StatusCode::UNAUTHORIZED && empty.body.contains("action=\"/sign-out\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_are_counted_for_every_name_alike_and_right_passwords_are_not() {
    let house = House::open().await;
    house.member("mireia", Role::Practitioner).await;
    let try_it = async |name: &str, password: &str| {
        let fields = [("handle", name), ("password", password), ("next", "")];
        house.send("/sign-in", None, &fields, Some(OURS)).await
    };
    for _ in 0..12 {
        assert_eq!(try_it("mireia", "a long password").await.status, StatusCode::SEE_OTHER, "right ones do not count");
    }
    for name in ["mireia", "nobody"] {
        for guess in 0..10 {
            let refused = try_it(name, "a guess").await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{name} {guess}");
        }
        let stopped = try_it(name, "a guess").await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        assert_eq!(stopped.headers[header::RETRY_AFTER], "900");
        assert!(
            stopped.body.contains("Please wait 15 minutes") && stopped.body.contains("value=\""),
            "{}",
            stopped.body
        );
    }
    assert_eq!(try_it(" @Mireia", "a long password").await.status, StatusCode::TOO_MANY_REQUESTS, "the same name");
    assert_eq!(try_it("mireia@vora.example", "a long password").await.status, StatusCode::SEE_OTHER);
    for _ in 0..60 {
        assert_eq!(house.get("/welcome/unknown", None).await.status, StatusCode::CONFLICT);
    }
    let stopped = house.get("/join/unknown", None).await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(stopped.headers.contains_key(header::RETRY_AFTER) && stopped.body.contains("Too many tries"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_sees_reports_and_decides_and_nobody_else_does() {
    let house = House::open().await;
    let (_, admin) = house.member("admin", Role::Admin).await;
    let (jordi, member) = house.member("jordi", Role::Practitioner).await;
    let (account, actor) = house.app.db.read(|conn| crate::storage::accounts::by_id(conn, jordi)).unwrap();
    let jordi = crate::actions::Member::of(&account, actor).unwrap();
    let receipt =
        crate::actions::report::report(&house.app, &jordi, jordi.id(), &[], "A <b>complaint</b>").await.unwrap();
    let page = house.get("/desk/admin/reports", Some(&admin)).await;
    assert!(page.body.contains("One report waits for you.") && page.body.contains(&format!("Receipt {receipt}")));
    assert!(
        page.body.contains("A &#60;b&#62;complaint") || page.body.contains("A &lt;b&gt;complaint"),
        "{}",
        page.body
    );
    assert_eq!(house.get("/desk/admin/reports", Some(&member)).await.status, StatusCode::FORBIDDEN);
    let id = receipt.to_string();
    let nothing = [("id", id.as_str()), ("measure", "nothing report"), ("facts", "It is kind.")];
    let refused = house.post("/desk/admin/reports/decide", &member, &nothing).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let closed = house.post("/desk/admin/reports/decide", &admin, &nothing).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);
    let page = house.get("/desk/admin/reports", Some(&admin)).await;
    assert!(page.body.contains("No report waits for you."));
}
