//! What the tests of this room stand on: a node in a temporary folder, and a peer that shows documents on loopback.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Request, StatusCode, Uri};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::inbox::digest;
use super::outbox::sequencer;
use super::{http, resolve};
use crate::actions::join::{self, Newcomer};
use crate::actions::publish;
use crate::actions::viewer::Member;
use crate::actions::write::{self, Draft, Kind};
use crate::app::App;
use crate::config::Config;
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::member::Role;
use crate::domain::time::Clock;
use crate::storage::actors::{self, Actor};
use crate::storage::received::Received;
use crate::storage::texts::{self, Text};
use crate::storage::{accounts, deliveries, refusals};

pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// A node that listens nowhere: what comes in is handed to it, what goes out is read from its lanes.
pub struct House {
    pub app: Arc<App>,
    _folder: tempfile::TempDir,
}

/// An answer of the node's own pages for machines.
pub struct Answer {
    pub status: u16,
    pub headers: axum::http::HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl House {
    pub async fn new() -> Self {
        Self::at("http://house.localhost", Clock::system()).await
    }

    /// A node at another address, by another clock.
    pub async fn at(base: &str, clock: Clock) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let toml = format!(
            "[server]\nbase_url = \"{base}\"\n[institution]\nname = \"House\"\nhandle = \"house\"\ncountry = \"ES\"\n\
             languages = [\"en\"]\n[federation]\ndevelopment = true\n"
        );
        let config = Config::parse(&toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let app = App::open(config, clock).await.unwrap();
        Self { app, _folder: folder }
    }

    pub async fn person(&self, handle: &str, role: Role) -> Member {
        let email = format!("{handle}@house.example");
        let newcomer = Newcomer { handle: handle.to_owned(), name: handle.to_owned(), email, role, password: None };
        let actor = join::join(&self.app, newcomer).await.unwrap();
        let (account, actor) = self.app.db.read(|conn| accounts::by_id(conn, actor.id)).unwrap();
        Member::of(&account, actor).unwrap()
    }

    pub async fn practice(&self, author: &Member, name: &str, audience: Audience) -> Text {
        let block = json!({"schema": 1, "tidier": {"why": "It helps.", "procedures": ["Meet."], "where": ["home"],
            "dose": {"sessions": 3}}});
        let draft = Draft {
            kind: Kind::Practice,
            name: name.to_owned(),
            summary: "What we do.".to_owned(),
            language: "en".to_owned(),
            audience,
            block: block.as_object().unwrap().clone(),
        };
        let draft = write::draft(&self.app, author, draft).await.unwrap();
        publish::publish(&self.app, author, draft.id, 1, Consent::NoneDescribed).await.unwrap()
    }

    /// Digests an activity as one that passed the gate, signed by its actor.
    pub async fn receive(&self, activity: &Value) {
        let row = Received {
            id: self.app.ids.next(),
            activity_uri: activity["id"].as_str().unwrap_or("without an id").to_owned(),
            signer_uri: activity["actor"].as_str().unwrap().to_owned(),
            root: String::new(),
            body: Some(activity.to_string()),
            state: "waiting".to_owned(),
            reason: None,
            attempts: 0,
            run_at: 0,
            lease_until: 0,
            received_at: 0,
        };
        digest::one(&self.app, row).await.unwrap();
    }

    /// Makes a peer's actor known, and makes `member` follow it.
    pub async fn follow(&self, member: &Member, peer: &str) -> Actor {
        let actor = self.meet(peer).await;
        let (follower, target) = (member.id(), actor.id);
        let uri = format!("{}/follows/{}", self.app.config.url("").trim_end_matches('/'), self.app.ids.next());
        let row = crate::storage::follows::Follow {
            follower_id: follower,
            target_id: target,
            uri,
            state: "accepted".to_owned(),
            created_at: 0,
        };
        self.app.db.write(move |tx| crate::storage::follows::put(tx, &row)).await.unwrap();
        actor
    }

    pub async fn meet(&self, peer: &str) -> Actor {
        resolve::actor(&self.app, peer).await.unwrap()
    }

    pub fn text(&self, uri: &str) -> Option<Text> {
        self.app.db.read(|conn| texts::by_uri(conn, uri)).unwrap()
    }

    pub fn actor(&self, uri: &str) -> Option<Actor> {
        self.app.db.read(|conn| actors::by_uri(conn, uri)).unwrap()
    }

    /// Why things changed nothing, in the order in which they are counted: `Type: reason`.
    pub fn refused(&self) -> Vec<String> {
        let all = self.app.db.read(|conn| refusals::all(conn, 100)).unwrap();
        all.into_iter().map(|line| format!("{}: {}", line.kind, line.reason)).collect()
    }

    /// Tells what waits to be told, and answers what then lies in the lane of a host: (inbox, activity).
    pub async fn lane(&self, host: &str) -> Vec<(String, Value)> {
        sequencer::run(&self.app, "test").await.unwrap();
        let far = self.app.now().plus_seconds(60).0;
        let rows = self.app.db.read(|conn| deliveries::waiting(conn, host, far, 200)).unwrap();
        let read = |body: Option<String>| serde_json::from_str(&body.unwrap()).unwrap();
        rows.into_iter().map(|(delivery, activity)| (delivery.inbox, read(activity.body))).collect()
    }

    /// The activities of a type in the lane of a host.
    pub async fn sent(&self, host: &str, kind: &str) -> Vec<Value> {
        let all = self.lane(host).await;
        all.into_iter().map(|(_, activity)| activity).filter(|activity| activity["type"] == kind).collect()
    }

    pub async fn get(&self, uri: &str, accept: &str) -> Answer {
        let path = uri.strip_prefix("http://house.localhost").unwrap_or(uri);
        let request = Request::builder().uri(path).header("accept", accept).body(Body::empty()).unwrap();
        let router = http::routes().with_state(Arc::clone(&self.app));
        let response = router.oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 4 << 20).await.unwrap();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        Answer { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    pub async fn document(&self, uri: &str) -> Value {
        let answer = self.get(uri, "application/activity+json").await;
        assert_eq!(answer.status, 200, "{uri}: {}", answer.text);
        answer.json()
    }
}

/// Adds members to a document.
pub fn add(document: &mut Value, further: Value) {
    let Value::Object(further) = further else { panic!("no members: {further}") };
    for (key, value) in further {
        document[key.as_str()] = value;
    }
}

type Documents = Arc<Mutex<HashMap<String, (u16, Value)>>>;

/// Another server: it shows what it is told to show.
pub struct Peer {
    pub base: String,
    pub host: String,
    documents: Documents,
}

async fn show(State(documents): State<Documents>, uri: Uri) -> impl IntoResponse {
    let path = uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let (status, body) = documents.lock().unwrap().get(&path).cloned().unwrap_or((404, Value::Null));
    (StatusCode::from_u16(status).unwrap(), [("content-type", "application/activity+json")], body.to_string())
}

impl Peer {
    /// A server `http://NAME.localhost:PORT` with the actor `/u/NAME`.
    pub async fn start(name: &str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("{name}.localhost:{}", listener.local_addr().unwrap().port());
        let documents = Documents::default();
        let router = Router::new().fallback(show).with_state(Arc::clone(&documents));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let peer = Self { base: format!("http://{host}"), host, documents };
        peer.actor(name, json!({}));
        peer
    }

    /// Shows an actor at `/u/NAME`, with further members; answers its id.
    pub fn actor(&self, name: &str, further: Value) -> String {
        let id = self.id(&format!("/u/{name}"));
        let mut actor = json!({"id": id, "type": "Person", "preferredUsername": name, "name": name,
            "inbox": format!("{id}/inbox"), "followers": format!("{id}/followers"), "url": id,
            "endpoints": {"sharedInbox": self.id("/inbox")}});
        add(&mut actor, further);
        self.show(&format!("/u/{name}"), actor);
        id
    }

    pub fn id(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn show(&self, path: &str, document: Value) {
        self.documents.lock().unwrap().insert(path.to_owned(), (200, document));
    }

    pub fn answer(&self, path: &str, status: u16) {
        self.documents.lock().unwrap().insert(path.to_owned(), (status, json!({})));
    }

    /// An activity of `/u/NAME`.
    pub fn activity(&self, name: &str, kind: &str, object: Value) -> Value {
        let nth = self.documents.lock().unwrap().len();
        let id = self.id(&format!("/activities/{kind}-{nth}"));
        let mut activity = json!({"@context": "https://www.w3.org/ns/activitystreams", "id": id, "type": kind,
            "actor": self.id(&format!("/u/{name}")), "to": [PUBLIC]});
        activity["object"] = object;
        self.show(&format!("/activities/{kind}-{nth}"), activity.clone());
        activity
    }

    /// A public note of `/u/NAME` at a path, shown there.
    pub fn note(&self, name: &str, path: &str, parent: Option<&str>) -> Value {
        let author = self.id(&format!("/u/{name}"));
        let note = json!({"id": self.id(path), "type": "Note", "attributedTo": author, "inReplyTo": parent,
            "content": format!("<p>{path}</p>"), "published": "2026-11-20T10:00:00Z", "to": [PUBLIC]});
        self.show(path, note.clone());
        note
    }
}
