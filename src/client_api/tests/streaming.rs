//! Streams on a real database: each tells what the timeline of its name shows, to those who may read it, and ends in time.

use std::time::Duration;

use axum::Extension;
use axum::body::BodyDataStream;
use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

use super::*;

use crate::app::news;

const PATIENCE: Duration = Duration::from_secs(30);

/// Lets the house look for news; it stops when the sender says so.
fn look_for_news(house: &House) -> watch::Sender<bool> {
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(news::run(Arc::clone(&house.app), stopped));
    stop
}

struct Lines {
    body: BodyDataStream,
    read: String,
}

impl Lines {
    async fn open(house: &House, path: &str, token: &str) -> Self {
        let request = Request::get(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
        let request = request.extension(Origin::inside()).body(Body::empty()).unwrap();
        let response = house.doors.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        Self { body: response.into_body().into_data_stream(), read: String::new() }
    }

    /// The next event with its payload; none when the stream has ended.
    async fn event(&mut self) -> Option<(String, String)> {
        loop {
            if let Some((block, rest)) = self.read.split_once("\n\n") {
                let of = |name: &str| {
                    let found = block.lines().find_map(|line| line.strip_prefix(name));
                    found.map(|value| value.trim().to_owned())
                };
                let event = of("event:").zip(of("data:"));
                self.read = rest.to_owned();
                if event.is_some() {
                    return event;
                }
                continue;
            }
            let chunk = tokio::time::timeout(PATIENCE, self.body.next()).await.expect("an event or the end");
            self.read.push_str(std::str::from_utf8(&chunk?.unwrap()).unwrap());
        }
    }

    async fn update(&mut self) -> Value {
        let (kind, payload) = self.event().await.expect("an update");
        assert_eq!(kind, "update", "{payload}");
        serde_json::from_str(&payload).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn server_sent_events_follow_the_timelines() {
    let house = House::open().await;
    let stop = look_for_news(&house);
    let (ana, bea) = (house.member("ana", Role::Reader).await, house.member("bea", Role::Practitioner).await);
    house.practice(&bea, "Before anybody listened", Audience::Public).await;
    let token = house.token(&ana, "read").await;
    let mut home = Lines::open(&house, "/api/v1/streaming/user", &token).await;
    let mut local = Lines::open(&house, "/api/v1/streaming/public/local", &token).await;

    house.practice(&bea, "For the team, which a reader is not of", Audience::Team).await;
    let shown = house.practice(&bea, "The Open Kitchen", Audience::Public).await;
    let seen = local.update().await;
    let listed = house.get("/api/v1/timelines/public?local=true&limit=1", &token).await.json();
    assert_eq!(seen, listed[0], "the same entity as in the timeline");
    assert_eq!(seen["id"], shown.status_id.unwrap().to_string());

    let own = house.note(&ana, "My own words", Audience::Public, None).await;
    assert_eq!(home.update().await["id"], own.id.to_string(), "of those whom she does not follow she heard nothing");
    house.note(&bea, "@ana look here", Audience::Public, Some(&own)).await;
    let (kind, payload) = home.event().await.unwrap();
    let told: Value = serde_json::from_str(&payload).unwrap();
    assert_eq!((kind.as_str(), &told["type"]), ("notification", &json!("mention")));

    publish::withdraw(&house.app, &bea, shown.id).await.unwrap();
    loop {
        let (kind, payload) = local.event().await.unwrap();
        if kind == "delete" {
            assert_eq!(payload, shown.status_id.unwrap().to_string());
            break;
        }
    }
    stop.send_replace(true);
    while home.event().await.is_some() {}
    assert!(local.event().await.is_none(), "the process ends its streams when it stops");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_listens_without_a_token_and_its_scope_or_after_its_end() {
    let house = House::open().await;
    let _stop = look_for_news(&house);
    let ana = house.member("ana", Role::Practitioner).await;
    let (reading, writing) = (house.token(&ana, "read").await, house.token(&ana, "write").await);
    assert_eq!(house.get("/api/v1/streaming/health", "").await.body, "OK");
    for (path, token, status) in [
        ("/api/v1/streaming/user", "", 401),
        ("/api/v1/streaming/public", "", 401),
        ("/api/v1/streaming/user", "no token of ours", 401),
        ("/api/v1/streaming/user", &writing, 403),
        ("/api/v1/streaming/everything", &reading, 404),
        ("/api/v1/streaming/hashtag", &reading, 404),
        ("/api/v1/streaming/list?list=1", &reading, 404),
        ("/api/v1/streaming?stream=list&list=1", &reading, 404),
        ("/api/v1/streaming?stream=nothing", &reading, 400),
        ("/api/v1/streaming", &reading, 400),
    ] {
        assert_eq!(house.get(path, token).await.status.as_u16(), status, "{path}");
    }
    let mut lines = Lines::open(&house, "/api/v1/streaming?stream=user", &reading).await;
    let hash = sign_in::hash_of(&reading);
    house.app.db.write(move |tx| crate::storage::sessions::revoke_token(tx, &hash)).await.unwrap();
    house.note(&ana, "After the end", Audience::Public, None).await;
    assert!(lines.event().await.is_none(), "a revoked token hears nothing more");
}

async fn connect(house: &House, path: &str, token: &str) -> WebSocketStream<TcpStream> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let doors = house.doors.clone().layer(Extension(Origin::inside()));
    tokio::spawn(async move { axum::serve(listener, doors).await });
    let mut request = format!("ws://{address}{path}").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", token.parse().unwrap());
    let socket = TcpStream::connect(address).await.unwrap();
    let (socket, answer) = tokio_tungstenite::client_async(request, socket).await.unwrap();
    assert_eq!(answer.headers()["sec-websocket-protocol"], token, "browsers want it echoed");
    socket
}

async fn frame(socket: &mut WebSocketStream<TcpStream>) -> Value {
    loop {
        let said = tokio::time::timeout(PATIENCE, socket.next()).await.expect("a frame").unwrap().unwrap();
        if let Message::Text(text) = said {
            return serde_json::from_str(&text).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_takes_streams_up_and_gives_them_up() {
    let house = House::open().await;
    let _stop = look_for_news(&house);
    let ana = house.member("ana", Role::Practitioner).await;
    let token = house.token(&ana, "read").await;
    let mut socket = connect(&house, "/api/v1/streaming?stream=user", &token).await;
    let own = house.note(&ana, "One", Audience::Public, None).await;
    let told = frame(&mut socket).await;
    assert_eq!((&told["stream"], &told["event"]), (&json!(["user"]), &json!("update")));
    let payload: Value = serde_json::from_str(told["payload"].as_str().unwrap()).unwrap();
    assert_eq!(payload["id"], own.id.to_string(), "the payload is JSON in a string");

    let say = |kind: &str, stream: &str| Message::text(json!({"type": kind, "stream": stream}).to_string());
    for nonsense in [say("subscribe", "everything"), say("shout", "user"), Message::text("{"), Message::text("[1]")] {
        socket.send(nonsense).await.unwrap();
        assert_eq!(frame(&mut socket).await["status"], 400);
    }
    socket.send(say("subscribe", "public:local")).await.unwrap();
    socket.send(say("unsubscribe", "user")).await.unwrap();
    // Its answer shows that what was said before has been read.
    socket.send(say("shout", "user")).await.unwrap();
    assert_eq!(frame(&mut socket).await["status"], 400);
    house.practice(&ana, "The Open Kitchen", Audience::Public).await;
    assert_eq!(frame(&mut socket).await["stream"], json!(["public:local"]));
    socket.send(Message::text("x".repeat(5000))).await.unwrap();
    let end = tokio::time::timeout(PATIENCE, async { while let Some(Ok(_)) = socket.next().await {} }).await;
    assert!(end.is_ok(), "who says too much is sent away");
}

#[tokio::test(flavor = "multi_thread")]
async fn hashtags_lists_and_conversations_have_streams_of_their_own() {
    let house = House::open().await;
    let _stop = look_for_news(&house);
    let (ana, bea) = (house.member("ana", Role::Practitioner).await, house.member("bea", Role::Practitioner).await);
    let joan = house.member("joan", Role::Reader).await;
    let (token, foreign) = (house.token(&ana, "read write follow").await, house.token(&joan, "read write").await);
    house.post(&format!("/api/v1/accounts/{}/follow", bea.id()), &token, &Value::Null).await;
    let list = house.post("/api/v1/lists", &token, &json!({"title": "Kitchens"})).await.json()["id"].clone();
    let (list, members) = (list.as_str().unwrap(), json!({"account_ids": [bea.id().to_string()]}));
    assert_eq!(house.post(&format!("/api/v1/lists/{list}/accounts"), &token, &members).await.status, StatusCode::OK);
    let theirs = house.get(&format!("/api/v1/streaming/list?list={list}"), &foreign).await;
    assert_eq!(theirs.status, StatusCode::NOT_FOUND, "nobody listens to another one's list");

    let mut tagged = Lines::open(&house, "/api/v1/streaming/hashtag?tag=%23Soup", &token).await;
    let mut listed = Lines::open(&house, &format!("/api/v1/streaming/list?list={list}"), &token).await;
    let mut talk = Lines::open(&house, "/api/v1/streaming/direct", &token).await;
    house.note(&joan, "Words of somebody else", Audience::Public, None).await;
    let soup = house.note(&bea, "With #soup", Audience::Public, None).await;
    assert_eq!(tagged.update().await["id"], soup.id.to_string());
    assert_eq!(listed.update().await["id"], soup.id.to_string());
    house.note(&bea, "@ana, a word", Audience::Direct, None).await;
    let (kind, payload) = talk.event().await.unwrap();
    let told: Value = serde_json::from_str(&payload).unwrap();
    assert_eq!((kind.as_str(), &told["accounts"][0]["acct"]), ("conversation", &json!("bea")));
    assert_eq!(told, house.get("/api/v1/conversations", &token).await.json()[0]);

    let mut socket = connect(&house, "/api/v1/streaming", &token).await;
    let say = |body: Value| Message::text(body.to_string());
    for wrong in
        [json!({"type": "subscribe", "stream": "hashtag"}), json!({"type": "subscribe", "stream": "list", "list": "1"})]
    {
        socket.send(say(wrong)).await.unwrap();
        assert!(frame(&mut socket).await["error"].is_string());
    }
    socket.send(say(json!({"type": "subscribe", "stream": "hashtag", "tag": "soup"}))).await.unwrap();
    socket.send(say(json!({"type": "subscribe", "stream": "list", "list": list}))).await.unwrap();
    for nth in 0..49 {
        socket.send(say(json!({"type": "subscribe", "stream": "hashtag", "tag": format!("x{nth}")}))).await.unwrap();
    }
    assert_eq!(frame(&mut socket).await["error"], "Too many streams on one connection");
    house.note(&bea, "More #soup", Audience::Public, None).await;
    let mut streams = [frame(&mut socket).await["stream"].clone(), frame(&mut socket).await["stream"].clone()];
    streams.sort_by_key(ToString::to_string);
    assert_eq!(streams, [json!(["hashtag", "soup"]), json!(["list", list])]);
}
