//! The client API through its routes, on a real database.

mod limits;
mod oauth;
mod paging;
mod push;
mod announcements;
mod curated;
mod discovery;
mod media;
mod notifications;
mod openapi;
mod queries;
mod relations;
mod shapes;
mod streaming;
mod table;
mod writing;

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use serde_json::{Map, Value, json};
use tower::ServiceExt;

use crate::actions::comment::{self, Comment, Extras};
use crate::actions::join::{self, Newcomer};
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{Member, publish, sign_in};
use crate::app::App;
use crate::app::origin::Origin;
use crate::config::Config;
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};
use crate::storage::texts::Text;

const PASSWORD: &str = "a long password";

struct House {
    app: Arc<App>,
    doors: Router,
    hand: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The path and query behind a relation of the `Link` header.
    fn link(&self, relation: &str) -> Option<String> {
        let links = self.headers.get(header::LINK)?.to_str().unwrap().to_owned();
        let wanted = format!("rel=\"{relation}\"");
        let link = links.split(", ").find(|link| link.ends_with(&wanted))?;
        let address = link.split_once('>')?.0.trim_start_matches('<');
        Some(address.strip_prefix("http://vora.localhost:8100").unwrap().to_owned())
    }
}

impl House {
    async fn open() -> Self {
        Self::open_with("").await
    }

    /// With further sections of the configuration.
    async fn open_with(further: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let text = "[server]\nbase_url = \"http://vora.localhost:8100\"\n[institution]\nname = \"Fundació Vora\"\nhandle = \
                    \"vora\"\ncountry = \"ES\"\ntown = \"Girona\"\nlanguages = [\"ca\"]\n[federation]\ndevelopment = true\n";
        let config =
            Config::parse(&format!("{text}{further}"), &folder.path().join("interpraxis.toml"), std::iter::empty())
                .unwrap();
        let (clock, hand) = Clock::set(Timestamp(1_768_212_000_000));
        let app = App::open(config, clock).await.unwrap();
        let doors = super::routes(&app).with_state(Arc::clone(&app));
        Self { app, doors, hand, _folder: folder }
    }

    /// Moves the clock.
    fn later(&self, seconds: i64) {
        self.hand.fetch_add(seconds * 1000, std::sync::atomic::Ordering::Relaxed);
    }

    async fn member(&self, handle: &str, role: Role) -> Member {
        let newcomer = Newcomer {
            handle: handle.to_owned(),
            name: format!("{handle} <b>"),
            email: format!("{handle}@vora.example"),
            role,
            password: Some(PASSWORD.to_owned()),
        };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        self.app.db.read(|conn| sign_in::member(conn, actor.id)).unwrap()
    }

    async fn token(&self, member: &Member, scopes: &str) -> String {
        sign_in::make_token(&self.app, Some(member.id()), None, scopes).await.unwrap()
    }

    async fn note(&self, member: &Member, words: &str, audience: Audience, answers: Option<&Text>) -> Text {
        let wish = Comment {
            words: words.to_owned(),
            answers: answers.map(|text| text.id),
            audience,
            language: "ca".to_owned(),
            extras: Extras::default(),
        };
        comment::comment(&self.app, member, wish).await.unwrap()
    }

    async fn practice(&self, member: &Member, name: &str, audience: Audience) -> Text {
        let block = json!({
            "schema": 1,
            "tidier": {"why": "Hunger\n\n## A heading", "procedures": ["Invite", "Cook"], "where": ["community-centre"], "dose": {"sessions": 10}},
        });
        let block: Map<String, Value> = block.as_object().unwrap().clone();
        let summary = "A kitchen where parents run the stove.".to_owned();
        let draft =
            Draft { kind: Kind::Practice, name: name.to_owned(), summary, language: "en".to_owned(), audience, block };
        let text = write::draft(&self.app, member, draft).await.unwrap();
        publish::publish(&self.app, member, text.id, 1, Consent::NoneDescribed).await.unwrap()
    }

    async fn ask(&self, mut request: Request<Body>) -> Answer {
        // What the server notes of every request before the doors see it.
        if request.extensions().get::<Origin>().is_none() {
            request.extensions_mut().insert(Origin::inside());
        }
        let call = (request.method().clone(), request.uri().path().to_owned());
        let response = self.doors.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, 4_000_000).await.unwrap().to_vec()).unwrap();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        openapi::holds(&call.0, &call.1, &answer);
        answer
    }

    async fn call(&self, method: Method, path: &str, token: &str, body: &Value) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = if body.is_null() {
            request.body(Body::empty())
        } else {
            request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string()))
        };
        self.ask(request.unwrap()).await
    }

    async fn get(&self, path: &str, token: &str) -> Answer {
        self.call(Method::GET, path, token, &Value::Null).await
    }

    async fn post(&self, path: &str, token: &str, body: &Value) -> Answer {
        self.call(Method::POST, path, token, body).await
    }

    async fn form(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}
