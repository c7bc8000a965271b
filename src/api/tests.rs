//! The API through its router, on a node in a temporary folder.

mod safeguards;

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::*;
use crate::actions::join::{self, Newcomer};
use crate::actions::{Error, Member, partner, pictures, sign_in};
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::ids::Id;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};
use crate::media::Shape;
use crate::storage::{accounts, partners, texts as rows};

struct Node {
    app: Arc<App>,
    token: String,
    _folder: tempfile::TempDir,
}

struct Answer {
    status: u16,
    kind: String,
    body: Value,
}

impl Node {
    async fn new() -> Self {
        Self::open(false).await
    }

    /// A node where a practitioner's text for everybody needs a second person, or not.
    async fn open(second_person: bool) -> Self {
        Self::with(&format!("[safeguards]\nsecond_person = {second_person}\n")).await
    }

    /// With further sections of the configuration.
    async fn with(further: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config =
            Config::parse(&format!("{toml}{further}"), &folder.path().join("interpraxis.toml"), std::iter::empty())
                .unwrap();
        let (clock, _) = Clock::set(Timestamp(1_768_212_000_000));
        let app = App::open(config, clock).await.unwrap();
        let mut node = Self { app, token: String::new(), _folder: folder };
        node.token = node.person("maria", Role::Practitioner, "read write").await;
        node
    }

    /// Adds a person and answers a token.
    async fn person(&self, handle: &str, role: Role, scopes: &str) -> String {
        let email = format!("{handle}@a.example");
        let newcomer = Newcomer { handle: handle.to_owned(), name: handle.to_owned(), email, role, password: None };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        sign_in::make_token(&self.app, Some(actor.id), None, scopes).await.unwrap()
    }

    async fn send(&self, token: &str, method: &str, path: &str, body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        request = request.extension(Origin::inside());
        let router = routes(&self.app).with_state(Arc::clone(&self.app));
        let response = router.oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        let kind = response.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned());
        let bytes = axum::body::to_bytes(response.into_body(), 4 << 20).await.unwrap();
        let body = serde_json::from_slice(&bytes).unwrap_or_else(|_| json!(String::from_utf8_lossy(&bytes)));
        Answer { status, kind: kind.unwrap_or_default(), body }
    }

    /// As Maria, below the base.
    async fn call(&self, method: &str, path: &str, body: &Value) -> Answer {
        let bytes = if body.is_null() { String::new() } else { body.to_string() };
        self.send(&self.token, method, &format!("{BASE}{path}"), bytes).await
    }

    async fn published(&self, draft: &Value) -> String {
        let number = self.call("POST", "/practices", draft).await.body["number"].as_str().unwrap().to_owned();
        let consent = json!({"revision": 1, "consent": "none_described"});
        let answer = self.call("POST", &format!("/practices/{number}/publish"), &consent).await;
        assert_eq!((answer.status, &answer.body["state"]), (200, &json!("published")), "{}", answer.body);
        number
    }
}

fn practice(name: &str, audience: &str) -> Value {
    json!({"name": name, "summary": "What we do.", "language": "en", "audience": audience, "practice": {"schema": 1,
        "targetGroups": ["migrant-families"], "ours": {"kept": true}, "evidence": {"step": 1, "label": "in-use"},
        "tidier": {"why": "It helps.", "procedures": ["Meet."], "where": ["home"], "dose": {"sessions": 3}}}})
}

fn fields(answer: &Answer) -> Vec<&str> {
    answer.body["errors"].as_array().unwrap().iter().map(|error| error["field"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_practice_is_drafted_revised_published_and_withdrawn() {
    let node = Node::new().await;
    let drafted = node.call("POST", "/practices", &practice("Home visits", "public")).await;
    assert_eq!((drafted.status, &drafted.body["state"], &drafted.body["revision"]), (201, &json!("draft"), &json!(1)));
    let number = drafted.body["number"].as_str().unwrap();
    assert_eq!(drafted.body["id"], format!("https://a.example/practices/{number}"));
    assert_eq!(drafted.body["practice"]["ours"], json!({"kept": true}));
    let one = format!("/practices/{number}");
    assert_eq!(node.send("", "GET", &format!("{BASE}{one}"), "").await.status, 404, "a draft is its author's");
    let mut again = drafted.body.clone();
    again["name"] = json!("Visits at home");
    let revised = node.call("PUT", &one, &again).await;
    assert_eq!(
        (revised.status, &revised.body["revision"], &revised.body["name"]),
        (200, &json!(2), &json!("Visits at home"))
    );
    let consent = json!({"revision": 2, "consent": "composite"});
    assert_eq!(node.call("POST", &format!("{one}/publish"), &consent).await.status, 200);
    let public = node.send("", "GET", &format!("{BASE}{one}"), "").await;
    assert_eq!((public.status, &public.body["author"]["handle"]), (200, &json!("@maria@a.example")));
    assert_eq!(public.body["revisions"].as_array().unwrap().len(), 1, "others see published revisions alone");
    assert_eq!(node.call("GET", &one, &Value::Null).await.body["revisions"].as_array().unwrap().len(), 2);
    assert_eq!(node.call("DELETE", &one, &Value::Null).await.status, 204);
    let gone = node.send("", "GET", &format!("{BASE}{one}"), "").await;
    assert_eq!((gone.status, &gone.body["type"]), (410, &json!("/problems/withdrawn")));
}

#[tokio::test]
async fn what_is_published_stays_until_the_new_revision_is() {
    let node = Node::new().await;
    let number = node.published(&practice("First name", "public")).await;
    let mut next = practice("Second name", "public");
    next["revision"] = json!(1);
    let one = format!("/practices/{number}");
    let mine = node.call("PUT", &one, &next).await.body;
    assert_eq!(
        (&mine["revision"], &mine["published_revision"], &mine["name"]),
        (&json!(2), &json!(1), &json!("Second name"))
    );
    let theirs = node.send("", "GET", &format!("{BASE}{one}"), "").await.body;
    assert_eq!((&theirs["revision"], &theirs["name"]), (&json!(1), &json!("First name")));
    let stale = node.call("PUT", &one, &next).await;
    assert_eq!((stale.status, stale.kind.as_str()), (409, "application/problem+json"));
    assert_eq!(stale.body["newest"]["revision"], 2);
    assert_eq!(stale.body["newest"]["practice"]["tidier"]["why"], "It helps.");
    assert_eq!(stale.body["yours"]["practice"], next["practice"]);
    let wider = json!({"revision": 1, "consent": "written"});
    assert_eq!(node.call("POST", &format!("{one}/publish"), &wider).await.status, 409);
}

#[tokio::test]
async fn an_essay_goes_the_same_way_with_its_members_beside_the_others() {
    let node = Node::new().await;
    let essay = json!({"name": "What I saw", "audience": "network", "learnt": "To wait.", "before": "We hurried.",
        "meets": "Somewhere.", "tryText": "To listen."});
    let drafted = node.call("POST", "/essays", &essay).await;
    assert_eq!(
        (drafted.status, &drafted.body["language"], &drafted.body["essay"]["learnt"]),
        (201, &json!("en"), &json!("To wait."))
    );
    let number = drafted.body["number"].as_str().unwrap();
    assert_eq!(node.call("GET", &format!("/practices/{number}"), &Value::Null).await.status, 404, "it is no practice");
    let consent = json!({"revision": 1, "consent": "written"});
    assert_eq!(node.call("POST", &format!("/essays/{number}/publish"), &consent).await.status, 200);
    assert_eq!(node.send("", "GET", &format!("{BASE}/essays/{number}"), "").await.status, 404, "it is for the network");
    assert_eq!(node.call("GET", "/essays", &Value::Null).await.body["items"][0]["name"], "What I saw");
}

#[tokio::test]
async fn what_is_wrong_is_named_field_by_field() {
    let node = Node::new().await;
    let unfinished = json!({"name": "Not yet", "language": "en", "audience": "team", "practice": {}});
    let number = node.call("POST", "/practices", &unfinished).await.body["number"].as_str().unwrap().to_owned();
    let publication = format!("/practices/{number}/publish");
    let missing = node.call("POST", &publication, &json!({"revision": 1, "consent": "written"})).await;
    assert_eq!((missing.status, missing.kind.as_str()), (422, "application/problem+json"));
    assert_eq!(fields(&missing), ["tidier.why", "tidier.procedures", "tidier.where", "tidier.dose"]);
    assert_eq!(fields(&node.call("POST", &publication, &json!({"revision": 1})).await), ["consent"]);
    assert_eq!(
        fields(&node.call("POST", &publication, &json!({"revision": 9e18, "consent": "written"})).await),
        ["revision"]
    );
    let odd = json!({"name": 3, "audience": "everyone", "practice": [], "status": "in-use"});
    assert_eq!(fields(&node.call("POST", "/practices", &odd).await), ["name", "audience", "practice"]);
    let beside = json!({"name": "Fine", "audience": "team", "practice": {}, "tidier": {}});
    assert_eq!(fields(&node.call("POST", "/practices", &beside).await), ["tidier"]);
    let shape = json!({"name": "Fine", "audience": "team", "tidier": {"why": 5}});
    assert_eq!(fields(&node.call("POST", "/practices", &shape).await), ["practice"]);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_without_harm() {
    let node = Node::new().await;
    let texts = format!("{BASE}/practices");
    let deep = format!("{{\"name\":{}", "[".repeat(200_000));
    for (body, status) in [("", 400), ("{", 400), ("\u{0}", 400), ("[]", 422), ("null", 422), (deep.as_str(), 400)] {
        assert_eq!(node.send(&node.token, "POST", &texts, body.to_owned()).await.status, status);
    }
    let large = node.send(&node.token, "POST", &texts, vec![b' '; MAX_BODY + 1]).await;
    assert_eq!((large.status, &large.body["type"]), (413, &json!("/problems/too-large")));
    for odd in
        ["/practices/0", "/practices/-1", "/practices/99999999999999999999", "/practices/%00", "/practices/1/2/3", "/x"]
    {
        let answer = node.call("GET", odd, &Value::Null).await;
        assert_eq!((answer.status, answer.kind.as_str()), (404, "application/problem+json"), "{odd}");
    }
    for odd in ["cursor=x", "limit=0", "limit=41", &format!("q={}", "a".repeat(301))] {
        assert_eq!(node.call("GET", &format!("/practices?{odd}"), &Value::Null).await.status, 422, "{odd}");
    }
    assert_eq!(node.call("GET", "/practices?q=a&q=b", &Value::Null).await.status, 400);
}

#[tokio::test]
async fn a_token_does_what_its_scopes_and_its_role_allow() {
    let node = Node::new().await;
    let draft = practice("Home visits", "public").to_string();
    let texts = format!("{BASE}/practices");
    assert_eq!(node.send("", "POST", &texts, draft.clone()).await.status, 401);
    assert_eq!(node.send("unknown", "GET", &texts, "").await.status, 401);
    let reads = node.person("ana", Role::Practitioner, "read").await;
    let writes = node.person("jo", Role::Reader, "write").await;
    let forbidden = node.send(&reads, "POST", &texts, draft.clone()).await;
    assert_eq!((forbidden.status, &forbidden.body["type"]), (403, &json!("/problems/scope")));
    assert_eq!(node.send(&writes, "GET", &texts, "").await.status, 403);
    let forbidden = node.send(&writes, "POST", &texts, draft).await;
    assert_eq!((forbidden.status, &forbidden.body["type"]), (403, &json!("/problems/role")));
    let number = node.published(&practice("Home visits", "public")).await;
    let other = node.person("eva", Role::Practitioner, "read write").await;
    assert_eq!(node.send(&other, "DELETE", &format!("{texts}/{number}"), "").await.status, 403);
    join::suspend(&node.app, "eva").await.unwrap();
    assert_eq!(node.send(&other, "GET", &texts, "").await.status, 401);
    let client = sign_in::make_token(&node.app, None, None, "read write").await.unwrap();
    assert_eq!(node.send(&client, "GET", &texts, "").await.status, 200);
    assert_eq!(node.send(&client, "DELETE", &format!("{texts}/{number}"), "").await.status, 401);
}

#[tokio::test]
async fn lists_are_searched_filtered_and_read_page_by_page() {
    let node = Node::new().await;
    for number in 1..=5 {
        node.published(&practice(&format!("Visit number {number}"), "public")).await;
    }
    node.published(&practice("For the team", "team")).await;
    let names = |answer: &Answer| -> Vec<String> {
        let items = answer.body["items"].as_array().unwrap().iter();
        items.map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    };
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = node.send("", "GET", &format!("{BASE}/practices?limit=2&cursor={cursor}"), "").await;
        seen.extend(names(&page));
        let Some(next) = page.body["next"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(seen, ["Visit number 5", "Visit number 4", "Visit number 3", "Visit number 2", "Visit number 1"]);
    for (query, count) in [
        ("q=N%C3%9AMBER+5", 1),
        ("target_group=migrant-families", 6),
        ("target_group=migrant", 0),
        ("setting=home&evidence=in-use&language=en&institution=A.example&q=", 6),
        ("institution=b.example", 0),
        ("language=pt", 0),
        ("setting=%25", 0),
    ] {
        assert_eq!(
            names(&node.call("GET", &format!("/practices?{query}"), &Value::Null).await).len(),
            count,
            "{query}"
        );
    }
}

#[tokio::test]
async fn members_see_where_a_text_has_arrived() {
    let node = Node::new().await;
    let number = node.published(&practice("Home visits", "public")).await;
    let (own, id) = (Arc::clone(&node.app), number.parse::<Id>().unwrap());
    let mutual = move |tx: &mut crate::storage::Conn| {
        for host in ["b.example", "c.example"] {
            let node_uri = "https://b.example/actor";
            let request = partner::Request { host, follow: "https://b.example/f/1", node_uri, code: None };
            partner::asked_by(tx, &own, &request, own.ids.next())?;
            let mut known = partners::get(tx, host)?.unwrap();
            (known.our_follow_accepted, known.their_follow_accepted) = (true, true);
            partners::update(tx, &known)?;
        }
        Ok::<_, Error>(rows::arrived(tx, id, "b.example", own.now().0)?)
    };
    node.app.db.write(mutual).await.unwrap();
    let one = format!("/practices/{number}");
    let hosts = json!([{"host": "b.example", "state": "arrived", "at": "2026-01-12T10:00:00Z"},
        {"host": "c.example", "state": "waiting", "at": null}]);
    let member = node.call("GET", &one, &Value::Null).await.body["arrived"].clone();
    assert_eq!(member, json!({"of": 2, "at": 1, "hosts": hosts}));
    let anyone = node.send("", "GET", &format!("{BASE}{one}"), "").await.body["arrived"].clone();
    assert_eq!(anyone, json!({"of": 2, "at": 1, "hosts": []}));
    let network = node.published(&practice("For the network", "network")).await;
    let kept = node.call("GET", &format!("/practices/{network}"), &Value::Null).await.body["arrived"].clone();
    assert_eq!(kept, json!({"of": 0, "at": 0, "hosts": []}), "no partner has the grant and the capability");
}

#[tokio::test]
async fn every_problem_has_a_page() {
    let node = Node::new().await;
    for (name, title, _) in problems::KINDS {
        let page = node.send("", "GET", &format!("/problems/{name}"), "").await;
        assert_eq!((page.status, page.kind.as_str()), (200, "text/html; charset=utf-8"));
        assert!(page.body.as_str().unwrap().contains(title), "{name}");
        assert_eq!(problems::title(name), title);
    }
    assert_eq!(node.send("", "GET", "/problems/%3Cscript%3E", "").await.status, 404);
}

#[tokio::test]
async fn the_description_names_every_route_and_no_other() {
    let node = Node::new().await;
    let document = node.call("GET", "/openapi.json", &Value::Null).await.body;
    let paths = document["paths"].as_object().unwrap();
    let described: BTreeSet<&str> = paths.keys().map(String::as_str).collect();
    let folders = ["/practices", "/essays"];
    let routed = folders.iter().flat_map(|folder| TEXTS.map(|path| format!("{folder}{path}")));
    let routed: BTreeSet<String> = routed.chain(["/openapi.json".to_owned()]).collect();
    assert_eq!(described, routed.iter().map(String::as_str).collect());
    for (path, item) in paths {
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let answer = node.call(method.as_str(), &path.replace("{id}", "1"), &Value::Null).await;
            let is_described = item.get(method.as_str().to_lowercase()).is_some();
            let is_refused = answer.status == StatusCode::METHOD_NOT_ALLOWED.as_u16();
            assert_eq!(is_described, !is_refused, "{method} {path}: {}", answer.status);
            if is_refused {
                assert_eq!(answer.body["type"], "/problems/method", "{method} {path}");
            }
        }
    }
}

/// Follows `$ref` and `allOf`, and collects what a schema demands and what it knows.
fn members(document: &Value, schema: &Value, demanded: &mut BTreeSet<String>, known: &mut BTreeSet<String>) {
    if let Some(place) = schema["$ref"].as_str() {
        return members(document, document.pointer(place.trim_start_matches('#')).unwrap(), demanded, known);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        members(document, part, demanded, known);
    }
    let required = schema["required"].as_array().into_iter().flatten();
    demanded.extend(required.map(|name| name.as_str().unwrap().to_owned()));
    known.extend(schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
}

#[tokio::test]
async fn the_description_knows_every_member_of_an_answer() {
    let node = Node::new().await;
    let document: Value = serde_json::from_str(openapi::DOCUMENT).unwrap();
    let item = node.call("POST", "/practices", &practice("Home visits", "public")).await.body;
    let problem = node.call("POST", "/practices", &json!({})).await.body;
    for (answer, name) in [(&item, "WholePractice"), (&problem, "Problem")] {
        let (mut demanded, mut known) = (BTreeSet::new(), BTreeSet::new());
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        members(&document, &schema, &mut demanded, &mut known);
        let there: BTreeSet<String> = answer.as_object().unwrap().keys().cloned().collect();
        assert!(demanded.is_subset(&there), "{name}: {demanded:?} {there:?}");
        assert!(there.is_subset(&known), "{name}: {there:?} {known:?}");
    }
    let given: BTreeSet<&str> =
        body::GIVEN.into_iter().chain(["name", "summary", "revision", "language", "audience", "practice"]).collect();
    assert_eq!(given, item.as_object().unwrap().keys().map(String::as_str).collect(), "a text can be handed in again");
}

#[tokio::test]
async fn who_calls_too_often_is_told_when_to_come_back() {
    let node = Node::with("[limits]\napi_per_person = 2\napi_per_address = 1\n").await;
    let list = format!("{BASE}/practices");
    for (token, allowed) in [(node.token.as_str(), 2), ("", 1)] {
        for _ in 0..allowed {
            assert_eq!(node.send(token, "GET", &list, "").await.status, 200);
        }
        let refused = node.send(token, "GET", &list, "").await;
        assert_eq!((refused.status, refused.kind.as_str()), (429, "application/problem+json"));
        assert_eq!(refused.body["type"], "/problems/too-many");
        assert!(refused.body["detail"].as_str().unwrap().contains("5 minutes"), "{}", refused.body);
    }
    let page = node.send("", "GET", "/problems/too-many", "").await;
    assert_eq!(page.status, 200, "the page that explains it can still be read");
}

#[tokio::test]
async fn pictures_are_seen_with_the_publication_that_they_came_with() {
    let node = Node::new().await;
    let mut drawing = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(4, 3).write_to(&mut drawing, image::ImageFormat::Png).unwrap();
    let (account, actor) = node.app.db.read(|conn| accounts::by_handle(conn, "maria")).unwrap().unwrap();
    let member = Member::of(&account, actor).unwrap();
    let keep = async |words: &str| {
        let sent = (drawing.get_ref().clone().into(), None);
        pictures::keep(&node.app, &member, sent, Shape::Whole, words, (0, 0)).await.unwrap().id.to_string()
    };
    let (stove, bare) = (keep("A stove").await, keep("").await);
    let mut draft = practice("Home visits", "public");
    draft["pictures"] = json!([bare]);
    let drafted = node.call("POST", "/practices", &draft).await;
    assert_eq!((drafted.status, drafted.body["pictures"][0]["id"].as_str()), (201, Some(bare.as_str())));
    let one = format!("/practices/{}", drafted.body["number"].as_str().unwrap());
    let publish = async |revision: i32| {
        let consent = json!({"revision": revision, "consent": "composite"});
        node.call("POST", &format!("{one}/publish"), &consent).await
    };
    assert_eq!(fields(&publish(1).await), ["pictures"], "a picture without a description is published by nobody");

    draft["revision"] = json!(1);
    draft["pictures"] = json!([stove]);
    assert_eq!(node.call("PUT", &one, &draft).await.body["pictures"][0]["description"], "A stove");
    assert_eq!(publish(2).await.status, 200);
    let shown = async |token: &str| {
        let item = node.send(token, "GET", &format!("{BASE}{one}"), "").await.body;
        item["pictures"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown("").await, std::slice::from_ref(&stove));
    let chair = keep("A chair").await;
    draft["revision"] = json!(2);
    draft["pictures"] = json!([{"id": chair}, stove]);
    assert_eq!(node.call("PUT", &one, &draft).await.status, 200);
    assert_eq!((shown("").await, shown(&node.token).await), (vec![stove.clone()], vec![chair.clone(), stove.clone()]));
    assert_eq!(publish(3).await.status, 200);
    assert_eq!(shown("").await, [chair, stove]);
    draft["revision"] = json!(3);
    draft["pictures"] = json!(["77"]);
    assert_eq!(fields(&node.call("PUT", &one, &draft).await), ["pictures"], "it is nobody's");
}
